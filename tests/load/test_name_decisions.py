"""Stewards' decisions about names: for every spelling, in every document, now and after every re-ingest."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Engine

from pipeline.load.documents import Reading, load_record
from pipeline.load.lists import store_version
from pipeline.load.name_decisions import NoSuchCode, decide_name, fetch_decisions
from pipeline.load.tables import METADATA
from pipeline.normalize.match import Matcher
from pipeline.normalize.nomenclature import Entry, Nomenclature
from tests.load.records import small_record

OLD, NEW = (Entry(version, "1.06.04", "program", "Program Rehabilitasi Sosial") for version in ("90/2019", "SIPD 2027"))


def matches(engine: Engine) -> list[tuple[Any, ...]]:
    table = METADATA.tables["match"]
    with engine.connect() as connection:
        rows = connection.execute(table.select().order_by(table.c.id)).all()
    return [(row.raw, row.code, row.name, row.status, row.decided_by, row.nomenclature_id is not None) for row in rows]


def test_a_decision_applies_everywhere_and_survives(engine: Engine) -> None:
    store_version(engine, OLD.version, [OLD])
    store_version(engine, NEW.version, [NEW])
    load_record(engine, small_record(), Reading("/in/a.pdf", "1"))
    assert decide_name(engine, "PROGRAM A", "program", "1.6.4") == 1
    decided = ("Program A", "1.06.04", "Program Rehabilitasi Sosial", "matched", "steward", True)
    assert matches(engine) == [decided]
    load_record(engine, small_record(), Reading("/in/a.pdf", "2"))
    load_record(engine, small_record("b.pdf", "b" * 64), Reading("/in/b.pdf", "1"))
    assert matches(engine) == [decided, decided]


def test_the_newest_decision_counts_and_none_is_one(engine: Engine) -> None:
    store_version(engine, OLD.version, [OLD])
    load_record(engine, small_record(), Reading("/in/a.pdf", "1"))
    decide_name(engine, "Program A", "program", "1.06.04")
    decide_name(engine, "Program A", "program", None, "bappeda")
    assert matches(engine) == [("Program A", None, None, "none", "bappeda", False)]
    assert fetch_decisions(engine) == {("program", "a"): None}


def test_a_code_must_be_in_a_list(engine: Engine) -> None:
    store_version(engine, OLD.version, [OLD])
    for code in ("1.06.99", "1.06.04.2.01", "abc"):
        with pytest.raises(NoSuchCode):
            decide_name(engine, "Program A", "program", code)


def test_the_matcher_obeys_decisions() -> None:
    decisions = {("program", "gowa sejahtera"): "1.06.04", ("program", "rehabilitasi sosial"): None}
    matcher = Matcher(Nomenclature([OLD, NEW]), decisions)
    found = matcher.match("Program Gowa Sejahtera", "program", year=2027)
    assert (found.status, found.code, found.version, found.score) == ("matched", "1.06.04", "SIPD 2027", 1.0)
    assert matcher.match("PROGRAM REHABILITASI SOSIAL", "program").status == "none"
