"""Lines that a spreadsheet's row has no room for are their own cell's, wherever they are printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets, texts

PITCH = 9.6
PRINTED = ("Persentase SKPD dengan", "laporan keuangan yang", "sesuai SAP")


@pytest.mark.parametrize(("across", "above"), [(2.5, " ".join(PRINTED)), (-1.0, " ".join(PRINTED[:2]))])
def test_a_line_over_the_foot_of_its_cell_is_of_the_cell_above(across: float, above: str, tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [["Indikator", "Target"], ["\n", "98"], ["\n", "87"]]
    ys = sheets.table(rows, [150, 60])
    for k, text in enumerate(PRINTED):
        sheets.text(42, ys[2] - across - PITCH * (2 - k), text)
    sheets.text(42, ys[2] + (2.0 if across > 0 else 2 * PITCH - 5), "Persentase tindak lanjut")
    (grid,) = sheets.grids()
    assert texts(grid)[1][0] == above
    assert texts(grid)[2][0].endswith("Persentase tindak lanjut")
