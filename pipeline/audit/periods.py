"""Sequences of periods that are misprinted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from pipeline.audit.index import RecordIndex
from pipeline.audit.registry import Problem, check, problem_at
from pipeline.record import Action, Value

_QUARTER = re.compile(r"(\d{4})-Q([1-4])")


@check("warning")
def repeated_period(index: RecordIndex) -> Iterator[Problem]:
    """A plan by quarters names each quarter once (arithmetic: four make the year): one that stands twice
    while another is missing is a misprint.
    """
    for indicator in index.record.indicators:
        steps: list[Action | Value] = [
            *index.actions_of[indicator.id],
            *(v for v in index.values_of[indicator.id] if v.kind == "target"),
        ]
        quarters = Counter(step.period for step in steps if step.period and _QUARTER.fullmatch(step.period))
        for period, count in quarters.items():
            year = period[:4]
            missing = [f"{year}-Q{q}" for q in range(1, 5) if f"{year}-Q{q}" not in quarters]
            if count > 1 and missing:
                again = [step for step in steps if step.period == period][-1]
                yield problem_at(
                    again,
                    f"{period} stands {count} times for “{indicator.name}”, {', '.join(missing)} not at all",
                    expected=missing[0],
                    found=period,
                )
