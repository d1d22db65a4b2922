"""Gold grids: what a table's cells are, written by hand from the page, as a text file per table under ``gold/tables/``.

The file's head names the document and its pages; then comes a line for each row of the table, with a tab between cells. A cell
that reaches over its neighbours stands at its upper left place; ``<`` marks the places right of it and ``^`` those below it. An
empty place is an empty cell; so it is in tables without column rules, where nothing shows how far a cell reaches. Line ends and
white space inside a cell do not count. Where rules show them, the head also has the edges of columns and rows as they are drawn
on the page, in points from its top left; a table over several pages names the page before its rows, whose edges go on there::

    file: corpus/contoh.pdf
    pages: 2-3
    columns: 40 70 210 290 370
    rows: 2: 700 720 740; 3: 60 90

    No	Sasaran	Target	<
    ^	^	2023	2024
    1	Meningkatnya mutu	80	85
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from benchmarks.grits import Matrix, Place

SUFFIX = ".grid.tsv"
"""How the names of gold grids end."""
RIGHT, BELOW = "<", "^"
"""Marks of places that a cell at their left, or above them, covers."""


class GoldGridError(ValueError):
    """A gold grid that is not well formed; the message names file and row."""


@dataclass(frozen=True, slots=True)
class GoldGrid:
    """A table of a document as a person reads it: joined over its ``pages`` (from 1), repeated headers left out."""

    name: str
    file: str
    pages: tuple[int, ...]
    matrix: Matrix


def load_grids(folder: Path) -> list[GoldGrid]:
    """All gold grids of a folder, by name. Raises :class:`GoldGridError` where one is not well formed."""
    return [
        parse_grid(path.name.removesuffix(SUFFIX), path.read_text(encoding="utf-8")) for path in sorted(folder.glob(f"*{SUFFIX}"))
    ]


def parse_grid(name: str, text: str) -> GoldGrid:
    """One gold grid. Raises :class:`GoldGridError`."""
    head, _, body = text.partition("\n\n")
    fields = dict(re.findall(r"^(\w+):\s*(.+?)\s*$", head, re.MULTILINE))
    if not {"file", "pages"} <= fields.keys():
        raise GoldGridError(f"{name}: file and pages must stand in the head")
    rows = [line.split("\t") for line in body.strip("\n").split("\n")]
    if len({len(row) for row in rows}) != 1:
        wrong = next(k for k, row in enumerate(rows, start=1) if len(row) != len(rows[0]))
        raise GoldGridError(f"{name}: row {wrong} has {len(rows[wrong - 1])} places, the first has {len(rows[0])}")
    pages = _pages(fields["pages"])
    cells = _cells(name, rows)
    if "columns" in fields and "rows" in fields:
        cells = _placed(name, cells, _numbers(fields["columns"]), _bands(fields["rows"], pages[0]), (len(rows), len(rows[0])))
    return GoldGrid(name, fields["file"], pages, Matrix(len(rows), len(rows[0]), cells))


def _numbers(text: str) -> list[float]:
    return [float(number) for number in text.split()]


def _bands(text: str, first: int) -> list[tuple[int, float, float]]:
    """For each row its page, top and bottom; ``first`` is the page of edges that name none."""
    out: list[tuple[int, float, float]] = []
    for part in text.split(";"):
        page, _, edges = part.rpartition(":")
        out += [(int(page or first), top, bottom) for top, bottom in pairwise(_numbers(edges))]
    return out


def _placed(
    name: str, cells: Sequence[Place], xs: Sequence[float], bands: Sequence[tuple[int, float, float]], size: tuple[int, int]
) -> tuple[Place, ...]:
    """The cells with their boxes; of a cell over a page break the part on its first page."""
    if (len(bands), len(xs) - 1) != size:
        raise GoldGridError(f"{name}: the edges make {len(bands)} rows and {len(xs) - 1} columns, the table has {size}")
    out = []
    for cell in cells:
        page, top, _ = bands[cell.row]
        bottom = max(b for p, _, b in bands[cell.row : cell.row + cell.rowspan] if p == page)
        out.append(replace(cell, box=(page, xs[cell.col], top, xs[cell.col + cell.colspan], bottom)))
    return tuple(out)


def _pages(text: str) -> tuple[int, ...]:
    first, _, last = text.partition("-")
    return tuple(range(int(first), int(last or first) + 1))


def _cells(name: str, rows: list[list[str]]) -> tuple[Place, ...]:
    """The cells with their spans; every mark must belong to one."""
    marked = {(r, c) for r, row in enumerate(rows) for c, text in enumerate(row) if text.strip() in (RIGHT, BELOW)}
    out: list[Place] = []
    covered: set[tuple[int, int]] = set()
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            if (r, c) in marked:
                continue
            wide = 1
            while c + wide < len(row) and rows[r][c + wide].strip() == RIGHT:
                wide += 1
            high = 1
            while r + high < len(rows) and rows[r + high][c].strip() == BELOW and _all_marked(marked, r + high, c, wide):
                high += 1
            covered.update((r + i, c + j) for i in range(high) for j in range(wide) if i or j)
            out.append(Place(r, c, high, wide, text.strip()))
    if marked != covered:
        r, c = min(marked ^ covered)
        raise GoldGridError(f"{name}: row {r + 1}, place {c + 1}: the mark belongs to no cell, or to two")
    return tuple(out)


def _all_marked(marked: set[tuple[int, int]], row: int, col: int, wide: int) -> bool:
    return all((row, col + k) in marked for k in range(wide))
