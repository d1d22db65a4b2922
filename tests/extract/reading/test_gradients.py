"""Gradients painted step by step are one figure; figures that only look like each other stay what they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.reading.gradients import LEAST_STEPS, without_steps
from pipeline.page import BBox, Shape


def shape(box: BBox, grey: float) -> Shape:
    return Shape(box, fill=(grey, grey, grey))


def steps(count: int, nested: bool) -> list[Shape]:
    """A figure 400 pt wide of ``count`` steps, each within the one before or beside it."""
    width = 400 / count
    boxes = [
        (width * k / 2, 0.0, 400 - width * k / 2, 20.0) if nested else (width * k, 0.0, width * (k + 1), 20.0)
        for k in range(count)
    ]
    return [shape(box, 0.4 + 0.3 * k / count) for k, box in enumerate(boxes)]


@given(st.integers(LEAST_STEPS, 60), st.booleans())
def test_steps_are_one_rectangle(count: int, nested: bool) -> None:
    before, behind = shape((0, 100, 50, 120), 0.9), shape((0, 200, 50, 220), 0.9)
    found = without_steps([before, *steps(count, nested), behind])
    assert [tuple(round(v, 6) for v in s.bbox) for s in found] == [before.bbox, (0, 0, 400, 20), behind.bbox]
    assert 0.4 < (found[1].fill or (0,))[0] < 0.7


def test_few_steps_and_boxes_of_one_colour_or_of_others_stay() -> None:
    row = [shape((60.0 * k, 0, 60.0 * (k + 1), 20), 0.7) for k in range(8)]
    chequered = [shape((60.0 * k, 0, 60.0 * (k + 1), 20), 0.3 + 0.4 * (k % 2)) for k in range(8)]
    bordered = [Shape(s.bbox, fill=s.fill, stroke=(0, 0, 0)) for s in steps(8, nested=False)]
    for shapes in (row, chequered, bordered, steps(LEAST_STEPS - 1, nested=True)):
        assert without_steps(shapes) == shapes
