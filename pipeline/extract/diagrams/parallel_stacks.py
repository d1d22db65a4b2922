"""Two stacks of as many cells, the upper one of statements and the lower one of indicators on a tier of its own, one arrow
between them: the first belongs to the first, the second to the second."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Link, rank
from pipeline.extract.geometry.box import Box

SAME_SIDE = 2.0
"""Points within which the cells of a column end alike, and those of a stack touch."""
LEAST = 2
"""Cells of a stack."""
PAIRED = 0.85
"""Share of right links among those of cells of equal place in two stacks."""


def part_stacks(reading: Reading, boxes: Sequence[Box]) -> list[Link]:
    """Parts stacks of indicators below a stack of as many statements into drafts of a cell each; the links that pair them."""
    pairs: list[tuple[Draft, Draft]] = []
    for draft in list(reading.drafts):
        cells = [one.box for one in draft.indicators]
        if not draft.on_tier or draft.statement or draft.names or draft.holder or len(set(cells)) < max(LEAST, len(cells)):
            continue
        if not _stacked([boxes[i].bbox for i in cells]):
            continue
        heads = _stack_above(draft, reading.drafts)
        if len(heads) == len(cells):
            pairs += zip(heads, _parted(draft, reading, boxes), strict=True)
    return [Link(head.index, child.index, "row", PAIRED) for head, child in pairs]


def _stacked(places: Sequence[tuple[float, float, float, float]]) -> bool:
    """Cells of one width, each touching the one above."""
    ends = all(abs(b[0] - places[0][0]) <= SAME_SIDE and abs(b[2] - places[0][2]) <= SAME_SIDE for b in places)
    return ends and all(abs(b[1] - a[3]) <= SAME_SIDE for a, b in pairwise(places))


def _stack_above(draft: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    """The nearest stack of statements of one higher level above a draft, in its column."""
    own = rank(draft.level)
    over = [
        d
        for d in drafts
        if d.statement and d.bbox[3] <= draft.bbox[1] + SAME_SIDE and _stacked([d.bbox]) and _one_column(d, draft)
    ]
    over.sort(key=lambda d: -d.bbox[1])
    level = over[0].level if over else None
    its = rank(level)
    if own is None or its is None or its >= own:
        return []
    run: list[Draft] = []
    for d in over:
        if d.level != level or d.indicators or (run and abs(d.bbox[3] - run[-1].bbox[1]) > SAME_SIDE):
            break
        run.append(d)
    return run[::-1]


def _one_column(a: Draft, b: Draft) -> bool:
    return abs(a.bbox[0] - b.bbox[0]) <= SAME_SIDE and abs(a.bbox[2] - b.bbox[2]) <= SAME_SIDE


def _parted(draft: Draft, reading: Reading, boxes: Sequence[Box]) -> list[Draft]:
    """The draft's cells as drafts of their own; the first keeps its place."""
    out = []
    for k, indicator in enumerate(draft.indicators.copy()):
        own = draft if k == 0 else draft.twin()
        own.indicators, own.boxes, own.bbox = [indicator], [indicator.box], boxes[indicator.box].bbox
        if k:
            own.index = len(reading.drafts)
            reading.drafts.append(own)
        reading.owner[indicator.box] = own.index
        out.append(own)
    return out
