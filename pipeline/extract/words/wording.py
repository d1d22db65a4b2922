"""Links that wording tells: a position's title names its office ("Pengelola Data Konsumsi Pangan" under "… Konsumsi Pangan")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log

from pipeline.extract.builder import Builder
from pipeline.extract.words.ranks import secretariat_role
from pipeline.normalize.text import fold
from pipeline.record import LEVELS, Node

WORDING = 0.75
"""Share of right links among positions whose rare words all stand in one title of the tier above."""
COVERED = 0.6
"""At least this share of the weight of those words that any title above uses must stand in the one title."""
SECRETARIAT = 0.9
"""An office's sub bagian are the secretary's, where it has one secretary and no bagian."""
SMALL_WORDS = frozenset({"dan", "serta", "pada", "di", "dengan", "untuk"})
"""Words of titles that name no office."""
SPANNED = 0.8
"""Strength from which a cell's span tells more than its wording."""
CLEAR = 1.25
"""The best title must cover at least this many times what the second covers."""


def link_positions(builder: Builder) -> None:
    """Proposes parents for positions without statement: sub bagian are the secretary's, others go by the words of their titles,
    weighted by inverse document frequency.
    """
    anonymous = [n for n in builder.extraction.nodes if n.holder and not n.statement and not n.name]
    office = set(fold(builder.document.organisation or "").split())
    words = {n.id: set(fold(n.holder or "").split()) - SMALL_WORDS - office for n in anonymous}
    spanned = {c.child for c in builder.extraction.candidates if c.evidence == "span" and c.weight >= SPANNED}
    seen = Counter(w for own in words.values() for w in own)
    idf = {w: log((1 + len(words)) / (1 + count)) + 0.1 for w, count in seen.items()}
    by_level = {level: [n for n in anonymous if n.level == level] for level in LEVELS}
    for depth, level in enumerate(LEVELS):
        above = next((by_level[up] for up in reversed(LEVELS[:depth]) if by_level[up]), [])
        secretary = _secretary(above)
        for child in by_level[level]:
            if secretary is not None and secretariat_role(child.holder or "") == "under":
                builder.link(secretary, child, "wording", SECRETARIAT, page=child.page)
            elif child.id not in spanned:
                _link(child, above, words, idf, builder)


def _secretary(above: Sequence[Node]) -> Node | None:
    """The one position of a tier that heads the office's sub bagian."""
    roles = [secretariat_role(n.holder or "") for n in above]
    return above[roles.index("head")] if roles.count("head") == 1 and "instead" not in roles else None


def _link(child: Node, above: Sequence[Node], words: dict[str, set[str]], idf: dict[str, float], builder: Builder) -> None:
    told = set().union(*(words[p.id] for p in above)) if above else set()
    own = words[child.id] & told
    total = sum(idf[w] for w in own)
    ranked = sorted(((sum(idf[w] for w in own & words[p.id]) / max(total, 0.1), k) for k, p in enumerate(above)), reverse=True)
    if not ranked or ranked[0][0] < COVERED:
        return
    if len(ranked) > 1 and ranked[0][0] < CLEAR * ranked[1][0]:
        return
    parent = above[ranked[0][1]]
    builder.link(parent, child, "wording", WORDING, page=child.page)
