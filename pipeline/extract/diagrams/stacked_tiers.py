"""Columns of a sideways tree that hold two tiers, the higher above the lower: a tujuan over its sasaran, no line between."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import BELOW, Direction, Link, rank
from pipeline.page import BBox

SAME_COLUMN = 0.8
"""Share of the wider cell's width that both have in common."""


def stacked_links(reading: Reading, way: Direction, links: Sequence[Link]) -> list[Link]:
    """Links to the nearest cell of a higher level above in the same column, for what no other link leads to."""
    if way not in ("right", "left"):
        return []
    led = {link.child for link in links}
    out = []
    for child in reading.drafts:
        if child.index in led or child.level is None:
            continue
        above = [d for d in reading.drafts if _heads(d, child)]
        if above:
            nearest = max(above, key=lambda d: d.bbox[1])
            out.append(Link(nearest.index, child.index, "column", BELOW))
    return out


def _heads(head: Draft, child: Draft) -> bool:
    """A cell of a higher level, above in the same column."""
    mine, its = rank(head.level), rank(child.level)
    if head.foreign or mine is None or its is None or mine >= its:
        return False
    return head.bbox[3] <= child.bbox[1] + (child.bbox[3] - child.bbox[1]) / 2 and _common(head.bbox, child.bbox) >= SAME_COLUMN


def _common(a: BBox, b: BBox) -> float:
    shared = min(a[2], b[2]) - max(a[0], b[0])
    return shared / max(a[2] - a[0], b[2] - b[0], 0.1)
