"""Columns that refer to what stands elsewhere: numbers of the sasaran that a program serves, answers to obstacles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.extract.geometry.grid import Grid
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.entities import Entity
from pipeline.extract.table_meaning.header_text import tight, words
from pipeline.extract.table_meaning.table_state import TableState
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze
from pipeline.record import LEVELS

MOST_SERVED = 20
"""A list that counts on from here is of years or sums, not of sasaran."""
SERVED = 0.95
"""Strength of a link that a printed number names."""
REFERRED = ("statement", "name", "unknown", "note", "number", "holder")
"""Roles by its header alone of a column whose cells may turn out to be numbers of sasaran."""

_WORD = r"(?:(?:sasaran|tujuan|program|misi|ss|s|t|no|nomor|ke)\b\s*[.:-]?\s*)*"
_SERVED = re.compile(
    rf"{_WORD}\d{{1,2}}(?:\s*(?:,|;|&|\+|/|dan|serta|-|–|s\.?/?d\.?|sampai)\s*{_WORD}\d{{1,2}})*\.?", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+|(?<=\d)\s*(?:-|–|s\.?/?d\.?|sampai)\s*(?=[^\d]*\d)", re.IGNORECASE)


@lru_cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in words()["refers"][key]))


def served(text: str) -> list[int]:
    """The numbers that a cell lists ("1 dan 2", "Sasaran 2, 3", "1 s.d. 3"), in order; none for any other text."""
    text = squeeze(text)
    if not _SERVED.fullmatch(text):
        return []
    out: list[int] = []
    through = False
    for found in _NUMBER.findall(text):
        if not found.isdigit():
            through = True
            continue
        number = int(found)
        out += range(out[-1] + 1, number + 1) if through and out else [number]
        through = False
    return out if all(0 < n <= MOST_SERVED for n in out) else []


def mark_references(grid: Grid, body: range, columns: Sequence[Column]) -> list[Column]:
    """The columns with those that refer: ``serves`` where every cell lists numbers under a header that names their level beside
    a word for serving, or behind the names of programs; a follow-up beside the obstacles that it answers is a note.
    """
    out: list[Column] = []
    for column in columns:
        header = tight(column.header)
        behind = any(c.role in ("name", "statement") for c in out)
        said = column.role != "number" and _pattern("serves").search(header)
        if column.role in REFERRED and column.level is not None and (said or behind):
            cells = (c for r in body for c in [grid.at(r, column.index)] if c is not None and c.row == r)
            texts = [c.text for c in cells if c.lines and c.col == column.index]
            texts = [text for text in texts if not is_empty(text)]
            if texts and all(served(text) for text in texts):
                column = replace(column, role="serves")
        if column.role == "action" and out and _answers(out[-1], header):
            column = replace(column, role="note")
        out.append(column)
    return out


def link_served(state: TableState, row: int, fresh: Sequence[Entity]) -> None:
    """Links the highest node that begins in a row to those that the row's numbers name, counted in the order in which the
    document prints them; to none where it prints fewer.
    """
    for column in state.by_role["serves"]:
        cell, level = state.begun(row, column), column.level
        if cell is None or level is None:
            continue
        rank = LEVELS.index(level)
        own = next((e for e in fresh if LEVELS.index(e.level) > rank), None)
        node = state.node(own)
        if own is None or node is None or (own.parent is not None and LEVELS.index(own.parent.level) > rank):
            continue
        known = [n for n in state.builder.extraction.nodes if n.level == level]
        for place, number in enumerate(served(cell.text)):
            if number <= len(known):
                evidence = "code" if place == 0 else "also"
                state.builder.link(known[number - 1], node, evidence, SERVED, page=cell.page, bbox=cell.bbox)


def _answers(left: Column, header: str) -> bool:
    return bool(_pattern("obstacle").search(tight(left.header)) and _pattern("answer").search(header))
