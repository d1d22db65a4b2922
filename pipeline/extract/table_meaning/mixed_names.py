"""Columns that hold names of several levels: what each cell names, on which level, and what is its statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.entities import STATEMENT_LEVELS, Entity, make_entity
from pipeline.extract.table_meaning.entries import (
    Item,
    bold_runs,
    item_of,
    listed,
    listed_lines,
    paragraphs,
    split_bracket,
    split_code,
    split_label,
    whole,
)
from pipeline.extract.table_meaning.group_headings import group_heading
from pipeline.extract.table_meaning.header_text import tight
from pipeline.extract.table_meaning.outcomes import stated_below
from pipeline.extract.table_meaning.row_cells import code_beside, mark_beside, row_money, sum_label
from pipeline.extract.table_meaning.row_levels import CHAIN, NamedRow, decide_levels
from pipeline.extract.table_meaning.row_numbers import outline_numbers, split_mark
from pipeline.extract.words.labels import is_statement_wording, parse_label
from pipeline.normalize.text import fold_name, strip_lead
from pipeline.record import Level

TELLING = frozenset({"code", "words", "sum"})
"""Evidence for the level of a name that holds in other tables too."""


def told_names(grid: Grid, section: Section) -> dict[str, Level]:
    """Levels of folded names in a section's mixed columns that codes, lead words or sums tell, and style where it parts all
    levels that the header names; a name of two levels is left out.
    """
    found = [e for entities in mixed_rows(grid, section, None).values() for e in entities or () if e.name]
    named = {level for c in section.columns if c.role in ("statement", "name") for level in c.levels}
    telling = TELLING | ({"style"} if named <= {e.level for e in found} else set())
    told: dict[str, set[Level]] = defaultdict(set)
    for entity in found:
        if entity.name and entity.evidence in telling:
            told[fold_name(entity.name)].add(entity.level)
    return {name: next(iter(known)) for name, known in told.items() if len(known) == 1}


def mixed_levels(grid: Grid, section: Section, column: Column, names: Mapping[str, Level]) -> dict[int, Level | None]:
    """The level of the first name in each row of a column of several levels, None for an office or group."""
    found: dict[tuple[int, int], list[Entity] | None] = {}
    _mixed_column(grid, section, column, names, found)
    return {row: entities[0].level if entities else None for (row, _), entities in found.items()}


def mixed_rows(grid: Grid, section: Section, names: Mapping[str, Level] | None) -> dict[tuple[int, int], list[Entity] | None]:
    """The entities of columns that hold names of several levels; None marks a row that names an office or group."""
    out: dict[tuple[int, int], list[Entity] | None] = {}
    for column in section.columns:
        if column.role in ("statement", "name") and (column.mixed or len(column.levels) > 1):
            _mixed_column(grid, section, column, names, out)
    return out


def _named_items(grid: Grid, section: Section, column: Column) -> Iterator[tuple[int, Cell, Item, bool]]:
    """The names of a column, row by row: row, cell, item, and whether it is its cell's first."""
    for row in section.body:
        cell = grid.at(row, column.index)
        if cell is None or cell.row != row or cell.col != column.index or not cell.lines:
            continue
        if sum_label(grid, section, row) is None:
            for k, item in enumerate(_names_in(cell)):
                yield row, cell, item, k == 0


class _Names(NamedTuple):
    """The names of a mixed column: where each stands with its code and text, what its level is decided by, and the level and
    name in brackets behind it."""

    places: list[tuple[int, Cell, Item, str | None, str]]
    rows: list[NamedRow]
    behind: list[tuple[Level | None, str | None]]


def _names_of(grid: Grid, section: Section, column: Column) -> _Names:
    """The names of a mixed column, read once for all who ask as long as the columns are understood alike."""
    key = ("names", column.index, *section.columns)
    if key not in section.kept:
        section.kept[key] = _read_names(grid, section, column)
    names: _Names = section.kept[key]
    return names


def _read_names(grid: Grid, section: Section, column: Column) -> _Names:
    out = _Names([], [], [])
    found = list(_named_items(grid, section, column))
    numbers = outline_numbers([item.text for _, _, item, _ in found]) or [(None, item.text) for _, _, item, _ in found]
    for (row, cell, item, first), (number, printed) in zip(found, numbers, strict=True):
        beside = mark_beside(grid, section, row, column) if first else None
        own, text = split_code(printed) if number is None else (None, printed)
        mark = number or split_mark(text)[0] or beside
        text = strip_lead(text)
        if not text or not any(ch.isalpha() for ch in text) or heads_indicators(text):
            continue
        text, told, name = split_bracket(text)
        code = own or code_beside(grid, section, row)
        out.places.append((row, cell, item, code, text))
        out.behind.append((told, name))
        indent = min(line.bbox[0] for line in item.lines)
        amounts = row_money(grid, section, row)
        amounts = amounts if first else (None,) * len(amounts)
        out.rows.append(NamedRow(text, code, item.bold, indent, cell.fill, amounts, mark, item.bullet))
    return out


