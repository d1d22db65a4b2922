"""A detected box that holds two lines is parted between them, one that holds one line is not."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from pipeline.extract.recognition.stacked import part_lines


def printed(*lines: str, pitch: int = 30) -> Any:
    picture = np.full((20 + pitch * len(lines), 420, 3), 240, np.uint8)
    for k, line in enumerate(lines):
        cv2.putText(picture, line, (10, 28 + pitch * k), 0, 0.8, (30, 30, 30), 2, cv2.LINE_AA)
    return picture


def whole(picture: Any) -> tuple[float, float, float, float]:
    return 0.0, 0.0, float(picture.shape[1]), float(picture.shape[0])


def test_two_lines_are_parted_in_the_white_between_them() -> None:
    picture = printed("SASARAN KEGIATAN", "ESELON EMPAT")
    upper, lower = part_lines(picture, [whole(picture)])
    assert upper[3] == lower[1] == pytest.approx(37, abs=8)
    assert (upper[0], upper[2]) == (lower[0], lower[2]) == (0, 420)


def test_sideways_lines_are_parted_from_side_to_side() -> None:
    picture = np.ascontiguousarray(np.rot90(printed("SASARAN KEGIATAN", "ESELON EMPAT"), 1))
    first, second = part_lines(picture, [whole(picture)])
    assert first[2] == second[0] == pytest.approx(37, abs=8)


@pytest.mark.parametrize("line", ["Terwujudnya gedung", "illi : ij", "Persentase - (12,5 %)", "==="])
def test_one_line_stays_whole(line: str) -> None:
    picture = printed(line)
    assert part_lines(picture, [whole(picture)]) == [whole(picture)]


def test_a_neighbours_edge_parts_nothing() -> None:
    picture = printed("Terwujudnya gedung")
    picture[:3] = 30
    picture[-3:, 40:300] = 30
    assert part_lines(picture, [whole(picture)]) == [whole(picture)]
