"""Where text lines stand in an upright picture.

The detector gives each pixel the likelihood that it is the core of a text line; cores are outlined and widened to lines. A
large picture is looked at in tiles, whose lines are joined; a tile goes through the network in parts, whose likelihoods are laid
side by side, because the network needs some 200 bytes for each pixel that it sees at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from math import hypot
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.engine import Picture, PixelBox
from pipeline.extract.recognition.models import network

TILE = 1600
"""Longest side in pixels of what is looked at as one picture."""
OVERLAP = 160
"""Pixels that neighbouring tiles share, several text lines high, so that a line cut by one is whole in the other."""
STEP = 32
"""The network's input has sides of whole multiples of this many pixels."""
PART = 3_200_000
"""Pixels that the network sees at once, at most, at 200 bytes each: a whole tile. With 700,000 scans take at most 372 MB, but the
network weighs what it sees as a whole: a line alone on a page is not found then, and dense drawings are read worse."""
MARGIN = 64
"""Pixels around a part that the network sees besides: what lies farther from a text line than its height six times over tells
hardly anything of it."""
MOST_CUTS = 16
"""Parts along one side, at most."""
LEAST_SIDE = 4
"""Boxes with a side below this many pixels are specks."""
SLANTED = 0.25
"""Tangent of the angle from which a detected line is a diagonal watermark, not text of the page."""
CORE, LINE = 0.3, 0.5
"""Likelihood from which a pixel is part of a core, and the mean of it over a core from which that is one of a line."""
CORE_SIDE, LINE_SIDE = 3, 5
"""Least breadth of a core and of a line in pixels."""
WIDEN = 1.6
"""A line's border is this times its core's area by the core's circumference away from the core: the model was trained so."""
MOST_CORES = 1000
"""Cores of one tile, at most: more are a pattern, not text."""


def detect(picture: Picture, scale: float) -> list[PixelBox]:
    """Boxes of the text lines of a picture, in its pixels; the detector sees it scaled by ``scale``, in tiles."""
    import cv2

    small = picture
    if abs(scale - 1) > 0.01:
        small = np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    height, width = small.shape[:2]
    found: list[tuple[PixelBox, bool]] = []
    # A side that is a little longer than a tile has one all the same, which sees it whole.
    tops, lefts = _steps(height), _steps(width)
    high, wide = TILE if len(tops) > 1 else height, TILE if len(lefts) > 1 else width
    for top in tops:
        for left in lefts:
            tile = small[top : top + high, left : left + wide]
            for box in _detect_tile(tile):
                cut = _is_cut(box, left, top, tile.shape[1], tile.shape[0], width, height)
                found.append(((box[0] + left, box[1] + top, box[2] + left, box[3] + top), cut))
    boxes = _join_tiles(found)
    return [(b[0] / scale, b[1] / scale, b[2] / scale, b[3] / scale) for b in boxes]


