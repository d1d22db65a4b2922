"""GriTS: how alike two tables are, cell by cell (Smock, Pesala, Abraham: GriTS, 2022, arXiv:2203.12555).

Both tables are matrices of grid places. Rows are aligned with rows and columns with columns so that the sum of the likeness of
aligned places is greatest; the score is twice that sum by the number of all places, an F1 of places. As in the paper rows and
columns are aligned one after the other (the factored alignment), which is exact for equal tables and a lower bound otherwise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from pipeline.normalize.text import squeeze

Box = tuple[int, float, float, float, float]
"""A cell's page (from 1) and its box there in points: left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Place:
    """A cell with its first row and column, its spans, its text and, where known, its box on its first page."""

    row: int
    col: int
    rowspan: int
    colspan: int
    text: str
    box: Box | None = None


@dataclass(frozen=True)
class Matrix:
    """A table of ``rows`` by ``cols`` places; every place is covered by exactly one cell."""

    rows: int
    cols: int
    cells: tuple[Place, ...]

    @cached_property
    def at(self) -> list[list[Place]]:
        """The cell over each place, by row and column."""
        none = Place(0, 0, 1, 1, "")
        out = [[none] * self.cols for _ in range(self.rows)]
        for cell in self.cells:
            for r in range(cell.row, cell.row + cell.rowspan):
                for c in range(cell.col, cell.col + cell.colspan):
                    out[r][c] = cell
        return out


@dataclass(frozen=True, slots=True)
class Grits:
    """``topology``: spans, as the overlap of cells drawn around their place; ``content``: text, as its longest common part;
    ``exact``: the share of cells whose text and spans are equal, an F1; ``location``: boxes on the page, as their overlap, None
    where gold has none. 0 to 1 each."""

    topology: float
    content: float
    exact: float
    location: float | None = None


Likeness = Callable[[int, int, int, int], float]


def grits(gold: Matrix, found: Matrix) -> Grits:
    """The scores of a table that was found against gold."""

    def topology(r: int, c: int, s: int, d: int) -> float:
        return _span_overlap(gold.at[r][c], r, c, found.at[s][d], s, d)

    def content(r: int, c: int, s: int, d: int) -> float:
        return _text_likeness(gold.at[r][c].text, found.at[s][d].text)

    def location(r: int, c: int, s: int, d: int) -> float:
        return _box_overlap(gold.at[r][c].box, found.at[s][d].box)

    placed = all(cell.box is not None for cell in gold.cells)
    return Grits(
        _score(gold, found, topology),
        _score(gold, found, content),
        exact_cells(gold, found),
        _score(gold, found, location) if placed else None,
    )


def exact_cells(gold: Matrix, found: Matrix) -> float:
    """F1 of the cells with text whose text (white space apart) and spans are equal."""
    wanted, given = (Counter((tight(p.text), p.rowspan, p.colspan) for p in m.cells if tight(p.text)) for m in (gold, found))
    both = wanted.total() + given.total()
    return 2 * (wanted & given).total() / both if both else 1.0


def tight(text: str) -> str:
    """A text without white space: a line's end inside a narrow cell is no part of it."""
    return "".join(squeeze(text).split())


def _span_overlap(a: Place, r: int, c: int, b: Place, s: int, d: int) -> float:
    """Intersection over union of two cells, each drawn around its own place."""
    top, left = max(a.row - r, b.row - s), max(a.col - c, b.col - d)
    bottom = min(a.row + a.rowspan - r, b.row + b.rowspan - s)
    right = min(a.col + a.colspan - c, b.col + b.colspan - d)
    shared = max(0, bottom - top) * max(0, right - left)
    return shared / (a.rowspan * a.colspan + b.rowspan * b.colspan - shared)


def _box_overlap(a: Box | None, b: Box | None) -> float:
    """Intersection over union of two boxes of one page."""
    if a is None or b is None or a[0] != b[0]:
        return 0.0
    wide, high = min(a[3], b[3]) - max(a[1], b[1]), min(a[4], b[4]) - max(a[2], b[2])
    shared = max(0.0, wide) * max(0.0, high)
    whole = sum((x1 - x0) * (y1 - y0) for _, x0, y0, x1, y1 in (a, b)) - shared
    return shared / whole if whole else 0.0


def _text_likeness(a: str, b: str) -> float:
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(tight(a), tight(b))


def _score(gold: Matrix, found: Matrix, like: Likeness) -> float:
    """Twice the likeness of aligned places by the number of places of both."""
    known: dict[tuple[int, int, int, int], float] = {}

    def seen(r: int, c: int, s: int, d: int) -> float:
        key = (r, c, s, d)
        if key not in known:
            known[key] = like(r, c, s, d)
        return known[key]

    def of_rows(r: int, s: int) -> float:
        return sum(seen(r, c, s, d) for c, d in _align(gold.cols, found.cols, lambda c, d: seen(r, c, s, d)))

    rows = _align(gold.rows, found.rows, of_rows)
    cols = _align(gold.cols, found.cols, lambda c, d: sum(seen(r, c, s, d) for r, s in rows))
    total = sum(seen(r, c, s, d) for r, s in rows for c, d in cols)
    return 2 * total / (gold.rows * gold.cols + found.rows * found.cols)


def _align(first: int, second: int, like: Callable[[int, int], float]) -> Sequence[tuple[int, int]]:
    """Pairs in order, each index once at most, of the greatest total likeness."""
    best = [[0.0] * (second + 1) for _ in range(first + 1)]
    scores = [[like(i, j) for j in range(second)] for i in range(first)]
    for i in range(first):
        for j in range(second):
            best[i + 1][j + 1] = max(best[i][j] + scores[i][j], best[i][j + 1], best[i + 1][j])
    pairs: list[tuple[int, int]] = []
    i, j = first, second
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]
