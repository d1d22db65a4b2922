"""The database's tables as one Excel workbook, a sheet for each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import Any

MOST_ROWS = 1_048_576
"""Rows of a sheet, the heading counted: Excel's own limit. Longer tables go on in a sheet of their own ("value 2")."""
MOST_CHARACTERS = 32_767
"""Characters of a cell: Excel's own limit."""


def write_workbook(tables: Iterable[tuple[str, list[str], Iterable[dict[str, Any]]]], path: Path) -> Path:
    """Writes (name, columns, rows) of each table; text stays text, also where it looks like a formula.

    Lists and boxes stand as JSON in their cells, times as UTC. Rows are written as they come; memory does not grow with them.
    """
    from openpyxl import Workbook

    workbook = Workbook(write_only=True)
    for name, columns, rows in tables:
        for number, some in enumerate(_sheets(rows), start=1):
            sheet = workbook.create_sheet(name if number == 1 else f"{name} {number}")
            sheet.freeze_panes = "A2"
            sheet.append(columns)
            for row in some:
                sheet.append([_cell(sheet, row[column]) for column in columns])
    workbook.save(path)
    return path


def _sheets(rows: Iterable[dict[str, Any]]) -> Iterator[Iterator[dict[str, Any]]]:
    """The rows in portions that a sheet holds below its heading; one, empty, where there are none."""
    source = iter(rows)
    yield islice(source, MOST_ROWS - 1)
    for row in source:
        yield chain([row], islice(source, MOST_ROWS - 2))


def _cell(sheet: Any, value: Any) -> Any:
    """What a cell takes. A string would be read as a formula, an error or a number by its first letters: its type is given."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if isinstance(value, list | dict):
        value = json.dumps(value, ensure_ascii=False)
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub(" ", value)[:MOST_CHARACTERS])
    cell.data_type = "s"
    return cell
