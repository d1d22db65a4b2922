"""Figures of running text find the indicators that their sentences name."""

from __future__ import annotations

import pytest

from pipeline.extract.lists.statements import read_statements
from pipeline.record import Indicator
from tests.extract.typed import typed

NAMES = (
    "Jumlah penerima bantuan sosial",
    "Jumlah penerima bantuan sosial lanjut usia",
    "Persentase OPD yang memperoleh nilai CC ke atas",
)
INDICATORS = [Indicator(id=f"i{k}", node="n1", name=name) for k, name in enumerate(NAMES)]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Pada tahun ini target jumlah penerima bantuan sosial sebanyak 580 orang dan tercapai seluruhnya.", "i0"),
        ("Adapun jumlah penerima bantuan sosial lanjut usia terealisasi sebanyak 58 orang pada akhir tahun.", "i1"),
        ("Indikator persentase OPD yang memperoleh nilai CC ke atas terealisasi 78,57% pada akhir tahun ini.", "i2"),
        ("Jumlah penerima bantuan sosial dan persentase OPD yang memperoleh nilai CC ke atas mencapai target 90% semua.", None),
        ("Anggaran dinas ini pada tahun berjalan terealisasi sebesar Rp 5.000.000.000 dari seluruh pagu.", None),
    ],
)
def test_the_indicator_that_a_sentence_names(text: str, indicator: str | None) -> None:
    found = read_statements(typed([text]), INDICATORS)
    assert found and {s.indicator for s in found} == {indicator}
    assert all(s.sentence == text and s.page == 1 and s.bbox is not None for s in found)


def test_of_one_indicator_in_two_tables_the_first_is_meant() -> None:
    twice = [*INDICATORS, Indicator(id="i9", node="n2", name=NAMES[2])]
    (found,) = read_statements(
        typed(["Persentase OPD yang memperoleh nilai CC ke atas terealisasi 78,57% pada tahun ini."]), twice
    )
    assert (found.kind, found.number, found.indicator) == ("realisasi", 78.57, "i2")


def test_an_abbreviation_stands_for_the_words_that_an_indicator_has_written_out() -> None:
    known = [*INDICATORS, Indicator(id="i9", node="n2", name="Jumlah organisasi perangkat daerah terbaik")]
    (found,) = read_statements(typed(["Dari seluruhnya OPD terbaik terealisasi sebanyak 7 unit pada akhir tahun ini."]), known)
    assert (found.number, found.indicator) == (7.0, "i9")


MEASURED = [
    Indicator(id="jalan", node="n1", name="Persentase jalan kabupaten dalam kondisi mantap", unit="%"),
    Indicator(id="air", node="n1", name="Jumlah rumah tangga pengguna air minum layak", unit="RT"),
    Indicator(id="ikm", node="n1", name="Indeks Kepuasan Masyarakat", unit="Indeks"),
    Indicator(id="sakip", node="n1", name="Nilai SAKIP Dinas", unit="Nilai"),
    Indicator(id="laka", node="n1", name="Angka kecelakaan lalu lintas", unit="Kejadian"),
    Indicator(id="wisata", node="n1", name="Jumlah wisatawan nusantara", unit="Orang"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dari target 12.500 RT pengguna air minum layak, sampai akhir tahun tercapai 13.042 RT atau 104,34%.",
            [("air", "target", 12500), ("air", "realisasi", 13042), ("air", "capaian", 104.34)],
        ),
        (
            "Nilai SAKIP Dinas tahun 2023 adalah 70,15 dengan predikat BB, belum mencapai target yaitu 72,00.",
            [("sakip", "realisasi", 70.15), ("sakip", "target", 72)],
        ),
        (
            "Jumlah kecelakaan lalu lintas tahun ini sebanyak 138 kejadian, lebih rendah dari target maksimal 150 kejadian.",
            [("laka", "realisasi", 138), ("laka", "target", 150)],
        ),
        (
            "Jumlah wisatawan nusantara mencapai 51.230 orang, melampaui target sebanyak 45.000 orang.",
            [("wisata", "realisasi", 51230), ("wisata", "target", 45000)],
        ),
        (
            "Pada tahun 2023 dari 45.000 orang wisatawan nusantara yang ditargetkan, realisasinya 51.230 orang.",
            [("wisata", "target", 45000), ("wisata", "realisasi", 51230)],
        ),
        (
            "Jumlah wisatawan nusantara tahun 2023 sebanyak 51.230 orang dari yang ditargetkan 45.000 orang.",
            [("wisata", "realisasi", 51230), ("wisata", "target", 45000)],
        ),
        (
            "Realisasi Indeks Kepuasan Masyarakat tahun 2022 sebesar 80,12 sedangkan pada tahun 2023 sebesar 83,45.",
            [("ikm", "realisasi", 80.12), ("ikm", "realisasi", 83.45)],
        ),
        (
            "Target Nilai SAKIP Dinas tahun 2023 adalah BB (72,00) dengan realisasi BB (70,15) pada akhir tahun.",
            [("sakip", "target", 72), ("sakip", "realisasi", 70.15)],
        ),
        ("Persentase jalan kabupaten dalam kondisi mantap tercatat 73,18 persen.", [("jalan", "realisasi", 73.18)]),
        ("Persentase jalan kabupaten dalam kondisi mantap naik sebesar 2,05% pada tahun ini.", []),
        ("Kenaikan jumlah wisatawan nusantara sebesar 12% didorong oleh festival.", []),
        ("Jumlah wisatawan nusantara yang menginap sebanyak 20 dari 22 orang.", []),
        ("Persentase jalan kabupaten dalam kondisi mantap diperoleh sebanyak 12 ruas jalan.", []),
        ("Indeks Kepuasan Masyarakat ditetapkan dalam 7 indikator pada tahun ini.", []),
    ],
)
def test_figures_in_the_wordings_of_reports(text: str, expected: list[tuple[str, str, float]]) -> None:
    found = read_statements(typed([text]), MEASURED)
    assert [(s.indicator, s.kind, s.number) for s in found] == expected


def test_the_year_behind_a_figure_is_its_own() -> None:
    text = "Angka kecelakaan lalu lintas turun dari 161 kejadian pada tahun 2022 menjadi 138 kejadian pada tahun 2023."
    assert [(s.number, s.year) for s in read_statements(typed([text]), MEASURED)] == [(138, 2023)]


def test_the_year_of_the_next_figure_is_not_the_last_ones() -> None:
    text = "Realisasi Indeks Kepuasan Masyarakat tahun 2022 sebesar 80,12 sedangkan pada tahun 2023 sebesar 83,45."
    assert [(s.number, s.year) for s in read_statements(typed([text]), MEASURED)] == [(80.12, 2022), (83.45, 2023)]
