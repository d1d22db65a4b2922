"""An index of official names: blocking by rare words, and a comparison that forgives typing errors and joined words."""

from __future__ import annotations

import math
import sys
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, compress, count, islice, repeat, takewhile
from operator import ge, le, sub
from typing import TYPE_CHECKING, Any

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, Indel

from pipeline.value import value_class

if TYPE_CHECKING:
    from numpy.typing import NDArray

BLOCK_SIZE = 40
"""Names that share the rarest words with a query, of which those with the likest letters are compared in full."""
COMMON, ENOUGH_WORDS = 0.1, 3
"""Share of all names that have a word from which it finds nothing, where a query has so many words that stand in fewer."""
LEAST_SHARED = sys.float_info.min
"""The least positive number: names that share no word have none."""
FAINT = 0.25
"""Share of the best name's shared words below which a name has too few to be meant."""
COMPARED, COMPARED_TO_EXACT = 10, 5
"""Names that are compared in full, and where one is equal to the query, how many besides."""
BLOCK_BESIDES, COMPARED_BESIDES = 15, 4
"""Old names that are looked at, and that are compared in full: they have places of their own, so that no official name is passed
over for them."""
CHOICE = 2
"""Names that are compared at least, for a steward to choose from."""
FEW_NAMES = 1_000
"""Names up to which the letters of all are compared in less time than a query's words are looked up."""
HOPELESS = 0.5
"""How far below the likest (shared words plus letters, 0 to 2) a name is not worth comparing."""
MAX_WORDS = 255
"""Words of a name that are compared: what is longer is no name."""
SIGNS, NO_WORD = "".join(map(chr, range(MAX_WORDS))), chr(MAX_WORDS)
"""The sign of each word of a name, and what stands for none: all of one byte, which keeps the texts of them small and quick."""
SPELLING_CUTOFF = 75
"""Likeness (0 to 100) from which an unknown word may be a misspelt known one; below it blocking finds noise."""
SPELLINGS = 3
"""Known words that an unknown one is looked up as."""
WORD_CUTOFF = 0.8
"""Share of a word's letters that must be found again, in order, for the word to count as present: one wrong letter
in five passes; RTRW for RDTR, penataan for pengamanan do not."""
SLIP_LETTERS, SLIP_WEIGHT = 3, 0.1
"""Unknown words of so few letters ("dna") are slips more often than names; they weigh this share of a rare word."""
SHORT_WORD = 5
"""Letters up to which one wrong letter makes a known word of an unknown one; longer words may have more."""
MOST_SLIPS = 2
"""Wrong letters of a longer word at most."""
STEM_LETTERS = 3
"""Letters of a shortened word ("perub.") that must open the word it stands for."""
MAX_INITIALS = 6
"""Letters of the longest word that may be initials (TKSK)."""
SMALL_WORDS = frozenset({"dan", "atau", "di", "ke", "dari", "untuk", "yang", "dengan", "pada", "serta", "bagi", "dalam"})
"""Words that initials pass over."""
SHORTENED = 0.8
"""Share of its weight that a word counts which is printed shortened."""
KEPT_QUERIES, KEPT_PAIRS = 256, 256
"""Keys made ready, and pairs compared word by word, that are kept: a key that is searched is mostly compared once more."""
MIN_WEIGHT = 0.5
"""Least weight of a word: "dan", "di" count little, yet they count."""


@value_class
class Hit:
    """A name found: its place in the index and how it fits. Weights are in rare words: 1 is that of a word of one name."""

    name: int
    letters: float
    """Likeness of the letters, spaces set aside, 0 to 1."""
    lost: float = 0.0
    """Weight of the official name's words that are not found again in the printed one."""
    added: float = 0.0
    """Weight of the printed name's words that are not found again in the official one."""
    lost_share: float = 0.0
    """The weight of lost words, of all the official name's."""
    added_share: float = 0.0
    """The weight of added words, of all the printed name's."""
    printed: float = 0.0
    """Weight of all the printed name's words."""
    near: float = 0.0
    """Weight of printed words that the list knows, yet which stand for another one like them (pengolahan, pengelolaan)."""

    @property
    def exact(self) -> bool:
        """Whether the names are equal up to spaces."""
        return self.letters == 1.0

    @property
    def overlap(self) -> float:
        """The share of words that either name has again in the other, the greater of the two."""
        return 1.0 - min(self.lost_share, self.added_share)

    @property
    def score(self) -> float:
        """A rough likeness, 0 to 1: the mean of letters and of words found again."""
        return (self.letters + 1.0 - (self.lost_share + self.added_share) / 2.0) / 2.0


