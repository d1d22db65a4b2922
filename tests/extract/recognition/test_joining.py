"""Pieces of one narrow row are one box, boxes beside each other are not."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.extract.recognition.joining import Face, corners, join_rows

ORANGE, DULL, GREEN = (0.78, 0.35, 0.08), (0.7, 0.36, 0.12), (0.5, 0.8, 0.3)


def face(x0: float, x1: float, fill: tuple[float, float, float], worded: bool = False, high: float = 16.0) -> Face:
    box = (x0, 100.0, x1, 100.0 + high)
    return Face(box, corners(box), fill, None, True, worded)


def joined(*faces: Face, rule: int | None = None) -> list[tuple[float, float]]:
    lines = np.zeros((200, 600), np.uint8)
    if rule is not None:
        lines[90:130, rule : rule + 2] = 255
    return [(f.box[0], f.box[2]) for f in join_rows(list(faces), lines, 18.0)]


def test_the_paper_beside_print_belongs_to_its_row() -> None:
    parts = face(0, 200, ORANGE), face(206, 400, DULL, worded=True), face(404, 590, ORANGE)
    assert joined(*parts) == [(0, 590)]


@pytest.mark.parametrize(
    ("second", "rule"),
    [
        (face(206, 400, GREEN, worded=True), None),
        (face(206, 400, DULL, worded=True), 203),
        (face(206, 400, DULL), None),
        (face(260, 400, DULL, worded=True), None),
        (face(206, 400, DULL, worded=True, high=40.0), None),
    ],
    ids=["another fill", "a rule", "no words", "apart", "higher"],
)
def test_other_boxes_beside_a_box_stay_boxes(second: Face, rule: int | None) -> None:
    assert joined(face(0, 200, ORANGE), second, rule=rule) == [(0, 200), (second.box[0], second.box[2])]


def test_two_boxes_with_words_stay_two() -> None:
    assert joined(face(0, 200, ORANGE, worded=True), face(206, 400, DULL, worded=True)) == [(0, 200), (206, 400)]
