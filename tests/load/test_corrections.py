"""Corrections in the database: applied at once, there after every re-ingest, undone without a trace; on both engines."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Engine, select

from pipeline.audit import audit_record
from pipeline.load.across import settle
from pipeline.load.corrections import Answer, NoSuchDecision, decide, look_for_doubts, withdraw
from pipeline.load.documents import Reading, Refusal, load_record, load_refusal
from pipeline.load.lists import store_version
from pipeline.load.name_decisions import decide_name
from pipeline.load.records import fetch_record, fetch_records
from pipeline.load.tables import METADATA
from pipeline.normalize.nomenclature import Entry
from pipeline.record import Record
from pipeline.review.addresses import addresses_of
from tests.load.records import small_record
from tests.review.readings import SHA, read_better, reading

READING = Reading("/in/a.pdf", "1")


def rows(engine: Engine, table: str) -> list[Any]:
    with engine.connect() as connection:
        return list(connection.execute(METADATA.tables[table].select().order_by(METADATA.tables[table].c.id)))


def now(engine: Engine) -> Record:
    (record,) = fetch_records(engine)
    return record


def correct_value(engine: Engine, document: int, first: Record) -> None:
    key = str(addresses_of(first).values[4])
    answers = [Answer("text", first.values[4].text, "13,5%"), Answer("value", "12.5", "13.5")]
    decide(engine, document, key, answers, "Bappeda", "Jumlah rumah tangga")


def test_a_correction_is_there_at_once_and_after_every_re_ingest(engine: Engine) -> None:
    first = audit_record(reading())
    document = load_record(engine, first, READING)
    settle(engine)
    ids = [(row.name, row.canonical_id) for row in rows(engine, "indicator")]
    before = len(rows(engine, "doubt"))
    correct_value(engine, document, first)
    value = rows(engine, "value")[4]
    assert (value.text, value.value) == ("13,5%", 13.5)
    assert len(rows(engine, "doubt")) == before - 1
    assert [(row.name, row.canonical_id) for row in rows(engine, "indicator")] == ids
    assert fetch_record(engine, SHA, "1") == first  # what was read is still known, for evaluation
    for seed in range(3):
        again = audit_record(read_better(reading(), seed))
        assert load_record(engine, again, Reading("/in/a.pdf", f"better {seed}")) == document
        fixed = [v for v in now(engine).values if v.text == "13,5%" and abs((v.bbox or (0, 0))[1] - 295) < 3]
        assert [(v.value, v.period, v.doubts) for v in fixed] == [(13.5, "2024", [])]
        assert {row.outcome for row in rows(engine, "decision")} == {"applied"}
        assert fetch_record(engine, SHA, f"better {seed}") == again


def test_undoing_gives_back_what_was_read(engine: Engine) -> None:
    first = audit_record(reading())
    document = load_record(engine, first, READING)
    correct_value(engine, document, first)
    for row in rows(engine, "decision"):
        assert withdraw(engine, row.id, "Bappeda") == row.field
    assert now(engine) == first and rows(engine, "reading") == []
    undone = rows(engine, "decision")[0]
    assert (undone.withdrawn_by, undone.outcome, undone.new) == ("Bappeda", None, "13,5%")
    for wrong in (undone.id, 999):
        with pytest.raises(NoSuchDecision):
            withdraw(engine, wrong, "x")
    load_record(engine, first, READING)
    assert now(engine) == first


def test_a_decision_that_finds_nothing_is_kept_and_says_so(engine: Engine) -> None:
    first = audit_record(reading())
    document = load_record(engine, first, READING)
    correct_value(engine, document, first)
    shorter = reading()
    del shorter.values[4:6]
    load_record(engine, audit_record(shorter), READING)
    assert {row.outcome for row in rows(engine, "decision")} == {"lost"}
    load_record(engine, first, READING)
    assert {row.outcome for row in rows(engine, "decision")} == {"applied"}
    assert now(engine).values[4].text == "13,5%"


def test_a_refusal_and_a_later_success_keep_the_correction(engine: Engine) -> None:
    first = audit_record(reading())
    document = load_record(engine, first, READING)
    correct_value(engine, document, first)
    load_refusal(engine, "a.pdf", SHA, READING, Refusal("failed", "KeyError", "x"))
    assert rows(engine, "reading") == rows(engine, "doubt") == []
    load_record(engine, first, READING)
    assert now(engine).values[4].text == "13,5%"


def test_findings_across_documents_stay_when_a_document_is_corrected(engine: Engine) -> None:
    first = audit_record(reading())
    document = load_record(engine, first, READING)
    with engine.begin() as connection:
        row = {"document_id": document, "check": "documents_contradict", "severity": "warning", "message": "other", "page": 1}
        connection.execute(METADATA.tables["finding"].insert(), row)
    correct_value(engine, document, first)
    correct_value(engine, document, first)
    found = [row.check for row in rows(engine, "finding")]
    assert found.count("documents_contradict") == 1


def test_corrections_of_one_document_touch_no_other(engine: Engine) -> None:
    first = audit_record(reading())
    document = load_record(engine, first, READING)
    other = small_record("b.pdf", "b" * 64)
    load_record(engine, other, Reading("/in/b.pdf", "1"))
    correct_value(engine, document, first)
    assert list(fetch_records(engine))[1] == other


def test_a_decided_name_is_no_question_any_more_and_is_one_again_when_undone(engine: Engine) -> None:
    record = small_record()
    record.matches[0].status = "review"
    record.matches[0].candidates = [{"code": "1.06.02", "name": "Program Pemberdayaan Sosial", "score": 0.6}]  # type: ignore[attr-defined]
    load_record(engine, record, READING)
    assert [(row.question, row.key) for row in rows(engine, "doubt")] == [("name", "name:program:a")]
    decide_name(engine, "PROGRAM A", "program", None, "Bappeda")
    assert rows(engine, "doubt") == []
    load_record(engine, record, READING)
    assert rows(engine, "doubt") == []
    withdraw(engine, rows(engine, "decision")[0].id, "Bappeda")
    assert [row.key for row in rows(engine, "doubt")] == ["name:program:a"]
    match = rows(engine, "match")[0]
    assert (match.status, match.code, match.decided_by) == ("review", "1.06.02", "pokin")


def test_documents_of_before_are_looked_through_once(engine: Engine) -> None:
    load_record(engine, audit_record(reading()), READING)
    known = [(row.question, row.key) for row in rows(engine, "doubt")]
    assert {question for question, _ in known} == {"figure", "parent"}
    document = METADATA.tables["document"]
    with engine.begin() as connection:
        connection.execute(METADATA.tables["doubt"].delete())
        connection.execute(document.update().values(doubts=None))
    assert look_for_doubts(engine) == 1
    assert [(row.question, row.key) for row in rows(engine, "doubt")] == known
    assert look_for_doubts(engine) == 0
    with engine.connect() as connection:
        assert connection.execute(select(document.c.doubts)).scalar() == len(known)


def test_a_corrected_name_is_matched_with_the_lists(engine: Engine) -> None:
    store_version(engine, "90/2019", [Entry("90/2019", "1.06.04", "program", "Program Rehabilitasi Sosial")])
    first = audit_record(reading())
    document = load_record(engine, first, READING)
    key = str(addresses_of(first).nodes["n1"])
    decide(engine, document, key, [Answer("name", None, "Program Rehabilitasi Sosial")], "Bappeda", "x")
    assert [(m.node, m.code, m.status) for m in now(engine).matches] == [("n1", "1.06.04", "matched")]
    decide_name(engine, "Program Rehabilitasi Sosial", "program", None, "Bappeda")
    load_record(engine, first, READING)
    assert [(m.code, m.status) for m in now(engine).matches] == [(None, "none")]
