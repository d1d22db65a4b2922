"""Abbreviations that a list of names explains itself: "Sistem Penyediaan Air Minum (SPAM)" says what SPAM is.

They are written out in official and printed names alike. One that a list explains in two ways (SDA: sumber daya air,
sumber daya alam) stays as it is, and both readings are tried for a printed name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import product

from pipeline.normalize.text import fold

_EXPLAINED = re.compile(r"([^()]+)\(\s*([A-Z][A-Za-z0-9&]{1,9})\s*\)")
_EVERYDAY = re.compile(r"\b[a-z]+\b")
_SMALL = frozenset({"dan", "atau", "di", "ke", "dari", "untuk", "yang", "dengan", "pada", "serta", "bagi"})
_TWICE = re.compile(r"\b(\w+(?: \w+){1,9}) \1\b")
SHORTEST, LONGEST = 3, 8
"""Letters of abbreviations that are looked for in words with one letter more."""
MAX_READINGS = 4
"""Readings of one printed name that are tried: two abbreviations with two meanings each."""


class Abbreviations:
    """What each abbreviation of a list means; letters and words folded."""

    def __init__(self, names: Iterable[str]) -> None:
        meanings: dict[str, set[str]] = defaultdict(set)
        everyday: set[str] = set()
        self._words: set[str] = set()
        for name in dict.fromkeys(names):
            self._words.update(fold(name).split())
            everyday.update(_EVERYDAY.findall(name))
            for before, short in _EXPLAINED.findall(name) if "(" in name else ():
                meaning = _meaning(fold(before).split(), short.casefold())
                if meaning is not None:
                    meanings[short.casefold()].add(meaning)
        known = {short: sorted(found) for short, found in meanings.items() if short not in everyday}
        self.certain = {short: found[0] for short, found in known.items() if len(found) == 1}
        self.doubtful = {short: found for short, found in known.items() if len(found) > 1}

    def write_out(self, key: str) -> str:
        """The key with each abbreviation of one meaning written out, and said once where it stands behind its meaning."""
        words = key.split()
        if not any(word in self.certain or word in self.doubtful for word in words):
            return key
        text = " ".join(self.certain.get(word, word) for word in words)
        for short, found in self.doubtful.items():
            for meaning in found if short in words else ():
                text = text.replace(f"{meaning} {short}", meaning)
        return _TWICE.sub(r"\1", text)

    def readings(self, key: str) -> list[str]:
        """The key written out, and where an abbreviation has several meanings, once for each."""
        key = self.write_out(key)
        choices = [[word, *self.doubtful.get(word, ()), *self._misspelt(word)] for word in key.split()]
        if all(len(choice) == 1 for choice in choices):
            return [key]
        return [" ".join(words) for _, words in zip(range(MAX_READINGS), product(*choices), strict=False)]

    def _misspelt(self, word: str) -> list[str]:
        """What a word that no name has may stand for: an abbreviation with a letter too many (KKAT)."""
        if word in self._words or not SHORTEST < len(word) <= LONGEST:
            return []
        shorter = (word[:place] + word[place + 1 :] for place in range(len(word)))
        return sorted({self.certain[short] for short in shorter if short in self.certain})


def _meaning(words: list[str], short: str) -> str | None:
    """The last words that an abbreviation stands for: by their first letters, else the fewest that hold its letters in order.

    Small words between them are set aside: "Pengarusutamaan Gender (PUG)", "Keanekaragaman Hayati (KEHATI)".
    """
    starts = [place for place, word in enumerate(words) if word[0] == short[0] and word not in _SMALL]
    for fits in (_initials, _letters):
        for place in reversed(starts):
            found = words[place:]
            if len(found) > 1 and fits([word for word in found if word not in _SMALL], short):
                return " ".join(found)
    return None


def _initials(words: list[str], short: str) -> bool:
    return "".join(word[0] for word in words) == short


def _letters(words: list[str], short: str) -> bool:
    left = iter("".join(words))
    return len(words) <= len(short) + 1 and all(letter in left for letter in short)
