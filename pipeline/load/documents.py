"""One document into the database, in one transaction: a record with all its rows, or a refusal."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.load.database import writing
from pipeline.load.name_decisions import apply_decisions
from pipeline.load.tables import METADATA
from pipeline.normalize.regions import find_region
from pipeline.normalize.text import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine, Table

    from pipeline.record import Record

Row = dict[str, Any]
OWN_TABLES = ("edge", "node", "total", "finding")
"""Tables whose rows belong to a document; what hangs on nodes goes with them."""
REFERENCES = ("id", "node", "indicator", "parent", "child", "via_indicator")
"""Fields of a record that name other parts of it by their ids."""


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
    parts: Row = _storable(record.model_dump())
    with writing(engine) as connection:
        document_id = _document(connection, parts["document"], reading)
        nodes = _insert_nodes(connection, parts["nodes"], document_id)
        indicators = _insert_indicators(connection, parts["indicators"], nodes)
        for name, items in (("value", parts["values"]), ("action", parts["actions"])):
            _insert(connection, name, items, ({"indicator_id": indicators[i["indicator"]]} for i in items))
        _insert(connection, "budget", parts["budgets"], ({"node_id": nodes[b["node"]]} for b in parts["budgets"]))
        for name, items in (("total", parts["totals"]), ("finding", parts["findings"])):
            _insert(connection, name, items, ({"document_id": document_id} for _ in items))
        _insert(connection, "edge", parts["edges"], _edge_ends(parts["edges"], document_id, nodes, indicators))
        _insert_matches(connection, parts["matches"], ({"node_id": nodes[m["node"]]} for m in parts["matches"]))
        of_indicators = parts["indicator_matches"]
        _insert_matches(connection, of_indicators, ({"indicator_id": indicators[m["indicator"]]} for m in of_indicators))
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
                "message": _storable(refusal.message),
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
        **_row(METADATA.tables["document"], document),
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
    for name in OWN_TABLES:
        own = METADATA.tables[name]
        connection.execute(delete(own).where(own.c.document_id.in_(before)))
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


def _insert_nodes(connection: Connection, items: Sequence[Row], document_id: int) -> dict[str, int]:
    return _insert_keyed(connection, "node", items, ({"document_id": document_id} for _ in items))


def _insert_indicators(connection: Connection, items: Sequence[Row], nodes: dict[str, int]) -> dict[str, int]:
    return _insert_keyed(connection, "indicator", items, ({"node_id": nodes[i["node"]]} for i in items))


def _edge_ends(edges: Sequence[Row], document_id: int, nodes: dict[str, int], indicators: dict[str, int]) -> Iterable[Row]:
    for edge in edges:
        via = edge.get("via_indicator")
        yield {
            "document_id": document_id,
            "parent_id": nodes[edge["parent"]],
            "child_id": nodes[edge["child"]],
            "via_indicator_id": indicators[via] if via else None,
        }


def _insert_matches(connection: Connection, matches: Sequence[Row], owners: Iterable[Row]) -> None:
    """Matches of nodes or indicators (``owners``) with the entry of the list that they mean, where that version of the list
    is in the database; stewards' decisions about their names apply.
    """
    from sqlalchemy import select

    matches = apply_decisions(connection, [{**match, "decided_by": "pokin"} for match in matches])

    table = METADATA.tables["nomenclature"]
    codes = sorted({m["code"] for m in matches if m.get("code")})
    entries: dict[tuple[Any, ...], int] = {}
    if codes:
        found = select(table.c.id, table.c.version, table.c.code).where(table.c.code.in_(codes))
        entries = {(e.version, e.code): e.id for e in connection.execute(found)}
    links = (
        {**owner, "nomenclature_id": entries.get((m.get("version"), m.get("code")))}
        for m, owner in zip(matches, owners, strict=True)
    )
    _insert(connection, "match", matches, links)


def _insert_keyed(connection: Connection, name: str, items: Sequence[Row], links: Iterable[Row]) -> dict[str, int]:
    """Inserts and returns the surrogate key of each of the record's ids."""
    from sqlalchemy import insert

    table = METADATA.tables[name]
    rows = [{**_row(table, item), "key": item["id"], **link} for item, link in zip(items, links, strict=True)]
    if not rows:
        return {}
    statement = insert(table).returning(table.c.id, table.c.key)
    return {key: surrogate for surrogate, key in connection.execute(statement, rows)}


def _insert(connection: Connection, name: str, items: Sequence[Row], links: Iterable[Row]) -> None:
    table = METADATA.tables[name]
    rows = [{**_row(table, item), **link} for item, link in zip(items, links, strict=True)]
    if rows:
        connection.execute(table.insert(), rows)


def _row(table: Table, item: Row) -> Row:
    """The fields that have a column under their own names; those that have none go into ``extra`` unless they are empty lists."""
    own = {name: value for name, value in item.items() if name not in REFERENCES}
    row = {name: own.pop(name) for name in list(own) if name in table.c}
    return {**row, "extra": {name: value for name, value in own.items() if value != []} or None}


def _storable(value: Any) -> Any:
    """Without what no database takes: NUL characters, halves of surrogate pairs, numbers that are none."""
    if isinstance(value, str):
        return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, Mapping):
        return {key: _storable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_storable(item) for item in value]
    return value


def path_of(path: Path) -> str:
    """A file's place as the database knows it: absolute, with forward slashes."""
    return path.resolve().as_posix()
