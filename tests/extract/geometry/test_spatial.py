"""The index finds what a search through all boxes finds."""

from __future__ import annotations

from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.geometry.spatial import FEW, LOOKS, SpatialIndex
from pipeline.page import BBox

side = st.floats(-500, 5000)


@st.composite
def boxes(draw: st.DrawFn) -> BBox:
    x0, x1 = sorted((draw(side), draw(side)))
    y0, y1 = sorted((draw(side), draw(side)))
    return x0, y0, x1, y1


@given(st.lists(boxes(), min_size=1, max_size=30), st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_it_finds_all_that_meet_and_no_other(stored: list[BBox], left: float, top: float, share: float) -> None:
    x0, y0, x1, y1 = (f(b[k] for b in stored) for k, f in ((0, min), (1, min), (2, max), (3, max)))
    corner = x0 + left * (x1 - x0), y0 + top * (y1 - y0)
    asked = (*corner, corner[0] + share * (x1 - x0), corner[1] + share * (y1 - y0))
    meets = [i for i, b in enumerate(stored) if b[0] <= asked[2] and b[2] >= asked[0] and b[1] <= asked[3] and b[3] >= asked[1]]
    assert SpatialIndex(stored).at(asked) == meets
    # Asked often enough for buckets.
    many = stored * (FEW // len(stored) + 1)
    index = SpatialIndex(many)
    for _ in range(LOOKS + 1):
        index.at(asked)
    assert index.at(asked) == [k * len(stored) + i for k in range(len(many) // len(stored)) for i in meets]
    held = [i for i, b in enumerate(many) if b[0] <= corner[0] <= b[2] and b[1] <= corner[1] <= b[3]]
    assert index.around(*corner) == held
    for some in (stored, many):
        assert SpatialIndex(some).around_each([corner, (x0, y0)]) == [SpatialIndex(some).around(*p) for p in (corner, (x0, y0))]


def test_a_box_far_larger_than_all_stored_is_answered_at_once() -> None:
    start = process_time()
    assert SpatialIndex([(0, 0, 100, 100)]).at((-50_000, -50_000, 50_000, 50_000)) == [0]
    assert process_time() - start < 0.3


def test_none_stored_none_found() -> None:
    assert SpatialIndex([]).at((0, 0, 10, 10)) == []


def test_touching_counts() -> None:
    assert SpatialIndex([(0, 0, 10, 10)]).at((10, 10, 20, 20)) == [0]
    assert SpatialIndex([(0, 0, 10, 10)]).at((10.1, 0, 20, 20)) == []
