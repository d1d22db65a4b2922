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
    ranks = [LEVELS.index(level) for level in own if level is not None]
    descending = len(ranks) == len(own) and all(a < b for a, b in pairwise(ranks))
    levels = own if descending else list(TIERS[: len(posts)])
    told = dict(zip(posts, levels, strict=True))
    return [_stated(c, told[c.index]) if c.index in told else c for c in columns]


def _stated(column: Column, level: Level | None) -> Column:
    return replace(column, role="statement", levels=(level,) if level else (), mixed=False, relative=False, refers=False)
