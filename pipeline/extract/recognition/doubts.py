"""Figures whose digits character recognition was not sure of are marked doubtful."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.extraction import Extraction
from pipeline.page import BBox, Page, Word
from pipeline.record import Budget, Value

SURE_DIGIT = 0.9
"""Confidence below which a digit counts as doubted: on clean scans every digit has 0.99 and more, on small or broken type a
wrong one has 0.4 to 0.9."""


def mark_recognised(extraction: Extraction, pages: Iterable[Page]) -> None:
    """Adds ``recognised`` to the doubts of values and budgets that stand on words of doubted digits, in place."""
    doubted = {p.number: words for p in pages if (words := [w for w in p.words if w.confidence < SURE_DIGIT and _digits(w.text)])}
    figures: list[Value | Budget] = [*extraction.values, *extraction.budgets]
    for item in figures:
        box = item.bbox
        if box is not None and any(_inside(w, box) and _digits(w.text) in _digits(item.text) for w in doubted.get(item.page, ())):
            item.doubts = [*item.doubts, "recognised"]


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _inside(word: Word, box: BBox) -> bool:
    x, y = (word.bbox[0] + word.bbox[2]) / 2, (word.bbox[1] + word.bbox[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
