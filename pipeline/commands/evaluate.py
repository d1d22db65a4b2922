"""``pokin evaluate``: the records of the PDFs that gold files exist for, compared with gold."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.output import REFUSED, AsJson, Database, complain, existing_database, print_rich

if TYPE_CHECKING:
    from pipeline.extract.sandbox import Sandbox
    from pipeline.record import Record

EXAMPLE = "pokin evaluate gold/ --json"


def command(
    gold_dir: Annotated[Path, typer.Argument(help="Folder with gold files.")] = Path("gold"),
    as_json: AsJson = False,
    loaded: Annotated[bool, typer.Option("--loaded", help="Read no file again that has not changed since.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Don't tell which file is being read.")] = False,
    db: Database = None,
) -> None:
    """Precision, recall and F1 of every part, per document and in total, against gold."""
    from pipeline.evaluate import evaluate_folder, table
    from pipeline.extract.sandbox import Sandbox

    if not gold_dir.is_dir():
        raise typer.BadParameter(f"{gold_dir} is no folder")
    with Sandbox() as sandbox:
        read = _from_store(db, _from_file(sandbox)) if loaded else _from_file(sandbox)
        evaluation = evaluate_folder(gold_dir, read, progress=None if quiet else complain)
    if as_json:
        print(json.dumps(evaluation.to_json(), ensure_ascii=False, indent=2))
    else:
        print_rich(table(evaluation))
        if evaluation.absent:
            complain(f"{len(evaluation.absent)} gold records have no PDF here: {', '.join(evaluation.absent)}")
    if any(document.error for document in evaluation.documents):
        raise typer.Exit(REFUSED)


def _from_file(sandbox: Sandbox) -> Callable[[Path], Record]:
    """Reads a file in a worker process; the audit adds nothing that gold has."""
    from pipeline.extract.document import Given
    from pipeline.record import Record
    from pipeline.sources import hints_beside

    return lambda path: Record.model_validate_json(sandbox.read(path, Given(**hints_beside(path))))


def _from_store(db: str | None, read: Callable[[Path], Record]) -> Callable[[Path], Record]:
    """The record that the database, or else the cache, has of the same content and rules; else by
    reading it.
    """
    from pipeline.commands.record_cache import cached
    from pipeline.extract.read import sha256
    from pipeline.load.records import fetch_record
    from pipeline.reading_version import reading_version
    from pipeline.sources import hints_beside

    engine = existing_database(db)

    def stored(path: Path) -> Record:
        known = fetch_record(engine, sha256(path), reading_version())
        return known or cached(path, hints_beside(path), lambda: read(path))

    return stored
