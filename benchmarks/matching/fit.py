"""Fits the weights of the evidence on the cases and writes ``name_weights.toml``.

    python -m benchmarks.matching.fit [LISTS]

A conditional logit with "no counterpart" among the answers: the weights make what is meant as probable as they can over
all cases, held back by a ridge; with the full lists, and with the shipped ones, in which most names have no counterpart.
Cases of old names teach what old names weigh where they are known as such, else nothing; some weights are set (:data:`FIXED`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.matching.cases import REFERENCE, Case, load_cases, load_lists, place_of_meant, rank, within
from benchmarks.matching.logit import fit_weights
from pipeline.normalize.match import Matcher, Ranked
from pipeline.normalize.name_decision import is_before
from pipeline.normalize.name_model import FEATURES, Model, fitted_model, probabilities
from pipeline.normalize.nomenclature import shipped

WEIGHTS = Path(__file__).parents[2] / "pipeline" / "normalize" / "name_weights.toml"
FIXED = {"exact": 4.0, "parent": 2.8, "bidang": 1.5, "code": 3.0, "other_code": -1.0, "special": -4.0, "old_words": 0.0}
"""Weights that are set, not fitted: a name that is equal leaves no doubt that a likeness could; of two entries of one name the
one under the document's own heading is meant in 99 of 100 (fitted: 2.3, with one heading in twenty made wrong); the bidang
urusan of a document's programs says half as much where no heading is known (no case has it); a printed code that agrees is
strong evidence, one that does not may be a misprint; entries of special autonomy are for one region in thirteen, and there for
a part of the work; that old words were replaced speaks neither for nor against: a steward looks."""
OTHER_LEVEL = "other level"
"""Kind of the cases that are printed on the level beside their own."""
FOR = frozenset({"base", "exact", "parent", "bidang", "code", "carried_on"})
"""Features that may speak for an entry; all others may only speak against it."""
FIXED_OLD = {name: FIXED[name] for name in ("bidang", "code", "other_code", "special", "old_words")}
"""Weights that are set for documents of before the nomenclature too; of the others there are cases enough."""
RIDGE, RIDGE_OLD = 0.1, 0.3
"""Strength of the pull towards nought, in cases; of old names there are fewer cases, and they are less alike."""
MATCHED, REVIEW, REVIEW_OLD = 0.88, 0.3, 0.4
"""Probability from which a name is taken, from which it is shown to a steward, and from which one of a document of before the
nomenclature is, of which none is ever taken: chosen on cross-validated cases so that 99 of 100 taken names are right, and 95 of
100 without a counterpart fall below what is shown."""


@dataclass(frozen=True, slots=True)
class Example:
    """A case with its candidates' evidence (candidates × features) and the place of what is meant, null for none."""

    case: Case
    ranked: tuple[Ranked, ...]
    evidence: Any
    meant: int | None


def examples(matcher: Matcher, cases: Iterable[Case]) -> list[Example]:
    """The cases as the matcher sees them; candidates do not depend on the weights."""
    out = []
    for case in cases:
        ranked = tuple(rank(matcher, case))
        evidence = np.array([[found.values.get(name, 0.0) for name in FEATURES] for found in ranked]).reshape(
            len(ranked), len(FEATURES)
        )
        meant = None if case.expected == "none" else place_of_meant(case, ranked)
        out.append(Example(case, ranked, evidence, meant))
    return out


def fit(learnt: Sequence[Example], old: bool = False) -> dict[str, float]:
    """The weights by feature that make what is meant most probable; one that would speak the wrong way is nought.

    Cases of documents of before the nomenclature (``old``) and of its time have weights of their own.
    """
    used = [e for e in learnt if e.ranked and (e.meant is not None or not e.case.official) and is_before(e.case.year) == old]
    if old:
        return fit_weights([(e.evidence, e.meant) for e in used], FEATURES, FIXED_OLD, FOR, RIDGE_OLD)
    return fit_weights([(e.evidence, e.meant) for e in used if not _mute(e)], FEATURES, FIXED, FOR, RIDGE)


def fit_model(learnt: Sequence[Example]) -> Model:
    """The model with the weights of these cases."""
    return Model(fit(learnt), MATCHED, REVIEW, Model(fit(learnt, old=True), MATCHED, REVIEW_OLD))


def _mute(example: Example) -> bool:
    """Whether an old name is known to nobody as one: it teaches nothing but to take other things for what is meant."""
    if example.case.expected != "successor" or example.case.kind == OTHER_LEVEL:
        return False
    return example.meant is None or not example.ranked[example.meant].answer.carried_on


def judged(example: Example, model: Model) -> list[Ranked]:
    """An example's candidates as a model ranks them."""
    model = model.for_documents(is_before(example.case.year))
    odds = [model.log_odds(found.values) for found in example.ranked]
    weighed = [
        replace(found, log_odds=value, probability=chance)
        for found, value, chance in zip(example.ranked, odds, probabilities(odds), strict=True)
    ]
    return sorted(weighed, key=lambda found: -found.log_odds)


def left_out(everything: Sequence[Example], others: Sequence[Example] = ()) -> list[tuple[Example, list[Ranked]]]:
    """Each example as a model ranks it that has seen no case of its document; ``others`` are learnt from besides."""
    out = []
    for document in dict.fromkeys(example.case.document for example in everything):
        model = fit_model([e for e in (*everything, *others) if e.case.document != document])
        out += [(example, judged(example, model)) for example in everything if example.case.document == document]
    return out


def written(model: Model) -> str:
    """The content of ``name_weights.toml``."""
    old = model.for_documents(old=True)
    lines = ["# Written by `python -m benchmarks.matching.fit`.", "[weights]", *_listed(model.weights), "", "[decision]"]
    lines += [f"matched = {model.matched}", f"review = {model.review}", ""]
    lines += ["# Documents of before the nomenclature.", "[before]", f"review = {old.review}", "", "[before.weights]"]
    return "\n".join([*lines, *_listed(old.weights), ""])


def _listed(weights: Mapping[str, float]) -> list[str]:
    return [f"{name} = {weight}" for name, weight in weights.items()]


def main() -> None:
    """Fits on all cases with the full lists and writes the weights."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else REFERENCE
    if not folder.is_dir():
        sys.exit(f"the full lists are not at {folder}: the weights are fitted on them only")
    matcher = Matcher(load_lists(folder), model=fitted_model())
    partial = Matcher(shipped())
    model = fit_model([*examples(matcher, load_cases()), *examples(partial, within(load_cases(), shipped()))])
    WEIGHTS.write_text(written(model), encoding="utf-8")
    print(WEIGHTS.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
