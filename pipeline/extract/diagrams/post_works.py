"""Lists of works below a position, each in a box of its own with a little white between: the position answers for all of them.

Slides print "Kasubbag Umum" over a column of boxes, of which only the first touches the position's.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.words.labels import is_statement_wording

WHITE = 0.5
"""White between two boxes of one list at most, in heights of the lower one."""


def hand_down_posts(near: Neighbours, drafts: Sequence[Draft]) -> None:
    """Sets the holders of the drafts that go on below a position's first work. Who has a holder keeps it."""
    open_ends = sorted((d for d in drafts if _opens(near, d)), key=lambda d: d.bbox[1])
    for first in open_ends:
        at, head = first, first.boxes[1]
        while (below := _next(near, at, head, drafts)) is not None and below.holder is None:
            below.holder, at, head = first.holder, below, below.boxes[0]


def _opens(near: Neighbours, draft: Draft) -> bool:
    """A position's box alone, and in the next box a work."""
    headed = bool(draft.holder) and [p.kind for p in near.parts[draft.boxes[0]]] == ["holder"]
    return headed and len(draft.boxes) > 1 and _is_work(near, draft, draft.boxes[1])


def _is_work(near: Neighbours, draft: Draft, box: int) -> bool:
    """A text without a level of its own in a box that no line ties to another, a number beside it or worded as a name with its
    measures."""
    named = not is_statement_wording(draft.text) and bool(draft.indicators)
    told = bool(draft.statement or draft.names) and (box in near.beside or named)
    return told and not draft.explicit and not _is_tied(near, box)


def _is_tied(near: Neighbours, box: int) -> bool:
    """A line joins it to another box, not to a tier's label alone."""
    ends = {b for a, b in near.linked if a == box} - {box}
    return box in near.in_network and not (ends and all(near.bare(j) for j in ends))


def _next(near: Neighbours, at: Draft, head: int, drafts: Sequence[Draft]) -> Draft | None:
    """The work that stands next below in the column, its head of the same ends and fill as the one before (box ``head``), little
    white between."""
    upper = near.boxes[head]
    x0, _, x1, _ = upper.bbox
    y1 = max(near.boxes[i].bbox[3] for i in at.boxes)
    under = [d for d in drafts if d is not at and d.bbox[1] >= y1 - near.touch and d.bbox[0] < x1 and d.bbox[2] > x0]
    first = min(under, key=lambda d: d.bbox[1], default=None)
    if first is None or not _is_work(near, first, first.boxes[0]):
        return None
    box = near.boxes[first.boxes[0]]
    alike = max(abs(box.bbox[0] - x0), abs(box.bbox[2] - x1)) <= near.touch and box.fill == upper.fill
    return first if alike and box.bbox[1] - y1 <= WHITE * (box.bbox[3] - box.bbox[1]) else None
