"""Scoring a record against gold, and the checks of gold itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.errors import EncryptedPdf
from pipeline.evaluate import PARTS, Score, evaluate_folder, mismatches, score, table
from pipeline.gold import allowance, check_gold, load_gold
from pipeline.record import Record

GOLD: dict[str, Any] = {
    "document": {"file": "contoh.pdf", "sha256": "0", "type": "cascading", "pages": 2},
    "nodes": [
        {"id": "n1", "level": "sasaran", "statement": "Meningkatnya kemandirian masyarakat", "page": 1},
        {"id": "n2", "level": "program", "name": "Program Rehabilitasi Sosial", "page": 1},
        {"id": "n3", "level": "program", "name": "Program Pemberdayaan Sosial", "page": 2},
        {"id": "n4", "level": "sub_kegiatan", "holder": "Kepala Seksi Anak", "page": 2},
    ],
    "indicators": [
        {"id": "i1", "node": "n1", "name": "Persentase PPKS yang mandiri", "unit": "%", "page": 1},
        {"id": "i2", "node": "n2", "name": "Jumlah layanan rehabilitasi", "page": 1},
        {"id": "i3", "node": "n4", "name": "Jumlah anak yang dilayani", "page": 2},
    ],
    "values": [
        {"indicator": "i1", "kind": "target", "period": "2024", "text": "15%", "value": 15.0, "page": 1},
        {"indicator": "i2", "kind": "target", "period": "2024", "text": "BB", "value": None, "page": 1},
    ],
    "budgets": [{"node": "n2", "period": "2024", "text": "Rp 5.000", "amount": 5000, "page": 1}],
    "actions": [{"indicator": "i1", "period": "2024-Q1", "text": "Persiapan data penerima", "page": 1}],
    "edges": [
        {"parent": "n1", "child": "n2", "kind": "cascade"},
        {"parent": "n1", "child": "n3", "kind": "cascade"},
        {"parent": "n2", "child": "n4", "kind": "cascade"},
    ],
}


def gold(**changes: Any) -> Record:
    """The gold record with some parts replaced."""
    return Record.model_validate({**json.loads(json.dumps(GOLD)), **changes})


def renamed(record: Record) -> Record:
    """The same record under other ids and in another order, as an extractor would give it."""
    text = record.model_dump_json()
    for number in range(1, 5):
        text = text.replace(f'"n{number}"', f'"knoten-{9 - number}"').replace(f'"i{number}"', f'"mass-{9 - number}"')
    other = Record.model_validate_json(text)
    other.nodes.reverse()
    other.indicators.reverse()
    return other


def test_a_perfect_record_scores_one_under_other_ids() -> None:
    scores = score(renamed(gold()), gold())
    assert all(scores.parts[part].f1 == 1.0 for part in PARTS)
    assert scores.parts["nodes"] == Score(4, 4, 4)
    assert mismatches(renamed(gold()), gold()) == []


def test_what_is_missing_and_surplus_is_counted_and_listed() -> None:
    record = gold()
    record.nodes[2].name = "Program Penanganan Bencana"
    scores = score(record, gold())
    assert scores.parts["nodes"] == Score(3, 4, 4)
    assert scores.parts["edges"] == Score(2, 3, 3)
    listed = mismatches(record, gold())
    assert {(m.part, m.side) for m in listed} == {(part, side) for part in ("nodes", "edges") for side in ("missing", "surplus")}
    assert any("Penanganan Bencana" in m.text for m in listed if m.side == "surplus")


@pytest.mark.parametrize(
    ("part", "field", "wrong"),
    [
        ("values", "value", 16.0),
        ("values", "kind", "realisasi"),
        ("values", "period", "2023"),
        ("budgets", "amount", 5001),
        ("budgets", "kind", "realisasi"),
        ("actions", "period", "2024-Q2"),
        ("actions", "text", "Penyaluran bantuan sosial"),
        ("edges", "kind", "also"),
        ("edges", "parent", "n4"),
        ("indicators", "name", "Persentase PPKS yang terdaftar"),
        ("nodes", "level", "tujuan"),
    ],
)
def test_a_wrong_field_costs_one(part: str, field: str, wrong: object) -> None:
    record = gold()
    setattr(getattr(record, part)[0], field, wrong)
    assert score(record, gold()).parts[part].right == len(getattr(gold(), part)) - 1


def test_texts_decide_where_numbers_are_null() -> None:
    record = gold()
    record.values[1].text = "bb "
    assert score(record, gold()).parts["values"].right == 2
    record.values[1].text = "CC"
    assert score(record, gold()).parts["values"].right == 1


@pytest.mark.parametrize(("text", "right"), [("Rp 143.4000.000", 1), ("Rp. 143.4000.000", 1), ("Rp 143.4000.001", 0)])
def test_the_sign_of_the_currency_tells_nothing_of_a_malformed_sum(text: str, right: int) -> None:
    def paid(printed: str) -> Record:
        return gold(budgets=[{"node": "n2", "period": "2024", "text": printed, "amount": None, "page": 1}])

    assert score(paid(text), paid("143.4000.000")).parts["budgets"].right == right


def test_a_slip_of_spelling_still_pairs() -> None:
    record = gold()
    record.nodes[0].statement = "Meningkatnya kemandirianmasyarakat."
    record.nodes[1].name = "Program Rehabilitsi Sosial"
    assert score(record, gold()).parts["nodes"].right == 4


def test_repeats_pair_by_their_parents() -> None:
    """Two programs of one name under two sasaran: only the parents tell which is which."""
    nodes = [
        {"id": "s1", "level": "sasaran", "statement": "Meningkatnya pelayanan kesehatan"},
        {"id": "s2", "level": "sasaran", "statement": "Menurunnya angka kemiskinan daerah"},
        {"id": "p1", "level": "program", "name": "Program Penunjang"},
        {"id": "p2", "level": "program", "name": "Program Penunjang"},
    ]
    edges = [{"parent": "s1", "child": "p1"}, {"parent": "s2", "child": "p2"}]
    budgets = [{"node": "p1", "text": "1", "amount": 1}, {"node": "p2", "text": "2", "amount": 2}]
    parts = {"indicators": [], "values": [], "actions": []}
    wanted = gold(nodes=nodes, edges=edges, budgets=budgets, **parts)
    found = gold(nodes=[*nodes[:2], nodes[3], nodes[2]], edges=edges, budgets=budgets, **parts)
    scores = score(found, wanted)
    assert scores.parts["edges"].f1 == scores.parts["budgets"].f1 == 1.0


def test_ambiguous_level_parent_and_text_are_honoured() -> None:
    ambiguous = [
        {"field": "level", "nodes": ["n2"], "also_acceptable": ["kegiatan"]},
        {"field": "parent", "nodes": ["n4"], "also_acceptable": [["n3"]]},
    ]
    wanted = gold(ambiguous=ambiguous)
    record = gold()
    record.nodes[1].level = "kegiatan"
    record.edges[2].parent = "n3"
    scores = score(record, wanted)
    assert scores.parts["nodes"].f1 == scores.parts["edges"].f1 == 1.0
    assert score(record, gold()).parts["edges"].right < 3
    record.edges[2].parent = "n1"
    assert score(record, wanted).parts["edges"].right == 2


def test_an_indicator_may_stand_on_another_node_that_gold_names() -> None:
    entry = {"field": "indicator.node", "indicators": ["i2"], "nodes": ["n2", "n3"]}
    record = gold()
    record.indicators[1].node = "n3"
    scores = score(record, gold(ambiguous=[entry])).parts
    assert scores["indicators"].f1 == scores["values"].f1 == 1.0
    assert score(record, gold()).parts["indicators"].right == 2
    record.indicators[1].node = "n4"
    assert score(record, gold(ambiguous=[entry])).parts["indicators"].right == 2


def test_a_tier_label_in_front_is_accepted_where_gold_names_it() -> None:
    wanted = gold()
    wanted.nodes[0] = wanted.nodes[0].model_copy(update={"tier_label": "Sasaran Strategis 1"})
    wanted = Record.model_validate(wanted.model_dump())
    record = gold()
    record.nodes[0].statement = "SASARAN STRATEGIS 1: Meningkatnya kemandirian masyarakat"
    assert score(record, wanted).parts["nodes"].right == 4
    assert score(record, gold()).parts["nodes"].right == 3


def test_only_annotated_pages_count() -> None:
    record = gold()
    record.nodes.append(record.nodes[0].model_copy(update={"id": "n9", "statement": "Lain", "page": 7}))
    assert score(record, gold()).parts["nodes"].found == 5
    assert score(record, gold(annotated_pages=[1, 2])).parts["nodes"].found == 4


def test_an_edge_told_on_another_page_does_not_count() -> None:
    record = gold(edges=[*GOLD["edges"], {"parent": "n1", "child": "n4", "kind": "also", "page": 7}])
    assert score(record, gold()).parts["edges"].found == 4
    assert score(record, gold(annotated_pages=[1, 2])).parts["edges"].found == 3


def test_another_period_that_gold_accepts() -> None:
    indicator = GOLD["indicators"][0]["id"]
    last = {"indicator": indicator, "kind": "target", "period": "2018", "text": "5", "value": 5}
    end = {**last, "period": "2013/2018"}
    entry = {
        "field": "value.period",
        "indicators": [indicator],
        "chosen": "target, period 2013/2018",
        "also_acceptable": ["period 2018", "left out"],
    }
    wanted = gold(values=[last, end], ambiguous=[entry])
    both = score(gold(values=[last]), wanted).parts["values"]
    assert (both.right, both.found, both.gold) == (1, 1, 1)
    assert score(gold(values=[last]), gold(values=[end], ambiguous=[entry])).parts["values"].right == 1
    assert score(gold(values=[last]), gold(values=[end])).parts["values"].right == 0
    assert score(gold(values=[{**last, "value": 6, "text": "6"}]), wanted).parts["values"].gold == 2


def test_optional_edges_cost_nothing() -> None:
    record = gold(edges=[*GOLD["edges"], {"parent": "n1", "child": "n4", "kind": "also"}])
    assert score(record, gold()).parts["edges"].found == 4
    assert score(record, gold(optional_edges=[{"parent": "n1", "child": "n4"}])).parts["edges"].found == 3


def test_shares() -> None:
    assert (Score(2, 4, 5).precision, Score(2, 4, 5).recall) == (0.5, 0.4)
    assert Score(2, 4, 5).f1 == pytest.approx(4 / 9)
    assert Score().f1 == Score().precision == 1.0
    assert Score(0, 3, 0).precision == 0.0


def test_folder_separates_scans_and_reports_refusals(tmp_path: Path) -> None:
    folder, corpus = tmp_path / "gold", tmp_path / "corpus"
    folder.mkdir()
    corpus.mkdir()
    for name in ("teks", "pindaian", "terkunci", "rusak", "hilang"):
        content = gold(document={**GOLD["document"], "file": f"{name}.pdf"})
        (folder / f"{name}.gold.json").write_text(content.model_dump_json(), encoding="utf-8")
        if name != "hilang":
            (corpus / f"{name}.pdf").write_bytes(b"%PDF-")
    (folder / "real").mkdir()
    published = gold(document={**GOLD["document"], "file": "teks.pdf"})
    (folder / "real" / "terbit.gold.json").write_text(published.model_dump_json(), encoding="utf-8")
    picture = gold(document={**GOLD["document"], "file": "pindaian.pdf"}, text_layer=False)
    (folder / "real" / "gambar.gold.json").write_text(picture.model_dump_json(), encoding="utf-8")
    manifest = [{"file": "pindaian.pdf", "text": False}, {"file": "teks.pdf", "text": True}]
    (corpus / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")

    def extract(pdf: Path) -> Record:
        if pdf.stem == "terkunci":
            raise EncryptedPdf(pdf.name)
        if pdf.stem == "rusak":
            raise ZeroDivisionError
        return gold() if pdf.stem == "teks" else gold(nodes=[], edges=[])

    evaluation = evaluate_folder(folder, extract)
    assert evaluation.absent == ["hilang.gold.json"]
    assert evaluation.totals("text")["nodes"] == Score(4, 4, 12)
    assert evaluation.totals("scan")["nodes"] == Score(0, 0, 4)
    assert evaluation.totals("published")["nodes"] == Score(4, 4, 4)
    assert evaluation.totals("picture")["nodes"] == Score(0, 0, 4)
    assert [d.error for d in evaluation.documents if d.error] == ["ZeroDivisionError()", "EncryptedPdf"]
    assert json.loads(json.dumps(evaluation.to_json()))["totals"]["text"]["nodes"]["recall"] == 0.3333
    assert table(evaluation).row_count == 10


def test_check_gold_finds_what_is_wrong() -> None:
    assert check_gold(gold()) == []
    broken = gold(
        edges=[
            {"parent": "n3", "child": "n2"},
            {"parent": "n1", "child": "n2"},
            {"parent": "n2", "child": "n1"},
            {"parent": "n1", "child": "n77"},
        ]
    )
    problems = "\n".join(check_gold(broken))
    for expected in ("2 cascade parents", "program stands above sasaran", "no node n77", "own ancestor"):
        assert expected in problems
    assert "id n1 is given 2 times" in check_gold(gold(nodes=[GOLD["nodes"][0], *GOLD["nodes"]]))


def test_check_gold_looks_at_the_pages() -> None:
    texts = {
        1: "Meningkatnya Program kemandirian Rehabilitasi masya- rakat Sosial Persentase PPKS yang mandiri",
        2: "",
    }
    problems = check_gold(gold(values=[], budgets=[], actions=[]), lambda page: texts.get(page, ""))
    assert problems == ["indicator i2: 'Jumlah layanan rehabilitasi' is not on page 1"]


def test_shipped_gold_is_sound() -> None:
    files = sorted((Path(__file__).parents[1] / "gold").rglob("*.gold.json"))
    if not files:
        pytest.skip("no gold files in this checkout")
    for path in files:
        record = load_gold(path)
        assert check_gold(record) == [], path.name
        assert allowance(record) is not None


@pytest.mark.parametrize("field", ["name", "statement"])
def test_a_text_that_may_be_statement_or_name(field: str) -> None:
    other = {"name": "statement", "statement": "name"}[field]
    text = "Fasilitasi Beasiswa Mahasiswa"
    entry = {"field": field, "chosen": field, "also_acceptable": [other], "nodes": ["n3"]}
    node = {"id": "n3", "level": "program", "page": 2}
    nodes = [n for n in GOLD["nodes"] if n["id"] != "n3"]
    strict, open_ = (gold(nodes=[*nodes, {**node, field: text}], ambiguous=a) for a in ([], [entry]))
    turned = gold(nodes=[*nodes, {**node, other: text}])
    assert score(turned, strict).parts["nodes"] == Score(3, 4, 4)
    assert score(turned, open_).parts["nodes"] == score(strict, open_).parts["nodes"] == Score(4, 4, 4)
    assert score(turned, open_).parts["edges"].f1 == 1.0
    both = gold(nodes=[*nodes, {**node, other: text, field: "Tersalurkannya beasiswa"}])
    elsewhere = gold(nodes=[*nodes, {**node, other: "Verifikasi Hibah"}])
    for wrong in (both, elsewhere):
        assert score(wrong, open_).parts["nodes"] == Score(3, 4, 4)


def test_prose_about_the_other_field_is_not_honoured() -> None:
    entry = {"field": "name", "chosen": "name", "also_acceptable": ["the item as statement"], "nodes": ["n3"]}
    assert allowance(gold(ambiguous=[entry])).either == frozenset()


def test_holders_are_counted_at_the_right_nodes() -> None:
    record = gold()
    assert score(record, gold()).holders == Score(1, 1, 1)
    record.nodes[3].holder = "KEPALA SEKSI  ANAK"
    assert score(record, gold()).holders == Score(1, 1, 1)
    record.nodes[0].holder = "Kepala Dinas"
    assert score(record, gold()).holders == Score(1, 2, 1)
    assert score(gold(), record).holders == Score(1, 1, 2)
    assert score(record, gold()).to_json()["holders"]["precision"] == 0.5


def test_what_gold_accepts_of_a_holder() -> None:
    entry = {"field": "holder", "chosen": "Kepala Dinas", "also_acceptable": [None, "Kadis"], "nodes": ["n1"]}
    wanted = gold(ambiguous=[entry])
    wanted.nodes[0].holder = "Kepala Dinas"
    record = gold()
    for held, counts in ((None, Score(1, 1, 1)), ("Kadis", Score(2, 2, 2)), ("Kepala Dinas", Score(2, 2, 2))):
        record.nodes[0].holder = held
        assert score(record, wanted).holders == counts
