"""Tables too wide for a page, laid beside each other by the heights of their rows, of which one part may have more than the
other: further columns behind the first ones again, as spreadsheets print titles of rows, or on their own."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.normalize.text import fold

SAME_HEIGHT = 2.0
"""Points within which rows of two parts begin at one height."""
LEAST_ROWS = 3
"""Texts below the header that the columns printed again have in common at least."""
COMMON_SHARE = 0.7
"""Share of the rows of the part with fewer that begin where rows of the other do."""
MOST_APART = 0.1
"""Share of the rows of a part that begin where none of the other does, at most, where no columns are printed again."""
LEAST_NUMBERS = 2
"""Numbers of columns from which a row numbers them."""

_Height = tuple[int, float]
"""The page of a part, from 0, and a height on it in points."""


def beside_repeated(left: Grid, right: Grid, alone: bool) -> Grid | None:
    """Both parts as one table, the columns printed again left out; None where the second is a table of its own.

    ``alone`` tells that nothing stands above the second one on its page; else the numbers of its columns must go on.
    """
    repeated = _repeated(left, right)
    if not repeated or repeated >= right.cols or not (alone or _numbers_go_on(left, right, repeated)):
        return None
    if len(left.pages) != len(right.pages) and len(right.pages) > 1:
        return None
    tops, others = _heights(left), _heights(right)
    common = sum(_place(others, top) is not None for top in tops[:-1])
    if common < max(LEAST_ROWS, COMMON_SHARE * (min(len(tops), len(others)) - 1)):
        return None
    return _by_heights(left, right, repeated)


def beside_coarser(left: Grid, right: Grid) -> Grid | None:
    """Both parts as one table where they end at the same height of every page, and nearly each row of the part with fewer rows
    begins where one of the other does: merged cells leave a part with fewer. None where they do not."""
    if len(left.pages) != len(right.pages):
        return None
    tops, others = _heights(left), _heights(right)
    fewer, more = sorted((tops, others), key=len)
    apart = sum(_place(more, height) is None for height in fewer)
    if len(fewer) <= LEAST_ROWS or apart > MOST_APART * len(fewer):
        return None
    for page in range(len(left.pages)):
        ends = [_end(grid, page) for grid in (left, right)]
        if abs(ends[0] - ends[1]) > SAME_HEIGHT:
            return None
    return _by_heights(left, right, 0)


def _end(grid: Grid, page: int) -> float:
    """The lower edge of a part's cells on one of its pages, in points."""
    return max((c.bbox[3] for c in grid.cells if c.page == grid.pages[page]), default=0.0)


def _by_heights(left: Grid, right: Grid, repeated: int) -> Grid:
    """Both parts side by side, with a row wherever one of either begins, the right one without its first ``repeated`` columns."""
    tops, others = _heights(left), _heights(right)
    edges: list[_Height] = []
    for height in sorted([*tops, *others]):
        if not edges or height[0] != edges[-1][0] or height[1] - edges[-1][1] > SAME_HEIGHT:
            edges.append(height)
    cells = [_moved(c, tops, edges, 0) for c in left.cells]
    cells += [_moved(c, others, edges, left.cols - repeated) for c in right.cells if c.col >= repeated]
    cells.sort(key=lambda c: (c.row, c.col))
    start = right.xs[repeated]
    xs = (*left.xs, *(x - start + left.xs[-1] for x in right.xs[repeated + 1 :]))
    ys = tuple(y for page, y in edges if page == 0)
    return replace(left, xs=xs, ys=ys, cells=cells, pages=(*left.pages, *right.pages))


def _repeated(left: Grid, right: Grid) -> int:
    """How many of the first columns both parts have, with the same texts at the same heights."""
    count = 0
    while count < min(left.cols, right.cols) and _same_column(_texts(left, count), _texts(right, count)):
        count += 1
    return count


def _texts(grid: Grid, col: int) -> list[tuple[_Height, str]]:
    """The texts of a column from top to bottom, with the heights at which their cells begin."""
    cells = sorted((c for c in grid.cells if c.col == col and c.colspan == 1 and c.lines), key=lambda c: c.row)
    return [((_page(grid, c), c.bbox[1]), fold(c.text)) for c in cells]


def _same_column(one: Sequence[tuple[_Height, str]], two: Sequence[tuple[_Height, str]]) -> bool:
    """Whether two columns hold the same texts at the same heights, a header and some more."""
    if len(one) != len(two) or len(one) <= LEAST_ROWS:
        return False
    pairs = zip(one, two, strict=True)
    return all(a == b and p == q and abs(y - z) <= SAME_HEIGHT for ((p, y), a), ((q, z), b) in pairs)


def _numbers_go_on(left: Grid, right: Grid, repeated: int) -> bool:
    """Whether a row of each part numbers its columns, the second's further ones on from the first's last."""
    for row in range(min(left.rows, right.rows)):
        numbers = [fold(c.text) for c in left.starting(row) if c.lines]
        further = [fold(c.text) for c in right.starting(row) if c.lines and c.col >= repeated]
        if len(numbers) >= LEAST_NUMBERS and all(n.isdigit() for n in (*numbers, *further)) and further:
            return int(further[0]) == int(numbers[-1]) + 1
    return False


def _page(grid: Grid, cell: Cell) -> int:
    return grid.pages.index(cell.page) if cell.page in grid.pages else 0


def _heights(grid: Grid) -> list[_Height]:
    """Where each row begins, and where the last one ends."""
    tops: dict[int, _Height] = {}
    for cell in grid.cells:
        tops[cell.row] = min(tops.get(cell.row, (len(grid.pages), 0.0)), (_page(grid, cell), cell.bbox[1]))
    end = max((_page(grid, c), c.bbox[3]) for c in grid.cells)
    out = [tops.get(row, end) for row in range(grid.rows)]
    return [*out, end]


def _place(heights: Sequence[_Height], wanted: _Height) -> int | None:
    """Which of some heights a height is, None where none is near."""
    found = bisect_left(heights, (wanted[0], wanted[1] - SAME_HEIGHT))
    near = found < len(heights) and heights[found][0] == wanted[0] and heights[found][1] - wanted[1] <= SAME_HEIGHT
    return found if near else None


def _moved(cell: Cell, own: Sequence[_Height], edges: Sequence[_Height], shift: int) -> Cell:
    """A cell in the rows between all heights, ``shift`` columns further to the right."""
    first = _place(edges, own[cell.row])
    last = _place(edges, own[min(cell.row + cell.rowspan, len(own) - 1)])
    row = first if first is not None else cell.row
    return replace(cell, row=row, rowspan=max(1, (last if last is not None else row + 1) - row), col=cell.col + shift)
