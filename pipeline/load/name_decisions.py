"""What stewards decide about names: bound to the name itself, so that it holds wherever the name stands, for good.

Names of programs, kegiatan and sub kegiatan by their level, and of indicators under the level ``indikator``: the code is then
that of the sub kegiatan whose official indikator is meant.

A decision is a row of ``decision``: ``key`` is :func:`decision_key`, ``field`` is :data:`FIELD`, ``new`` the code that is
meant, null where the name has no counterpart. The newest decision about a name counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pipeline.load.database import writing
from pipeline.load.tables import METADATA
from pipeline.normalize.name_keys import name_key
from pipeline.normalize.nomenclature import INDIKATOR, canonical_code, level_of_code, support_code, validity_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

Decisions = Mapping[tuple[str, str], str | None]
"""The code that is meant, or null for none, by level and :func:`pipeline.normalize.name_index.name_key`."""
NAME_PREFIX = "name:"
"""What the keys of these decisions begin with."""
FIELD = "nomenclature"
"""What these decisions decide, among those of other kinds."""
STEWARD = "steward"
"""Who decided, where nobody says more."""


class NoSuchCode(ValueError):
    """The code a steward gives stands in no list of the database at that level."""


def decision_key(level: str, raw: str) -> str:
    """The key of a name at a level, the same for all its spellings that fold to one: ``name:program:rehabilitasi sosial``."""
    return f"{NAME_PREFIX}{level}:{name_key(raw)}"


def decide_name(engine: Engine, raw: str, level: str, code: str | None, by: str = STEWARD) -> int:
    """Stores what a name means (null: nothing) and applies it to all that is loaded; returns the number of matches.

    Raises NoSuchCode.
    """
    if code is not None:
        code = support_code(canonical_code(code) or code)
    with writing(engine) as connection:
        if code is not None and not (level_of_code(code) in levels_of_entries(level) and _entries(connection, level, code)):
            raise NoSuchCode(f"no {level} has the code {code}")
        match, decision = METADATA.tables["match"], METADATA.tables["decision"]
        rows = connection.execute(match.select().where(match.c.level == level))
        same = [dict(row) for row in rows.mappings() if name_key(row["raw"]) == name_key(raw)]
        old = next((row["code"] for row in same), None)
        stored = {"key": decision_key(level, raw), "field": FIELD, "old": old, "new": code, "title": raw}
        connection.execute(decision.insert(), {**stored, "decided_at": datetime.now(UTC), "decided_by": by})
        for row in same:
            decided = _decided(connection, row, code, by)
            if level == INDIKATOR:
                decided["extra"] = {**(row["extra"] or {}), "unit": decided.pop("unit")}
            connection.execute(match.update().where(match.c.id == row["id"]).values(**decided))
        doubt = METADATA.tables["doubt"]
        connection.execute(doubt.delete().where(doubt.c.key == stored["key"]))
    return len(same)


def decided_names(connection: Connection) -> set[str]:
    """The keys of all names about which something is decided."""
    return {f"{NAME_PREFIX}{level}:{key}" for level, key in _stored(connection)}


def reopen_name(connection: Connection, key: str) -> list[int]:
    """Brings the matches of a name back to what they were, or to a steward; returns the ids of the documents that have it.

    An earlier decision about the name holds again. What pokin itself would say is known only of a document that is read again.
    """
    from sqlalchemy import select

    level, _, named = key.removeprefix(NAME_PREFIX).partition(":")
    node, indicator, match = (METADATA.tables[name] for name in ("node", "indicator", "match"))
    of_node = select(match, node.c.document_id).join(node, match.c.node_id == node.c.id)
    by_indicator = select(match, node.c.document_id).join(indicator, match.c.indicator_id == indicator.c.id)
    of_indicator = by_indicator.join(node, indicator.c.node_id == node.c.id)
    wanted = of_indicator if level == INDIKATOR else of_node
    rows = connection.execute(wanted.where(match.c.level == level)).mappings()
    same = [row for row in rows if name_key(row["raw"]) == named]
    for row in same:
        candidates = (row["extra"] or {}).get("candidates") or [{}]
        best = {name: candidates[0].get(name) for name in ("code", "name")}
        reopened = {**best, "score": candidates[0].get("score") or 0.0, "status": "review", "decided_by": "pokin"}
        connection.execute(match.update().where(match.c.id == row["id"]).values(**reopened))
    return sorted({row["document_id"] for row in same})


def fetch_decisions(engine: Engine) -> Decisions:
    """All that is decided about names."""
    with engine.connect() as connection:
        return {key: code for key, (code, _) in _stored(connection).items()}


def apply_decisions(connection: Connection, matches: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The matches as stewards have decided about their names; ``decided_by`` says who did."""
    stored = _stored(connection)
    out = []
    for match in matches:
        decided = stored.get((match["level"], name_key(match["raw"]))) if stored else None
        out.append({**match, **_decided(connection, match, *decided)} if decided else match)
    return out


def _stored(connection: Connection) -> dict[tuple[str, str], tuple[str | None, str]]:
    """Code and steward of the newest decision about each name."""
    table = METADATA.tables["decision"]
    found: dict[tuple[str, str], tuple[str | None, str]] = {}
    counting = table.select().where(table.c.field == FIELD, table.c.withdrawn_at.is_(None))
    for row in connection.execute(counting.order_by(table.c.id)):
        kind, _, named = row.key.partition(":")
        level, _, key = named.partition(":")
        if kind == "name":
            found[level, key] = (row.new, row.decided_by)
    return found


def levels_of_entries(level: str) -> tuple[str, ...]:
    """The levels of the entries that names of a level may mean: an official indikator is a sub kegiatan's; what an old document,
    or a table without codes, calls kegiatan may be a sub kegiatan, and the other way round."""
    return {"program": ("program",), INDIKATOR: ("sub_kegiatan",)}.get(level, ("kegiatan", "sub_kegiatan"))


def _entries(connection: Connection, level: str, code: str) -> list[Any]:
    """The entries of a code, for indicators those that have an indikator, the newest version first."""
    table = METADATA.tables["nomenclature"]
    query = table.select().where(table.c.code == code)
    rows = connection.execute(query.where(table.c.indikator.is_not(None)) if level == INDIKATOR else query).all()
    return sorted(rows, key=lambda row: -(validity_of(row.version).first or 0))


def _decided(connection: Connection, match: Mapping[str, Any], code: str | None, by: str) -> dict[str, Any]:
    """The columns of a match after a decision: the entry of its own version where that has the code, else the newest."""
    level = match["level"]
    entries = _entries(connection, level, code) if code is not None else []
    entry = next((e for e in entries if e.version == match.get("version")), entries[0] if entries else None)
    status = "none" if code is None else "matched"
    name, version, row_id = (entry.name, entry.version, entry.id) if entry else (None, None, None)
    decided = {
        "code": code, "name": name, "version": version, "status": status, "score": 1.0,
        "decided_by": by, "nomenclature_id": row_id,
    }  # fmt: skip
    if level == INDIKATOR:
        decided |= {"name": entry.indikator, "unit": entry.satuan} if entry else {"unit": None}
    return decided
