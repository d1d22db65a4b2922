"""Lines that a box has no room for: over or under it, on the paper or on the ground that it stands on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import box_of, lines_of
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Word

OVERFLOW_GAP = 0.6
"""A free line this near (letter heights) under the last line of a box, in its width and size, overflowed it."""
GROUND = 2.0
"""A ground is at least so many times as wide as a box on it: the strips of a card are no boxes on a ground."""
LEAST_ON_GROUND = 2
"""Boxes with text on a ground."""


def off_the_ground(boxes: Sequence[Box]) -> tuple[list[Box], list[BBox]]:
    """The boxes with those lines back that lie across their upper or lower edge, and therefore were taken for text of the wide
    ground that they stand on; and the grounds that have no text then."""
    index = SpatialIndex([b.bbox for b in boxes])
    changed: dict[int, list[Word]] = {}
    for ground, box in enumerate(boxes):
        on = [i for i in index.at(box.bbox) if i != ground and _stands_on(boxes[i], box)]
        if len(on) < LEAST_ON_GROUND:
            continue
        own = changed.get(ground, _words(box))
        for line in sorted(_by_line(own), key=lambda line: line[0].bbox[1]):
            bbox, size = box_of(w.bbox for w in line), max(w.size for w in line)
            homes = [i for i in on if _lies_across(bbox, boxes[i].bbox) and _overflows(bbox, size, boxes[i])]
            if len(homes) == 1:
                changed[homes[0]] = changed.get(homes[0], _words(boxes[homes[0]])) + line
                changed[ground] = own = [w for w in own if w not in line]
    out = [replace(b, lines=lines_of(changed[i])) if i in changed else b for i, b in enumerate(boxes) if changed.get(i, True)]
    return out, [boxes[i].bbox for i in sorted(changed) if not changed[i]]


def _words(box: Box) -> list[Word]:
    return [w for line in box.lines for w in line.words]


def _stands_on(box: Box, ground: Box) -> bool:
    a, b = box.bbox, ground.bbox
    inside = a[0] >= b[0] and a[1] >= b[1] and a[2] <= b[2] and a[3] <= b[3]
    return inside and box.kind != "text" and (b[2] - b[0]) >= GROUND * (a[2] - a[0])


def _lies_across(line: BBox, box: BBox) -> bool:
    return line[1] < box[3] < line[3] or line[1] < box[1] < line[3]


def _by_line(words: Sequence[Word]) -> list[list[Word]]:
    """Words by the printed line that they stand on."""
    out: dict[int, list[Word]] = defaultdict(list)
    for word in words:
        out[word.line].append(word)
    return list(out.values())


def take_overflow(boxes: list[Box], free: list[Word]) -> tuple[list[Box], list[Word]]:
    """Free lines that go on directly under (or over) the text of a box belong to it."""
    if not free or not boxes:
        return boxes, free
    extra: dict[int, list[Word]] = defaultdict(list)
    left: list[Word] = []
    reach = max(w.size for w in free) * 2
    index = SpatialIndex([(b.bbox[0], b.bbox[1] - reach, b.bbox[2], b.bbox[3] + reach) for b in boxes])
    for words in _by_line(free):
        box = box_of(w.bbox for w in words)
        size = max(w.size for w in words)
        homes = (i for i in index.at(box) if _overflows(box, size, boxes[i]))
        home = min(homes, key=lambda i: _apart(box, boxes[i]), default=None)
        (left if home is None else extra[home]).extend(words)
    out = [replace(b, lines=lines_of([*_words(b), *extra[i]])) if i in extra else b for i, b in enumerate(boxes)]
    return out, left


def _apart(line: BBox, box: Box) -> float:
    """White in points between a line and the text of a box above or below it."""
    text = box_of([ln.bbox for ln in box.lines])
    return max(line[1] - text[3], text[1] - line[3])


def _overflows(line: BBox, size: float, box: Box) -> bool:
    x0, y0, x1, y1 = box.bbox
    if abs(size - box.size) > 0.15 * size or line[0] < x0 - size or line[2] > x1 + size:
        return False
    text = box_of([ln.bbox for ln in box.lines])
    under = 0 <= line[1] - text[3] + 0.35 * size <= (OVERFLOW_GAP + 0.35) * size and text[3] >= y1 - 1.2 * size
    over = 0 <= text[1] - line[3] + 0.35 * size <= (OVERFLOW_GAP + 0.35) * size and text[1] <= y0 + 1.2 * size
    return under or over
