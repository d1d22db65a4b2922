"""Crosstabs: positions down the left side, statements across the top, and where both meet the indicators of that position there.

A position has a node in each column in which its row holds indicators. Above it stands the node that the position's superior, the
nearest row of a higher tier before its own, has in that column, else the statement at the column's head. What the head of the
office answers for are the statements themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extract.diagrams.annexes import MEASURES
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.links import Link, rank
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.settling import add_indicator
from pipeline.extract.geometry.grid import box_of
from pipeline.extract.words.ranks import position_level
from pipeline.page import BBox

LEAST_POSTS = 4
"""Positions one below the other, at least."""
LEAST_COLUMNS = 2
"""Columns with indicators, at least: one is a list."""


@dataclass(frozen=True, slots=True)
class Crosstab:
    """``rows``: the cell of each position, from the top, with its cells of indicators; ``columns``: the sides of each column,
    left to right, in points; ``headers``: the row of cells between the heads and the first position that says what both are."""

    rows: tuple[tuple[int, tuple[int, ...]], ...]
    columns: tuple[tuple[float, float], ...]
    headers: tuple[int, ...]

    @property
    def boxes(self) -> set[int]:
        """All cells that the crosstab takes."""
        return {*(i for post, cells in self.rows for i in (post, *cells)), *self.headers}


def find_crosstab(near: Neighbours) -> Crosstab | None:
    """The crosstab of a page without lines; None for none, and where every position has indicators in every column or any cell
    right of the positions holds anything else."""
    posts = [i for i, b in enumerate(near.boxes) if b.kind != "text" and [p.kind for p in near.parts[i]] == ["holder"]]
    posts.sort(key=lambda i: near.boxes[i].bbox[1])
    if near.in_network or len(posts) < LEAST_POSTS or not _is_column(near, posts):
        return None
    top, foot, right = near.boxes[posts[0]].bbox[1], near.boxes[posts[-1]].bbox[3], near.boxes[posts[0]].bbox[2]
    cells = [b for b in near.boxes if b.kind != "text" and b.index not in posts and _middle(b.bbox) > top]
    if not all(_holds_measures(near, b.index) and b.bbox[0] >= right - near.touch and _middle(b.bbox) < foot for b in cells):
        return None
    rows = tuple((post, tuple(b.index for b in cells if _in_row(near, b.bbox, near.boxes[post].bbox))) for post in posts)
    columns = _columns([b.bbox for b in cells], near.touch)
    filled = {(post, _column(near, i, columns)) for post, own in rows for i in own}
    crossed = len(columns) >= LEAST_COLUMNS and len(filled) < len(columns) * len(rows)
    whole = sum(len(own) for _, own in rows) == len(cells)
    return Crosstab(rows, tuple(columns), _headers(near, posts[0])) if crossed and whole else None


def cross_drafts(near: Neighbours, found: Crosstab, drafts: list[Draft], owner: dict[int, int], page: int) -> None:
    """Adds a draft for each position and column with indicators, in place of its cells; ``drafts`` hold the columns' heads."""
    top = near.boxes[found.rows[0][0]].bbox[1]
    heads = [_head(near, drafts, sides, top) for sides in found.columns]
    last: list[tuple[int, list[Draft | None]]] = []
    for post, cells in found.rows:
        holder = near.parts[post][0].text
        level = position_level(holder)
        mine = rank(level)
        superior = next((own for other, own in reversed(last) if mine is not None and other < mine), None)
        own: list[Draft | None] = []
        for k, head in enumerate(heads):
            column = [i for i in cells if _column(near, i, found.columns) == k]
            draft = head if level == "sasaran" and head is not None else None
            if column and draft is None:
                draft = Draft(len(drafts), page, box_of(near.boxes[i].bbox for i in column), [], fill=near.boxes[column[0]].fill)
                draft.crossed, draft.over = True, (superior[k] if superior is not None else None) or head
                drafts.append(draft)
            if column and draft is not None:
                _fill(near, draft, column, holder, owner)
            own.append(draft if column else None)
        if mine is not None and level != "sasaran":
            last.append((mine, own))


