"""Nodes and their indicators in one column, row below row, money and figures in the same columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import Read, TableSheets

HEAD = ["Kode", "Program / Kegiatan / Indikator", "Satuan", "Anggaran (Rp) / Target (K)", "Realisasi (Rp / K)"]
ROWS = [
    ["2.09.01", "Program Penunjang Urusan Pangan", "", "900.000.000", "850.000.000"],
    ["", "\u21b3 Nilai SAKIP", "Nilai", "72,50", "71,86"],
    ["", "\u21b3 Indeks Kepuasan Pegawai", "Indeks", "82", "-"],
    ["2.09.01.2.01", "Perencanaan dan Evaluasi", "", "72.725.000", "8.757.120"],
    ["", "\u21b3 Persentase dokumen tepat waktu", "%", "100", "25"],
]
SHEET = [50, 230, 60, 120, 110]


def read(folder: Path, coded: bool) -> Read:
    sheets = TableSheets(folder)
    rows = [row if coded else row[1:] for row in [HEAD, *ROWS]]
    sheets.table(rows, SHEET if coded else SHEET[1:])
    return sheets.record()


@pytest.mark.parametrize("coded", [True, False])
def test_each_kind_of_row_has_figures_of_its_kind(tmp_path: Path, coded: bool) -> None:
    found = read(tmp_path, coded)
    program, kegiatan = "Program Penunjang Urusan Pangan", "Perencanaan dan Evaluasi"
    assert found.nodes() == [("program", program), ("kegiatan", kegiatan)]
    assert found.budgets() == [
        (program, "pagu", "2024", 900_000_000.0),
        (program, "realisasi", "2024", 850_000_000.0),
        (kegiatan, "pagu", "2024", 72_725_000.0),
        (kegiatan, "realisasi", "2024", 8_757_120.0),
    ]
    assert [(i.name, found.names[i.node]) for i in found.extraction.indicators] == [
        ("Nilai SAKIP", program),
        ("Indeks Kepuasan Pegawai", program),
        ("Persentase dokumen tepat waktu", kegiatan),
    ]
    assert [(v[0], v[1], v[3]) for v in found.values()] == [
        ("Nilai SAKIP", "target", 72.5),
        ("Nilai SAKIP", "realisasi", 71.86),
        ("Indeks Kepuasan Pegawai", "target", 82.0),
        ("Persentase dokumen tepat waktu", "target", 100.0),
        ("Persentase dokumen tepat waktu", "realisasi", 25.0),
    ]


def test_indicators_with_a_column_of_their_own_stay_there(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    head = ["Program / Kegiatan", "Indikator", "Target", "Anggaran (Rp)"]
    rows = [["Program Pangan", "Nilai SAKIP", "72", "900.000.000"], ["Program Ternak", "Indeks mutu", "82", "72.725.000"]]
    sheets.table([head, *rows], [200, 150, 80, 110])
    found = sheets.record()
    assert [v[0] for v in found.values()] == ["Nilai SAKIP", "Indeks mutu"]
    assert [b[3] for b in found.budgets()] == [900_000_000.0, 72_725_000.0]
