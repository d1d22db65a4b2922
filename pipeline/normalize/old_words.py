"""Words that the law has replaced: what documents of earlier years print, and what is said today.

``old_words.tsv`` names each with the regulation that has the new word. They are no spellings of one word (those are in
``abbreviations.tsv``): a name that fits with words of today is for a steward to confirm.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class OldWord:
    """An old word or phrase, what is said today, and the regulation that says it; folded."""

    old: str
    today: str
    source: str


def in_words_of_today(key: str) -> str:
    """A folded name with each old word or phrase replaced; the name itself where it has none."""
    pattern, today = _replaced()
    return pattern.sub(lambda found: today[found.group()], key)


@lru_cache
def known_old_words() -> tuple[OldWord, ...]:
    """All of the table, in its order."""
    text = files("pipeline.normalize").joinpath("old_words.tsv").read_text(encoding="utf-8")
    return tuple(OldWord(*line.split("\t")) for line in text.splitlines()[1:])


@lru_cache
def _replaced() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of all old words, the longest first, and the words of today for each."""
    today = {one.old: one.today for one in known_old_words()}
    longest_first = sorted(today, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b"), today
