"""How alike two indicators are: their words aligned one by one, rare words weighing more than common ones."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from pipeline.normalize.indicator_form import Form, alike_heads, is_light

SAME_STEM = 0.95
"""What a word counts for whose stem alone is the same ("dilayani", "pelayanan")."""
MISSPELT = 0.95
"""What a word counts for that is no known word but nearly the other one."""
TYPO_LETTERS, TYPO_LIKENESS = 5, 84
"""Letters from which an unknown word may be a misspelt known one, and the likeness (0 to 100) that it needs."""
LIGHT_WEIGHT = 0.25
"""What a light word weighs against a rare one's 1."""
COMMON_WEIGHT = 0.45
"""What the commonest of the other words weighs."""
ASIDE_WEIGHT = 0.3
"""Share of its weight that a word in brackets has: brackets mostly repeat by an abbreviation."""
SUBSTITUTED = 0.6
"""The most that two indicators can be alike where each has a telling word that the other lacks (air, udara)."""
TELLING_WEIGHT = 0.4
"""Weight from which a word tells."""
OTHER_KIND = 0.3
"""The most where the kinds of figures, qualifiers, numbers or units are others."""
NO_KIND = 0.97
"""Factor where only one of them says what kind of figure it is."""
OTHER_UNIT = 0.92
"""Factor where both count, but other things (paper, pieces): units of counts are often chosen at will."""
GENERIC_WEIGHT = 0.9
"""Weight of the words that are not light, below which a name says too little ("Jumlah dokumen perencanaan"): then the
node must be the same too."""
NAMED_KINDS = frozenset({"index", "score", "grade"})
"""Kinds of figures whose name is short but their own ("Nilai SAKIP")."""
ONE_MORE = 0.8
"""The most that two indicators can be alike where only one has a telling word, unless their nodes have the same name."""
LONG_NAME = 0.93
"""Likeness from which a telling word more does not matter: it is one of many, and mostly a cut or added end."""
BOOST_WEIGHT = 1.0
"""Weight of words on one side, up to which the same node makes up for them: a rare word, or a common and a light one."""
CONTEXT_SHARE = 0.5
"""Share of what is missing to full likeness that the same node name gives."""
PREFIXES = re.compile(r"^(?:me(?:ng|ny|m|n)?|pe(?:ng|ny|m|n|r)?|di|ter|ber|ke|se)(?=.{4})")
SUFFIXES = re.compile(r"(?<=.{4})(?:annya|nya|an|i)$")
STEM_LETTERS = 4
"""Letters that a stem keeps at least."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike, 0 to 1, and why: the reasons in a few words each."""

    score: float
    reasons: tuple[str, ...]


def likeness(one: Form, other: Form, same_context: bool = False) -> Likeness:
    """How alike two indicators are. ``same_context``: their nodes have the same name, so that the same thing is measured."""
    barrier = _barrier(one, other)
    if barrier:
        return Likeness(OTHER_KIND * (one.words == other.words), (barrier,))
    shared, only_one, only_other = align(one, other)
    apart = sum(only_one.values()) + sum(only_other.values())
    score = (shared * 2 / (shared * 2 + apart) if shared else 0.0) * _kind_factor(one, other)
    told = [word for words in (only_one, only_other) if (word := _telling(words))]
    if len(told) == 2:
        return Likeness(min(score, SUBSTITUTED), (f"{told[0]} is not {told[1]}",))
    if same_context and apart <= BOOST_WEIGHT:
        return Likeness(score + (1 - score) * CONTEXT_SHARE, _reasons(told))
    if not same_context and (is_general(one) or is_general(other)):
        return Likeness(min(score, SUBSTITUTED), ("too general a name",))
    return Likeness(min(score, ONE_MORE) if told and score < LONG_NAME else score, _reasons(told))


def _reasons(told: list[str]) -> tuple[str, ...]:
    return tuple(f"only one has {word}" for word in told) or ("same words",)


def is_general(form: Form) -> bool:
    """Whether a name says too little to be one indicator wherever it stands."""
    weight = sum(word_weight(word) for word in set(form.words) if not is_light(word))
    return weight < GENERIC_WEIGHT and not form.heads & NAMED_KINDS


