"""What gave rise to a tree and is no part of it: boxes of mandates, issues and hopes before the outcome that answers them.

Decks of penjenjangan begin with "Isu Strategis", "Mandat", "Harapan Masyarakat", each over a list, and lead to the outcome.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.words.label_patterns import alternatives, vocabulary
from pipeline.normalize.text import squeeze


def occasion_boxes(near: Neighbours) -> set[int]:
    """The boxes that such a heading opens, by index: its own, and those of its width that hang below it, touching."""
    heads = [i for i, box in enumerate(near.boxes) if box.lines and _heading().fullmatch(squeeze(box.lines[0].text))]
    out: set[int] = set()
    todo = [i for i in heads if near.boxes[i].kind != "text"]
    while todo:
        i = todo.pop()
        out.add(i)
        todo += [j for j in _hanging(near, i) if j not in out]
    return out


def _hanging(near: Neighbours, i: int) -> list[int]:
    """The boxes of one width right below that speak for no tier themselves."""
    x0, _, x1, y1 = near.boxes[i].bbox
    found = near.index.at((x0, y1 - near.touch, x1, y1 + near.touch))
    return [
        j
        for j in found
        if j != i
        and near.boxes[j].kind != "text"
        and abs(near.boxes[j].bbox[1] - y1) <= near.touch
        and near.same_width(i, j)
        and not any(p.level is not None for p in near.parts[j])
    ]


@lru_cache
def _heading() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{alternatives(vocabulary()['occasion']['heading'])})\W*", re.IGNORECASE)
