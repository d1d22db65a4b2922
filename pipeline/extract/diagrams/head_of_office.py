"""The head of the office, named once over what he answers for."""

from __future__ import annotations

from pipeline.extract.diagrams.drafts import Reading
from pipeline.extract.words.ranks import position_level
from pipeline.page import BBox
from pipeline.record import VISI_MISI, Level

HEADED: tuple[Level, ...] = ("tujuan", "sasaran")
"""Levels that the head of the office answers for."""
ALIGNED = 0.02
"""Share of its width by which a cell may stick out from under another."""


def hand_down_holders(reading: Reading) -> None:
    """A banner that names only the head of the office is the holder of the tujuan and sasaran below it, also where it touches the
    visi or misi, which are not his; so is the head of the office whom the first of several in a column names."""
    for draft in reading.drafts:
        if draft.level in VISI_MISI and draft.holder and position_level(draft.holder) == "sasaran":
            for below in reading.drafts:
                if below.level in HEADED and below.holder is None and below.bbox[1] >= draft.bbox[1]:
                    below.holder = draft.holder
            draft.holder = None
    for banner in list(reading.drafts):
        if banner.statement or banner.names or banner.indicators or not banner.holder:
            continue
        if position_level(banner.holder) != "sasaran":
            continue
        for draft in reading.drafts:
            if draft.level in HEADED and draft.holder is None and draft.bbox[1] >= banner.bbox[1]:
                draft.holder = banner.holder
        reading.remove(banner)
    heads = [d for d in reading.drafts if d.level in HEADED and d.holder and position_level(d.holder) == "sasaran"]
    for draft in reading.drafts:
        if draft.level in HEADED and draft.holder is None:
            over = [d for d in heads if d.bbox[1] < draft.bbox[1] and _lies_under(draft.bbox, d.bbox)]
            draft.holder = max(over, key=lambda d: d.bbox[1]).holder if over else None


def _lies_under(below: BBox, above: BBox) -> bool:
    """A cell lies within the width of one above it."""
    slack = ALIGNED * (above[2] - above[0])
    return above[0] - slack <= below[0] and below[2] <= above[2] + slack
