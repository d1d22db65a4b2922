"""Names that a table below one heading shares with the table below another: one thing with two parents, or two things."""

from __future__ import annotations

from pipeline.extract.table_meaning.entities import Entity
from pipeline.extract.table_meaning.table_state import TableState
from pipeline.normalize.quantity import is_empty, parse_rupiah
from pipeline.normalize.text import fold, squeeze
from pipeline.record import NAMED_LEVELS, Node

ROUNDING = 1.0
"""Rupiah by which equal sums may differ."""


def scope_below_heading(state: TableState, entity: Entity) -> str:
    """What keeps a name below a heading apart from an equal one below another heading whose money, or all of whose children,
    are other; empty where nothing must."""
    parent = state.node(entity.parent)
    if parent is None or entity.level not in NAMED_LEVELS or not entity.name or not _is_below_heading(entity):
        return ""
    own = f"{parent.level}/{parent.id}"
    if state.builder.find(entity.level, None, entity.name, own, spelled=True) is not None:
        return own
    known = state.builder.find(entity.level, None, entity.name, spelled=True)
    if known is None or parent.id in _parents(state, known):
        return ""
    return own if _is_paid_otherwise(state, known, entity.row) or _lists_others(state, known, entity, parent) else ""


def _is_below_heading(entity: Entity) -> bool:
    """Whether what stands highest over an entity is no row of its table."""
    top = entity
    while top.parent is not None:
        top = top.parent
    return top is not entity and top.row < 0


def _parents(state: TableState, node: Node) -> set[str]:
    return {c.parent for c in state.builder.extraction.candidates if c.child == node.id}


def _lists_others(state: TableState, known: Node, entity: Entity, parent: Node) -> bool:
    """Whether a name under another node of its parent's level lists nothing that it lists here."""
    nodes = {n.id: n for n in state.builder.extraction.nodes}
    elsewhere = any(nodes[p].level == parent.level for p in _parents(state, known) if p in nodes)
    below = {c.child for c in state.builder.extraction.candidates if c.parent == known.id}
    listed = {fold(nodes[c].name or nodes[c].statement or "") for c in below if c in nodes}
    return (
        elsewhere
        and bool(entity.children and listed)
        and not listed & {fold(e.name or e.statement or "") for e in entity.children}
    )


def _is_paid_otherwise(state: TableState, known: Node, row: int) -> bool:
    """Whether a row has other money than a node has of the same kind in the same period."""
    for column in state.by_role["budget"]:
        cell = state.begun(row, column)
        if cell is None or is_empty(cell.text):
            continue
        kind, period = "realisasi" if column.kind == "realisasi" else "pagu", state.period(column)
        amount = parse_rupiah(squeeze(cell.text), column.scale).amount
        paid = [b.amount for b in state.builder.extraction.budgets if (b.node, b.kind, b.period) == (known.id, kind, period)]
        if amount is not None and any(other is not None and abs(amount - other) > ROUNDING for other in paid):
            return True
    return False
