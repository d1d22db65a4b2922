"""What money is counted in: as a line above the table says, or the column beside; realised money beside money."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets


def amounts(folder: Path, rows: list[list[str]], *captions: str) -> list[tuple[str, float | None]]:
    sheets = TableSheets(folder)
    sheets.table(rows, [30, 200, *[90] * (len(rows[0]) - 2)])
    return [(kind, amount) for _, kind, _, amount in sheets.record(captions=captions).budgets()]


@pytest.mark.parametrize(
    ("caption", "scale"),
    [
        ("Tabel 3.4 Realisasi anggaran (dalam ribuan rupiah)", 1e3),
        ("(dalam juta Rp)", 1e6),
        ("Tabel 3.4 Realisasi Anggaran (Rp. 000)", 1e3),
        ("Dalam Jutaan Rupiah", 1e6),
        ("Anggaran sebesar Rp 12 juta dipakai dalam setahun", 1.0),
        ("Tabel 3.4 Realisasi anggaran (dalam rupiah)", 1.0),
    ],
)
def test_a_line_above_says_what_money_is_counted_in(tmp_path: Path, caption: str, scale: float) -> None:
    rows = [["No", "Program", "Pagu", "Realisasi"], ["1", "Program Mutu Layanan", "84.500", "80.250"]]
    assert amounts(tmp_path, rows, caption) == [("pagu", 84_500 * scale), ("realisasi", 80_250 * scale)]


@pytest.mark.parametrize(("second", "expected"), [("80.250", 80_250_000.0), ("80.250.500.750", 80_250_500_750.0)])
def test_a_column_is_counted_as_the_one_beside_where_sums_are_of_one_size(tmp_path: Path, second: str, expected: float) -> None:
    rows = [["No", "Program", "Pagu (ribu Rp)", "Realisasi (Rp)"], ["1", "Program Mutu Layanan", "84.500", second]]
    assert amounts(tmp_path, rows) == [("pagu", 84_500_000.0), ("realisasi", expected)]


def test_what_is_realised_of_a_target_is_no_money(tmp_path: Path) -> None:
    rows = [
        ["No", "Program", "Indikator", "Target", "Pagu", "Realisasi"],
        ["1", "Program Mutu", "Indeks", "80", "84.500.000", "79"],
    ]
    assert amounts(tmp_path, rows) == [("pagu", 84_500_000.0)]