def own_links(drafts: Sequence[Draft], links: Iterable[Link]) -> list[Link]:
    """The links without those that place alone gives a crosstab's nodes: its rows and columns tell the parents."""
    return [k for k in links if not drafts[k.child].crossed or drafts[k.parent] is drafts[k.child].over]


def _fill(near: Neighbours, draft: Draft, cells: Sequence[int], holder: str, owner: dict[int, int]) -> None:
    """Gives a draft its position and the indicators of its cells."""
    draft.holder = draft.holder or holder
    for i in cells:
        draft.boxes.append(i)
        owner[i] = draft.index
        for part in near.parts[i]:
            if part.kind == "indicator":
                add_indicator(draft, part, i, None)


def _is_column(near: Neighbours, posts: Sequence[int]) -> bool:
    """The positions' cells touch one below the other between the same sides, at the left end of the page's cells."""
    boxes = [near.boxes[i].bbox for i in posts]
    x0, _, x1, _ = boxes[0]
    straight = all(abs(b[0] - x0) <= near.touch and abs(b[2] - x1) <= near.touch for b in boxes)
    leftmost = all(b.bbox[0] >= x0 - near.touch for b in near.boxes if b.kind != "text")
    return straight and leftmost and all(abs(b[1] - a[3]) <= near.touch for a, b in pairwise(boxes))


def _holds_measures(near: Neighbours, i: int) -> bool:
    """Indicators, with their targets perhaps, and nothing else."""
    kinds = {p.kind for p in near.parts[i]}
    return "indicator" in kinds and kinds <= {*MEASURES, "number"}


def _middle(b: BBox) -> float:
    return (b[1] + b[3]) / 2


def _in_row(near: Neighbours, b: BBox, row: BBox) -> bool:
    """A cell stands between the upper and the lower edge of a row."""
    return row[1] - near.touch <= b[1] and b[3] <= row[3] + near.touch


def _columns(cells: Sequence[BBox], touch: float) -> list[tuple[float, float]]:
    """The sides of the columns that the cells stand in, left to right."""
    out: list[tuple[float, float]] = []
    for x0, _, x1, _ in sorted(cells):
        if not any(abs(a - x0) <= touch and abs(b - x1) <= touch for a, b in out):
            out.append((x0, x1))
    return out


def _column(near: Neighbours, i: int, columns: Sequence[tuple[float, float]]) -> int:
    """The place of a cell's column."""
    x0, _, x1, _ = near.boxes[i].bbox
    return min(range(len(columns)), key=lambda k: abs(columns[k][0] - x0) + abs(columns[k][1] - x1))


def _headers(near: Neighbours, first: int) -> tuple[int, ...]:
    """The row on top of the first position, where a header stands over the positions in it."""
    b = near.boxes[first].bbox
    found = [x for x in near.boxes if x.kind != "text" and abs(x.bbox[3] - b[1]) <= near.touch]
    over = [x.index for x in found if abs(x.bbox[0] - b[0]) <= near.touch]
    told = len(over) == 1 and near.bare(over[0]) and near.parts[over[0]][-1].kind == "header"
    return tuple(x.index for x in found if near.same_row(x.index, over[0])) if told else ()


def _head(near: Neighbours, drafts: Sequence[Draft], sides: tuple[float, float], top: float) -> Draft | None:
    """The lowest statement above the first position that is as wide as a column."""
    over = [d for d in drafts if d.statement and d.bbox[3] <= top + near.touch]
    mine = [d for d in over if abs(d.bbox[0] - sides[0]) <= near.touch and abs(d.bbox[2] - sides[1]) <= near.touch]
    return max(mine, key=lambda d: d.bbox[3], default=None)
