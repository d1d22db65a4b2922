"""Connectors of a drawing: strokes, arrowheads and block arrows joined into networks, with the boxes that each reaches.

Geometry only, and undirected: which box of a network is the parent is decided by :mod:`pipeline.extract.diagrams.links`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, pairwise
from math import hypot

from pipeline.extract.geometry.attaching import JOINT, Attacher, doubled, where_drawn
from pipeline.extract.geometry.banners import find_banners
from pipeline.extract.geometry.block_arrows import Arrow, arrow_shapes, block_network, ends_of, may_be_arrows, tip_of
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.crossings import join_brackets
from pipeline.extract.geometry.empty_cells import down_over_empty
from pipeline.extract.geometry.groups import Groups
from pipeline.extract.geometry.jumps import without_jumps
from pipeline.extract.geometry.network import (
    Attachment,
    Network,
    Piece,
    Side,
    along,
    area,
    around,
    clip,
    holds,
    join_boxes,
    middle,
)
from pipeline.extract.geometry.plates import with_plates
from pipeline.extract.geometry.short_ends import short_of_lines
from pipeline.extract.geometry.side_runs import join_side_runs
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Page, Point, Shape

BORDER_SLACK = 0.25
"""A line this near (letter heights) to a box's side, along it, is its border."""
CORNER = 3.0
"""A line stays this many slacks at most within the slack around a corner that it comes by: the diagonal there is 2.8 of them."""
DASH_GAP = 1.0
"""Pieces on one line with a gap of at most this many letter heights are dashes of one line."""
LEAST_DASHES, DASHED_SHARE = 4, 0.6
"""Pieces with a gap behind them from which a line is dashed, and their least share: a printer may write each dash as a line."""
LEAST_DIVIDED = 3
"""Boxes from which a line over all of them can part them."""


def find_networks(page: Page, boxes: Sequence[Box], empty: Sequence[BBox], letter: float) -> list[Network]:
    """The networks of a page that reach at least two boxes; ``letter`` is the usual letter height in points.

    ``empty`` are outlines without text: their borders are no connectors either. Lines run across banners (:mod:`.banners`).
    """
    if not page.strokes and not any(may_be_arrows(page)):
        return []
    boxes = with_plates(down_over_empty(boxes, empty, BORDER_SLACK * letter), empty)
    banners = find_banners(page, boxes, letter)
    if not banners:
        return _networks(page, boxes, empty, letter)
    kept = [i for i in range(len(boxes)) if i not in banners]
    found = _networks(page, [boxes[i] for i in kept], empty, letter)
    for network in found:
        network.attachments = [replace(a, box=kept[a.box]) for a in network.attachments]
    return found


def _networks(page: Page, boxes: Sequence[Box], empty: Sequence[BBox], letter: float) -> list[Network]:
    index = SpatialIndex([b.bbox for b in boxes])
    heads, blocks = arrow_shapes(page, boxes, index, letter)
    # A line may run over a block arrow.
    pointing = {b.bbox for b in blocks if b.tip is not None}
    outlines = [b.bbox for b in boxes if b.kind != "text"] + [e for e in empty if e not in pointing]
    middles = SpatialIndex([(*m, *m) for m in map(middle, (b.bbox for b in boxes))])
    pieces = list(_pieces(page, _solid(outlines, boxes, middles), letter, _extent(boxes))) if page.strokes else []
    if not pieces and not blocks:
        return []
    networks = _join(pieces, heads, boxes, Attacher(boxes, index, middles, letter), letter)
    line_index = SpatialIndex([around(p.a, p.b, 0) for p in pieces])
    alone = [b for b in blocks if _stands_alone(b, [pieces[i] for i in line_index.at(b.bbox)], JOINT * letter)]
    networks += [n for n in (block_network(b, boxes, index, letter) for b in alone) if n is not None]
    for network in networks:
        network.attachments = _once(network.attachments)
    networks = [n for n in networks if len({a.box for a in n.attachments}) > 1]
    return join_brackets(join_side_runs(networks, boxes, letter))


