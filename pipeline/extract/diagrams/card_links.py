"""Links from cards with several rows (:mod:`.post_tables`): a line leaves the whole card, and numbers or words tell of which row
it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.links import SPAN, Link

DRAWN = ("connector", "arrow")
"""Evidence of lines."""
TOLD = ("number", "code")
"""Evidence that names one row."""


def one_row_each(drafts: Sequence[Draft], links: Sequence[Link]) -> list[Link]:
    """The links where lines from several rows of one card to one child are none to that which its number names, and else no more
    than the card's place: the child serves one row, and its words may tell which."""
    lined: dict[tuple[int, int], set[int]] = defaultdict(set)
    for link in links:
        card = drafts[link.parent].card
        if card is not None and link.evidence in DRAWN:
            lined[(link.child, card)].add(link.parent)
    told = {(link.child, link.parent) for link in links if link.evidence in TOLD}
    out = []
    for link in links:
        card = drafts[link.parent].card
        rows = lined[(link.child, card)] if card is not None and link.evidence in DRAWN else set()
        named = {parent for parent in rows if (link.child, parent) in told}
        if len(rows) < 2 or link.parent in named:
            out.append(link)
        elif not named:
            out.append(replace(link, evidence="span", weight=SPAN, indicator=None))
    return out
