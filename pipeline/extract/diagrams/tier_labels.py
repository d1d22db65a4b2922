"""Labels that stand apart in a drawing and name tiers: entries of its legend, and boxes that head or touch nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from pipeline.extract.diagrams.drafts import Tier
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.settling import LEAST_STRIP
from pipeline.extract.words.labels import tier_levels
from pipeline.normalize.text import squeeze


def tier_labels(near: Neighbours, legend: Collection[int], strip: Collection[int], owner: Mapping[int, int]) -> list[Tier]:
    """The tiers of a page's boxes. ``legend`` are boxes of its legend, ``strip`` labels known to be tiers, ``owner`` tells which
    boxes are a draft's, all by index of the box.
    """
    out: list[Tier] = []
    heads: list[Tier] = []
    for i in sorted(legend):
        levels = tier_levels(near.boxes[i].text)
        if levels:
            out.append(Tier(near.boxes[i].bbox, levels[0], squeeze(near.boxes[i].text), near.boxes[i].sign, sign=True))
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
    known = {t.level for t in out if t.level is not None}
    if len(known) >= LEAST_STRIP:
        # Beside tiers of other levels a label over one box names the tier of all that stand in line with it.
        out += [t for t in heads if t.level not in known]
    return out


def _heads_something(near: Neighbours, i: int, owner: Mapping[int, int]) -> bool:
    b = near.boxes[i].bbox
    below = near.index.at((b[0], b[3] - near.touch, b[2], b[3] + near.touch))
    return any(i in near.above(j) for j in below if j in owner)
