"""Versions of the official nomenclature in the database."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pipeline.load.database import writing
from pipeline.load.tables import METADATA
from pipeline.normalize.nomenclature import Validity

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from pipeline.normalize.nomenclature import Entry, Nomenclature

DIGEST_LENGTH = 12
"""Hex digits that tell two states of a list apart."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a version comes from: the file, the years it is valid for, and what became of the file's rows."""

    file: str | None = None
    validity: Validity = field(default_factory=Validity)
    repaired: int = 0
    refused: int = 0


def store_version(engine: Engine, version: str, entries: Iterable[Entry], origin: Origin | None = None) -> int:
    """Stores a version of the list in place of what it held before, links matches to it; returns its size."""
    table, versions = METADATA.tables["nomenclature"], METADATA.tables["nomenclature_version"]
    rows = [{**asdict(entry), "version": version} for entry in entries]
    origin = origin or Origin()
    about = {
        "version": version, "valid_from": origin.validity.first, "valid_until": origin.validity.last, "file": origin.file,
        "digest": digest_of(rows), "entries": len(rows), "repaired": origin.repaired, "refused": origin.refused,
    }  # fmt: skip
    with writing(engine) as connection:
        for stored in (table, versions):
            connection.execute(stored.delete().where(stored.c.version == version))
        if rows:
            connection.execute(table.insert(), rows)
        connection.execute(versions.insert(), about)
        _link_matches(connection, version)
    return len(rows)


def digest_of(rows: Iterable[Mapping[str, Any]]) -> str:
    """A digest of what a version holds, whatever the order of its rows."""
    columns = ("code", "level", "name", "indikator", "satuan", "government")
    lines = sorted("\t".join(str(row[column] or "") for column in columns) for row in rows)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:DIGEST_LENGTH]


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


def list_origins(engine: Engine) -> dict[str, dict[str, Any]]:
    """What is known of each version: years, file, numbers of rows."""
    versions = METADATA.tables["nomenclature_version"]
    with engine.connect() as connection:
        rows = connection.execute(versions.select().order_by(versions.c.version)).mappings()
        return {row["version"]: dict(row) for row in rows}


def fetch_nomenclature(engine: Engine) -> Nomenclature:
    """All versions in the database, with their years, to match against."""
    from pipeline.normalize.nomenclature import Entry, Nomenclature

    table = METADATA.tables["nomenclature"]
    fields = [column for column in table.c if column.name != "id"]
    validity = {
        version: Validity(origin["valid_from"], origin["valid_until"])
        for version, origin in list_origins(engine).items()
        if origin["valid_from"] is not None
    }
    with engine.connect() as connection:
        rows = connection.execute(table.select().with_only_columns(*fields).order_by(table.c.id)).mappings()
        return Nomenclature([Entry(**row) for row in rows], validity)


def imported_digest(engine: Engine) -> str | None:
    """What lists the database holds, as a digest that tells any two states apart; null where they are the shipped ones."""
    origins = list_origins(engine)
    state = sorted((version, o["digest"], o["valid_from"], o["valid_until"]) for version, o in origins.items())
    if state == sorted((version, digest, None, None) for version, digest in _shipped_digests().items()):
        return None
    return hashlib.sha256(repr(state).encode()).hexdigest()[:DIGEST_LENGTH] if state else None


@lru_cache
def _shipped_digests() -> dict[str, str]:
    from pipeline.normalize.nomenclature import shipped

    lists = shipped()
    return {v: digest_of(asdict(e) for e in lists.entries if e.version == v) for v in lists.versions}


def _link_matches(connection: Connection, version: str) -> None:
    """Lets matches of this version point to its rows again; a code tells the level of what it names."""
    from sqlalchemy import func, select, update

    match, entry = METADATA.tables["match"], METADATA.tables["nomenclature"]
    found = select(func.min(entry.c.id)).where(entry.c.version == match.c.version, entry.c.code == match.c.code).scalar_subquery()
    connection.execute(update(match).where(match.c.version == version).values(nomenclature_id=found))
