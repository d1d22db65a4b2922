"""``pokin nomenclature``: official lists in the database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.commands.output import FAILED, Database, complain, database_url, existing_database, print_table

app = typer.Typer(help="Official lists of programs, kegiatan and sub kegiatan.", no_args_is_help=True)
SHOWN_REFUSALS = 20
"""Refused rows that are told one by one; a list with more has another problem than its rows."""


@app.command("import", epilog="Example: pokin nomenclature import sipd.xlsx --version 'SIPD 2027'")
def import_list(
    file: Annotated[Path, typer.Argument(help="SIPD workbook, Kepmendagri workbook, or TSV.")],
    version: Annotated[str, typer.Option(help="Name of the version, such as 'Kepmendagri 900/2023'.")],
    db: Database = None,
) -> None:
    """Load an official list as a version, in place of what that version held before."""
    from pipeline.load.database import open_database
    from pipeline.load.lists import store_version
    from pipeline.normalize.nomenclature import read_official

    official = read_official(file, version)
    for row in official.refused[:SHOWN_REFUSALS]:
        complain(f"row {row.row} refused: {row.reason}: {row.text}")
    if len(official.refused) > SHOWN_REFUSALS:
        complain(f"{len(official.refused) - SHOWN_REFUSALS} more rows refused")
    if not official.entries:
        complain(f"{file} holds no entry")
        raise typer.Exit(FAILED)
    store_version(open_database(database_url(db)), version, official.entries)
    print_table(("level", version), official.counts.items())


@app.command("list", epilog="Example: pokin nomenclature list")
def list_lists(db: Database = None) -> None:
    """Show the versions in the database with their sizes."""
    from pipeline.load.lists import list_versions

    rows = list_versions(existing_database(db))
    print_table(("version", "level", "entries"), ((row["version"], row["level"], row["count"]) for row in rows))
