"""Connectors of a drawing: strokes, arrowheads and block arrows joined into networks, with the boxes that each reaches.

Geometry only, and undirected: which box of a network is the parent is decided by :mod:`pipeline.extract.diagrams.links`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from math import hypot
from typing import Literal

from pipeline.extract.geometry.boxes import Box
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Page, Point

Side = Literal["top", "bottom", "left", "right"]

BORDER_SLACK = 0.25
"""A line this near (letter heights) to a box's side, along it, is its border."""
REACH = 0.9
"""An end this near (letter heights) to a box is drawn to it."""
STRETCH = 2.6
"""A loose end, prolonged, reaches a box up to this many letter heights away: arrowheads and lines that stop short."""
RAGGED = 5.0
"""The same for a level line towards text without a border: short lines of text end far before their frame, which is not drawn."""
JOINT = 0.35
"""Ends this near (letter heights) to another line join it."""
ARROWHEAD = 2.6
"""Arrowheads drawn as shapes measure at most this many letter heights."""
BLOCK_ARROW_SHARE = 0.12
"""A block arrow's longer side is at most this share of the page's longer side."""
DASH_GAP = 1.0
"""Pieces on one line with a gap of at most this many letter heights are dashes of one line."""
AWAY = 0.05
"""A line leaves a side when it gains more than this share of its length in distance from it; one along the side does not."""
LEAST_DIVIDED = 3
"""Boxes from which a line over all of them can part them."""
LEAST_PIECE = 0.3
"""Pieces of line shorter than this many letter heights, touching nothing, are dust."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A network meets a box: on which side, and where (points)."""

    box: int
    side: Side
    point: Point
    head: bool = False


@dataclass(slots=True)
class Network:
    """Lines that hang together, with the boxes they reach. ``block`` is true for a block arrow or raster arrow alone, ``dashed``
    where the lines are."""

    bbox: BBox
    attachments: list[Attachment] = field(default_factory=list)
    block: bool = False
    lines: list[tuple[Point, Point]] = field(default_factory=list)
    dashed: bool = False


@dataclass(slots=True)
class _Piece:
    """A straight piece; ``drawn`` are the ends of the line that it was cut from at the borders of boxes."""

    a: Point
    b: Point
    drawn: tuple[Point, Point]
    dashed: bool = False


def find_networks(page: Page, boxes: Sequence[Box], empty: Sequence[BBox], letter: float) -> list[Network]:
    """The networks of a page that reach at least two boxes; ``letter`` is the usual letter height in points.

    ``empty`` are outlines without text: their borders are no connectors either.
    """
    index = SpatialIndex([b.bbox for b in boxes])
    outlines = [b.bbox for b in boxes if b.kind != "text"] + list(empty)
    pieces = list(_pieces(page, _solid(outlines, boxes, index), letter, _extent(boxes))) if page.strokes else []
    heads, blocks = _arrow_shapes(page, boxes, index, letter)
    if not pieces and not blocks:
        return []
    networks = _join(pieces, heads, boxes, index, letter)
    line_index = SpatialIndex([_around(p.a, p.b, 0) for p in pieces])
    alone = [b for b in blocks if not line_index.at(b)]
    networks += [n for n in (_block_network(b, boxes, letter) for b in alone) if n is not None]
    for network in networks:
        network.attachments = _once(network.attachments)
    return [n for n in networks if len({a.box for a in n.attachments}) > 1]


def _once(attachments: list[Attachment]) -> list[Attachment]:
    """Each box and side once; an arrowhead there is kept in mind."""
    out: dict[tuple[int, Side], Attachment] = {}
    for a in attachments:
        known = out.get((a.box, a.side))
        if known is None or (a.head and not known.head):
            out[(a.box, a.side)] = a
    return list(out.values())


def _solid(outlines: Sequence[BBox], boxes: Sequence[Box], index: SpatialIndex) -> list[BBox]:
    """Outlines that lines do not run inside of: all that hold no other box."""
    out = []
    for outline in outlines:
        inner = (
            boxes[j].bbox
            for j in index.at(outline)
            if _area(boxes[j].bbox) < 0.98 * _area(outline) and _holds(outline, boxes[j].bbox)
        )
        if next(inner, None) is None:
            out.append(outline)
    return out


def _area(b: BBox) -> float:
    return (b[2] - b[0]) * (b[3] - b[1])


def _holds(outer: BBox, inner: BBox) -> bool:
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] < x < outer[2] and outer[1] < y < outer[3]


def _extent(boxes: Sequence[Box]) -> BBox | None:
    """What the boxes with borders cover; None for too few to tell a drawing."""
    drawn = [b.bbox for b in boxes if b.kind != "text"]
    if len(drawn) < LEAST_DIVIDED:
        return None
    return min(b[0] for b in drawn), min(b[1] for b in drawn), max(b[2] for b in drawn), max(b[3] for b in drawn)


