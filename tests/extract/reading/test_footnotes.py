"""Marks of footnotes are told from what is raised for other reasons."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.reading.footnotes import marks_of, without_mark
from tests.extract.sheets import Sheet


def span(text: str, left: float, right: float, size: float = 10.0, raised: bool = False) -> dict[str, object]:
    return {"text": text, "bbox": (left, 0.0, right, size), "size": size, "flags": int(raised)}


@pytest.mark.parametrize(
    ("word", "mark", "rest"),
    [
        ("SPIP2", "2", "SPIP"),
        ("68,911)", "1)", "68,91"),
        ("LKPD*", "*", "LKPD"),
        ("LKPDb)", "b)", "LKPD"),
        ("m2", "2", "m2"),
        ("(km2", "2", "(km2"),
        ("103", "3", "103"),
        ("2", "2", "2"),
    ],
)
def test_a_mark_is_taken_off_its_word(word: str, mark: str, rest: str) -> None:
    base = word.removesuffix(mark)
    spans = [span(f"Nilai {base}", 0, 50), span(mark, 50, 54, 6.5, raised=True)]
    assert without_mark(word, 30, 54, marks_of(spans)) == (rest, 50 if rest != word else 54)


def test_words_elsewhere_in_the_line_and_marks_that_are_not_small_stay() -> None:
    spans = [span("Level 2", 0, 50), span("3", 60, 64, 6.5, raised=True)]
    assert without_mark("2", 40, 50, marks_of(spans)) == ("2", 50)
    assert marks_of([span("Level", 0, 50), span("2", 60, 64, raised=True)]) == []
    assert marks_of([span("Level", 0, 50), span("atas", 60, 64, 6.5, raised=True)]) == []


def test_a_page_is_read_without_its_marks(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, size=10)
    sheet.sheet.insert_htmlbox((50, 50, 400, 90), "<p>Nilai Maturitas SPIP<sup>2</sup> seluas 12 m<sup>2</sup></p>")
    assert " ".join(w.text for w in sheet.page().words) == "Nilai Maturitas SPIP seluas 12 m2"
