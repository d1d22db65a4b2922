"""A column of positions in a sideways drawing, under a header: each answers for what fills its row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.page import BBox

LEAST_POSTS, LEAST_HEADS = 2, 2
"""Positions that make such a column, and labels of other columns beside its header, at least."""
MOST_HEADER_WORDS = 3
"""Words of its header at most ("BIDANG", "SEKSI / SUBBAGIAN")."""
FITTING = 0.5
"""Share of the positions that fill the rows of one draft each, from which the drafts' column is the one they answer for."""


@dataclass(frozen=True, slots=True)
class HolderColumn:
    """The boxes of such a column: its ``header`` and its ``posts`` from top to bottom, by index."""

    header: int
    posts: tuple[int, ...]


def find_holder_column(near: Neighbours) -> HolderColumn | None:
    """The column of a page in which all boxes under a header name positions only; None for none."""
    alone = [i for i, parts in enumerate(near.parts) if near.boxes[i].kind != "text" and [p.kind for p in parts] == ["holder"]]
    headers = [i for i, box in enumerate(near.boxes) if box.kind != "text" and _may_head(near, i)]
    for header in headers:
        x0, _, x1, y1 = near.boxes[header].bbox
        lower = [b for b in near.boxes if b.kind != "text" and b.bbox[1] >= y1 - near.touch]
        column = [b.index for b in lower if b.bbox[0] < x1 and b.bbox[2] > x0]
        posts = [i for i in column if i in alone and _within(near.boxes[i].bbox, near.boxes[header].bbox, near.touch)]
        others = [b.bbox for b in lower if b.index not in posts]
        aside = all(b[2] <= x0 + near.touch for b in others) or all(b[0] >= x1 - near.touch for b in others)
        # Between other columns lines would pass through the positions.
        aside = aside or not near.in_network & set(posts)
        if len(posts) >= LEAST_POSTS and len(posts) == len(column) and others and aside and _among_labels(near, header):
            return HolderColumn(header, tuple(sorted(posts, key=lambda j: near.boxes[j].bbox[1])))
    return None


def give_posts(near: Neighbours, found: HolderColumn, drafts: Sequence[Draft]) -> None:
    """Sets the holders of the drafts that the positions answer for: those of the nearest column in which most positions have one
    draft each that fills their row, else of the nearest column at all. Who has a holder keeps it."""
    columns: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.statement or draft.names:
            columns[round(draft.bbox[0] / near.touch)].append(draft)
    x0, _, x1, _ = near.boxes[found.header].bbox
    ordered = sorted(columns.values(), key=lambda c: max(c[0].bbox[0] - x1, x0 - c[0].bbox[2]))
    rows = {i: near.boxes[i].bbox for i in found.posts}
    least = FITTING * len(rows)
    served = next((c for c in ordered if sum(_filled(row, c, near.touch) for row in rows.values()) > least), None)
    if served is None:
        served = next((c for c in ordered if all(_inside(row, c) for row in rows.values())), [])
    for i, row in rows.items():
        for draft in _inside(row, served):
            draft.holder = draft.holder or near.parts[i][0].text


def _may_head(near: Neighbours, i: int) -> bool:
    """A few words for those who answer: "PENANGGUNG JAWAB", "BIDANG"."""
    parts = near.parts[i]
    if len(parts) != 1 or len(near.boxes[i].text.split()) > MOST_HEADER_WORDS:
        return False
    return parts[0].kind == "holder" or (parts[0].kind == "header" and parts[0].code == "holder")


def _among_labels(near: Neighbours, i: int) -> bool:
    """Labels of other columns stand in its row."""
    b = near.boxes[i].bbox
    row = [j for j in near.index.at((near.left, b[1], near.right, b[3])) if j != i and near.bare(j) and near.same_row(j, i)]
    return sum(near.parts[j][-1].kind == "label" for j in row) >= LEAST_HEADS


def _within(b: BBox, over: BBox, slack: float) -> bool:
    """A box in the column of its header, no wider."""
    return b[0] >= over[0] - slack and b[2] <= over[2] + slack


def _inside(row: BBox, column: Sequence[Draft]) -> list[Draft]:
    """The drafts of a column whose middle stands in a row."""
    return [d for d in column if row[1] <= (d.bbox[1] + d.bbox[3]) / 2 <= row[3]]


def _filled(row: BBox, column: Sequence[Draft], slack: float) -> bool:
    """One draft of the column alone fills the row."""
    beside = [d.bbox for d in column if d.bbox[1] < row[3] - slack and d.bbox[3] > row[1] + slack]
    return len(beside) == 1 and abs(beside[0][1] - row[1]) <= slack and abs(beside[0][3] - row[3]) <= slack
