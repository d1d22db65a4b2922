"""Lists at the right of their heads: each begins level with its head, with more white before it than between its own boxes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.diagrams.drafts import Draft
from pipeline.record import LEVELS

LEVEL = 1.5
"""Points within which a head and the first box of its list begin."""
FEWEST_HEADS = 2
"""Heads of a column at least: what a single one heads is all."""


def heads_of_lists(drafts: Sequence[Draft]) -> dict[int, int]:
    """The heads of all such lists of a drawing that grows to the right, by the indices of what they list."""
    tiers: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.level is not None:
            tiers[LEVELS.index(draft.level)].append(draft)
    out: dict[int, int] = {}
    for upper, lower in pairwise(sorted(tiers)):
        if max(d.bbox[2] for d in tiers[upper]) <= min(d.bbox[0] for d in tiers[lower]):
            out |= level_lists(tiers[upper], tiers[lower])
    return out


def level_lists(heads: Sequence[Draft], below: Sequence[Draft]) -> dict[int, int]:
    """The head of each of the drafts ``below`` in one column, by index; nothing where the column is no row of such lists.

    A head in the middle of its children's heights begins below the first of them, and has no white of its own between.
    """
    heads, below = sorted(heads, key=lambda d: d.bbox[1]), sorted(below, key=lambda d: d.bbox[1])
    if len(heads) < FEWEST_HEADS or len(below) <= len(heads):
        return {}
    firsts = [next((d.index for d in below if abs(d.bbox[1] - h.bbox[1]) <= LEVEL), None) for h in heads]
    if None in firsts or firsts[0] != below[0].index:
        return {}
    white = [(b.index in firsts, b.bbox[1] - a.bbox[3]) for a, b in pairwise(below)]
    between, within = [w for first, w in white if first], [w for first, w in white if not first]
    if not within or min(between) <= max(within) + LEVEL or min(within) < 0:
        return {}
    return {d.index: max((h for h in heads if h.bbox[1] <= d.bbox[1] + LEVEL), key=lambda h: h.bbox[1]).index for d in below}
