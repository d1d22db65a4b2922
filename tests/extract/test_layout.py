"""A page laid out keeps its words, boxes and connectors and lets its paths go."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.layout import lay_out
from pipeline.page import Page, Word
from tests.extract.sheets import Sheet, texts


def test_boxes_connectors_and_lines_are_found(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path).box((100, 50, 300, 80), "Meningkatnya mutu").box((100, 150, 300, 180), "Tersedianya data")
    layout = sheet.line((200, 80), (200, 150)).layout()
    assert texts(layout.boxes) == ["Meningkatnya mutu", "Tersedianya data"]
    assert [line.text for line in layout.lines] == ["Meningkatnya mutu", "Tersedianya data"]
    assert len(layout.networks) == 1 and layout.letter == pytest.approx(8) and layout.number == 1


def test_paths_and_images_are_let_go(tmp_path: Path) -> None:
    page = Sheet(tmp_path).box((100, 50, 300, 80), "Meningkatnya mutu").page()
    assert page.shapes
    layout = lay_out(page)
    assert (layout.page.shapes, layout.page.strokes, layout.page.images) == ((), (), ())
    assert layout.page.words == page.words


def test_a_ruled_table_is_a_grid(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    for y in (100, 130, 160, 190):
        sheet.line((100, y), (500, y))
    for x in (100, 130, 350, 500):
        sheet.line((x, 100), (x, 190))
    for row, words in enumerate(
        (("No", "Sasaran", "Target"), ("1", "Meningkatnya mutu", "85%"), ("2", "Tersedianya data", "12"))
    ):
        for x, word in zip((105, 135, 355), words, strict=True):
            sheet.text(x, 108 + 30 * row, word)
    (grid,) = sheet.layout().grids
    assert (grid.rows, grid.cols) == (3, 3)


@pytest.mark.parametrize("words", [(), (Word("kinerja", (10, 10, 40, 20)),)])
def test_bare_pages(words: tuple[Word, ...]) -> None:
    layout = lay_out(Page(3, 600, 800, words))
    assert layout.number == 3 and len(layout.lines) == len(words) and not layout.networks
