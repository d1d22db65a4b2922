"""The entities of a table: which cell names which sasaran, program, kegiatan, row by row, and who stands under whom."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.entities import STATEMENT_LEVELS, Entity, make_entity
from pipeline.extract.table_meaning.entries import (
    Item,
    bold_runs,
    is_average,
    is_total,
    item_of,
    listed,
    listed_lines,
    paragraphs,
    split_bracket,
    split_code,
    split_holder,
    split_label,
    whole,
)
from pipeline.extract.table_meaning.group_headings import group_heading
from pipeline.extract.table_meaning.header_text import tight
from pipeline.extract.table_meaning.outcomes import stated_below
from pipeline.extract.table_meaning.row_levels import CHAIN, NamedRow, decide_levels
from pipeline.extract.table_meaning.row_numbers import Mark, outline_numbers, parse_mark, split_mark
from pipeline.extract.words.labels import is_statement_wording, parse_label
from pipeline.normalize.quantity import is_empty, parse_rupiah
from pipeline.normalize.text import fold_name, squeeze, strip_lead
from pipeline.record import LEVELS, Level

TELLING = frozenset({"code", "words", "sum"})
"""Evidence for the level of a name that holds in other tables too."""


@dataclass(slots=True)
class Outline:
    """``rows[r]`` the entities that are current in body row r, by level; ``new[r]`` those that begin there, top level first.

    ``totals`` are rows of sums with their label, ``skipped`` rows that say nothing of a node (averages, headings); ``trees`` the
    columns whose cells hold whole trees, with their heads' level.
    """

    rows: dict[int, dict[Level, Entity]]
    new: dict[int, list[Entity]]
    totals: dict[int, str]
    skipped: set[int]
    trees: dict[int, Level] = field(default_factory=dict)


def outline(
    grid: Grid,
    section: Section,
    levels: Mapping[str, Level],
    above: Mapping[Level, Entity],
    names: Mapping[str, Level] | None = None,
) -> Outline:
    """Reads the entity columns of a section; ``levels`` renames header levels, ``above`` are entities of headings, ``names``
    levels of folded names that other tables tell.
    """
    mixed = _mixed_rows(grid, section, names)
    out = Outline({}, {}, {}, set())
    current: dict[Level, Entity] = dict(above)
    order = _entity_levels(section.columns)
    for row in section.body:
        label = _sum_label(grid, section, row)
        if label is not None:
            (out.totals.__setitem__(row, label) if not is_average(label) else out.skipped.add(row))
            out.rows[row] = {}
            continue
        found = group_heading(grid, section, row, order) or _row_entities(grid, section, row, levels, mixed)
        if found is None:
            out.totals[row] = _first_text(grid, row)
            out.rows[row] = {}
            continue
        fresh = _merge_levels(found, current)
        for entity in fresh:
            _place(entity, current, grid, row, section)
        out.trees.update(_whole_trees(fresh))
        out.new[row] = fresh
        out.rows[row] = dict(current)
    return out


def _whole_trees(fresh: Sequence[Entity]) -> dict[int, Level]:
    """The columns of a row in which one cell holds a tree, a head and several of one level below, with the heads' level."""
    out: dict[int, Level] = {}
    for col in {e.col for e in fresh}:
        ranks = [LEVELS.index(e.level) for e in fresh if e.col == col]
        if len(set(ranks)) < len(ranks) and ranks[0] < min(ranks[1:]):
            out[col] = LEVELS[ranks[0]]
    return out


def _entity_levels(columns: Sequence[Column]) -> list[Level]:
    return [level for c in columns if c.role in ("statement", "name") for level in c.levels]


def _first_text(grid: Grid, row: int) -> str:
    texts = [squeeze(c.text) for c in grid.starting(row) if c.lines]
    return next((t for t in texts if any(ch.isalpha() for ch in t)), "")


def _sum_label(grid: Grid, section: Section, row: int) -> str | None:
    """The label of a row of sums: its first text, in an entity column or left of one, says Jumlah, Total or Rata-rata."""
    for cell in grid.starting(row):
        if not cell.lines:
            continue
        text = squeeze(cell.text)
        role = section.columns[cell.col].role if cell.col < len(section.columns) else "unknown"
        if role in ("value", "budget", "share"):
            return None
        if is_total(text) or is_average(text):
            only = (
                sum(
                    bool(c.lines) for c in grid.starting(row) if section.columns[c.col].role in ("statement", "name", "indicator")
                )
                <= 1
            )
            return text if only else None
        if role not in ("number", "code"):
            return None
    return None


