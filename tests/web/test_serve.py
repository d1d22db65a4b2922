"""``pokin serve`` as a command: it starts, answers and ends; what stops it is named."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from pipeline.load.database import open_database
from tests.command_line import pokin

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def db(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'test.db'}"
    open_database(url).dispose()
    return url


def test_it_serves_until_it_is_ended(db: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pipeline.cli", "serve", "--db", db, "--port", "0"]
    served = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2])
    try:
        assert served.stderr is not None
        found = re.search(r"http://127\.0\.0\.1:\d+/", served.stderr.readline())
        assert found
        answer = httpx.get(found[0], timeout=60)
        assert answer.status_code == 200 and "Belum ada dokumen" in answer.text
    finally:
        served.send_signal(signal.SIGINT)
        served.communicate(timeout=60)


def test_a_database_that_is_not_there_is_wrong_usage(capsys: Capture, tmp_path: Path) -> None:
    ran = pokin(capsys, "serve", "--db", f"sqlite:///{tmp_path / 'none.db'}")
    assert ran.code == 2 and "pokin ingest" in ran.err
    assert not (tmp_path / "none.db").exists()


def test_a_file_that_is_no_database_is_named(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("no database, but long enough to be looked at" * 50)
    ran = pokin(capsys, "serve", "--db", f"sqlite:///{tmp_path / 'x.db'}")
    assert ran.code == 1 and "DatabaseUnusable" in ran.err


def test_a_database_of_a_newer_pokin_is_named(capsys: Capture, db: str) -> None:
    with open_database(db).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    ran = pokin(capsys, "serve", "--db", db)
    assert ran.code == 1 and "update pokin" in ran.err


def test_a_port_that_is_taken_is_named(capsys: Capture, db: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ran = pokin(capsys, "serve", "--db", db, "--port", taken.getsockname()[1])
    assert ran.code == 1 and "--port" in ran.err
