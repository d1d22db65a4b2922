"""Columns of a sideways tree that hold two tiers, the higher above the lower (a tujuan over its sasaran, no line between), and
stacks of touching boxes of one tier, of which a line leads to the first."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import BELOW, SPAN, Direction, Link, rank
from pipeline.extract.geometry.grid import overlap
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


def touching_links(reading: Reading, way: Direction, links: Sequence[Link], touch: float) -> list[Link]:
    """Links for the boxes of a stack in a sideways tree of which lines lead to one parent only: it is the parent of all.

    A stack is boxes of one level and width, one below the other, nearer than ``touch`` (points); boxes that lines lead to apart
    from its first belong to the first's parent too, or it is no such stack.
    """
    if way not in ("right", "left"):
        return []
    parents: dict[int, set[int]] = {}
    for link in links:
        if link.evidence == "connector":
            parents.setdefault(link.child, set()).add(link.parent)
    out: list[Link] = []
    for stack in _stacks(reading.drafts, touch):
        led = [parents[d.index] for d in stack if d.index in parents]
        told = set().union(*led)
        if stack[0].index in parents and len(told) == 1:
            out += [Link(min(told), d.index, "span", SPAN) for d in stack if d.index not in parents]
    return out


def _stacks(drafts: Sequence[Draft], touch: float) -> list[list[Draft]]:
    """Runs of boxes of one level, width and place, each right below the one before."""
    out: list[list[Draft]] = []
    for draft in sorted(drafts, key=lambda d: (round(d.bbox[0] / touch), d.bbox[1])):
        last = out[-1][-1] if out else None
        alike = last is not None and last.level == draft.level is not None and last.fill == draft.fill
        sides = last is not None and max(abs(last.bbox[0] - draft.bbox[0]), abs(last.bbox[2] - draft.bbox[2])) <= touch
        if last is not None and alike and sides and abs(draft.bbox[1] - last.bbox[3]) <= touch:
            out[-1].append(draft)
        else:
            out.append([draft])
    return [stack for stack in out if len(stack) > 1]


def _heads(head: Draft, child: Draft) -> bool:
    """A cell of a higher level, above in the same column."""
    mine, its = rank(head.level), rank(child.level)
    if head.foreign or mine is None or its is None or mine >= its:
        return False
    return head.bbox[3] <= child.bbox[1] + (child.bbox[3] - child.bbox[1]) / 2 and _common(head.bbox, child.bbox) >= SAME_COLUMN


def _common(a: BBox, b: BBox) -> float:
    shared = overlap(a, b, 0)
    return shared / max(a[2] - a[0], b[2] - b[0], 0.1)
