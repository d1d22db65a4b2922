"""A document's usual letters tell how large its pages are for what reads them; boxes come back to the paper."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from pipeline.extract.layout import lay_out
from pipeline.extract.read import read_pages
from pipeline.extract.reading.page_text import PageTexts
from pipeline.extract.reading.sizing import FEWEST_WORDS, USUAL, at_usual_size, on_paper, size_of
from pipeline.extract.reading.turning import turn_upright, unturn_box
from pipeline.page import Image, Page, Shape, Stroke, Word


def written(path: Path, sizes: list[float], words: int = 60) -> pymupdf.Document:
    """A document with a page for each letter height, each of so many words and a line; 0 for a page without text."""
    document = pymupdf.open()
    for size in sizes:
        page = document.new_page(width=max(60 * size, 600), height=max(40 * size, 800))
        for k in range(words if size else 0):
            page.insert_text((40 + 5 * size * (k % 8), 60 + 3 * size * (k // 8)), "mutu", fontsize=size)
        page.draw_line((40, 700), (500, 700))
    document.save(path)
    return document


def page() -> Page:
    words = tuple(Word("kata", (10.0 * k, 20, 10.0 * k + 8, 25), 5) for k in range(FEWEST_WORDS))
    strokes, shapes = (Stroke(((0, 0), (100, 50)), 0.5),), (Shape((10, 10, 40, 30), ((10, 10), (40, 30)), width=1.0),)
    return Page(3, 600, 400, words, strokes, shapes, (Image((1, 2, 3, 4), 10, 10),), usual=5.0)


def test_everything_on_a_page_grows_alike() -> None:
    small, large = page(), at_usual_size(page())
    assert (large.width, large.height, large.scale, large.usual) == (1200, 800, 2, None)
    assert large.words[1].bbox == (20, 40, 36, 50) and large.words[1].size == USUAL
    assert large.strokes[0].points == ((0, 0), (200, 100)) and large.strokes[0].width == 1
    assert (
        large.shapes[0].bbox == (20, 20, 80, 60) and large.shapes[0].points == ((20, 20), (80, 60)) and large.shapes[0].width == 2
    )
    assert large.images[0].bbox == (2, 4, 6, 8) and large.images[0].width == 10
    assert on_paper(large.words[1].bbox, large) == small.words[1].bbox
    assert at_usual_size(large) is large


def test_boxes_of_a_turned_page_come_back_to_the_paper() -> None:
    sideways = Page(1, 300, 500, tuple(Word("kata", (20, 10.0 * k, 25, 10.0 * k + 8), 5, angle=90) for k in range(9)), usual=5.0)
    upright = at_usual_size(turn_upright(sideways))
    assert upright.turn and upright.scale == 2
    assert unturn_box(upright.words[2].bbox, upright) == pytest.approx(sideways.words[2].bbox)


@pytest.mark.parametrize(
    ("sizes", "usual"),
    [([8], 8), ([6, 6, 6], 6), ([20, 6, 6, 6, 6, 6, 6, 6, 20], 6), ([8, 0], 8), ([20, 0, 0], None), ([0], None)],
)
def test_the_usual_letters_are_those_of_most_words_all_over_the_document(
    sizes: list[float], usual: float | None, tmp_path: Path
) -> None:
    document = written(tmp_path / "a.pdf", sizes)
    assert PageTexts(document).usual_size() == (None if usual is None else pytest.approx(usual))
    found = {page.usual for page in read_pages(tmp_path / "a.pdf", ocr=False) if page.words}
    assert all(f == pytest.approx(usual) if usual else f is None or len(sizes) == 1 for f in found)


def test_few_words_tell_no_usual_size() -> None:
    assert size_of([8.0] * (FEWEST_WORDS - 1)) is None
    assert size_of([8.0] * FEWEST_WORDS + [0.0] * 99) == 8


@pytest.mark.parametrize("size", [2.0, 9.0, 31.0])
def test_a_page_is_laid_out_at_its_usual_size(size: float, tmp_path: Path) -> None:
    written(tmp_path / "a.pdf", [size])
    layout = lay_out(next(iter(read_pages(tmp_path / "a.pdf", ocr=False))))
    assert layout.letter == pytest.approx(USUAL)
    assert layout.page.scale == pytest.approx(USUAL / size)


def test_a_page_that_tells_the_usual_letters_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = written(tmp_path / "a.pdf", [8, 8, 8])
    texts, runs = PageTexts(document), []
    taken = pymupdf.Page.get_textpage
    monkeypatch.setattr(pymupdf.Page, "get_textpage", lambda page, **named: runs.append(page.number) or taken(page, **named))
    texts.usual_size()
    words = [len(texts.of(document[number])[0]) for number in range(3)]
    assert words == [60, 60, 60] and sorted(runs) == [0, 1, 2]
