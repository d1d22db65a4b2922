"""White text on the page's white is not read; on paint and pictures it is."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from pipeline.extract.read import read_pages

WHITE, BLUE, BLACK = (1, 1, 1), (0.1, 0.2, 0.7), (0, 0, 0)


def words(folder: Path, document: pymupdf.Document) -> list[str]:
    path = folder / "sheet.pdf"
    document.save(path)
    return [w.text for page in read_pages(path, ocr=False) for w in page.words]


@pytest.mark.parametrize(
    ("fill", "colour", "seen"), [(None, BLACK, True), (None, WHITE, False), (BLUE, WHITE, True), (WHITE, WHITE, False)]
)
def test_white_text_on_white_is_not_read(
    fill: tuple[float, ...] | None, colour: tuple[float, ...], seen: bool, tmp_path: Path
) -> None:
    document = pymupdf.open()
    page = document.new_page()
    if fill is not None:
        page.draw_rect((40, 40, 300, 100), color=None, fill=fill)
    page.insert_text((50, 70), "Indeks mutu", fontsize=10, color=colour)
    page.insert_text((50, 200), "Jumlah unit", fontsize=10)
    assert words(tmp_path, document) == (["Indeks", "mutu"] if seen else []) + ["Jumlah", "unit"]


def test_white_text_on_a_picture_is_read(tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    picture = pymupdf.Pixmap(pymupdf.csRGB, (0, 0, 50, 20))
    picture.set_rect(picture.irect, (20, 40, 180))
    page.insert_image((40, 40, 300, 100), pixmap=picture)
    page.insert_text((110, 70), "Indeks mutu", fontsize=10, color=WHITE)
    assert words(tmp_path, document) == ["Indeks", "mutu"]
