"""Figures of running text with the indicators that their sentences name: evidence that the audit holds against the tables."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.extract.layout import Layout
from pipeline.extract.lists.narrative import FigureStatement, read_figures
from pipeline.normalize.text import fold
from pipeline.normalize.units import canonical_unit
from pipeline.record import Indicator, Statement

LEAST_WORDS = 2
"""Words of an indicator's name that a sentence must hold at least."""
NAMED = 0.85
"""Share of an indicator's words that a sentence must hold to name it."""
_MEASURES = frozenset(
    {"jumlah", "persentase", "prosentase", "angka", "tingkat", "rasio", "cakupan", "rata", "banyaknya", "besaran"}
)
"""Words of a name that say how it is counted, which a sentence words otherwise or leaves out."""
_ABBREVIATED = re.compile(r"\b[A-Z]{2,6}\b")
SHORT = 3
"""Words with fewer letters say nothing: "di", "ke"."""
_EMPTY = frozenset({"yang", "dan", "atau", "dengan", "pada", "dari", "untuk", "dalam", "oleh", "para", "serta", "secara"})


def read_statements(layouts: Sequence[Layout], indicators: Sequence[Indicator]) -> list[Statement]:
    """The figures that a document's running text states, in the order of the text, each with its indicator or None."""
    names = _Names([name for indicator in indicators if (name := _name(indicator)) is not None])
    out = []
    for found in read_figures(layouts, implied=True):
        named = _named(found.lead if found.implied else found.sentence, names, found.unit)
        if not found.implied or (named is not None and _fits(named, found.unit)):
            out.append(_statement(found, named))
    return out


class _Name(NamedTuple):
    """An indicator, its name's words, those that say what it measures, all in their order, and the first letters of these."""

    indicator: Indicator
    words: frozenset[str]
    subject: frozenset[str]
    own: tuple[str, ...]
    initials: str

    def spelt(self, letters: frozenset[str]) -> frozenset[str]:
        """The words that abbreviations of a text stand for: "RT" for "rumah tangga"."""
        out: set[str] = set()
        for short in letters:
            at = self.initials.find(short)
            while at >= 0:
                out.update(self.own[at : at + len(short)])
                at = self.initials.find(short, at + 1)
        return frozenset(out)

    def is_held(self, words: int) -> bool:
        """Whether so many of the words that say what is measured are enough to name it."""
        return words >= NAMED * len(self.subject)


class _Names:
    """Indicators by the words that their names hold: a report has thousands of figures and indicators."""

    def __init__(self, names: Sequence[_Name]) -> None:
        self._names = names
        self._with_word: dict[str, list[int]] = defaultdict(list)
        for place, name in enumerate(names):
            for word in name.subject:
                self._with_word[word].append(place)
        self._short: dict[str, list[int]] = {}

    def held_by(self, said: frozenset[str], letters: frozenset[str]) -> list[_Name]:
        """The indicators that a text of these words and abbreviations names, in their order."""
        counts = Counter(place for word in said for place in self._with_word.get(word, ()))
        held = {place for place, words in counts.items() if self._names[place].is_held(words)}
        for place in {place for short in letters for place in self._shortened(short)} - held:
            name = self._names[place]
            if name.is_held(len(name.subject & (said | name.spelt(letters)))):
                held.add(place)
        return [self._names[place] for place in sorted(held)]

    def _shortened(self, short: str) -> list[int]:
        """The places of the names that an abbreviation may stand in."""
        if short not in self._short:
            self._short[short] = [place for place, name in enumerate(self._names) if short in name.initials]
        return self._short[short]


def _name(indicator: Indicator) -> _Name | None:
    """An indicator's name in words; None where too few of them say what it measures."""
    words = _words(indicator.name)
    subject = words - _MEASURES
    if len(subject) < LEAST_WORDS:
        return None
    own = tuple(fold(indicator.name).split())
    return _Name(indicator, words, subject, own, "".join([word[0] for word in own]).upper())


def _statement(found: FigureStatement, named: Indicator | None) -> Statement:
    return Statement(
        kind=found.kind,
        text=found.text,
        number=found.number,
        unit=found.unit,
        year=found.year,
        indicator=named.id if named is not None else None,
        sentence=found.sentence,
        page=found.page,
        bbox=found.bbox,
    )


def _named(text: str, names: _Names, unit: str | None) -> Indicator | None:
    """The indicator whose subject's words a text holds, the first of those with the same words; None where it names several.

    Of "Jumlah …" and "Persentase …" of one subject the one that the text words so, or that the figure's ``unit`` fits.
    """
    said, letters = _words(text), frozenset(_ABBREVIATED.findall(text))
    found = names.held_by(said, letters)
    if not found:
        return None
    most = max(found, key=lambda name: (len(name.subject), len(name.words & said), _fits(name.indicator, unit)))
    return most.indicator if all(name.subject <= most.subject for name in found) else None


def _fits(indicator: Indicator, unit: str | None) -> bool:
    """Whether a figure's unit may be the indicator's: a share has the sign of one, of other units either may be left out."""
    own, printed = canonical_unit(indicator.unit), canonical_unit(unit)
    return own == printed or (None in (own, printed) and "%" not in (own, printed))


def _words(text: str) -> frozenset[str]:
    return frozenset(w for w in re.findall(r"\w+", fold(text)) if len(w) >= SHORT and w not in _EMPTY)
