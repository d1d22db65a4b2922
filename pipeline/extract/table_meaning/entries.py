"""What stands inside one cell: paragraphs and list items, quarters line by line, names with codes and lead words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from statistics import median

from pipeline.extract.geometry.grid import Cell, Line, box_of
from pipeline.extract.table_meaning.header_text import tight, words
from pipeline.extract.table_structure.refine import broken_number
from pipeline.extract.words.labels import is_position, is_statement_wording
from pipeline.normalize.period import parse_period
from pipeline.normalize.text import similarity, squeeze, strip_lead
from pipeline.page import BBox
from pipeline.record import NAMED_LEVELS, Level
from pipeline.value import value_class

EXTRA_SPACE = 0.45
"""White space between lines beyond the cell's usual, in letter heights, that ends a paragraph."""
BLANK = 0.3
"""White between two words of a line, in letter heights."""
SAME_START = 2.0
"""Points within which lines begin at one left edge."""
LONE_GAP = 3.0
"""White space inside a line, in letter heights, that parts two items set side by side."""
SHORT_LINE = 0.3
"""Share of a cell's width that a paragraph's last line leaves free, unless the next begins with the cell's first word."""
PAGE_JUMP = 3.0
"""Letter heights upwards from one line to the next by which a cell goes on at the top of another page."""
LEAST_BEFORE = 9
"""Letters of what stands before brackets that hold a name."""
LEAST_TITLED = 2
"""Words of four letters and more that such a name has at least."""
TITLED_SHARE = 0.8
"""Share of them that begin with a capital."""
CELL_PADDING = 0.6
"""Letter heights between a cell's text and its right edge that are never used."""

_BULLETS = "-\u00b7\u2013\u2022\u2023\u25a0\u25a1\u25aa\u25ab\u25b6\u25ba\u25cb\u25cf\u25e6\u2713\u2714\u27a2\u27a4\ue000-\uf8ff*"
_ITEM = re.compile(rf"^(?:\(?(?:\d{{1,2}}|[a-zA-Z])[.)](?!\d|[a-zA-Z]\b)|(?P<bullet>[{_BULLETS}](?!\d)))\s*(?=\S)")
_QUARTER = re.compile(
    r"^\W{0,2}(?:t\s?\.?\s?w|tri\s?-?\s?wulan|tri?w|twl|tw)\s*\.?\s*-?\s*(?:ke\s*-?\s*)?(iv|i{1,3}|[1-4])\b\s*(?:[:=.\-\u2013]+\s*|$|\s)",
    re.IGNORECASE,
)
_CODE = re.compile(r"^((?:[\dX]{1,2}[.\s]\s?){2,6}[\dX]{1,4}|\d{1,2}[.]\d{2})[.)]?(?=\s|$)", re.IGNORECASE)
_LABELS: tuple[tuple[Level, str], ...] = (
    ("sub_kegiatan", r"sub\s*-?\s*(?:kegiatan|keg)\b\.?"),
    ("kegiatan", r"(?:kegiatan|keg)\b\.?"),
    ("program", r"program\b"),
    ("sasaran", r"sasaran(?:\s+(?:strategis|opd|renstra|perangkat daerah|dinas|badan))?\b"),
    ("tujuan", r"tujuan(?:\s+(?:strategis|opd|renstra|perangkat daerah|dinas|badan))?\b"),
    ("misi", r"misi\b"),
    ("visi", r"visi\b"),
    ("strategi", r"strategi\b"),
)
_LED_NAME = re.compile(r"^(?:sub\s*-?\s*kegiatan|kegiatan|program)\b.{4,}$", re.IGNORECASE)
_KEGIATAN = re.compile(r"^(?:sub\s*-?\s*)?kegiatan\b\s*:?\s*", re.IGNORECASE)
_WORDED = r"(?i:kesatu|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan)"
_NUMBER = rf"(?:\s*(?:(?i:ke)\s*-?\s*)?(?:\d{{1,2}}(?:\.\d{{1,2}})*|[IVX]{{1,5}}|{_WORDED})\b)?"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@value_class
class Item:
    """One paragraph, list item or figure of a cell: its text on one line, its lines and box."""

    text: str
    lines: tuple[Line, ...]
    bold: bool = False
    bullet: str | None = None
    """The sign before it in a list, None for none or a number."""

    @property
    def bbox(self) -> BBox:
        """The box of its lines."""
        return box_of(line.bbox for line in self.lines)


