"""What stewards decide of canonical indicators: two names are one, or they are two. Kept by content, for every document.

A decision is a row of ``decision`` with the field ``canonical``; its key is ``indicator|`` and the folded name of one side
(:attr:`pipeline.normalize.indicator_form.Form.key`), ``new`` that of the other where they are one, ``old`` where they are two.
The later of two decisions about a pair holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from pipeline.load.database import writing
from pipeline.load.tables import METADATA
from pipeline.normalize.canonical import Constraints
from pipeline.normalize.text import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

FIELD = "canonical"
PREFIX = "indicator|"


class NoSuchIndicator(Exception):
    """No canonical indicator has this id, or none of its members has this name. ``str()`` says which."""


def fetch_constraints(connection: Connection) -> Constraints:
    """All decisions about pairs of names, the latest of each pair."""
    table = METADATA.tables["decision"]
    query = table.select().where(table.c.field == FIELD).order_by(table.c.decided_at, table.c.id)
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


def decide_two(engine: Engine, canonical_id: int, name: str, decided_by: str) -> None:
    """What is printed as ``name`` is no part of this canonical indicator, for good. Raises NoSuchIndicator."""
    with writing(engine) as connection:
        forms = _forms(connection, canonical_id)
        parted = [key for key, names in forms.items() if fold(name) in names]
        if not parted:
            raise NoSuchIndicator(f"no member of {canonical_id} is printed as “{name}”")
        rest = [key for key in forms if key not in parted]
        if not rest:
            raise NoSuchIndicator(f"all members of {canonical_id} have the name “{name}”, however it is spelt")
        rows = [{"key": PREFIX + one, "old": other, "new": None} for one in parted for other in rest]
        _keep(connection, rows, decided_by)


def _forms(connection: Connection, canonical_id: int) -> dict[str, set[str]]:
    """The folded names under which a canonical indicator's members are compared, each with what is printed."""
    from pipeline.load.canonical import fetch_mentions

    indicator = METADATA.tables["indicator"]
    query = indicator.select().with_only_columns(indicator.c.id).where(indicator.c.canonical_id == canonical_id)
    members = {str(row) for row in connection.execute(query).scalars()}
    if not members:
        raise NoSuchIndicator(f"no canonical indicator has the id {canonical_id}")
    forms: dict[str, set[str]] = {}
    for mention in fetch_mentions(connection):
        if mention.id in members:
            forms.setdefault(mention.form.key, set()).add(fold(mention.name))
    return forms


def _keep(connection: Connection, rows: list[dict[str, Any]], decided_by: str) -> None:
    now = datetime.now(UTC)
    whole = [{**row, "field": FIELD, "decided_at": now, "decided_by": decided_by} for row in rows]
    if whole:
        connection.execute(METADATA.tables["decision"].insert(), whole)