def _row_entities(
    grid: Grid,
    section: Section,
    row: int,
    levels: Mapping[str, Level],
    mixed: Mapping[tuple[int, int], list[Entity] | None],
) -> list[Entity] | None:
    """The entities that begin in a row, by column; None for an office's own row, whose money is a total."""
    out: list[Entity] = []
    for column in section.columns:
        if column.role not in ("statement", "name"):
            continue
        if (row, column.index) in mixed:
            found = mixed[(row, column.index)]
            if found is None:
                return None
            out += found
            continue
        cell = grid.at(row, column.index)
        if cell is None or cell.row != row or not _is_of(cell, section, column) or not cell.lines or column.mixed:
            continue
        level = _column_level(section.columns, column, levels)
        if column.role == "statement" and column.level == "sasaran" and _of_names(section.columns, column):
            level = max((e.level for e in out if e.name), key=LEVELS.index, default=None)
        if level is None or is_empty(cell.text):
            continue
        code = _code_beside(grid, section, row)
        statement = column.role == "statement"
        for item in _texts(cell, level, statement):
            holder, item = split_holder(item) if statement else (None, item)
            own, text = split_code(item.text)
            above, text = _labelled_above(text, level) if statement else (None, text)
            text, told, name = split_bracket(_without_label(text, statement), level)
            told = told or above
            if text and any(ch.isalpha() for ch in text):
                named = own or (None if statement else code)
                entity = make_entity(told or level, text, cell, item, named, statement=statement or name is not None, row=row)
                entity.name = name or entity.name
                entity.holder = holder
                entity.restates = column.refers
                out.append(entity)
    _pair(section, row, mixed)
    return out


def _is_of(cell: Cell, section: Section, column: Column) -> bool:
    """Whether a cell is a column's: it begins there, or in the columns of numbers left of it and ends there."""
    left = section.columns[cell.col : column.index]
    return cell.last_col >= column.index and all(c.role == "number" for c in left) and (not left or cell.last_col == column.index)


def _labelled_above(text: str, level: Level) -> tuple[Level | None, str]:
    """The level and text of a statement whose label is of a higher level than the column's: "Outcome : Meningkatnya …"."""
    label = parse_label(text)
    if label is None or label.level is None or not label.marked or not is_statement_wording(label.rest):
        return None, text
    return (label.level, label.rest) if LEVELS.index(label.level) < LEVELS.index(level) else (None, text)


def _pair(section: Section, row: int, mixed: Mapping[tuple[int, int], list[Entity] | None]) -> None:
    """A statement and a name that columns of several levels print side by side are one node's, on the level of the name."""
    by_role: dict[str, list[Entity]] = {"statement": [], "name": []}
    for column in section.columns:
        if column.role in by_role:
            by_role[column.role] += mixed.get((row, column.index)) or []
    if len(by_role["statement"]) == len(by_role["name"]) == 1:
        (stated,), (named,) = by_role["statement"], by_role["name"]
        worded = is_statement_wording(stated.statement or stated.name or "") and not is_statement_wording(named.name or "")
        if worded or stated.evidence not in TELLING:
            stated.level, stated.statement, stated.name = named.level, stated.statement or stated.name, None


def _of_names(columns: Sequence[Column], column: Column) -> bool:
    """Whether a column headed "Sasaran" right of the names says what each of them is for."""
    left = [c.role for c in columns[: column.index] if c.role in ("statement", "name")]
    return bool(left) and left[-1] == "name" and "statement" not in left


def _column_level(columns: Sequence[Column], column: Column, levels: Mapping[str, Level]) -> Level | None:
    """The level of a column of one level; of a relative column the one below the column on its left."""
    if not column.relative:
        level = column.level
        level = below(level) if level and column.refers else level
        return levels.get(level, level) if level else None
    left = next((c for c in reversed(columns[: column.index]) if c.role == "statement" and c.level), None)
    above = _column_level(columns, left, levels) if left else None
    return below(above) if above else "kegiatan"


def told_names(grid: Grid, section: Section) -> dict[str, Level]:
    """Levels of folded names in a section's mixed columns that codes, lead words or sums tell, and style where it parts all
    levels that the header names; a name of two levels is left out.
    """
    found = [e for entities in _mixed_rows(grid, section, None).values() for e in entities or () if e.name]
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


def below(level: Level) -> Level:
    """The level under a level, along tujuan, sasaran, program, kegiatan, sub kegiatan, aktivitas."""
    chain: tuple[Level, ...] = ("tujuan", "sasaran", *CHAIN)
    return chain[min(chain.index(level) + 1, len(chain) - 1)] if level in chain else "program"


def _without_label(text: str, statement: bool) -> str:
    """A statement or name without its label and number; a name may begin with a word that labels statements ("Misi Kesenian")."""
    level, rest = split_label(text)
    label = parse_label(text) if level in STATEMENT_LEVELS and not statement else None
    named = level in STATEMENT_LEVELS and not statement and (label is None or not label.marked)
    rest = rest if level is not None and rest and not named else strip_lead(text)
    bare = re.sub(r"^\d{1,2}\s+(?=[^\W\d])", "", rest)
    return bare if is_statement_wording(bare) else rest