def _stands_alone(block: Arrow, lines: Sequence[Piece], joint: float) -> bool:
    """No line ends at the arrow, so that it were that line's head; one that is seen to point may have lines run over it."""
    if not lines or block.tip is None:
        return not lines
    x0, y0, x1, y1 = block.bbox
    for line in lines:
        for x, y in (line.a, line.b):
            inside = x0 <= x <= x1 and y0 <= y <= y1
            if inside and not any(other is not line and _distance((x, y), other.a, other.b) <= joint for other in lines):
                return False
    return True


def _once(attachments: list[Attachment]) -> list[Attachment]:
    """Each box and side once; an arrowhead there is kept in mind."""
    out: dict[tuple[int, Side], Attachment] = {}
    for a in attachments:
        known = out.get((a.box, a.side))
        if known is None or (a.head and not known.head):
            out[(a.box, a.side)] = a
    return list(out.values())


def _solid(outlines: Sequence[BBox], boxes: Sequence[Box], middles: SpatialIndex) -> list[BBox]:
    """Outlines that lines do not run inside of: all that hold no other box, by the ``middles`` of boxes."""
    areas = [area(box.bbox) for box in boxes]
    return [
        outline
        for outline in outlines
        if not any(areas[j] < 0.98 * area(outline) and holds(outline, boxes[j].bbox) for j in middles.at(outline))
    ]


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


def _pieces(page: Page, solid: Sequence[BBox], letter: float, extent: BBox | None) -> Iterator[Piece]:
    """Straight pieces of strokes outside boxes, without those that are box borders or part tiers over the whole ``extent``."""
    slack = BORDER_SLACK * letter
    index = SpatialIndex(solid)
    wide = [(x0 - slack, y0 - slack, x1 + slack, y1 + slack) for x0, y0, x1, y1 in solid]
    for stroke in without_jumps(page.strokes, letter):
        for a, b in zip(stroke.points, stroke.points[1:], strict=False):
            length = hypot(b[0] - a[0], b[1] - a[1])
            if length < 0.05 or _divides(a, b, extent, slack):
                continue
            x0, y0, x1, y1 = around(a, b, 0)
            near = [wide[i] for i in index.at((x0 - slack, y0 - slack, x1 + slack, y1 + slack))]
            if any(w[0] <= x0 and x1 <= w[2] and w[1] <= y0 and y1 <= w[3] for w in near):
                continue
            for t0, t1 in outside(a, b, [box for box in near if not _grazes(stroke.points, box, slack)]):
                inner = t0 > 0.0 and t1 < 1.0
                if inner and _joins_borders(along(a, b, t0), along(a, b, t1), solid, index, slack):
                    continue
                if (t1 - t0) * length >= 0.5:
                    yield Piece(along(a, b, t0), along(a, b, t1), (a, b), stroke.dashed, stroke.colour)


def _grazes(points: Sequence[Point], wide: BBox, slack: float) -> bool:
    """Whether a line only comes by a box's corner, within ``slack`` around it (``wide`` is the box with that): it goes on at both
    ends and does not meet the box itself."""
    if _within(points[0], wide) or _within(points[-1], wide):
        return False
    box = (wide[0] + slack, wide[1] + slack, wide[2] - slack, wide[3] - slack)
    near = 0.0
    for a, b in pairwise(points):
        inside = clip(a, b, wide)
        if inside is not None:
            near += (inside[1] - inside[0]) * hypot(b[0] - a[0], b[1] - a[1])
            if near > CORNER * slack or clip(a, b, box) is not None:
                return False
    return True


def _within(p: Point, box: BBox) -> bool:
    return box[0] <= p[0] <= box[2] and box[1] <= p[1] <= box[3]


