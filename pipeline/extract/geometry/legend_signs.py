"""The small figures before the texts of a legend: which text each one's colour explains. Geometry only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.framed_keys import framed_entries
from pipeline.extract.geometry.grid import box_of, is_paper, lines_of
from pipeline.extract.geometry.network import holds
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Colour, Page, Word

SIGN_GAP, SIGN_HEIGHT, SIGN_WIDTH = 3.0, 3.0, 8.0
"""A legend's sign stands this near before its text and is no larger than this, in the text's letter heights."""
SWATCH = 0.6
"""A legend's sign is at least so high and wide, in letter heights; smaller ones are bullets and arrowheads."""
LEAST_COLOURS = 2
"""Colours of the signs of a legend in a frame at least."""


class Figure(NamedTuple):
    """A figure without text: its box in points, its fill (None for paper)."""

    bbox: BBox
    fill: Colour | None


def with_signs(boxes: list[Box], figures: Sequence[Figure]) -> list[Box]:
    """The boxes, texts with the colour of the figure that stands before them."""
    if not figures:
        return boxes
    index = SpatialIndex([f.bbox for f in figures])
    signed = [replace(b, sign=b.sign or _sign(b, figures, index)) if b.kind == "text" and len(b.lines) == 1 else b for b in boxes]
    return _without_colons(signed)


def _without_colons(boxes: list[Box]) -> list[Box]:
    """The boxes with signs, those of a colon or dash alone given to the text behind it, which is what the sign means."""
    out = list(boxes)
    for k, mark in enumerate(boxes):
        if mark.sign is None or any(c.isalnum() for c in mark.text):
            continue
        middle, size = (mark.bbox[1] + mark.bbox[3]) / 2, mark.size
        row = [j for j, b in enumerate(boxes) if b.kind == "text" and len(b.lines) == 1 and b.bbox[1] <= middle <= b.bbox[3]]
        behind = [j for j in row if j != k and 0 <= boxes[j].bbox[0] - mark.bbox[2] <= SIGN_GAP * size]
        if behind:
            j = min(behind, key=lambda j: boxes[j].bbox[0])
            out[j] = replace(boxes[j], sign=boxes[j].sign or mark.sign)
            out[k] = replace(mark, lines=())
    return [b for b in out if b.lines]


def framed_key(words: Sequence[Word], frame: BBox, coloured: Sequence[Figure]) -> list[Box]:
    """The entries of a legend in a frame, each as a text of its own; none where the frame is no legend's.

    A sign stands before every line but a heading, in several colours (marks before the lines of a list are of one), or before the
    few lines of every entry (:mod:`pipeline.extract.geometry.framed_keys`).
    """
    signs = [f for f in coloured if holds(frame, f.bbox)]
    if len({f.fill for f in signs}) < LEAST_COLOURS:
        return []
    texts = [Box(0, box_of(w.bbox for w in line.words), (line,), None, "text") for line in lines_of(words)]
    index = SpatialIndex([f.bbox for f in signs])
    told = [_sign(text, signs, index) for text in texts]
    colours = {colour for colour in told if colour is not None}
    if len(colours) >= LEAST_COLOURS and None not in told[1:]:
        return texts
    entries = framed_entries([text.lines[0] for text in texts], [(f.bbox, f.fill) for f in signs if f.fill is not None])
    return [Box(0, box_of(line.bbox for line in own), own, None, "text", sign) for own, sign in entries]


def _sign(text: Box, figures: Sequence[Figure], index: SpatialIndex) -> Colour | None:
    x0, y0, _, y1 = text.bbox
    size, middle = text.size, (y0 + y1) / 2
    for i in index.at((x0 - SIGN_GAP * size, middle, x0, middle)):
        a = figures[i].bbox
        small = a[3] - a[1] <= SIGN_HEIGHT * size and a[2] - a[0] <= SIGN_WIDTH * size
        if small and a[2] <= x0 + 0.2 * size and abs((a[1] + a[3]) / 2 - middle) <= 0.5 * size:
            return figures[i].fill or (1.0, 1.0, 1.0)
    return None


def swatches(page: Page, letter: float, least: float) -> list[Figure]:
    """Filled figures lower than ``least`` points, too small to hold text, of several colours: the signs of a legend are often as
    low as its letters (``letter`` points)."""
    found = []
    for shape in page.shapes:
        w, h = shape.bbox[2] - shape.bbox[0], shape.bbox[3] - shape.bbox[1]
        if shape.fill is not None and SWATCH * letter <= h < least and SWATCH * letter <= w <= SIGN_WIDTH * h:
            found.append(Figure(shape.bbox, None if is_paper(shape.fill) else shape.fill))
    return found if len({figure.fill for figure in found}) >= LEAST_COLOURS else []
