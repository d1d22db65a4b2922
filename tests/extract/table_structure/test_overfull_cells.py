"""Lines that a spreadsheet's row has no room for are their own cell's, wherever they are printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.geometry.grid import Cell, Grid, Line
from pipeline.extract.table_structure.overfull_cells import with_overflow
from pipeline.page import Word
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


def test_a_line_below_a_cell_that_gave_its_only_one_away_stays() -> None:
    def line(text: str, y: float) -> Line:
        return Line((Word(text, (12.0, y, 60.0, y + 8.0), 8.0),))

    held = {0: (line("Persentase", 0.0), line("laporan", 9.0)), 1: (line("sesuai", 18.0),), 2: (line("SAP", 27.0),)}
    edges = (0.0, 19.0, 28.0, 40.0)
    cells = [Cell(row, 0, 1, 1, (10.0, edges[row], 100.0, edges[row + 1]), 1, lines) for row, lines in held.items()]
    found = with_overflow(Grid(1, (10.0, 0.0, 100.0, 40.0), (10.0, 100.0), edges, cells))
    assert [cell.text for cell in found.cells] == ["Persentase\nlaporan\nsesuai", "", "SAP"]
