"""A page's text as passages: runs of lines of one style that stand together, with what their print says of their rank.

Geometry and style only; no word of the field is known here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import field
from itertools import pairwise
from operator import itemgetter
from statistics import median

from pipeline.extract.geometry.grid import Cell, Grid, Line, box_of
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.layout import Layout
from pipeline.normalize.text import fold, squeeze
from pipeline.page import BBox
from pipeline.value import once, open_value_class

COLUMN_GAP = 2.2
"""Words of one line further apart than this many letter heights belong to two columns."""
LINE_GAP = 0.75
"""Lines of one passage follow each other within this many letter heights."""
SAME_SIZE = 0.08
"""Letter heights that differ by at most this share are one style."""
LARGER = 1.12
"""A passage this much larger than the page's usual letters is set as a heading."""
COVER_WORDS = 45
"""A page with no more words, no table and no tree is a cover: all that it prints is set as a heading."""
LEAST_COLUMNS = 3
"""Columns of a table whose cells are no titles; boxes side by side may be."""
LATEST_STACKS = 40
"""Stacks that a line may go on, the latest first."""
TOP_SHARE = 0.25
"""The upper share of a page where titles in ordinary size stand."""
EDGE_SHARE = 0.09
"""The share of a page at its top and foot where running heads and feet stand."""
SPACED_LETTERS = 4
"""Single letters in a row from this number on are one word set with spaces (T A H U N)."""
WORD_SPACE = 1.6
"""A gap this many times the usual gap between spaced letters parts two words."""


@open_value_class
class Passage:
    """Lines of one style that stand together. ``size`` in points; ``larger`` than the page's letters; ``top``: in the upper part
    of the page; ``edge``: at its very top or foot; ``lines``: the text's lines as printed. What stands around it is looked at
    when it is asked for: of most passages the text tells enough."""

    text: str
    page: int
    bbox: BBox
    size: float
    bold: bool
    larger: bool
    top: bool
    edge: bool
    lines: tuple[str, ...]
    around: _Around = field(repr=False, compare=False)

    @once
    def beside(self) -> int:
        """How many other lines share its rows."""
        return self.around.beside(self.bbox)

    @once
    def in_table(self) -> bool:
        """Whether it stands in a cell beside others."""
        return self.around.in_table(self.bbox)

    @property
    def starts(self) -> tuple[int, ...]:
        """Where in the text its lines begin."""
        return (0, *(len(squeeze("\n".join(self.lines[:k]))) + 1 for k in range(1, len(self.lines))))

    @property
    def upper(self) -> bool:
        """Printed in capitals."""
        return self.text.isupper()

    @property
    def prominent(self) -> bool:
        """Set as a title is: larger, or bold or in capitals near the top, and no cell of a table's header."""
        if self.larger and not self.in_table:
            return True
        return self.top and (self.bold or self.upper or self.larger) and self.beside <= 1 and not self.in_table


def passages_of(layout: Layout, full: bool = True) -> list[Passage]:
    """The passages of a page, from top to bottom; where not ``full``, only of lines that may be titles or stand at the edge."""
    lines = layout.lines if full else [line for line in layout.lines if _stands_out(line, layout)]
    if not lines:
        return []
    pieces = [piece for line in lines for piece in _pieces(line)]
    cover = sum(len(piece.words) for piece in pieces) <= COVER_WORDS and not layout.grids and not layout.networks
    usual = 0.0 if cover else _usual_size(pieces)
    around = _Around(pieces, layout.grids)
    found = [_passage(group, layout, usual, around) for group in _stacks(pieces)]
    return sorted([p for p in found if p.text], key=lambda p: (p.bbox[1], p.bbox[0]))


def let_go(passages: Sequence[Passage]) -> None:
    """Looks at what stands around passages of one page, and lets the page's lines and tables go."""
    for passage in passages:
        _ = passage.beside, passage.in_table
    for passage in passages:
        passage.around.__dict__.clear()


def _stands_out(line: Line, layout: Layout) -> bool:
    height = layout.page.height
    edge = line.bbox[3] < EDGE_SHARE * height or line.bbox[1] > (1 - EDGE_SHARE) * height
    return edge or line.bold or line.text.isupper() or _size(line) > LARGER * layout.letter


def _pieces(line: Line) -> list[Line]:
    """A line cut where a column's gap opens, and where the letters' size jumps."""
    words = line.words
    if len(words) == 1:
        return [line]
    cuts = []
    end, size = words[0].bbox[2], words[0].size
    for k, word in enumerate(words):
        box, own = word.bbox, word.size
        low, high = (own, size) if own < size else (size, own)
        if box[0] - end > COLUMN_GAP * (low if low > 1.0 else 1.0) or high - low > 2 * SAME_SIZE * high:
            cuts.append(k)
        end, size = box[2], own
    return [Line(words[a:b]) for a, b in pairwise([0, *cuts, len(words)])] if cuts else [line]


def _stacks(pieces: Sequence[Line]) -> list[list[Line]]:
    """Pieces joined downwards where style agrees and nothing parts them."""
    stacks: list[list[Line]] = []
    ends: list[_Style] = []
    near: list[int] = []  # the latest stacks that end at most a line's gap above; as pieces come from the top, no other goes on
    for piece in sorted(pieces, key=lambda p: (p.bbox[1], p.bbox[0])):
        style: _Style = (*piece.bbox, max([word.size for word in piece.words]), piece.bold)
        top, bold = style[1], style[5]
        earliest = len(ends) - LATEST_STACKS
        near = [home for home in near if home >= earliest and top - ends[home][3] < LINE_GAP * ends[home][4]]
        for home in reversed(near):
            end = ends[home]
            if end[5] == bold and -0.5 * end[4] < top - end[3] and _continues(end, style):
                stacks[home].append(piece)
                ends[home] = style
                break
        else:
            near.append(len(ends))
            stacks.append([piece])
            ends.append(style)
    return stacks


