"""Whether confidence is held against gold as the evaluator counts, and the arithmetic of the tables."""

from __future__ import annotations

import pytest

from pipeline.calibration import calibration_error, judge, reliability
from pipeline.record import Document, Edge, Level, Node, Record


def record(*edges: tuple[str, str, str], texts: str = "ab", **extra: object) -> Record:
    levels: dict[str, Level] = {"a": "sasaran", "b": "program", "c": "program", "x": "program"}
    spoken = {
        "a": "Meningkatnya mutu jalan",
        "b": "Terpeliharanya jembatan desa",
        "c": "Terbangunnya irigasi",
        "x": "Lain sekali",
    }
    nodes = [Node(id=key, level=levels[key], statement=spoken[key], page=1, pages=[1]) for key in texts]
    made = [Edge(parent=p, child=c, kind=k, confidence=0.9) for p, c, k in edges]  # type: ignore[arg-type]
    return Record(document=Document(file="a.pdf", sha256=""), nodes=nodes, edges=made, **extra)  # type: ignore[arg-type]


def test_an_edge_is_right_if_gold_has_it_in_its_kind() -> None:
    gold = record(("a", "b", "cascade"), ("a", "c", "also"), texts="abc")
    found = judge(record(("a", "b", "cascade"), ("a", "c", "cascade"), texts="abc"), gold)
    assert [(j.right, j.paired) for j in found] == [(True, True), (False, True)]


def test_an_edge_to_a_node_that_gold_lacks_is_wrong_and_unpaired() -> None:
    (found,) = judge(record(("a", "x", "cascade"), texts="ax"), record(("a", "b", "cascade")))
    assert (found.right, found.paired) == (False, False)


def test_optional_edges_and_pages_without_annotation_are_left_out() -> None:
    edge = ("a", "b", "cascade")
    assert judge(record(edge), record(optional_edges=[{"parent": "a", "child": "b"}])) == []
    assert judge(record(edge), record(annotated_pages=[2])) == []


def test_bins_hold_their_bounds_once_and_one_itself() -> None:
    bins = reliability([(0.5, True), (0.7, False), (1.0, True)], (0.5, 0.7, 1.0))
    assert [(b.low, b.count, b.right) for b in bins] == [(0.5, 1, 1.0), (0.7, 2, 0.5)]


def test_the_error_is_the_mean_distance_over_edges() -> None:
    sure = [(0.9, True)] * 9 + [(0.9, False)]
    assert calibration_error(sure) == pytest.approx(0.0)
    assert calibration_error([*sure, (0.4, True)]) == pytest.approx(0.6 / 11)
    assert calibration_error([]) == 0.0
