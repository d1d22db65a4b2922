"""Running text that contradicts the tables is reported, rounding and other years are not."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.audit import audit_record
from pipeline.record import Document, Finding, Indicator, Node, Record, Statement, Value


def findings(**said: Any) -> list[Finding]:
    """What the audit says of one statement beside a target of 580, a realisasi of 653 and a capaian of 112,59 for 2024."""
    figures = [("target", 580.0), ("realisasi", 653.0), ("capaian", 112.59)]
    values = [
        Value(indicator="i1", kind=k, period="2024", text=f"{n:g}", value=n, unit="Orang" if n > 200 else "%") for k, n in figures
    ]  # type: ignore[arg-type]
    statement = Statement(**{"kind": "target", "indicator": "i1", "text": "x", "sentence": "x", "page": 7, **said})
    record = Record(
        document=Document(file="x.pdf", sha256="0", type="lkjip", year=2024, statements=[statement]),
        nodes=[Node(id="n1", level="sasaran", statement="Menurunnya PPKS")],
        indicators=[Indicator(id="i1", node="n1", name="Jumlah PPKS")],
        values=values,
    )
    return [f for f in audit_record(record).findings if f.check == "text_disagrees"]


def test_another_figure_than_the_tables_is_reported_with_its_place() -> None:
    (finding,) = findings(number=615.0, text="615 orang")
    assert (finding.page, finding.found, finding.expected) == (7, "615 orang", "580")


@pytest.mark.parametrize(
    "said",
    [
        {"number": 580.0}, {"kind": "capaian", "number": 112.0}, {"kind": "capaian", "number": 113.0}, {"number": 653.0},
        {"number": 615.0, "year": 2026}, {"number": 615.0, "indicator": None}, {"number": None}, {"kind": "pagu", "number": 5e9},
        {"kind": "baseline", "number": 700.0}, {"number": 12.0, "unit": "%"},
    ],
)  # fmt: skip
def test_what_agrees_or_speaks_of_something_else_is_not(said: dict[str, Any]) -> None:
    assert findings(**said) == []
