"""Old names that live on under another one: programs and kegiatan of Permendagri 13/2006, which nearly all documents of before
2020 print, and a few that several offices, a ministry or a province have printed besides.

``successions.tsv`` names, for each, what of the nomenclature carries its work on: a program, or for kegiatan a kegiatan or sub
kegiatan, as kabupaten and kota have it. No regulation says so: it was told by what they do, and only where one entry does all or
nearly all of it. What was split up, given up, or is now a small part of a far wider program has no successor in the table: such a
name is refused, however like the name of another old one it is.

``succession_rules.tsv`` makes further names of what is done and what it is done to: "{Pembinaan|Pelatihan} {Atlet|Atlet Pelajar}"
stands for four. What the table has is not made again; a province has entries of its own, so that a name may have two successors.
Renamings between versions of the nomenclature are not listed: the lists themselves tell them (:mod:`pipeline.normalize.match`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import product

from pipeline.normalize.name_keys import name_key

MADE = "Made of what offices do and what they do it to"
"""Source of the names that the rules make."""
_CHOICE = re.compile(r"\{([^{}]*)\}")
_OF_PROVINCES = re.compile(r"(?:\w+\.){3}1\.")
"""The start of the code of a kegiatan, or of what is below it, that provinces have."""


@dataclass(frozen=True, slots=True)
class Succession:
    """An old name at a level, code and official name of what carries it on (both empty where nothing does), and the list that
    the old name is from.

    The code is that of Kepmendagri 900.1.15.5-1317/2023; other versions may have the name under another one, or under this one
    another name.
    """

    level: str
    name: str
    successor: str
    successor_name: str
    source: str


@lru_cache
def known_successions() -> tuple[Succession, ...]:
    """All of the table, in its order."""
    return tuple(Succession(*row) for row in _rows("successions.tsv"))


@lru_cache
def all_successions() -> tuple[Succession, ...]:
    """All of the table, and the names that the rules make besides, in their order; each name and successor once."""
    told = {(old.level, name_key(old.name)) for old in known_successions()}
    made: dict[tuple[str, str, str], Succession] = {}
    for level, pattern, code, official in _rows("succession_rules.tsv"):
        for name in written_out(pattern):
            key = name_key(name)
            if (level, key) not in told or _OF_PROVINCES.match(code):
                made.setdefault((level, key, code), Succession(level, name, code, official, MADE))
    return (*known_successions(), *made.values())


def written_out(pattern: str) -> list[str]:
    """The names that a rule stands for: one for each choice of what its braces hold, of which one may be nothing."""
    parts = [part.split("|") if at % 2 else [part] for at, part in enumerate(_CHOICE.split(pattern))]
    return [" ".join("".join(chosen).split()) for chosen in product(*parts)]


def _rows(table: str) -> Iterator[list[str]]:
    """The rows of a table of this package, without its head."""
    text = files("pipeline.normalize").joinpath(table).read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines()[1:])