@dataclass(frozen=True, slots=True)
class Quarter:
    """ "TW 2 : …" inside a cell: the number printed and what follows it."""

    number: int
    item: Item


def place(cell: Cell, item: Item, figure: str | None = None) -> tuple[int, BBox]:
    """The page of an item of a cell and its box there: where the cell goes on overleaf, of its lines on the page where it begins,
    or on which the ``figure`` stands that ends it."""
    lines = item.lines or cell.lines
    if not cell.turns or not lines:
        return cell.page, item.bbox
    tail = squeeze(figure).split()[0] if figure else None
    told = next((line for line in reversed(lines) if tail is not None and tail in line.text), lines[0])
    page = cell.page_of(told)
    return page, box_of(line.bbox for line in lines if cell.page_of(line) == page)


def item_of(lines: Sequence[Line]) -> Item:
    """Lines as one item."""
    bold = sum([line.bold for line in lines]) * 2 > len(lines)
    return Item(squeeze("\n".join([line.text for line in lines])), tuple(lines), bold)


def whole(cell: Cell) -> Item:
    """A cell's text as one item; raises ValueError where it has none."""
    return item_of(cell.lines)


def figure_text(item: Item) -> str:
    """An item's text with a number closed that a line end breaks within a group of thousands ("5.874.316.2", "20")."""
    out = ""
    for line in item.lines:
        text = squeeze(line.text)
        out += text if not out or (broken_number(out, text) and out[-1].isdigit() and text[:1].isdigit()) else f" {text}"
    return squeeze(out)


def listed(cell: Cell) -> list[Item]:
    """The items of a numbered or bulleted list without their marks; the whole text as one where the cell holds no list."""
    return listed_lines(cell.lines)


def listed_lines(lines: Sequence[Line], least: int = 2) -> list[Item]:
    """The items of lines that are a list of at least so many, as :func:`listed` has them; none for no lines."""
    if not lines:
        return []
    starts = [k for k, line in enumerate(lines) if _ITEM.match(line.text)]
    if len(starts) < least:
        return [item_of(lines)]
    if starts[0] != 0:
        starts.insert(0, 0)
    items = [item_of(lines[a:b]) for a, b in zip(starts, [*starts[1:], len(lines)], strict=True)]
    return [replace(item, text=_ITEM.sub("", item.text), bullet=_bullet(item.text)) for item in items]


def _bullet(text: str) -> str | None:
    found = _ITEM.match(text)
    return found["bullet"] if found else None


def paragraphs(cell: Cell) -> list[Item]:
    """The paragraphs of a cell: list items, text after extra space, and lines that begin anew although there was room."""
    if not cell.lines:
        return []
    lines = [part for line in cell.lines for part in _side_by_side(line)]
    letter = median(w.size for w in cell.words)
    gaps = [b.bbox[1] - a.bbox[3] for a, b in pairwise(lines)]
    usual = min((g for g in gaps if g > -letter), default=0.0)
    left = min(line.bbox[0] for line in lines)
    right = max(cell.bbox[2] - CELL_PADDING * letter, max(line.bbox[2] for line in lines))
    flush = sum(line.bbox[0] - left <= SAME_START for line in lines) * 3 >= 2 * len(lines)
    groups = [[lines[0]]]
    for above, below, gap in zip(lines, lines[1:], gaps, strict=False):
        if gap < -PAGE_JUMP * letter and not _ITEM.match(below.text):
            groups[-1].append(below)
            continue
        room = right - above.bbox[2] > below.words[0].bbox[2] - below.words[0].bbox[0] + letter
        short = right - above.bbox[2] > SHORT_LINE * (right - left)
        alike = below.words[0].text == lines[0].words[0].text
        new = below.text[:1].isupper() and room and flush and len(lines) > 2 and (short or alike)
        if groups[-1] == [above] and gap <= usual + EXTRA_SPACE * letter and _only_label(above.text):
            groups[-1].append(below)
            continue
        if _ITEM.match(below.text) or gap > usual + EXTRA_SPACE * letter or gap < -letter / 2 or new:
            groups.append([below])
        else:
            groups[-1].append(below)
    return [item_of(g) for g in groups]


