"""Whose a position in a table is: columns of positions before what they answer for, cells of a program with all below it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.entities import Entity
from pipeline.record import Level

LEAST_COLUMNS = 2
"""Columns of positions from which their places before the columns of statements tell whose they are."""
LEAST_LISTED = 3
"""Names in one cell from which it is a program's with all that is below it, and so is the position beside it."""


def posts_before(columns: Sequence[Column]) -> list[tuple[Column, Column]] | None:
    """Each column of positions with the column of statements or names right behind it ("JABATAN | SASARAN | INDIKATOR"); None
    where some stand elsewhere, or right behind another such column, which they may be of too."""
    held = [k for k, column in enumerate(columns) if column.role == "holder"]
    if len(held) < LEAST_COLUMNS or held[-1] + 1 >= len(columns):
        return None
    stated = ("statement", "name")
    heads = all(columns[k + 1].role in stated and (k == 0 or columns[k - 1].role not in stated) for k in held)
    return [(columns[k], columns[k + 1]) for k in held] if heads else None


def held_level(fresh: Sequence[Entity]) -> Level | None:
    """The level that a position in a row of its own column answers for: the lowest that begins in the row; where its cell lists
    names of several levels below one, that of the first; ``fresh`` begin in the row, lowest last."""
    if not fresh:
        return None
    cell = [e for e in fresh if (e.row, e.col) == (fresh[-1].row, fresh[-1].col) and e.name and not e.statement]
    listed = len(cell) >= LEAST_LISTED and cell[0].level != cell[-1].level
    return cell[0].level if listed and sum(e.level == cell[0].level for e in cell) == 1 else fresh[-1].level
