"""An index of official names: blocking by rare words, and a score that forgives typing errors and joined words."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pipeline.normalize.regions import generalise
from pipeline.normalize.text import fold_name

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEADING_CODE = re.compile(r"^\s*[\dXx]+(?:\.[\dXx]+)+\.?\s*")
_LEAD = re.compile(r"^(?:program\s*|(?:sub\s*kegiatan|kegiatan)\s+)+(?=\w)")
BLOCK_SIZE = 12
"""Names that are scored in full for each query: the right one is among the first three of 99 in 100."""
SPELLING_CUTOFF = 75
"""Likeness (0 to 100) from which an unknown word may be a misspelt known one; below it blocking finds noise."""
SPELLINGS = 3
"""Known words that an unknown one is looked up as."""
WORD_CUTOFF = 0.8
"""Share of a word's letters that must be found again, in order, for the word to count as present: one wrong letter
in five passes; RTRW for RDTR, penataan for pengamanan do not."""
SLIP_LETTERS, SLIP_WEIGHT = 3, 0.1
"""Unknown words of so few letters ("dna") are slips more often than names; they weigh this share of a rare word."""
LEAD_CUTOFF = 80.0
"""Likeness (0 to 100) from which a first word is "program", misspelt."""
MIN_WEIGHT = 0.5
"""Least weight of a word: "dan", "di" count little, yet they count."""


def level_in_front(name: str) -> str | None:
    """The level that a name's first words say (``Program …``, ``Sub Kegiatan …``), or null."""
    words = fold_name(_LEADING_CODE.sub("", name)).split()
    if words[:2] == ["sub", "kegiatan"]:
        return "sub_kegiatan"
    return words[0] if len(words) > 1 and words[0] in ("program", "kegiatan") else None


def name_key(name: str) -> str:
    """The form in which names are compared: folded, regions general, without code and level word in front."""
    from rapidfuzz import fuzz

    folded = generalise(_LEADING_CODE.sub("", name))
    first, _, rest = folded.partition(" ")
    if rest and fuzz.ratio(first, "program") >= LEAD_CUTOFF:
        return rest
    return _LEAD.sub("", folded)


@dataclass(frozen=True, slots=True)
class Hit:
    """A name found: its place in the index and how well it fits, 0 to 1."""

    name: int
    score: float
    missing: float = 0.0
    """Weight of the words of either name that are not found again in the other, of all weight (0 to 1)."""
    gap: float = 0.0
    """That weight in rare words: 1 is the weight of a word that stands in one name only."""


class NameIndex:
    """Distinct names (as :func:`name_key` gives them) with word weights and, for each word, where it stands."""

    def __init__(self, keys: Sequence[str]) -> None:
        import numpy as np

        self.keys = list(keys)
        self._tight = [key.replace(" ", "") for key in self.keys]
        self._words = [key.split() for key in self.keys]
        places: dict[str, set[int]] = defaultdict(set)
        for place, words in enumerate(self._words):
            for word in words:
                places[word].add(place)
        total = len(self.keys)
        self._weight = {w: max(MIN_WEIGHT, math.log((total + 1) / len(at))) for w, at in places.items()}
        self._unknown_weight = max(MIN_WEIGHT, math.log(total + 1))
        self._places = {word: np.fromiter(sorted(at), dtype=np.int64) for word, at in places.items()}
        self._norm: NDArray[Any] = np.array([self._length(words) for words in self._words])
        self._vocabulary = list(places)
        self._exact = {tight: place for place, tight in reversed(list(enumerate(self._tight)))}
        self.known_words = lru_cache(maxsize=50_000)(self._known_words)

    def search(self, key: str, allowed: NDArray[Any] | None = None) -> list[Hit]:
        """Names that fit a key, best first; ``allowed`` masks the names that may be found."""
        hits = [self.compare(key, place) for place in self._block(key, allowed)]
        return sorted(hits, key=lambda hit: (-hit.score, hit.name))

    def compare(self, key: str, place: int) -> Hit:
        """How well a key fits a name: the mean of letters and of weighted words found again, both ways."""
        from rapidfuzz import fuzz

        tight, other = key.replace(" ", ""), self._tight[place]
        if tight == other:
            return Hit(place, 1.0)
        letters = float(fuzz.ratio(tight, other)) / 100.0
        found, missing = self._words_found(key.split(), tight, place)
        total = found + missing
        share = found / total if total else 0.0
        return Hit(place, (letters + share) / 2.0, 1.0 - share, missing / self._unknown_weight)

    def _words_found(self, words: list[str], tight: str, place: int) -> tuple[float, float]:
        """Weight of the words of both names that are found again in the other, and of those that are not.

        The names are compared letter by letter without their spaces, so that joined and split words do not count.
        """
        from rapidfuzz.distance import Indel

        other = self._tight[place]
        mine, theirs = bytearray(len(tight)), bytearray(len(other))
        for block in Indel.opcodes(tight, other):
            if block.tag == "equal":
                mine[block.src_start : block.src_end] = b"\x01" * (block.src_end - block.src_start)
                theirs[block.dest_start : block.dest_end] = b"\x01" * (block.dest_end - block.dest_start)
        here, there = self._covered(words, mine), self._covered(self._words[place], theirs)
        return here[0] + there[0], here[1] + there[1]

    def _covered(self, words: Iterable[str], matched: bytearray) -> tuple[float, float]:
        """Weight of the words that are found again, a misspelt one by its share of letters, and of the others."""
        found = missing = 0.0
        at = 0
        for word in words:
            share = sum(matched[at : at + len(word)]) / len(word)
            at += len(word)
            weight = self._weight_of(word)
            if share >= WORD_CUTOFF:
                found += weight * share
            else:
                missing += weight
        return found, missing

    def _weight_of(self, word: str) -> float:
        """A known word's weight; an unknown one counts like the rarest, a very short one like a misspelt "dan"."""
        unknown = self._unknown_weight * (SLIP_WEIGHT if len(word) <= SLIP_LETTERS else 1.0)
        return self._weight.get(word, unknown)

    def _block(self, key: str, allowed: NDArray[Any] | None) -> list[int]:
        """Places of the names that share the rarest words with a key."""
        import numpy as np

        scores = np.zeros(len(self.keys))
        known_words = [self.known_words(printed) for printed in key.split()]
        for word in {known for words in known_words for known in words}:
            scores[self._places[word]] += self._weight[word] ** 2
        scores /= self._norm
        if allowed is not None:
            scores[~allowed] = 0.0
        size = min(BLOCK_SIZE, len(scores))
        top = np.argpartition(-scores, size - 1)[:size] if size else np.empty(0, dtype=np.int64)
        places = [int(place) for place in top if scores[place] > 0.0]
        exact = self._exact.get(key.replace(" ", ""))
        if exact is not None and (allowed is None or allowed[exact]) and exact not in places:
            places.append(exact)
        return places

    def _known_words(self, word: str) -> tuple[str, ...]:
        """The word itself where it is known, else the two known words it joins, else its likeliest spellings."""
        if word in self._weight:
            return (word,)
        for cut in range(2, len(word) - 1):
            if word[:cut] in self._weight and word[cut:] in self._weight:
                return word[:cut], word[cut:]
        from rapidfuzz import fuzz, process

        alike = process.extract(word, self._vocabulary, scorer=fuzz.ratio, limit=SPELLINGS, score_cutoff=SPELLING_CUTOFF)
        return tuple(known for known, _, _ in alike)

    def _length(self, words: list[str]) -> float:
        return math.sqrt(sum(self._weight[word] ** 2 for word in set(words))) or 1.0
