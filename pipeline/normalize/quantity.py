"""Figures of Indonesian office text: numbers with their units and grades, and money in rupiah."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

from pipeline.normalize.number import MINUS, number_runs, parse_number
from pipeline.normalize.period import months_by_name
from pipeline.normalize.text import squeeze
from pipeline.normalize.units import canonical_unit, leading_unit
from pipeline.value import value_class

_BLANK = re.compile(rf"[\s_.\u2026*:{MINUS}]*")
_RUPIAH = re.compile(r"\b(?:rp|idr)(?![^\W\d_])\s*[.:]?\s*", re.IGNORECASE)
_MONEY_TAIL = re.compile(rf"[.,]?\s*[.,]\s*[={MINUS}]+|\s*[={MINUS}]+$")
_LEAD_SIGNS = re.compile(r"[\s:±~≤≥<>=./-]*")
_STEP = re.compile(r"^(level|tingkat|kategori|peringkat)\s*(\d|[IV]{1,3})$", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_REMARK = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_RATE = re.compile(r"\s*(?:per\s+|/\s*)1(?:\s?[.,]?\s?0){1,7}\s+[^\W\d_].*", re.IGNORECASE)
"""A figure for so many of something ("98,50 per 100.000 KH"): the round number is part of the unit, wherever a line breaks it."""
_TOLERANCE = re.compile(r"(?<=[\d%])\s*(?:±|\+\s*/?\s*[-\u2013])\s*\d{1,2}(?:[.,]\d{1,2})?(?![\d.,])")
"""How far a figure may be off ("3,0 ± 1%"): no part of its value."""
_FOOTNOTE = re.compile(r"(?<=[\d%)])\s*\*{1,3}\)?$")
"""A footnote's mark behind a figure: "B (68,45) *)"."""
_OF_MONEY = re.compile(r"(?i)^\W*(?:rp|idr)(?![^\W\d_])")
_MISTYPED = re.compile(
    r"(?<![^\W\d_])(?![\d.,]*l(?!\w|[.,]\w|\s?%))(?=[Oo.,]*\d)[\dOo][\d.,]*(?:[OolI][\d.,]*)+(?![^\W\d_])"
    r"|(?<!\w)[Ool]+[.,]?\d[\d.,]*(?!\w)"
)
"""Letters typed for digits within a number: "1OO", "8l,5", "12.5OO"; "5l" is five litres."""
_DAY = re.compile(r"(?:tgl\.?|tanggal)?\s*(?:[12]?\d|3[01])\s+(?P<month>[^\W\d_]{3,9})\.?(?:\s+(?:19|20)\d{2})?", re.IGNORECASE)
_PARTS = re.compile(r"\s*[/;:=]\s*|\s+")
_QUOTES = re.compile("[:\"'\u201c\u201d]")
_LETTERS = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"\s*[?\d]|[.,]\d")
"""What may not follow a number: the run was cut, so the number is not well formed."""
MAX_UNIT_WORDS = 3
"""Words behind a number that may be a unit outside the list; longer text is an explanation."""
MAX_LETTER_GRADE = 3
"""Letters of a grade that is an abbreviation (A, BB, WTP) and therefore stands in capitals."""

_Figure = tuple[float | None, str | None]


@value_class
class Quantity:
    """A printed figure: ``value`` the number or null, ``unit`` as printed or given, ``grade`` assessed.

    ``wellformed``: the text is one number, or a grade. ``empty``: it is no figure at all (``-``, ``NA``).
    """

    text: str
    value: float | None = None
    unit: str | None = None
    grade: str | None = None
    wellformed: bool = False
    empty: bool = False

    @property
    def garbled(self) -> bool:
        """Whether one number is printed that is not well formed (``13.2918.000``): for the audit."""
        if is_day(self.text):
            return False
        outside = _REMARK.sub(" ", self.text)
        runs = number_runs(outside)
        if not self.wellformed and _MISTYPED.search(outside):
            return True
        return not self.wellformed and len(runs) == 1 and _is_lead(outside[: runs[0].start()])


@value_class
class Money:
    """A printed sum: ``amount`` in rupiah or null; ``wellformed`` and ``empty`` as for a Quantity."""

    text: str
    amount: float | None = None
    wellformed: bool = False
    empty: bool = False


