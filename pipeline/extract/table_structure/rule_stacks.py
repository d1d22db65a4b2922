"""Stacks of horizontal rules that make tables without column rules: where one ends and the next begins, and where a page's end
leaves one open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.extract.geometry.printed import BLOCK_GAP, PrintedLine, WordRows, printed_lines
from pipeline.extract.geometry.ruling import Rule
from pipeline.extract.table_structure.blocks import without_tail
from pipeline.extract.table_structure.gutters import find_gutters
from pipeline.page import BBox

MIN_RULES = 3
"""Horizontal rules of one width, one above the other, that make a half-ruled table."""
MIN_HEADS = 3
"""Texts side by side between two rules that are the header of a table which goes on below them."""
EMPTY_BAND = 0.8
"""Letter heights between two rules without text from which one table ends and another begins there."""
APART = 1.2
"""Letter heights between a table's last rule and the prose below it."""
NEARER = 2.0
"""How many times nearer a caption stands to the table below it than the text does to the one above."""
WIDE_TEXT = 0.5
"""Share of the table's width over which a text is prose."""
FULL_PAGE = 0.8
"""Share of a page's height that a table must reach down to for the page's end to leave it open."""
MIN_SPLIT_SHARE = 0.4
"""Share of the lines below the last rule that must hold several texts side by side."""


def stacks(rules: Sequence[Rule], snap: float) -> list[list[Rule]]:
    """Groups of at least two rules with equal ends, from top to bottom, with the shorter ones between or right below them.

    ``snap`` in points: rules nearer than this are in line.
    """
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda r: r.start - r.end):
        for group in groups:
            if abs(group[0].start - rule.start) <= 2 * snap and abs(group[0].end - rule.end) <= 2 * snap:
                group.append(rule)
                break
        else:
            groups.append([rule])
    out: list[list[Rule]] = []
    for group in sorted(map(sorted, groups), key=lambda g: g[0].start - g[0].end):
        home = next((g for g in out if len(g) >= MIN_RULES and _goes_on(g, group, snap)), None)
        if home is not None:
            home[:] = sorted([*home, *group])
        elif len(group) > 1:
            out.append(group)
    return out


def _goes_on(stack: list[Rule], more: list[Rule], snap: float) -> bool:
    """Whether shorter rules that end where a stack's do stand in it or go on below it at its distances."""
    first, last = stack[0], more[0]
    if last.start < first.start - 2 * snap or abs(last.end - first.end) > 2 * snap:
        return False
    gaps = [b.at - a.at for a, b in pairwise(stack)]
    return stack[0].at < more[0].at <= stack[-1].at + 2 * max(gaps)


def open_stacks(
    groups: Sequence[list[Rule]], rules: Sequence[Rule], words: WordRows, height: float, letter: float
) -> Iterator[tuple[list[Rule], float]]:
    """The stacks of a page with the height at which each table ends: its last rule, or the last line of a full page.

    A stack is parted where two rules have no text or prose between them. ``rules`` are all of the page, ``height`` its
    height and ``letter`` its letter height in points.
    """
    lowest = max((r.at for r in rules), default=0.0)
    for group in groups:
        for part in _parted(group, words, letter):
            end = _open_end(part, lowest, words, height, letter)
            if end is not None:
                yield part, end
            elif len(part) >= MIN_RULES:
                yield part, part[-1].at


def _parted(group: list[Rule], words: WordRows, letter: float) -> list[list[Rule]]:
    """A stack cut at bands without text and at bands of prose: there one table ends and another begins."""
    parts = [[group[0]]]
    for above, below in pairwise(group):
        box = (min(above.start, below.start), above.at, max(above.end, below.end), below.at)
        high = below.at - above.at >= EMPTY_BAND * letter and len(parts[-1]) > 1
        if high and _is_between(printed_lines(words.inside(box), letter), box, letter):
            parts.append([below])
        else:
            parts[-1].append(below)
    return [part for part in parts if len(part) > 1]


def _is_between(lines: Sequence[PrintedLine], box: BBox, letter: float) -> bool:
    """Whether the lines of a band are none, or prose and captions: set apart from the rule above, nearer to the one below, and
    each one text or as wide as the table."""
    if not lines:
        return True
    over, under = lines[0].top - box[1], box[3] - lines[-1].bottom
    wide = WIDE_TEXT * (box[2] - box[0])
    prose = all(len(line.phrases) == 1 or any(p.bbox[2] - p.bbox[0] > wide for p in line.phrases) for line in lines)
    return prose and over >= APART * letter and over > NEARER * under


def _open_end(part: list[Rule], lowest: float, words: WordRows, height: float, letter: float) -> float | None:
    """Where a table ends whose lines run on below its last rule to the foot of the page; None where it ends at that rule.

    ``lowest`` is the height of the page's lowest rule.
    """
    last = part[-1]
    if lowest > last.at + letter:
        return None
    whole = printed_lines(words.inside((last.start, part[0].at, last.end, height)), letter)
    inside = [row for row in whole if row.bottom <= last.at + letter / 2]
    below = _run(last.at, whole[len(inside) :], letter)
    heads = max((len(row.phrases) for row in inside), default=0)
    if heads < MIN_HEADS or not below or below[-1].bottom < FULL_PAGE * height:
        return None
    if sum(len(row.phrases) > 1 for row in below) < MIN_SPLIT_SHARE * len(below):
        return None
    if len(find_gutters([*inside, *below], letter)) < MIN_HEADS - 1:
        return None
    return below[-1].bottom + letter / 2


def _run(start: float, rows: Sequence[PrintedLine], letter: float) -> list[PrintedLine]:
    """The lines from a height on without a wide gap, but for a page number or signatures at their end."""
    out: list[PrintedLine] = []
    for row in rows:
        if row.top - start > BLOCK_GAP * letter:
            break
        out.append(row)
        start = row.bottom
    while out and len(out[-1].phrases) == 1 and not any(ch.isalpha() for ch in out[-1].phrases[0].text):
        out.pop()
    return without_tail(out, letter)
