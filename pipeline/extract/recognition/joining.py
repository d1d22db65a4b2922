"""Pieces of one row that print has parted: paper between the letters of a narrow row is duller than beside them, so that a change
of colour at the ends of its words looks like the sides of a box of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from pipeline.extract.recognition.engine import Mask, PixelBox
from pipeline.page import Colour, Point

SAME_PAPER = 40.0
"""Fills within this of each other, in every channel (of 255), may be one paper, dull between letters."""
LEVEL = 5.0
"""Pixels by which the upper and the lower sides of pieces of one row may differ."""
APART = 1.0
"""Pieces of one row stand at most so many letter heights apart: between them lies what blur makes of the ends of words."""
RULED = 0.6
"""A column between two pieces with so much ink is a rule that parts them."""
FLAT = 3.0
"""A row is at most so many letter heights high: higher boxes have paper of their own above and below their words."""


@dataclass(frozen=True, slots=True)
class Face:
    """A closed region: ``box`` in pixels up to the middle of its border, ``hull`` its outline, ``fill`` None for paper."""

    box: PixelBox
    hull: tuple[Point, ...]
    fill: Colour | None
    outline: Colour | None
    rect: bool
    worded: bool


def corners(b: PixelBox) -> tuple[Point, ...]:
    """The corners of a box, clockwise from the upper left one."""
    return (b[0], b[1]), (b[2], b[1]), (b[2], b[3]), (b[0], b[3])


def join_rows(faces: list[Face], lines: Mask, letter: float) -> list[Face]:
    """The faces (pixels) with neighbours on one narrow row made one where their fills are alike, no line of ``lines`` stands
    between them and only one of the two holds words; ``letter`` is the usual height of small letters in pixels."""
    out: list[Face] = []
    for face in sorted(faces, key=lambda f: f.box[0]):
        before = next((k for k in range(len(out) - 1, -1, -1) if _go_on(out[k], face, lines, letter)), None)
        if before is None:
            out.append(face)
        else:
            out[before] = _one(out[before], face)
    return out


def _go_on(a: Face, b: Face, lines: Mask, letter: float) -> bool:
    """The second face goes on with the row of the first, which begins at its left."""
    if a.fill is None or b.fill is None or (a.worded and b.worded) or not (a.worded or b.worded):
        return False
    (_, ay0, ax1, ay1), (bx0, by0, _, by1) = a.box, b.box
    if ay1 - ay0 > FLAT * letter or abs(ay0 - by0) > LEVEL or abs(ay1 - by1) > LEVEL or abs(bx0 - ax1) > APART * letter:
        return False
    if max(abs(p - q) for p, q in zip(a.fill, b.fill, strict=True)) > SAME_PAPER / 255:
        return False
    x0, x1 = sorted((int(ax1), int(np.ceil(bx0))))
    seam = lines[int(max(ay0, by0) + LEVEL) : int(min(ay1, by1) - LEVEL), max(0, x0 - 1) : x1 + 2]
    return not seam.size or bool((seam > 0).mean(axis=0).max() < RULED)


def _one(a: Face, b: Face) -> Face:
    """Two pieces as one rectangle, in the colours of the wider one."""
    box = min(a.box[0], b.box[0]), min(a.box[1], b.box[1]), max(a.box[2], b.box[2]), max(a.box[3], b.box[3])
    wide = max(a, b, key=lambda f: f.box[2] - f.box[0])
    return replace(wide, box=box, hull=corners(box), rect=True, worded=a.worded or b.worded)
