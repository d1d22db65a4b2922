"""Achievement (capaian) against what was planned and done."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from pipeline.audit.index import RecordIndex
from pipeline.audit.registry import Problem, check, problem_at
from pipeline.record import Indicator, Value

ROUNDING_POINTS = 1.0
"""Percentage points by which a printed capaian may differ: offices round or cut to whole per cent."""
ROUNDING_SHARE = 0.005
"""Share by which it may differ besides: target and realisasi are rounded too, which tells in large ratios."""
CEILINGS = (100.0, 120.0, 150.0)
"""Per cent at which offices cap an achievement that is higher."""


@check("warning")
def capaian_disagrees(index: RecordIndex) -> Iterator[Problem]:
    """Capaian is realisasi / target × 100; where lower is better, (2 × target - realisasi) / target × 100.

    LAN 239/IX/6/8/2003 and PermenPAN-RB 53/2014 on performance reports. Where lower is better, target /
    realisasi × 100 is common too. Where the direction is unknown either may be meant. A figure capped at
    100, 120 or 150 per cent is right.
    So is one that is measured against the target of another period: reports give the end of the plan's
    beside the year's.
    """
    for indicator in index.record.indicators:
        values = [value for value in index.values_of[indicator.id] if value.value is not None]
        targets = [value for value in values if value.kind == "target"]
        for printed in (value for value in values if value.kind == "capaian"):
            results = [v for v in values if v.kind == "realisasi" and v.period == printed.period]
            own = _expected(indicator, [t for t in targets if t.period == printed.period], results)
            if own and not any(_agrees(printed.value or 0.0, figure) for figure in _expected(indicator, targets, results)):
                yield problem_at(
                    printed,
                    f"Capaian of “{indicator.name}” disagrees with its target and realisasi",
                    expected=f"{own[0]:.2f}%",
                    found=printed.text,
                )


def _expected(indicator: Indicator, targets: list[Value], results: list[Value]) -> list[float]:
    return [
        figure
        for target, done in product(targets, results)
        if target.value and done.value is not None
        for figure in expected_capaian(indicator, target.value, done.value)
    ]


def expected_capaian(indicator: Indicator, target: float, done: float) -> list[float]:
    """What the capaian may be, in per cent; ``target`` is not 0. The likeliest first."""
    rising = [done / target * 100]
    falling = [(2 * target - done) / target * 100]
    if done:
        falling.append(target / done * 100)
    if indicator.direction == "up":
        return rising
    return falling if indicator.direction == "down" else rising + falling


def _agrees(printed: float, expected: float) -> bool:
    capped = any(printed == ceiling <= expected for ceiling in CEILINGS)
    return capped or abs(printed - expected) <= ROUNDING_POINTS + abs(expected) * ROUNDING_SHARE
