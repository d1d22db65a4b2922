"""Bars and arrows drawn over empty cells of a chart: they mark these cells as paint would. Geometry only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid, is_paper
from pipeline.page import BBox, Colour, Page

LEAST_COLUMNS = 4
"""Columns side by side, as good as empty, that make a chart: quarters, months, weeks."""
EMPTY_SHARE = 0.7
"""Share of a column's cells without text from which it is as good as empty."""
COVERED = 0.5
"""Share of a cell's width that a bar covers where it marks the cell."""
LOW = 0.9
"""A bar's height as a share of its row's at most; what is as high as its row is a painted cell."""
THIN = 1.2
"""Points up to which paint is a rule and no bar."""
INNER = 0.2
"""Share of a row's height above and below its middle part, in which a line is no rule of the table."""
INK: Colour = (0.0, 0.0, 0.0)

_Bar = tuple[BBox, Colour]


def with_bars(page: Page, grid: Grid) -> Grid:
    """The grid with the cells of its chart painted that bars, block arrows or lines are drawn over."""
    chart = [c for run in _empty_runs(grid) for c in run]
    if not chart:
        return grid
    columns = set(chart)
    cells = [c for c in grid.cells if c.col in columns and not c.lines and c.fill is None]
    bars = list(_bars(page, grid.bbox)) if cells else []
    if not bars:
        return grid
    marked = {id(c): colour for c in cells if (colour := _mark(c, bars)) is not None}
    if not marked:
        return grid
    return grid.with_cells([replace(c, fill=marked[id(c)]) if id(c) in marked else c for c in grid.cells])


def _empty_runs(grid: Grid) -> list[list[int]]:
    """The runs of columns whose cells are mostly empty."""
    filled, count = [0] * grid.cols, [0] * grid.cols
    for cell in grid.cells:
        if cell.colspan == 1:
            count[cell.col] += 1
            filled[cell.col] += bool(cell.lines)
    runs: list[list[int]] = [[]]
    for col in range(grid.cols):
        if count[col] and filled[col] <= (1 - EMPTY_SHARE) * count[col]:
            runs[-1].append(col)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) >= LEAST_COLUMNS]


def _bars(page: Page, around: BBox) -> Iterator[_Bar]:
    """What is drawn lying within a box: closed figures wider than high, and lines."""
    x0, y0, x1, y1 = around
    for shape in page.shapes:
        a, b, c, d = shape.bbox
        painted = shape.fill is not None and not is_paper(shape.fill)
        drawn = painted or (shape.stroke is not None and not shape.rect)
        if drawn and x0 - 1 <= a and c <= x1 + 1 and y0 <= b and d <= y1 and d - b > THIN and c - a >= d - b:
            yield shape.bbox, (shape.fill if painted else None) or shape.stroke or INK
    for stroke in page.strokes:
        a, b, c, d = stroke.bbox
        if len(stroke.points) == 2 and d - b <= 1 and x0 - 1 <= a and c <= x1 + 1 and y0 < b < y1:
            yield stroke.bbox, stroke.colour or INK


def _mark(cell: Cell, bars: Sequence[_Bar]) -> Colour | None:
    """The colour of a bar that lies over a cell, lower than it and in its middle part."""
    x0, y0, x1, y1 = cell.bbox
    room = INNER * (y1 - y0)
    for (a, b, c, d), colour in bars:
        middle = (b + d) / 2
        inside = y0 + room <= middle <= y1 - room and d - b <= LOW * (y1 - y0)
        if inside and min(c, x1) - max(a, x0) >= COVERED * (x1 - x0):
            return colour
    return None
