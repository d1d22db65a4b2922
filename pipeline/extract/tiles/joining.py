"""Puts the tiles of a sheet together to one page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.extract.geometry.ruling import drawn_rules, letter_height
from pipeline.extract.tiles.cut_fills import rectangle, whole_fills
from pipeline.extract.tiles.cut_words import join_cut_words
from pipeline.extract.tiles.seams import AT_EDGE, outermost
from pipeline.page import BBox, Image, Page, Point, Shape, Stroke, Tile, Word

OVERHANG = 1.0
"""Points that pens and letters may stand beyond a cut."""
BLANK = 1.0
"""Letter heights that blank rows at a break leave: more than boxes that touch have between them."""
RUNNING_SHARE = 0.6
"""A word at one place of so many tiles is a page's running head or foot, not the sheet's."""


def join(rows: Sequence[Sequence[Page]]) -> Page:
    """One page of a sheet's rows of tiles, numbered as its first tile; ``Page.tiles`` says where each lies."""
    running = _running([page for row in rows for page in row])
    xs = [_extent([row[col] for row in rows if col < len(row)], 0, running) for col in range(max(map(len, rows)))]
    ys = [_extent(row, 1, running) for row in rows]
    sheet = _Sheet(running)
    top = 0.0
    for k, (row, (y0, y1)) in enumerate(zip(rows, ys, strict=True)):
        left = 0.0
        for page, (x0, x1) in zip(row, xs, strict=False):
            sheet.add(page, (x0, y0, x1, y1), left, top)
            left += x1 - x0
        top += y1 - y0
        if k + 1 < len(rows) and _leaves_rows(row, y1, rows[k + 1], ys[k + 1][0], max(end for _, end in ys)):
            top += BLANK * letter_height(row[0])
    cuts = sorted({t.bbox[2] for t in sheet.tiles})[:-1], sorted({t.bbox[3] for t in sheet.tiles})[:-1]
    return sheet.page(rows[0][0].number, sum(b - a for a, b in xs), top, cuts)


def _leaves_rows(upper: Sequence[Page], end: float, lower: Sequence[Page], start: float, lowest: float) -> bool:
    """Whether blank rows stood at a break: all cells end there, and the next row would have had room on the paper."""
    for page in upper:
        across, down = drawn_rules(page)
        for rule in (r for r in down if abs(r.end - end) <= AT_EDGE):
            if not any(abs(r.at - end) <= AT_EDGE and r.start - AT_EDGE <= rule.at <= r.end + AT_EDGE for r in across):
                return False
    below = [r.at - start for page in lower for r in drawn_rules(page)[0] if r.at - start > AT_EDGE]
    return bool(below) and lowest - end > min(below) + AT_EDGE


class _Sheet:
    """A sheet in the making; ``running`` are the words of page heads and feet."""

    def __init__(self, running: set[Running]) -> None:
        self.running = running
        self.tiles: list[Tile] = []
        self.words: list[Word] = []
        self.strokes: list[Stroke] = []
        self.shapes: list[Shape] = []
        self.images: list[Image] = []
        self.lines = 0
        self.usual: float | None = None

    def add(self, page: Page, window: BBox, left: float, top: float) -> None:
        """Adds what ``window`` of a page shows, at ``left`` and ``top`` of the sheet."""
        x0, y0, x1, y1 = window
        dx, dy = left - x0, top - y0
        self.usual = page.usual
        self.tiles.append(Tile(page.number, (left, top, left + x1 - x0, top + y1 - y0), (dx, dy)))
        kept = [w for w in page.words if _key(w) not in self.running and _meets(w.bbox, window)]
        self.words += (w._replace(bbox=_moved(w.bbox, dx, dy), line=w.line + self.lines) for w in kept)
        self.lines += max((w.line for w in page.words), default=0) + 1
        self.strokes += _strokes(page.strokes, window, dx, dy)
        self.shapes += _shapes(page.shapes, window, dx, dy)
        self.images += (replace(i, bbox=_moved(i.bbox, dx, dy)) for i in page.images)

    def page(self, number: int, width: float, height: float, cuts: tuple[Sequence[float], Sequence[float]]) -> Page:
        """The sheet as a page; what was printed on two tiles stands on it once."""
        return Page(
            number,
            width,
            height,
            tuple(join_cut_words(self.words, cuts[0])),
            tuple(dict.fromkeys(self.strokes)),
            whole_fills(dict.fromkeys(self.shapes), self.strokes, cuts),
            tuple(dict.fromkeys(self.images)),
            tiles=tuple(self.tiles),
            usual=self.usual,
        )


