"""Marks of lists that were not read are found by their ink."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from pipeline.extract.recognition.engine import TextLine
from pipeline.extract.recognition.words import words_of

LETTER, STEP, HIGH = 12, 16, 24
"""Pixels of a letter's width, from one to the next, and of its height."""


def page(marks: list[tuple[int, int, int, int] | None], text: str = "RAPAT") -> tuple[Any, list[TextLine]]:
    """A picture of lines of block letters from column 100 on, before each of them a black box (left, width, height, rise above
    the baseline in pixels), and the lines as a recogniser gives them."""
    picture = np.full((60 * len(marks) + 20, 300, 3), 255, np.uint8)
    lines = []
    for k, mark in enumerate(marks):
        top = 20 + 60 * k
        for i in range(len(text)):
            left = 100 + STEP * i
            picture[top : top + HIGH, left : left + 3] = 0
            picture[top : top + 4, left : left + LETTER] = 0
        if mark is not None:
            left, width, height, rise = mark
            picture[top + HIGH - rise - height : top + HIGH - rise, left : left + width] = 0
        x0, x1 = 96.0, 100.0 + STEP * len(text)
        places = tuple((100 + STEP * i + LETTER / 2 - x0) / (x1 - x0) for i in range(len(text)))
        lines.append(TextLine(text, (x0, top - 6.0, x1, top + HIGH + 6.0), places, (0.99,) * len(text)))
    return picture, lines


@pytest.mark.parametrize(
    ("mark", "text"),
    [((74, 10, 4, 9), "-"), ((74, 10, 10, 7), "•"), ((60, 16, 16, 4), "•")],
)
def test_a_mark_before_a_line_is_a_word_of_it(mark: tuple[int, int, int, int], text: str) -> None:
    picture, lines = page([mark, None, mark])
    words = words_of(picture, lines)
    assert [(w.text, w.line) for w in words] == [(text, 0), ("RAPAT", 0), ("RAPAT", 1), (text, 2), ("RAPAT", 2)]
    assert words[0].bbox[0] == pytest.approx(mark[0], abs=2) and words[1].bbox[0] == pytest.approx(100, abs=2)


@pytest.mark.parametrize(
    "other",
    [
        (88, 3, 90, -30),  # a rule from above to below the line
        (86, 2, 2, 10),  # a speck
        (0, 90, 4, 9),  # a connector
        (30, 60, 20, 2),  # as wide as a word
        (93, 4, 20, 0),  # part of the first letter
    ],
)
def test_what_is_no_mark_is_left_alone(other: tuple[int, int, int, int]) -> None:
    picture, lines = page([other, other])
    assert [w.text for w in words_of(picture, lines)] == ["RAPAT", "RAPAT"]


def test_one_mark_alone_may_be_a_speck() -> None:
    picture, lines = page([(74, 10, 10, 7), None, None])
    assert [w.text for w in words_of(picture, lines)] == ["RAPAT"] * 3


def test_what_was_read_in_its_place_stays() -> None:
    picture, lines = page([(74, 10, 10, 7), (74, 10, 10, 7)])
    numbers = [TextLine("l", (72.0, line.box[1], 86.0, line.box[3]), (0.5,), (0.99,)) for line in lines]
    assert [w.text for w in words_of(picture, [*lines, *numbers])] == ["RAPAT", "RAPAT", "l", "l"]