def _joins_borders(a: Point, b: Point, solid: Sequence[BBox], index: SpatialIndex, slack: float) -> bool:
    """What is left of a line between two boxes that it runs along the borders of: two borders drawn as one line."""
    k = 1 if abs(a[1] - b[1]) <= slack else 0 if abs(a[0] - b[0]) <= slack else None
    if k is None:
        return False

    def bordered(p: Point) -> bool:
        near = index.at((p[0] - 2 * slack, p[1] - 2 * slack, p[0] + 2 * slack, p[1] + 2 * slack))
        return any(min(abs(p[k] - solid[i][k]), abs(p[k] - solid[i][k + 2])) <= slack for i in near)

    return bordered(a) and bordered(b)


def outside(a: Point, b: Point, boxes: Sequence[BBox]) -> list[tuple[float, float]]:
    """The parameter ranges of a segment that lie outside boxes (their borders included)."""
    out: list[tuple[float, float]] = []
    at = 0.0
    for start, end in sorted([inside for box in boxes if (inside := clip(a, b, box)) is not None]):
        if end <= at or start >= 1.0:
            continue
        if start > at:
            out.append((at, start))
        at = end
    return [*out, (at, 1.0)] if at < 1.0 else out


def _join(pieces: list[Piece], heads: list[Shape], boxes: Sequence[Box], attacher: Attacher, letter: float) -> list[Network]:
    """Pieces that touch become networks; their ends attach to boxes."""
    joint = JOINT * letter
    groups = Groups(len(pieces) + len(heads))
    joined: set[tuple[int, int]] = set()
    met: dict[tuple[int, int], list[int]] = defaultdict(list)
    dashes = list(_dashes(pieces, DASH_GAP * letter))
    touching = list(_touching(pieces, joint))
    # Where a line of another kind passes, an end that goes on in its own kind turns there: it does not end on that line.
    turning = {(i, end) for i, end, j in touching if pieces[i].kind == pieces[j].kind}
    touching = [t for t in touching if pieces[t[0]].kind == pieces[t[2]].kind or t[:2] not in turning]
    tipped = _tipped(pieces, heads, joint)
    pointed = {at for ends in tipped.values() for at in ends}
    touching = [t for t in touching if not _passes(pieces, t, pointed, joint)]
    for i, end, j in chain(touching, dashes):
        groups.join(i, j)
        joined.add((i, end))
        met[(i, end)].append(j)
    for k, ends in tipped.items():
        for i, _ in ends:
            groups.join(i, len(pieces) + k)
    joined |= pointed
    for i, end, j in short_of_lines(pieces, joined, boxes, attacher.index, letter):
        groups.join(i, j)
        joined.add((i, end))
        met[(i, end)].append(j)
    branches = list(_branches(heads, tipped, pieces, attacher, joint))
    for k, i, _ in branches:
        groups.join(i, len(pieces) + k)
        tipped.pop(k, None)
    networks: dict[int, Network] = {}
    gapped = {i for i, _, _ in dashes}
    broken: Counter[int] = Counter()
    for i, piece in enumerate(pieces):
        network = networks.setdefault(groups.of(i), Network(around(piece.a, piece.b, 0)))
        network.lines.append((piece.a, piece.b))
        network.dashed = piece.dashed and (network.dashed or len(network.lines) == 1)
        network.bbox = join_boxes(network.bbox, around(piece.a, piece.b, 0))
        broken[groups.of(i)] += i in gapped
        for end, (p, other) in enumerate(((piece.a, piece.b), (piece.b, piece.a))):
            loose = (i, end) not in joined or doubled(p, other, [pieces[j] for j in met[(i, end)]], joint)
            found = attacher.end(p, other, loose)
            if found is None and (i, end) in joined:
                found = attacher.fan(p, [pieces[j] for j in met[(i, end)]] + [piece])
            if found is not None:
                network.attachments.append(where_drawn(found, piece.drawn[end], other, boxes, BORDER_SLACK * letter))
    for k, head in enumerate(heads):
        if k in tipped:
            found = attacher.head(head.bbox, pieces[tipped[k][0][0]])
            if found is not None:
                networks[groups.of(tipped[k][0][0])].attachments.append(found)
    for _, i, found in branches:
        networks[groups.of(i)].attachments.append(found)
    for key, network in networks.items():
        if broken[key] >= max(LEAST_DASHES, DASHED_SHARE * len(network.lines)):
            network.dashed = True
    return list(networks.values())


