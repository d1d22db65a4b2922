"""The 38 provinces, 416 kabupaten and 98 kota, and which of them a text names.

Codes are the Ministry of Home Affairs' (Kemendagri), as of 2024; sources in docs/data-sources.md.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from pipeline.normalize.text import composed, fold, fold_name, joined_abbreviations, written_out
from pipeline.value import value_class

Kind = Literal["provinsi", "kabupaten", "kota"]
_LETTERS = re.compile("[a-z]+")
_KIND_WORDS: dict[str, Kind] = {"provinsi": "provinsi", "kabupaten": "kabupaten", "kota": "kota"}
_HEAD_WORDS: dict[str, Kind] = {
    "gubernur": "provinsi",
    "bupati": "kabupaten",
    "walikota": "kota",
}
_GOVERNMENT_WORDS = frozenset({"pemerintah", "pemda", "daerah"})
_FILLERS = frozenset({"administrasi", "adm", "daerah", "tingkat", "dati", "i", "ii"})
NAMED_BY_GOVERNMENT = 1.0
"""Confidence where the government itself is named (Pemerintah Kabupaten Gowa, Bupati Gowa)."""
NAMED_WITH_KIND = 0.9
"""Confidence of "Kabupaten Gowa": it may be another government that the text mentions."""
NAMED_BARE = 0.5
"""Confidence of a name alone ("Gowa"): it may be part of another name."""
NAMED_BARE_TWICE = 0.3
"""Confidence of a name alone that a kabupaten and a kota share ("Bandung")."""
MAX_NAME_WORDS = 5
"""Words of the longest name (Kepulauan Siau Tagulandang Biaro, and one for a word that a line broke)."""
NEAR_WORDS = 6
"""Words between a province and a kabupaten of it for both to be one heading."""


@value_class
class Region:
    """A province, kabupaten or kota; ``confidence`` (0 to 1) tells how sure a text names it."""

    code: str
    kind: Kind
    name: str
    province: str
    confidence: float = 1.0

    @property
    def printed(self) -> str:
        """The canonical spelling: ``Kabupaten Gowa``, ``Kota Depok``, ``Provinsi Jawa Barat``."""
        return f"{self.kind.capitalize()} {self.name}"

    def __str__(self) -> str:
        return self.printed


def all_regions() -> tuple[Region, ...]:
    """Every region of the table, by code."""
    return tuple(entry.region for entry in _table())


def find_region(text: str) -> Region | None:
    """The region that a text names best, else null.

    A government named as such wins over a kind with a name, that over a bare name; a kabupaten or kota over
    the province it stands beside; what comes first over what follows.
    """
    found = list(_mentions(fold_name(text).split()))
    if not found:
        return None
    best = max(mention.confidence for mention in found)
    first = next(mention for mention in found if mention.confidence == best)
    within = (other for other in found if other.confidence >= NAMED_WITH_KIND and _lies_in(other, first))
    return replace(next(within, first).region, confidence=best)


def may_name_region(text: str) -> bool:
    """Whether a text may name a region: it holds a word for their kinds or heads, a bare name, or two words that begin one. Most
    texts do not, and needn't be folded as names are."""
    folded = composed(text.replace("&", " dan ")).casefold()
    found = _LETTERS.findall(folded)
    openers, changed = _opening_words(), written_out()
    if not openers.keys().isdisjoint(found):
        for word, behind in zip(found, [*found[1:], ""], strict=True):
            follows = openers.get(word)
            if follows is not None and (not follows or behind[:1] in follows or behind in changed):
                return True
    return joined_abbreviations().search(folded) is not None


def find_regions(text: str) -> list[Region]:
    """Every region that a text names, in the order of its words, each once with its best confidence."""
    best: dict[str, Region] = {}
    for mention in _mentions(fold_name(text).split()):
        known = best.get(mention.region.code)
        if known is None or known.confidence < mention.confidence:
            best[mention.region.code] = replace(mention.region, confidence=mention.confidence)
    return list(best.values())


@lru_cache(maxsize=512)
def generalise(text: str) -> str:
    """The folded text with each region that stands with its kind made general (``kabupaten kota``, ``provinsi``).

    Offices put their own government where the nomenclature says "Kabupaten/Kota".
    """
    words = fold_name(text).split()
    for mention in reversed(list(_mentions(words))):
        if mention.confidence >= NAMED_WITH_KIND:
            kind = "provinsi" if mention.region.kind == "provinsi" else "kabupaten kota"
            words[mention.start : mention.end + 1] = kind.split()
    return " ".join(words)


def without_regions(words: Sequence[str]) -> list[str | None]:
    """Folded words, with null in place of each region that they name, whatever its kind; a kind without a name stays."""
    left: list[str | None] = list(words)
    for mention in reversed(list(_mentions(list(words)))):
        left[mention.start : mention.end + 1] = [None]
    return left


