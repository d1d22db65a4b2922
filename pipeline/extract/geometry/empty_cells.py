"""Empty cells at the foot of a column of cells: the figure drawn goes on to their end, and lines leave it from there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox


def down_over_empty(boxes: Sequence[Box], empty: Sequence[BBox], slack: float) -> list[Box]:
    """The boxes, those over empty cells of their own place and width down to the end of these; ``slack`` in points.

    An empty cell with text right below parts two boxes and belongs to neither; a frame around others is no cell.
    """
    if not empty:
        return list(boxes)
    cells = SpatialIndex(empty)
    tops = sorted(e[1] for e in empty)
    texts = SpatialIndex([b.bbox for b in boxes])
    out = []
    for box in boxes:
        x0, y0, x1, y1 = box.bbox
        if bisect_left(tops, y1 - slack) == bisect_right(tops, y1 + slack):
            out.append(box)  # no empty cell begins where it ends
            continue
        while box.kind != "text" and (under := _under((x0, y0, x1, y1), empty, cells, slack)) is not None:
            y1 = under[3]
        grown = (x0, y0, x1, y1)
        ends = y1 > box.bbox[3] and _ends(grown, box, boxes, texts, slack)
        out.append(replace(box, bbox=grown) if ends else box)
    return out


def _under(box: BBox, empty: Sequence[BBox], index: SpatialIndex, slack: float) -> BBox | None:
    """The empty cell right below a box, from its left side to its right one."""
    x0, _, x1, y1 = box
    found = (empty[k] for k in index.at((x0, y1 - slack, x1, y1 + slack)))
    return next(
        (
            e
            for e in found
            if abs(e[1] - y1) <= slack and abs(e[0] - x0) <= slack and abs(e[2] - x1) <= slack and e[3] > y1 + slack
        ),
        None,
    )


def _ends(box: BBox, own: Box, boxes: Sequence[Box], index: SpatialIndex, slack: float) -> bool:
    """Nothing stands in what a box has grown by, or begins right below."""
    x0, _, x1, y1 = box
    found = index.at((x0 + slack, own.bbox[3] + slack, x1 - slack, y1 + slack))
    return not any(j != own.index and boxes[j].bbox[3] > own.bbox[3] + slack for j in found)
