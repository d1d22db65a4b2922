"""Figures of several years in one text."""

from __future__ import annotations

import pytest

from pipeline.extract.words.targets import dated_figure, figures_by_year, is_figure, split_target, stated_target


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019 = 2,85; 2020 = 3,00", [("2019", "2,85"), ("2020", "3,00")]),
        ("2023 : 70 %, 2024 : 75 %; 2025: 80,5 %", [("2023", "70 %"), ("2024", "75 %"), ("2025", "80,5 %")]),
        ("(2023): BB (2024): A", [("2023", "BB"), ("2024", "A")]),
        ("2020", []),
        ("2020 : 5 orang", []),
        ("Rencana 2020 = 5; 2021 = 6", []),
        ("2020 = menurun; 2021 = 6", []),
    ],
)
def test_figures_of_years(text: str, expected: list[tuple[str, str]]) -> None:
    assert figures_by_year(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(89/100.000 KH)", True),
        ("(89/100.00 0 KH)", True),
        ("(17 Kab/Kota)", True),
        ("(dalam juta)", False),
        ("(2 (dua) orang", False),
    ],
)
def test_a_figure_in_brackets(text: str, expected: bool) -> None:
    assert is_figure(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jumlah peta skala 1 : 25.000 (9 lembar)", ("Jumlah peta skala 1 : 25.000", "9 lembar")),
        ("Jumlah peta skala 1 : 25.000", ("Jumlah peta skala 1 : 25.000", None)),
        ("Persentase layanan : 78,40%", ("Persentase layanan", "78,40%")),
        ("Jumlah desa tahap 1 : 12 desa", ("Jumlah desa tahap 1", "12 desa")),
        ("Jumlah UPT bersertifikat ISO 9001:2008", ("Jumlah UPT bersertifikat ISO 9001:2008", None)),
        ("Jumlah UPT bersertifikat ISO 9001:2015 (4 unit)", ("Jumlah UPT bersertifikat ISO 9001:2015", "4 unit")),
    ],
)
def test_a_ratio_is_wording(text: str, expected: tuple[str, str | None]) -> None:
    assert split_target(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "target"),
    [
        ("Persentase jalan mantap target 80%", "Persentase jalan mantap", "80%"),
        ("Jumlah pasar, target 2017 4 unit", "Jumlah pasar", "4 unit"),
        ("Jumlah los pasar – 12 unit", "Jumlah los pasar", "12 unit"),
        ("Persentase jalan mantap - 80 %", "Persentase jalan mantap", "80 %"),
        ("Persentase jalan mantap (T: 80%)", "Persentase jalan mantap", "80%"),
        ("Persentase capaian target 80%", "Persentase capaian target 80%", None),
        ("Persentase penduduk usia 15 - 24 tahun", "Persentase penduduk usia 15 - 24 tahun", None),
        ("Nilai evaluasi AKIP sebesar B (68,20)", "Nilai evaluasi AKIP sebesar B (68,20)", None),
    ],
)
def test_a_target_stands_behind_its_word_or_a_dash(text: str, name: str, target: str | None) -> None:
    assert split_target(text) == (name, target)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Nilai evaluasi AKIP sebesar B (68,20)", "B (68,20)"),
        ("Nilai evaluasi AKIP sebesar BB", "BB"),
        ("Jumlah kunjungan mencapai 42.500 orang", "42.500 orang"),
        ("Angka buta aksara menjadi 2,5%", "2,5%"),
        ("Nilai yang dicapai sebesar besarnya", None),
    ],
)
def test_a_sentence_states_its_target(text: str, target: str | None) -> None:
    assert stated_target(text) == target


def test_the_year_before_one_figure_is_its_year() -> None:
    assert dated_figure("2016 = 80%") == ("2016", "80%")
    assert dated_figure("80%") == (None, "80%")