def _steps(length: int) -> list[int]:
    """Where tiles begin along one side."""
    if length <= TILE + OVERLAP:
        return [0]
    count = -(-(length - OVERLAP) // (TILE - OVERLAP))
    return [round(i * (length - TILE) / (count - 1)) for i in range(count)]


def _detect_tile(tile: Picture) -> list[PixelBox]:
    """Boxes of the lines of one tile, in its pixels."""
    import cv2

    high, wide = tile.shape[:2]
    size = round(wide / STEP) * STEP, round(high / STEP) * STEP
    if not all(size):
        return []
    likelihood = _likelihood(np.asarray(cv2.resize(np.ascontiguousarray(tile), size), np.uint8))
    out: list[PixelBox] = []
    for core in _cores(likelihood):
        line = _line_of(core, wide / size[0], high / size[1])
        if line is None:
            continue
        line = _in_order(line).clip(0, (wide - 1, high - 1))
        across, down = line[1] - line[0], line[3] - line[0]
        if min(int(hypot(*across)), int(hypot(*down))) <= CORE_SIDE:
            continue
        along = np.abs(across if hypot(*across) >= hypot(*down) else down)
        if along.min() > SLANTED * along.max() and hypot(*along) > 3 * LEAST_SIDE * LEAST_SIDE:
            continue
        (x0, y0), (x1, y1) = line.min(axis=0).tolist(), line.max(axis=0).tolist()
        if min(x1 - x0, y1 - y0) >= LEAST_SIDE:
            out.append((x0, y0, x1, y1))
    return out


def _likelihood(tile: Picture) -> NDArray[np.float32]:
    """The likelihood of each pixel of a tile, whose sides are whole steps, to be in the core of a line."""
    height, width = tile.shape[:2]
    out = np.empty((height, width), np.float32)
    down, across = _cuts(height, width)
    rows, columns = list(_spans(height, down)), list(_spans(width, across))
    for row in rows:
        for column in columns:
            seen = _normal(tile[row.seen, column.seen])
            found = network("det").run(seen, last=row is rows[-1] and column is columns[-1])[0, 0]
            top, left = row.own.start - row.seen.start, column.own.start - column.seen.start
            high, wide = row.own.stop - row.own.start, column.own.stop - column.own.start
            out[row.own, column.own] = found[top : top + high, left : left + wide]
    return out


class _Span(NamedTuple):
    """Of a part along one side: what it is to tell, and what of the tile the network sees for it."""

    own: slice
    seen: slice


def _spans(length: int, count: int) -> Iterator[_Span]:
    """The parts along a side in ``count`` nearly equal ones of whole steps, each seen with what lies around it."""
    steps = length // STEP
    edges = [round(steps * k / count) * STEP for k in range(count + 1)]
    for start, end in pairwise(edges):
        yield _Span(slice(start, end), slice(max(0, start - MARGIN), min(length, end + MARGIN)))


def _cuts(height: int, width: int) -> tuple[int, int]:
    """Into how many parts a tile is cut down and across: none is larger than :data:`PART`, and together they are the smallest."""
    ways = [(down, across) for down in range(1, MOST_CUTS) for across in range(1, MOST_CUTS)]
    return min(ways, key=lambda way: (_largest(height, way[0]) * _largest(width, way[1]) > PART, _work(height, width, way)))


def _largest(length: int, count: int) -> int:
    return max(int(span.seen.stop) - int(span.seen.start) for span in _spans(length, count))


def _work(height: int, width: int, way: tuple[int, int]) -> int:
    """Pixels that the network sees in all parts."""
    return (height + 2 * MARGIN * (way[0] - 1)) * (width + 2 * MARGIN * (way[1] - 1))


@lru_cache(maxsize=1)
def _levels() -> NDArray[np.float32]:
    """What the network takes for each value of a channel: 0 to 255 become -1 to 1."""
    return ((np.arange(256).astype(np.float32) * (1 / 255.0) - np.float64(0.5)) / np.float64(0.5)).astype(np.float32)


def _normal(part: Picture) -> NDArray[np.float32]:
    """A part of a picture as the network's input: one sheet for each channel."""
    return _levels()[part.transpose(2, 0, 1)][None]


def _cores(likelihood: NDArray[np.float32]) -> Iterator[NDArray[np.float32]]:
    """The corners of the smallest rectangle, which may lie aslant, around each core of a line."""
    import cv2

    cores: Any = cv2.dilate((likelihood > CORE).astype(np.uint8) * 255, np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(cores, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours[:MOST_CORES]:
        core, breadth = _around(contour)
        if breadth >= CORE_SIDE and _mean_in(likelihood, core) >= LINE:
            yield core


def _around(points: Any) -> tuple[NDArray[np.float32], float]:
    """The corners of the smallest rectangle around points, in order around it, and its breadth."""
    import cv2

    rectangle = cv2.minAreaRect(points)
    return np.asarray(cv2.boxPoints(rectangle), np.float32), min(rectangle[1])


def _mean_in(likelihood: NDArray[np.float32], corners: NDArray[np.float32]) -> float:
    """The mean likelihood inside a rectangle."""
    import cv2

    height, width = likelihood.shape
    left, top = np.floor(corners.min(axis=0)).astype(int).clip(0, (width - 1, height - 1)).tolist()
    right, bottom = np.ceil(corners.max(axis=0)).astype(int).clip(0, (width - 1, height - 1)).tolist()
    mask = np.zeros((bottom - top + 1, right - left + 1), np.uint8)
    cv2.fillPoly(mask, [(corners - np.array((left, top), np.float32)).astype(np.int32)], (1,))
    return float(cv2.mean(likelihood[top : bottom + 1, left : right + 1], mask)[0])


def _line_of(core: NDArray[np.float32], wider: float, higher: float) -> NDArray[np.float64] | None:
    """The corners of the line around a core, in the tile's pixels, which are so much wider and higher; None for a speck."""
    import pyclipper

    a, b = (float(hypot(*side)) for side in core[1:3].astype(np.float64) - core[:2])
    distance = a * b * WIDEN / (2 * (a + b))
    offset = pyclipper.PyclipperOffset()
    offset.AddPath(core, pyclipper.JT_ROUND, pyclipper.ET_CLOSEDPOLYGON)
    corners, breadth = _around(np.array(offset.Execute(distance)).reshape(-1, 1, 2))
    if breadth < LINE_SIDE:
        return None
    return np.asarray(np.round(corners.astype(np.float64) * (wider, higher)))


def _in_order(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """Four corners from the upper left clockwise: of the two at the left the upper one is first."""
    ordered = corners[np.argsort(corners[:, 0])]
    (upper_left, lower_left), (upper_right, lower_right) = (side[np.argsort(side[:, 1])] for side in (ordered[:2], ordered[2:]))
    return np.array([upper_left, upper_right, lower_right, lower_left])


def _is_cut(box: PixelBox, left: int, top: int, tile_w: int, tile_h: int, width: int, height: int) -> bool:
    """The box ends at a side of its tile that is no side of the picture."""
    return bool(
        (left > 0 and box[0] <= 2)
        or (top > 0 and box[1] <= 2)
        or (left + tile_w < width and box[2] >= tile_w - 3)
        or (top + tile_h < height and box[3] >= tile_h - 3)
    )


def _join_tiles(found: list[tuple[PixelBox, bool]]) -> list[PixelBox]:
    """Each line once: pieces cut by tile edges on one line are joined, doubles from the overlap dropped."""
    boxes = [box for box, cut in found if not cut]
    for box in (box for box, cut in found if cut):
        merged = box
        rest: list[PixelBox] = []
        for other in boxes:
            x = min(merged[2], other[2]) - max(merged[0], other[0])
            y = min(merged[3], other[3]) - max(merged[1], other[1])
            if x > 0 and y > 0.5 * min(merged[3] - merged[1], other[3] - other[1]):
                merged = (
                    min(merged[0], other[0]),
                    min(merged[1], other[1]),
                    max(merged[2], other[2]),
                    max(merged[3], other[3]),
                )
            else:
                rest.append(other)
        boxes = [*rest, merged]
    kept: list[PixelBox] = []
    for box in sorted(boxes, key=lambda b: -(b[2] - b[0]) * (b[3] - b[1])):
        area = (box[2] - box[0]) * (box[3] - box[1])
        if not any(_overlap(box, other) > 0.7 * area for other in kept):
            kept.append(box)
    return sorted(kept, key=lambda b: (b[1], b[0]))


def _overlap(a: PixelBox, b: PixelBox) -> float:
    w, h = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    return w * h if w > 0 and h > 0 else 0.0
