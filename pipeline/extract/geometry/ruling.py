"""From rules to frames: strokes and fills of a page become networks of lines, networks become rectangular cells.

Geometry alone. A *frame* is the skeleton of a table: column edges, row edges and cells with spans, no text yet.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter
from statistics import median
from typing import NamedTuple

from pipeline.extract.geometry.grid import is_paper
from pipeline.extract.geometry.groups import Groups
from pipeline.extract.geometry.hidden_edges import close_hidden, hidden_edges
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Colour, Page, Shape, kept_by_page

SNAP_SHARE = 0.22
"""Edges nearer than this share of the page's usual letter height are one edge (double borders, rounding)."""
SNAP_LEAST, SNAP_MOST = 1.0, 3.0
"""Bounds of the same, in points: below no producer is exact, above two rows of small print would melt."""
SKEW = 0.8
"""A rule may lean this many points over its whole length and still be straight."""
COVERED = 0.6
"""A cell's side is drawn when rules cover at least this share of it."""
MIN_RULE = 3.0
"""Merged rules shorter than this many points are dots and joints."""
USUAL_LETTER = 9.0
"""Letter height in points assumed for a page without words."""
ABUT = 0.35
"""Fills that meet within this many points leave no visible seam."""
MIN_OPEN = 6.0
"""Rules that run past the last one across them by more points than this enclose an open row or column."""
OPEN_SHARE = 0.6
"""Share of those rules that must end together."""
HEAD, HEAD_POINTS = 1.5, (3, 4)
"""Letter heights and corners of an arrowhead at most."""
MAX_PLACES = 60_000
"""Networks with more crossings than this are hatchings or maps, not tables."""


class Rule(NamedTuple):
    """A straight line: ``at`` is its y (horizontal) or x (vertical), from ``start`` to ``end`` along the other axis."""

    at: float
    start: float
    end: float


class Place(NamedTuple):
    """A rectangular cell of a frame: row, column and spans; ``closed`` when all four sides are drawn."""

    row: int
    col: int
    rowspan: int
    colspan: int
    closed: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """A connected network of rules as a table's skeleton; ``closed_share`` is the area of closed cells within ``bbox``."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    places: tuple[Place, ...]
    closed_share: float

    @property
    def bbox(self) -> BBox:
        """Outer box in points."""
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]


@kept_by_page
def letter_height(page: Page) -> float:
    """The page's usual letter height in points."""
    return median([w.size for w in page.words]) if page.words else USUAL_LETTER


def tolerance(page: Page) -> float:
    """Points within which two edges are one."""
    return min(SNAP_MOST, max(SNAP_LEAST, SNAP_SHARE * letter_height(page)))


@kept_by_page
def drawn_rules(page: Page) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """Horizontal and vertical rules that are stroked: straight strokes and the sides of stroked rectangles."""
    across: list[Rule] = []
    down: list[Rule] = []
    heads = _arrowheads(page)
    for stroke in page.strokes:
        if len(stroke.points) == 2:
            (ax, ay), (bx, by) = stroke.points
            if abs(ay - by) <= SKEW and abs(ax - bx) > abs(ay - by):
                if heads and any(_touches(head, point) for point in stroke.points for head in heads):
                    continue  # an arrow over the cells of a chart is no rule of theirs
                across.append(Rule((ay + by) / 2, min(ax, bx), max(ax, bx)))
            elif abs(ax - bx) <= SKEW:
                down.append(Rule((ax + bx) / 2, min(ay, by), max(ay, by)))
    for shape in page.shapes:
        if shape.rect and shape.stroke is not None:
            _add_sides(shape.bbox, across, down)
    return tuple(across), tuple(down)


def _arrowheads(page: Page) -> list[BBox]:
    """The boxes of small painted triangles."""
    most = HEAD * letter_height(page)
    shapes = (s for s in page.shapes if not s.rect and s.fill is not None and len(set(s.points)) in HEAD_POINTS)
    return [s.bbox for s in shapes if max(s.bbox[2] - s.bbox[0], s.bbox[3] - s.bbox[1]) <= most]


def _touches(box: BBox, point: tuple[float, float]) -> bool:
    """Whether a point lies at a box, in the middle of its height."""
    x, y = point
    return box[0] - 1 <= x <= box[2] + 1 and abs(y - (box[1] + box[3]) / 2) <= 1


