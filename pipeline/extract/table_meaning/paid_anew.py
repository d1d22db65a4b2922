"""A program printed a second time below one sasaran, with other sums and other kegiatan: two rows of the plan."""

from __future__ import annotations

from pipeline.extract.geometry.grid import Grid
from pipeline.extract.table_meaning.column import Section
from pipeline.extract.table_meaning.entities import Entity
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import fold
from pipeline.record import NAMED_LEVELS


def is_paid_anew(known: Entity, again: Entity, grid: Grid, section: Section) -> bool:
    """Whether ``again``, of the same text as ``known``, which heads rows below it, has sums of its own: all that both rows print
    differ, at least one of them. A row that goes on over a page break repeats its sums or prints none."""
    if known.level not in NAMED_LEVELS or not known.children:
        return False
    told = [same_money(known, again, grid, column.index) for column in section.columns if column.role == "budget"]
    return any(same is False for same in told) and not any(told)


def same_money(a: Entity, b: Entity, grid: Grid, column: int) -> bool | None:
    """Whether a column prints the same money in the rows of two entities; None where one of them has none."""
    x, y = grid.at(a.row, column), grid.at(b.row, column)
    if x is None or y is None or is_empty(x.text) or is_empty(y.text):
        return None
    return fold(x.text) == fold(y.text)
