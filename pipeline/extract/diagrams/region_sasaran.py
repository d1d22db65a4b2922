"""Printed sasaran below a visi or misi from which lines lead to the office's tujuan, and tujuan over the region's sasaran: they
are the region's, whatever their label says."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Reading
from pipeline.extract.diagrams.links import OPPOSITE, OUT, Direction, along
from pipeline.extract.geometry.network import Network
from pipeline.record import VISI_MISI, Level

RAISED: dict[tuple[Level | None, Level | None], Level] = {
    ("sasaran", "tujuan"): "sasaran_daerah",
    ("tujuan", "sasaran_daerah"): "tujuan_daerah",
}
"""What a label means over another."""


def raise_over_tujuan(reading: Reading, networks: Sequence[Network], way: Direction) -> None:
    """Gives the region's level to a labelled sasaran or tujuan below a visi or misi that the lines of a network leave away from
    the root, where all that they lead to is labelled tujuan, or is the region's sasaran."""
    plans = [along(d.bbox, way) for d in reading.drafts if d.level in VISI_MISI]
    for network in networks:
        ends = [(reading.drafts[d], a.side) for a in network.attachments for d in reading.reached(a.box)]
        parents = {d.index for d, side in ends if side == OUT[way]}
        children = [d for d, side in ends if side == OUT[OPPOSITE[way]] and d.index not in parents]
        levels = {d.level if d.explicit else None for d in children}
        if len(parents) != 1 or len(levels) != 1:
            continue
        parent = reading.drafts[parents.pop()]
        raised = RAISED.get((parent.level, levels.pop()))
        if raised is not None and parent.explicit and any(at < along(parent.bbox, way) for at in plans):
            parent.level = raised
