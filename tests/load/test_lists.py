"""Versions of the nomenclature: stored once, replaced whole, linked to the matches that mean them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine, select

from pipeline.load.documents import Reading, load_record
from pipeline.load.lists import Origin, fetch_nomenclature, imported_digest, list_versions, store_shipped, store_version
from pipeline.load.tables import METADATA
from pipeline.normalize.nomenclature import Entry, Validity
from pipeline.normalize.snapshot import matcher_for, read_snapshot, write_snapshot
from tests.load.records import small_record

ENTRY = Entry("test", "1.06.02", "program", "Program A")
SUB = Entry("test", "1.06.02.2.01.0001", "sub_kegiatan", "Pelatihan", "Persentase")


def linked(engine: Engine) -> list[int | None]:
    match = METADATA.tables["match"]
    with engine.connect() as connection:
        return list(connection.execute(select(match.c.nomenclature_id).order_by(match.c.node_id.is_(None))).scalars())


def test_a_match_points_to_its_entry_whichever_comes_first(engine: Engine) -> None:
    """A node's to that of its level, an indicator's to that of the sub kegiatan that has the indikator."""
    load_record(engine, small_record(), Reading("/in/a.pdf", "1"))
    assert linked(engine) == [None, None]
    store_version(engine, "test", [ENTRY, SUB])
    first = linked(engine)
    assert None not in first and len(set(first)) == 2
    load_record(engine, small_record(), Reading("/in/a.pdf", "1"))
    assert linked(engine) == first


def test_importing_a_version_again_replaces_it(engine: Engine) -> None:
    store_version(engine, "other", [ENTRY])
    store_version(engine, "test", [ENTRY, ENTRY])
    store_version(engine, "test", [ENTRY])
    assert list_versions(engine) == [
        {"version": "other", "level": "program", "count": 1},
        {"version": "test", "level": "program", "count": 1},
    ]


def test_the_state_of_the_lists_is_told(engine: Engine) -> None:
    assert imported_digest(engine) is None
    store_shipped(engine)
    assert imported_digest(engine) is None
    store_version(engine, "test", [ENTRY], Origin("a.tsv", Validity(2030, 2031)))
    first = imported_digest(engine)
    store_version(engine, "test", [replace(ENTRY, name="Program B")], Origin("a.tsv", Validity(2030, 2031)))
    assert first is not None and first != imported_digest(engine)
    store_version(engine, "test", [ENTRY], Origin("b.tsv", Validity(2030, 2031)))
    assert imported_digest(engine) == first


def test_a_snapshot_holds_what_the_database_holds(engine: Engine, tmp_path: Path) -> None:
    store_version(engine, "test", [replace(ENTRY, kinerja="Terlaksananya A")], Origin("a.tsv", Validity(2030, 2031)))
    store_version(engine, "90/2019", [ENTRY])
    lists = fetch_nomenclature(engine)
    write_snapshot(lists, tmp_path / "new" / "a.json", {("program", "b"): "1.06.02", ("program", "c"): None})
    kept, decisions = read_snapshot(tmp_path / "new" / "a.json")
    assert kept.entries == lists.entries
    assert kept.validity("test") == Validity(2030, 2031) and kept.validity("90/2019") == Validity(2020, 2021)
    assert matcher_for(tmp_path / "new" / "a.json").match("Program A", "program").code == "1.06.02"
    assert decisions == {("program", "b"): "1.06.02", ("program", "c"): None}
    assert matcher_for(tmp_path / "new" / "a.json").match("Program B", "program", year=2024).status == "matched"


def test_the_shipped_list_is_stored_once(engine: Engine) -> None:
    store_shipped(engine)
    before = list_versions(engine)
    store_shipped(engine)
    assert before == list_versions(engine) != []
