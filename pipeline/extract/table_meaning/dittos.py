"""Cells that say "as above": "s.d.a.", "idem", a ditto mark; they get the lines of the cell above that they stand for."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid, Line
from pipeline.extract.table_meaning.column import Section
from pipeline.normalize.text import squeeze

_DITTO = re.compile(
    r"^\W*(?:s\s?\.\s?d\s?\.?\s?a|(?-i:sda)|idem|ditto|sama\s+(?:dengan\s+)?(?:di\s?)?atas)\W*$|^(?:-\s*)?[\"\u201c\u201d\u3003]+(?:\s*-)?$|^-?''-?$",
    re.IGNORECASE,
)
"""Nothing but "sama dengan atas", in words, letters or marks."""


def with_repeats(grid: Grid, section: Section) -> Grid:
    """The table with the lines of the cell above in every cell of a section's body that says "as above"; the table itself where
    none does. In a column of names of several levels the cell is left empty: the row goes on with what stands above.
    """
    found = [c for c in grid.cells if c.row in section.body and c.lines and _DITTO.match(squeeze(c.text))]
    if not found:
        return grid
    meant = {id(c): _above(grid, c, section) for c in found}
    return grid.with_cells([replace(c, lines=meant[id(c)]) if id(c) in meant else c for c in grid.cells])


def _above(grid: Grid, cell: Cell, section: Section) -> tuple[Line, ...]:
    """The lines of the nearest cell above in the column that says something itself."""
    column = section.columns[cell.col]
    if column.mixed or len(column.levels) > 1:
        return ()
    rows = (grid.at(row, cell.col) for row in range(cell.row - 1, section.body.start - 1, -1))
    return next((c.lines for c in rows if c is not None and c.lines and not _DITTO.match(squeeze(c.text))), ())