@lru_cache(maxsize=2_048)
def parse_quantity(text: str, unit: str | None = None) -> Quantity:
    """Reads one figure; ``unit`` is the unit column's, else the unit comes from the text.

    Several figures (``4-5``, ``2 peraturan dan 500 dokumen``) and sentences give no value, not well formed.
    """
    text = squeeze(text)
    given = squeeze(unit) or None if unit else None
    if is_empty(text):
        return Quantity(text, unit=given, empty=True)
    if is_day(text):
        return Quantity(text, unit=given)
    foreign = foreign_money().match(text)
    currency, bare = (foreign.group().strip(" .:"), text[foreign.end() :]) if foreign else ("Rp", text)
    money = foreign is not None or bool(_OF_MONEY.match(text)) or canonical_unit(given) == "rupiah"
    percent = "%" in text or canonical_unit(given) == "%"
    (value, printed_unit), grade = _figure_and_grade(_TOLERANCE.sub("", _FOOTNOTE.sub("", bare)), money, percent)
    if value is None and grade is None:
        return Quantity(text, unit=given)
    unit = given or (_money_unit(printed_unit, currency) if money else printed_unit)
    return Quantity(text, value, unit, grade, wellformed=True)


@lru_cache(maxsize=1_024)
def parse_rupiah(text: str, scale: float = 1.0) -> Money:
    """Reads one sum of rupiah; ``scale`` is what a heading says ("ribuan" → 1000). Brackets mean minus.

    A word behind the number multiplies it ("Rp 1,5 Milyar"); in a quantity such a word belongs to the unit.
    """
    text = squeeze(text)
    bare = _RUPIAH.sub(" ", text).strip()
    if is_empty(bare):
        return Money(text, empty=True)
    bracketed = _REMARK.fullmatch(bare)
    bare = bracketed.group(1) if bracketed else _REMARK.sub(" ", bare)
    number, rest = _one_figure(bare, money=True, percent=False)
    if number is None:
        return Money(text)
    factor = _scale(rest) * scale
    return Money(text, round((-number if bracketed else number) * factor, 2), wellformed=True)


def _money_unit(behind: str | None, currency: str) -> str:
    """The unit of a sum given as a quantity: the currency with the word that scales it ("Rp Milyar")."""
    return f"{currency} {behind}" if behind and _scale(behind) != 1.0 else currency


@lru_cache(maxsize=1_024)
def is_day(text: str) -> bool:
    """Whether the text is a day of the year and nothing else, by which something is due: "30 Desember", "31 Maret 2017"."""
    found = _DAY.fullmatch(squeeze(text))
    return found is not None and found["month"].casefold() in months_by_name()


@lru_cache(maxsize=1_024)
def is_empty(text: str) -> bool:
    """Whether the text is no figure: nothing, dashes, dots, ``NA``, or dashes before a unit (``- %``)."""
    text = squeeze(text)
    if _BLANK.fullmatch(text) or text.casefold().strip(" .!?()*-") in _words("empty"):
        return True
    tail = text.lstrip(MINUS + ". \u2026")
    return tail != text and not _DIGIT.search(tail) and leading_unit(tail) == tail


@lru_cache(maxsize=1_024)
def _figure_and_grade(text: str, money: bool, percent: bool) -> tuple[_Figure, str | None]:
    """Value and printed unit, and grade, of a text that is not empty."""
    outside = _REMARK.sub(" ", text).strip()
    inside = [part.strip() for part in _REMARK.findall(text)]
    if not outside and len(inside) == 1:
        return _bracketed(inside[0], money, percent)
    grade = _grade(outside)
    if grade is not None:
        return _figure_of_grade(outside, inside, money, percent), grade
    beside = _grade_beside(outside, money, percent)
    if beside is not None:
        return beside
    figure = _one_figure(outside, money, percent)
    grades = [found for part in inside if (found := _grade(part))]
    return figure, grades[0] if grades and figure[0] is not None else None


def _bracketed(inside: str, money: bool, percent: bool) -> tuple[_Figure, str | None]:
    """A text that is all in brackets: a bare number is negative there (bookkeepers' minus)."""
    value, unit = _one_figure(inside, money, percent)
    bare = re.fullmatch(r"[\d.,\s]+", inside) is not None
    return (-value if value is not None and bare else value, unit), _grade(inside)


