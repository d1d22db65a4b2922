"""Storing documents: whole, once, alone; and giving them back as they were."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, func, select

from pipeline.load.documents import Reading, Refusal, load_record, load_refusal, loaded_before
from pipeline.load.records import fetch_findings, fetch_record, fetch_records, fetch_summary
from pipeline.load.tables import METADATA
from tests.load.records import small_record

READING = Reading("/in/a.pdf", "1", {"year": 2024})
OTHER = Reading("/in/b.pdf", "1")


def count(engine: Engine, table: str) -> int:
    with engine.connect() as connection:
        found = connection.execute(select(func.count()).select_from(METADATA.tables[table])).scalar_one()
        return int(found)


def counts(engine: Engine) -> dict[str, int]:
    return {name: count(engine, name) for name in METADATA.tables}


def test_a_record_comes_back_as_it_went_in(engine: Engine) -> None:
    record = small_record(nodes=30)
    load_record(engine, record, READING)
    assert fetch_record(engine, "a" * 64, "1") == record
    assert [found.model_dump_json() for found in fetch_records(engine)] == [record.model_dump_json()]
    assert fetch_record(engine, "a" * 64, "2") is None


def test_re_ingest_replaces_a_document_s_rows_and_no_others(engine: Engine) -> None:
    load_record(engine, small_record(nodes=3), READING)
    other = small_record("b.pdf", "b" * 64, organisation="Kecamatan Contoh")
    load_record(engine, other, OTHER)
    first = load_record(engine, small_record(nodes=5), READING)
    assert first == load_record(engine, small_record(nodes=4), READING)
    assert count(engine, "document") == 2
    assert count(engine, "node") == count(engine, "value") == 4 + 2
    assert count(engine, "finding") == count(engine, "total") == 2
    assert count(engine, "match") == 2 + 2  # a node's and an indicator's each
    assert fetch_record(engine, "b" * 64, "1") == other


def test_decisions_survive_re_ingest(engine: Engine) -> None:
    decision = METADATA.tables["decision"]
    with engine.begin() as connection:
        row = {"key": "k", "field": "code", "new": "1.06.02", "decided_at": datetime.now(UTC), "decided_by": "x"}
        connection.execute(decision.insert(), row)
    load_record(engine, small_record(), READING)
    load_record(engine, small_record(), READING)
    assert count(engine, "decision") == 1


def test_the_same_content_twice_is_one_document(engine: Engine) -> None:
    load_record(engine, small_record(), READING)
    load_record(engine, small_record("copy.pdf"), Reading("/elsewhere/copy.pdf", "1"))
    assert count(engine, "document") == 1
    assert fetch_summary(engine)[0]["path"] == "/elsewhere/copy.pdf"


def test_other_content_at_the_same_path_replaces_the_former(engine: Engine) -> None:
    load_record(engine, small_record(), READING)
    load_record(engine, small_record(sha256="c" * 64), READING)
    assert count(engine, "document") == 1
    assert count(engine, "node") == 2
    assert fetch_record(engine, "a" * 64, "1") is None


def test_a_copy_that_takes_the_place_of_another_file_leaves_one_of_each_content(engine: Engine) -> None:
    load_record(engine, small_record(), READING)
    load_record(engine, small_record("b.pdf", "b" * 64), OTHER)
    load_record(engine, small_record("b.pdf"), OTHER)
    assert [row["path"] for row in fetch_summary(engine)] == ["/in/b.pdf"]


def test_a_record_that_contradicts_itself_leaves_the_database_as_it_was(engine: Engine) -> None:
    load_record(engine, small_record(), READING)
    before = counts(engine)
    broken = small_record(nodes=3)
    broken.edges[0].child = "n99"
    with pytest.raises(KeyError, match="n99"):
        load_record(engine, broken, READING)
    assert counts(engine) == before
    assert fetch_record(engine, "a" * 64, "1") == small_record()


def test_refusals_are_stored_and_give_way_to_a_later_success(engine: Engine) -> None:
    refusal = Refusal("refused", "EncryptedPdf", "EncryptedPdf: a.pdf. Save a copy without password.")
    load_refusal(engine, "a.pdf", "a" * 64, READING, refusal)
    row = fetch_summary(engine)[0]
    assert (row["state"], row["error"], row["nodes"]) == ("refused", "EncryptedPdf", 0)
    assert not loaded_before(engine, "a" * 64, READING)
    load_record(engine, small_record(), READING)
    assert [row["state"] for row in fetch_summary(engine)] == ["loaded"]


def test_a_refusal_replaces_what_was_loaded_before(engine: Engine) -> None:
    load_record(engine, small_record(), READING)
    load_refusal(engine, "a.pdf", "a" * 64, READING, Refusal("failed", "KeyError", "nodes"))
    assert count(engine, "node") == count(engine, "finding") == 0
    assert fetch_summary(engine)[0]["region"] is None


def test_unreadable_files_without_a_digest_are_kept_apart(engine: Engine) -> None:
    for path in ("/in/a.pdf", "/in/b.pdf", "/in/a.pdf"):
        load_refusal(engine, path[4:], None, Reading(path, "1"), Refusal("refused", "UnreadableFile", "no"))
    assert count(engine, "document") == 2


def test_loaded_before_asks_for_content_rules_and_hints(engine: Engine) -> None:
    load_record(engine, small_record(), READING)
    assert loaded_before(engine, "a" * 64, READING)
    assert not loaded_before(engine, "b" * 64, READING)
    assert not loaded_before(engine, "a" * 64, Reading("/in/a.pdf", "2", {"year": 2024}))
    assert not loaded_before(engine, "a" * 64, Reading("/in/a.pdf", "1", {"year": 2023}))


def test_offices_and_regions_stand_once_however_they_are_spelled(engine: Engine) -> None:
    load_record(engine, small_record(region="Kabupaten Gowa"), READING)
    shouted = small_record("b.pdf", "b" * 64, region="KABUPATEN GOWA", organisation="DINAS PERCONTOHAN")
    load_record(engine, shouted, OTHER)
    load_record(engine, small_record("c.pdf", "c" * 64, region=None), Reading("/in/c.pdf", "1"))
    assert count(engine, "organisation") == 2  # the office of a region, and one whose region nobody named
    with engine.connect() as connection:
        region = connection.execute(METADATA.tables["region"].select()).one()
    assert (region.code, region.name, region.province) == ("73.06", "Kabupaten Gowa", "Sulawesi Selatan")
    assert fetch_record(engine, "b" * 64, "1") == shouted


def test_characters_that_databases_refuse_are_left_out(engine: Engine) -> None:
    record = small_record()
    record.nodes[0].statement = "Mutu\x00 \ud800layanan"
    record.values[0].value = float("nan")
    load_record(engine, record, READING)
    found = next(fetch_records(engine))
    assert found.nodes[0].statement == "Mutu ?layanan"
    assert found.values[0].value is None


def test_threads_load_side_by_side(engine: Engine) -> None:
    faults: list[BaseException] = []

    def load(letter: str) -> None:
        try:
            load_record(engine, small_record(f"{letter}.pdf", letter * 64), Reading(f"/in/{letter}.pdf", "1"))
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=load, args=(letter,)) for letter in "abcdef"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert count(engine, "document") == 6
    assert count(engine, "organisation") == 1


def test_findings_name_their_document(engine: Engine) -> None:
    load_record(engine, small_record(), READING)
    assert list(fetch_findings(engine)) == [
        {
            "check": "test",
            "severity": "warning",
            "document": "a.pdf",
            "page": 1,
            "bbox": [0.0, 0.0, 1.0, 1.0],
            "message": "look",
            "expected": "1",
            "found": None,
        }
    ]
