"""What stewards decide of canonical indicators: two names are one, or they are two. Kept by content, for every document.

A decision is a row of ``decision`` with the field ``canonical``; its key is ``indicator|`` and the folded name of one side
(:attr:`pipeline.normalize.indicator_form.Form.key`), ``new`` that of the other where they are one, ``old`` where they are two.
The later of two decisions about a pair holds.

Mentions with the same folded name are parted by where they stand: ``mention|`` with the document's digest, the node's level and
folded text, and the name; ``new`` is the mark that sets them apart, which becomes a part of their name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pipeline.load.database import writing
from pipeline.load.tables import METADATA
from pipeline.normalize.canonical import Constraints
from pipeline.normalize.text import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from pipeline.normalize.canonical import Mention

FIELD = "canonical"
PREFIX = "indicator|"
MENTION_PREFIX = "mention|"
MARK_LENGTH = 8
"""Hex digits of a mark: marks of one name are few."""


class NoSuchIndicator(Exception):
    """No canonical indicator has this id, or none of its members has this name. ``str()`` says which."""


def fetch_constraints(connection: Connection) -> Constraints:
    """All decisions about pairs of names, the latest of each pair."""
    table = METADATA.tables["decision"]
    counting = table.select().where(table.c.field == FIELD, table.c.withdrawn_at.is_(None))
    query = counting.order_by(table.c.decided_at, table.c.id)
    verdicts = {}
    for row in connection.execute(query):
        other = row.new if row.new is not None else row.old
        if row.key.startswith(PREFIX) and other is not None:
            verdicts[frozenset((row.key.removeprefix(PREFIX), other))] = row.new is not None
    return Constraints(
        frozenset(pair for pair, one in verdicts.items() if one),
        frozenset(pair for pair, one in verdicts.items() if not one),
    )


def decide_one(engine: Engine, ids: Sequence[int], decided_by: str) -> None:
    """Several canonical indicators are one, for good. Raises NoSuchIndicator."""
    with writing(engine) as connection:
        forms = [sorted(_forms(connection, canonical_id)) for canonical_id in ids]
        pairs = [(forms[0][0], other) for others in forms[1:] for other in others[:1]]
        _keep(connection, [{"key": PREFIX + one, "old": None, "new": other} for one, other in pairs if one != other], decided_by)


def decide_pair(engine: Engine, one: str, other: str, same: bool, decided_by: str, title: str = "") -> None:
    """Two folded names are one indicator, or two, for good; what that changes is seen when all are joined again."""
    with writing(engine) as connection:
        verdict = {"old": None, "new": other} if same else {"old": other, "new": None}
        _keep(connection, [{"key": PREFIX + one, "title": title or None, **verdict}], decided_by)
        doubt = METADATA.tables["doubt"]
        connection.execute(doubt.delete().where(doubt.c.key == double_key(one, other)))


def double_key(one: str, other: str) -> str:
    """The key of the question whether two folded names are one indicator."""
    return f"double|{min(one, other)}|{max(one, other)}"


def set_apart(connection: Connection, mentions: list[Mention]) -> list[Mention]:
    """The mentions, those marked that stewards have set apart from others of the same name."""
    table = METADATA.tables["decision"]
    counting = table.select().where(table.c.field == FIELD, table.c.withdrawn_at.is_(None))
    query = counting.where(table.c.key.startswith(MENTION_PREFIX)).order_by(table.c.id)
    marks = {row.key: row.new for row in connection.execute(query)}
    if not marks:
        return mentions
    return [replace(mention, apart=marks.get(_mention_key(mention))) for mention in mentions]


def decide_apart(engine: Engine, canonical_id: int, document: str, node: str | None, decided_by: str) -> int:
    """What a document (its file's name, or the start of its digest) has of this canonical indicator is another one, for good.

    ``node`` limits it to nodes with this in their folded text. Returns how many mentions are set apart. Raises NoSuchIndicator.
    """
    from pipeline.load.canonical import fetch_mentions

    table = METADATA.tables["document"]
    with writing(engine) as connection:
        ids = _members(connection, canonical_id)
        named = {row.sha256 for row in connection.execute(table.select()) if row.sha256 and _is_meant(row, document)}
        members = [mention for mention in fetch_mentions(connection) if mention.id in ids]
        parted = [m for m in members if m.document in named and fold(node or "") in m.place.node]
        if not parted:
            raise NoSuchIndicator(f"{canonical_id} has no member in “{document}”" + (f" under “{node}”" if node else ""))
        keys = {_mention_key(mention) for mention in parted}
        left = [mention for mention in members if _mention_key(mention) not in keys]
        if not left:
            raise NoSuchIndicator(f"all members of {canonical_id} stand there")
        mark = hashlib.sha256("\n".join(sorted(keys)).encode()).hexdigest()[:MARK_LENGTH]
        marked = {replace(mention, apart=mark).form.key for mention in parted}
        rest = {mention.form.key for mention in left}
        rows = [{"key": key, "old": None, "new": mark} for key in sorted(keys)]
        rows += [{"key": PREFIX + one, "old": other, "new": None} for one in sorted(marked) for other in sorted(rest)]
        _keep(connection, rows, decided_by)
    return len(parted)


def _mention_key(mention: Mention) -> str:
    """Where a mention stands and what it says, whatever it is marked as."""
    place = mention.place
    return f"{MENTION_PREFIX}{mention.document}|{place.level}|{place.node}|{replace(mention, apart=None).form.key}"


def _is_meant(row: Any, document: str) -> bool:
    return document in (row.file, row.path) or (len(document) >= MARK_LENGTH and row.sha256.startswith(document))


def decide_two(engine: Engine, canonical_id: int, name: str, decided_by: str) -> None:
    """What is printed as ``name`` is no part of this canonical indicator, for good. Raises NoSuchIndicator."""
    with writing(engine) as connection:
        forms = _forms(connection, canonical_id)
        parted = [key for key, names in forms.items() if fold(name) in names]
        if not parted:
            raise NoSuchIndicator(f"no member of {canonical_id} is printed as “{name}”")
        rest = [key for key in forms if key not in parted]
        if not rest:
            raise NoSuchIndicator(
                f"all members of {canonical_id} have the name “{name}”, however it is spelt: say of which document they are"
            )
        rows = [{"key": PREFIX + one, "old": other, "new": None} for one in parted for other in rest]
        _keep(connection, rows, decided_by)


def _forms(connection: Connection, canonical_id: int) -> dict[str, set[str]]:
    """The folded names under which a canonical indicator's members are compared, each with what is printed."""
    from pipeline.load.canonical import fetch_mentions

    members = _members(connection, canonical_id)
    forms: dict[str, set[str]] = {}
    for mention in fetch_mentions(connection):
        if mention.id in members:
            forms.setdefault(mention.form.key, set()).add(fold(mention.name))
    return forms


def _members(connection: Connection, canonical_id: int) -> set[str]:
    """The ids of a canonical indicator's mentions."""
    indicator = METADATA.tables["indicator"]
    query = indicator.select().with_only_columns(indicator.c.id).where(indicator.c.canonical_id == canonical_id)
    members = {str(row) for row in connection.execute(query).scalars()}
    if not members:
        raise NoSuchIndicator(f"no canonical indicator has the id {canonical_id}")
    return members


def _keep(connection: Connection, rows: list[dict[str, Any]], decided_by: str) -> None:
    now = datetime.now(UTC)
    whole = [{**row, "field": FIELD, "decided_at": now, "decided_by": decided_by} for row in rows]
    if whole:
        connection.execute(METADATA.tables["decision"].insert(), whole)
