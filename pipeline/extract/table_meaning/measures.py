"""Indicators of a table with their figures: several in a cell, quarter by quarter, with units and periods."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.extract.builder import same_but_unit
from pipeline.extract.geometry.grid import Cell
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.entities import Entity
from pipeline.extract.table_meaning.entries import (
    Item,
    Quarter,
    item_of,
    listed,
    paragraphs,
    place,
    quarter_period,
    quarters,
    whole,
)
from pipeline.extract.table_meaning.outline import Outline
from pipeline.extract.table_meaning.same_indicators import align
from pipeline.extract.table_meaning.table_state import Measured, TableState
from pipeline.extract.words.labels import is_indicator_wording, is_name_wording
from pipeline.normalize.quantity import is_empty, parse_quantity
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.normalize.units import split_unit
from pipeline.record import LEVELS, VISI_MISI, Indicator, Level, Node, ValueKind

MAX_ENTRY_WORDS = 9
"""A quarter's entry with more words is an action even where it begins with a figure."""
MAX_TARGET_WORDS = 14
"""Longer text in a column of targets is something to do."""

_SIGNED = re.compile(r"^[-\u2013]\s?\d|^\(\s*\d[\d.,]*\s*\)$")
"""A figure with a minus, or in brackets as bookkeepers write one: neither is a bullet or an aside."""


_BARE_NUMBER = re.compile(r"^\d{1,2}\s+(?=[A-Z])")
"""A number before an indicator without the point behind it."""
_MARKED = re.compile(r"^\(?(?P<mark>\d{1,2})[.)]\s+(?=\S)")
"""The number of a list's item."""
_BRACKETED = re.compile(r"\(\s*((?:[^()]|\([^()]*\))*)\)\s*$")
"""What the last brackets of a text hold, one pair of brackets inside them included: "(BB (71,50))"."""


