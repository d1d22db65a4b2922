"""From networks and places to candidate links between drafts: which way the tree runs, and who may stand above whom.

Each link names its evidence and how strong it is among its kind; what that is worth was fitted on gold (:mod:`pipeline.belief`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.level_lists import heads_of_lists
from pipeline.extract.geometry.network import Attachment, Network, Side
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox
from pipeline.record import LEVELS, Level
from pipeline.value import value_class

Direction = Literal["down", "up", "right", "left"]
RANK: dict[Level, int] = {level: i for i, level in enumerate(LEVELS)}

DASHED = 0.55
"""A dashed line to a box that a solid one leads to as well: its further parent."""
CONNECTOR, SHARED, ARROW = 0.96, 0.9, 0.93
"""A line between two boxes; a trunk shared by several; a block arrow between two."""
AMBIGUOUS = 0.45
"""A network with several boxes on the parents' side: one of them is meant."""
SPAN, BELOW, NEAREST = 0.85, 0.6, 0.3
"""A cell whose span covers the child; a box above in the same column; the nearest box of the tier above."""
CODE, ALSO_CODE = 0.9, 0.7
"""The first and further sasaran that a position's coded indicators serve."""
SURE_PAIRS = 2
"""Pairs of neighbouring ranks that sink one way, for each that does not and one more, from which that way is the tree's: its last
tiers may turn aside."""
FAR = 1e9
"""Beyond every page, in points."""
NUMBER = 0.8
"""The child's number continues the parent's (2.1 under 2)."""
SPANNED, SLANT = 0.75, 0.05
"""A spanned cell covers at most this share of the edge it lies along, and sticks out by at most this share of its own length."""
SPAN_GAP = 2.0
"""White between such cells at most, in thicknesses of the spanned one."""


@value_class
class Link:
    """A candidate link between two drafts; ``indicator`` is the parent's indicator (its place in the list) it hangs under."""

    parent: int
    child: int
    evidence: str
    weight: float
    bbox: BBox | None = None
    indicator: int | None = None


def rank(level: Level | None) -> int | None:
    """Place of a level from the top, None where unknown."""
    return None if level is None else RANK[level]


_OPPOSITE: dict[Direction, Direction] = {"down": "up", "up": "down", "left": "right", "right": "left"}
_OUT: dict[Direction, str] = {"down": "bottom", "up": "top", "right": "right", "left": "left"}


_POINTS: dict[Side, Direction] = {"bottom": "down", "top": "up", "right": "right", "left": "left"}


def direction(reading: Reading, networks: Sequence[Network]) -> Direction:
    """Which way the tree grows, from the sides that lines meet, the known levels and the trunks that several boxes share."""
    votes: Counter[Direction] = Counter()
    for network in networks:
        ends = _ends(network, reading)
        if len({d for d, _ in ends}) < 2:
            continue
        usual: set[Direction] = set()
        for i, (a, first) in enumerate(ends):
            for b, second in ends[i + 1 :]:
                way = _way(first, second) if a != b else None
                if way is None:
                    continue
                up = _compare(reading.drafts[a], reading.drafts[b])
                if up:
                    votes[way if up > 0 else _OPPOSITE[way]] += 4
                elif network.tip is not None:
                    usual.add(_POINTS[network.tip])
                else:
                    usual.add(way if way in ("down", "right") else _OPPOSITE[way])
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
            by_rank[r].append(_middle(d.bbox))
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
        ends = _ends(network, reading)
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
            votes[_OPPOSITE[towards]] += 2 * one
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
        if len(found) >= least:
            out |= {(parent.index, drafts[i].index) for i in found}
    return out


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


def _compare(a: Draft, b: Draft) -> int:
    """1 when ``a`` stands above ``b`` by its level, -1 below, 0 unknown or equal."""
    ra, rb = rank(a.level), rank(b.level)
    if ra is None or rb is None or ra == rb:
        return 0
    return 1 if ra < rb else -1


def _ends(network: Network, reading: Reading) -> list[tuple[int, Attachment]]:
    """(draft, attachment) of a network, each draft and side once."""
    out: list[tuple[int, Attachment]] = []
    for a in network.attachments:
        draft = reading.owner.get(a.box)
        if draft is not None and not any(d == draft and b.side == a.side for d, b in out):
            out.append((draft, a))
    return out


