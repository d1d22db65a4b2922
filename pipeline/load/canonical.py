"""Canonical indicators in the database: who belongs together, under ids that outlive re-ingest."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from pipeline.load.database import writing
from pipeline.load.doubles import store_doubles
from pipeline.load.indicator_decisions import fetch_constraints, set_apart
from pipeline.load.tables import METADATA
from pipeline.normalize.canonical import Mention, group_mentions
from pipeline.normalize.text import fold, strip_lead
from pipeline.normalize.units import canonical_unit

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

BATCH = 500
"""Rows that one statement changes: fewer than the parameters that any database takes."""

Key = str
"""A mention by content: the document's digest, the folded name, and a number where the document has it several times."""


def join_indicators(engine: Engine) -> int:
    """Gives every indicator its canonical indicator, in one transaction; returns how many canonical ones have members.

    A canonical indicator keeps its id as long as it keeps members, also when these were deleted and read again; what
    stewards decided holds (:mod:`pipeline.load.indicator_decisions`). Canonical indicators without members stay, so that
    a document that comes back finds its own.
    """
    with writing(engine) as connection:
        mentions = fetch_mentions(connection)
        keys = _keys(mentions)
        groups = group_mentions(mentions, fetch_constraints(connection))
        ids = _assign(connection, groups, keys)
        _store(connection, zip(ids, groups, strict=True), keys)
        store_doubles(connection, groups)
    return len(groups)


def relink(connection: Connection, document_id: int) -> None:
    """Gives the indicators of a document that was stored anew the canonical ones that their mentions had.

    A mention that is new gets its own when all are joined again.
    """
    from sqlalchemy import bindparam, select, update

    member, indicator = METADATA.tables["canonical_member"], METADATA.tables["indicator"]
    keys = _keys(fetch_mentions(connection, document_id))
    names = sorted(keys.values())
    known: dict[str, int] = {}
    for start in range(0, len(names), BATCH):
        some = select(member.c.mention, member.c.canonical_id).where(member.c.mention.in_(names[start : start + BATCH]))
        known |= {row.mention: row.canonical_id for row in connection.execute(some)}
    links = [{"b_id": int(own), "canonical_id": known[key]} for own, key in keys.items() if key in known]
    if links:
        connection.execute(update(indicator).where(indicator.c.id == bindparam("b_id")), links)


def fetch_canonical(engine: Engine, text: str = "") -> list[dict[str, Any]]:
    """Canonical indicators that have members, by name, those whose name or members' names hold the folded ``text``.

    Each with ``id``, ``name``, ``unit``, ``direction``, how many ``documents`` and ``regions`` have it, and its printed
    ``names``.
    """
    from sqlalchemy import select

    tables = METADATA.tables
    canonical, indicator, node, document = (tables[name] for name in ("canonical_indicator", "indicator", "node", "document"))
    query = (
        select(
            *(canonical.c[name] for name in ("id", "name", "unit", "direction")),
            indicator.c.name.label("printed"), node.c.document_id, document.c.region_id,
        )
        .join_from(canonical, indicator, indicator.c.canonical_id == canonical.c.id)
        .join(node, indicator.c.node_id == node.c.id)
        .join(document, node.c.document_id == document.c.id)
        .order_by(canonical.c.name, canonical.c.id, indicator.c.id)
    )  # fmt: skip
    found: dict[int, list[Any]] = defaultdict(list)
    with engine.connect() as connection:
        for row in connection.execute(query):
            found[row.id].append(row)
    wanted = fold(text)
    return [
        {
            **{name: getattr(rows[0], name) for name in ("id", "name", "unit", "direction")},
            "documents": len({row.document_id for row in rows}),
            "regions": len({row.region_id for row in rows} - {None}),
            "names": list(dict.fromkeys(row.printed for row in rows)),
        }
        for rows in found.values()
        if any(wanted in fold(name) for name in (rows[0].name, *(row.printed for row in rows)))
    ]


def fetch_mentions(connection: Connection, document_id: int | None = None) -> list[Mention]:
    """All indicators of loaded documents (or of one), in order of their documents and places; ``id`` is the row's."""
    from sqlalchemy import select

    tables = METADATA.tables
    indicator, node, document = tables["indicator"], tables["node"], tables["document"]
    office, region = tables["organisation"], tables["region"]
    query = (
        select(
            indicator.c.id, indicator.c.name, indicator.c.unit, indicator.c.direction, indicator.c.page,
            node.c.level, node.c.name.label("node"), node.c.statement, document.c.sha256,
            region.c.name.label("region"), office.c.name.label("organisation"),
        )
        .join_from(indicator, node, indicator.c.node_id == node.c.id)
        .join(document, node.c.document_id == document.c.id)
        .outerjoin(region, document.c.region_id == region.c.id)
        .outerjoin(office, document.c.organisation_id == office.c.id)
        .order_by(document.c.id, indicator.c.id)
    )  # fmt: skip
    if document_id is not None:
        query = query.where(document.c.id == document_id)
    units = _units_of_values(connection, document_id)
    mentions = [
        Mention(
            str(row.id), row.sha256, row.name, row.unit or units.get(row.id), row.direction, row.level,
            row.node or row.statement, str(row.page), row.region, row.organisation,
        )
        for row in connection.execute(query)
    ]  # fmt: skip
    return set_apart(connection, mentions)


