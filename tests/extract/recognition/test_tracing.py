"""Slanted and curved lines are traced up to their boxes, forks are no arrowheads, light rules part dark headers."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from pipeline.extract.recognition.forks import part_forks
from pipeline.extract.recognition.raster import find_graphics
from pipeline.extract.recognition.tracing import connectors
from pipeline.page import Shape
from tests.extract.recognition.test_raster import INK, LETTER, near, paper, rules, write


def curve(picture: Any, start: tuple[float, float], end: tuple[float, float], thick: int = 6) -> None:
    """A connector that leaves and reaches its boxes level, as mind maps draw them."""
    t = np.linspace(0, 1, 60)[:, None]
    a, d = np.array(start), np.array(end)
    b, c = np.array([(a[0] + d[0]) / 2, a[1]]), np.array([(a[0] + d[0]) / 2, d[1]])
    points = (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t**2 * (1 - t) * c + t**3 * d
    cv2.polylines(picture, [np.round(points).astype(np.int32).reshape(-1, 1, 2)], False, INK, thick, cv2.LINE_AA)


@pytest.mark.parametrize("drops", [(60, 540), (240, 360), (60, 300, 540)])
def test_curves_that_leave_a_box_at_one_place_reach_it(drops: tuple[int, ...]) -> None:
    picture = paper(4.0)
    cv2.rectangle(picture, (40, 240), (300, 360), (200, 200, 200), -1)
    words = [write(picture, "Kinerja", (80, 310))]
    for y in drops:
        curve(picture, (300, 300), (560, y))
        cv2.rectangle(picture, (560, y - 40), (780, y + 40), (200, 200, 200), -1)
        words.append(write(picture, "Jumlah", (600, y + 8)))
    strokes, shapes = find_graphics(picture, words, LETTER)
    ends = [p for s in strokes for p in (s.points[0], s.points[-1])]
    for x, y in ((300, 300), *((560, y) for y in drops)):
        assert min(np.hypot(px - x, py - y) for px, py in ends) < LETTER * 0.6
    assert all(s.rect for s in shapes)


def test_a_line_that_goes_by_a_box_gets_no_end_there() -> None:
    lines, cut = np.zeros((200, 200), np.uint8), np.zeros((200, 200), np.uint8)
    cv2.line(lines, (20, 100), (180, 110), 255, 3)
    cv2.line(lines, (100, 105), (120, 180), 255, 3)
    cut[60:95, 80:120] = 255
    ends = [p for points, _ in connectors(lines, cut, 24.0) for p in (points[0], points[-1])]
    assert all(y > 95 for _, y in ends)


def arrowhead(lines: Any, *arms: tuple[int, int]) -> list[Shape]:
    """What is left of a small triangle that lines leave to the given points."""
    shape = Shape((90.0, 90.0, 110.0, 110.0), ((90.0, 90.0), (110.0, 90.0), (100.0, 110.0)), (0.1, 0.1, 0.1), None, 0.0, False)
    for end in arms:
        cv2.line(lines, (100, 92), end, 255, 3)
    return part_forks([shape], lines, np.zeros_like(lines), LETTER)[0]


def test_a_fork_is_no_arrowhead() -> None:
    assert arrowhead(np.zeros((200, 200), np.uint8), (100, 20))
    assert arrowhead(np.zeros((200, 200), np.uint8), (100, 20), (106, 84))
    assert not arrowhead(np.zeros((200, 200), np.uint8), (40, 20), (160, 20))


@pytest.mark.parametrize("light", [130, 235])
def test_light_rules_part_a_dark_header(light: int) -> None:
    picture = paper(4.0)
    cv2.rectangle(picture, (80, 100), (600, 160), (78, 78, 78), -1)
    words = []
    for x in (90, 280, 450):
        (w, h), deep = cv2.getTextSize("Target", 0, 0.8, 2)
        cv2.putText(picture, "Target", (x, 140), 0, 0.8, (250, 250, 250), 2, cv2.LINE_AA)
        words.append((float(x), float(140 - h - 2), float(x + w), float(140 + deep)))
    for x in (260, 420):
        cv2.line(picture, (x, 100), (x, 160), (light,) * 3, 2)
    strokes, _ = find_graphics(picture, words, LETTER)
    _, down = rules([s for s in strokes if s.bbox[3] - s.bbox[1] > 40])
    assert [min(abs(x - at) for at in down) < 3 for x in (260, 420)] == [True, True]
    assert not [x for x in down if 100 < x < 250 or 280 < x < 410]


def test_light_letters_on_a_dark_box_are_no_rules() -> None:
    picture = paper()
    cv2.rectangle(picture, (80, 100), (600, 160), (60, 60, 60), -1)
    (w, h), deep = cv2.getTextSize("ILLIMITED HILL", 0, 0.8, 2)
    cv2.putText(picture, "ILLIMITED HILL", (200, 140), 0, 0.8, (250, 250, 250), 2, cv2.LINE_AA)
    strokes, shapes = find_graphics(picture, [(200.0, 138.0 - h, 200.0 + w, 140.0 + deep)], LETTER)
    assert any(near(s, (80, 100, 600, 160), 4) for s in shapes)
    assert not [s for s in strokes if s.bbox[0] > 190 and s.bbox[2] < 220 + w]
