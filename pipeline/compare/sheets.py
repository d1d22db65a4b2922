"""A comparison as CSV files and as one XLSX workbook."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline.compare.table import CITATIONS, Column, Table

SOURCE = Column(CITATIONS, "Sumber")
FORMATS = {"number": "#,##0.##", "percent": "0.0#", "money": "#,##0", "count": "0"}
"""Excel's formats; it shows separators of the reader's own country."""
WIDTHS = {"text": 28, "number": 12, "percent": 12, "money": 20, "count": 10}
"""Widths of columns in characters."""
FORMULA = ("=", "+", "@", "\t", "\r")
"""Beginnings of a text that a spreadsheet would take for a formula; a mark before it makes it text."""
CHARTED_ROWS = 40
"""Documents in the workbook's chart; more would be unreadable."""


def write_csv(table: Table, path: Path) -> Path:
    """A table as CSV, UTF-8 with a mark so that Excel reads it; numbers with a decimal point."""
    columns = [*table.columns, SOURCE]
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow([column.key for column in columns])
        for row in table.plain():
            writer.writerow([_safe(row[column.key]) for column in columns])
    return path


def write_xlsx(tables: Sequence[Table], path: Path) -> Path:
    """All tables as sheets of one workbook, with filters, fixed headings and a chart of the documents' trees."""
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.remove(workbook.active)
    for table in tables:
        _fill(workbook.create_sheet(table.name[:31]), table)
    if not tables:
        workbook.create_sheet("kosong")
    workbook.save(path)
    return path


def _fill(sheet: Any, table: Table) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    columns = [*table.columns, SOURCE]
    sheet.append([column.title for column in columns])
    for row in table.plain():
        sheet.append([_safe(row[column.key]) for column in columns])
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = WIDTHS[column.kind]
        head = sheet.cell(1, number)
        head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="EEF3F6")
        head.alignment = Alignment(wrap_text=True, vertical="top")
        if column.kind in FORMATS:
            for line in range(2, len(table.rows) + 2):
                sheet.cell(line, number).number_format = FORMATS[column.kind]
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    if table.name == "dokumen" and table.rows:
        _chart(sheet, columns, min(len(table.rows), CHARTED_ROWS))


def _chart(sheet: Any, columns: Sequence[Column], rows: int) -> None:
    """How complete each document's tree is, below the table."""
    from openpyxl.chart import BarChart, Reference

    keys = [column.key for column in columns]
    chart = BarChart()
    chart.type, chart.title = "bar", "Kelengkapan pohon (%)"
    place = keys.index("kelengkapan") + 1
    chart.add_data(Reference(sheet, min_col=place, min_row=1, max_row=rows + 1), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, max_col=3, min_row=2, max_row=rows + 1))
    chart.height, chart.width = 4 + rows * 0.6, 24
    sheet.add_chart(chart, f"A{sheet.max_row + 3}")


def _safe(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
