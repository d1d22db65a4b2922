"""Which box the end of a line is drawn to: one that it touches, or the one ahead where it stops short."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.network import Attachment, Piece, Side, along, area, around, clip, gap, holds, length
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Point

REACH = 0.9
"""An end this near (letter heights) to a box is drawn to it."""
STRETCH = 2.6
"""A loose end, prolonged, reaches a box up to this many letter heights away: arrowheads and lines that stop short."""
RAGGED = 5.0
"""The same for a level line towards text without a border: short lines of text end far before their frame, which is not drawn."""
JOINT = 0.35
"""Ends this near (letter heights) to another line join it."""
FLECK = 0.23
"""Pieces no longer than this many letter heights tell no way."""
AWAY = 0.05
"""A line leaves a side when it gains more than this share of its length in distance from it; one along the side does not."""
LEAST_PIECE = 0.3
"""Pieces of line shorter than this many letter heights, touching nothing, are dust."""
_WAYS: dict[Side, tuple[int, int]] = {"top": (1, -1), "bottom": (1, 1), "left": (0, -1), "right": (0, 1)}
"""The axis and sign in which a line leaves each side."""


class Attacher:
    """Finds the box of a line's end among ``boxes``, of which ``index`` and ``middles`` tell the places; ``letter`` is the usual
    letter height in points."""

    def __init__(self, boxes: Sequence[Box], index: SpatialIndex, middles: SpatialIndex, letter: float) -> None:
        self.boxes, self.index, self.letter = boxes, index, letter
        self._middles = middles
        self._grounds: dict[int, bool] = {}

    def _is_ground(self, i: int) -> bool:
        """Other boxes lie on this one: a tier's band or a frame with a heading. Lines lead to what lies on it."""
        known = self._grounds.get(i)
        if known is None:
            known = self._grounds[i] = self.boxes[i].kind != "text" and self._has_smaller(i)
        return known

    def _has_smaller(self, i: int) -> bool:
        mine = self.boxes[i].bbox
        return any(area(b := self.boxes[j].bbox) < area(mine) / 2 and holds(mine, b) for j in self._middles.at(mine) if j != i)

    def end(self, p: Point, other: Point, loose: bool) -> Attachment | None:
        """The box that the end ``p`` of a line from ``other`` is drawn to; a loose end is prolonged a little.

        An end that joins other lines must touch the box: a trunk may pass close by a box's corner.
        """
        reach = (REACH if loose else JOINT) * self.letter
        near = [i for i in self._about(p, reach) if not _crosses(self.boxes[i].bbox, p, other)]
        near = [i for i in near if not self._is_ground(i)] or near
        if near:
            i = min(near, key=lambda k: (round(gap(p, self.boxes[k].bbox), 1), area(self.boxes[k].bbox)))
            return Attachment(i, _side(p, other, self.boxes[i].bbox), p)
        long = length(p, other)
        if not loose or long < LEAST_PIECE * self.letter:
            return None
        level = abs(p[1] - other[1]) <= JOINT * self.letter
        ahead = ((p[0] - other[0]) / long, (p[1] - other[1]) / long)
        return self._ahead(p, other, ahead, level)

    def fan(self, p: Point, lines: Sequence[Piece]) -> Attachment | None:
        """The box from whose side several lines leave at one point, each away from it, as do the strokes of an open arrowhead.

        The box need not touch that point: text has no border to touch, and arrows stop short.
        """
        ends: list[Point] = []
        for line in lines:
            end = _far_end(p, line, JOINT * self.letter)
            # A piece much shorter than a joint tells no way: pictures leave such flecks beside their lines.
            if end is None or length(p, end) <= FLECK * self.letter:
                return None
            ends.append(end)
        gains = _least_gains(p, ends)
        if max(gains.values()) <= AWAY:
            return None
        for i in self._about(p, REACH * self.letter):
            x0, y0, x1, y1 = self.boxes[i].bbox
            if self.boxes[i].kind != "text" or (x0 < p[0] < x1 and y0 < p[1] < y1):
                continue
            side = _side(p, p, self.boxes[i].bbox)
            if gains[side] > AWAY:
                return Attachment(i, side, p)
        side = max(gains, key=lambda s: gains[s])
        k, sign = _WAYS[side]
        back = (-float(sign), 0.0) if k == 0 else (0.0, -float(sign))
        behind = (p[0] - back[0] * self.letter, p[1] - back[1] * self.letter)
        return self._ahead(p, behind, back, k == 0)

    def head(self, head: BBox, piece: Piece) -> Attachment | None:
        """The box that an arrowhead points to: the nearest beyond it, away from its line."""
        centre = ((head[0] + head[2]) / 2, (head[1] + head[3]) / 2)
        a, b = (piece.a, piece.b) if gap(piece.b, head) <= gap(piece.a, head) else (piece.b, piece.a)
        long = length(a, b) or 1.0
        size = max(head[2] - head[0], head[3] - head[1])
        tip = (
            centre[0] + (b[0] - a[0]) / long * size * 0.5,
            centre[1] + (b[1] - a[1]) / long * size * 0.5,
        )
        found = self.end(tip, a, loose=True)
        return None if found is None else Attachment(found.box, found.side, found.point, head=True)

    def _about(self, p: Point, reach: float) -> list[int]:
        return self.index.at((p[0] - reach, p[1] - reach, p[0] + reach, p[1] + reach))

    def _ahead(self, p: Point, other: Point, way: Point, level: bool) -> Attachment | None:
        """The first box ahead of ``p`` in the direction ``way`` (of length 1), as far as a line may stop short of it."""
        far = (RAGGED if level else STRETCH) * self.letter
        q = (p[0] + way[0] * far, p[1] + way[1] * far)
        hits = []
        for i in self.index.at(around(p, q, 0)):
            within = clip(p, q, self.boxes[i].bbox)
            if within is not None and not _crosses(self.boxes[i].bbox, p, other) and not (within[0] == 0 and self._is_ground(i)):
                hits.append((within[0], i))
        if not hits:
            return self._beside_text(p, q) if abs(way[0]) <= AWAY else None
        at, i = min(hits)
        if at * RAGGED > STRETCH and level and self.boxes[i].kind != "text":
            return None
        return Attachment(i, _side(along(p, q, at), p, self.boxes[i].bbox), p)

    def _beside_text(self, p: Point, q: Point) -> Attachment | None:
        """The text without a border beside the way from ``p`` up or down to ``q``: a trunk may leave the end of a frame that is
        not drawn, far beside the short lines of its text."""
        reach = RAGGED * self.letter
        found = self.index.at((p[0] - reach, min(p[1], q[1]), p[0] + reach, max(p[1], q[1])))
        below = q[1] > p[1]
        found = [i for i in found if (self.boxes[i].bbox[1] >= p[1] if below else self.boxes[i].bbox[3] <= p[1])]
        if not found or any(self.boxes[i].kind != "text" for i in found):
            return None
        return Attachment(min(found, key=lambda i: gap(p, self.boxes[i].bbox)), "top" if below else "bottom", p)


