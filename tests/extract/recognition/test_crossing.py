"""Lines are cut where a rule runs between their letters, and nowhere else."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from pipeline.extract.recognition import crossing
from pipeline.extract.recognition.crossing import part_at_sides
from pipeline.extract.recognition.engine import Picture, PixelBox, TextLine
from pipeline.page import Shape, Stroke

INK = (0.1, 0.1, 0.1)
AT = 160


@pytest.fixture(autouse=True)
def _reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Instead of recognition: each box says where it begins and ends."""

    def read(picture: Picture, boxes: list[PixelBox]) -> list[TextLine]:
        return [TextLine(f"{b[0]:.0f}-{b[2]:.0f}", b, (0.5,), (0.99,)) for b in boxes]

    monkeypatch.setattr(crossing, "read_lines", read)


def printed(room: int) -> Any:
    """Letters up to ``room`` pixels before the rule and from as many behind it."""
    picture = np.full((80, 320, 3), 245, np.uint8)
    cv2.rectangle(picture, (20, 30), (AT - room, 50), (20, 20, 20), 3)
    cv2.rectangle(picture, (AT + room, 30), (300, 50), (20, 20, 20), 3)
    cv2.line(picture, (AT, 0), (AT, 79), (20, 20, 20), 1)
    return picture


def line(text: str) -> TextLine:
    centres = tuple((k + 0.5) / len(text) for k in range(len(text)))
    return TextLine(text, (10.0, 25.0, 310.0, 55.0), centres, (0.99,) * len(text))


def rule(y0: float = 0.0, y1: float = 80.0) -> Stroke:
    return Stroke(((float(AT), y0), (float(AT), y1)), 1.0, INK)


def test_a_line_over_a_rule_is_read_at_either_side_of_it() -> None:
    parts = part_at_sides(printed(8), [line("1.150m34.1Nilai")], [rule()], [])
    assert [p.text for p in parts] == ["10-158", "162-310"]


def test_the_side_of_a_box_parts_as_a_rule_does() -> None:
    box = (float(AT), 0.0, 320.0, 80.0)
    shape = Shape(box, ((AT, 0), (320, 0), (320, 80), (AT, 80)), (1.0, 0.9, 0.8), None, 0.0, True)
    assert len(part_at_sides(printed(8), [line("1.150m34.1Nilai")], [], [shape])) == 2


@pytest.mark.parametrize(
    ("room", "text", "stroke"),
    [
        pytest.param(8, "1.150 m3 4.1 Nilai", rule(), id="words apart already"),
        pytest.param(1, "1.150m34.1Nilai", rule(), id="letters over the side"),
        pytest.param(8, "1.150m34.1Nilai", rule(22.0, 58.0), id="a stem"),
    ],
)
def test_other_lines_stay_as_they_are(room: int, text: str, stroke: Stroke) -> None:
    lines = [line(text)]
    assert part_at_sides(printed(room), lines, [stroke], []) is lines


def test_a_rule_read_as_a_bracket_is_left_out() -> None:
    picture = np.full((80, 320, 3), 245, np.uint8)
    stroke = Stroke(((14.0, 0.0), (14.0, 80.0)), 1.0, INK)
    (part,) = part_at_sides(picture, [line("[mendapat PMT")], [stroke], [])
    assert part.box[0] == 15.5
    lines = [line("mendapat PMT")]
    assert part_at_sides(picture, lines, [stroke], []) is lines


@pytest.mark.parametrize(("text", "cut"), [("150.0001.020", True), ("(72,80)Program", True), ("Kesehatanwarga", False)])
def test_letters_at_a_rule_that_no_word_joins_are_parted_though_they_touch_it(text: str, cut: bool) -> None:
    assert len(part_at_sides(printed(1), [line(text)], [rule()], [])) == (2 if cut else 1)
