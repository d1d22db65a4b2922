"""Lines that a page's end cuts: a trunk that runs out of one page at a side and goes on at the same height on the next.

Sheets are printed so with titles repeated on each page, where they can't be put together edge to edge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.extract.diagrams.connector_links import SHARED
from pipeline.extract.diagrams.drafts import Reading
from pipeline.extract.diagrams.links import OPPOSITE, OUT, Direction, network_ends
from pipeline.extract.geometry.network import Network, Side, lies_on
from pipeline.page import Point
from pipeline.record import Node

SAME_PLACE = 1.5
"""Points by which a cut line's place differs from page to page: each page's coordinates are rounded alike."""
FREE = 2.5
"""Points around a line's end within which it is held: by a box that it reaches or by another line."""
_ACROSS: dict[Side, Side] = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}


@dataclass(frozen=True, slots=True)
class CutTrunk:
    """A network with an end that nothing holds beyond all boxes at a ``side`` of the page, ``at`` points along that side; the
    nodes that it leads from and to."""

    side: Side
    at: float
    parents: tuple[Node, ...]
    children: tuple[Node, ...]


def cut_trunks(reading: Reading, networks: Sequence[Network], way: Direction, nodes: dict[int, Node]) -> list[CutTrunk]:
    """The cut lines of a page's drawing; ``nodes`` by the drafts' indices."""
    out = []
    for network in networks:
        if network.block or network.dashed:
            continue
        ends = [(nodes[d], a.side) for d, a in network_ends(network, reading) if d in nodes]
        parents = tuple({node.id: node for node, side in ends if side == OUT[way]}.values())
        children = tuple({node.id: node for node, side in ends if side == OUT[OPPOSITE[way]]}.values())
        out += [CutTrunk(side, at, parents, children) for side, at in _free_ends(network, reading)]
    return out


def _free_ends(network: Network, reading: Reading) -> Iterator[tuple[Side, float]]:
    """The sides at which a line of a network ends in the open, beyond all nodes of the page, and where."""
    for line in network.lines:
        for end, other in (line, line[::-1]):
            side = _side(end, other)
            if side is not None and not _held(end, line, network) and _beyond(end, side, reading):
                yield side, end[1] if side in ("left", "right") else end[0]


def _side(end: Point, other: Point) -> Side | None:
    """Where a straight line points to at its end."""
    dx, dy = end[0] - other[0], end[1] - other[1]
    if abs(dy) <= SAME_PLACE < abs(dx):
        return "right" if dx > 0 else "left"
    if abs(dx) <= SAME_PLACE < abs(dy):
        return "bottom" if dy > 0 else "top"
    return None


def _held(end: Point, line: tuple[Point, Point], network: Network) -> bool:
    """Whether a line's end is at a box that it reaches or on another line."""
    at_box = any(abs(a.point[0] - end[0]) <= FREE and abs(a.point[1] - end[1]) <= FREE for a in network.attachments)
    return at_box or any(lies_on(end, other, FREE) for other in network.lines if other != line)


def _beyond(end: Point, side: Side, reading: Reading) -> bool:
    """Whether no node's box reaches as far as a line's end."""
    k = 0 if side in ("left", "right") else 1
    boxes = [draft.bbox for draft in reading.drafts]
    if side in ("left", "top"):
        return all(box[k] >= end[k] - FREE for box in boxes)
    return all(box[k + 2] <= end[k] + FREE for box in boxes)


def trunk_links(before: Sequence[CutTrunk], here: Sequence[CutTrunk]) -> list[tuple[Node, Node, float]]:
    """What lines that two pages share say, as (parent, child, strength): one of them has the only parent."""
    out = []
    for one in before:
        for other in here:
            if other.side != _ACROSS[one.side] or abs(one.at - other.at) > SAME_PLACE:
                continue
            parents = [*one.parents, *other.parents]
            if len(parents) == 1:
                out += [(parents[0], child, SHARED) for child in (other if one.parents else one).children]
    return out
