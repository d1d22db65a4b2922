"""The cases: names as documents print them, what is known around them, and the official name that is meant, or none.

``cases.csv`` is made by hand, by reading documents beside the official lists; never from what the matcher says. Columns:
``raw``, ``level``, ``parent`` (the name above it, as printed), ``year``, ``government``, ``official`` and ``code`` (what is
meant; both empty where nothing is), ``expected`` (match, none, or successor: an old name that lives on under another, which
a steward should be shown), ``document``, ``kind`` of damage, and for old names of doubt the ``reason`` (not read).
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from pipeline.normalize.governments import general_identity
from pipeline.normalize.match import Given, Matcher, Ranked, code_above
from pipeline.normalize.name_keys import name_key
from pipeline.normalize.nomenclature import Government, Nomenclature, government_of, read_official, shipped, support_code

HERE = Path(__file__).parent
REFERENCE = HERE.parents[1].parent / "shared" / "reference" / "nomenclature"
"""Where the full lists are on the machines that have them."""
LEVEL_ABOVE = {"sub_kegiatan": "kegiatan", "kegiatan": "program"}


@dataclass(frozen=True, slots=True)
class Case:
    """One printed name."""

    raw: str
    level: str | None
    parent: str | None
    year: int | None
    government: Government | None
    official: str | None
    code: str | None
    expected: str
    document: str
    kind: str


def load_cases(path: Path = HERE / "cases.csv") -> list[Case]:
    """All cases, in the order of the file."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return [
        Case(
            row["raw"], row["level"] or None, row["parent"] or None, int(row["year"]) if row["year"] else None,
            government_of(row["government"]), row["official"] or None, row["code"] or None,
            row["expected"], row["document"], row["kind"],
        )
        for row in rows
    ]  # fmt: skip


@lru_cache(maxsize=1)
def load_lists(folder: Path | None) -> Nomenclature:
    """The full lists of a folder (``lists.toml`` says which files), or the shipped ones where there is none."""
    if folder is None:
        return shipped()
    listed = tomllib.loads((HERE / "lists.toml").read_text(encoding="utf-8"))["lists"]
    found = [read_official(folder / entry["file"], entry["version"]) for entry in listed]
    return Nomenclature(entry for official in found for entry in official.entries)


def rank(matcher: Matcher, case: Case) -> list[Ranked]:
    """The candidates of a case, with what its document says around it; its parent is itself a printed name."""
    above = None
    if case.parent and case.level in LEVEL_ABOVE:
        level = LEVEL_ABOVE[case.level]
        found = matcher.match(case.parent, level, year=case.year, government=case.government)
        above = support_code(code_above(level, found.code, found.score, matcher.model) or "") or None
    return matcher.rank(case.raw, case.level, Given(above, case.year, None, case.government))


def is_meant(case: Case, candidate: Ranked) -> bool:
    """Whether a candidate is what the case means: its name up to spaces, and its code where several have that name."""
    if case.official is None or case.code is None:
        return False
    same = _tight(candidate.entry.name) == _tight(case.official)
    return same or general_identity(candidate.entry.code) == general_identity(case.code)


def place_of_meant(case: Case, ranked: Sequence[Ranked]) -> int | None:
    """The place of what is meant among the candidates, from 0; the code decides between entries of one name."""
    named = [place for place, found in enumerate(ranked) if is_meant(case, found)]
    coded = [place for place in named if general_identity(ranked[place].entry.code) == general_identity(case.code or "")]
    return next(iter(coded or named), None)


def in_lists(case: Case, nomenclature: Nomenclature) -> bool:
    """Whether what is meant stands in the lists at all."""
    if case.official is None or case.level is None:
        return False
    return any(_tight(entry.name) == _tight(case.official) for entry in nomenclature.by_code(case.code or ""))


def within(cases: Iterable[Case], lists: Nomenclature) -> list[Case]:
    """The cases as they stand with these lists: what is not in them has no counterpart."""
    out = []
    for case in cases:
        if case.official is None or in_lists(case, lists):
            out.append(case)
        elif case.expected == "match":
            out.append(replace(case, official=None, code=None, expected="none"))
    return out


def _tight(name: str) -> str:
    return name_key(name).replace(" ", "")
