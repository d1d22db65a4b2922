"""The misi that a report's running text lists below its visi, and the tujuan that it derives from them, item by item.

"Misi untuk mewujudkan visi tersebut adalah :" over "1. … 2. … 3. …", then "Setiap misi diturunkan menjadi tujuan … :" over as
many.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.layout import Layout
from pipeline.extract.lists.narrative import running_lines
from pipeline.normalize.text import squeeze
from pipeline.page import BBox

LEAST_ITEMS = 2
"""Items of a list at least."""
MOST_LINES = 4
"""Lines of one item at most: longer ones are paragraphs."""
LEAD_LINES = 5
"""Lines of the sentence that introduces a list at most."""
INDENT = 0.5
"""Letter heights by which an item's further lines may begin left of its number."""
_ITEM = re.compile(r"\(?(?P<number>\d{1,2})\s?[.)]\s*(?P<text>\S.*)")
_WORDED = re.compile(r"misi\s+(?:ke\s*-\s*|ke\s+)?(?P<word>\d{1,2}|[^\W\d_]+)\s*:\s*(?P<text>\S.*)", re.IGNORECASE)
_WORDS = ("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan")
_END = re.compile(r"\s*(?:[.;,]|;\s*dan)\s*$", re.IGNORECASE)
_LEAD = re.compile(r"(?:^|[.!?“”\"])\s*(?P<lead>[^.!?“”\"]*)[:]\s*$")
"""The sentence that ends on a colon."""


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list with its place: page and box in points."""

    text: str
    page: int
    bbox: BBox


@dataclass(frozen=True, slots=True)
class Missions:
    """The misi of a list, and the tujuan of each in the same order; none where the text derives no such."""

    misi: tuple[Item, ...]
    tujuan: tuple[Item, ...]


def missions_after(layouts: Sequence[Layout], page: int, top: float) -> Missions | None:
    """The first list of misi behind a place of the running text (page, from 1, and points from its top); None for none."""
    lines = [(line, at) for line, at in running_lines(layouts) if (at, line.bbox[1]) >= (page, top)]
    for k, (line, _) in enumerate(lines):
        if not squeeze(line.text).endswith(":") or not re.search(r"\bmisi\b", lead := _lead(lines, k), re.IGNORECASE):
            continue
        items, end = _items(lines, k + 1)
        if len(items) < LEAST_ITEMS or re.search(r"\btujuan\b", lead, re.IGNORECASE):
            continue
        tujuan = _derived(lines, end)
        return Missions(tuple(items), tuple(tujuan) if len(tujuan) == len(items) else ())
    return None


def _derived(lines: Sequence[tuple[Line, int]], start: int) -> list[Item]:
    """The items below the first sentence behind a list that derives tujuan from each misi."""
    for k in range(start, min(start + LEAD_LINES, len(lines))):
        if squeeze(lines[k][0].text).endswith(":"):
            lead = _lead(lines, k)
            told = re.search(r"\bmisi\b.*\btujuan\b|\btujuan\b.*\bmisi\b", lead, re.IGNORECASE)
            return _items(lines, k + 1)[0] if told else []
    return []


def _lead(lines: Sequence[tuple[Line, int]], k: int) -> str:
    """The sentence that ends on the colon at the end of line ``k``."""
    text = squeeze(" ".join(line.text for line, _ in lines[max(0, k - LEAD_LINES + 1) : k + 1]))
    found = _LEAD.search(text)
    return found["lead"] if found is not None else ""


def _items(lines: Sequence[tuple[Line, int]], start: int) -> tuple[list[Item], int]:
    """The items that count on from 1, and the place of the line behind them."""
    out: list[Item] = []
    k = start
    while k < len(lines) and (text := _begins(lines[k][0].text, len(out) + 1)) is not None:
        first, page = lines[k]
        held, parts, k = [first], [text], k + 1
        while k < len(lines) and len(held) < MOST_LINES and not _END.search(parts[-1]):
            line, at = lines[k]
            indented = line.bbox[0] >= first.bbox[0] - INDENT * max(w.size for w in line.words)
            if at != page or not indented or _begins(line.text, len(out) + 2) is not None or parts[-1].endswith(":"):
                break
            held, parts, k = [*held, line], [*parts, line.text], k + 1
        if k < len(lines) and squeeze(lines[k][0].text).casefold() == "dan":
            k += 1
        whole = re.sub(r"\s*(?:;\s*dan|[.;,])\s*$", "", squeeze(" ".join(parts)), flags=re.IGNORECASE)
        out.append(Item(whole, page, box_of(line.bbox for line in held)))
    return out, k


def _begins(text: str, number: int) -> str | None:
    """The text behind an item's number, where a line begins with that: "2. …", "Misi Kedua : …"."""
    text = squeeze(text)
    found = _ITEM.fullmatch(text) or _WORDED.fullmatch(text)
    if found is None:
        return None
    told = found.groupdict().get("number") or found.groupdict().get("word") or ""
    own = int(told) if told.isdigit() else _WORDS.index(told.casefold()) + 1 if told.casefold() in _WORDS else 0
    return found["text"] if own == number else None
