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
        rows = connection.execute(table.select().where(table.c.node_id.is_not(None)).order_by(table.c.id)).all()
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
    assert [evidence.feature for evidence in found.explanation] == ["steward"]
    assert matcher.match("PROGRAM REHABILITASI SOSIAL", "program").status == "none"


def test_a_kegiatan_may_be_a_sub_kegiatan_of_today() -> None:
    """An old document's kegiatan, or one that a table without codes prints on the wrong level."""
    matcher = Matcher(Nomenclature([SUB]), {("kegiatan", "pelatihan kerja"): SUB.code})
    found = matcher.match("Pelatihan Kerja", "kegiatan", year=2018)
    assert (found.status, found.level, found.code, found.name) == ("matched", "kegiatan", SUB.code, SUB.name)


@pytest.mark.parametrize("level", ["kegiatan", "sub_kegiatan"])
def test_a_decision_may_name_the_level_beside(engine: Engine, level: str) -> None:
    store_version(engine, SUB.version, [SUB])
    assert decide_name(engine, "Pelatihan Kerja", level, SUB.code) == 0
    assert fetch_decisions(engine) == {(level, "pelatihan kerja"): SUB.code}
    with pytest.raises(NoSuchCode):
        decide_name(engine, "Pelatihan Kerja", "program", SUB.code)


SUB = Entry("90/2019", "1.06.02.2.01.0001", "sub_kegiatan", "Pelatihan")
MEASURED = Entry("SIPD 2027", "1.06.02.2.01.0001", "sub_kegiatan", "Pelatihan", "Jumlah Orang yang Dilatih", "Orang")


def indicator_matches(engine: Engine) -> list[tuple[Any, ...]]:
    table = METADATA.tables["match"]
    with engine.connect() as connection:
        rows = connection.execute(table.select().where(table.c.indicator_id.is_not(None)).order_by(table.c.id)).all()
    return [(r.raw, r.code, r.name, r.status, r.decided_by, r.nomenclature_id is not None, r.extra.get("unit")) for r in rows]


def test_a_decision_about_an_indicator_applies_everywhere_and_survives(engine: Engine) -> None:
    store_version(engine, SUB.version, [SUB])
    store_version(engine, MEASURED.version, [MEASURED])
    load_record(engine, small_record(), Reading("/in/a.pdf", "1"))
    assert decide_name(engine, "PERSENTASE 1", "indikator", "1.6.2.2.1.1", "bappeda") == 1
    decided = ("Persentase 1", MEASURED.code, "Jumlah Orang yang Dilatih", "matched", "bappeda", True, "Orang")
    assert indicator_matches(engine) == [decided]
    load_record(engine, small_record(), Reading("/in/a.pdf", "2"))
    load_record(engine, small_record("b.pdf", "b" * 64), Reading("/in/b.pdf", "1"))
    store_version(engine, MEASURED.version, [MEASURED])
    assert indicator_matches(engine) == [decided, decided]
    assert fetch_decisions(engine) == {("indikator", "persentase 1"): MEASURED.code}
    decide_name(engine, "Persentase 1", "indikator", None)
    assert indicator_matches(engine) == [("Persentase 1", None, None, "none", "steward", False, None)] * 2


def test_an_indicator_is_decided_to_be_one_that_a_list_has(engine: Engine) -> None:
    store_version(engine, SUB.version, [SUB])
    with pytest.raises(NoSuchCode):
        decide_name(engine, "Persentase 1", "indikator", SUB.code)
