"""Lists of nodes under one label with one block of indicators below: each indicator is of the node whose words it shares.

"SASARAN KEGIATAN / KASI IRIGASI" over cells of kegiatan, below them "INDIKATOR KINERJA KEGIATAN" over the indicators of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.extract.diagrams.drafts import Draft, DraftIndicator
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.words.label_patterns import vocabulary
from pipeline.normalize.text import fold

LEAST_ROOT = 4
"""Letters from which what is left of a word without prefix and suffix tells it."""
LEAST_SHORT = 2
"""Letters of an abbreviation at least, each the first of a word that it stands for."""
_PREFIX = re.compile(r"(?:meng|meny|mem|men|me|peng|peny|pem|pen|pe|di|ter|ber|ke|se)")
_SUFFIX = re.compile(r"(?:kan|an|nya|i)$")


def share_indicators(near: Neighbours, drafts: Sequence[Draft]) -> None:
    """Gives the indicators that the last of a list of nodes holds to those that they speak of, as far as some speak of another.

    What no words tell goes on in order: to the next node without indicator, else to that of the indicator before.
    """
    for nodes in _lists(near, drafts):
        block = nodes[-1].indicators
        homes = [_home(indicator, nodes) for indicator in block]
        if all(home in (None, len(nodes) - 1) for home in homes) and len(block) != len(nodes):
            continue
        nodes[-1].indicators = []
        for indicator, home in zip(block, _in_order(homes, len(nodes)), strict=True):
            nodes[home].indicators.append(indicator)


def _lists(near: Neighbours, drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    """Lists of nodes under one label, box to box in one column, of which only the last has indicators."""
    followers = {id(d.follows): d for d in drafts if d.follows is not None}
    for first in drafts:
        if first.follows is not None or id(first) not in followers:
            continue
        nodes = [first]
        while (after := followers.get(id(nodes[-1]))) is not None:
            nodes.append(after)
        alone = all(not d.indicators and len(_own(near, d)) == 1 for d in nodes[:-1])
        if alone and nodes[-1].indicators and all(i.box not in _own(near, nodes[-1]) for i in nodes[-1].indicators):
            yield nodes


def _own(near: Neighbours, draft: Draft) -> list[int]:
    """The boxes that say what a node is: no header, label or indicator."""
    measured = {i.box for i in draft.indicators} | near.figure_of.keys()
    return [b for b in draft.boxes if b not in measured and any(p.kind in ("statement", "name") for p in near.parts[b])]


def _home(indicator: DraftIndicator, nodes: Sequence[Draft]) -> int | None:
    """The node that alone shares most with an indicator; words that several of the nodes have tell less."""
    shared = [_shared(indicator.name, node.text) for node in nodes]
    counts = [sum(word in other for other in shared) for own in shared for word in own]
    words = [word for own in shared for word in own]
    worth = {word: 1 / count for word, count in zip(words, counts, strict=True)}
    scores = [sum(worth[word] for word in own) for own in shared]
    best = max(scores)
    return scores.index(best) if best > 0 and scores.count(best) == 1 else None


def _in_order(homes: Sequence[int | None], count: int) -> Iterator[int]:
    """The nodes of all indicators, in their order."""
    free = [k for k in range(count) if k not in homes]
    last: int | None = None
    for home in homes:
        if home is None:
            after = [k for k in free if last is None or k > last] or free
            home = after[0] if after else last if last is not None else count - 1
            free = [k for k in free if k != home]
        last = home
        yield home


@lru_cache
def _linking() -> frozenset[str]:
    return frozenset(vocabulary()["shared"]["linking"])


def _shared(indicator: str, text: str) -> set[str]:
    """The words of an indicator that a text has too, in another form or spelt out."""
    own = [word for word in fold(text).split() if word not in _linking()]
    roots = [_roots(word) for word in own]
    initials = "".join(word[0] for word in own)
    out = set()
    for word in re.findall(r"\w+", indicator):
        small = word.casefold()
        spelt = word.isupper() and not indicator.isupper() and len(word) >= LEAST_SHORT and small in initials
        if small not in _linking() and (spelt or any(_alike(_roots(small), other) for other in roots)):
            out.add(small)
    return out


def _roots(word: str) -> set[str]:
    """A word without its prefix, its suffix, both, and as it is."""
    forms = {word}
    for found in (_PREFIX.match(word, 0, end) for end in range(2, 5)):
        forms |= {word[found.end() :]} if found is not None else set()
    forms |= {_SUFFIX.sub("", form) for form in forms}
    return {form for form in forms if len(form) >= LEAST_ROOT} or {word}


def _alike(one: set[str], two: set[str]) -> bool:
    """Two words have a root in common, or one's begins with the other's."""
    pairs = ((a, b) if len(a) <= len(b) else (b, a) for a in one for b in two)
    return any(short == long or (len(short) >= LEAST_ROOT and long.startswith(short)) for short, long in pairs)
