"""Digits that character recognition doubts make their figures doubtful."""

from __future__ import annotations

from pipeline.extract.recognition.doubts import mark_recognised
from pipeline.extract.recognition.engine import TextLine
from pipeline.extract.recognition.words import word_confidence
from pipeline.extraction import Extraction
from pipeline.page import BBox, Page, Word
from pipeline.record import Budget, Document, Value

BOX: BBox = (10.0, 10.0, 60.0, 20.0)


def marked(*words: tuple[str, float, float]) -> Extraction:
    """A value "85,5 %" and a budget "1.250.000" on a page with these words: text, left edge, confidence."""
    page = Page(2, 200.0, 100.0, tuple(Word(t, (x, 11.0, x + 9.0, 19.0), 8.0, confidence=c) for t, x, c in words))
    out = Extraction(Document(file="x.pdf", sha256="0"))
    out.values.append(Value(indicator="i1", kind="target", text="85,5 %", value=85.5, page=2, bbox=BOX))
    out.budgets.append(Budget(node="n1", text="1.250.000", amount=1.25e6, page=2, bbox=(100.0, 10.0, 160.0, 20.0)))
    mark_recognised(out, [page])
    return out


def test_a_figure_on_a_doubted_word_is_doubtful() -> None:
    found = marked(("85,5", 12, 0.7), ("1.250.000", 102, 0.99))
    assert found.values[0].doubts == ["recognised"] and found.budgets[0].doubts == []


def test_doubted_letters_and_other_figures_in_the_box_do_not_matter() -> None:
    assert marked(("Persen", 12, 0.3), ("7", 30, 0.3), ("85,5", 40, 0.99)).values[0].doubts == []


def test_a_word_is_as_sure_as_its_least_sure_digit() -> None:
    line = TextLine("a1.250", (0.0, 0.0, 60.0, 10.0), tuple(k / 6 for k in range(6)), (0.4, 1.0, 1.0, 0.5, 1.0, 1.0))
    assert word_confidence(line, 1, 5) == 0.5
    assert word_confidence(line, 0, 1) == 0.7
