"""Rows that no rule parts: a numbered entry that ends with its figures on a further line is one row."""

from __future__ import annotations

from pathlib import Path

from tests.extract.sheets import Sheet

NAMES = (
    ("Program Pelayanan Administrasi Perkantoran",),
    ("Program Peningkatan Pengembangan Sistem Pelaporan Capaian", "Kinerja dan Keuangan"),
    ("Program Penataan Administrasi",),
    ("Program Pengelolaan Informasi",),
)


def drawn(tmp_path: Path, *names: tuple[str, ...]) -> list[list[str]]:
    """The cells of an unruled list: numbers at its left, sums at the right of each entry's last line, "Jumlah" at its end."""
    sheet = Sheet(tmp_path, width=600, height=400, size=9)
    sheet.text(90, 40, "Program").text(400, 40, "Anggaran").text(500, 40, "Sumber")
    y = 54.0
    for number, lines in enumerate(names, 1):
        sheet.text(60, y, f"{number}.")
        for k, line in enumerate(lines):
            sheet.text(90, y, line)
            if k == len(lines) - 1:
                sheet.text(400, y, f"Rp. {number}20.450.000,-").text(500, y, "APBD")
            y += 13
    sheet.text(90, y, "Jumlah").text(400, y, "Rp. 9.120.450.000,-")
    (grid,) = sheet.layout().grids
    return [[cell.text.replace("\n", " ") for cell in grid.starting(row) if cell.text.strip()] for row in range(grid.rows)]


def test_a_name_over_two_lines_has_the_sum_of_its_last(tmp_path: Path) -> None:
    found = drawn(tmp_path, *NAMES)
    assert [row[1] for row in found[1:-1]] == [" ".join(lines) for lines in NAMES]
    assert [row[2] for row in found[1:-1]] == [f"Rp. {k}20.450.000,-" for k in range(1, 5)]
    assert found[-1] == ["Jumlah", "Rp. 9.120.450.000,-"]


def test_what_had_room_above_begins_a_row(tmp_path: Path) -> None:
    """An entry without money, and below it the sum of all: no name goes on where the line above it has room."""
    sheet = Sheet(tmp_path, width=600, height=400, size=9)
    sheet.text(90, 40, "Program").text(400, 40, "Anggaran").text(500, 40, "Sumber")
    for number, name in enumerate(("Pelayanan Administrasi Perkantoran Daerah", "Penataan", "Pengelolaan"), 1):
        y = 40 + 14 * number
        sheet.text(60, y, f"{number}.").text(90, y, f"Program {name}").text(500, y, "APBD")
        if number < 3:
            sheet.text(400, y, f"Rp. {number}20.450.000,-")
    sheet.text(90, 96, "Jumlah").text(400, 96, "Rp. 340.900.000,-")
    (grid,) = sheet.layout().grids
    assert [cell.text for cell in grid.starting(grid.rows - 1) if cell.text.strip()] == ["Jumlah", "Rp. 340.900.000,-"]
