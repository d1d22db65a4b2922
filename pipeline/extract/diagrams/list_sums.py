"""Sums at the foot of lists: one "Anggaran" below several nodes, box to box in one column, is for all of them together.

The record has it at the node that the list hangs under, whose money it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Link
from pipeline.extract.geometry.box import Box

STACKED = 0.02
"""Share of their width by which the sides of nodes of one list may differ."""


def lift_sums(reading: Reading, links: Sequence[Link], boxes: Sequence[Box], touch: float) -> None:
    """Gives the sum at the foot of each list to the parent of its nodes, where no node of a list that comes before the last has
    money of its own and the parent has none. ``touch`` is how far apart boxes that touch may stand, in points."""
    best: dict[int, Link] = {}
    for link in links:
        if not link.also and (link.child not in best or link.weight > best[link.child].weight):
            best[link.child] = link
    lists = [nodes for nodes in _lists(reading.drafts, best, touch) if len(nodes) > 1]
    if any(d.budgets for nodes in lists for d in nodes[:-1]):
        return
    for nodes in lists:
        last, parent = nodes[-1], reading.drafts[best[nodes[-1].index].parent]
        if len(last.budgets) == 1 and not parent.budgets and _at_foot(last, boxes, touch):
            parent.budgets, last.budgets = last.budgets, []


def _lists(drafts: Sequence[Draft], best: dict[int, Link], touch: float) -> list[list[Draft]]:
    """Nodes of one parent and level, box to box in one column, from above."""
    below: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.index in best:
            below[best[draft.index].parent].append(draft)
    lists: list[list[Draft]] = []
    for children in below.values():
        open_: list[list[Draft]] = []
        for draft in sorted(children, key=lambda d: d.bbox[1]):
            over = next((nodes for nodes in open_ if _follows(nodes[-1], draft, touch)), None)
            if over is None:
                open_.append([draft])
            else:
                over.append(draft)
        lists += open_
    return lists


def _follows(above: Draft, below: Draft, touch: float) -> bool:
    """A node stands right below another of its level, as wide as that."""
    a, b = above.bbox, below.bbox
    slack = max(STACKED * (a[2] - a[0]), touch)
    return above.level == below.level and abs(a[3] - b[1]) <= touch and max(abs(a[0] - b[0]), abs(a[2] - b[2])) <= slack


def _at_foot(draft: Draft, boxes: Sequence[Box], touch: float) -> bool:
    """The node's money stands in the lowest of several boxes, as wide as the list, and in none with its name or indicators."""
    money = draft.budgets[0][1]
    slack = max(STACKED * (draft.bbox[2] - draft.bbox[0]), touch)
    home = [boxes[i] for i in draft.boxes[1:] if boxes[i].bbox[1] <= (money[1] + money[3]) / 2 <= boxes[i].bbox[3]]
    wide = any(max(abs(b.bbox[0] - draft.bbox[0]), abs(b.bbox[2] - draft.bbox[2])) <= slack for b in home)
    return wide and all(one.bbox[3] <= money[1] + touch for one in draft.indicators)
