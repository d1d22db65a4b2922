"""Opening a database: SQLite or PostgreSQL, brought up to the newest migration."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

BUSY_SECONDS = 60
"""Time that SQLite waits for another writer; a document's transaction takes well under a second."""
LOAD_LOCK = 7_406_964
"""Number of the PostgreSQL advisory lock that writing transactions take: two documents of one new office
must not both add it. Any number that nothing else in the database uses will do."""


class DatabaseUnusable(Exception):
    """The database can't be opened: a wrong URL, a missing driver, no connection. ``str()`` gives the
    remedy.
    """


def open_database(url: str) -> Engine:
    """An engine for ``sqlite:///FILE`` or ``postgresql+psycopg://…``, its tables at the newest migration.

    Raises :class:`DatabaseUnusable`.
    """
    from alembic.util import CommandError
    from sqlalchemy import exc

    try:
        engine = _engine(url)
        _migrate(engine)
    except exc.ArgumentError as error:
        raise DatabaseUnusable(f"{url!r} is no database URL; an example: sqlite:///pokin.db") from error
    except ModuleNotFoundError as error:
        raise DatabaseUnusable(f"{error.name} is missing: pip install 'pokin[postgresql]'") from error
    except CommandError as error:  # its revision is none that we have
        raise DatabaseUnusable(f"{shown(url)} was written by a newer pokin; update pokin") from error
    except exc.DBAPIError as error:
        raise DatabaseUnusable(f"cannot open {shown(url)}: {error.orig}") from error
    except OSError as error:
        raise DatabaseUnusable(f"cannot make the folder of {shown(url)}: {error.strerror}") from error
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that will write: it waits for its turn at once, so that it can't fail half way for a
    lock.
    """
    from sqlalchemy import text

    with engine.connect().execution_options(pokin_writes=True) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOAD_LOCK})
        yield connection


def _engine(url: str) -> Engine:
    from sqlalchemy import create_engine, event, make_url

    parsed = make_url(url)
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise DatabaseUnusable(f"{parsed.get_backend_name()} is not supported; use SQLite or PostgreSQL")
    if parsed.get_backend_name() == "postgresql":
        return create_engine(parsed, pool_pre_ping=True)
    if parsed.database and parsed.database != ":memory:":
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parsed, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # transactions are begun by _on_begin, not by the driver's guess
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    # A transaction that reads first and writes later fails at once if another wrote meanwhile; IMMEDIATE
    # waits.
    writes = connection.get_execution_options().get("pokin_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "pipeline.load:migrations")
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def shown(url: str) -> str:
    """The URL without its password, for messages."""
    from sqlalchemy import make_url

    return make_url(url).render_as_string(hide_password=True)
