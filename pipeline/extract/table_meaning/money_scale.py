"""What the money of a table is counted in where its columns do not say it: a line above the table, or a neighbouring column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from pipeline.extract.geometry.grid import Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.normalize.quantity import parse_rupiah
from pipeline.normalize.text import squeeze

LIKE = 50.0
"""How many times larger the usual sum of one column may be than that of another where both are counted alike."""

_WORD = r"(?:ribu(?:an)?|rb|juta(?:an)?|jt|mil[iy]ar(?:an)?)"
_COUNTED_IN = re.compile(
    rf"\b(?:dalam|satuan)\s+(?:satuan\s+)?(?:rp\.?\s*)?(?P<word>{_WORD})(?:\s+(?:rupiah|rp\b)|\s*\)|\W*$)"
    rf"|\(\s*(?:rp\.?\s*)?(?P<bare>{_WORD})\s*(?:rupiah|rp\.?)?\s*\)"
    r"|\(\s*(?:x|dalam)?\s*rp\.?\s*(?:1[.,]?)?(?P<zeros>000(?:[.,]?000)*)\s*\)",
    re.IGNORECASE,
)
_FACTORS = {"r": 1e3, "j": 1e6, "m": 1e9}


def scaled(grid: Grid, section: Section, captions: Sequence[str]) -> Section:
    """The section with its columns of money counted in what the lines above say; else in what the column beside is counted in,
    where their sums are of one size. A column that says it itself keeps it."""
    money = [c for c in section.columns if c.role == "budget"]
    known = [c for c in money if c.scale != 1.0]
    if not money or len(known) == len(money):
        return section
    told = None if known else _told([*captions, *_titles(grid, section)])
    columns = list(section.columns)
    for column in money:
        if column.scale == 1.0:
            scale = told or next((k.scale for k in known if _alike(grid, section, column, k)), 1.0)
            columns[column.index] = replace(column, scale=scale)
    return replace(section, columns=columns, kept={})


def _told(lines: Sequence[str]) -> float | None:
    """What the nearest line that says it counts money in."""
    for line in reversed(lines):
        found = _COUNTED_IN.search(squeeze(line))
        if found is not None:
            word = found["word"] or found["bare"]
            return _FACTORS[word[0].casefold()] if word else float(f"1{re.sub(r'[.,]', '', found['zeros'])}")
    return None


def _titles(grid: Grid, section: Section) -> Iterator[str]:
    return (cell.text for row in section.before for cell in grid.starting(row))


def _alike(grid: Grid, section: Section, one: Column, other: Column) -> bool:
    """Whether the sums of two columns are of one size as they are printed."""
    a, b = (_usual(grid, section, column) for column in (one, other))
    return bool(a and b) and max(a, b) <= LIKE * min(a, b)


def _usual(grid: Grid, section: Section, column: Column) -> float:
    """The middle one of a column's sums, as printed; 0 for none."""
    cells = (grid.at(row, column.index) for row in section.body)
    amounts = [parse_rupiah(c.text).amount for c in cells if c is not None and c.lines]
    return median([abs(a) for a in amounts if a] or [0.0])
