"""Trees that converge on the office's visi or misi and spread again: it serves what leads into it from the region's tiers."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Direction, along, compare
from pipeline.extract.geometry.network import Attachment, Network
from pipeline.record import VISI_MISI, Level

REGIONAL: tuple[Level, ...] = ("misi", "tujuan_daerah", "sasaran_daerah")
"""Levels of the region's plan, which lead into it also without an arrowhead."""


def converging(
    network: Network, ends: Sequence[tuple[int, Attachment]], reading: Reading, way: Direction
) -> tuple[list[int], int] | None:
    """The drafts of a network that stand before the office's visi or misi, on lower levels, and lead into it, and that visi or
    misi; None for other networks."""
    middles = {d for d, _ in ends if reading.drafts[d].level in VISI_MISI}
    others = [d for d in dict.fromkeys(d for d, _ in ends) if d not in middles]
    if len(middles) != 1 or not others:
        return None
    middle = middles.pop()
    led = [d for d in others if _leads_into(reading.drafts[d], reading.drafts[middle], way)]
    pointed = any(a.head for d, a in ends if d == middle) and not any(a.head for d, a in ends if d != middle)
    regional = all(reading.drafts[d].level in REGIONAL for d in others)
    return (others, middle) if len(led) == len(others) and (pointed or regional) else None


def _leads_into(source: Draft, middle: Draft, way: Direction) -> bool:
    """A draft of a lower level that ends before the middle one begins."""
    before = along(source.bbox, way) < along(middle.bbox, way)
    return before and compare(middle, source) > 0
