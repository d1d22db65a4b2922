"""Indicators: whether more or less is better, and the words of a name that make a difference."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

from pipeline.normalize.text import fold_name

if TYPE_CHECKING:
    from pipeline.extraction import Extraction

Direction = Literal["up", "down"]
HEAD_WORDS = 4
"""Words from the start in which "penurunan" is what is measured (Persentase penurunan …), not part of a condition."""


def direction_of(name: str, statement: str | None = None) -> Direction | None:
    """``down`` where less is better, ``up`` where more is, null where the words do not tell.

    ``statement`` is the node's: an indicator of "Menurunnya jumlah pengangguran" counts down, unless it measures the
    decrease itself ("Persentase penurunan …" is up) or what is done about it ("… yang ditangani").
    """
    words = fold_name(name)
    if not words:
        return None
    if _has(" ".join(words.split()[:HEAD_WORDS]), "decrease"):
        return "up"
    if _has(words, "burdens_always"):
        return "down"
    if _has(words.removeprefix("jumlah "), "outputs", start=True) or _has(_without_burdens(words), "remedies"):
        return "up"
    if _has(words, "burdens") or _wants_less(statement):
        return "down"
    return "up" if any(words.startswith(f"{lead} ") or words == lead for lead in _vocabulary()["leads_up"]) else None


def complete_indicators(extraction: Extraction) -> None:
    """Says of each indicator whether more or less is better, where its words or its node's tell."""
    statements = {node.id: node.statement for node in extraction.nodes}
    for indicator in extraction.indicators:
        indicator.direction = indicator.direction or direction_of(indicator.name, statements.get(indicator.node))


def _wants_less(statement: str | None) -> bool:
    return statement is not None and _has(" ".join(fold_name(statement).split()[:1]), "wants_less")


def _without_burdens(words: str) -> str:
    """The words without burdens, whose own words may look like remedies (Pemerlu *Pelayanan* …)."""
    pattern, _ = _phrases("burdens")
    return pattern.sub(" ", words) if _has(words, "burdens") else words


def _has(words: str, kind: str, start: bool = False) -> bool:
    """Whether one of a kind's phrases stands in folded words, as whole words, or at their start."""
    pattern, first_words = _phrases(kind)
    if first_words.isdisjoint(words.split()):
        return False  # so it is with most names: the pattern, of many phrases, is tried at each of their words
    return (pattern.match(words) if start else pattern.search(words)) is not None


@lru_cache
def _phrases(kind: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """The pattern of a kind's phrases, and the words that one of them begins with."""
    phrases = list(map(fold_name, _vocabulary()[kind]))
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b")
    return pattern, frozenset(phrase.partition(" ")[0] for phrase in phrases)


@lru_cache
def fillers() -> frozenset[str]:
    """Words that make no difference between two spellings of one indicator, folded."""
    return frozenset(_vocabulary()["canonical"]["fillers"])


@lru_cache
def _vocabulary() -> dict[str, Any]:
    return tomllib.loads(files("pipeline.normalize").joinpath("indicators.toml").read_text(encoding="utf-8"))
