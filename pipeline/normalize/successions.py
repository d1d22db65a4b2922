"""Old names that live on under another one: programs of Permendagri 13/2006, which nearly all documents of before 2020 print.

``successions.tsv`` names, for each, the program of the nomenclature that carries its work on. No regulation says so: it was told
by what the programs do, and only where one program does all of it; what was split up is not in the table. Renamings between
versions of the nomenclature are not listed: the lists themselves tell them (:mod:`pipeline.normalize.match`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Succession:
    """An old name at a level, the code of what carries it on, and the list that the name is from."""

    level: str
    name: str
    successor: str
    source: str


@lru_cache
def known_successions() -> tuple[Succession, ...]:
    """All of the table, in its order."""
    text = files("pipeline.normalize").joinpath("successions.tsv").read_text(encoding="utf-8")
    return tuple(Succession(*line.split("\t")) for line in text.splitlines()[1:])
