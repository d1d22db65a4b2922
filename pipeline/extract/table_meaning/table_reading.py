"""From a grid to the record's items: nodes, indicators, values, budgets, actions and candidate links.

Columns are understood by :mod:`.columns`, entities by :mod:`.outline`; figures find their indicators in :mod:`.measures`,
money and actions their owners in :mod:`.money`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import Grid
from pipeline.extract.table_meaning.cards import read_cards
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.columns import sections
from pipeline.extract.table_meaning.dittos import with_repeats
from pipeline.extract.table_meaning.entities import Entity
from pipeline.extract.table_meaning.group_columns import are_of_levels
from pipeline.extract.table_meaning.group_headings import heading_entities
from pipeline.extract.table_meaning.holder_places import held_level, posts_before
from pipeline.extract.table_meaning.holder_rows import HolderRows
from pipeline.extract.table_meaning.lead_nouns import drop_lead_nouns
from pipeline.extract.table_meaning.measures import Measures
from pipeline.extract.table_meaning.mixed_names import told_names
from pipeline.extract.table_meaning.mixed_rows import part_rows
from pipeline.extract.table_meaning.money import read_actions, read_money, read_totals
from pipeline.extract.table_meaning.money_scale import scaled
from pipeline.extract.table_meaning.names_elsewhere import scope_below_heading
from pipeline.extract.table_meaning.outline import Outline, outline
from pipeline.extract.table_meaning.paid_anew import is_paid_anew, same_money
from pipeline.extract.table_meaning.paid_names import part_money
from pipeline.extract.table_meaning.reference_columns import link_served
from pipeline.extract.table_meaning.row_kinds import part_kinds
from pipeline.extract.table_meaning.same_statements import align_statements
from pipeline.extract.table_meaning.shared_names import link_shared_names
from pipeline.extract.table_meaning.stages import part_steps
from pipeline.extract.table_meaning.table_state import TableContext, TableState, caption_year
from pipeline.extract.words.labels import is_statement_wording, parse_label
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import fold, squeeze, strip_lead
from pipeline.record import LEVELS, NAMED_LEVELS, Level, Node

__all__ = ["TableContext", "caption_year", "named_levels", "read_grid"]

WEIGHTS = {
    "column": 0.9,
    "span": 0.95,
    "row": 0.9,
    "code": 0.97,
    "sum": 0.9,
    "words": 0.9,
    "nomenclature": 0.85,
    "elsewhere": 0.85,
    "number": 0.85,
    "style": 0.8,
    "order": 0.7,
}
"""How strong such evidence is, as a probability; what that is worth was fitted on gold (:mod:`pipeline.belief`)."""
REWORDED: tuple[Level, ...] = ("sasaran",)
"""Levels whose statements a report's tables reword."""
SMALL_WORD = 3
"""Letters of words that say nothing of which sasaran is meant (dan, di, yang)."""
SHORTENED = 0.6
"""Share of a heading's words that stand in the statement which it shortens."""
SECOND_PLACE = 0.95
"""Share of its weight that a link keeps where the table has put the node under another parent before."""


def read_grid(grid: Grid, builder: Builder, context: TableContext | None = None) -> bool:
    """Reads a table into the builder; False where neither its header nor its labels are understood."""
    context = context or TableContext(year=builder.document.year)
    if read_cards(grid, builder, context):
        return True
    found = sections(grid, context.year) if context.sections is None else context.sections
    parted = [part_kinds(with_repeats(grid, s), scaled(grid, s, context.captions)) for s in found]
    parted = [part_steps(own, s, context.names) for own, s in parted]
    usable = [(own, s) for own, s in parted if _says_something(s)]
    named: _Named = defaultdict(list)
    scope: dict[int, str] = {}
    for own, section in usable:
        state = TableState(*part_money(*part_rows(own, section)), builder, _renamed(context, section))
        _Reading(state, named, scope).read()
    return bool(usable)


def _renamed(context: TableContext, section: Section) -> TableContext:
    """The context without new names for levels where the table itself sets a lower one beside: "Sasaran Strategis" and "Sasaran
    Program" in the agreement of a head of division are what they say.
    """
    told = {LEVELS.index(c.level) for c in section.columns if c.role == "statement" and c.level is not None}
    kept = {old: new for old, new in context.levels.items() if not any(rank > LEVELS.index(old) for rank in told)}
    return context if kept == context.levels else replace(context, levels=kept)


def named_levels(tables: Iterable[tuple[Grid, Sequence[Section]]]) -> dict[str, Level]:
    """Levels of program, kegiatan and sub kegiatan names that a document's tables tell; a name of two levels is left out.

    ``tables`` with their sections (:func:`pipeline.extract.table_meaning.columns.sections`).
    """
    found: dict[str, set[Level]] = defaultdict(set)
    for grid, understood in tables:
        for section in understood:
            for name, level in told_names(grid, section).items():
                found[name].add(level)
    return {name: next(iter(levels)) for name, levels in found.items() if len(levels) == 1}


