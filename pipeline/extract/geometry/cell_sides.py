"""Which sides of the cells of a network its rules draw: what a trunk and its branches enclose is no cell."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import inf

from pipeline.extract.geometry.ruling import Rule
from pipeline.page import BBox, Page

SIDE_SHARE = 0.6
"""A cell's side counts as drawn when rules cover at least this share of it."""
FULL = 0.999
"""The same for a side that is drawn to its ends."""


class Sides:
    """Which sides of cells a network's rules draw; neighbours share a side, which is looked at once."""

    def __init__(self, across: Sequence[Rule], down: Sequence[Rule], snap: float) -> None:
        self._rules, self._snap = (across, down), snap
        self._known: dict[tuple[int, float, float, float], float] = {}

    def around(self, box: BBox) -> bool:
        """All four sides are drawn: a trunk with two branches is no cell."""
        x0, y0, x1, y1 = box
        return self.drawn(0, y0, x0, x1) and self.drawn(0, y1, x0, x1) and self.drawn(1, x0, y0, y1) and self.drawn(1, x1, y0, y1)

    def whole(self, box: BBox) -> bool:
        """No side is of several pieces: those of boxes stacked with white between are no side of a cell. A rule may end short."""
        x0, y0, x1, y1 = box
        sides = ((0, y0, x0, x1), (0, y1, x0, x1), (1, x0, y0, y1), (1, x1, y0, y1))
        gaping = ((way, at, start, end) for way, at, start, end in sides if self._share(way, at, start, end) < FULL)
        return not any(_in_pieces(self._rules[way], at, start, end, self._snap) for way, at, start, end in gaping)

    def drawn(self, way: int, at: float, start: float, end: float) -> bool:
        """Rules across the page (``way`` 0) or down it (1) cover enough of a side."""
        return self._share(way, at, start, end) >= SIDE_SHARE

    def _share(self, way: int, at: float, start: float, end: float) -> float:
        side = (way, at, start, end)
        known = self._known.get(side)
        if known is None:
            known = self._known[side] = _drawn_share(self._rules[way], at, start, end, self._snap)
        return known

    def beyond(self, way: int, at: float, start: float, end: float) -> float:
        """Points by which a rule along a side runs on beyond it, at the end where it does so more."""
        rules = [r for r in self._rules[way] if abs(r.at - at) <= self._snap and r.start < end and r.end > start]
        return max((max(start - r.start, r.end - end) for r in rules), default=0.0)

    def ruled(self, x: float) -> bool:
        """A rule runs down the page there, wherever it does."""
        return any(abs(rule.at - x) <= self._snap for rule in self._rules[1])


def overrun(box: BBox, sides: Sides, page: Page) -> bool:
    """Three sides are drawn and a word runs over the right one: a spreadsheet leaves out the rule below it, there and no further.

    Branches of a trunk that end in text without borders have no rule at their ends anywhere.
    """
    x0, y0, x1, y1 = box
    if not sides.ruled(x1):
        return False
    if not (sides.drawn(1, x0, y0, y1) and sides.drawn(0, y0, x0, x1) and sides.drawn(0, y1, x0, x1)):
        return False
    return any(x0 < w.bbox[0] < x1 < w.bbox[2] and y0 < (w.bbox[1] + w.bbox[3]) / 2 < y1 for w in page.words)


def _drawn_share(rules: Sequence[Rule], at: float, start: float, end: float, snap: float) -> float:
    """The share of a side that rules cover; ``rules`` in order of their place."""
    shared = [(e if e < end else end) - (s if s > start else start) for s, e in _along(rules, at, start, end, snap)]
    return sum(shared) / max(end - start, 0.1)


def _in_pieces(rules: Sequence[Rule], at: float, start: float, end: float, snap: float) -> bool:
    """Whether a gap parts the rules along a side."""
    reached = inf
    for begins, ends in sorted(_along(rules, at, start, end, snap)):
        if begins - reached > snap:
            return True
        reached = ends if reached == inf else max(reached, ends)
    return False


def _along(rules: Sequence[Rule], at: float, start: float, end: float, snap: float) -> list[tuple[float, float]]:
    """Where the rules that lie on a side begin and end."""
    near = rules[bisect_left(rules, (at - snap,)) : bisect_right(rules, (at + snap, inf))]
    return [(s, e) for _, s, e in near if e > start and s < end]
