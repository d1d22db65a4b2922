"""Tables without column rules under a header of painted cells: the paint of each header cell shows the columns and their groups,
as web pages are printed."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from pipeline.extract.geometry.grid import box_of, is_paper
from pipeline.extract.geometry.groups import Groups
from pipeline.extract.geometry.printed import WordRows, distinct
from pipeline.extract.geometry.ruling import Frame, Place, letter_height
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.table_structure.unruled import following_frame
from pipeline.page import BBox, Colour, Page, Word

TOUCH = 1.5
"""Points by which painted cells side by side may miss each other: a thin line may part them."""
LEAST_COLUMNS = 3
"""Columns of such a header."""
FILLED_SHARE = 0.7
"""Share of the header's cells that hold a word."""
COVERED_SHARE = 0.95
"""Share of the header's box that its cells cover."""


def headed_frames(page: Page, words: Sequence[Word], known: Sequence[BBox]) -> list[Frame]:
    """The frames of such tables among ``words`` that no ``known`` table holds; each with its rows down to other text."""
    if not words:
        return []
    out: list[Frame] = []
    rows = WordRows(words)
    for cells in _headers(page, known):
        xs, ys = (distinct([v for c in cells for v in (c[k], c[k + 2])], TOUCH) for k in (0, 1))
        places = _places(cells, xs, ys)
        grouped = any(p.colspan > 1 for p in places) and len(ys) > 2
        told = sum(bool(rows.inside(cell)) for cell in cells)
        if not grouped or len(xs) <= LEAST_COLUMNS or told < FILLED_SHARE * len(cells):
            continue
        foot = min((b[1] for b in known if b[1] >= ys[-1] and b[0] < xs[-1] and b[2] > xs[0]), default=page.height)
        below = [
            w for w in words if w.bbox[1] >= ys[-1] - TOUCH and w.bbox[3] <= foot and xs[0] <= w.bbox[0] and w.bbox[2] <= xs[-1]
        ]
        body = following_frame(page, below, xs) if below else None
        if body is None or body.ys[0] - ys[-1] > letter_height(page):
            continue
        rest = [p._replace(row=p.row + len(ys) - 1) for p in body.places]
        out.append(Frame(tuple(xs), (*ys, *body.ys[1:]), (*places, *rest), 1.0))
    return out


def _headers(page: Page, known: Sequence[BBox]) -> Iterator[list[BBox]]:
    """Painted cells of one colour that touch and cover their box, none over another: headers outside ``known`` tables."""
    by_colour: dict[Colour, list[BBox]] = defaultdict(list)
    for shape in page.shapes:
        if shape.rect and shape.stroke is None and shape.fill is not None and not is_paper(shape.fill):
            by_colour[shape.fill].append(shape.bbox)
    for cells in by_colour.values():
        for group in groups_that_touch(cells) if len(cells) > LEAST_COLUMNS else ():
            box = box_of(group)
            area = sum((c[2] - c[0]) * (c[3] - c[1]) for c in group)
            whole = (box[2] - box[0]) * (box[3] - box[1])
            tiled = COVERED_SHARE * whole <= area <= whole / COVERED_SHARE
            if len(group) > LEAST_COLUMNS and tiled and not any(_meets(box, other) for other in known):
                yield group


def groups_that_touch(cells: Sequence[BBox]) -> list[list[BBox]]:
    """The cells in groups of those that touch, directly or through others; in the order of their rightmost cells."""
    ordered = sorted(set(cells), reverse=True)
    index = SpatialIndex(ordered)
    joined = Groups(len(ordered))
    for number, (x0, y0, x1, y1) in enumerate(ordered):
        for other in index.at((x0 - TOUCH, y0 - TOUCH, x1 + TOUCH, y1 + TOUCH)):
            if other > number:
                joined.join(other, number)
    groups: dict[int, list[BBox]] = defaultdict(list)
    for group, cell in zip(joined.all(), ordered, strict=True):
        groups[group].append(cell)
    return list(groups.values())[::-1]


def _meets(a: BBox, b: BBox) -> bool:
    return a[0] <= b[2] + TOUCH and b[0] <= a[2] + TOUCH and a[1] <= b[3] + TOUCH and b[1] <= a[3] + TOUCH


def _places(cells: Sequence[BBox], xs: Sequence[float], ys: Sequence[float]) -> list[Place]:
    """The cells in the rows and columns between their edges."""
    out = []
    for x0, y0, x1, y1 in sorted(cells, key=lambda c: (c[1], c[0])):
        left, right = bisect_right(xs, x0 + TOUCH) - 1, bisect_right(xs, x1 + TOUCH) - 1
        top, foot = bisect_right(ys, y0 + TOUCH) - 1, bisect_right(ys, y1 + TOUCH) - 1
        out.append(Place(top, left, foot - top, right - left, True))
    return out
