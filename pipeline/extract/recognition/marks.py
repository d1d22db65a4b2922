"""Marks of lists that recognition passes over: a dash, dot or arrowhead alone before a line's first letter.

The recogniser knows few of them and drops the others, and with them what tells where an item of a list begins. They are found by
their ink: small, apart from the letters and from all else.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.engine import Picture, PixelBox
from pipeline.extract.recognition.looks import BOX_ABOVE, ink_of
from pipeline.page import Word

REACH = 2.6
"""Font sizes left of a line in which its mark stands."""
ABOVE, BELOW = 1.0, 0.35
"""Font sizes above and below the baseline that a mark leaves free of ink: rules and neighbours reach further."""
APART, ALONE = 0.18, 0.3
"""White right and left of a mark, in font sizes, at least; letters stand nearer to each other."""
LEAST, MOST = 0.15, 1.1
"""Width of a mark, and height of a dot or arrowhead, in font sizes."""
DASH_HEIGHT, DASH_WIDTH = 0.2, 1.3
"""A dash is at most so high in font sizes, and at least so many times as wide as it is high."""
FINE = 18
"""Font size in pixels from which a dash is several pixels thick; a single one is grain."""


class Mark(NamedTuple):
    """A mark ("-" or "•"), its box, and where the letters behind it begin, in pixels."""

    text: str
    box: PixelBox
    letters: float


def head_mark(picture: Picture, first: Word, centre: float) -> Mark | None:
    """The mark before a level line's ``first`` word, whose first letter's middle is at ``centre`` (pixels), if there is one."""
    size = first.size
    baseline = first.bbox[1] + BOX_ABOVE * size
    x0, x1 = max(0, round(first.bbox[0] - REACH * size)), round(max(first.bbox[2], centre + size))
    y0, y1 = max(0, round(baseline - ABOVE * size)), round(baseline + BELOW * size)
    crop = picture[y0:y1, x0:x1]
    at = round(centre) - x0
    if min(crop.shape[:2]) < 3 or not 0 < at < crop.shape[1]:
        return None
    ink = ink_of(crop)
    columns = np.asarray(ink.sum(axis=0) >= (2 if size >= FINE else 1))
    letters = _end_of_ink(columns, at, APART * size)
    right = _last_ink(columns, letters)
    if right is None:
        return None
    left = _end_of_ink(columns, right, APART * size)
    before = _last_ink(columns, left)
    if left < ALONE * size or (before is not None and left - before <= ALONE * size):
        return None
    rows = np.flatnonzero(ink[:, left : right + 1].any(axis=1))
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    width, height = right + 1 - left, bottom - top
    if top == 0 or bottom == ink.shape[0] or not LEAST * size <= width <= MOST * size:
        return None
    dash = height <= DASH_HEIGHT * size and width >= DASH_WIDTH * height
    if not dash and not LEAST * size <= height <= MOST * size:
        return None
    box = float(x0 + left), float(y0 + top), float(x0 + right + 1), float(y0 + bottom)
    return Mark("-" if dash else "•", box, float(x0 + letters))


def _end_of_ink(columns: NDArray[np.bool_], at: int, white: float) -> int:
    """The first column, from ``at`` to the left, of a stretch of ink that no run of ``white`` columns parts."""
    first, run = at, 0
    for x in range(at, -1, -1):
        if columns[x]:
            first, run = x, 0
        else:
            run += 1
            if run >= white:
                break
    return first


def _last_ink(columns: NDArray[np.bool_], before: int) -> int | None:
    """The last column with ink before one."""
    found = np.flatnonzero(columns[:before])
    return int(found[-1]) if len(found) else None
