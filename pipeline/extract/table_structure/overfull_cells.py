"""Cells with more lines than they have room for: spreadsheets let the last ones run over the cell's foot, into the one below."""

from __future__ import annotations

from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid, Line

LEAST_ACROSS = 0.1
"""Share of its height by which a line that overflows begins over the edge that it lies across."""
SAME_PITCH = 0.25
"""Letter heights by which the distance of two lines differs at most from that of the lines above them."""
USUAL_PITCH = (0.8, 1.5)
"""Letter heights from one line to the next, where a cell has one line only."""
SAME_START = 2.0
"""Points within which lines of one text begin, or have their middles where it is centred."""


def with_overflow(grid: Grid) -> Grid:
    """The grid with first lines of cells that lie across their upper edge given back to the cell above, whose text they go on
    with at its own pitch, in its letters."""
    over = {(c.last_row + 1, c.col, c.colspan): k for k, c in enumerate(grid.cells) if c.lines}
    cells = list(grid.cells)
    for k in range(len(cells)):
        cell = cells[k]
        at = over.get((cell.row, cell.col, cell.colspan))
        # The cell above may have given its only line away.
        if at is not None and cell.lines and cells[at].lines and _goes_on(cells[at], cell):
            cells[at] = replace(cells[at], lines=(*cells[at].lines, cell.lines[0]))
            cells[k] = replace(cell, lines=cell.lines[1:])
    return grid if all(a is b for a, b in zip(cells, grid.cells, strict=True)) else grid.with_cells(cells)


def _goes_on(above: Cell, cell: Cell) -> bool:
    """Whether a cell's first line is the last one of the cell above, and something else is the cell's first."""
    line, last = cell.lines[0], above.lines[-1]
    height = line.bbox[3] - line.bbox[1]
    if above.page != cell.page or cell.bbox[1] - line.bbox[1] < LEAST_ACROSS * height or not _alike(last, line):
        return False
    pitch = line.bbox[1] - last.bbox[1]
    size = line.words[0].size
    if len(above.lines) > 1:
        if abs(pitch - (last.bbox[1] - above.lines[-2].bbox[1])) > SAME_PITCH * size:
            return False
    elif not USUAL_PITCH[0] * size <= pitch <= USUAL_PITCH[1] * size:
        return False
    # The cell's own first line was set where the one that overflowed stands.
    return len(cell.lines) == 1 or cell.lines[1].bbox[1] - line.bbox[1] < pitch - SAME_PITCH * size


def _alike(one: Line, two: Line) -> bool:
    """Letters of one size and weight, begun or centred at one place."""
    a, b = one.bbox, two.bbox
    placed = min(abs(a[0] - b[0]), abs(a[0] + a[2] - b[0] - b[2]) / 2, abs(a[2] - b[2])) <= SAME_START
    return placed and one.bold == two.bold and abs(one.words[0].size - two.words[0].size) < 0.5
