"""Columns that refer to what stands elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.table_meaning.reference_columns import served
from tests.extract.table_sheets import TableSheets


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1", [1]),
        ("1 dan 2", [1, 2]),
        ("1, 3 & 4", [1, 3, 4]),
        ("2 s.d. 4", [2, 3, 4]),
        ("1-3", [1, 2, 3]),
        ("Sasaran 1 dan Sasaran 3", [1, 3]),
        ("SS.2; SS.4", [2, 4]),
        ("2024", []),
        ("1.500", []),
        ("0", []),
        ("3 dokumen", []),
        ("Meningkatnya mutu 1", []),
    ],
)
def test_numbers_that_a_cell_lists(text: str, numbers: list[int]) -> None:
    assert served(text) == numbers


@pytest.mark.parametrize("header", ["Mendukung Sasaran No.", "Sasaran yang Didukung", "Sasaran Ke-"])
def test_programs_with_the_numbers_of_their_sasaran(tmp_path: Path, header: str) -> None:
    sheets = TableSheets(tmp_path)
    sasaran = [
        ["No", "Sasaran", "Indikator", "Target"],
        ["1", "Meningkatnya mutu", "Indeks mutu", "80"],
        ["2", "Menurunnya keluhan", "Jumlah keluhan", "12"],
    ]
    sheets.table(sasaran, [30, 150, 150, 80])
    programs = [
        ["No", "Program / Kegiatan", header, "Pagu (Rp)"],
        ["1", "Program Mutu Layanan", "1 dan 2", "40.000.000"],
        ["", "Pelatihan Kader", "", "40.000.000"],
        ["2", "Program Pengaduan Masyarakat", "2", "15.000.000"],
        ["3", "Program Lain", "7", "5.000.000"],
    ]
    sheets.table(programs, [30, 200, 100, 80], y=300)
    assert sheets.record().links() == {
        ("Meningkatnya mutu", "Program Mutu Layanan"),
        ("Menurunnya keluhan", "Program Mutu Layanan"),
        ("Program Mutu Layanan", "Pelatihan Kader"),
        ("Menurunnya keluhan", "Program Pengaduan Masyarakat"),
    }


def test_a_row_of_sums_that_reaches_over_the_numbers_names_none(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([["Sasaran", "Indikator", "Target"], ["Meningkatnya mutu", "Indeks mutu", "80"]], [150, 150, 80])
    programs = [
        ["No", "Program / Kegiatan", "SS", "Anggaran (Rp)", "Keu (%)"],
        ["A", "Program Mutu Layanan", "1", "40.000.000", "98,20"],
        ["1", "Pelatihan Kader", "", "40.000.000", "98,20"],
        ["Jumlah", None, None, "40.000.000", "98,20"],
    ]
    sheets.table(programs, [30, 200, 40, 80, 60], y=300, spans={(3, 0): (1, 3)})
    assert sheets.record().links() == {
        ("Meningkatnya mutu", "Program Mutu Layanan"),
        ("Program Mutu Layanan", "Pelatihan Kader"),
    }


@pytest.mark.parametrize(("left", "actions"), [("Kendala", 0), ("Sumber Data", 1)])
def test_what_follows_on_an_obstacle_is_no_planned_action(tmp_path: Path, left: str, actions: int) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran", "Indikator", "Target", left, "Tindak Lanjut"],
        ["Meningkatnya mutu", "Indeks mutu", "80", "Data terlambat", "Menunjuk petugas data"],
    ]
    sheets.table(rows, [120, 120, 60, 120, 120])
    assert len(sheets.record().actions()) == actions


def test_a_label_in_bold_is_no_statement_of_its_own(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["No", "Tujuan / Sasaran", "Indikator", "Target"],
        ["", "\nlayanan yang cepat", "Indeks layanan", "3,50"],
        ["1", "Meningkatnya mutu", "Indeks mutu", "80"],
    ]
    sheets.table(rows, [30, 170, 150, 80])
    sheets.text(73, 79, "Tujuan :", bold=True)
    sheets.text(113, 79, "Terwujudnya")
    assert sheets.record().nodes() == [("tujuan", "Terwujudnya layanan yang cepat"), ("sasaran", "Meningkatnya mutu")]
