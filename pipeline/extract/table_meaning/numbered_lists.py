"""Lists of indicators that name the nodes of a tree by their numbers alone: "1.1.2 | Panjang jalan yang dipelihara | Km | 320".

The tree is drawn elsewhere in the document; rows without a number, and those that its cell reaches over, are the last one's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.entities import Entity
from pipeline.extract.table_meaning.entries import is_total
from pipeline.extract.table_meaning.header_text import levels_in, tight
from pipeline.extract.table_meaning.measures import Measures
from pipeline.extract.table_meaning.money import read_actions, read_money, read_totals
from pipeline.extract.table_meaning.outline import Outline
from pipeline.extract.table_meaning.table_state import TableContext, TableState
from pipeline.extract.words.labels import tier_levels
from pipeline.extract.words.outline_keys import OutlineKey, parse_key
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import fold, squeeze, strip_lead
from pipeline.record import VISI_MISI, Level, Node

NUMBERS = ("number", "code", "unknown", "serves")
"""Roles that a column of such numbers may have by its header."""
LEAST_ROWS = 2
"""Rows with numbers from which a table is such a list."""
KEYED_SHARE = 0.8
"""Share of a column's cells that are numbers of nodes, rows of headings and sums aside."""
KNOWN_SHARE = 0.5
"""Share of a list's numbers that nodes of the tree have."""


class NumberedNodes:
    """The nodes of a tree by their numbers."""

    def __init__(self, numbered: Iterable[tuple[OutlineKey, Node]]) -> None:
        self._by_parts: dict[tuple[str, ...], list[Node]] = defaultdict(list)
        for key, node in numbered:
            if not any(node is other for other in self._by_parts[key.parts]):
                self._by_parts[key.parts].append(node)

    def find(self, key: OutlineKey, level: Level | None) -> Node | None:
        """The one node of this number, of the ``level`` that a list's heading tells or its letter; None for none or several."""
        found = self._by_parts.get(key.parts, [])
        for told in (key.level, level):
            named = [node for node in found if node.level == told]
            found = named or found
        # Visi and misi have no indicators: a number that a tujuan has too is the tujuan's.
        found = [node for node in found if node.level not in VISI_MISI] if len(found) > 1 else found
        return found[0] if len(found) == 1 else None


