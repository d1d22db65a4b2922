"""Connectors that a bar of paint as dark as themselves swallows: what ends at its upper side and what goes on from its lower one
in the same direction are one line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from pipeline.extract.recognition.engine import PixelBox
from pipeline.extract.recognition.raster_lines import Segment
from pipeline.page import Point

FLAT = 6.0
"""A bar is at least so many times as long as it is thick."""
THICK = 4.0
"""Letter heights that a bar is thick at most."""
AT_SIDE = 10.0
"""Pixels between a bar's side and the end of a line there at most."""
TOLD = 0.8
"""Letter heights of a line's last piece that tell its direction; a shorter one is a dash."""
FLATTEST = 0.08
"""Sine of the angle at which a line meets a bar at least."""
ASTRAY, DRIFT = 0.3, 0.03
"""By how much a line's other piece may lie beside its direction: letter heights, and a share of what the bar hides."""
RULE = 10.0
"""Letter heights from which a rule may lie behind a drawing."""
FADED = 4.0
"""Letter heights that a faint or dashed rule goes on beyond what is seen of it."""
SLANTED = 0.2
"""Cosine to a rule from which a line is slanted."""
TURN = 0.12
"""Sine of the angle by which the directions of the two pieces may differ."""

Line = tuple[tuple[Point, ...], float]


def through_bars(lines: Sequence[Line], fills: Sequence[PixelBox], across: Sequence[Segment], letter: float) -> list[Line]:
    """Lines (points and thickness, in pixels), those in one that a bar among the ``fills`` hides a piece of, or that were cut
    where they cross a level rule (``across``). ``letter``: height of letters in pixels."""
    out = list(lines)
    gap = FADED * letter
    rules = [(s.start - gap, s.box[1], s.end + gap, s.box[3]) for s in across if s.length >= RULE * letter]
    for bar in sorted([*_bars(fills, letter), *rules], key=lambda b: b[1]):
        above = [end for k, (points, _) in enumerate(out) for end in _ends(k, points, bar, bar[1], 1, letter)]
        below = [end for k, (points, _) in enumerate(out) for end in _ends(k, points, bar, bar[3], -1, letter)]
        if bar in rules:
            # An upright line may end at a rule, where another one begins.
            above, below = ([e for e in ends if abs(e.way[0]) > SLANTED] for ends in (above, below))
        for a, b in _pairs(above, below, letter):
            out[b.line] = (*a.points, *reversed(b.points)), max(out[a.line][1], out[b.line][1])
            out[a.line] = (), 0.0
        out = [line for line in out if line[0]]
    return out


def rules_through_bars(
    down: Sequence[Segment], fills: Sequence[PixelBox], words: Sequence[PixelBox], letter: float
) -> list[Segment]:
    """The pieces, in pixels, of upright connectors (``down``) that a bar hides: one arrives from above where the next goes on
    below, and no word stands between. What has rules along its sides is a row of a table, and no bar."""
    out = []
    for bar in _bars(fills, letter):
        # What runs along an end of the bar is the side of a table, of which it is a row.
        within = [s for s in down if bar[0] + letter < s.middle < bar[2] - letter]
        above = [s for s in within if abs(s.end - bar[1]) <= AT_SIDE]
        below = [s for s in within if abs(s.start - bar[3]) <= AT_SIDE]
        over = [w for w in words if w[1] < bar[3] and w[3] > bar[1]]
        for a in above:
            b = min(below, key=lambda s: abs(s.middle - a.middle), default=None)
            if b is None or abs(a.middle - b.middle) > ASTRAY * letter or any(w[0] <= a.middle <= w[2] for w in over):
                continue
            x0, x1 = min(a.box[0], b.box[0]), max(a.box[2], b.box[2])
            out.append(Segment((x0, a.end, min(x1, x0 + max(a.thickness, b.thickness)), b.start), level=False))
    return out


def _bars(fills: Sequence[PixelBox], letter: float) -> list[PixelBox]:
    """Long thin fills from top to bottom."""
    return sorted((f for f in fills if is_bar(f, letter)), key=lambda f: f[1])


def is_bar(box: PixelBox, letter: float) -> bool:
    """Whether a box is long and thin."""
    return box[3] - box[1] <= THICK * letter and box[2] - box[0] >= FLAT * (box[3] - box[1])


class _End:
    """A line that ends at a bar: its points from the other end on, where it arrives and in which direction."""

    def __init__(self, line: int, points: tuple[Point, ...], at: Point, way: Point) -> None:
        self.line, self.points, self.at, self.way = line, points, at, way


def _ends(line: int, points: tuple[Point, ...], bar: PixelBox, side: float, down: int, letter: float) -> list[_End]:
    """The end of a line at a side of a bar, where it arrives from outside (``down``: 1 from above, -1 from below)."""
    found = []
    for own in (points, points[::-1]):
        x, y = own[-1]
        if abs(y - side) > AT_SIDE or not bar[0] <= x <= bar[2]:
            continue
        # Thinning bends the last pixels along the bar: the last piece of some length tells the direction.
        pieces = ((b, a) for a, b in pairwise(own[::-1]) if hypot(a[0] - b[0], a[1] - b[1]) >= TOLD * letter)
        piece = next(pieces, None)
        if piece is None:
            continue
        (ax, ay), (bx, by) = piece
        length = hypot(bx - ax, by - ay)
        way = (bx - ax) / length, (by - ay) / length
        if down * way[1] > FLATTEST:
            at = bx + way[0] / way[1] * (side - by), side
            found.append(_End(line, (*own[: own.index((bx, by))], at), at, way))
    return found if len(found) == 1 else []


def _pairs(above: Sequence[_End], below: Sequence[_End], letter: float) -> list[tuple[_End, _End]]:
    """Ends over and under a bar that are of one line, each of one only."""
    found = sorted(
        ((miss, k, m) for k, a in enumerate(above) for m, b in enumerate(below) if (miss := _miss(a, b, letter)) is not None),
    )
    used_a, used_b, out = set[int](), set[int](), []
    for _, k, m in found:
        if k not in used_a and m not in used_b and above[k].line != below[m].line:
            used_a.add(k)
            used_b.add(m)
            out.append((above[k], below[m]))
    lines = [end.line for pair in out for end in pair]
    return [(a, b) for a, b in out if lines.count(a.line) == lines.count(b.line) == 1]


def _miss(a: _End, b: _End, letter: float) -> float | None:
    """Pixels by which the line from above misses the end below; None where the two are not of one line."""
    if abs(a.way[0] * b.way[1] - a.way[1] * b.way[0]) > TURN or a.way[1] * b.way[1] > 0:
        return None
    gap = b.at[1] - a.at[1]
    miss = abs(a.at[0] + a.way[0] / a.way[1] * gap - b.at[0]) * abs(a.way[1])
    hidden = hypot(b.at[0] - a.at[0], gap)
    return miss if gap > 0 and miss <= ASTRAY * letter + DRIFT * hidden else None