def connector_links(reading: Reading, networks: Sequence[Network], way: Direction) -> list[Link]:
    """Links that lines and arrows draw. Within a network the boxes on the parents' side stand above the others."""
    out: list[Link] = []
    led: set[int] = set()
    for network in sorted(networks, key=lambda n: n.dashed):
        ends = _ends(network, reading)
        if len({d for d, _ in ends}) < 2:
            continue
        parents, children = _pointed(network, ends, reading, way) or _split(ends, reading, way)
        for child in children:
            mine = [p for p in parents if p != child and _may_be_parent(reading.drafts[p], reading.drafts[child])]
            mine = mine or [p for p in parents if p != child]
            kind = "arrow" if network.block else "connector"
            for p in mine:
                if network.loose:
                    weight = AMBIGUOUS
                elif len(mine) == 1:
                    weight = ARROW if network.block else CONNECTOR if len(children) == 1 else SHARED
                else:
                    weight = AMBIGUOUS + 0.25 * _nearness(p, child, mine, reading)
                weight = min(weight, DASHED) if network.dashed and child in led else weight
                out.append(Link(p, child, kind, weight, network.bbox, _via(p, network, reading)))
        led.update(() if network.dashed else children)
    return out


def _pointed(
    network: Network, ends: Sequence[tuple[int, Attachment]], reading: Reading, way: Direction
) -> tuple[list[int], list[int]] | None:
    """The two drafts of a block arrow that points across the tree, the one behind it as parent; None for other networks."""
    if network.tip is None or network.tip in (_OUT[way], _OUT[_OPPOSITE[way]]) or len({d for d, _ in ends}) != 2:
        return None
    behind = [d for d, a in ends if a.side == network.tip]
    ahead = [d for d, a in ends if a.side == _OUT[_OPPOSITE[_POINTS[network.tip]]]]
    if len(behind) != 1 or len(ahead) != 1 or behind == ahead:
        return None
    return None if _compare(reading.drafts[behind[0]], reading.drafts[ahead[0]]) < 0 else (behind, ahead)


def _nearness(parent: int, child: int, all_parents: Sequence[int], reading: Reading) -> float:
    """1 for the parent whose middle is nearest to the child's, less for the others."""
    x, y = _middle(reading.drafts[child].bbox)

    def gap(p: int) -> float:
        px, py = _middle(reading.drafts[p].bbox)
        return abs(px - x) + abs(py - y)

    least = min(gap(p) for p in all_parents)
    return (least + 1.0) / (gap(parent) + 1.0)


def _middle(b: BBox) -> tuple[float, float]:
    return (b[0] + b[2]) / 2, (b[1] + b[3]) / 2


def _may_be_parent(parent: Draft, child: Draft) -> bool:
    a, b = rank(parent.level), rank(child.level)
    return a is None or b is None or a < b


def _split(ends: list[tuple[int, Attachment]], reading: Reading, way: Direction) -> tuple[list[int], list[int]]:
    """The drafts of a network as (parents, children)."""
    drafts = list(dict.fromkeys(d for d, _ in ends))
    sides: dict[int, set[str]] = defaultdict(set)
    for d, a in ends:
        sides[d].add(a.side)
    out, into = _OUT[way], _OUT[_OPPOSITE[way]]
    parents = [d for d in drafts if out in sides[d] and into not in sides[d]]
    children = [d for d in drafts if d not in parents]
    ranks = {d: rank(reading.drafts[d].level) for d in drafts}
    known = [r for r in ranks.values() if r is not None]
    guessed = any(reading.drafts[d].by_holder for d in drafts)
    if len(parents) == 1 and children and guessed and len(set(known)) > 1:
        # One box on the parents' side: what its position usually answers for tells less than that.
        return parents, children
    if known and len(set(known)) > 1 and len(known) == len(drafts):
        top = min(known)
        return [d for d in drafts if ranks[d] == top], [d for d in drafts if ranks[d] != top]
    if (not parents or not children) and len(known) == len(drafts) and len(set(known)) == 1:
        # Boxes of one tier that a line joins side by side are no parents of each other.
        return [], []
    if not parents or not children:
        # A trunk beside a column: the box nearest to the root stands above those that the trunk meets alike.
        ordered = sorted(drafts, key=lambda d: _along(reading.drafts[d].bbox, way))
        usual = Counter(s for d in drafts for s in sides[d]).most_common(1)[0][0]
        odd = [d for d in ordered if usual not in sides[d]]
        first = odd[0] if len(odd) == 1 else ordered[0]
        return [first], [d for d in drafts if d != first]
    return parents, children