def _divides(a: Point, b: Point, extent: BBox | None, slack: float) -> bool:
    """A straight line over a drawing from end to end: it parts tiers, as no trunk reaches past the boxes that it serves."""
    if extent is None:
        return False
    x0, y0, x1, y1 = extent
    if abs(a[1] - b[1]) <= slack:
        return min(a[0], b[0]) <= x0 + slack and max(a[0], b[0]) >= x1 - slack and y0 < a[1] < y1
    return abs(a[0] - b[0]) <= slack and min(a[1], b[1]) <= y0 + slack and max(a[1], b[1]) >= y1 - slack and x0 < a[0] < x1


def _pieces(page: Page, solid: Sequence[BBox], letter: float, extent: BBox | None) -> Iterator[_Piece]:
    """Straight pieces of strokes outside boxes, without those that are box borders or part tiers over the whole ``extent``."""
    slack = BORDER_SLACK * letter
    index = SpatialIndex(solid)
    for stroke in page.strokes:
        for a, b in zip(stroke.points, stroke.points[1:], strict=False):
            length = hypot(b[0] - a[0], b[1] - a[1])
            if length < 0.05 or _divides(a, b, extent, slack):
                continue
            cuts = [(0.0, 1.0)]
            for i in index.at(_around(a, b, slack)):
                cuts = _subtract(cuts, a, b, solid[i], slack)
            for t0, t1 in cuts:
                if (t1 - t0) * length >= 0.5:
                    yield _Piece(_at(a, b, t0), _at(a, b, t1), (a, b), stroke.dashed)


def _around(a: Point, b: Point, slack: float) -> BBox:
    return (
        min(a[0], b[0]) - slack,
        min(a[1], b[1]) - slack,
        max(a[0], b[0]) + slack,
        max(a[1], b[1]) + slack,
    )


