"""Pieces of one narrow row are one box, boxes beside each other are not."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.extract.recognition.joining import Face, corners, join_bands, join_bars, join_rows

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


def polygon(box: tuple[float, float, float, float], worded: bool = False) -> Face:
    x0, y0, x1, y1 = box
    return Face(box, ((x0, y0), (x1, y0), (x1 - 20, y1), (x0, y1)), GREEN, ORANGE, False, worded)


def box_at(x: float) -> Face:
    box = (x, 120.0, x + 80, 160.0)
    return Face(box, corners(box), ORANGE, DULL, True, True)


def test_a_band_that_a_slanted_connector_cuts_is_one_rectangle() -> None:
    faces = [polygon((0, 100, 200, 200)), polygon((205, 100, 600, 200)), box_at(20), box_at(300), box_at(450)]
    found, bands = join_bands(faces, 18.0)
    assert bands == {(0, 100, 600, 200)}
    assert [f.box for f in found if f.fill == GREEN and f.rect] == [(0, 100, 600, 200)]
    assert len(found) == 4


def test_shapes_beside_each_other_that_hold_no_boxes_are_no_band() -> None:
    chevrons = [polygon((200 * k, 100, 200 * k + 195, 200), worded=True) for k in range(3)]
    assert join_bands(chevrons, 18.0) == (chevrons, set())


def test_a_bar_that_connectors_cut_is_one_rectangle() -> None:
    grey, duller = (0.44, 0.44, 0.44), (0.46, 0.46, 0.46)

    def piece(x0: float, x1: float, fill: tuple[float, float, float] = grey, worded: bool = False) -> Face:
        box = (x0, 100.0, x1, 140.0)
        return Face(box, corners(box), fill, None, False, worded)

    whole = join_bars([piece(50, 600, worded=True), piece(590, 1200), piece(1203, 1900, duller)], 24.0)
    assert [(f.box, f.rect, f.worded) for f in whole] == [((50, 100.0, 1900, 140.0), True, True)]
    for cells in (
        [piece(50, 600, worded=True), piece(602, 1200, worded=True)],
        [piece(50, 600), piece(602, 1200, (0.6, 0.6, 0.6))],
        [piece(50, 150), piece(152, 250)],
    ):
        assert join_bars(cells, 24.0) == cells
