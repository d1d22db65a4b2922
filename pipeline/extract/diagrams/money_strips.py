"""Strips of money across the foot of a drawing: amounts in one row, each as wide as the column of the node that it is for.

A label at the strip's side may say so ("ANGGARAN PROGRAM", "PAGU") and name the level that the amounts are of; it names no tier.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.words.labels import tier_levels
from pipeline.extract.words.targets import is_money
from pipeline.normalize.text import squeeze
from pipeline.page import BBox
from pipeline.record import Level

LEAST_AMOUNTS = 2
"""Amounts in one row that make a strip."""
SAME_ENDS = 0.03
"""Share of its width by which an amount's box may end elsewhere than the column above it."""
_LABEL = re.compile(r"\W*(?:alokasi\s+|pagu\s+)?(?:anggaran|pagu|dana|biaya|belanja)\b(?:\s+indikatif)?[\s:]*", re.IGNORECASE)
MOST_LABEL_WORDS = 5
"""Words of a strip's label at most."""


@dataclass(frozen=True, slots=True)
class MoneyStrip:
    """The boxes of a strip: its ``amounts``, its ``label`` at the side or None, and the level that this names, else None."""

    amounts: tuple[int, ...]
    label: int | None
    level: Level | None

    @property
    def boxes(self) -> set[int]:
        """All its boxes."""
        return {*self.amounts, *([] if self.label is None else [self.label])}


def find_strips(near: Neighbours) -> list[MoneyStrip]:
    """Rows of amounts alone in boxes that touch nothing and no line reaches, from above; one with a label beside it, else below
    all other boxes."""
    alone = [i for i, box in enumerate(near.boxes) if box.kind != "text" and _is_amount(near, i)]
    out: list[MoneyStrip] = []
    while alone:
        row = [j for j in alone if near.same_row(alone[0], j)]
        alone = [j for j in alone if j not in row]
        label = _label(near, row)
        level = None if label is None else next(iter(tier_levels(_LABEL.sub("", near.boxes[label].text, count=1))), None)
        top = min(near.boxes[j].bbox[1] for j in row)
        last = all(b.bbox[1] < top or b.index in row for b in near.boxes if b.kind != "text" and b.text)
        if len(row) >= LEAST_AMOUNTS and (label is not None or last):
            out.append(MoneyStrip(tuple(row), label, level))
    return out


def give_strips(near: Neighbours, strips: Sequence[MoneyStrip], drafts: Sequence[Draft]) -> None:
    """Gives each amount to the lowest draft over it that ends where it does, of the strip's level where that names one; nothing
    where some amount of a strip finds none, or one that has money already."""
    for strip in strips:
        homes = [_home(near.boxes[i].bbox, strip.level, drafts) for i in strip.amounts]
        if len({id(home) for home in homes if home is not None and not home.budgets}) < len(homes):
            continue
        for i, home in zip(strip.amounts, homes, strict=True):
            if home is not None:
                home.budgets.append((squeeze(near.boxes[i].text), near.boxes[i].bbox))


def _is_amount(near: Neighbours, i: int) -> bool:
    """Money alone, in a box that touches no text above, below or beside it, and whose row no label of money alone heads: what
    stands there is of the node that the column goes on below."""
    headed = near.row_roles.get(i)
    if (
        (headed is not None and headed.kind == "header")
        or i in near.in_network
        or i in near.annexed
        or i in near.tagged
        or not is_money(squeeze(near.boxes[i].text))
    ):
        return False
    x0, y0, x1, y1 = near.boxes[i].bbox
    about = near.index.at((x0 - near.touch, y0 - near.touch, x1 + near.touch, y1 + near.touch))
    return all(j == i or is_money(squeeze(near.boxes[j].text)) or _labels(near, j) for j in about)


def _labels(near: Neighbours, i: int) -> bool:
    """It says only that money stands beside it, perhaps of which level."""
    text = squeeze(near.boxes[i].text)
    found = _LABEL.match(text)
    rest = text[found.end() :] if found else text
    return found is not None and len(text.split()) <= MOST_LABEL_WORDS and (not rest or bool(tier_levels(rest)))


def _label(near: Neighbours, row: Sequence[int]) -> int | None:
    """The label in line with a row, left or right of all of it."""
    x0, x1 = min(near.boxes[j].bbox[0] for j in row), max(near.boxes[j].bbox[2] for j in row)
    _, y0, _, y1 = near.boxes[row[0]].bbox
    found = [j for j in near.index.at((near.left, y0, near.right, y1)) if j not in row and near.same_row(row[0], j)]
    aside = [j for j in found if near.boxes[j].bbox[2] <= x0 + near.touch or near.boxes[j].bbox[0] >= x1 - near.touch]
    return next((j for j in aside if _labels(near, j)), None)


def _home(amount: BBox, level: Level | None, drafts: Sequence[Draft]) -> Draft | None:
    """The draft whose column an amount closes."""
    slack = SAME_ENDS * (amount[2] - amount[0])
    over = [d for d in drafts if d.bbox[3] <= amount[1] + slack and (d.statement or d.names or d.holder)]
    over = [d for d in over if max(abs(d.bbox[0] - amount[0]), abs(d.bbox[2] - amount[2])) <= slack]
    return max((d for d in over if d.level == level), default=max(over, default=None, key=_foot), key=_foot)


def _foot(draft: Draft) -> float:
    return draft.bbox[3]
