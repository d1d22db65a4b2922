"""Parents and levels of a list's entries: from numbers, styles and indents; from the legend, labels, names and depth."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from pipeline.extract.lists.listing_lines import SAME_INDENT, Entry
from pipeline.extract.words.label_patterns import vocabulary
from pipeline.extract.words.labels import parse_label
from pipeline.extract.words.ranks import position_level
from pipeline.normalize.text import fold, squeeze
from pipeline.record import LEVELS, Level

CHAIN: tuple[Level, ...] = ("visi", "misi", "tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan", "aktivitas")
"""The usual way down."""
COUNTS = {
    "satu": 1,
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "pertama": 1,
    "kedua": 2,
    "ketiga": 3,
    "keempat": 4,
    "kelima": 5,
}
LONGEST_GLOSS = 120
"""Characters behind a count within which its level is named."""
_COUNTED = re.compile(
    r"\b(?:(?P<before>satu|dua|tiga|empat|lima|enam|[1-6])\s*(?:\(\s*\w+\s*\)\s*)?(?:angka|digit|nomor|tingkat)"
    r"|(?:tingkat|level|jenjang|urutan|digit|angka)\s+(?:ke\s*-?\s*)?(?P<after>satu|dua|tiga|empat|lima|enam|pertama|kedua|ketiga|keempat|kelima|[1-6]))\b"
)  # fmt: skip


def link_entries(entries: Sequence[Entry]) -> None:
    """Sets each entry's parent and the evidence for it: "number" where numbering tells, "indent" where the place does."""
    stack: list[Entry] = []
    by_number: dict[str, Entry] = {}
    for entry in entries:
        parent, evidence = _by_number(entry, by_number)
        if not evidence:
            parent, evidence = _by_place(entry, stack)
        entry.parent, entry.evidence = parent, evidence
        while stack and stack[-1] is not parent:
            stack.pop()
        stack.append(entry)
        if entry.number and (entry.style in ("decimal", "1.", "I.", "A.") or entry.style.startswith("label:")):
            by_number[_key(entry.number)] = entry


def _key(number: str) -> str:
    return number.strip(".").casefold()


def _by_number(entry: Entry, by_number: Mapping[str, Entry]) -> tuple[Entry | None, str]:
    """The entry whose number is this one's without its last part; the nearest shorter one where that is missing."""
    if not entry.number or "." not in entry.number:
        return None, ""
    parts = _key(entry.number).split(".")
    for end in range(len(parts) - 1, 0, -1):
        found = by_number.get(".".join(parts[:end]))
        if found is not None:
            return found, "number"
    return None, ""


def _by_place(entry: Entry, stack: Sequence[Entry]) -> tuple[Entry | None, str]:
    """The parent by numbering style and indent: a style seen above is a sibling's, a new one a child's."""
    margin = SAME_INDENT * entry.size
    for other in reversed(stack):
        if other.style == entry.style and abs(other.indent - entry.indent) <= margin:
            return other.parent, other.evidence or "indent"
    known = any(other.style == entry.style for other in stack)
    for other in reversed(stack):
        deeper = other.indent < entry.indent - margin if known else other.indent <= entry.indent + margin
        if deeper and not _outranks(entry, other):
            return other, "indent"
    for other in reversed(stack):
        if other.style == entry.style:
            return other.parent, other.evidence or "indent"
    above = next((other for other in reversed(stack) if not _outranks(entry, other)), None)
    return above, "number" if above is not None else ""


def _outranks(entry: Entry, other: Entry) -> bool:
    """The entry's printed level is not below the other's."""
    return entry.level is not None and other.level is not None and LEVELS.index(entry.level) <= LEVELS.index(other.level)


def read_legend(preface: Sequence[str]) -> dict[int, Level]:
    """What a legend says of numbers: "dua angka menunjukkan sasaran program" → {2: program}."""
    text = squeeze("\n".join(preface)).casefold()
    marks = list(_COUNTED.finditer(text))
    out: dict[int, Level] = {}
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=False):
        word = mark.group("before") or mark.group("after")
        count = COUNTS.get(word) or int(word)
        level = _first_level(text[mark.end() : min(end, mark.end() + LONGEST_GLOSS)])
        if level is not None:
            out.setdefault(count, level)
    return out


def _first_level(text: str) -> Level | None:
    """The level whose name stands first in a text, the longest name where several start there."""
    best: tuple[int, int, Level] | None = None
    for level, patterns in vocabulary()["levels"].items():
        for pattern in patterns:
            found = re.search(rf"\b(?:{pattern})(?![a-z])", text)
            if found and (best is None or (found.start(), -len(found.group())) < best[:2]):
                best = (found.start(), -len(found.group()), level)
    return best[2] if best else None


def assign_levels(entries: Sequence[Entry], legend: Mapping[int, Level]) -> None:
    """Sets every entry's level: its label's, the legend's by the count of its numbers, else what its depth's others tell."""
    for entry in entries:
        if entry.level is None and legend:
            entry.level = legend.get(_count(entry))
    by_depth: defaultdict[int, Counter[Level]] = defaultdict(Counter)
    for entry in entries:
        level = entry.level or _told(entry)
        if level is not None:
            by_depth[entry.depth][level] += 1
    known = {depth: votes.most_common(1)[0][0] for depth, votes in by_depth.items()}
    deepest = max((e.depth for e in entries), default=0)
    ladder = _ladder(known, deepest)
    for entry in entries:
        if entry.level is None:
            entry.level = _below_parent(ladder[entry.depth], entry)


def _count(entry: Entry) -> int:
    """Numbers in the entry's numbering: 1.2.1 has three; other styles count by depth among the numbered."""
    if entry.style == "decimal" and entry.number:
        return entry.number.strip(".").count(".") + 1
    if entry.style == "1.":
        return 1
    above, count = entry.parent, 1
    while above is not None:
        count += not above.style.startswith("label:")
        above = above.parent
    return count


def _told(entry: Entry) -> Level | None:
    """What an entry's own words tell of its level: a program named, the position that answers for it."""
    text = fold(entry.statement.text)
    if text.startswith("program ") or re.search(r"\(\s*program\s[^()]*\)\s*$", entry.statement.text, re.IGNORECASE):
        return "program"
    label = parse_label(entry.statement.text)
    if label is not None and label.level is not None and label.marked:
        return label.level
    holder = next((a.text for a in entry.attributes if a.role == "holder"), None)
    return position_level(holder) if holder else None


def _ladder(known: Mapping[int, Level], deepest: int) -> list[Level]:
    """A level for every depth: the known ones, between and around them the usual steps."""
    anchored = {d: CHAIN.index(level) for d, level in known.items() if level in CHAIN}
    if not anchored:
        start = CHAIN.index("sasaran" if deepest <= 3 else "tujuan")
        anchored = {0: start}
    out: list[Level] = []
    for depth in range(deepest + 1):
        if depth in known:
            out.append(known[depth])
            continue
        near = min(anchored, key=lambda d: (abs(d - depth), d))
        out.append(CHAIN[min(max(anchored[near] + depth - near, 0), len(CHAIN) - 1)])
    return out


def _below_parent(level: Level, entry: Entry) -> Level:
    """The level of the depth, or the one below the parent's where that is not above it."""
    parent = entry.parent.level if entry.parent is not None else None
    if parent in CHAIN and level in CHAIN and CHAIN.index(level) <= CHAIN.index(parent):
        return CHAIN[min(CHAIN.index(parent) + 1, len(CHAIN) - 1)]
    return level
