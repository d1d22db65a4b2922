"""Blocks of rows in a sideways tree: stacks of rows under one another, beside the box that they follow on without a line.

The box tells the rows' parent also where the block reaches below it; the codes in the rows then only name what else they serve.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import SPAN, Direction, Link, compare
from pipeline.extract.geometry.grid import box_of, overlap
from pipeline.page import BBox

DRAWN = frozenset({"connector", "arrow"})
"""Evidence that tells a row's parent better than its place."""
CODED = frozenset({"number", "code"})
"""Evidence of the codes in a row."""
BESIDE = 0.3
"""Share of a box's height, or of the block's, that both have in common where the block stands beside it."""
SAME_COLUMN = 0.5
"""Share of its width that a box has in common with the others of its column."""


def mark_blocks(stacks: Sequence[tuple[Sequence[Draft], BBox]], touch: float) -> None:
    """Tells the drafts of stacks of rows, given with the box around each, the box around all stacks that touch each other."""
    blocks: list[tuple[list[Draft], BBox]] = []
    for rows, box in sorted(stacks, key=lambda s: s[1][1]):
        met = (k for k, (_, b) in enumerate(blocks) if abs(b[3] - box[1]) <= touch and abs(b[0] - box[0]) <= touch)
        known, around = blocks.pop(k) if (k := next(met, None)) is not None else ([], box)
        blocks.append(([*known, *rows], box_of([around, box])))
    for members, box in blocks:
        for draft in members:
            draft.block = box


def block_links(reading: Reading, way: Direction, links: Sequence[Link]) -> list[Link]:
    """The links, those of rows in blocks to the boxes beside their blocks included; codes that lead elsewhere name further
    parents."""
    blocked = {d.index: d for d in reading.drafts if d.block is not None} if way in ("right", "left") else {}
    told = {link.child for link in links if link.evidence in DRAWN or (link.evidence == "span" and link.child in blocked)}
    best: dict[int, Link] = {}
    for link in links:
        if not link.also and (link.child not in best or link.weight > best[link.child].weight):
            best[link.child] = link
    out = list(links)
    for child in blocked.values():
        parent = _beside(child, reading.drafts, way) if child.index not in told else None
        if parent is None:
            continue
        above = _line_of(parent.index, best)
        coded = [link for link in out if link.child == child.index and link.evidence in CODED]
        out = [link for link in out if link not in coded]
        out += [replace(link, also=True) for link in coded if link.parent not in above]
        out.append(Link(parent.index, child.index, "span", SPAN))
    return out


def _line_of(index: int, best: Mapping[int, Link]) -> set[int]:
    """A draft and those above it."""
    out: set[int] = set()
    while index not in out:
        out.add(index)
        index = best[index].parent if index in best else index
    return out


def _beside(row: Draft, drafts: Sequence[Draft], way: Direction) -> Draft | None:
    """The box of a higher level that the row's block stands beside, in the nearest column; of several the last that does not
    begin below the row."""
    if row.block is None:
        return None
    block = row.block
    sign, near, far = (1, 2, 0) if way == "right" else (-1, 0, 2)
    before = [d for d in drafts if d.block is None and compare(d, row) > 0 and sign * (block[far] - d.bbox[near]) >= 0]
    beside = [d for d in before if _common(d.bbox, block) >= BESIDE]
    if not beside:
        return None
    nearest = max(beside, key=lambda d: sign * d.bbox[near]).bbox
    column = [
        d for d in beside if overlap(d.bbox, nearest, 0) >= SAME_COLUMN * min(d.bbox[2] - d.bbox[0], nearest[2] - nearest[0])
    ]
    begun = [d for d in column if d.bbox[1] <= row.bbox[1] + BESIDE * (row.bbox[3] - row.bbox[1])]
    return column[0] if len(column) == 1 else max(begun, key=lambda d: d.bbox[1], default=None)


def _common(box: BBox, block: BBox) -> float:
    """What a box and a block have in common across, as a share of the lower one."""
    return overlap(box, block, 1) / max(min(box[3] - box[1], block[3] - block[1]), 0.1)