def number_column(grid: Grid, section: Section, counted: bool = False) -> Column | None:
    """The column left of the indicators in which a section numbers nodes; None where it names or only counts them.

    ``counted``: also one with numbers of one part alone.
    """
    measures = [c for c in section.columns if c.role == "indicator"]
    if len(measures) != 1 or any(c.role in ("statement", "name") for c in section.columns):
        return None
    for column in section.columns[: measures[0].index]:
        cells = [c for r in section.body if (c := _begun(grid, r, column)) is not None and c.colspan == 1]
        keys = [parse_key(c.text) for c in cells]
        telling = sum(key is not None and (len(key.parts) > 1 or key.level is not None) for key in keys)
        known = sum(key is not None for key in keys)
        least = 1 if counted else LEAST_ROWS
        if column.role in NUMBERS and known >= max(least, KEYED_SHARE * len(cells)) and (counted or 2 * telling >= known):
            return column
    return None


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A table that names nodes by number: its parts, each with the column of numbers, and the level that its caption tells."""

    grid: Grid
    parts: tuple[tuple[Section, Column], ...]
    level: Level | None = None

    @property
    def heads(self) -> set[tuple[str, ...]]:
        """The headers of its parts."""
        return {_head(section) for section, _ in self.parts}

    def numbers(self) -> Iterator[tuple[int, OutlineKey, Level | None]]:
        """The rows that begin with a number, the number, and the level that a heading over it tells."""
        level = self.level
        for section, column in self.parts:
            for row in section.body:
                level = _heading_level(self.grid, row) or level
                cell = _begun(self.grid, row, column)
                key = parse_key(cell.text) if cell is not None and cell.colspan == 1 else None
                if key is not None:
                    yield row, key, level


def numbered_lists(count: int, table: Callable[[int], tuple[Grid, Sequence[Section], Sequence[str]]]) -> dict[int, NumberedList]:
    """The tables that name the nodes of a tree by number, by their place among ``count`` of them; ``table`` gives the one at a
    place with its sections and the lines above it. One is held at a time: a long document has more than memory should hold.

    Beside such lists a table under the same header is one too, also where its numbers ("1", "2") might only count its rows.
    """
    found: dict[int, NumberedList] = {}
    others: dict[int, set[tuple[str, ...]]] = {}
    for k in range(count):
        grid, sections, captions = table(k)
        one = _numbered_list(grid, sections, captions)
        if one is not None:
            found[k] = one
        elif sections:
            others[k] = {_head(section) for section in sections}
    heads = {head for one in found.values() for head in one.heads}
    for k, own in others.items():
        if own <= heads:
            one = _numbered_list(*table(k), counted=True)
            found.update({k: one} if one is not None else {})
    return found


def _numbered_list(
    grid: Grid, sections: Sequence[Section], captions: Sequence[str], counted: bool = False
) -> NumberedList | None:
    """A table of which every part numbers its nodes, and holds nothing else but headings of levels and sums."""
    parts = [(section, number_column(grid, section, counted)) for section in sections]
    told = [(section, column) for section, column in parts if column is not None]
    if not told or len(told) < len(parts) or not all(_is_row(grid, row, section) for section, _ in told for row in section.body):
        return None
    levels = levels_in(tight(captions[-1])) if captions else ()
    return NumberedList(grid, tuple(told), levels[0] if len(levels) == 1 else None)


def _head(section: Section) -> tuple[str, ...]:
    return tuple(fold(column.header) for column in section.columns)


def _is_row(grid: Grid, row: int, section: Section) -> bool:
    """A row of a list: with a number or under one, a heading of a level, a sum, or empty."""
    texts = [c for c in grid.starting(row) if c.lines]
    measured = any(section.columns[c.col].role == "indicator" and c.colspan == 1 for c in texts)
    told = _heading_level(grid, row) is not None or any(is_total(squeeze(c.text)) for c in texts)
    return not texts or measured or told


def read_numbered_list(listed: NumberedList, nodes: NumberedNodes, builder: Builder, context: TableContext) -> bool:
    """Gives the tree's nodes what a list says of them; False, and nothing read, where it numbers other things.

    A number that no node has is reported, its row is left out.
    """
    rows = {row: nodes.find(key, level) or key for row, key, level in listed.numbers()}
    told = sum(isinstance(found, Node) for found in rows.values())
    if not told or told < KNOWN_SHARE * len(rows):
        return False
    for section, column in listed.parts:
        _List(TableState(listed.grid, section, builder, context), column, rows).read()
    return True


def _begun(grid: Grid, row: int, column: Column) -> Cell | None:
    """The cell of a column that begins in a row and says something."""
    cell = grid.at(row, column.index)
    return cell if cell is not None and (cell.row, cell.col) == (row, column.index) and cell.lines else None


def _heading_level(grid: Grid, row: int) -> Level | None:
    """The level that a row names over the rows below, and nothing else: "B. SASARAN"."""
    filled = [c for c in grid.starting(row) if c.lines]
    texts = [c for c in filled if any(ch.isalpha() for ch in strip_lead(c.text)) and parse_key(c.text) is None]
    if len(texts) != 1 or len(filled) > 2:
        return None
    levels = tier_levels(strip_lead(texts[0].text))
    return levels[0] if levels else None


class _List:
    """A section of a list on its way into the builder; ``rows`` are the nodes that rows name, or their numbers."""

    def __init__(self, state: TableState, column: Column, rows: Mapping[int, Node | OutlineKey]) -> None:
        self.state, self.column, self.rows = state, column, rows

    def read(self) -> None:
        """Reads all rows of the section."""
        state, lines = self.state, self._outline()
        measures = Measures(state)
        last: dict[Level, Entity] = {}
        for row in state.section.body:
            if row in lines.skipped:
                continue
            if row in lines.totals:
                read_totals(state, row, lines.totals[row], last, lines)
                continue
            last = lines.rows[row]
            measures.indicators(row, lines)
            measures.figures(row)
            read_money(state, row, lines)
            read_actions(state, row)
            self._answer(row, lines)
        measures.settle_quarters()

    def _outline(self) -> Outline:
        """What each row is: of a node, a heading, a sum, or of a number that no node has."""
        grid, out = self.state.grid, Outline({}, {}, {}, set())
        current: Entity | None = None
        for row in self.state.section.body:
            texts = [c for c in grid.starting(row) if c.lines]
            label = next((squeeze(c.text) for c in texts if is_total(squeeze(c.text))), None)
            found = self.rows.get(row)
            if found is None and label is not None:
                out.totals[row], out.rows[row] = label, {}
                continue
            if found is None and (_heading_level(grid, row) is not None or not texts):
                out.skipped.add(row)
                current = None
                continue
            if isinstance(found, OutlineKey):
                self._report(found, row)
                current = None
            elif found is not None:
                current = self._entity(found, row)
                out.new[row] = [current]
            if current is None:
                out.skipped.add(row)
                continue
            out.rows[row] = {current.level: current}
        return out

    def _entity(self, node: Node, row: int) -> Entity:
        """A node's place in the list."""
        cell = self.state.cell(row, self.column)
        page = cell.page if cell is not None else self.state.grid.page
        box = cell.bbox if cell is not None else self.state.grid.bbox
        entity = Entity(node.level, row, self.column.index, page, box, node.statement, node.name, evidence="row")
        self.state.nodes[id(entity)] = node
        node.pages = sorted({*(node.pages or [node.page]), page})
        return entity

    def _answer(self, row: int, lines: Outline) -> None:
        """The position in a row answers for the row's node."""
        for column in self.state.by_role["holder"]:
            cell = self.state.begun(row, column)
            node = self.state.node(next(iter(lines.rows[row].values())))
            if cell is not None and node is not None and not is_empty(cell.text):
                node.holder = node.holder or squeeze(cell.text)

    def _report(self, key: OutlineKey, row: int) -> None:
        cell = self.state.cell(row, self.column)
        self.state.builder.finding(
            "unknown_number",
            f"The list names {key.text}, which is not drawn in the tree, or more than once; its row was left out",
            page=cell.page if cell is not None else self.state.grid.page,
            bbox=cell.bbox if cell is not None else self.state.grid.bbox,
            found=key.text,
        )
