"""Where several lines leave one place: the ink of their common beginning is as thick as an arrowhead, and is none."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.engine import Mask, PixelBox
from pipeline.page import Shape

MOST_SIDE = 2.4
"""Sides of a fork in letter heights at most."""
NEAR, FAR = (2, 4), (7, 9)
"""Pixels around a fork between which its lines begin, and between which they are still seen: what is shorter frays its edges."""
ARMS = 2
"""Lines that leave a fork, but for the one to its box; an arrowhead has one."""


def part_forks(shapes: Sequence[Shape], lines: Mask, dark: Mask, letter: float) -> tuple[list[Shape], Mask]:
    """The shapes that are no forks of lines, and a mask, 255 where forks are.

    ``lines``: 255 where slanted and curved lines are, without the borders of boxes and straight rules; ``dark``: 255 on all that
    is as dark as lines may be, filled boxes and text aside. ``letter``: height of letters in pixels."""
    import cv2

    kept: list[Shape] = []
    forks = np.zeros_like(lines)
    for shape in shapes:
        if may_fork(shape, letter) and _arms(shape.bbox, _painted(shape), lines) >= ARMS:
            cv2.fillPoly(forks, [np.round(np.array(shape.points)).astype(np.int32)], 255)
        else:
            kept.append(shape)
    thick = cv2.morphologyEx(cv2.subtract(dark, lines), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(thick, connectivity=8)
    for i in range(1, count):
        x, y, w, h, _ = (int(v) for v in stats[i])
        if max(w, h) <= MOST_SIDE * letter and _arms((x, y, x + w, y + h), labels[y : y + h, x : x + w] == i, lines) > ARMS:
            forks[y : y + h, x : x + w][labels[y : y + h, x : x + w] == i] = 255
    return kept, forks


def may_fork(shape: Shape, letter: float) -> bool:
    """Whether a shape is small, filled and no rectangle."""
    x0, y0, x1, y1 = shape.bbox
    return not shape.rect and shape.fill is not None and max(x1 - x0, y1 - y0) <= MOST_SIDE * letter


def _painted(shape: Shape) -> NDArray[np.bool_]:
    """Where a shape is, in a window of its own box."""
    import cv2

    x0, y0, x1, y1 = (int(v) for v in shape.bbox)
    own = np.zeros((y1 - y0 + 1, x1 - x0 + 1), np.uint8)
    cv2.fillPoly(own, [np.round(np.array(shape.points) - (x0, y0)).astype(np.int32)], 255)
    return own > 0


def _arms(box: PixelBox, painted: NDArray[np.bool_], lines: Mask) -> int:
    """How many lines leave a thing; ``painted`` tells where in its box it is."""
    import cv2

    room = FAR[1] + 1
    x, y = int(box[0]), int(box[1])
    high, wide = painted.shape
    own = np.zeros((high + 2 * room, wide + 2 * room), np.uint8)
    own[room : room + high, room : room + wide][painted] = 255
    window = np.zeros_like(own)
    top, left = max(0, y - room), max(0, x - room)
    seen = lines[top : y + high + room, left : x + wide + room]
    window[top - y + room :, left - x + room :][: seen.shape[0], : seen.shape[1]] = seen
    near, far, whole = (_ring(own, *reach) for reach in (NEAR, FAR, (NEAR[0], FAR[1])))
    _, labels = cv2.connectedComponents(window & whole, connectivity=8)
    return len({*labels[near > 0].tolist()} & {*labels[far > 0].tolist()} - {0})


def _ring(own: Mask, inner: int, outer: int) -> Mask:
    """255 between two distances in pixels from a mask."""
    import cv2

    wide, narrow = (cv2.dilate(own, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)) for reach in (outer, inner))
    return np.asarray(cv2.subtract(wide, narrow), np.uint8)
