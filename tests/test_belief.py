"""What evidence is worth: kinds, strengths, traits and the probability of each candidate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.belief import LEAST, TRAITS, Pair, Weights, fitted, log_odds, odds, pairs_of, probability, shares, worth
from pipeline.extraction import CandidateLink
from pipeline.record import Level, Node

STRENGTHS = st.floats(LEAST, 1 - LEAST)


def node(key: str, level: Level, *pages: int) -> Node:
    return Node(id=key, level=level, page=(pages or (1,))[0], pages=list(pages or (1,)))


def nodes(*those: Node) -> dict[str, Node]:
    return {n.id: n for n in those}


def link(parent: str, child: str, strength: float = 0.9, evidence: str = "connector", page: int = 1) -> CandidateLink:
    return CandidateLink(parent, child, evidence, strength, page)


def trait(pair: Pair, name: str) -> int:
    return pair.traits[TRAITS.index(name)]


@given(STRENGTHS)
def test_without_fitted_weights_a_strength_is_a_probability(strength: float) -> None:
    assert worth("span", strength, Weights()) == pytest.approx(strength)


def test_a_kind_that_errs_more_is_worth_less() -> None:
    weights = Weights(offset=0.5, kinds={"row": -1.0})
    assert worth("row", 0.8, weights) < worth("span", 0.8, weights)


@given(st.dictionaries(st.sampled_from(("connector", "span", "number", "row")), STRENGTHS, min_size=1), STRENGTHS)
def test_a_further_piece_of_evidence_never_lowers_the_odds(strengths: dict[str, float], more: float) -> None:
    assert odds(Pair({**strengths, "words": more}), fitted()) >= odds(Pair(dict(strengths)), fitted())


@given(st.lists(st.floats(-8, 8), min_size=1, max_size=6))
def test_shares_and_none_of_them_make_one(those: list[float]) -> None:
    found = shares([Pair(odds=o) for o in those])
    assert all(0 < s < 1 for s in found) and sum(found) < 1
    assert sorted(range(len(those)), key=lambda k: those[k]) == sorted(range(len(those)), key=lambda k: (found[k], those[k]))


@given(st.floats(0.001, 0.999))
def test_odds_and_probability_are_each_others_inverse(p: float) -> None:
    assert probability(log_odds(p)) == pytest.approx(p)


def test_traits_say_how_a_pair_lies_in_the_tree() -> None:
    those = nodes(node("a", "program"), node("b", "kegiatan"), node("c", "sub_kegiatan", 2), node("d", "kegiatan", 1, 2))
    links = [link("a", "b"), link("b", "c"), link("a", "c"), link("c", "a"), link("b", "d")]
    pairs = pairs_of(links, those, Weights())
    assert [trait(pairs[("a", "c")], name) for name in TRAITS] == [0, 0, 1, 1]
    assert [trait(pairs[("a", "b")], name) for name in TRAITS] == [0, 0, 0, 0]
    assert trait(pairs[("c", "a")], "upward") == 1
    assert trait(pairs[("b", "d")], "level") == 1 and trait(pairs[("b", "d")], "apart") == 0


def test_a_weakly_told_node_stands_between_nothing() -> None:
    those = nodes(node("a", "program"), node("b", "kegiatan"), node("c", "sub_kegiatan"))
    pairs = pairs_of([link("a", "b"), link("b", "c", 0.3, "nearest"), link("a", "c")], those, Weights())
    assert trait(pairs[("a", "c")], "between") == 0


def test_of_one_kind_the_strongest_counts_and_pages_are_where_it_was_seen() -> None:
    those = nodes(node("a", "program"), node("b", "kegiatan"))
    links = [link("a", "b", 0.5, page=1), link("a", "b", 0.8, page=3), link("a", "b", 0.9, "hierarchy", page=4)]
    pair = pairs_of(links, those, Weights())[("a", "b")]
    assert pair.strengths == {"connector": 0.8, "hierarchy": 0.9}
    assert pair.pages == {1, 3}


def test_the_fitted_weights_know_every_trait_and_rank_as_evidence_should() -> None:
    weights = fitted()
    assert set(weights.traits) == set(TRAITS)
    assert worth("nearest", 0.3, weights) < worth("column", 0.6, weights) < worth("connector", 0.96, weights)
    assert weights.traits["upward"] < -1 and weights.traits["between"] < -1