class Measures:
    """Reads the indicator and value columns of a table, row by row."""

    def __init__(self, state: TableState) -> None:
        self.state = state
        self.builder = state.builder
        self.pending: dict[tuple[str, int], list[tuple[Quarter, Cell]]] = defaultdict(list)
        self._alone: Node | None = None
        self._again: dict[tuple[int, int], dict[int, Indicator]] = {}

    def indicators(self, row: int, lines: Outline) -> None:
        """Reads the indicators that begin in a row; those of an entity without any end."""
        fresh = lines.new.get(row, [])
        for column in self.state.by_role["indicator"]:
            cell = self.state.cell(row, column)
            owner = self._owner(column, lines.rows.get(row, {}))
            if cell is None:
                continue
            if cell.row == row and cell.lines and not is_empty(cell.text):
                if (column.index, id(owner)) not in self._again:
                    self._again[(column.index, id(owner))] = self._restated(column, owner, lines)
                self._read_indicators(cell, column, owner, row)
            elif not cell.lines and any(e.level == owner.level and e is owner for e in fresh if owner is not None):
                self.state.measured.pop(column.index, None)

    def _owner(self, column: Column, current: Mapping[Level, Entity]) -> Entity | None:
        """Whose indicators a column holds in a row: the lowest current entity of the columns between it and the last one."""
        if not current:
            return None
        left = [c for c in self.state.section.columns[: column.index] if c.role in ("statement", "name")]
        earlier = [c.index for c in self.state.by_role["indicator"] if c.index < column.index]
        near = [c for c in left if not earlier or c.index > earlier[-1]] or left
        if len(column.levels) == 1:
            named = self.state.context.levels.get(column.levels[0], column.levels[0])
            if named in current and current[named].col <= column.index:
                return current[named]
        cols = {c.index for c in near}
        own = [e for e in current.values() if e.col in cols or (e.evidence == "row" and not cols)]
        if not own:
            own = [e for e in current.values() if e.row < 0 or e.col <= column.index] or list(current.values())
        return max(own, key=lambda e: LEVELS.index(e.level))

    def _read_indicators(self, cell: Cell, column: Column, owner: Entity | None, row: int) -> None:
        node = self.state.node(owner)
        known = self._again[(column.index, id(owner))].get(row)
        if node is None:
            if known is not None:
                self._describe(known, column, row, 0, 1)
                self.state.measured[column.index] = [Measured(known, cell.bbox[1], cell.bbox[3])]
                return
            node = self._nameless(cell)
        found = []
        items = self._indicator_items(cell, row)
        for k, item in enumerate(items):
            name, unit = _indicator_name(item.text)
            if not any(ch.isalpha() for ch in name):
                continue
            if known is not None and len(items) == 1 and not same_but_unit(known.name, name):
                name = known.name
            own = self._unit(row, column, k, len(items))
            indicator = self.builder.indicator(node, name, page=cell.page, bbox=item.bbox, unit=own or unit)
            self._describe(indicator, column, row, k, len(items))
            top = cell.bbox[1] if k == 0 else item.bbox[1] - 2
            bottom = cell.bbox[3] if k == len(items) - 1 else items[k + 1].bbox[1] - 2
            found.append(Measured(indicator, top, bottom))
            self._bracketed_target(indicator, item, cell)
        if found:
            self.state.measured[column.index] = found

    def _restated(self, column: Column, owner: Entity | None, lines: Outline) -> dict[int, Indicator]:
        """By row the known indicators that a column prints again for their owner, or without anything they belong to."""
        node = self.state.node(owner)
        known = self.builder.extraction.indicators if node is None else self.builder.indicators_of(node)
        rows = self._rows_of(column, owner, lines) if known else []
        found = align([self._printed(row, column) for row in rows], known, own=node is not None)
        return {row: same for row, same in zip(rows, found, strict=True) if same is not None}

    def printed_for(self, owner: Entity, lines: Outline) -> list[tuple[str, str | None]]:
        """Names and units of the indicators that the table prints for an entity."""
        columns = self.state.by_role["indicator"]
        return [self._printed(row, column) for column in columns for row in self._rows_of(column, owner, lines)]

    def _rows_of(self, column: Column, owner: Entity | None, lines: Outline) -> list[int]:
        return [row for row in self.state.section.body if self._is_printed(row, column, owner, lines)]

    def _printed(self, row: int, column: Column) -> tuple[str, str | None]:
        cell = self.state.cell(row, column)
        name, unit = _indicator_name(squeeze(cell.text if cell is not None else ""))
        return name, self.state.unit(row, column) or unit

    def _is_printed(self, row: int, column: Column, owner: Entity | None, lines: Outline) -> bool:
        """Whether a row prints an indicator of this owner."""
        cell = self.state.begun(row, column)
        if cell is None or is_empty(cell.text) or row in lines.skipped or row in lines.totals:
            return False
        if any(entity.heading for entity in lines.new.get(row, ())):
            return False
        return self._owner(column, lines.rows.get(row, {})) is owner

    def _nameless(self, cell: Cell) -> Node:
        """The node of a table that prints indicators alone."""
        if self._alone is None:
            parents = [node for level, node in self.state.context.parents.items() if level not in VISI_MISI]
            self._alone = parents[-1] if parents else self.builder.node("sasaran", page=cell.page, bbox=self.state.grid.bbox)
        return self._alone

    def _indicator_items(self, cell: Cell, row: int) -> list[Item]:
        """Several indicators in one cell: a list, or as many paragraphs as a column of figures beside it has."""
        items = listed(cell)
        if len(items) > 1:
            return items
        parts = paragraphs(cell)
        if len(parts) > 1:
            for column in self.state.by_role["value"]:
                other = self.state.cell(row, column)
                if other is not None and other.row == row and len(paragraphs(other)) == len(parts) and _all_figures(other):
                    return parts
        return [whole(cell)]

    def _describe(self, indicator: Indicator, column: Column, row: int, index: int, count: int) -> None:
        """Explanation and formula from their columns; the nearest indicator column on their left owns them."""
        for role in ("explanation", "formula"):
            for other in self.state.by_role[role]:
                if self.state.measure_column(other) is not column:
                    continue
                cell = self.state.cell(row, other)
                if cell is None or not cell.lines or is_empty(cell.text):
                    continue
                items = listed(cell)
                text = items[index].text if len(items) == count else squeeze(cell.text)
                if getattr(indicator, role) is None:
                    setattr(indicator, role, strip_lead(text) if len(items) == count > 1 else text)

    def _bracketed_target(self, indicator: Indicator, item: Item, cell: Cell) -> None:
        """A target in brackets behind the indicator's name."""
        figure = _target_in_brackets(item.text)
        if figure is not None and not self.state.by_role["value"]:
            page, box = place(cell, item, figure)
            self.builder.value(indicator, "target", self.state.year, figure, page=page, bbox=box)

    def figures(self, row: int) -> None:
        """Reads the figures that begin in a row, each for the indicator in whose row it stands."""
        for column in self.state.by_role["value"]:
            cell = self.state.begun(row, column)
            if cell is None:
                continue
            measure = self.state.measure_in(row, column)
            targets = self.state.measured.get(measure.index, []) if measure is not None else []
            if not targets or measure is None:
                continue
            entries = quarters(cell.lines)
            if entries:
                for entry in entries:
                    self.pending[(targets[-1].indicator.id, column.index)].append((entry, cell))
                continue
            for k, (target, item) in enumerate(_share_out(cell, targets)):
                item = item if len(targets) > 1 else _unmarked(item, self.state.cell(row, measure))
                unit = self._unit(row, measure, k, len(targets), column) or column.unit
                self._value(target.indicator, column, item, cell, unit)

    def _unit(self, row: int, measure: Column, index: int, count: int, column: Column | None = None) -> str | None:
        """The unit of one of ``count`` indicators of a row, which a list of as many units counts along."""
        cell = self.state.unit_cell(row, measure, column)
        if cell is None:
            return None
        if count == 1:
            return _unmarked(whole(cell), self.state.cell(row, measure)).text
        items = listed(cell)
        return items[index].text if len(items) == count else squeeze(cell.text)

    def _value(self, indicator: Indicator, column: Column, item: Item, cell: Cell, unit: str | None) -> None:
        text = _figure(item.text)
        if is_empty(item.text):
            return
        kind = _value_kind(column)
        period = self.state.period(column)
        if column.ends:
            period = self.state.end_period(indicator, column, parse_quantity(text, unit))
        page, box = place(cell, item)
        if kind == "target" and (len(text.split()) > MAX_TARGET_WORDS or (_part_of_year(period) and _is_task(text))):
            self.builder.action(indicator, period, text, page=page, bbox=box)
            return
        if kind == "capaian":
            unit = "%" if "%" in column.header and parse_quantity(text).unit is None else None
        own = indicator.unit
        if unit is None and own and kind != "capaian" and parse_quantity(text).unit is None:
            unit = own
        self.builder.value(indicator, kind, period, text, page=page, bbox=box, unit=unit)
        if kind == "capaian":
            # A percentage of the target says nothing of what the indicator is measured in.
            indicator.unit = own

    def settle_quarters(self) -> None:
        """Writes the entries of TW 1 to TW 4; where four entries carry a misprinted number their order tells."""
        for (indicator_id, index), entries in self.pending.items():
            indicator = next(i for i in self.builder.extraction.indicators if i.id == indicator_id)
            column = self.state.section.columns[index]
            numbers = [e.number for e, _ in entries]
            if len(numbers) == 4 and numbers != [1, 2, 3, 4]:
                cell = entries[0][1]
                self.builder.finding(
                    "period_sequence",
                    f"Quarters of “{indicator.name}” are printed {numbers}; read in their order",
                    page=cell.page,
                    bbox=cell.bbox,
                    expected="1, 2, 3, 4",
                    found=", ".join(map(str, numbers)),
                )
                numbers = [1, 2, 3, 4]
            for number, (entry, cell) in zip(numbers, entries, strict=True):
                self._quarter(indicator, column, number, entry, cell)

    def _quarter(self, indicator: Indicator, column: Column, number: int, entry: Quarter, cell: Cell) -> None:
        text = entry.item.text
        if not text or is_empty(text):
            return
        period = quarter_period(number, column.period or self.state.year)
        quantity = parse_quantity(text)
        figure = quantity.value is not None or quantity.grade or (text[:1].isdigit() and len(text.split()) <= MAX_ENTRY_WORDS)
        page, box = place(cell, entry.item)
        if figure:
            self.builder.value(indicator, _value_kind(column), period, text, page=page, bbox=box)
        else:
            self.builder.action(indicator, period, text, page=page, bbox=box)


