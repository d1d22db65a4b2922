"""Headings over rows run across the columns of tables without column rules, and hide none of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import GREEN, PALE, TableSheets, texts

HEAD = ["No", "Indikator Kinerja Utama", "Formulasi", "Satuan", "2023", "2024"]
WIDTHS = [25, 170, 170, 50, 60, 60]
ROWS = [
    ["1", "Persentase pasien jiwa yang\nmendapat pelayanan", "Pasien yang dilayani dibagi\nseluruh pasien", "%", "71,5", "78,0"],
    ["2", "Indeks Kepuasan Masyarakat", "Nilai rata-rata sembilan unsur", "Indeks", "81,24", "83,00"],
    ["3", "Persentase pasien kembali", "Pasien kembali dibagi pulang", "%", "14,6", "<= 12,0"],
    ["4", "Nilai SAKIP", "Hasil evaluasi Inspektorat", "Predikat", "B (66,20)", "BB (70,50)"],
]
LONG = "Sasaran 1 : Meningkatnya mutu pelayanan kesehatan jiwa"
OTHER = "Sasaran 2 : Meningkatnya akuntabilitas dan tata kelola rumah sakit"


def drawn(folder: Path, headings: dict[int, str], bold: bool, stripes: bool, number: bool = False) -> TableSheets:
    """The rows with headings before those whose index is given, without any rule."""
    sheets = TableSheets(folder)
    rows: list[list[str | None]] = [list(HEAD)]
    marked = []
    for k, row in enumerate(ROWS):
        if k in headings:
            marked.append((len(rows), int(number)))
            rows.append(["AB"[k > 0], headings[k]] + [""] * 4 if number else [headings[k]] + [""] * 5)
        rows.append(list(row))
    ys = sheets.table(rows, WIDTHS, rules="none", bold=marked if bold else (), gap=2)
    if stripes:
        for r in range(0, len(rows), 2):
            sheets.sheet.draw_rect((36, ys[r], 590, ys[r + 1]), color=None, fill=PALE if r else GREEN, overlay=False)
    return sheets


@pytest.mark.parametrize(("bold", "stripes", "number"), [(True, False, False), (False, True, False), (True, True, True)])
def test_headings_do_not_hide_columns(bold: bool, stripes: bool, number: bool, tmp_path: Path) -> None:
    sheets = drawn(tmp_path, {0: LONG, 2: OTHER}, bold, stripes, number)
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Meningkatnya mutu pelayanan kesehatan jiwa"),
        ("sasaran", "Meningkatnya akuntabilitas dan tata kelola rumah sakit"),
    ]
    assert [(i.node, i.unit) for i in read.extraction.indicators] == [
        ("n1", "%"),
        ("n1", "Indeks"),
        ("n2", "%"),
        ("n2", "Predikat"),
    ]
    assert [v[3] for v in read.values()] == [71.5, 78.0, 81.24, 83.0, 14.6, 12.0, 66.2, 70.5]
    assert {v[2] for v in read.values()} == {"2023", "2024"}


def test_a_caption_over_the_painted_header_and_a_note_below_are_no_rows(tmp_path: Path) -> None:
    sheets = drawn(tmp_path, {0: LONG}, bold=True, stripes=True)
    sheets.text(40, 44, "Kondisi awal tahun 2021 dan target tahun 2022 - 2024 menurut rencana strategis")
    sheets.text(40, 200, "Keterangan : ODGJ adalah orang dengan gangguan jiwa menurut undang-undang")
    sheets.text(480, 212, "Jambi,").text(520, 212, "Februari 2022").text(480, 222, "Direktur,")
    (grid,) = sheets.grids()
    found = texts(grid)
    assert found[0][0] == "No" and found[-1][0] == "4"
