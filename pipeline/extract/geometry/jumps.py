"""Line jumps: small arcs by which a line crosses another without meeting it; the line is drawn through straight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import hypot

from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Point, Stroke

LEAST_CHORD, MOST_CHORD = 0.2, 3.0
"""How far a jump reaches along its line, in letter heights."""
LEAST_BULGE, MOST_BULGE = 0.3, 0.8
"""How far a jump leaves its line, in shares of its reach: a half circle leaves it by one half."""
LEAST_POINTS = 4
"""Points of a flattened arc at least, its ends included."""
MOST_POINTS = 30
"""Points of one arc at most; more are a shape's outline, and looking for arcs in it would cost time."""
MOST_LINE = 200
"""Points of a line at most in which jumps are looked for."""
MOST_ARCS = 400
"""Arcs drawn as strokes of their own, on a page, that may be jumps; more are a picture's or a map's."""
OFF = 0.12
"""Shares of a jump's reach by which the lines that it joins may lie beside its chord."""
MEET = 0.1
"""Letter heights within which the end of a line is the end of an arc."""
MIDDLE = 0.35
"""The line that is jumped crosses the chord no farther from its middle than this share of its reach."""


def without_jumps(strokes: Sequence[Stroke], letter: float) -> list[Stroke]:
    """The strokes with the jumps in them, and those drawn as strokes of their own, made straight; ``letter`` in points.

    A jump is an arc between two points of one straight line that another line crosses between them.
    """
    arcs = {k for k, s in enumerate(strokes) if LEAST_POINTS <= len(s.points) <= MOST_POINTS and _is_jump(s.points, letter)}
    winding = {k for k, s in enumerate(strokes) if _may_jump(s, letter)}
    if not arcs and not winding:
        return list(strokes)
    index = SpatialIndex([s.bbox for s in strokes])
    out: list[Stroke | None] = list(strokes)
    for k in winding:
        out[k] = _straightened(strokes[k], k, strokes, index, letter)
    for k in sorted(arcs) if len(arcs) <= MOST_ARCS else ():
        whole = _joined(k, out, strokes, index, letter)
        if whole is not None:
            gone, kept, stroke = whole
            out[k] = out[gone] = None
            out[kept] = stroke
    return [s for s in out if s is not None]


def _may_jump(stroke: Stroke, letter: float) -> bool:
    """A line with enough points for a jump between straight parts, too few for an outline, and longer than a jump."""
    if not LEAST_POINTS + 2 <= len(stroke.points) <= MOST_LINE:
        return False
    x0, y0, x1, y1 = stroke.bbox
    return max(x1 - x0, y1 - y0) > MOST_CHORD * letter


