"""Rows of positions on top of a block of labelled rows: each position answers for the cells right below its own.

"PENANGGUNG JAWAB (ESELON IV)" beside the positions, below it "KEGIATAN" beside what they do; at a block's foot such a row answers
for what is above.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.normalize.text import squeeze


def find_post_rows(near: Neighbours) -> dict[int, str]:
    """The positions of such rows by their boxes: on top of a block, and those at its foot that stand below several cells."""
    held = [i for i, role in near.row_roles.items() if role.kind == "header" and role.code == "holder"]
    told = [i for i in held if near.parts[i] and all(p.kind == "holder" for p in near.parts[i])]
    over = {j for i in near.row_roles for j in near.above(i)}
    stated = {j for i, role in near.row_roles.items() if role.kind == "label" for j in near.above(i)}
    tops = [i for i in told if i in stated and not near.above(i)]
    feet = [i for i in told if i not in over and len(near.above(i)) > 1]
    return {i: squeeze(near.boxes[i].text) for i in (*tops, *feet)}


def give_post_rows(near: Neighbours, posts: Mapping[int, str], drafts: Sequence[Draft], owner: Mapping[int, int]) -> None:
    """Gives the positions to the drafts whose cells stand right below or above; who has a holder keeps it."""
    for i, post in posts.items():
        for j in near.above(i):
            if j in owner:
                drafts[owner[j]].holder = drafts[owner[j]].holder or post
    for draft in drafts if posts else ():
        over = [posts[j] for j in near.above(draft.boxes[0]) if j in posts] if draft.boxes else []
        if over and draft.holder is None:
            draft.holder = over[0]
