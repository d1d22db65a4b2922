"""A grid of buckets over boxes: which boxes meet this one, in time that does not grow with all pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import floor

from pipeline.page import BBox

BUCKETS = 48
"""Buckets along the longer side: few boxes share one on a poster of hundreds, few buckets hold a wide one."""
FEW = 12
"""So many boxes are looked through one by one faster than they are put into buckets."""


class SpatialIndex:
    """Boxes by place. Coordinates in points; a box on the border meets."""

    def __init__(self, boxes: Sequence[BBox]) -> None:
        self._boxes = boxes
        self._cells: dict[int, list[int]] | None = None
        if len(boxes) <= FEW:
            return
        self._x = min([b[0] for b in boxes])
        self._y = min([b[1] for b in boxes])
        across, down = max([b[2] for b in boxes]) - self._x, max([b[3] for b in boxes]) - self._y
        self._side = max(across, down, 1.0) / max(1.0, min(float(BUCKETS), len(boxes) ** 0.5 * 2))
        self._last_col, self._last_row = floor(across / self._side), floor(down / self._side)
        self._cells = defaultdict(list)
        for i, box in enumerate(boxes):
            for key in self._keys(box):
                self._cells[key].append(i)

    def box(self, index: int) -> BBox:
        """The box with this index."""
        return self._boxes[index]

    def _keys(self, box: BBox) -> list[int]:
        """The buckets that a box lies in, those at the border for what lies beyond it."""
        side, wide = self._side, self._last_col + 1
        c0, c1 = floor((box[0] - self._x) / side), floor((box[2] - self._x) / side)
        r0, r1 = floor((box[1] - self._y) / side), floor((box[3] - self._y) / side)
        if c0 == c1 and r0 == r1 and 0 <= c0 < wide and 0 <= r0 <= self._last_row:
            return [r0 * wide + c0]
        c0, c1, r0, r1 = max(c0, 0), min(c1, self._last_col), max(r0, 0), min(r1, self._last_row)
        return [r * wide + c for r in range(r0, r1 + 1) for c in range(c0, c1 + 1)]

    def at(self, box: BBox) -> list[int]:
        """Indices of the boxes that meet this one, in order."""
        x0, y0, x1, y1 = box
        boxes, cells = self._boxes, self._cells
        if cells is None:
            return [i for i, b in enumerate(boxes) if b[0] <= x1 and b[2] >= x0 and b[1] <= y1 and b[3] >= y0]
        keys = self._keys(box)
        if len(keys) == 1:
            here = cells.get(keys[0], ())
            return [i for i in here if (b := boxes[i])[0] <= x1 and b[2] >= x0 and b[1] <= y1 and b[3] >= y0]
        found = {i for key in keys if key in cells for i in cells[key]}
        return sorted([i for i in found if (b := boxes[i])[0] <= x1 and b[2] >= x0 and b[1] <= y1 and b[3] >= y0])
