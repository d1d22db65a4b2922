"""Tiers named by the chain of results: ultimate, intermediate and immediate outcome, output, input (Permenpan RB 89/2021).

Such a name says how far down the chain a row stands, so what level it means depends on the labels of the other rows. Boxes on a
tier of inputs are no nodes: their money is that of the node they hang under.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.diagrams.drafts import Draft, Tier
from pipeline.extract.words.labels import RESULT, is_name_wording
from pipeline.normalize.text import fold
from pipeline.record import Level

DOWN: dict[Level, Level] = {"tujuan": "program", "program": "kegiatan", "kegiatan": "sub_kegiatan", "sub_kegiatan": "aktivitas"}
"""The level below, for a result under another of the same level."""
SENTENCES = 0.5
"""Share of the texts on a tier of results that are sentences, from which all of them are statements."""
_VERB = re.compile(r"\S+\s.*\b(?:ter|di|me(?:m|n|ng|ny)?|ber)(?!hadap\b|lalu\b|basis\b)[a-z]{4,}\b", re.IGNORECASE)
_OUTCOME = re.compile(r"outcome|hasil", re.IGNORECASE)


def settle_results(tiers: Sequence[Tier], axis: int, backwards: bool) -> None:
    """Sets the levels of tiers that results name, by those above and below; ``backwards`` where the tree grows up or left.

    An outcome below the office's sasaran is that of its programs, one above its tujuan a sasaran of the region, a tujuan above
    the region's sasaran the region's; a result right below another of its level is one level lower.
    """
    sign = -1 if backwards else 1
    ordered = sorted((t for t in tiers if t.level is not None), key=lambda t: sign * t.bbox[axis])
    seen = False
    for tier in ordered:
        if tier.level == "sasaran":
            seen = True
        elif seen and tier.level == "tujuan" and _OUTCOME.search(tier.text):
            tier.level = "program"
    for k, tier in enumerate(ordered):
        plain = any(t.level == "tujuan" and not RESULT.match(t.text) for t in ordered[k + 1 :])
        if tier.level == "tujuan" and RESULT.match(tier.text) and plain and not any(t.level == "sasaran_daerah" for t in ordered):
            tier.level = "sasaran_daerah"
    region = next((k for k, t in enumerate(ordered) if t.level == "sasaran_daerah"), 0)
    for tier in ordered[:region]:
        if tier.level == "tujuan":
            tier.level = "tujuan_daerah"
    for above, tier in pairwise(ordered):
        apart = above.bbox[axis + 2] <= tier.bbox[axis] or tier.bbox[axis + 2] <= above.bbox[axis]
        same = tier.level == above.level and fold(tier.text) != fold(above.text)
        if apart and same and RESULT.match(above.text) and RESULT.match(tier.text) and tier.level in DOWN:
            tier.level = DOWN[tier.level]


def state_results(drafts: Sequence[Draft]) -> None:
    """On a tier of results whose texts are sentences mostly ("Kelas ibu hamil dilaksanakan di setiap desa") they are statements,
    not the names that the level else has."""
    tiers: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.tier is not None and draft.statement and RESULT.match(draft.tier.text):
            tiers.setdefault(id(draft.tier), []).append(draft)
    for row in tiers.values():
        said = sum(bool(_VERB.match(d.text)) and not is_name_wording(d.text) for d in row)
        if said >= SENTENCES * len(row):
            for draft in row:
                draft.of_sasaran = True
