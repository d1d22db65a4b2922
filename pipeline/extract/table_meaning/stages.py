"""Columns of names and, below each, the steps to carry it out ("Program / Kegiatan / Tahapan"): the steps get a column of their
own, so that they are read as what is to be done."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.header_text import levels_in, pattern, tight
from pipeline.extract.table_meaning.mixed_names import mixed_levels
from pipeline.normalize.text import squeeze
from pipeline.record import LEVELS, NAMED_LEVELS, Level

_PARTS = re.compile(r"\s*(?:[/&,+]|\b(?:dan|serta|beserta)\b)\s*", re.IGNORECASE)
"""What parts the things that a header names."""
STEP: Level = "aktivitas"
"""The level of a step among the names that it stands below."""


def part_steps(grid: Grid, section: Section, names: Mapping[str, Level]) -> tuple[Grid, Section]:
    """The table with a column of names and steps in two, one for each; the table itself where none holds both.

    ``names`` are levels of folded names that other tables tell.
    """
    column = next((c for c in section.columns if _names_steps(c)), None)
    if column is None:
        return grid, section
    named = [level for level in NAMED_LEVELS if level in _levels_before(column)]
    steps, found = _steps(grid, section, column, named, names)
    if not steps:
        # A header may name a level of which the table has no row.
        steps, found = _steps(grid, section, column, named[-1:], names)
        named = [level for level in named if level in found]
    if not steps or not named:
        return grid, section
    at = column.index
    own = replace(column, role="name", levels=tuple(named), mixed=True)
    step = Column(at + 1, "action", header=column.header)
    right = [replace(c, index=c.index + 1) for c in section.columns[at + 1 :]]
    cells = [part for cell in grid.cells for part in _placed(cell, at, steps)]
    xs = (*grid.xs[: at + 1], grid.xs[at + 1], *grid.xs[at + 1 :])
    return (
        replace(grid, xs=xs, cells=sorted(cells, key=lambda c: (c.row, c.col))),
        replace(section, columns=[*section.columns[:at], own, step, *right], kept={}),
    )


def _steps(
    grid: Grid, section: Section, column: Column, named: Sequence[Level], names: Mapping[str, Level]
) -> tuple[set[int], set[Level | None]]:
    """The rows of steps, below the levels ``named`` by the header, empty where all rows or none are; and all rows' levels."""
    both = replace(column, role="name", levels=(*named, STEP), mixed=True)
    columns = [both if c is column else c for c in section.columns]
    found = mixed_levels(grid, replace(section, columns=columns, kept={}), both, names)
    lowest = LEVELS.index(named[-1])
    steps = {row for row, level in found.items() if level is not None and LEVELS.index(level) > lowest}
    return steps if len(steps) < len(found) else set(), set(found.values())


def _levels_before(column: Column) -> tuple[Level, ...]:
    """The levels of names that a header names before its last part, where that names steps; none where it does not."""
    *before, last = (part for part in _PARTS.split(squeeze(column.header.split(" > ")[-1])) if part.strip())
    if not before or not pattern("roles", "action").search(tight(last)):
        return ()
    return levels_in(tight("/".join(before)))


def _names_steps(column: Column) -> bool:
    """Whether a header names levels of names and, behind them, steps."""
    return column.role in ("action", "name") and any(level in NAMED_LEVELS for level in _levels_before(column))


def _placed(cell: Cell, at: int, steps: set[int]) -> list[Cell]:
    """A cell in the parted columns: in the second of the two where it is a step's, with an empty one in the other."""
    if cell.col > at:
        return [replace(cell, col=cell.col + 1)]
    if cell.last_col < at:
        return [cell]
    if cell.row in steps and cell.col == at:
        return [replace(cell, colspan=1, lines=()), replace(cell, col=at + 1)]
    return [replace(cell, colspan=cell.colspan + 1)] if cell.colspan > 1 else [cell, replace(cell, col=at + 1, lines=())]
