"""Figures that running text states."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.lists.narrative import read_figures
from tests.extract.typed import Typed, typed


def stated(text: str) -> list[tuple[str, float | None, str | None]]:
    return [(f.kind, f.number, f.unit) for f in read_figures(typed([text]))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pada tahun ini target penerima bantuan sebanyak 580 orang dan realisasi sebanyak 653 orang atau 112,59%.",
            [("target", 580.0, "orang"), ("realisasi", 653.0, "orang"), ("capaian", 112.59, "%")],
        ),
        (
            "Anggaran program ini Rp 5.319.338.072 dan terealisasi sebesar Rp 5.000.000.000 (94,00%).",
            [("pagu", 5319338072.0, "Rp"), ("realisasi_anggaran", 5e9, "Rp"), ("serapan", 94.0, "%")],
        ),
        (
            "Dari target 90% indikator ini terealisasi 78,57% dengan capaian kinerja sebesar 87,3 persen.",
            [("target", 90.0, "%"), ("realisasi", 78.57, "%"), ("capaian", 87.3, "persen")],
        ),
        ("Serapan anggaran dinas pada tahun 2024 sebesar 95,13% dari pagu.", [("serapan", 95.13, "%")]),
        (
            "Pada tahun 2024 anggaran dinas mencapai Rp 5.319.338.072 kemudian yang terealisasi sebesar Rp 4.996.397.274.",
            [("pagu", 5319338072.0, "Rp"), ("realisasi_anggaran", 4996397274.0, "Rp")],
        ),
        (
            "Realisasi kinerja melampaui target yang ditetapkan, dengan penurunan sebanyak 653 orang.",
            [("realisasi", 653.0, "orang")],
        ),
        ("Kita telah melampaui target Renstra sebesar 38 jiwa pada tahun ini.", []),
        ("Kinerja tersebut memperoleh nilai efisiensi sebesar 18% dari anggaran.", []),
        ("Indikator ini mengalami penurunan capaian sebesar 20% dari tahun lalu.", []),
        ("Berdasarkan Peraturan Menteri Nomor 53 Tahun 2014 target ditetapkan kepala dinas.", []),
        ("BAB III AKUNTABILITAS KINERJA 15 3.1 Capaian Kinerja 15 3.1.1 Realisasi Kinerja 16", []),
        ("Jumlah pegawai dinas ini sebanyak 45 orang yang terdiri atas pria dan wanita.", []),
    ],
)
def test_what_a_figure_is(text: str, expected: list[tuple[str, float | None, str | None]]) -> None:
    assert stated(text) == expected


def test_page_box_sentence_and_year() -> None:
    first = ["Uraian pembuka bagian ini cukup panjang untuk sebuah naskah laporan.", "Target tahun 2024 untuk layanan ini adalah"]
    second = ["sebanyak 1.250 dokumen dan selesai seluruhnya."]
    (found,) = read_figures(typed(first, second))
    assert (found.kind, found.text, found.number, found.year, found.page) == ("target", "1.250 dokumen", 1250.0, 2024, 2)
    assert found.bbox[0] > 72
    assert found.sentence.startswith("Target tahun 2024")


def test_a_heading_and_a_paragraph_are_two_texts() -> None:
    page = [Typed("Target Kinerja", 16, bold=True), Typed("Terdapat 40 orang pegawai dan 3 bidang pada dinas ini.", gap=2)]
    assert read_figures(typed(page)) == []


@given(st.text(alphabet="target realisasi sebesar Rp 1234567890.,%-\n", max_size=80))
def test_any_text_gives_figures_that_it_prints(text: str) -> None:
    for found in read_figures(typed([line for line in text.split("\n") if line.strip()])):
        assert found.text.replace(" ", "") in text.replace("\n", "").replace(" ", "")
