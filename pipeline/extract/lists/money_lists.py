"""Lists outside tables whose lines end in rupiah: where each begins and ends, and which lines make its entries.

A list begins with its heading or with a line that a level's word opens; it ends where a line neither begins nor continues an
entry. Only names of programs, kegiatan and sub kegiatan are looked for; what they are to each other is decided in
:mod:`pipeline.extract.lists.program_lists`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.extract.geometry.grid import Line
from pipeline.extract.layout import Layout
from pipeline.extract.lists.money_lines import Entry, MoneyLine, money_line
from pipeline.extract.words.label_patterns import vocabulary
from pipeline.extract.words.labels import is_name_wording, is_signature
from pipeline.normalize.text import fold, squeeze
from pipeline.page import BBox
from pipeline.record import LEVELS, Level

GOES_ON, WRAPS = 2.0, 1.3
"""White space between two lines of a list, and between a sum and the rest of its name below it, at most, in letter heights."""
INDENT = 0.6
"""Lines that begin within so many letter heights of each other begin at one place."""
HANGING = 3.0
"""Letter heights that a wrapped line is set in at most."""
MOST_LINES = 6
"""Lines of the longest name; more without a sum are running text."""
LEVEL_WORDS: dict[Level, re.Pattern[str]] = {
    "program": re.compile(r"\bprogram\b"),
    "kegiatan": re.compile(r"(?<!sub )\bkegiatan\b"),
    "sub_kegiatan": re.compile(r"\bsub ?kegiatan\b"),
}
_SIGN = re.compile(r"\W*(?:rp\W*|rupiah\W*|(?:\(?\d\)?\s+)*\(?\d{1,3}\)?|keterangan|hal\w*\W*\d+)\W*", re.IGNORECASE)
"""Rows of a heading that only number its columns or name the currency, and page numbers."""


@dataclass(slots=True)
class MoneyList:
    """A list; ``heading`` is empty where none stands above it."""

    last: MoneyLine
    heading: str = ""
    entries: list[Entry] = field(default_factory=list)
    totals: list[MoneyLine] = field(default_factory=list)


def money_lists(layouts: Sequence[Layout], used: Mapping[int, Sequence[BBox]]) -> Iterator[MoneyList]:
    """The lists of the pages in order, over page breaks; lines in ``used`` boxes (by page) and ruled tables are left alone."""
    current: MoneyList | None = None
    for layout in layouts:
        for line in _free_lines(layout, used.get(layout.number, ())):
            new = money_line(line, layout.number)
            repeated = current is not None and current.last.page < new.page and _is_heading(new)
            if repeated or _SIGN.fullmatch(line.text) or (current is not None and _take(current, new)):
                continue
            if current is not None:
                yield current
            current = _begun(new)
    if current is not None:
        yield current


def _free_lines(layout: Layout, used: Sequence[BBox]) -> list[Line]:
    """The lines outside tables, top down."""
    tables = [*used, *(g.bbox for g in layout.grids if g.kind != "unruled" and g.rows > 1 and g.cols > 1)]
    middles = [(line, (line.bbox[0] + line.bbox[2]) / 2, (line.bbox[1] + line.bbox[3]) / 2) for line in layout.lines]
    return [line for line, x, y in middles if not any(b[0] <= x <= b[2] and b[1] <= y <= b[3] for b in tables)]


def _is_heading(line: MoneyLine) -> bool:
    """Levels and money, and no other word than headings have: "Program / Kegiatan dan Anggaran Tahun 2025"."""
    words, of_money = vocabulary()["money_list"]["heading"], vocabulary()["money_list"]["money"]
    said = re.sub(r"\b(?:\d{1,4}|[a-z])\b", " ", fold(line.line.text)).split()
    levels = any(pattern.search(" ".join(said)) for pattern in LEVEL_WORDS.values())
    return levels and any(w in of_money for w in said) and all(w in of_money or w in words for w in said)


def _begun(line: MoneyLine) -> MoneyList | None:
    """The list that a heading or a first entry begins, None where the line is neither."""
    if _is_heading(line):
        return MoneyList(line, heading=squeeze(line.line.text))
    return MoneyList(line, entries=[Entry([line])]) if line.level is not None else None


def _take(listed: MoneyList, new: MoneyLine) -> bool:
    """Adds a line to a list; false where it belongs to none of its entries and begins none."""
    entry = listed.entries[-1] if listed.entries else None
    gap = new.line.bbox[1] - listed.last.line.bbox[3] if new.page == listed.last.page else 0.0
    if gap > GOES_ON * new.size or is_signature(new.line.text):
        return False
    if new.is_total and entry is not None:
        _settle(listed)
        listed.totals.append(new)
    elif _begins_entry(listed, entry, new):
        if entry is not None:
            _settle(listed)
        listed.entries.append(Entry([new]))
    elif entry is not None and not listed.last.is_total and _continues(entry, new, gap):
        entry.lines.append(new)
    else:
        return False
    listed.last = new
    return True


def _settle(listed: MoneyList) -> None:
    """Gives an entry that nothing but its wording began, and that has no sum, back to the one above it: the rest of its name."""
    entry = listed.entries[-1]
    if len(listed.entries) > 1 and entry.priced is None and not entry.first.begins:
        listed.entries[-2].lines += listed.entries.pop().lines


def _begins_entry(listed: MoneyList, entry: Entry | None, new: MoneyLine) -> bool:
    """Whether a line begins an entry: it says so, or the one before is complete and this is no rest of its name."""
    if new.mark is not None or new.code is not None:
        return True
    if entry is None:
        return new.level is not None or bool(new.money and new.name) or is_name_wording(new.name)
    first = entry.first
    numbered = first.mark is not None or first.code is not None
    if entry.priced is None:
        below = first.level is None or (new.level is not None and LEVELS.index(new.level) > LEVELS.index(first.level))
        return new.level is not None and (below or not numbered)
    if new.level is not None or (new.money and new.name):
        return True
    deeper = new.start > first.text_start + INDENT * new.size
    above = any(len(e.lines) > 1 and not e.first.money for e in listed.entries)
    if numbered:
        return above and deeper and listed.last.page == new.page and is_name_wording(new.name)
    hangs = deeper or new.name[:1].islower()
    return not hangs and listed.last.page == new.page and (above or is_name_wording(new.name))


def _continues(entry: Entry, new: MoneyLine, gap: float) -> bool:
    """Whether a line goes on with an entry: below its name, and close to it where its sum stands already."""
    if len(entry.lines) >= MOST_LINES or (entry.priced is not None and (gap > WRAPS * new.size or new.page != entry.first.page)):
        return False
    left, right = entry.first.start - INDENT * new.size, entry.first.text_start + HANGING * new.size
    return not new.name or left <= new.start <= right
