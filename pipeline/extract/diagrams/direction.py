"""Which way a tree grows: the sides that lines meet, known levels, trunks that several boxes share, cells that span others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import OPPOSITE, POINTS, Direction, compare, middle, network_ends, rank
from pipeline.extract.geometry.network import Attachment, Network
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox

SURE_PAIRS = 2
"""Pairs of neighbouring ranks that sink one way, for each that does not and one more, from which that way is the tree's: its last
tiers may turn aside."""
SPANNED, SLANT = 0.75, 0.05
"""A spanned cell covers at most this share of the edge it lies along, and sticks out by at most this share of its own length."""
SPAN_GAP = 2.0
"""White between such cells at most, in thicknesses of the spanned one."""


def direction(reading: Reading, networks: Sequence[Network]) -> Direction:
    """Which way the tree grows, from the sides that lines meet, the known levels and the trunks that several boxes share."""
    votes: Counter[Direction] = Counter()
    for network in networks:
        ends = network_ends(network, reading)
        if len({d for d, _ in ends}) < 2:
            continue
        usual: set[Direction] = set()
        for i, (a, first) in enumerate(ends):
            for b, second in ends[i + 1 :]:
                way = _way(first, second) if a != b else None
                if way is None:
                    continue
                up = compare(reading.drafts[a], reading.drafts[b])
                if up:
                    votes[way if up > 0 else OPPOSITE[way]] += 4
                elif network.tip is not None:
                    usual.add(POINTS[network.tip])
                else:
                    usual.add(way if way in ("down", "right") else OPPOSITE[way])
        votes.update(usual)
        votes.update(_trunk_votes(ends))
    told = _level_votes(reading.drafts)
    pairs = Counter(way for way, _ in told)
    if pairs and max(pairs.values()) >= SURE_PAIRS * (1 + pairs.total() - max(pairs.values())):
        return pairs.most_common(1)[0][0]
    for way, weight in told:
        votes[way] += weight
    votes.update(_fan_votes(reading, networks))
    votes = votes or _span_votes(reading.drafts)
    return votes.most_common(1)[0][0] if votes else "down"


def _level_votes(drafts: Sequence[Draft]) -> list[tuple[Direction, int]]:
    """Levels that sink down or across the page speak for that way, each pair of neighbouring ranks once, with its weight."""
    votes: list[tuple[Direction, int]] = []
    by_rank: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for d in drafts:
        r = rank(d.level)
        if r is not None:
            by_rank[r].append(middle(d.bbox))
    ranks = sorted(by_rank)
    for upper, lower in pairwise(ranks):
        a, b = by_rank[upper], by_rank[lower]
        dx = sum(p[0] for p in b) / len(b) - sum(p[0] for p in a) / len(a)
        dy = sum(p[1] for p in b) / len(b) - sum(p[1] for p in a) / len(a)
        apart_y = _apart([p[1] for p in a], [p[1] for p in b])
        apart_x = _apart([p[0] for p in a], [p[0] for p in b])
        weight = 2 * min(len(a) + len(b), 20)
        if apart_y > apart_x:
            votes.append(("down" if dy > 0 else "up", weight))
        elif apart_x > apart_y:
            votes.append(("right" if dx > 0 else "left", weight))
    return votes


def _apart(a: Sequence[float], b: Sequence[float]) -> float:
    """How clearly two groups of positions stand apart: 1 when no value of one lies beyond the other's."""
    low, high = (a, b) if sum(a) / len(a) <= sum(b) / len(b) else (b, a)
    first, last = min(high), max(low)
    crossed = sum(1 for v in low if v >= first) + sum(1 for v in high if v <= last)
    return 1.0 - crossed / (len(a) + len(b))


def _fan_votes(reading: Reading, networks: Sequence[Network]) -> Counter[Direction]:
    """A box that lines leave by one side for several others is their parent: children have one line up."""
    partners: dict[tuple[int, str], set[int]] = defaultdict(set)
    for network in networks:
        ends = network_ends(network, reading)
        if len(ends) == 2 and ends[0][0] != ends[1][0]:
            partners[(ends[0][0], ends[0][1].side)].add(ends[1][0])
            partners[(ends[1][0], ends[1][1].side)].add(ends[0][0])
    votes: Counter[Direction] = Counter()
    towards: dict[str, Direction] = {"bottom": "down", "top": "up", "right": "right", "left": "left"}
    for (_, side), others in partners.items():
        if len(others) > 1:
            votes[towards[side]] += 3 * len(others)
    return votes


