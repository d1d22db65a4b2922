"""Cases of indicators: names as documents print them, what is known around them, and the official indikator meant, or none.

``indicator_cases.csv`` is made by hand, by reading documents beside the official lists; never from what the matcher says.
Columns: ``raw``, ``unit``, ``level`` and ``node`` (what it measures, as printed), ``year``, ``government``, ``official`` and
``code`` (what is meant; both empty where nothing is), ``expected`` (match or none), ``document`` and ``kind``:

``printed`` equal to the official one; ``misprint``; ``shortened``; ``worded`` otherwise; ``heading``: under a sub kegiatan that
is not its own, or a statement; ``damaged`` by hand. None: ``other`` (another measure, on a sub kegiatan), ``changed`` (an
official one made another measure), ``kegiatan``, ``program``, ``strategic``, ``aktivitas``, ``old`` (before 2020).
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.matching.cases import HERE
from pipeline.normalize.governments import general_identity
from pipeline.normalize.match import Matcher
from pipeline.normalize.name_keys import name_key
from pipeline.normalize.nomenclature import Government, Nomenclature, government_of
from pipeline.normalize.official_indicators import Meant, OfficialIndicators, Place, RankedIndicator
from pipeline.record import NAMED_LEVELS


@dataclass(frozen=True, slots=True)
class IndicatorCase:
    """One printed indicator."""

    raw: str
    unit: str | None
    level: str
    node: str | None
    year: int | None
    government: Government | None
    official: str | None
    code: str | None
    expected: str
    document: str
    kind: str


def load_indicator_cases(path: Path = HERE / "indicator_cases.csv") -> list[IndicatorCase]:
    """All cases, in the order of the file."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return [
        IndicatorCase(
            row["raw"], row["unit"] or None, row["level"], row["node"] or None, int(row["year"]) if row["year"] else None,
            government_of(row["government"]), row["official"] or None, row["code"] or None,
            row["expected"], row["document"], row["kind"],
        )
        for row in rows
    ]  # fmt: skip


def place_of(case: IndicatorCase, names: Matcher) -> Place:
    """What its document says around an indicator; its node is itself a printed name, which may be matched wrongly."""
    meant: tuple[Meant, ...] = ()
    if case.node and case.level in NAMED_LEVELS:
        found = names.match(case.node, case.level, year=case.year, government=case.government)
        meant = tuple(Meant(c.code, c.name, c.score) for c in found.candidates)
    return Place(case.level, case.node, meant, case.unit, case.year, case.government)


def rank(official: OfficialIndicators, names: Matcher, case: IndicatorCase) -> list[RankedIndicator]:
    """The candidates of a case."""
    return official.rank(case.raw, place_of(case, names))


def place_of_meant(case: IndicatorCase, ranked: Sequence[RankedIndicator]) -> int | None:
    """The place of the official indikator that is meant, from 0: by its words, or its code where versions word it otherwise."""
    if case.official is None or case.code is None:
        return None
    same = [at for at, found in enumerate(ranked) if _tight(found.entry.indikator or "") == _tight(case.official)]
    coded = [at for at, found in enumerate(ranked) if general_identity(found.entry.code) == general_identity(case.code)]
    return min((*same, *coded), default=None)


def within(cases: Iterable[IndicatorCase], lists: Nomenclature) -> list[IndicatorCase]:
    """The cases as they stand with these lists: what is not in them has no counterpart."""
    held = {_tight(entry.indikator) for entry in lists.by_level("sub_kegiatan") if entry.indikator}
    return [
        case
        if case.official is None or _tight(case.official) in held
        else replace(case, official=None, code=None, expected="none")
        for case in cases
    ]


def _tight(name: str) -> str:
    return name_key(name).replace(" ", "")
