"""Rows of cells that only sum up: "JUMLAH", beside it an amount of money. They belong to no node."""

from __future__ import annotations

from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.words.targets import is_money, labels_sum
from pipeline.normalize.text import squeeze


def find_sums(near: Neighbours) -> dict[int, int]:
    """The cells that say only that they sum up, with the cell of money that each leads to."""
    out: dict[int, int] = {}
    for i, box in enumerate(near.boxes):
        after = near.next_cell(i) if box.kind != "text" and labels_sum(squeeze(box.text)) else None
        if after is not None and is_money(squeeze(near.boxes[after].text)):
            out[i] = after
    return out
