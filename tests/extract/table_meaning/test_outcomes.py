"""Outcomes and outputs are the statements of the names they stand beside or below."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.outcomes import stated_below, with_outcomes
from tests.extract.table_sheets import TableSheets


@pytest.mark.parametrize("labelled", [True, False])
def test_outcomes_and_outputs_below_names_with_targets_and_money_by_year(labelled: bool, tmp_path: Path) -> None:
    outcome, output = ("Outcome : ", "Output 1: ") if labelled else ("", "")
    rows: list[list[str | None]] = [
        ["Bidang Urusan/Program/Outcome/Kegiatan/\nSubkegiatan/Output", "Indikator Outcome/Output", "Baseline Tahun 2024",
         "Target dan Pagu Indikatif Tahun", None, None, None],
        [None, None, None, "2026", None, "2027", None],
        [None, None, None, "Target", "Pagu (Rp)", "Target", "Pagu (Rp)"],
        ["1.02.02 Program Upaya Kesehatan", "", "", "", "3.000.000.000", "", "3.500.000.000"],
        [f"{outcome}Meningkatnya akses layanan", "Persentase akses", "70,5", "75", "", "80", ""],
        ["1.02.02.2.01 Penyediaan Fasilitas Pelayanan", "", "", "", "2.000.000.000", "", "2.500.000.000"],
        [f"{output}Tersedianya fasilitas", "Jumlah fasilitas", "10", "12", "", "14", ""],
    ]  # fmt: skip
    sheets = TableSheets(tmp_path, width=900)
    spans = {(0, 3): (1, 4), (1, 3): (1, 2), (1, 5): (1, 2), **{(0, c): (3, 1) for c in range(3)}}
    sheets.table(rows, [230, 110, 80, 60, 90, 60, 90], spans=spans)
    read = sheets.record()
    assert [(n.level, n.statement, n.name) for n in read.extraction.nodes] == [
        ("program", "Meningkatnya akses layanan", "Program Upaya Kesehatan"),
        ("kegiatan", "Tersedianya fasilitas", "Penyediaan Fasilitas Pelayanan"),
    ]
    assert [v[1:4] for v in read.values()] == [
        ("baseline", "2024", 70.5), ("target", "2026", 75.0), ("target", "2027", 80.0),
        ("baseline", "2024", 10.0), ("target", "2026", 12.0), ("target", "2027", 14.0),
    ]  # fmt: skip
    assert [(b[2], b[3]) for b in read.budgets()] == [
        ("2026", 3e9), ("2027", 3.5e9), ("2026", 2e9), ("2027", 2.5e9),
    ]  # fmt: skip


def test_outcome_and_output_in_columns_of_their_own(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Tujuan", "Sasaran", "Outcome", "Output", "Indikator", "Program/Kegiatan/\nSubkegiatan"],
        ["Meningkatnya kesehatan", "Meningkatnya mutu", "", "", "Indeks mutu", ""],
        ["", "", "Meningkatnya akses", "", "Persentase akses", "Program Upaya Kesehatan"],
        ["", "", "", "Tersedianya fasilitas", "Jumlah fasilitas", "Penyediaan Fasilitas"],
    ]
    sheets = TableSheets(tmp_path, width=900)
    sheets.table(rows, [120, 120, 120, 120, 110, 140])
    read = sheets.record()
    assert [(n.level, n.statement, n.name) for n in read.extraction.nodes] == [
        ("tujuan", "Meningkatnya kesehatan", None),
        ("sasaran", "Meningkatnya mutu", None),
        ("program", "Meningkatnya akses", "Program Upaya Kesehatan"),
        ("kegiatan", "Tersedianya fasilitas", "Penyediaan Fasilitas"),
    ]


@pytest.mark.parametrize("before", [False, True])
def test_conditions_of_several_tiers_are_of_the_names_beside_them(before: bool, tmp_path: Path) -> None:
    names = ["Kegiatan / Sub Kegiatan", "Pemberdayaan Nelayan Kecil", "Pelatihan Nelayan Kecil", "Pembentukan Kelompok Nelayan"]
    stated = ["Kondisi Diperlukan / Operasional", "Terbinanya nelayan", "Terlatihnya nelayan", "Terbentuknya kelompok"]
    codes = ["Kode", "3.25.03.2.02", "3.25.03.2.02.0001", "3.25.03.2.02.0002"]
    figures = (["Indikator", "Persentase a", "Jumlah b", "Jumlah c"], ["Target", "18%", "20 Orang", "4 Kelompok"])
    columns = [codes, *((stated, names) if before else (names, stated)), *figures]
    sheets = TableSheets(tmp_path, width=900)
    sheets.table([list(row) for row in zip(*columns, strict=True)], [110, 200, 200, 120, 80])
    read = sheets.record()
    assert [(n.level, n.statement, n.name) for n in read.extraction.nodes] == [
        ("kegiatan", "Terbinanya nelayan", "Pemberdayaan Nelayan Kecil"),
        ("sub_kegiatan", "Terlatihnya nelayan", "Pelatihan Nelayan Kecil"),
        ("sub_kegiatan", "Terbentuknya kelompok", "Pembentukan Kelompok Nelayan"),
    ]


def test_statements_below_statements_are_no_outcomes_of_theirs() -> None:
    column = Column(0, "statement", ("program", "kegiatan"), header="Sasaran Program (Outcome)/Sasaran Kegiatan (Output)")
    assert stated_below(["Meningkatnya mutu", "Tersedianya data"], column) == [None, None]
    names = Column(0, "name", ("program", "kegiatan"), header="Program/Kegiatan")
    assert stated_below(["Program Mutu", "Meningkatnya mutu", "Outcome: Meningkatnya mutu"], names) == [None, None, None]


def test_several_columns_of_outputs_stay_indicators() -> None:
    columns = [Column(k, "indicator", header="Output") for k in range(3)]
    assert [c.role for c in with_outcomes(columns)] == ["indicator"] * 3


@pytest.mark.parametrize(("names", "level"), [(1, "program"), (2, "kegiatan")])
def test_a_result_before_the_one_column_of_names_is_what_these_are_for(names: int, level: str) -> None:
    columns = [
        Column(0, "statement", ("kegiatan",), header="Immediate Outcome"),
        Column(1, "name", ("program",), header="Program"),
    ]
    columns += [Column(2, "name", ("kegiatan",), header="Kegiatan")] * (names - 1)
    assert with_outcomes(columns)[0].levels == (level,)
