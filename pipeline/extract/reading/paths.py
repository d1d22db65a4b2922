"""PDF vector paths to strokes and closed shapes, flattened and in upright page coordinates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot
from typing import Any

from pipeline.extract.reading.bands import bent_band, painted
from pipeline.page import BBox, Colour, Point, Shape, Stroke

CURVE_STEPS = 6
"""Points per Bézier segment: the flattening error stays under a point for connectors of ordinary size."""
JOIN = 0.6
"""Within this the end of one segment is the start of the next; this and all lengths below in points of a document whose usual
letters are ten points high."""
SPECK = 0.5
"""Figures smaller than this are dots."""
FLAT = 0.3
"""A closed path thinner than this is a line."""
THIN = 2.2
"""A filled figure at most this thick is a line that the producer filled instead of stroking."""
THIN_LETTERS, LEAST_THIN = 0.7, 0.5
"""A figure higher than this share of the page's letters can hold a line of them; below the second everything is a line."""
LONG = 3
"""A line is more than so many times as long as it is thick."""
THIN_SHARE = 0.0012
"""The same on posters: thickness as a share of the page's diagonal."""
_STEPS = tuple(step / CURVE_STEPS for step in range(1, CURVE_STEPS + 1))
_SHARES = tuple(((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in _STEPS)
"""How much each of a curve's four points counts at its steps."""


def flatten(p0: Point, p1: Point, p2: Point, p3: Point) -> list[Point]:
    """Points of a cubic Bézier curve after its first, in order."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = p0, p1, p2, p3
    return [(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3) for a, b, c, d in _SHARES]


def convert(
    drawings: Iterable[dict[str, Any]], width: float, height: float, letter: float | None = None, unit: float = 1.0
) -> tuple[list[Stroke], list[Shape]]:
    """Strokes and shapes of a page's drawings (PyMuPDF ``get_cdrawings``, extended or not).

    The page is ``width`` × ``height`` points; ``letter`` is its usual letter height, ``unit`` a tenth of its document's.
    """
    thin = max(THIN * unit, THIN_SHARE * (width**2 + height**2) ** 0.5)
    if letter is not None:
        thin = min(thin, max(THIN_LETTERS * letter, LEAST_THIN * unit))
    strokes: list[Stroke] = []
    shapes: list[Shape] = []
    for path in painted(drawings, lambda items: [points for points, _ in _subpaths(items, True, JOIN * unit)], thin):
        kind = path.get("type") or ""
        if kind not in ("f", "s", "fs"):
            continue
        fill = _colour(path.get("fill")) if "f" in kind else None
        line = _colour(path.get("color")) if "s" in kind else None
        if fill is not None and path.get("fill_opacity", 1) == 0:
            fill = None
        pen = float(path.get("width") or 0.0) if line is not None else 0.0
        dashed = _is_dashed(path.get("dashes"))
        if fill is None and line is None:
            continue
        items = path["items"]
        if len(items) == 1 and items[0][0] == "re" and items[0][1][0] <= items[0][1][2] and items[0][1][1] <= items[0][1][3]:
            _sort_in_rectangle(items[0][1], fill, line, pen, (thin, unit), strokes, shapes)
            continue
        for points, closed in _subpaths(items, bool(path.get("closePath")), JOIN * unit):
            _sort_in(points, closed, fill, line, pen, (thin, unit), strokes, shapes, dashed)
    return strokes, shapes


def _sort_in_rectangle(
    box: BBox,
    fill: Colour | None,
    line: Colour | None,
    pen: float,
    scale: tuple[float, float],
    strokes: list[Stroke],
    shapes: list[Shape],
) -> None:
    """What :func:`_sort_in` does with other figures, for the rectangle of which most pages have most."""
    x0, y0, x1, y1 = box
    thin, unit = scale
    low, high = (x1 - x0, y1 - y0) if x1 - x0 < y1 - y0 else (y1 - y0, x1 - x0)
    if high < SPECK * unit:
        return
    if fill is not None and low <= thin and high > LONG * low:
        strokes.append(_centre_line(box, fill))
    elif low < FLAT * unit:
        strokes.append(_centre_line(box, line or fill))
    else:
        shapes.append(Shape((x0, y0, x1, y1), ((x0, y0), (x1, y0), (x1, y1), (x0, y1)), fill, line, pen, True))


def _sort_in(
    points: list[Point],
    closed: bool,
    fill: Colour | None,
    line: Colour | None,
    pen: float,
    scale: tuple[float, float],
    strokes: list[Stroke],
    shapes: list[Shape],
    dashed: bool,
) -> None:
    box = _box_of(points)
    w, h = box[2] - box[0], box[3] - box[1]
    thin, unit = scale
    if w < SPECK * unit and h < SPECK * unit:
        return
    rect = len(points) == 4 and points == [(box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3])]
    if fill is not None and min(w, h) <= thin and max(w, h) > LONG * min(w, h):
        strokes.append(_centre_line(box, fill))
    elif fill is not None and not rect and (slanted := _filled_line(points, thin, JOIN * unit)) is not None:
        strokes.append(Stroke(slanted, min(w, h, thin), fill))
    elif fill is not None and line is None and not rect and (band := bent_band(points, thin)) is not None:
        strokes.append(Stroke(tuple(band[0]), band[1], fill))
    elif closed or fill is not None:
        if min(w, h) < FLAT * unit:
            strokes.append(_centre_line(box, line or fill))
        else:
            shapes.append(Shape(box, tuple(points), fill, line, pen, rect or _is_rect(points, box, JOIN * unit)))
    elif line is not None:
        strokes.append(Stroke(tuple(points), pen, line, dashed))


def _box_of(points: Sequence[Point]) -> BBox:
    if len(points) == 2:  # most lines
        (x0, y0), (x1, y1) = points
        return x0 if x0 <= x1 else x1, y0 if y0 <= y1 else y1, x1 if x1 >= x0 else x0, y1 if y1 >= y0 else y0
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _filled_line(points: Sequence[Point], thin: float, join: float) -> tuple[Point, Point] | None:
    """The middle line of a filled quadrilateral that is thin and long, slanted or not: a line with its width as an outline."""
    corners = list(points[:-1] if _closed(list(points), join) else points)
    if len(corners) != 4:
        return None
    sides = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)]
    first = min((0, 1), key=lambda k: sides[k] + sides[k + 2])
    ends = [(corners[k], corners[(k + 1) % 4]) for k in (first, first + 2)]
    if max(sides[first], sides[first + 2]) > thin or min(sides[1 - first], sides[3 - first]) <= LONG * thin:
        return None
    (a, b), (c, d) = ends
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), ((c[0] + d[0]) / 2, (c[1] + d[1]) / 2)


def _is_dashed(pattern: str | None) -> bool:
    """Whether a PDF's dash pattern ("[3 2] 0") leaves gaps."""
    return pattern is not None and pattern != "[] 0" and any(c in "123456789" for c in pattern.split("]")[0])


def _centre_line(box: BBox, colour: Colour | None) -> Stroke:
    x0, y0, x1, y1 = box
    if x1 - x0 >= y1 - y0:
        y = (y0 + y1) / 2
        return Stroke(((x0, y), (x1, y)), y1 - y0, colour)
    x = (x0 + x1) / 2
    return Stroke(((x, y0), (x, y1)), x1 - x0, colour)


def _colour(value: Sequence[float] | None) -> Colour | None:
    if value is None:
        return None
    if len(value) == 3:
        return (value[0], value[1], value[2])
    if len(value) == 1:
        return (value[0],) * 3
    return None


def _subpaths(items: Sequence[Any], close: bool, join: float) -> list[tuple[list[Point], bool]]:
    """Point lists of a path's parts, each with whether it is closed."""
    if len(items) == 1 and items[0][0] == "l":
        _, one, other = items[0]
        return [([(one[0], one[1]), (other[0], other[1])], False)]
    out: list[tuple[list[Point], bool]] = []
    current: list[Point] = []
    for item in items:
        op = item[0]
        if op == "re":
            x0, y0, x1, y1 = item[1]
            out.append(([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], True))
        elif op == "qu":
            ul, ur, ll, lr = item[1]
            out.append(([tuple(ul), tuple(ur), tuple(lr), tuple(ll)], True))
        else:
            start: Point = (item[1][0], item[1][1])
            if not current or abs(current[-1][0] - start[0]) > join or abs(current[-1][1] - start[1]) > join:
                if len(current) > 1:
                    out.append((current, _closed(current, join)))
                current = [start]
            if op == "l":
                current.append((item[2][0], item[2][1]))
            else:
                p1, p2, p3 = ((p[0], p[1]) for p in item[2:5])
                current.extend(flatten(start, p1, p2, p3))
    if len(current) > 1:
        out.append((current, _closed(current, join) or (close and len(current) > 2)))
    return out


def _closed(points: list[Point], join: float) -> bool:
    return len(points) > 3 and abs(points[0][0] - points[-1][0]) <= join and abs(points[0][1] - points[-1][1]) <= join


def _is_rect(points: list[Point], box: BBox, join: float) -> bool:
    """All points on the box's corners and one at least on each, within ``join`` points."""
    if not 4 <= len(points) <= 6:
        return False
    x0, y0, x1, y1 = box
    met = {
        (x, y): [
            k for k, (u, v) in enumerate(((x0, y0), (x1, y0), (x1, y1), (x0, y1))) if abs(x - u) <= join and abs(y - v) <= join
        ]
        for x, y in points
    }
    return all(met.values()) and len({k for corners in met.values() for k in corners}) == 4
