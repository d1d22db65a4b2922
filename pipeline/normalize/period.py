"""Periods as the record writes them: ``2024``, ``2024-Q1``, ``2024-03``, ``2024-01/2024-03``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from pipeline.normalize.text import squeeze

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d{2}(?![\d]|[.,]\d)")
_TURN = r"(?:\s*(?:s\.?\s*/?\s*d\.?|sd|sampai(?:\s+dengan)?|[-\u2013\u2014]|dan|&|,|/)\s*)"
_PART = r"(iv|i{1,3}|[1-4])(?![\w])"
_QUARTER = re.compile(
    # Recognised from a picture the word and its numeral may stand together ("TWII").
    r"(?:\bt\s*\.?\s*w\b|\btw(?=[1-4]|(?:i{1,3}|iv)\b)|\btwl\b|\bt(?:ri|r)w\b|"
    r"\btri\s*-?\s*wulan(?:\b|(?=(?:i{1,3}|iv)\b))|\bk[uw]artal\b|\bq(?=\s*[1-4]))"
    rf"[\s.:\-]*(?:ke\s*-?\s*)?{_PART}"
    rf"(?:{_TURN}(?:t\.?\s*w\.?|tri\s*wulan|q)?[\s.]*{_PART})?",
    re.IGNORECASE,
)
_SEMESTER = re.compile(r"\b(?:semester|smt|sem)[\s.:\-]*(?:ke\s*-?\s*)?(ii|i|[12])(?!\w)", re.IGNORECASE)
_MONTH_NUMBER = re.compile(r"\b(?:bulan|bln)\s*(?:ke\s*-?\s*)?(1[0-2]|0?[1-9])(?![\d.,])", re.IGNORECASE)
_UP_TO_MONTH = re.compile(r"\bB\s?-?(03|06|09|12)(?!\d)")
"""What has been reached by the end of a month, as reports to the central government name it: B03, B06, B09, B12."""
_SHORT_YEAR = re.compile(r"\s?[-'\u2019](\d{2})(?!\d)")
_UNTIL = re.compile(r"(?<!\w)(?:s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?)(?!\w)(?:\s*(?:bulan|akhir))*\s*$", re.IGNORECASE)
_SPANS = re.compile(r"[-\u2013\u2014]|s\.?\s*/?\s*d|sampai", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:\btahun|\bth|\bthn|^|\()\W*\bn\s*(?:([-\u2013+])\s*(\d))?(?!\w)", re.IGNORECASE)
_NEIGHBOUR = re.compile(r"\b(?:tahun|th|thn)\.?\s+(?:(lalu|sebelumnya)|(berjalan|ini)|(depan|berikutnya))\b", re.IGNORECASE)
"""The year before, the report's own and the one after."""
MAX_WORDS = 10
"""A label of a period is short; longer text is a sentence that may mention a month."""


@lru_cache(maxsize=4_096)
def parse_period(text: str, year: int | None) -> str | None:
    """The period that a label names, else null; ``year`` is the document's, used where the label prints none.

    ``TW II`` → ``2024-Q2``, ``Jan - Mar`` → ``2024-01/2024-03``, ``Semester 1`` → ``2024-01/2024-06``,
    ``s.d. TW III`` and ``B09`` → ``2024-01/2024-09``, ``s.d. TW IV`` → ``2024``, ``Tahun n-1`` and ``tahun lalu`` → ``2023``,
    ``2021-2026`` → ``2021/2026``.
    """
    text = squeeze(text)
    if len(text.split()) > MAX_WORDS:
        return None
    years = [int(found) for found in _YEAR.findall(text)]
    own = years[0] if years else _short_year(text) or year
    for reader in (_quarter, _semester, _up_to_month, _months):
        if (span := reader(text)) is not None:
            return None if own is None else _print(span, own, until=bool(_UNTIL.search(text[: span.start])))
    return _year(text, years, year)


@dataclass(frozen=True, slots=True)
class _Span:
    """Months from 1 to 12, where the label that names them starts, and the quarter that it names."""

    first: int
    last: int
    start: int
    quarter: int | None = None


def _quarter(text: str) -> _Span | None:
    found = _QUARTER.search(text)
    if found is None:
        return None
    first = _ordinal(found.group(1))
    last = _ordinal(found.group(2)) if found.group(2) else first
    quarter = first if first == last else None
    return _Span(first * 3 - 2, last * 3, found.start(), quarter) if first <= last else None


def _semester(text: str) -> _Span | None:
    found = _SEMESTER.search(text)
    if found is None:
        return None
    half = _ordinal(found.group(1))
    return _Span(half * 6 - 5, half * 6, found.start())


def _up_to_month(text: str) -> _Span | None:
    found = _UP_TO_MONTH.search(text)
    return _Span(1, int(found.group(1)), found.start()) if found else None


def _months(text: str) -> _Span | None:
    named = list(_month_pattern().finditer(text))
    if not named:
        number = _MONTH_NUMBER.search(text)
        return _Span(int(number.group(1)), int(number.group(1)), number.start()) if number else None
    months = [months_by_name()[found.group(1).casefold()] for found in named]
    consecutive = months == list(range(months[0], months[0] + len(months)))
    spanned = len(months) == 2 and months[0] < months[1] and _SPANS.search(text[named[0].end() : named[1].start()])
    return _Span(months[0], months[-1], named[0].start()) if consecutive or spanned else None


def _ordinal(written: str) -> int:
    return int(written) if written.isdigit() else _ROMAN[written.casefold()]


def _short_year(text: str) -> int | None:
    """The year of ``Jan-24``, the only place where two digits mean one."""
    month = _month_pattern().search(text)
    digits = _SHORT_YEAR.match(text, month.end()) if month else None
    return 2000 + int(digits.group(1)) if digits else None


def _print(span: _Span, year: int, until: bool) -> str:
    if span.quarter is not None and not until:
        return f"{year}-Q{span.quarter}"
    first = 1 if until else span.first
    if (first, span.last) == (1, 12):
        return str(year)
    return f"{year}-{first:02d}" if first == span.last else f"{year}-{first:02d}/{year}-{span.last:02d}"


def _year(text: str, years: list[int], year: int | None) -> str | None:
    if len(years) == 1:
        return str(years[0])
    if len(years) > 1:
        spanned = re.search(_YEAR.pattern + _TURN + _YEAR.pattern, text) and len(years) == 2 and years[0] < years[1]
        return f"{years[0]}/{years[1]}" if spanned else None
    relative = _RELATIVE.search(text)
    named = _NEIGHBOUR.search(text) if relative is None else None
    if named is not None and year is not None:
        return str(year - bool(named.group(1)) + bool(named.group(3)))
    if relative is None or year is None:
        return None
    shift = int(relative.group(2) or 0)
    return str(year + (shift if relative.group(1) == "+" else -shift))


@lru_cache
def month_names() -> frozenset[str]:
    """All known spellings of the months, case folded: januari, jan, peb …"""
    return frozenset(months_by_name())


@lru_cache
def months_by_name() -> dict[str, int]:
    """The months, 1 to 12, by all their known spellings, case folded."""
    table = files("pipeline.normalize").joinpath("months.tsv").read_text(encoding="utf-8")
    return {name: int(number) for name, number in (row.split("\t") for row in table.splitlines()[1:])}


@lru_cache
def _month_pattern() -> re.Pattern[str]:
    longest_first = "|".join(sorted(months_by_name(), key=len, reverse=True))
    return re.compile(rf"(?<![^\W\d_])({longest_first})(?![^\W\d_])\.?", re.IGNORECASE)
