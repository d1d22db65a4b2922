"""Figures of running text with the indicators that their sentences name: evidence that the audit holds against the tables."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.layout import Layout
from pipeline.extract.lists.narrative import FigureStatement, read_figures
from pipeline.normalize.text import fold
from pipeline.record import Indicator, Statement

LEAST_WORDS = 2
"""Words of an indicator's name that a sentence must hold at least."""
NAMED = 0.85
"""Share of an indicator's words that a sentence must hold to name it."""
SHORT = 3
"""Words with fewer letters say nothing: "di", "ke"."""
_EMPTY = frozenset({"yang", "dan", "atau", "dengan", "pada", "dari", "untuk", "dalam", "oleh", "para", "serta", "secara"})


def read_statements(layouts: Sequence[Layout], indicators: Sequence[Indicator]) -> list[Statement]:
    """The figures that a document's running text states, in the order of the text, each with its indicator or None."""
    names = [(i, words) for i in indicators if len(words := _words(i.name)) >= LEAST_WORDS]
    return [_statement(found, names) for found in read_figures(layouts)]


def _statement(found: FigureStatement, names: Sequence[tuple[Indicator, frozenset[str]]]) -> Statement:
    named = _named(found.sentence, names)
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


def _named(sentence: str, names: Sequence[tuple[Indicator, frozenset[str]]]) -> Indicator | None:
    """The indicator whose words a sentence holds, the first of those with the same words; None where it names several."""
    said = _words(sentence)
    found = [(words, i) for i, words in names if len(words & said) >= NAMED * len(words)]
    if not found:
        return None
    most, named = max(found, key=lambda f: len(f[0]))
    return named if all(words <= most for words, _ in found) else None


def _words(text: str) -> frozenset[str]:
    return frozenset(w for w in re.findall(r"\w+", fold(text)) if len(w) >= SHORT and w not in _EMPTY)
