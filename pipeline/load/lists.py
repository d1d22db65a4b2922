"""Versions of the official nomenclature in the database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from pipeline.load.database import writing
from pipeline.load.tables import METADATA

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from pipeline.normalize.nomenclature import Entry, Nomenclature


def store_version(engine: Engine, version: str, entries: Iterable[Entry]) -> int:
    """Stores a version of the list in place of what it held before, links matches to it; returns its size."""
    table = METADATA.tables["nomenclature"]
    rows = [{**asdict(entry), "version": version} for entry in entries]
    with writing(engine) as connection:
        connection.execute(table.delete().where(table.c.version == version))
        if rows:
            connection.execute(table.insert(), rows)
        _link_matches(connection, version)
    return len(rows)


def store_shipped(engine: Engine) -> None:
    """Stores the versions that ship with the project, where the database does not have them yet."""
    from pipeline.normalize.nomenclature import shipped

    present = {row["version"] for row in list_versions(engine)}
    nomenclature = shipped()
    for version in nomenclature.versions:
        if version not in present:
            store_version(engine, version, (e for e in nomenclature.entries if e.version == version))


def list_versions(engine: Engine) -> list[dict[str, Any]]:
    """Counts by version and level: ``{"version", "level", "count"}``."""
    from sqlalchemy import func, select

    table = METADATA.tables["nomenclature"]
    grouped = (table.c.version, table.c.level)
    query = select(*grouped, func.count().label("count")).group_by(*grouped).order_by(*grouped)
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(query).mappings()]


def fetch_nomenclature(engine: Engine) -> Nomenclature:
    """All versions in the database, to match against."""
    from pipeline.normalize.nomenclature import Entry, Nomenclature

    table = METADATA.tables["nomenclature"]
    fields = [column for column in table.c if column.name != "id"]
    with engine.connect() as connection:
        rows = connection.execute(table.select().with_only_columns(*fields).order_by(table.c.id)).mappings()
        return Nomenclature(Entry(**row) for row in rows)


def _link_matches(connection: Connection, version: str) -> None:
    """Lets matches of this version point to its rows again."""
    from sqlalchemy import func, select, update

    match, entry = METADATA.tables["match"], METADATA.tables["nomenclature"]
    same = (
        entry.c.version == match.c.version,
        entry.c.level == match.c.level,
        entry.c.code == match.c.code,
    )
    found = select(func.min(entry.c.id)).where(*same).scalar_subquery()
    connection.execute(update(match).where(match.c.version == version).values(nomenclature_id=found))
