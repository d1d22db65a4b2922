"""Short ends of connectors between a trunk and the side of a box: too short to be told from pieces of letters by their length,
they are known by running from the one to the other without a gap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.extract.recognition.engine import Mask, PixelBox
from pipeline.extract.recognition.raster_lines import LEAST_LEVEL, Segment

LEAST_GAP = 3
"""Pixels between a trunk and a box, at least: nearer ones touch."""
SHORT = 4
"""Pixels by which a stub ends before its box, at most."""
INKED = 0.9
"""Share of the way from the trunk to the box that is ink in each row of a stub."""
AS_THICK, BLUR = 1.6, 2
"""A stub is at most so many times as thick as its trunk, and so many pixels more."""
TRUNK = 2.0
"""A trunk is longer than this many letter heights."""
OPEN = 0.5
"""The part of the strip between a trunk and a box that may be ink all across: more is a fill; and of a bar that may be rules."""


def find_stubs(lines: Mask, ruled: Mask, trunks: Sequence[Segment], boxes: Sequence[PixelBox], letter: float) -> list[Segment]:
    """The short straight lines of ink (255 in ``lines``) between ``trunks`` and the sides of ``boxes``, in pixels, that are no
    rules (255 in ``ruled``) themselves; ``letter`` is the usual height of small letters."""
    out: list[Segment] = []
    places = np.array(boxes, float).reshape(-1, 4)
    for trunk in trunks:
        if trunk.length < TRUNK * letter:
            continue
        level, sides = not trunk.level, places if not trunk.level else places[:, [1, 0, 3, 2]]
        if _frames(trunk, sides):
            continue
        ink, known = (lines, ruled) if level else (lines.T, ruled.T)
        for start, end, low, high in _strips(trunk, sides, letter):
            for first, last in _bars(ink[low:high, start:end], known[low:high, start:end], trunk.thickness):
                # Short of the box, or its side and the trunk would look like rules of one table.
                short = min(SHORT, (end - start) // 2)
                after = start >= round(trunk.middle)
                x0, x1 = (round(trunk.middle), end - short) if after else (start + short, round(trunk.middle))
                box = x0, low + first, x1, low + last
                out.append(Segment(box if level else (box[1], box[0], box[3], box[2]), level))
    return out


def _frames(trunk: Segment, sides: NDArray[np.float64]) -> bool:
    """The trunk is the side of a box: what leaves it is another side."""
    at = np.minimum(np.abs(sides[:, 0] - trunk.middle), np.abs(sides[:, 2] - trunk.middle)) <= trunk.thickness + BLUR
    shared = np.minimum(sides[:, 3], trunk.end) - np.maximum(sides[:, 1], trunk.start)
    return bool((at & (shared >= OPEN * trunk.length)).any())


def _strips(trunk: Segment, sides: NDArray[np.float64], letter: float) -> Iterator[tuple[int, int, int, int]]:
    """The strip between a trunk and each box beside it: its start and end across the trunk, its first and last place along it."""
    own = trunk.box if not trunk.level else (trunk.box[1], trunk.box[0], trunk.box[3], trunk.box[2])
    more = trunk.thickness
    along = (sides[:, 1] < trunk.end + more) & (sides[:, 3] > trunk.start - more)
    for gap, after in ((sides[:, 0] - own[2], True), (own[0] - sides[:, 2], False)):
        for k in np.flatnonzero(along & (gap > LEAST_GAP) & (gap <= LEAST_LEVEL * letter)):
            x0, y0, x1, y1 = (round(v) for v in sides[k].tolist())
            low, high = max(0, y0, trunk.start - more), min(y1, trunk.end + more)
            start, end = (own[2], x0) if after else (x1, own[0])
            if high - low > 1 and end > start:
                yield start, end, low, high


def _bars(ink: NDArray[np.uint8], known: NDArray[np.uint8], thickness: int) -> Iterator[tuple[int, int]]:
    """First row and the row after the last of each bar that crosses a strip from side to side."""
    full = (ink > 0).mean(axis=1) >= INKED
    if full.mean() > OPEN:
        return
    steps = np.flatnonzero(np.diff(np.concatenate(([False], full, [False])).astype(np.int8)))
    for first, last in zip(steps[::2].tolist(), steps[1::2].tolist(), strict=True):
        ruled = (known[first:last] > 0).mean() if last > first else 1.0
        if last - first <= AS_THICK * thickness + BLUR and ruled < OPEN:
            yield first, last
