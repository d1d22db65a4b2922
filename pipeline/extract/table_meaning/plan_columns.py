"""Columns of reports on a plan of several years: what the plan ends on, and "capaian" that are realised figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from math import log

from pipeline.extract.geometry.grid import Grid
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.header_text import tight, words
from pipeline.normalize.quantity import Quantity, parse_quantity
from pipeline.normalize.text import squeeze

LEAST_PLAN_YEARS = 3
"""Years with columns of their own that make a table one of a plan."""
WHOLE = 100.0
"""Percent of its target that an indicator which reached it has."""
LEAST_VOTES = 2
"""Figures that must tell whether a column is one of percentages of the target."""
OWN_SHARE = 2 / 3
"""Share of these that must stand for the indicators' own units."""

_YEAR = re.compile(r"\d{4}")


@lru_cache
def _pattern(table: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in words()[table]["patterns"]))


def mark_plan_ends(columns: list[Column]) -> list[Column]:
    """Marks what a plan of several years ends on: a figure is its last year's or the sum of all, money that of all its years
    (Permendagri 86/2017, table T-C.27)."""
    years = sorted({c.period for c in columns if c.period and _YEAR.fullmatch(c.period) and c.kind != "baseline"})
    planned = len(years) >= LEAST_PLAN_YEARS
    out = []
    for column in columns:
        header = tight(column.header)
        end, until = _pattern("plan_end").search(header), _pattern("plan_until").search(header)
        if column.role == "value" and column.kind == "target" and (until or end):
            period = column.period or (years[-1] if planned else None)
            column = replace(column, ends=True, period=period)
        elif column.role == "budget" and column.period is None and end and planned:
            column = replace(column, period=f"{years[0]}/{years[-1]}")
        out.append(column)
    return out


def own_units(grid: Grid, body: range, columns: list[Column]) -> list[Column]:
    """Columns headed "Capaian 2022" whose figures are in the indicators' own units are realisasi.

    So they are where no column has the realisasi of their period, and most of their figures are nearer to the row's targets
    than to 100 percent. Columns under one header cell are told together.
    """
    groups: dict[str, list[Column]] = {}
    for column in columns:
        if _may_be_realised(column, columns):
            groups.setdefault(column.header.split(" > ")[0], []).append(column)
    out = list(columns)
    for group in groups.values():
        votes = [vote for column in group for vote in _votes(grid, body, column, columns)]
        if len(votes) >= LEAST_VOTES and sum(votes) >= OWN_SHARE * len(votes):
            for column in group:
                out[column.index] = replace(column, kind="realisasi")
    return out


def _may_be_realised(column: Column, columns: Sequence[Column]) -> bool:
    if column.role != "value" or column.kind != "capaian" or column.period is None or column.unit is not None:
        return False
    if _pattern("of_target").search(tight(column.header)):
        return False
    return not any(c.role == "value" and c.kind == "realisasi" and c.period in (None, column.period) for c in columns)


def _votes(grid: Grid, body: range, column: Column, columns: Sequence[Column]) -> Iterator[bool]:
    """For each figure of a column that tells: whether it is in its indicator's own unit."""
    others = [c for c in columns if c.role == "value" and c.kind in ("target", "realisasi", "baseline")]
    for row in body:
        figure = _figure(grid, row, column)
        if figure is None or not figure.value or figure.value < 0:
            continue
        beside = [q for c in others if (q := _figure(grid, row, c)) is not None and q.value and q.value > 0]
        if not beside:
            continue
        if figure.unit == "%" and all(q.unit != "%" for q in beside):
            yield False
            continue
        nearest = min(abs(log(figure.value / q.value)) for q in beside if q.value)
        whole = abs(log(figure.value / WHOLE))
        if nearest != whole:
            yield nearest < whole


def _figure(grid: Grid, row: int, column: Column) -> Quantity | None:
    """The figure that begins in a row of a column."""
    cell = grid.at(row, column.index)
    if cell is None or cell.row != row or cell.col != column.index or not cell.lines:
        return None
    return parse_quantity(squeeze(cell.text))