def _trunk_votes(ends: list[tuple[int, Attachment]]) -> Counter[Direction]:
    """A side with one box facing several speaks for the one as parent."""
    votes: Counter[Direction] = Counter()
    sides: dict[str, set[int]] = defaultdict(set)
    for draft, a in ends:
        sides[a.side].add(draft)
    for near, far, way in (("bottom", "top", "down"), ("right", "left", "right")):
        one, many = len(sides[near]), len(sides[far])
        towards: Direction = "down" if way == "down" else "right"
        if one == 1 and many > 1:
            votes[towards] += 2 * many
        elif many == 1 and one > 1:
            votes[OPPOSITE[towards]] += 2 * one
    return votes


_AXES: dict[Direction, tuple[int, int]] = {"down": (1, 1), "up": (1, -1), "right": (0, 1), "left": (0, -1)}
"""The axis and sign of each direction."""


def _span_votes(drafts: Sequence[Draft]) -> Counter[Direction]:
    """A cell with several narrower ones along one of its sides, one beside the other, is their parent: it spans them."""
    return Counter({way: len(pairs) for way in _AXES if (pairs := spanned(drafts, way))})


def spanned(drafts: Sequence[Draft], way: Direction, least: int = 2) -> set[tuple[int, int]]:
    """(parent, child) where a cell has narrower ones along the side at which children stand, at least ``least`` of them; a single
    one may be as wide as the cell."""
    out: set[tuple[int, int]] = set()
    k, sign = _AXES[way]
    index = SpatialIndex([d.bbox for d in drafts])
    thickest = max((d.bbox[k + 2] - d.bbox[k] for d in drafts), default=0.0)
    for parent in drafts:
        x0, y0, x1, y1 = parent.bbox
        edge = parent.bbox[k + 2] if sign > 0 else parent.bbox[k]
        low, high = sorted((edge - sign * thickest, edge + sign * (SPAN_GAP + 1) * thickest))
        strip = (x0, low, x1, high) if k == 1 else (low, y0, high, y1)
        found = [i for i in index.at(strip) if drafts[i] is not parent]
        found = [i for i in found if _lies_along(drafts[i].bbox, parent.bbox, k, sign, edge, SPANNED if least > 1 else 1 + SLANT)]
        if _side_by_side([drafts[i].bbox for i in found], k, edge) >= least:
            out |= {(parent.index, drafts[i].index) for i in found}
    return out


def _side_by_side(boxes: Sequence[BBox], k: int, edge: float) -> int:
    """How many of the cells along an edge stand one beside the other; shorter columns of one row stand one behind the other."""
    m, kept = 1 - k, list[BBox]()
    for box in sorted(boxes, key=lambda b: min(abs(b[k] - edge), abs(b[k + 2] - edge))):
        slack = SLANT * (box[m + 2] - box[m])
        if all(box[m + 2] <= other[m] + slack or box[m] >= other[m + 2] - slack for other in kept):
            kept.append(box)
    return len(kept)


def _lies_along(child: BBox, parent: BBox, k: int, sign: int, edge: float, share: float) -> bool:
    """A cell begins near an edge of another and covers only a ``share`` of that edge at most."""
    near = child[k] if sign > 0 else child[k + 2]
    thick, m = child[k + 2] - child[k], 1 - k
    length = child[m + 2] - child[m]
    slack = SLANT * length
    inside = parent[m] - slack <= child[m] and child[m + 2] <= parent[m + 2] + slack
    return -thick / 2 <= sign * (near - edge) <= SPAN_GAP * thick and inside and length <= share * (parent[m + 2] - parent[m])


def _way(a: Attachment, b: Attachment) -> Direction | None:
    """The direction from ``a`` to ``b`` where their sides face each other."""
    facing: dict[tuple[str, str], Direction] = {
        ("bottom", "top"): "down", ("top", "bottom"): "up", ("right", "left"): "right", ("left", "right"): "left",
    }  # fmt: skip
    return facing.get((a.side, b.side))
