"""A number of millions in line with amounts of money is one; alone, or beside other figures, it is not."""

from __future__ import annotations

from pipeline.extract.diagrams.box_text import parts_of
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import lines_of
from pipeline.page import Word


def box(index: int, text: str, x: float, y: float) -> Box:
    word = Word(text, (x + 2, y + 2, x + 50, y + 10), 8.0, line=index)
    return Box(index, (x, y, x + 60, y + 14), lines_of([word]), None, "cell")


def kinds(*texts: str, aside: bool = False) -> list[str]:
    boxes = [box(k, text, 40.0 * k if aside else 100.0, 20.0 * k) for k, text in enumerate(texts)]
    return [said[0].kind for said in parts_of(boxes)]


def test_an_amount_in_line_with_two_others_is_money() -> None:
    assert kinds("824.000.000", "95.000.000", "2.160.000.000") == ["budget"] * 3


def test_one_other_tells_nothing() -> None:
    assert kinds("824.000.000", "95.000.000")[1] != "budget"


def test_out_of_line_it_is_none() -> None:
    assert kinds("824.000.000", "95.000.000", "2.160.000.000", aside=True)[1] != "budget"


def test_a_figure_in_their_line_stays_one() -> None:
    assert kinds("824.000.000", "95 %", "2.160.000.000")[1] != "budget"
