"""Tables whose right columns are printed on further pages are one table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets, texts

LEFT = ["No", "Sasaran", "Indikator Kinerja", "Satuan"]
RIGHT = ["Target 2024", "Realisasi 2024", "Penanggung Jawab"]
ROWS = [
    (["1", "Meningkatnya mutu\nlayanan", "Indeks kepuasan", "Indeks"], ["88,5", "90,1", "Sekretaris"]),
    (["2", "Menurunnya kemiskinan", "Persentase penduduk\nmiskin\ndi kecamatan", "%"], ["6,8", "6,9", "Kepala Bidang Sosial"]),
    (["3", "Meningkatnya kerja", "Nilai SAKIP", "Nilai"], ["72", "70,4", "Sekretaris"]),
    (["4", "Meningkatnya tertib", "Jumlah arsip\nyang tertata", "Berkas"], ["120", "118", "Kepala Bidang Arsip"]),
]
WIDTHS = ([40, 200, 250, 250], [120, 120, 200])


def draw(sheets: TableSheets, part: int, rows: Sequence[int], first: bool) -> None:
    """One part of some rows on the page, with the other part's line ends so that rows are as high as there."""
    if not first:
        sheets.page()
    head = (LEFT, RIGHT)[part]
    body = []
    for k in rows:
        lines = max(t.count("\n") for side in ROWS[k] for t in side)
        own = list(ROWS[k][part])
        body.append([own[0] + "\n" * (lines - own[0].count("\n")), *own[1:]])
    sheets.table([head, *body], WIDTHS[part])


@pytest.mark.parametrize("order", [[(0, 0), (0, 1), (1, 0), (1, 1)], [(0, 0), (1, 0), (0, 1), (1, 1)], [(2, 0), (2, 1)]])
def test_right_columns_on_further_pages(order: list[tuple[int, int]], tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    chunks = {0: (0, 1), 1: (2, 3), 2: (0, 1, 2, 3)}
    for k, (chunk, part) in enumerate(order):
        draw(sheets, part, chunks[chunk], first=k == 0)
    (grid,) = sheets.grids()
    assert (grid.rows, grid.cols) == (5, 7)
    assert texts(grid)[0] == LEFT + RIGHT
    assert [row[0] for row in texts(grid)[1:]] == ["1", "2", "3", "4"]
    assert [row[4] for row in texts(grid)[1:]] == ["88,5", "6,8", "72", "120"]
    read = sheets.record()
    assert [(v[0], v[1], v[3]) for v in read.values()][:2] == [
        ("Indeks kepuasan", "target", 88.5),
        ("Indeks kepuasan", "realisasi", 90.1),
    ]


def test_a_form_filled_again_on_the_next_page_is_more_rows(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    for k in (0, 2):
        draw(sheets, 0, (k, k + 1), first=k == 0)
    (grid,) = sheets.grids()
    assert grid.cols == 4


def test_another_table_of_other_heights_stays_another(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    draw(sheets, 0, (0, 1, 2), first=True)
    sheets.page()
    sheets.table([RIGHT, *(ROWS[k][1] for k in (0, 1, 2))], WIDTHS[1], y=90)
    assert len(sheets.grids()) == 2


def test_cards_of_one_form_on_two_pages_stay_two(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    for k, name in enumerate(("Peningkatan Kemampuan Potensi Sumber", "Fasilitasi Pemulangan Warga Negara")):
        if k:
            sheets.page()
        rows = [
            ["Nama Sub Kegiatan", name],
            ["Indikator", f"Jumlah orang {k}"],
            ["Target", f"{k + 5} orang"],
            ["Pagu", "1.000.000"],
        ]
        sheets.table(rows, [200, 500])
    assert all(g.cols == 2 for g in sheets.grids())


def test_further_columns_with_fewer_rows_stand_beside_the_rows_that_they_span(tmp_path: Path) -> None:
    left = [LEFT, *([str(k), "Meningkatnya mutu", "Indeks kepuasan", "Indeks"] for k in range(1, 5))]
    right = [
        ["Anggaran", "Penanggung Jawab"],
        ["1.000.000", "Sekretaris"],
        ["2.000.000", None],
        ["3.000.000", "Camat"],
        [None, None],
    ]
    sheets = TableSheets(tmp_path)
    edges = sheets.table(left, WIDTHS[0])
    assert sheets.page().table(right, [120, 200], spans={(1, 1): (2, 1), (3, 0): (2, 1), (3, 1): (2, 1)}) == edges
    (grid,) = sheets.grids()
    assert (grid.rows, grid.cols) == (5, 6)
    budget, holder = grid.at(4, 4), grid.at(2, 5)
    assert (budget.text.strip(), holder.text.strip()) == ("3.000.000", "Sekretaris")
