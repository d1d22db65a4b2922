"""Indicators of a cascading matrix beside an empty cell where a statement is due: a node whose statement is not printed.

An empty cell mostly means "as above". It does not where the indicators of the statement above are a numbered list in one cell,
which says all that there are, and what stands in the row below has no number.
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.entities import Entity
from pipeline.extract.table_meaning.entries import listed
from pipeline.extract.table_meaning.row_numbers import split_mark
from pipeline.normalize.text import squeeze
from pipeline.record import Level

LEAST_TIERS = 3
"""Columns of statements, each with its indicators at its right, that make a matrix."""


def unstated(grid: Grid, section: Section, row: int, current: Mapping[Level, Entity]) -> list[Entity]:
    """The entity without a text that a row begins; none where the row goes on with what stands above or states its own."""
    pairs = [
        (c, after)
        for c, after in zip(section.columns, section.columns[1:], strict=False)
        if c.role == "statement" and c.level is not None and after.role == "indicator"
    ]
    if len(pairs) < LEAST_TIERS or row == section.body.start:
        return []
    return [found for c, beside in pairs if (found := _entity(grid, row, c, beside, current)) is not None]


def _entity(grid: Grid, row: int, column: Column, beside: Column, current: Mapping[Level, Entity]) -> Entity | None:
    stated, measured = grid.at(row, column.index), grid.at(row, beside.index)
    if stated is None or measured is None or stated.row != row or measured.row != row or stated.lines or not measured.lines:
        return None
    known = next((e for e in current.values() if e.col == column.index), None)
    above = grid.at(row - 1, beside.index)
    if (
        known is None
        or known.row != row - 1
        or above is None
        or above.row != known.row
        or not _counts(above)
        or _numbered(measured)
    ):
        return None
    return Entity(known.level, row, column.index, measured.page, stated.bbox)


def _counts(cell: Cell) -> bool:
    return len(listed(cell)) > 1 and _numbered(cell)


def _numbered(cell: Cell) -> bool:
    """Whether a cell's text begins with a number of a list."""
    return split_mark(squeeze(cell.text))[0] is not None
