"""Measures how well indicators are matched with the official indikator, and fits the weights.

    python -m benchmarks.matching.indicators [--lists FOLDER | --shipped] [--bare] [--mistakes] [--fit] [--freeze]

Figures as for names (:mod:`benchmarks.matching.run`). "Left out": each case is judged by weights that have seen nothing of its
document. ``--bare`` leaves nothing but the names, as lines of ``pokin match`` have them. Without the full lists the shipped ones
are used, in which most cases have no counterpart.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.matching.cases import HERE, REFERENCE, load_lists
from benchmarks.matching.indicator_cases import IndicatorCase, load_indicator_cases, place_of_meant, rank, within
from benchmarks.matching.logit import fit_weights
from benchmarks.matching.run import BINS, shown
from pipeline.normalize.indicator_evidence import FEATURES, indicator_model
from pipeline.normalize.match import Matcher
from pipeline.normalize.name_model import Model, probabilities
from pipeline.normalize.nomenclature import Nomenclature, shipped
from pipeline.normalize.official_indicators import OfficialIndicators, RankedIndicator

FROZEN = HERE / "frozen_indicators.json"
WEIGHTS = Path(__file__).parents[2] / "pipeline" / "normalize" / "indicator_weights.toml"
FIXED = {"exact": 4.0, "special": -4.0, "other_kind": -7.0}
"""Weights that are set, not fitted: an indicator that is equal leaves no doubt that a likeness could; entries of special
autonomy are for one region in thirteen, and there for a part of the work; a share is never a count, however like their words."""
FOR = frozenset({"base", "exact", "unit", "own", "below"})
"""Features that may speak for an official indikator; all others may only speak against it."""
RIDGE = 0.3
"""Stronger than for names: the words of indicators are wilder, and the same documents' cases alike."""
MATCHED, REVIEW = 0.94, 0.35
"""Probability from which an indicator is taken, and from which it is shown to a steward: chosen on cases left out, so that 99 of
100 taken ones are right."""


@dataclass(frozen=True, slots=True)
class Example:
    """A case with its candidates' evidence (candidates × features) and the place of what is meant, null for none."""

    case: IndicatorCase
    ranked: tuple[RankedIndicator, ...]
    evidence: Any
    meant: int | None


@dataclass(frozen=True, slots=True)
class Judged:
    """A case as one model decides it; ``place`` is that of what is meant among the candidates, from 0."""

    case: IndicatorCase
    probability: float
    status: str
    place: int | None
    name: str | None


def examples(lists: Nomenclature, cases: Iterable[IndicatorCase]) -> list[Example]:
    """The cases as the matcher sees them; candidates do not depend on the weights."""
    official, names = OfficialIndicators(lists), Matcher(lists)
    out = []
    for case in cases:
        ranked = tuple(rank(official, names, case))
        evidence = np.array([[found.values.get(name, 0.0) for name in FEATURES] for found in ranked])
        out.append(Example(case, ranked, evidence.reshape(len(ranked), len(FEATURES)), place_of_meant(case, ranked)))
    return out


def fit(learnt: Sequence[Example]) -> dict[str, float]:
    """The weights by feature."""
    used = [e for e in learnt if e.ranked and (e.meant is not None or not e.case.official)]
    return fit_weights([(e.evidence, e.meant) for e in used], FEATURES, FIXED, FOR, RIDGE)


def judge(example: Example, model: Model) -> Judged:
    """What a model makes of an example."""
    odds = [model.log_odds(found.values) for found in example.ranked]
    ranked = sorted(zip(odds, probabilities(odds), example.ranked, strict=True), key=lambda one: -one[0])
    if not ranked:
        return Judged(example.case, 0.0, "none", None, None)
    _, chance, best = ranked[0]
    sure = chance >= model.matched and not best.unsure
    status = "matched" if sure else "review" if chance >= model.review else "none"
    place = place_of_meant(example.case, [found for _, _, found in ranked])
    return Judged(example.case, chance, status, place, best.entry.indikator)


def left_out(everything: Sequence[Example], others: Sequence[Example]) -> list[Judged]:
    """Each example as a model decides it that has seen no case of its document; ``others`` are learnt from besides."""
    out = []
    for document in dict.fromkeys(example.case.document for example in everything):
        model = Model(fit([e for e in (*everything, *others) if e.case.document != document]), MATCHED, REVIEW)
        out += [judge(example, model) for example in everything if example.case.document == document]
    return out


