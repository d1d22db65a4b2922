"""The corpus out of the database: flat tables as CSV, Parquet, JSON lines or a workbook, trees as GraphML and as pages
for people. One function per format.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.load.records import fetch_records
from pipeline.load.tables import METADATA

if TYPE_CHECKING:
    from sqlalchemy import Engine

TABLES = (
    "region", "organisation", "document", "node", "indicator", "value", "budget", "action", "edge", "total",
    "match", "finding", "canonical_indicator", "canonical_member", "nomenclature", "nomenclature_version", "decision", "doubt",
)  # fmt: skip
"""What is exported, in the order in which it must be loaded elsewhere."""
OWN = ("reading",)
"""What pokin keeps for itself: what was read of documents that are corrected."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
BATCH = 5000
"""Rows that are in memory at once."""


def export(engine: Engine, out: Path, form: str) -> list[Path]:
    """Writes the whole database into the folder ``out``; returns the files. Raises KeyError for an
    unknown form.
    """
    write = FORMATS[form]
    out.mkdir(parents=True, exist_ok=True)
    return list(write(engine, out))


def _write_csv(engine: Engine, out: Path) -> Iterator[Path]:
    """A file per table, UTF-8 with a mark so that Excel reads it; lists and boxes as JSON in their cells."""
    for name in TABLES:
        path = out / f"{name}.csv"
        with path.open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(METADATA.tables[name].c.keys())
            writer.writerows([_cell(value) for value in row.values()] for row in _rows(engine, name))
        yield path


def _write_parquet(engine: Engine, out: Path) -> Iterator[Path]:
    """A file per table, with typed columns."""
    from pipeline.load.parquet import write_parquet

    for name in TABLES:
        yield write_parquet(METADATA.tables[name], _rows(engine, name), out / f"{name}.parquet")


def _write_xlsx(engine: Engine, out: Path) -> Iterator[Path]:
    """One workbook with a sheet per table."""
    from pipeline.load.workbook import write_workbook

    tables = ((name, list(METADATA.tables[name].c.keys()), _rows(engine, name)) for name in TABLES)
    yield write_workbook(tables, out / "pokin.xlsx")


def _write_jsonl(engine: Engine, out: Path) -> Iterator[Path]:
    """A file per table with an object per line, and ``records.jsonl`` with a whole document per line."""
    for name in TABLES:
        path = out / f"{name}.jsonl"
        with path.open("w", encoding="utf-8") as stream:
            for row in _rows(engine, name):
                stream.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")
        yield path
    path = out / "records.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        for record in fetch_records(engine):
            stream.write(record.model_dump_json() + "\n")
    yield path


def _write_graphml(engine: Engine, out: Path) -> Iterator[Path]:
    """A graph per document: nodes with what they say and where, edges with kind, confidence, evidence and doubt.

    GraphML knows no lists: pages, crosscutting, evidence and alternatives are joined by "; ". ``label`` is what viewers show.
    """
    import networkx as nx

    taken: set[str] = set()
    for record in fetch_records(engine):
        graph = nx.MultiDiGraph(**_attributes(record.document.model_dump(exclude={"types"})))
        for node in record.nodes:
            fields = {"level", "statement", "name", "code", "holder", "organisation", "crosscutting", "page", "pages"}
            label = node.statement or node.name or node.holder or node.id
            graph.add_node(node.id, **_attributes({"label": label, **node.model_dump(include=fields)}))
        for edge in record.edges:
            fields = {"kind", "confidence", "evidence", "via_indicator", "page", "review", "alternatives"}
            graph.add_edge(edge.parent, edge.child, **_attributes(edge.model_dump(include=fields)))
        path = out / f"{_free_name(Path(record.document.file).stem, record.document.sha256, taken)}.graphml"
        nx.write_graphml(graph, path)
        yield path


def _write_html(engine: Engine, out: Path) -> Iterator[Path]:
    """A page per document with its tree, to open in a browser; each needs no other file and no network."""
    from pipeline.load.tree_page import tree_page

    taken: set[str] = set()
    for record in fetch_records(engine):
        path = out / f"{_free_name(Path(record.document.file).stem, record.document.sha256, taken)}.html"
        path.write_text(tree_page(record), encoding="utf-8")
        yield path


FORMATS: dict[str, Callable[[Engine, Path], Iterator[Path]]] = {
    "csv": _write_csv,
    "parquet": _write_parquet,
    "xlsx": _write_xlsx,
    "jsonl": _write_jsonl,
    "graphml": _write_graphml,
    "html": _write_html,
}
"""What ``pokin export --format`` knows."""


def _rows(engine: Engine, name: str) -> Iterator[dict[str, Any]]:
    table = METADATA.tables[name]
    with engine.connect() as connection:
        found = connection.execution_options(yield_per=BATCH).execute(table.select().order_by(table.c.id))
        for row in found.mappings():
            yield dict(row)


def _cell(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value


def _attributes(fields: dict[str, Any]) -> dict[str, Any]:
    """GraphML has no null, no lists and no control characters."""
    joined = {name: "; ".join(map(str, value)) if isinstance(value, list) else value for name, value in fields.items()}
    kept = {name: value for name, value in joined.items() if value != "" and isinstance(value, str | int | float)}
    return {name: _CONTROL.sub(" ", value) if isinstance(value, str) else value for name, value in kept.items()}


def _free_name(stem: str, sha256: str, taken: set[str]) -> str:
    """The stem, with a piece of the digest where another document has the same."""
    name = stem if stem not in taken else f"{stem}-{sha256[:8]}"
    taken.add(name)
    return name
