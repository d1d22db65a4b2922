"""Old names that live on under another one: programs and kegiatan of Permendagri 13/2006, which nearly all documents of before
2020 print, and a few that several offices, a ministry or a province have printed besides.

``successions.tsv`` names, for each, what of the nomenclature carries its work on: a program, or for kegiatan a kegiatan or sub
kegiatan, as kabupaten and kota have it. No regulation says so: it was told by what they do, and only where one entry does all or
nearly all of it. What was split up, given up, or is now a small part of a far wider program has no successor in the table: such a
name is refused, however like the name of another old one it is.
Renamings between versions of the nomenclature are not listed: the lists themselves tell them (:mod:`pipeline.normalize.match`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


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
    text = files("pipeline.normalize").joinpath("successions.tsv").read_text(encoding="utf-8")
    return tuple(Succession(*line.split("\t")) for line in text.splitlines()[1:])
