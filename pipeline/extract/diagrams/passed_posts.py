"""Positions in boxes of their own that lines lead through: they answer for what stands below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Link
from pipeline.extract.diagrams.post_strips import posts_below
from pipeline.extract.words.ranks import position_level
from pipeline.record import NAMED_LEVELS


def pass_through_holders(reading: Reading, links: list[Link]) -> list[Link]:
    """A position in a box of its own between two statements answers for those below it; lines pass through it."""
    out = links
    for draft in reading.drafts:
        if draft.statement or draft.names or draft.indicators or not (draft.holder or draft.passed):
            continue
        up = [link for link in out if link.child == draft.index]
        down = [link for link in out if link.parent == draft.index]
        if (not up and not down) or (not up and _heads_posts(draft, [reading.drafts[link.child] for link in down])):
            continue
        for link in down:
            child = reading.drafts[link.child]
            child.holder = child.holder or draft.holder
            out = [*out, *(replace(link, parent=above.parent) for above in up)]
        if not down:
            for served in posts_below(draft, reading.drafts) or [reading.drafts[link.parent] for link in up]:
                served.holder = served.holder or draft.holder
        out = [link for link in out if draft.index not in (link.parent, link.child)]
        draft.holder, draft.level, draft.passed = None, None, True
    return out


def _heads_posts(draft: Draft, below: Sequence[Draft]) -> bool:
    """A position below the office's head, at the top of its page, over others with positions of their own: a node of another page
    restated, or one whose text is told nowhere."""
    usual = position_level(draft.holder or "")
    return usual in NAMED_LEVELS and bool(below) and all(d.holder and d.holder != draft.holder for d in below)
