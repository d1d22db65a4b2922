"""Brackets without a parent: a bar over several boxes that the trunk from the box above crosses on its way to one of them.

Where a spreadsheet or word processor draws connectors as borders of cells, bar and trunk are two lines that cross.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from pipeline.extract.geometry.network import Network, Side, join_boxes
from pipeline.page import Point

OPPOSITE: dict[Side, Side] = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}
SLANT = 0.5
"""Points by which the ends of an upright or level line may differ."""


def join_brackets(networks: Sequence[Network]) -> list[Network]:
    """The networks, each bracket that reaches its boxes on one side only joined with the one trunk that crosses it.

    The trunk comes from boxes on the far side, all of them parents of what stands below. Where several lines cross a bracket
    nothing tells whose it is.
    """
    out = list(networks)
    for bracket in networks:
        sides = {a.side for a in bracket.attachments}
        if len(sides) != 1 or bracket.block or len({a.box for a in bracket.attachments}) < 2:
            continue
        far = OPPOSITE[next(iter(sides))]
        trunks = [n for n in out if n is not bracket and any(True for _ in _crossings(bracket, n))]
        if len(trunks) != 1 or trunks[0].block or trunks[0].dashed != bracket.dashed:
            continue
        trunk = trunks[0]
        if not any(a.side == far for a in trunk.attachments):
            continue
        trunk.attachments += bracket.attachments
        trunk.lines += bracket.lines
        trunk.bbox = join_boxes(trunk.bbox, bracket.bbox)
        out = [n for n in out if n is not bracket]
    return out


def _crossings(a: Network, b: Network) -> Iterator[Point]:
    """Where upright lines of one network cross level lines of the other."""
    if a.bbox[0] > b.bbox[2] or b.bbox[0] > a.bbox[2] or a.bbox[1] > b.bbox[3] or b.bbox[1] > a.bbox[3]:
        return
    for one, other in product(a.lines, b.lines):
        for (u, v), (w, z) in ((one, other), (other, one)):
            square = abs(u[0] - v[0]) <= SLANT and abs(w[1] - z[1]) <= SLANT
            if square and _between(u[0], w[0], z[0]) and _between(w[1], u[1], v[1]):
                yield u[0], w[1]


def _between(x: float, a: float, b: float) -> bool:
    return min(a, b) < x < max(a, b)
