"""Strips over a box that say which tier it is of and who answers for it: "SASARAN 1 / ES. II - KEPALA DINAS"."""

from __future__ import annotations

import re

from pipeline.extract.words.labels import Label, is_common_position, is_position, parse_label
from pipeline.normalize.text import squeeze

MOST_POST = 90
"""Characters of a position on a strip at most."""
_CUT = re.compile(r"\s*[/()\[\]|:–—]+\s*|\s+-\s+")
"""What parts a strip: slashes, brackets, colons, and dashes with white around them."""
_SIGN = re.compile(r"[/()\[\]|:–—-]")
"""A sign of those that part strips: most texts have none."""
_GRADE = re.compile(r"\W*es(?:\b|s?[eo]lon)", re.IGNORECASE)
"""A tier named by the grade of its positions ("ES. III", "Eselon IV.a")."""


def tier_and_post(whole: str) -> tuple[Label, str] | None:
    """A tier and who answers for it: "TUJUAN PD – KEPALA DINAS", "Sasaran Program (Kepala Bidang)", "KABID ASET / ESELON III".

    Where several tiers are named, the one that is no grade speaks. A position that is a plain noun too must be printed as
    positions are, in capitals.
    """
    text = squeeze(whole).strip(" *:()[]")
    if _SIGN.search(text) is None:
        return None
    cuts = list(_CUT.finditer(text))
    tiers: list[tuple[str, Label]] = []
    start = 0
    for cut in cuts:
        piece = text[start : cut.start()]
        label = _tier(piece)
        if label is None:
            break
        tiers.append((piece, label))
        start = cut.end()
    post = text[start:].strip(" *:()[]-–—")
    if not tiers and cuts and _GRADE.match(text[cuts[-1].end() :]):
        # The position first: only a grade of positions is told from a part of its title.
        label = _tier(text[cuts[-1].end() :])
        tiers = [("", label)] if label is not None else []
        post = text[: cuts[-1].start()]
    if not tiers or not _is_post(post):
        return None
    return next((label for piece, label in tiers if not _GRADE.match(piece)), tiers[0][1]), post


def _tier(text: str) -> Label | None:
    """A label of a tier and nothing else."""
    label = parse_label(text.strip(" *-–—()[]"))
    return label if label is not None and label.level is not None and not label.rest else None


def _is_post(post: str) -> bool:
    return is_position(post) and len(post) < MOST_POST and (post.isupper() or not is_common_position(post))
