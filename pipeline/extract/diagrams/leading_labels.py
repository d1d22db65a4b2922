"""Tier labels that lines lead through: "ESELON III" in a box between a parent and its children, where the lines to these begin.

The label names the tier of the boxes that its lines lead to, and of no others; the lines come from what stands before it.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.direction import direction
from pipeline.extract.diagrams.drafts import Draft, Reading, Tier
from pipeline.extract.diagrams.links import OPPOSITE, OUT, Direction, along
from pipeline.extract.diagrams.neighbours import TOUCH
from pipeline.extract.diagrams.post_sasaran import sasaran_of_ranks
from pipeline.extract.diagrams.region_sasaran import raise_over_tujuan
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import overlap
from pipeline.extract.geometry.network import Network
from pipeline.page import BBox
from pipeline.record import VISI_MISI


def settle_labels(reading: Reading, boxes: Sequence[Box], networks: Sequence[Network], letter: float) -> None:
    """Settles labels that say another thing than what they are printed on; ``letter`` is the usual letter height in points."""
    sasaran_of_ranks(reading.drafts, boxes, TOUCH * letter)
    labels = labels_on_lines(reading, boxes, networks)
    if labels or any(d.level in VISI_MISI for d in reading.drafts):
        way = direction(reading, networks)
        raise_over_tujuan(reading, networks, way)
        lead_through_labels(reading, labels, networks, way)


def labels_on_lines(reading: Reading, boxes: Sequence[Box], networks: Sequence[Network]) -> list[tuple[Tier, int]]:
    """The tier labels in boxes that lines meet, each with its box."""
    met = {a.box for network in networks for a in network.attachments} - reading.owner.keys()
    places = {boxes[i].bbox: i for i in met}
    return [(tier, places[tier.bbox]) for tier in reading.tiers if tier.bbox in places]


def lead_through_labels(
    reading: Reading, labels: Sequence[tuple[Tier, int]], networks: Sequence[Network], way: Direction
) -> None:
    """Gives each such label's box to the draft before it, its level to the drafts that its lines lead to, and takes it from the
    tiers."""
    for tier, box in labels:
        children = _led_to(box, reading, networks, way)
        parent = _before(tier.bbox, reading.drafts, way) if children else None
        if parent is None or parent.index in children:
            continue
        reading.owner[box] = parent.index
        for index in children:
            _place_on(tier, reading.drafts[index])
        reading.tiers.remove(tier)


def _led_to(box: int, reading: Reading, networks: Sequence[Network], way: Direction) -> list[int]:
    """The drafts at the other ends of the lines that leave a box away from the root; none where a draft's lines join them."""
    out, into = OUT[way], OUT[OPPOSITE[way]]
    found: list[int] = []
    for network in networks:
        if not any(a.box == box and a.side == out for a in network.attachments):
            continue
        ends = [(draft, a.side) for a in network.attachments if a.box != box for draft in reading.reached(a.box)]
        if any(side != into for _, side in ends):
            return []
        found += [draft for draft, _ in ends]
    return found


def _before(label: BBox, drafts: Sequence[Draft], way: Direction) -> Draft | None:
    """The nearest draft on the root's side of a label that reaches over its middle."""
    k = 0 if way in ("down", "up") else 1
    middle = (label[k] + label[k + 2]) / 2
    before = [
        d
        for d in drafts
        if d.bbox[k] <= middle <= d.bbox[k + 2] and along(d.bbox, way) < along(label, way) and overlap(d.bbox, label, 1 - k) <= 0
    ]
    return max(before, key=lambda d: along(d.bbox, way), default=None)


def _place_on(tier: Tier, draft: Draft) -> None:
    if draft.level is None:
        draft.level, draft.on_tier, draft.tier = tier.level, tier.level is not None, tier
