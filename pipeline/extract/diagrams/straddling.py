"""Cells that lie under two cells of the tier above: where the others of their row lie under one each, they serve both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.links import Link
from pipeline.extract.geometry.grid import overlap

SEAM = 1.5
"""Points by which the sides of neighbouring cells of one grid may differ."""
LEAST_SHARE = 0.2
"""Share of a cell that lies under its further parent, at least."""
NESTED_SHARE = 0.5
"""More than this share of a row lies under one cell each where spans tell parents."""
COVERED = ("span", "column")
"""Evidence that a cell lies under another."""
ALSO = 0.9
"""Strength of a further parent as a share of the first one's."""


def straddle_links(drafts: Sequence[Draft], links: Sequence[Link]) -> list[Link]:
    """Links to the further parents of cells under the seam of two cells of a grid; ``links`` tell their first parents."""
    told = [link for link in links if link.evidence in COVERED]
    found = [(link, list(_further(drafts, drafts[link.parent], drafts[link.child]))) for link in told]
    out = []
    for first, further in found:
        row = [others for link, others in found if abs(drafts[link.child].bbox[1] - drafts[first.child].bbox[1]) <= SEAM]
        nested = sum(not others for others in row)
        if further and nested > NESTED_SHARE * len(row):
            out += [Link(parent.index, first.child, "also", ALSO * first.weight) for parent in further]
    return out


def _further(drafts: Sequence[Draft], parent: Draft, child: Draft) -> Iterator[Draft]:
    """The cells of the parent's row and level that the child lies under too, side by side with the parent or one another."""
    row = [d for d in drafts if d.level == parent.level is not None and abs(d.bbox[1] - parent.bbox[1]) <= SEAM]
    edges = {parent.bbox[0], parent.bbox[2]}
    width = child.bbox[2] - child.bbox[0]
    for other in sorted(row, key=lambda d: d.bbox[0]):
        shared = overlap(other.bbox, child.bbox, 0)
        beside = any(abs(other.bbox[k] - edge) <= SEAM for k in (0, 2) for edge in edges)
        if other is not parent and beside and shared >= LEAST_SHARE * width:
            edges |= {other.bbox[0], other.bbox[2]}
            yield other
