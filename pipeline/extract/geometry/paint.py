"""What paint tells of a table without rules: the seams of its cells, stripes behind rows, or the boxes of a drawing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.geometry.printed import CROSSING_SHARE, SEAM, PrintedLine, distinct, pieces_of
from pipeline.extract.geometry.ruling import letter_height
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Page, Shape

MIN_PAINTED = 3
"""Painted cells side by side that show a table's columns."""
STRIPE_SHARE = 0.6
"""A shape narrower than this share of a block is a box, a wider one a stripe behind a row."""
MAX_BOXED_SHARE = 0.25
"""Share of a block's words that may stand in boxes."""
MIN_CELL = 0.6
"""Letter heights that a painted cell measures at least; smaller paint is dots and rules."""
WHITE_GAP = 0.4
"""White between the painted cells of a row at most, in letter heights; the boxes of a drawing stand farther apart."""
LEAST_HEADS = 2
"""Painted cells with more than ``MIN_PAINTED`` edges between them at least."""
MAX_PAINTED = 0.5
"""Share of a table's height from which paint is its background."""


def painted_over(paint: Sequence[BBox], x: float, y: float) -> bool:
    """Whether a painted cell or stripe goes on over this place."""
    return any(b[0] < x < b[2] and b[1] + SEAM < y < b[3] - SEAM for b in paint)


def paint_seams(paint: list[Shape], letter: float) -> list[float]:
    """Column edges that painted cells show: the seams of the row with most cells, where another row has the same."""
    rows: dict[tuple[int, int], list[BBox]] = {}
    for shape in paint:
        if min(shape.bbox[2] - shape.bbox[0], shape.bbox[3] - shape.bbox[1]) < MIN_CELL * letter:
            continue
        rows.setdefault((round(shape.bbox[1]), round(shape.bbox[3])), []).append(shape.bbox)
    chains = []
    for boxes in rows.values():
        boxes.sort()
        joined = all(-SEAM <= b[0] - a[2] <= max(SEAM, WHITE_GAP * letter) for a, b in pairwise(boxes))
        if len(boxes) >= MIN_PAINTED and joined:
            chains.append([boxes[0][0], *((a[2] + b[0]) / 2 for a, b in pairwise(boxes)), boxes[-1][2]])
    chains.sort(key=len)
    if len(chains) < 2:
        return []
    best = chains[-1]
    again = any(all(min(abs(x - y) for y in best) <= SEAM for x in chain) for chain in chains[:-1])
    return best if again else []


def header_seams(paint: list[Shape], block: list[PrintedLine], letter: float) -> list[float]:
    """Column edges that the painted cells of a header alone show, where the texts below keep to them."""
    cells = [s.bbox for s in paint if s.bbox[2] - s.bbox[0] >= MIN_CELL * letter]
    if len(cells) < LEAST_HEADS:
        return []
    spans = [span for row in block for phrase in row.phrases for span in pieces_of(phrase)]
    left, right = min(a for a, _ in spans), max(b for _, b in spans)
    for cluster in _touching(cells, SpatialIndex(cells)):
        xs = distinct([x for b in cluster for x in (b[0], b[2])], SEAM)
        if len(xs) <= MIN_PAINTED or xs[0] > left + SEAM or xs[-1] < right - SEAM:
            continue
        if all(sum(a < x < b for a, b in spans) <= CROSSING_SHARE * len(block) for x in xs[1:-1]):
            return xs
    return []


def paint_edges(paint: list[Shape], xs: Sequence[float]) -> list[float]:
    """Tops and bottoms of painted cells and stripes: the edges of rows."""
    wide = STRIPE_SHARE * (xs[-1] - xs[0])
    edges = []
    for shape in paint:
        x0, y0, x1, y1 = shape.bbox
        cell = all(min(abs(side - x) for x in xs) <= SEAM for side in (x0, x1))
        if cell or x1 - x0 >= wide:
            edges += [y0, y1]
    return distinct(edges, SEAM)


def is_drawing(page: Page, rows: list[PrintedLine], box: BBox, seams: Sequence[float]) -> bool:
    """Whether the words stand in boxes of a drawing rather than on paper, on stripes or in painted cells."""
    wide = STRIPE_SHARE * (box[2] - box[0])
    near = max(SEAM, WHITE_GAP / 2 * letter_height(page)) if len(seams) > MIN_PAINTED else SEAM
    boxes = [
        s
        for s in page.shapes
        if s.bbox[2] - s.bbox[0] < wide
        and not (seams and all(min(abs(side - x) for x in seams) <= near for side in (s.bbox[0], s.bbox[2])))
    ]
    words = [w for row in rows for phrase in row.phrases for w in phrase.words]
    small = [s.bbox for s in boxes]
    if not small:
        return False
    index = SpatialIndex(small)
    middles = [((w.bbox[0] + w.bbox[2]) / 2, (w.bbox[1] + w.bbox[3]) / 2) for w in words]
    if not _hold_many(index, middles):
        return False
    cells = [s.bbox for s in boxes if s.rect and s.stroke is None]
    if not cells:
        return True
    header = {b for c in _touching(cells, SpatialIndex(cells)) if max(x[2] for x in c) - min(x[0] for x in c) >= wide for b in c}
    apart = SpatialIndex([b for b in small if b not in header])
    return _hold_many(apart, middles)


def _hold_many(index: SpatialIndex, places: Sequence[tuple[float, float]]) -> bool:
    """Whether more than their share of places lie in boxes; looks no further than it takes to tell."""
    left = MAX_BOXED_SHARE * len(places)
    for x, y in places:
        if index.around(x, y):
            left -= 1
            if left < 0:
                return True
    return False


def _touching(boxes: Sequence[BBox], index: SpatialIndex) -> list[list[BBox]]:
    """Boxes in clusters of those that touch: the cells of a painted header do, boxes of a drawing stand apart."""
    out: list[list[BBox]] = []
    seen: set[int] = set()
    for first in range(len(boxes)):
        if first in seen:
            continue
        seen.add(first)
        cluster, todo = [], [first]
        while todo:
            box = boxes[todo.pop()]
            cluster.append(box)
            near = [k for k in index.at((box[0] - SEAM, box[1], box[2] + SEAM, box[3])) if k not in seen]
            seen.update(near)
            todo += near
        out.append(cluster)
    return out
