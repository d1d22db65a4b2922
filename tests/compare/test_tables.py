"""The tables: indicators, money and outputs, trees, regions; and what is asked for."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.compare.asked import Choice
from pipeline.compare.budgets import budget_table, general_code
from pipeline.compare.choice import compare
from pipeline.compare.facts import Corpus
from pipeline.compare.indicators import indicator_table
from pipeline.compare.table import CITATIONS
from pipeline.compare.trees import region_table, tree_table
from tests.compare.corpora import Builder, figure


def two_regions() -> Builder:
    """One indicator in two kabupaten, with a target and a result each; the first in two documents that differ."""
    build = Builder()
    for region, done in (("Kabupaten A", 90.0), ("Kota B", 60.0)):
        document = build.document(region)
        indicator = build.indicator(build.node(document, "sasaran", None), "Nilai SAKIP", "nilai")
        indicator.figures = [figure(document, "target", 80.0), figure(document, "realisasi", done)]
    plan = build.document("Kabupaten A", "perjanjian_kinerja")
    agreed = build.indicator(build.node(plan, "sasaran", None), "Nilai SAKIP", "nilai")
    agreed.figures = [figure(plan, "target", 75.0, page=9)]
    return build


def test_an_indicator_across_regions() -> None:
    table = indicator_table(two_regions().indicators)
    assert [(row["wilayah"], row["target"], row["realisasi"], row["capaian_dihitung"]) for row in table.rows] == [
        ("Kabupaten A", 75.0, 90.0, 120.0),
        ("Kota B", 80.0, 60.0, 75.0),
    ]
    assert table.rows[0]["catatan"] == "target lain: 80.0 (d1.pdf hal. 4)"
    assert [str(citation) for citation in table.rows[0][CITATIONS]] == ["d3.pdf hal. 9", "d1.pdf hal. 4"]


@pytest.mark.parametrize(
    ("direction", "done", "unit", "period", "expected"),
    [
        ("down", 12.0, None, "2024", 80.0),
        ("up", 12.0, None, "2024", 120.0),
        (None, 12.0, None, "2024", 120.0),
        ("up", 12.0, "%", "2024", None),  # the target is in persons
        ("up", 12.0, None, "2024-Q4", None),  # not of the whole year
    ],
)
def test_capaian_is_computed_where_it_makes_sense(
    direction: str | None, done: float, unit: str | None, period: str, expected: float | None
) -> None:
    build = Builder()
    document = build.document()
    indicator = build.indicator(build.node(document), direction=direction)
    indicator.figures = [figure(document, "target", 10.0, unit="orang"), figure(document, "realisasi", done, period, unit)]
    (row,) = indicator_table(build.indicators).rows
    assert row["capaian_dihitung"] == expected


def test_only_what_several_share() -> None:
    build = two_regions()
    lone = build.indicator(build.nodes[0], "Indeks Gini", "indeks", canonical=2)
    lone.figures = [figure(build.documents[0], "target", 0.3)]
    assert {row["indikator"] for row in indicator_table(build.indicators, several=True).rows} == {"Nilai SAKIP"}
    assert len(indicator_table(build.indicators).rows) == 3


def spending(unit: str | None = "orang", **more: Any) -> list[dict[str, Any]]:
    build = Builder()
    document = build.document()
    node = build.node(document, code="1.06.04.2.01.0002", official="Penyediaan Sandang")
    node.budgets = [figure(document, "pagu", 100e6), figure(document, "realisasi", 90e6)]
    indicator = build.indicator(node, unit=unit)
    indicator.figures = [
        figure(document, "target", 50.0),
        *([figure(document, "realisasi", 45.0)] if more.get("done", True) else []),
    ]
    if more.get("second"):
        build.indicator(node, "Jumlah paket", "paket", 2).figures = [figure(document, "target", 7.0)]
    return budget_table(build.nodes, "sub_kegiatan").rows


def test_cost_per_unit_of_output() -> None:
    (row,) = spending()
    assert (row["kode"], row["serapan"], row["biaya_per_satuan"], row["dasar_biaya"]) == (
        "1.06.04.2.01.0002",
        90.0,
        2e6,
        "realisasi",
    )
    (row,) = spending(done=False)
    assert (row["biaya_per_satuan"], row["dasar_biaya"]) == (2e6, "rencana")


@pytest.mark.parametrize("unit", ["%", "Indeks", "tahun", None])
def test_no_cost_where_the_unit_has_no_price(unit: str | None) -> None:
    assert spending(unit)[0]["biaya_per_satuan"] is None


def test_no_cost_where_two_outputs_share_the_money() -> None:
    (row,) = spending(second=True)
    assert (row["biaya_per_satuan"], row["indikator"]) == (None, "")


def test_a_name_of_every_office_is_one_whatever_its_bidang() -> None:
    assert general_code("1.06.01.2.02") == general_code("5.01.01.2.02") == "X.XX.01.2.02"
    assert general_code("1.06.04.2.01") == "1.06.04.2.01"
    build = Builder()
    for region, code in (("A", "1.06.01"), ("B", "2.11.01")):
        document = build.document(region)
        node = build.node(document, "program", "PROGRAM PENUNJANG", code=code, official="Program Penunjang")
        node.budgets = [figure(document, "pagu", 1e9)]
    rows = budget_table(build.nodes, "program", several=True).rows
    assert [(row["kode"], row["nama"], row["wilayah"]) for row in rows] == [
        ("X.XX.01", "Program Penunjang", "A"),
        ("X.XX.01", "Program Penunjang", "B"),
    ]


def tree() -> Corpus:
    """A program with a kegiatan, a sub kegiatan without parent; one indicator without target."""
    build = Builder()
    document = build.document(findings=3)
    top = build.node(document, "program", "Program X", status="matched", code="1.06.02", official="Program X")
    below = build.node(document, "kegiatan", "Kegiatan Y", parent=top.id, status="review")
    build.node(document, "sub_kegiatan", "Sub Z", status="none")
    build.indicator(below).figures = [figure(document, "realisasi", 1.0)]
    top.budgets = [figure(document, "pagu", 5e6)]
    below.budgets = [figure(document, "pagu", 5e6)]
    return build.corpus()


def test_trees_are_measured() -> None:
    (row,) = tree_table(tree()).rows
    assert (row["simpul"], row["kedalaman"], row["program"], row["temuan"]) == (3, 2, 1, 3)
    assert (row["terhubung"], row["bercabang"], row["berindikator"], row["bertarget"]) == (50.0, 50.0, 33.3, 0.0)
    assert row["kelengkapan"] == 33.3
    assert (row["nomenklatur"], row["ditinjau"], row["pagu"]) == (33.3, 33.3, 5e6)


def test_regions_sum_their_documents_but_count_money_once() -> None:
    corpus = tree()
    twice = Corpus([*corpus.documents, *corpus.documents], corpus.nodes, corpus.indicators)
    (row,) = region_table(tree_table(twice)).rows
    assert (row["dokumen"], row["perangkat_daerah"], row["simpul"], row["pagu"], row["kelengkapan"]) == (2, 1, 6, 5e6, 33.3)


def test_a_cycle_does_not_hang_the_depth() -> None:
    build = Builder()
    document = build.document()
    build.node(document, parent=2)
    build.node(document, parent=1)
    assert tree_table(build.corpus()).rows[0]["kedalaman"] >= 2


def test_nothing_gives_tables_without_rows() -> None:
    tables = compare(Corpus([], [], []), Choice())
    assert [(table.name, table.rows) for table in tables] == [
        (name, []) for name in ("wilayah", "dokumen", "indikator", "program", "kegiatan", "sub_kegiatan")
    ]


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (Choice(indicator="sakip"), {"indikator": 2}),
        (Choice(indicator="1"), {"indikator": 2}),
        (Choice(indicator="99"), {"indikator": 0}),
        (Choice(indicator="sakip", regions=["kota b"]), {"indikator": 1}),
        (Choice(indicator="sakip", years=[2023]), {"indikator": 0}),
        (Choice(names={"program": "x"}), {"program": 0}),
        (Choice(organisations=["dinas sosial"], years=[2024]),
         {"wilayah": 2, "dokumen": 3, "indikator": 2, "program": 0, "kegiatan": 0, "sub_kegiatan": 0}),
    ],
)  # fmt: skip
def test_choices(choice: Choice, expected: dict[str, int]) -> None:
    assert {table.name: len(table.rows) for table in compare(two_regions().corpus(), choice)} == expected


@pytest.mark.parametrize(("asked", "rows"), [("sandang", 1), ("1.06.04.2.01.0002", 1), ("1.06.04.2.01.0003", 0), ("pangan", 0)])
def test_names_and_codes(asked: str, rows: int) -> None:
    build = Builder()
    document = build.document()
    node = build.node(document, code="1.06.04.2.01.0002", official="Penyediaan Sandang")
    node.budgets = [figure(document, "pagu", 1e6)]
    (table,) = compare(build.corpus(), Choice(names={"sub_kegiatan": asked}))
    assert len(table.rows) == rows
