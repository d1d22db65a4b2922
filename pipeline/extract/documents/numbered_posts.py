"""A table per position, one after the other, whose rows are numbered through: "1.2.1" serves "1.2", wherever that stands.

Cascading set as tables print the position over each or in its first row, what it promises ("No | Sasaran | Indikator | Target",
or the indicators below each sasaran), and for the lowest ones "Kegiatan : …" and "Anggaran : …" below the table or in its last
rows. The programs of the higher ones may have tables of their own, numbered likewise. The numbers tell the tree, their depth the
tier.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.extract.builder import Builder
from pipeline.extract.documents.document_tables import Table
from pipeline.extract.geometry.grid import Cell, Grid, Line
from pipeline.extract.layouts import Layouts
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.paid_names import split_money
from pipeline.extract.table_meaning.position_columns import TIERS, tiers_of
from pipeline.extract.table_meaning.row_numbers import parse_mark
from pipeline.extract.table_meaning.table_reading import read_grid
from pipeline.extract.table_meaning.table_state import TableContext
from pipeline.extract.words.labels import is_position, parse_label
from pipeline.extract.words.ranks import position_level
from pipeline.extract.words.targets import is_money
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import fold, squeeze
from pipeline.page import BBox
from pipeline.record import Level, Node

LEAST_TABLES = 3
"""Tables of positions that make such a document."""
LEAST_SERVING = 0.8
"""Share of the numbers below the first depth whose parents are printed too, at least."""
MOST_WORDS = 12
"""Words of a position over its table at most."""
NUMBERED = 0.97
"""Strength of a tie that a number tells, as a probability."""

Number = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PostTable:
    """A position and what its table states, as (number, folded text); for a table of programs no position, and the names of what
    is numbered so. ``level`` is that of the statements, where their header names it; ``named`` are the rows that hold the name or
    money of the numbered row above them."""

    post: str | None
    rows: tuple[tuple[Number, str], ...]
    level: Level | None = None
    named: tuple[int, ...] = ()


def post_tables(tables: Iterable[Table]) -> dict[int, PostTable]:
    """The tables of positions by their place among all, and those of their programs; none where too few are, or their numbers
    tell no tree."""
    found: dict[int, PostTable] = {}
    programs: dict[int, PostTable] = {}
    for place, table in enumerate(tables):
        if (own := _post_table(table)) is not None:
            found[place] = own
        elif (own := _program_table(table)) is not None:
            programs[place] = own
    numbers = [number for own in found.values() for number, _ in own.rows]
    depths = {len(number) for number in numbers}
    lower = [number for number in numbers if len(number) > min(depths)]
    served = sum(number[:-1] in numbers for number in lower)
    if len(found) < LEAST_TABLES or not 2 <= len(depths) <= len(TIERS) or served < LEAST_SERVING * len(lower):
        return {}
    return found | {place: own for place, own in programs.items() if all(number in numbers for number, _ in own.rows)}


def read_post_tables(found: Mapping[int, PostTable], tables: Sequence[Table], pages: Layouts, builder: Builder) -> None:
    """Reads the tables into the builder: their nodes with the positions that answer for them, what stands below, and the tree."""
    posts = {place: own for place, own in found.items() if own.post is not None}
    levels = _levels(posts.values())
    nodes: dict[Number, Node] = {}
    for place, own in posts.items():
        table = tables[place]
        depth = min(len(number) for number, _ in own.rows)
        context = TableContext(year=table.year, holder=own.post, sections=[_on_level(table.sections[0], levels[depth])])
        known = {n.id for n in builder.extraction.nodes}
        read_grid(_without(table.grid, own.named), builder, context)
        fresh = [n for n in builder.extraction.nodes if n.id not in known]
        texts = {text: number for number, text in own.rows}
        stated = [n for n in fresh if n.statement and fold(n.statement) in texts]
        nodes.update((texts[fold(n.statement or "")], n) for n in stated)
        _read_named(table, own, nodes, builder)
        if len(stated) == 1:
            _read_below(stated[0], _lines_below(table, tables[place + 1] if place + 1 < len(tables) else None, pages), builder)
    for place, own in found.items():
        if own.post is None:
            _read_programs(tables[place], nodes, builder)
    for number, node in nodes.items():
        parent = nodes.get(number[:-1])
        if parent is not None:
            builder.link(parent, node, "number", NUMBERED, page=node.page, bbox=node.bbox)


def _post_table(table: Table) -> PostTable | None:
    if len(table.sections) != 1:
        return None
    (section,) = table.sections
    post, numbers = _post_over(table, section), [c.index for c in section.columns if c.role == "number"]
    if post is None or len(numbers) != 1:
        return None
    stated = next((c for c in section.columns[numbers[0] :] if _states(c)), None)
    if stated is None or any(c.role == "name" for c in section.columns):
        return None
    rows: list[tuple[Number, str]] = []
    named = [row for row in section.before if _names_above(table.grid, row)]
    for row in section.body:
        number, text = table.grid.at(row, numbers[0]), table.grid.at(row, stated.index)
        if _names_above(table.grid, row) and rows:
            named.append(row)
        elif number is not None and text is not None and number.row == row and number.lines and number is not text:
            mark = parse_mark(squeeze(number.text).replace(",", "."))
            if stated.role == "indicator" and (mark is None or not all(part.isdigit() for part in mark.parts)):
                # Below its sasaran the indicators of a card are counted by letters, or not at all.
                continue
            if mark is None or not text.lines:
                return None
            rows.append((mark.parts, fold(text.text)))
    level = stated.level if stated.level != "sasaran" else None
    return PostTable(post, tuple(rows), level, tuple(named)) if rows else None


def _states(column: Column) -> bool:
    """A column of the position's sasaran, alone or with their indicators below them."""
    own = len(column.levels) == 1 and column.levels[0] in TIERS
    return own and (column.role == "statement" or (column.role == "indicator" and column.mixed))


