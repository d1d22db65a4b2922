"""Cells that stand in one stack below a position's cell and its indicators: what that position answers for."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.links import SPAN, Link, rank
from pipeline.extract.geometry.grid import overlap
from pipeline.extract.geometry.spatial import SpatialIndex

COVERED = 0.5
"""Share of the lower cell's width that lies below the upper one at least."""


def post_stack_links(drafts: Sequence[Draft], touch: float, led: set[int]) -> list[Link]:
    """Links from a position to the named nodes that stand below it box to box, as long as no line leads to them.

    ``touch`` is the distance (points) at which boxes touch, ``led`` the drafts that lines lead to. A list of nodes below one
    position goes on from one to the next of its level.
    """
    index = SpatialIndex([d.bbox for d in drafts])
    out: list[Link] = []
    for post in (d for d in drafts if d.holder and not (d.statement or d.names)):
        at = post
        while (child := _next(at, drafts, index, touch, led)) is not None and _serves(child, post, at):
            out.append(Link(post.index, child.index, "span", SPAN))
            at = child
    return out


def _next(at: Draft, drafts: Sequence[Draft], index: SpatialIndex, touch: float, led: set[int]) -> Draft | None:
    """The one draft right below that has a name and no line."""
    x0, _, x1, y1 = at.bbox
    below = [drafts[i] for i in index.at((x0, y1 - touch, x1, y1 + touch))]
    below = [d for d in below if d is not at and abs(d.bbox[1] - y1) <= touch and _covered(d, at) >= COVERED]
    named = [d for d in below if (d.statement or d.names) and d.index not in led]
    return named[0] if len(named) == len(below) == 1 else None


def _covered(low: Draft, high: Draft) -> float:
    shared = overlap(low.bbox, high.bbox, 0)
    return shared / max(low.bbox[2] - low.bbox[0], 0.1)


def _serves(child: Draft, post: Draft, at: Draft) -> bool:
    """It stands no higher than the position, and on one level with what stands between."""
    mine, its = rank(post.level), rank(child.level)
    return mine is not None and its is not None and mine <= its and (at is post or at.level == child.level)
