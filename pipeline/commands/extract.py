"""``pokin extract``: one document to its record, without database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.output import AsJson, parse_pages, print_table, stop

if TYPE_CHECKING:
    from pipeline.record import Edge, Record

EXAMPLE = "pokin extract corpus/rencana-aksi-dinsos-gowa-2024.pdf --json --pages 1-2"


def command(
    file: Annotated[Path, typer.Argument(help="A PDF.")],
    as_json: AsJson = False,
    pages: Annotated[str | None, typer.Option(help="Only these pages, as 1-3,7.")] = None,
    region: Annotated[str | None, typer.Option(help="Region, if the document prints none.")] = None,
    organisation: Annotated[str | None, typer.Option(help="Organisation, if the document prints none.")] = None,
    year: Annotated[int | None, typer.Option(help="Year, if the document prints none.")] = None,
) -> None:
    """Print what one document says: its tree, indicators, figures and findings."""
    chosen = None
    if pages is not None:
        try:
            chosen = parse_pages(pages)
        except ValueError:
            stop(f"--pages {pages}: give numbers and ranges, as 1-3,7")
    record = read(file, chosen, {"region": region, "organisation": organisation, "year": year})
    if as_json:
        print(record.model_dump_json(indent=2))
    else:
        _show(record)


def read(file: Path, pages: set[int] | None = None, given: dict[str, str | int | None] | None = None) -> Record:
    """One document through all stations, read in a worker process within the limits.

    What a manifest beside the file says holds where the caller says nothing. Raises the refusals of
    :mod:`pipeline.errors`.
    """
    from pipeline.audit import audit_record
    from pipeline.extract.document import Given
    from pipeline.extract.sandbox import Sandbox
    from pipeline.record import Record
    from pipeline.sources import hints_beside

    hints = {**hints_beside(file), **{name: value for name, value in (given or {}).items() if value is not None}}
    with Sandbox() as sandbox:
        return audit_record(Record.model_validate_json(sandbox.read(file, Given(**hints), pages)))


def explain(file: Path, pages: set[int] | None = None) -> tuple[Record, list[Edge]]:
    """One document's record without findings, and the links that were possible and not chosen; otherwise as :func:`read`."""
    import json

    from pipeline.extract.document import Given
    from pipeline.extract.sandbox import Sandbox
    from pipeline.record import Edge, Record
    from pipeline.sources import hints_beside

    with Sandbox() as sandbox:
        arguments = (file, pages, Given(**hints_beside(file)), sandbox.limits)
        told = json.loads(sandbox.run("pipeline.stations:explain_as_json", arguments, file.name))
    return Record.model_validate(told["record"]), [Edge.model_validate(edge) for edge in told["rejected"]]


def _show(record: Record) -> None:
    """For people: what it is, and its tree indented."""
    document = record.document
    heading = (document.type, document.region, document.organisation, document.year)
    print(" · ".join(str(part) for part in heading if part is not None))
    parents = {edge.child: edge.parent for edge in record.edges if edge.kind == "cascade"}

    def depth(node_id: str) -> int:
        steps = 0
        while node_id in parents and steps < len(record.nodes):
            node_id, steps = parents[node_id], steps + 1
        return steps

    rows = (
        (node.page, node.level, "  " * depth(node.id) + (node.statement or node.name or ""), node.holder) for node in record.nodes
    )
    print_table(("page", "level", "statement or name", "holder"), rows)
    counts = ("nodes", "indicators", "values", "budgets", "actions", "edges", "findings")
    print(", ".join(f"{len(getattr(record, part))} {part}" for part in counts))
