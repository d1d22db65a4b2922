"""A table of the database as a Parquet file, for pandas, polars, DuckDB and R: typed columns, lists as lists."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, Boolean, DateTime, Float, Integer

if TYPE_CHECKING:
    import pyarrow as pa
    from sqlalchemy import Column, Table

BOX, PAGES = "bbox", "pages"
"""Columns that hold a list of points, and a list of page numbers."""
NAMES = frozenset({"types", "names", "crosscutting", "evidence", "alternatives"})
"""Columns that hold lists of text. Any other column of JSON is written as JSON text."""
ROWS_PER_GROUP = 50_000
"""Rows of a row group: what a reader takes at once, and what is in memory while writing."""


def write_parquet(table: Table, rows: Iterable[dict[str, Any]], path: Path) -> Path:
    """All rows of a table; the file has the table's columns also where there is no row."""
    import pyarrow as pa
    from pyarrow import parquet

    schema = schema_of(table)
    objects = [column.name for column in table.c if _is_object(column)]
    source = iter(rows)
    with parquet.ParquetWriter(path, schema) as writer:
        while batch := list(islice(source, ROWS_PER_GROUP)):
            for row in batch:
                row.update({name: json.dumps(row[name], ensure_ascii=False) for name in objects if row[name] is not None})
            writer.write_table(pa.Table.from_pylist(batch, schema=schema))
    return path


def schema_of(table: Table) -> pa.Schema:
    """The columns of a table as Arrow types."""
    import pyarrow as pa

    return pa.schema([(column.name, _arrow_type(column)) for column in table.c])


def _is_object(column: Column[Any]) -> bool:
    return isinstance(column.type, JSON) and column.name not in {BOX, PAGES, *NAMES}


def _arrow_type(column: Column[Any]) -> pa.DataType:
    import pyarrow as pa

    if isinstance(column.type, JSON) and column.name in {BOX, PAGES, *NAMES}:
        return pa.list_({BOX: pa.float64(), PAGES: pa.int64()}.get(column.name, pa.string()))
    kinds = ((Boolean, pa.bool_()), (Integer, pa.int64()), (Float, pa.float64()), (DateTime, pa.timestamp("us", tz="UTC")))
    return next((arrow for kind, arrow in kinds if isinstance(column.type, kind)), pa.string())
