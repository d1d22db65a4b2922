"""Rows of a table that name what the rows below them belong to: "Sasaran …", "Misi 2: …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Section
from pipeline.extract.table_meaning.entities import STATEMENT_LEVELS, Entity, make_entity
from pipeline.extract.table_meaning.entries import split_code, split_label, whole
from pipeline.extract.table_meaning.row_numbers import parse_mark
from pipeline.extract.words.labels import is_statement_wording
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.record import LEVELS, Level

GROUP_SHARE = 0.6
"""Share of a table's width that a lone text must have, or span, to be a group's heading."""
AGAIN = re.compile(r"\s*\((?:lanjutan|lanj\.?|sambungan)\)\s*$", re.IGNORECASE)
"""Behind a heading that the next page prints again."""
_BADGE = re.compile(r"(?P<sign>[A-Z]{1,3})[\s.-]?\d{1,2}(?:\.\d{1,2})*[.):]?\s*[-\u2013]?\s*(?=[^\W\d])")
_KIND = re.compile(
    r"\W*(?:(?:sub[ -]?)?(?:program|kegiatan)[\s/]*)+(?:penunjang|pendukung|utama|prioritas|rutin|strategis|lainnya|unggulan)\W*",
    re.IGNORECASE,
)
"""The noun of names and a word for their kind."""
_BADGES: dict[str, Level] = {"S": "sasaran", "T": "tujuan", "M": "misi"}
"""Levels by the first letter of such a sign."""


def is_kind_of_names(grid: Grid, row: int) -> bool:
    """Whether a row says nothing but of what kind the names below it are: "Program Penunjang", "Kegiatan Rutin"."""
    filled = [c for c in grid.starting(row) if c.lines]
    return len(filled) == 1 and filled[0].colspan > 1 and _KIND.fullmatch(squeeze(filled[0].text)) is not None


def group_heading(grid: Grid, section: Section, row: int, order: Sequence[Level]) -> list[Entity] | None:
    """A row whose only text beside its number spans most of the table: "Sasaran …", "Misi 2: …"; or, in a column that holds
    indicators below their sasaran, a sasaran. None where it is none.
    """
    filled = [c for c in grid.starting(row) if c.lines]
    texts = [c for c in filled if section.columns[c.col].role != "number" or parse_mark(c.text) is None]
    over = next((c for c in texts if section.columns[c.col].role == "indicator" and section.columns[c.col].mixed), None)
    if over is not None and _is_over_indicators(grid, section, row, over):
        return heading_entities(over, row, order, section.columns[over.col].levels)
    if len(texts) != 1:
        return None
    cell = texts[0]
    width = grid.xs[-1] - grid.xs[0]
    if cell.colspan < 2 or cell.bbox[2] - cell.bbox[0] < GROUP_SHARE * width:
        role = section.columns[cell.col].role
        labelled = role not in ("statement", "name") and split_label(cell.text)[0] in STATEMENT_LEVELS and ":" in cell.text
        signed = _without_badge(squeeze(cell.text))[0] is not None
        return heading_entities(cell, row, order) if labelled or signed or _runs_over(cell, section) else None
    if len(filled) > 1 and split_label(cell.text)[0] is None and not is_statement_wording(strip_lead(cell.text)):
        return None
    return heading_entities(cell, row, order)


def _runs_over(cell: Cell, section: Section) -> bool:
    """Whether a name or statement that opens with its label runs over the columns right of its own: a heading, though it leaves
    the rest of its row empty."""
    over = [c for c in section.columns[cell.col : cell.last_col + 1] if c.role != "number"]
    return len(over) > 1 and over[0].role in ("statement", "name") and split_label(squeeze(cell.text))[0] is not None


def _is_over_indicators(grid: Grid, section: Section, row: int, cell: Cell) -> bool:
    """Whether a cell of a column "Sasaran / Indikator" is the sasaran: labelled or worded so, and without a unit."""
    units = [grid.at(row, c.index) for c in section.columns if c.role == "unit"]
    if any(u is not None and u is not cell and u.row == row and u.lines and not is_empty(u.text) for u in units):
        return False
    return split_label(cell.text)[0] in STATEMENT_LEVELS or is_statement_wording(strip_lead(cell.text))


def heading_entities(cell: Cell, row: int, order: Sequence[Level], named: Sequence[Level] = ()) -> list[Entity]:
    """What a heading over rows names; without a label a statement stands on the lowest of the levels that its column is
    ``named`` by, else one level above the table's highest.
    """
    code, text = split_code(squeeze(cell.text))
    level, rest = split_label(text)
    level, rest = _without_badge(rest) if level is None else (level, rest)
    if level is None and is_statement_wording(rest):
        level = (
            named[-1]
            if named
            else next(
                (
                    up
                    for up in ("sasaran", "tujuan")
                    if not order or LEVELS.index(up) < LEVELS.index(min(order, key=LEVELS.index))
                ),
                "sasaran",
            )
        )
    rest = AGAIN.sub("", rest)
    if level is None or not rest:
        return []
    statement = level in STATEMENT_LEVELS or (bool(named) and is_statement_wording(rest))
    entity = make_entity(level, rest, cell, whole(cell), code, statement=statement, row=row, evidence="row")
    entity.heading = True
    return [entity]


def _without_badge(text: str) -> tuple[Level | None, str]:
    """The level and statement behind a short sign and number: "S1 MENINGKATNYA …", "SS.2 Meningkatnya …"."""
    found = _BADGE.match(text)
    if found is None or not is_statement_wording(text[found.end() :]):
        return None, text
    return _BADGES.get(found["sign"][0]), text[found.end() :]
