"""Names as an office prints them for itself: with its own name, the place and the year of the work, and whose money it is.

What is left without these may be a name of the lists. That is a guess: what is found by it is for a steward to confirm.
"""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

from pipeline.normalize.regions import without_regions

OFFICE, THIS_OFFICE = "dinas", ("perangkat", "daerah")
"""The word that may open an office's name or mean "official"; what the lists call the office whose work it is."""
LEAST_WORDS = 2
"""Words that must be left for a name to say anything."""
_MOST_FUND_WORDS = 4
"""Words of a fund's name at most."""
_NUMBER = re.compile(r"\d{1,4}|[ivx]{1,5}|[a-d]")


def general_forms(key: str) -> tuple[str, ...]:
    """The forms of a folded name without its place, year and funds, and without the office it is for; none where it has none of
    them."""
    words = tuple(key.split())
    unfunded = _without_funds(words)
    office = _without_office(words)
    forms = dict.fromkeys((unfunded, _without_place(unfunded), office, _without_place(office)))
    return tuple([" ".join(form) for form in forms if form != words and len(form) >= LEAST_WORDS])


def _without_office(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with an office's name, up to the end, as every office's."""
    offices = _held()["offices"]
    for place, word in enumerate(words[LEAST_WORDS - 1 :], LEAST_WORDS - 1):
        if word in offices and not (word == OFFICE and _is_official(words, place)):
            return (*words[:place], *THIS_OFFICE)
    return words


def _is_official(words: tuple[str, ...], place: int) -> bool:
    """Whether "dinas" says what kind of car, house or letter it is, and names no office."""
    return place + 1 == len(words) or words[place - 1] in _held()["official"]


def _without_funds(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without the name of a fund at their end; what is done with a fund has no other object ("pengelolaan dak")."""
    for length in range(_MOST_FUND_WORDS, 0, -1):
        if len(words) - length > LEAST_WORDS and " ".join(words[-length:]) in _held()["funds"]:
            return words[:-length]
    return words


def _without_place(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without regions, numbered parts and years, and without the small words that lead to these or to the end."""
    held = _held()
    left: list[str] = []
    for word in without_regions(words):
        if word is not None and not (left and left[-1] in held["parts"] and _NUMBER.fullmatch(word)):
            left.append(word)
            continue
        if word is not None:
            left.pop()
        _drop_leading(left)
    _drop_leading(left)
    return tuple(left)


def _drop_leading(left: list[str]) -> None:
    """Drops what leads to a place from the end of the words."""
    while left and left[-1] in _held()["before_places"]:
        left.pop()


@lru_cache
def _held() -> dict[str, frozenset[str]]:
    text = files("pipeline.normalize").joinpath("local_names.toml").read_text(encoding="utf-8")
    return {name: frozenset(words) for name, words in tomllib.loads(text).items()}