def align(one: Form, other: Form) -> tuple[float, dict[str, float], dict[str, float]]:
    """Weight of the words that both have, and the words with weights that only one has, each word once."""
    left = {word: word_weight(word) for word in one.words}
    right = {word: word_weight(word) for word in other.words}
    shared = 0.0
    for exact in [word for word in left if word in right]:
        shared += left.pop(exact)
        right.pop(exact)
    shared += _joined(left, right) + _joined(right, left)
    for word in list(left):
        partner, likeness_of_words = _partner(word, right)
        if partner is not None:
            weight = (left.pop(word) + right.pop(partner)) / 2
            shared += weight * likeness_of_words
    return shared, _without_aside(left, other), _without_aside(right, one)


def _without_aside(words: dict[str, float], other: Form) -> dict[str, float]:
    """The words that the other has in brackets count little; so do those."""
    return {word: weight * (ASIDE_WEIGHT if word in other.aside else 1) for word, weight in words.items()}


def _partner(word: str, words: dict[str, float]) -> tuple[str | None, float]:
    """The word of the other name that is this one in another shape, and how surely."""
    from rapidfuzz import fuzz

    root = stem(word)
    for other in words:
        if stem(other) == root:
            return other, SAME_STEM
    for other in words:
        strange = word not in _counts() or other not in _counts()
        if strange and min(len(word), len(other)) >= TYPO_LETTERS and fuzz.ratio(word, other) >= TYPO_LIKENESS:
            return other, MISSPELT
    return None, 0.0


def _joined(left: dict[str, float], right: dict[str, float]) -> float:
    """Weight of words that one name joins and the other splits ("korbanbencana"); takes them out of both."""
    shared = 0.0
    for word in list(left):
        parts = [part for part in right if part in word]
        if len(parts) > 1 and sum(map(len, parts)) == len(word):
            shared += sum(right.pop(part) for part in parts)
            left.pop(word)
    return shared


def _telling(words: dict[str, float]) -> str | None:
    """The weightiest of words that tells, or null."""
    word = max(words, key=lambda w: words[w], default=None)
    return word if word is not None and words[word] >= TELLING_WEIGHT else None


def _barrier(one: Form, other: Form) -> str | None:
    """What makes two indicators another measure each, whatever words they share."""
    if not alike_heads(one.heads, other.heads):
        return f"{'/'.join(sorted(one.heads)) or 'no kind'} is not {'/'.join(sorted(other.heads)) or 'no kind'}"
    if one.qualifiers != other.qualifiers:
        return f"{'/'.join(sorted(one.qualifiers ^ other.qualifiers))} on one side only"
    if one.figures != other.figures:
        return "other numbers"
    units = {one.unit, other.unit} - {None}
    if len(units) > 1 and "%" in units and "plain" not in units:
        return f"{one.unit} is not {other.unit}"
    return None


def _kind_factor(one: Form, other: Form) -> float:
    factor = 1.0 if bool(one.heads) == bool(other.heads) else NO_KIND
    return factor if not one.unit or not other.unit or one.unit == other.unit else factor * OTHER_UNIT


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The word without affixes, as far as a rule can tell (``dilayani``, ``pelayanan`` → ``layan``)."""
    bare = SUFFIXES.sub("", word)
    if len(bare) > STEM_LETTERS and bare[-1] == "k":  # "cetak-an" and "laksana-kan" end alike
        bare = bare[:-1]
    found = PREFIXES.match(bare)
    if found is None:
        return bare
    prefix, rest = found.group(), bare[found.end() :]
    if rest[0] in "aeiou" and prefix[-2:] in ("ny", "em", "en"):
        rest = {"ny": "s", "em": "p", "en": "t"}[prefix[-2:]] + rest
    return rest


@lru_cache(maxsize=65_536)
def word_weight(word: str) -> float:
    """How much a word tells, 0 to 1: common words little, rare and unknown ones much."""
    if is_light(word):
        return LIGHT_WEIGHT
    counts = _counts()
    rarity = 1 - math.log1p(counts.get(word, 0)) / math.log1p(max(counts.values(), default=1))
    return COMMON_WEIGHT + (1 - COMMON_WEIGHT) * rarity


@lru_cache
def _counts() -> dict[str, int]:
    """In how many indicators and official names a word stands: ``indicator_words.tsv``."""
    table = files("pipeline.normalize").joinpath("indicator_words.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines()[1:])
    return {word: int(count) for word, count in rows}