def _on_level(section: Section, level: Level) -> Section:
    """The rows of a position's table with its statements on a level."""
    columns = [replace(c, levels=(level,)) if _states(c) else c for c in section.columns]
    return replace(section, columns=columns, kept={})


def _post_over(table: Table, section: Section) -> str | None:
    """The position right above a table, or in the first row of it that runs over all columns."""
    rows = [cells[0].text for row in section.before if len(cells := [c for c in table.grid.starting(row) if c.lines]) == 1]
    over = [rows[0]] if rows else [table.captions[-1].text] if table.captions else []
    post = squeeze(over[0]) if over else ""
    return post if is_position(post) and len(post.split()) <= MOST_WORDS else None


def _program_table(table: Table) -> PostTable | None:
    """A table "No | Program | Anggaran" that names what is numbered so."""
    if len(table.sections) != 1:
        return None
    (section,) = table.sections
    roles = [c.role for c in section.columns if c.role != "unknown"]
    if roles != ["number", "name", "budget"]:
        return None
    rows = tuple((number, fold(name.text)) for number, name, _ in _program_rows(table.grid, section))
    return PostTable(None, rows) if rows else None


def _program_rows(grid: Grid, section: Section) -> Iterator[tuple[Number, Cell, Cell]]:
    """The numbered rows of a table of programs: number, name and money."""
    by_role = {c.role: c.index for c in section.columns}
    for row in section.body:
        number, name, money = (grid.at(row, by_role[role]) for role in ("number", "name", "budget"))
        if number is None or name is None or money is None or not (number.row == row and number.lines and name.lines):
            continue
        mark = parse_mark(squeeze(number.text).replace(",", "."))
        if mark is not None:
            yield mark.parts, name, money


def _read_programs(table: Table, nodes: Mapping[Number, Node], builder: Builder) -> None:
    """Gives what is numbered so its name and money."""
    column = next(c for c in table.sections[0].columns if c.role == "budget")
    for number, name, money in _program_rows(table.grid, table.sections[0]):
        node = nodes.get(number)
        if node is None:
            continue
        node.name = node.name or squeeze(name.text)
        period = column.period or builder.year
        builder.budget(node, "pagu", period, money.text, page=money.page, bbox=money.text_bbox, scale=column.scale)


