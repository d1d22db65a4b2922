"""The entities of a table: which cell names which sasaran, program, kegiatan, row by row, and who stands under whom."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.entities import STATEMENT_LEVELS, Entity, make_entity
from pipeline.extract.table_meaning.entries import (
    Item,
    is_average,
    listed,
    split_bracket,
    split_code,
    split_holder,
    split_label,
    whole,
)
from pipeline.extract.table_meaning.group_headings import AGAIN, group_heading, is_kind_of_names
from pipeline.extract.table_meaning.mixed_names import TELLING, heads_indicators, mixed_rows
from pipeline.extract.table_meaning.paid_anew import is_paid_anew
from pipeline.extract.table_meaning.placing import merge_levels, place
from pipeline.extract.table_meaning.post_names import take_post_names
from pipeline.extract.table_meaning.row_cells import code_beside, sum_label
from pipeline.extract.table_meaning.row_levels import CHAIN
from pipeline.extract.table_meaning.unstated import unstated
from pipeline.extract.words.labels import is_position, is_statement_wording, parse_label
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.record import LEVELS, Level


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
    mixed = mixed_rows(grid, section, names)
    out = Outline({}, {}, {}, set())
    current: dict[Level, Entity] = dict(above)
    anew = partial(is_paid_anew, grid=grid, section=section)
    order = _entity_levels(section.columns)
    for row in section.body:
        label = sum_label(grid, section, row)
        if label is not None:
            (out.totals.__setitem__(row, label) if not is_average(label) else out.skipped.add(row))
            out.rows[row] = {}
            continue
        if is_kind_of_names(grid, row):
            # "Program Penunjang" over programs that serve no sasaran of the table.
            current = dict(above)
            out.skipped.add(row)
            out.rows[row] = {}
            continue
        found = group_heading(grid, section, row, order) or _row_entities(grid, section, row, levels, mixed)
        if found is None:
            out.totals[row] = _first_text(grid, row)
            out.rows[row] = {}
            continue
        named = take_post_names(section, current, found or unstated(grid, section, row, current))
        fresh = merge_levels(named, current, anew)
        for entity in fresh:
            place(entity, current, grid, row, section)
        for col, head in _whole_trees(fresh).items():
            # What goes on after a page break has its head before it.
            out.trees[col] = min(head, out.trees.get(col, head), key=LEVELS.index)
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
        if level is None or is_empty(cell.text) or heads_indicators(squeeze(cell.text)):
            continue
        code = code_beside(grid, section, row)
        statement = column.role == "statement"
        for item in _texts(cell, level, statement):
            holder, item = split_holder(item) if statement else (None, item)
            if statement and holder is None and is_position(text := squeeze(item.text)) and _has_holders(grid, section, column):
                alone = make_entity(level, "", cell, item, statement=True, row=row)
                alone.statement, alone.holder = None, text
                out.append(alone)
                continue
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


def _has_holders(grid: Grid, section: Section, column: Column) -> bool:
    """Whether positions stand above statements in a column: there a position alone is the holder of what is not stated."""
    key = "holders", column.index
    if key not in section.kept:
        cells = (cell for cell in grid.cells if cell.row in section.body and _is_of(cell, section, column))
        section.kept[key] = any(split_holder(whole(cell))[0] is not None for cell in cells if cell.lines)
    known: bool = section.kept[key]
    return known


def _is_of(cell: Cell, section: Section, column: Column) -> bool:
    """Whether a cell is a column's: it begins there, or in the columns of numbers left of it and ends there; one that names a
    program from the column of statements on is of the column of programs that it reaches."""
    left = section.columns[cell.col : column.index]
    if cell.colspan > 1 and (named := _named_over(cell, section)) is not None:
        return column is named
    return cell.last_col >= column.index and all(c.role == "number" for c in left) and (not left or cell.last_col == column.index)


def _named_over(cell: Cell, section: Section) -> Column | None:
    """The column of names in which a cell ends that begins in a column of statements and opens with the names' own noun."""
    covered = [c for c in section.columns[cell.col : cell.last_col + 1] if c.role in ("statement", "name")]
    if len(covered) < 2 or covered[0].role != "statement" or covered[-1].role != "name" or covered[-1].level is None:
        return None
    text = squeeze(cell.text)
    opens = re.match(rf"\W*{covered[-1].level.replace('_', ' ')}\s+\w", text, re.IGNORECASE)
    return covered[-1] if opens and not is_statement_wording(text) else None


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
    return AGAIN.sub("", bare if is_statement_wording(bare) else rest)


def _texts(cell: Cell, level: Level, statement: bool) -> list[Item]:
    """The statements or names of one cell: a list has several."""
    items = listed(cell)
    if len(items) > 1 and (
        not statement or all(is_statement_wording(strip_lead(i.text)) or level in STATEMENT_LEVELS for i in items)
    ):
        return items
    return [whole(cell)]
