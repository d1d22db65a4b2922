"""What a row prints beside its name: the label of a row of sums, its code, its number, its money."""

from __future__ import annotations

from pipeline.extract.geometry.grid import Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.entries import is_average, is_total
from pipeline.extract.table_meaning.row_numbers import Mark, parse_mark
from pipeline.extract.table_meaning.row_sums import UNREADABLE
from pipeline.normalize.quantity import parse_rupiah
from pipeline.normalize.text import squeeze


def sum_label(grid: Grid, section: Section, row: int) -> str | None:
    """The label of a row of sums: its first text, in an entity column or left of one, says Jumlah, Total or Rata-rata."""
    for cell in grid.starting(row):
        if not cell.lines:
            continue
        text = squeeze(cell.text)
        role = section.columns[cell.col].role if cell.col < len(section.columns) else "unknown"
        if role in ("value", "budget", "share"):
            return None
        if is_total(text) or is_average(text):
            only = (
                sum(
                    bool(c.lines) for c in grid.starting(row) if section.columns[c.col].role in ("statement", "name", "indicator")
                )
                <= 1
            )
            return text if only else None
        if role not in ("number", "code"):
            return None
    return None


def code_beside(grid: Grid, section: Section, row: int) -> str | None:
    """The code in the row's code columns, parts in several columns joined."""
    parts = []
    for column in section.columns:
        if column.role == "code":
            cell = grid.at(row, column.index)
            if cell is not None and cell.row == row and cell.lines:
                parts.append(squeeze(cell.text).replace(" ", "").strip("."))
    return ".".join(p for p in parts if p) or None


def mark_beside(grid: Grid, section: Section, row: int, column: Column) -> Mark | None:
    """The number in the column left of a column, in a row in which both begin."""
    beside = section.columns[column.index - 1] if column.index else None
    cell = grid.at(row, beside.index) if beside is not None and beside.role == "number" else None
    return parse_mark(cell.text) if cell is not None and cell.row == row else None


def row_money(grid: Grid, section: Section, row: int) -> tuple[float | None, ...]:
    """The rupiah of a row by column of money, from left to right; None where none begins there, ``UNREADABLE``
    where it is malformed."""
    out: list[float | None] = []
    for column in section.columns:
        if column.role == "budget":
            cell = grid.at(row, column.index)
            text = cell.text if cell is not None and cell.row == row else ""
            money = parse_rupiah(text)
            out.append(UNREADABLE if not money.empty and not money.wellformed else money.amount)
    return tuple(out)
