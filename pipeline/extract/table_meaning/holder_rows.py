"""Positions printed beside each indicator of a node: all that answer for one of them answer for it."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.extract.table_meaning.entities import Entity
from pipeline.extract.table_meaning.table_state import TableState
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import fold, squeeze
from pipeline.record import LEVELS, Level

BETWEEN = "; "
"""What parts the positions of one node."""


class HolderRows:
    """The positions of a table's nodes, gathered from the rows of their indicators."""

    def __init__(self, state: TableState) -> None:
        columns = state.by_role["holder"]
        self.state, self.column = state, columns[0] if len(columns) == 1 and not columns[0].levels else None
        self.found: dict[str, list[str]] = {}
        """The positions that this table prints for a node, by its id."""

    def take(self, row: int, entities: Mapping[Level, Entity]) -> None:
        """Adds the position in an indicator's row to the lowest of the row's entities, where that is a statement whose positions
        no other table has told: names beside an indicator have posts of their own."""
        entity = entities[max(entities, key=LEVELS.index)] if self.column is not None and entities else None
        if self.column is None or entity is None or not entity.statement:
            return
        cell, node = self.state.begun(row, self.column), self.state.node(entity)
        if cell is None or node is None or is_empty(cell.text):
            return
        if not any(self.state.begun(row, column) for column in self.state.by_role["indicator"]):
            return
        post = squeeze(cell.text)
        told = self.found.setdefault(node.id, [])
        if node.holder != (BETWEEN.join(told) or None) and (told or node.holder != post):
            return
        if fold(post) not in map(fold, told):
            told.append(post)
        node.holder = BETWEEN.join(told)
