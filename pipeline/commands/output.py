"""What all commands share: exit codes, messages on standard error, machine output on standard output."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    from rich.table import Table
    from sqlalchemy import Engine

FAILED = 1
REFUSED = 3
"""Exit codes of the contract; 2, for wrong usage, is typer's own."""
WIDE = 200
"""Columns of a table that goes to a file or pipe."""

Database = Annotated[
    str | None,
    typer.Option("--db", metavar="URL", help="Database; else $POKIN_DB, else sqlite:///pokin.db.", show_default=False),
]
AsJson = Annotated[bool, typer.Option("--json", help="Stable machine output.")]


def database_url(given: str | None) -> str:
    """The database that is meant: the option's, else ``$POKIN_DB`` or ``pokin.toml``, else
    ``sqlite:///pokin.db``.
    """
    from pipeline.settings import settings

    return given or settings().db


def existing_database(given: str | None) -> Engine:
    """The opened database; ends with a usage error where the file of an SQLite database is not there yet."""
    from pipeline.load.database import open_database

    url = database_url(given)
    file = url.removeprefix("sqlite:///")
    if url.startswith("sqlite:///") and not Path(file).exists():
        stop(f"no database at {file}: run “pokin ingest” first, or give --db")
    return open_database(url)


def has_database() -> bool:
    """Whether the database of this folder or environment is there: an SQLite file that exists, or any other URL."""
    url = database_url(None)
    return not url.startswith("sqlite:///") or Path(url.removeprefix("sqlite:///")).exists()


def stop(message: str) -> NoReturn:
    """Ends the command as wrong usage."""
    raise typer.BadParameter(message)


def complain(message: str) -> None:
    """A message for the person at the screen, on standard error."""
    print(f"pokin: {message}", file=sys.stderr)


def print_json_lines(items: Iterable[Any]) -> int:
    """An object per line on standard output; returns how many."""
    count = 0
    for item in items:
        sys.stdout.write(json.dumps(item, ensure_ascii=False) + "\n")
        count += 1
    return count


def print_table(headings: Sequence[str], rows: Iterable[Sequence[Any]], title: str | None = None) -> None:
    """A table for people on standard output; null is blank. Numbers stand right."""
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title, title_justify="left")
    listed = [list(row) for row in rows]
    for place, heading in enumerate(headings):
        numbers = all(isinstance(row[place], int | None) for row in listed) and bool(listed)
        table.add_column(heading, justify="right" if numbers else "left", overflow="fold")
    for row in listed:
        table.add_row(*(Text("" if cell is None else str(cell)) for cell in row))
    print_rich(table)


def print_rich(table: Table) -> None:
    """A table of rich on standard output: as wide as the terminal, or wide enough for a file or pipe."""
    from rich.console import Console

    console = Console()
    if not console.is_terminal:
        console = Console(width=WIDE)
    console.print(table)


def parse_pages(text: str) -> set[int]:
    """Page numbers from ``1-3,7``. Raises ValueError."""
    pages: set[int] = set()
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        numbers = range(int(first), int(last if dash else first) + 1)
        if not numbers or numbers[0] < 1:
            raise ValueError(part)
        pages.update(numbers)
    return pages
