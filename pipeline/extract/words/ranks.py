"""Which level of a plan a position or unit answers for, by the words of its rank."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from pipeline.extract.words.label_patterns import beginning, vocabulary
from pipeline.extract.words.labels import heads_office, start_of
from pipeline.record import Level


def position_level(text: str) -> Level | None:
    """The tier a position answers for by the longest wording that fits, None where none does."""
    start = start_of(text)
    fits = [(found.end(), level) for level, pattern in _patterns("position_levels") if (found := pattern.match(start))]
    if not fits:
        return "sasaran" if heads_office(text) else None
    longest: Level = max(fits, key=lambda f: f[0])[1]
    return longest


def post_level(text: str) -> Level | None:
    """The tier that a position usually answers for, or the head of a unit (Bidang …, Seksi …); None where none is told."""
    return position_level(text) or next(
        (level for level, pattern in _patterns("unit_levels") if pattern.match(start_of(text))), None
    )


def secretariat_role(text: str) -> str | None:
    """What a position is to an office's secretariat: its ``head``, ``under`` it, or heads sub bagian ``instead``; ``elsewhere``
    in a branch of the office; else None."""
    start = start_of(text)
    return next((role for role, pattern in _patterns("secretariat") if pattern.match(start)), None)


@lru_cache
def _patterns(table: str) -> tuple[tuple[Any, re.Pattern[str]], ...]:
    """What each entry of a table of the vocabulary means, with the beginnings of the texts that mean it."""
    return tuple((meaning, beginning(patterns)) for meaning, patterns in vocabulary()[table].items())