def _figure(text: str) -> str:
    """A figure without the number of a list before it: "1) 45 orang"; what has no other digits is the figure ("76.50 Poin")."""
    bare = strip_lead(text)
    return text if _SIGNED.match(text) or (bare != text and not any(ch.isdigit() for ch in bare) and text[:1].isdigit()) else bare


def _unmarked(item: Item, measure: Cell | None) -> Item:
    """A figure without the number that it shares with its indicator: "2. 100" beside "2. Persentase temuan"."""
    own = _MARKED.match(item.text)
    told = _MARKED.match(squeeze(measure.text)) if own is not None and measure is not None else None
    return replace(item, text=item.text[own.end() :]) if own and told and own["mark"] == told["mark"] else item


def _part_of_year(period: str | None) -> bool:
    return period is not None and "-" in period


def _is_task(text: str) -> bool:
    """Worded as something to do ("Penyusunan LKjIP 2022"), not as what is to be reached."""
    return len(text.split()) > 1 and is_name_wording(text)


def _value_kind(column: Column) -> ValueKind:
    kinds: dict[str | None, ValueKind] = {"baseline": "baseline", "realisasi": "realisasi", "capaian": "capaian"}
    return kinds.get(column.kind, "target")


def _indicator_name(text: str) -> tuple[str, str | None]:
    """The name without numbering, lead word and a target in brackets; and a unit that ends it in brackets."""
    text = strip_lead(text)
    bare = _BARE_NUMBER.sub("", text)
    text = bare if is_indicator_wording(bare) else text
    text = re.sub(r"(?i)^(?:indikator(?: kinerja)?|ik[ukps]?)\s*\d*\s*[:.]\s*", "", text).strip()
    if (figure := _target_in_brackets(text)) is not None:
        text = text[: text.rindex(figure)].rstrip().removesuffix("(").rstrip()
        return text, parse_quantity(figure).unit
    _, unit = split_unit(text)
    return text, unit if text.endswith(")") else None


