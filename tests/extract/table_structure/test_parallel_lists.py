"""Lists side by side whose items begin together are rows; the end of a row over the first row of a page is the last page's."""

from __future__ import annotations

from pathlib import Path

from tests.extract.table_sheets import TableSheets

HEADER = ["Misi", "Tujuan", "Strategi", "Arah kebijakan"]
MISSION = "Menata kelembagaan\ndan ketatalaksanaan\nyang tepat guna\ndan tepat ukuran\nmenurut urusan"


def rows_of(folder: Path, strategies: str, directions: str) -> list[tuple[str, str]]:
    """Strategi and arah kebijakan, row by row, of a table with one row between its rules."""
    sheets = TableSheets(folder)
    sheets.table([HEADER, [MISSION, "Terselenggaranya\ntata kelola\nyang baik", strategies, directions]], [130, 130, 150, 170])
    (grid,) = sheets.grids()
    cells = [(grid.at(row, 2), grid.at(row, 3)) for row in range(1, grid.rows)]
    return [(a.text.replace("\n", " "), b.text.replace("\n", " ")) for a, b in cells if a is not None and b is not None]


def test_items_that_begin_together_are_rows(tmp_path: Path) -> None:
    found = rows_of(
        tmp_path,
        "1) Menata jabatan\n\n\n2) Menata beban\nkerja",
        "1) Penataan jabatan\n2) Penataan tugas\n\n1) Analisis beban\n2) Evaluasi beban",
    )
    assert found == [
        ("1) Menata jabatan", "1) Penataan jabatan 2) Penataan tugas"),
        ("2) Menata beban kerja", "1) Analisis beban 2) Evaluasi beban"),
    ]


def test_cells_left_of_the_lists_span_their_rows(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    lists = ["1) Menata jabatan\n\n2) Menata beban", "1) Penataan jabatan\n\n1) Analisis beban"]
    sheets.table([HEADER, [MISSION, "Terselenggaranya\ntata kelola", *lists]], [130, 130, 150, 170])
    (grid,) = sheets.grids()
    assert [(c.row, c.rowspan, len(c.lines)) for c in grid.cells if c.col == 0] == [(0, 1, 1), (1, 2, 5)]


def test_lists_of_their_own_are_one_row(tmp_path: Path) -> None:
    found = rows_of(tmp_path, "1) Menata jabatan\n2) Menata beban\nkerja", "1) Penataan jabatan\ndan tugas\n\n2) Analisis beban")
    assert len(found) == 1


def test_text_that_goes_on_beside_a_list_is_one_row(tmp_path: Path) -> None:
    assert len(rows_of(tmp_path, "1) Menata jabatan\n2) Menata beban", "Penataan jabatan\ndan beban kerja\nmenurut pedoman")) == 1


def test_the_end_of_a_list_over_the_first_row_of_the_next_page_belongs_to_it(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    first = "1) Penataan jabatan\n2) Merumuskan kebijakan\n     penataan organisasi"
    sheets.table([HEADER, ["Menata kelembagaan", "Tata kelola", "Menata jabatan", first]], [130, 130, 150, 170], y=205)
    sheets.page()
    body = ["\n\nMenata layanan", "\n\nLayanan prima", "\n\nMenata mutu", "     Pemerintah\n\nPenyusunan pedoman\nlayanan"]
    sheets.table([HEADER, body], [130, 130, 150, 170], y=40)
    (grid,) = sheets.grids()
    assert [c.text.split("\n")[-1] for c in grid.cells if c.col == 3] == ["Arah kebijakan", "Pemerintah", "layanan"]
    assert grid.rows == 3
