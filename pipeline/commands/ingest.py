"""``pokin ingest``: files and folders into the database, by the Prefect flow."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from pipeline.commands.output import (
    FAILED,
    REFUSED,
    Database,
    complain,
    database_url,
    print_table,
    stop,
)

if TYPE_CHECKING:
    from flows import Outcome, Summary
    from pipeline.sources import Source

EXAMPLE = "pokin ingest corpus/ --db sqlite:///pokin.db --workers 2"
RUNNERS = ("local", "dask")


def command(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="PDFs, and folders with PDFs.")],
    db: Database = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Documents read at the same time.", show_default="2")] = None,
    runner: Annotated[str, typer.Option(help="local or dask.")] = "local",
    force: Annotated[bool, typer.Option("--force", help="Read unchanged files again.")] = False,
    region: Annotated[str | None, typer.Option(help="Region of documents that do not print one.")] = None,
    organisation: Annotated[str | None, typer.Option(help="Organisation of documents that do not print one.")] = None,
    year: Annotated[int | None, typer.Option(help="Year of documents that do not print one.")] = None,
    manifest: Annotated[
        Path | None,
        typer.Option(help="JSON list of {file, region, organisation, year}; else manifest.json beside the files."),
    ] = None,
) -> None:
    """Read PDFs into the database: read, extract, normalise, tree, audit, load.

    Unchanged files are passed over. One bad document never stops the others.
    """
    from pipeline.sources import ManifestUnusable, find_sources

    if runner not in RUNNERS:
        stop(f"--runner is one of {', '.join(RUNNERS)}")
    hints = {"region": region, "organisation": organisation, "year": year}
    try:
        sources = find_sources(paths, hints, manifest)
    except ManifestUnusable as error:
        stop(str(error))
    if not sources:
        complain("no PDF found")
        return
    url = database_url(db)
    summary = _run(sources, url, workers, force, runner)
    _show(url, summary)
    if summary.count("failed"):
        raise typer.Exit(FAILED)
    if summary.count("refused"):
        raise typer.Exit(REFUSED)


def _run(sources: list[Source], url: str, workers: int | None, force: bool, runner: Any) -> Summary:
    """Runs the flow under a progress bar on standard error."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    from flows import Order, ingest
    from pipeline.settings import settings

    columns = (SpinnerColumn(), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}"))
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        bar = progress.add_task("starting", total=len(sources))

        def report(outcome: Outcome) -> None:
            progress.update(bar, advance=1, description=Path(outcome.path).name)
            if outcome.message:
                progress.console.print(f"{outcome.state}: {outcome.message}", markup=False, highlight=False)

        order = Order(url, workers or settings().workers, force)
        try:
            return ingest(sources, order, runner, report)
        except ModuleNotFoundError as error:
            if error.name != "prefect_dask":
                raise
            raise typer.BadParameter("--runner dask needs prefect-dask: pip install 'pokin[dask]'") from error


def _show(url: str, summary: Summary) -> None:
    """A row per document of this run, as it now stands in the database."""
    from pipeline.load.database import open_database, shown
    from pipeline.load.records import fetch_summary

    stored = {row["path"]: row for row in fetch_summary(open_database(url))}
    counted = ("nodes", "indicators", "values", "budgets", "actions", "edges", "findings")
    headings = ("file", "type", "region", "organisation", "year", "pages", *counted, "state")
    rows = []
    for outcome in summary.outcomes:
        row = stored.get(outcome.path, {"file": Path(outcome.path).name})
        state = f"{outcome.state} (unchanged)" if outcome.passed_over else outcome.state
        state += f": {outcome.error}" if outcome.error else ""
        rows.append([*(row.get(heading) for heading in headings[:-1]), state])
    print_table(headings, rows)
    states = ", ".join(f"{summary.count(state)} {state}" for state in ("loaded", "refused", "failed"))
    print(f"{len(rows)} documents: {states}. Database: {shown(url)}")
