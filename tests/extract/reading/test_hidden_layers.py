"""Unseen text under or over the picture of a page is known, and a second opinion only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pymupdf
import pytest

from pipeline.extract.reading.hidden_layers import DOUBTED, has_hidden_layer, weighed
from pipeline.page import Image, Page, Word

LINES = ("Meningkatnya kualitas pelayanan", "Target 87,50 % dan 1.250 orang", "Anggaran Rp 4.318.902.400")


def words(*lines: str, confidence: float = 1.0) -> list[Word]:
    out = []
    for k, line in enumerate(lines):
        for j, text in enumerate(line.split()):
            out.append(Word(text, (60.0 * j, 20.0 * k, 60.0 * j + 55, 20.0 * k + 10), confidence=confidence))
    return out


@pytest.fixture
def picture() -> bytes:
    pixmap: Any = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 60, 80))
    pixmap.clear_with(200)
    return bytes(pixmap.tobytes("png"))


@pytest.mark.parametrize(
    ("order", "mode", "share", "hidden"),
    [
        ("over", 3, 1.0, True),
        ("under", 0, 1.0, True),
        ("over", 0, 1.0, False),
        ("over", 3, 0.3, False),
    ],
)
def test_text_is_hidden_without_ink_or_below_the_picture_of_the_page(
    picture: bytes, order: str, mode: int, share: float, hidden: bool, tmp_path: Path
) -> None:
    document = pymupdf.open()
    sheet = document.new_page(width=300, height=400)
    box = pymupdf.Rect(0, 0, 300, 400 * share)
    for step in ("text", "picture") if order == "under" else ("picture", "text"):
        if step == "picture":
            sheet.insert_image(box, stream=picture)
            continue
        for k, line in enumerate(LINES):
            sheet.insert_text((20, 50 + 20 * k), line, fontsize=9, render_mode=mode)
    document.save(tmp_path / "a.pdf")
    page = Page(1, 300, 400, tuple(words(*LINES)), images=(Image((0, 0, 300, 400 * share), 60, 80),))
    assert has_hidden_layer(pymupdf.open(tmp_path / "a.pdf")[0], page) is hidden


def test_a_figure_that_a_good_layer_has_otherwise_is_doubted() -> None:
    layer = words(LINES[0], "Target 81,50 % dan 1.250 orang", LINES[2])
    found = weighed(words(*LINES), layer)
    assert [w.text for w in found] == " ".join(LINES).split()
    assert [w.text for w in found if w.confidence == DOUBTED] == ["87,50"]


def test_a_poor_layer_counts_for_nothing() -> None:
    layer = words("Mcn1ngkatnya kuaIitos pe1oyanon", "Torget 81,5O % don l.25O 0rang", "Anggoron Rp 4.31B.9O2.4OO")
    assert weighed(words(*LINES), layer) == words(*LINES)


def test_where_little_is_recognised_the_layer_stays_in_doubt() -> None:
    found = weighed(words("Men"), words(*LINES))
    assert [w.text for w in found] == " ".join(LINES).split()
    assert {w.confidence for w in found} == {DOUBTED}
