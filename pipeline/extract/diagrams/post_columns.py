"""Columns in which cells that name positions alternate with cells of their indicators: every head names a position."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.words.labels import is_name_wording, is_statement_wording

FEWEST_POSTS = 2
"""Heads of a column that are worded as positions, at least."""
POSTS_SHARE = 0.5
"""Their least share of the column's heads."""
LOOK_SHARE = 0.3
"""The same of heads in capitals of one fill, wherever they stand."""


def settle_posts(near: Neighbours) -> list[list[Part]]:
    """The parts of all boxes; in such columns heads of one fill are positions also where their wording does not tell, and so are
    heads in capitals of one fill anywhere on the page that are not worded as names."""
    parts = list(near.parts)
    columns: dict[tuple[int, int, object], list[int]] = defaultdict(list)
    looks: dict[object, list[int]] = defaultdict(list)
    for i, box in enumerate(near.boxes):
        if box.kind == "text" or not _may_head(parts[i]):
            continue
        under = (box.bbox[0], box.bbox[3] - near.touch, box.bbox[2], box.bbox[3] + near.touch)
        below = [j for j in near.index.at(under) if j != i and i in near.above(j) and near.same_width(i, j)]
        if any(parts[j] and all(p.kind == "indicator" for p in parts[j]) for j in below):
            columns[(round(box.bbox[0] / near.touch), round(box.bbox[2] / near.touch), box.fill)].append(i)
            if box.fill is not None and box.text.isupper() and not is_name_wording(box.text):
                looks[box.fill].append(i)
    for heads in columns.values():
        told = sum(parts[i][0].kind == "holder" for i in heads)
        if told >= max(FEWEST_POSTS, POSTS_SHARE * len(heads)):
            _make_posts(parts, heads)
    for heads in looks.values():
        if sum(parts[i][0].kind == "holder" for i in heads) >= LOOK_SHARE * len(heads):
            _make_posts(parts, heads)
    return parts


def _make_posts(parts: list[list[Part]], heads: Sequence[int]) -> None:
    for i in heads:
        parts[i] = [replace(p, kind="holder") for p in parts[i]]


def _may_head(parts: Sequence[Part]) -> bool:
    """One text that is a position, or could be one: without a level, number or the wording of a statement."""
    if len(parts) != 1:
        return False
    part = parts[0]
    plain = part.kind in ("statement", "name") and part.level is None and part.code is None and part.item is None
    return part.kind == "holder" or (plain and not is_statement_wording(part.text))
