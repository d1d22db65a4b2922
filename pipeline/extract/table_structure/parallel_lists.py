"""Rows that lists side by side show: items of one column that begin where items of the columns on its right do, and the end of a
row that stands over the first row of a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from statistics import median

from pipeline.extract.geometry.grid import Cell, Grid, Line
from pipeline.extract.table_structure.refine import counted_apart, first_lines, is_numbered

LEVEL = 0.5
"""Letter heights within which lines of two columns begin at one height."""
MIN_ITEMS = 2
"""Numbered items of a cell from which it is a list."""
HEAD_ROWS = 5
"""Rows at the top of a page's table among which its first row below the header is."""
MIN_LEVEL = 3
"""Cells that begin at one height from which this is the height at which a row begins."""


def cut_parallel(grid: Grid) -> Grid:
    """The grid with rows cut where a list's items and those of the columns right of it begin together; cells left of the list
    that go on there span the rows.
    """
    for row in range(min(HEAD_ROWS, grid.rows)):
        found = _row_end(grid, row)
        if found is not None:
            grid = _cut(grid, row, *found)
            break
    row = 0
    while row < grid.rows:
        cut = next(
            (c for cell in grid.row_cells(row) if cell.last_row == row or cell.row == row for c in _cuts(grid, row, cell)), None
        )
        if cut is None:
            row += 1
        else:
            grid = _cut(grid, row, *cut)
    return grid


def _letter(cell: Cell) -> float:
    return float(median(w.size for w in cell.words))


def _begins_at(cell: Cell, y: float) -> bool:
    """Whether an item of a cell begins at a height."""
    return any(abs(line.bbox[1] - y) <= LEVEL * _letter(cell) for line in first_lines(cell)) if cell.lines else False


def _cuts(grid: Grid, row: int, leading: Cell) -> Iterator[tuple[float, set[int]]]:
    """Heights at which a row is to be cut for a list, each with the columns of the cells that are cut there."""
    if leading.colspan > 1 or len(leading.lines) < MIN_ITEMS or not is_numbered(leading.lines[0].text):
        return
    starts = [line for line in leading.lines if is_numbered(line.text)]
    if len(starts) < MIN_ITEMS:
        return
    tops = [line.bbox[1] for line in starts]
    if counted_apart([c for c in grid.row_cells(leading.row) if c.colspan == 1 and c.lines]):
        return
    if not all(any(_begins_at(c, y) for c in _right_of(grid, leading)) for y in tops):
        return
    for y in tops[1:]:
        own = [c for c in grid.row_cells(row) if c.lines and c.colspan == 1 and _on_both_sides(c, y)]
        right = [c for c in own if c.col > leading.col]
        if leading in own and right and all(_begins_at(c, y) for c in right):
            yield y, {c.col for c in own if _begins_at(c, y)}


def _right_of(grid: Grid, leading: Cell) -> list[Cell]:
    rows = range(leading.row, leading.last_row + 1)
    return [c for c in grid.cells if c.col > leading.last_col and c.row in rows and c.lines and c.colspan == 1]


def _on_both_sides(cell: Cell, y: float) -> bool:
    near = LEVEL * _letter(cell)
    return cell.lines[0].bbox[1] < y - near and cell.lines[-1].bbox[1] > y - near


def _row_end(grid: Grid, row: int) -> tuple[float, set[int]] | None:
    """The height at which a row begins on a page under what is left of the one before; with the columns, all that have text.

    Most cells begin there; in few, a paragraph ends over it and another begins.
    """
    cells = [c for c in grid.starting(row) if c.lines and c.colspan == 1]
    if len(cells) <= MIN_LEVEL:
        return None
    top, count = Counter(round(c.lines[0].bbox[1]) for c in cells).most_common(1)[0]
    higher = [c for c in cells if c.lines[0].bbox[1] < top - _letter(c) / 2]
    if count < MIN_LEVEL or not higher or len(higher) + count != len(cells) or len(higher) >= count:
        return None
    if not all(_begins_at(c, top) and not _begins_early(c, top) for c in higher):
        return None
    return float(top), {c.col for c in cells}


def _begins_early(cell: Cell, y: float) -> bool:
    """Whether a list begins over a height: its text there is no row's end."""
    return any(is_numbered(line.text) for line in cell.lines if line.bbox[1] < y - LEVEL * _letter(cell))


def _cut(grid: Grid, row: int, y: float, columns: set[int]) -> Grid:
    """The grid with one row more: a row cut at a height in the given columns, while cells of other columns span both parts."""
    cells: list[Cell] = []
    for cell in grid.cells:
        if cell.row > row:
            cells.append(replace(cell, row=cell.row + 1))
        elif cell.last_row < row:
            cells.append(cell)
        elif cell.col not in columns or cell.colspan > 1:
            cells.append(replace(cell, rowspan=cell.rowspan + 1))
        else:
            cells += _parts(cell, row, y)
    return grid.with_cells(cells)


def _parts(cell: Cell, row: int, y: float) -> tuple[Cell, Cell]:
    over, under = _split(cell.lines, y, LEVEL * _letter(cell) if cell.lines else 0.0)
    x0, y0, x1, y1 = cell.bbox
    edge = min(max(under[0].bbox[1], y0), y1) if under else y1
    above = replace(cell, rowspan=row - cell.row + 1, lines=over, bbox=(x0, y0, x1, edge))
    return above, replace(cell, row=row + 1, rowspan=cell.last_row - row + 1, lines=under, bbox=(x0, edge, x1, y1))


def _split(lines: tuple[Line, ...], y: float, near: float) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    first = next((k for k, line in enumerate(lines) if line.bbox[1] > y - near), len(lines))
    return lines[:first], lines[first:]
