"""What a table is once found: cells with spans, lines and fills. Geometry and text only; no word of the field is known here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from operator import itemgetter

from pipeline.page import BBox, Colour, Word
from pipeline.value import once, open_value_class

SAME_LINE = 0.55
"""Words whose centres differ by less than this share of their height stand on one line."""
WHITE = 0.985
"""A fill whose channels are all above this is paper."""


def _mostly_bold(words: Iterable[Word]) -> bool:
    """More than half of the letters of words are bold."""
    bold = sum([len(w.text) for w in words if w.bold])
    return bold > 0 and bold * 2 > sum([len(w.text) for w in words])


@open_value_class
class Line:
    """Words of one printed line, in reading order; what is asked of it often is worked out once."""

    words: tuple[Word, ...]

    @once
    def text(self) -> str:
        """The words, a space between."""
        return " ".join([w.text for w in self.words])

    @once
    def bbox(self) -> BBox:
        """The box of its words."""
        return self.words[0].bbox if len(self.words) == 1 else box_of([w.bbox for w in self.words])

    @once
    def bold(self) -> bool:
        """More than half of its letters are bold."""
        return _mostly_bold(self.words)


@open_value_class
class Cell:
    """One cell; ``row`` and ``col`` from 0, the spans from 1, ``bbox`` in points, ``fill`` None for paper.

    ``open_above`` and ``open_below`` mark a cell at the table's first or last row that no rule ends there: a page's end may have
    cut it. ``turns`` are the lines, by index, with which the text of such a cell goes on, on which page.
    """

    row: int
    col: int
    rowspan: int
    colspan: int
    bbox: BBox
    page: int
    lines: tuple[Line, ...] = ()
    fill: Colour | None = None
    open_above: bool = False
    open_below: bool = False
    turns: tuple[tuple[int, int], ...] = ()

    def page_of(self, line: Line) -> int:
        """The page on which one of its lines stands."""
        at = next((k for k, own in enumerate(self.lines) if own == line), 0)
        return next((page for first, page in reversed(self.turns) if at >= first), self.page)

    @once
    def text(self) -> str:
        """All its lines, a line break between."""
        return "\n".join([line.text for line in self.lines])

    @property
    def words(self) -> tuple[Word, ...]:
        """All its words in reading order."""
        return tuple(w for line in self.lines for w in line.words)

    @property
    def bold(self) -> bool:
        """More than half of its letters are bold."""
        return _mostly_bold(self.words)

    @property
    def text_bbox(self) -> BBox:
        """The box of its text, of the cell where it has none."""
        return box_of(w.bbox for w in self.words) if self.lines else self.bbox

    @property
    def last_row(self) -> int:
        """The lowest row that it covers."""
        return self.row + self.rowspan - 1

    @property
    def last_col(self) -> int:
        """The rightmost column that it covers."""
        return self.col + self.colspan - 1


@dataclass(slots=True)
class Grid:
    """A table: ``xs`` and ``ys`` are the edges of its columns and rows in points (``ys`` of the first page where joined).

    ``rows`` and ``cols`` count them; ``kind`` says from what it was found (ruled, filled, half_ruled, unruled), ``score`` (0 to
    1) how sure it is that this is a table, ``header_depth`` how many rows at the top look like a header.
    """

    page: int
    bbox: BBox
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    cells: list[Cell]
    kind: str = "ruled"
    score: float = 1.0
    header_depth: int = 0
    pages: tuple[int, ...] = ()
    _places: dict[tuple[int, int], Cell] = field(default_factory=dict, init=False, repr=False)
    _rows: int = field(default=-1, init=False, repr=False)
    _covering: dict[int, tuple[Cell, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def rows(self) -> int:
        """Number of rows."""
        if self._rows < 0:
            self._rows = max((c.row + c.rowspan for c in self.cells), default=0)
        return self._rows

    @property
    def cols(self) -> int:
        """Number of columns."""
        return len(self.xs) - 1

    def at(self, row: int, col: int) -> Cell | None:
        """The cell that covers this place, None outside."""
        if not self._places:
            for cell in self.cells:
                for r in range(cell.row, cell.row + cell.rowspan):
                    for c in range(cell.col, cell.col + cell.colspan):
                        self._places[(r, c)] = cell
        return self._places.get((row, col))

    def row_cells(self, row: int) -> tuple[Cell, ...]:
        """The cells that cover a row, left to right, each once."""
        found = self._covering.get(row)
        if found is None:
            out: list[Cell] = []
            for col in range(self.cols):
                cell = self.at(row, col)
                if cell is not None and (not out or out[-1] is not cell):
                    out.append(cell)
            found = self._covering[row] = tuple(out)
        return found

    def starting(self, row: int) -> list[Cell]:
        """The cells whose first row this is, left to right."""
        return [c for c in self.row_cells(row) if c.row == row]

    def with_cells(self, cells: list[Cell]) -> Grid:
        """The same grid with other cells."""
        return replace(self, cells=cells)


def box_of(boxes: Iterable[BBox]) -> BBox:
    """The smallest box around boxes; raises ValueError where there is none."""
    rest = iter(boxes)
    first = next(rest, None)
    if first is None:
        raise ValueError("no box")
    x0, y0, x1, y1 = first
    for left, top, right, bottom in rest:
        if left < x0:
            x0 = left
        if top < y0:
            y0 = top
        if right > x1:
            x1 = right
        if bottom > y1:
            y1 = bottom
    return x0, y0, x1, y1


def overlap(a: BBox, b: BBox, axis: int) -> float:
    """Points that both boxes cover along an axis (0 across the page, 1 down); negative: the gap between them."""
    return min(a[axis + 2], b[axis + 2]) - max(a[axis], b[axis])


def overlap_area(a: BBox, b: BBox) -> float:
    """Square points that both boxes cover."""
    return max(0.0, overlap(a, b, 0)) * max(0.0, overlap(a, b, 1))


def overlap_of_longer(a: BBox, b: BBox, axis: int) -> float:
    """What both boxes cover along an axis, as a share of the longer one; negative where they stand apart."""
    return overlap(a, b, axis) / max(a[axis + 2] - a[axis], b[axis + 2] - b[axis], 0.1)


def is_paper(colour: Colour | None) -> bool:
    """No fill, or white."""
    return colour is None or min(colour) >= WHITE


def lines_of(words: Iterable[Word]) -> tuple[Line, ...]:
    """Words of one cell or block as lines in reading order.

    Upright words by their height on the page, then from left to right; where most letters run sideways, along that direction.
    """
    words = [w for w in words if w.text.strip()]
    if len(words) <= 1:
        return (Line(tuple(words)),) if words else ()
    turned = [w for w in words if w.angle and w.angle != 180]
    if turned and sum(len(w.text) for w in turned) * 2 > sum(len(w.text) for w in words):
        clockwise = turned[0].angle == 90
        return tuple(_sweep([(*_sideways(w.bbox, clockwise), w) for w in words]))
    return tuple(_sweep([((y0 + y1) / 2, x0, y1 - y0, w) for w in words for x0, y0, _, y1 in (w.bbox,)]))


def _sideways(box: BBox, clockwise: bool) -> tuple[float, float, float]:
    """Where sideways text stands across its lines and along them, and its height; ``clockwise`` text (written downwards) has
    its first line at the right."""
    x0, y0, x1, y1 = box
    return (-(x0 + x1) / 2, y0, x1 - x0) if clockwise else ((x0 + x1) / 2, -y1, x1 - x0)


def _sweep(placed: list[tuple[float, float, float, Word]]) -> Iterator[Line]:
    """Cuts words into lines; each with its place across the lines and along them, and its height."""
    placed.sort(key=itemgetter(0))
    line = placed[:1]
    middle, _, before, _ = line[0]
    for word in placed[1:]:
        at, _, height, _ = word
        if at - middle <= SAME_LINE * (height if height < before else before):
            line.append(word)
            middle += (at - middle) / len(line)
        else:
            yield _line_of(line)
            line, middle = [word], at
        before = height
    yield _line_of(line)


def _line_of(placed: list[tuple[float, float, float, Word]]) -> Line:
    """Words with their places along their line, in this order."""
    if len(placed) > 1:
        placed.sort(key=itemgetter(1))
    return Line(tuple([word for _, _, _, word in placed]))
