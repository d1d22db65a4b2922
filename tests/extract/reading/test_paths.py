"""Subpaths, flattened curves, thin fills as strokes, colours."""

from __future__ import annotations

from itertools import pairwise
from math import hypot
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.reading.paths import convert, flatten
from pipeline.page import Shape, Stroke

BLACK, BLUE = (0.0, 0.0, 0.0), (0.0, 0.0, 1.0)
coordinate = st.floats(-2000, 2000)
point = st.tuples(coordinate, coordinate)


def one(*items: Any, kind: str = "s", page: tuple[float, float] = (800, 600), **more: Any) -> tuple[list[Stroke], list[Shape]]:
    path = {"type": kind, "items": items, "color": BLACK, "fill": BLUE, "width": 1.0, **more}
    return convert([path], *page)


def lines(*points: tuple[float, float]) -> list[tuple[str, tuple[float, float], tuple[float, float]]]:
    return [("l", a, b) for a, b in pairwise(points)]


def test_segments_that_follow_on_are_one_stroke_and_a_gap_starts_another() -> None:
    strokes, shapes = one(*lines((0, 0), (0, 50), (80, 50)), *lines((200, 0), (200, 50)))
    assert [s.points for s in strokes] == [((0, 0), (0, 50), (80, 50)), ((200, 0), (200, 50))]
    assert not shapes


def test_each_rectangle_of_a_path_is_a_shape_of_its_own() -> None:
    strokes, shapes = one(("re", (0, 0, 50, 20), 1), ("re", (100, 0, 150, 20), 1), kind="fs")
    assert not strokes
    assert [s.bbox for s in shapes] == [(0, 0, 50, 20), (100, 0, 150, 20)]
    assert all(s.rect and s.fill == BLUE and s.stroke == BLACK for s in shapes)


def test_four_lines_that_come_back_are_a_rectangle_and_three_a_triangle() -> None:
    _, shapes = one(*lines((10, 10), (90, 10), (90, 40), (10, 40), (10, 10)))
    assert [(s.bbox, s.rect) for s in shapes] == [((10, 10, 90, 40), True)]
    _, shapes = one(*lines((10, 10), (20, 10), (15, 20), (10, 10)), kind="f")
    assert [(s.rect, s.stroke) for s in shapes] == [(False, None)]


def test_a_path_closed_by_its_operator_is_a_shape() -> None:
    open_lines = lines((10, 10), (90, 10), (90, 40), (10, 40))
    assert [len(part) for part in one(*open_lines)] == [1, 0]
    assert [len(part) for part in one(*open_lines, closePath=True)] == [0, 1]


def test_quads_are_rectangles() -> None:
    _, shapes = one(("qu", ((0, 0), (60, 0), (0, 30), (60, 30))), kind="f")
    assert [(s.bbox, s.rect) for s in shapes] == [((0, 0, 60, 30), True)]


@pytest.mark.parametrize(
    ("box", "centre", "width"),
    [((10, 100, 300, 101), ((10, 100.5), (300, 100.5)), 1.0), ((50, 10, 51.5, 400), ((50.75, 10), (50.75, 400)), 1.5)],
)
def test_a_thin_fill_is_a_stroke_along_its_middle(box: Any, centre: Any, width: float) -> None:
    strokes, shapes = one(("re", box, 1), kind="f")
    assert not shapes
    assert (strokes[0].points, strokes[0].width, strokes[0].colour) == (centre, width, BLUE)


def test_what_is_thin_grows_with_the_page() -> None:
    bar = ("re", (100, 100, 900, 104), 1)
    assert [len(part) for part in one(bar, kind="f")] == [0, 1]
    assert [len(part) for part in one(bar, kind="f", page=(3370, 2384))] == [1, 0]


def test_what_leaves_no_ink_is_left_out() -> None:
    assert one(("re", (0, 0, 50, 20), 1), kind="f", fill=BLUE, fill_opacity=0) == ([], [])
    assert one(*lines((5, 5), (5.2, 5.1))) == ([], [])
    assert one(("re", (0, 0, 50, 20), 1), kind="clip") == ([], [])


def test_an_invisible_fill_keeps_its_border() -> None:
    _, shapes = one(("re", (0, 0, 50, 20), 1), kind="fs", fill_opacity=0)
    assert [(s.fill, s.stroke) for s in shapes] == [(None, BLACK)]


def test_a_curve_ends_where_it_says_and_stays_within_its_control_points() -> None:
    strokes, _ = one(("c", (0, 0), (0, 50), (100, 50), (100, 100)))
    (curve,) = strokes
    assert (curve.points[0], curve.points[-1]) == ((0, 0), (100, 100))
    assert curve.bbox == (0, 0, 100, 100)
    assert len(curve.points) > 4


def test_a_rounded_rectangle_is_one_shape() -> None:
    items = [
        *lines((10, 0), (90, 0)), ("c", (90, 0), (95, 0), (100, 5), (100, 10)), *lines((100, 10), (100, 40)),
        ("c", (100, 40), (100, 45), (95, 50), (90, 50)), *lines((90, 50), (10, 50)), ("c", (10, 50), (5, 50), (0, 45), (0, 40)),
        *lines((0, 40), (0, 10)), ("c", (0, 10), (0, 5), (5, 0), (10, 0)),
    ]  # fmt: skip
    strokes, shapes = one(*items, kind="fs")
    assert not strokes
    assert [(s.bbox, s.rect) for s in shapes] == [((0, 0, 100, 50), False)]


@given(point, point, point, point)
def test_flattening_stays_within_the_hull(a: Any, b: Any, c: Any, d: Any) -> None:
    points = flatten(a, b, c, d)
    assert hypot(points[-1][0] - d[0], points[-1][1] - d[1]) < 1e-6
    for k in (0, 1):
        low, high = min(p[k] for p in (a, b, c, d)), max(p[k] for p in (a, b, c, d))
        assert all(low - 1e-6 <= p[k] <= high + 1e-6 for p in points)


@given(st.lists(st.tuples(point, point), max_size=6), st.sampled_from(("f", "s", "fs")))
def test_any_lines_convert_and_keep_within_their_box(segments: Any, kind: str) -> None:
    strokes, shapes = one(*(("l", a, b) for a, b in segments), kind=kind)
    ends = [p for pair in segments for p in pair]
    for found in [*(s.bbox for s in strokes), *(s.bbox for s in shapes)]:
        for k in (0, 1):
            assert min(p[k] for p in ends) <= found[k] <= found[k + 2] <= max(p[k] for p in ends)


def test_grey_and_unknown_colours() -> None:
    strokes, _ = one(*lines((0, 0), (50, 0)), color=(0.5,))
    assert strokes[0].colour == (0.5, 0.5, 0.5)
    assert one(*lines((0, 0), (50, 0)), color=None) == ([], [])