def _says_something(section: Section) -> bool:
    roles = {c.role for c in section.columns}
    anchored = roles & {"statement", "name", "indicator"}
    several = len(section.columns) >= 2 and len(section.body) >= 1
    return (
        bool(anchored)
        and several
        and (len(anchored) > 1 or bool(roles & {"value", "budget", "holder", "unit", "action"}) or _cascade(section))
    )


def _cascade(section: Section) -> bool:
    return len({c.level for c in section.columns if c.role in ("statement", "name")}) >= 2


def _without_common_children(entities: Sequence[Entity]) -> set[tuple[str, str]]:
    """Keys of the entities no two places of which have a child in common: one that is shared shows one thing at two places."""
    children: dict[tuple[str, str], dict[tuple[str, str], set[tuple[str, str]]]] = defaultdict(lambda: defaultdict(set))
    for entity in entities:
        if entity.parent is not None:
            children[entity.key][entity.parent.key].update(c.key for c in entity.children)
    out = set()
    for key, places in children.items():
        every = [child for own in places.values() for child in own]
        if len(every) == len(set(every)):
            out.add(key)
    return out


_Named = dict[tuple[str, str], list[Entity]]


class _Reading:
    """One section of a table on its way into the builder."""

    def __init__(self, state: TableState, named: _Named, scope: dict[int, str]) -> None:
        """``named`` the program, kegiatan and sub kegiatan of the table's earlier sections, ``scope`` what keeps equal ones
        apart, by their ``id()``: both are added to.
        """
        self.state = state
        self.grid, self.section, self.builder = state.grid, state.section, state.builder
        self.named, self.scope = named, scope
        self.parents: dict[str, str] = {}
        self.first: dict[str, Entity] = {}
        self.parted: set[tuple[str, str]] = set()

    def read(self) -> None:
        """Reads all rows of the section."""
        self._mend_years()
        above = self._headings()
        lines = outline(self.grid, self.section, self.state.context.levels, above, self.state.context.names)
        drop_lead_nouns(entity for fresh in lines.new.values() for entity in fresh)
        self._scopes(lines)
        measures, holders = Measures(self.state), HolderRows(self.state)
        self._reword(lines, measures)
        last: dict[Level, Entity] = {}
        for row in self.section.body:
            if row in lines.skipped:
                continue
            if row in lines.totals:
                read_totals(self.state, row, lines.totals[row], last, lines)
                self.state.measured.clear()
                continue
            fresh = lines.new.get(row, [])
            last = lines.rows.get(row, {})
            held = held_level(fresh)
            for entity in fresh:
                self._node(entity, row, lowest=entity.level == held)
            link_served(self.state, row, fresh)
            link_shared_names(self.state, row, fresh, lines)
            if any(entity.heading for entity in fresh):
                continue
            measures.indicators(row, lines)
            measures.figures(row)
            holders.take(row, last)
            read_money(self.state, row, lines)
            read_actions(self.state, row)
        measures.settle_quarters()
        self._report_unknown()

    def _reword(self, lines: Outline, measures: Measures) -> None:
        """Gives sasaran that are known in other words the statement that they are known by."""
        fresh = [e for entities in lines.new.values() for e in entities if e.statement and not e.heading]
        for level in REWORDED:
            own = [e for e in fresh if e.level == level]
            nodes = [n for n in self.builder.extraction.nodes if n.level == level and n.statement and n.page <= self.grid.page]
            if not own or not nodes:
                continue
            printed = [(e.statement or "", measures.printed_for(e, lines)) for e in own]
            known = [(n.statement or "", self.builder.indicators_of(n)) for n in nodes]
            for entity, place in zip(own, align_statements(printed, known), strict=True):
                if place is not None:
                    entity.statement = nodes[place].statement

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
            self.state.replace_column(column, replace(column, period=meant))
            self.builder.finding(
                "period_sequence",
                f"The year {year} is printed twice in a row of years; the first is read as {meant}",
                page=self.grid.page,
                bbox=self.grid.bbox,
                expected=meant,
                found=year,
            )

    def _headings(self) -> dict[Level, Entity]:
        """Entities of rows over the header, and of headings above the table."""
        above: dict[Level, Entity] = {}
        for level, node in self.state.context.parents.items():
            entity = Entity(level, -1, 0, node.page, node.bbox or (0, 0, 0, 0), node.statement, node.name, evidence="row")
            self.state.nodes[id(entity)] = node
            above[level] = entity
        order = [lv for c in self.section.columns if c.role in ("statement", "name") for lv in c.levels]
        labelled: tuple[Level, ...] = ()
        for row in self.section.before:
            cells = [c for c in self.grid.starting(row) if c.lines]
            if len(cells) != 1:
                continue
            label = parse_label(cells[0].text)
            if label is not None and label.level is not None and not label.rest:
                # "TUJUAN (Ultimate Outcome)" alone in its row heads the statement in the next.
                labelled = (label.level,)
                continue
            entities, labelled = heading_entities(cells[0], row, order, labelled), ()
            for entity in entities:
                higher = [e for lv, e in above.items() if LEVELS.index(lv) < LEVELS.index(entity.level)]
                entity.parent = max(higher, key=lambda e: LEVELS.index(e.level)) if higher else None
                above[entity.level] = entity
                self._node(entity, row)
        return above

    def _scopes(self, lines: Outline) -> None:
        """Tells apart equal names under several parents when their money or children differ, or their parents are named and
        differ."""
        fresh = [e for entities in lines.new.values() for e in entities]
        fresh = [e for e in fresh if e.level in NAMED_LEVELS and e.parent is not None]
        self.parted = _without_common_children([*(e for known in self.named.values() for e in known), *fresh])
        for entity in fresh:
            known = self.named[entity.key]
            twin = next((k for k in known if not self._apart(k, entity)), None)
            above = entity.parent
            if twin is not None:
                self.scope[id(entity)] = self.scope[id(twin)]
            elif above is not None:
                again = [str(entity.row)] if any(self._place(k) == self._place(entity) for k in known) else []
                self.scope[id(entity)] = "/".join([self.scope.get(id(above), ""), *above.key, *again]) if known else ""
            known.append(entity)

    def _apart(self, a: Entity, b: Entity) -> bool:
        """Whether two rows of one name stand for two things."""
        if a.parent is None or b.parent is None:
            return False
        if self._place(a) == self._place(b):
            return bool(b.children) and is_paid_anew(a, b, self.grid, self.section)
        money = [m for m in (same_money(a, b, self.grid, c.index) for c in self.state.by_role["budget"]) if m is not None]
        if a.parent.name and b.parent.name and not a.parent.statement and not b.parent.statement:
            if a.code and b.code and a.code != b.code:
                return True
            return bool(self.state.by_role["budget"]) and (not money or False in money)
        if a.children or b.children:
            return bool(a.children and b.children) and a.key in self.parted
        return False in money

    def _place(self, entity: Entity) -> tuple[str, ...]:
        above = entity.parent
        return (self.scope.get(id(above), ""), *above.key) if above is not None else ()

    # -- nodes ---------------------------------------------------------------------------------------------------------

    def _node(self, entity: Entity, row: int, lowest: bool = True) -> Node:
        """The node of an entity, linked to the one above it; the ``lowest`` ones of a row get its holder."""
        if entity.restates and (known := self._known_above(entity)) is not None:
            self.state.nodes[id(entity)] = known
            return known
        if entity.heading and (shortened := self._known_in_full(entity)) is not None:
            self.state.nodes[id(entity)] = shortened
            return shortened
        self._complete_named(entity)
        if not self.scope.get(id(entity)) and (apart := scope_below_heading(self.state, entity)):
            self.scope[id(entity)] = apart
        node = self.builder.node(
            entity.level,
            entity.statement,
            entity.name,
            names=entity.names if len(entity.names) > 1 else (),
            page=entity.page,
            bbox=entity.bbox,
            code=entity.code,
            holder=entity.holder or self._holder(entity, row, lowest),
            scope=self.scope.get(id(entity), ""),
            beside=self.grid.pages,
            spelled=self._is_neighbour(entity),
        )
        self.state.nodes[id(entity)] = node
        self.first.setdefault(node.id, entity)
        parent = self.state.node(entity.parent)
        if parent is not None:
            evidence = self._evidence(entity, row)
            weight = WEIGHTS[evidence]
            if self.parents.setdefault(node.id, parent.id) != parent.id:
                evidence, weight = "also", weight * SECOND_PLACE
            via = self._via(entity, parent, row)
            self.builder.link(parent, node, evidence, weight, page=entity.page, bbox=entity.bbox, via_indicator=via)
        return node

    def _is_neighbour(self, entity: Entity) -> bool:
        """Whether a name is nearly that of another row of the section, and its money is other: no misprint, a name of its own."""
        if not entity.name or entity.statement or not self.state.by_role["budget"]:
            return False
        known = self.builder.find(entity.level, None, entity.name, self.scope.get(id(entity), ""), beside=self.grid.pages)
        other = self.first.get(known.id) if known is not None else None
        if other is None or other.key == entity.key:
            return False
        return any(same_money(other, entity, self.grid, column.index) is False for column in self.state.by_role["budget"])

    def _complete_named(self, entity: Entity) -> None:
        """Gives the statement to a node that so far is known by its name alone."""
        if not entity.statement or not entity.name or self.builder.find(entity.level, entity.statement, entity.name):
            return
        known = self.builder.find(entity.level, None, entity.name)
        if known is not None and known.statement is None:
            known.statement = squeeze(entity.statement)

    def _known_above(self, entity: Entity) -> Node | None:
        """The node one level higher that a column quoting it restates."""
        higher = LEVELS[: LEVELS.index(entity.level)]
        if self.builder.find(entity.level, entity.statement, None) is not None:
            return None
        found = (self.builder.find(level, entity.statement, None) for level in reversed(higher))
        return next((node for node in found if node is not None), None)

    def _known_in_full(self, entity: Entity) -> Node | None:
        """The node that a heading names by some of its words, where it is not worded as a statement and fits only one."""
        if entity.name or not entity.statement or is_statement_wording(entity.statement):
            return None
        words = {word for word in fold(entity.statement).split() if len(word) > SMALL_WORD}
        shares = [
            (len(words & set(fold(n.statement).split())) / max(len(words), 1), n)
            for n in self.builder.extraction.nodes
            if n.level == entity.level and n.statement
        ]
        fitting = [node for share, node in shares if share >= SHORTENED]
        return fitting[0] if len(fitting) == 1 else None

    def _evidence(self, entity: Entity, row: int) -> str:
        if entity.evidence != "column" or entity.parent is None:
            return entity.evidence
        cell = self.grid.at(row, entity.parent.col)
        return "span" if cell is not None and cell.row < row and cell.row == entity.parent.row else "column"

    def _via(self, entity: Entity, parent: Node, row: int) -> str | None:
        """The parent's indicator in whose row the child begins, where the parent has several."""
        for column in self.state.by_role["indicator"]:
            cell = self.state.cell(row, column)
            if column.index > entity.col or cell is None or not cell.lines:
                continue
            own = [i for i in self.builder.indicators_of(parent) if fold(i.name) == fold(strip_lead(cell.text))]
            if own and cell.row == row and len(self.builder.indicators_of(parent)) > 1:
                return own[0].id
        return None

    def _holder(self, entity: Entity, row: int, lowest: bool) -> str | None:
        """The text of the entity's holder column in its row; the context's for what is stated, not for names beside it.

        Of one holder column the ``lowest`` entities of a row are, of several each the level's that stands next on its left, or on
        its right where they head the columns of their tiers.
        """
        columns, told = self._holder_columns(entity)
        if not lowest and not told:
            return None
        for column in columns:
            cell = self.state.cell(row, column)
            if cell is not None and cell.lines and entity.row == row and not is_empty(cell.text):
                named = told or entity.level in (*NAMED_LEVELS, "aktivitas") or not self._names()
                return squeeze(cell.text) if named else None
        return self.state.context.holder if entity.statement or self._measures_names() else None

    def _holder_columns(self, entity: Entity) -> tuple[list[Column], bool]:
        """The holder columns in which an entity's may stand, and whether they tell whose they are by their places."""
        columns = self.state.by_role["holder"]
        if (before := posts_before(self.section.columns)) is not None:
            return [h for h, c in before if entity.level in c.levels or c.index == entity.col], True
        if are_of_levels(columns):
            return [h for h in columns if entity.level in h.levels], True
        named = [c for c in self.section.columns if c.role in ("statement", "name")]
        left = [_answered_for(holder, named) for holder in columns]
        if None in left or len({c.levels for c in left if c is not None}) < 2:
            return columns, False
        own = [
            h for h, c in zip(columns, left, strict=True) if c is not None and (entity.level in c.levels or c.index == entity.col)
        ]
        return own, True

    def _measures_names(self) -> bool:
        """Names are all that the table's indicators measure: what its party promises are these."""
        roles = {column.role for column in self.section.columns}
        return "indicator" in roles and "statement" not in roles

    def _names(self) -> bool:
        return bool(self.state.by_role["name"])

    def _report_unknown(self) -> None:
        for column in self.state.by_role["unknown"]:
            if column.header:
                self.builder.finding(
                    "unknown_column",
                    f"Column “{column.header}” is not understood and was left out",
                    page=self.grid.page,
                    bbox=self.grid.bbox,
                    severity="info",
                    found=column.header,
                )


def _answered_for(holder: Column, named: Sequence[Column]) -> Column | None:
    """The column of statements or names next on a holder column's left, or on its right where only that one stands under the same
    head of a group."""
    left = next((c for c in reversed(named) if c.index < holder.index), None)
    right = next((c for c in named if c.index > holder.index), None)
    if left is None or right is None or " > " not in holder.header:
        return left
    head, before, behind = (column.header.split(" > ")[0] for column in (holder, left, right))
    return right if behind == head != before else left