def _along(b: BBox, way: Direction) -> float:
    """How far from the root a box begins."""
    return {"down": b[1], "up": -b[3], "right": b[0], "left": -b[2]}[way]


def _via(parent: int, network: Network, reading: Reading) -> int | None:
    """The indicator whose own box the line leaves from, where the parent's statement stands in another box."""
    draft = reading.drafts[parent]
    boxes = {a.box for a in network.attachments if reading.owner.get(a.box) == parent}
    if len(boxes) != 1 or len(draft.boxes) < 2:
        return None
    box = boxes.pop()
    own = [k for k, i in enumerate(draft.indicators) if i.box == box]
    return own[0] if len(own) == 1 and box != draft.boxes[0] else None


def place_links(reading: Reading, way: Direction, ordered: Sequence[Level], reached: Collection[int] = frozenset()) -> list[Link]:
    """Links that place alone suggests: the span of a cell, a column under its head, the nearest box of the tier above.

    Drafts in ``reached`` have a better link and get none.
    """
    out: list[Link] = []
    vertical = way in ("down", "up")
    places = [_Place(_along(d.bbox, way), rank(d.level), _depth(d, ordered), d) for d in reading.drafts]
    index = SpatialIndex([d.bbox for d in reading.drafts])
    tiers = _tiers(places, vertical)
    heads = heads_of_lists(reading.drafts) if way == "right" else {}
    for place in places:
        child = place.draft
        if child.index in reached:
            continue
        x0, y0, x1, y1 = child.bbox
        strip = (x0, -FAR, x1, FAR) if vertical else (-FAR, y0, FAR, y1)
        above = [places[k] for k in index.at(strip) if places[k].stands_above(place)]
        over = [(p, share) for p in above if (share := overlap_share(p.draft.bbox, child.bbox, vertical)) >= 0.5]
        if child.index in heads:
            out.append(Link(heads[child.index], child.index, "span", SPAN))
        elif over:
            nearest, share = max(over, key=lambda e: (e[0].depth, e[0].begin))
            wide = _extent(nearest.draft.bbox, vertical) >= 1.15 * _extent(child.bbox, vertical)
            kind, weight = ("span", SPAN) if wide else ("column", BELOW)
            out.append(Link(nearest.draft.index, child.index, kind, weight * share))
        else:
            near = _nearest(place, tiers, vertical)
            if near is not None:
                out.append(Link(near.index, child.index, "nearest", NEAREST))
    return out


@value_class
class _Place:
    """A draft with how far from the root it begins, its level's rank, and that level's place among those of the drawing."""

    begin: float
    level: int | None
    depth: int
    draft: Draft

    def stands_above(self, other: _Place) -> bool:
        """Begins nearer to the root, on a higher level where the other's is known."""
        higher = other.level is None or (self.level is not None and self.level < other.level)
        return self.begin < other.begin - 0.5 and higher


@dataclass(frozen=True, slots=True)
class _Tier:
    """The places of one depth by their middle across; ``first`` begins no later and ranks no lower than any of them."""

    middles: list[float]
    places: list[tuple[float, int, _Place]]
    first: _Place


def _tiers(places: Sequence[_Place], vertical: bool) -> list[_Tier]:
    """Places by depth, the deepest first."""
    k = 0 if vertical else 1
    by_depth: dict[int, list[tuple[float, int, _Place]]] = defaultdict(list)
    for number, place in enumerate(places):
        by_depth[place.depth].append((place.draft.bbox[k] + place.draft.bbox[k + 2], number, place))
    out = []
    for depth in sorted(by_depth, reverse=True):
        tier = sorted(by_depth[depth], key=lambda t: t[:2])
        levels = [p.level for _, _, p in tier if p.level is not None]
        first = replace(tier[0][2], begin=min(p.begin for _, _, p in tier), level=min(levels, default=None))
        out.append(_Tier([t[0] for t in tier], tier, first))
    return out


