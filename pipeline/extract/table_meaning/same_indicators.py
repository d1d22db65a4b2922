"""Indicators that a table prints again in other words, without the sasaran they belong to: an annex of targets, a summary."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.builder import same_text
from pipeline.normalize.indicator_form import form_of
from pipeline.normalize.indicator_likeness import likeness
from pipeline.normalize.text import fold
from pipeline.record import Indicator

SURE = 0.85
"""Likeness from which a printed indicator is a known one wherever it stands."""
ALIKE = 0.65
"""Likeness from which the first of a node's printed indicators may be its first known one, the second its second: above that of
names in which one telling word stands for another."""
IN_ORDER = 0.3
"""Likeness that suffices where as many known indicators as printed ones stand between two sure ones, in the same order."""


def align(printed: Sequence[tuple[str, str | None]], known: Sequence[Indicator], own: bool = False) -> list[Indicator | None]:
    """For each printed indicator (name and unit) the known one that it is, None where it is a new one.

    Surely alike ones first, each once; then, between these, those that stand in the same order, where both sides have as many. A
    table without any surely known one is another table, unless these are the node's ``own`` and one of them is alike. Last,
    alike ones that stand beside a found one as they do among those of its node.
    """
    scores = [[_likeness(name, unit, other) for other in known] for name, unit in printed]
    found: list[int | None] = [None] * len(printed)
    taken: set[int] = set()
    for score, row, column in sorted(((s, -r, -c) for r, line in enumerate(scores) for c, s in enumerate(line)), reverse=True):
        if score < SURE:
            break
        if found[-row] is None and -column not in taken:
            found[-row] = -column
            taken.add(-column)
    if taken or (own and any(line[k] >= ALIKE for k, line in enumerate(scores[: len(known)]))):
        _fill_gaps(scores, found, len(known))
    _go_on(scores, found, known)
    for row, (name, _) in enumerate(printed):
        if found[row] is None:
            found[row] = next((k for k, other in enumerate(known) if fold(other.name) == fold(name)), None)
    return [known[column] if column is not None else None for column in found]


def _fill_gaps(scores: Sequence[Sequence[float]], found: list[int | None], known: int) -> None:
    """Pairs what is left between two sure pairs that follow each other on both sides, where it is as many on both."""
    taken = {column for column in found if column is not None}
    anchors = [(-1, -1), *((row, column) for row, column in enumerate(found) if column is not None), (len(found), known)]
    for (row, column), (next_row, next_column) in pairwise(anchors):
        rows, columns = range(row + 1, next_row), range(column + 1, next_column)
        free = len(rows) == len(columns) and taken.isdisjoint(columns)
        alike = free and all(scores[r][c] >= IN_ORDER for r, c in zip(rows, columns, strict=True))
        if alike:
            for r, c in zip(rows, columns, strict=True):
                found[r] = c


def _go_on(scores: Sequence[Sequence[float]], found: list[int | None], known: Sequence[Indicator]) -> None:
    """Pairs alike neighbours of a found pair: the printed indicator after (before) it with the next (last) one of its node."""
    taken = {column for column in found if column is not None}
    for step in (1, -1):
        rows = range(len(found))[::step]
        for before, row in pairwise(rows):
            at = found[before]
            column = -1 if at is None or found[row] is not None else at + step
            if at is None or not 0 <= column < len(known) or column in taken or known[column].node != known[at].node:
                continue
            if scores[row][column] >= ALIKE:
                found[row] = column
                taken.add(column)


def _likeness(name: str, unit: str | None, known: Indicator) -> float:
    """How alike a printed indicator and a known one are, 0 to 1; 2 where they are equal, so that those come first; 1 where one is
    a misprint of the other."""
    if fold(name) == fold(known.name):
        return 2.0
    if same_text(name, known.name):
        return 1.0
    return likeness(form_of(name, unit), form_of(known.name, known.unit)).score
