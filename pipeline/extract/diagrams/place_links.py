"""Candidate links that place alone suggests: the span of a cell, a column under its head, the nearest box of the tier above."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.level_lists import heads_of_lists
from pipeline.extract.diagrams.links import BELOW, FAR, NEAREST, SPAN, Direction, Link, along, extent, overlap_share, rank
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.words.ranks import post_level
from pipeline.record import Level
from pipeline.value import value_class


def place_links(reading: Reading, way: Direction, ordered: Sequence[Level], reached: Collection[int] = frozenset()) -> list[Link]:
    """Links that place alone suggests: the span of a cell, a column under its head, the nearest box of the tier above.

    Drafts in ``reached`` have a better link and get none.
    """
    out: list[Link] = []
    vertical = way in ("down", "up")
    places = [_Place(along(d.bbox, way), rank(d.level), _depth(d, ordered), d, _post(d)) for d in reading.drafts]
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
            wide = extent(nearest.draft.bbox, vertical) >= 1.15 * extent(child.bbox, vertical)
            kind, weight = ("span", SPAN) if wide else ("column", BELOW)
            out.append(Link(nearest.draft.index, child.index, kind, weight * share))
        else:
            near = _nearest(place, tiers, vertical)
            if near is not None:
                out.append(Link(near.index, child.index, "nearest", NEAREST))
    return out


@value_class
class _Place:
    """A draft with how far from the root it begins, its level's rank, that level's place among those of the drawing, and the rank
    of a position that stands there alone."""

    begin: float
    level: int | None
    depth: int
    draft: Draft
    post: int | None = None

    def stands_above(self, other: _Place) -> bool:
        """Begins nearer to the root, on a higher level where the other's is known; of two positions on one level the higher."""
        higher = other.level is None or (self.level is not None and self.level < other.level)
        if self.level == other.level and self.post is not None and other.post is not None:
            higher = self.post < other.post
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
        posts = [p.post for _, _, p in tier if p.post is not None]
        begin, post = min(p.begin for _, _, p in tier), min(posts, default=None)
        first = replace(tier[0][2], begin=begin, level=min(levels, default=None), post=post)
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


def _post(draft: Draft) -> int | None:
    """The rank of the position or unit that a box names without a text of its own."""
    return rank(post_level(draft.holder)) if draft.holder and not (draft.statement or draft.names) else None


def _depth(draft: Draft, ordered: Sequence[Level]) -> int:
    return ordered.index(draft.level) if draft.level in ordered else -1
