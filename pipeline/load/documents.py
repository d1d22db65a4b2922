"""One document into the database, in one transaction: a record with all its rows, or a refusal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.load.corrections import store_content
from pipeline.load.database import writing
from pipeline.load.parts import Row, delete_parts, row_of, storable
from pipeline.load.tables import METADATA
from pipeline.normalize.regions import find_region
from pipeline.normalize.text import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine, Table

    from pipeline.record import Record


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file was read: where it lay, with which rules, with which hints of the caller."""

    path: str
    version: str
    given: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a document is not in the database: ``state`` "refused" or "failed", the error's name and
    message.
    """

    state: str
    error: str
    message: str


def load_record(engine: Engine, record: Record, reading: Reading) -> int:
    """Stores a record and returns its document's id; replaces what the same content, or the same path, had
    before.

    Other documents' rows and all decisions stay as they are; the document keeps its id. Raises KeyError
    where the record refers to an id that it does not have, and SQLAlchemy's errors; then nothing of it is
    stored.
    """
    parts: Row = storable(record.model_dump(include={"document"}))
    with writing(engine) as connection:
        document_id = _document(connection, parts["document"], reading)
        store_content(connection, document_id, record)
    return document_id


def load_refusal(engine: Engine, file: str, sha256: str | None, reading: Reading, refusal: Refusal) -> int:
    """Stores that a document could not be read, in place of what it held before; returns its id."""
    with writing(engine) as connection:
        return _keep_document(
            connection,
            {
                "file": file,
                "sha256": sha256,
                "state": refusal.state,
                "error": refusal.error,
                "message": storable(refusal.message),
            },
            reading,
        )


def loaded_before(engine: Engine, sha256: str | None, reading: Reading) -> bool:
    """Whether this content is loaded, read with the same rules and the same hints."""
    from sqlalchemy import select

    document = METADATA.tables["document"]
    wanted = select(document.c.given).where(
        document.c.sha256 == sha256,
        document.c.state == "loaded",
        document.c.reading_version == reading.version,
    )
    with engine.connect() as connection:
        row = connection.execute(wanted).first()
    return row is not None and dict(row.given or {}) == dict(reading.given or {})


def _document(connection: Connection, document: Row, reading: Reading) -> int:
    region, organisation = document.pop("region"), document.pop("organisation")
    region_id = _region(connection, region) if region else None
    row = {
        **row_of(METADATA.tables["document"], document),
        "region_id": region_id,
        "region_printed": region,
        "organisation_id": _organisation(connection, organisation, region_id) if organisation else None,
        "organisation_printed": organisation,
        "state": "loaded",
    }
    return _keep_document(connection, row, reading)


def _keep_document(connection: Connection, row: Row, reading: Reading) -> int:
    """Inserts or updates the document's row; its former content goes."""
    from sqlalchemy import delete, insert

    table = METADATA.tables["document"]
    blank = {column.name: None for column in table.c if column.nullable and column.name != "id"}
    row = {
        **blank,
        "pages": 0,
        **row,
        "path": reading.path,
        "reading_version": reading.version,
        "given": dict(reading.given or {}),
        "loaded_at": datetime.now(UTC),
    }
    before = _ids_before(connection, table, row)
    if not before:
        return int(connection.execute(insert(table).returning(table.c.id), row).scalar_one())
    kept = before[0]
    delete_parts(connection, before)
    connection.execute(delete(table).where(table.c.id.in_(before), table.c.id != kept))
    connection.execute(table.update().where(table.c.id == kept).values(**row))
    return int(kept)


def _ids_before(connection: Connection, table: Table, row: Row) -> list[int]:
    """Documents that the row replaces, the one whose id stays first.

    The same content is the same document wherever it lies; other content at the same path has been
    replaced by it.
    """
    from sqlalchemy import or_, select

    same_content = table.c.sha256 == row["sha256"]
    same = same_content if row["sha256"] else table.c.path == row["path"]
    found = connection.execute(select(table.c.id, same.label("same")).where(or_(same, table.c.path == row["path"])))
    return [match.id for match in sorted(found, key=lambda match: not match.same)]


def _region(connection: Connection, printed: str) -> int:
    """The region that the text names, under its official name and code; one of no list keeps its printed
    name.
    """
    from sqlalchemy import select

    known = find_region(printed)
    table = METADATA.tables["region"]
    row = {"name": known.printed, "code": known.code, "province": known.province} if known else {"name": printed}
    found = connection.execute(select(table.c.id).where(table.c.name == row["name"])).scalar()
    if found is None:
        found = connection.execute(table.insert().returning(table.c.id), row).scalar_one()
    return int(found)


def _organisation(connection: Connection, printed: str, region_id: int | None) -> int:
    """The office of this region with this name up to spelling; the first spelling names it."""
    from sqlalchemy import select

    table = METADATA.tables["organisation"]
    same_region = table.c.region_id.is_(None) if region_id is None else table.c.region_id == region_id
    known = connection.execute(select(table.c.id, table.c.name).where(same_region))
    found = next((row.id for row in known if fold(row.name) == fold(printed)), None)
    if found is None:
        row = {"region_id": region_id, "name": printed}
        found = connection.execute(table.insert().returning(table.c.id), row).scalar_one()
    return int(found)


def path_of(path: Path) -> str:
    """A file's place as the database knows it: absolute, with forward slashes."""
    return path.resolve().as_posix()
