"""Positions beside the boxes they answer for, and where lines to them end: in sideways text beside several, level beside one.

Slides print "Kasi Promosi" upwards in a narrow box as high as the kegiatan beside it, and draw one line to that box.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.geometry.grid import overlap
from pipeline.page import BBox

WHITE = 2.0
"""White between the position and the boxes beside it at most, in its own breadths."""
AS_HIGH = 0.75
"""Share of the height of a level position and its box that they have in common at least."""
COVERED = 0.5
"""Share of a box's height that stands beside the position's at least."""


def find_side_posts(near: Neighbours) -> dict[int, tuple[int, ...]]:
    """The boxes that each position in sideways text answers for, top to bottom, all by index of the box."""
    posts = [i for i, parts in enumerate(near.parts) if [p.kind for p in parts] == ["holder"] and near.sideways(i)]
    out = {}
    for i in posts:
        beside = _beside(near, i, 2, posts) or _beside(near, i, 0, posts)
        if beside:
            out[i] = tuple(beside)
    return out | _level_posts(near)


def _level_posts(near: Neighbours) -> dict[int, tuple[int]]:
    """Positions, in arrows and the like, that touch the side of one statement's box as high as they are; no line meets them."""
    posts = [i for i, parts in enumerate(near.parts) if [p.kind for p in parts] == ["holder"] and not near.sideways(i)]
    out: dict[int, tuple[int]] = {}
    for i in posts:
        if i in near.in_network or near.bare(i):
            continue
        b, slack = near.boxes[i].bbox, near.touch
        around = near.index.at((b[0] - slack, b[1], b[2] + slack, b[3]))
        beside = [j for j in around if j != i and _heads_row(near, i, j)]
        if len(beside) == 1:
            out[i] = (beside[0],)
    return out


def _heads_row(near: Neighbours, post: int, box: int) -> bool:
    a, b = near.boxes[post].bbox, near.boxes[box].bbox
    kinds = {p.kind for p in near.parts[box]}
    if near.bare(box) or "holder" in kinds or not kinds & {"statement", "name"}:
        return False
    apart = max(a[0] - b[2], b[0] - a[2])
    return abs(apart) <= near.touch and overlap(a, b, 1) >= AS_HIGH * max(a[3] - a[1], b[3] - b[1])


def give_side_posts(
    near: Neighbours, posts: Mapping[int, Sequence[int]], drafts: Sequence[Draft], owner: Mapping[int, int]
) -> None:
    """Sets the holders of the drafts that stand beside the positions. Who has a holder keeps it."""
    for post, boxes in posts.items():
        for box in boxes:
            if box in owner:
                draft = drafts[owner[box]]
                draft.holder = draft.holder or near.parts[post][0].text


def _beside(near: Neighbours, i: int, side: int, posts: Sequence[int]) -> list[int]:
    """The boxes that stand beside box ``i`` at its right (``side`` 2) or left (0), nothing between."""
    b = near.boxes[i].bbox
    reach = WHITE * (b[2] - b[0])
    strip = (b[2] - near.touch, b[1], b[2] + reach, b[3]) if side == 2 else (b[0] - reach, b[1], b[0] + near.touch, b[3])
    found = [j for j in near.index.at(strip) if j != i and j not in posts and not near.bare(j) and not near.sideways(j)]
    found = [j for j in found if _aside(near.boxes[j].bbox, b, side, near.touch) and _covered(near.boxes[j].bbox, b)]
    first = [j for j in found if not any(_between(near.boxes[k].bbox, near.boxes[j].bbox, side) for k in found if k != j)]
    return sorted(first, key=lambda j: near.boxes[j].bbox[1])


def _aside(box: BBox, post: BBox, side: int, slack: float) -> bool:
    """The whole box stands at that side."""
    return box[0] >= post[2] - slack if side == 2 else box[2] <= post[0] + slack


def _covered(box: BBox, post: BBox) -> bool:
    return overlap(box, post, 1) >= COVERED * (box[3] - box[1])


def _between(a: BBox, b: BBox, side: int) -> bool:
    """``a`` stands before ``b``, seen from the position, in its row."""
    nearer = a[0] < b[0] if side == 2 else a[2] > b[2]
    return nearer and overlap(a, b, 1) > COVERED * min(a[3] - a[1], b[3] - b[1])
