"""Opening a database: migrations make exactly the tables of the models, on both engines."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect

from pipeline.load.database import DatabaseUnusable, open_database, writing
from pipeline.load.tables import METADATA

CONTRACT = {
    "region": "code name province",
    "organisation": "region_id name",
    "document": "sha256 file type organisation_id year pages state error",
    "node": "document_id level statement name holder page bbox",
    "indicator": "node_id name unit canonical_id",
    "value": "indicator_id kind period text value unit page bbox",
    "budget": "node_id kind period text amount",
    "action": "indicator_id period text",
    "edge": "document_id parent_id child_id kind confidence evidence",
    "nomenclature": "version code level name indikator satuan parent_code",
    "match": "node_id indicator_id nomenclature_id score status decided_by",
    "canonical_indicator": "name unit",
    "finding": "document_id check severity page bbox message",
    "decision": "key field old new decided_at decided_by",
}


def test_migrations_make_the_tables_of_the_models(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


@pytest.mark.parametrize("table", sorted(CONTRACT))
def test_the_contract_s_columns_are_there(table: str) -> None:
    assert set(CONTRACT[table].split()) <= set(METADATA.tables[table].c.keys())


def test_opening_twice_changes_nothing(url: str) -> None:
    open_database(url).dispose()
    engine = open_database(url)
    assert "alembic_version" in inspect(engine).get_table_names()
    engine.dispose()


def test_migrations_go_back_to_nothing(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "pipeline.load:migrations")
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert set(inspect(engine).get_table_names()) <= {"alembic_version"}


@pytest.mark.parametrize(
    "url", ["nonsense", "mysql://host/db", "postgresql+psycopg://nobody@127.0.0.1:1/none", "sqlite:////proc/none/x.db"]
)
def test_an_unusable_database_is_named(url: str) -> None:
    with pytest.raises(DatabaseUnusable):
        open_database(url)


def test_a_folder_for_the_file_is_made(tmp_path: Path) -> None:
    open_database(f"sqlite:///{tmp_path / 'a' / 'b.db'}").dispose()
    assert (tmp_path / "a" / "b.db").exists()