def _names_above(grid: Grid, row: int) -> bool:
    """Whether a row holds nothing but the labelled name or money of what stands above it: "Kegiatan : …", beside it its money, or
    "Anggaran | Rp. …"."""
    cells = [c for c in grid.starting(row) if c.lines]
    label = parse_label(squeeze(cells[0].text)) if cells else None
    named = label is not None and label.names and label.level is not None and bool(label.rest)
    paid = len(cells) == 2 and (is_money(squeeze(cells[1].text)) or is_empty(cells[1].text))
    return (named and (len(cells) == 1 or paid)) or (label is not None and label.role == "budget" and len(cells) <= 2)


def _read_named(table: Table, own: PostTable, nodes: Mapping[Number, Node], builder: Builder) -> None:
    """The names and money in rows of a card, each of the numbered row above it; those over the header of its first one."""
    texts = {text: number for number, text in own.rows}
    starts = {cell.row: texts[folded] for cell in table.grid.cells if (folded := fold(cell.text)) in texts}
    for row in own.named:
        above = [at for at in starts if at < row]
        node = nodes.get(starts[max(above) if above else min(starts)]) if starts else None
        cells = [c for c in table.grid.starting(row) if c.lines]
        if node is None:
            continue
        label = parse_label(squeeze(cells[0].text))
        if label is None or label.role == "budget":
            _take(node, " ".join(squeeze(c.text) for c in cells), cells[-1].page, cells[-1].text_bbox, builder)
            continue
        _take(node, squeeze(cells[0].text), cells[0].page, cells[0].text_bbox, builder)
        for cell in cells[1:]:
            builder.budget(node, "pagu", builder.year, cell.text, page=cell.page, bbox=cell.text_bbox)


def _without(grid: Grid, rows: Sequence[int]) -> Grid:
    """A table with the cells of some rows emptied."""
    return replace(grid, cells=[replace(c, lines=()) if c.row in rows else c for c in grid.cells]) if rows else grid


def _levels(found: Iterable[PostTable]) -> dict[int, Level]:
    """The level of each depth of numbers: that of the headers, else of its positions, where these descend; else by order."""
    told: dict[int, Counter[Level]] = defaultdict(Counter)
    headed: dict[int, Counter[Level]] = defaultdict(Counter)
    for own in found:
        for number, _ in own.rows:
            level = position_level(own.post or "")
            told[len(number)].update([level] if level is not None else [])
            headed[len(number)].update([own.level] if own.level is not None else [])
    depths = sorted(told)
    usual = [next((c.most_common(1)[0][0] for c in (headed[d], told[d]) if c), None) for d in depths]
    return dict(zip(depths, tiers_of(usual), strict=True))


def _lines_below(table: Table, after: Table | None, pages: Layouts) -> Iterator[Line]:
    """The lines between a table and the next one, or the page's end."""
    page = (table.grid.pages or (table.grid.page,))[-1]
    bottom = max(c.bbox[3] for c in table.grid.cells if c.page == page)
    end = after.grid.bbox[1] if after is not None and after.grid.page == page else float("inf")
    layout = pages.numbered(page)
    return (line for line in layout.lines if bottom - layout.letter / 2 <= line.bbox[1] < end)


def _read_below(node: Node, lines: Iterable[Line], builder: Builder) -> None:
    """The name and money that lines below a table give the one thing that it states."""
    for line in lines:
        _take(node, line.text, node.page, line.bbox, builder, [line])


def _take(node: Node, text: str, page: int, bbox: BBox, builder: Builder, lines: Sequence[Line] = ()) -> None:
    """The name or money that a text gives a node: "Kegiatan : …", "Anggaran : Rp. …"; a name may end in its money."""
    label = parse_label(text)
    name, money = split_money(lines) if lines else ([], [])
    paid = squeeze(" ".join(line.text for line in money)) if name else ""
    if label is not None and label.role == "budget" and label.rest:
        builder.budget(node, "pagu", builder.year, label.rest, page=page, bbox=bbox)
        return
    named = label is not None and label.names and label.level is not None and bool(label.rest)
    if not named and not (paid and node.level == "program" and fold(text).startswith("program ")):
        return
    if node.name is None:
        whole = squeeze(" ".join(line.text for line in name)) if paid else text
        told = parse_label(whole) if named else None
        node.name = squeeze(told.rest) if told is not None and told.rest else whole
    if paid:
        builder.budget(node, "pagu", builder.year, paid, page=page, bbox=bbox)
