"""Stacks of cells with names, box to box: below a program its kegiatan, each perhaps over its sub kegiatan in another look.

Cells of one look are of one tier; a line that runs on below such a stack leads to the next of those that look like its head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.connector_links import SHARED
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.links import Link
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.words.labels import is_statement_wording, tier_levels
from pipeline.record import Level

SLACK, TOUCH = 0.02, 1.0
"""Boxes of a stack end at one place, within this share of their width, and touch within so many points."""
BELOW: dict[Level, Level] = {"program": "kegiatan", "kegiatan": "sub_kegiatan"}
"""What stands in cells of another look below a name's cell."""

Look = tuple[tuple[float, float, float] | None, bool, bool]


def name_stacks(drafts: Sequence[Draft]) -> list[list[Draft]]:
    """Runs of boxes one below the other, each as wide as the one before and touching it."""
    index = SpatialIndex([d.bbox for d in drafts])
    after: dict[int, Draft] = {}
    for draft in drafts:
        x0, _, x1, y1 = draft.bbox
        slack = SLACK * (x1 - x0)
        for k in index.at((x0, y1 - TOUCH, x1, y1 + TOUCH)):
            b = drafts[k].bbox
            if abs(b[1] - y1) <= TOUCH and abs(b[0] - x0) <= slack and abs(b[2] - x1) <= slack and drafts[k] is not draft:
                after[draft.index] = drafts[k]
    later = {d.index for d in after.values()}
    out = []
    for draft in drafts:
        if draft.index in after and draft.index not in later:
            stack = [draft]
            while stack[-1].index in after:
                stack.append(after[stack[-1].index])
            out.append(stack)
    return out


def names_alone(draft: Draft) -> bool:
    """It says the name of something, and no statement."""
    named = draft.names[0] if len(draft.names) == 1 else draft.statement if not draft.names else None
    return bool(named) and not is_statement_wording(named or "")


def _look(draft: Draft) -> Look:
    return draft.fill, draft.bold, draft.text.casefold().startswith("program ")


def level_name_stacks(drafts: Sequence[Draft]) -> None:
    """Levels of names that stand box to box below a program or kegiatan: of those that look like one above them, else of the tier
    below the nearest."""
    for stack in name_stacks(drafts):
        known: dict[Look, Level] = {}
        for draft in stack:
            nearest = next(reversed(known.values()), None)
            shared = _on_shared_tier(draft) and (draft.level == nearest or _look(draft) in known)
            if nearest is not None and names_alone(draft) and (draft.level is None or shared):
                draft.level = known.get(_look(draft)) or BELOW.get(nearest)
            if draft.level in BELOW or draft.level == "sub_kegiatan":
                known.pop(_look(draft), None)
                known[_look(draft)] = draft.level
            else:
                known = {}


def _on_shared_tier(draft: Draft) -> bool:
    """Its level is that of a label of several ("KEGIATAN DAN SUB KEGIATAN"), which leaves open which of them it is of."""
    return draft.on_tier and not draft.explicit and draft.tier is not None and len(set(tier_levels(draft.tier.text))) > 1


def run_on_links(drafts: Sequence[Draft], links: Sequence[Link]) -> list[Link]:
    """The links, those from the last of a stack to what looks like its head replaced by links from the head's own parent."""
    heads: dict[int, list[Draft]] = {stack[-1].index: stack[:-1] for stack in name_stacks(drafts) if len(stack) > 1}
    first = {link.child: link for link in links if link.evidence == "connector" and link.parent not in heads}
    out: list[Link] = []
    for link in links:
        ends = ((link.parent, link.child), (link.child, link.parent)) if link.evidence == "connector" else ()
        for last, end in ends:
            below = drafts[end].bbox[1] >= drafts[last].bbox[3] - TOUCH
            alike = [d for d in heads.get(last, ()) if _look(d) == _look(drafts[end]) != _look(drafts[last])]
            alike = [d for d in alike if d.level == drafts[end].level or None in (d.level, drafts[end].level)]
            if below and alike:
                if alike[0].index in first:
                    up = first[alike[0].index].parent
                    link = replace(link, parent=up, child=end, weight=min(link.weight, SHARED), indicator=None)
                    first[end] = link
                break
        out.append(link)
    return out
