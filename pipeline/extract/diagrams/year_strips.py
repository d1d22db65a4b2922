"""Strips of years below an indicator with its figures right below them, as spreadsheets draw them: "2025 | 2026 | … | 2029"."""

from __future__ import annotations

import re
from itertools import takewhile

from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.normalize.text import squeeze

LEAST_YEARS = 3
"""Years in a row, one after the other, that make a strip."""
_YEAR = re.compile(r"20\d{2}")


def years_of_figures(near: Neighbours) -> tuple[set[int], dict[int, str]]:
    """The boxes of years, and by box the year of each figure right below one."""
    years = {b.index: int(text) for b in near.boxes if b.kind != "text" and _YEAR.fullmatch(text := squeeze(b.text))}
    heads: set[int] = set()
    for first, year in years.items():
        following = takewhile(lambda step: years.get(step[1]) == step[0], enumerate(near.row_from(first), year + 1))
        run = [first, *(j for _, j in following)]
        heads.update(run if len(run) >= LEAST_YEARS else ())
    below = {next(near.column_below(i), None): str(years[i]) for i in heads}
    return heads, {j: year for j, year in below.items() if j is not None and j not in heads}
