"""The patterns of ``labels.toml``: what labels and wordings look like, and the first words that they can begin with."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

from pipeline.extract.words.openings import Openings
from pipeline.record import Level

ORDINAL = (
    r"(?:\s*(?:[-–]\s*(?=\d+\s*:))?(?:ke\s*-?\s*)?"
    r"(?:\d{1,2}(?:\s*\.\s*\d{1,2}){4}\s*\.\s*\d{2,4}|\d{1,2}(?:\s*\.\s*\d{1,2}){0,4}|[ivx]{1,5}|kesatu|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan)(?=[\s.:)\-–]|$)\s*\.?)?"
)
"""The number behind a label: 1, 1.2.1, 7.01.02.2.01.0001, II, "ke-3", pertama."""
MARK = (
    r"\s*(?:\.\s*(?=[:=]))?(?P<mark>[:=：]|[-–](?=\s|[a-z]{4,})|\)|$|(?<=\d\.)\s|(?<=\d)\s(?=[a-z]{4,})"
    r"|(?<=[a-z]\.)(?<!rp\.)\s(?=\w))"
)
"""What parts a label from its text: a colon, a dash, a number, the point of its own abbreviation ("Keg. Pengelolaan Aset") or the
line's end."""


@lru_cache
def vocabulary() -> dict[str, Any]:
    """The parsed ``labels.toml``."""
    return tomllib.loads(files("pipeline.extract").joinpath("labels.toml").read_text("utf-8"))


def alternatives(patterns: list[str]) -> str:
    """Patterns one beside the other, the longest first."""
    return "|".join(f"(?:{p})" for p in sorted(patterns, key=len, reverse=True))


def beginning(patterns: list[str]) -> re.Pattern[str]:
    """The pattern of texts that begin with one of these, the longest first, as a word."""
    return re.compile(rf"^(?:{alternatives(patterns)})(?![a-z])")


@lru_cache
def level_patterns() -> tuple[tuple[Level, re.Pattern[str]], ...]:
    """What labels of each level look like, in the order in which they are tried."""
    return tuple(
        (level, re.compile(rf"^(?:{alternatives(patterns)})(?![a-z])\s*(?P<number>{ORDINAL}){MARK}"))
        for level, patterns in vocabulary()["levels"].items()
    )


@lru_cache
def role_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What labels of each role look like, in the order in which they are tried."""
    return tuple(
        (role, re.compile(rf"^(?:{alternatives(known)})(?![a-z])\s*(?P<number>{ORDINAL})(?:\s*\([^)]{{0,12}}\))?{_mark(role)}"))
        for role, known in vocabulary()["roles"].items()
    )


def _mark(role: str) -> str:
    """What parts a part's label from its text; money needs no mark: "Anggaran Rp. 940.000.000"."""
    return rf"(?:{MARK}|\s(?=rp\.?\s*\d))" if role == "budget" else MARK


@lru_cache
def any_lead() -> re.Pattern[str]:
    """The words of all labels: one look tells that a line begins with none, as most do."""
    words = [p for table in ("roles", "levels") for patterns in vocabulary()[table].values() for p in patterns]
    return beginning(words)


@lru_cache(maxsize=1_024)
def may_lead(word: str) -> bool:
    """Whether a label can begin with this first word."""
    return _lead_openings().may_open(word)


@lru_cache
def _lead_openings() -> Openings:
    return Openings(p for table in ("roles", "levels") for patterns in vocabulary()[table].values() for p in patterns)


@lru_cache
def wording_pattern(kind: str) -> re.Pattern[str]:
    """The beginnings of a kind of wording."""
    return beginning(vocabulary()["wording"][kind])


@lru_cache(maxsize=1_024)
def wordings_with(word: str) -> frozenset[str]:
    """The kinds of wording that can begin with this first word."""
    return frozenset(kind for kind, openings in _wording_openings().items() if openings.may_open(word))


@lru_cache
def _wording_openings() -> dict[str, Openings]:
    return {kind: Openings(patterns) for kind, patterns in vocabulary()["wording"].items()}
