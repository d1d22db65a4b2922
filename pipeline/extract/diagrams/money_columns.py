"""Columns of money in a drawing: an amount in line with others is one too, though too small to be told alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.box import Box

LEAST_AMOUNTS = 2
"""Amounts told as money in a column at least."""
SAME_SIDE = 2.0
"""Points within which boxes of one column begin and end alike."""
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
"""A number of millions in groups of thousands."""


def money_columns(boxes: Sequence[Box], parts: list[list[Part]]) -> list[list[Part]]:
    """The parts of all boxes; a bare number of millions in a box that begins and ends as at least two amounts do is money."""
    paid = [boxes[i].bbox for i, said in enumerate(parts) if [p.kind for p in said] == ["budget"] and boxes[i].kind != "text"]
    out = list(parts)
    for i, said in enumerate(parts):
        if len(said) == 1 and boxes[i].kind != "text" and _GROUPED.fullmatch(said[0].text):
            b = boxes[i].bbox
            if sum(abs(a[0] - b[0]) <= SAME_SIDE and abs(a[2] - b[2]) <= SAME_SIDE for a in paid) >= LEAST_AMOUNTS:
                out[i] = [replace(said[0], kind="budget")]
    return out
