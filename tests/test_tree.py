"""From candidate links to the tree: the best parent for each, no circles, further parents, confidence, doubt."""

from __future__ import annotations

from functools import partial
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import tree
from pipeline.belief import Weights, pairs_of
from pipeline.extraction import CandidateLink, Extraction
from pipeline.record import LEVELS, Document, Edge, EdgeKind, Level, Node, Record
from pipeline.tree import NO_PARENT, REVIEW

AS_STATED = Weights(traits={"upward": -4.0})
"""Strengths mean what they say, so that what is tested is how they are put together."""
decide = partial(tree.decide, weights=AS_STATED)
DOWN: tuple[Level, ...] = ("sasaran", "program", "kegiatan", "sub_kegiatan", "aktivitas")


def extraction(levels: dict[str, Level], *links: CandidateLink) -> Extraction:
    nodes = [Node(id=key, level=level, statement=f"Hal {key}", page=1) for key, level in levels.items()]
    return Extraction(Document(file="a.pdf", sha256="0"), nodes=nodes, candidates=list(links))


def link(
    parent: str,
    child: str,
    weight: float,
    evidence: str = "connector",
    kind: EdgeKind = "cascade",
    via: str | None = None,
    page: int = 1,
) -> CandidateLink:
    return CandidateLink(parent, child, evidence, weight, page, None, kind, via)


def edges(record: Record, kind: str = "cascade") -> dict[str, str]:
    return {e.child: e.parent for e in record.edges if e.kind == kind}


def edge(record: Record, parent: str, child: str) -> Edge:
    return next(e for e in record.edges if (e.parent, e.child) == (parent, child))


THREE: dict[str, Level] = {"a": "sasaran", "b": "sasaran", "c": "program"}


def test_the_strongest_candidate_is_the_parent() -> None:
    assert edges(decide(extraction(THREE, link("a", "c", 0.6, "column"), link("b", "c", 0.9)))) == {"c": "b"}


def test_pieces_of_evidence_add_up() -> None:
    links = [link("a", "c", 0.7, "column"), link("a", "c", 0.7, "number"), link("b", "c", 0.8)]
    assert edges(decide(extraction(THREE, *links))) == {"c": "a"}


def test_the_same_evidence_twice_counts_once() -> None:
    links = [link("a", "c", 0.6), link("a", "c", 0.6), link("a", "c", 0.6), link("b", "c", 0.7)]
    assert edges(decide(extraction(THREE, *links))) == {"c": "b"}


def test_a_weak_candidate_is_better_than_none_and_a_very_weak_one_is_not() -> None:
    assert edges(decide(extraction(THREE, link("a", "c", NO_PARENT + 0.05, "nearest")))) == {"c": "a"}
    assert edges(decide(extraction(THREE, link("a", "c", NO_PARENT - 0.05, "nearest")))) == {}


def test_a_link_from_a_lower_to_a_higher_level_yields() -> None:
    assert edges(decide(extraction(THREE, link("c", "a", 0.9)))) == {}
    assert edges(decide(extraction(THREE, link("a", "c", 0.9), link("c", "a", 0.9)))) == {"c": "a"}


def test_links_to_unknown_nodes_and_to_itself_are_passed_over() -> None:
    assert decide(extraction(THREE, link("x", "c", 0.9), link("c", "c", 0.9), link("a", "x", 0.9))).edges == []


def test_a_circle_is_cut_where_it_costs_least() -> None:
    levels: dict[str, Level] = dict.fromkeys("rabc", "program")
    links = [link("a", "b", 0.9), link("b", "c", 0.9), link("c", "a", 0.9), link("r", "a", 0.8), link("r", "b", 0.4)]
    assert edges(decide(extraction(levels, *links))) == {"a": "r", "b": "a", "c": "b"}


def test_a_circle_without_a_way_in_loses_one_edge() -> None:
    levels: dict[str, Level] = dict.fromkeys("abc", "program")
    chosen = edges(decide(extraction(levels, link("a", "b", 0.9), link("b", "c", 0.9), link("c", "a", 0.5))))
    assert chosen == {"b": "a", "c": "b"}


@st.composite
def candidates(draw: st.DrawFn) -> tuple[dict[str, Level], list[CandidateLink]]:
    levels = {f"n{k}": draw(st.sampled_from(DOWN)) for k in range(draw(st.integers(1, 5)))}
    pairs = [(p, c) for p, c in product(levels, repeat=2) if p != c]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=7)) if pairs else []
    return levels, [link(p, c, draw(st.sampled_from((0.1, 0.3, 0.5, 0.7, 0.9, 1.0)))) for p, c in chosen]