def where_drawn(found: Attachment, drawn: Point, other: Point, boxes: Sequence[Box], slack: float) -> Attachment:
    """The side that a line touches where it was drawn to the border itself: a flat one is cut off far beside that point."""
    box = boxes[found.box].bbox
    x0, y0, x1, y1 = box
    inside = min(drawn[0] - x0, x1 - drawn[0], drawn[1] - y0, y1 - drawn[1])
    if abs(inside) > slack or drawn == found.point:
        return found
    x, y = (drawn[0] + found.point[0]) / 2, (drawn[1] + found.point[1]) / 2
    if x0 + slack < x < x1 - slack and y0 + slack < y < y1 - slack:
        # A line that is drawn to the far border runs on behind the box, to what touches it there: it comes in at the near one.
        return found
    return Attachment(found.box, _side(drawn, other, box), found.point)


def doubled(p: Point, other: Point, lines: Sequence[Piece], joint: float) -> bool:
    """All lines that meet the end ``p`` of a line from ``other`` end there too and lie on that line: connectors drawn one by one
    from the same side of a box. The end is as free as that of one line."""
    ends = [_far_end(p, line, joint) for line in lines]
    return bool(ends) and all(
        end is not None
        and abs((end[0] - p[0]) * (other[1] - p[1]) - (end[1] - p[1]) * (other[0] - p[0])) <= joint * length(p, other)
        and (end[0] - p[0]) * (other[0] - p[0]) + (end[1] - p[1]) * (other[1] - p[1]) > 0
        for end in ends
    )


def _least_gains(p: Point, ends: Sequence[Point]) -> dict[Side, float]:
    """How fast (0 to 1) the slowest of the lines from ``p`` to ``ends`` gets away from a box that has ``p`` on that side."""
    ways = []
    for end in ends:
        long = length(p, end) or 1.0
        ways.append(((end[0] - p[0]) / long, (end[1] - p[1]) / long))
    xs, ys = [way[0] for way in ways], [way[1] for way in ways]
    return {"top": -max(ys), "bottom": min(ys), "left": -max(xs), "right": min(xs)}


def _far_end(p: Point, line: Piece, joint: float) -> Point | None:
    """The other end of a line that ends at ``p``; None where it passes by."""
    near, far = (line.a, line.b) if length(line.a, p) <= length(line.b, p) else (line.b, line.a)
    return far if length(near, p) <= joint else None


def _crosses(box: BBox, p: Point, other: Point) -> bool:
    """The line comes from inside this box: it holds the line's other end, or is a frame around it."""
    return box[0] < other[0] < box[2] and box[1] < other[1] < box[3]


def _side(p: Point, other: Point, box: BBox) -> Side:
    """Which side of the box a line arriving from ``other`` at ``p`` meets."""
    dx, dy = p[0] - other[0], p[1] - other[1]
    distances: dict[Side, float] = {
        "top": abs(p[1] - box[1]),
        "bottom": abs(p[1] - box[3]),
        "left": abs(p[0] - box[0]),
        "right": abs(p[0] - box[2]),
    }
    # A line runs towards the box: what it meets lies against its direction.
    against: dict[Side, float] = {"top": -dy, "bottom": dy, "left": -dx, "right": dx}
    long = hypot(dx, dy) or 1.0
    scale = max(min(box[2] - box[0], box[3] - box[1]), 1.0)
    return min(distances, key=lambda s: distances[s] / scale + 0.5 * against[s] / long)