@kept_by_page
def merged_rules(page: Page) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """The drawn rules of a page with those joined that lie within its tolerance of one line."""
    across, down = drawn_rules(page)
    snap = tolerance(page)
    return tuple(merge_rules(across, snap)), tuple(merge_rules(down, snap))


def _add_sides(box: BBox, across: list[Rule], down: list[Rule]) -> None:
    x0, y0, x1, y1 = box
    across += (Rule(y0, x0, x1), Rule(y1, x0, x1))
    down += (Rule(x0, y0, y1), Rule(x1, y0, y1))


def merge_rules(rules: Iterable[Rule], snap: float) -> list[Rule]:
    """Rules on one line within ``snap`` points joined to one, gaps up to ``snap`` closed, the very short dropped."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules):
        if groups and rule.at - groups[-1][0].at <= snap:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    out: list[Rule] = []
    for group in groups:
        at = _weighted_middle(group)
        if len(group) > 1:
            group.sort(key=_START)
        start, end = group[0].start, group[0].end
        for rule in group[1:]:
            if rule.start <= end + snap:
                end = max(end, rule.end)
            else:
                out.append(Rule(at, start, end))
                start, end = rule.start, rule.end
        out.append(Rule(at, start, end))
    return [r for r in out if r.end - r.start >= MIN_RULE]


_START = itemgetter(1)


class Network(NamedTuple):
    """Rules that touch each other, and the skeleton of the cells that they form, None where they form none."""

    across: list[Rule]
    down: list[Rule]
    frame: Frame | None


@kept_by_page
def drawn_networks(page: Page) -> tuple[Network, ...]:
    """The networks of a page's drawn rules."""
    snap = tolerance(page)
    return tuple(Network(h, v, frame_of(h, v, snap)) for h, v in networks(*merged_rules(page), snap))


def _weighted_middle(group: Sequence[Rule]) -> float:
    weight = sum([end - start for _, start, end in group])
    if weight <= 0:
        return sum([at for at, _, _ in group]) / len(group)
    return sum([at * (end - start) for at, start, end in group]) / weight


