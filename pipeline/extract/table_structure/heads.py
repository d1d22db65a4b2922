"""Headings over groups of columns in tables without column rules: "Target" over "TW I", "TW II", "TW III", "TW IV"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.geometry.grid import Line

BESIDE = 0.25
"""Share of a line's height by which two lines of a header may overlap and still stand one below the other."""
CENTRED = 0.04
"""Share of a group's width by which its heading stands off the middle at most where it is centred."""
OFF_CENTRE = 0.12
"""Share of a group's width by which its heading may stand off the group's middle."""
FIGURE = re.compile(r"^[(\s]*(?:rp\.?\s*)?[-\u2013]?\d[\d.,]*(?:,[-\u2013])?\s*(?:%|[^\W\d]{1,12})?[\s)]*$", re.IGNORECASE)
"""A figure with or without a unit."""

_PERIOD = re.compile(
    r"^(?:20\d\d|th(?:n|\.|ahun)?\s*(?:20\d\d|[ivx]+|\d)|(?:tri\s?wulan|tw|tri|bulan|semester)\.?\s*(?:[ivx]+|\d+)?|[ivx]{1,4}|\d{1,2})$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Group:
    """A heading over columns ``first`` to ``last``; what stands under it begins below ``cut``."""

    first: int
    last: int
    top: float
    cut: float


def head_groups(lines: Sequence[Line], xs: Sequence[float]) -> list[Group]:
    """The groups that the phrases of a header form over columns with these edges."""
    columns: list[list[Line]] = [[] for _ in xs[:-1]]
    wide: list[tuple[Line, int, int]] = []
    for line in lines:
        first, last = _columns(line, xs)
        for c in range(first, last + 1):
            columns[c].append(line)
        wide.append((line, first, last))
    out: list[Group] = []
    for line, first, last in sorted(wide, key=lambda w: w[1] - w[2]):
        group = _group(line, first, last, columns, xs)
        if group is not None and not any(g.first <= group.last and group.first <= g.last for g in out):
            out.append(group)
    return out


def _columns(line: Line, xs: Sequence[float]) -> tuple[int, int]:
    end = len(xs) - 2
    return (
        min(max(bisect_right(xs, line.bbox[0] + 1) - 1, 0), end),
        min(max(bisect_right(xs, line.bbox[2] - 1) - 1, 0), end),
    )


def _group(line: Line, first: int, last: int, columns: list[list[Line]], xs: Sequence[float]) -> Group | None:
    """The group that a phrase over columns ``first`` to ``last`` heads: columns around it with text under its foot only.

    A phrase over the whole table is its caption.
    """
    own = range(first, last + 1)
    if not all(_under(line, columns[c]) for c in own) or any(_over(line, columns[c]) for c in own):
        return None
    low, high = first, last
    while low > 0 and _only_under(line, columns[low - 1]):
        low -= 1
    while high < len(columns) - 1 and _only_under(line, columns[high + 1]):
        high += 1
    if low == high:
        return None
    spans = sorted(
        (_off_centre(line, (a, b), xs, columns), a, b) for a in range(low, first + 1) for b in range(last, high + 1) if a < b
    )
    periods = _periods(line, columns, (low, first, last, high)) if first != last else None
    whole = low == 0 and high == len(columns) - 1 and periods is None
    if (first == last and spans[0][0] > OFF_CENTRE) or (whole and (spans[0][0] > OFF_CENTRE or spans[0][1] == 0)):
        return None
    centred = [s for s in spans if s[0] <= CENTRED]
    _, a, b = max(centred, key=lambda s: s[2] - s[1]) if centred else spans[0] if spans[0][0] <= OFF_CENTRE else (0, low, high)
    a, b = periods or (a, b)
    under = [x for c in range(a, b + 1) for x in columns[c] if x is not line]
    if first == last and not all(_PERIOD.match(x.text.strip()) for x in under):
        return None
    return Group(a, b, line.bbox[1], (line.bbox[3] + min(x.bbox[1] for x in under)) / 2)


def _periods(line: Line, columns: Sequence[Sequence[Line]], bounds: tuple[int, int, int, int]) -> tuple[int, int] | None:
    """The columns around a heading that have a period each: quarters, years, months; None where they repeat or are none.

    ``bounds`` are the leftmost column that may belong, the first and last under the heading, and the rightmost.
    """
    low, first, last, high = bounds
    texts = [" ".join(x.text for x in column if x is not line).strip().casefold() for column in columns]
    while first > low and _PERIOD.match(texts[first - 1]):
        first -= 1
    while last < high and _PERIOD.match(texts[last + 1]):
        last += 1
    run = texts[first : last + 1]
    return (first, last) if len(set(run)) == len(run) and all(_PERIOD.match(text) for text in run) else None


def _off_centre(line: Line, span: tuple[int, int], xs: Sequence[float], columns: Sequence[Sequence[Line]]) -> float:
    """How far a heading stands off the middle of a span of columns, or of the texts under it, as a share of the span's width."""
    left, right = xs[span[0]], xs[span[1] + 1]
    under = [x.bbox for column in columns[span[0] : span[1] + 1] for x in column if x is not line]
    middles = [(left + right) / 2]
    if under:
        middles.append((min(b[0] for b in under) + max(b[2] for b in under)) / 2)
    return min(abs((line.bbox[0] + line.bbox[2]) / 2 - middle) for middle in middles) / (right - left)


def _under(line: Line, others: Sequence[Line]) -> bool:
    return any(_below(line, x) for x in others)


def _over(line: Line, others: Sequence[Line]) -> bool:
    return any(x is not line and not _below(line, x) for x in others)


def _only_under(line: Line, others: Sequence[Line]) -> bool:
    return bool(others) and all(_below(line, x) for x in others)


def _below(line: Line, other: Line) -> bool:
    return other.bbox[1] >= line.bbox[3] - BESIDE * (line.bbox[3] - line.bbox[1])


def with_groups(
    lines: Sequence[Line], xs: Sequence[float], ys: list[float], below: list[list[bool]], walls: list[list[bool]]
) -> tuple[list[float], list[list[bool]], list[list[bool]]]:
    """Edges and walls of a table with the groups of its header: a band of two levels is cut, walls under headings open."""
    head = [line for line in lines if _in_band(line, ys, 0)]
    groups = head_groups(head, xs)
    second = [line for line in lines if len(ys) > 2 and _in_band(line, ys, 1)]
    if not groups:
        groups = [g for g in head_groups([*head, *second], xs) if g.top < ys[1] < g.cut + 1]
    grouped = {c for g in groups for c in range(g.first, g.last + 1)}
    inside = [g.cut for g in groups if g.cut < ys[1] - 1]
    if inside:
        ys = [ys[0], min(inside), *ys[1:]]
        below = [below[0], [c in grouped for c in range(len(xs) - 1)], *below[1:]]
        walls = [[wall[0], *wall] for wall in walls]
        for edge in {edge for c in grouped for edge in (c, c + 1)}:
            walls[edge][0] = walls[edge][1] = True
    elif groups and not any(_is_entry(line) for line in second):
        below = [below[0], [c in grouped and drawn for c, drawn in enumerate(below[1])], *below[2:]]
    for g in groups:
        for edge in range(g.first + 1, g.last + 1):
            walls[edge][0] = False
    return ys, below, walls


def _in_band(line: Line, ys: Sequence[float], band: int) -> bool:
    return ys[band] <= (line.bbox[1] + line.bbox[3]) / 2 < ys[band + 1]


def _is_entry(line: Line) -> bool:
    """Whether a line is a figure, which no header has but for periods."""
    return FIGURE.match(line.text) is not None and _PERIOD.match(line.text.strip()) is None