def _target_in_brackets(text: str) -> str | None:
    found = _BRACKETED.search(text)
    if found is None:
        return None
    quantity = parse_quantity(found.group(1))
    told = quantity.grade is not None or any(ch.isdigit() for ch in found.group(1))
    return found.group(1).strip() if quantity.wellformed and told else None


def _all_figures(cell: Cell) -> bool:
    return all(any(ch.isdigit() for ch in item.text) or is_empty(item.text) for item in paragraphs(cell))


def _share_out(cell: Cell, targets: Sequence[Measured]) -> list[tuple[Measured, Item]]:
    """Which figure of a cell belongs to which of several indicators: one each in order, else by height."""
    if len(targets) == 1:
        return [(targets[0], whole(cell))]
    items = listed(cell)
    if len(items) != len(targets):
        items = paragraphs(cell)
    if len(items) != len(targets):
        items = [item_of([line]) for line in cell.lines]
    if len(items) == len(targets):
        return list(zip(targets, items, strict=True))
    placed: dict[int, list[Item]] = defaultdict(list)
    for item in items:
        middle = (item.bbox[1] + item.bbox[3]) / 2
        index = next((k for k, t in enumerate(targets) if t.top <= middle < t.bottom), len(targets) - 1)
        placed[index].append(item)
    return [(targets[k], item_of([ln for item in found for ln in item.lines])) for k, found in sorted(placed.items())]
