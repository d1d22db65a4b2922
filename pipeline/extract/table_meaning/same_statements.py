"""Sasaran that a table prints again in other words: its other rows, their order and its indicators tell that they are known."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.builder import same_text
from pipeline.extract.table_meaning.same_indicators import align
from pipeline.normalize.text import fold
from pipeline.record import Indicator

SMALL_WORD = 3
"""Letters of words that say nothing of which sasaran is meant (dan, di, yang)."""
COMMON = 0.6
"""Share of its words that a reworded sasaran has in common with the known one."""
SEVERAL = 2
"""Indicators in common that need no words in common."""

Stated = tuple[str, Sequence[tuple[str, str | None]]]
"""A printed statement with the names and units of the indicators printed for it."""
Known = tuple[str, Sequence[Indicator]]
"""A known statement with its indicators."""


def align_statements(printed: Sequence[Stated], known: Sequence[Known]) -> list[int | None]:
    """For each printed statement the place of the known one that it is, None where it is a new one.

    Equal texts first; then those that stand between two of these in the same order, as many on both sides, with most words or
    all indicators in common; then those all whose indicators are those of one known statement alone.
    """
    found: list[int | None] = []
    for text, _ in printed:
        found.append(next((k for k, (other, _) in enumerate(known) if k not in found and same_text(text, other)), None))
    if any(place is not None for place in found):
        _fill_gaps(printed, known, found)
    for row, one in enumerate(printed):
        if found[row] is None:
            fitting = [k for k, other in enumerate(known) if k not in found and _measured_alike(one, other, alone=True)]
            found[row] = fitting[0] if len(fitting) == 1 else None
    return found


def _fill_gaps(printed: Sequence[Stated], known: Sequence[Known], found: list[int | None]) -> None:
    anchors = [(-1, -1), *((row, place) for row, place in enumerate(found) if place is not None), (len(found), len(known))]
    for (row, place), (next_row, next_place) in pairwise(anchors):
        rows, places = range(row + 1, next_row), range(place + 1, next_place)
        if len(rows) != len(places) or not set(places).isdisjoint(p for p in found if p is not None):
            continue
        pairs = [(printed[r], known[p]) for r, p in zip(rows, places, strict=True)]
        if all(_common(a[0], b[0]) >= COMMON or _measured_alike(a, b, alone=False) for a, b in pairs):
            for r, p in zip(rows, places, strict=True):
                found[r] = p


def _measured_alike(printed: Stated, known: Known, alone: bool) -> bool:
    """Whether all indicators printed for a statement are the known one's; a single one tells nothing ``alone``."""
    if not printed[1] or not known[1]:
        return False
    same = align(printed[1], known[1], own=True)
    if None in same or len({i.id for i in same if i is not None}) < len(same):
        return False
    return not alone or len(same) >= SEVERAL or _common(printed[0], known[0]) >= COMMON


def _common(a: str, b: str) -> float:
    """Share of the longer text's words that both have."""
    left, right = ({word for word in fold(text).split() if len(word) > SMALL_WORD} for text in (a, b))
    return len(left & right) / max(len(left), len(right), 1)
