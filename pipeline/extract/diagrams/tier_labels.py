"""Labels that stand apart in a drawing and name tiers: entries of its legend, and boxes that head or touch nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from pipeline.extract.diagrams.drafts import Tier
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.settling import LEAST_STRIP
from pipeline.extract.geometry.box import Box
from pipeline.extract.words.labels import tier_levels
from pipeline.normalize.text import squeeze
from pipeline.page import BBox
from pipeline.record import Level

_ANSWERS = re.compile(r"\s*\([^()]*\)\s*$")
SAME_SIDE = 2.0
"""Points within which boxes of one column end alike."""


def tier_labels(near: Neighbours, legend: Collection[int], strip: Collection[int], owner: Collection[int | None]) -> list[Tier]:
    """The tiers of a page's boxes. ``legend`` are boxes of its legend, ``strip`` labels known to be tiers, ``owner`` are
    the boxes that are a draft's or label a strip of money, all by index of the box.
    """
    out: list[Tier] = []
    heads: list[Tier] = []
    for i in sorted(legend):
        levels = _meant(near.boxes[i])
        if len(set(levels)) == 1:
            # One colour for several levels tells none of them.
            fill = near.boxes[i].sign or near.boxes[i].fill
            out.append(Tier(near.boxes[i].bbox, levels[0], squeeze(near.boxes[i].text), fill, sign=True))
    if len({tier.fill for tier in out}) > 1 and len({tier.level for tier in out}) == 1:
        # Several colours for one level ("Sasaran 1.1", "Sasaran 1.2") are those of branches, not of tiers.
        out = []
    taken = {*near.leads, *legend, *strip, *owner, *near.row_labels}
    for i, parts in enumerate(near.parts):
        if i in taken or not parts or not near.bare(i):
            continue
        first = parts[0]
        if first.kind == "header" and first.code == "input":
            out.append(Tier(near.boxes[i].bbox, None, first.text, inputs=True))
        elif first.kind == "label" and first.level is not None:
            tier = Tier(near.boxes[i].bbox, first.level, first.text, near.boxes[i].fill)
            (heads if _heads_something(near, i, owner) else out).append(tier)
    labels = [*(t.bbox for t in out), *(near.boxes[i].bbox for i in strip)]
    out += [
        Tier(near.boxes[i].bbox, None, squeeze(near.boxes[i].text))
        for i, parts in enumerate(near.parts)
        if i not in taken and [(p.kind, p.code) for p in parts] == [("header", "indicator")]
        if _in_strip(near.boxes[i].bbox, labels)
    ]
    known = {t.level for t in out if t.level is not None}
    if len(known) >= LEAST_STRIP:
        # Beside tiers of other levels a label over one box names the tier of all that stand in line with it.
        out += [t for t in heads if t.level not in known]
    return out


def _meant(entry: Box) -> list[Level]:
    """The levels that a legend's entry names: in all its lines, else in the last one that names some, without who answers for it
    in brackets ("OUTPUT" over "Sasaran Kegiatan (Kasubbag)")."""
    lines = [_ANSWERS.sub("", line.text) for line in reversed(entry.lines)]
    return tier_levels(entry.text) or next((levels for line in lines if (levels := tier_levels(line))), [])


def _in_strip(box: BBox, labels: Sequence[BBox]) -> bool:
    """Whether a label of indicators stands in one column with the labels of tiers: what stands beside it is of none of them."""
    beside = [b for b in labels if abs(b[0] - box[0]) <= SAME_SIDE and abs(b[2] - box[2]) <= SAME_SIDE]
    return len(beside) >= LEAST_STRIP


def _heads_something(near: Neighbours, i: int, owner: Collection[int | None]) -> bool:
    b = near.boxes[i].bbox
    below = near.index.at((b[0], b[3] - near.touch, b[2], b[3] + near.touch))
    return any(i in near.above(j) for j in below if j in owner)
