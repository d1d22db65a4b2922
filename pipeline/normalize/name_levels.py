"""At which level the nomenclature has a name: tells kegiatan from sub kegiatan where nothing else does.

Reading uses the shipped lists, or those that a database holds, for as long as :func:`names_in_force` says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import cast, get_args

from pipeline.normalize.nomenclature import Nomenclature, shipped
from pipeline.normalize.text import fold_name
from pipeline.record import Level

NAME_SCORE = 95.0
"""Likeness (0 to 100) from which a printed name is an official one for telling its level."""
KEPT_NAMES = 4096
"""Names looked up that are kept: some documents' worth."""


class NameLevels:
    """The levels of the names of a nomenclature, all its versions together."""

    def __init__(self, nomenclature: Nomenclature) -> None:
        named: dict[str, set[Level]] = defaultdict(set)
        for entry in nomenclature.entries:
            if entry.level in get_args(Level):
                named[fold_name(entry.name)].add(cast("Level", entry.level))
        self._levels = {name: frozenset(levels) for name, levels in named.items()}
        self.level_of = lru_cache(maxsize=KEPT_NAMES)(self._level_of)

    def _level_of(self, name: str) -> Level | None:
        """The only level at which a name stands, as printed or nearly so; None where it stands at none or several."""
        from rapidfuzz import fuzz, process

        key = fold_name(name)
        levels = self._levels.get(key)
        if levels is None:
            found = process.extractOne(key, self._levels.keys(), scorer=fuzz.ratio, score_cutoff=NAME_SCORE)
            levels = self._levels[found[0]] if found else frozenset()
        return next(iter(levels)) if len(levels) == 1 else None


_in_force: ContextVar[NameLevels | None] = ContextVar("names_in_force", default=None)


@contextmanager
def names_in_force(names: NameLevels | None) -> Iterator[None]:
    """Lets :func:`official_level` look into these names; into the shipped lists for None."""
    token = _in_force.set(names)
    try:
        yield
    finally:
        _in_force.reset(token)


def official_level(name: str) -> Level | None:
    """The only level at which the nomenclature in force has this name; None where it has none or several."""
    return (_in_force.get() or _shipped()).level_of(name)


@lru_cache
def _shipped() -> NameLevels:
    return NameLevels(shipped())
