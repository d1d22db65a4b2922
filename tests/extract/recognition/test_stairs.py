"""Upright pieces side by side are one slanted line; the sides of boxes are not."""

from __future__ import annotations

import pytest

from pipeline.extract.recognition.raster_lines import Segment
from pipeline.extract.recognition.stairs import without_stairs

LETTER = 20.0


def steps(xs: list[int], length: int = 28) -> list[Segment]:
    """Upright pieces one below the other, each at its x."""
    return [Segment((x, 100 + 22 * k, x + 2, 100 + 22 * k + length), level=False) for k, x in enumerate(xs)]


@pytest.mark.parametrize("xs", [[10, 14, 18], [30, 26, 22, 18], [10, 14, 18, 22, 26]])
def test_steps_to_one_side_are_no_rules(xs: list[int]) -> None:
    rule = Segment((200, 0, 203, 400), level=False)
    assert without_stairs([*steps(xs), rule], LETTER) == [rule]


@pytest.mark.parametrize(
    "pieces", [steps([10, 14]), steps([10, 14, 10, 14]), steps([10, 40, 70]), steps([10, 14, 18], length=90)]
)
def test_two_pieces_a_zigzag_sides_apart_and_long_pieces_stay(pieces: list[Segment]) -> None:
    assert without_stairs(pieces, LETTER) == pieces
