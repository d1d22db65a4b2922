"""Renja and the evaluation of its results (formulir E.81 of Permendagri 86/2017): years counted from the plan's.

The form is filled in while the Renja of year n is planned: it evaluates the Renja "tahun berjalan (n-1)", beside what the Renstra
had reached "tahun lalu (n-2)", and ends on what the Renstra has reached "s/d tahun n-1", a sum since its first year. Elsewhere n
is the document's own year, and a column headed by a year holds that year's figures; so only this form's reader can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.extract.builder import Builder
from pipeline.extract.documents import general
from pipeline.extract.layout import Layout
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.normalize.text import squeeze

_BEFORE = re.compile(r"\bn\s*[-\u2013]\s*(\d)\b", re.IGNORECASE)
_EVALUATED = re.compile(r"(?i)\b(?:dievaluasi|berjalan)\b")
_OF_PLAN = re.compile(r"(?i)\brenstra\b|\brencana strategis\b")
_UNTIL = re.compile(r"(?i)(?<!\w)(?:s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?)(?!\w)")
_LAST_YEAR = re.compile(r"(?i)\b(?:tahun|thn|th)\.?\s+(?:lalu|sebelumnya)\b")
_FIGURES = frozenset({"value", "budget", "percent", "share"})
"""Roles of columns that have a period."""


def read(layouts: Sequence[Layout], builder: Builder) -> None:
    """Reads every page into the builder in the general way, the columns of the form with the years that it means."""
    general.read(layouts, builder, mend=lambda sections, year: mended(sections, year, builder.plan))


def mended(sections: Iterable[Section], year: int | None, plan: tuple[int, int] | None) -> list[Section]:
    """The sections of a table, those of the form with the periods of their columns as it counts them.

    ``year`` is the evaluated one, ``plan`` the first and last year of the Renstra, None where it is not printed: then sums over
    it keep the period that their header names.
    """
    return [replace(s, columns=_columns(s.columns, year, plan)) if is_evaluation(s.columns) else s for s in sections]


def is_evaluation(columns: Sequence[Column]) -> bool:
    """Whether a table is such a form: figures of the Renstra beside those of the Renja that is evaluated, and of quarters."""
    headers = [squeeze(c.header) for c in columns if c.role in _FIGURES]
    quarters = any(c.period and "-Q" in c.period for c in columns)
    return quarters and any(_OF_PLAN.search(h) for h in headers) and any(_EVALUATED.search(h) for h in headers)


def _columns(columns: Sequence[Column], year: int | None, plan: tuple[int, int] | None) -> list[Column]:
    shift = 1 if any(_is_last_planned(c) for c in columns) else 0
    out = []
    for column in columns:
        header = squeeze(column.header)
        before = _BEFORE.search(header)
        if column.role in _FIGURES and before is not None and year is not None:
            column = replace(column, period=str(year + shift - int(before.group(1))))
        if column.role in _FIGURES and _is_sum(column, header) and plan is not None and year is not None and year > plan[0]:
            column = replace(column, period=f"{plan[0]}/{year}")
        out.append(column)
    return out


def _is_last_planned(column: Column) -> bool:
    """Whether a column calls the evaluated year n-1: then n is the year that is being planned."""
    found = _BEFORE.search(column.header)
    return found is not None and found.group(1) == "1" and bool(_EVALUATED.search(column.header))


def _is_sum(column: Column, header: str) -> bool:
    """What the Renstra has reached since it began, up to the evaluated year; up to the year before, that year's figure counts."""
    reached = column.kind in ("realisasi", "capaian") or column.role == "budget"
    return reached and bool(_OF_PLAN.search(header) and _UNTIL.search(header)) and not _LAST_YEAR.search(header)