def _units_of_values(connection: Connection, document_id: int | None) -> dict[int, str]:
    """The first unit that an indicator's figures have, of all documents or of one."""
    from sqlalchemy import select

    value, indicator, node = (METADATA.tables[name] for name in ("value", "indicator", "node"))
    query = select(value.c.indicator_id, value.c.unit).where(value.c.unit.is_not(None)).order_by(value.c.id.desc())
    if document_id is not None:
        own = select(indicator.c.id).join(node, indicator.c.node_id == node.c.id).where(node.c.document_id == document_id)
        query = query.where(value.c.indicator_id.in_(own))
    return {row.indicator_id: row.unit for row in connection.execute(query)}


def _keys(mentions: Sequence[Mention]) -> dict[str, Key]:
    """The content key of each mention, by its id."""
    seen: Counter[tuple[str, str]] = Counter()
    keys = {}
    for mention in mentions:
        said = (mention.document, mention.form.key)
        seen[said] += 1
        keys[mention.id] = f"{mention.document}|{mention.form.key}|{seen[said]}"
    return keys


def _assign(connection: Connection, groups: Sequence[Sequence[Mention]], keys: dict[str, Key]) -> list[int]:
    """An id for each group: the one that most of its members had, else one that is free and has its name, else a new one.

    An id goes to one group; where a group has fallen apart, to the part with more of its members.
    """
    from sqlalchemy import select

    member, canonical = METADATA.tables["canonical_member"], METADATA.tables["canonical_indicator"]
    known = {row.mention: row.canonical_id for row in connection.execute(select(member.c.mention, member.c.canonical_id))}
    wishes = [Counter(known[key] for mention in group if (key := keys[mention.id]) in known) for group in groups]
    ids: dict[int, int] = {}
    taken: set[int] = set()
    claims = [(-count, old, number) for number, wish in enumerate(wishes) for old, count in wish.items()]
    for _, old, number in sorted(claims):
        if number not in ids and old not in taken:
            ids[number] = old
            taken.add(old)
    free: dict[str, list[int]] = defaultdict(list)
    rows = connection.execute(select(canonical.c.id, canonical.c.key).order_by(canonical.c.id.desc()))
    for row in rows:
        if row.id not in taken:
            free[row.key].append(row.id)
    for number, group in enumerate(groups):
        if number not in ids and free[_name_key(group)]:
            ids[number] = free[_name_key(group)].pop()
    missing = [number for number in range(len(groups)) if number not in ids]
    ids.update(zip(missing, _new_ids(connection, [groups[number] for number in missing]), strict=True))
    return [ids[number] for number in range(len(groups))]


def _new_ids(connection: Connection, groups: Sequence[Sequence[Mention]]) -> list[int]:
    table = METADATA.tables["canonical_indicator"]
    if not groups:
        return []
    statement = table.insert().returning(table.c.id, sort_by_parameter_order=True)
    return list(connection.execute(statement, [_described(group) for group in groups]).scalars())


def _store(connection: Connection, assigned: Iterable[tuple[int, Sequence[Mention]]], keys: dict[str, Key]) -> None:
    """Writes names, links and memberships."""
    from sqlalchemy import bindparam, update

    canonical, indicator = METADATA.tables["canonical_indicator"], METADATA.tables["indicator"]
    member = METADATA.tables["canonical_member"]
    assigned = list(assigned)
    if not assigned:
        return
    described = [{"b_id": canonical_id, **_described(group)} for canonical_id, group in assigned]
    connection.execute(update(canonical).where(canonical.c.id == bindparam("b_id")), described)
    links = [{"b_id": int(mention.id), "canonical_id": canonical_id} for canonical_id, group in assigned for mention in group]
    connection.execute(update(indicator).where(indicator.c.id == bindparam("b_id")), links)
    rows = [{"mention": keys[mention.id], "canonical_id": canonical_id} for canonical_id, group in assigned for mention in group]
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        connection.execute(member.delete().where(member.c.mention.in_([row["mention"] for row in batch])))
    connection.execute(member.insert(), rows)


def _described(group: Sequence[Mention]) -> dict[str, Any]:
    """Name, unit, direction and key of a canonical indicator: what most of its members have, the first of equals."""
    names = Counter(_shown(mention.name) for mention in group)
    units = Counter(unit for mention in group if (unit := canonical_unit(mention.unit)))
    directions = Counter(mention.direction for mention in group if mention.direction)
    return {
        "name": names.most_common(1)[0][0],
        "unit": units.most_common(1)[0][0] if units else None,
        "direction": directions.most_common(1)[0][0] if directions else None,
        "key": _name_key(group),
    }


def _shown(name: str) -> str:
    """A name as it is shown: without numbering, and not in capitals alone."""
    shown = strip_lead(name) or name
    return shown.capitalize() if shown == shown.upper() and " " in shown else shown


def _name_key(group: Sequence[Mention]) -> str:
    return Counter(mention.form.key for mention in group).most_common(1)[0][0]