@given(candidates())
def test_whatever_is_proposed_a_forest_comes_out(made: tuple[dict[str, Level], list[CandidateLink]]) -> None:
    levels, links = made
    record = decide(extraction(levels, *links))
    children = [e.child for e in record.edges if e.kind == "cascade"]
    assert len(children) == len(set(children))
    parent = edges(record)
    for start in parent:
        seen, at = set(), start
        while at in parent:
            assert at not in seen
            seen.add(at)
            at = parent[at]
    assert {(e.parent, e.child) for e in record.edges} <= {(c.parent, c.child) for c in links}
    assert all(0 < (e.confidence or 0) <= 1 for e in record.edges)


@given(candidates())
def test_no_other_forest_is_worth_more(made: tuple[dict[str, Level], list[CandidateLink]]) -> None:
    levels, links = made
    nodes = {n.id: n for n in extraction(levels).nodes}
    pairs = pairs_of(links, nodes, AS_STATED)
    worth = {pair: tree._gain(p) for pair, p in pairs.items()}
    choices = [[None, *(p for p, c in worth if c == child)] for child in levels]
    best = 0.0
    for parents in product(*choices):
        chosen = {c: p for c, p in zip(levels, parents, strict=True) if p is not None}
        if not any(_reaches_itself(c, chosen) for c in chosen):
            best = max(best, sum(worth[(p, c)] for c, p in chosen.items()))
    # Before parents that are named alike change places for the order in which they are printed.
    found = tree._arborescence(pairs, nodes)
    assert sum(worth[(p, c)] for c, p in found.items()) == pytest.approx(best)


def _reaches_itself(start: str, parent: dict[str, str]) -> bool:
    at, steps = parent.get(start), 0
    while at is not None and steps <= len(parent):
        if at == start:
            return True
        at, steps = parent.get(at), steps + 1
    return False


def test_a_second_drawn_parent_is_also_one() -> None:
    record = decide(extraction(THREE, link("a", "c", 0.95), link("b", "c", 0.9)))
    assert (edges(record), edges(record, "also")) == ({"c": "a"}, {"c": "b"})


def test_another_parent_on_another_page_is_another_reading_and_no_second_parent() -> None:
    apart = [link("a", "c", 0.95, page=1), link("b", "c", 0.9, page=2)]
    assert edges(decide(extraction(THREE, *apart)), "also") == {}
    together = [*apart, link("a", "c", 0.5, "column", page=2)]
    assert edges(decide(extraction(THREE, *together)), "also") == {"c": "b"}


def test_two_right_parents_are_no_rivals() -> None:
    record = decide(extraction(THREE, link("a", "c", 0.95), link("b", "c", 0.9)))
    assert [e.confidence for e in record.edges] == pytest.approx([0.95, 0.9], abs=0.01)


def test_a_parent_that_says_a_stage_was_left_out_yields_to_the_stage_between() -> None:
    levels: dict[str, Level] = {"a": "program", "b": "kegiatan", "c": "sub_kegiatan"}
    links = [link("a", "b", 0.9), link("a", "c", 0.95, "span"), link("b", "c", 0.9)]
    summary = Weights(traits={"between": -2.0})
    assert edges(tree.decide(extraction(levels, *links), summary)) == {"b": "a", "c": "b"}


def test_an_edge_for_review_offers_what_stands_near_where_evidence_offers_nothing() -> None:
    levels: dict[str, Level] = {**dict.fromkeys("abde", "sasaran"), "c": "program"}
    given_ = extraction(levels, link("a", "c", 0.5, "nearest"))
    for node, x in zip(given_.nodes, (0, 200, 60, 100, 20), strict=True):
        node.bbox = (x, 0, x + 10, 10)
    given_.nodes[3].page = 2
    found = edge(decide(given_), "a", "c")
    assert found.review and found.alternatives == ["d", "b"]


def test_a_second_parent_by_place_alone_is_none() -> None:
    record = decide(extraction(THREE, link("a", "c", 0.95), link("b", "c", 0.9, "column")))
    assert edges(record, "also") == {}


def test_a_doubtful_second_line_is_no_parent() -> None:
    assert edges(decide(extraction(THREE, link("a", "c", 0.95), link("b", "c", 0.45))), "also") == {}