def figures(judged: Sequence[Judged]) -> dict[str, float]:
    """The figures by name."""
    found = [j for j in judged if j.case.expected == "match"]
    none = [j for j in judged if j.case.expected == "none"]
    matched = [j for j in judged if j.status == "matched"]
    return {
        "cases": len(judged),
        "top1": _share(j.place == 0 for j in found),
        "top5": _share(j.place is not None and j.place < 5 for j in found),
        "refusal": _share(j.status == "none" for j in none),
        "wrongly_refused": _share(j.status == "none" for j in found),
        "wrongly_matched": _share(j.status == "matched" for j in none),
        "precision": _share(j.place == 0 for j in matched),
        "matched": _share(j.status == "matched" for j in found),
        "decided": _share(j.status != "review" for j in judged),
        "calibration_error": round(_calibration_error(judged), 4),
    }


def _share(values: Iterable[bool]) -> float:
    held = list(values)
    return round(sum(held) / len(held), 4) if held else 1.0


def _calibration_error(judged: Sequence[Judged]) -> float:
    """Mean distance between what is said and what is so, over equal parts of the probability, weighed by cases."""
    bins: dict[int, list[Judged]] = {}
    for one in judged:
        bins.setdefault(min(BINS - 1, int(one.probability * BINS)), []).append(one)
    gaps = (abs(sum(j.probability for j in held) - sum(j.place == 0 for j in held)) for held in bins.values())
    return sum(gaps) / len(judged) if judged else 0.0


def bare(cases: Iterable[IndicatorCase]) -> list[IndicatorCase]:
    """The cases with nothing but their names and units."""
    return [replace(case, level="sub_kegiatan", node=None, year=None, government=None) for case in cases]


def written(weights: dict[str, float]) -> str:
    """The content of ``indicator_weights.toml``."""
    head = "# Written by `python -m benchmarks.matching.indicators --fit`."
    lines = [head, "[weights]", *(f"{name} = {weight}" for name, weight in weights.items())]
    return "\n".join([*lines, "", "[decision]", f"matched = {MATCHED}", f"review = {REVIEW}", ""])


def main() -> None:
    """Measures, and prints the figures beside the frozen ones."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lists", type=Path, default=REFERENCE, help="folder of the full lists")
    parser.add_argument("--shipped", action="store_true", help="the shipped lists only")
    parser.add_argument("--bare", action="store_true", help="names without nodes, years and governments")
    parser.add_argument("--mistakes", action="store_true", help="tell each case that is not decided rightly")
    parser.add_argument("--fit", action="store_true", help="fit the weights anew, with full and shipped lists")
    parser.add_argument("--freeze", action="store_true", help="keep these figures to compare with")
    asked = parser.parse_args()
    full = asked.lists.is_dir() and not asked.shipped
    if not full and not asked.shipped:
        print(f"THE FULL LISTS ARE NOT AT {asked.lists}: measured with the shipped lists (1.06 and X.XX.01)", file=sys.stderr)
    lists = load_lists(asked.lists if full else None)
    cases = load_indicator_cases()
    others = examples(shipped(), within(cases, shipped()))
    began = time.process_time()
    everything = examples(lists, within(bare(cases) if asked.bare else cases, lists))
    print(f"{(time.process_time() - began):.1f} s with building the indexes", file=sys.stderr)
    if asked.fit and full:
        WEIGHTS.write_text(written(fit([*everything, *others])), encoding="utf-8")
        indicator_model.cache_clear()
    kind = ("full lists" if full else "shipped lists") + (", bare names" if asked.bare else "")
    judged = [judge(example, indicator_model()) for example in everything]
    found = {f"{kind}, shipped weights": figures(judged)}
    if full and not asked.bare:
        judged = left_out(everything, others)
        found[f"{kind}, leave one document out"] = figures(judged)
    frozen = json.loads(FROZEN.read_text(encoding="utf-8")) if FROZEN.is_file() else {}
    for title, held in found.items():
        print(shown(title, held, frozen.get(title, {})))
    if asked.mistakes:
        _tell(judged)
    if asked.freeze:
        FROZEN.write_text(json.dumps({**frozen, **found}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _tell(judged: Sequence[Judged]) -> None:
    """Each case that is not decided rightly, and how those of each kind are decided."""
    for one in judged:
        wanted = "matched" if one.case.expected == "match" else "none"
        if one.status != wanted or (one.case.official and one.place != 0):
            told = f"{one.case.kind} {one.case.expected}→{one.status} {one.probability:.2f} at {one.place}"
            print(f"{told} | {one.case.raw} | {one.name}")
    print(Counter((one.case.kind, one.status) for one in judged))


if __name__ == "__main__":
    main()
