"""Indicators that may be one: pairs that are nearly alike, as questions to stewards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pipeline.load.indicator_decisions import double_key, fetch_constraints
from pipeline.load.tables import METADATA
from pipeline.normalize.canonical import Mention, near_pairs
from pipeline.review.addresses import digest_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

DOUBLE = "double"
"""The question of these doubts; their ``reasons`` hold the likeness, the folded names and the place of the other indicator."""
MOST_DOUBLES = 500
"""Pairs that are asked about: a steward comes that far only after many others have been joined."""
TITLE_LETTERS = 300
BATCH = 500


def store_doubles(connection: Connection, groups: Sequence[Sequence[Mention]]) -> None:
    """Asks anew about the pairs of indicators that are nearly alike."""
    doubt = METADATA.tables["doubt"]
    connection.execute(doubt.delete().where(doubt.c.question == DOUBLE))
    pairs = near_pairs(groups, fetch_constraints(connection))[:MOST_DOUBLES]
    firsts = {groups[number][0].id for pair in pairs for number in (pair.one, pair.other)}
    places = _places(connection, sorted(int(own) for own in firsts))
    rows: dict[str, dict[str, Any]] = {}
    for pair in pairs:
        one, other = groups[pair.one], groups[pair.other]
        here, there = places[int(one[0].id)], places[int(other[0].id)]
        key = double_key(one[0].form.key, other[0].form.key)
        told = {"score": round(pair.score, 3), "one": one[0].form.key, "other": other[0].form.key, "there": there}
        row = {
            "document_id": here["document_id"], "question": DOUBLE, "key": key, "digest": digest_of(key), "page": here["page"],
            "bbox": here["bbox"], "title": one[0].name[:TITLE_LETTERS], "said": other[0].name[:TITLE_LETTERS],
            "reasons": [told], "worth": round(pair.score * min(len(one), len(other)), 3),
        }  # fmt: skip
        rows.setdefault(key, row)
    if rows:
        connection.execute(doubt.insert(), list(rows.values()))


def _places(connection: Connection, indicators: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Document, page and box of these indicators."""
    from sqlalchemy import select

    indicator, node = METADATA.tables["indicator"], METADATA.tables["node"]
    found: dict[int, dict[str, Any]] = {}
    for start in range(0, len(indicators), BATCH):
        query = (
            select(indicator.c.id, indicator.c.page, indicator.c.bbox, node.c.document_id)
            .join(node, indicator.c.node_id == node.c.id)
            .where(indicator.c.id.in_(indicators[start : start + BATCH]))
        )
        for row in connection.execute(query):
            found[row.id] = {"document_id": row.document_id, "page": row.page, "bbox": row.bbox}
    return found
