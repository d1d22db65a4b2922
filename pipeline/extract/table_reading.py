"""From a grid to the record's items: nodes, indicators, values, budgets, actions and candidate links.

Columns are understood by :mod:`pipeline.extract.columns`, entities by :mod:`pipeline.extract.outline`; here every figure
finds its indicator or node, its period and its unit.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pipeline.extract.builder import Builder
from pipeline.extract.cards import read_cards
from pipeline.extract.columns import Column, Section, sections
from pipeline.extract.entries import Item, Quarter, item_of, listed, paragraphs, quarter_period, quarters, whole
from pipeline.extract.grid import Cell, Grid
from pipeline.extract.outline import Entity, Outline, heading_entities, outline
from pipeline.normalize.period import parse_period
from pipeline.normalize.quantity import is_empty, parse_quantity
from pipeline.normalize.text import fold, squeeze, strip_lead
from pipeline.normalize.units import split_unit
from pipeline.record import LEVELS, BudgetKind, Indicator, Level, Node, ValueKind

WEIGHTS = {
    "column": 0.9,
    "span": 0.95,
    "row": 0.9,
    "code": 0.97,
    "sum": 0.9,
    "words": 0.9,
    "nomenclature": 0.85,
    "style": 0.8,
    "order": 0.7,
}
"""Probability that a link with this evidence alone is right."""
MAX_ENTRY_WORDS = 9
"""A quarter's entry with more words is an action even where it begins with a figure."""
MAX_TARGET_WORDS = 14
"""Longer text in a column of targets is something to do."""


@dataclass(slots=True)
class TableContext:
    """What surrounds a table: ``captions`` above it (nearest last), ``parents`` nodes of headings by level.

    ``levels`` renames levels of headers (in a perjanjian kinerja of an eselon III "sasaran" is a program's); ``year`` is
    the document's or the caption's year; ``holder`` answers for the table's highest entities.
    """

    year: int | None = None
    captions: tuple[str, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)
    parents: Mapping[Level, Node] = field(default_factory=dict)
    holder: str | None = None


def read_grid(grid: Grid, builder: Builder, context: TableContext | None = None) -> bool:
    """Reads a table into the builder; False where neither its header nor its labels are understood."""
    context = context or TableContext(year=builder.document.year)
    if read_cards(grid, builder, context):
        return True
    found = sections(grid, context.year)
    usable = [s for s in found if _says_something(s)]
    for section in usable:
        _Reading(grid, section, builder, context).read()
    return bool(usable)


def _says_something(section: Section) -> bool:
    roles = {c.role for c in section.columns}
    anchored = roles & {"statement", "name", "indicator"}
    several = len(section.columns) >= 2 and len(section.body) >= 1
    return (
        bool(anchored)
        and several
        and (len(anchored) > 1 or bool(roles & {"value", "budget", "holder", "unit"}) or _cascade(section))
    )


def _cascade(section: Section) -> bool:
    return len({c.level for c in section.columns if c.role in ("statement", "name")}) >= 2


@dataclass(slots=True)
class _Measured:
    """An indicator in its cell: the heights between which its figures stand."""

    indicator: Indicator
    top: float
    bottom: float
    row: int


