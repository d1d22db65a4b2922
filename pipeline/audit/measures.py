"""Indicators as measures: what is counted, in which unit, and whether it is an outcome where one is due."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from pipeline.audit.index import RecordIndex
from pipeline.audit.registry import Problem, check, problem_at
from pipeline.normalize.indicator_form import counted_kind, form_of, unit_kind
from pipeline.normalize.text import fold_name
from pipeline.record import Indicator

OUTCOME_LEVELS = ("tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran", "program")
"""Levels that show a result; a kegiatan and a sub kegiatan show their outputs (Permendagri 90/2019)."""
WHOLE = 100.0
"""Per cent of all there is."""
LEAD_LETTERS = 60
"""Letters of a name in which it says what is counted; what follows tells of whom."""


@check("warning")
def activity_where_an_outcome_is_due(index: RecordIndex) -> Iterator[Problem]:
    """Tujuan, sasaran and program are measured by their result, not by what was done (PermenPAN-RB 88/2021 and 89/2021).

    Counted activities and papers ("Jumlah rapat", "Jumlah dokumen …", "Terlaksananya …") are outputs.
    """
    for indicator in index.record.indicators:
        node = index.nodes.get(indicator.node)
        if node is None or node.level not in OUTCOME_LEVELS:
            continue
        found = _activities().match(fold_name(indicator.name)[:LEAD_LETTERS])
        if found:
            message = f"The indicator “{indicator.name}” of a {node.level} counts what is done, not what comes of it"
            yield problem_at(indicator, message, expected="an outcome", found=found.group().strip())


@check("info")
def unit_disagrees_with_name(index: RecordIndex) -> Iterator[Problem]:
    """A percentage is in per cent, and a number is not (arithmetic): "Persentase …" in orang, "Jumlah …" in %."""
    for indicator in index.record.indicators:
        form = form_of(indicator.name)
        unit = unit_kind(indicator.unit)
        if "share" in form.heads and unit not in (None, "%", "plain") and (indicator.unit or "")[:1].isalpha():
            yield problem_at(indicator, f"“{indicator.name}” is a share, its unit is none", expected="%", found=indicator.unit)
        elif form.heads == {"count"} and unit == "%" and not _says_share(indicator):
            yield problem_at(indicator, f"“{indicator.name}” is a number, its unit is per cent", found=indicator.unit)


@check("info")
def unit_is_not_the_official_one(index: RecordIndex) -> Iterator[Problem]:
    """An official indikator is counted in its official satuan (Kepmendagri 900.1.15.5-1317/2023): families are no persons.

    Asked of indicators that are surely official ones; units of one kind (dokumen, laporan; orang, siswa) are not told apart.
    """
    for match in index.record.indicator_matches:
        indicator = index.indicators.get(match.indicator)
        if indicator is None or match.status != "matched":
            continue
        printed = indicator.unit or next((value.unit for value in index.values_of[indicator.id] if value.unit), None)
        mine, official = counted_kind(printed), counted_kind(match.unit)
        if mine and official and mine != official:
            message = f"The unit of “{indicator.name}” is {printed}, that of the official indikator {match.code} is {match.unit}"
            yield problem_at(indicator, message, expected=match.unit, found=printed)


@check("warning")
def share_above_the_whole(index: RecordIndex) -> Iterator[Problem]:
    """No more than 100 per cent of something can have a property (arithmetic); growth and achievement may be more."""
    for indicator in index.record.indicators:
        form = form_of(indicator.name)
        if "share" not in form.heads or form.qualifiers or _may_exceed().search(fold_name(indicator.name)):
            continue
        if unit_kind(indicator.unit) not in (None, "%"):
            continue
        for value in index.values_of[indicator.id]:
            if value.kind in ("target", "realisasi", "baseline") and value.value is not None and value.value > WHOLE:
                message = f"The {value.kind} of “{indicator.name}” is more than the whole"
                yield problem_at(value, message, expected="at most 100%", found=value.text)


def _says_share(indicator: Indicator) -> bool:
    """Whether the name itself speaks of a share behind "Jumlah" ("Jumlah persentase …", "Jumlah (%) …")."""
    return "%" in indicator.name or "persen" in fold_name(indicator.name)


@lru_cache
def _vocabulary() -> dict[str, list[str]]:
    return tomllib.loads(files("pipeline.audit").joinpath("measures.toml").read_text(encoding="utf-8"))


@lru_cache
def _activities() -> re.Pattern[str]:
    words = _vocabulary()
    counted = "|".join(map(re.escape, words["activities"]))
    done = "|".join(map(re.escape, words["done"]))
    return re.compile(rf"(?:jumlah|banyaknya|frekuensi|jumlah pelaksanaan) (?:{counted})\b|(?:{done})\b")


@lru_cache
def _may_exceed() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, _vocabulary()['may_exceed']))})\b")