def _figure_of_grade(outside: str, inside: list[str], money: bool, percent: bool) -> _Figure:
    """The figure that belongs to a grade: in brackets behind it, else the number of its step (Level 3)."""
    figures = [figure for part in inside if (figure := _one_figure(part, money, percent))[0] is not None]
    if len(figures) == 1:
        return figures[0]
    step = _STEP.match(outside)
    return (float(step.group(2)), step.group(1)) if step and step.group(2).isdigit() else (None, None)


def _grade_beside(outside: str, money: bool, percent: bool) -> tuple[_Figure, str] | None:
    """A grade next to its figure without brackets (``BB 72,50``, ``72,50 / BB``)."""
    parts = _PARTS.split(outside)
    if len(parts) != 2:
        parts = re.split(r"\s*[/;:=]\s*", outside)
    if len(parts) != 2:
        return None
    for grade_part, figure_part in (parts, parts[::-1]):
        grade, figure = _grade(grade_part), _one_figure(figure_part, money, percent)
        if grade is not None and (grade.isupper() or " " in grade_part) and figure[0] is not None:
            return figure, grade
    return None


def _one_figure(text: str, money: bool, percent: bool) -> _Figure:
    """Value and printed unit where the text is one number between known lead words and a unit."""
    if _DIGIT.search(text) is None or _MISTYPED.search(text):
        return None, None
    if money:
        text = _MONEY_TAIL.sub("", _RUPIAH.sub(" ", text))
    runs = number_runs(text)
    if runs and text[: runs[0].start()].endswith((".", ",")) and not re.search(r"[^\W\d_]\s*\.$", text[: runs[0].start()]):
        # ".5": a digit is missing, or a figure of the line before.
        return None, None
    rate = len(runs) == 2 and _RATE.fullmatch(text[runs[0].end() :])
    if (len(runs) != 1 and not rate) or not _is_lead(text[: runs[0].start()]):
        return None, None
    if rate:
        return parse_number(runs[0].group(), money, percent), squeeze(rate.group())
    value, rest = parse_number(runs[0].group(), money, percent), text[runs[0].end() :]
    if value is None or _BREAK.match(rest):
        return None, None
    return value, leading_unit(rest.strip()) or _short_unit(rest)


def _scale(unit: str | None) -> float:
    """What the first word of a unit multiplies a sum by; 1 where it is no such word."""
    first = _LETTERS.match(unit or "")
    return _scales().get(first.group().casefold(), 1.0) if first else 1.0


def _is_lead(text: str) -> bool:
    """Whether what stands before a number is signs and words that belong to figures."""
    words = _LETTERS.findall(text)
    return all(word.casefold() in _words("leads") for word in words) and bool(_LEAD_SIGNS.fullmatch(_LETTERS.sub("", text)))


def _short_unit(rest: str) -> str | None:
    words = rest.strip(" .:;,-+").split()
    return " ".join(words) if 0 < len(words) <= MAX_UNIT_WORDS else None


def _grade(text: str) -> str | None:
    """The grade that the whole text is (``BB``, ``Opini WTP``, ``Level 3``) or null; letters in capitals."""
    text = text.strip(" .:;\"'*")
    if (step := _STEP.match(text)) is not None:
        return f"{step.group(1).capitalize()} {step.group(2)}"
    words = _QUOTES.sub(" ", text).split()
    while len(words) > 1 and words[0].casefold() in _words("grade_leads"):
        words = words[1:]
    bare = " ".join(words)
    found = _grades().get(bare.casefold())
    return found if found is not None and (len(bare) > MAX_LETTER_GRADE or bare.isupper()) else None


@lru_cache
def _grades() -> dict[str, str]:
    table = files("pipeline.normalize").joinpath("grades.tsv").read_text(encoding="utf-8")
    return {written.casefold(): grade for written, grade in (row.split("\t") for row in table.splitlines()[1:])}


@lru_cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(_vocabulary()[kind])


@lru_cache
def _scales() -> dict[str, float]:
    return dict(_vocabulary()["scales"])


@lru_cache
def foreign_money() -> re.Pattern[str]:
    """A currency other than rupiah before its sum: "USD 4,2 juta", "US$ 1.200"."""
    signs = "|".join(re.escape(sign) for sign in sorted(_words("currencies"), key=len, reverse=True))
    return re.compile(rf"(?:{signs})(?![^\W\d_])[\s.:]*(?=\d)", re.IGNORECASE)


@lru_cache
def _vocabulary() -> dict[str, Any]:
    return tomllib.loads(files("pipeline.normalize").joinpath("quantity.toml").read_text(encoding="utf-8"))
