"""Cells beside a text that hold a target and, below it, its money: "9 Unit", "Rp 2.340.000.000"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.words.targets import is_figure, is_money, is_no_money
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze
from pipeline.page import BBox

MOST_LINES = 4
"""Lines of such a cell at most."""


@dataclass(frozen=True, slots=True)
class PaidFigure:
    """A figure's text and box, and the sums below it, each with its box; no sum where a dash stands for it."""

    figure: str
    bbox: BBox
    sums: tuple[tuple[str, BBox], ...]


def paid_figure(lines: Sequence[Line]) -> PaidFigure | None:
    """What such a cell's lines say; None where they are no figure over money."""
    if not 2 <= len(lines) <= MOST_LINES:
        return None
    texts = [squeeze(line.text) for line in lines]
    first = next((k for k, text in enumerate(texts) if k and (is_money(text) or is_no_money(text) or is_empty(text))), None)
    if first is None or is_money(texts[0]):
        return None
    figure, sums = " ".join(texts[:first]), texts[first:]
    if not is_figure(figure) or not all(is_money(text) or is_no_money(text) or is_empty(text) for text in sums):
        return None
    paid = tuple((text, line.bbox) for text, line in zip(sums, lines[first:], strict=True) if is_money(text))
    return PaidFigure(figure, box_of(line.bbox for line in lines[:first]), paid)
