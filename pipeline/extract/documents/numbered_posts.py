"""A table per position, one after the other, whose rows are numbered through: "1.2.1" serves "1.2", wherever that stands.

Cascading set in a word processor print the position, a table "No | Sasaran | Indikator | Target" of what it promises, and below
the table of the lowest ones "Kegiatan : …" and "Anggaran : …". The numbers tell the tree, their depth the tier.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.extract.builder import Builder
from pipeline.extract.documents.document_tables import Table
from pipeline.extract.geometry.grid import Line
from pipeline.extract.layouts import Layouts
from pipeline.extract.table_meaning.position_columns import TIERS, tiers_of
from pipeline.extract.table_meaning.row_numbers import parse_mark
from pipeline.extract.table_meaning.table_reading import read_grid
from pipeline.extract.table_meaning.table_state import TableContext
from pipeline.extract.words.labels import is_position, parse_label
from pipeline.extract.words.ranks import position_level
from pipeline.normalize.text import fold, squeeze
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
    """A position and what its table states, as (number, folded text)."""

    post: str
    rows: tuple[tuple[Number, str], ...]


def post_tables(tables: Iterable[Table]) -> dict[int, PostTable]:
    """The tables of positions by their place among all; none where too few are, or their numbers tell no tree."""
    found = {place: own for place, table in enumerate(tables) if (own := _post_table(table)) is not None}
    numbers = [number for own in found.values() for number, _ in own.rows]
    depths = {len(number) for number in numbers}
    lower = [number for number in numbers if len(number) > min(depths)]
    served = sum(number[:-1] in numbers for number in lower)
    if len(found) < LEAST_TABLES or not 2 <= len(depths) <= len(TIERS) or served < LEAST_SERVING * len(lower):
        return {}
    return found


def read_post_tables(found: Mapping[int, PostTable], tables: Sequence[Table], pages: Layouts, builder: Builder) -> None:
    """Reads the tables into the builder: their nodes with the positions that answer for them, what stands below, and the tree."""
    levels = _levels(found.values())
    nodes: dict[Number, Node] = {}
    for place, own in found.items():
        table = tables[place]
        depth = min(len(number) for number, _ in own.rows)
        context = TableContext(year=table.year, levels={"sasaran": levels[depth]}, holder=own.post, sections=table.sections)
        known = {n.id for n in builder.extraction.nodes}
        read_grid(table.grid, builder, context)
        fresh = [n for n in builder.extraction.nodes if n.id not in known]
        texts = {text: number for number, text in own.rows}
        stated = [n for n in fresh if n.statement and fold(n.statement) in texts]
        nodes.update((texts[fold(n.statement or "")], n) for n in stated)
        if len(stated) == 1:
            _read_below(stated[0], _lines_below(table, tables[place + 1] if place + 1 < len(tables) else None, pages), builder)
    for number, node in nodes.items():
        parent = nodes.get(number[:-1])
        if parent is not None:
            builder.link(parent, node, "number", NUMBERED, page=node.page, bbox=node.bbox)


def _post_table(table: Table) -> PostTable | None:
    post = squeeze(table.captions[-1].text) if table.captions else ""
    if not is_position(post) or len(post.split()) > MOST_WORDS or len(table.sections) != 1:
        return None
    (section,) = table.sections
    numbers = [c.index for c in section.columns if c.role == "number"]
    stated = [c for c in section.columns if c.role == "statement"]
    if len(stated) != 1 or stated[0].levels != ("sasaran",) or len(numbers) != 1:
        return None
    rows: list[tuple[Number, str]] = []
    for row in section.body:
        number, text = table.grid.at(row, numbers[0]), table.grid.at(row, stated[0].index)
        if number is None or text is None or number.row != row or not number.lines:
            continue
        mark = parse_mark(number.text)
        if mark is None or not text.lines:
            return None
        rows.append((mark.parts, fold(text.text)))
    return PostTable(post, tuple(rows)) if rows else None


def _levels(found: Iterable[PostTable]) -> dict[int, Level]:
    """The level of each depth of numbers: that of its positions where these descend, else by order."""
    told: dict[int, Counter[Level]] = defaultdict(Counter)
    for own in found:
        for number, _ in own.rows:
            level = position_level(own.post)
            told[len(number)].update([level] if level is not None else [])
    depths = sorted(told)
    return dict(zip(depths, tiers_of([told[d].most_common(1)[0][0] if told[d] else None for d in depths]), strict=True))


def _lines_below(table: Table, after: Table | None, pages: Layouts) -> Iterator[Line]:
    """The lines between a table and the next one, or the page's end."""
    page = (table.grid.pages or (table.grid.page,))[-1]
    bottom = max(c.bbox[3] for c in table.grid.cells if c.page == page)
    end = after.grid.bbox[1] if after is not None and after.grid.page == page else float("inf")
    layout = pages.numbered(page)
    return (line for line in layout.lines if bottom - layout.letter / 2 <= line.bbox[1] < end)


def _read_below(node: Node, lines: Iterable[Line], builder: Builder) -> None:
    """The name and money that labelled lines below a table give the one thing that it states."""
    for line in lines:
        label = parse_label(line.text)
        if label is None or not label.rest:
            continue
        if label.names and label.level is not None and node.name is None:
            node.name = squeeze(label.rest)
        elif label.role == "budget":
            builder.budget(node, "pagu", builder.year, label.rest, page=node.page, bbox=line.bbox)
