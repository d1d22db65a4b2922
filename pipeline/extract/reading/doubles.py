"""Words printed twice at one place: programs without a bold font print a text again a hair aside, others under its shadow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipeline.page import Word

SAME_PLACE = 0.25
"""Letter heights by which the second print of a word lies aside at most."""
BOLD_SHIFT = 0.08
"""The same where it makes the word bold; a shadow lies farther aside."""


def printed_once(words: Sequence[Word]) -> Sequence[Word]:
    """The words without those printed over once more; of each the upper print stays, bold where both make it so."""
    places: dict[str, list[int]] = defaultdict(list)
    for k, word in enumerate(words):
        places[word.text].append(k)
    gone: set[int] = set()
    bold: set[int] = set()
    for several in places.values():
        if len(several) < 2:
            continue
        tops = sorted([(words[k].bbox[1], k) for k in several])
        for n, (top, i) in enumerate(tops, 1):
            for under, j in tops[n:]:
                if under - top > SAME_PLACE * words[i].size:
                    break
                if (away := _apart(words[i], words[j])) is not None and away <= SAME_PLACE * words[i].size:
                    gone.add(min(i, j))
                    if away <= BOLD_SHIFT * words[i].size and words[i].colour == words[j].colour:
                        bold.add(max(i, j))
    if not gone:
        return words
    return [w._replace(bold=True) if k in bold else w for k, w in enumerate(words) if k not in gone]


def _apart(a: Word, b: Word) -> float | None:
    """How far two words of one text, size and direction lie aside of each other, in points; None for others."""
    if a.angle != b.angle or abs(a.size - b.size) > BOLD_SHIFT * a.size:
        return None
    return max(abs(p - q) for p, q in zip(a.bbox, b.bbox, strict=True))