def _texts(cell: Cell, level: Level, statement: bool) -> list[Item]:
    """The statements or names of one cell: a list has several."""
    items = listed(cell)
    if len(items) > 1 and (
        not statement or all(is_statement_wording(strip_lead(i.text)) or level in STATEMENT_LEVELS for i in items)
    ):
        return items
    return [whole(cell)]


def _code_beside(grid: Grid, section: Section, row: int) -> str | None:
    """The code in the row's code columns, parts in several columns joined."""
    parts = []
    for column in section.columns:
        if column.role == "code":
            cell = grid.at(row, column.index)
            if cell is not None and cell.row == row and cell.lines:
                parts.append(squeeze(cell.text).replace(" ", "").strip("."))
    return ".".join(p for p in parts if p) or None


def _mark_beside(grid: Grid, section: Section, row: int, column: Column) -> Mark | None:
    """The number in the column left of a column, in a row in which both begin."""
    beside = section.columns[column.index - 1] if column.index else None
    cell = grid.at(row, beside.index) if beside is not None and beside.role == "number" else None
    return parse_mark(cell.text) if cell is not None and cell.row == row else None


def _mixed_rows(grid: Grid, section: Section, names: Mapping[str, Level] | None) -> dict[tuple[int, int], list[Entity] | None]:
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
        if _sum_label(grid, section, row) is None:
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
        beside = _mark_beside(grid, section, row, column) if first else None
        own, text = split_code(printed) if number is None else (None, printed)
        mark = number or split_mark(text)[0] or beside
        text = strip_lead(text)
        if not text or not any(ch.isalpha() for ch in text):
            continue
        text, told, name = split_bracket(text)
        code = own or _code_beside(grid, section, row)
        out.places.append((row, cell, item, code, text))
        out.behind.append((told, name))
        indent = min(line.bbox[0] for line in item.lines)
        amounts = _amounts(grid, section, row)
        amounts = amounts if first else (None,) * len(amounts)
        out.rows.append(NamedRow(text, code, item.bold, indent, cell.fill, amounts, mark, item.bullet))
    return out


def _mixed_column(
    grid: Grid,
    section: Section,
    column: Column,
    names: Mapping[str, Level] | None,
    out: dict[tuple[int, int], list[Entity] | None],
) -> None:
    named = _names_of(grid, section, column)
    below = stated_below([text for *_, text in named.places], column)
    decisions = iter(decide_levels([r for r, s in zip(named.rows, below, strict=True) if s is None], column.levels, names))
    last: Entity | None = None
    for (row, cell, item, code, text), (told, name), stated in zip(named.places, named.behind, below, strict=True):
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


def _amounts(grid: Grid, section: Section, row: int) -> tuple[float | None, ...]:
    out: list[float | None] = []
    for column in section.columns:
        if column.role == "budget":
            cell = grid.at(row, column.index)
            text = cell.text if cell is not None and cell.row == row else ""
            out.append(parse_rupiah(text).amount if text else None)
    return tuple(out)


def _merge_levels(found: list[Entity], current: Mapping[Level, Entity]) -> list[Entity]:
    """Entities of a row from top to bottom, statement and name of one level joined, restated ones left out."""
    out: list[Entity] = []
    for entity in _from_top(found):
        twin = next((e for e in out if e.level == entity.level and e.col != entity.col and _complement(e, entity)), None)
        if twin is not None:
            twin.statement = twin.statement or entity.statement
            twin.name = twin.name or entity.name
            twin.code = twin.code or entity.code
            continue
        out.append(entity)
    fresh: list[Entity] = []
    for entity in out:
        known = current.get(entity.level)
        restated = known is not None and known.key == entity.key and not fresh
        if not restated:
            fresh.append(entity)
    return fresh


def _from_top(found: Sequence[Entity]) -> list[Entity]:
    """Entities of a row from the highest level down; the tree that one cell holds stays in its order."""
    first: dict[int, int] = {}
    for entity in found:
        first.setdefault(entity.col, LEVELS.index(entity.level))
    outlined = {col for col, rank in first.items() if all(LEVELS.index(e.level) >= rank for e in found if e.col == col)}
    return sorted(found, key=lambda e: first[e.col] if e.col in outlined else LEVELS.index(e.level))


def _complement(a: Entity, b: Entity) -> bool:
    return (a.statement is None) != (b.statement is None)


def _place(entity: Entity, current: dict[Level, Entity], grid: Grid, row: int, section: Section) -> None:
    """Puts an entity under the nearest current one above it and ends what was current at its level and below."""
    rank = LEVELS.index(entity.level)
    parents = [e for level, e in current.items() if LEVELS.index(level) < rank]
    if parents:
        entity.parent = max(parents, key=lambda e: LEVELS.index(e.level))
        entity.parent.children.append(entity)
    for level in [lv for lv in current if LEVELS.index(lv) > rank]:
        cell = grid.at(row, current[level].col)
        spans = cell is not None and cell.row < row and cell.row == current[level].row and entity.parent is not None
        if not spans or current[level].row == row:
            del current[level]
    current[entity.level] = entity
