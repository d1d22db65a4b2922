"""Tables that print nodes and their indicators in one column, row below row, with money and figures in the same columns: each
kind of row gets columns of its own, so that they are read like tables that print them side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.entries import split_code
from pipeline.extract.table_meaning.header_text import pattern, tight
from pipeline.extract.words.labels import TIER_PARTS, is_indicator_wording
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.record import NAMED_LEVELS

LEAST_ROWS = 2
"""Rows of nodes and of indicators from which a column holds both."""
FIGURES = frozenset({"value", "budget"})
"""Roles of columns that hold money in the rows of nodes and figures in those of indicators."""


def part_rows(grid: Grid, section: Section) -> tuple[Grid, Section]:
    """The table with the column of nodes and indicators, and all columns of figures, in two: one for the rows of nodes, one for
    those of indicators. The table itself where no column holds both, or indicators have a column of their own."""
    column = _shared(section.columns)
    if column is None:
        return grid, section
    rows = [row for row in section.body if _begun(grid, column, row) is not None]
    wide = {row for row in rows if _spans_figures(grid, section, column, row)}
    if len(wide) not in (0, len(rows)):
        measured = {row: row not in wide for row in rows}
    else:
        measured = {row: _is_measured(grid, section, column, row) for row in rows}
    if min(sum(measured.values()), len(measured) - sum(measured.values())) < LEAST_ROWS:
        return grid, section
    twice = {c.index for c in section.columns if c is column or c.role in FIGURES}
    places, at = {}, 0
    for k in range(grid.cols):
        places[k] = at
        at += 2 if k in twice else 1
    columns: list[Column] = []
    for c in section.columns:
        columns += [replace(own, index=len(columns) + k) for k, own in enumerate(_parts(c, column))]
    cells = [own for cell in grid.cells for own in _placed(cell, places, twice, measured, section)]
    xs = [x for k, x in enumerate(grid.xs[:-1]) for x in ((x, grid.xs[k + 1]) if k in twice else (x,))]
    return (
        replace(grid, xs=(*xs, grid.xs[-1]), cells=sorted(cells, key=lambda c: (c.row, c.col))),
        replace(section, columns=columns, kept={}),
    )


def _shared(columns: Sequence[Column]) -> Column | None:
    """The one column whose header names programs, kegiatan or sub kegiatan and their indicators."""
    named = [c for c in columns if c.role in ("indicator", "name") and _names_both(c)]
    others = [c for c in columns if c.role in ("indicator", "name", "statement") and c not in named]
    return named[0] if len(named) == 1 and not others else None


def _names_both(column: Column) -> bool:
    head = column.header.split(" > ")[-1]
    named = any(pattern("levels", level).search(tight(head)) for level in NAMED_LEVELS)
    parts = [tight(part) for part in TIER_PARTS.split(head)]
    return named and len(parts) > 1 and any(pattern("indicator").search(part) for part in (tight(head), *parts))


def _begun(grid: Grid, column: Column, row: int) -> Cell | None:
    cell = grid.at(row, column.index)
    return cell if cell is not None and cell.row == row and cell.col == column.index and cell.lines else None


def _spans_figures(grid: Grid, section: Section, column: Column, row: int) -> bool:
    """Whether a row's text runs on over the column of its figures: it names a node, and what is narrower below measures that."""
    cell = _begun(grid, column, row)
    figures = [c.index for c in section.columns if c.role == "value" and c.index > column.index]
    return cell is not None and bool(figures) and cell.last_col >= figures[0]


def _is_measured(grid: Grid, section: Section, column: Column, row: int) -> bool:
    """Whether a row is an indicator's: no code, and a unit or an indicator's wording."""
    cell = _begun(grid, column, row)
    text = squeeze(cell.text) if cell is not None else ""
    codes = [c for c in section.columns if c.role == "code" and not _is_blank(grid, c, row)]
    if codes or split_code(text)[0] is not None:
        return False
    units = [c for c in section.columns if c.role == "unit"]
    return any(not _is_blank(grid, c, row) for c in units) or is_indicator_wording(strip_lead(text))


def _is_blank(grid: Grid, column: Column, row: int) -> bool:
    cell = grid.at(row, column.index)
    return cell is None or cell.row != row or not cell.lines or is_empty(cell.text)


def _parts(column: Column, shared: Column) -> list[Column]:
    """What a column is in the rows of nodes, and in those of indicators."""
    if column is shared:
        levels = tuple(level for level in NAMED_LEVELS if pattern("levels", level).search(tight(column.header)))
        node = replace(column, role="name", levels=levels, kind=None, mixed=True)
        return [node, replace(column, role="indicator", levels=(), kind=None, mixed=False)]
    if column.role not in FIGURES:
        return [column]
    realised = column.kind == "realisasi"
    money = replace(column, role="budget", kind="realisasi" if realised else "pagu")
    kind = column.kind if column.role == "value" else "realisasi" if realised else "target"
    return [money, replace(column, role="value", kind=kind, scale=1.0)]


def _placed(cell: Cell, places: dict[int, int], twice: set[int], measured: dict[int, bool], section: Section) -> list[Cell]:
    """A cell in the parted columns: in the second of two in an indicator's row, where the first is empty, and the other way."""
    first = places[cell.col]
    last = places[cell.last_col] + (cell.last_col in twice)
    if cell.col not in twice or cell.colspan > 1 or cell.row not in section.body:
        return [replace(cell, col=first, colspan=last - first + 1)]
    own, other = (last, first) if measured.get(cell.row, False) else (first, last)
    return [replace(cell, col=own), replace(cell, col=other, lines=())]