class _Reading:
    """One section of a table on its way into the builder."""

    def __init__(self, grid: Grid, section: Section, builder: Builder, context: TableContext) -> None:
        self.grid, self.section, self.builder, self.context = grid, section, builder, context
        self.year = str(context.year) if context.year else builder.year
        self.nodes: dict[int, Node] = {}
        self.measured: dict[int, list[_Measured]] = {}
        self.pending: dict[tuple[str, int], list[tuple[Quarter, Cell]]] = defaultdict(list)
        self.by_role: dict[str, list[Column]] = defaultdict(list)
        for column in section.columns:
            self.by_role[column.role].append(column)

    def read(self) -> None:
        """Reads all rows of the section."""
        self._mend_years()
        above = self._headings()
        lines = outline(self.grid, self.section, self.context.levels, above)
        self._scopes(lines)
        for row in self.section.body:
            if row in lines.skipped:
                continue
            if row in lines.totals:
                self._totals(row, lines.totals[row])
                self.measured.clear()
                continue
            fresh = lines.new.get(row, [])
            for entity in fresh:
                self._node(entity, row, lowest=entity.level == fresh[-1].level)
            self._indicators(row, lines)
            self._figures(row)
            self._money(row, lines)
            self._actions(row)
        self._settle_quarters()
        self._report_unknown()

    def _mend_years(self) -> None:
        """Where a row of years prints one twice running, the first is the year before; with a finding."""
        columns = self.section.columns
        for k, (column, after) in enumerate(pairwise(columns)):
            year = column.period or ""
            same = column.period == after.period and column.kind == after.kind and column.role == after.role
            if not same or not re.fullmatch(r"\d{4}", year) or column.role not in ("value", "budget"):
                continue
            following = next((c for c in columns[k + 2 :] if c.period), None)
            before = {c.period for c in columns[:k] if c.kind == column.kind}
            meant = str(int(year) - 1)
            if following is None or following.period != str(int(year) + 1) or meant in before:
                continue
            columns[k] = replace(column, period=meant)
            self.builder.finding(
                "period_sequence",
                f"The year {year} is printed twice in a row of years; the first is read as {meant}",
                page=self.grid.page,
                bbox=self.grid.bbox,
                expected=meant,
                found=year,
            )
            self.by_role[column.role] = [columns[k] if c is column else c for c in self.by_role[column.role]]

    def _headings(self) -> dict[Level, Entity]:
        """Entities of rows over the header, and of headings above the table."""
        above: dict[Level, Entity] = {}
        for level, node in self.context.parents.items():
            entity = Entity(level, -1, 0, node.page, node.bbox or (0, 0, 0, 0), node.statement, node.name, evidence="row")
            self.nodes[id(entity)] = node
            above[level] = entity
        order = [lv for c in self.section.columns if c.role in ("statement", "name") for lv in c.levels]
        for row in self.section.before:
            cells = [c for c in self.grid.starting(row) if c.lines]
            if len(cells) != 1:
                continue
            for entity in heading_entities(cells[0], row, order):
                higher = [e for lv, e in above.items() if LEVELS.index(lv) < LEVELS.index(entity.level)]
                entity.parent = max(higher, key=lambda e: LEVELS.index(e.level)) if higher else None
                above[entity.level] = entity
                self._node(entity, row)
        return above

    def _scopes(self, lines: Outline) -> None:
        """Tells apart equal programs under several parents when their children or their money differ."""
        self.scope: dict[int, str] = {}
        seen: dict[tuple[str, str], list[Entity]] = defaultdict(list)
        for entities in lines.new.values():
            for entity in entities:
                if entity.level in ("program", "kegiatan", "sub_kegiatan") and entity.parent is not None:
                    seen[entity.key].append(entity)
        for entities in seen.values():
            first = entities[0]
            for entity in entities[1:]:
                if entity.parent is first.parent or self._same_place(first, entity):
                    continue
                if self._own_money(first, entity):
                    self.scope[id(entity)] = f"{entity.parent.key[0]}:{entity.parent.key[1]}" if entity.parent else ""

    def _same_place(self, a: Entity, b: Entity) -> bool:
        return a.parent is not None and b.parent is not None and a.parent.key == b.parent.key

    def _own_money(self, a: Entity, b: Entity) -> bool:
        """Whether two rows print different money for what has the same name."""
        for column in self.by_role["budget"]:
            x, y = self.grid.at(a.row, column.index), self.grid.at(b.row, column.index)
            if a.children or b.children:
                return False
            if x and y and x.lines and y.lines and fold(x.text) != fold(y.text) and not (is_empty(x.text) or is_empty(y.text)):
                return True
        return False

    # -- nodes ---------------------------------------------------------------------------------------------------------

    def _node(self, entity: Entity, row: int, lowest: bool = True) -> Node:
        """The node of an entity, linked to the one above it; the ``lowest`` ones of a row get its holder."""
        if entity.restates and (known := self._known_above(entity)) is not None:
            self.nodes[id(entity)] = known
            return known
        node = self.builder.node(
            entity.level,
            entity.statement,
            entity.name,
            page=entity.page,
            bbox=entity.bbox,
            code=entity.code,
            holder=self._holder(entity, row) if lowest else None,
            scope=self.scope.get(id(entity), "") if hasattr(self, "scope") else "",
        )
        self.nodes[id(entity)] = node
        parent = self.nodes.get(id(entity.parent)) if entity.parent is not None else None
        if parent is not None:
            evidence = self._evidence(entity, row)
            via = self._via(entity, parent, row)
            self.builder.link(parent, node, evidence, WEIGHTS[evidence], page=entity.page, bbox=entity.bbox, via_indicator=via)
        return node

    def _known_above(self, entity: Entity) -> Node | None:
        """The node one level higher that a column quoting it restates."""
        higher = LEVELS[: LEVELS.index(entity.level)]
        if self.builder.find(entity.level, entity.statement, None) is not None:
            return None
        found = (self.builder.find(level, entity.statement, None) for level in reversed(higher))
        return next((node for node in found if node is not None), None)

    def _evidence(self, entity: Entity, row: int) -> str:
        if entity.evidence != "column" or entity.parent is None:
            return entity.evidence
        cell = self.grid.at(row, entity.parent.col)
        return "span" if cell is not None and cell.row < row and cell.row == entity.parent.row else "column"

    def _via(self, entity: Entity, parent: Node, row: int) -> str | None:
        """The parent's indicator in whose row the child begins, where the parent has several."""
        for column in self.by_role["indicator"]:
            cell = self._cell(row, column)
            if column.index > entity.col or cell is None or not cell.lines:
                continue
            own = [i for i in self.builder.indicators_of(parent) if fold(i.name) == fold(strip_lead(cell.text))]
            if own and cell.row == row and len(self.builder.indicators_of(parent)) > 1:
                return own[0].id
        return None

    def _holder(self, entity: Entity, row: int) -> str | None:
        """The holder column's text in the entity's row; the context's for entities without one above them."""
        for column in self.by_role["holder"]:
            cell = self._cell(row, column)
            if cell is not None and cell.lines and entity.row == row and not is_empty(cell.text):
                lowest = entity.level in ("program", "kegiatan", "sub_kegiatan", "aktivitas") or not self._names()
                return squeeze(cell.text) if lowest else None
        return self.context.holder if entity.parent is None else None

    def _names(self) -> bool:
        return bool(self.by_role["name"])

    def _cell(self, row: int, column: Column) -> Cell | None:
        """The cell of a column in a row, None where a cell of another column reaches over it."""
        cell = self.grid.at(row, column.index)
        return cell if cell is not None and cell.col == column.index else None

    # -- indicators ----------------------------------------------------------------------------------------------------

    def _indicators(self, row: int, lines: Outline) -> None:
        fresh = lines.new.get(row, [])
        for column in self.by_role["indicator"]:
            cell = self._cell(row, column)
            owner = self._owner(column, lines.rows.get(row, {}))
            if cell is None:
                continue
            if cell.row == row and cell.lines and not is_empty(cell.text):
                self._read_indicators(cell, column, owner, row)
            elif not cell.lines and any(e.level == owner.level and e is owner for e in fresh if owner is not None):
                self.measured.pop(column.index, None)

    def _owner(self, column: Column, current: Mapping[Level, Entity]) -> Entity | None:
        """Whose indicators a column holds in a row: the lowest current entity of the columns between it and the last one."""
        if not current:
            return None
        left = [c for c in self.section.columns[: column.index] if c.role in ("statement", "name")]
        earlier = [c.index for c in self.by_role["indicator"] if c.index < column.index]
        near = [c for c in left if not earlier or c.index > earlier[-1]] or left
        if len(column.levels) == 1:
            named = self.context.levels.get(column.levels[0], column.levels[0])
            if named in current and current[named].col <= column.index:
                return current[named]
        cols = {c.index for c in near}
        own = [e for e in current.values() if e.col in cols or (e.evidence == "row" and not cols)]
        if not own:
            own = [e for e in current.values() if e.row < 0 or e.col <= column.index] or list(current.values())
        return max(own, key=lambda e: LEVELS.index(e.level))

    def _read_indicators(self, cell: Cell, column: Column, owner: Entity | None, row: int) -> None:
        node = self.nodes.get(id(owner)) if owner is not None else None
        if node is None:
            known = self._known_indicator(cell)
            if known is not None:
                self.measured[column.index] = [_Measured(known, cell.bbox[1], cell.bbox[3], row)]
                return
            node = self._nameless(cell)
        found = []
        items = self._indicator_items(cell, row)
        for k, item in enumerate(items):
            name, unit = _indicator_name(item.text)
            if not any(ch.isalpha() for ch in name):
                continue
            indicator = self.builder.indicator(
                node, name, page=cell.page, bbox=item.bbox, unit=self._unit(row, column, None) or unit
            )
            self._describe(indicator, column, row, k, len(items))
            top = cell.bbox[1] if k == 0 else item.bbox[1] - 2
            bottom = cell.bbox[3] if k == len(items) - 1 else items[k + 1].bbox[1] - 2
            found.append(_Measured(indicator, top, bottom, row))
            self._bracketed_target(indicator, item, cell)
        if found:
            self.measured[column.index] = found

    def _known_indicator(self, cell: Cell) -> Indicator | None:
        key = fold(_indicator_name(squeeze(cell.text))[0])
        return next((i for i in self.builder.extraction.indicators if fold(i.name) == key), None)

    def _nameless(self, cell: Cell) -> Node:
        """The node of a table that prints indicators alone."""
        if not hasattr(self, "_alone"):
            parents = list(self.context.parents.values())
            self._alone = parents[-1] if parents else self.builder.node("sasaran", page=cell.page, bbox=self.grid.bbox)
        return self._alone

    def _indicator_items(self, cell: Cell, row: int) -> list[Item]:
        """Several indicators in one cell: a list, or as many paragraphs as a column of figures beside it has."""
        items = listed(cell)
        if len(items) > 1:
            return items
        parts = paragraphs(cell)
        if len(parts) > 1:
            for column in self.by_role["value"]:
                other = self._cell(row, column)
                if other is not None and other.row == row and len(paragraphs(other)) == len(parts) and _all_figures(other):
                    return parts
        return [whole(cell)]

    def _describe(self, indicator: Indicator, column: Column, row: int, index: int, count: int) -> None:
        """Explanation and formula from their columns; the nearest indicator column on their left owns them."""
        for role in ("explanation", "formula"):
            for other in self.by_role[role]:
                if self._measure_column(other) is not column:
                    continue
                cell = self._cell(row, other)
                if cell is None or not cell.lines or is_empty(cell.text):
                    continue
                items = listed(cell)
                text = items[index].text if len(items) == count else squeeze(cell.text)
                if getattr(indicator, role) is None:
                    setattr(indicator, role, strip_lead(text) if len(items) == count > 1 else text)

    def _bracketed_target(self, indicator: Indicator, item: Item, cell: Cell) -> None:
        """A target in brackets behind the indicator's name."""
        figure = _target_in_brackets(item.text)
        if figure is not None and not self.by_role["value"]:
            self.builder.value(indicator, "target", self.year, figure, page=cell.page, bbox=item.bbox)

    # -- figures -------------------------------------------------------------------------------------------------------

    def _measure_column(self, column: Column) -> Column | None:
        """The indicator column that a column of figures, units or explanations belongs to."""
        columns = self.by_role["indicator"]
        if len(column.levels) == 1 and column.role == "value":
            named = [c for c in columns if c.levels and c.levels[0] == column.levels[0]]
            if len(named) == 1:
                return named[0]
        left = [c for c in columns if c.index < column.index]
        return left[-1] if left else (columns[0] if columns else None)

    def _unit(self, row: int, measure: Column, column: Column | None) -> str | None:
        """The unit column's text for a row, of the unit column nearest to the figure, else the figure's header."""
        units = [c for c in self.by_role["unit"] if self._measure_column(c) is measure]
        if column is not None and len(units) > 1:
            units = sorted(units, key=lambda c: abs(c.index - column.index))
        for unit in units:
            cell = self._cell(row, unit)
            if cell is not None and cell.lines and not is_empty(cell.text):
                return squeeze(cell.text)
        return None

    def _figures(self, row: int) -> None:
        for column in self.by_role["value"]:
            cell = self._cell(row, column)
            if cell is None or cell.row != row or not cell.lines:
                continue
            measure = self._measure_column(column)
            targets = self.measured.get(measure.index, []) if measure is not None else []
            if not targets or measure is None:
                continue
            entries = quarters(cell.lines)
            if entries:
                for entry in entries:
                    self.pending[(targets[-1].indicator.id, column.index)].append((entry, cell))
                continue
            unit = self._unit(row, measure, column) or column.unit
            for target, item in _share_out(cell, targets):
                self._value(target.indicator, column, item, cell, unit)

    def _value(self, indicator: Indicator, column: Column, item: Item, cell: Cell, unit: str | None) -> None:
        text = strip_lead(item.text) if not re.match(r"^[-\u2013]\s?\d", item.text) else item.text
        if is_empty(item.text):
            return
        kind: ValueKind = column.kind if column.kind in ("baseline", "target", "realisasi", "capaian") else "target"  # type: ignore[assignment]
        period = column.period or self._loose_period(column)
        if len(text.split()) > MAX_TARGET_WORDS and kind == "target":
            self.builder.action(indicator, period, text, page=cell.page, bbox=item.bbox)
            return
        if kind == "capaian" and parse_quantity(text).unit == "%":
            unit = None
        elif kind == "capaian" and not column.unit:
            unit = "%" if "%" in column.header else None
        own = indicator.unit
        if unit is None and own and kind != "capaian" and parse_quantity(text).unit is None:
            unit = own
        self.builder.value(indicator, kind, period, text, page=cell.page, bbox=item.bbox, unit=unit)
        if kind == "capaian":
            # A percentage of the target says nothing of what the indicator is measured in.
            indicator.unit = own

    def _loose_period(self, column: Column) -> str | None:
        """The period of a figure whose header prints none: the table's year, except for a plan's start and end."""
        if column.kind == "baseline":
            return None
        if re.search(r"(?i)jangka menengah|akhir|renstra|rpjmd|\bth\.? [ivx]+\b|\btahun ke", column.header):
            return None
        return self.year

    def _settle_quarters(self) -> None:
        """Writes the entries of TW 1 to TW 4; where four entries carry a misprinted number their order tells."""
        for (indicator_id, index), entries in self.pending.items():
            indicator = next(i for i in self.builder.extraction.indicators if i.id == indicator_id)
            column = self.section.columns[index]
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
        period = quarter_period(number, column.period or self.year)
        quantity = parse_quantity(text)
        figure = quantity.value is not None or quantity.grade or (text[:1].isdigit() and len(text.split()) <= MAX_ENTRY_WORDS)
        if figure:
            kind: ValueKind = column.kind if column.kind in ("baseline", "target", "realisasi", "capaian") else "target"  # type: ignore[assignment]
            self.builder.value(indicator, kind, period, text, page=cell.page, bbox=entry.item.bbox)
        else:
            self.builder.action(indicator, period, text, page=cell.page, bbox=entry.item.bbox)

    # -- money ---------------------------------------------------------------------------------------------------------

    def _money(self, row: int, lines: Outline) -> None:
        current = lines.rows.get(row, {})
        for column in self.by_role["budget"]:
            cell = self._cell(row, column)
            if cell is None or cell.row != row or not cell.lines:
                continue
            owners = self._payers(column, current, lines.new.get(row, []))
            if not owners:
                continue
            items = paragraphs(cell) if len(owners) > 1 else []
            pairs = zip(owners, items, strict=True) if len(items) == len(owners) else [(owners[-1], whole(cell))]
            for owner, item in pairs:
                node = self.nodes.get(id(owner))
                if node is not None:
                    self._budget(node, column, item, cell)

    def _payers(self, column: Column, current: Mapping[Level, Entity], fresh: Sequence[Entity]) -> list[Entity]:
        """Whose money a row prints: the entities that begin in it, lowest last, else the lowest current one."""
        left = [e for e in current.values() if e.col <= column.index]
        if not left:
            left = list(current.values())
        if not left:
            return []
        lowest = max(left, key=lambda e: LEVELS.index(e.level))
        begun = [e for e in fresh if e.col == lowest.col]
        return begun if begun and begun[-1] is lowest else [lowest]

    def _budget(self, node: Node, column: Column, item: Item, cell: Cell) -> None:
        kind: BudgetKind = "realisasi" if column.kind == "realisasi" else "pagu"
        text = squeeze(item.text)
        if not any(ch.isdigit() for ch in text):
            return
        self.builder.budget(node, kind, column.period or self.year, text, page=cell.page, bbox=item.bbox, scale=column.scale)

    def _totals(self, row: int, label: str) -> None:
        for column in self.by_role["budget"]:
            cell = self._cell(row, column)
            if cell is None or cell.row != row or not cell.lines or not any(ch.isdigit() for ch in cell.text):
                continue
            kind: BudgetKind = "realisasi" if column.kind == "realisasi" else "pagu"
            self.builder.total(
                label, kind, column.period or self.year, cell.text, page=cell.page, bbox=cell.text_bbox, scale=column.scale
            )

    # -- actions -------------------------------------------------------------------------------------------------------

    def _actions(self, row: int) -> None:
        for column in self.by_role["action"]:
            cell = self._cell(row, column)
            if cell is None or cell.row != row or not cell.lines or is_empty(cell.text):
                continue
            indicator = self._acting(column)
            if indicator is None:
                continue
            entries = quarters(cell.lines)
            for entry in entries:
                if entry.item.text and not is_empty(entry.item.text):
                    period = quarter_period(entry.number, self.year)
                    self.builder.action(indicator, period, entry.item.text, page=cell.page, bbox=entry.item.bbox)
            if entries:
                continue
            periods = self._months(row, cell) or [column.period or self.year]
            items = paragraphs(cell) if len(periods) == 1 else [whole(cell)]
            for item in items:
                for period in periods:
                    self.builder.action(indicator, period, strip_lead(item.text), page=cell.page, bbox=item.bbox)

    def _acting(self, column: Column) -> Indicator | None:
        """The indicator of the nearest column on the left that has one in this row."""
        for measure in reversed([c for c in self.by_role["indicator"] if c.index < column.index] or self.by_role["indicator"]):
            found = self.measured.get(measure.index)
            if found:
                return found[-1].indicator
        return None

    def _months(self, row: int, action: Cell) -> list[str | None]:
        """The runs of painted or ticked months of a chart in the action's rows, as periods."""
        marked: list[Column] = []
        for column in self.by_role["gantt"]:
            cells = [self.grid.at(r, column.index) for r in range(row, row + action.rowspan)]
            if any(c is not None and self._is_marked(c, row) for c in cells):
                marked.append(column)
        runs: list[list[Column]] = []
        for column in marked:
            if runs and runs[-1][-1].index + 1 == column.index:
                runs[-1].append(column)
            else:
                runs.append([column])
        spans = [_span(run[0].period, run[-1].period) for run in runs]
        return [p for p in spans if p]

    def _is_marked(self, cell: Cell, row: int) -> bool:
        """Painted otherwise than the row's text cells, or holding a tick."""
        if cell.lines:
            return True
        if cell.fill is None:
            return False
        others = [c.fill for c in self.grid.row_cells(row) if c.lines]
        return cell.fill not in others

    def _report_unknown(self) -> None:
        for column in self.by_role["unknown"]:
            if column.header:
                self.builder.finding(
                    "unknown_column",
                    f"Column “{column.header}” is not understood and was left out",
                    page=self.grid.page,
                    bbox=self.grid.bbox,
                    severity="info",
                    found=column.header,
                )


