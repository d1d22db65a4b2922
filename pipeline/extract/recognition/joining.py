"""Pieces of one fill: of a narrow row, whose paper is duller between letters than beside them, so that a change of colour at the
ends of its words looks like the sides of a box of their own; of a band behind a drawing that connectors cross."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.geometry.grid import box_of
from pipeline.extract.recognition.bridging import is_bar
from pipeline.extract.recognition.engine import Mask, PixelBox
from pipeline.extract.recognition.erasing import SAME_PAPER
from pipeline.page import Colour, Point

LEVEL = 5.0
"""Pixels by which the upper and the lower sides of pieces of one row may differ."""
APART = 1.0
"""Pieces of one row stand at most so many letter heights apart: between them lies what blur makes of the ends of words."""
RULED = 0.6
"""A column between two pieces with so much ink is a rule that parts them."""
FLAT = 3.0
"""A row is at most so many letter heights high: higher boxes have paper of their own above and below their words."""
SHADE = 0.04
"""By how much, of 1, uneven light changes a bar's fill from one piece to the next."""
GROUND = 3
"""A face that is no rectangle is the ground behind a drawing when it holds so many boxes with words."""


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
    box = box_of([a.box, b.box])
    wide = max(a, b, key=lambda f: f.box[2] - f.box[0])
    return replace(wide, box=box, hull=corners(box), rect=True, worded=a.worded or b.worded)


def join_bands(faces: list[Face], letter: float) -> tuple[list[Face], set[PixelBox]]:
    """The faces (pixels) with the pieces of each band made one rectangle, and the boxes of these: faces of one fill, level with
    each other, that are no rectangles because connectors cut the band that lies behind boxes."""
    held = np.array([f.box for f in faces if f.rect and f.worded], float).reshape(-1, 4)
    pieces = [k for k, f in enumerate(faces) if f.fill is not None and not f.rect]
    holds = {k: _inside(held, faces[k].box) for k in pieces}
    out, gone, bands = list(faces), set[int](), set[PixelBox]()
    for k in sorted((k for k in pieces if holds[k]), key=lambda k: faces[k].box[0] - faces[k].box[2]):
        if k in gone:
            continue
        own = [k]
        band = faces[k].box
        while fresh := [
            m for m in pieces if m not in gone and m not in own and _of_band(faces[m], holds[m], band, faces[k], letter)
        ]:
            own += fresh
            band = box_of([faces[m].box for m in own])
        if len(own) > 1 or holds[k] >= GROUND:
            gone |= set(own[1:])
            bands.add(band)
            worded = any(faces[m].worded for m in own)
            out[k] = Face(band, corners(band), faces[k].fill, None, True, worded)
    return [f for m, f in enumerate(out) if m not in gone], bands


def join_bars(faces: list[Face], letter: float) -> list[Face]:
    """The faces (pixels) with the pieces of each bar made one: a long thin one without a border that connectors cut, of which one
    piece alone holds words."""
    order = sorted((k for k, f in enumerate(faces) if f.fill is not None and f.outline is None), key=lambda k: faces[k].box[0])
    groups: list[list[int]] = []
    for k in order:
        group = next((g for g in groups if _goes_on(box_of([faces[m].box for m in g]), faces[g[-1]], faces[k], letter)), None)
        if group is None:
            groups.append([k])
        else:
            group.append(k)
    out, gone = list(faces), set[int]()
    for group in groups:
        box = box_of([faces[k].box for k in group])
        worded = sum(faces[k].worded for k in group)
        if len(group) > 1 and worded <= 1 and is_bar(box, letter):
            out[group[0]] = Face(box, corners(box), faces[group[0]].fill, None, True, worded > 0)
            gone |= set(group[1:])
    return [f for k, f in enumerate(out) if k not in gone]


def _goes_on(bar: PixelBox, last: Face, piece: Face, letter: float) -> bool:
    """Whether a face is the next piece of a bar; the line between them is slanted, so that their boxes may overlap."""
    box = piece.box
    level = abs(bar[1] - box[1]) <= LEVEL and abs(bar[3] - box[3]) <= LEVEL
    alike = all(abs(a - b) <= SHADE for a, b in zip(last.fill or (), piece.fill or (), strict=True))
    return alike and level and box[0] - bar[2] <= letter and box[2] > bar[2]


def _of_band(piece: Face, holds: int, band: PixelBox, first: Face, letter: float) -> bool:
    """A piece of the band's fill within its height and next to it, that holds boxes or nothing at all."""
    a = piece.box
    level = a[1] >= band[1] - LEVEL and a[3] <= band[3] + LEVEL
    beside = a[0] - band[2] <= letter and band[0] - a[2] <= letter
    return piece.fill == first.fill and level and beside and (holds > 0 or not piece.worded)


def _inside(boxes: NDArray[np.float64], box: PixelBox) -> int:
    """How many of some boxes lie within a box."""
    x0, y0, x1, y1 = box
    return int(((boxes[:, 0] >= x0) & (boxes[:, 1] >= y0) & (boxes[:, 2] <= x1) & (boxes[:, 3] <= y1)).sum())
