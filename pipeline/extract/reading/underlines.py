"""Underlines are letters' dress, no rules of a table: a line drawn from a word's first edge to a word's last, at their feet.

A position or a name that is underlined above its statement in a cell would else part the cell in two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from pipeline.page import Stroke, Word

EXACT = 0.04
"""A producer draws an underline from the first letter's origin to the last one's advance, exact to this share of their size;
cells keep more than that between their sides and their text, on one side at least."""
SEEN = 0.35
"""The same where both were recognised in a picture."""
ABOVE, BELOW = 0.35, 0.2
"""An underline lies so many heights above the foot of its words' box, where their descenders are, to so many below."""
SPACE = 0.4
"""A space behind the last word, underlined with it, is at most this share of the letters' size."""
LEVEL = 0.3
"""Words whose feet differ by less than this share of their height stand on one line; underlines are as level, in points."""


def without_underlines(strokes: Sequence[Stroke], words: Iterable[Word], exact: float = EXACT) -> list[Stroke]:
    """The strokes that underline no words; ``exact``: by how much of the letters' size they may miss their words' edges."""
    level = [s for s in strokes if len(s.points) == 2 and abs(s.points[0][1] - s.points[1][1]) <= LEVEL]
    if not level:
        return list(strokes)
    starts: dict[int, list[Word]] = defaultdict(list)
    ends: dict[int, list[Word]] = defaultdict(list)
    largest = 0.0
    for word in words:
        largest = max(largest, word.size)
        starts[int(word.bbox[0])].append(word)
        ends[int(word.bbox[2])].append(word)
    dropped = {id(stroke) for stroke in level if _underlines(stroke, starts, ends, exact, largest)}
    return [s for s in strokes if id(s) not in dropped] if dropped else list(strokes)


def _underlines(stroke: Stroke, starts: dict[int, list[Word]], ends: dict[int, list[Word]], exact: float, largest: float) -> bool:
    """Whether a level stroke begins with a word, ends with the same or one behind it on its line, and lies at their feet."""
    (ax, y), (bx, _) = stroke.points
    start, end = (ax, bx) if ax <= bx else (bx, ax)
    slack = exact * largest
    near = _between(starts, start - slack, start + slack)
    first = next((w for w in near if abs(w.bbox[0] - start) <= exact * w.size and _at_foot(w, y)), None)
    return first is not None and any(
        -exact * w.size <= end - w.bbox[2] <= SPACE * w.size
        and w.bbox[0] >= first.bbox[0]
        and abs(w.bbox[3] - first.bbox[3]) <= LEVEL * (w.bbox[3] - w.bbox[1])
        for w in _between(ends, end - SPACE * largest, end + slack)
    )


def _at_foot(word: Word, y: float) -> bool:
    high = word.bbox[3] - word.bbox[1]
    return word.bbox[3] - ABOVE * high <= y <= word.bbox[3] + BELOW * high


def _between(places: dict[int, list[Word]], low: float, high: float) -> Iterable[Word]:
    """The words kept at whole points from one place to another."""
    for place in range(int(low), int(high) + 1):
        yield from places.get(place, ())
