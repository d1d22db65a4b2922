"""What the readers of a table share: the grid, its columns by role, the nodes and indicators read so far."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.entities import Entity
from pipeline.normalize.period import parse_period
from pipeline.normalize.quantity import Quantity, is_empty
from pipeline.normalize.text import squeeze
from pipeline.record import Indicator, Level, Node

_PLAN = re.compile(r"(?<!\d)((?:19|20)\d{2})\s*[-\u2013\u2014]\s*((?:19|20)\d{2})(?!\d)")
_ORDINAL = re.compile(r"(?i)\b(?:th|thn|tahun)\.?\s*(?:ke\s*-?[\s>]*)?(i{1,3}|iv|vi?|[1-6])\s*\)?$")
_PLAN_WORD = re.compile(
    r"(?i)\b(?:renstra|rencana strategis|rpjmd|rpd|rencana pembangunan|jangka menengah)\b|\btarget\b.*\btahun\b"
)
_PLAN_END = re.compile(r"(?i)jangka menengah|akhir|renstra|rpjmd")
_OF_LEVEL = re.compile(r"(?i)(?:^|(?<=> ))(?:visi|misi|tujuan|sasaran)\b[^>]*")
"""The head of a group of columns that names whose they are: "SASARAN BUPATI (RPJMD)"."""
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}


@dataclass(slots=True)
class TableContext:
    """What surrounds a table: ``captions`` above it (nearest last), ``parents`` nodes of headings by level.

    ``levels`` renames levels of headers (in a perjanjian kinerja of an eselon III "sasaran" is a program's); ``year`` is the
    document's or the caption's year; ``plan`` the first and last year of the plan that the table speaks of; ``holder`` answers
    for the statements of the table; ``names`` are levels of folded names that other tables tell
    (:func:`pipeline.extract.table_meaning.table_reading.named_levels`); ``sections`` the table's rows under their headers, where
    they have been understood before.
    """

    year: int | None = None
    captions: tuple[str, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)
    parents: Mapping[Level, Node] = field(default_factory=dict)
    holder: str | None = None
    plan: tuple[int, int] | None = None
    names: Mapping[str, Level] = field(default_factory=dict)
    sections: list[Section] | None = None


@dataclass(slots=True)
class Measured:
    """An indicator in its cell: the heights in points between which its figures stand."""

    indicator: Indicator
    top: float
    bottom: float


class TableState:
    """One section of a table on its way into the builder.

    ``nodes`` are those of the outline's entities, by the entity's ``id()``; ``measured`` the indicators that are current in each
    indicator column, by the column's index.
    """

    def __init__(self, grid: Grid, section: Section, builder: Builder, context: TableContext) -> None:
        self.grid, self.section, self.builder, self.context = grid, section, builder, context
        self.year = str(context.year) if context.year else builder.year
        self.plan = context.plan or plan_years(context.captions) or builder.plan
        self.nodes: dict[int, Node] = {}
        self.measured: dict[int, list[Measured]] = {}
        self.by_role: dict[str, list[Column]] = defaultdict(list)
        for column in section.columns:
            self.by_role[column.role].append(column)

    def node(self, entity: Entity | None) -> Node | None:
        """The node of an entity, None before it is read."""
        return self.nodes.get(id(entity)) if entity is not None else None

    def cell(self, row: int, column: Column) -> Cell | None:
        """The cell of a column in a row, None where a cell of another column reaches over it."""
        cell = self.grid.at(row, column.index)
        return cell if cell is not None and cell.col == column.index else None

    def begun(self, row: int, column: Column) -> Cell | None:
        """The cell of a column that begins in a row and says something, else None."""
        cell = self.cell(row, column)
        return cell if cell is not None and cell.row == row and cell.lines else None

    def replace_column(self, old: Column, new: Column) -> None:
        """Puts another understanding of a column in place."""
        self.section.columns[old.index] = new
        self.by_role[old.role] = [new if c is old else c for c in self.by_role[old.role]]

    def measure_column(self, column: Column) -> Column | None:
        """The indicator column that a column of figures, units or explanations belongs to: of its level, else left of it."""
        columns = self.by_role["indicator"]
        if len(column.levels) == 1 and column.role == "value":
            named = [c for c in columns if c.levels and c.levels[0] == column.levels[0]]
            if len(named) == 1:
                return named[0]
        left = [c for c in columns if c.index < column.index]
        return left[-1] if left else (columns[0] if columns else None)

    def measure_in(self, row: int, column: Column) -> Column | None:
        """The indicator column that a column of figures or units belongs to in a row: where that one's cell begins there empty,
        the only one left of it in which an indicator begins ("Indikator Tujuan" in the row before those of its sasaran)."""
        usual = self.measure_column(column)
        over = self.grid.at(row, usual.index) if usual is not None else None
        if usual is not None and over is not None and over.col < usual.index:
            # An indicator in a cell over several columns is of the first of them.
            return next((c for c in self.by_role["indicator"] if c.index == over.col), usual)
        cell = self.cell(row, usual) if usual is not None else None
        if usual is None or len(column.levels) == 1 or cell is None or cell.row != row or cell.lines:
            return usual
        others = [c for c in self.by_role["indicator"] if c.index < usual.index and self.begun(row, c) is not None]
        return others[0] if len(others) == 1 else usual

    def unit(self, row: int, measure: Column, column: Column | None = None) -> str | None:
        """The unit column's text for an indicator's row."""
        cell = self.unit_cell(row, measure, column)
        return squeeze(cell.text) if cell is not None else None

    def unit_cell(self, row: int, measure: Column, column: Column | None = None) -> Cell | None:
        """The filled cell of an indicator's row in its unit column, the one nearest to ``column`` where there are several."""
        units = [c for c in self.by_role["unit"] if self.measure_in(row, c) is measure]
        if column is not None:
            units.sort(key=lambda c: abs(c.index - column.index))
        for unit in units:
            cell = self.cell(row, unit)
            if cell is not None and cell.lines and not is_empty(cell.text):
                return cell
        return None

    def period(self, column: Column) -> str | None:
        """The period of a column's figures: as its header prints it, by its number in the plan, else the table's year."""
        if column.period:
            return column.period
        ordinal = _ORDINAL.search(column.header)
        if ordinal is not None and column.role in ("value", "budget"):
            return self._plan_year(ordinal.group(1).casefold())
        if column.kind == "baseline":
            return str(self._before_plan()) if self.plan else None
        if column.role == "value" and _PLAN_END.search(_OF_LEVEL.sub("", column.header)):
            return str(self.plan[1]) if self.plan else None
        return self.year

    def end_period(self, indicator: Indicator, column: Column, quantity: Quantity) -> str | None:
        """The period of a figure on which a plan ends: its last year where it is that year's target too, or where the table
        has none of that year; else it is a sum over the plan. A sum that is known is printed again.
        """
        last = self.period(column)
        known = self._targets(indicator, quantity)
        if last is None or last in known:
            return last
        if (summed := next((p for p in known if p is not None and p.endswith(f"/{last}")), None)) is not None:
            return summed
        years = {self.period(c) or "" for c in self.by_role["value"] if c.kind == "target" and not c.ends}
        years = {year for year in years if re.fullmatch(r"\d{4}", year)}
        if last not in years:
            return last
        first = self.plan[0] if self.plan and str(self.plan[1]) == last else min(years)
        return f"{first}/{last}"

    def _targets(self, indicator: Indicator, quantity: Quantity) -> set[str | None]:
        """The periods for which an indicator has this figure as its target."""
        own = (v for v in self.builder.extraction.values if v.indicator == indicator.id and v.kind == "target")
        return {v.period for v in own if (v.value, v.grade) == (quantity.value, quantity.grade)}

    def _plan_year(self, ordinal: str) -> str | None:
        """The year that "Tahun ke-2" of the plan is."""
        if self.plan is None:
            return None
        return str(self._before_plan() + _number_of(ordinal))

    def _before_plan(self) -> int:
        """The year before a plan's first: of six printed years the first itself, unless the table numbers six years or prints
        the one before as that of its baseline."""
        first, last = self.plan or (0, 0)
        found = (_ORDINAL.search(c.header) for c in self.by_role["value"])
        numbers = {_number_of(match.group(1).casefold()) for match in found if match is not None}
        earlier = any(c.kind == "baseline" and c.period == str(first - 1) for c in self.by_role["value"])
        return first if last - first == 5 and 6 not in numbers and not earlier else first - 1


def _number_of(ordinal: str) -> int:
    """The number that "2" or "ii" is."""
    return int(ordinal) if ordinal.isdigit() else _ROMAN[ordinal]


def plan_years(texts: Sequence[str]) -> tuple[int, int] | None:
    """First and last year of a plan ("2021-2026") that the nearest text prints."""
    for text in reversed(texts):
        for first, last in _PLAN.findall(text) if "20" in text or "19" in text else ():
            if 3 <= int(last) - int(first) <= 5:
                return int(first), int(last)
    return None


def plan_of(texts: Iterable[str]) -> tuple[int, int] | None:
    """First and last year of the plan that a document prints most often in lines that speak of plans."""
    found = Counter(years for text in texts if (years := plan_years([text])) is not None and _PLAN_WORD.search(text))
    return found.most_common(1)[0][0] if found else None


def caption_year(captions: Sequence[str]) -> int | None:
    """The single year that the nearest caption prints; one that compares years ("Tahun 2022 terhadap 2026") tells none."""
    for caption in reversed(captions):
        found = parse_period(caption, None)
        if found and re.fullmatch(r"\d{4}", found):
            return int(found)
        years = set(re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", caption))
        if len(years) == 1:
            return int(years.pop())
        if years and plan_years([caption]) is None:
            return None
    return None
