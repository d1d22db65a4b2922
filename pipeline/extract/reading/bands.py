"""Borders of some sides of a box that are painted as areas: as a bent band, or as a rectangle that a clip cuts to one.

Browsers paint the borders of a box with rounded corners so: the branches of an organisation chart made of such borders are
rectangles of the chart's whole breadth, of which clips leave the lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from pipeline.page import BBox, Point

ON_SIDE = 0.02
"""A point this near (points) to a side of a band's box lies on it."""
LEAST_SIDE = 0.2
"""Share of a side's length that must lie on it straight, at least; corners may be rounded."""
CUT = 0.5
"""A clip leaves at most this share of a rectangle that it makes a frame of."""
LEAST_SIDES = 2
"""Sides of a bent band at least."""

Subpaths = Callable[[Sequence[Any]], list[list[Point]]]


def painted(drawings: Iterable[dict[str, Any]], subpaths: Subpaths, thin: float) -> Iterator[dict[str, Any]]:
    """The paths of a page (PyMuPDF ``get_cdrawings``, extended: with clips), without the clips.

    A rectangle that a clip of its size cuts to the borders of a box comes as their lines, once. ``subpaths`` gives the points
    of a path's parts; ``thin`` is the thickness up to which what is filled is a line, in points.
    """
    clips: list[dict[str, Any]] = []
    before: tuple[Any, ...] | None = None
    for path in drawings:
        kind = path.get("type")
        if kind == "group":
            continue
        level = path.get("level", 0)
        if kind == "clip":
            del clips[level:]
            clips.append(path)
            continue
        items = path["items"]
        frame = None
        if level and kind == "f" and len(items) == 1 and items[0][0] == "re":
            frame = _frame(items[0][1], clips[:level], subpaths, thin)
        if frame is None:
            before = None
            yield path
            continue
        lines, width = frame
        told = (items[0][1], path.get("fill"))
        if told != before:
            yield {"type": "s", "items": lines, "color": path.get("fill"), "width": width}
        before = told


def _frame(box: BBox, clips: Sequence[dict[str, Any]], subpaths: Subpaths, thin: float) -> tuple[list[Any], float] | None:
    """The lines that clips leave of a rectangle, as items of a path, with their width; None where they leave more or nothing."""
    for clip in reversed(clips):
        if len(clip["items"]) < LEAST_SIDES + 1 or not _same(clip.get("rect") or clip.get("scissor"), box):
            continue
        parts = subpaths(clip["items"])
        if len(parts) == 1:
            band = bent_band(parts[0], thin)
            if band is not None:
                points, width = band
                return [("l", a, b) for a, b in pairwise(points)], width
        elif len(parts) == 2 and clip.get("even_odd"):
            areas = sorted((_area(part) for part in parts), reverse=True)
            if areas[0] - areas[1] <= CUT * areas[0]:
                round_trip = 2 * (box[2] - box[0] + box[3] - box[1])
                return [("re", box)], (areas[0] - areas[1]) / round_trip
    return None


def bent_band(points: Sequence[Point], thin: float) -> tuple[list[Point], float] | None:
    """The middle line and width of a closed path that is a band along two or three sides of its box, no thicker than ``thin``
    points; corners may be rounded. None for any other figure."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    x0, y0, x1, y1 = box = min(xs), min(ys), max(xs), max(ys)
    wide, high = x1 - x0, y1 - y0
    if min(wide, high) <= thin:
        return None
    on = dict.fromkeys(("top", "right", "bottom", "left"), 0.0)
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        for side, at, one, other, long in (
            ("top", y0, ay, by, abs(bx - ax)),
            ("right", x1, ax, bx, abs(by - ay)),
            ("bottom", y1, ay, by, abs(bx - ax)),
            ("left", x0, ax, bx, abs(by - ay)),
        ):
            if abs(one - at) <= ON_SIDE and abs(other - at) <= ON_SIDE:
                on[side] += long
    sides = {"top": wide, "right": high, "bottom": wide, "left": high}
    drawn = [side for side in on if on[side] > max(thin, LEAST_SIDE * sides[side])]
    total = sum(sides[side] for side in drawn)
    if not LEAST_SIDES <= len(drawn) < len(on) or set(drawn) in ({"top", "bottom"}, {"left", "right"}):
        return None
    width = _area(points) / total
    return (_middle_line(box, drawn, width), width) if width <= thin else None


def _middle_line(box: BBox, drawn: Sequence[str], width: float) -> list[Point]:
    """The line along the middle of a band ``width`` points wide over neighbouring sides of a box, clockwise."""
    order = ("top", "right", "bottom", "left")
    first = next(k for k in range(4) if order[k] in drawn and order[k - 1] not in drawn)
    half = width / 2
    x0, y0, x1, y1 = (
        box[0] + (half if "left" in drawn else 0.0),
        box[1] + (half if "top" in drawn else 0.0),
        box[2] - (half if "right" in drawn else 0.0),
        box[3] - (half if "bottom" in drawn else 0.0),
    )
    corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    return [corners[(first + k) % 4] for k in range(len(drawn) + 1)]


def _same(one: BBox | None, other: BBox) -> bool:
    """Two boxes within a point."""
    return one is not None and all(abs(a - b) <= 1.0 for a, b in zip(one, other, strict=True))


def _area(points: Sequence[Point]) -> float:
    """Square points within a closed path."""
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2
