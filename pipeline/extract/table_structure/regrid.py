"""A table without column rules in the columns that another part of it shows: a part of few rows shows too few of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.geometry.grid import Cell, Grid, Line
from pipeline.extract.geometry.printed import EDGE_SPACE

OUTER_SHIFT = 16.0
"""Points by which the outer edges of two parts may differ."""

Piece = tuple[int, int, Line]
"""First and last column of words that stand together, and these."""


def in_columns(grid: Grid, xs: Sequence[float]) -> Grid | None:
    """The grid in columns with these edges (points); None where its outer edges are others or texts of rows run over an edge."""
    if abs(grid.xs[0] - xs[0]) > OUTER_SHIFT or abs(grid.xs[-1] - xs[-1]) > OUTER_SHIFT:
        return None
    cells: list[Cell] = []
    taken: set[tuple[int, int]] = set()
    for cell in grid.cells:
        pieces = [piece for line in cell.lines for piece in _pieces(line, xs)]
        if cell.row > 0 and cell.colspan == 1 and any(first != last for first, last, _ in pieces):
            return None
        for first, last, lines in _merged(pieces):
            box = (xs[first], cell.bbox[1], xs[last + 1], cell.bbox[3])
            cells.append(replace(cell, col=first, colspan=last - first + 1, bbox=box, lines=tuple(lines)))
            taken |= {(r, c) for r in range(cell.row, cell.row + cell.rowspan) for c in range(first, last + 1)}
    for cell in grid.cells:
        for row in range(cell.row, cell.row + cell.rowspan):
            for col in range(len(xs) - 1):
                if (row, col) not in taken:
                    taken.add((row, col))
                    box = (xs[col], cell.bbox[1], xs[col + 1], cell.bbox[3])
                    cells.append(Cell(row, col, 1, 1, box, cell.page))
    return replace(grid, xs=tuple(xs), cells=sorted(cells, key=lambda c: (c.row, c.col)))


def _pieces(line: Line, xs: Sequence[float]) -> list[Piece]:
    """A line cut at the column edges that run through its wide gaps; a phrase over an edge stands in both columns."""
    groups = [[line.words[0]]]
    for left, right in pairwise(line.words):
        apart = right.bbox[0] - left.bbox[2] >= EDGE_SPACE * left.size
        if apart and _column(left.bbox, xs) != _column(right.bbox, xs):
            groups.append([right])
        else:
            groups[-1].append(right)
    return [(_column(words[0].bbox, xs), _column(words[-1].bbox, xs), Line(tuple(words))) for words in groups]


def _column(box: tuple[float, float, float, float], xs: Sequence[float]) -> int:
    return min(max(bisect_right(xs, (box[0] + box[2]) / 2) - 1, 0), len(xs) - 2)


def _merged(pieces: Sequence[Piece]) -> list[tuple[int, int, list[Line]]]:
    """Pieces by the columns that they share."""
    out: list[tuple[int, int, list[Line]]] = []
    for first, last, line in pieces:
        lines = [line]
        for other in [o for o in out if o[0] <= last and first <= o[1]]:
            out.remove(other)
            first, last, lines = min(first, other[0]), max(last, other[1]), other[2] + lines
        out.append((first, last, lines))
    return out
