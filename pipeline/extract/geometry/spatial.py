"""A grid of buckets over boxes: which boxes meet this one, in time that does not grow with all pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from pipeline.page import BBox, Point

FEW = 12
"""So many boxes are looked through one by one faster than they are found in buckets."""
LOOKS = 4
"""So many times boxes are looked through one by one before they are put into buckets: many an index is asked less."""


class SpatialIndex:
    """Boxes by place. Coordinates in points; a box on the border meets."""

    def __init__(self, boxes: Sequence[BBox]) -> None:
        self._boxes = boxes
        self._cells: dict[int, list[int]] | None = None
        self._looks = LOOKS if len(boxes) > FEW else -1

    def _fill(self, boxes: Sequence[BBox]) -> dict[int, list[int]]:
        """The indices of the boxes by bucket. Along the longer side there are as many as the root of the number of boxes:
        few boxes share a bucket, and few buckets hold a wide box."""
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        left, top = min(lefts), min(tops)
        across, down = max(rights) - left, max(bottoms) - top
        scale = len(boxes) ** 0.5 / max(across, down, 1.0)
        self._left, self._top, self._scale = left, top, scale
        self._last_col, self._last_row = int(across * scale), int(down * scale)
        wide = self._last_col + 1
        cells: defaultdict[int, list[int]] = defaultdict(list)
        for i, (x0, y0, x1, y1) in enumerate(boxes):
            c0, r0 = int((x0 - left) * scale), int((y0 - top) * scale)
            c1, r1 = int((x1 - left) * scale), int((y1 - top) * scale)
            if c0 == c1 and r0 == r1:
                cells[r0 * wide + c0].append(i)
                continue
            for r in range(r0, r1 + 1):
                for c in range(c0, c1 + 1):
                    cells[r * wide + c].append(i)
        return cells

    def _buckets(self) -> dict[int, list[int]] | None:
        """The buckets, put up once they are asked for more than a few times; None before, and for few boxes."""
        if self._looks > 0:
            self._looks -= 1
        elif self._looks == 0 and self._cells is None:
            self._cells = self._fill(self._boxes)
        return self._cells

    def box(self, index: int) -> BBox:
        """The box with this index."""
        return self._boxes[index]

    def around(self, x: float, y: float) -> list[int]:
        """Indices of the boxes that hold a place, in order."""
        boxes, cells = self._boxes, self._cells or self._buckets()
        if cells is None:
            return [i for i, b in enumerate(boxes) if b[1] <= y <= b[3] and b[0] <= x <= b[2]]
        # A place beyond all boxes falls into some bucket or none; its boxes are looked at as all others are.
        key = int((y - self._top) * self._scale) * (self._last_col + 1) + int((x - self._left) * self._scale)
        return [i for i in cells.get(key, ()) if (b := boxes[i])[0] <= x <= b[2] and b[1] <= y <= b[3]]

    def around_each(self, places: Iterable[Point]) -> list[list[int]]:
        """For each of many places the indices of the boxes that hold it, in order."""
        boxes = self._boxes
        if len(boxes) <= FEW:
            return [[i for i, b in enumerate(boxes) if b[1] <= y <= b[3] and b[0] <= x <= b[2]] for x, y in places]
        if self._cells is None:
            self._cells = self._fill(boxes)
        left, top, scale, wide = self._left, self._top, self._scale, self._last_col + 1
        found = self._cells.get
        return [
            [
                i
                for i in found(int((y - top) * scale) * wide + int((x - left) * scale), ())
                if (b := boxes[i])[0] <= x <= b[2] and b[1] <= y <= b[3]
            ]
            for x, y in places
        ]

    def at(self, box: BBox) -> list[int]:
        """Indices of the boxes that meet this one, in order."""
        x0, y0, x1, y1 = box
        boxes, cells = self._boxes, self._cells or self._buckets()
        if cells is None:
            return [i for i, b in enumerate(boxes) if b[1] <= y1 and b[3] >= y0 and b[0] <= x1 and b[2] >= x0]
        left, top, scale, wide = self._left, self._top, self._scale, self._last_col + 1
        c0, r0 = int((x0 - left) * scale), int((y0 - top) * scale)
        c1, r1 = int((x1 - left) * scale), int((y1 - top) * scale)
        if c0 == c1 and r0 == r1:
            here = cells.get(r0 * wide + c0, ())
            return [i for i in here if (b := boxes[i])[0] <= x1 and b[2] >= x0 and b[1] <= y1 and b[3] >= y0]
        c0, c1, r0, r1 = max(c0, 0), min(c1, self._last_col), max(r0, 0), min(r1, self._last_row)
        found: set[int] = set()
        for row in range(r0 * wide, r1 * wide + 1, wide):
            for key in range(row + c0, row + c1 + 1):
                found.update(cells.get(key, ()))
        return sorted([i for i in found if (b := boxes[i])[0] <= x1 and b[2] >= x0 and b[1] <= y1 and b[3] >= y0])
