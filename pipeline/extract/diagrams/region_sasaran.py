"""Printed sasaran below a visi or misi from which lines lead to the office's tujuan: they are the region's, whatever their label
says."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Reading
from pipeline.extract.diagrams.links import OPPOSITE, OUT, Direction, along
from pipeline.extract.geometry.network import Network


def raise_over_tujuan(reading: Reading, networks: Sequence[Network], way: Direction) -> None:
    """Gives the level of the region's sasaran to a labelled one below a visi or misi that the lines of a network leave away from
    the root, where all that they lead to is labelled tujuan."""
    plans = [along(d.bbox, way) for d in reading.drafts if d.level in ("visi", "misi")]
    for network in networks:
        ends = [(reading.drafts[d], a.side) for a in network.attachments for d in reading.reached(a.box)]
        parents = {d.index for d, side in ends if side == OUT[way]}
        children = [d for d, side in ends if side == OUT[OPPOSITE[way]] and d.index not in parents]
        if len(parents) != 1 or not children or any(d.level != "tujuan" or not d.explicit for d in children):
            continue
        parent = reading.drafts[parents.pop()]
        below = any(at < along(parent.bbox, way) for at in plans)
        if parent.level == "sasaran" and parent.explicit and below:
            parent.level = "sasaran_daerah"
