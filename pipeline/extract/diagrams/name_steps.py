"""Levels that names tell by where they stand: a name under a named program is a kegiatan, one under that a sub kegiatan.

Before 2020 no sub kegiatan was in the nomenclature (Permendagri 13/2006): the positions that answer for them since then, or the
label of such positions, then stand for kegiatan.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Tier
from pipeline.extract.diagrams.links import Link
from pipeline.extract.words.labels import is_statement_wording

STRONG = 0.8
"""Links from this weight on carry a level from parent to child and back."""
_POSITION = re.compile(r"\W*es{1,2}(?:[eo]lon)?\b", re.IGNORECASE)


def names_posts(tier: Tier) -> bool:
    """The tier's label names the grade of positions: "Eselon IV"."""
    return bool(_POSITION.match(tier.text))


def name_steps(drafts: Sequence[Draft], links: Sequence[Link]) -> None:
    """Sets the levels of names below named programs, whoever answers for them."""
    _below_named_programs(drafts)
    below: dict[int, list[int]] = defaultdict(list)
    for link in links:
        if link.weight >= STRONG:
            below[link.parent].append(link.child)
    todo = [d for d in drafts if d.level == "program" and d.names]
    for parent in todo:
        for k in below[parent.index]:
            child = drafts[k]
            told = child.level is not None and not child.by_holder
            if not told and _names(child) and parent.level in ("program", "kegiatan"):
                child.level, child.by_holder = ("kegiatan" if parent.level == "program" else "sub_kegiatan"), False
                if child.level == "kegiatan":
                    todo.append(child)


def _below_named_programs(drafts: Sequence[Draft]) -> None:
    """Names alone on a tier labelled by positions are kegiatan where all programs of the drawing bear names and it has no other
    kegiatan."""
    programs = [d for d in drafts if d.level == "program"]
    if not programs or any(d.level == "kegiatan" for d in drafts) or not all(d.names for d in programs):
        return
    tier = [d for d in drafts if d.level == "sub_kegiatan" and d.on_tier and d.tier is not None and names_posts(d.tier)]
    if all(_names_alone(d) for d in tier):
        for draft in tier:
            draft.level, draft.of_sasaran = "kegiatan", False


def _names(draft: Draft) -> bool:
    """It names something of the nomenclature."""
    return bool(draft.names) or _names_alone(draft)


def _names_alone(draft: Draft) -> bool:
    """It says a name and no statement."""
    if draft.names:
        return not draft.statement
    return bool(draft.statement) and not draft.explicit and not is_statement_wording(draft.statement or "")