def _nearest(place: _Place, tiers: Sequence[_Tier], vertical: bool) -> Draft | None:
    """The draft of the deepest tier above whose middle is nearest across; of two the one read first."""
    k = 0 if vertical else 1
    middle = place.draft.bbox[k] + place.draft.bbox[k + 2]
    for those in tiers:
        if not those.first.stands_above(place):
            continue
        middles, tier = those.middles, those.places
        right = bisect_left(middles, middle)
        left, best, least = right - 1, None, FAR
        while (
            gap := min(middle - middles[left] if left >= 0 else FAR, middles[right] - middle if right < len(tier) else FAR)
        ) < FAR:
            if gap > least:
                break
            on_left = left >= 0 and middle - middles[left] == gap
            _, number, other = tier[left if on_left else right]
            left, right = (left - 1, right) if on_left else (left, right + 1)
            if other.stands_above(place) and (best is None or number < best[0]):
                best, least = (number, other), gap
        if best is not None:
            return best[1].draft
    return None


def _depth(draft: Draft, ordered: Sequence[Level]) -> int:
    return ordered.index(draft.level) if draft.level in ordered else -1


def _extent(b: BBox, vertical: bool) -> float:
    return b[2] - b[0] if vertical else b[3] - b[1]


def overlap_share(parent: BBox, child: BBox, vertical: bool) -> float:
    """Share of the child's width (height in a sideways tree) under the parent's."""
    k = 0 if vertical else 1
    shared = min(parent[k + 2], child[k + 2]) - max(parent[k], child[k])
    return shared / max(min(_extent(child, vertical), _extent(parent, vertical)), 0.1)


def number_links(drafts: Iterable[Draft]) -> list[Link]:
    """Links that numbering tells: a label "2.1" under the label "2" of a higher level, where that is unique."""
    labelled = [(d, d.number or d.code) for d in drafts if d.number or d.code]
    by_number: dict[str, list[Draft]] = defaultdict(list)
    for d, number in labelled:
        if number:
            by_number[number].append(d)
    out: list[Link] = []
    for d, number in labelled:
        if not number or "." not in number:
            continue
        up = number.rsplit(".", 1)[0]
        parents = [p for p in by_number.get(up, ()) if _compare(p, d) > 0]
        if len(parents) == 1:
            out.append(Link(parents[0].index, d.index, "number", NUMBER))
    return out


def code_links(drafts: Sequence[Draft], ordered: Sequence[Level]) -> list[Link]:
    """Links that coded indicators tell: "5.1.1 Jumlah …" under a position serves "Sasaran 5.1" of the tier above it.

    A draft that counts on by itself counts its indicators likewise: "2." under "Sasaran 2" is no word on tujuan 2, as "6.1.1"
    under "Sasaran 6.1" is one on tujuan 6.
    """
    out: list[Link] = []
    for d in drafts:
        counts = d.number is not None and "." not in d.number
        if d.level not in ordered or not d.indicators or counts:
            continue
        tier = ordered.index(d.level) - 1
        above = [p for p in drafts if tier >= 0 and p.level == ordered[tier] and p.number]
        served: list[int] = []
        for indicator in d.indicators:
            match = [p for p in above if continues_code(indicator.number, p)]
            if match:
                best = max(match, key=lambda p: len(p.number or ""))
                if best.index not in served:
                    served.append(best.index)
        out += [Link(p, d.index, "code", CODE if k == 0 else ALSO_CODE) for k, p in enumerate(served)]
    return out


def continues_code(number: str | None, parent: Draft) -> bool:
    """An indicator's code goes on from the parent's number, or is one of its indicators' codes."""
    if not number or not parent.number:
        return False
    own = parent.number
    return number == own or number.startswith(own + ".") or any(i.number == number for i in parent.indicators)