_Style = tuple[float, float, float, float, float, bool]
"""A line's box, letter height and weight (a plain tuple: each is compared with dozens)."""


def _continues(above: _Style, below: _Style) -> bool:
    """Whether lines of one weight, one below the other, belong together."""
    a0, top, a1, _, size, _ = above
    b0, y0, b1, _, other, _ = below
    if y0 <= top or abs(size - other) > SAME_SIZE * max(size, other):
        return False
    shared = min(a1, b1) - max(a0, b0)
    aligned = abs(a0 - b0) < size or abs((a0 + a1) - (b0 + b1)) < 2 * size
    return shared > 0 and (aligned or shared > 0.6 * min(a1 - a0, b1 - b0))


def _passage(lines: Sequence[Line], layout: Layout, usual: float, around: _Around) -> Passage:
    box = box_of([line.bbox for line in lines])
    size = median([w.size for line in lines for w in line.words])
    height = layout.page.height
    texts = [_text(line) for line in lines]
    return Passage(
        squeeze("\n".join(texts)),
        layout.number,
        box,
        size,
        all(line.bold for line in lines),
        size > LARGER * usual,
        box[1] < TOP_SHARE * height,
        box[3] < EDGE_SHARE * height or box[1] > (1 - EDGE_SHARE) * height,
        tuple(texts),
        around,
    )


class _Around:
    """What stands around the passages of a page: its pieces of lines, and its tables of three columns and more."""

    def __init__(self, pieces: Sequence[Line], grids: Sequence[Grid]) -> None:
        self._pieces = pieces
        self._grids = [grid for grid in grids if grid.cols >= LEAST_COLUMNS]

    @once
    def _rows(self) -> list[BBox]:
        """The boxes of the pieces from the top down."""
        return sorted([piece.bbox for piece in self._pieces], key=itemgetter(1))

    @once
    def _tops(self) -> list[float]:
        return [box[1] for box in self._rows]

    @once
    def _tallest(self) -> float:
        return max([box[3] - box[1] for box in self._rows])

    @once
    def _cells(self) -> list[tuple[Grid, Cell]]:
        return [(grid, cell) for grid in self._grids for cell in grid.cells]

    @once
    def _index(self) -> SpatialIndex:
        return SpatialIndex([cell.bbox for _, cell in self._cells])

    def beside(self, box: BBox) -> int:
        """How many pieces stand left or right of a box, in its rows by more than half of their height."""
        x0, y0, x1, y1 = box
        near = self._rows[bisect_left(self._tops, y0 - self._tallest) : bisect_right(self._tops, y1)]
        return sum(
            [
                (bottom if bottom < y1 else y1) - (top if top > y0 else y0) > 0.5 * (bottom - top)
                for a, top, b, bottom in near
                if a >= x1 or b <= x0
            ]
        )

    def in_table(self, box: BBox) -> bool:
        """Whether a box stands in a cell that shares its row with other cells."""
        found = self._index.around((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) if self._grids else []
        if not found:
            return False
        grid, cell = self._cells[found[0]]
        return len([c for c in grid.row_cells(cell.row) if c.lines]) > 1


def _size(line: Line) -> float:
    return max([w.size for w in line.words])


def _usual_size(pieces: Sequence[Line]) -> float:
    """The letter height that half of the page's letters have at most."""
    letters: defaultdict[float, int] = defaultdict(int)
    for piece in pieces:
        for word in piece.words:
            letters[word.size] += len(word.text)
    half = sum(letters.values()) / 2
    for size, n in sorted(letters.items()):
        half -= n
        if half <= 0:
            return size
    return 10.0


def _text(line: Line) -> str:
    """The line's text; a word set with spaces between its letters is closed."""
    if len(line.words) < SPACED_LETTERS:
        return line.text
    singles = sum([len(w.text) == 1 for w in line.words])
    if singles < SPACED_LETTERS or singles < 0.6 * len(line.words):
        return line.text
    gaps = [b.bbox[0] - a.bbox[2] for a, b in zip(line.words, line.words[1:], strict=False) if len(a.text) == len(b.text) == 1]
    usual = median(gaps) if gaps else 0.0
    out = line.words[0].text
    for a, b in zip(line.words, line.words[1:], strict=False):
        spaced = len(a.text) == 1 and len(b.text) == 1 and b.bbox[0] - a.bbox[2] <= max(WORD_SPACE * usual, usual + 0.5)
        parts = a.text.isdigit() != b.text.isdigit()
        out += ("" if spaced and not parts else " ") + b.text
    return re.sub(r"\s+", " ", out)


def running_texts(pages: Iterable[Sequence[Passage]]) -> frozenset[str]:
    """Folded texts, without figures, that stand at the top or foot of several pages."""
    counts: Counter[str] = Counter()
    for passages in pages:
        counts.update({running_key(p.text) for p in passages if p.edge})
    return frozenset(text for text, n in counts.items() if n > 1 and text)


def running_key(text: str) -> str:
    """A running head without its page number."""
    return (
        re.sub(r"\d{1,3}(?!\d)", "", fold(text)).strip()
        if not re.search(r"20\d\d", text)
        else fold(re.sub(r"\b\d{1,3}\b", "", text))
    )
