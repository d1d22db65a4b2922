"""``pokin export``: the corpus as flat tables or graphs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pipeline.commands.output import Database, existing_database, stop

EXAMPLE = "pokin export out/ --format csv"


def command(
    out: Annotated[Path, typer.Argument(help="Folder for the files; made if it is not there.")],
    db: Database = None,
    form: Annotated[str, typer.Option("--format", help="csv, parquet, xlsx, jsonl, graphml or html.")] = "csv",
) -> None:
    """Write all tables (csv, parquet, xlsx, jsonl), a graph per document (graphml) or a page with its tree (html)."""
    from pipeline.load.exports import FORMATS, export

    if form not in FORMATS:
        stop(f"--format is one of {', '.join(FORMATS)}")
    if out.exists() and not out.is_dir():
        stop(f"{out} is a file; give a folder")
    for path in export(existing_database(db), out, form):
        print(path)
