"""Ends of lines that stop short of another line: trunks and branches drawn one by one by hand meet nearly."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.network import Piece, around, gap, length
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import Point

SHORT = 0.9
"""White between an end and the line that it was drawn to at most, in letter heights."""
LEAST = 1.0
"""Letter heights of the shortest line whose end counts: strokes of arrowheads and hatching are shorter."""
SQUARE = 0.5
"""Cosine of the angle between both lines at most: branches leave a trunk about square."""


def short_of_lines(
    pieces: Sequence[Piece], joined: Collection[tuple[int, int]], boxes: Sequence[Box], index: SpatialIndex, letter: float
) -> Iterator[tuple[int, int, int]]:
    """(piece, end, other piece) where a free end stops short of a line about square to it, with no box as near.

    ``joined`` are the ends that meet a line or arrowhead, ``index`` is that of the boxes, ``letter`` the usual letter height in
    points.
    """
    reach = SHORT * letter
    lines = SpatialIndex([around(p.a, p.b, reach) for p in pieces])
    for i, piece in enumerate(pieces):
        if length(piece.a, piece.b) < LEAST * letter:
            continue
        for end, (p, other) in enumerate(((piece.a, piece.b), (piece.b, piece.a))):
            if (i, end) in joined:
                continue
            near = [(away, j) for j in lines.around(*p) if (away := _short(p, other, piece, pieces[j], reach)) is not None]
            if not near:
                continue
            away, j = min(near)
            about = index.at((p[0] - away, p[1] - away, p[0] + away, p[1] + away))
            if not any(gap(p, boxes[k].bbox) <= away for k in about):
                yield i, end, j


def _short(p: Point, other: Point, piece: Piece, line: Piece, reach: float) -> float | None:
    """How far the end ``p`` of a piece from ``other`` is from a line about square to it, None where that is no such line."""
    if line is piece or line.kind != piece.kind:
        return None
    (ax, ay), (bx, by) = line.a, line.b
    dx, dy = bx - ax, by - ay
    long, own = length(line.a, line.b), length(p, other)
    if long < own * 0.05 or abs(dx * (p[0] - other[0]) + dy * (p[1] - other[1])) > SQUARE * long * own:
        return None
    t = max(0.0, min(1.0, ((p[0] - ax) * dx + (p[1] - ay) * dy) / (long * long)))
    foot = ax + t * dx, ay + t * dy
    away = length(p, foot)
    ahead = (foot[0] - p[0]) * (p[0] - other[0]) + (foot[1] - p[1]) * (p[1] - other[1])
    return away if away <= reach and ahead >= 0 else None
