"""Capaian against realisasi and target."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.audit.records import findings, record


def figures(target: float, done: float, capaian: float, direction: str | None = None, **more: Any) -> Any:
    kinds = {"target": target, "realisasi": done, "capaian": capaian}
    return record(
        nodes=[("n", "sasaran", {})],
        indicators=[("i", "n", {"direction": direction})],
        values=[
            {"indicator": "i", "kind": kind, "period": "2024", "text": str(figure), "value": figure, "page": 3, **more}
            for kind, figure in kinds.items()
        ],
    )


@pytest.mark.parametrize(
    ("target", "done", "capaian", "direction", "wrong"),
    [
        (80, 60, 75, "up", False),
        (80, 60, 75.4, "up", False),
        (80, 60, 133.3, "up", True),
        (10, 12, 80, "down", False),  # (2 × 10 - 12) / 10
        (10, 12, 83.33, "down", False),  # 10 / 12
        (10, 12, 120, "down", True),
        (10, 12, 80, None, False),
        (10, 12, 120, None, False),
        (10, 12, 100, None, False),  # capped
        (10, 12, 60, None, True),
        (10, 30, 150, "up", False),  # capped
        (0, 3, 55, "up", False),  # nothing can be said
    ],
)
def test_capaian(target: float, done: float, capaian: float, direction: str | None, wrong: bool) -> None:
    assert bool(findings("capaian_disagrees", figures(target, done, capaian, direction))) is wrong


def test_the_finding_says_what_it_should_be() -> None:
    (finding,) = findings("capaian_disagrees", figures(80, 60, 90, "up"))
    assert (finding.page, finding.expected, finding.found) == (3, "75.00%", "90")


def test_capaian_against_the_end_of_the_plan_is_right_too() -> None:
    audited = figures(80, 60, 60, "up")
    assert findings("capaian_disagrees", audited)
    audited.values.append(audited.values[0].model_copy(update={"period": "2026", "value": 100.0}))
    assert not findings("capaian_disagrees", audited)


@given(st.floats(1, 1e6), st.floats(0, 1e6))
def test_what_is_computed_right_is_never_reported(target: float, done: float) -> None:
    assert not findings("capaian_disagrees", figures(target, done, done / target * 100, "up"))
