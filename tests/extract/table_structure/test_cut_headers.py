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
