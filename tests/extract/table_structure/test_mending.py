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
