"""Between which levels a box of unknown level stands: the known ones above and below it along lines, the open tiers between."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.links import Link, rank
from pipeline.record import LEVELS, Level

STEPS: tuple[Level, ...] = ("visi", "misi", "tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan", "aktivitas")
"""The usual way down, for the step from a known level to an unknown one."""


def floors(drafts: Sequence[Draft], links: Sequence[Link]) -> dict[int, int]:
    """The rank of the highest known level below each draft, along links: what stands between two known levels is no lower."""
    below: dict[int, list[int]] = defaultdict(list)
    for link in links:
        below[link.parent].append(link.child)
    out: dict[int, int] = {}

    def lowest(i: int, seen: frozenset[int]) -> int:
        if i not in out:
            ranks = [len(LEVELS)]
            for child in below.get(i, ()):
                if child not in seen:
                    own = rank(drafts[child].level)
                    ranks.append(own if own is not None else lowest(child, seen | {child}))
            out[i] = min(ranks)
        return out[i]

    for draft in drafts:
        lowest(draft.index, frozenset({draft.index}))
    return out


def ceilings(drafts: Sequence[Draft], links: Sequence[Link]) -> dict[int, int]:
    """The rank of the lowest known level right above each draft: what hangs under it is lower."""
    out: dict[int, int] = {}
    for link in links:
        above = rank(drafts[link.parent].level)
        if above is not None:
            out[link.child] = max(above, out.get(link.child, 0))
    return out


def not_above(level: Level, child: Level, ceiling: int | None) -> Level:
    """``level``, or the usual one above the child's where that alone is below the ceiling: a tier that no box names."""
    usual = step_level(child, (), -1)
    fits = ceiling is not None and (rank(level) or 0) <= ceiling < (rank(usual) or 0)
    return usual if fits else level


def not_below(level: Level, parent: Level, floor: int | None, height: int) -> Level:
    """``level``, or the lowest usual level above ``floor`` that leaves room for the ``height`` open tiers down to there and is
    not above the parent's."""
    if floor is None or (rank(level) or 0) < floor:
        return level
    between = [s for s in LEVELS if (rank(parent) or 0) < (rank(s) or 0) < floor and s in STEPS]
    return between[-min(height, len(between))] if between else parent


def heights(drafts: Sequence[Draft], links: Sequence[Link]) -> dict[int, int]:
    """How many drafts without level follow on each other along links, from each one down to the first known."""
    below: dict[int, list[int]] = defaultdict(list)
    for link in links:
        below[link.parent].append(link.child)
    out: dict[int, int] = {}

    def deep(i: int, seen: frozenset[int]) -> int:
        if i not in out:
            out[i] = 1 + max((deep(k, seen | {k}) for k in below[i] if k not in seen and drafts[k].level is None), default=0)
        return out[i]

    for draft in drafts:
        if draft.level is None:
            deep(draft.index, frozenset({draft.index}))
    return out


def step_level(level: Level, order: Sequence[Level], step: int) -> Level:
    """The next level down (1) or up (-1): of those in use, else of the usual ones."""
    if level in order:
        k = order.index(level) + step
        if 0 <= k < len(order):
            return order[k]
    if level in STEPS:
        return STEPS[min(max(STEPS.index(level) + step, 0), len(STEPS) - 1)]
    return level
