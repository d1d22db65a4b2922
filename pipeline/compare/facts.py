"""What is compared: documents, nodes with their money, indicators with their figures, each with its page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.normalize.nomenclature import Nomenclature

_YEAR = re.compile(r"(\d{4})")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
ANNUAL = 99
"""Order of a figure for a whole year among those of its quarters and months: the last."""
MONTHS_OF_A_QUARTER = 3
QUARTERS = 4
SUMMED = "jumlah triwulan I–IV"
"""Text of a figure that is the sum of its quarters."""


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """A loaded document: ``path`` is where the file lay; region, province and organisation are null where unknown."""

    id: int
    file: str
    path: str
    type: str | None
    year: int | None
    region: str | None
    organisation: str | None
    findings: int = 0
    province: str | None = None

    @property
    def office(self) -> tuple[str, str]:
        """Region and organisation; empty where unknown."""
        return (self.region or "", self.organisation or "")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure or an amount where it is printed: ``kind`` and ``period`` as in the record; money in rupiah."""

    kind: str
    period: str | None
    text: str
    value: float | None
    unit: str | None
    page: int
    document: DocumentFacts
    bbox: tuple[float, float, float, float] | None = None


@dataclass(slots=True)
class IndicatorFacts:
    """An indicator of a document, with its canonical indicator's id, name, unit and direction."""

    id: int
    document: DocumentFacts
    node: int
    canonical: int | None
    canonical_name: str
    unit: str | None
    direction: str | None
    name: str
    level: str
    page: int
    figures: list[Figure] = field(default_factory=list)


@dataclass(slots=True)
class NodeFacts:
    """A node of a document: ``code`` and ``official`` are its sure counterpart in the nomenclature, ``status`` how sure.

    A node of several names has neither, as its money is that of all of them; ``codes`` are those of all its sure names.
    """

    id: int
    document: DocumentFacts
    level: str
    name: str | None
    statement: str | None
    page: int
    parent: int | None = None
    status: str | None = None
    code: str | None = None
    official: str | None = None
    budgets: list[Figure] = field(default_factory=list)
    indicators: list[IndicatorFacts] = field(default_factory=list)
    codes: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Its official name, else what it prints."""
        return self.official or self.name or self.statement or ""


@dataclass(frozen=True, slots=True)
class FindingFacts:
    """A finding of the audit where it stands; ``page`` null where it is of the whole document."""

    document: DocumentFacts
    check: str
    severity: str
    page: int | None
    message: str
    expected: str | None = None
    found: str | None = None


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that is compared; ``nomenclature`` holds the official lists against which coverage is told, null for none."""

    documents: Sequence[DocumentFacts]
    nodes: Sequence[NodeFacts]
    indicators: Sequence[IndicatorFacts]
    findings: Sequence[FindingFacts] = ()
    nomenclature: Nomenclature | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A period as comparison needs it: its year, and its order within the year (:data:`ANNUAL` for the whole)."""

    year: str
    order: int

    @property
    def whole(self) -> bool:
        """Whether it is a whole year, or a range of years."""
        return self.order == ANNUAL


def moment_of(period: str | None, year: int | None) -> Moment | None:
    """The moment of a figure: its period, else its document's year; null where neither is known.

    A range of years (``2021/2026``) is its own "year"; of a range of months the last counts, and January to December is a year.
    """
    if period is None:
        return Moment(str(year), ANNUAL) if year else None
    first, _, last = period.rpartition("/")
    if first.endswith("-01") and last == f"{first[:4]}-12":
        return Moment(first[:4], ANNUAL)
    if quarter := _QUARTER.fullmatch(last):
        return Moment(quarter[1], int(quarter[2]) * MONTHS_OF_A_QUARTER)
    if month := _MONTH.fullmatch(last):
        return Moment(month[1], int(month[2]))
    if "/" in period or _YEAR.fullmatch(period):
        return Moment(period, ANNUAL)
    return None


TARGETS_FROM = (
    "perjanjian_kinerja", "rencana_aksi", "iku", "lkjip", "realisasi", "renja", "renstra", "cascading", "pohon_kinerja",
    "penjenjangan",
)  # fmt: skip
"""Types of documents in the order in which their targets count: what was agreed for the year first."""
RESULTS_FROM = ("lkjip", "realisasi", "rencana_aksi", "perjanjian_kinerja", "iku")
"""The same for results: the yearly report first."""
OVERSPENT = 1.02
"""Share of a pagu up to which quarters may sum to it: more cannot be spent, but for rounding."""
OVERFULFILLED = 1.5
"""The same for a target, which may be exceeded."""
FAR_SHORT = 0.6
"""Share of the goal that hardly any office's whole year stays below."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The figure that stands for several: ``others`` are those of other documents or places that differ from it."""

    figure: Figure
    others: tuple[Figure, ...] = ()


