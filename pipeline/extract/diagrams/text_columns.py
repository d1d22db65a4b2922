"""Text that runs through a box in two columns, as newspapers have it: the left one is read to its end before the right one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.geometry.grid import Line, lines_of
from pipeline.extract.words.labels import Label, parse_label
from pipeline.page import Word

LEAST_LINES = 3
"""Lines of each column at least; fewer stand beside each other by chance, or are a label with its figure."""
GUTTER = 0.5
"""White between the columns in letter heights at least: a space is a third of one."""
FLUSH = 0.35
"""Lines of a column begin at most this many letter heights apart."""


def column_by_column(lines: Sequence[Line]) -> list[Line] | None:
    """The lines of a box column after column where its text runs in two, None where it does not.

    Columns begin flush over a gutter that no word crosses, and the right one has labels of its own ("IK :"). Where it has nothing
    but targets, each beside one of several indicators, rows are rows.
    """
    words = [w for line in lines for w in line.words]
    if len(lines) < LEAST_LINES or any(w.angle for w in words):
        return None
    size = max(w.size for w in words)
    at = _right_edge(lines, words, size)
    if at is None:
        return None
    left = lines_of(w for w in words if w.bbox[0] < at)
    right = lines_of(w for w in words if w.bbox[0] >= at)
    if min(len(left), len(right)) < LEAST_LINES or not _flush(left, size) or not _flush(right, size):
        return None
    labels = _labels(right)
    if not labels or not _labels(left):
        return None
    told = sum(label.role == "indicator" for label in _labels(left))
    if told > 1 and all(label.role == "target" for label in labels):
        return None
    return [*left, *right]


def _right_edge(lines: Sequence[Line], words: Sequence[Word], size: float) -> float | None:
    """Where the right column begins: the place right of which words begin behind white in most lines, and that none crosses."""
    gap = GUTTER * size
    starts = sorted(b.bbox[0] for line in lines for a, b in pairwise(line.words) if b.bbox[0] - a.bbox[2] >= gap)
    for x in starts:
        if sum(abs(other - x) <= FLUSH * size for other in starts) < LEAST_LINES:
            continue
        if not any(w.bbox[0] < x - FLUSH * size and w.bbox[2] > x - GUTTER * size for w in words):
            return x - FLUSH * size
    return None


def _flush(lines: Sequence[Line], size: float) -> bool:
    first = min(line.bbox[0] for line in lines)
    return all(line.bbox[0] - first <= FLUSH * size for line in lines)


def _labels(lines: Sequence[Line]) -> list[Label]:
    return [label for line in lines if (label := parse_label(line.text)) is not None and label.marked]
