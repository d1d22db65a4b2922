"""Money and actions of a table: whose budget a row prints, and what is to be done when."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from pipeline.extract.geometry.grid import Cell
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.entities import Entity
from pipeline.extract.table_meaning.entries import Item, figure_text, paragraphs, place, quarter_period, quarters, unspaced, whole
from pipeline.extract.table_meaning.group_columns import are_of_levels
from pipeline.extract.table_meaning.outline import Outline
from pipeline.extract.table_meaning.row_sums import ROUNDING
from pipeline.extract.table_meaning.table_state import TableState
from pipeline.normalize.quantity import is_empty, parse_rupiah
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.record import LEVELS, BudgetKind, Indicator, Level, Node


def read_money(state: TableState, row: int, lines: Outline) -> None:
    """Reads the budgets that begin in a row."""
    current = lines.rows.get(row, {})
    of_levels = are_of_levels(state.by_role["budget"])
    for column in state.by_role["budget"]:
        cell = state.begun(row, column)
        if cell is None:
            continue
        owners = _payers(column, current, lines.new.get(row, []), of_levels)
        if not owners:
            continue
        items = paragraphs(cell) if len(owners) > 1 else []
        payer = owners[0] if owners[0].level == lines.trees.get(owners[0].col) else owners[-1]
        pairs = zip(owners, items, strict=True) if len(items) == len(owners) else [(payer, whole(cell))]
        for owner, item in pairs:
            node = state.node(owner)
            if node is not None:
                _budget(state, node, column, item, cell)


def _payers(column: Column, current: Mapping[Level, Entity], fresh: Sequence[Entity], of_levels: bool) -> list[Entity]:
    """Whose money a row prints: the entities that begin in it, lowest last, else the lowest current one; the one of its level in
    a column of one of several levels."""
    if of_levels and column.levels:
        return [current[level] for level in column.levels if level in current][-1:]
    left = [e for e in current.values() if e.col <= column.index]
    if not left:
        left = list(current.values())
    if not left:
        return []
    lowest = max(left, key=lambda e: LEVELS.index(e.level))
    begun = [e for e in fresh if e.col == lowest.col]
    return begun if begun and begun[-1] is lowest else [lowest]


def _budget(state: TableState, node: Node, column: Column, item: Item, cell: Cell) -> None:
    kind: BudgetKind = "realisasi" if column.kind == "realisasi" else "pagu"
    text = f"{_mark_before(state, column, cell)} {figure_text(item)}".strip()
    if not any(ch.isdigit() for ch in text):
        return
    page, box = place(cell, item)
    state.builder.budget(node, kind, state.period(column), text, page=page, bbox=box, scale=column.scale)


def _mark_before(state: TableState, column: Column, cell: Cell) -> str:
    """The "Rp" that stands in a column of its own left of an amount."""
    left = next((c for c in state.by_role["mark"] if c.index == column.index - 1), None)
    mark = state.begun(cell.row, left) if left is not None else None
    return squeeze(mark.text) if mark is not None else ""


_PART_SUM = re.compile(r"(?:sub\s*)?(?:jumlah|total)\s+(?:program\s+)?(?:[IVX]{1,5}|\d{1,2}|[A-Z])\.?$", re.IGNORECASE)
"""A sum that names the numbered part which it closes."""
_PLAIN_SUM = re.compile(r"(?:sub\s*-?\s*)?(?:jumlah|jml|total)\W*", re.IGNORECASE)
"""A sum that names nothing."""


def read_totals(state: TableState, row: int, label: str, last: Mapping[Level, Entity], lines: Outline) -> None:
    """Reads a row of sums below the entities that were current ``last``: "Jumlah II" closes the program above it and is its money
    if none is printed with it; a plain "Jumlah" closes the entity whose rows it sums; other sums belong to no node.
    """
    named = unspaced(squeeze(label))
    closed = _closed(state, row, named, last, lines)
    own = [b for b in state.builder.extraction.budgets if closed is not None and b.node == closed.id]
    paid = {(b.kind, b.period) for b in own} if _PART_SUM.match(named) else set()
    for column in state.by_role["budget"]:
        cell = state.begun(row, column)
        if cell is None or not any(ch.isdigit() for ch in cell.text):
            continue
        kind: BudgetKind = "realisasi" if column.kind == "realisasi" else "pagu"
        period = state.period(column)
        if closed is not None and (kind, period) not in paid:
            _budget(state, closed, column, whole(cell), cell)
            continue
        if not _known_total(state, kind, period, cell.text, column.scale):
            state.builder.total(label, kind, period, cell.text, page=cell.page, bbox=cell.text_bbox, scale=column.scale)


def _closed(state: TableState, row: int, label: str, last: Mapping[Level, Entity], lines: Outline) -> Node | None:
    """The node whose part of the table a row of sums closes; None where it closes none, or the whole table."""
    if _PART_SUM.match(label):
        return state.node(last.get("program"))
    if not _PLAIN_SUM.fullmatch(label):
        return None
    others = Counter(e.level for entities in lines.new.values() for e in entities)
    for entity in sorted(last.values(), key=lambda e: LEVELS.index(e.level), reverse=True):
        if entity.row >= 0 and others[entity.level] > 1 and _sums_up(state, entity.row, row):
            return state.node(entity)
    return None


def _sums_up(state: TableState, first: int, row: int) -> bool:
    """Whether each column of money has in a row the sum of the rows from ``first`` on."""
    told = False
    for column in state.by_role["budget"]:
        total = _amount(state, row, column)
        parts = [part for r in range(first, row) if (part := _amount(state, r, column)) is not None]
        if total is None or not parts:
            continue
        if abs(total - sum(parts)) > ROUNDING:
            return False
        told = True
    return told


def _amount(state: TableState, row: int, column: Column) -> float | None:
    cell = state.begun(row, column)
    return parse_rupiah(squeeze(cell.text)).amount if cell is not None else None


def _known_total(state: TableState, kind: BudgetKind, period: str | None, text: str, scale: float) -> bool:
    """Whether another table prints this sum: repeats stand once."""
    amount = parse_rupiah(squeeze(text), scale).amount
    totals = state.builder.extraction.totals
    return amount is not None and any((t.kind, t.period, t.amount) == (kind, period, amount) for t in totals)


def read_actions(state: TableState, row: int) -> None:
    """Reads what is to be done for the indicators of a row, with the quarters or months that the row names or paints."""
    for column in state.by_role["action"]:
        cell = state.begun(row, column)
        if cell is None or is_empty(cell.text):
            continue
        indicator = _acting(state, column)
        if indicator is None:
            continue
        entries = quarters(cell.lines)
        for entry in entries:
            if entry.item.text and not is_empty(entry.item.text):
                period = quarter_period(entry.number, state.year)
                state.builder.action(indicator, period, entry.item.text, page=cell.page, bbox=entry.item.bbox)
        if entries:
            continue
        periods = _months(state, row, cell) or [_over(state, cell, column)]
        items = paragraphs(cell) if len(periods) == 1 else [whole(cell)]
        for item in items:
            for period in periods:
                state.builder.action(indicator, period, strip_lead(item.text), page=cell.page, bbox=item.bbox)


def _over(state: TableState, cell: Cell, column: Column) -> str | None:
    """The period of a cell of actions: from that of its first column to that of the last that it lies over."""
    last = max((c for c in state.by_role["action"] if cell.col <= c.index < cell.col + cell.colspan), key=lambda c: c.index)
    return _span(state.period(column), state.period(last))


def _acting(state: TableState, column: Column) -> Indicator | None:
    """The indicator of the nearest column on the left that has one in this row."""
    for measure in reversed([c for c in state.by_role["indicator"] if c.index < column.index] or state.by_role["indicator"]):
        found = state.measured.get(measure.index)
        if found:
            return found[0].indicator
    return None


def _months(state: TableState, row: int, action: Cell) -> list[str | None]:
    """The runs of painted or ticked months of a chart in the action's rows, as periods."""
    marked: list[Column] = []
    for column in state.by_role["gantt"]:
        cells = [state.grid.at(r, column.index) for r in range(row, row + action.rowspan)]
        if any(c is not None and _is_marked(state, c, row) for c in cells):
            marked.append(column)
    runs: list[list[Column]] = []
    for column in marked:
        if runs and runs[-1][-1].index + 1 == column.index:
            runs[-1].append(column)
        else:
            runs.append([column])
    spans = [_span(run[0].period, run[-1].period) for run in runs]
    return [p for p in spans if p]


def _is_marked(state: TableState, cell: Cell, row: int) -> bool:
    """Painted otherwise than the row's text cells, or holding a tick."""
    if cell.lines:
        return True
    if cell.fill is None:
        return False
    others = [c.fill for c in state.grid.row_cells(row) if c.lines]
    return cell.fill not in others


def _span(first: str | None, last: str | None) -> str | None:
    """``2024-03`` and ``2024-05`` → ``2024-03/2024-05``."""
    if first is None or last is None or first == last:
        return first
    return f"{first.partition('/')[0]}/{last.rpartition('/')[2]}"
