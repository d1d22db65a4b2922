"""Rules that a fill swallows: thin grey rules of a table can't be told from the paint of its darker rows. They are known by what
goes on above and below the paint at the same places, as the sides of no single box do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.recognition.engine import PixelBox
from pipeline.extract.recognition.raster_lines import Segment

SAME = 0.15
"""Two rules stand at one place where they are nearer to each other than this, in letter heights."""
GAP = 0.3, 6.0
"""Letter heights that a rule is lost for, at least and at most: a row of a few lines."""
TOGETHER = 0.6
"""Letter heights by which rules that are lost in one row may end and go on apart."""
BLANK = 0.7
"""White between two words of one line at most, in letter heights."""
LEAST = 3
"""Rules that are lost together."""

_Gap = tuple[Segment, Segment]


def through_fills(down: Sequence[Segment], fills: Sequence[PixelBox], words: Sequence[PixelBox], letter: float) -> list[Segment]:
    """The missing pieces, in pixels, of upright rules (``down``) that are lost in a fill, and the edges of the rows in which they
    are: a rule goes on where no word stands in its way; where one does, the row is one cell there. ``letter``: height of letters.
    """
    out: list[Segment] = []
    for group in _together(_gaps(down, fills, letter), letter):
        top, foot = max(a.end for a, _ in group), min(b.start for _, b in group)
        thick = max(a.thickness for a, _ in group)
        for above, below in group:
            x = above.middle
            crossed = _crossed(x, [w for w in words if w[1] < foot and w[3] > top], letter)
            parts = [(above.end, top), (foot, below.start)] if crossed else [(above.end, below.start)]
            out += [_upright(x, y0, y1, thick) for y0, y1 in parts if y1 > y0]
        left, right = min(a.middle for a, _ in group), max(a.middle for a, _ in group)
        # The row goes on to the ends of its paint: the outer rules of a table may not be lost.
        row = [
            f for f in fills if f[1] - SAME * letter <= top and f[3] + SAME * letter >= foot and f[0] <= right and f[2] >= left
        ]
        left, right = min([left, *(f[0] for f in row)]), max([right, *(f[2] for f in row)])
        out += [Segment((round(left), round(y), round(right), round(y + thick)), True) for y in (top, foot)]
    return out


def _crossed(x: float, words: Sequence[PixelBox], letter: float) -> bool:
    """Whether a word, or a line of words with a blank there, runs over a place."""
    if any(w[0] < x < w[2] for w in words):
        return True
    before = [w for w in words if 0 <= x - w[2] <= BLANK * letter]
    behind = [w for w in words if 0 <= w[0] - x <= BLANK * letter]
    return any(
        b[0] - a[2] <= BLANK * letter and min(a[3], b[3]) - max(a[1], b[1]) > (a[3] - a[1]) / 2 for a in before for b in behind
    )


def _gaps(down: Sequence[Segment], fills: Sequence[PixelBox], letter: float) -> list[_Gap]:
    """Rules with what goes on at their place below a gap that is all paint."""
    ordered = sorted(down, key=lambda s: s.middle)
    columns: list[list[Segment]] = []
    for segment in ordered:
        if columns and segment.middle - columns[-1][-1].middle <= SAME * letter:
            columns[-1].append(segment)
        else:
            columns.append([segment])
    out = []
    for column in columns:
        for above, below in pairwise(sorted(column, key=lambda s: s.start)):
            room = below.start - above.end
            if GAP[0] * letter <= room <= GAP[1] * letter and any(_holds(f, above, below, SAME * letter) for f in fills):
                out.append((above, below))
    return out


def _holds(fill: PixelBox, above: Segment, below: Segment, slack: float) -> bool:
    """Whether a fill covers the gap between two pieces of a rule."""
    level = fill[0] - slack <= above.middle <= fill[2] + slack
    return level and fill[1] - slack <= above.end + slack and fill[3] + slack >= below.start - slack


def _together(gaps: Sequence[_Gap], letter: float) -> list[list[_Gap]]:
    """The gaps that begin and end at one height, where they are several."""
    groups: list[list[_Gap]] = []
    for gap in sorted(gaps, key=lambda g: g[0].end):
        near = (g for g in groups if _level(g[0], gap, TOGETHER * letter))
        group = next(near, None)
        if group is None:
            groups.append([gap])
        else:
            group.append(gap)
    return [group for group in groups if len(group) >= LEAST]


def _level(a: _Gap, b: _Gap, slack: float) -> bool:
    return abs(a[0].end - b[0].end) <= slack and abs(a[1].start - b[1].start) <= slack


def _upright(x: float, y0: float, y1: float, thick: float) -> Segment:
    left = round(x - thick / 2)
    return Segment((left, round(y0), left + max(1, round(thick)), round(y1)), False)
