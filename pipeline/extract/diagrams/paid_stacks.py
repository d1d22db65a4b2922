"""Stacks of cells with one sum beside them: the first names what the sum is for, the others hold its indicators."""

from __future__ import annotations

from dataclasses import replace

from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part


def settle_stacks(near: Neighbours) -> list[list[Part]]:
    """The parts of all boxes; in the cells below a name that a sum spans too, what stands behind a bullet is an indicator,
    however worded."""
    parts = list(near.parts)
    for i in {i for annex in near.annexes for i in annex.measures}:
        parts[i] = [replace(p, kind="indicator") if p.kind in ("statement", "name") else p for p in parts[i]]
    return parts
