"""A conditional logit with "no counterpart" among the answers: the weights that make what is meant as probable as they can."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import Any

import numpy as np

from pipeline.normalize.name_model import probabilities

RIDGE = 0.1
"""Strength of the pull towards nought, in cases: against weights that a few cases drive up without bound."""
STEPS = 60
"""Newton's method ends long before."""

Choice = tuple[Any, int | None]
"""The evidence of a case's candidates (candidates × features) and the place of what is meant, null for none."""


def fit_weights(
    learnt: Sequence[Choice],
    features: Sequence[str],
    fixed: Mapping[str, float],
    may_speak_for: Container[str],
    ridge: float = RIDGE,
) -> dict[str, float]:
    """The weights by feature; one that would speak for an answer, though evidence of its kind must not, is nought."""
    held = dict(fixed)
    while True:
        weights = _newton(learnt, features, held, ridge)
        wrong = {n: 0.0 for n, weight in weights.items() if weight > 0.0 and n not in may_speak_for and n not in held}
        if not wrong:
            return {name: round(weight, 3) for name, weight in weights.items()}
        held |= wrong


def _newton(learnt: Sequence[Choice], features: Sequence[str], fixed: Mapping[str, float], ridge: float) -> dict[str, float]:
    """The weights at the top of the likelihood, with some of them fixed."""
    weights = np.array([fixed.get(name, 0.0) for name in features])
    free = np.array([name not in fixed for name in features])
    for _ in range(STEPS):
        slope, curve = -ridge * weights, -ridge * np.eye(len(features))
        for evidence, meant in learnt:
            chance = np.array(probabilities(list(evidence @ weights)))
            mean = chance @ evidence
            slope += (evidence[meant] if meant is not None else 0.0) - mean
            curve -= (evidence * chance[:, None]).T @ evidence - np.outer(mean, mean)
        step = np.zeros(len(features))
        step[free] = np.linalg.solve(-curve[np.ix_(free, free)], slope[free])
        weights += step * min(1.0, 2.0 / (np.abs(step).max() or 1.0))
        if np.abs(step).max() < 1e-6:
            break
    return dict(zip(features, map(float, weights), strict=True))
