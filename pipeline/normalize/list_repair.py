"""Repair of official lists: what copying from page to table has done to names, told word by word.

A list is its own witness: a word is taken apart, hyphenated or respelt only where the list itself writes it so many
times over. What it says but once is left alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.normalize.nomenclature import Entry
from pipeline.normalize.regions import all_regions

_WORD = re.compile(r"[^\W\d_]+")
_PAIR = re.compile(r"([^\W\d_]{2,})([- ])(?=([^\W\d_]{2,}))")
_BROKEN = re.compile(r"([^\W\d_]+) (?=([a-z]+))")
_FOOTNOTE = re.compile(r"\s*\*+\s*\)?\s*$")
_LINKS = frozenset({"dan", "dengan", "dalam", "untuk", "pada", "serta", "atau", "yang", "oleh", "bagi", "terhadap"})
"""Words that a line break swallows and that no Indonesian word begins or ends with by composition."""
_PREFIXES = frozenset({"antar", "pasca", "multi", "semi", "sub"})
"""Words that are written together with the next by rule."""
COMMON = 20
"""Times that a list writes both halves of a joined word for it to be two words."""
RARE = 2
"""Times at most that it writes them joined: more is its way of writing ("walidata")."""
LONG_HALF = 5
"""Letters of each half of joined words neither of which is a link; shorter halves make words of their own."""
WHOLE_MAJORITY = 20
"""Times more often that a list writes a word whole than in two parts, the latter of which stands nowhere else, for these to be
one word that a column's end broke ("Rehab ilitasi")."""
HYPHEN_MAJORITY = 3
"""Times more often that a list hyphenates a pair than not, for the lost hyphen to be put back."""
UNIT_MAJORITY = 20
"""Times more often that a list writes a satuan than one that differs by a letter, for the latter to be a slip."""
UNIT_LETTERS = 5
"""Letters of the shortest satuan that is respelt: of short ones ("Ton", "Ton") each letter counts."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One field of an entry as the file writes it and as it is taken."""

    code: str
    field: str
    before: str
    after: str


FIELDS = ("name", "kinerja", "indikator", "satuan")
"""The fields of an entry that are texts."""


def repair(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries with joined and broken words, lost hyphens, footnote marks and slips of satuan repaired."""
    mender = _Mender(entries)
    repaired: list[Entry] = []
    for entry in entries:
        texts = {field: getattr(entry, field) for field in FIELDS}
        changes = {
            field: after
            for field, before in texts.items()
            if before and (after := mender.unit(before) if field == "satuan" else mender.text(before)) != before
        }
        repaired.append(replace(entry, **changes) if changes else entry)  # type: ignore[arg-type]
    return tuple(repaired)


def repairs_of(code: str, printed: Mapping[str, str], taken: Entry) -> Iterator[Repair]:
    """What differs between a row's texts, by field, and the entry that was taken of it; spaces around a text do not count."""
    for field in FIELDS:
        before, after = printed.get(field, "").strip(), getattr(taken, field) or ""
        if before != after:
            yield Repair(code, field, before, after)


class _Mender:
    """What one list writes how often."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        texts = [text for e in entries for text in (e.name, e.kinerja, e.indikator) if text]
        self._words = Counter(word.casefold() for text in texts for word in _WORD.findall(text))
        self._hyphens: Counter[tuple[str, str]] = Counter()
        self._spaces: Counter[tuple[str, str]] = Counter()
        for text in texts:
            for left, mark, right in _PAIR.findall(text):
                (self._hyphens if mark == "-" else self._spaces)[left.casefold(), right.casefold()] += 1
        broken = Counter((left.casefold(), right) for text in texts for left, right in _BROKEN.findall(text))
        self._broken = {parts for parts, times in broken.items() if self._is_broken(*parts, times)}
        self._units = Counter(e.satuan for e in entries if e.satuan)
        self._regions = {region.name.replace(" ", "").casefold() for region in all_regions()}
        self._joined = {word: at for word in self._words if (at := self._joint(word))}
        self._respelt = dict(self._slips())

    def text(self, text: str) -> str:
        """A name, kinerja or indikator, repaired."""
        text = _FOOTNOTE.sub("", text)
        text = _BROKEN.sub(lambda found: self._together(*found.groups()), text)
        text = _WORD.sub(lambda found: self._apart(found.group()), text)
        return _PAIR.sub(lambda found: found.group(1) + self._mark(*found.groups()), text)

    def unit(self, satuan: str) -> str:
        """A satuan, repaired."""
        return self._respelt.get(satuan, satuan)

    def _is_broken(self, left: str, right: str, times: int) -> bool:
        """Whether two words in a row are one: the list writes it whole far more often, and the latter part nowhere else."""
        return self._words[right] == times and self._words[left + right] >= WHOLE_MAJORITY * times

    def _together(self, left: str, right: str) -> str:
        return left if (left.casefold(), right) in self._broken else f"{left} "

    def _apart(self, word: str) -> str:
        at = self._joined.get(word.casefold())
        return f"{word[:at]} {word[at:]}" if at else word

    def _mark(self, left: str, mark: str, right: str) -> str:
        pair = left.casefold(), right.casefold()
        lost = mark == " " and self._hyphens[pair] >= HYPHEN_MAJORITY * max(1, self._spaces[pair])
        return "-" if lost else mark

    def _joint(self, word: str) -> int | None:
        """Where a rare word is two common ones, or null."""
        if self._words[word] > RARE or word in self._regions:
            return None
        for at in range(3, len(word) - 2):
            left, right = word[:at], word[at:]
            link = (left in _LINKS and len(right) >= LONG_HALF) or (right in _LINKS and len(left) >= LONG_HALF - 1)
            long = min(len(left), len(right)) >= LONG_HALF and left not in _PREFIXES
            if (link or long) and self._words[left] >= COMMON and self._words[right] >= COMMON:
                return at
        return None

    def _slips(self) -> Iterable[tuple[str, str]]:
        """Satuan that differ by one letter from one that is written far more often."""
        from rapidfuzz.distance import OSA

        for unit, times in self._units.items():
            if len(unit) < UNIT_LETTERS:
                continue
            for other, often in self._units.items():
                near = abs(len(unit) - len(other)) <= 1 and unit.casefold() != other.casefold()
                if near and often >= UNIT_MAJORITY * times and OSA.distance(unit.casefold(), other.casefold()) == 1:
                    yield unit, other
                    break
