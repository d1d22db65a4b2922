"""Detected boxes that hold several lines of text one over the other: each line gets a box of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.engine import UPRIGHT_RATIO, Picture, PixelBox
from pipeline.extract.recognition.looks import ink_of

LEAST_PART, ALIKE = 0.2, 0.68
"""Each line takes at least this share of what stands across the writing, and of the thickest: accents take less."""
LEAST_LENGTH = 2.0
"""Lines are at least so many times longer than thick: the dots of a colon are not."""
LEAST_WHITE = 1
"""Rows of pixels without ink between two lines at least."""
STRAY = 0.01
"""Share of a row's pixels that may be ink between two lines: grain, or a letter's tail."""


def part_lines(picture: Picture, boxes: list[PixelBox]) -> list[PixelBox]:
    """The boxes (pixels of the picture), those that hold two or more lines as one box for each, in their order."""
    return [part for box in boxes for part in _parts(picture, box)]


def _parts(picture: Picture, box: PixelBox) -> Iterator[PixelBox]:
    x0, y0, x1, y1 = (max(0, round(v)) for v in box)
    crop = picture[y0:y1, x0:x1]
    sideways = y1 - y0 > UPRIGHT_RATIO * (x1 - x0)
    if min(crop.shape[:2], default=0) < 4:
        yield box
        return
    runs = list(_runs(ink_of(crop), sideways))
    if len(runs) < 2:
        yield box
        return
    # The white between two lines is halved; what lies outside the first and the last stays theirs.
    ends = [0, *((a[1] + b[0]) // 2 for a, b in pairwise(runs)), x1 - x0 if sideways else y1 - y0]
    for start, end in pairwise(ends):
        yield (x0 + start, box[1], x0 + end, box[3]) if sideways else (box[0], y0 + start, box[2], y0 + end)


def _runs(ink: NDArray[np.bool_], sideways: bool) -> list[tuple[int, int]]:
    """First row and the row after the last of each line, where all that is written stands in lines; empty otherwise."""
    across = ink.mean(axis=0 if sideways else 1) > STRAY
    length = ink.shape[0] if sideways else ink.shape[1]
    steps = np.flatnonzero(np.diff(np.concatenate(([False], across, [False])).astype(np.int8)))
    runs: list[tuple[int, int]] = []
    for start, end in zip(steps[::2].tolist(), steps[1::2].tolist(), strict=True):
        if runs and start - runs[-1][1] < LEAST_WHITE:
            runs[-1] = runs[-1][0], end
        else:
            runs.append((start, end))
    thickest = max((end - start for start, end in runs), default=0)
    # A neighbour may reach in at either edge.
    inner = [r for r in runs if r[1] - r[0] >= ALIKE * thickest or not (r[0] == 0 or r[1] == len(across))]
    least = max(LEAST_PART * len(across), ALIKE * thickest)
    return inner if all(end - start >= least and length >= LEAST_LENGTH * (end - start) for start, end in inner) else []
