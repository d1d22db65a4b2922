"""Targets over time: unchanged for years, quarters that are not the year's; results without target."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.audit.index import RecordIndex
from pipeline.audit.registry import Problem, check, problem_at
from pipeline.normalize.indicator_form import unit_kind
from pipeline.record import Indicator, Value

AMBITIOUS_LEVELS = ("tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran", "program")
"""Levels whose targets should rise; what a kegiatan delivers may be the same each year."""
YEARS_UNCHANGED = 3
"""Years in a row with one target from which it asks nothing more."""
WHOLE = 100.0
ROUNDING_SHARE = 0.01
"""Share by which quarters may differ from the year: they are rounded."""
_YEAR = re.compile(r"\d{4}")
QUARTERS = range(1, 5)


@check("info")
def target_unchanged(index: RecordIndex) -> Iterator[Problem]:
    """Targets of tujuan, sasaran and program should be challenging (PermenPAN-RB 88/2021): not one figure for three years on end.

    What has reached its end (100 %, zero where less is better, a grade, the best opinion) may stay there.
    """
    for indicator in _ambitious(index):
        targets = _by_year(index, indicator)
        for start in range(len(targets) - YEARS_UNCHANGED + 1):
            run = targets[start : start + YEARS_UNCHANGED]
            years = [int(value.period or 0) for value in run]
            if years == list(range(years[0], years[0] + YEARS_UNCHANGED)) and len({value.value for value in run}) == 1:
                if not _at_its_end(indicator, run[0]):
                    message = f"The target of “{indicator.name}” is the same from {years[0]} to {years[-1]}"
                    yield problem_at(run[-1], message, expected="a target that asks more", found=run[-1].text)
                break


@check("warning")
def quarters_disagree_with_year(index: RecordIndex) -> Iterator[Problem]:
    """The quarters' targets lead to the year's: the last, their sum, their mean or the largest is the year's (arithmetic)."""
    for indicator in index.record.indicators:
        targets = {v.period: v for v in index.values_of[indicator.id] if v.kind == "target" and v.value is not None}
        for period, whole in targets.items():
            if period is None or not _YEAR.fullmatch(period) or not whole.value:
                continue
            quarters = [targets.get(f"{period}-Q{number}") for number in QUARTERS]
            known = [quarter.value for quarter in quarters if quarter is not None and quarter.value is not None]
            if len(known) < len(QUARTERS):
                continue
            candidates = (known[-1], sum(known), sum(known) / len(known), max(known), min(known))
            if not any(abs(figure - whole.value) <= abs(whole.value) * ROUNDING_SHARE for figure in candidates):
                message = f"The quarters' targets of “{indicator.name}” do not lead to that of {period}"
                yield problem_at(whole, message, expected=whole.text, found=", ".join(f"{figure:g}" for figure in known))


@check("info")
def result_without_target(index: RecordIndex) -> Iterator[Problem]:
    """A result is reported against a target of its year (PermenPAN-RB 53/2014, annex II), where the document reports targets."""
    years_with_targets = {_year(v) for v in index.record.values if v.kind == "target"}
    for indicator in index.record.indicators:
        values = index.values_of[indicator.id]
        own = {_year(value) for value in values if value.kind == "target"}
        for value in values:
            year = _year(value)
            if value.kind == "realisasi" and own and year in years_with_targets and year not in own and None not in own:
                message = f"The result of “{indicator.name}” for {year} has no target"
                yield problem_at(value, message, expected=f"a target for {year}", found=value.text)
                break


def _ambitious(index: RecordIndex) -> Iterator[Indicator]:
    for indicator in index.record.indicators:
        node = index.nodes.get(indicator.node)
        if node is not None and node.level in AMBITIOUS_LEVELS:
            yield indicator


def _by_year(index: RecordIndex, indicator: Indicator) -> list[Value]:
    """The indicator's targets of whole years, one for each year, in order."""
    targets: dict[str, Value] = {}
    for value in index.values_of[indicator.id]:
        if value.kind == "target" and value.value is not None and value.period and _YEAR.fullmatch(value.period):
            targets.setdefault(value.period, value)
    return [targets[period] for period in sorted(targets)]


def _at_its_end(indicator: Indicator, target: Value) -> bool:
    """Whether a target cannot ask more."""
    per_cent = unit_kind(target.unit or indicator.unit) == "%" and target.value is not None and target.value >= WHOLE
    return per_cent or target.value == 0 or target.grade is not None


def _year(value: Value) -> str | None:
    return value.period[:4] if value.period and "/" not in value.period else value.period
