"""What connectors are: straight pieces of line, and networks of them with the boxes that each reaches; geometry in points."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import hypot
from typing import Literal

from pipeline.extract.geometry.groups import Groups
from pipeline.page import BBox, Colour, Point
from pipeline.value import value_class

Side = Literal["top", "bottom", "left", "right"]
MOST_PARTED = 500
"""Lines of a network that are compared pair by pair at most; a flattened curve has some dozens."""


@value_class
class Attachment:
    """A network meets a box: on which side, and where (points)."""

    box: int
    side: Side
    point: Point
    head: bool = False


@dataclass(slots=True)
class Network:
    """Lines that hang together, with the boxes they reach. ``block`` is true for a block arrow or raster arrow alone, ``dashed``
    where the lines are; ``tip`` the side at which a block arrow points, None where that can't be seen;
    ``loose``: an arrow's farther end is only the nearest text in the row beyond it."""

    bbox: BBox
    attachments: list[Attachment] = field(default_factory=list)
    block: bool = False
    lines: list[tuple[Point, Point]] = field(default_factory=list)
    dashed: bool = False
    tip: Side | None = None
    loose: bool = False


@dataclass(slots=True)
class Piece:
    """A straight piece; ``drawn`` are the ends of the line that it was cut from at borders of boxes, ``colour`` its colour."""

    a: Point
    b: Point
    drawn: tuple[Point, Point]
    dashed: bool = False
    colour: Colour | None = None

    @property
    def kind(self) -> tuple[bool, Colour | None]:
        """What tells it from other lines: dashed or not, and its colour."""
        return self.dashed, self.colour


def around(a: Point, b: Point, slack: float) -> BBox:
    """The box of a segment, with ``slack`` around."""
    (x0, y0), (x1, y1) = a, b
    if x0 > x1:
        x0, x1 = x1, x0
    if y0 > y1:
        y0, y1 = y1, y0
    return x0 - slack, y0 - slack, x1 + slack, y1 + slack


def along(a: Point, b: Point, t: float) -> Point:
    """The place at the parameter ``t`` (0 to 1) of a segment."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def clip(a: Point, b: Point, box: BBox) -> tuple[float, float] | None:
    """The parameter range of a segment within a box (Liang and Barsky 1984), None outside."""
    t0, t1 = 0.0, 1.0
    for start, end, low, high in ((a[0], b[0], box[0], box[2]), (a[1], b[1], box[1], box[3])):
        d = end - start
        if d == 0:
            if start < low or start > high:
                return None
            continue
        enters, leaves = ((low if d > 0 else high) - start) / d, ((high if d > 0 else low) - start) / d
        if enters > t0:
            t0 = enters
        if leaves < t1:
            t1 = leaves
        if t0 > t1:
            return None
    return t0, t1


def area(b: BBox) -> float:
    """Square points."""
    return (b[2] - b[0]) * (b[3] - b[1])


def middle(box: BBox) -> Point:
    """The place in the middle of a box."""
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def holds(outer: BBox, inner: BBox) -> bool:
    """The middle of the inner box lies in the outer one."""
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] < x < outer[2] and outer[1] < y < outer[3]


def middle_within(inner: BBox, outer: BBox) -> bool:
    """The middle of the inner box lies in the outer one or on its border."""
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def gap(p: Point, b: BBox) -> float:
    """How far a place is from a box, 0 within."""
    return hypot(max(b[0] - p[0], p[0] - b[2], 0.0), max(b[1] - p[1], p[1] - b[3], 0.0))


def length(a: Point, b: Point) -> float:
    """How far two places are apart."""
    return hypot(b[0] - a[0], b[1] - a[1])


def join_boxes(a: BBox, b: BBox) -> BBox:
    """The box around both."""
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])


def parted_at_boxes(network: Network, slack: float) -> list[Network]:
    """The lines of a network that meet at boxes alone, each with those that it joins otherwise; ``slack`` in points.

    Lines from several boxes to one point of another box's border are one network; each still joins two boxes only.
    """
    if len(network.lines) > MOST_PARTED:
        return [network]
    stops = [a.point for a in network.attachments]
    joined = Groups(len(network.lines))
    for i, line in enumerate(network.lines):
        for j in range(i):
            if any(lies_on(p, network.lines[j], slack) for p in line if not _at_any(p, stops, slack)) or any(
                lies_on(p, line, slack) for p in network.lines[j] if not _at_any(p, stops, slack)
            ):
                joined.join(i, j)
    groups: dict[int, list[int]] = {}
    for i in range(len(network.lines)):
        groups.setdefault(joined.of(i), []).append(i)
    if len(groups) < 2:
        return [network]
    out = []
    for members in groups.values():
        lines = [network.lines[i] for i in members]
        ends = [a for a in network.attachments if any(lies_on(a.point, line, slack) for line in lines)]
        box = around(lines[0][0], lines[0][1], 0)
        for line in lines[1:]:
            box = join_boxes(box, around(line[0], line[1], 0))
        out.append(replace(network, bbox=box, attachments=ends, lines=lines))
    return out


def _at_any(p: Point, stops: list[Point], slack: float) -> bool:
    return any(length(p, stop) <= slack for stop in stops)


def lies_on(p: Point, line: tuple[Point, Point], slack: float) -> bool:
    """A place lies on a line."""
    (ax, ay), (bx, by) = line
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    t = 0.0 if square == 0 else max(0.0, min(1.0, ((p[0] - ax) * dx + (p[1] - ay) * dy) / square))
    return length(p, (ax + t * dx, ay + t * dy)) <= slack
