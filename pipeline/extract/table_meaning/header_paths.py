"""The header cells over a column of a table, from top to bottom, without the numbers that count columns; and their period."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.header_text import NUMBERING, YEARS, pattern, tight
from pipeline.normalize.period import parse_period
from pipeline.normalize.text import squeeze

_COUNTED = re.compile(r"(?:th|thn|tahun)ke-?$")
"""A header over numbers of years: "Target Tahun Ke-"."""
_ROMAN_QUARTER = re.compile(r"^(i|ii|iii|iv)$")
_QUARTERS = re.compile(r"tri ?wulan|tw|tri?w|kuartal")
_STROKES = re.compile(r"^(?P<word>tri ?wulan|tri?w|trw|tw)?\.?[ivxl1!|\d]{1,6}$")
"""What a recogniser makes of a numeral of strokes: "III" for "II", "TrwII" for "Trw II"."""
FOUR, TOLD_QUARTERS = 4, 2
"""Numerals below a header of quarters, and how many of them are read in their place, at least."""
_OF_YEAR = re.compile(r"(?i)(?<!\w)(?:tahun|thn|th)\b.*$")
_KEPT = frozenset({"k", "i", "ii", "iii", "iv"})
"""Leaves that look like a column's number and are none: the physical part, quarters."""
LEAST_LETTERS = 2
"""Different letters side by side below one header cell that stand for kinds of figures."""


def header_path(grid: Grid, top: int, depth: int, col: int) -> list[Cell]:
    """The header cells over a column, each once, of a header of ``depth`` rows that begins in row ``top``."""
    out: list[Cell] = []
    for row in range(top, top + depth):
        cell = grid.at(row, col)
        if cell is None or not cell.lines or (out and out[-1] is cell):
            continue
        counted = bool(out) and _COUNTED.search(tight(out[-1].text))
        numbers = NUMBERING.match(squeeze(cell.text)) and tight(cell.text) not in _KEPT
        if counted or not numbers or (out and _is_initial(grid, cell, out[-1])):
            out.append(cell)
    return out


def _is_initial(grid: Grid, cell: Cell, above: Cell) -> bool:
    """Whether a letter abbreviates a kind of figure: "T" and "R" below "TW I" with nothing else beside them there, or in a row of
    such letters alone ("T" and "R" below 2016, "T" below 2017)."""
    initial = pattern("small", "initials")
    row = [c for c in grid.starting(cell.row) if c.lines]
    parts = [c for c in row if above.col <= c.col <= above.last_col]
    return any(
        len(told := {tight(c.text) for c in cells}) >= LEAST_LETTERS and all(initial.search(text) for text in told)
        for cells in (parts, row)
    )


def header_period(texts: Sequence[str], year: int | None) -> str | None:
    """The period of a header path: the lowest cell's part, with the year of the nearest cell that prints one."""
    own = year
    for text in texts:
        years = YEARS.findall(text)
        if len(set(years)) == 1:
            own = int(years[0])
    for depth, text in enumerate(reversed(texts)):
        if _ROMAN_QUARTER.match(tight(text)) and _QUARTERS.search(" ".join(texts[: len(texts) - depth - 1]).casefold()):
            text = f"TW {tight(text).upper()}"
        found = parse_period(text, own) or parse_period(_from_year(text), own)
        if found:
            return found
    forward = any(pattern("forward").search(tight(text)) for text in texts)
    return str(own + 1) if own is not None and forward else None


def counted_quarters(columns: Sequence[Column], paths: Sequence[Sequence[Cell]]) -> list[Column]:
    """The columns; of four numerals side by side below one header of quarters each is the quarter of its place, where most are
    read so: the strokes of a bold "II" are easily counted wrong, and a lone "I" is taken for a rule."""
    out = list(columns)
    for numerals in _numerals(paths):
        told = [{out[k].period for k in of} for of in numerals]
        right = [p for n, periods in enumerate(told, 1) for p in periods if p is not None and p.endswith(f"-Q{n}")]
        if len(right) < TOLD_QUARTERS and not (right and all(_is_last(paths[k], columns[k]) for k in numerals[-1])):
            continue
        year = right[0].rpartition("-Q")[0]
        for n, of in enumerate(numerals, 1):
            for at, k in enumerate(of):
                out[k] = replace(out[k], period=f"{year}-Q{n}")
                mate = next((out[other[at]] for other in numerals if at < len(other) and out[other[at]].role != "unknown"), None)
                if out[k].role == "unknown" and mate is not None:
                    out[k] = replace(out[k], role=mate.role, kind=mate.kind)
    return out


def _is_last(path: Sequence[Cell], column: Column) -> bool:
    """Whether a column is read as that of the fourth quarter from the numeral "IV", which no other is taken for."""
    told = any(tight(cell.text) == "iv" for cell in path)
    return told and column.period is not None and column.period.endswith(f"-Q{FOUR}")


def _numerals(paths: Sequence[Sequence[Cell]]) -> Iterator[list[list[int]]]:
    """The columns of four cells side by side below one header: below "Triwulan" a numeral or nothing, else a quarter each."""
    heads = {id(cell): cell for path in paths for cell in path}
    for head in heads.values():
        parts: list[tuple[Cell | None, list[int]]] = []
        for k, path in enumerate(paths):
            at = next((i for i, cell in enumerate(path) if cell is head), None)
            if at is None:
                continue
            below = path[at + 1] if at + 1 < len(path) else None
            if below is not None and parts and parts[-1][0] is below:
                parts[-1][1].append(k)
            else:
                parts.append((below, [k]))
        parts = _without_lost(parts)
        found = [_STROKES.match(tight(cell.text)) if cell is not None else None for cell, _ in parts]
        alike = all(cell is None or match for (cell, _), match in zip(parts, found, strict=True))
        told = _QUARTERS.search(tight(head.text)) or all(match is not None and match["word"] for match in found)
        if len(parts) == FOUR and alike and told:
            yield [of for _, of in parts]


def _without_lost(parts: list[tuple[Cell | None, list[int]]]) -> list[tuple[Cell | None, list[int]]]:
    """The cells below a header, those that stand where a numeral was lost ("K", "Rp" beside "II" over "K" and "Rp") as one
    without text."""
    wide = {len(of) for cell, of in parts if cell is not None and _STROKES.match(tight(cell.text))}
    if len(wide) != 1 or wide == {1}:
        return parts
    (size,) = wide
    out: list[tuple[Cell | None, list[int]]] = []
    for cell, of in parts:
        numeral = cell is not None and _STROKES.match(tight(cell.text))
        if not numeral and out and out[-1][0] is None and len(out[-1][1]) < size:
            out[-1][1].extend(of)
        else:
            out.append((cell if numeral else None, list(of)))
    return out


def _from_year(text: str) -> str:
    """A long header from the word "Tahun" on: "… Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra)"."""
    found = _OF_YEAR.search(text)
    return found.group() if found else ""
