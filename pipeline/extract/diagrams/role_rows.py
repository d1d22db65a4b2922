"""Rows at the foot of a drawing that hold what is of the columns above: money, posts, indicators without a border."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.diagrams.captions import measures
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import WITHIN, Neighbours
from pipeline.extract.geometry.grid import overlap
from pipeline.page import BBox


def column_head(near: Neighbours, drafts: Sequence[Draft], i: int) -> Draft | None:
    """The nearest draft above box ``i`` in its column: a position in a labelled row; where each column of its row ends in a draft
    alone, that one, else one with a name. Where a line comes down to a box of indicators from one draft, that one.
    """
    b = near.boxes[i].bbox
    if measures(near.parts[i]) and (lined := _lined_to(near, drafts, i)) is not None:
        return lined
    over = [d for d in drafts if any(_stands_over(near.boxes[j].bbox, b, near.touch) for j in d.boxes)]
    role = near.row_roles.get(i)
    row = [i] if role is None else [j for j, other in near.row_roles.items() if other is role]
    alone = all(len(_stack_over(near, drafts, j)) <= 1 for j in row)
    nearest = max(over, key=lambda d: d.bbox[1], default=None)
    if nearest is not None and nearest.explicit and nearest.holder and not (nearest.statement or nearest.names):
        return nearest
    named = (_stack_over(near, drafts, i) if alone else []) or [d for d in over if d.names] or over
    return max(named, key=lambda d: d.bbox[1], default=None)


def _stands_over(above: BBox, b: BBox, touch: float) -> bool:
    """A box ends where another begins, or before, and covers most of its width."""
    return above[3] <= b[1] + touch and overlap(above, b, 0) >= WITHIN * (b[2] - b[0])


def _lined_to(near: Neighbours, drafts: Sequence[Draft], i: int) -> Draft | None:
    """The one draft with a text that a line leads from, at its foot, to the top of box ``i``."""
    ends = [n.attachments for n in near.networks if any(a.box == i and a.side == "top" for a in n.attachments)]
    feet = {a.box for attachments in ends for a in attachments if a.side == "bottom"} - {i}
    heads = [d for d in drafts if (d.statement or d.names) and feet.intersection(d.boxes)] if feet else []
    return heads[0] if len(heads) == 1 else None


def head_of_row_mate(near: Neighbours, drafts: Sequence[Draft], i: int) -> Draft | None:
    """The head above a text of indicators without a border, in a row of boxes that hold such: it has none yet."""
    b = near.boxes[i].bbox
    if not measures(near.parts[i]):
        return None
    row = near.index.at((near.left, b[1], near.right, b[3]))
    if not any(near.boxes[j].kind != "text" and near.same_row(j, i) and measures(near.parts[j]) for j in row):
        return None
    head = column_head(near, drafts, i)
    if head is None or head.indicators:
        return None
    between = near.index.at((b[0], head.bbox[3] + near.touch, b[2], b[1] - near.touch))
    return None if any(j != i and j not in head.boxes for j in between) else head


def _stack_over(near: Neighbours, drafts: Sequence[Draft], i: int) -> list[Draft]:
    """The drafts with a text next above box ``i`` in a column of its width, one touching the other."""
    b, touch = near.boxes[i].bbox, near.touch
    column = [d for d in drafts if abs(d.bbox[0] - b[0]) <= touch and abs(d.bbox[2] - b[2]) <= touch]
    stack = sorted((d for d in column if (d.statement or d.names) and d.bbox[3] <= b[1] + touch), key=lambda d: -d.bbox[1])
    parted = (k for k, (low, high) in enumerate(pairwise(stack), 1) if low.bbox[1] - high.bbox[3] > touch)
    return stack[: next(parted, len(stack))]
