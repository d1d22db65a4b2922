"""The text of a page with images is what it is without them, mostly taken in one run."""

from __future__ import annotations

import pymupdf
import pytest

from pipeline.extract.reading.page_text import text_and_images


def page(image: tuple[float, float, float, float] | None) -> pymupdf.Page:
    """Two words of one line and one below, with an image drawn after the first."""
    sheet = pymupdf.open().new_page(width=400, height=300)
    sheet.insert_text((40, 100), "Indeks", fontsize=10)
    if image is not None:
        picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 8, 4), False)
        picture.clear_with(90)
        sheet.insert_image(pymupdf.Rect(image), pixmap=picture)
    sheet.insert_text((76, 100), "mutu", fontsize=10)
    sheet.insert_text((40, 160), "layanan", fontsize=10)
    return sheet


@pytest.mark.parametrize(("image", "runs"), [(None, 1), ((200, 200, 240, 220), 2), ((0, 0, 400, 300), 2)])
def test_words_are_those_without_images(
    image: tuple[float, float, float, float] | None, runs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare, _ = text_and_images(page(None))
    taken, asked = pymupdf.Page.get_textpage, []
    monkeypatch.setattr(pymupdf.Page, "get_textpage", lambda sheet, **named: asked.append(1) or taken(sheet, **named))
    words, images = text_and_images(page(image))
    assert words == bare and [w.text for w in words] == ["Indeks", "mutu", "layanan"]
    assert [(i.width, i.height) for i in images] == ([(8, 4)] if image else [])
    assert len(asked) == runs


def test_an_image_behind_the_text_takes_no_second_run(monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = page(None)
    picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 8, 4), False)
    picture.clear_with(90)
    sheet.insert_image(pymupdf.Rect(10, 10, 60, 40), pixmap=picture)
    taken, asked = pymupdf.Page.get_textpage, []
    monkeypatch.setattr(pymupdf.Page, "get_textpage", lambda page, **named: asked.append(1) or taken(page, **named))
    words, (image,) = text_and_images(sheet)
    assert [w.text for w in words] == ["Indeks", "mutu", "layanan"] and len(asked) == 1
    assert image.bbox[0] >= 10 and image.bbox[2] <= 60
