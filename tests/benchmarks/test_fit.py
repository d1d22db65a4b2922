"""Fitting on made-up choices: what errs is worth less, each document is decided without itself, files are written whole."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from benchmarks.tree.fit import left_out, replace_marked, write
from benchmarks.tree.model import Choice, choices, fit
from benchmarks.tree.readings import Reading
from pipeline.belief import TRAITS, Weights, log_odds, worth
from pipeline.extraction import CandidateLink, Extraction
from pipeline.record import Document, Edge, Node, Record

NONE = (0,) * len(TRAITS)


def lone(kind: str, strength: float, right: bool, file: str = "a") -> Choice:
    return Choice(file, [[(kind, log_odds(strength))]], [NONE], [right])


def test_a_kind_that_is_mostly_wrong_is_worth_less_than_one_that_is_right() -> None:
    seen = [lone("good", 0.8, True)] * 60 + [lone("bad", 0.8, True)] * 20 + [lone("bad", 0.8, False)] * 40
    weights = fit(seen, {"kinds": 1.0})
    assert worth("bad", 0.8, weights) == pytest.approx(1 / 3, abs=0.08)
    assert worth("good", 0.8, weights) > 0.9


def test_a_kind_seen_once_moves_little() -> None:
    weights = fit([lone("good", 0.8, True)] * 50 + [lone("rare", 0.8, False)])
    assert abs(weights.kinds["rare"]) < 0.1


def test_a_trait_is_learned_from_choices_between_candidates() -> None:
    between = tuple(int(name == "between") for name in TRAITS)
    told = [("span", log_odds(0.9))]
    weights = fit([Choice("a", [told, told], [between, NONE], [False, True])] * 50)
    assert weights.traits["between"] < -2.0


def test_each_document_is_left_out_of_its_own_weights() -> None:
    by_file = {"a": [lone("span", 0.8, True, "a")] * 40, "b": [lone("span", 0.8, False, "b")] * 40}
    weights = left_out(by_file)
    assert worth("span", 0.8, weights["a"]) < 0.3 < 0.8 < worth("span", 0.8, weights["b"])


def test_choices_are_held_against_gold() -> None:
    nodes = [
        Node(id=f"n{k}", level="sasaran" if k < 2 else "program", statement=text)
        for k, text in enumerate(("Satu hal", "Dua benda", "Tiga rupa"))
    ]
    links = [CandidateLink("n0", "n2", "span", 0.8), CandidateLink("n1", "n2", "connector", 0.9)]
    document = Document(file="a.pdf", sha256="")
    gold = Record(document=document, nodes=nodes, edges=[Edge(parent="n0", child="n2")])
    (choice,) = choices(Reading("a", gold, Extraction(document, nodes=nodes, candidates=links), True))
    assert (choice.right, [row[0][0] for row in choice.strengths]) == ([True, False], ["span", "connector"])


def test_weights_are_written_with_their_date_and_documents(tmp_path: Path) -> None:
    path = tmp_path / "weights.toml"
    write(Weights(0.5, 1.5, {"span": -0.1}, dict.fromkeys(TRAITS, 0.25)), ["b.gold.json", "a.gold.json"], path)
    content = tomllib.loads(path.read_text("utf-8"))
    assert content["documents"] == ["a", "b"] and len(content["date"]) == 10
    assert (content["slope"], content["offset"], content["kinds"], content["also"]) == (0.5, 1.5, {"span": -0.1}, 0.5)
    assert content["traits"] == dict.fromkeys(TRAITS, 0.25)


def test_a_table_is_put_between_its_marks(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("before\n<!-- t: begin -->\nold\n<!-- t: end -->\nafter\n", "utf-8")
    replace_marked(path, "t", "new")
    assert path.read_text("utf-8") == "before\n<!-- t: begin -->\nnew\n<!-- t: end -->\nafter\n"
    with pytest.raises(ValueError, match="no marks"):
        replace_marked(path, "u", "new")
