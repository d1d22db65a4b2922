"""Drafts and networks set by hand, for tests of links and levels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pipeline.extract.diagrams.drafts import Draft, Reading, Tier
from pipeline.extract.geometry.network import Attachment, Network, Side
from pipeline.page import BBox

WIDTH, HEIGHT = 100.0, 40.0


def draft(index: int, x: float, y: float, width: float = WIDTH, height: float = HEIGHT, **more: Any) -> Draft:
    """A draft of one box at a place."""
    more.setdefault("statement", f"Meningkatnya hal ke {index}")
    return Draft(index, 1, (x, y, x + width, y + height), [index], **more)


def reading(drafts: Sequence[Draft], tiers: Sequence[Tier] = ()) -> Reading:
    """A reading in which each draft owns the box of its number."""
    return Reading(list(drafts), list(tiers), [], {d.index: d.index for d in drafts})


def network(*ends: tuple[int, Side], block: bool = False, heads: Sequence[int] = ()) -> Network:
    """A network that meets boxes on sides; ``heads`` are boxes that arrowheads point to."""
    box: BBox = (0, 0, 1, 1)
    return Network(box, [Attachment(i, side, (0, 0), i in heads) for i, side in ends], block)
