"""Sequences of periods that are misprinted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.audit.index import RecordIndex
from pipeline.audit.registry import Problem, check, problem_at
from pipeline.record import Action, Value

YEAR = 4
"""Quarters of a year."""
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")


@check("warning")
def repeated_period(index: RecordIndex) -> Iterator[Problem]:
    """A plan by quarters in four steps names each quarter once (arithmetic: four make the year): one that stands twice
    while another is missing, or four times, is a misprint. Steps are an indicator's actions, or its targets; several actions of
    one quarter are none.
    """
    for indicator in index.record.indicators:
        targets = [v for v in index.values_of[indicator.id] if v.kind == "target"]
        for steps in (index.actions_of[indicator.id], targets):
            yield from _repeated(indicator.name, [s for s in steps if s.period and _QUARTER.fullmatch(s.period)])


def _repeated(name: str, steps: Sequence[Action | Value]) -> Iterator[Problem]:
    """The quarter that stands twice, or four times, among an indicator's four steps of one year."""
    for year in sorted({str(step.period)[:4] for step in steps}):
        own = [step for step in steps if str(step.period)[:4] == year]
        quarters = Counter(step.period for step in own)
        if len(own) != YEAR or len(quarters) not in (1, YEAR - 1):
            continue
        period, count = quarters.most_common(1)[0]
        missing = [f"{year}-Q{q}" for q in range(1, YEAR + 1) if f"{year}-Q{q}" not in quarters]
        yield problem_at(
            [step for step in own if step.period == period][-1],
            f"{period} stands {count} times for “{name}”, {', '.join(missing)} not at all",
            expected=missing[0],
            found=period,
        )
