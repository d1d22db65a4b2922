"""Cards that a position heads: its indicators below, and the one name that it answers for below these or beside the card.

A position's cell over a small table of indicators makes a card. A program's cell of its width at the card's foot, or a cell as
high as the card at its right side, names what the position answers for, as long as every card of the column is made so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.geometry.grid import box_of
from pipeline.extract.words.labels import is_statement_wording
from pipeline.extract.words.ranks import position_level
from pipeline.record import NAMED_LEVELS, Level

BORNE: dict[Level | None, tuple[Level | None, ...]] = {
    None: NAMED_LEVELS,
    "program": ("program",),
    "kegiatan": ("kegiatan", "sub_kegiatan", None),
    "sub_kegiatan": ("kegiatan", "sub_kegiatan", None),
}
"""Levels of the names that a position answers for itself, by what it usually answers for; others are what stands below it."""
FEWEST_CARDS = 2
"""Cards of a column with a name beside them, at least: a single one may be a parent with its only child."""
SIDE = 2.0
"""Distances at which boxes touch within which a cell is as high as the card beside it: the card's last row may end apart."""


def name_post_cards(near: Neighbours, drafts: Sequence[Draft], owner: dict[int, int]) -> None:
    """Gives positions the names that stand at the foot of their cards or beside them; ``owner`` is changed with the drafts."""
    for post in drafts:
        if (_is_post(post) or _states(near, post)) and post.indicators:
            foot = _foot(near, post, drafts)
            if foot is not None:
                # What is named below a position's own statement tells the tier of all positions of its rank.
                post.on_tier = bool(post.statement)
                _give(post, foot, owner)
    columns: dict[tuple[int, int], list[Draft]] = defaultdict(list)
    for post in drafts:
        if _is_post(post):
            columns[(round(post.bbox[0] / near.touch / SIDE), round(post.bbox[2] / near.touch / SIDE))].append(post)
    for posts in columns.values():
        beside = {post.index: _beside(near, post, drafts) for post in posts}
        named = [(post, drafts[beside[post.index][0]]) for post in posts if beside[post.index]]
        if len(named) >= FEWEST_CARDS and all(
            len(beside[post.index]) == 1 and _names_card(near, post, name) for post, name in named
        ):
            for post, name in named:
                _give(post, name, owner)


def _is_post(draft: Draft) -> bool:
    return bool(draft.holder) and not (draft.statement or draft.names)


def _states(near: Neighbours, draft: Draft) -> bool:
    """A position's cell over what it states, which no label ranks and no name stands at."""
    headed = [part.kind for part in near.parts[draft.boxes[0]]] == ["holder"]
    return headed and bool(draft.statement) and not (draft.names or draft.explicit)


def _bears(post: Draft, name: Draft) -> bool:
    """The named cell says nothing but what a position of this rank answers for itself."""
    alone = bool(name.names) != bool(name.statement) and not (name.holder or name.indicators or name.foreign)
    worded = name.statement is not None and (name.level is not None or is_statement_wording(name.statement))
    return alone and not worded and name.level in BORNE.get(position_level(post.holder or ""), ())


def _foot(near: Neighbours, post: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The one name right below a position's indicators, as wide as its cell, over no further name."""
    stack = [d for d in drafts if d is not post and d.boxes and near.same_width(post.boxes[0], d.boxes[0])]
    under = [d for d in stack if abs(d.bbox[1] - post.bbox[3]) <= near.touch]
    if len(under) != 1 or not under[0].names or not _bears(post, under[0]):
        return None
    more = [d for d in stack if abs(d.bbox[1] - under[0].bbox[3]) <= near.touch and (d.names or d.statement)]
    return None if any(not d.holder for d in more) else under[0]


def _beside(near: Neighbours, post: Draft, drafts: Sequence[Draft]) -> list[int]:
    """The drafts that touch a card's right side."""
    x1, y0, y1 = post.bbox[2], post.bbox[1], post.bbox[3]
    beside = [d for d in drafts if d is not post and abs(d.bbox[0] - x1) <= near.touch]
    return [d.index for d in beside if min(d.bbox[3], y1) - max(d.bbox[1], y0) > near.touch]


def _names_card(near: Neighbours, post: Draft, name: Draft) -> bool:
    """A cell as high as the card, no line to either."""
    ends = max(abs(name.bbox[1] - post.bbox[1]), abs(name.bbox[3] - post.bbox[3]))
    drawn = near.in_network & {*post.boxes, *name.boxes}
    return ends <= SIDE * near.touch and not drawn and _bears(post, name)


def _give(post: Draft, name: Draft, owner: dict[int, int]) -> None:
    """Makes the named draft a part of the position's; it is left empty."""
    post.names, post.statement, post.code = name.names, name.statement or post.statement, post.code or name.code
    post.level, post.explicit, post.number = name.level or post.level, name.explicit, name.number
    post.take_money(name)
    post.crosscutting += name.crosscutting
    post.boxes += name.boxes
    post.bbox = box_of([post.bbox, name.bbox])
    for box in name.boxes:
        owner[box] = post.index
    name.names, name.statement, name.crosscutting = [], None, []


def spread_beside(near: Neighbours, drafts: Sequence[Draft], owner: dict[int, int]) -> None:
    """Indicators in rows at the right side of a statement's cell that is as high as all of them together are that statement's.

    Under a label of their own they are a tier of their own; ``owner`` is changed with the drafts.
    """
    for draft in drafts:
        if not draft.only_indicators or near.in_network & set(draft.boxes):
            continue
        homes = [_home_of(near, one.box, drafts, owner) for one in draft.indicators]
        if any(home is None for home in homes):
            continue
        for one, home in zip(draft.indicators, homes, strict=True):
            if home is not None:
                home.indicators.append(one)
                home.boxes.append(one.box)
                owner[one.box] = home.index
        draft.indicators = []


def _home_of(near: Neighbours, box: int, drafts: Sequence[Draft], owner: dict[int, int]) -> Draft | None:
    """The draft of the cell left of an indicator's row that is at least as high."""
    if box < 0:
        return None
    row = near.boxes[near.beside.get(box, box)].bbox
    x, y = row[0], (row[1] + row[3]) / 2
    for j in near.index.at((x - near.touch, y, x + near.touch, y)):
        b = near.boxes[j].bbox
        home = drafts[owner[j]] if j in owner else None
        if home is None or not (home.statement or home.names) or near.boxes[j].kind == "text" or home.indicators_of_box(j):
            continue
        covers = b[1] <= row[1] + near.touch and b[3] >= row[3] - near.touch
        if abs(b[2] - x) <= near.touch and covers and not _headed_apart(near, box, j):
            return home
    return None


def _headed_apart(near: Neighbours, box: int, left: int) -> bool:
    """A label of a level stands over the column of ``box`` and not over that of the cell at its left."""
    b, a = near.boxes[box].bbox, near.boxes[left].bbox
    x, beside = (b[0] + b[2]) / 2, (a[0] + a[2]) / 2
    for i, parts in enumerate(near.parts):
        over = near.boxes[i].bbox
        label = bool(parts) and parts[0].kind == "label" and parts[0].level is not None and near.bare(i)
        if label and over[3] <= b[1] + near.touch and over[0] <= x <= over[2] and not over[0] <= beside <= over[2]:
            return True
    return False
