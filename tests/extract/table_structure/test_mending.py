"""Words that a narrow cell broke are joined where the document knows them whole, and only there."""

from __future__ import annotations

from pathlib import Path

from tests.extract.sheets import Sheet
from tests.extract.table_sheets import TableSheets, texts


def read(folder: Path, broken: str, elsewhere: str) -> str:
    sheets = TableSheets(folder)
    sheets.text(40, 20, elsewhere)
    sheets.table([["Indikator", "Target"], [broken, "10"]], [55, 60])
    (grid,) = sheets.grids()
    return texts(grid)[1][0]


def test_a_broken_word_known_whole_is_joined(tmp_path: Path) -> None:
    assert read(tmp_path, "Jumlah pelabu\nhan baru", "Pembangunan pelabuhan di daerah") == "Jumlah pelabuhan baru"


def test_a_word_known_nowhere_stays_as_printed(tmp_path: Path) -> None:
    assert read(tmp_path, "Jumlah pelabu\nhan baru", "Pembangunan dermaga di daerah") == "Jumlah pelabu han baru"


def test_two_words_stay_two(tmp_path: Path) -> None:
    assert read(tmp_path, "Jumlah kerja\nsama daerah", "kerja sama kerja sama kerjasama") == "Jumlah kerja sama daerah"


def test_a_short_line_ends_where_it_ends(tmp_path: Path) -> None:
    assert read(tmp_path, "pela\nbuhan baru", "Pembangunan pelabuhan di daerah") == "pela buhan baru"


def test_words_that_a_box_broke_are_joined_too(tmp_path: Path) -> None:
    sheet = (
        Sheet(tmp_path, size=8).box((100, 40, 150, 90), "Kegiatan\nStandardisa\nsi Mutu").box((200, 40, 400, 90), "Standardisasi")
    )
    assert [box.text for box in sheet.layout().boxes] == ["Kegiatan\nStandardisasi\nMutu", "Standardisasi"]


def test_the_last_decimal_comes_back_where_the_column_prints_two(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([["Indikator", "Capaian"], ["Indeks kepuasan", "98,25"], ["Nilai SAKIP", "100,0\n0"]], [120, 30])
    (grid,) = sheets.grids()
    assert [row[1] for row in texts(grid)] == ["Capaian", "98,25", "100,00"]


def test_two_figures_of_a_cell_with_room_stay_two(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([["Indikator", "Target"], ["Indeks kepuasan", "98,25"], ["Nilai dan jumlah", "82,5\n3"]], [120, 90])
    (grid,) = sheets.grids()
    assert texts(grid)[-1][-1] != "82,53"


def test_a_code_that_its_cell_broke_is_one_row(tmp_path: Path) -> None:
    head = ["Kode", "Sub Kegiatan", "Target", "Capaian"]
    rows = [["5.03.02.2.0\n1.0001", "Penyusunan Rencana\nKebutuhan Pegawai", "3", "79,2\n5"], ["", "Koordinasi", "98", "97,5"]]
    sheets = TableSheets(tmp_path)
    sheets.table([head, *rows], [54, 120, 34, 30])
    (grid,) = sheets.grids()
    assert texts(grid)[1] == ["5.03.02.2.01.0001", "Penyusunan Rencana Kebutuhan Pegawai", "3", "79,25"]


def test_a_month_is_whole_though_the_document_prints_it_nowhere_else(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([["Kegiatan", "Jadwal"], ["Rapat", "30 Novembe\nr"]], [100, 55])
    (grid,) = sheets.grids()
    assert texts(grid)[1][1] == "30 November"


def test_the_box_of_what_is_joined_is_around_both_parts(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([["Kegiatan", "Pagu"], ["Rapat", "8.824.590.00\n0"]], [100, 55])
    (grid,) = sheets.grids()
    cell = grid.at(1, 1)
    assert cell is not None and cell.text == "8.824.590.000"
    assert cell.text_bbox[3] - cell.text_bbox[1] > 1.5 * cell.words[0].size