@dataclass(slots=True, eq=False)
class _Name:
    """A key made ready to be compared: its letters without spaces, its words, and for each letter whose it is.

    It equals itself only, so that what is found of two can be kept by them.
    """

    tight: str
    words: tuple[str, ...]
    weights: tuple[float, ...]
    owners: str
    """For each letter the sign of its word: the character whose number is the word's place."""
    signs: str
    """The signs of its words."""
    nothing: str
    """For each letter the sign of no word."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    """For each word the place of its first letter, and that behind its last."""
    total: float
    needed: tuple[int, ...]
    spare: tuple[int, ...]
    """For each word the letters that must be found again, and those that need not."""
    unknown: tuple[int, ...]
    """Places of the words that no official name of the index has."""
    old: bool = False
    """Whether it is an old name, which has words of its own."""
    distinct: frozenset[str] | None = None
    """Its words, once they are looked for in another's."""
    meant: dict[str, tuple[int, float]] | None = None
    """Official words that its unknown ones may stand for, with these ones' places and how likely, once they are looked for."""
    opening: tuple[str, list[int]] | None = None
    """The first letters of its words that are not small, and their places, once they are asked for."""


class NameIndex:
    """Distinct names (as :func:`name_key` gives them) with word weights and, for each word, where it stands."""

    def __init__(self, keys: Sequence[str], besides: Sequence[str] = ()) -> None:
        """Names found ``besides`` are looked up as the others, behind which they have their places, but weigh no words."""
        import numpy as np

        self.keys, self._official = [*keys, *besides], len(keys)
        places: dict[str, set[int]] = defaultdict(set)
        for place, key in enumerate(self.keys):
            for word in key.split():
                places[word].add(place)
        total = len(keys)
        counts = {word: sum(place < total for place in at) if besides else len(at) for word, at in places.items()}
        self._weight = {w: max(MIN_WEIGHT, math.log((total + 1) / max(1, count))) for w, count in counts.items()}
        self._known = frozenset(word for word, count in counts.items() if count)
        self._parts = ((0, total, BLOCK_SIZE), (total, len(self.keys), BLOCK_BESIDES))[: 2 if besides else 1]
        self._unknown_weight = max(MIN_WEIGHT, math.log(total + 1))
        self._names = [self._ready(key) for key in self.keys]
        for name in self._names[total:]:
            name.old = True
        self._tight = [name.tight for name in self._names]
        self._places = {word: np.fromiter(sorted(at), dtype=np.int64) for word, at in places.items()}
        self._square = {word: weight**2 for word, weight in self._weight.items()}
        self._per_norm: NDArray[Any] = 1.0 / np.array([self._length(name.words) for name in self._names] or [1.0])
        self._vocabulary, self._in_order = list(places), sorted(places)
        self._exact = {name.tight: place for place, name in reversed(list(enumerate(self._names)))}
        self.known_words = lru_cache(maxsize=50_000)(self._known_words)
        self._spelt_as = lru_cache(maxsize=100)(self._words_as_long)
        self._about_as_long = lru_cache(maxsize=100)(self._words_with_slips)
        self._stands_for = lru_cache(maxsize=2_048)(self._official_words)
        self._query = lru_cache(maxsize=KEPT_QUERIES)(self._ready)
        self._found = lru_cache(maxsize=KEPT_PAIRS)(self._words_found)

    def _ready(self, key: str) -> _Name:
        """A key with the weights of its words, in rare words; of very long ones the first 255 words."""
        words = tuple(key.split()[:MAX_WORDS])
        weights = tuple(self._weight_of(word) / self._unknown_weight for word in words)
        tight, signs = "".join(words), SIGNS[: len(words)]
        owners = "".join([sign * len(word) for sign, word in zip(signs, words, strict=True)])
        lengths = list(map(len, words))
        needed = tuple([math.ceil(WORD_CUTOFF * length) for length in lengths])
        spare = tuple(map(sub, lengths, needed))
        unknown = tuple([place for place, word in enumerate(words) if word not in self._known])
        starts, nothing = tuple(accumulate(lengths, initial=0)), NO_WORD * len(tight)
        return _Name(
            tight, words, weights, owners, signs, nothing, starts[:-1], starts[1:], sum(weights), needed, spare, unknown
        )  # fmt: skip

    def holds(self, key: str) -> bool:
        """Whether a name is equal to a key up to spaces."""
        return key.replace(" ", "") in self._exact

    def search(self, key: str, least: float = 0.0) -> list[Hit]:
        """Names that fit a key, the likest first; only those whose letters are at least so like (0 to 1)."""
        query = self._query(key)
        hits = [self._compare(query, place) for place in self._block(query, least)]
        return sorted(hits, key=lambda hit: (-hit.score, hit.name))

    def compare(self, key: str, place: int) -> Hit:
        """How a key fits a name: letters, and weighted words found again, both ways."""
        return self._compare(self._query(key), place)

    def words_apart(self, key: str, place: int) -> tuple[list[tuple[str, float]], list[tuple[str, float]]]:
        """Words of a name that a key lacks, and words of the key that the name lacks, with what of their weight is missing."""
        query, name = self._query(key), self._names[place]
        mine, theirs, _ = self._found(query, name)
        return _missing(name, theirs), _missing(query, mine)

    def weighed(self, key: str) -> list[tuple[str, float]]:
        """The words of a key with their weights, in rare words."""
        query = self._query(key)
        return list(zip(query.words, query.weights, strict=True))

    def shared(self, place: int, other: int) -> float:
        """The share of words, by weight, that either of two names has again in the other whatever their order, the greater."""
        one, two = self._names[place], self._names[other]
        both = set(one.words) & set(two.words)
        shares = [
            sum(w for word, w in zip(n.words, n.weights, strict=True) if word in both) / (n.total or 1.0) for n in (one, two)
        ]
        return max(shares)

    def opens_as_another(self, key: str, place: int) -> bool:
        """Whether a key opens with a known word and a name with another one: what is done differs, or what it is done to."""
        mine, theirs = key.partition(" ")[0], self._names[place].words[:1]
        return mine in self._known and (mine,) != theirs and not _stands_for(mine, theirs[0] if theirs else "")

    def lacks_its_opening(self, key: str, place: int) -> bool:
        """Whether a key lacks the first word of a name, and opens with a known word instead."""
        query, name = self._query(key), self._names[place]
        lost = bool(name.words) and self._found(query, name)[1][0] < WORD_CUTOFF
        return lost and bool(query.words) and query.words[0] in self._weight

    def weight(self, place: int) -> float:
        """The weight of a name's words, in rare words."""
        return self._names[place].total

    def _compare(self, query: _Name, place: int) -> Hit:
        name = self._names[place]
        if query.tight == name.tight:
            return Hit(place, 1.0, printed=query.total)
        letters = fuzz.ratio(query.tight, name.tight) / 100.0
        mine, theirs, near = self._found(query, name)
        lost = sum([weight * (1.0 - found) for weight, found in zip(name.weights, theirs, strict=True) if found < 1.0])
        added = sum([weight * (1.0 - found) for weight, found in zip(query.weights, mine, strict=True) if found < 1.0])
        shares = lost / (name.total or 1.0), added / (query.total or 1.0)
        return Hit(place, letters, lost, added, *shares, query.total, near)

    def _words_found(self, query: _Name, name: _Name) -> tuple[list[float], list[float], float]:
        """How far each word of either name is found again in the other (0 to 1), and the weight of words that are but near.

        The names are compared letter by letter without their spaces, so that joined and split words do not count; a word
        is found where enough of its letters are, and of the word's that most of them stand in.
        """
        # For each letter of the name the sign of the printed word whose letter it is: counted by str methods, word by word.
        aligned = Indel.editops(query.tight, name.tight).apply(query.owners, name.nothing)
        mine = list(map(aligned.count, query.signs))
        enough = list(map(ge, mine, query.needed))
        missing = map(aligned.count, repeat(NO_WORD), name.starts, name.ends)
        complete = list(map(le, missing, name.spare))
        here, there = [0.0] * len(mine), [0.0] * len(complete)
        for i in compress(count(), enough):
            if complete[_mostly_in(aligned, query.signs[i], name)]:
                here[i] = 1.0
        for j in compress(count(), complete):
            if enough[_most_of(aligned[name.starts[j] : name.ends[j]])]:
                there[j] = 1.0
        if not all(here) and not all(there):
            query.distinct = query.distinct or frozenset(query.words)
            for word in query.distinct.intersection(name.words):
                here[query.words.index(word)] = there[name.words.index(word)] = 1.0
        if query.unknown and not all(there):
            self._mend(query, name, here, there)
        near = 0.0
        for i, word in enumerate(query.words):
            if here[i] == 1.0 and mine[i] < len(word) and word in self._known and word not in name.words:
                near += query.weights[i]
        return here, there, near

    def _mend(self, query: _Name, name: _Name, here: list[float], there: list[float]) -> None:
        """Takes unknown printed words that are misspelt, shortened or initials of official ones for these."""
        unknown = [i for i in query.unknown if query.words[i] not in self._weight] if name.old else query.unknown
        meant = self._meant_by(query) if query.meant is None else query.meant
        if not meant.keys().isdisjoint(name.words):
            for j, word in enumerate(name.words):
                if word in meant and not there[j] and meant[word][0] in unknown:
                    i, there[j] = meant[word]
                    here[i] = max(here[i], there[j])
        for i in unknown:
            initials = query.words[i]
            for run in _runs(name, initials) if 1 < len(initials) <= MAX_INITIALS else ():
                if not all(there[j] for j in run):
                    here[i] = max(here[i], SHORTENED)
                    for j in run:
                        there[j] = max(there[j], SHORTENED)
                    break

    def _meant_by(self, query: _Name) -> dict[str, tuple[int, float]]:
        """The ``meant`` of a key: the first of its unknown words that may stand for an official one counts."""
        query.meant = {}
        for i in query.unknown:
            for word, likeness in self._stands_for(query.words[i]):
                query.meant.setdefault(word, (i, likeness))
        return query.meant

    def _official_words(self, printed: str) -> list[tuple[str, float]]:
        """The official words that an unknown printed one may stand for, and how likely."""
        if len(printed) < STEM_LETTERS:
            return []
        first = bisect_left(self._in_order, printed)
        longer = list(takewhile(lambda word: word.startswith(printed), islice(self._in_order, first, None)))
        about_as_long = self._about_as_long(len(printed))
        alike = process.extract(printed, about_as_long, scorer=OSA.distance, limit=None, score_cutoff=MOST_SLIPS)
        words = dict.fromkeys([*longer, *(word for word, _, _ in alike)])
        return [(word, likeness) for word in words if (likeness := _stands_for(printed, word))]

    def _weight_of(self, word: str) -> float:
        """A known word's weight; an unknown one counts like the rarest, a very short one like a misspelt "dan"."""
        unknown = self._unknown_weight * (SLIP_WEIGHT if len(word) <= SLIP_LETTERS else 1.0)
        return self._weight.get(word, unknown)

    def _block(self, query: _Name, least: float) -> list[int]:
        """Places of the names that share the rarest words with a query and are likest in letters, these at least ``least``."""
        import numpy as np

        if least and len(self.keys) <= FEW_NAMES and not self._has_alike(query, least):
            return []  # before its words are looked up one by one: so it is with most names sought on the level beside theirs
        # Words in their order, not as a set: sums of the same weights differ in their last digit by the order, and then names.
        known = dict.fromkeys(word for printed in query.words for word in self.known_words(printed))
        if not known:
            return []
        scores = np.zeros(len(self.keys))
        telling = [word for word in known if len(self._places[word]) <= COMMON * len(self.keys)]
        for word in telling if len(telling) >= ENOUGH_WORDS else known:
            scores[self._places[word]] += self._square[word]
        scores *= self._per_norm
        top = np.concatenate([self._most_shared(scores, *part) for part in self._parts])
        found = top.tolist()
        shares = (scores[top] / self._length(known)).tolist()
        alike = [fuzz.ratio(query.tight, self._tight[place]) for place in found]
        told = zip(found, shares, alike, strict=True)
        rough = {place: share + like / 100.0 for place, share, like in told if like >= 100.0 * least}
        places = sorted(rough, key=rough.__getitem__, reverse=True)
        exact = self._exact.get(query.tight)
        if exact is not None:
            return [exact, *(place for place in places[:COMPARED_TO_EXACT] if place != exact)]
        official = [place for place in places if place < self._official]
        besides = [place for place in places if place >= self._official]
        return [*_likely(official, rough, COMPARED), *_likely(besides, rough, COMPARED_BESIDES)]

    def _most_shared(self, scores: NDArray[Any], first: int, last: int, most: int) -> NDArray[Any]:
        """At most so many places from the first to before the last one whose names share the rarest words with a query."""
        import numpy as np

        part = scores[first:last]
        (top,) = (part >= max(np.maximum.reduce(part, initial=0.0) * FAINT, LEAST_SHARED)).nonzero()
        if len(top) > most:
            top = top[np.argpartition(-part[top], most - 1)[:most]]
        places: NDArray[Any] = top + first
        return places

    def _has_alike(self, query: _Name, least: float) -> bool:
        """Whether the letters of any name are so like a query's (0 to 1)."""
        return process.extractOne(query.tight, self._tight, scorer=fuzz.ratio, score_cutoff=100.0 * least) is not None

    def _known_words(self, word: str) -> tuple[str, ...]:
        """The word itself where it is known, else the two known words it joins, else its likeliest spellings."""
        if word in self._known:
            return (word,)
        if word in self._weight:
            return (word, *self._spellings(word))
        for cut in range(2, len(word) - 1):
            if word[:cut] in self._weight and word[cut:] in self._weight:
                return word[:cut], word[cut:]
        return self._spellings(word)

    def _spellings(self, word: str) -> tuple[str, ...]:
        """The likeliest other spellings of a word that are known."""
        vocabulary = self._spelt_as(len(word))
        alike = process.extract(word, vocabulary, scorer=fuzz.ratio, limit=SPELLINGS, score_cutoff=SPELLING_CUTOFF)
        return tuple(known for known, _, _ in alike if known != word)

    def _words_as_long(self, letters: int) -> list[str]:
        """Known words that a word of so many letters may be misspelt for: longer or shorter ones are too unlike."""
        share = SPELLING_CUTOFF / (200 - SPELLING_CUTOFF)
        return [word for word in self._vocabulary if letters * share <= len(word) <= letters / share]

    def _words_with_slips(self, letters: int) -> list[str]:
        """Known words that a word of so many letters may be with a few wrong ones."""
        return [word for word in self._vocabulary if abs(len(word) - letters) <= MOST_SLIPS]

    def _length(self, words: Iterable[str]) -> float:
        return math.sqrt(sum(self._weight[word] ** 2 for word in dict.fromkeys(words))) or 1.0


