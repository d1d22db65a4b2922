"""Tables whose columns alone are ruled."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets

WIDTHS = [30, 150, 150, 40, 60, 100]
HEAD: list[list[str | None]] = [["No.", "Kegiatan", "Indikator Keluaran", "Target", None, "Anggaran (Rp.)"]]
BODY: list[list[str | None]] = [
    ["1", "Pembangunan Ruang\nKelas", "Jumlah ruang SMA", "55", "ruang", "28.500.000.000"],
    ["", "", "Jumlah ruang SMK", "70", "ruang", ""],
    ["2", "Pengadaan Alat", "Jumlah sekolah penerima\nalat peraga", "5", "sekolah", "4.900.000.000"],
    ["", "", "Jumlah paket", "9", "paket", ""],
    ["", "Jumlah", "", "", "", "33.400.000.000"],
]


def drawn(folder: Path, divider: bool, apart: float) -> TableSheets:
    """A form with upright rules from its head to its foot; a ``divider`` below "Target" begins under it."""
    sheets = TableSheets(folder, width=595, height=842)
    heads = sheets.table(HEAD, WIDTHS, spans={(0, 3): (1, 2)}, rules="none")
    body = sheets.table(BODY, WIDTHS, y=heads[-1], rules="none", gap=apart)
    top, foot = heads[0], body[-1]
    x = 40.0
    for k, width in enumerate([0, *WIDTHS]):
        x += width
        if k == 4 and not divider:
            continue
        sheets.sheet.draw_line((x, heads[-1] if k == 4 else top), (x, foot), width=0.7)
    for y in (top, foot):
        sheets.sheet.draw_line((40, y), (x, y), width=0.7)
    return sheets


@pytest.mark.parametrize("apart", [4.0, 12.0])
@pytest.mark.parametrize("divider", [True, False])
def test_rows_of_a_form_without_rules_between_them(tmp_path: Path, divider: bool, apart: float) -> None:
    read = drawn(tmp_path, divider, apart).record()
    assert [text for _, text in read.nodes()] == ["Pembangunan Ruang Kelas", "Pengadaan Alat"]
    assert [(v[0], v[3]) for v in read.values()] == [
        ("Jumlah ruang SMA", 55.0),
        ("Jumlah ruang SMK", 70.0),
        ("Jumlah sekolah penerima alat peraga", 5.0),
        ("Jumlah paket", 9.0),
    ]
    assert [v[4] for v in read.values()] == ["ruang", "ruang", "sekolah", "paket"]
    assert [amount for _, _, _, amount in read.budgets()] == [2.85e10, 4.9e9]
    assert [t.amount for t in read.extraction.totals] == [33400000000]


def test_one_row_of_cells_is_no_such_table(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.text(40, 120, "Uraian di atas")
    sheets.table([["Kabid A\nbidang satu", "12\n13", "Kabid C"]], [150] * 3, y=200)
    sheets.text(40, 300, "Uraian di bawah")
    assert sheets.grids() == []
