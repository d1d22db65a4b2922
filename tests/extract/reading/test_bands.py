"""Borders painted as areas: bent bands, and rectangles that clips cut to borders."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from pipeline.extract.reading.bands import bent_band
from pipeline.extract.reading.paths import convert
from pipeline.page import Point

GREY = (0.5, 0.6, 0.7)
U_BAND: list[Point] = [(0, 20), (0, 0), (100, 0), (100, 20), (99, 20), (99, 1), (1, 1), (1, 20)]
L_BAND: list[Point] = [(100, 0), (0, 0), (0, 10), (1, 10), (1, 3), (3, 1), (100, 1)]


def items(points: list[Point]) -> list[Any]:
    return [("l", a, b) for a, b in pairwise([*points, points[0]])]


@pytest.mark.parametrize(
    ("points", "corners"),
    [
        (U_BAND, [(0.5, 20), (0.5, 0.5), (99.5, 0.5), (99.5, 20)]),
        (L_BAND, [(0.5, 10), (0.5, 0.5), (100, 0.5)]),
        ([(p[0], -p[1]) for p in L_BAND], [(100, -0.5), (0.5, -0.5), (0.5, -10)]),
    ],
)
def test_a_band_along_two_or_three_sides_is_a_line(points: list[Point], corners: list[Point]) -> None:
    band = bent_band(points, 2.0)
    assert band is not None
    assert all(abs(p - q) < 0.1 for one, other in zip(band[0], corners, strict=True) for p, q in zip(one, other, strict=True))
    strokes, shapes = convert([{"type": "f", "items": items(points), "fill": GREY}], 800, 600)
    assert len(strokes) == 1 and not shapes


@pytest.mark.parametrize("points", [
    [(0, 0), (100, 0), (50, 60)],
    [(0, 0), (100, 0), (100, 40), (0, 40)],
    [(0, 0), (100, 0), (100, 30), (30, 30), (30, 90), (0, 90)],
    [(0, 0), (100, 0), (100, 1), (0, 1)],
])  # fmt: skip
def test_what_is_filled_otherwise_is_no_band(points: list[Point]) -> None:
    assert bent_band(points, 2.0) is None


def clipped(*clips: dict[str, Any], times: int = 1) -> list[dict[str, Any]]:
    box = (0.0, 0.0, 100.0, 20.0)
    fill = {"type": "f", "level": len(clips), "items": [("re", box, 1)], "fill": GREY, "rect": box}
    out = []
    for _ in range(times):
        out += [{"type": "clip", "level": k, "scissor": box, **clip} for k, clip in enumerate(clips)]
        out.append(fill)
    return out


def test_a_rectangle_that_a_clip_cuts_to_borders_is_their_line_once() -> None:
    strokes, shapes = convert(clipped({"items": [("re", (0, 0, 800, 600), 1)], "scissor": (0, 0, 800, 600)},
                                      {"items": items(U_BAND), "even_odd": True}, times=2), 800, 600)  # fmt: skip
    assert not shapes
    assert [s.colour for s in strokes] == [GREY]
    assert len(strokes[0].points) == 4


def test_a_rectangle_that_a_clip_cuts_to_a_ring_is_a_border() -> None:
    inner: list[Point] = [(1, 1), (99, 1), (99, 19), (1, 19)]
    outer: list[Point] = [(0, 0), (100, 0), (100, 20), (0, 20)]
    strokes, shapes = convert(clipped({"items": [*items(outer), *items(inner)], "even_odd": True}), 800, 600)
    assert not strokes
    assert [(s.fill, s.stroke) for s in shapes] == [(None, GREY)]


def test_a_rectangle_under_a_clip_that_leaves_it_is_filled() -> None:
    whole: list[Point] = [(0, 2), (2, 0), (98, 0), (100, 2), (100, 18), (98, 20), (2, 20), (0, 18)]
    _, shapes = convert(clipped({"items": items(whole)}), 800, 600)
    assert [s.fill for s in shapes] == [GREY]
