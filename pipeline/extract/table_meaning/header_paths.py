"""The header cells over a column of a table, from top to bottom, without the numbers that count columns."""

from __future__ import annotations

import re

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.header_text import NUMBERING, pattern, tight
from pipeline.normalize.text import squeeze

_COUNTED = re.compile(r"(?:th|thn|tahun)ke-?$")
"""A header over numbers of years: "Target Tahun Ke-"."""
_KEPT = frozenset({"k", "i", "ii", "iii", "iv"})
"""Leaves that look like a column's number and are none: the physical part, quarters."""
LEAST_LETTERS = 2
"""Different letters side by side below one header cell that stand for kinds of figures."""


def header_path(grid: Grid, top: int, depth: int, col: int) -> list[Cell]:
    """The header cells over a column, each once, of a header of ``depth`` rows that begins in row ``top``."""
    out: list[Cell] = []
    for row in range(top, top + depth):
        cell = grid.at(row, col)
        if cell is None or not cell.lines or (out and out[-1] is cell):
            continue
        counted = bool(out) and _COUNTED.search(tight(out[-1].text))
        numbers = NUMBERING.match(squeeze(cell.text)) and tight(cell.text) not in _KEPT
        if counted or not numbers or (out and _is_initial(grid, cell, out[-1])):
            out.append(cell)
    return out


def _is_initial(grid: Grid, cell: Cell, above: Cell) -> bool:
    """Whether a letter abbreviates a kind of figure: "T" and "R" below "TW I", with nothing else beside them there."""
    parts = [c for c in grid.starting(cell.row) if above.col <= c.col <= above.last_col and c.lines]
    initial = pattern("small", "initials")
    told = {tight(c.text) for c in parts}
    return len(told) >= LEAST_LETTERS and all(initial.search(text) for text in told)
