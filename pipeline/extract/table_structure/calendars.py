"""Months at the head of a chart's columns, as names, initials or numbers, also where narrow columns run them together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from pipeline.normalize.period import months_by_name

LEAST_MONTHS = 3
"""Columns that make a run of months where each is named; fewer are read one by one."""
YEAR = 12
"""Columns of a chart whose months are initials or numbers."""
LEAST_READ = 6
"""Months of a year that are read in their places, from which the others are told."""
_LETTERS = re.compile(r"[\W_]+")
_NAMELESS = frozenset({"jfmamjjasond", "123456789101112", "iiiiiiivvviviiviiiixxxixii", "010203040506070809101112"})
"""A year's months run together as initials, Arabic and Roman numbers."""


def month_run(texts: Sequence[str]) -> list[int] | None:
    """The months, from 1, of the columns that these texts head; None where they are no months in their order.

    ``["Jan", "PebMar", ""]`` → ``[1, 2, 3]``: a word that is wider than its column stands in the next one.
    """
    whole = _LETTERS.sub("", "".join(texts)).casefold()
    if len(texts) == YEAR and whole in _NAMELESS:
        return list(range(1, YEAR + 1))
    if not LEAST_MONTHS <= len(texts) <= YEAR:
        return None
    starts = range(1, YEAR + 2 - len(texts))
    first = next((m for m in starts if _named_run(m, len(texts)).fullmatch(whole)), None)
    if first is None and len(texts) == YEAR and _are_in_place(texts):
        first = 1
    return list(range(first, first + len(texts))) if first is not None else None


def _are_in_place(texts: Sequence[str]) -> bool:
    """Whether twelve texts are a year's months of which recognition has lost some: those read stand in their places."""
    known = months_by_name()
    read = [known.get(_LETTERS.sub("", text).casefold()) for text in texts]
    places = [month == place for place, month in enumerate(read, 1) if month is not None]
    return len(places) >= LEAST_READ and all(places)


@lru_cache
def _named_run(first: int, count: int) -> re.Pattern[str]:
    """The names of ``count`` months from ``first`` on, one behind the other."""
    names: dict[int, list[str]] = defaultdict(list)
    for name, month in months_by_name().items():
        names[month].append(name)
    return re.compile("".join(f"(?:{'|'.join(names[month])})" for month in range(first, first + count)))
