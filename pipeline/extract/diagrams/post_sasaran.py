"""Cards of positions of several ranks that all print "Sasaran": the word says no level there, each is its position's own.

A card may print several, counted through: "Sasaran 1 : …" with its indicators, below these "Sasaran 2 : …".
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.box_text import parse_parts
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.geometry.box import Box
from pipeline.extract.words.ranks import position_level
from pipeline.record import NAMED_LEVELS, Level


def sasaran_of_ranks(drafts: Sequence[Draft], boxes: Sequence[Box], touch: float) -> None:
    """Takes the level "sasaran" from the cards below the office's head where positions of two ranks head cards labelled so, and
    gives the further sasaran of a card its position. ``touch`` is how far boxes of one card are apart at most, in points."""
    labelled = [d for d in drafts if d.explicit and d.level == "sasaran" and d.statement]
    cards: list[tuple[list[Draft], Level]] = []
    for draft in labelled:
        usual = position_level(draft.holder) if draft.holder and _opens_with_post(draft, boxes) else None
        if usual is not None:
            cards.append((_counted_on(draft, labelled, touch), usual))
    if len({usual for _, usual in cards}) < 2:
        return
    for card, usual in cards:
        for draft in card:
            draft.holder = card[0].holder
            if usual in NAMED_LEVELS:
                draft.level, draft.explicit, draft.by_holder, draft.of_sasaran = usual, False, True, True


def _opens_with_post(draft: Draft, boxes: Sequence[Box]) -> bool:
    """Whether the first box of a card says a position and nothing else."""
    return bool(draft.boxes) and [part.kind for part in parse_parts(boxes[draft.boxes[0]].lines)] == ["holder"]


def _counted_on(first: Draft, labelled: Sequence[Draft], touch: float) -> list[Draft]:
    """A card's sasaran: the first, and those without a position that count on, each right below the one before."""
    card = [first]
    while (number := card[-1].number) is not None and number.isdigit():
        above = card[-1].bbox
        following = [
            d
            for d in labelled
            if d.holder is None
            and d.number == str(int(number) + 1)
            and abs(d.bbox[1] - above[3]) <= touch
            and max(abs(d.bbox[0] - above[0]), abs(d.bbox[2] - above[2])) <= touch
        ]
        if len(following) != 1:
            break
        card += following
    return card
