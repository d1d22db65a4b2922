"""Strips of positions across the foot of a drawing: a row headed "PENANGGUNG JAWAB" or "UNIT KERJA", each box as wide as the
columns that it answers for.

Each position is the holder of what stands in its columns, on the tiers of which every node stands in the columns of one position:
a program over the columns of two of them is nobody's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.role_rows import column_head
from pipeline.extract.words.ranks import position_level
from pipeline.extract.words.targets import labels_sum
from pipeline.normalize.text import squeeze
from pipeline.page import BBox
from pipeline.record import Level

LEAST_POSTS = 2
"""Positions in one row that make a strip."""
SEAM = 0.2
"""Share of its height by which what stands below a position's bar may lie off its edges."""
OUTSIDE = 0.05
"""Share of its width by which a node may stick out of a position's columns."""
ANSWERED: tuple[Level, ...] = ("program", "kegiatan", "sub_kegiatan", "aktivitas")
"""Levels that positions below the office's head answer for."""

_LABEL = re.compile(
    r"(?:(?:bagian|bidang|seksi|nama|opd)\W+)?"
    r"(?:unit kerja|penanggung ?-?jawab|pengampu|pelaksana|pemilik kinerja)(?: kinerja)?\W*",
    re.IGNORECASE,
)
"""What such a row is headed with, also where its first word reads as a unit's."""

Strip = list[tuple[str, BBox]]


def find_post_strip(near: Neighbours) -> list[int]:
    """The boxes of the strip, from left to right; none where a text of the drawing stands below it."""
    headed = [i for i, role in near.row_roles.items() if role.kind == "header" and role.code == "holder"]
    for label in (i for i, box in enumerate(near.boxes) if _LABEL.fullmatch(squeeze(box.text))):
        x0, y0, x1, y1 = near.boxes[label].bbox
        row = [j for j in near.index.at((near.left, y0, near.right, y1)) if j != label and near.same_row(label, j)]
        one_side = all(near.boxes[j].bbox[0] >= x1 for j in row) or all(near.boxes[j].bbox[2] <= x0 for j in row)
        headed += [j for j in row if one_side and j not in headed]
    row = sorted((i for i in headed if _names_one(near, i)), key=lambda i: near.boxes[i].bbox[0])
    if len(row) < LEAST_POSTS or not all(near.same_row(row[0], i) for i in row):
        return []
    foot = max(near.boxes[i].bbox[3] for i in row)
    below = [b.index for b in near.boxes if b.kind != "text" and b.bbox[1] >= foot - near.touch]
    stated = any(p.kind in ("statement", "name", "indicator") for i in below for p in near.parts[i] if not labels_sum(p.text))
    return [] if stated else row


def strip_posts(near: Neighbours, strip: Sequence[int]) -> Strip:
    """The positions of the boxes with their columns."""
    return [(squeeze(near.boxes[i].text), near.boxes[i].bbox) for i in strip]


def head_columns(near: Neighbours, strip: Sequence[int], drafts: Sequence[Draft]) -> None:
    """Gives each position to what ends the column of its own width above it, until levels are known."""
    for i in strip if not near.in_network.issuperset(strip) else ():
        head = column_head(near, drafts, i)
        if head is not None and head.holder is None:
            head.holder = squeeze(near.boxes[i].text)


def give_strip_posts(reading: Reading) -> None:
    """Sets the holders of the drafts on the tiers that the strip's positions answer for; who has another holder keeps it."""
    tiers: dict[Level, list[Draft]] = defaultdict(list)
    for draft in reading.drafts if reading.posts else ():
        if draft.level in ANSWERED:
            tiers[draft.level].append(draft)
    over = {level: [_post_over(draft, reading.posts) for draft in drafts] for level, drafts in tiers.items()}
    for level, posts in over.items():
        for draft, post in zip(tiers[level], posts, strict=True):
            if None not in posts:
                draft.holder = draft.holder or post
            elif any(None not in others for others in over.values()) and draft.holder in {text for text, _ in reading.posts}:
                draft.holder = None


def _names_one(near: Neighbours, i: int) -> bool:
    """One text that may be a position or a unit."""
    said = {p.kind for p in near.parts[i]}
    return near.boxes[i].kind != "text" and said <= {"holder", "statement", "name"} and bool(said)


def _post_over(draft: Draft, strip: Strip) -> str | None:
    """The one position in whose columns a draft stands."""
    x0, _, x1, _ = draft.bbox
    slack = OUTSIDE * (x1 - x0)
    return next((post for post, box in strip if box[0] - slack <= x0 and x1 <= box[2] + slack), None)


def posts_below(bar: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of the level that a position's bar answers for whose boxes stand right below it, within its breadth."""
    level, (x0, _, x1, y1) = position_level(bar.holder or ""), bar.bbox
    slack = SEAM * (y1 - bar.bbox[1])
    under = [
        d for d in drafts if d is not bar and abs(d.bbox[1] - y1) <= slack and x0 - slack <= d.bbox[0] and d.bbox[2] <= x1 + slack
    ]
    return under if level is not None and all(d.level == level for d in under) else []
