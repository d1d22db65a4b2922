"""Headings in one undivided cell, each in the middle of its columns."""

from __future__ import annotations

import pytest

from pipeline.extract.table_structure.centred_heads import centred_bounds
from pipeline.page import Word

EDGES = [0.0, 40.0, 130.0, 170.0, 300.0, 330.0, 360.0]
"""Three groups of two columns, the second of each wider or as wide as the first."""


def words(*middles: float, width: float = 12.0, y: float = 10.0) -> list[Word]:
    """A text of one word around each middle."""
    return [Word("II", (x - width / 2, y, x + width / 2, y + 8), 8.0) for x in middles]


@pytest.mark.parametrize(
    ("middles", "bounds"),
    [
        ((65, 215, 330), [4, 6, 8, 10]),  # each over two columns
        ((20, 85, 150, 235, 315, 345), [4, 5, 6, 7, 8, 9, 10]),  # each over its own
        ((20, 85, 150, 235, 320, 345), []),  # all but one
        ((65, 215), []),  # nothing over the last two
        ((20, 85, 215, 330), [4, 5, 6, 8, 10]),
        ((150, 200), []),  # in the middle of nothing
        ((180,), []),  # one heading over all
        ((65, 218, 330), [4, 6, 8, 10]),  # a little off
        ((65, 225, 330), []),
    ],
)
def test_headings_in_the_middle_of_their_columns(middles: tuple[float, ...], bounds: list[int]) -> None:
    assert centred_bounds(words(*middles), 4, EDGES, 12.0) == bounds


def test_two_lines_are_no_row_of_headings() -> None:
    both = [*words(65, 215, 330), *words(65, 215, 330, y=30)]
    assert centred_bounds(both, 4, EDGES, 12.0) == []


def test_words_of_one_heading_stand_together() -> None:
    pair = [*words(55, 205, 320), *words(75, 225, 340)]
    assert centred_bounds(pair, 0, EDGES, 12.0) == [0, 2, 4, 6]


def test_headings_of_single_columns_may_stand_in_two_lines() -> None:
    one, *others = words(20, 85, 150, 235, 315, 345)
    lower = [one, *(w._replace(bbox=(w.bbox[0], w.bbox[1] + 6, w.bbox[2], w.bbox[3] + 6)) for w in others)]
    assert centred_bounds(lower, 4, EDGES, 12.0) == [4, 5, 6, 7, 8, 9, 10]
    assert centred_bounds(lower[:-1], 4, EDGES, 12.0) == []