def _indicator_name(text: str) -> tuple[str, str | None]:
    """The name without numbering, lead word and a target in brackets; and a unit that ends it in brackets."""
    text = strip_lead(text)
    text = re.sub(r"(?i)^(?:indikator(?: kinerja)?|ik[ukps]?)\s*\d*\s*[:.]\s*", "", text).strip()
    if (figure := _target_in_brackets(text)) is not None:
        text = text[: text.rindex("(")].strip()
        return text, parse_quantity(figure).unit
    _, unit = split_unit(text)
    return text, unit if text.endswith(")") else None


def _target_in_brackets(text: str) -> str | None:
    found = re.search(r"\(\s*([^()]*\d[^()]*)\)\s*$", text)
    if found is None or not parse_quantity(found.group(1)).wellformed:
        return None
    return found.group(1).strip()


def _all_figures(cell: Cell) -> bool:
    return all(any(ch.isdigit() for ch in item.text) or is_empty(item.text) for item in paragraphs(cell))


def _share_out(cell: Cell, targets: Sequence[_Measured]) -> list[tuple[_Measured, Item]]:
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


def _span(first: str | None, last: str | None) -> str | None:
    """``2024-03`` and ``2024-05`` → ``2024-03/2024-05``."""
    if first is None or last is None or first == last:
        return first
    return f"{first}/{last}"


def caption_year(captions: Sequence[str]) -> int | None:
    """The single year that the nearest caption prints."""
    for caption in reversed(captions):
        found = parse_period(caption, None)
        if found and re.fullmatch(r"\d{4}", found):
            return int(found)
        years = set(re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", caption))
        if len(years) == 1:
            return int(years.pop())
    return None
