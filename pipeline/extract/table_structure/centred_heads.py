"""Headings of groups of columns in one undivided cell: each stands in the middle of its own columns ("I", "II" over "K | Rp")."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from pipeline.extract.geometry.grid import lines_of
from pipeline.page import Word

OFF_MIDDLE = 0.5
"""Letter heights by which a heading's middle may lie off that of its columns."""
APART = 0.9
"""White between headings of single columns, in letter heights, at least."""


def centred_bounds(words: Sequence[Word], first: int, xs: Sequence[float], room: float) -> list[int]:
    """The columns at which the groups of a cell's headings begin, and the end of the last; empty where they part it otherwise.

    ``first`` is the cell's first column, ``xs`` the edges of its columns and ``room`` the white, in points, that parts headings.
    At least two headings in one line, each in the middle of columns of which one group follows on the other, several columns in
    one of them at least; or one in the middle of each column, which then stand nearer to each other.
    """
    columns = len(xs) - 1
    letter = max(w.size for w in words)
    if _is_one_each(words, xs, letter):
        return list(range(first, first + columns + 1))
    if len(lines_of(words)) != 1:
        return []
    texts = _texts(words, room)
    if not 2 <= len(texts) < columns:
        return []
    slack = OFF_MIDDLE * letter
    middles = [(a + b) / 2 for a, b in texts]

    @cache
    def tile(text: int, start: int) -> tuple[int, ...] | None:
        """The ends of the groups from one heading and column on."""
        if text == len(middles):
            return () if start == columns else None
        for end in range(start + 1, columns + 1):
            off = abs((xs[start] + xs[end]) / 2 - middles[text])
            rest = tile(text + 1, end) if off <= slack else None
            if rest is not None:
                return (end, *rest)
        return None

    ends = tile(0, 0)
    return [first, *(first + end for end in ends)] if ends is not None else []


def _is_one_each(words: Sequence[Word], xs: Sequence[float], letter: float) -> bool:
    """Whether each column has a heading of its own in its middle, in one line or several."""
    sides = []
    for x0, x1 in pairwise(xs):
        own = [w.bbox for w in words if x0 <= (w.bbox[0] + w.bbox[2]) / 2 < x1]
        if not own:
            return False
        a, b = min(box[0] for box in own), max(box[2] for box in own)
        if abs(a + b - x0 - x1) / 2 > OFF_MIDDLE * letter:
            return False
        sides.append((a, b))
    return all(right[0] - left[1] >= APART * letter for left, right in pairwise(sides))


def _texts(words: Sequence[Word], room: float) -> list[tuple[float, float]]:
    """The sides of the texts that white parts, from left to right."""
    ordered = sorted(words, key=lambda w: w.bbox[0])
    cuts = [k for k, (a, b) in enumerate(pairwise(ordered), 1) if b.bbox[0] - a.bbox[2] >= room]
    runs = [ordered[a:b] for a, b in pairwise([0, *cuts, len(ordered)])]
    return [(run[0].bbox[0], max(w.bbox[2] for w in run)) for run in runs]
