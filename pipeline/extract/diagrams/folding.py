"""Boxes that hold no node of their own, of indicators or of inputs, and what they measure or pay for."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.connector_links import connector_links
from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Direction, Link
from pipeline.extract.diagrams.place_links import place_links
from pipeline.extract.geometry.grid import overlap
from pipeline.extract.geometry.network import Network

ROW = 0.8
"""Share of right links among those of a headed column's boxes by their rows."""
BESIDE = 0.6
"""Boxes stand in one row when they share at least this much of the lower one's height."""
NEARER = 0.75
"""White beside indicators at most, in shares of that over or below them, for what they stand beside to be what they measure."""


def fold_indicator_boxes(reading: Reading, networks: Sequence[Network], way: Direction) -> None:
    """A box of indicators alone, on no tier of its own, belongs to the node that it hangs under; its lines become that node's."""
    alone = {
        d.index
        for d in reading.drafts
        if not (d.statement or d.names or d.holder)
        and (d.level is None or all(i.labelled for i in d.indicators) or _tier_mate_above(d, reading.drafts) is not None)
    }
    _fold(reading, networks, way, alone)


def fold_inputs(reading: Reading, networks: Sequence[Network], way: Direction) -> None:
    """Boxes on a tier of inputs give their money to the nodes that they hang under, and are no nodes themselves."""
    inputs = [d for d in reading.drafts if d.tier is not None and d.tier.inputs and not d.explicit]
    for draft in inputs:
        draft.indicators = []
    _fold(reading, networks, way, {d.index for d in inputs})
    for draft in inputs:
        if any(d is draft for d in reading.drafts):
            reading.remove(draft)


def _fold(reading: Reading, networks: Sequence[Network], way: Direction, alone: set[int]) -> None:
    """Gives the indicators, money and lines of the drafts ``alone`` to the others that they hang under."""
    if not alone or len(alone) == len(reading.drafts):
        return
    links = connector_links(reading, networks, way)
    drawn = {link.child for link in links}
    links += place_links(reading, way, (), drawn)
    best: dict[int, Link] = {}
    for link in links:
        if link.child in alone and (link.child not in best or link.weight > best[link.child].weight):
            best[link.child] = link
    for draft in reading.drafts:
        if draft.index in drawn:
            continue
        mate = _tier_mate_above(draft, reading.drafts)
        beside = _row_link(draft, reading.drafts) if draft.columned else None
        if beside is None and mate is None and draft.index in alone and way in ("down", "up"):
            beside = _aside_link(draft, reading.drafts)
        if beside is not None:
            best[draft.index] = beside
        elif mate is not None:
            best[draft.index] = Link(mate.index, draft.index, "column", ROW)
    into: dict[int, int] = {}
    for child in alone:
        at, steps = child, 0
        while at in alone and at in best and steps <= len(alone):
            at, steps = best[at].parent, steps + 1
        if at not in alone:
            into[child] = at
    for child in sorted(into):
        home, box = reading.drafts[into[child]], reading.drafts[child]
        home.indicators += box.indicators
        home.take_money(box)
        home.boxes += box.boxes
    reading.keep([d for d in reading.drafts if d.index not in into], into)


def _tier_mate_above(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """What stands above indicators with targets in their column, beside the same tier's label: they measure that."""
    if draft.statement or draft.names or draft.holder or not all(i.figures for i in draft.indicators):
        return None
    x0, y0, x1, _ = draft.bbox
    middle = (x0 + x1) / 2
    tier = draft.tier
    # Of a node whose own words tell its level the tier is not looked for.
    mates = [d for d in drafts if tier is not None and (d.tier is tier or (d.tier is None and d.level == tier.level))]
    over = [d for d in mates if d.bbox[3] <= y0 and d.bbox[0] <= middle <= d.bbox[2]]
    return max((d for d in over if d.statement or d.names), key=lambda d: d.bbox[3], default=None)


def _aside_link(draft: Draft, drafts: Sequence[Draft]) -> Link | None:
    """Indicators with their targets measure what they stand beside, where that is nearer than anything over or below them."""
    if not draft.indicators or not all(i.figures for i in draft.indicators):
        return None
    row, column = [], []
    for other in drafts:
        if other is draft:
            continue
        a, b = other.bbox, draft.bbox
        if overlap(a, b, 1) >= BESIDE * min(a[3] - a[1], b[3] - b[1]):
            row.append((max(a[0] - b[2], b[0] - a[2]), other.index))
        elif overlap(a, b, 0) > 0:
            column.append(max(a[1] - b[3], b[1] - a[3]))
    white, home = min(row, default=(0.0, -1))
    stated = home >= 0 and bool(drafts[home].statement or drafts[home].names)
    return Link(home, draft.index, "row", ROW) if stated and 0 <= white < NEARER * min(column, default=0.0) else None


def _row_link(box: Draft, drafts: Sequence[Draft]) -> Link | None:
    """A box of a headed column belongs to the draft of the nearest column left of it in whose row it stands, or nearest to it."""
    left = [d for d in drafts if not d.columned and d.bbox[2] <= box.bbox[0]]
    if not left:
        return None
    edge = max(d.bbox[2] for d in left)
    column = [d for d in left if edge - d.bbox[2] <= (d.bbox[2] - d.bbox[0]) / 2]
    over = [(overlap(d.bbox, box.bbox, 1), d.index) for d in column]
    return Link(max(over)[1], box.index, "row", ROW)
