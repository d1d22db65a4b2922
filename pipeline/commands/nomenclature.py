"""``pokin nomenclature``: official lists in the database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.output import FAILED, Database, complain, database_url, existing_database, print_table, stop

if TYPE_CHECKING:
    from pipeline.normalize.official import OfficialList

app = typer.Typer(help="Official lists of programs, kegiatan and sub kegiatan.", no_args_is_help=True)
SHOWN_REPAIRS = 20
"""Repairs that are told one by one; refused rows all are."""


@app.command("import", epilog="Example: pokin nomenclature import sipd.xlsx --version 'SIPD 2027'")
def import_list(
    file: Annotated[Path, typer.Argument(help="SIPD workbook, Kepmendagri workbook, or TSV.")],
    version: Annotated[str, typer.Option(help="Name of the version, such as 'Kepmendagri 900.1.15.5-1317/2023'.")],
    first: Annotated[int | None, typer.Option("--from", help="First year whose documents use it.", show_default="known")] = None,
    last: Annotated[int | None, typer.Option("--until", help="Last year whose documents use it.", show_default="known")] = None,
    repairs: Annotated[bool, typer.Option("--repairs", help="Tell every repaired text, not only the first twenty.")] = False,
    db: Database = None,
) -> None:
    """Load an official list as a version, in place of what that version held before.

    A known version (its number is in the name) has known years; --from and --until say others.
    """
    from pipeline.load.database import open_database
    from pipeline.load.lists import Origin, store_shipped, store_version
    from pipeline.normalize.nomenclature import Validity, read_official

    official = read_official(file, version)
    _tell(official, repairs)
    if not official.entries:
        complain(f"{file} holds no entry")
        raise typer.Exit(FAILED)
    origin = Origin(file.name, Validity(first, last), len(official.repairs), len(official.refused))
    engine = open_database(database_url(db))
    store_shipped(engine)
    store_version(engine, version, official.entries, origin)
    done = {
        "rows refused": len(official.refused),
        "rows repeated": official.repeats,
        "texts repaired": len(official.repairs),
        "urusan added": len(official.added),
        "entries without the one above": len(official.gaps),
    }
    print_table(("level", version), [*official.counts.items(), *done.items()])


def _tell(official: OfficialList, all_repairs: bool) -> None:
    """What was refused and why, what was repaired and added, and what is missing, on standard error."""
    for row in official.refused:
        complain(f"row {row.row} refused: {row.reason}: {row.text}")
    shown = len(official.repairs) if all_repairs else SHOWN_REPAIRS
    for repair in official.repairs[:shown]:
        complain(f"{repair.code} {repair.field} repaired: {repair.before} → {repair.after}")
    if len(official.repairs) > shown:
        complain(f"{len(official.repairs) - shown} more texts repaired: --repairs tells all")
    if official.added:
        codes = ", ".join(dict.fromkeys(entry.code for entry in official.added))
        complain(f"the list has no urusan above its bidang; added from UU 23/2014 and Permendagri 90/2019: {codes}")
    for code in official.gaps:
        complain(f"{code}: the list has no entry above it")


@app.command("list", epilog="Example: pokin nomenclature list")
def list_lists(db: Database = None) -> None:
    """Show the versions in the database with their years and sizes."""
    from pipeline.load.lists import list_origins, list_versions
    from pipeline.normalize.nomenclature import validity_of

    engine = existing_database(db)
    origins = list_origins(engine)
    rows = []
    for row in list_versions(engine):
        origin, known = origins.get(row["version"], {}), validity_of(row["version"])
        years = (origin.get("valid_from") or known.first, origin.get("valid_until") or known.last)
        rows.append((row["version"], *years, row["level"], row["count"]))
    print_table(("version", "from", "until", "level", "entries"), rows)


@app.command("decide", epilog="Example: pokin nomenclature decide 'Program Rehab Sosial' --level program --code 1.06.04")
def decide(
    name: Annotated[str, typer.Argument(help="A name as documents print it.")],
    level: Annotated[str, typer.Option(help="program, kegiatan, sub_kegiatan, or indikator for an indicator.")],
    code: Annotated[str | None, typer.Option(help="The code that is meant; of an indicator, its sub kegiatan's.")] = None,
    none: Annotated[bool, typer.Option("--none", help="The name has no counterpart.")] = False,
    by: Annotated[str, typer.Option(help="Who decides: an office or function.")] = "steward",
    db: Database = None,
) -> None:
    """Decide what a name means, here and in all documents to come."""
    from pipeline.load.name_decisions import NoSuchCode, decide_name
    from pipeline.normalize.nomenclature import INDIKATOR
    from pipeline.record import NAMED_LEVELS

    if level not in (*NAMED_LEVELS, INDIKATOR):
        stop(f"--level is one of {', '.join((*NAMED_LEVELS, INDIKATOR))}")
    if (code is None) != none:
        stop("give either --code or --none")
    try:
        changed = decide_name(existing_database(db), name, level, code, by)
    except NoSuchCode as error:
        stop(str(error))
    complain(f"decided; {changed} matches follow")
