"""Fills that a cut between tiles parts, whole again: each producer paints the cells of a tile in pieces of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.tiles.seams import AT_EDGE
from pipeline.page import BBox, Shape, Stroke

MEET = 1.0
"""Points within which two sides are one: pens overhang a cut by half their width."""


def whole_fills(
    shapes: Iterable[Shape], strokes: Iterable[Stroke], cuts: tuple[Sequence[float], Sequence[float]]
) -> tuple[Shape, ...]:
    """The shapes with rectangles of one fill joined that a cut (at x, then at y) parted: edge to edge, with equal sides.

    A fill over several cells is first parted at the rules that meet the cut, as it may be painted otherwise beyond it.
    """
    out = list(shapes)
    rules = [box for stroke in strokes if len(stroke.points) == 2 for box in (stroke.bbox,)]
    for axis in (0, 1):
        for at in cuts[axis]:
            places = sorted(_places(rules, axis, at))
            out = _joined([piece for shape in out for piece in _pieces(shape, places, axis, at)], axis, at)
    return tuple(out)


def _places(rules: Iterable[BBox], axis: int, at: float) -> set[float]:
    """Where rules square to a cut meet it."""
    across = 1 - axis
    return {
        round((r[across] + r[across + 2]) / 2, 1)
        for r in rules
        if r[across + 2] - r[across] <= MEET and r[axis] <= at + AT_EDGE and r[axis + 2] >= at - AT_EDGE
    }


def _is_plain(shape: Shape) -> bool:
    return shape.rect and shape.fill is not None and shape.stroke is None


def _pieces(shape: Shape, places: Sequence[float], axis: int, at: float) -> list[Shape]:
    """A fill that ends at the cut, parted at the places inside it."""
    across = 1 - axis
    if not _is_plain(shape) or min(abs(shape.bbox[axis] - at), abs(shape.bbox[axis + 2] - at)) > MEET:
        return [shape]
    low, high = shape.bbox[across], shape.bbox[across + 2]
    ends = [low]
    for place in places:
        if ends[-1] + 2 * MEET < place < high - 2 * MEET:
            ends.append(place)
    if len(ends) == 1:
        return [shape]
    ends.append(high)
    out = []
    for start, end in pairwise(ends):
        box = list(shape.bbox)
        box[across], box[across + 2] = start, end
        out.append(rectangle(shape, (box[0], box[1], box[2], box[3])))
    return out


def _joined(shapes: Sequence[Shape], axis: int, at: float) -> list[Shape]:
    """Rectangles of one fill that meet at a cut, as one; others as they are."""
    across = 1 - axis
    plain = [s for s in shapes if _is_plain(s)]
    starting = [s for s in plain if abs(s.bbox[axis] - at) <= MEET < s.bbox[axis + 2] - at]
    gone: set[int] = set()
    whole: dict[int, Shape] = {}
    for one in (s for s in plain if abs(s.bbox[axis + 2] - at) <= MEET < at - s.bbox[axis]):
        for two in starting:
            sides = max(abs(one.bbox[across] - two.bbox[across]), abs(one.bbox[across + 2] - two.bbox[across + 2]))
            if two.fill == one.fill and id(two) not in gone and sides <= MEET:
                gone.add(id(two))
                whole[id(one)] = rectangle(one, (*one.bbox[:2], *two.bbox[2:]))
                break
    return [whole.get(id(s), s) for s in shapes if id(s) not in gone]


def rectangle(shape: Shape, box: BBox) -> Shape:
    """The shape as a rectangle at another place."""
    x0, y0, x1, y1 = box
    return replace(shape, bbox=box, points=((x0, y0), (x1, y0), (x1, y1), (x0, y1)))
