"""A comparison as one HTML page, in Indonesian: nothing is fetched from anywhere, figures link to their PDF's page."""

from __future__ import annotations

import os
from collections import defaultdict
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
from pipeline.normalize.text import fold

Row = dict[str, Any]
Link = Callable[[Citation], str | None]
"""The address of a cited page."""
LONG_TEXT = 160
"""Letters of a cell that stand open; a longer text is to be opened."""
SHOWN_PAGES = 4
"""Cited pages of one row that stand open; more are to be opened."""
SHORT_CHART = 30
"""Bars of a chart that is shown at once; a longer one waits to be opened."""
SHOWN_GROUPS = 150
"""Indicators or names of one table that the page shows; tables with more say so, and the other formats hold all."""
CHARTED_BARS = 60
"""Offices and years in one chart; more are only in the table below it."""
OPEN_GROUPS = 3
"""Groups of one table that are shown open at once; of more only the headings, to be opened one by one."""
SHORT_KINDS = {"Kabupaten ": "Kab. ", "Provinsi ": "Prov. "}
"""How a region is shortened beside a bar."""


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
    bars = [Bar(_label(row, row["jenis"]), (row["kelengkapan"], row["nomenklatur"])) for row in table.rows[:CHARTED_BARS]]
    regions = {row["wilayah"] for row in table.rows} - {""}
    summary = f"<p>{len(table.rows)} dokumen dari {len(regions)} wilayah.</p>"
    return _section(table, summary + _of_trees(bars) + _table(table.columns, table.rows, link))


def _regions(table: Table, link: Link) -> str:
    """Regions side by side, with a chart."""
    bars = [
        Bar(row["wilayah"] or "(tanpa wilayah)", (row["kelengkapan"], row["nomenklatur"])) for row in table.rows[:CHARTED_BARS]
    ]
    return _section(table, _of_trees(bars) + _table(table.columns, table.rows, link))


def _of_trees(bars: Sequence[Bar]) -> str:
    """The chart of how complete trees are; where it is long it waits to be opened."""
    title = "Kelengkapan pohon dan kesesuaian nomenklatur"
    chart = bar_chart(title, ("Kelengkapan pohon", "Sesuai nomenklatur"), bars, " %")
    return _foldable(f"Grafik: {title}", chart, len(bars) <= SHORT_CHART) if chart else ""


def _summary(table: Table, link: Link) -> str:
    """Indicators in short, each leading to its rows below."""
    rows = [{**row, "indikator": (row["indikator"], f"#indikator-{row['id_kanonik']}")} for row in table.rows]
    columns = [column for column in table.columns if column.key != "id_kanonik"]
    return _section(table, _table(columns, rows, link, cited=False))


def _found(table: Table, link: Link) -> str:
    """Findings: how many of each check in how many regions, each kind to be opened."""

    def one(rows: list[Row], is_open: bool) -> str:
        first, columns = rows[0], [column for column in table.columns if column.key not in ("pemeriksaan", "bobot", "cek")]
        regions = len({row["wilayah"] for row in rows} - {""})
        heading = f"{first['pemeriksaan']} ({first['bobot']}): {len(rows)} temuan di {regions} wilayah"
        return _group(heading, _table(columns, rows, link), is_open)

    return _section(table, _groups(table, lambda row: row["cek"], one))


def _indicators(table: Table, link: Link) -> str:
    """An indicator after the other: its offices and years as a chart and a table."""
    columns = [column for column in table.columns if column.key not in ("indikator", "id_kanonik")]

    def one(rows: list[Row], is_open: bool) -> str:
        first = rows[0]
        unit = f" {first['satuan']}" if first["satuan"] else ""
        bars = [_bar(row, "target", "realisasi") for row in rows[:CHARTED_BARS]]
        chart = bar_chart("Target dan realisasi", ("Target", "Realisasi"), bars, unit)
        heading = f"{first['indikator']}{f' ({unit.strip()})' if unit else ''}"
        return _group(heading, chart + _table(columns, rows, link), is_open, rows, f"indikator-{first['id_kanonik']}")

    return _section(table, _groups(table, lambda row: row["id_kanonik"], one))


def _budgets(table: Table, link: Link) -> str:
    """A program, kegiatan or sub kegiatan after the other: money as a chart, all else as a table."""
    columns = [column for column in table.columns if column.key not in ("kode", "nama")]

    def one(rows: list[Row], is_open: bool) -> str:
        first = rows[0]
        bars = [_bar(row, "pagu", "realisasi_anggaran") for row in rows[:CHARTED_BARS]]
        chart = bar_chart("Pagu dan realisasi anggaran (rupiah)", ("Pagu", "Realisasi"), bars)
        heading = " ".join(filter(None, (first["kode"], first["nama"])))
        return _group(heading, chart + _cost_charts(rows) + _table(columns, rows, link), is_open, rows)

    return _section(table, _groups(table, lambda row: (row["kode"], row["nama"]), one))


