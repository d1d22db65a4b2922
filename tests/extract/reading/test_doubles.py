"""Words printed again a hair aside are one word in bold; the same word elsewhere is another."""

from __future__ import annotations

import pytest

from pipeline.extract.reading.doubles import printed_once
from pipeline.page import Word


def word(text: str, x: float, y: float, **look: object) -> Word:
    return Word(text, (x, y, x + 30, y + 10), 10.0, **look)  # type: ignore[arg-type]


@pytest.mark.parametrize(("shift", "count", "bold"), [(0.0, 1, True), (0.3, 1, True), (1.5, 1, False), (4.0, 2, False)])
def test_a_second_print_is_no_second_word(shift: float, count: int, bold: bool) -> None:
    found = printed_once([word("mutu", 50, 50), word("layanan", 90, 50), word("mutu", 50 + shift, 50)])
    assert [w.text for w in found].count("mutu") == count
    assert any(w.bold for w in found) is bold


def test_the_upper_print_stays() -> None:
    found = printed_once([word("mutu", 51, 51, colour=0xCCCCCC), word("mutu", 50, 50)])
    assert [(w.colour, w.bold) for w in found] == [(0, False)]


def test_nothing_changes_where_nothing_is_printed_twice() -> None:
    words = [word("mutu", 50, 50), word("mutu", 50, 70), word("mutu", 90, 50), word("mutu", 50, 50, angle=90)]
    assert printed_once(words) is words
