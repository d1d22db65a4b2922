"""Printed lines to priced entries: the parts of a list outside tables whose lines end in rupiah.

A line begins with a number, a code, a level's word or nothing, and ends in a sum or in nothing: which lines make one entry,
wherever the sum stands in a wrapped name, is decided here. What the entries are is decided in
:mod:`pipeline.extract.lists.program_lists`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.table_meaning.entries import split_code
from pipeline.extract.table_meaning.row_numbers import Mark, split_mark
from pipeline.extract.words.labels import parse_label, split_name
from pipeline.normalize.text import fold, squeeze
from pipeline.page import BBox, Word
from pipeline.record import Level

CODE_PARTS = 3
"""Parts of the shortest code; shorter numbers count the list's own entries."""
_SUM = re.compile(
    r"(?P<sum>(?:(?<![^\W\d_])rp|(?-i:(?<=[a-z])Rp))\s*\.?\s*:?\s*(?:\d[\d.,]*\d|\d)(?:\s?[.,]?-+)?"
    r"|(?<![\d.,])\d{1,3}(?:(?:[.,]\d{3}){2,}(?:[.,]\d{2})?|(?:[.,]\d{3})+(?:[.,]00|\s?[.,]-))(?:\s?[.,]?-+)?(?![\d.,]))"
    r"(?P<behind>\s+\([^)]*\)?|(?:\s+(?-i:[A-Z(])[^\W\d]*[\w/.+&)]*){0,4})[\s;.]*$",
    re.IGNORECASE,
)
"""A sum at a line's end, with at most its source ("APBD", "DAK Fisik") or itself in words behind it."""
_ANY_SUM = re.compile(r"(?<![^\W\d_])rp\s*\.?\s*\d|\d{1,3}(?:[.,]\d{3}){2,}", re.IGNORECASE)
_LEADER = re.compile(r"[\s.…·_:=\-–]*$")
_BARE_NUMBER = re.compile(r"^(\d{1,2})\s+(?=[A-Z])")
_BULLET = re.compile(r"^([•●▪■○◦➢►*\-–—])\s*(?=[^\W\d])")
_WORD = re.compile(r"(?:nama\s+)?(?:PROGRAM|Program|KEGIATAN|Kegiatan|SUB|Sub\s?-?\s?[Kk]egiatan)\b")
_TOTAL = re.compile(r"(?:sub|grand)?(?:jumlah|total)(?:anggaran|pagu|belanja|keseluruhan|seluruh\w*|dana|biaya)*(?:rp)?\d*$")


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """A line in its parts: the ``mark`` or ``code`` before it, the ``level`` its first word tells, its ``name`` without leaders,
    and the ``money`` at its end with its box. ``start`` and ``text_start`` are where line and name begin, in points."""

    line: Line
    page: int
    mark: Mark | None
    code: str | None
    level: Level | None
    name: str
    start: float
    text_start: float
    money: str = ""
    money_box: BBox | None = None

    @property
    def begins(self) -> bool:
        """Whether something before the name says that an entry begins."""
        return self.mark is not None or self.code is not None or self.level is not None

    @property
    def is_counted(self) -> bool:
        """Its mark is a number or letter, which tells more of its place than a bullet."""
        return self.mark is not None and self.mark.parts[0].isalnum()

    @property
    def is_total(self) -> bool:
        """A sum's line: "Jumlah", "J u m l a h", "Total Anggaran"."""
        return bool(self.money) and _TOTAL.match(fold(self.name).replace(" ", "")) is not None

    @property
    def size(self) -> float:
        """The height of its letters in points."""
        return self.line.words[0].size


@dataclass(slots=True)
class Entry:
    """The lines of one place of a list, its first line first."""

    lines: list[MoneyLine] = field(default_factory=list)

    @property
    def first(self) -> MoneyLine:
        """The line that it begins with."""
        return self.lines[0]

    @property
    def priced(self) -> MoneyLine | None:
        """The line that its sum stands in, None where it has none."""
        return next((line for line in self.lines if line.money), None)

    @property
    def is_unclear(self) -> bool:
        """More sums than one: columns of money, or a sentence."""
        return sum(bool(m.money) for m in self.lines) > 1 or any(_ANY_SUM.search(m.name) for m in self.lines)

    @property
    def name(self) -> str:
        """Its name on one line; what stands right of the sums (their sources) is no part of it."""
        priced = self.priced
        edge = priced.money_box[2] if priced is not None and priced.money_box is not None else float("inf")
        parts = [m.name for m in self.lines if m.line.words[0].bbox[0] < edge]
        return squeeze("\n".join(part for part in parts if part))

    @property
    def bbox(self) -> BBox:
        """The box of its lines on the page where it begins."""
        return box_of(m.line.bbox for m in self.lines if m.page == self.first.page)


def money_line(line: Line, page: int) -> MoneyLine:
    """A line in its parts."""
    text = line.text
    found = _SUM.search(text)
    head = text[: found.start()] if found else text
    name = _LEADER.sub("", squeeze(head))
    mark, code, rest = _lead(name)
    skipped = len(name) - len(rest)
    level, bare = _level(rest)
    words = line.words
    money = squeeze(found.group("sum")) if found else ""
    box = box_of(w.bbox for w in _within(words, found.start("sum"), found.end("sum"))) if found else None
    behind = _within(words, skipped, len(text))
    start = behind[0].bbox[0] if behind else words[0].bbox[0]
    return MoneyLine(line, page, mark, code, level, bare, words[0].bbox[0], start, money, box)


def _level(text: str) -> tuple[Level | None, str]:
    """The level that a name's first word tells and the name: "Program : …", "Kegiatan …"; in small letters it tells none."""
    if _WORD.match(text) is None:
        return None, text
    label = parse_label(text)
    if label is not None and label.names and label.level is not None and label.rest:
        return label.level, label.rest
    return split_name(text)


def _lead(text: str) -> tuple[Mark | None, str | None, str]:
    """The number or code before a text, and the text."""
    code, rest = split_code(text)
    if code is not None and rest and code.count(".") >= CODE_PARTS - 1 and not rest[0].islower():
        return None, code, rest
    mark, rest = split_mark(text)
    if mark is None and (bullet := _BULLET.match(text)):
        return Mark((bullet.group(1),)), None, text[bullet.end() :]
    if mark is None and (bare := _BARE_NUMBER.match(text)):
        return Mark((bare.group(1),)), None, text[bare.end() :]
    return mark, None, rest


def _within(words: tuple[Word, ...], begin: int, end: int) -> list[Word]:
    """The words that reach into these places of a line's text."""
    out, place = [], 0
    for word in words:
        if place < end and place + len(word.text) > begin:
            out.append(word)
        place += len(word.text) + 1
    return out
