"""A header whose first lines stand alone at a page's foot heads the table overleaf."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets, texts

HEAD = ["No", "Sasaran", "Capaian", "Anggaran (Rp)"]
REST = ["", "", "Kinerja (%)", ""]
ROWS = [
    ["1", "Meningkatnya mutu layanan", "103,13", "1.284.315.000"],
    ["2", "Meningkatnya tata kelola", "98,50", "884.315.000"],
    ["3", "Meningkatnya kapasitas desa", "95,10", "84.315.000"],
]
WIDTHS = [40, 220, 90, 110]


def sheets(folder: Path, first: list[list[str]], second: list[list[str]], **more: int) -> TableSheets:
    out = TableSheets(folder, height=400)
    out.text(40, 300, "Tabel 3.9. Anggaran per sasaran")
    out.table(first, WIDTHS, y=320, rules="across")
    out.page()
    out.table(second, WIDTHS, y=50, rules="frame", **more)
    return out


def test_the_header_is_whole_again(tmp_path: Path) -> None:
    (grid,) = sheets(tmp_path, [HEAD], [REST, *ROWS]).grids()
    assert texts(grid) == [["No", "Sasaran", "Capaian Kinerja (%)", "Anggaran (Rp)"], *ROWS]
    assert grid.pages == (1, 2)


@pytest.mark.parametrize("second", [ROWS, [HEAD, *ROWS]])
def test_a_header_of_one_line_and_a_repeated_one(tmp_path: Path, second: list[list[str]]) -> None:
    grid = sheets(tmp_path, [HEAD], second).grids()[-1]
    assert texts(grid) == [HEAD, *ROWS]


def test_figures_at_the_foot_are_no_header(tmp_path: Path) -> None:
    grid = sheets(tmp_path, [["", "Jumlah", "", "2.252.945.000"]], [HEAD, *ROWS]).grids()[-1]
    assert texts(grid) == [HEAD, *ROWS]


GROUPS = [["Indikator", "Realisasi", None, None, "Target Akhir"]]
LEAVES = [["", "2021", "2022", "2023", "Renstra"], ["Indeks minat baca", "58,40", "61,02", "62,75", "66,00"]]
COLUMNS = [200, 70, 70, 70, 90]


def ruled(folder: Path, rows: list[list[str | None]], bold: bool) -> TableSheets:
    out = TableSheets(folder, height=400)
    out.text(40, 300, "Tabel 3.2. Perkembangan capaian")
    out.table(GROUPS, COLUMNS, y=340, spans={(0, 1): (1, 3)}, bold=[(0, c) for c in (0, 1, 4)] if bold else [])
    out.page()
    out.table(rows, COLUMNS, y=40, bold=[(0, c) for c in range(5)] if bold else [])
    return out


def test_a_ruled_headers_groups_head_their_columns_overleaf(tmp_path: Path) -> None:
    (grid,) = ruled(tmp_path, [*LEAVES], bold=True).grids()
    assert texts(grid) == [["Indikator", "Realisasi", "Target Akhir Renstra"], LEAVES[0][1:4], LEAVES[1]]
    assert [(c.colspan, c.rowspan) for c in grid.starting(0)] == [(1, 2), (3, 1), (1, 2)]


def test_without_any_style_nothing_may_stand_beside_the_groups(tmp_path: Path) -> None:
    (grid,) = ruled(tmp_path, [["", *LEAVES[0][1:4], ""], LEAVES[1]], bold=False).grids()
    assert texts(grid) == [["Indikator", "Realisasi", "Target Akhir"], LEAVES[0][1:4], LEAVES[1]]


def test_a_row_of_the_table_is_no_header_overleaf(tmp_path: Path) -> None:
    grid = ruled(tmp_path, [LEAVES[1], LEAVES[1]], bold=False).grids()[-1]
    assert texts(grid)[-2:] == [LEAVES[1], LEAVES[1]]
    assert all(c.rowspan == 1 for c in grid.cells)
