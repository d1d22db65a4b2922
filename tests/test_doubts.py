"""Doubtful figures are marked with their reasons, certain ones are not."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.doubts import is_certain, mark_doubts
from pipeline.record import Document, Edge, Indicator, Node, Record, Value


def record(nodes: list[dict[str, Any]], indicators: dict[str, tuple[str, int]], values: list[dict[str, Any]]) -> Record:
    """Kegiatan under one program; ``indicators`` by id with node and page, each value with its defaults."""
    kegiatan = [Node(**{"level": "kegiatan", "name": f"Kegiatan {n['id']}", **n}) for n in nodes]
    return Record(
        document=Document(file="x.pdf", sha256="0"),
        nodes=[Node(id="p", level="program", name="Program"), *kegiatan],
        indicators=[Indicator(id=i, node=node, name=f"Jumlah {i}", page=page) for i, (node, page) in indicators.items()],
        values=[Value(**{"kind": "target", "period": "2024", "text": "1", "value": 1.0, **v}) for v in values],
        edges=[Edge(parent="p", child=n.id) for n in kegiatan],
    )


def doubts(found: Record) -> list[list[str]]:
    """The doubts of its values, after marking."""
    return [v.doubts for v in mark_doubts(found).values]


def test_a_plain_figure_is_certain() -> None:
    found = record([{"id": "a"}, {"id": "b"}], {"i": ("a", 1), "j": ("b", 1)}, [{"indicator": "i"}, {"indicator": "j"}])
    assert doubts(found) == [[], []]
    assert all(is_certain(v) for v in found.values) and not found.findings


def test_two_numbers_of_one_kind_and_period_are_in_conflict() -> None:
    values = [{"indicator": "i"}, {"indicator": "i", "value": 2.0, "text": "2"}, {"indicator": "i", "period": "2025"}]
    assert doubts(record([{"id": "a"}], {"i": ("a", 1)}, values)) == [["conflicting"], ["conflicting"], []]


def test_a_node_restated_with_other_indicators() -> None:
    nodes = [{"id": "a", "pages": [1, 4]}, {"id": "b", "pages": [1]}]
    found = record(nodes, {"i": ("a", 1), "j": ("a", 4), "k": ("b", 1)}, [{"indicator": "j", "page": 4}, {"indicator": "k"}])
    assert doubts(found) == [["restated"], []]
    found.indicators[0].name = "Persentase layanan tepat waktu"
    found.values[0].doubts = []
    assert doubts(found) == [[], []]


def test_several_indicators_at_the_lowest_of_a_stack() -> None:
    nodes = [{"id": "a", "bbox": (0, 0, 90, 20)}, {"id": "b", "bbox": (0, 21, 90, 60)}]
    found = record(nodes, {"i": ("b", 1), "j": ("b", 1)}, [{"indicator": "i"}])
    assert doubts(found) == [["shared"]]
    found.nodes[1].bbox, found.values[0].doubts = (100, 21, 190, 60), []
    assert doubts(found) == [[]]


def test_a_node_that_lacks_what_the_others_of_its_level_have() -> None:
    nodes = [{"id": x, "statement": "Meningkatnya mutu"} for x in "abcd"] + [{"id": "e"}]
    found = record(nodes, {x: (x, 1) for x in "abcde"}, [{"indicator": x} for x in "abcde"])
    assert doubts(found) == [[], [], [], [], ["unlike"]]


def test_a_node_of_indicators_alone() -> None:
    nodes = [{"id": "a", "name": None}, {"id": "b", "name": None, "holder": "Kepala Seksi Mutu"}]
    assert doubts(record(nodes, {"i": ("a", 1), "j": ("b", 1)}, [{"indicator": "i"}, {"indicator": "j"}])) == [["nameless"], []]


def test_marking_twice_adds_nothing_and_every_doubt_is_a_finding() -> None:
    values = [{"indicator": "i", "doubts": ["recognised"], "page": 3}, {"indicator": "i", "period": "2025"}]
    found = mark_doubts(record([{"id": "a"}], {"i": ("a", 1)}, values))
    assert [v.doubts for v in found.values] == [["recognised"], []]
    (finding,) = found.findings
    assert (finding.check, finding.page, finding.found) == ("doubtful_figure", 3, "1")
    assert doubts(found) == [["recognised"], []] and len(found.findings) == 1


@pytest.mark.parametrize(("value", "grade", "certain"), [(1.0, None, True), (None, "BB", True), (None, None, False)])
def test_a_figure_without_number_or_grade_is_not_certain(value: float | None, grade: str | None, certain: bool) -> None:
    assert is_certain(Value(indicator="i", kind="target", text="x", value=value, grade=grade)) is certain


@pytest.mark.parametrize(
    ("text", "beside", "expected"),
    [
        ("10,000", ["81.00%"], ["separator"]),
        ("10,000", ["81,00%"], []),
        ("3,125%", ["81.00%"], []),
        ("1.250 orang", ["81,00%", "75.50"], []),
        ("1.250 orang", ["81,00%", "75.50", "8.5"], ["separator"]),
        ("89/100.000 KH", ["81.00%"], []),
        ("12.500.000", ["81.00%"], []),
    ],
)
def test_a_separator_that_may_part_thousands_or_decimals(text: str, beside: list[str], expected: list[str]) -> None:
    values = [{"indicator": "i", "text": text}, *({"indicator": "j", "period": str(k), "text": t} for k, t in enumerate(beside))]
    assert doubts(record([{"id": "a"}, {"id": "b"}], {"i": ("a", 1), "j": ("b", 1)}, values))[0] == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("UTAMA KONDISI AWAL 2013", ["unnamed"]),
        ("kawasan", ["unnamed"]),
        ("%", ["unnamed"]),
        ("cil yang diterbitkan", ["unnamed"]),
        ("PDRB", []),
        ("jumlah desa", []),
        ("Produksi padi sawah", []),
        ("a Panjang jalan mantap", []),
    ],
)
def test_what_names_no_indicator(name: str, expected: list[str]) -> None:
    found = record([{"id": "a"}], {"i": ("a", 1)}, [{"indicator": "i"}])
    found.indicators[0].name = name
    assert doubts(found) == [expected]


@pytest.mark.parametrize(
    ("kind", "names", "expected"),
    [
        ("pohon_kinerja", ["Meningkatnya mutu layanan"] * 4 + ["Jumlah desa"], True),
        ("cascading", ["kawasan", "lembar"] + ["Jumlah desa"] * 8, True),
        ("cascading", ["kawasan"] + ["Jumlah desa"] * 8, False),
        ("rencana_aksi", ["Produksi padi sawah"] * 6, False),
    ],
)
def test_a_page_that_was_read_badly(kind: Any, names: list[str], expected: bool) -> None:
    ids = [f"i{k}" for k in range(len(names))]
    found = record([{"id": x} for x in ids], {x: (x, 1) for x in ids}, [{"indicator": x} for x in ids])
    found.document.type = kind
    for indicator, name in zip(found.indicators, names, strict=True):
        indicator.name = name
    assert ["muddled" in d for d in doubts(found)] == [expected] * len(names)


def test_a_position_that_stands_again_on_a_later_page() -> None:
    posts = [{"id": x, "name": None, "holder": "KEPALA BIDANG DATA", "page": page} for x, page in (("a", 1), ("b", 3))]
    found = record(posts, {"i": ("a", 1), "j": ("b", 3)}, [{"indicator": "i"}, {"indicator": "j", "page": 3}])
    assert doubts(found) == [[], ["restated"]]


def test_a_name_that_holds_money() -> None:
    nodes = [{"id": "a", "name": "Program Angkutan Anggaran Rp. 940.000.000"}, {"id": "b"}]
    found = record(nodes, {"i": ("a", 1), "j": ("b", 1)}, [{"indicator": "i"}, {"indicator": "j"}])
    assert doubts(found) == [["fused"], []]
    found.document.type = "cascading"
    found.nodes[2].name = "Program Pelabuhan Rp 8.665.000.000"
    assert all("muddled" in own for own in doubts(found))
