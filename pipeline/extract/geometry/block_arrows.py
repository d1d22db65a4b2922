"""Arrows drawn as shapes or pictures: arrowheads at the ends of lines, and block arrows that stand between two boxes alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.network import Attachment, Network, Side, holds
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Page, Point, Shape

ARROWHEAD = 2.6
"""Arrowheads drawn as shapes measure at most this many letter heights."""
BLOCK_ARROW_SHARE = 0.12
"""A block arrow's longer side is at most this share of the page's longer side."""
REACH = 1.5
"""A block arrow stands this near to its boxes, in its own lengths."""
TAIL = 8.0
"""An arrow that can be seen to point, and is near to a box at one end, reaches this far at the other, in its own lengths."""
AT_END = 0.1
"""Corners within this share of a figure's length stand at its end."""
MOST_CORNERS = 9
"""Corners of an arrow's outline at most."""
SHAFTED = 7
"""Corners of an arrow with a shaft: even a small one may stand between two boxes without a line."""
FAR = 1e9
"""Beyond every page, in points."""
_PAIRS: tuple[tuple[Side, Side], ...] = (("bottom", "top"), ("right", "left"))
_FACING: dict[Side, Side] = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}


@dataclass(frozen=True, slots=True)
class Arrow:
    """A figure or picture that may be a block arrow; ``tip``: the side of the figure at which it points, None where unknown."""

    bbox: BBox
    tip: Side | None = None


def may_be_arrows(page: Page) -> Iterator[BBox]:
    """The boxes of the figures and pictures of a page that are no larger than arrows."""
    most = BLOCK_ARROW_SHARE * max(page.width, page.height)
    figures = chain((shape.bbox for shape in page.shapes if not shape.rect), (image.bbox for image in page.images))
    return (box for box in figures if max(box[2] - box[0], box[3] - box[1]) <= most)


def arrow_shapes(page: Page, boxes: Sequence[Box], index: SpatialIndex, letter: float) -> tuple[list[Shape], list[Arrow]]:
    """Shapes without text that may be arrowheads, and those (images too) that may be block arrows."""
    most = BLOCK_ARROW_SHARE * max(page.width, page.height)
    heads: list[Shape] = []
    blocks: list[Arrow] = []
    for shape in page.shapes:
        w, h = shape.bbox[2] - shape.bbox[0], shape.bbox[3] - shape.bbox[1]
        if shape.rect or max(w, h) > most or min(w, h) < 0.8:
            continue
        over = index.at(shape.bbox)
        if any(_covers_text(shape.bbox, boxes[i]) for i in over):
            continue
        small = max(w, h) <= ARROWHEAD * letter and len(shape.points) <= MOST_CORNERS
        tip = tip_of(shape.points, shape.bbox)
        if small:
            heads.append(shape)
        if not small or (tip is not None and len(set(shape.points)) == SHAFTED):
            blocks.append(Arrow(shape.bbox, tip))
    for image in page.images:
        w, h = image.bbox[2] - image.bbox[0], image.bbox[3] - image.bbox[1]
        if max(w, h) <= most and not any(_covers_text(image.bbox, boxes[i]) for i in index.at(image.bbox)):
            blocks.append(Arrow(image.bbox))
    return heads, _unique(blocks)


def tip_of(points: Sequence[Point], box: BBox) -> Side | None:
    """Where one corner of an outline stands alone at an end and several stand at the other: an arrow's tip and tail."""
    corners = list(dict.fromkeys((round(x, 1), round(y, 1)) for x, y in points))
    if not 3 <= len(corners) <= MOST_CORNERS:
        return None
    ends: dict[Side, int] = {}
    sides: tuple[tuple[Side, Side, int], ...] = (("left", "right", 0), ("top", "bottom", 1))
    for low, high, k in sides:
        slack = AT_END * (box[k + 2] - box[k])
        ends[low] = sum(c[k] <= box[k] + slack for c in corners)
        ends[high] = sum(c[k] >= box[k + 2] - slack for c in corners)
    tips = [side for side, count in ends.items() if count == 1 and ends[_FACING[side]] > 1]
    return tips[0] if len(tips) == 1 else None


def ends_of(arrow: Arrow) -> tuple[Point, Point]:
    """The middle of the side behind an arrow that points, and its tip."""
    x0, y0, x1, y1 = arrow.bbox
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    ends: dict[Side, tuple[Point, Point]] = {
        "top": ((x, y1), (x, y0)),
        "bottom": ((x, y0), (x, y1)),
        "left": ((x1, y), (x0, y)),
        "right": ((x0, y), (x1, y)),
    }
    return ends[arrow.tip or "bottom"]


