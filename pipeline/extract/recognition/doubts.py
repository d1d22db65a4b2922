"""Figures whose digits character recognition was not sure of are marked doubtful."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.extract.geometry.network import middle_within
from pipeline.extraction import Extraction
from pipeline.page import Page
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
        if box is not None and any(
            middle_within(w.bbox, box) and _digits(w.text) in _digits(item.text) for w in doubted.get(item.page, ())
        ):
            item.doubts = [*item.doubts, "recognised"]


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
