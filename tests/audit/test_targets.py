"""Targets over time."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.record import Record
from tests.audit.records import findings, record


def planned(figures: dict[str, float], level: str = "sasaran", kind: str = "target", more: Any = (), **indicator: Any) -> Record:
    """An indicator with these figures by period."""
    values = [
        {"indicator": "i", "kind": kind, "period": period, "text": str(value), "value": value, "page": 8}
        for period, value in figures.items()
    ]
    return record(nodes=[("n", level, {})], indicators=[("i", "n", indicator)], values=[*values, *more])


def years(*figures: float, start: int = 2021) -> dict[str, float]:
    return {str(start + number): figure for number, figure in enumerate(figures)}


@pytest.mark.parametrize(
    ("audited", "wrong"),
    [
        (planned(years(70, 70, 70)), True),
        (planned(years(70, 75, 75, 75)), True),
        (planned(years(70, 70, 75, 75)), False),
        (planned({"2021": 70, "2023": 70, "2025": 70}), False),  # not in a row
        (planned(years(100, 100, 100), unit="%"), False),  # at its end
        (planned(years(0, 0, 0)), False),
        (planned(years(12, 12, 12), "sub_kegiatan"), False),  # the same work each year
    ],
)
def test_targets_that_stand_still(audited: Record, wrong: bool) -> None:
    found = findings("target_unchanged", audited)
    assert len(found) == int(wrong)
    assert all(finding.page == 8 and finding.severity == "info" for finding in found)


@pytest.mark.parametrize(
    ("quarters", "year", "wrong"),
    [
        ((25, 50, 75, 100), 100, False),  # counted from the beginning of the year
        ((25, 25, 25, 25), 100, False),  # each its own
        ((80, 80, 80, 80), 80, False),
        ((10, 20, 30, 40), 25, False),  # their mean
        ((10, 20, 30, 40), 60, True),
        ((10, 20, 30), 60, False),  # one is not printed
    ],
)
def test_quarters_lead_to_the_year(quarters: tuple[float, ...], year: float, wrong: bool) -> None:
    figures = {"2024": year, **{f"2024-Q{number}": figure for number, figure in enumerate(quarters, start=1)}}
    found = findings("quarters_disagree_with_year", planned(figures))
    assert [finding.expected for finding in found] == ([str(year)] if wrong else [])


def test_a_result_without_target() -> None:
    def reported(**figures: Any) -> Record:
        done = [
            {"indicator": "i", "kind": "realisasi", "period": period.strip("y"), "text": "5", "value": 5.0, "page": 9}
            for period in figures
        ]
        return planned(years(70, 75), more=done)

    assert not findings("result_without_target", reported(y2021=1, y2022=1))
    assert not findings("result_without_target", reported(y2019=1))  # before the document's targets begin
    one = reported(y2022=1)
    one.values = [value for value in one.values if not (value.kind == "target" and value.period == "2022")]
    assert not findings("result_without_target", one)  # no target of 2022 anywhere
    other = {"indicator": "j", "kind": "target", "period": "2022", "text": "1", "value": 1.0}
    one.indicators.append(one.indicators[0].model_copy(update={"id": "j"}))
    one.values.append(one.values[0].model_copy(update=other))
    (finding,) = findings("result_without_target", one)
    assert (finding.page, finding.expected) == (9, "a target for 2022")
