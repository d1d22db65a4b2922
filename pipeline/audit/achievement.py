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
    """
    for indicator in index.record.indicators:
        values = index.values_of[indicator.id]
        for printed in (v for v in values if v.kind == "capaian" and v.value is not None):
            pairs = [
                (target.value, done.value)
                for target, done in product(_figures(values, "target", printed), _figures(values, "realisasi", printed))
            ]
            expected = [
                figure
                for target, done in pairs
                if target and done is not None
                for figure in expected_capaian(indicator, target, done)
            ]
            if expected and not any(_agrees(printed.value or 0.0, figure) for figure in expected):
                yield problem_at(
                    printed,
                    f"Capaian of “{indicator.name}” disagrees with its target and realisasi",
                    expected=f"{expected[0]:.2f}%",
                    found=printed.text,
                )


def expected_capaian(indicator: Indicator, target: float, done: float) -> list[float]:
    """What the capaian may be, in per cent; ``target`` is not 0. The likeliest first."""
    rising = [done / target * 100]
    falling = [(2 * target - done) / target * 100]
    if done:
        falling.append(target / done * 100)
    if indicator.direction == "up":
        return rising
    return falling if indicator.direction == "down" else rising + falling


def _figures(values: list[Value], kind: str, printed: Value) -> list[Value]:
    return [v for v in values if v.kind == kind and v.period == printed.period and v.value is not None]


def _agrees(printed: float, expected: float) -> bool:
    capped = any(printed == ceiling <= expected for ceiling in CEILINGS)
    return capped or abs(printed - expected) <= ROUNDING_POINTS + abs(expected) * ROUNDING_SHARE