def _at(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def _subtract(cuts: list[tuple[float, float]], a: Point, b: Point, box: BBox, slack: float) -> list[tuple[float, float]]:
    """The parameter ranges of a segment that lie outside a box (its border included)."""
    inside = _clip(a, b, (box[0] - slack, box[1] - slack, box[2] + slack, box[3] + slack))
    if inside is None:
        return cuts
    u0, u1 = inside
    out: list[tuple[float, float]] = []
    for t0, t1 in cuts:
        if u1 <= t0 or u0 >= t1:
            out.append((t0, t1))
            continue
        if u0 > t0:
            out.append((t0, u0))
        if u1 < t1:
            out.append((u1, t1))
    return out


def _clip(a: Point, b: Point, box: BBox) -> tuple[float, float] | None:
    """The parameter range of a segment within a box (Liang and Barsky 1984), None outside."""
    t0, t1 = 0.0, 1.0
    dx, dy = b[0] - a[0], b[1] - a[1]
    for p, q in ((-dx, a[0] - box[0]), (dx, box[2] - a[0]), (-dy, a[1] - box[1]), (dy, box[3] - a[1])):
        if p == 0:
            if q < 0:
                return None
            continue
        t = q / p
        if p < 0:
            t0 = max(t0, t)
        else:
            t1 = min(t1, t)
        if t0 > t1:
            return None
    return t0, t1


def _arrow_shapes(page: Page, boxes: Sequence[Box], index: SpatialIndex, letter: float) -> tuple[list[BBox], list[BBox]]:
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
    if any(_holds(arrow, w.bbox) for line in box.lines for w in line.words):
        return True
    b = box.bbox
    return box.kind == "text" and b[0] < x < b[2] and b[1] < y < b[3]


def _join(pieces: list[_Piece], heads: list[BBox], boxes: Sequence[Box], index: SpatialIndex, letter: float) -> list[Network]:
    """Pieces that touch become networks; their ends attach to boxes."""
    joint = JOINT * letter
    parent = list(range(len(pieces) + len(heads)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    joined: set[tuple[int, int]] = set()
    met: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, end, j in chain(_touching(pieces, joint), _dashes(pieces, DASH_GAP * letter)):
        parent[root(i)] = root(j)
        joined.add((i, end))
        met[(i, end)].append(j)
    head_index = SpatialIndex(heads)
    tipped: dict[int, list[int]] = defaultdict(list)
    for i, piece in enumerate(pieces):
        for end, p in enumerate((piece.a, piece.b)):
            for k in head_index.at((p[0] - joint, p[1] - joint, p[0] + joint, p[1] + joint)):
                parent[root(i)] = root(len(pieces) + k)
                tipped[k].append(i)
                joined.add((i, end))
    groups: dict[int, Network] = {}
    for i, piece in enumerate(pieces):
        network = groups.setdefault(root(i), Network(_around(piece.a, piece.b, 0)))
        network.lines.append((piece.a, piece.b))
        network.dashed = piece.dashed and (network.dashed or len(network.lines) == 1)
        network.bbox = _join_boxes(network.bbox, _around(piece.a, piece.b, 0))
        for end, (p, other) in enumerate(((piece.a, piece.b), (piece.b, piece.a))):
            loose = (i, end) not in joined or _doubled(p, other, [pieces[j] for j in met[(i, end)]], joint)
            found = _attach(p, other, boxes, index, letter, loose)
            if found is None and not loose:
                found = _attach_fan(p, [pieces[j] for j in met[(i, end)]] + [piece], boxes, index, letter)
            if found is not None:
                network.attachments.append(_where_drawn(found, piece.drawn[end], other, boxes, BORDER_SLACK * letter))
    for k, box in enumerate(heads):
        if k in tipped:
            found = _attach_head(box, pieces[tipped[k][0]], boxes, index, letter)
            if found is not None:
                groups[root(tipped[k][0])].attachments.append(found)
    return list(groups.values())


def _touching(pieces: list[_Piece], joint: float) -> Iterator[tuple[int, int, int]]:
    """(piece, end, other piece) where an end of one lies on the other."""
    index = SpatialIndex([_around(p.a, p.b, joint) for p in pieces])
    for i, piece in enumerate(pieces):
        for end, p in enumerate((piece.a, piece.b)):
            for j in index.around(*p):
                if j != i and _distance(p, pieces[j].a, pieces[j].b) <= joint:
                    yield i, end, j


def _dashes(pieces: list[_Piece], gap: float) -> Iterator[tuple[int, int, int]]:
    """(piece, end, other piece) where the other goes on in the same direction after a short gap."""
    ends = [p for piece in pieces for p in (piece.a, piece.b)]
    index = SpatialIndex([(p[0], p[1], p[0], p[1]) for p in ends])
    for k, p in enumerate(ends):
        i, end = divmod(k, 2)
        other = ends[k ^ 1]
        length = hypot(p[0] - other[0], p[1] - other[1]) or 1.0
        way = ((p[0] - other[0]) / length, (p[1] - other[1]) / length)
        for m in index.at((p[0] - gap, p[1] - gap, p[0] + gap, p[1] + gap)):
            if m // 2 == i:
                continue
            q, far = ends[m], ends[m ^ 1]
            ahead = (q[0] - p[0]) * way[0] + (q[1] - p[1]) * way[1]
            off = abs((q[0] - p[0]) * way[1] - (q[1] - p[1]) * way[0])
            on = (far[0] - p[0]) * way[0] + (far[1] - p[1]) * way[1]
            aside = abs((far[0] - p[0]) * way[1] - (far[1] - p[1]) * way[0])
            if 0 < ahead <= gap and off <= 0.1 * gap and on > ahead and aside <= 0.1 * gap + 0.05 * on:
                yield i, end, m // 2


def _distance(p: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    t = 0.0 if square == 0 else max(0.0, min(1.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square))
    return hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)


def _attach(p: Point, other: Point, boxes: Sequence[Box], index: SpatialIndex, letter: float, loose: bool) -> Attachment | None:
    """The box that the end ``p`` of a line from ``other`` is drawn to; a loose end is prolonged a little.

    An end that joins other lines must touch the box: a trunk may pass close by a box's corner.
    """
    reach = (REACH if loose else JOINT) * letter
    near = [
        i for i in index.at((p[0] - reach, p[1] - reach, p[0] + reach, p[1] + reach)) if not _crosses(boxes[i].bbox, p, other)
    ]
    if near:
        i = min(near, key=lambda k: (round(_gap(p, boxes[k].bbox), 1), _area(boxes[k].bbox)))
        return Attachment(i, _side(p, other, boxes[i].bbox), p)
    length = hypot(p[0] - other[0], p[1] - other[1])
    if not loose or length < LEAST_PIECE * letter:
        return None
    level = abs(p[1] - other[1]) <= JOINT * letter
    far = (RAGGED if level else STRETCH) * letter / length
    q = (p[0] + (p[0] - other[0]) * far, p[1] + (p[1] - other[1]) * far)
    hits = []
    for i in index.at(_around(p, q, 0)):
        clip = _clip(p, q, boxes[i].bbox)
        if clip is not None and not _crosses(boxes[i].bbox, p, other):
            hits.append((clip[0], i))
    if not hits:
        return None
    at, i = min(hits)
    if at * RAGGED > STRETCH and level and boxes[i].kind != "text":
        return None
    return Attachment(i, _side(q, p, boxes[i].bbox), p)


def _where_drawn(found: Attachment, drawn: Point, other: Point, boxes: Sequence[Box], slack: float) -> Attachment:
    """The side that a line touches where it was drawn to the border itself: a flat one is cut off far beside that point."""
    box = boxes[found.box].bbox
    x0, y0, x1, y1 = box
    inside = min(drawn[0] - x0, x1 - drawn[0], drawn[1] - y0, y1 - drawn[1])
    if abs(inside) > slack or drawn == found.point:
        return found
    return Attachment(found.box, _side(drawn, other, box), found.point)


def _attach_fan(p: Point, lines: Sequence[_Piece], boxes: Sequence[Box], index: SpatialIndex, letter: float) -> Attachment | None:
    """Text without a border from whose side several lines leave at one point, each away from it: there is nothing to touch."""
    ends = [_far_end(p, line, JOINT * letter) for line in lines]
    reach = REACH * letter
    for i in index.at((p[0] - reach, p[1] - reach, p[0] + reach, p[1] + reach)):
        x0, y0, x1, y1 = boxes[i].bbox
        if boxes[i].kind != "text" or (x0 < p[0] < x1 and y0 < p[1] < y1):
            continue
        side = _side(p, p, boxes[i].bbox)
        k, sign = {"top": (1, -1), "bottom": (1, 1), "left": (0, -1), "right": (0, 1)}[side]
        if all(end is not None and sign * (end[k] - p[k]) > AWAY * hypot(end[0] - p[0], end[1] - p[1]) for end in ends):
            return Attachment(i, side, p)
    return None


def _doubled(p: Point, other: Point, lines: Sequence[_Piece], joint: float) -> bool:
    """All lines that meet the end ``p`` of a line from ``other`` end there too and lie on that line: connectors drawn one by one
    from the same side of a box. The end is as free as that of one line."""
    ends = [_far_end(p, line, joint) for line in lines]
    return bool(ends) and all(
        end is not None
        and abs((end[0] - p[0]) * (other[1] - p[1]) - (end[1] - p[1]) * (other[0] - p[0])) <= joint * _length(p, other)
        and (end[0] - p[0]) * (other[0] - p[0]) + (end[1] - p[1]) * (other[1] - p[1]) > 0
        for end in ends
    )


def _length(a: Point, b: Point) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def _far_end(p: Point, line: _Piece, joint: float) -> Point | None:
    """The other end of a line that ends at ``p``; None where it passes by."""
    for near, far in ((line.a, line.b), (line.b, line.a)):
        if hypot(near[0] - p[0], near[1] - p[1]) <= joint:
            return far
    return None


def _crosses(box: BBox, p: Point, other: Point) -> bool:
    """The line comes from inside this box: it holds the line's other end, or is a frame around it."""
    return box[0] < other[0] < box[2] and box[1] < other[1] < box[3]


def _gap(p: Point, b: BBox) -> float:
    return hypot(max(b[0] - p[0], p[0] - b[2], 0.0), max(b[1] - p[1], p[1] - b[3], 0.0))


def _side(p: Point, other: Point, box: BBox) -> Side:
    """Which side of the box a line arriving from ``other`` at ``p`` meets."""
    dx, dy = p[0] - other[0], p[1] - other[1]
    distances: dict[Side, float] = {
        "top": abs(p[1] - box[1]),
        "bottom": abs(p[1] - box[3]),
        "left": abs(p[0] - box[0]),
        "right": abs(p[0] - box[2]),
    }
    # A line runs towards the box: what it meets lies against its direction.
    against: dict[Side, float] = {"top": -dy, "bottom": dy, "left": -dx, "right": dx}
    length = hypot(dx, dy) or 1.0
    scale = max(min(box[2] - box[0], box[3] - box[1]), 1.0)
    return min(distances, key=lambda s: distances[s] / scale + 0.5 * against[s] / length)


def _attach_head(head: BBox, piece: _Piece, boxes: Sequence[Box], index: SpatialIndex, letter: float) -> Attachment | None:
    """The box that an arrowhead points to: the nearest beyond it, away from its line."""
    centre = ((head[0] + head[2]) / 2, (head[1] + head[3]) / 2)
    a, b = (piece.a, piece.b) if _gap(piece.b, head) <= _gap(piece.a, head) else (piece.b, piece.a)
    length = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    size = max(head[2] - head[0], head[3] - head[1])
    tip = (
        centre[0] + (b[0] - a[0]) / length * size * 0.5,
        centre[1] + (b[1] - a[1]) / length * size * 0.5,
    )
    found = _attach(tip, a, boxes, index, letter, loose=True)
    return None if found is None else Attachment(found.box, found.side, found.point, head=True)


def _join_boxes(a: BBox, b: BBox) -> BBox:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])


def _block_network(arrow: BBox, boxes: Sequence[Box], letter: float) -> Network | None:
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
