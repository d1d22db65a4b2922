"""Rules, boxes, fills, arrowheads and connectors are found in pixels."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import cv2
import numpy as np
import pytest

from pipeline.extract.recognition.raster import find_graphics
from pipeline.extract.recognition.raster_lines import Segment, is_print
from pipeline.extract.recognition.tracing import thin, trace
from pipeline.page import Shape, Stroke

LETTER = 24.0
INK = (30, 30, 30)


def paper(grain: float = 0.0) -> Any:
    picture = np.full((600, 800, 3), 240, np.float64)
    picture += np.random.default_rng(7).normal(0, grain, picture.shape) if grain else 0
    return np.clip(picture, 0, 255).astype(np.uint8)


def write(picture: Any, text: str, at: tuple[int, int]) -> tuple[float, float, float, float]:
    (w, h), deep = cv2.getTextSize(text, 0, 0.8, 2)
    cv2.putText(picture, text, at, 0, 0.8, INK, 2, cv2.LINE_AA)
    return at[0], at[1] - h - 2, at[0] + w, at[1] + deep


def rules(strokes: list[Stroke]) -> tuple[list[float], list[float]]:
    """y of the long horizontal, x of the long vertical strokes."""
    across = sorted(s.points[0][1] for s in strokes if s.points[0][1] == s.points[-1][1])
    down = sorted(s.points[0][0] for s in strokes if s.points[0][0] == s.points[-1][0])
    return across, down


def near(shape: Shape, box: tuple[float, ...], within: float = 4) -> bool:
    return all(abs(a - b) <= within for a, b in zip(shape.bbox, box, strict=True))


@pytest.mark.parametrize("grain", [0.0, 8.0])
def test_a_table_gives_its_rules_and_no_others(grain: float) -> None:
    picture = paper(grain)
    words = []
    for y in (100, 160, 220, 280):
        cv2.line(picture, (80, y), (600, y), INK, 2)
        if y < 280:
            words += [write(picture, "Program Kinerja", (100, y + 40)), write(picture, "HIMPUNAN", (400, y + 40))]
    for x in (80, 380, 600):
        cv2.line(picture, (x, 100), (x, 280), INK, 2)
    strokes, shapes = find_graphics(picture, words, LETTER)
    across, down = rules(strokes)
    assert across == pytest.approx([100, 160, 220, 280], abs=1.5)
    assert down == pytest.approx([80, 380, 600], abs=1.5)
    assert not [s for s in shapes if s.fill is not None]
    assert len(strokes) == 7


def test_text_alone_gives_nothing() -> None:
    picture = paper(4)
    words = [write(picture, "ILLUMINASI TELITI (12,5)", (60, 80 + 40 * k)) for k in range(8)]
    assert find_graphics(picture, words, LETTER) == ([], [])


def test_boxes_with_border_fill_and_round_corners() -> None:
    picture = paper()
    cv2.rectangle(picture, (50, 50), (300, 150), INK, 2)
    cv2.rectangle(picture, (400, 50), (650, 150), (200, 230, 180), -1)
    cv2.ellipse(picture, (200, 350), (140, 60), 0, 0, 360, INK, 2)
    words = [write(picture, t, at) for t, at in (("Tujuan", (120, 110)), ("Sasaran", (470, 110)), ("Visi", (170, 355)))]
    _, shapes = find_graphics(picture, words, LETTER)
    framed = next(s for s in shapes if near(s, (50, 50, 300, 150)))
    assert framed.rect and framed.stroke is not None and framed.fill is None
    filled = next(s for s in shapes if near(s, (400, 50, 650, 150)))
    assert filled.rect and filled.fill == pytest.approx((180 / 255, 230 / 255, 200 / 255), abs=0.03)
    oval = next(s for s in shapes if near(s, (60, 290, 340, 410)))
    assert not oval.rect and len(oval.points) > 6


def test_fills_that_touch_are_two_boxes() -> None:
    picture = paper()
    cv2.rectangle(picture, (100, 100), (300, 200), (120, 200, 120), -1)
    cv2.rectangle(picture, (100, 200), (300, 300), (120, 120, 220), -1)
    words = [write(picture, "Atas", (150, 160)), write(picture, "Bawah", (150, 260))]
    _, shapes = find_graphics(picture, words, LETTER)
    assert any(near(s, (100, 100, 300, 200)) for s in shapes)
    assert any(near(s, (100, 200, 300, 300)) for s in shapes)


def test_connectors_run_from_box_to_box() -> None:
    picture = paper()
    for x, y in ((300, 40), (80, 300), (500, 300)):
        cv2.rectangle(picture, (x, y), (x + 180, y + 80), INK, 2)
    cv2.line(picture, (390, 120), (170, 300), INK, 2, cv2.LINE_AA)
    cv2.line(picture, (390, 120), (590, 300), INK, 2, cv2.LINE_AA)
    words = [write(picture, "Kinerja", p) for p in ((330, 90), (110, 350), (530, 350))]
    strokes, _ = find_graphics(picture, words, LETTER)
    slanted = [s for s in strokes if abs(s.points[0][0] - s.points[-1][0]) > 100 and abs(s.points[0][1] - s.points[-1][1]) > 100]
    ends = [p for s in slanted for p in (s.points[0], s.points[-1])]
    for x, y in ((170, 300), (590, 300), (390, 120)):
        assert min(np.hypot(px - x, py - y) for px, py in ends) < LETTER * 0.9


def test_an_arrowhead_is_a_small_shape_at_the_end_of_its_line() -> None:
    picture = paper()
    cv2.line(picture, (400, 100), (400, 280), INK, 2)
    cv2.fillPoly(picture, [np.array([(390, 276), (410, 276), (400, 296)])], INK)
    strokes, shapes = find_graphics(picture, [], LETTER)
    assert any(near(s, (390, 276, 410, 296), 4) and not s.rect for s in shapes)
    assert any(s.points[0][0] == pytest.approx(400, abs=2) for s in strokes)


def test_a_dashed_rule_is_one_line() -> None:
    picture = paper()
    for x in range(100, 700, 24):
        cv2.line(picture, (x, 300), (x + 14, 300), INK, 2)
    strokes, _ = find_graphics(picture, [], LETTER)
    assert max(s.bbox[2] - s.bbox[0] for s in strokes) > 550


def test_a_photograph_does_not_flood_the_page() -> None:
    noise = np.random.default_rng(3).integers(0, 255, (150, 200, 3), np.uint8)
    picture = cv2.resize(noise, (800, 600), interpolation=cv2.INTER_CUBIC)
    strokes, shapes = find_graphics(picture, [], LETTER)
    assert len(strokes) + len(shapes) < 300


def test_skeletons_are_thin_and_their_paths_whole() -> None:
    mask = np.zeros((60, 80), np.uint8)
    cv2.line(mask, (10, 50), (40, 20), 1, 5)
    cv2.line(mask, (40, 20), (70, 50), 1, 5)
    skeleton = thin(mask)
    assert 50 <= skeleton.sum() <= 75
    paths = list(trace(skeleton, 6))
    assert len(paths) == 1
    assert all(max(abs(a[0] - b[0]), abs(a[1] - b[1])) == 1 for a, b in pairwise(paths[0]))


def test_a_frame_around_boxes_is_no_box_though_words_stand_between_them() -> None:
    picture = paper()
    cv2.rectangle(picture, (20, 20), (700, 400), INK, 2)
    words = [write(picture, "VISI", (340, 60))]
    for k in range(8):
        x, y = 50 + 160 * (k % 4), 90 + 150 * (k // 4)
        cv2.rectangle(picture, (x, y), (x + 140, y + 80), (200, 230, 180), -1)
        words.append(write(picture, "Tujuan", (x + 20, y + 50)))
    _, shapes = find_graphics(picture, words, LETTER)
    assert not any(near(s, (20, 20, 700, 400), 8) for s in shapes)
    assert sum(s.fill is not None for s in shapes) == 8


def test_light_letters_on_a_fill_leave_no_rules_between_them() -> None:
    picture = paper()
    cv2.rectangle(picture, (50, 100), (700, 128), (20, 90, 200), -1)
    cv2.rectangle(picture, (50, 100), (700, 128), INK, 1)
    (_, h), _ = cv2.getTextSize("KEPALA BIDANG HULU LINTAS", 0, 0.8, 2)
    cv2.putText(picture, "KEPALA BIDANG HULU LINTAS", (120, 123), 0, 0.8, (255, 255, 255), 2, cv2.LINE_AA)
    words, x = [], 120
    for word in ("KEPALA", "BIDANG", "HULU", "LINTAS"):
        wide = cv2.getTextSize(word, 0, 0.8, 2)[0][0]
        words.append((float(x), 123.0 - h, float(x + wide), 125.0))
        x += cv2.getTextSize(word + " ", 0, 0.8, 2)[0][0]
    strokes, shapes = find_graphics(picture, words, LETTER)
    _, down = rules(strokes)
    assert not [x for x in down if 60 < x < 690]
    assert any(near(s, (50, 100, 700, 128)) for s in shapes)


def test_a_side_that_a_dark_fill_hides_is_ruled_all_the_same() -> None:
    picture = paper()
    cv2.rectangle(picture, (100, 160), (500, 260), (36, 44, 36), -1)
    for x0, x1 in ((100, 300), (300, 500)):
        cv2.rectangle(picture, (x0, 100), (x1, 160), INK, 2)
    words = [write(picture, "MISI", (160, 140)), write(picture, "MISI", (360, 140))]
    strokes, _ = find_graphics(picture, words, LETTER)
    at = [s for s in strokes if s.points[0][1] == s.points[-1][1] and abs(s.points[0][1] - 160) <= 5]
    assert min(s.bbox[0] for s in at) <= 106 and max(s.bbox[2] for s in at) >= 494


def test_small_print_that_runs_together_is_no_rule() -> None:
    picture = paper()
    words = []
    for k, y in enumerate(range(100, 300, 14)):
        (w, h), _ = cv2.getTextSize("nominasi murni suasana", 0, 0.3, 1)
        cv2.putText(picture, "nominasi murni suasana", (100 + k, y), 0, 0.3, INK, 1, cv2.LINE_AA)
        words.append((100.0 + k, y - h - 2.0, 100.0 + k + w, y + 2.0))
    blurred = cv2.GaussianBlur(picture, (0, 0), 1.2)
    strokes, _ = find_graphics(blurred, words, 9.0)
    assert not strokes


def test_one_fill_is_one_colour_though_grain_shifts_it() -> None:
    picture = paper()
    boxes = [(100, 60 + 120 * k, 400, 140 + 120 * k) for k in range(4)]
    for k, ((x0, y0, x1, y1), fill) in enumerate(zip(boxes, [(200, 220, 250)] * 3 + [(230, 235, 210)], strict=True)):
        cv2.rectangle(picture, (x0, y0), (x1, y1), tuple(v + k for v in fill), -1)
    words = [write(picture, "Kinerja", (x0 + 20, y0 + 50)) for x0, y0, _, _ in boxes]
    _, shapes = find_graphics(picture, words, LETTER)
    fills = [next(s for s in shapes if near(s, tuple(map(float, box)))).fill for box in boxes]
    assert len(set(fills[:3])) == 1
    assert fills[3] != fills[0]


def test_boxes_of_one_fill_that_touch_stay_two() -> None:
    picture = paper()
    cv2.rectangle(picture, (100, 100), (400, 180), (120, 200, 120), -1)
    cv2.rectangle(picture, (100, 184), (400, 260), (120, 200, 120), -1)
    cv2.line(picture, (100, 182), (400, 182), (160, 225, 160), 3)
    words = [write(picture, "Atas", (150, 150)), write(picture, "Bawah", (150, 230))]
    strokes, shapes = find_graphics(picture, words, LETTER)
    assert len([s for s in shapes if s.fill is not None]) == 2
    across, _ = rules(strokes)
    assert any(y == pytest.approx(182, abs=4) for y in across)


def test_a_thick_curve_has_no_arrowheads_along_it() -> None:
    """It is as thick as what lines are told from heads by, so that grain leaves pieces of it."""
    picture = paper(6)
    for x in range(30, 700, 60):
        cv2.line(picture, (x, 20), (x + 40, 20), INK, 3)
    xs = np.arange(150, 550)
    ys = 300 + 180 * np.tanh((xs - 350) / 90)
    cv2.polylines(picture, [np.stack([xs, ys], axis=1).astype(np.int32)], False, (120, 60, 40), 7, cv2.LINE_AA)
    strokes, shapes = find_graphics(picture, [], LETTER)
    assert shapes == []
    assert any(s.bbox[3] - s.bbox[1] > 200 for s in strokes)


def test_a_head_that_touches_a_box_as_dark_as_itself_is_found() -> None:
    picture = paper()
    cv2.rectangle(picture, (300, 300), (500, 380), (150, 80, 30), -1)
    cv2.line(picture, (400, 100), (400, 284), INK, 2)
    cv2.fillPoly(picture, [np.array([(390, 280), (410, 280), (400, 300)])], (150, 80, 30))
    words = [write(picture, "Sasaran", (330, 350))]
    _, shapes = find_graphics(picture, words, LETTER)
    assert any(near(s, (390, 280, 410, 299), 5) and not s.rect for s in shapes)


def test_a_head_on_a_trunk_is_cut_from_it() -> None:
    picture = paper()
    cv2.line(picture, (300, 100), (300, 500), INK, 4)
    cv2.fillPoly(picture, [np.array([(302, 290), (302, 310), (320, 300)])], INK)
    _, shapes = find_graphics(picture, [], LETTER)
    (head,) = [s for s in shapes if s.fill is not None]
    assert not head.rect and near(head, (302, 290, 320, 310), 5)


def test_a_small_box_with_round_corners_is_a_rectangle_and_an_arrow_is_none() -> None:
    picture, fill = paper(), (60, 120, 220)
    cv2.rectangle(picture, (106, 100), (120, 126), fill, -1)
    cv2.rectangle(picture, (100, 106), (126, 120), fill, -1)
    for x, y in ((106, 106), (120, 106), (106, 120), (120, 120)):
        cv2.circle(picture, (x, y), 6, fill, -1)
    cv2.fillPoly(picture, [np.array([(300, 100), (330, 100), (345, 120), (330, 140), (300, 140)])], fill)
    _, shapes = find_graphics(picture, [], LETTER)
    assert [s.rect for s in shapes if near(s, (100, 100, 126, 126))] == [True]
    assert not any(s.rect for s in shapes if near(s, (300, 100, 345, 140)))


def test_lines_of_one_ink_have_one_colour_however_thin() -> None:
    picture = paper(3)
    for y, ink, thick in ((100, (40, 40, 40), 4), (200, (70, 70, 70), 1), (300, (200, 60, 20), 4)):
        cv2.line(picture, (100, y), (700 - y, y), ink, thick)
    strokes, _ = find_graphics(picture, [], LETTER)
    found = {round(s.points[0][1], -2): s.colour for s in strokes}
    assert found[100] == found[200] != found[300]


def test_two_fills_on_each_other_are_parted_along_their_whole_side_though_a_rule_shows_on_a_part_of_it() -> None:
    picture = paper()
    cv2.rectangle(picture, (100, 100), (500, 160), (160, 48, 112), -1)
    cv2.rectangle(picture, (100, 160), (500, 220), (84, 138, 148), -1)
    for y in (100, 220):
        cv2.line(picture, (100, y), (500, y), INK, 2)
    for x in (100, 500):
        cv2.line(picture, (x, 100), (x, 220), INK, 2)
    cv2.line(picture, (100, 160), (360, 160), (20, 20, 20), 3)
    words = [write(picture, "Terkendali", (140, 140)), write(picture, "Meningkat", (140, 200))]
    across, _ = rules(find_graphics(picture, words, LETTER)[0])
    whole = [s for s in find_graphics(picture, words, LETTER)[0] if abs(s.points[0][1] - 160) < 3 and s.bbox[2] - s.bbox[0] > 390]
    assert whole
    assert {round(y, -1) for y in across} == {100, 160, 220}


@pytest.mark.parametrize(("step", "told"), [(1, False), (7, True)])
def test_a_row_of_blurred_strokes_is_no_rule_and_an_even_line_over_words_is_one(step: int, told: bool) -> None:
    picture = paper()
    for x in range(100, 400, step):
        picture[290:300, x : x + 3] = 40
    text = np.zeros(picture.shape[:2], np.uint8)
    text[280:310, 90:410] = 255
    segment = Segment((100, 292, 400, 298), level=True)
    assert is_print(cv2.GaussianBlur(picture, (0, 0), 1.0), text, segment) is told
    assert not is_print(picture, np.zeros_like(text), segment)
