"""Tables too wide for a page: their right columns are printed on further pages, row beside row.

Spreadsheets print the parts one above the other first ("down, then over") or side by side first ("over, then down"); either way
the rows of the parts stand at the same heights of their pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pipeline.extract.geometry.grid import Grid
from pipeline.extract.table_structure.print_titles import beside_coarser, beside_repeated
from pipeline.normalize.text import fold, similarity

SAME_HEIGHT = 2.0
"""Points within which the rows of two parts stand at one height."""
LEAST_ROWS = 3
"""Rows that two parts must have in common."""
CUT_AT = 0.75
"""Share of the page's width that the left part must reach, for the page's edge to have cut the table there."""
SAME_HEADER = 0.85
"""Likeness of two headers from which the second part is no further columns but more rows."""


def laid_beside(left: Grid, right: Grid, pages: Mapping[int, tuple[float, float, float]]) -> Grid | None:
    """Both grids side by side where the second continues the first to the right, else None.

    They follow each other, parts one above the other joined already; ``pages`` are the width and height of each page, and how far
    down its first word stands, in points, by its number.
    """
    if not _may_go_on_right(left, right, pages):
        return None
    if _goes_on_right(left, right):
        return _laid_beside(left, right)
    if _first(left) != _first(right) and (coarser := beside_coarser(left, right)) is not None:
        return coarser
    return beside_repeated(left, right, right.bbox[1] <= pages[right.page][2] + SAME_HEIGHT)


def _may_go_on_right(left: Grid, right: Grid, pages: Mapping[int, tuple[float, float, float]]) -> bool:
    """Whether grids stand on pages of one size that follow, below other headers, and the first reaches the page's edge."""
    if right.page != left.pages[-1] + 1 or len(left.pages) % len(right.pages):
        return False
    if left.kind in ("unruled", "half_ruled") or right.kind in ("unruled", "half_ruled"):
        return False
    one, two = pages[left.pages[-1]], pages[right.page]
    if any(abs(a - b) > SAME_HEIGHT for a, b in zip(one[:2], two[:2], strict=True)):
        return False
    if max((c.bbox[2] for c in left.cells if c.page == left.pages[-1]), default=0.0) < CUT_AT * one[0]:
        return False
    return similarity(_header(left), _header(right)) < SAME_HEADER


def _goes_on_right(left: Grid, right: Grid) -> bool:
    """Whether a grid holds the further columns of the one before: as many rows at the same heights."""
    if left.rows != right.rows or _first(left) == _first(right):
        return False
    tops, others = _tops(left), _tops(right)
    common = [(tops[r], others[r]) for r in tops if r in others]
    return len(common) >= LEAST_ROWS and all(abs(a - b) <= SAME_HEIGHT for a, b in common)


def _header(grid: Grid) -> str:
    return " ".join(fold(c.text) for c in grid.starting(0))


def _first(grid: Grid) -> str:
    """What the first column is: a part with the same one is a table, or a card, of its own."""
    return next((fold(c.text) for c in grid.starting(0) if c.lines), "")


def _tops(grid: Grid) -> dict[int, float]:
    """The height at which each row begins on its page, in points."""
    out: dict[int, float] = {}
    for cell in grid.cells:
        out.setdefault(cell.row, cell.bbox[1])
    return out


def _laid_beside(left: Grid, right: Grid) -> Grid:
    xs = (*left.xs, *(x - right.xs[0] + left.xs[-1] for x in right.xs[1:]))
    cells = [*left.cells, *(replace(c, col=c.col + left.cols) for c in right.cells)]
    cells.sort(key=lambda c: (c.row, c.col))
    return replace(left, xs=xs, cells=cells, pages=(*left.pages, *right.pages))
