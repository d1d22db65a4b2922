"""What an application prints into its trees beside what they say: the state of a card in a badge, how many children it has."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.geometry.box import Box
from pipeline.extract.words.label_patterns import alternatives, vocabulary
from pipeline.normalize.text import squeeze
from pipeline.page import BBox

MOST_WORDS = 3
"""Words in a badge at most."""
MOST_WIDE = 0.5
"""A badge takes at most this share of the breadth of the box that it lies in."""
SLACK = 1.0
"""Points by which a badge may stick out of its box."""


def app_marks(near: Neighbours) -> set[int]:
    """The boxes that say nothing of the tree: badges within another box, of a word or two that neither name a level, a position
    or money nor state anything, and counts of children ("2 turunan")."""
    return {i for i, box in enumerate(near.boxes) if len(box.lines) == 1 and (_counts_children(box) or _is_badge(near, i))}


def _counts_children(box: Box) -> bool:
    return _count().fullmatch(squeeze(box.text)) is not None


def _is_badge(near: Neighbours, i: int) -> bool:
    text, parts = squeeze(near.boxes[i].text), near.parts[i]
    if near.boxes[i].kind != "shape" or len(text.split()) > MOST_WORDS or not text.replace(" ", "").isalpha():
        return False
    if any(p.kind != "statement" or p.level is not None or p.labelled for p in parts):
        return False
    mine = near.boxes[i].bbox
    return any(j != i and near.boxes[j].kind != "text" and _lies_in(mine, near.boxes[j].bbox) for j in near.index.at(mine))


def _lies_in(badge: BBox, box: BBox) -> bool:
    """The badge lies in a box much broader than itself, and higher."""
    inside = all(badge[k] >= box[k] - SLACK and badge[k + 2] <= box[k + 2] + SLACK for k in (0, 1))
    return inside and badge[2] - badge[0] <= MOST_WIDE * (box[2] - box[0]) and badge[3] - badge[1] < box[3] - box[1]


@lru_cache
def _count() -> re.Pattern[str]:
    return re.compile(rf"\W*\d{{1,3}} (?:{alternatives(vocabulary()['app']['children'])})\W*", re.IGNORECASE)