Running = tuple[str, int, int]
"""A word with its digits veiled, and the height at which it stands."""


def _key(word: Word) -> Running:
    return re.sub(r"\d", "#", word.text), round(word.bbox[1]), round(word.bbox[3])


def _running(pages: Sequence[Page]) -> set[Running]:
    """Words at one height of most tiles outside all rules there: page numbers and running heads."""
    if len(pages) < 3:
        return set()
    seen: Counter[Running] = Counter()
    for page in pages:
        across, down = drawn_rules(page)
        places = [r.at for r in across] + [v for r in down for v in (r.start, r.end)]
        top, bottom = (min(places), max(places)) if places else (page.height, 0.0)
        seen.update({_key(w) for w in page.words if w.bbox[3] <= top or w.bbox[1] >= bottom})
    return {key for key, times in seen.items() if times >= RUNNING_SHARE * len(pages)}


def _extent(pages: Sequence[Page], axis: int, running: set[Running]) -> tuple[float, float]:
    """From where to where, in points along an axis (0 for x), the tiles of one row or column hold the sheet."""
    starts: list[float] = []
    ends: list[float] = []
    for page in pages:
        rules = drawn_rules(page)[axis]
        starts += [r.start for r in rules]
        ends += [r.end for r in rules]
    low, high = _least(starts), -_least([-end for end in ends])
    # A letter on the cut is printed beyond it; a word that starts farther out stands where the tile has no rules.
    words = [(w.bbox[axis], w.bbox[axis + 2], w.size) for p in pages for w in p.words if _key(w) not in running]
    beyond = [end for start, end, size in words if start >= high + size]
    before = [start for start, end, size in words if end <= low - size]
    return min([low, *before]), max([high, *beyond])


def _least(values: list[float]) -> float:
    return outermost(values) if values else 0.0


def _moved(box: BBox, dx: float, dy: float) -> BBox:
    return box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy


def _meets(box: BBox, window: BBox) -> bool:
    return box[0] < window[2] and box[2] > window[0] and box[1] < window[3] and box[3] > window[1]


def _clipped(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)


def _strokes(strokes: Iterable[Stroke], window: BBox, dx: float, dy: float) -> Iterable[Stroke]:
    """Strokes moved to their place on the sheet; straight ones end where the tile ends."""
    x0, y0, x1, y1 = (window[0] - OVERHANG, window[1] - OVERHANG, window[2] + OVERHANG, window[3] + OVERHANG)
    for stroke in strokes:
        points: list[Point] = list(stroke.points)
        box = stroke.bbox
        if box[2] < x0 or box[0] > x1 or box[3] < y0 or box[1] > y1:
            continue
        if len(points) == 2 and (points[0][0] == points[1][0] or points[0][1] == points[1][1]):
            points = [(_clipped(x, x0, x1), _clipped(y, y0, y1)) for x, y in points]
        yield replace(stroke, points=tuple((x + dx, y + dy) for x, y in points))


def _shapes(shapes: Iterable[Shape], window: BBox, dx: float, dy: float) -> Iterable[Shape]:
    """Shapes moved to their place on the sheet; rectangles end where the tile ends (fills run on over a cut)."""
    x0, y0, x1, y1 = window
    for shape in shapes:
        if not _meets(shape.bbox, window):
            continue
        if shape.rect:
            a, b, c, d = shape.bbox
            a, b, c, d = _clipped(a, x0, x1), _clipped(b, y0, y1), _clipped(c, x0, x1), _clipped(d, y0, y1)
            yield rectangle(shape, _moved((a, b, c, d), dx, dy))
        else:
            yield replace(shape, bbox=_moved(shape.bbox, dx, dy), points=tuple((x + dx, y + dy) for x, y in shape.points))
