"""Numbered names in one column of cells: "1. Rehabilitasi Medik", "2. Program Terapi Rumatan".

They are of one level, and where the list's others are no programs the word "Program" is only part of a name.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part


def settle_numbered(near: Neighbours) -> list[list[Part]]:
    """The parts of all boxes; a program in a numbered list of others is a text of no level of its own."""
    parts = list(near.parts)
    for i, said in enumerate(near.parts):
        if not _names_program(said) or near.boxes[i].kind == "text":
            continue
        number = int(said[0].item or 0)
        mates = [j for j in _column(near, i) if _item(near.parts[j]) in (number - 1, number + 1)]
        if mates and not any(_names_program(near.parts[j]) for j in mates):
            parts[i] = [replace(said[0], kind="statement", level=None), *said[1:]]
    return parts


def _names_program(said: list[Part]) -> bool:
    """A numbered name whose level its first word tells."""
    return _item(said) is not None and said[0].kind == "name" and said[0].level == "program"


def _item(said: list[Part]) -> int | None:
    """The number before a text without a label."""
    first = said[0] if said else None
    told = first is not None and first.kind in ("statement", "name") and first.item is not None and first.item.isdigit()
    return int(first.item) if first is not None and first.item is not None and told else None


def _column(near: Neighbours, i: int) -> list[int]:
    """The cells above and below a cell, of its width."""
    x0, _, x1, _ = near.boxes[i].bbox
    low, high = min(b.bbox[1] for b in near.boxes), max(b.bbox[3] for b in near.boxes)
    found = near.index.at(((x0 + x1) / 2, low, (x0 + x1) / 2, high))
    return [j for j in found if j != i and near.boxes[j].kind != "text" and near.same_width(i, j)]
