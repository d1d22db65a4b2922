"""Recognised lines that run over a rule or over the side of a box: what stands at either side is read on its own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from pipeline.extract.recognition.engine import Picture, PixelBox, TextLine, read_lines
from pipeline.extract.recognition.looks import LEAST_CONTRAST, ink_of
from pipeline.page import Shape, Stroke

LEAST_ASIDE = 0.4
"""What a side parts from the rest of a line is at least so wide, in heights of the line: less is the line's own margin."""
OVER = 0.3
"""A side reaches so far above and below a line, in its heights: stems of letters do not."""
FLANK = 2
"""Pixels beside a side that letters must leave free: text that has outgrown its box runs over them."""
FREE = 0.2
"""Share of those pixels that may be ink: grain, the side's own blur."""
AROUND = 1.5
"""Line heights beside a side within which ink is told from paper."""
STRAIGHT = 1.0
"""Pixels by which an upright stroke may lean."""
BORDERS = frozenset("[]|")
"""What a rule at the end of a line is read as."""

_CLOSED = re.compile(r"[\d)%]$")
_TITLE = re.compile(r"[A-Z][a-z]{2}")
_AMOUNT = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?")
_FIGURE = re.compile(r"\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?")

Side = tuple[float, float, float, float]
"""An upright side: its x, from where to where it runs, half its thickness, in pixels."""


def part_at_sides(picture: Picture, lines: list[TextLine], strokes: Iterable[Stroke], shapes: Iterable[Shape]) -> list[TextLine]:
    """The lines (boxes in the picture's pixels), those over a rule or a box's side in parts; the same list where none is."""
    sides = sorted([*_upright(strokes), *_of_boxes(shapes)])
    places = [side[0] for side in sides]
    boxes: dict[int, list[PixelBox]] = {}
    for k, line in enumerate(lines):
        if line.angle == 0 and line.text:
            found = sides[bisect_left(places, line.box[0]) : bisect_left(places, line.box[2])]
            parts = _parts(picture, line, [s for s in found if _passes(s, line.box)]) if found else []
            if parts and parts != [line.box]:
                boxes[k] = parts
    if not boxes:
        return lines
    read = iter(read_lines(picture, [part for k in sorted(boxes) for part in boxes[k]]))
    return [part for k, line in enumerate(lines) for part in ([next(read) for _ in boxes[k]] if k in boxes else [line])]


def _upright(strokes: Iterable[Stroke]) -> Iterable[Side]:
    for stroke in strokes:
        (ax, ay), (bx, by) = stroke.points[0], stroke.points[-1]
        if len(stroke.points) == 2 and abs(ax - bx) <= STRAIGHT:
            yield (ax + bx) / 2, min(ay, by), max(ay, by), stroke.width / 2


def _of_boxes(shapes: Iterable[Shape]) -> Iterable[Side]:
    for shape in shapes:
        if shape.rect:
            x0, y0, x1, y1 = shape.bbox
            yield x0, y0, y1, 1.0
            yield x1, y0, y1, 1.0


def _passes(side: Side, box: PixelBox) -> bool:
    """The side runs past the line from above to below."""
    over = OVER * (box[3] - box[1])
    return side[1] <= box[1] - over and side[2] >= box[3] + over


def _parts(picture: Picture, line: TextLine, sides: list[Side]) -> list[PixelBox]:
    """The line's box cut at the sides between its letters, and without a side at its end that was read as a bracket."""
    x0, y0, x1, y1 = line.box
    aside = LEAST_ASIDE * (y1 - y0)
    start, end, cuts = x0, x1, []
    for at, _, _, half in sides:
        if at - x0 < aside:
            start = max(start, at + half + 1) if line.text[0] in BORDERS else start
        elif x1 - at < aside:
            end = min(end, at - half - 1) if line.text[-1] in BORDERS else end
        elif _in_a_word(line, at) and (
            _are_two(line, at)
            or (_is_free(picture, line.box, at - half - 1, -1) and _is_free(picture, line.box, at + half + 1, 1))
        ):
            cuts.append((at - half - 1, at + half + 1))
    edges = [(start, start), *cuts, (end, end)]
    return [(a[1], y0, b[0], y1) for a, b in pairwise(edges) if b[0] - a[1] >= aside]


def _in_a_word(line: TextLine, at: float) -> bool:
    """No blank was read where the side is: words that it parts are apart already."""
    share = (at - line.box[0]) / (line.box[2] - line.box[0])
    k = bisect_left(line.centres, share)
    return 0 < k < len(line.text) and not (line.text[k - 1].isspace() or line.text[k].isspace())


def _are_two(line: TextLine, at: float) -> bool:
    """What was read as one word at a side can't be one: a figure or bracket before a word's capital ("BB (72,80)Program"), an
    amount with too many digits that is two well-formed ones ("2.150.000.0001.020"). The letter there may be counted one off."""
    share = (at - line.box[0]) / (line.box[2] - line.box[0])
    k = bisect_left(line.centres, share)
    start = line.text.rfind(" ", 0, k) + 1
    end = next((i for i in range(k, len(line.text)) if line.text[i].isspace()), len(line.text))
    for cut in (k - 1, k, k + 1):
        before, after = line.text[start:cut], line.text[cut:end]
        if _CLOSED.search(before) and _TITLE.match(after):
            return True
        if _AMOUNT.fullmatch(before) and _FIGURE.fullmatch(after) and not _FIGURE.fullmatch(before + after):
            return True
    return False


def _is_free(picture: Picture, box: PixelBox, at: float, way: int) -> bool:
    """Beside a side, leftwards (-1) or rightwards (1) of ``at``, letters leave room."""
    y0, y1 = max(0, int(box[1])), int(np.ceil(box[3]))
    reach = round(AROUND * (y1 - y0))
    first, last = (round(at) - reach, round(at)) if way < 0 else (round(at), round(at) + reach)
    crop = picture[y0:y1, max(0, first) : last]
    if min(crop.shape[:2]) <= FLANK:
        return False
    if float(np.ptp(crop.astype(np.float32).mean(axis=2))) < LEAST_CONTRAST:
        return True
    ink = ink_of(crop)
    return bool((ink[:, -FLANK:] if way < 0 else ink[:, :FLANK]).mean() <= FREE)
