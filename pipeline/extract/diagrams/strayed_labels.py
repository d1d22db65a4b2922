"""Labels left standing from the row above: "Sasaran Program" over a box in a row of "Sasaran Kegiatan", drawn below a program.

Offices copy a card down to the next row and forget its heading; the row tells what it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import Direction, Link, rank
from pipeline.extract.diagrams.name_steps import STRONG

LEAST_MATES = 2
"""Other labelled boxes of the row, at least, that all say one level."""
BEGINNING = 0.25
"""Share of its length along the tree by which a box of a row may begin before or after another."""


def settle_strayed(reading: Reading, links: Sequence[Link], way: Direction) -> list[tuple[Draft, str]]:
    """Gives a labelled draft that a line hangs under one of its own label the level of its row, where all others there are
    labelled with one lower level, and with it those that its label speaks for too; what was corrected, with the printed level."""
    drafts = reading.drafts
    out: list[tuple[Draft, str]] = []
    for link in links:
        parent, child = drafts[link.parent], drafts[link.child]
        if link.weight < STRONG or not (parent.explicit and child.explicit) or parent.level != child.level or child.level is None:
            continue
        printed = child.level
        mates = [d for d in drafts if d is not child and d.explicit and _in_row(d, child, way)]
        levels = {d.level for d in mates}
        meant = next(iter(levels)) if len(levels) == 1 else None
        if len(mates) < LEAST_MATES or meant is None or (rank(meant) or 0) <= (rank(printed) or 0):
            continue
        out.append((child, printed))
        strayed = {id(child)}
        for draft in drafts:
            if draft is child or (draft.follows is not None and id(draft.follows) in strayed):
                strayed.add(id(draft))
                draft.level = meant
    return out


def _in_row(a: Draft, b: Draft, way: Direction) -> bool:
    """Both begin at one place along the tree."""
    k = 1 if way in ("down", "up") else 0
    at = k if way in ("down", "right") else k + 2
    least = min(a.bbox[k + 2] - a.bbox[k], b.bbox[k + 2] - b.bbox[k])
    return abs(a.bbox[at] - b.bbox[at]) <= BEGINNING * least
