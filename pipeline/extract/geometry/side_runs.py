"""Trunks that run along the side of a box, so near that line and border are one: a network above the box and one below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.network import Attachment, Network, join_boxes

CORNER = 0.5
"""Letter heights from a box's corner within which a line that meets its top or bottom runs on along its side."""


def join_side_runs(networks: Sequence[Network], boxes: Sequence[Box], letter: float) -> list[Network]:
    """The networks; one that ends at a corner of a box's top and one that begins at the corner below are one, which meets the box
    at that side, where both meet other boxes at the same one. ``letter`` is the usual letter height in points."""
    out = list(networks)
    for above in networks:
        for at in list(above.attachments):
            side = _corner(at, boxes[at.box], letter) if at.side == "top" else None
            side = side if any(a.side == side and a.box != at.box for a in above.attachments) else None
            below = _below(out, above, at.box, side, boxes[at.box], letter) if side is not None else None
            if below is None or side is None or above not in out:
                continue
            joined = Attachment(at.box, side, at.point)
            both = [a for a in (*above.attachments, *below.attachments) if a.box != at.box or a.side not in ("top", "bottom")]
            known = any((a.box, a.side) == (at.box, side) for a in both)
            above.attachments = both if known else [*both, joined]
            above.lines += below.lines
            above.bbox = join_boxes(above.bbox, below.bbox)
            out = [n for n in out if n is not below]
    return out


def _below(
    networks: Sequence[Network], above: Network, box: int, side: Literal["left", "right"] | None, place: Box, letter: float
) -> Network | None:
    """The only other network that meets the box at the lower corner of a side."""
    found = [
        n
        for n in networks
        if n is not above
        and (n.block, n.dashed) == (above.block, above.dashed)
        and any(a.box == box and a.side == "bottom" and _corner(a, place, letter) == side for a in n.attachments)
        and any(a.box != box and a.side == side for a in n.attachments)
    ]
    return found[0] if len(found) == 1 else None


def _corner(at: Attachment, box: Box, letter: float) -> Literal["left", "right"] | None:
    """The side of a box near which a line meets its top or bottom."""
    x0, _, x1, _ = box.bbox
    if abs(at.point[0] - x0) <= CORNER * letter:
        return "left"
    return "right" if abs(at.point[0] - x1) <= CORNER * letter else None