def _only_label(text: str) -> bool:
    """Whether a line says of which level what stands below it is, and no more: "Sub Kegiatan :"."""
    level, rest = split_label(text)
    return level is not None and not rest and text.rstrip().endswith(":")


def _side_by_side(line: Line) -> list[Line]:
    """A line cut where a wide gap parts two items."""
    groups = [[line.words[0]]]
    for a, b in pairwise(line.words):
        wide = b.bbox[0] - a.bbox[2] > LONE_GAP * a.size and b.angle == 0
        if wide and b.text[:1].isupper():
            groups.append([b])
        else:
            groups[-1].append(b)
    return [Line(tuple(g)) for g in groups]


def bold_runs(cell: Cell) -> list[Item]:
    """The text cut where bold begins or ends."""
    groups: list[list[list]] = []  # type: ignore[type-arg]
    before: bool | None = None
    for above, line in zip((None, *cell.lines), cell.lines, strict=False):
        fresh = True
        goes_on = above is not None and _wraps(above, line, cell.bbox[2])
        for word in line.words:
            if word.bold is not before and any(ch.isalnum() for ch in word.text) and not goes_on:
                groups.append([[word]])
                before = word.bold
            elif fresh or not groups:
                if not groups:
                    groups.append([])
                groups[-1].append([word])
            else:
                groups[-1][-1].append(word)
            fresh = False
    return [item_of([Line(tuple(ws)) for ws in group if ws]) for group in groups]


def _wraps(above: Line, line: Line, right: float) -> bool:
    """Whether a recognised line begins with a word that the line before it had no room for: its weight is too uncertain to say
    that another text begins."""
    first, last = line.words[0], above.words[-1]
    room = right - last.bbox[2] - BLANK * first.size
    return first.confidence < 1.0 and first.bbox[2] - first.bbox[0] > room and not line.text[:1].isdigit()


def quarters(lines: Sequence[Line]) -> list[Quarter]:
    """The entries of lines headed TW 1, Triwulan II …; empty unless the first line is headed so."""
    out: list[tuple[int, list[Line]]] = []
    for line in lines:
        found = _QUARTER.match(squeeze(line.text))
        if found:
            mark = found.group(1).casefold()
            out.append((int(mark) if mark.isdigit() else _ROMAN[mark], [line]))
        elif out:
            out[-1][1].append(line)
        else:
            return []
    return [
        Quarter(number, Item(_QUARTER.sub("", squeeze("\n".join(x.text for x in group)), count=1).strip(), tuple(group)))
        for number, group in out
    ]


def split_code(text: str) -> tuple[str | None, str]:
    """A nomenclature or account code at the head of a text, without spaces, and the text behind it."""
    text = squeeze(text)
    found = _CODE.match(text)
    if found is None:
        return None, text
    return re.sub(r"\s+", "", found.group(1)).replace("..", ".").strip("."), text[found.end() :].strip()


@lru_cache(maxsize=2_048)
def split_label(text: str) -> tuple[Level | None, str]:
    """The level named at the head of a text ("Kegiatan : …", "Sasaran 2: …") and what it introduces.

    The word Program stays where nothing parts it from its name: it belongs to it. Without any label the level is None.
    """
    text = strip_lead(text)
    for level, pattern in _LABELS:
        found = re.match(rf"(?i:(?:nama\s+)?{pattern}){_NUMBER}\s*([:=\u2013-]\s*|\.\s+)?", text)
        if found is None:
            continue
        numbered = bool(re.search(r"\d|[IVX]+\W*$", found.group()))
        rest = text[found.end() :].strip()
        if found.group(1) or (numbered and rest):
            return level, strip_lead(rest)
        if level == "program" and rest:
            return level, text
        if level in ("sub_kegiatan", "kegiatan") and rest and rest[:1].isupper():
            return level, strip_lead(rest) if level == "sub_kegiatan" else text
        if level in ("sasaran", "tujuan", "misi", "visi") and rest[:1].isupper():
            return level, strip_lead(rest)
        return None, text
    first = text.split(" ", 1)[0]
    if len(first) >= 5 and " " in text and similarity(first, "program") >= MISSPELT and first[:1].isupper():
        return "program", text
    return None, text