def _likely(places: Sequence[int], rough: Mapping[int, float], most: int) -> Sequence[int]:
    """Of places, the likest first, those that are worth comparing in full."""
    likely = [place for place in places[:most] if rough[place] >= rough[places[0]] - HOPELESS]
    return likely if len(likely) >= CHOICE else places[:CHOICE]


def _missing(name: _Name, found: Sequence[float]) -> list[tuple[str, float]]:
    told = zip(name.words, name.weights, found, strict=True)
    return [(word, weight * (1.0 - share)) for word, weight, share in told if share < 1.0]


def _most_of(letters: str) -> int:
    """The place of the word whose sign stands most often among these, the first of several."""
    # Letters that are aligned keep their order, so that equal signs stand together.
    signs = letters.replace(NO_WORD, "")
    return ord(signs[0] if signs[0] == signs[-1] else max(signs, key=signs.count))


def _mostly_in(aligned: str, sign: str, name: _Name) -> int:
    """The place of the word of a name in which most letters of a printed word stand, the first of several."""
    first, last = ord(name.owners[aligned.index(sign)]), ord(name.owners[aligned.rindex(sign)])
    if first == last:
        return first
    return max(range(first, last + 1), key=lambda j: aligned.count(sign, name.starts[j], name.ends[j]))