def _tipped(pieces: Sequence[Piece], heads: Sequence[Shape], joint: float) -> dict[int, list[tuple[int, int]]]:
    """The ends of lines, as (piece, end), at each arrowhead; of lines in several colours those in its own."""
    out: dict[int, list[tuple[int, int]]] = defaultdict(list)
    if not heads:
        return out
    index = SpatialIndex([head.bbox for head in heads])
    for i, piece in enumerate(pieces):
        for end, p in enumerate((piece.a, piece.b)):
            for k in index.at((p[0] - joint, p[1] - joint, p[0] + joint, p[1] + joint)):
                out[k].append((i, end))
    for k, ends in out.items():
        own = [(i, end) for i, end in ends if pieces[i].colour == heads[k].fill]
        out[k] = own or ends
    return out


def _passes(pieces: Sequence[Piece], touch: tuple[int, int, int], pointed: set[tuple[int, int]], joint: float) -> bool:
    """Whether two lines of two colours only come by each other where one of them has its arrowhead, and the other none."""
    i, end, j = touch
    if pieces[i].colour == pieces[j].colour:
        return False
    p = (pieces[i].a, pieces[i].b)[end]
    near = [e for e, q in enumerate((pieces[j].a, pieces[j].b)) if hypot(p[0] - q[0], p[1] - q[1]) <= joint]
    return (touch[:2] in pointed) is not any((j, e) in pointed for e in near)


def _branches(
    heads: Sequence[Shape], tipped: Mapping[int, list[tuple[int, int]]], pieces: Sequence[Piece], attacher: Attacher, joint: float
) -> Iterator[tuple[int, int, Attachment]]:
    """(head, piece, end at a box) of arrowheads that only lines across their way meet, as at a trunk beside a column of boxes.

    Each sits on the trunk, whose stub to the box before it is shorter than the head. ``tipped`` are the lines that end at heads.
    """
    index = SpatialIndex([around(p.a, p.b, joint) for p in pieces] if heads else ())
    for k, head in enumerate(heads):
        side = tip_of(head.points, head.bbox)
        if side is None:
            continue
        base, tip = ends_of(Arrow(head.bbox, side))
        way = 0 if side in ("left", "right") else 1
        if not all(_goes_by(pieces[i], base, tip, way, joint) for i, _ in tipped.get(k, ())):
            continue
        behind = [i for i in index.at(around(base, tip, 0)) if _goes_by(pieces[i], base, tip, way, joint)]
        found = attacher.end(tip, base, loose=True) if behind else None
        if found is not None:
            nearest = min(behind, key=lambda i: _distance(base, pieces[i].a, pieces[i].b))
            yield k, nearest, Attachment(found.box, found.side, found.point, head=True)


def _goes_by(piece: Piece, base: Point, tip: Point, way: int, joint: float) -> bool:
    """A piece goes by between an arrowhead's base and its tip, across the axis ``way`` in which it points."""
    (low, high), across = sorted((piece.a[1 - way], piece.b[1 - way])), abs(piece.a[way] - piece.b[way])
    first, last = sorted((base[way], tip[way]))
    inside = low - joint <= base[1 - way] <= high + joint and across < high - low
    return inside and first - joint <= (piece.a[way] + piece.b[way]) / 2 <= last


def _touching(pieces: list[Piece], joint: float) -> Iterator[tuple[int, int, int]]:
    """(piece, end, other piece) where an end of one lies on the other."""
    index = SpatialIndex([around(p.a, p.b, joint) for p in pieces])
    for i, piece in enumerate(pieces):
        for end, p in enumerate((piece.a, piece.b)):
            for j in index.around(*p):
                if j != i and _distance(p, pieces[j].a, pieces[j].b) <= joint:
                    yield i, end, j


def _dashes(pieces: list[Piece], gap: float) -> Iterator[tuple[int, int, int]]:
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
