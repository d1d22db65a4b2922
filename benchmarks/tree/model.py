"""The likelihood of gold's parents under weights, and the weights that make it greatest.

Every child chooses among its candidate parents and "none of them", with odds as :mod:`pipeline.belief` computes them. Weights are
held to what is known without gold (strengths mean what they say, traits mean nothing much) by a normal prior, so that a kind of
evidence seen a few times moves little.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from benchmarks.tree.readings import Reading
from pipeline.belief import LEAST, TRAITS, Weights, log_odds, pairs_of
from pipeline.gold import allowance
from pipeline.pairing import pair

if TYPE_CHECKING:
    from numpy.typing import NDArray

SPREAD = {"slope": 0.2, "offset": 1.0, "kinds": 0.15}
"""Standard deviations of the prior in log odds (the slope's in its own unit); ``fit.py --spreads`` compares others."""
TRAIT_PRIOR = {"upward": (-4.0, 1.0), "level": (0.0, 1.0), "between": (-2.0, 0.5), "apart": (0.0, 1.0)}
"""Prior mean and standard deviation of each trait: mislabelled boxes are rare, a pair with a node between is a summary."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A child's candidates: (kind, log odds of strength) of each, their traits, and which of them gold calls right."""

    file: str
    strengths: list[list[tuple[str, float]]]
    traits: list[tuple[int, ...]]
    right: list[bool]


def choices(reading: Reading) -> list[Choice]:
    """The choices of a reading that gold says something about. A child that gold lacks has no right parent."""
    from pipeline.tree import decide

    record, gold = decide(reading.extraction), reading.gold
    allowed = allowance(gold)
    pairing = pair(record, gold, allowed)
    back = {found: wanted for wanted, found in pairing.nodes.items()}
    parents: dict[str, set[str]] = {}
    for edge in gold.edges:
        parents.setdefault(edge.child, set()).add(edge.parent)
    for parent, child in allowed.optional_edges:
        parents.setdefault(child, set()).add(parent)
    for child, sets in allowed.parents.items():
        parents.setdefault(child, set()).update(*sets)
    nodes = {node.id: node for node in reading.extraction.nodes}
    found = pairs_of((c for c in reading.extraction.candidates if c.kind != "crosscut"), nodes, Weights())
    by_child: dict[str, list[str]] = {}
    for parent, child in found:
        by_child.setdefault(child, []).append(parent)
    out = []
    for child, above in by_child.items():
        if allowed.pages is not None and allowed.pages.isdisjoint({nodes[child].page, *nodes[child].pages}):
            continue
        those = [found[(parent, child)] for parent in above]
        wanted = parents.get(back.get(child, ""), set())
        strengths = [[(k, log_odds(min(max(s, LEAST), 1 - LEAST))) for k, s in p.strengths.items()] for p in those]
        out.append(Choice(reading.file, strengths, [p.traits for p in those], [back.get(p) in wanted for p in above]))
    return out


class Likelihood:
    """Arrays of all choices; :meth:`loss` is the negative log likelihood plus the prior's."""

    def __init__(self, those: Sequence[Choice], spread: dict[str, float] | None = None) -> None:
        import numpy as np

        self.spread = {**SPREAD, **(spread or {})}
        self.kinds = sorted({kind for choice in those for row in choice.strengths for kind, _ in row})
        place = {kind: k for k, kind in enumerate(self.kinds)}
        evidence: list[tuple[int, int, float]] = []
        traits: list[tuple[int, ...]] = []
        child: list[int] = []
        right: list[bool] = []
        for number, choice in enumerate(those):
            for row, marks, is_right in zip(choice.strengths, choice.traits, choice.right, strict=True):
                evidence += [(len(traits), place[kind], strength) for kind, strength in row]
                traits.append(marks)
                child.append(number)
                right.append(is_right)
        self.pair = np.array([e[0] for e in evidence], int)
        self.kind = np.array([e[1] for e in evidence], int)
        self.strength = np.array([e[2] for e in evidence], float)
        self.traits = np.array(traits, float).reshape(len(traits), len(TRAITS))
        self.child, self.right = np.array(child, int), np.array(right, bool)
        self.children = len(those)

    def loss(self, x: NDArray[Any]) -> float:
        """Of weights in the order slope, offset, kinds, traits."""
        import numpy as np

        n = len(self.kinds)
        told = x[1] + x[2 : 2 + n][self.kind] + x[0] * self.strength
        worth = np.clip(1 / (1 + np.exp(-told)), LEAST, 1 - LEAST)
        doubt = np.bincount(self.pair, np.log1p(-worth), len(self.traits))
        odds = np.log(-np.expm1(doubt)) - doubt + self.traits @ x[2 + n :]
        share = np.exp(odds)
        every = 1 + np.bincount(self.child, share, self.children)
        good = np.bincount(self.child, share * self.right, self.children)
        has = np.bincount(self.child, self.right, self.children) > 0
        likelihood = np.log(np.where(has, good, 1.0)) - np.log(every)
        return float(-likelihood.sum() + self._prior(x))

    def _prior(self, x: NDArray[Any]) -> float:
        n = len(self.kinds)
        away = ((x[0] - 1) / self.spread["slope"]) ** 2 + (x[1] / self.spread["offset"]) ** 2
        away += ((x[2 : 2 + n] / self.spread["kinds"]) ** 2).sum()
        away += sum(((w - m) / s) ** 2 for w, (m, s) in zip(x[2 + n :], (TRAIT_PRIOR[t] for t in TRAITS), strict=True))
        return float(away / 2)


def fit(those: Iterable[Choice], spread: dict[str, float] | None = None) -> Weights:
    """The weights of the greatest likelihood, to two decimals."""
    import numpy as np
    from scipy.optimize import minimize

    likelihood = Likelihood(list(those), spread)
    n = len(likelihood.kinds)
    start = np.concatenate([[1.0, 0.0], np.zeros(n), [TRAIT_PRIOR[t][0] for t in TRAITS]])
    x = [round(float(v), 2) for v in minimize(likelihood.loss, start, method="L-BFGS-B").x]
    return Weights(x[0], x[1], dict(zip(likelihood.kinds, x[2 : 2 + n], strict=True)), dict(zip(TRAITS, x[2 + n :], strict=True)))