def _runs(name: _Name, initials: str) -> list[list[int]]:
    """Places of words in a row, small ones set aside, whose first letters these are."""
    if name.opening is None:
        name.opening = _first_letters(name.words)
    letters, content = name.opening
    out: list[list[int]] = []
    start = letters.find(initials)
    while start >= 0:
        out.append(content[start : start + len(initials)])
        start = letters.find(initials, start + 1)
    return out


def _first_letters(words: tuple[str, ...]) -> tuple[str, list[int]]:
    """The first letters of words that are not small, and their places."""
    content = [place for place, word in enumerate(words) if word not in SMALL_WORDS]
    return "".join([words[place][0] for place in content]), content


@lru_cache(maxsize=2_048)
def _stands_for(printed: str, official: str) -> float:
    """How far a printed word that no list knows may be an official one, misspelt or shortened; 0 where it may not."""
    if len(printed) >= STEM_LETTERS and len(printed) < len(official) and official.startswith(printed):
        return SHORTENED
    if len(official) < STEM_LETTERS or len(printed) < STEM_LETTERS:
        return 0.0
    allowed = 1 if len(official) <= SHORT_WORD else MOST_SLIPS
    distance = OSA.distance(printed, official, score_cutoff=allowed)
    return 1.0 - distance / max(len(printed), len(official)) if distance <= allowed else 0.0
