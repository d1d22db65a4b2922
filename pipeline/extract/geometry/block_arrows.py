"""Arrows drawn as shapes or pictures: arrowheads at the ends of lines, and block arrows that stand between two boxes alone."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.geometry.boxes import Box
from pipeline.extract.geometry.network import Attachment, Network, Side, holds
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Page

ARROWHEAD = 2.6
"""Arrowheads drawn as shapes measure at most this many letter heights."""
BLOCK_ARROW_SHARE = 0.12
"""A block arrow's longer side is at most this share of the page's longer side."""


def arrow_shapes(page: Page, boxes: Sequence[Box], index: SpatialIndex, letter: float) -> tuple[list[BBox], list[BBox]]:
    """Shapes without text that may be arrowheads, and those (images too) that may be block arrows."""
    most = BLOCK_ARROW_SHARE * max(page.width, page.height)
    heads: list[BBox] = []
    blocks: list[BBox] = []
    for shape in page.shapes:
        w, h = shape.bbox[2] - shape.bbox[0], shape.bbox[3] - shape.bbox[1]
        if shape.rect or max(w, h) > most or min(w, h) < 0.8:
            continue
        over = index.at(shape.bbox)
        if any(_covers_text(shape.bbox, boxes[i]) for i in over):
            continue
        small = max(w, h) <= ARROWHEAD * letter and len(shape.points) <= 9
        (heads if small else blocks).append(shape.bbox)
    for image in page.images:
        w, h = image.bbox[2] - image.bbox[0], image.bbox[3] - image.bbox[1]
        if max(w, h) <= most and not any(_covers_text(image.bbox, boxes[i]) for i in index.at(image.bbox)):
            blocks.append(image.bbox)
    return heads, _unique(blocks)


def _unique(blocks: list[BBox]) -> list[BBox]:
    out: list[BBox] = []
    for box in blocks:
        x0, y0, x1, y1 = box
        if not any(abs(b[0] - x0) < 3 and abs(b[1] - y0) < 3 and abs(b[2] - x1) < 3 and abs(b[3] - y1) < 3 for b in out):
            out.append(box)
    return out


def _covers_text(arrow: BBox, box: Box) -> bool:
    x, y = (arrow[0] + arrow[2]) / 2, (arrow[1] + arrow[3]) / 2
    if any(holds(arrow, w.bbox) for line in box.lines for w in line.words):
        return True
    b = box.bbox
    return box.kind == "text" and b[0] < x < b[2] and b[1] < y < b[3]


def block_network(arrow: BBox, boxes: Sequence[Box], letter: float) -> Network | None:
    """A block arrow links the box before it with the box after it, across its nearer pair of sides."""
    x, y = (arrow[0] + arrow[2]) / 2, (arrow[1] + arrow[3]) / 2
    reach = max(arrow[2] - arrow[0], arrow[3] - arrow[1], 2 * letter) * 1.5
    best: dict[Side, tuple[float, int]] = {}
    for i, box in enumerate(boxes):
        b = box.bbox
        gaps: list[tuple[Side, float]] = []
        if b[0] <= x <= b[2]:
            gaps = [("bottom", y - b[3]), ("top", b[1] - y)]
        elif b[1] <= y <= b[3]:
            gaps = [("right", x - b[2]), ("left", b[0] - x)]
        for side, gap in gaps:
            if gap + letter >= 0 and gap <= reach and (side not in best or gap < best[side][0]):
                best[side] = (gap, i)
    pairs: list[tuple[float, Side, Side]] = []
    if "bottom" in best and "top" in best:
        pairs.append((best["bottom"][0] + best["top"][0], "bottom", "top"))
    if "right" in best and "left" in best:
        pairs.append((best["right"][0] + best["left"][0], "right", "left"))
    if not pairs:
        return None
    _, first, second = min(pairs)
    return Network(
        arrow,
        [Attachment(best[first][1], first, (x, y)), Attachment(best[second][1], second, (x, y))],
        block=True,
    )
