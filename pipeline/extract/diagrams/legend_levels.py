"""Levels from a legend: labels behind signs in the colours of the boxes, or in boxes of these colours themselves."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading, Tier
from pipeline.extract.diagrams.name_steps import names_posts
from pipeline.extract.words.labels import names_grade
from pipeline.record import LEVELS, NAMED_LEVELS, Level

LEAST_LEGEND = 2
"""Labels of different colours that make a legend."""
PAPER = (1.0, 1.0, 1.0)
"""What a legend's sign without paint is coloured."""
LEGEND_SHARE = 0.6
"""A legend explains the colours of at least this share of the boxes."""
CARDS_SHARE = 2 / 3
"""Share of the labelled boxes of a position's colour that tell what it means."""


def levels_from_legend(reading: Reading) -> None:
    """Labels in the colours of the boxes are a legend: each box takes the level of its colour, the labels are no tiers."""
    entries = sorted((t for t in reading.tiers if t.sign), key=lambda t: (round(t.bbox[1]), t.bbox[0]))
    _hear_boxes(entries, reading.drafts)
    signs = {t.fill: t for t in entries if t.level is not None}
    for draft in reading.drafts:
        told = signs.get(draft.look) or signs.get(draft.fill or PAPER)
        if draft.level is None and told is not None:
            draft.level, draft.on_tier, draft.tier = told.level, True, told
    reading.tiers = [t for t in reading.tiers if not t.sign]
    meant: dict[object, set[Level]] = defaultdict(set)
    for tier in reading.tiers:
        if tier.fill is not None and tier.level is not None:
            meant[tier.fill].add(tier.level)
    # A colour of several labels, as a grey print makes them alike, tells none.
    colours = {fill: next(iter(levels)) for fill, levels in meant.items() if len(levels) == 1}
    if len(colours) < LEAST_LEGEND or not reading.drafts:
        return
    shown = [(d, colours.get(d.look) or colours.get(d.fill)) for d in reading.drafts]
    coloured = [(d, level) for d, level in shown if level is not None]
    if len(coloured) < LEGEND_SHARE * len(reading.drafts):
        return
    rows = {round(_middle(t)) for t in reading.tiers if t.fill in colours}
    beside = [(d, level) for d, level in coloured if any(abs(_middle(d) - y) < (d.bbox[3] - d.bbox[1]) / 2 for y in rows)]
    agree = sum(_label_beside(d, reading.tiers) == level for d, level in beside)
    if beside and agree > 0.5 * len(beside):
        return
    for draft, level in coloured:
        if draft.level is None:
            draft.level, draft.on_tier = level, True
    reading.tiers = [t for t in reading.tiers if t.fill not in colours]


def _hear_boxes(entries: Sequence[Tier], drafts: Sequence[Draft]) -> None:
    """A grade ("Eselon IV") stands for what most labelled boxes of its colour are; positions right behind it in the legend whose
    colour has no label then answer for what is right below, where they would leave a level out."""
    above: Level | None = None
    for entry in entries:
        told = Counter(
            d.level for d in drafts if d.explicit and d.level in NAMED_LEVELS and entry.fill in (d.look, d.fill or PAPER)
        )
        level, times = next(iter(told.most_common(1)), (None, 0))
        if names_posts(entry) or names_grade(entry.text):
            if level is not None and entry.level is not None and times >= CARDS_SHARE * told.total():
                entry.level = level
        elif above in NAMED_LEVELS and not told and entry.level is not None:
            below = LEVELS[LEVELS.index(above) + 1]
            entry.level = below if LEVELS.index(entry.level) > LEVELS.index(below) else entry.level
        above = entry.level


def _label_beside(draft: Draft, tiers: Sequence[Tier]) -> Level | None:
    y = _middle(draft)
    return next((t.level for t in tiers if t.bbox[1] <= y <= t.bbox[3]), None)


def _middle(of: Draft | Tier) -> float:
    return (of.bbox[1] + of.bbox[3]) / 2