def choose(figures: Iterable[Figure], kind: str, year: str) -> Chosen | None:
    """The figure of a kind for a year: of the whole year if there is one, else of its last quarter or month printed.

    Of several the one of the document whose type tells best; those that differ are named with it.
    """
    placed = [
        (moment, figure)
        for figure in figures
        if figure.kind == kind and (moment := moment_of(figure.period, figure.document.year))
    ]
    of_year = [(moment, figure) for moment, figure in placed if moment.year == year and figure.value is not None]
    if not of_year:
        return None
    latest = max(moment.order for moment, _ in of_year)
    best = [figure for moment, figure in of_year if moment.order == latest]
    order = TARGETS_FROM if kind in ("target", "pagu", "baseline") else RESULTS_FROM
    best.sort(key=lambda figure: (_rank(figure.document.type, order), figure.document.file, figure.page))
    others = {figure.value: figure for figure in best[1:] if figure.value != best[0].value}
    return Chosen(best[0], tuple(others.values()))


def whole_year(figures: Iterable[Figure], kind: str, year: str, goal: float | None, flow: bool) -> Chosen | None:
    """As :func:`choose`, but quarters that are surely each its own are summed.

    ``goal`` is the target or pagu of the year, ``flow`` tells money, which is spent once, from what may be counted again each
    quarter (staff). Quarters are each its own where money falls from one to the next, or where their sum comes nearer to the
    goal and the last of them falls short of it. Else they may be counted from the beginning of the year: then the last
    stays, with its period.
    """
    known = list(figures)
    last = choose(known, kind, year)
    if last is None or not (last.figure.period or "").endswith("-Q4"):
        return last
    own = {f.period: f for f in reversed(known) if f.kind == kind and f.document == last.figure.document and f.value is not None}
    quarters = [own.get(f"{year}-Q{number}") for number in range(1, QUARTERS + 1)]
    values = [quarter.value for quarter in quarters if quarter is not None and quarter.value is not None]
    if len(values) < QUARTERS or not _each_its_own(values, goal, flow):
        return last
    return Chosen(replace(last.figure, period=year, value=sum(values), text=SUMMED), last.others)


def _each_its_own(values: list[float], goal: float | None, flow: bool) -> bool:
    falls = values != sorted(values)
    if flow and falls:
        return True
    if not goal or goal < 0:
        return False
    total, last = sum(values), values[-1]
    nearer = abs(total - goal) < abs(last - goal) and total <= goal * (OVERSPENT if flow else OVERFULFILLED)
    return nearer and (falls or last < FAR_SHORT * goal)


def years_of(figures: Iterable[Figure]) -> list[str]:
    """The years (and ranges of years) for which there is a figure, in order."""
    moments = (moment_of(figure.period, figure.document.year) for figure in figures if figure.value is not None)
    return sorted({moment.year for moment in moments if moment is not None})


def _rank(kind: str | None, order: tuple[str, ...]) -> int:
    return order.index(kind) if kind in order else len(order)
