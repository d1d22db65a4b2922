"""What a drawing says above its roots: a banner with the tujuan over a sideways tree, a title that names the roots' tier."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import SPAN, Direction, Link, rank
from pipeline.extract.words.labels import parse_label

BANNER = 0.6
"""A banner covers at least this share of the drawing's breadth."""
_OF_TIER = re.compile(r"^\W*(?:pohon kinerja|cascading|cascade|penjabaran|peta kinerja)\s+(?P<tier>\S.*)$", re.IGNORECASE)


def banner_links(reading: Reading, way: Direction, links: Sequence[Link]) -> list[Link]:
    """Links from the banner over a sideways tree, a box with a printed level that no line meets, to the tree's roots."""
    if way not in ("right", "left") or not links:
        return []
    met = {k for link in links for k in (link.parent, link.child)}
    tree = [d for d in reading.drafts if d.index in met]
    x0, x1 = min(d.bbox[0] for d in tree), max(d.bbox[2] for d in tree)
    top = min(d.bbox[1] for d in tree)
    over = [d for d in reading.drafts if d.index not in met and d.explicit and d.bbox[3] <= top and _covers(d, x0, x1)]
    if not over:
        return []
    banner = max(over, key=lambda d: d.bbox[1])
    chained = [Link(a.index, b.index, "span", SPAN) for a, b in zip(_down(over), _down(over)[1:], strict=False)]
    return chained + [Link(banner.index, d.index, "span", SPAN) for d in roots(tree, links) if _below(d, banner)]


def _covers(draft: Draft, x0: float, x1: float) -> bool:
    return min(draft.bbox[2], x1) - max(draft.bbox[0], x0) >= BANNER * (x1 - x0)


def _down(drafts: Sequence[Draft]) -> list[Draft]:
    return sorted(drafts, key=lambda d: d.bbox[1])


def _below(draft: Draft, banner: Draft) -> bool:
    mine, its = rank(draft.level), rank(banner.level)
    return mine is None or its is None or mine > its


def roots(drafts: Sequence[Draft], links: Sequence[Link]) -> list[Draft]:
    """The drafts that no link leads to."""
    led = {link.child for link in links}
    return [d for d in drafts if d.index not in led]


def level_from_title(reading: Reading, links: Sequence[Link]) -> None:
    """Gives the level that a title names ("Pohon Kinerja Sasaran 1") to the one root of the tree below it that has none."""
    met = {k for link in links for k in (link.parent, link.child)}
    tops = [d for d in roots(reading.drafts, links) if d.index in met]
    if len(tops) != 1 or tops[0].level is not None:
        return
    for title in reading.titles:
        found = _OF_TIER.match(title)
        label = parse_label(found.group("tier")) if found is not None else None
        if label is not None and label.level is not None and (label.number or not label.rest):
            tops[0].level = label.level
            return
