"""What positions answer for, as a list of the same document tells: "Kasi Promosi" beside a kegiatan is a kegiatan's post."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.head_of_office import HEADED
from pipeline.extract.words.ranks import position_level
from pipeline.normalize.text import fold_name
from pipeline.record import Level, Node

LISTED = 0.8
"""Share of a drawing's positions that a list names where it tells the levels of all: one that names a tier's alone means another
tier by them."""

OF_HEADS: tuple[Level, ...] = ("sasaran_daerah", *HEADED)
"""Levels that the heads of a region and of an office answer for."""


def levels_by_posts(drafts: Sequence[Draft], nodes: Iterable[Node]) -> dict[int, Level]:
    """Levels of the drafts that have none but a position below the office's head, by the names that ``nodes`` list for it.

    Nothing where the list leaves out some of these positions, or names one for several levels.
    """
    open_ = [d for d in drafts if d.level is None and d.holder and position_level(d.holder) not in (None, *OF_HEADS)]
    told: dict[str, set[Level]] = defaultdict(set)
    for node in nodes if open_ else ():
        if node.holder and node.name and not node.statement:
            told[fold_name(node.holder)].add(node.level)
    found = {d.index: told.get(fold_name(d.holder or ""), set()) for d in open_}
    if not open_ or sum(map(bool, found.values())) < LISTED * len(open_) or any(len(levels) > 1 for levels in found.values()):
        return {}
    return {index: next(iter(levels)) for index, levels in found.items() if levels}
