"""A record's parts into their tables, under the ids of its document."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pipeline.load.name_decisions import apply_decisions
from pipeline.load.tables import METADATA

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

Row = dict[str, Any]
OWN_TABLES = ("edge", "node", "total", "finding", "doubt", "reading")
"""Tables whose rows belong to a document; what hangs on nodes goes with them."""
REFERENCES = ("id", "node", "indicator", "parent", "child", "via_indicator")
"""Fields of a record that name other parts of it by their ids."""


def insert_parts(connection: Connection, parts: Mapping[str, Sequence[Row]], document_id: int) -> None:
    """All parts of a record (its fields but ``document``) as rows of a document. Raises KeyError where it contradicts itself."""
    nodes = _insert_keyed(connection, "node", parts["nodes"], ({"document_id": document_id} for _ in parts["nodes"]))
    owners = ({"node_id": nodes[i["node"]]} for i in parts["indicators"])
    indicators = _insert_keyed(connection, "indicator", parts["indicators"], owners)
    for name, items in (("value", parts["values"]), ("action", parts["actions"])):
        _insert(connection, name, items, ({"indicator_id": indicators[i["indicator"]]} for i in items))
    _insert(connection, "budget", parts["budgets"], ({"node_id": nodes[b["node"]]} for b in parts["budgets"]))
    for name, items in (("total", parts["totals"]), ("finding", parts["findings"])):
        _insert(connection, name, items, ({"document_id": document_id} for _ in items))
    _insert(connection, "edge", parts["edges"], _edge_ends(parts["edges"], document_id, nodes, indicators))
    _insert_matches(connection, parts["matches"], ({"node_id": nodes[m["node"]]} for m in parts["matches"]))
    of_indicators = parts["indicator_matches"]
    _insert_matches(connection, of_indicators, ({"indicator_id": indicators[m["indicator"]]} for m in of_indicators))


def delete_parts(connection: Connection, documents: Sequence[int]) -> None:
    """Deletes all rows that belong to these documents."""
    from sqlalchemy import delete

    for name in OWN_TABLES:
        own = METADATA.tables[name]
        connection.execute(delete(own).where(own.c.document_id.in_(documents)))


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
    rows = [{**row_of(table, item), "key": item["id"], **link} for item, link in zip(items, links, strict=True)]
    if not rows:
        return {}
    statement = insert(table).returning(table.c.id, table.c.key)
    return {key: surrogate for surrogate, key in connection.execute(statement, rows)}


def _insert(connection: Connection, name: str, items: Sequence[Row], links: Iterable[Row]) -> None:
    table = METADATA.tables[name]
    rows = [{**row_of(table, item), **link} for item, link in zip(items, links, strict=True)]
    if rows:
        connection.execute(table.insert(), rows)


def row_of(table: Table, item: Row) -> Row:
    """The fields that have a column under their own names; those that have none go into ``extra`` unless they are empty lists."""
    own = {name: value for name, value in item.items() if name not in REFERENCES}
    row = {name: own.pop(name) for name in list(own) if name in table.c}
    return {**row, "extra": {name: value for name, value in own.items() if value != []} or None}


def storable(value: Any) -> Any:
    """Without what no database takes: NUL characters, halves of surrogate pairs, numbers that are none."""
    if isinstance(value, str):
        return value.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, Mapping):
        return {key: storable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [storable(item) for item in value]
    return value
