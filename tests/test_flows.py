"""The flow: documents side by side, each to a state that is stored, whatever happens to one of them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from pipeline.extract import sandbox
from pipeline.load.database import open_database
from pipeline.load.records import fetch_records, fetch_summary
from pipeline.sources import find_sources

pytestmark = pytest.mark.usefixtures("prefect_server")
PATIENT, SHORT = 120, 8
"""Limits in seconds for a document: what no child needs on a machine that does ten other things, and for one that hangs. Those
beside it have the short limit too; they do nothing that takes a second."""


@pytest.fixture(autouse=True)
def children(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "READ", "tests.flow_children:read")
    limit_time(monkeypatch, PATIENT)


def limit_time(monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    """Gives each document so much time."""
    from pipeline.settings import settings

    monkeypatch.setenv("POKIN_TIMEOUT_SECONDS", str(seconds))
    settings.cache_clear()


@pytest.fixture
def db(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'test.db'}"


def write(folder: Path, **contents: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, content in contents.items():
        (folder / f"{name}.pdf").write_text(content)
    return folder


def ingest(folder: Path, db: str, hints: dict[str, Any] | None = None, **order: Any) -> dict[str, tuple[str, ...]]:
    """State, error and whether passed over, by file name."""
    import flows

    summary = flows.ingest(find_sources([folder], hints), flows.Order(db, **order))
    return {
        Path(o.path).stem: (o.state, *filter(None, [o.error, "passed over" if o.passed_over else ""])) for o in summary.outcomes
    }


def states(db: str) -> dict[str, str]:
    return {row["file"]: row["state"] for row in fetch_summary(open_database(db))}


def test_one_bad_document_never_stops_the_others(tmp_path: Path, db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    limit_time(monkeypatch, SHORT)
    bad = {"locked": "refuse", "fault": "stumble", "endless": "hang", "wild": "crash", "odd": "contradict"}
    folder = write(tmp_path / "in", good="read 1", better="read 2", **bad)
    assert ingest(folder, db) == {
        "good": ("loaded",),
        "better": ("loaded",),
        "locked": ("refused", "EncryptedPdf"),
        "endless": ("refused", "ReadTimeout"),
        "wild": ("refused", "WorkerCrashed"),
        "fault": ("failed", "KeyError"),
        "odd": ("failed", "KeyError"),
    }
    stored = states(db)
    assert (stored["good.pdf"], stored["locked.pdf"], stored["odd.pdf"]) == ("loaded", "refused", "failed")
    messages = {row["file"]: row["message"] for row in fetch_summary(open_database(db))}
    assert messages["locked.pdf"].endswith("Save a copy without password.")


def test_a_worker_that_crashes_once_is_tried_again(tmp_path: Path, db: str) -> None:
    assert ingest(write(tmp_path / "in", a="crash-once"), db) == {"a": ("loaded",)}


def test_what_is_audited_is_stored(tmp_path: Path, db: str) -> None:
    ingest(write(tmp_path / "in", a="overspend"), db)
    (record,) = fetch_records(open_database(db))
    assert [finding.check for finding in record.findings] == ["test", "budget_sum_disagrees"]


def test_unchanged_files_are_passed_over_unless_forced(tmp_path: Path, db: str) -> None:
    folder = write(tmp_path / "in", a="read 1", b="refuse")
    ingest(folder, db)
    assert ingest(folder, db)["a"] == ("loaded", "passed over")
    assert ingest(folder, db)["b"] == ("refused", "EncryptedPdf")  # a refusal is asked again: limits may be others
    assert ingest(folder, db, force=True)["a"] == ("loaded",)
    write(folder, a="read 2")
    assert ingest(folder, db)["a"] == ("loaded",)
    assert len(states(db)) == 2


def test_other_hints_are_a_reason_to_read_again(tmp_path: Path, db: str) -> None:
    folder = write(tmp_path / "in", a="read 1")
    ingest(folder, db, {"year": 2024})
    assert ingest(folder, db, {"year": 2023}) == {"a": ("loaded",)}
    (record,) = fetch_records(open_database(db))
    assert record.document.year == 2023


def test_a_locked_database_is_tried_again(tmp_path: Path, db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import flows

    real, tries = flows.load_record, []

    def locked_once(*arguments: Any) -> int:
        tries.append(1)
        if len(tries) == 1:
            raise OperationalError("insert", {}, Exception("database is locked"))
        return real(*arguments)

    monkeypatch.setattr(flows, "load_record", locked_once)
    assert ingest(write(tmp_path / "in", a="read"), db) == {"a": ("loaded",)}
    assert len(tries) == 2


def test_a_missing_file_is_refused(tmp_path: Path, db: str) -> None:
    assert ingest(tmp_path / "none.pdf", db) == {"none": ("refused", "UnreadableFile")}
    assert states(db) == {"none.pdf": "refused"}


def test_no_worker_is_left_behind(tmp_path: Path, db: str) -> None:
    import psutil

    before = {child.pid for child in psutil.Process(os.getpid()).children()}
    ingest(write(tmp_path / "in", a="read 1", b="crash"), db)
    left = [c for c in psutil.Process(os.getpid()).children() if c.pid not in before and "spawn_main" in str(c.cmdline())]
    assert left == []


def test_prefect_is_told_to_call_nobody() -> None:
    import flows  # noqa: F401

    assert os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] == "false"
    assert os.environ["DO_NOT_TRACK"] == "1"
    assert os.environ["PREFECT_LOGGING_TO_API_ENABLED"] == "false"


def test_documents_are_matched_against_imported_lists(tmp_path: Path, db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is imported reaches the worker processes, and a new import reads the documents again."""
    from pipeline.load.lists import store_version
    from pipeline.normalize.nomenclature import Entry

    monkeypatch.setattr(sandbox, "READ", "tests.flow_children:match")
    monkeypatch.setattr("flows.PREFECT_HOME", tmp_path / "home" / "prefect")
    folder = write(tmp_path / "in", a="Program Pengawetan Awan")
    assert ingest(folder, db) == {"a": ("loaded",)}
    assert [match.status for record in fetch_records(open_database(db)) for match in record.matches] == ["none"]
    store_version(open_database(db), "Contoh 2020", [Entry("Contoh 2020", "9.01.02", "program", "PROGRAM PENGAWETAN AWAN")])
    assert ingest(folder, db) == {"a": ("loaded",)}
    assert [match.code for record in fetch_records(open_database(db)) for match in record.matches] == ["9.01.02"]
    assert ingest(folder, db) == {"a": ("loaded", "passed over")}
