"""The lean of a scan is measured and undone."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from pipeline.extract.recognition.deskew import skew_of, straighten


def sheet() -> np.ndarray:
    picture = np.full((900, 700, 3), 255, np.uint8)
    for k in range(12):
        cv2.putText(picture, "Meningkatnya kualitas layanan publik", (60, 80 + 60 * k), 0, 0.9, (20, 20, 20), 2)
    return picture


@pytest.mark.parametrize("lean", [-5.0, -1.3, 0.4, 2.5, 5.0])
def test_the_lean_is_found(lean: float) -> None:
    assert skew_of(straighten(sheet(), -lean)) == pytest.approx(lean, abs=0.15)


def test_a_straight_sheet_is_left_alone() -> None:
    assert skew_of(sheet()) == 0.0


def test_slanted_lines_alone_do_not_make_a_drawing_lean() -> None:
    picture = np.full((800, 800, 3), 255, np.uint8)
    for x in (100, 400, 650):
        cv2.rectangle(picture, (x, 500), (x + 120, 580), (0, 0, 0), 2)
        cv2.line(picture, (400, 200), (x + 60, 500), (0, 0, 0), 2)
    cv2.rectangle(picture, (340, 120), (460, 200), (0, 0, 0), 2)
    assert skew_of(picture) == 0.0


def test_an_empty_or_tiny_picture_has_no_lean() -> None:
    assert skew_of(np.full((300, 300, 3), 255, np.uint8)) == 0.0
    assert skew_of(np.zeros((5, 9, 3), np.uint8)) == 0.0
