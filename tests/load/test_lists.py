"""Versions of the nomenclature: stored once, replaced whole, linked to the matches that mean them."""

from __future__ import annotations

from sqlalchemy import Engine, select

from pipeline.load.documents import Reading, load_record
from pipeline.load.lists import list_versions, store_shipped, store_version
from pipeline.load.tables import METADATA
from pipeline.normalize.nomenclature import Entry
from tests.load.records import small_record

ENTRY = Entry("test", "1.06.02", "program", "Program A")


def linked(engine: Engine) -> int | None:
    match = METADATA.tables["match"]
    with engine.connect() as connection:
        return connection.execute(select(match.c.nomenclature_id)).scalar_one()


def test_a_match_points_to_its_entry_whichever_comes_first(engine: Engine) -> None:
    load_record(engine, small_record(), Reading("/in/a.pdf", "1"))
    assert linked(engine) is None
    store_version(engine, "test", [ENTRY])
    first = linked(engine)
    assert first is not None
    load_record(engine, small_record(), Reading("/in/a.pdf", "1"))
    assert linked(engine) == first


def test_importing_a_version_again_replaces_it(engine: Engine) -> None:
    store_version(engine, "other", [ENTRY])
    store_version(engine, "test", [ENTRY, ENTRY])
    store_version(engine, "test", [ENTRY])
    assert list_versions(engine) == [
        {"version": "other", "level": "program", "count": 1},
        {"version": "test", "level": "program", "count": 1},
    ]


def test_the_shipped_list_is_stored_once(engine: Engine) -> None:
    store_shipped(engine)
    before = list_versions(engine)
    store_shipped(engine)
    assert before == list_versions(engine) != []