def test_a_grandparent_is_no_further_parent() -> None:
    levels: dict[str, Level] = {"a": "sasaran", "b": "program", "c": "kegiatan"}
    record = decide(extraction(levels, link("a", "b", 0.95), link("b", "c", 0.95), link("a", "c", 0.8)))
    assert [(e.parent, e.child, e.kind) for e in record.edges] == [("a", "b", "cascade"), ("b", "c", "cascade")]


def test_crosscutting_links_stand_beside_the_tree() -> None:
    record = decide(
        extraction(THREE, link("a", "c", 0.9), link("b", "c", 0.9, "words", "crosscut"), link("b", "c", 0.8, "row", "crosscut"))
    )
    assert edges(record) == {"c": "a"}
    assert [(e.parent, e.kind, e.confidence) for e in record.edges if e.kind == "crosscut"] == [("b", "crosscut", 0.9)]


def test_confidence_falls_with_rivals_and_doubt_is_marked() -> None:
    alone = edge(decide(extraction(THREE, link("a", "c", 0.9))), "a", "c")
    rivalled = decide(extraction(THREE, link("a", "c", 0.7, "column"), link("b", "c", 0.65, "column")))
    doubted = edge(rivalled, "a", "c")
    assert (alone.confidence or 0) > 0.85 and not alone.review and not alone.alternatives
    assert (doubted.confidence or 1) < REVIEW and doubted.review and doubted.alternatives == ["b"]
    (finding,) = rivalled.findings
    assert (finding.check, finding.severity, finding.found, finding.expected) == ("doubtful_parent", "info", "a", "b")
    assert "Hal c" in finding.message


def test_at_most_three_alternatives_the_likeliest_first() -> None:
    levels: dict[str, Level] = {**dict.fromkeys("abdef", "sasaran"), "c": "program"}
    weights = {"a": 0.5, "b": 0.3, "d": 0.45, "e": 0.4, "f": 0.35}
    found = edge(decide(extraction(levels, *(link(p, "c", w, "nearest") for p, w in weights.items()))), "a", "c")
    assert found.alternatives == ["d", "e", "f"]


def test_evidence_indicator_and_page_come_with_the_edge() -> None:
    found = edge(decide(extraction(THREE, link("a", "c", 0.7, "number"), link("a", "c", 0.9, via="i3"))), "a", "c")
    assert (found.evidence, found.via_indicator, found.page) == (["connector", "number"], "i3", 1)


def test_edges_stand_in_the_order_of_their_children() -> None:
    levels: dict[str, Level] = {"a": "sasaran", "b": "program", "c": "program", "d": "kegiatan"}
    record = decide(extraction(levels, link("c", "d", 0.9), link("a", "c", 0.9), link("a", "b", 0.9)))
    assert [e.child for e in record.edges] == ["b", "c", "d"]


def test_what_was_possible_and_not_chosen_comes_with_what_was_left_for_it() -> None:
    given_ = extraction(THREE, link("a", "c", 0.9), link("b", "c", 0.6, "column"))
    record = decide(given_)
    (left,) = tree.rejected(given_, record, AS_STATED)
    assert (left.parent, left.child, left.evidence) == ("b", "c", ["column"])
    assert 0 < (left.confidence or 0) < (edge(record, "a", "c").confidence or 0)
    assert (left.confidence or 0) + (edge(record, "a", "c").confidence or 0) < 1


def test_the_rest_of_the_record_is_handed_on() -> None:
    given_ = extraction({level: level for level in LEVELS})
    record = decide(given_)
    assert record.nodes == given_.nodes and record.document == given_.document and record.edges == []


def test_three_hundred_nodes_with_circles_are_decided_at_once() -> None:
    from time import process_time

    levels: dict[str, Level] = {f"n{k}": "program" for k in range(300)}
    links = [link(f"n{(k + step) % 300}", f"n{k}", 0.9 - 0.05 * step) for k in range(300) for step in range(1, 9)]
    start = process_time()
    record = decide(extraction(levels, *links))
    assert process_time() - start < 5.0
    assert len(edges(record)) == 299


def test_of_parents_named_alike_the_first_in_reading_order_is_the_cascade_one() -> None:
    record = decide(extraction(THREE, link("a", "c", 0.85), link("b", "c", 0.88)))
    assert (edges(record), edges(record, "also")) == ({"c": "a"}, {"c": "b"})


def test_a_parent_named_by_more_stays_the_cascade_one() -> None:
    record = decide(extraction(THREE, link("a", "c", 0.9), link("b", "c", 0.9), link("b", "c", 0.7, "code")))
    assert edges(record) == {"c": "b"}
