"""Rows of names at a tree's foot: the programs with their money, each below the branch whose tier it supports.

Offices draw who answers for what down to the lowest positions and print the programs and their anggaran below everything. Such a
name is that of the statement of its level that stands above it in its columns.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Direction, rank
from pipeline.extract.geometry.grid import overlap
from pipeline.page import BBox

COVERED = 0.6
"""A name stands below a branch when both share at least this much of the wider one's extent across."""
SHARED = 0.5
"""Where branches are wider than their head, at least this much of the head must lie over the name."""


def give_names(reading: Reading, way: Direction) -> None:
    """Gives the names and money of such a row to the statements that they support, where each finds one of its own."""
    rows: dict[int, list[Draft]] = {}
    for draft in reading.drafts:
        if _names_alone(draft) and (level := rank(draft.level)) is not None and _below_lower(draft, reading.drafts, way):
            rows.setdefault(level, []).append(draft)
    for level, row in rows.items():
        heads = [d for d in reading.drafts if rank(d.level) == level and d.statement and not d.names and d not in row]
        homes = [_home(draft, heads, way) for draft in row]
        found = [h for h in homes if h is not None]
        if len(found) == len(row) == len({id(h) for h in found}):
            for draft, home in zip(row, found, strict=True):
                _join(reading, draft, home)
    reading.keep([d for d in reading.drafts if not d.empty])


def _names_alone(draft: Draft) -> bool:
    return bool(draft.names) and not (draft.statement or draft.holder or draft.indicators or draft.foreign)


def _below_lower(draft: Draft, drafts: Sequence[Draft], way: Direction) -> bool:
    """Drafts of a lower tier stand before it in its columns: it is no tier of the tree itself."""
    level = rank(draft.level) or 0
    return any(
        (rank(d.level) or 0) > level and _before(d, draft, way) and _shared(d.bbox, draft.bbox, way) > 0
        for d in drafts
        if d.level is not None
    )


def _before(a: Draft, b: Draft, way: Direction) -> bool:
    """``a`` ends before ``b`` begins, from the root on."""
    return {
        "down": a.bbox[3] <= b.bbox[1],
        "up": a.bbox[1] >= b.bbox[3],
        "right": a.bbox[2] <= b.bbox[0],
        "left": a.bbox[0] >= b.bbox[2],
    }[way]


def _shared(a: BBox, b: BBox, way: Direction) -> float:
    """Points that both cover across."""
    k = 0 if way in ("down", "up") else 1
    return overlap(a, b, k)


def _home(draft: Draft, heads: Sequence[Draft], way: Direction) -> Draft | None:
    """The one statement over a name: they cover each other, or the name's columns hold the head of one branch alone."""
    k = 0 if way in ("down", "up") else 1
    over = [h for h in heads if _before(h, draft, way) and _shared(h.bbox, draft.bbox, way) > 0]
    whole = [h for h in over if _shared(h.bbox, draft.bbox, way) >= SHARED * (h.bbox[k + 2] - h.bbox[k])]
    wide = draft.bbox[k + 2] - draft.bbox[k]
    same = [h for h in whole if _shared(h.bbox, draft.bbox, way) >= COVERED * max(wide, h.bbox[k + 2] - h.bbox[k])]
    for those in (same, whole):
        if len(those) == 1:
            return those[0]
    return None


def _join(reading: Reading, draft: Draft, home: Draft) -> None:
    """The names, code and money of ``draft`` are its home's; lines to its box have led there."""
    home.names += draft.names
    home.code = home.code or draft.code
    home.take_money(draft)
    reading.owner = {box: home.index if d == draft.index else d for box, d in reading.owner.items()}
    home.boxes += draft.boxes
    draft.names = []
