"""Documents back out of the database: as records, as they went in, and as rows for people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pipeline.load.tables import METADATA
from pipeline.record import Record

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine, RowMapping, Table

PARTS = {
    "nodes": "node",
    "indicators": "indicator",
    "values": "value",
    "budgets": "budget",
    "actions": "action",
    "edges": "edge",
    "totals": "total",
    "matches": "match",
    "indicator_matches": "match",
    "findings": "finding",
}
"""Parts of a record and their tables; ``match`` holds two of them, told apart by :data:`OWNED_BY`."""
OWNED_BY = {"matches": "node_id", "indicator_matches": "indicator_id"}
"""Columns that say whose the rows of a part are, where a table has several."""


def fetch_records(engine: Engine) -> Iterator[Record]:
    """The records of all loaded documents, in the order in which they first came in."""
    from sqlalchemy import select

    document = METADATA.tables["document"]
    with engine.connect() as connection:
        query = select(document.c.id).where(document.c.state == "loaded").order_by(document.c.id)
        for document_id in connection.execute(query).scalars().all():
            yield fetch_record_of(connection, document_id)


def fetch_record(engine: Engine, sha256: str, version: str) -> Record | None:
    """The record of this content as read with these rules, without corrections, or null where the database has none."""
    from sqlalchemy import select

    document = METADATA.tables["document"]
    query = select(document.c.id).where(
        document.c.sha256 == sha256, document.c.state == "loaded", document.c.reading_version == version
    )
    from pipeline.load.corrections import fetch_reading

    with engine.connect() as connection:
        found = connection.execute(query).scalar()
        return None if found is None else fetch_reading(connection, found)


def fetch_summary(engine: Engine) -> list[dict[str, Any]]:
    """A row per document: file, type, region, organisation, year, pages, state, error, message and counts."""
    from sqlalchemy import select

    tables = METADATA.tables
    document, office, region = tables["document"], tables["organisation"], tables["region"]
    names = ("id", "path", "file", "type", "year", "pages", "state", "error", "message")
    query = (
        select(
            *(document.c[name] for name in names),
            region.c.name.label("region"),
            office.c.name.label("organisation"),
        )
        .select_from(document.outerjoin(office, document.c.organisation_id == office.c.id))
        .outerjoin(region, document.c.region_id == region.c.id)
        .order_by(document.c.file)
    )
    with engine.connect() as connection:
        counts = {part: _counts(connection, part) for part in PARTS}
        return [
            {**row, **{part: counted.get(row["id"], 0) for part, counted in counts.items()}}
            for row in connection.execute(query).mappings()
        ]


def fetch_findings(engine: Engine) -> Iterator[dict[str, Any]]:
    """All findings of loaded documents, each with its document's file: the lines of ``pokin audit
    --json``.
    """
    from sqlalchemy import select

    finding, document = METADATA.tables["finding"], METADATA.tables["document"]
    query = (
        select(
            finding.c.check,
            finding.c.severity,
            document.c.file.label("document"),
            *(finding.c[name] for name in ("page", "bbox", "message", "expected", "found")),
        )
        .join_from(finding, document)
        .order_by(document.c.file, finding.c.id)
    )
    with engine.connect() as connection:
        for row in connection.execute(query).mappings():
            yield dict(row)


def fetch_record_of(connection: Connection, document_id: int) -> Record:
    """The record of a loaded document."""
    rows = {part: _rows(connection, part, document_id) for part in PARTS}
    node_keys = {row["id"]: row["key"] for row in rows["nodes"]}
    indicator_keys = {row["id"]: row["key"] for row in rows["indicators"]}
    out: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for part, items in rows.items():
        for row in items:
            out[part].append(_item(row, node_keys, indicator_keys))
    return Record.model_validate({"document": _document(connection, document_id), **out})


def _rows(connection: Connection, part: str, document_id: int) -> list[RowMapping]:
    """The rows of one part that belong to a document, in the order in which they were inserted."""
    from sqlalchemy import select

    table, document_of, joined = _owned(part)
    query = select(table).select_from(joined).where(document_of == document_id).order_by(table.c.id)
    return list(connection.execute(query).mappings())


def _counts(connection: Connection, part: str) -> dict[int, int]:
    """How many rows of one part each document has."""
    from sqlalchemy import func, select

    _, document_of, joined = _owned(part)
    query = select(document_of, func.count()).select_from(joined).group_by(document_of)
    return {row[0]: row[1] for row in connection.execute(query)}


def _owned(part: str) -> tuple[Table, Any, Any]:
    """A part's table, the column that says whose document its rows are, and the join that has this column."""
    tables = METADATA.tables
    table, node, indicator = tables[PARTS[part]], tables["node"], tables["indicator"]
    if "document_id" in table.c:
        return table, table.c.document_id, table
    if "node_id" in table.c and OWNED_BY.get(part) != "indicator_id":
        return table, node.c.document_id, table.join(node, table.c.node_id == node.c.id)
    by_indicator = table.join(indicator, table.c.indicator_id == indicator.c.id)
    return table, node.c.document_id, by_indicator.join(node, indicator.c.node_id == node.c.id)


def _item(row: RowMapping, nodes: dict[int, str], indicators: dict[int, str]) -> dict[str, Any]:
    """A row as a part of a record: surrogate keys give way to the record's own ids."""
    item = {**dict(row), **(row["extra"] or {})}
    for name in ("id", "document_id", "extra", "nomenclature_id", "canonical_id", "decided_by"):
        item.pop(name, None)
    if "key" in item:
        item["id"] = item.pop("key")
    for column, field, keys in (
        ("node_id", "node", nodes),
        ("indicator_id", "indicator", indicators),
        ("parent_id", "parent", nodes),
        ("child_id", "child", nodes),
        ("via_indicator_id", "via_indicator", indicators),
    ):
        if column in item:
            surrogate = item.pop(column)
            if surrogate is not None:
                item[field] = keys[surrogate]
    return item


def _document(connection: Connection, document_id: int) -> dict[str, Any]:
    document = METADATA.tables["document"]
    row = connection.execute(document.select().where(document.c.id == document_id)).mappings().one()
    return {
        **{name: row[name] for name in ("file", "sha256", "type", "year", "pages")},
        "types": row["types"] or [],
        "region": row["region_printed"],
        "organisation": row["organisation_printed"],
        **(row["extra"] or {}),
    }
