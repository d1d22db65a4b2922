"""Sheets that measure one sasaran in a table and list below it, in another one, the programs and kegiatan that serve it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import Grid, Line
from pipeline.extract.table_meaning.column import Section
from pipeline.extract.table_meaning.entries import split_label
from pipeline.normalize.text import fold, squeeze, strip_lead
from pipeline.record import Level, Node

STATED: tuple[Level, ...] = ("sasaran", "tujuan")
"""Levels of the statement that programs serve, the nearer first."""
SHORT = 6
"""Words of the one line that may stand between the tables ("Program dan Kegiatan :")."""


def lone_statement(
    above: tuple[Grid, Sequence[Section]] | None, below: tuple[Grid, Sequence[Section]], between: Sequence[Line], builder: Builder
) -> dict[Level, Node]:
    """The node of the only sasaran that a table states, by its level, where the table right below it on the page lists names
    alone; empty where it states none or several, or other text stands ``between``. Tables come with their sections."""
    if above is None or len(between) > 1 or any(len(line.text.split()) > SHORT for line in between):
        return {}
    (upper, stated), (lower, listed) = above, below
    if upper.pages[-1:] != (lower.page,) or upper.bbox[3] > lower.bbox[1] or not _lists_names(listed):
        return {}
    if any(c.role == "name" for section in stated for c in section.columns):
        return {}
    for level in STATED:
        texts = _stated(upper, stated, level)
        if len(texts) == 1:
            node = builder.find(level, texts.popitem()[1], None)
            return {level: node} if node is not None else {}
        if texts:
            return {}
    return {}


def _lists_names(sections: Sequence[Section]) -> bool:
    """Whether tables list names and state nothing."""
    roles = {c.role for section in sections for c in section.columns}
    named = {level for section in sections for c in section.columns for level in c.levels if c.role in ("name", "action")}
    return "statement" not in roles and "program" in named and "sasaran" not in named


def _stated(grid: Grid, sections: Sequence[Section], level: Level) -> dict[str, str]:
    """What the columns of a level state, by its folded text."""
    columns = [(section, c) for section in sections for c in section.columns if c.role == "statement" and c.levels == (level,)]
    cells = (grid.at(row, column.index) for section, column in columns for row in section.body)
    texts = (squeeze(cell.text) for cell in cells if cell is not None and cell.lines)
    bare = (rest if told is not None and rest else strip_lead(text) for text in texts for told, rest in (split_label(text),))
    return {fold(text): text for text in bare if any(ch.isalpha() for ch in text)}
