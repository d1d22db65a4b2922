"""A grid of buckets over boxes: which boxes meet this one, in time that does not grow with all pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import floor

from pipeline.page import BBox

BUCKETS = 48
"""Buckets along the longer side: few boxes share one on a poster of hundreds, few buckets hold a wide one."""


class SpatialIndex:
    """Boxes by place. Coordinates in points; a box on the border meets."""

    def __init__(self, boxes: Sequence[BBox]) -> None:
        self._boxes = boxes
        self._cells: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._x = min((b[0] for b in boxes), default=0.0)
        self._y = min((b[1] for b in boxes), default=0.0)
        across = max((b[2] for b in boxes), default=1.0) - self._x
        down = max((b[3] for b in boxes), default=1.0) - self._y
        count = max(1.0, min(float(BUCKETS), len(boxes) ** 0.5 * 2))
        self._side = max(across, down, 1.0) / count
        self._last = floor(across / self._side), floor(down / self._side)
        for i, box in enumerate(boxes):
            for cell in self._span(box):
                self._cells[cell].append(i)

    def box(self, index: int) -> BBox:
        """The box with this index."""
        return self._boxes[index]

    def _span(self, box: BBox) -> list[tuple[int, int]]:
        side = self._side
        c0, c1 = max(floor((box[0] - self._x) / side), 0), min(floor((box[2] - self._x) / side), self._last[0])
        r0, r1 = max(floor((box[1] - self._y) / side), 0), min(floor((box[3] - self._y) / side), self._last[1])
        return [(c, r) for c in range(c0, c1 + 1) for r in range(r0, r1 + 1)]

    def at(self, box: BBox) -> list[int]:
        """Indices of the boxes that meet this one, in order."""
        if box[0] == box[2] and box[1] == box[3]:
            x, y, boxes = box[0], box[1], self._boxes
            here = self._cells.get((floor((x - self._x) / self._side), floor((y - self._y) / self._side)), ())
            return [i for i in here if boxes[i][0] <= x <= boxes[i][2] and boxes[i][1] <= y <= boxes[i][3]]
        found: set[int] = set()
        for cell in self._span(box):
            for i in self._cells.get(cell, ()):
                b = self._boxes[i]
                if b[0] <= box[2] and b[2] >= box[0] and b[1] <= box[3] and b[3] >= box[1]:
                    found.add(i)
        return sorted(found)
