"""The indicators of a table that names no sasaran among those of the tables before it: the same ones, often worded otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.normalize.text import fold
from pipeline.record import Indicator

ALIKE = 80.0
"""Likeness (0 to 100) from which two names are one indicator where no other comes near."""
MARGIN = 5.0
"""By which the likeliest must be likelier than the next."""
IN_ORDER = 45.0
"""Likeness from which two names are one indicator where both stand between neighbours that are the same."""


def align(names: Sequence[str], known: Sequence[Indicator]) -> list[Indicator | None]:
    """For each name the indicator that it names, None where it is another; each indicator once."""
    out: list[Indicator | None] = [_same(name, known) for name in names]
    taken = {i.id for i in out if i is not None}
    if not taken:
        return out
    for k, name in enumerate(names):
        if out[k] is None and (found := _in_order(k, name, out, known) or _likeliest(name, known)) and found.id not in taken:
            out[k] = found
            taken.add(found.id)
    return out


def _same(name: str, known: Sequence[Indicator]) -> Indicator | None:
    """The indicator of this name, or the only one of this name without what stands in brackets."""
    exact = next((i for i in known if fold(i.name) == fold(name)), None)
    bare = [i for i in known if _bare(i.name) == _bare(name)] if exact is None else []
    return exact or (bare[0] if len(bare) == 1 else None)


def _bare(text: str) -> str:
    return fold(re.sub(r"\([^()]*\)", " ", text))


def _in_order(k: int, name: str, out: Sequence[Indicator | None], known: Sequence[Indicator]) -> Indicator | None:
    """The indicator that follows the one of the name before, and precedes the one of the name after if that is known."""
    place = {i.id: n for n, i in enumerate(known)}
    before = out[k - 1] if k else None
    after = out[k + 1] if k + 1 < len(out) else None
    if before is None and after is None:
        return None
    at = place[before.id] + 1 if before is not None else place[after.id] - 1 if after is not None else -1
    if not 0 <= at < len(known) or (after is not None and before is not None and place[after.id] != at + 1):
        return None
    return known[at] if _likeness(name, known[at].name) >= IN_ORDER else None


def _likeliest(name: str, known: Sequence[Indicator]) -> Indicator | None:
    scores = sorted(((_likeness(name, i.name), n) for n, i in enumerate(known)), reverse=True)
    if not scores or scores[0][0] < ALIKE or (len(scores) > 1 and scores[1][0] > scores[0][0] - MARGIN):
        return None
    return known[scores[0][1]]


def _likeness(one: str, two: str) -> float:
    """Likeness of two names without what stands in brackets, 0 to 100: word by word, or letter by letter."""
    from rapidfuzz import fuzz

    a, b = _bare(one), _bare(two)
    return max(fuzz.token_sort_ratio(a, b), fuzz.ratio(a.replace(" ", ""), b.replace(" ", "")))
