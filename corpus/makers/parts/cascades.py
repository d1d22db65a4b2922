"""Cascade matrices by position: posts with coded indicators, drawn as blocks of a spreadsheet, and their gold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold
from corpus.makers.parts.sheets import height, put

Line = tuple[str, str, str]  # code, indicator, target


@dataclass(frozen=True)
class Post:
    """A position with its coded lines; serves: keys of the goals, the first by cascade; name, pagu: what it carries out."""

    holder: str
    lines: tuple[Line, ...] = ()
    below: tuple["Post", ...] = ()
    serves: tuple[str, ...] = ()
    name: str | None = None
    pagu: str = ""
    page: int = 1


@dataclass(frozen=True)
class Look:
    """How a block looks: widths of the columns of one leaf (code, text and perhaps target), fills by the code's beginning."""

    leaf: tuple[float, ...]
    font: str
    size: float
    fills: dict[str, str]
    head: str = "D9D9D9"
    head_bold: bool = True
    subhead: str | None = None
    rule: str = "thin"
    bracket: str = " ({})"
    style: str = "lt"
    least: int = 0
    slack: float = 1.0


def leaves(post: Post) -> int:
    """How many leaf columns a position spans."""
    return max(1, len(post.below))


def walk(post: Post) -> Iterator[Post]:
    """The position and all below it."""
    yield post
    for child in post.below:
        yield from walk(child)


def unit(target: str) -> str | None:
    """What stands behind the figure of a target."""
    found = re.fullmatch(r"[<>≤≥±\s]*[\d.,]*\d\s*([^\d.,\s].*)", target.strip())
    return found.group(1).strip() if found else None


def fill_of(look: Look, code: str) -> str | None:
    """The colour of a line by the longest beginning of its code."""
    keys = [key for key in look.fills if code.startswith(key)]
    return look.fills[max(keys, key=len)] if keys else None


def entry(sheet: Worksheet, row: int, left: int, right: int, line: Line | None, look: Look) -> float:
    """One line over columns left..right; gives the height that it needs."""
    face = {"font": look.font, "size": look.size, "rule": look.rule}
    if line is None:
        put(sheet, (row, left, row, right), None, **face)
        return 0
    code, name, target = line
    face |= {"fill": fill_of(look, code)}
    last = right - 1 if len(look.leaf) == 3 else right
    text = name if len(look.leaf) == 3 or not target else name + look.bracket.format(target)
    put(sheet, (row, left, row, left), code, look.style, **face)
    put(sheet, (row, left + 1, row, last), text, look.style, **face)
    if len(look.leaf) == 3:
        put(sheet, (row, right, row, right), target, "c" + look.style[1], **face)
    count = (right - left + 1) // len(look.leaf)
    room = sum(look.leaf) * count - look.leaf[0] - (look.leaf[2] if len(look.leaf) == 3 else 0)
    needed = height(text, room * 0.95, look.size)
    narrow = height(target, look.leaf[2] * 0.95, look.size) if len(look.leaf) == 3 else 0
    return max(needed, narrow, height(code, look.leaf[0] * 0.95, look.size)) * look.slack


def tall(sheet: Worksheet, row: int, value: float) -> None:
    """Make a row at least this high."""
    known = sheet.row_dimensions[row].height or 0
    sheet.row_dimensions[row].height = max(known, value, 11)


def heads(sheet: Worksheet, row: int, spans: list[tuple[int, int, str]], look: Look) -> int:
    """A row of positions and, where the look has them, their small headings; gives the next row."""
    for left, right, text in spans:
        put(
            sheet,
            (row, left, row, right),
            text,
            "cm",
            font=look.font,
            size=look.size,
            bold=look.head_bold,
            fill=look.head,
            rule=look.rule,
        )
        room = sum(look.leaf) * ((right - left + 1) // len(look.leaf))
        tall(sheet, row, height(text, room * 0.85, look.size) + 3)
    if not look.subhead:
        return row + 1
    titles = look.subhead.split("|")
    for left, right, _ in spans:
        places = ((left, left), (left + 1, right - 1), (right, right)) if len(titles) == 3 else ((left, left), (left + 1, right))
        for (first, last), title in zip(places, titles, strict=True):
            put(sheet, (row + 1, first, row + 1, last), title, "cm", font=look.font, size=look.size, italic=True, rule=look.rule)
    tall(sheet, row + 1, look.size * 1.6)
    return row + 2


def rows_of(sheet: Worksheet, row: int, spans: list[tuple[int, int, tuple[Line, ...]]], look: Look) -> int:
    """The lines of several positions side by side, empty cells below the shorter ones; gives the next row."""
    count = max(look.least, max(len(lines) for _, _, lines in spans))
    for place in range(count):
        for left, right, lines in spans:
            line = lines[place] if place < len(lines) else None
            tall(sheet, row + place, entry(sheet, row + place, left, right, line, look))
    return row + count


def spans_of(posts: tuple[Post, ...], left: int, look: Look) -> list[tuple[int, int, Post]]:
    """The columns of each position."""
    found = []
    for post in posts:
        right = left + leaves(post) * len(look.leaf) - 1
        found.append((left, right, post))
        left = right + 1
    return found


def add_lines(gold: Gold, node: str, lines: tuple[Line, ...], year: str | None, page: int) -> None:
    """The indicators of a node with codes and targets."""
    for code, name, target in lines:
        more = {"code": code.rstrip(".")} if code else {}
        ident = gold.indicator(node, name, unit(target), page, **more)
        gold.value(ident, "target", year, target, unit(target), page)


def add_post(
    gold: Gold, post: Post, goals: dict[str, str], year: str | None, parent: str | None = None, depth: int = 0
) -> dict[int, str]:
    """A position and those below it; the first tier hangs below its goals. Gives ids by id() of the posts."""
    level = ("program", "sub_kegiatan", "aktivitas")[depth]
    above = parent or (goals[post.serves[0]] if post.serves else None)
    node = gold.node(level, None, post.name, page=post.page, parent=above, holder=post.holder)
    for key in post.serves[1:] if not parent else ():
        gold.edge(goals[key], node, "also")
    add_lines(gold, node, post.lines, year, post.page)
    gold.budget(node, "pagu", year, post.pagu, post.page)
    known = {id(post): node}
    for child in post.below:
        known |= add_post(gold, child, goals, year, node, depth + 1)
    return known


def tier_doubt(gold: Gold) -> dict:
    """The doubt that every matrix of positions carries."""
    nodes = [each["id"] for each in gold.nodes if each["level"] in ("program", "sub_kegiatan") and each["statement"] is None]
    return {
        "about": "eselon III and IV: the matrix prints positions with indicators, no tier labels or statements",
        "chosen": ["program", "sub_kegiatan"],
        "also_acceptable": [["kegiatan", "sub_kegiatan"], ["program", "kegiatan"]],
        "nodes": nodes,
        "field": "level",
    }


def several_doubt(gold: Gold) -> dict:
    """Positions whose codes tie them to several goals."""
    return {
        "about": "positions whose codes tie them to several sasaran",
        "chosen": "cascade from the sasaran of the first code, also from the others",
        "also_acceptable": ["cascade from any of them"],
        "nodes": sorted({each["child"] for each in gold.edges if each["kind"] == "also"}),
        "field": "parent",
    }