@dataclass(frozen=True, slots=True)
class _Mention:
    """A region named by the words from ``start`` to ``end`` (both counted in)."""

    confidence: float
    start: int
    end: int
    region: Region


def _lies_in(inner: _Mention, outer: _Mention) -> bool:
    """Whether a kabupaten or kota stands close to the province it belongs to."""
    near = abs(inner.start - outer.start) <= NEAR_WORDS
    return near and outer.region.kind == "provinsi" != inner.region.kind and inner.region.province == outer.region.name


def _mentions(words: list[str]) -> Iterator[_Mention]:
    """The mentions in folded words, from left to right."""
    taken = -1
    telling = _telling_words()
    for place, word in enumerate(words):
        if word not in telling or place <= taken:
            continue
        kind = _KIND_WORDS.get(word) or _HEAD_WORDS.get(word)
        named = _after_kind(words, place + 1, kind) if kind is not None else None
        if named is not None:
            entries, taken = named
            governs = word in _HEAD_WORDS or (place > 0 and words[place - 1] in _GOVERNMENT_WORDS)
            confidence = NAMED_BY_GOVERNMENT if governs else NAMED_WITH_KIND
        elif (bare := _longest(words, place, None)) is not None:
            entries, taken = bare
            single = len(entries) == 1 or entries[0].region.kind == "provinsi"
            confidence = NAMED_BARE if single else NAMED_BARE_TWICE
        else:
            continue
        yield _Mention(confidence, place, taken, entries[0].region)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row of the table: the region, and whether its bare name is no word of everyday language."""

    region: Region
    spellings: tuple[str, ...]
    bare: bool


def _after_kind(words: list[str], start: int, kind: Kind) -> tuple[list[_Entry], int] | None:
    """The entries of a kind whose name starts at a word, or behind fillers (Kota Administrasi …)."""
    named = _longest(words, start, kind)
    while named is None and start < len(words) and words[start] in _FILLERS:
        start += 1
        named = _longest(words, start, kind)
    return named


def _longest(words: list[str], start: int, kind: Kind | None) -> tuple[list[_Entry], int] | None:
    """The entries of the longest name that starts at a word, and its last word's place; spaces set aside."""
    if start >= len(words) or words[start] not in _beginnings():
        return None
    by_name = _names()
    for end in range(min(len(words), start + MAX_NAME_WORDS), start, -1):
        entries = by_name.get("".join(words[start:end]), [])
        fitting = [entry for entry in entries if entry.region.kind == kind] if kind else _bare(entries)
        if fitting:
            return fitting, end - 1
    return None


def _bare(entries: list[_Entry]) -> list[_Entry]:
    """Entries that a bare name may mean: provinces first, then kabupaten, then kota."""
    return sorted((entry for entry in entries if entry.bare), key=lambda entry: len(entry.region.code))


@lru_cache
def _names() -> dict[str, list[_Entry]]:
    """Entries by their folded names without spaces."""
    names: dict[str, list[_Entry]] = defaultdict(list)
    for entry in _table():
        for spelling in entry.spellings:
            for form in {fold(spelling), fold_name(spelling)}:
                names[form.replace(" ", "")].append(entry)
    return dict(names)


@lru_cache
def _beginnings() -> frozenset[str]:
    """All that the first word of a name can be."""
    return frozenset(name[:length] for name in _names() for length in range(1, len(name) + 1))


@lru_cache
def _telling_words() -> frozenset[str]:
    """All words that a mention can begin with."""
    return _beginnings() | _KIND_WORDS.keys() | _HEAD_WORDS.keys()


@lru_cache
def _opening_words() -> dict[str, frozenset[str]]:
    """The words that a mention begins with, each with the letters that may begin the next word; none: it may be any.
    Abbreviations of which a word stands among these are too.
    """
    follows: dict[str, set[str]] = defaultdict(set)
    whole = {*_KIND_WORDS, *_HEAD_WORDS}
    for name, entries in _names().items():
        if _bare(entries):
            whole.add(name)
            for length in range(1, len(name)):
                follows[name[:length]].add(name[length])
    whole |= {
        short for short, meanings in written_out().items() if any(w in whole or w in follows for m in meanings for w in m.split())
    }
    return {word: frozenset(() if word in whole else follows[word]) for word in {*whole, *follows}}


@lru_cache
def _table() -> tuple[_Entry, ...]:
    rows = files("pipeline.normalize").joinpath("regions.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple(map(_entry, rows))


def _entry(row: str) -> _Entry:
    code, kind, name, province, also, bare = row.split("\t")
    region = Region(code, _KIND_WORDS[kind], name, province)
    return _Entry(region, (name, *filter(None, also.split(";"))), bare == "1")
