"""Statements one below the other of which only the first has a program beside it: the program serves them all.

Offices merge the cells beside them, or leave those empty: "Sasaran 1 | Program A | 3.980.400.000", below it "Sasaran 2 | | ".
A merged cell tells so whatever else stands in the row; empty ones only where nothing does.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.table_meaning.entities import Entity
from pipeline.extract.table_meaning.outline import Outline
from pipeline.extract.table_meaning.table_state import TableState

SHARED = 0.8
"""Strength of the tie to a name that stands beside the statement before: less than to one's own."""
SPANNED = 0.9
"""The same where the name's cell is merged over both."""


def link_shared_names(state: TableState, row: int, fresh: Sequence[Entity], lines: Outline) -> None:
    """Links the statement that stands alone in a row to the names beside the statements right above it, and one that begins
    beside a name's merged cell to this."""
    if (
        len(fresh) == 1
        and fresh[0].statement
        and not fresh[0].name
        and (name := _spanning(state, row, fresh[0], lines)) is not None
    ):
        served, node = state.node(fresh[0]), state.node(name)
        if served is not None and node is not None:
            state.builder.link(served, node, "also", SPANNED, page=fresh[0].page, bbox=fresh[0].bbox, kind="also")
        return
    if len(fresh) != 1 or not fresh[0].statement or fresh[0].name or fresh[0].children or not _stands_alone(state, row, fresh[0]):
        return
    named = _names_above(state, row, fresh[0], lines)
    served = state.node(fresh[0])
    for name in named:
        node = state.node(name)
        if node is not None and served is not None:
            state.builder.link(served, node, "also", SHARED, page=fresh[0].page, bbox=fresh[0].bbox, kind="also")


def _spanning(state: TableState, row: int, entity: Entity, lines: Outline) -> Entity | None:
    """The name right of a statement, first of its row, whose cell begins beside a statement of the same level above and reaches
    down to this one's end."""
    column = next((c for c in state.section.columns[entity.col + 1 :] if c.role == "name"), None)
    cell = state.cell(row, column) if column is not None else None
    own = state.grid.at(row, entity.col)
    if cell is None or own is None or not cell.lines or cell.row >= row or cell.last_row < own.last_row:
        return None
    fresh = lines.new.get(cell.row, [])
    if not any(e.level == entity.level and e.col == entity.col for e in fresh):
        return None
    return next((e for e in fresh if e.name and e.col == cell.col), None)


def _stands_alone(state: TableState, row: int, entity: Entity) -> bool:
    """Whether nothing else begins in a row that has room for names and figures at the right of the statement."""
    roles = [c.role for c in state.section.columns[entity.col + 1 :]]
    others = [c for c in state.grid.starting(row) if c.lines and c.col != entity.col]
    return "name" in roles and all(state.section.columns[c.col].role == "number" for c in others)


def _names_above(state: TableState, row: int, entity: Entity, lines: Outline) -> list[Entity]:
    """The names right of the nearest statement of the same level above that has any; none where another row comes between."""
    for above in range(row - 1, state.section.body.start - 1, -1):
        fresh = lines.new.get(above, [])
        first = next((e for e in fresh if e.level == entity.level and e.col == entity.col), None)
        if first is None or above in lines.totals or above in lines.skipped:
            return []
        if first.children:
            beside = [e for e in first.children if e.row == above and e.name and e.col > entity.col]
            return beside if len(first.children) == len(beside) else []
        if not _stands_alone(state, above, first):
            return []
    return []
