"""Headers in closed cells over bodies without column rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import BLUE, GREEN, PALE, TableSheets

HEAD: list[list[str | None]] = [
    ["Tujuan", "Sasaran", "Indikator Kinerja", "Satuan", "Target", None, "Capaian 2022", None],
    [None, None, None, None, "2022", "2023", "Realisasi", "%"],
]
SPANS = {(0, k): (2, 1) for k in range(4)} | {(0, 4): (1, 2), (0, 6): (1, 2)}
PAINT = {(0, k): BLUE for k in (0, 1, 2, 3, 4, 6)} | {(1, k): BLUE for k in (4, 5, 6, 7)}
WIDTHS = [120, 130, 150, 50, 50, 50, 60, 50]
GOAL = "Meningkatkan\nmutu layanan dasar"
BODY: list[list[str | None]] = [
    [GOAL, "Meningkatnya mutu\nlayanan puskesmas", "Indeks mutu", "indeks", "80", "82", "81,2", "101,50"],
    ["", "", "Jumlah puskesmas\nyang diakreditasi", "unit", "12", "14", "11", "91,67"],
    ["", "Meningkatnya jangkauan\nlayanan keliling", "Jumlah desa yang\ndikunjungi", "desa", "40", "45", "40", "100,00"],
    ["Mewujudkan\ntata kelola yang baik", "Meningkatnya\nakuntabilitas", "Nilai SAKIP", "nilai", "70,1", "72", "71", "101,28"],
]


def drawn(folder: Path, rules: str, painted: bool, paint: bool = True) -> TableSheets:
    """A matrix whose header is ruled; ``rules`` says which of the body's rows are."""
    sheets = TableSheets(folder)
    ys = sheets.table(HEAD, WIDTHS, spans=SPANS, fills=PAINT if paint else {})
    lights = {(k, 7): GREEN if k % 2 else PALE for k in range(len(BODY))} if painted else {}
    below = sheets.table(BODY, WIDTHS, y=ys[-1], rules="none", fills=lights, gap=8)
    starts = {"rows": [(1, 2), (2, 1), (3, 0)], "groups": [(2, 1), (3, 0)], "none": []}[rules]
    for row, column in [*starts, *([(4, 0)] if rules != "none" else [])]:
        sheets.sheet.draw_line((40 + sum(WIDTHS[:column]), below[row]), (40 + sum(WIDTHS), below[row]), width=0.7)
    return sheets


@pytest.mark.parametrize("painted", [False, True])
@pytest.mark.parametrize("rules", ["rows", "groups", "none"])
def test_a_body_stands_in_the_columns_of_its_header(tmp_path: Path, rules: str, painted: bool) -> None:
    record = drawn(tmp_path, rules, painted).record(2022)
    assert [level for level, _ in record.nodes()] == ["tujuan", "sasaran", "sasaran", "tujuan", "sasaran"]
    assert len(record.links()) == 3
    assert [v[3] for v in record.values() if v[1] == "capaian"] == [101.5, 91.67, 100.0, 101.28]
    assert [v[3] for v in record.values() if v[1:3] == ("target", "2023")] == [82.0, 14.0, 45.0, 72.0]


@pytest.mark.parametrize("look", ["touching", "numbered", "columns"])
def test_other_looks_of_such_a_table(tmp_path: Path, look: str) -> None:
    sheets = TableSheets(tmp_path)
    heads: list[list[str | None]] = [
        ["Tujuan", "Sasaran", "Indikator", "Satuan", "Target 2022", "Target 2023", "Realisasi 2022", "%"]
    ]
    paint = {(0, k): BLUE for k in range(8)} if look != "numbered" else {}
    ys = sheets.table(heads, WIDTHS, fills=paint)
    body = BODY if look == "touching" else [[str(k) for k in range(1, 9)], *BODY]
    lights = {(k, 7): GREEN if k % 2 else PALE for k in range(4)} if look == "touching" else {}
    below = sheets.table(body, WIDTHS, y=ys[-1], rules="none", fills=lights, gap=8)
    x = 40.0
    for width in [0, *WIDTHS] if look == "columns" else []:
        x += width
        sheets.sheet.draw_line((x, below[1] + 1), (x, below[-1]), width=0.7)
    sheets.sheet.draw_line((40, below[-1]), (40 + sum(WIDTHS), below[-1]), width=0.7)
    record = sheets.record(2022)
    assert [level for level, _ in record.nodes()] == ["tujuan", "sasaran", "sasaran", "tujuan", "sasaran"]
    assert [v[3] for v in record.values() if v[1:3] == ("target", "2023")] == [82.0, 14.0, 45.0, 72.0]
    assert [v[3] for v in record.values() if v[1] == "capaian"] == [101.5, 91.67, 100.0, 101.28]


def test_closed_cells_that_nothing_marks_as_a_header_have_no_body(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    ys = sheets.table([["Kabid A", "Kabid B", "Kabid C", "Kabid D"]] * 2, [150] * 4)
    sheets.table([["Uraian satu", "12", "Uraian tiga", "14"]] * 3, [150] * 4, y=ys[-1], rules="none")
    assert all(grid.bbox[3] <= ys[-1] + 1 for grid in sheets.grids() if grid.kind == "ruled")


def test_equal_paint_below_each_other_parts_no_rows(tmp_path: Path) -> None:
    sheets = drawn(tmp_path, "groups", painted=False)
    sheets.page()
    lights = {(k, 7): PALE for k in range(3)}
    sheets.table(BODY[1:4], WIDTHS, y=40, rules="none", fills=lights, gap=8)
    assert [v[3] for v in sheets.record(2022).values() if v[1] == "capaian"][-3:] == [91.67, 100.0, 101.28]
