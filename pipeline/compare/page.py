"""A comparison as one HTML page, in Indonesian: nothing is fetched from anywhere, figures link to their PDF's page."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from html import escape
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pipeline.compare.budgets import LEVELS
from pipeline.compare.charts import Bar, bar_chart, indonesian
from pipeline.compare.table import CITATIONS, Citation, Column, Table

Row = dict[str, Any]
Link = Callable[[Citation], str | None]
"""The address of a cited page."""
SHOWN_GROUPS = 150
"""Indicators or names of one table that the page shows; tables with more say so, and the other formats hold all."""
CHARTED_BARS = 60
"""Offices and years in one chart; more are only in the table below it."""


def html_page(tables: Sequence[Table], folder: Path) -> str:
    """The whole page; links to PDFs are relative to ``folder``, where it will lie."""
    body = sections(tables, lambda citation: _file_link(citation, folder))
    style = files("pipeline.compare").joinpath("page.css").read_text(encoding="utf-8")
    contents = "".join(
        f'<li><a href="#{table.name}">{escape(table.title)}</a> ({len(table.rows)} baris)</li>' for table in tables
    )
    return (
        '<!DOCTYPE html>\n<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>Perbandingan kinerja perangkat daerah</title><style>{style}</style></head><body>"
        "<h1>Perbandingan kinerja perangkat daerah</h1>"
        "<p>Disusun pokin dari dokumen yang dimuat. Angka adalah yang tercetak dalam dokumen; setiap baris menyebut berkas dan "
        f"halamannya.</p><nav><ul>{contents}</ul></nav>{body}</body></html>\n"
    )


def sections(tables: Sequence[Table], link: Link) -> str:
    """The tables one after the other, each row with links to the pages that it cites, as ``link`` says; null for none."""
    return "".join(SECTIONS.get(table.name, _plain_section)(table, link) for table in tables)


def _documents(table: Table, link: Link) -> str:
    """The trees of all documents, with a chart of how complete they are."""
    bars = [
        Bar(f"{_office(row)}, {row['jenis']} {row['tahun']}", (row["kelengkapan"], row["nomenklatur"]))
        for row in table.rows[:CHARTED_BARS]
    ]
    chart = bar_chart("Kelengkapan pohon dan kesesuaian nomenklatur", ("Kelengkapan pohon", "Sesuai nomenklatur"), bars, " %")
    regions = {row["wilayah"] for row in table.rows} - {""}
    summary = f"<p>{len(table.rows)} dokumen dari {len(regions)} wilayah.</p>"
    return _section(table, summary + chart + _table(table.columns, table.rows, link))


def _regions(table: Table, link: Link) -> str:
    """Regions side by side, with a chart."""
    bars = [
        Bar(row["wilayah"] or "(tanpa wilayah)", (row["kelengkapan"], row["nomenklatur"])) for row in table.rows[:CHARTED_BARS]
    ]
    chart = bar_chart("Kelengkapan pohon dan kesesuaian nomenklatur", ("Kelengkapan pohon", "Sesuai nomenklatur"), bars, " %")
    return _section(table, chart + _table(table.columns, table.rows, link))


def _indicators(table: Table, link: Link) -> str:
    """An indicator after the other: its offices and years as a chart and a table."""
    columns = [column for column in table.columns if column.key not in ("indikator", "id_kanonik")]

    def one(rows: list[Row]) -> str:
        first = rows[0]
        unit = f" {first['satuan']}" if first["satuan"] else ""
        bars = [_bar(row, "target", "realisasi") for row in rows[:CHARTED_BARS]]
        chart = bar_chart("Target dan realisasi", ("Target", "Realisasi"), bars, unit)
        heading = f"{first['indikator']}{f' ({unit.strip()})' if unit else ''}"
        return f"<h3>{escape(heading)}</h3>{chart}{_table(columns, rows, link)}"

    return _section(table, _groups(table, lambda row: row["id_kanonik"], one))


def _budgets(table: Table, link: Link) -> str:
    """A program, kegiatan or sub kegiatan after the other: money as a chart, all else as a table."""
    columns = [column for column in table.columns if column.key not in ("kode", "nama")]

    def one(rows: list[Row]) -> str:
        first = rows[0]
        bars = [_bar(row, "pagu", "realisasi_anggaran") for row in rows[:CHARTED_BARS]]
        chart = bar_chart("Pagu dan realisasi anggaran (rupiah)", ("Pagu", "Realisasi"), bars)
        costs = [_bar(row, "biaya_per_satuan") for row in rows if row["biaya_per_satuan"]]
        cost = bar_chart(f"Biaya per {first['satuan'] or 'satuan'} (rupiah)", ("Biaya",), costs) if len(costs) > 1 else ""
        heading = " ".join(filter(None, (first["kode"], first["nama"])))
        return f"<h3>{escape(heading)}</h3>{chart}{cost}{_table(columns, rows, link)}"

    return _section(table, _groups(table, lambda row: (row["kode"], row["nama"]), one))


def _plain_section(table: Table, link: Link) -> str:
    return _section(table, _table(table.columns, table.rows, link))


SECTIONS: dict[str, Callable[[Table, Link], str]] = {
    "wilayah": _regions,
    "dokumen": _documents,
    "indikator": _indicators,
    **dict.fromkeys(LEVELS, _budgets),
}
"""How each table is shown."""


def _groups(table: Table, key: Callable[[Row], Any], show: Callable[[list[Row]], str]) -> str:
    groups = [list(rows) for _, rows in groupby(table.rows, key)]
    parts = [show(rows) for rows in groups[:SHOWN_GROUPS]]
    if len(groups) > SHOWN_GROUPS:
        parts.append(f"<p>{len(groups) - SHOWN_GROUPS} lainnya ada dalam berkas CSV dan XLSX.</p>")
    return "".join(parts) or "<p>Tidak ada yang dapat dibandingkan.</p>"


def _section(table: Table, body: str) -> str:
    note = f'<p class="note">{escape(table.note)}</p>' if table.note else ""
    return f'<section id="{escape(table.name)}"><h2>{escape(table.title)}</h2>{note}{body}</section>'


def _table(columns: Sequence[Column], rows: Iterable[Row], link: Link) -> str:
    kept = list(rows)
    used = [column for column in columns if any(row.get(column.key) not in (None, "") for row in kept)]
    head = "".join(f'<th scope="col">{escape(column.title)}</th>' for column in used)
    body = "".join(
        f"<tr>{''.join(_cell(column, row.get(column.key)) for column in used)}<td>{_links(row[CITATIONS], link)}</td></tr>"
        for row in kept
    )
    return (
        f'<div class="wide"><table><thead><tr>{head}<th scope="col">Sumber</th></tr></thead><tbody>{body}</tbody></table></div>'
    )


def _cell(column: Column, value: Any) -> str:
    if column.kind == "text":
        return f"<td>{escape(str(value or ''))}</td>"
    return f'<td class="n">{shown(column, value)}</td>'


def shown(column: Column, value: float | None) -> str:
    """A figure for readers; empty where there is none."""
    if value is None:
        return ""
    return indonesian(value) + (" %" if column.kind == "percent" else "")


def _links(citations: Sequence[Citation], link: Link) -> str:
    parts = []
    for citation in citations:
        text, found = escape(str(citation)), link(citation)
        parts.append(f'<a href="{escape(found)}">{text}</a>' if found else text)
    return "<br>".join(parts)


def _file_link(citation: Citation, folder: Path) -> str | None:
    """The page in its PDF, from the folder of the page."""
    way = _relative(citation.document.path, folder)
    return f"{way}#page={citation.page}" if way else None


def _relative(path: str, folder: Path) -> str | None:
    """The way to a file from the folder of the page; null where there is none (another drive)."""
    try:
        return quote(Path(os.path.relpath(path, folder)).as_posix())
    except ValueError:
        return None


def _bar(row: Row, *keys: str) -> Bar:
    """A year of an office; the year first, as long names are cut."""
    return Bar(f"{row['tahun']} {_office(row)}", [row[key] for key in keys])


def _office(row: Row) -> str:
    return ", ".join(filter(None, (row["perangkat_daerah"], row["wilayah"]))) or "(tanpa nama)"
