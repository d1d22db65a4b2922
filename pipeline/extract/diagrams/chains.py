"""Chains: boxes of one printed tier one below the other, joined by short lines. They are siblings: the line goes on to each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.connector_links import SHARED
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.links import Link
from pipeline.extract.geometry.grid import overlap

ALIGNED = 0.8
"""Boxes of a chain share at least this much of the larger one's extent across."""


def pass_along_chains(drafts: Sequence[Draft], links: Sequence[Link]) -> list[Link]:
    """The links, those between two boxes of one printed tier replaced by links from the parents of the first of the chain.

    A chain that hangs on nothing stays as it is: its first box may well be the parent.
    """
    chained = {k for k, link in enumerate(links) if _in_chain(drafts[link.parent], drafts[link.child])}
    kept = [link for k, link in enumerate(links) if k not in chained]
    before: dict[int, list[int]] = {}
    for k in chained:
        before.setdefault(links[k].child, []).append(links[k].parent)
    out = list(kept)
    for k in sorted(chained):
        above = _parents(links[k].parent, before, kept)
        fresh = [replace(up, child=links[k].child, weight=min(up.weight, SHARED), bbox=links[k].bbox) for up in above]
        out += fresh or [links[k]]
    return out


def _in_chain(parent: Draft, child: Draft) -> bool:
    """Both stand on one tier that the drawing prints, by one label, in one column (or row) of boxes of one size across."""
    told = all(d.explicit or d.on_tier for d in (parent, child))
    labels = [d.tier for d in (parent, child) if d.on_tier and d.tier is not None]
    if not told or parent.level != child.level or (len(labels) == 2 and labels[0] is not labels[1]):
        return False
    a, b = parent.bbox, child.bbox
    return any(overlap(a, b, k) >= ALIGNED * max(a[k + 2] - a[k], b[k + 2] - b[k], 0.1) for k in (0, 1))


def _parents(first: int, before: dict[int, list[int]], links: Sequence[Link]) -> list[Link]:
    """The links to a box of a chain from above the chain, over the boxes before it."""
    seen: set[int] = set()
    todo, out = [first], []
    while todo:
        at = todo.pop()
        if at in seen:
            continue
        seen.add(at)
        out += [link for link in links if link.child == at]
        todo += before.get(at, ())
    return out


def shared_by_items(drafts: Sequence[Draft], links: Sequence[Link]) -> list[Link]:
    """The links, each line to a box that lists several nodes leading to all of them."""
    mates: dict[int, list[int]] = defaultdict(list)
    for draft in drafts:
        if draft.apart:
            mates[draft.boxes[0]].append(draft.index)
    out = list(links)
    known = {(link.parent, link.child) for link in links}
    for link in links:
        child = drafts[link.child]
        for other in mates[child.boxes[0]] if child.apart else ():
            if (link.parent, other) not in known and other != link.parent:
                known.add((link.parent, other))
                out.append(replace(link, child=other))
    return out
