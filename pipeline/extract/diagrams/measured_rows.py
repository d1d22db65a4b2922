"""Rows of indicators in a drawing whose tiers a strip of labels names: what stands by the label "Indikator Kinerja" is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.lanes import as_indicators
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.settling import tier_strip
from pipeline.extract.geometry.grid import overlap
from pipeline.extract.words.labels import is_statement_wording

SAME_SIDE = 2.0
"""Points within which labels of one strip end alike."""
IN_COLUMN = 0.75
"""Boxes stand in one column when the narrower lies under the other for this share of its width."""
MOST_STATED = 0.5
"""Where more of a row's boxes than this share are worded like statements, its label is of something else."""


def settle_measured_rows(near: Neighbours) -> list[list[Part]]:
    """The parts of all boxes; in a row by a label of indicators, between the labels of the tiers above and below, statements and
    names are indicators however worded."""
    parts = list(near.parts)
    for row in _rows(near):
        texts = [parts[i][0].text for i in row if parts[i][0].kind in ("statement", "name")]
        if sum(map(is_statement_wording, texts)) <= MOST_STATED * len(row):
            for i in row:
                parts[i] = as_indicators(parts[i])
    return parts


def hang_measured_rows(near: Neighbours, drafts: Sequence[Draft], owner: dict[int, int]) -> None:
    """Gives the indicators of such a row, where they stand apart, to the draft that stands nearest above them in their column."""
    measured = {i for row in _rows(near) for i in row}
    for draft in drafts if measured else ():
        if not draft.only_indicators or not set(draft.boxes) <= measured:
            continue
        over = [d for d in drafts if (d.statement or d.names) and d.bbox[3] <= draft.bbox[1] + near.touch and _over(d, draft)]
        home = max(over, key=lambda d: d.bbox[3], default=None)
        if home is not None:
            home.indicators += draft.indicators
            home.boxes += draft.boxes
            owner.update(dict.fromkeys(draft.boxes, home.index))
            draft.indicators = []


def _over(above: Draft, below: Draft) -> bool:
    """One stands in the column of the other."""
    a, b = above.bbox, below.bbox
    return overlap(a, b, 0) >= IN_COLUMN * min(a[2] - a[0], b[2] - b[0])


def _rows(near: Neighbours) -> Iterator[list[int]]:
    """The boxes in the row of each label of indicators that stands in the strip of the tiers' labels."""
    if not any(_heads_indicators(said) for said in near.parts):
        return
    strip = tier_strip(near.boxes, near.parts, near.touch)
    labels = [near.boxes[i].bbox for i in strip]
    if not labels or not all(abs(b[0] - labels[0][0]) <= SAME_SIDE and abs(b[2] - labels[0][2]) <= SAME_SIDE for b in labels):
        return
    x0, _, x1, _ = labels[0]
    column = [b for b in near.boxes if abs(b.bbox[0] - x0) <= SAME_SIDE and abs(b.bbox[2] - x1) <= SAME_SIDE]
    column.sort(key=lambda b: b.bbox[1])
    for k, label in enumerate(column):
        if _heads_indicators(near.parts[label.index]):
            top = column[k - 1].bbox[3] if k else -inf
            foot = column[k + 1].bbox[1] if k + 1 < len(column) else inf
            own = [b.index for b in near.boxes if b.kind != "text" and top < (b.bbox[1] + b.bbox[3]) / 2 < foot]
            yield [i for i in own if i != label.index and _is_open(near.parts[i])]


def _heads_indicators(parts: Sequence[Part]) -> bool:
    """A label of indicators and nothing else."""
    return len(parts) == 1 and parts[0].kind == "header" and parts[0].code == "indicator"


def _is_open(parts: list[Part]) -> bool:
    """Nothing but texts of no printed level, which may be indicators."""
    return bool(parts) and all(p.kind in ("statement", "name", "indicator", "target") and p.level is None for p in parts)
