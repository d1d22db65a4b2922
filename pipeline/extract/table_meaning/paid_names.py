"""Columns that print a name and its money in one cell ("PROGRAM / ANGGARAN (Rp.)": the name, below it "Rp. 4.730.000.000,-"): the
money gets a column of its own, right of the name's, so that it is read like that of any other column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid, Line
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.header_text import pattern, tight
from pipeline.normalize.text import squeeze
from pipeline.page import Word

MOST_WORDS = 6
"""Words of a sum at the end of a cell at most, with its "Rp" and label, and thousands that a space parts."""
LEAST_CELLS = 2
"""Cells that end in money from which a column holds it although its header does not say so."""
PAID_SHARE = 0.5
"""Share of a column's filled cells that these must be then."""
SUM = re.compile(
    r"[(\[]?\s*(?:(?:pagu|anggaran|dana|alokasi)\b\s*:?\s*)?rp\s*[.:]*\s*\d[\d.,\s]*(?:[.,]\s*[-=\u2013])?\s*[)\]]?",
    re.IGNORECASE,
)
"""A sum of rupiah that says so, with a label or in brackets."""
_RP = re.compile(r"[(\[]*rp", re.IGNORECASE)
_BRACKETS = "()[]"


def part_money(grid: Grid, section: Section) -> tuple[Grid, Section]:
    """The table with each column of names that holds their money too in two; the table itself where there is none."""
    paid = {c.index: c for c in section.columns if c.role in ("name", "statement") and _is_paid(grid, section, c)}
    if not paid:
        return grid, section
    places = [k + sum(index < k for index in paid) for k in range(grid.cols)]
    columns: list[Column] = []
    for column in section.columns:
        columns.append(_named(column, len(columns)) if column.index in paid else replace(column, index=len(columns)))
        if column.index in paid:
            columns.append(Column(len(columns), "budget", column.levels, "pagu", header=column.header))
    cells = [own for cell in grid.cells for own in _placed(cell, places, paid, section.body)]
    xs = [x for k, x in enumerate(grid.xs[:-1]) for x in ((x, grid.xs[k + 1]) if k in paid else (x,))]
    return (
        replace(grid, xs=(*xs, grid.xs[-1]), cells=sorted(cells, key=lambda c: (c.row, c.col))),
        replace(section, columns=columns, kept={}),
    )


def _is_paid(grid: Grid, section: Section, column: Column) -> bool:
    """Whether cells of a column of names end in money: some where its header says so, else most."""
    cells = {id(c): c for row in section.body if (c := grid.at(row, column.index)) is not None and c.lines and c.colspan == 1}
    paid = sum(bool(split_money(cell.lines)[1]) for cell in cells.values())
    return paid > 0 and (_says_money(column) or (paid >= LEAST_CELLS and paid >= PAID_SHARE * len(cells)))


def _says_money(column: Column) -> bool:
    return bool(pattern("money").search(tight(column.header.split(" > ")[-1])))


def _named(column: Column, index: int) -> Column:
    """A column without its money: of names of one level where the header names only that beside the money."""
    return replace(column, index=index, mixed=column.mixed and len(column.levels) != 1)


def _placed(cell: Cell, places: Sequence[int], paid: dict[int, Column], body: range) -> list[Cell]:
    """A cell in the parted columns, in two where it holds a name and its money."""
    first, last = places[cell.col], places[cell.last_col] + (cell.last_col in paid)
    if cell.colspan > 1 or cell.col not in paid or cell.row not in body:
        return [replace(cell, col=first, colspan=last - first + 1)]
    name, money = split_money(cell.lines)
    return [replace(cell, col=first, lines=tuple(name)), replace(cell, col=last, lines=tuple(money))]


def split_money(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines of a cell before the sum that ends it, and those of the sum without label and brackets, none where it is
    missing."""
    words = [word for line in lines for word in line.words]
    fits = [k for k in range(1, min(len(words), MOST_WORDS) + 1) if SUM.fullmatch(squeeze(" ".join(w.text for w in words[-k:])))]
    if not fits:
        return list(lines), []
    first = len(words) - fits[-1]
    amount = next(k for k in range(first, len(words)) if _RP.match(words[k].text))
    before, behind, at = [], [], 0
    for line in lines:
        end, start = (min(max(k - at, 0), len(line.words)) for k in (first, amount))
        before += [Line(line.words[:end])] if end else []
        behind += [Line(own)] if (own := _bare(line.words[start:])) else []
        at += len(line.words)
    return before, behind


def _bare(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a sum without the brackets around it, which would make it less than nothing."""
    bare = (word._replace(text=word.text.strip(_BRACKETS)) for word in words)
    return tuple(word for word in bare if word.text)
