"""Findings across documents: made anew each time, gone with their reason."""

from __future__ import annotations

from sqlalchemy import Engine

from pipeline.load.across import settle
from pipeline.load.documents import Reading, load_record
from pipeline.load.records import fetch_findings
from pipeline.record import Record
from tests.load.records import small_record


def plan(letter: str, target: float, pagu: float = 1000.0, **quarters: float) -> Record:
    """A document of one office with one indicator and one program."""
    record = small_record(f"{letter}.pdf", letter * 64, nodes=1)
    record.findings, record.indicators[0].name = [], "Persentase jalan mantap"
    record.nodes[0].name = "Program Penyelenggaraan Jalan"
    record.values[0].value, record.values[0].text = target, f"{target:g}%"
    record.budgets[0].amount, record.budgets[0].text = pagu, f"Rp{pagu:g}"
    first = record.values[0]
    if quarters:
        record.values = [first.model_copy(update={"period": f"2024-{q}", "value": v}) for q, v in quarters.items()]
    return record


def load(engine: Engine, record: Record) -> None:
    load_record(engine, record, Reading(f"/in/{record.document.file}", "1"))


def told(engine: Engine) -> list[tuple[str, str]]:
    return [(finding["check"], finding["document"]) for finding in fetch_findings(engine)]


def test_contradictions_come_and_go(engine: Engine) -> None:
    load(engine, plan("a", 70.0))
    assert settle(engine) == 0
    load(engine, plan("b", 75.0, 2000.0))
    assert settle(engine) == 2
    assert settle(engine) == 2
    assert told(engine) == [("documents_contradict", "b.pdf"), ("budgets_of_documents_differ", "b.pdf")]
    load(engine, plan("b", 70.0))
    assert settle(engine) == 0
    assert told(engine) == []


def test_quarters_lead_to_the_year_by_the_last_or_by_their_sum(engine: Engine) -> None:
    load(engine, plan("a", 100.0))
    load(engine, plan("b", 0.0, Q1=25, Q2=50, Q3=75, Q4=100))
    load(engine, plan("c", 0.0, Q1=25, Q2=25, Q3=25, Q4=25))
    assert settle(engine) == 0
    load(engine, plan("d", 0.0, Q1=25, Q2=50, Q3=60, Q4=80))
    assert settle(engine) == 1
    assert told(engine) == [("documents_contradict", "d.pdf")]
