"""Banners of a drawing: boxes over its whole breadth that part its tiers, and that lines run across to the tier behind."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.geometry.box import Box
from pipeline.page import BBox, Page, Stroke

BREADTH = 0.8
"""A banner spans at least this share of what all boxes with borders cover."""
THICKNESS = 6.0
"""A banner holds a label: it is at most this many letter heights thick."""
LEAST_OTHERS = 3
"""Boxes with borders besides it from which one can span the others."""
CLEAR = 0.25
"""A line crosses a banner when it goes this many letter heights beyond both of its sides."""


def find_banners(page: Page, boxes: Sequence[Box], letter: float) -> set[int]:
    """The places in ``boxes`` of those that lines cross from side to side and that span the drawing: no line is drawn to one.

    ``letter`` is the usual letter height in points.
    """
    drawn = [b.bbox for b in boxes if b.kind != "text"]
    if len(drawn) <= LEAST_OTHERS or not page.strokes:
        return set()
    out = set()
    for k in (0, 1):
        least = BREADTH * (max(b[k + 2] for b in drawn) - min(b[k] for b in drawn))
        for i, box in enumerate(boxes):
            b = box.bbox
            if box.kind == "text" or b[k + 2] - b[k] < least or b[3 - k] - b[1 - k] > THICKNESS * letter:
                continue
            if any(_crosses(stroke, b, 1 - k, CLEAR * letter) for stroke in page.strokes):
                out.add(i)
    return out


def _crosses(stroke: Stroke, box: BBox, k: int, slack: float) -> bool:
    """The line runs from before the box to behind it along axis ``k``, within its breadth."""
    ends = stroke.bbox
    if ends[k] > box[k] - slack or ends[k + 2] < box[k + 2] + slack:
        return False
    return box[1 - k] + slack < ends[1 - k] and ends[3 - k] < box[3 - k] - slack