def heads_indicators(text: str) -> bool:
    """Words beside the first indicator of what stands above them ("Indikator Sasaran"): no name."""
    label = parse_label(text)
    return label is not None and label.role == "indicator" and not label.rest


def _mixed_column(
    grid: Grid,
    section: Section,
    column: Column,
    names: Mapping[str, Level] | None,
    out: dict[tuple[int, int], list[Entity] | None],
) -> None:
    named = _names_of(grid, section, column)
    statements = stated_below([text for *_, text in named.places], column)
    open_rows = [r for r, s in zip(named.rows, statements, strict=True) if s is None]
    decisions = iter(decide_levels(open_rows, _below_headings(grid, section, column, named), names))
    last: Entity | None = None
    for (row, cell, item, code, text), (told, name), stated in zip(named.places, named.behind, statements, strict=True):
        key = (row, column.index)
        if stated is not None:
            out[key] = [*(out.get(key) or []), *_stated_again(last, stated, cell, item, row)]
            continue
        decided = next(decisions)
        if told is not None and name is not None:
            entity = make_entity(told, text, cell, item, code, statement=True, row=row, evidence="words")
            entity.name = name
            out[key] = [*(out.get(key) or []), entity]
            continue
        if decided.level is None:
            out.setdefault(key, None)
            continue
        level, rest = split_label(text)
        text = rest if level == decided.level and rest else text
        statement = decided.level in STATEMENT_LEVELS
        entities = out.get(key)
        if entities and _explains(entities[-1], column, decided.level, text):
            entities[-1].statement = text
            continue
        last = make_entity(decided.level, text, cell, item, code, statement=statement, row=row, evidence=decided.evidence)
        out[key] = [*entities, last] if entities else [last]


def _below_headings(grid: Grid, section: Section, column: Column, named: _Names) -> tuple[Level, ...]:
    """The levels that a column's cells may be of: those below its level that a row over the whole table names before the first
    of them ("Program …" over the kegiatan of a column "Program / Kegiatan"), else all that its header names."""
    first = named.places[0][0] if named.places else section.body.start
    if len(column.levels) < 2 or first == section.body.start:
        return column.levels
    headed = {e.level for row in range(section.body.start, first) for e in group_heading(grid, section, row, column.levels) or ()}
    above = [k for k, level in enumerate(column.levels) if level in headed]
    return (column.levels[max(above) + 1 :] or column.levels) if above else column.levels


def _stated_again(named: Entity | None, statement: str, cell: Cell, item: Item, row: int) -> list[Entity]:
    """Gives a name the statement below it; a further one is another entity of the same name."""
    if named is None:
        return []
    if named.statement is None:
        named.statement = statement
        return []
    again = make_entity(named.level, statement, cell, item, named.code, statement=True, row=row, evidence=named.evidence)
    again.name = named.name
    return [again]


def _explains(named: Entity, column: Column, level: Level, text: str) -> bool:
    """Whether a text below a name in one cell is the name's statement: its label is no level of the header's, or the header
    announces one ("Program / Sasaran Program")."""
    if named.name is None or named.statement is not None or (level in column.levels and level in STATEMENT_LEVELS):
        return False
    announced = "sasaran" in tight(column.header.split(" > ")[-1]) and is_statement_wording(text)
    return bool(column.levels) and (level in STATEMENT_LEVELS or announced)


def _names_in(cell: Cell) -> list[Item]:
    """The names of one cell of a mixed column: cut at bold, at list items, at lines that begin with a lead word."""
    runs = _with_labels([r for r in bold_runs(cell) if any(ch.isalpha() for ch in r.text)])
    if len(runs) > 1 and runs[0].bold:
        return [item for run in runs if strip_lead(run.text) for item in _bulleted(run)]
    items = listed(cell)
    if len(items) > 1:
        return items
    parts = paragraphs(cell)
    if len(parts) > 1 and sum(split_label(p.text)[0] is not None for p in parts) * 2 >= len(parts):
        return parts
    starts = [k for k, line in enumerate(cell.lines) if k and split_label(line.text)[0] in CHAIN and ":" in line.text]
    if starts:
        bounds = [0, *starts, len(cell.lines)]
        return [item_of(cell.lines[a:b]) for a, b in pairwise(bounds)]
    return [whole(cell)]


def _with_labels(runs: list[Item]) -> list[Item]:
    """The runs of a cell, those that are labels alone ("Tujuan :") with what they introduce."""
    out: list[Item] = []
    for run in runs:
        label = parse_label(out[-1].text) if out else None
        if label is not None and label.level is not None and not label.rest:
            out[-1] = item_of((*out[-1].lines, *run.lines))
        else:
            out.append(run)
    return out


def _bulleted(run: Item) -> list[Item]:
    """A run of one weight cut at its bullets, the first line's too."""
    items = listed_lines(run.lines, least=1)
    return items if any(item.bullet for item in items) else [run]
