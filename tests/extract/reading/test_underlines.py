"""Underlined words part no cell; rules that touch a cell's sides, or stand away from the words' feet, do."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from pipeline.extract.read import read_pages
from pipeline.extract.reading.underlines import without_underlines
from pipeline.extract.tables import find_grids
from pipeline.page import Stroke, Word

COLUMNS, ROWS = (40.0, 200.0, 360.0), (60.0, 80.0, 140.0, 200.0)
HOLDER, STATEMENT = "Kasi Data dan Informasi", "Terkelolanya data layanan"


def word(text: str, x: float, y: float, width: float) -> Word:
    return Word(text, (x, y, x + width, y + 10), size=10.0)


def stroke(start: float, end: float, y: float) -> Stroke:
    return Stroke(((start, y), (end, y)), 0.5, (0, 0, 0))


WORDS = (word("Kasi", 50, 100, 20), word("Data", 73, 100, 22))


@pytest.mark.parametrize(
    ("start", "end", "y", "kept"),
    [
        (50, 95, 109, False),  # both words
        (50, 70, 109, False),  # one of them
        (73, 98, 109, False),  # with the space behind it
        (95, 50, 109, False),  # drawn backwards
        (48, 97, 109, True),  # a cell's side, two points wider
        (50, 85, 109, True),  # ends within a word
        (50, 95, 101, True),  # above the letters
        (50, 95, 114, True),  # a row's rule below them
    ],
)
def test_lines_at_the_feet_of_whole_words_are_underlines(start: float, end: float, y: float, kept: bool) -> None:
    assert bool(without_underlines([stroke(start, end, y)], WORDS)) == kept


def test_a_line_of_two_rows_words_underlines_none() -> None:
    assert without_underlines([stroke(50, 120, 109)], [WORDS[0], word("Baik", 100, 130, 20)])


@pytest.mark.parametrize("filled", [False, True], ids=["stroked", "filled"])
def test_an_underlined_holder_stays_in_its_cell(filled: bool, tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    for x in COLUMNS:
        page.draw_line((x, ROWS[0]), (x, ROWS[-1]))
    for y in ROWS:
        page.draw_line((COLUMNS[0], y), (COLUMNS[-1], y))
    page.insert_text((42, 73), "SASARAN", fontsize=9)
    page.insert_text((202, 73), "INDIKATOR", fontsize=9)
    for y in ROWS[1:-1]:
        page.insert_text((40.5, y + 10), HOLDER, fontsize=9)
        end = 40.5 + pymupdf.get_text_length(HOLDER, fontsize=9)
        if filled:
            page.draw_rect((40.5, y + 11, end, y + 11.6), color=None, fill=(0, 0, 0))
        else:
            page.draw_line((40.5, y + 11.2), (end, y + 11.2), width=0.5)
        page.insert_text((40.5, y + 22), STATEMENT, fontsize=9)
        page.insert_text((202, y + 10), "Persentase data mutakhir", fontsize=9)
    path = tmp_path / "sheet.pdf"
    document.save(path)
    (grid,) = (grid for read in read_pages(path, ocr=False) for grid in find_grids(read))
    assert [cell.text for cell in grid.cells if cell.row and cell.col == 0] == [f"{HOLDER}\n{STATEMENT}"] * 2
