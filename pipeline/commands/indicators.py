"""``pokin indicators``: canonical indicators, and what stewards decide of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.output import AsJson, Database, existing_database, print_json_lines, print_table, stop

if TYPE_CHECKING:
    from sqlalchemy import Engine

app = typer.Typer(help="The same indicator across documents, years and regions.", no_args_is_help=True)
By = Annotated[str, typer.Option("--by", metavar="WHO", help="The steward's office or role, kept with the decision.")]


@app.command("list", epilog="Example: pokin indicators list SAKIP --several")
def list_indicators(
    text: Annotated[str, typer.Argument(help="Only those with this in their name.")] = "",
    several: Annotated[bool, typer.Option("--several", help="Only those of several documents.")] = False,
    as_json: AsJson = False,
    db: Database = None,
) -> None:
    """Show canonical indicators with the names under which they are printed."""
    from pipeline.load.canonical import fetch_canonical

    rows = [row for row in fetch_canonical(existing_database(db), text) if not several or row["documents"] > 1]
    if as_json:
        print_json_lines(rows)
        return
    columns = ("id", "name", "unit", "direction", "documents", "regions")
    shown = ([*(row[column] for column in columns), "; ".join(row["names"])] for row in rows)
    print_table((*columns, "printed as"), shown)


@app.command("join", epilog="Example: pokin indicators join 12 57 --by 'Bappeda Provinsi'")
def join(
    ids: Annotated[list[int], typer.Argument(metavar="ID ID…", help="Canonical indicators that are one.")],
    decided_by: By = "steward",
    db: Database = None,
) -> None:
    """Decide that canonical indicators are one. It holds for their names in every document, also in later ones."""
    from pipeline.load.indicator_decisions import NoSuchIndicator, decide_one

    if len(set(ids)) < 2:
        stop("give at least two ids")
    engine = existing_database(db)
    try:
        decide_one(engine, ids, decided_by)
    except NoSuchIndicator as error:
        stop(str(error))
    _join_anew(engine)


@app.command("part", epilog="Example: pokin indicators part 12 'Jumlah PPKS' --by 'Bappeda Provinsi'")
def part(
    canonical_id: Annotated[int, typer.Argument(metavar="ID", help="A canonical indicator.")],
    name: Annotated[str | None, typer.Argument(help="The printed name that is no part of it.")] = None,
    document: Annotated[str | None, typer.Option(help="The file (or its digest) whose mentions are no part of it.")] = None,
    node: Annotated[str | None, typer.Option(help="Of the document, only mentions of nodes with this in their text.")] = None,
    decided_by: By = "steward",
    db: Database = None,
) -> None:
    """Decide that a name is not this canonical indicator. It holds in every document, also in later ones.

    With --document, what that document calls so is another indicator than what others do, though the words are the same.
    """
    from pipeline.load.indicator_decisions import NoSuchIndicator, decide_apart, decide_two

    if (name is None) == (document is None) or (node and not document):
        stop("give either a name, or --document (with --node where only some of its mentions are meant)")
    engine = existing_database(db)
    try:
        if document is not None:
            decide_apart(engine, canonical_id, document, node, decided_by)
        else:
            decide_two(engine, canonical_id, name or "", decided_by)
    except NoSuchIndicator as error:
        stop(str(error))
    _join_anew(engine)


def _join_anew(engine: Engine) -> None:
    from pipeline.load.canonical import join_indicators

    print(f"{join_indicators(engine)} canonical indicators")
