"""Which figure stands for a year."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compare.facts import ANNUAL, SUMMED, Moment, choose, moment_of, whole_year
from tests.compare.corpora import Builder, figure


@pytest.mark.parametrize(
    ("period", "moment"),
    [
        ("2024", Moment("2024", ANNUAL)),
        ("2024-Q2", Moment("2024", 6)),
        ("2024-03", Moment("2024", 3)),
        ("2024-01/2024-09", Moment("2024", 9)),
        ("2024-01/2024-12", Moment("2024", ANNUAL)),
        ("2021/2026", Moment("2021/2026", ANNUAL)),
        (None, Moment("2023", ANNUAL)),
        ("nonsense", None),
    ],
)
def test_moments(period: str | None, moment: Moment | None) -> None:
    assert moment_of(period, 2023) == moment


def test_the_whole_year_comes_before_its_quarters_and_reports_before_plans() -> None:
    build = Builder()
    plan, report = build.document(kind="pohon_kinerja"), build.document(kind="lkjip")
    figures = [figure(plan, "realisasi", 70.0), figure(report, "realisasi", 80.0), figure(report, "realisasi", 20.0, "2024-Q4")]
    chosen = choose(figures, "realisasi", "2024")
    assert chosen is not None
    assert (chosen.figure.value, [other.value for other in chosen.others]) == (80.0, [70.0])
    assert choose(figures, "target", "2024") is None
    assert choose(figures, "realisasi", "2023") is None


def quarters(values: list[float], goal: float | None, flow: bool) -> tuple[float | None, str | None]:
    document = Builder().document()
    figures = [figure(document, "realisasi", value, f"2024-Q{number}") for number, value in enumerate(values, start=1)]
    chosen = whole_year(figures, "realisasi", "2024", goal, flow)
    assert chosen is not None
    assert (chosen.figure.text == SUMMED) == (chosen.figure.period == "2024")
    return chosen.figure.value, chosen.figure.period


@pytest.mark.parametrize(
    ("values", "goal", "flow", "expected"),
    [
        ([10.0, 30.0, 20.0, 35.0], 100.0, True, (95.0, "2024")),  # money that falls is each quarter's own
        ([10.0, 40.0, 70.0, 95.0], 100.0, True, (95.0, "2024-Q4")),  # from the beginning of the year
        ([20.0, 22.0, 25.0, 30.0], 100.0, True, (97.0, "2024")),  # the last alone would be far too little
        ([138.0, 137.0, 136.0, 137.0], 138.0, False, (137.0, "2024-Q4")),  # staff is not added up
        ([1.0, 2.0, 2.0, 1.0], 6.0, False, (6.0, "2024")),
        ([10.0, 30.0, 20.0], None, True, (20.0, "2024-Q3")),  # a year that is not over
    ],
)
def test_quarters(values: list[float], goal: float | None, flow: bool, expected: tuple[float, str]) -> None:
    assert quarters(values, goal, flow) == expected


@given(st.lists(st.floats(0, 1e9), min_size=4, max_size=4), st.one_of(st.none(), st.floats(1, 1e9)), st.booleans())
def test_a_year_is_its_last_quarter_or_the_sum(values: list[float], goal: float | None, flow: bool) -> None:
    value, period = quarters(values, goal, flow)
    assert (value, period) in ((values[-1], "2024-Q4"), (sum(values), "2024"))
