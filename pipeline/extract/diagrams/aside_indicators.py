"""Small boxes of indicators that stand aside a statement's box, in its row, a little white between: they measure it.

Slides hang them at the right of each box, one below the other, without a line; what stands above them on the slide is another
tier's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.geometry.grid import box_of

WHITE = 2.0
"""White between the boxes at most, in distances at which boxes touch."""


def join_aside(near: Neighbours, drafts: Sequence[Draft], owner: dict[int, int]) -> None:
    """Gives such indicators, each with its figure, to the statement nearest at their left or right that is as high as they reach.

    A statement that has indicators already takes no more. ``owner`` tells which draft a box belongs to, and is changed with the
    drafts.
    """
    aside: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.only_indicators and all(one.figures for one in draft.indicators):
            home = _home(near, draft.boxes, drafts, owner)
            if home is not None:
                aside[home].append(draft)
    for index, measuring in aside.items():
        stated = drafts[index]
        if stated.indicators:
            continue
        for draft in measuring:
            stated.indicators += draft.indicators
            stated.boxes += draft.boxes
            draft.indicators = []
            owner.update(dict.fromkeys(draft.boxes, index))


def _home(near: Neighbours, boxes: Sequence[int], drafts: Sequence[Draft], owner: dict[int, int]) -> int | None:
    """The draft of the nearest box beside these ones, if it states something and reaches at least as high and as low."""
    x0, y0, x1, y1 = box_of(near.boxes[i].bbox for i in boxes)
    reach = WHITE * near.touch
    if any(near.boxes[i].kind == "text" for i in boxes) or near.in_network & set(boxes):
        return None
    sides: list[tuple[float, int]] = []
    for j in near.index.at((x0 - reach, y0, x1 + reach, y1)):
        b = near.boxes[j].bbox
        white = max(x0 - b[2], b[0] - x1)
        level = b[1] - near.touch <= y0 and y1 <= b[3] + near.touch
        if j not in boxes and near.boxes[j].kind != "text" and level and -near.touch <= white <= reach:
            sides.append((white, j))
    nearest = min(sides)[1] if sides else None
    if nearest is None or nearest not in owner:
        return None
    stated = drafts[owner[nearest]]
    return owner[nearest] if (stated.statement or stated.names) and stated.boxes == [nearest] else None
