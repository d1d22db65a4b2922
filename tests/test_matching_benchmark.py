"""The cases of the matching benchmark are sound, and the matcher reaches its targets on them."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.matching.cases import REFERENCE, load_cases, load_lists, place_of_meant, within
from benchmarks.matching.fit import FIXED, examples, fit, judged
from benchmarks.matching.run import TARGETS, calibration_error, figures, judge
from pipeline.normalize.match import MATCH_LEVELS, Matcher
from pipeline.normalize.name_model import FEATURES, fitted_model
from pipeline.normalize.nomenclature import canonical_code, level_of_code, shipped


def test_the_cases_are_sound() -> None:
    cases = load_cases()
    kinds = Counter(case.expected for case in cases)
    assert len(cases) >= 600 and kinds["none"] >= 120 and set(kinds) == {"match", "none", "successor"}
    assert len({case.document for case in cases}) >= 20
    assert len({(case.raw, case.level, case.document) for case in cases}) == len(cases)
    for case in cases:
        assert case.level in (None, *MATCH_LEVELS) and case.raw.strip()
        assert (case.expected == "none") == (case.official is None) == (case.code is None)
        assert case.code is None or (canonical_code(case.code) == case.code and level_of_code(case.code) == case.level)


def test_targets_are_reached_with_the_shipped_lists() -> None:
    """Names of all urusan: what is not in the shipped lists is refused, what is in them is found."""
    cases, model = within(load_cases(), shipped()), fitted_model()
    found = figures([judge(e.case, judged(e, model), model) for e in examples(Matcher(shipped()), cases)])
    missed = {name: found[name] for name, target in TARGETS.items() if found[name] * (-1 if target < 0 else 1) < target}
    assert not missed


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="full lists of ../shared/reference are not at hand")
def test_targets_are_reached_with_the_full_lists() -> None:
    model = fitted_model()
    everything = examples(Matcher(load_lists(REFERENCE)), load_cases())
    found = figures([judge(e.case, judged(e, model), model) for e in everything])
    missed = {name: found[name] for name, target in TARGETS.items() if found[name] * (-1 if target < 0 else 1) < target}
    assert not missed


def test_fitted_weights_find_what_is_meant() -> None:
    """A fit on a few cases with the shipped lists keeps what is set, and lets nothing against an entry speak for it."""
    cases = within(load_cases(), shipped())[:150]
    learnt = examples(Matcher(shipped()), cases)
    weights = fit(learnt)
    assert set(weights) == set(FEATURES) and all(weights[name] == value for name, value in FIXED.items())
    assert weights["letters"] <= 0.0 and weights["opening"] <= 0.0
    assert any(place_of_meant(example.case, example.ranked) == 0 for example in learnt)


def test_calibration_error_of_what_is_always_sure_and_half_wrong() -> None:
    case = next(case for case in load_cases() if case.expected == "match")
    model = fitted_model()
    (example,) = examples(Matcher(shipped()), [case])
    one = judge(case, judged(example, model), model)
    assert calibration_error([]) == 0.0
    assert calibration_error([one]) == pytest.approx(abs(one.probability - one.right))
