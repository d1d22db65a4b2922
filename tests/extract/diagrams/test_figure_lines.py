"""A figure on a line of its own below an indicator is its target; a number that the wording wraps to is not."""

from __future__ import annotations

import pytest

from pipeline.extract.diagrams.box_text import parts_of
from pipeline.extract.geometry.box import Box
from tests.extract.diagrams.test_box_text import lines, parts


@pytest.mark.parametrize(
    ("texts", "indicator", "target"),
    [
        (["Indikator 1 :", "Angka kecelakaan per", "10.000 kendaraan", "4,2"], "Angka kecelakaan per 10.000 kendaraan", "4,2"),
        (["Indikator 2 :", "Persentase perlengkapan jalan", "58,60 %"], "Persentase perlengkapan jalan", "58,60 %"),
        (["IKU : Persentase desa", "yang berkembang", "45.5%"], "Persentase desa yang berkembang", "45.5%"),
        (["Indikator :", "Nilai AKIP", "B (68,75)"], "Nilai AKIP", "B (68,75)"),
        (
            ["Indikator :", "Jumlah simpul antar moda", "yang terhubung", "5 simpul"],
            "Jumlah simpul antar moda yang terhubung",
            "5 simpul",
        ),
    ],
)
@pytest.mark.parametrize("bold", [True, False])
def test_a_figure_on_the_last_line_is_the_target(texts: list[str], indicator: str, target: str, bold: bool) -> None:
    found = parts(*texts, bold=[len(texts) - 1] if bold else [])
    assert [p for p in found if p[0] != "label"] == [("indicator", indicator), ("target", target)]


@pytest.mark.parametrize(
    "texts",
    [
        ["Indikator :", "Angka kematian ibu per", "100.000"],
        ["Indikator :", "Persentase penduduk berumur", "15 tahun"],
        ["Indikator :", "Persentase capaian tahun", "2018"],
        ["Indikator :", "Persentase OPD dengan nilai", "BB"],
    ],
)
def test_a_number_that_the_wording_needs_stays(texts: list[str]) -> None:
    assert parts(*texts) == [("indicator", " ".join(texts[1:]))]


def test_each_of_several_indicators_has_its_figure() -> None:
    found = parts("Indikator :", "1. Persentase jalan mantap", "62 %", "2. Jumlah jembatan", "12 unit", bold=[2, 4])
    assert found == [
        ("indicator", "Persentase jalan mantap"), ("target", "62 %"), ("indicator", "Jumlah jembatan"), ("target", "12 unit"),
    ]  # fmt: skip


def test_a_figure_in_no_other_style_is_a_target_where_the_drawing_sets_them_so() -> None:
    def box(index: int, *texts: str, bold: bool) -> Box:
        return Box(index, (0.0, 0.0, 200.0, 60.0), lines(*texts, bold=[len(texts) - 1] if bold else []), None, "shape")

    names = ("Persentase kawasan kumuh", "Persentase rumah layak", "Persentase izin terbit", "Persentase temuan")
    boxes = [box(k, name, f"{k + 1}5,20%", bold=k < 3) for k, name in enumerate(names)]
    assert [[(p.kind, p.text) for p in own] for own in parts_of(boxes)] == [
        [("indicator", name), ("target", f"{k + 1}5,20%")] for k, name in enumerate(names)
    ]
    alone = parts_of([boxes[0], boxes[3]])
    assert [p.kind for p in alone[1]] == ["indicator"]


def test_shares_on_lines_of_their_own_are_targets_where_several_boxes_end_so() -> None:
    def said(names: list[str]) -> list[list[str]]:
        own = [Box(k, (0.0, 0.0, 200.0, 60.0), lines(n, f"{k + 1}5%"), None, "shape") for k, n in enumerate(names)]
        return [[p.kind for p in parts] for parts in parts_of(own)]

    names = ["Persentase kawasan kumuh", "Persentase rumah layak", "Persentase izin terbit"]
    assert said(names) == [["indicator", "target"]] * 3
    assert said(names[:2]) == [["indicator"]] * 2


def test_figures_with_units_end_every_indicator_of_a_drawing_that_sets_them_so() -> None:
    def box(index: int, *texts: str, bold: bool) -> Box:
        own = lines(*texts, bold=[len(texts) - 1] if bold else [])
        return Box(index, (0.0, 0.0, 120.0, 60.0), own, None, "shape")

    told = [box(k, f"Jumlah kampung {word}", f"{k + 2} kampung", bold=True) for k, word in enumerate(("maju", "mandiri", "adat"))]
    plain = box(3, "Jumlah laporan siskeudes", "179 laporan", "Jumlah temuan berulang", "6 temuan", bold=False)
    assert [(p.kind, p.text) for p in parts_of([*told, plain])[3]] == [
        ("indicator", "Jumlah laporan siskeudes"), ("target", "179 laporan"),
        ("indicator", "Jumlah temuan berulang"), ("target", "6 temuan"),
    ]  # fmt: skip
