"""Merged cells that run over a whole page: columns of two upright rules, and texts that a break under a repeated header cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets

HEAD: list[str | None] = ["Tujuan", "Sasaran", "Program", "Kegiatan", "Anggaran"]
WIDTHS = [110.0, 120.0, 150.0, 150.0, 80.0]
OPEN = {(0, 0): "top foot", (0, 1): "top foot"}


def rows_on(sheets: TableSheets, names: list[str], *, y: float, unruled: dict[tuple[int, int], str]) -> None:
    """Rows of kegiatan at the right of two columns whose merged cells go on over the page."""
    rows: list[list[str | None]] = [["", "", f"Program {name}", f"Pembinaan {name}", "10.000.000"] for name in names]
    rows = [row if k == 0 else [None, None, *row[2:]] for k, row in enumerate(rows)]
    spans = {(0, 0): (len(rows), 1), (0, 1): (len(rows), 1)} if len(rows) > 1 else {}
    sheets.table(rows, WIDTHS, y=y, spans=spans, unruled=unruled, gap=10)


@pytest.mark.parametrize("heading", [None, "Keterangan di atas tabel"])
def test_columns_without_a_level_rule_belong_to_the_table_that_goes_on(tmp_path: Path, heading: str | None) -> None:
    sheets = TableSheets(tmp_path)
    first: list[list[str | None]] = [
        HEAD,
        ["Mewujudkan mutu", "Meningkatnya layanan", "Program Satu", "Pembinaan Satu", "10.000.000"],
    ]
    sheets.table(first, WIDTHS, y=60, unruled={(1, 0): "foot", (1, 1): "foot"}, gap=10)
    sheets.page()
    if heading is not None:
        sheets.text(40, 20, heading)
    rows_on(sheets, ["Dua", "Tiga"], y=40, unruled=OPEN)
    grids = sheets.grids()
    if heading is not None:
        # Text above says that another table begins; its own columns are those that its rules close.
        assert len(grids) == 2
        return
    (grid,) = grids
    assert (grid.cols, grid.pages) == (5, (1, 2))
    read = sheets.record()
    assert ("Meningkatnya layanan", "Program Tiga") in read.links()
    assert [level for level, _ in read.nodes()] == ["tujuan", "sasaran", *["program", "kegiatan"] * 3]


def test_the_rest_of_a_cut_text_under_a_repeated_header_goes_on_with_its_cell(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    numbers: list[str | None] = ["(1)", "(2)", "(3)", "(4)", "(5)"]
    rows: list[list[str | None]] = [
        HEAD,
        numbers,
        ["Mewujudkan mutu", "Meningkatnya layanan", "Program Pembinaan\nPasar", "Promosi Satu", "10.000.000"],
    ]
    sheets.table(rows, WIDTHS, y=60, unruled={(2, k): "foot" for k in (0, 1, 2)}, gap=10)
    sheets.page()
    cut: list[str | None] = [None if text is None else text + ("\nRakyat" if k == 2 else "") for k, text in enumerate(numbers)]
    below: list[list[str | None]] = [HEAD, cut, ["", "", "", "Promosi Dua", "20.000.000"]]
    sheets.table(below, WIDTHS, y=60, gap=0)
    read = sheets.record()
    assert ("program", "Program Pembinaan Pasar Rakyat") in read.nodes()
    assert ("Program Pembinaan Pasar Rakyat", "Promosi Dua") in read.links()
