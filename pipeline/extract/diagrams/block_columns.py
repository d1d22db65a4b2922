"""Small tables within a drawing: below the header "Indikator | Satuan | Target" every cell is what heads its column.

A figure without unit, a grade of one letter or a unit alone tell nothing by themselves; below a header they do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import overlap
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox
from pipeline.value import value_class

KNOWN = ("indicator", "unit", "target")
"""Columns that are told apart."""
SAME_ROW = 0.6
"""Cells stand in one row when they share at least this much of the higher one's height."""


@value_class
class BlockColumns:
    """``figures`` and ``units``: the cells of a block's columns "Target" and "Satuan", each with the cell of its indicator."""

    figures: dict[int, int]
    units: dict[int, int]


def block_columns(boxes: Sequence[Box], parts: Sequence[Sequence[Part]], index: SpatialIndex, touch: float) -> BlockColumns:
    """The blocks of a page, also those whose headers stand one below the other at the left of rows. ``touch`` in points: cells
    nearer than this touch."""
    upright = _Blocks([box.bbox for box in boxes], boxes, parts, index, touch)
    out = upright.found()
    if upright.may_stack():
        turned: list[BBox] = [(y0, x0, y1, x1) for x0, y0, x1, y1 in upright.places]
        rows = _Blocks(turned, boxes, parts, SpatialIndex(turned), touch).found()
        return BlockColumns(rows.figures | out.figures, rows.units | out.units)
    return out


class _Blocks:
    """The blocks among boxes at ``places``, which may be turned: x for y."""

    def __init__(
        self, places: Sequence[BBox], boxes: Sequence[Box], parts: Sequence[Sequence[Part]], index: SpatialIndex, touch: float
    ) -> None:
        self.places, self.boxes, self.parts, self.index, self.touch = places, boxes, parts, index, touch

    def may_stack(self) -> bool:
        """A header of targets and one of indicators begin alike across the page."""
        roles = [(self._role(i), round(place[0] / self.touch)) for i, place in enumerate(self.places) if len(self.parts[i]) == 1]
        begins = {x for role, x in roles if role == "indicator"}
        return any(role == "target" and x in begins for role, x in roles)

    def found(self) -> BlockColumns:
        """Walks every block from its header down."""
        out = BlockColumns({}, {})
        for head in range(len(self.boxes)):
            if self._role(head) != "indicator":
                continue
            row = list(self._headers_right_of(head))
            texts = list(self._column(head)) if any(self._role(j) == "target" for j in row) else []
            for j in row:
                into = {"target": out.figures, "unit": out.units}.get(self._role(j) or "")
                for i in self._column(j) if into is not None else ():
                    beside = [t for t in texts if self._in_row(i, t)]
                    if len(beside) == 1 and into is not None:
                        into[i] = beside[0]
        return out

    def _role(self, i: int) -> str | None:
        """What a header cell heads."""
        own = self.parts[i]
        if self.boxes[i].kind == "text" or len(own) != 1 or own[0].kind != "header":
            return None
        return own[0].code if own[0].code in KNOWN else None

    def _headers_right_of(self, head: int) -> Iterator[int]:
        """The headers that follow on one cell after the other, up to the next block's."""
        at: int | None = head
        while at is not None:
            b = self.places[at]
            x1 = b[2]
            near = self.index.at((x1 - self.touch, b[1], x1 + self.touch, b[3]))
            found = [j for j in near if abs(self.places[j][0] - x1) <= self.touch and self._in_row(j, at)]
            at = found[0] if len(found) == 1 and self._role(found[0]) in ("unit", "target") else None
            if at is not None:
                yield at

    def _column(self, head: int) -> Iterator[int]:
        """The cells of a header's width below it, touching, up to the next header."""
        at: int | None = head
        while at is not None:
            b = self.places[at]
            near = self.index.at((b[0], b[3] - self.touch, b[2], b[3] + self.touch))
            found = [j for j in near if j != at and self._below(j, at)]
            at = (
                found[0]
                if len(found) == 1 and not any(p.kind in ("header", "label", "holder") for p in self.parts[found[0]])
                else None
            )
            if at is not None:
                yield at

    def _below(self, i: int, over: int) -> bool:
        """Cell ``i`` touches the one over it from below and is as wide."""
        a, b = self.places[over], self.places[i]
        wide = abs(a[0] - b[0]) <= self.touch and abs(a[2] - b[2]) <= self.touch
        return self.boxes[i].kind != "text" and wide and abs(b[1] - a[3]) <= self.touch

    def _in_row(self, i: int, j: int) -> bool:
        a, b = self.places[i], self.places[j]
        shared = overlap(a, b, 1)
        return self.boxes[i].kind != "text" and shared >= SAME_ROW * max(a[3] - a[1], b[3] - b[1])
