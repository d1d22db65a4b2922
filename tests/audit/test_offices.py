"""Documents of one office against each other."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.audit.offices import ACROSS_CHECKS, Statement, audit_offices


def said(document: int, value: float, kind: str = "target", **more: Any) -> Statement:
    fields = {
        "office": ("Kabupaten A", "Dinas Sosial"), "file": f"d{document}.pdf", "subject": "indicator 1", "title": "Nilai SAKIP",
        "period": "2024", "text": f"{value:g}", "unit": None, "page": document, **more,
    }  # fmt: skip
    return Statement(document=document, kind=kind, value=value, **fields)  # type: ignore[arg-type]


def found(*statements: Statement) -> list[tuple[int, str]]:
    return [(document, finding.check) for document, finding in audit_offices(statements)]


def test_another_target_in_another_document() -> None:
    ((document, finding),) = audit_offices([said(1, 70.0), said(2, 75.0)])
    assert (document, finding.expected, finding.found, finding.page) == (2, "70", "75", 2)
    assert finding.message == "The target of “Nilai SAKIP” for 2024 is another one in d1.pdf, page 1"


@pytest.mark.parametrize(
    "other",
    [
        said(2, 70.2),  # rounded
        said(1, 75.0),  # the same document: conflicting_targets tells
        said(2, 75.0, period="2025"),
        said(2, 75.0, kind="realisasi"),
        said(2, 75.0, subject="indicator 2"),
        said(2, 75.0, office=("Kabupaten B", "Dinas Sosial")),
        said(2, 30.0, also=(70.0,)),  # the sum of quarters
    ],
)
def test_what_does_not_contradict(other: Statement) -> None:
    assert found(said(1, 70.0), other) == []


def test_other_units_do_not_contradict() -> None:
    assert found(said(1, 70.0, unit="%"), said(2, 900.0, unit="orang")) == []


def test_each_further_document_is_told_once_by_its_nearest_figure() -> None:
    assert found(said(1, 70.0), said(2, 75.0), said(2, 70.0), said(3, 80.0), said(3, 81.0)) == [(3, "documents_contradict")]


def test_budgets_differ() -> None:
    money = [said(1, 1e9, "pagu", subject="program x"), said(2, 1.2e9, "pagu", subject="program x")]
    assert found(*money) == [(2, "budgets_of_documents_differ")]
    assert found(money[0], said(2, 1e9 + 1, "pagu", subject="program x")) == []


def test_every_check_tells_its_reason() -> None:
    assert all(function.__doc__ and ("Per" in function.__doc__) for _, function in ACROSS_CHECKS.values())
