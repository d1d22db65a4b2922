"""A row of boxes of one look over columns of a drawing: labels of tiers, also where one names its office, plan or years.

"MISI RPJMD 2013-2018 | TUJUAN DAN SASARAN RPJMD | TUJUAN BPBD | SASARAN BPBD | PROGRAM | KEGIATAN | LINTAS OPD"
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.drafts import Draft, Tier
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.words.labels import is_statement_wording, parse_label
from pipeline.normalize.text import squeeze
from pipeline.record import Level

LEAST_HEADS = 3
"""Heads of columns in such a row, and levels that they name, at least."""
MOST_WORDS = 5
"""Words of such a label at most."""
_REGIONAL = re.compile(r"\b(?:rpjm[dn]|rpjpd|rpd)\b", re.IGNORECASE)
"""The region's plans, whose tujuan and sasaran are the region's."""
REGIONS: dict[Level, Level] = {"tujuan": "tujuan_daerah", "sasaran": "sasaran_daerah"}


def settle_head_row(near: Neighbours) -> list[list[Part]]:
    """The parts of all boxes; those of the uppermost row of boxes of one look are labels where most of them are or begin so."""
    parts = list(near.parts)
    for row in _rows(near):
        told = [i for i in row if near.bare(i) and parts[i][0].kind in ("label", "header")]
        meant = {i: label for i in row if i not in told and (label := _meant(near, i)) is not None}
        levels = {p.level for p in [*(parts[i][0] for i in told), *meant.values()]} - {None}
        if len(told) + len(meant) < max(LEAST_HEADS, len(row) - 1) or len(levels) < LEAST_HEADS:
            continue
        for i, label in meant.items():
            parts[i] = [label]
        for i in row:
            first = parts[i][0]
            if first.kind == "label" and first.level in REGIONS and _REGIONAL.search(first.text):
                parts[i] = [replace(first, level=REGIONS[first.level])]
        break
    return parts


def _rows(near: Neighbours) -> list[list[int]]:
    """Rows of boxes of one height and fill that no line meets, with nothing but text above; the uppermost first."""
    drawn = [i for i, box in enumerate(near.boxes) if box.kind != "text"]
    free = sorted((i for i in drawn if i not in near.in_network), key=lambda i: near.boxes[i].bbox[1])
    out: list[list[int]] = []
    for first in free[:1]:
        _, y0, _, y1 = near.boxes[first].bbox
        level = [
            i for i in free if abs(near.boxes[i].bbox[1] - y0) <= near.touch and abs(near.boxes[i].bbox[3] - y1) <= near.touch
        ]
        row = [i for i in level if near.boxes[i].fill == near.boxes[first].fill]
        if len(row) == len(level) >= LEAST_HEADS:
            out.append(row)
    return out


def _meant(near: Neighbours, i: int) -> Part | None:
    """The label that a head begins with, before the office, plan or years that it is of."""
    text = squeeze(near.boxes[i].text)
    words = text.split()
    if len(words) > MOST_WORDS or is_statement_wording(text) or ":" in text:
        return None
    for count in range(len(words) - 1, 0, -1):
        label = parse_label(" ".join(words[:count]))
        if label is not None and label.level is not None and not label.rest:
            return Part("label", text, near.boxes[i].bbox, label.level, label.number)
    return None


def give_region(drafts: Sequence[Draft], tiers: Sequence[Tier]) -> None:
    """Boxes with labels of their own below a tier of the region's plan are the region's tujuan and sasaran."""
    for tier in tiers:
        if tier.level not in REGIONS.values() or not _REGIONAL.search(tier.text):
            continue
        for draft in drafts:
            middle = (draft.bbox[0] + draft.bbox[2]) / 2
            below = draft.bbox[1] >= tier.bbox[3] and tier.bbox[0] <= middle <= tier.bbox[2]
            if below and draft.explicit and draft.level in REGIONS:
                draft.level = REGIONS[draft.level]
