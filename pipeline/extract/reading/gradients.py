"""Gradients that a producer paints step by step, as dozens of rectangles of slowly changing colour, as the one figure they are.

Office programs without shadings in their PDF export do so: each rectangle lies within the one before it, or beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.page import BBox, Colour, Shape

LEAST_STEPS = 5
"""Rectangles in a row that make a gradient."""
STEP = 0.08
"""Change of a colour's part, of 1, from one rectangle to the next at most."""
SLACK = 0.6
"""Points by which the sides of the steps may be off."""


def without_steps(shapes: Sequence[Shape]) -> list[Shape]:
    """The shapes of a page in their order, each run of steps as one rectangle of the colour in the middle of its first and
    last."""
    out: list[Shape] = []
    for run in _runs(shapes):
        out += [_whole(run)] if len(run) >= LEAST_STEPS else run
    return out


def _runs(shapes: Sequence[Shape]) -> Iterator[list[Shape]]:
    run: list[Shape] = []
    for shape in shapes:
        if run and not _goes_on(run[-1], shape):
            yield run
            run = []
        run.append(shape)
    if run:
        yield run


def _goes_on(before: Shape, shape: Shape) -> bool:
    """Whether a rectangle is the next step after another: of nearly its colour, within it or beside it on one side."""
    if not (before.rect and shape.rect) or before.fill is None or shape.fill is None or before.stroke or shape.stroke:
        return False
    changes = [abs(a - b) for a, b in zip(before.fill, shape.fill, strict=True)]
    return 0 < max(changes) <= STEP and (_within(shape.bbox, before.bbox) or _beside(shape.bbox, before.bbox))


def _within(inner: BBox, outer: BBox) -> bool:
    """Inside, with two sides that lie opposite each other on those of the outer one."""
    inside = all(inner[k] >= outer[k] - SLACK and inner[k + 2] <= outer[k + 2] + SLACK for k in (0, 1))
    return inside and any(_same_sides(inner, outer, k) for k in (0, 1))


def _beside(a: BBox, b: BBox) -> bool:
    """Touching, as high or as wide as the other."""
    return any(_same_sides(a, b, 1 - k) and min(abs(a[k] - b[k + 2]), abs(a[k + 2] - b[k])) <= SLACK for k in (0, 1))


def _same_sides(a: BBox, b: BBox, k: int) -> bool:
    return abs(a[k] - b[k]) <= SLACK and abs(a[k + 2] - b[k + 2]) <= SLACK


def _whole(run: Sequence[Shape]) -> Shape:
    """The rectangle around all steps."""
    box = (
        min(s.bbox[0] for s in run),
        min(s.bbox[1] for s in run),
        max(s.bbox[2] for s in run),
        max(s.bbox[3] for s in run),
    )
    x0, y0, x1, y1 = box
    return Shape(box, ((x0, y0), (x1, y0), (x1, y1), (x0, y1)), _middle(run[0].fill, run[-1].fill))


def _middle(first: Colour | None, last: Colour | None) -> Colour | None:
    if first is None or last is None:
        return first
    return (first[0] + last[0]) / 2, (first[1] + last[1]) / 2, (first[2] + last[2]) / 2
