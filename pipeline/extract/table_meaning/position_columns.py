"""Columns headed by positions: "Sasaran Direktur", "Sasaran Wadir", "Sasaran Kasi / Kasubbag" are tiers from left to right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.header_text import position_of
from pipeline.extract.words.ranks import position_level
from pipeline.record import LEVELS, Level

FEWEST = 2
"""Columns so headed that make tiers; a single one names who answers for the sasaran."""
TIERS: tuple[Level, ...] = ("sasaran", "program", "kegiatan", "sub_kegiatan")
"""Levels from left to right where the positions do not tell each its own (Permenpan RB 89/2021: one tier per echelon)."""


def tiers_of_positions(columns: Sequence[Column]) -> list[Column]:
    """The columns with the levels of those headed by positions: each position's own where they descend, else in their order."""
    posts = {c.index: post for c in columns if (post := position_of(c.header.split(" > ")[-1])) is not None}
    if not FEWEST <= len(posts) <= len(TIERS):
        return list(columns)
    own = [position_level(re.split(r"\s*/\s*", post)[0]) for post in posts.values()]
    told = dict(zip(posts, tiers_of(own), strict=True))
    return [_stated(c, told[c.index]) if c.index in told else c for c in columns]


def tiers_of(own: Sequence[Level | None]) -> list[Level]:
    """The levels of at most four tiers, top first: what their positions tell (None where nothing) where that descends, else
    their order."""
    told = [level for level in own if level is not None]
    descending = len(told) == len(own) and all(LEVELS.index(a) < LEVELS.index(b) for a, b in pairwise(told))
    return told if descending else list(TIERS[: len(own)])


def _stated(column: Column, level: Level) -> Column:
    return replace(column, role="statement", levels=(level,), mixed=False, relative=False, refers=False)
