"""What a page's cut looks like at its left and right, and how well two pages are the halves of one cut.

A spreadsheet printed without scaling is cut where the paper ends: rules run up to the cut and no upright rule closes the cells
there; on the page that goes on, rules start at the same heights, again unclosed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from pipeline.extract.geometry.ruling import Rule, drawn_rules
from pipeline.page import BBox, Page, Point, kept_by_page

AT_EDGE = 1.6
"""Points from the cut within which a rule ends there; pens overhang a cut by half their width."""
SAME_HEIGHT = 1.2
"""Points within which rules on two pages are one rule cut: a producer rounds each page alike."""
LEAST_OPEN = 6.0
"""Points from rule to rule below which what lies between is a double border, not a cell."""
CLOSED_SHARE = 0.5
"""A cell's side is closed when an upright rule stands there over this share of it."""
SAME_COLUMNS = 0.8
"""Share of upright rules at equal places that makes two pages one template printed twice, not two halves of a sheet."""

Band = tuple[float, float]
"""What lies between two neighbouring rules that meet a side: (top, bottom) in points."""


class Side(NamedTuple):
    """One side of a page: where the cut is (x in points), the bands that no rule closes there, and those of them that are cells
    for certain (a rule or a word stands in them)."""

    at: float
    unclosed: tuple[Band, ...]
    cells: tuple[Band, ...]


class Meeting(NamedTuple):
    """The cells cut open at a seam: how many go on beyond it, and how many do not."""

    met: int
    missed: int


@dataclass(frozen=True, slots=True)
class Profile:
    """The left and right side of a page's rules, None where it has none, its size and the places of its upright rules."""

    size: tuple[int, int]
    left: Side | None = None
    right: Side | None = None
    uprights: tuple[float, ...] = ()

    @property
    def cut(self) -> bool:
        """Whether a side of the page is cut open."""
        return any(side is not None and side.cells for side in (self.left, self.right))


def profile_of(page: Page) -> Profile:
    """The sides of a page."""
    across, down = ([r for r in rules if r.end - r.start > LEAST_OPEN] for rules in drawn_rules(page))
    size = (round(page.width), round(page.height))
    if not across:
        return Profile(size)
    left, right = outermost(r.start for r in across), -outermost(-r.end for r in across)
    return Profile(
        size,
        _side(left, [r for r in across if abs(r.start - left) <= AT_EDGE], down, page),
        _side(right, [r for r in across if abs(r.end - right) <= AT_EDGE], down, page),
        tuple(_distinct(r.at for r in down)),
    )


def outermost(values: Iterable[float]) -> float:
    """The least value that two rules share, the least of all where none do: one stray line beyond the cut says nothing."""
    ordered = sorted(values)
    return next((a for a, b in pairwise(ordered) if b - a <= AT_EDGE), ordered[0])


def _side(at: float, rules: Sequence[Rule], down: Sequence[Rule], page: Page) -> Side:
    """The side at ``at``, which ``rules`` meet."""
    heights = _distinct(r.at for r in rules)
    closing = [r for r in down if abs(r.at - at) <= AT_EDGE]
    unclosed = [band for band in pairwise(heights) if band[1] - band[0] > LEAST_OPEN and not any(_tall(closing, *band))]
    cells = []
    for top, bottom in unclosed:
        above, below = _longest(rules, top), _longest(rules, bottom)
        x0, x1 = max(above.start, below.start), min(above.end, below.end)
        parted = any(x0 - AT_EDGE <= r.at <= x1 + AT_EDGE for r in _tall(down, top, bottom))
        if parted or _has_word(page, (x0, top, x1, bottom)):
            cells.append((top, bottom))
    return Side(at, tuple(unclosed), tuple(cells))


def _has_word(page: Page, box: BBox) -> bool:
    """Whether the middle of a word stands in a box."""
    x0, y0, x1, y1 = box
    return any(y0 <= y <= y1 and x0 <= x <= x1 for x, y in _middles(page))


@kept_by_page
def _middles(page: Page) -> list[Point]:
    """The middles of a page's words."""
    return [((x0 + x1) / 2, (y0 + y1) / 2) for _, (x0, y0, x1, y1), *_ in page.words]


def _tall(rules: Iterable[Rule], top: float, bottom: float) -> Iterator[Rule]:
    """The upright rules over enough of a band."""
    least = CLOSED_SHARE * (bottom - top)
    return (r for r in rules if min(r.end, bottom) - max(r.start, top) >= least)


def _longest(rules: Iterable[Rule], height: float) -> Rule:
    """The longest of the rules at a height."""
    return max((r for r in rules if 0 <= r.at - height <= SAME_HEIGHT), key=lambda r: r.end - r.start)


def _distinct(values: Iterable[float]) -> list[float]:
    out: list[float] = []
    for value in sorted(values):
        if not out or value - out[-1] > SAME_HEIGHT:
            out.append(value)
    return out


def meeting(left: Profile, right: Profile) -> Meeting:
    """How the cells cut open at the right of one page go on at the left of another."""
    one, two = left.right, right.left
    ends, starts = (one.cells if one else ()), (two.cells if two else ())
    if one is None or two is None or _alike(left, right):
        return Meeting(0, len(ends) + len(starts))
    met = sum(_among(band, two.unclosed) for band in ends) + sum(_among(band, one.unclosed) for band in starts)
    return Meeting(met, len(ends) + len(starts) - met)


def _among(band: Band, others: Sequence[Band]) -> bool:
    return any(abs(band[0] - o[0]) <= SAME_HEIGHT and abs(band[1] - o[1]) <= SAME_HEIGHT for o in others)


def _alike(left: Profile, right: Profile) -> bool:
    """Whether two pages have their upright rules at the same places."""
    if not left.uprights or len(left.uprights) != len(right.uprights):
        return False
    same = sum(any(abs(a - b) <= SAME_HEIGHT for b in right.uprights) for a in left.uprights)
    return same >= SAME_COLUMNS * len(left.uprights)