def networks(across: Sequence[Rule], down: Sequence[Rule], snap: float) -> list[tuple[list[Rule], list[Rule]]]:
    """Groups of rules that touch each other, each as (horizontal, vertical)."""
    down = sorted(down)
    index = SpatialIndex([(v.at, v.start, v.at, v.end) for v in down])
    joined = Groups(len(across) + len(down))
    for i, h in enumerate(across):
        for j in index.at((h.start - snap, h.at - snap, h.end + snap, h.at + snap)):
            joined.join(i, len(across) + j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
    for i, h in enumerate(across):
        groups[joined.of(i)][0].append(h)
    for j, v in enumerate(down):
        groups[joined.of(len(across) + j)][1].append(v)
    return list(groups.values())


def frame_of(across: list[Rule], down: list[Rule], snap: float) -> Frame | None:
    """The cells of one network, None where it has not at least two rows or two columns of them."""
    xs = _edges([r.at for r in down], snap)
    ys = _edges([r.at for r in across], snap)
    xs = _with_open_ends(xs, [(r.start, r.end) for r in across], snap)
    ys = _with_open_ends(ys, [(r.start, r.end) for r in down], snap)
    hidden = hidden_edges(ys, [(r.at, end) for r in down for end in (r.start, r.end)], snap) if len(ys) > 1 else []
    ys = sorted([*ys, *hidden])
    if len(xs) < 2 or len(ys) < 2 or len(xs) + len(ys) < 5 or len(xs) * len(ys) > MAX_PLACES:
        return None
    below = covered(across, ys, xs, snap)
    right = covered(down, xs, ys, snap)
    # The outer sides of half-open tables: a row that is ruled off above and below up to the edge ends there.
    for edge, col in ((0, 0), (len(xs) - 1, len(xs) - 2)):
        for row in range(len(ys) - 1):
            right[edge][row] |= below[row][col] and below[row + 1][col]
    for edge, row in ((0, 0), (len(ys) - 1, len(ys) - 2)):
        for col in range(len(xs) - 1):
            below[edge][col] |= right[col][row] and right[col + 1][row]
    for height in hidden:
        close_hidden(ys.index(height), below, right)
    _close_ended_rows(below, right)
    return assemble(xs, ys, below, right)


def _close_ended_rows(below: list[list[bool]], right: list[list[bool]]) -> None:
    """Closes in place the side of a cell at which both rules above and below it end: text that runs over a side hides it there.

    ``below[r][c]`` is the rule above row r in column c, ``right[c][r]`` the one left of it.
    """
    for col in range(1, len(right) - 1):
        for row in range(len(below) - 1):
            before = below[row][col - 1] and below[row + 1][col - 1]
            behind = below[row][col] or below[row + 1][col]
            after = below[row][col] and below[row + 1][col]
            ahead = below[row][col - 1] or below[row + 1][col - 1]
            if (before and not behind) or (after and not ahead):
                right[col][row] = True


def assemble(xs: Sequence[float], ys: Sequence[float], below: list[list[bool]], right: list[list[bool]]) -> Frame:
    """The frame of known edges: ``below[r][c]`` is the rule above row r in column c, ``right[c][r]`` the one left of it."""
    places = _rectangles(len(ys) - 1, len(xs) - 1, below, right)
    total = (xs[-1] - xs[0]) * (ys[-1] - ys[0])
    closed = sum((xs[p.col + p.colspan] - xs[p.col]) * (ys[p.row + p.rowspan] - ys[p.row]) for p in places if p.closed)
    return Frame(tuple(xs), tuple(ys), tuple(places), closed / total if total else 0.0)


def _with_open_ends(edges: list[float], rules: list[tuple[float, float]], snap: float) -> list[float]:
    """The edges, and where most rules across them run on past the first or last to one common end, that end too.

    A table without outer rules, or one that the page's end cuts open, has its first and last column or row there.
    """
    if not edges or not rules:
        return edges
    out = list(edges)
    for values, outermost, sign in (
        ([r[0] for r in rules], edges[0], -1),
        ([r[1] for r in rules], edges[-1], 1),
    ):
        beyond = [v for v in values if (v - outermost) * sign > MIN_OPEN]
        if len(beyond) < 2:
            continue
        end = max(beyond, key=lambda v: v * sign)
        common = [v for v in beyond if abs(v - end) <= 2 * snap]
        if len(common) >= max(2, OPEN_SHARE * len(beyond)):
            out.append(end)
    return sorted(out)


def _edges(values: list[float], snap: float) -> list[float]:
    """Distinct positions; those within ``snap`` of the one before are the same."""
    out: list[float] = []
    for value in sorted(values):
        if not out or value - out[-1] > snap:
            out.append(value)
    return out


def covered(rules: list[Rule], lines: list[float], stops: list[float], snap: float) -> list[list[bool]]:
    """For each line and each interval between stops: do rules cover enough of it?"""
    lengths = [[0.0] * (len(stops) - 1) for _ in lines]
    for at, start, end in rules:
        row = lengths[min(bisect_left(lines, at - snap), len(lines) - 1)]
        for k in range(max(bisect_right(stops, start) - 1, 0), len(row)):
            left, right = stops[k], stops[k + 1]
            if left > end:
                break
            length = (end if end < right else right) - (start if start > left else left)
            if length > 0.0:
                row[k] += length
    enough = [COVERED * (right - left) for left, right in pairwise(stops)]
    return [[length >= least for length, least in zip(row, enough, strict=True)] for row in lengths]


def _rectangles(rows: int, cols: int, below: list[list[bool]], right: list[list[bool]]) -> list[Place]:
    """Joins neighbours that no rule parts, as rectangles; an odd-shaped region is cut into several.

    ``below[r][c]`` is the rule above row r (so ``below[r + 1]`` the one under it), ``right[c][r]`` the one left of column c.
    """
    region = _regions(rows, cols, below, right)
    taken = [[False] * cols for _ in range(rows)]
    out: list[Place] = []
    for r in range(rows):
        for c in range(cols):
            if taken[r][c]:
                continue
            mine = region[r][c]
            width = 1
            while c + width < cols and region[r][c + width] == mine and not taken[r][c + width]:
                width += 1
            height = 1
            if width == 1:
                while r + height < rows and region[r + height][c] == mine and not taken[r + height][c]:
                    height += 1
            else:
                across = range(c, c + width)
                while r + height < rows and all(region[r + height][k] == mine and not taken[r + height][k] for k in across):
                    height += 1
            if width == height == 1:  # most cells
                closed = below[r][c] and below[r + 1][c] and right[c][r] and right[c + 1][r]
            else:
                for i in range(r, r + height):
                    taken[i][c : c + width] = [True] * width
                ruled_off = all(below[r][c : c + width]) and all(below[r + height][c : c + width])
                closed = ruled_off and all(right[c][r : r + height]) and all(right[c + width][r : r + height])
            out.append(Place(r, c, height, width, closed))
    return out


def _regions(rows: int, cols: int, below: list[list[bool]], right: list[list[bool]]) -> list[list[int]]:
    joined = Groups(rows * cols)
    for r in range(rows):
        for c in range(cols - 1):
            if not right[c + 1][r]:
                joined.join(r * cols + c, r * cols + c + 1)
    for r in range(rows - 1):
        for c, ruled in enumerate(below[r + 1][:cols]):
            if not ruled:
                joined.join(r * cols + c, (r + 1) * cols + c)
    groups = joined.all()
    return [groups[r * cols : (r + 1) * cols] for r in range(rows)]


@kept_by_page
def filled_rects(page: Page) -> tuple[Shape, ...]:
    """Coloured rectangles in drawing order, without those that lie inside a larger one of their colour."""
    rects = [s for s in page.shapes if s.rect and not is_paper(s.fill)]
    by_colour: dict[Colour | None, list[tuple[int, Shape]]] = defaultdict(list)
    for order, shape in enumerate(rects):
        by_colour[shape.fill].append((order, shape))
    if len(by_colour) == len(rects):
        return tuple(rects)
    kept: list[tuple[int, Shape]] = []
    for group in by_colour.values():
        ranked = sorted(group, key=lambda pair: -_area(pair[1].bbox))
        index = SpatialIndex([shape.bbox for _, shape in ranked])
        gone: set[int] = set()
        for k, (order, shape) in enumerate(ranked):
            if any(j < k and j not in gone and _inside(shape.bbox, ranked[j][1].bbox) for j in index.at(_middle(shape.bbox))):
                gone.add(k)
            else:
                kept.append((order, shape))
    return tuple(shape for _, shape in sorted(kept, key=lambda pair: pair[0]))


def visible_sides(shapes: Sequence[Shape]) -> tuple[list[Rule], list[Rule]]:
    """Horizontal and vertical sides of fills that an eye can see: where two of one colour meet there is none.

    Word processors paint a cell in pieces (its margins, each of its lines); their seams vanish here.
    """
    across: list[Rule] = []
    down: list[Rule] = []
    by_colour: dict[Colour | None, list[BBox]] = defaultdict(list)
    for shape in shapes:
        by_colour[shape.fill].append(shape.bbox)
    for boxes in by_colour.values():
        across += _unmatched([Rule(b[3], b[0], b[2]) for b in boxes], [Rule(b[1], b[0], b[2]) for b in boxes])
        down += _unmatched([Rule(b[2], b[1], b[3]) for b in boxes], [Rule(b[0], b[1], b[3]) for b in boxes])
    return across, down


def _unmatched(ends: list[Rule], starts: list[Rule]) -> list[Rule]:
    """What is left of two sets of sides where each faces none of the other set."""
    return _minus(ends, starts) + _minus(starts, ends)


def _minus(rules: list[Rule], others: list[Rule]) -> list[Rule]:
    others = sorted(others)
    places = [o.at for o in others]
    out: list[Rule] = []
    for rule in rules:
        near = others[bisect_left(places, rule.at - ABUT) : bisect_right(places, rule.at + ABUT)]
        if not near:
            out.append(rule)
            continue
        pieces = [(rule.start, rule.end)]
        for other in near:
            pieces = [
                (a, b)
                for start, end in pieces
                for a, b in ((start, min(end, other.start)), (max(start, other.end), end))
                if b - a > ABUT
            ]
        out += (Rule(rule.at, a, b) for a, b in pieces)
    return out


def _area(box: BBox) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _middle(box: BBox) -> BBox:
    """A box's middle, as wide as rules may lean: what holds the box meets it."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return x - SKEW, y - SKEW, x + SKEW, y + SKEW


def _inside(inner: BBox, outer: BBox) -> bool:
    return (
        inner[0] >= outer[0] - SKEW
        and inner[1] >= outer[1] - SKEW
        and inner[2] <= outer[2] + SKEW
        and inner[3] <= outer[3] + SKEW
    )