def _is_jump(points: Sequence[Point], letter: float) -> bool:
    """An arc to one side of the chord between its ends, of a jump's size."""
    a, b = points[0], points[-1]
    if not _is_reach(a, b, letter):
        return False
    chord = hypot(b[0] - a[0], b[1] - a[1])
    heights = [((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / chord for p in points[1:-1]]
    high = max(heights, key=abs)
    one_side = all(h * high >= 0 for h in heights)
    within = all(-0.5 <= _share(p, a, b) <= 1.5 for p in points)
    return one_side and within and LEAST_BULGE * chord <= abs(high) <= MOST_BULGE * chord


def _is_reach(a: Point, b: Point, letter: float) -> bool:
    """Whether two points are as far apart as the ends of a jump."""
    return LEAST_CHORD * letter <= hypot(b[0] - a[0], b[1] - a[1]) <= MOST_CHORD * letter


def _share(p: Point, a: Point, b: Point) -> float:
    """How far along from ``a`` to ``b`` a point lies, 0 to 1 between them."""
    square = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
    return ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / square


def _straightened(stroke: Stroke, own: int, strokes: Sequence[Stroke], index: SpatialIndex, letter: float) -> Stroke:
    """The stroke without the jumps between straight parts of it."""
    points = stroke.points
    kept: list[Point] = [points[0]]
    k = 1
    while k < len(points):
        last = min(len(points) - 2, k + MOST_POINTS)
        end = next((m for m in range(last, k + LEAST_POINTS - 2, -1) if _jumps(points, k, m, letter)), None)
        if end is not None and _crossed(points[k], points[end], own, strokes, index):
            k = end + 1
            continue
        kept.append(points[k])
        k += 1
    return stroke if len(kept) == len(points) else replace(stroke, points=tuple(kept))


def _jumps(points: Sequence[Point], start: int, end: int, letter: float) -> bool:
    """Whether the points from ``start`` to ``end`` are a jump of the straight line that leads to and from them."""
    a, b = points[start], points[end]
    if not _is_reach(a, b, letter) or a == b or not (_goes_on(points[start - 1], a, b) and _goes_on(points[end + 1], b, a)):
        return False
    return _is_jump(points[start : end + 1], letter)


def _goes_on(before: Point, a: Point, b: Point) -> bool:
    """A line from ``before`` to ``a`` goes on straight to ``b``."""
    chord = hypot(b[0] - a[0], b[1] - a[1])
    off = ((b[0] - a[0]) * (before[1] - a[1]) - (b[1] - a[1]) * (before[0] - a[0])) / chord
    return _share(before, a, b) < 0 and abs(off) <= max(OFF * chord, OFF * hypot(before[0] - a[0], before[1] - a[1]))


def _crossed(a: Point, b: Point, own: int, strokes: Sequence[Stroke], index: SpatialIndex) -> bool:
    """Another line crosses the chord from ``a`` to ``b`` about its middle."""
    box: BBox = (min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))
    for k in index.at(box):
        if k == own:
            continue
        for p, q in zip(strokes[k].points, strokes[k].points[1:], strict=False):
            at = _crossing(a, b, p, q)
            if at is not None and abs(at - 0.5) <= MIDDLE:
                return True
    return False


def _crossing(a: Point, b: Point, p: Point, q: Point) -> float | None:
    """Where along from ``a`` to ``b`` the line from ``p`` to ``q`` crosses, None where it does not pass from side to side."""
    across = (b[0] - a[0]) * (q[1] - p[1]) - (b[1] - a[1]) * (q[0] - p[0])
    if across == 0:
        return None
    t = ((p[0] - a[0]) * (q[1] - p[1]) - (p[1] - a[1]) * (q[0] - p[0])) / across
    u = ((p[0] - a[0]) * (b[1] - a[1]) - (p[1] - a[1]) * (b[0] - a[0])) / across
    return t if 0 <= t <= 1 and 0 < u < 1 else None


def _joined(
    k: int, now: Sequence[Stroke | None], strokes: Sequence[Stroke], index: SpatialIndex, letter: float
) -> tuple[int, int, Stroke] | None:
    """The stroke to drop, the one to keep, and what it becomes, where an arc of its own joins two straight lines into one."""
    a, b = strokes[k].points[0], strokes[k].points[-1]
    if not _crossed(a, b, k, strokes, index):
        return None
    first, second = (_leading(p, other, k, now, letter) for p, other in ((a, b), (b, a)))
    if first is None or second is None or first[0] == second[0]:
        return None
    stroke = now[first[0]]
    if stroke is None:
        return None
    points = (*first[1][:-1], *reversed(second[1][:-1]))
    return second[0], first[0], replace(stroke, points=points)


def _leading(
    p: Point, other: Point, own: int, now: Sequence[Stroke | None], letter: float
) -> tuple[int, tuple[Point, ...]] | None:
    """The stroke that ends at ``p`` and goes on towards ``other``, with its points in the order that ends there."""
    reach = MEET * letter
    for k, stroke in enumerate(now):
        if stroke is None or k == own:
            continue
        for points in (stroke.points, stroke.points[::-1]):
            end = points[-1]
            if hypot(end[0] - p[0], end[1] - p[1]) <= reach and _goes_on(points[-2], p, other):
                return k, points
    return None