def _cost_charts(rows: Sequence[Row]) -> str:
    """A chart of the cost per unit for each unit that several rows count in: a price per person is none per document."""
    by_unit: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row["biaya_per_satuan"]:
            by_unit[fold(row["satuan"])].append(row)
    return "".join(
        bar_chart(
            f"Biaya per {own[0]['satuan'] or 'satuan'} (rupiah)",
            ("Biaya",),
            [_bar(row, "biaya_per_satuan") for row in own[:CHARTED_BARS]],
        )
        for own in by_unit.values()
        if len(own) > 1
    )


def _plain_section(table: Table, link: Link) -> str:
    return _section(table, _table(table.columns, table.rows, link))


SECTIONS: dict[str, Callable[[Table, Link], str]] = {
    "wilayah": _regions,
    "dokumen": _documents,
    "temuan": _found,
    "ringkasan": _summary,
    "indikator": _indicators,
    **dict.fromkeys(LEVELS, _budgets),
}
"""How each table is shown."""


def _groups(table: Table, key: Callable[[Row], Any], show: Callable[[list[Row], bool], str]) -> str:
    """The groups of a table as headings that open; few of them are open at once."""
    groups = [list(rows) for _, rows in groupby(table.rows, key)]
    parts = [show(rows, len(groups) <= OPEN_GROUPS) for rows in groups[:SHOWN_GROUPS]]
    if len(groups) > SHOWN_GROUPS:
        parts.append(f"<p>{len(groups) - SHOWN_GROUPS} lainnya ada dalam berkas CSV dan XLSX.</p>")
    return "".join(parts) or "<p>Tidak ada yang dapat dibandingkan.</p>"


def _group(heading: str, body: str, is_open: bool, rows: Sequence[Row] = (), anchor: str = "") -> str:
    """A group under its heading, with how many regions and offices it has."""
    regions, offices = ({row[key] for row in rows} - {""} for key in ("wilayah", "perangkat_daerah"))
    told = f' <span class="note">{len(regions)} wilayah, {len(offices)} perangkat daerah</span>' if rows else ""
    place = f' id="{escape(anchor)}"' if anchor else ""
    return f"<details{place}{' open' if is_open else ''}><summary><h3>{escape(heading)}</h3>{told}</summary>{body}</details>"


def _foldable(title: str, body: str, is_open: bool) -> str:
    return f"<details{' open' if is_open else ''}><summary>{escape(title)}</summary>{body}</details>"


def _section(table: Table, body: str) -> str:
    note = f'<p class="note">{escape(table.note)}</p>' if table.note else ""
    return f'<section id="{escape(table.name)}"><h2>{escape(table.title)}</h2>{note}{body}</section>'


def _table(columns: Sequence[Column], rows: Iterable[Row], link: Link, cited: bool = True) -> str:
    """Rows as a table, without columns in which nothing stands; ``cited`` with the pages that they are from."""
    kept = list(rows)
    used = [column for column in columns if any(row.get(column.key) not in (None, "") for row in kept)]
    head = "".join(f'<th scope="col">{escape(column.title)}</th>' for column in used)
    head += '<th scope="col">Sumber</th>' if cited else ""
    body = "".join(
        f"<tr>{''.join(_cell(column, row.get(column.key)) for column in used)}"
        + (f'<td class="s">{_links(row[CITATIONS], link)}</td></tr>' if cited else "</tr>")
        for row in kept
    )
    return f'<div class="wide"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _cell(column: Column, value: Any) -> str:
    if isinstance(value, tuple):
        return f'<td><a href="{escape(value[1])}">{escape(value[0])}</a></td>'
    if column.kind == "text":
        text = str(value or "")
        if len(text) > LONG_TEXT:
            return f"<td>{_foldable(f'{text[: LONG_TEXT // 2].rstrip()} …', escape(text), False)}</td>"
        return f"<td>{escape(text)}</td>"
    return f'<td class="n">{shown(column, value)}</td>'


def shown(column: Column, value: float | None) -> str:
    """A figure for readers; empty where there is none."""
    if value is None:
        return ""
    return indonesian(value) + (" %" if column.kind == "percent" else "")


def _links(citations: Sequence[Citation], link: Link) -> str:
    """The pages with links; of many all but the first few behind a heading."""
    parts = []
    for citation in citations:
        text, found = escape(str(citation)), link(citation)
        parts.append(f'<a href="{escape(found)}">{text}</a>' if found else text)
    first, rest = parts[:SHOWN_PAGES], parts[SHOWN_PAGES:]
    more = _foldable(f"{len(rest)} halaman lain", "<br>".join(rest), False) if rest else ""
    return "<br>".join(first) + more


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
    """A year of an office."""
    return Bar(_label(row), [row[key] for key in keys])


def _label(row: Row, kind: str = "") -> str:
    """Region, year and office beside a bar; what tells rows apart first, as long names are cut."""
    region = row["wilayah"]
    for word, short in SHORT_KINDS.items():
        region = region.replace(word, short)
    when = " ".join(filter(None, (kind, row["tahun"])))
    return ", ".join(filter(None, (" ".join(filter(None, (region, when))), row["perangkat_daerah"]))) or "(tanpa nama)"
