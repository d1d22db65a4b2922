"""Wide tables whose first columns are printed again on the page of their further ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets

LEFT: list[list[str | None]] = [
    ["No", "Kegiatan", "Indikator", "Target"],
    ["1", "Pelatihan Kader", "Jumlah kader", "40 orang"],
    ["2", "Penyuluhan Warga", "Jumlah warga", "90 orang"],
    ["3", "Pendataan Desa", "Jumlah desa", "12 desa"],
]
STEPS = [("1", "Rapat persiapan"), (None, "Pelaksanaan"), ("2", "Penyusunan jadwal"), ("3", "Kunjungan"), (None, "Pelaporan")]
MONEY = {"1": "40.000.000", "2": "25.000.000", "3": "15.000.000"}
WIDTHS = ([40, 250, 250, 200], [40, 300, 150])
HIGH = 24.0


def sheets_of(folder: Path, numbered: bool, captioned: bool, first: str = "No") -> TableSheets:
    """Left part with three rows of which two are as high as two of the right part's, which ends in a row of sums."""
    sheets = TableSheets(folder)
    sheets.text(40, 20, "RENCANA AKSI", True)
    counts: list[list[str | None]] = [["1", "2", "3", "4"]] if numbered else []
    left = [*LEFT[:1], *counts]
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    row = 1 + numbered
    right: list[list[str | None]] = [[first, "Rencana Aksi", "Anggaran (Rp)"], *([["1", "5", "6"]] if numbered else [])]
    for number, step in STEPS:
        left.append(list(LEFT[int(number)]) if number else [None] * 4)
        right.append([number, step, MONEY[number] if number else None])
        if not number:
            spans |= {(row - 1, col): (2, 1) for col in range(4)}
        row += 1
    sheets.table(left, WIDTHS[0], spans=spans, gap=HIGH)
    sheets.page()
    if captioned:
        sheets.text(40, 20, "TABEL LAIN", True)
    right.append(["", "Jumlah", "80.000.000"])
    sheets.table(
        right, WIDTHS[1], spans={p: s for p, s in spans.items() if p[1] in (0,)} | {(r, 2): (2, 1) for r, _ in spans}, gap=HIGH
    )
    return sheets


@pytest.mark.parametrize(("numbered", "captioned"), [(False, False), (True, False), (True, True)])
def test_further_columns_behind_the_first_again(tmp_path: Path, numbered: bool, captioned: bool) -> None:
    sheets = sheets_of(tmp_path, numbered, captioned)
    (grid,) = sheets.grids()
    assert grid.cols == 6
    read = sheets.record()
    assert [(name, amount) for name, _, _, amount in read.budgets()] == [
        ("Pelatihan Kader", 4e7),
        ("Penyuluhan Warga", 2.5e7),
        ("Pendataan Desa", 1.5e7),
    ]
    assert [(name, text) for name, _, text in read.actions()] == [
        ("Jumlah kader", "Rapat persiapan"),
        ("Jumlah kader", "Pelaksanaan"),
        ("Jumlah warga", "Penyusunan jadwal"),
        ("Jumlah desa", "Kunjungan"),
        ("Jumlah desa", "Pelaporan"),
    ]


@pytest.mark.parametrize(("captioned", "first"), [(True, "No"), (False, "Urut")])
def test_a_table_with_a_caption_or_other_first_column_stays_another(tmp_path: Path, captioned: bool, first: str) -> None:
    assert len(sheets_of(tmp_path, False, captioned, first).grids()) == 2