def _unique(blocks: list[Arrow]) -> list[Arrow]:
    """Each arrow once: shadows and borders lie within three points of it."""
    index = SpatialIndex([b.bbox for b in blocks])
    out: list[Arrow] = []
    taken: set[int] = set()
    for i, arrow in enumerate(blocks):
        same = [j for j in index.at(arrow.bbox) if all(abs(a - b) < 3 for a, b in zip(blocks[j].bbox, arrow.bbox, strict=True))]
        if not any(j in taken for j in same):
            taken.add(i)
            out.append(arrow)
    return out


def _covers_text(arrow: BBox, box: Box) -> bool:
    x, y = (arrow[0] + arrow[2]) / 2, (arrow[1] + arrow[3]) / 2
    if any(holds(arrow, w.bbox) for line in box.lines for w in line.words):
        return True
    b = box.bbox
    return box.kind == "text" and b[0] < x < b[2] and b[1] < y < b[3]


def block_network(arrow: Arrow, boxes: Sequence[Box], index: SpatialIndex, letter: float) -> Network | None:
    """A block arrow links the box before it with the box after it, across its nearer pair of sides.

    Where only one stands near, an arrow that is seen to point still links it to what stands farther on its axis, or to the
    nearest of the texts in the row there: text without a border does not show how wide its frame is.
    """
    long = max(arrow.bbox[2] - arrow.bbox[0], arrow.bbox[3] - arrow.bbox[1], 2 * letter)
    near = _nearest(arrow.bbox, boxes, index, letter, REACH * long)
    pairs = [(near[first][0] + near[second][0], first, second) for first, second in _PAIRS if first in near and second in near]
    if pairs:
        _, first, second = min(pairs)
        return _network(arrow, [(first, near[first][1]), (second, near[second][1])])
    if arrow.tip is None:
        return None
    ahead, behind = _FACING[arrow.tip], arrow.tip
    known = next((side for side in (ahead, behind) if side in near), None)
    if known is None:
        return None
    other = _FACING[known]
    far = _nearest(arrow.bbox, boxes, index, letter, TAIL * long)
    end = far[other][1] if other in far else _in_text_row(arrow.bbox, other, boxes, index, TAIL * long)
    if end is None:
        return None
    return replace(_network(arrow, [(known, near[known][1]), (other, end)]), loose=other not in far)


def _network(arrow: Arrow, ends: Sequence[tuple[Side, int]]) -> Network:
    x0, y0, x1, y1 = arrow.bbox
    middle = ((x0 + x1) / 2, (y0 + y1) / 2)
    return Network(arrow.bbox, [Attachment(i, side, middle) for side, i in ends], block=True, tip=arrow.tip)


def _nearest(
    arrow: BBox, boxes: Sequence[Box], index: SpatialIndex, letter: float, reach: float
) -> dict[Side, tuple[float, int]]:
    """The nearest box at each side of an arrow's middle: by the side that it turns to the arrow, the white between (points) and
    its place."""
    x, y = (arrow[0] + arrow[2]) / 2, (arrow[1] + arrow[3]) / 2
    best: dict[Side, tuple[float, int]] = {}
    for i in sorted({*index.at((x, y - reach, x, y + reach)), *index.at((x - reach, y, x + reach, y))}):
        b = boxes[i].bbox
        gaps: list[tuple[Side, float]] = []
        if b[0] <= x <= b[2]:
            gaps = [("bottom", y - b[3]), ("top", b[1] - y)]
        elif b[1] <= y <= b[3]:
            gaps = [("right", x - b[2]), ("left", b[0] - x)]
        for side, gap in gaps:
            if gap + letter >= 0 and gap <= reach and (side not in best or gap < best[side][0]):
                best[side] = (gap, i)
    return best


def _in_text_row(arrow: BBox, facing: Side, boxes: Sequence[Box], index: SpatialIndex, reach: float) -> int | None:
    """Of the texts without a border in the first row beyond an arrow, which turn their side ``facing`` to it, the nearest; None
    where a box with a border is among them."""
    k, sign = {"bottom": (1, -1), "top": (1, 1), "right": (0, -1), "left": (0, 1)}[facing]
    edge = arrow[k + 2] if sign > 0 else arrow[k]
    strip = [-FAR, -FAR, FAR, FAR]
    strip[k], strip[k + 2] = sorted((edge, edge + sign * reach))
    gap = {
        i: sign * ((boxes[i].bbox[k] if sign > 0 else boxes[i].bbox[k + 2]) - edge)
        for i in index.at((strip[0], strip[1], strip[2], strip[3]))
    }
    found = [i for i in gap if gap[i] >= 0]
    if not found:
        return None
    first = boxes[min(found, key=lambda i: gap[i])].bbox
    row = [i for i in found if boxes[i].bbox[k] < first[k + 2] and boxes[i].bbox[k + 2] > first[k]]
    if any(boxes[i].kind != "text" for i in row):
        return None
    m = 1 - k
    return min(row, key=lambda i: abs(boxes[i].bbox[m] + boxes[i].bbox[m + 2] - arrow[m] - arrow[m + 2]))
