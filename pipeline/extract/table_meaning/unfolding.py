"""Tables whose rows are names and indicators by turns, in the same columns: "Kegiatan, below it its indikator", money or targets.

Reports of planning applications print a program with its money, and below it its indicators with their figures, in one set of
columns headed for both ("Program / Kegiatan, Indikator Kinerja", "Anggaran (Rp) / Target (K)"). Such columns are unfolded to two:
one for the rows of names, one for those of indicators.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.geometry.grid import Cell, Grid, Line
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.words.labels import is_indicator_wording
from pipeline.record import Level

NAMED: frozenset[Level] = frozenset({"program", "kegiatan", "sub_kegiatan"})
"""Levels whose names stand in such columns."""
WORDED_SHARE = 0.6
"""Share of the rows of indicators that are worded as such at least."""
_SIGN = re.compile(r"^\s*[^\w\s(\"'“]+\s*(?=\w)")
"""A sign before an indicator: "↳", "-", "•"."""
_BOTH = re.compile(r"\brp\b.*\b(?:k|target|kinerja|fisik|volume)\b|\b(?:k|target|kinerja|fisik|volume)\b.*\brp\b", re.IGNORECASE)
"""A header over money and figures: "Realisasi (Rp / K)"."""


def unfold(grid: Grid, understood: Sequence[Section]) -> tuple[Grid, list[Section]]:
    """The grid and its sections with columns of names and indicators, of money and figures, each as two; else as they are."""
    if len(understood) != 1 or not understood[0].body:
        return grid, list(understood)
    section = understood[0]
    named = [c for c in section.columns if c.role == "indicator" and NAMED & set(c.levels)]
    both = {c.index for c in section.columns if c.role in ("budget", "value") and _BOTH.search(c.header)}
    others = any(c.role in ("name", "statement") for c in section.columns)
    if len(named) != 1 or not both or others:
        return grid, list(understood)
    rows = _indicator_rows(grid, section, named[0])
    if rows is None:
        return grid, list(understood)
    split = both | {named[0].index}
    return _unfolded(grid, section.body, split, rows), [replace(section, columns=_columns(section.columns, split))]


def _indicator_rows(grid: Grid, section: Section, column: Column) -> set[int] | None:
    """The rows of indicators: without a code, with a unit or a sign before the text; None where they are not worded so."""
    codes = [c.index for c in section.columns if c.role == "code"]
    units = [c.index for c in section.columns if c.role == "unit"]
    found: dict[int, str] = {}
    for row in section.body:
        cell = grid.at(row, column.index)
        if cell is None or not cell.lines or cell.row != row or any(_filled(grid, row, k) for k in codes):
            continue
        if _SIGN.match(cell.text) or any(_filled(grid, row, k) for k in units):
            found[row] = _SIGN.sub("", cell.text)
    worded = sum(is_indicator_wording(text) for text in found.values())
    several = 0 < len(found) < len(section.body)
    return set(found) if several and worded >= WORDED_SHARE * len(found) else None


def _filled(grid: Grid, row: int, col: int) -> bool:
    cell = grid.at(row, col)
    return cell is not None and bool(cell.lines)


def _columns(columns: Sequence[Column], split: set[int]) -> list[Column]:
    """The columns with each of ``split`` as two: the first for names and their money, the second for indicators and figures."""
    out: list[Column] = []
    for column in columns:
        at = len(out)
        if column.index not in split:
            out.append(replace(column, index=at))
        elif column.role == "indicator":
            out.append(replace(column, index=at, role="name", mixed=True))
            out.append(replace(column, index=at + 1, levels=(), mixed=False))
        else:
            figure = column.kind if column.kind in ("realisasi", "capaian") else "target"
            money = "realisasi" if column.kind == "realisasi" else "pagu"
            out.append(replace(column, index=at, role="budget", kind=money))
            out.append(replace(column, index=at + 1, role="value", kind=figure, scale=1.0))
    return out


def _unfolded(grid: Grid, body: range, split: set[int], rows: set[int]) -> Grid:
    """The grid with each column of ``split`` as two, of which rows of indicators fill the second and other rows the first."""
    place = {col: col + sum(k < col for k in split) for col in range(grid.cols + 1)}
    cells: list[Cell] = []
    for cell in grid.cells:
        first, last = place[cell.col], place[cell.col + cell.colspan] - 1
        if cell.row in body and cell.colspan == 1 and cell.col in split:
            empty = replace(cell, col=last if cell.row not in rows else first, colspan=1, lines=())
            lines = _without_sign(cell.lines) if cell.row in rows else cell.lines
            cells += [replace(cell, col=first if cell.row not in rows else last, colspan=1, lines=lines), empty]
        else:
            cells.append(replace(cell, col=first, colspan=last - first + 1))
    xs = [grid.xs[0]]
    for col, (x0, x1) in enumerate(pairwise(grid.xs)):
        xs += [(x0 + x1) / 2, x1] if col in split else [x1]
    return replace(grid, xs=tuple(xs), cells=cells)


def _without_sign(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Lines without a sign that stands as a word of its own before the first."""
    first = lines[0].words if lines else ()
    if len(first) > 1 and not any(ch.isalnum() for ch in first[0].text):
        return (Line(first[1:]), *lines[1:])
    return lines
