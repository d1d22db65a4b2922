"""White gutters between the columns of a table without column rules."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.geometry.printed import CROSSING_SHARE, EDGE_SPACE, SEAM, PrintedLine, pieces_of

MAX_HEAD_LINES = 5
"""Lines that a column's heading may have."""
MAX_GROUP_LINES = 2
"""Lines that the heading of a group of columns may have."""
MUCH_WIDER = 3.0
"""How many times wider a gutter is without a line of one text, if that text runs across it."""
MIN_GUTTER = 0.4
"""Width of a column gutter in letter heights."""
NEAR = 4.0
"""Letter heights within which a text stands beside a gutter."""
MAX_OVER = 0.3
"""Share of the texts beside a gutter that may run over it."""


def find_gutters(rows: list[PrintedLine], letter: float) -> list[tuple[float, float]]:
    """Vertical white stripes through all lines but a few, from left to right."""
    pieces = [(span, len(row.phrases)) for row in rows for phrase in row.phrases for span in pieces_of(phrase)]
    spans = [span for span, _ in pieces]
    if not spans:
        return []
    white = _stripes(spans, 0, letter)
    for gutter in _stripes(spans, round(CROSSING_SHARE * len(rows)), letter):
        if not any(a < gutter[1] and gutter[0] < b for a, b in white):
            white += _narrowed(gutter, pieces)
    out = sorted(g for g in white if _is_clear(pieces, (g[0] + g[1]) / 2, NEAR * letter))
    return _with_heads(_with_columns(out, pieces), rows)


def column_edges(gutters: Sequence[tuple[float, float]], rows: Sequence[PrintedLine]) -> list[float]:
    """Where each gutter parts its columns: at its middle, or, where a line's words run over that, at the gap between two of them
    that is more than a space."""
    words_of = [[w for phrase in row.phrases for w in phrase.words] for row in rows]
    lines = [(words, [(w.bbox[0], w.bbox[2]) for w in words]) for words in words_of]
    out = []
    for start, end in gutters:
        middle = (start + end) / 2
        crossed = [words for words, spans in lines if any(a < middle < b for a, b in spans)]
        gaps = [
            (max(start, left.bbox[2]) + min(end, right.bbox[0])) / 2
            for words in crossed
            for left, right in pairwise(words)
            if right.bbox[0] - left.bbox[2] >= EDGE_SPACE * left.size and left.bbox[2] < end and right.bbox[0] > start
        ]
        out.append(gaps[0] if crossed and len(gaps) == len(crossed) else middle)
    return out


def _stripes(spans: Sequence[tuple[float, float]], allowed: int, letter: float) -> list[tuple[float, float]]:
    """Stretches between the outermost texts that at most so many of them fill."""
    events = sorted([(a, 1) for a, _ in spans] + [(b, -1) for _, b in spans])
    out: list[tuple[float, float]] = []
    depth, since = 0, None
    for x, step in events:
        before, depth = depth, depth + step
        if before > allowed >= depth:
            since = x
        elif before <= allowed < depth and since is not None:
            if x - since >= MIN_GUTTER * letter:
                out.append((since, x))
            since = None
    return out


def _narrowed(gutter: tuple[float, float], pieces: Sequence[tuple[tuple[float, float], int]]) -> list[tuple[float, float]]:
    """A gutter without the few texts that reach into it, and parted by those that stand in it.

    ``pieces`` are the texts with the number of phrases in their line: long texts in lines of few may run across.
    """
    start, end = gutter
    crossing = sorted(((-count, b - a, a, b) for (a, b), count in pieces if a < end and b > start))
    among = [(a, b) for count, _, a, b in crossing if count < -1]
    stray = [(a, b) for _, _, a, b in crossing]
    narrow = _white(start, end, stray)
    while stray and not narrow:
        stray.pop()
        narrow = _white(start, end, stray)
    wide = _white(start, end, among)
    return wide if _widest(wide) > MUCH_WIDER * _widest(narrow) else narrow


def _widest(stretches: Sequence[tuple[float, float]]) -> float:
    return max((b - a for a, b in stretches), default=0.0)


def _white(start: float, end: float, spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """What spans leave of a stretch."""
    out: list[tuple[float, float]] = []
    at = start
    for a, b in sorted(spans):
        if a - at > SEAM:
            out.append((at, a))
        at = max(at, b)
    if end - at > SEAM:
        out.append((at, end))
    return out


def _with_heads(gutters: list[tuple[float, float]], rows: list[PrintedLine]) -> list[tuple[float, float]]:
    """Gutters without those that part a column's heading from its entries, which are set to other sides."""
    out: list[tuple[float, float]] = []
    phrases = [(p.bbox, row) for row in rows for p in row.phrases]
    bounds = [float("-inf"), *((a + b) / 2 for a, b in gutters), float("inf")]
    columns = [[row for box, row in phrases if first <= box[0] and box[2] <= last] for first, last in pairwise(bounds)]
    for k, gutter in enumerate(gutters):
        left, right = columns[k], columns[k + 1]
        if left and right and (_heads(left, right) or _heads(right, left)):
            columns[k + 1] = left + right
        else:
            out.append(gutter)
    return out


def _heads(head: list[PrintedLine], entries: list[PrintedLine]) -> bool:
    """Whether one stack of lines stands over another: at most a group's heading is above it."""
    top, bottom = min(row.top for row in head), max(row.bottom for row in head)
    over = {row.top for row in entries if row.bottom <= top + SEAM}
    under = {row.top for row in entries if row.top >= bottom - SEAM}
    few = len({row.top for row in head}) <= MAX_HEAD_LINES and len(over) <= MAX_GROUP_LINES
    return few and bool(under) and len(over) + len(under) == len({row.top for row in entries})


def _with_columns(
    gutters: list[tuple[float, float]], pieces: Sequence[tuple[tuple[float, float], int]]
) -> list[tuple[float, float]]:
    """Of gutters without text between them the one that parts most, then the wider: an edge that sticks out is no column."""

    def cost(gutter: tuple[float, float]) -> tuple[int, float]:
        middle = sum(gutter) / 2
        return sum(count for (a, b), count in pieces if a < middle < b), gutter[0] - gutter[1]

    def between(left: tuple[float, float], right: tuple[float, float]) -> bool:
        one, other = sum(left) / 2, sum(right) / 2
        inside = [(a, b) for (a, b), _ in pieces if left[1] - SEAM <= (a + b) / 2 <= right[0] + SEAM]
        return any(not a < one < b and not a < other < b for a, b in inside)

    out = gutters[:1]
    for gutter in gutters[1:]:
        if between(out[-1], gutter):
            out.append(gutter)
        else:
            out[-1] = min(out[-1], gutter, key=cost)
    return out


def _is_clear(pieces: Sequence[tuple[tuple[float, float], int]], x: float, near: float) -> bool:
    """Whether few of the texts beside a gutter run over it: short columns have few texts, and one wide one counts there.

    One text alone in its line may, as the heading of a group of columns does.
    """
    beside = [(a < x < b, count) for (a, b), count in pieces if a - near <= x <= b + near]
    lone = any(over and count == 1 for over, count in beside)
    return sum(over for over, _ in beside) - lone <= MAX_OVER * len(beside)
