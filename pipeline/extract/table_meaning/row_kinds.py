"""Tables that print target, realisasi and capaian of an indicator below each other, with a column that says which row is which:
each kind gets columns of its own, so that they are read like tables that print them side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.header_text import pattern, tight, words
from pipeline.normalize.text import squeeze

ROLE = "kind"
"""The role of the column that says which row is which."""
LEAST_KINDS = 2
"""Kinds of figures that such a column names."""
MOST_WORDS = 4
"""Words of a kind's name ("Realisasi Anggaran (Rp)"); more are a name."""
FIGURES = frozenset({"value", "budget", "period", "gantt"})
"""Roles of columns whose rows are of several kinds."""

_Kind = tuple[str, str | None]
"""Role and kind of a column of such figures."""


def tells_kinds(texts: Sequence[str]) -> bool:
    """Whether the texts of a column all name kinds of figures, and not one alone: "Target", "Realisasi", "Capaian (%)"."""
    if len(texts) < LEAST_KINDS or kind_of_row(texts[0]) is None:
        return False
    told = {kind_of_row(text) for text in texts}
    return len(told) >= LEAST_KINDS and None not in told


@lru_cache(maxsize=256)
def kind_of_row(text: str) -> _Kind | None:
    """Role and kind of the figures that a row's label names; None where it names none: "Realisasi" → value, realisasi."""
    if not text or len(text.split()) > MOST_WORDS or any(ch.isdigit() for ch in text):
        return None
    label = tight(text)
    kind = next((str(k) for k in words()["kinds"] if pattern("kinds", k).search(label)), None)
    percent = bool(pattern("percent").search(label))
    if pattern("money").search(label):
        if kind == "capaian" or "%" in label:
            return "share", None
        return "budget", "realisasi" if kind == "realisasi" else "pagu"
    if kind is None:
        return ("value", "capaian") if percent else None
    return "value", kind


def part_kinds(grid: Grid, section: Section) -> tuple[Grid, Section]:
    """The table with each column of figures in as many as its rows are of kinds; the table itself where none says which."""
    column = next((c for c in section.columns if c.role == ROLE), None)
    if column is None:
        return grid, section
    told = _labels(grid, section, column)
    kinds = list(dict.fromkeys(kind for kind, _ in told.values()))
    names = dict(reversed(list(told.values())))
    many = {c.index for c in section.columns if c.index > column.index and c.role in FIGURES and _is_parted(grid, c, told)}
    places, at = {}, 0
    for k in range(grid.cols):
        places[k] = at
        at += len(kinds) if k in many else 1
    columns: list[Column] = []
    for c in section.columns:
        parts = [_of_kind(c, kind, names[kind]) for kind in kinds] if c.index in many else [c]
        columns += [replace(own, index=len(columns) + k) for k, own in enumerate(parts)]
    rows = {row: kinds.index(kind) for row, (kind, _) in told.items()}
    cells = [_placed(cell, places, many, len(kinds), rows) for cell in grid.cells]
    xs = [x for k, x in enumerate(grid.xs[:-1]) for x in _edges(x, grid.xs[k + 1], len(kinds) if k in many else 1)]
    return (
        replace(grid, xs=(*xs, grid.xs[-1]), cells=sorted(cells, key=lambda c: (c.row, c.col))),
        replace(section, columns=columns, kept={}),
    )


def _labels(grid: Grid, section: Section, column: Column) -> dict[int, tuple[_Kind, str]]:
    """By row the kind of its figures, with its name; rows over which a label reaches are its own."""
    out = {}
    for row in section.body:
        cell = grid.at(row, column.index)
        text = squeeze(cell.text) if cell is not None and cell.col == column.index else ""
        kind = kind_of_row(text)
        if kind is not None:
            out[row] = (kind, text)
    return out


def _is_parted(grid: Grid, column: Column, told: Mapping[int, object]) -> bool:
    """Whether a column has a figure for each row's kind, and none that reaches over the rows of an indicator."""
    begun = [c for row in told if (c := grid.at(row, column.index)) is not None and c.row == row and c.lines]
    return bool(begun) and sum(c.rowspan == 1 for c in begun) * 2 > len(begun)


def _of_kind(column: Column, kind: _Kind, name: str) -> Column:
    role, what = kind
    scale = column.scale if role == "budget" else 1.0
    return replace(column, role=role, kind=what, header=f"{column.header} > {name}", scale=scale, mixed=False, ends=False)


def _placed(cell: Cell, places: Mapping[int, int], many: set[int], count: int, rows: Mapping[int, int]) -> Cell:
    """A cell in the parted columns: in that of its row's kind, or over them all."""
    first = places[cell.col]
    last = places[cell.last_col] + (count if cell.last_col in many else 1) - 1
    if cell.col in many and cell.colspan == 1 and cell.row in rows:
        return replace(cell, col=first + rows[cell.row])
    return replace(cell, col=first, colspan=last - first + 1)


def _edges(left: float, right: float, count: int) -> list[float]:
    """Left edges of ``count`` columns between ``left`` and ``right``, in points."""
    return [left + (right - left) * k / count for k in range(count)]
