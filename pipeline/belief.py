"""How much the pieces of evidence for a pair of nodes are worth: the odds that one is the other's parent.

Extraction says how strong a piece of evidence is among those of its kind; what that is worth was fitted on gold
(``belief_weights.toml``, made by ``benchmarks/tree/fit.py``). The pieces for one pair err independently: together they are wrong
only if all are. How the pair lies in the tree (:data:`TRAITS`) adds to the log odds.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from math import exp, log

from pipeline.extraction import CandidateLink
from pipeline.record import LEVELS, Node

LEAST = 0.02
"""Strengths and worths are kept between this and its complement: no evidence is certain."""
MOST_ODDS = 8.0
"""Log odds are kept between this and its negative, so that exponents stay small; 0.9997 is beyond what gold can tell."""
TOLD = 0.5
"""Strength from which a candidate counts as told when another one is looked at (:data:`TRAITS`, ``between``)."""
UNSEEN = frozenset({"hierarchy", "wording"})
"""Evidence that no page shows: it follows from what two nodes say, wherever they stand."""
RANK = {level: i for i, level in enumerate(LEVELS)}

TRAITS: tuple[str, ...] = ("upward", "level", "between", "apart")
"""What is looked at besides evidence, 0 or 1 each: ``upward`` the parent's level is lower than the child's; ``level`` both have
one level; ``between`` a node of a level between stands between them, told child of the one and parent of the other; ``apart``
they stand on no page together."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A kind's worth in log odds is ``offset + kinds[kind] + slope × log odds of the strength``; traits add to a pair's odds."""

    slope: float = 1.0
    offset: float = 0.0
    kinds: Mapping[str, float] = field(default_factory=dict)
    traits: Mapping[str, float] = field(default_factory=dict)
    also: float = 0.5
    """Probability from which a further parent that the document names is kept."""


@dataclass(slots=True)
class Pair:
    """All that speaks for one parent of one child: strength per kind, pages where it was seen, traits, and the log odds."""

    strengths: dict[str, float] = field(default_factory=dict)
    pages: set[int] = field(default_factory=set)
    page: int = 1
    via: str | None = None
    traits: tuple[int, ...] = (0, 0, 0, 0)
    odds: float = 0.0


@lru_cache
def fitted() -> Weights:
    """The weights that ship with pokin."""
    content = tomllib.loads(files("pipeline").joinpath("belief_weights.toml").read_text(encoding="utf-8"))
    return Weights(content["slope"], content["offset"], content["kinds"], content["traits"], content["also"])


def pairs_of(
    candidates: Iterable[CandidateLink], nodes: Mapping[str, Node], weights: Weights | None = None
) -> dict[tuple[str, str], Pair]:
    """The pairs (parent, child) that candidates propose, with their log odds against "not the parent"; in order of appearance.

    Of several candidates of one kind for one pair the strongest counts. Links to unknown nodes and to itself are passed over.
    """
    weights = weights or fitted()
    pairs: dict[tuple[str, str], Pair] = {}
    for c in candidates:
        if c.parent not in nodes or c.child not in nodes or c.parent == c.child:
            continue
        pair = pairs.setdefault((c.parent, c.child), Pair(page=c.page))
        pair.strengths[c.evidence] = max(pair.strengths.get(c.evidence, 0.0), c.weight)
        if c.evidence not in UNSEEN:
            pair.pages.add(c.page)
        pair.via = pair.via or c.via_indicator
    told = _told_parents(pairs)
    for (parent, child), pair in pairs.items():
        pair.traits = _traits(nodes[parent], nodes[child], told, nodes)
        pair.odds = odds(pair, weights)
    return pairs


def odds(pair: Pair, weights: Weights) -> float:
    """Log odds that the parent of a pair is one."""
    doubt = 1.0
    for kind, strength in pair.strengths.items():
        doubt *= 1.0 - worth(kind, strength, weights)
    told = log_odds(1.0 - doubt)
    told += sum(weights.traits.get(name, 0.0) * value for name, value in zip(TRAITS, pair.traits, strict=True))
    return min(max(told, -MOST_ODDS), MOST_ODDS)


def worth(kind: str, strength: float, weights: Weights) -> float:
    """Probability that a link with this evidence alone is right."""
    told = weights.offset + weights.kinds.get(kind, 0.0) + weights.slope * log_odds(min(max(strength, LEAST), 1.0 - LEAST))
    return min(max(probability(told), LEAST), 1.0 - LEAST)


def shares(those: Sequence[Pair]) -> list[float]:
    """Probability of each candidate parent of one child, and by what is missing to 1, that none of them is right."""
    odds_ = [exp(pair.odds) for pair in those]
    return [o / (1.0 + sum(odds_)) for o in odds_]


def log_odds(probability_: float) -> float:
    """Natural logarithm of the odds of a probability between 0 and 1, both excluded."""
    return log(probability_ / (1.0 - probability_)) if 0.0 < probability_ < 1.0 else (MOST_ODDS if probability_ else -MOST_ODDS)


def probability(odds_: float) -> float:
    """The probability that has these log odds."""
    return 1.0 / (1.0 + exp(-odds_))


def _told_parents(pairs: Mapping[tuple[str, str], Pair]) -> dict[str, set[str]]:
    out: dict[str, set[str]] = defaultdict(set)
    for (parent, child), pair in pairs.items():
        if max(pair.strengths.values()) >= TOLD:
            out[child].add(parent)
    return out


def _traits(parent: Node, child: Node, told: Mapping[str, set[str]], nodes: Mapping[str, Node]) -> tuple[int, ...]:
    above, below = RANK[parent.level], RANK[child.level]
    between = any(
        above < RANK[nodes[other].level] < below and parent.id in told.get(other, ()) for other in told.get(child.id, ())
    )
    together = {parent.page, *parent.pages} & {child.page, *child.pages}
    return int(above > below), int(above == below), int(between), int(not together)