def split_holder(item: Item) -> tuple[str | None, Item]:
    """The position that stands in lines of its own above a statement, and the statement: "Wadir Umum", "Meningkatnya mutu"."""
    first = next((k for k, line in enumerate(item.lines) if is_statement_wording(line.text)), 0)
    above = squeeze("\n".join(line.text for line in item.lines[:first]))
    if not first or not is_position(above):
        return None, item
    return above, item_of(item.lines[first:])


def split_bracket(text: str, level: Level | None = None) -> tuple[str, Level | None, str | None]:
    """A statement, and the level and name that stand in brackets behind it: "Meningkatnya mutu (Program Mutu Layanan)".

    In a column of a ``level`` that has names, they may stand there without their lead word ("Tertatanya arsip (Pengelolaan Arsip
    Dinamis)"), and the other way round, the statement behind the name.
    """
    whole = squeeze(text).rstrip(".")
    statement, inner = _last_bracket(whole)
    if inner is None or len(statement) < LEAST_BEFORE:
        return text, None, None
    if _LED_NAME.match(inner):
        told, name = split_label(inner)
        return (statement, told, strip_lead(_KEGIATAN.sub("", name))) if told is not None else (text, None, None)
    if level not in NAMED_LEVELS:
        return text, None, None
    if is_statement_wording(statement) and _is_titled(inner):
        return statement, level, inner
    if is_statement_wording(inner) and not is_statement_wording(statement) and len(inner.split()) > 1:
        return inner, level, statement
    return text, None, None


def _last_bracket(text: str) -> tuple[str, str | None]:
    """A text and what its last pair of outer brackets holds, where these end it."""
    if not text.endswith(")"):
        return text, None
    depth = 0
    for k in range(len(text) - 1, -1, -1):
        depth += (text[k] == ")") - (text[k] == "(")
        if depth == 0:
            return text[:k].strip(), text[k + 1 : -1].strip()
    return text, None


def _is_titled(text: str) -> bool:
    """Whether a text is printed and worded as names of kegiatan are: "Pengelolaan Arsip Dinamis Perangkat Daerah"."""
    small = words()["titled"]["small"]
    told = [w for w in re.findall(r"[^\W\d_]{4,}", text) if w.casefold() not in small]
    capitals = sum(w[0].isupper() for w in told)
    return len(told) >= LEAST_TITLED and capitals >= TITLED_SHARE * len(told) and not is_statement_wording(text)


MISSPELT = 0.85
"""Likeness of a first word to "program" that makes it that word misspelt."""


def is_total(text: str) -> bool:
    """Whether a row's first words mark a sum."""
    return bool(_totals("patterns").search(tight(text))) and len(unspaced(text).split()) <= MAX_TOTAL_WORDS


def is_average(text: str) -> bool:
    """Whether a row's first words mark an average."""
    return bool(_totals("average").search(tight(text))) and len(unspaced(text).split()) <= MAX_TOTAL_WORDS


def unspaced(text: str) -> str:
    """A text with words that are set with spaces between their letters closed: "J U M L A H" → "JUMLAH"."""
    return _SPACED.sub(lambda found: found.group().replace(" ", ""), text)


_SPACED = re.compile(r"(?<!\S)(?:[^\W\d_] ){3,}[^\W\d_](?!\w)")


MAX_TOTAL_WORDS = 8
"""Longer text that begins with "Jumlah" is an indicator."""


@lru_cache
def _totals(key: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in words()["total"][key]))


def quarter_period(number: int, year: str | None) -> str | None:
    """``2`` and ``2024`` → ``2024-Q2``; None without a year."""
    return parse_period(f"TW {number}", int(year[:4])) if year else None
