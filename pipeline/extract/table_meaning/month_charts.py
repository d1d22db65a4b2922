"""Columns of months: below one header cell, below quarters, as numbers or initials; and which of them are a painted chart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.grid import Grid
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.header_paths import header_period
from pipeline.extract.table_structure.calendars import month_run

LEAST_MONTHS = 3
"""Columns of months that make a chart."""
_QUARTER = re.compile(r"(?P<year>\d{4})-Q(?P<number>[1-4])")
_MONTH = re.compile(r"\d{4}-\d{2}")
_INITIALS = ("jfm", "amj", "jas", "ond")
"""The months of each quarter by their initials."""


def with_months(grid: Grid, top: int, depth: int, columns: list[Column], year: int | None) -> list[Column]:
    """Columns with the months that stand below one header cell, told together: narrow columns run their names together."""
    out = list(columns)
    for row in range(top, top + depth - 1):
        for cell in grid.starting(row):
            own = header_period([cell.text], year)
            span = range(cell.col, cell.last_col + 1)
            if not cell.lines or not (own or year) or len(span) < LEAST_MONTHS:
                continue
            months = next((m for at in range(cell.last_row + 1, top + depth) if (m := _months(grid, at, span, columns))), None)
            printed = own[:4] if own else str(year)
            for column, month in zip(span, months or (), strict=False):
                role = "period" if out[column].role == "unknown" else out[column].role
                out[column] = replace(out[column], role=role, period=f"{printed}-{month:02d}")
    return out


def _months(grid: Grid, row: int, span: range, columns: Sequence[Column]) -> list[int] | None:
    """The months that a header's row names in some columns, one each; those of a quarter by their numbers or initials too."""
    parts = [grid.at(row, c) for c in span]
    texts = [p.text if p is not None and p.colspan == 1 else "?" for p in parts]
    months = month_run(texts)
    if months is not None:
        return months
    quarter = _QUARTER.fullmatch(columns[span.start].period or "")
    if quarter is None or len(span) != LEAST_MONTHS or len({columns[c].period for c in span}) > 1:
        return None
    number = int(quarter["number"])
    own = list(range(3 * number - 2, 3 * number + 1))
    printed = [re.sub(r"\W", "", text).casefold().lstrip("0") for text in texts]
    known = (["1", "2", "3"], [str(m) for m in own], list(_INITIALS[number - 1]), ["i", "ii", "iii"])
    return own if printed in known else None


def charted(grid: Grid, body: range, columns: Sequence[Column]) -> frozenset[int]:
    """The columns of months that are a painted chart: more rows have painted cells there, otherwise than their texts, than have
    text (a row of sums may print some)."""
    months = [c.index for c in columns if c.role == "period" and _MONTH.fullmatch(c.period or "")]
    if len(months) < LEAST_MONTHS:
        return frozenset()
    painted = written = 0
    for row in body:
        fills = {c.fill for c in grid.row_cells(row) if c.lines}
        cells = [c for k in months if (c := grid.at(row, k)) is not None and c.row == row and c.col == k]
        written += any(c.lines for c in cells)
        painted += any(c.fill is not None and c.fill not in fills for c in cells)
    return frozenset(months) if painted > written else frozenset()
