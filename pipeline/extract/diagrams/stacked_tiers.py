"""Columns of a sideways tree that hold two tiers, the higher above the lower (a tujuan over its sasaran, no line between), and
stacks of touching boxes of one tier, of which a line leads to the first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import BELOW, SPAN, Direction, Link, rank
from pipeline.extract.geometry.grid import overlap_of_longer
from pipeline.page import Colour
from pipeline.record import Level

SPACED = 0.6
"""White between boxes of one colour below each other, as a share of the lower one's height, that does not part a stack."""
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

    A stack is boxes of one level and width, one below the other, nearer than ``touch`` (points), or near and in a colour that
    others of their level have not; boxes that lines lead to apart from its first belong to the first's parent too, or it is no
    such stack.
    """
    if way not in ("right", "left"):
        return []
    parents: dict[int, set[int]] = {}
    for link in links:
        if link.evidence == "connector":
            parents.setdefault(link.child, set()).add(link.parent)
    out: list[Link] = []
    fills: dict[Level | None, set[Colour | None]] = defaultdict(set)
    for draft in reading.drafts:
        fills[draft.level].add(draft.fill)
    parted = [d for d in reading.drafts if d.fill is not None and len(fills[d.level]) > 1]
    for stack in (*_stacks(reading.drafts, touch, 0.0), *_stacks(parted, touch, SPACED)):
        led = [parents[d.index] for d in stack if d.index in parents]
        told = set().union(*led)
        if stack[0].index in parents and len(told) == 1:
            fresh = [d.index for d in stack if d.index not in parents]
            out += [Link(min(told), k, "span", SPAN) for k in fresh]
            parents.update((k, told) for k in fresh)
    return out


def _stacks(drafts: Sequence[Draft], touch: float, spaced: float) -> list[list[Draft]]:
    """Runs of boxes of one level, colour, width and place, each right below the one before or ``spaced`` shares of its height
    lower."""
    out: list[list[Draft]] = []
    for draft in sorted(drafts, key=lambda d: (d.bbox[1], d.bbox[0])):
        stack = next((own for own in reversed(out) if _goes_on(own[-1], draft, touch, spaced)), None)
        if stack is None:
            out.append([draft])
        else:
            stack.append(draft)
    return [stack for stack in out if len(stack) > 1]


def _goes_on(last: Draft, draft: Draft, touch: float, spaced: float) -> bool:
    """Whether a box stands in one stack with another above it."""
    alike = last.level == draft.level is not None and last.fill == draft.fill
    if not alike or max(abs(last.bbox[0] - draft.bbox[0]), abs(last.bbox[2] - draft.bbox[2])) > touch:
        return False
    white = draft.bbox[1] - last.bbox[3]
    return abs(white) <= touch or 0 <= white <= spaced * (draft.bbox[3] - draft.bbox[1])


def _heads(head: Draft, child: Draft) -> bool:
    """A cell of a higher level, above in the same column."""
    mine, its = rank(head.level), rank(child.level)
    if head.foreign or mine is None or its is None or mine >= its:
        return False
    return (
        head.bbox[3] <= child.bbox[1] + (child.bbox[3] - child.bbox[1]) / 2
        and overlap_of_longer(head.bbox, child.bbox, 0) >= SAME_COLUMN
    )
