"""``pokin compare``: indicators, programs and trees across offices, regions and years."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.commands.output import REFUSED, AsJson, Database, complain, existing_database, print_json_lines, print_table, stop
from pipeline.errors import UnknownName

if TYPE_CHECKING:
    from pipeline.compare.asked import Unknown
    from pipeline.compare.table import Column, Table

EXAMPLE = "pokin compare --indicator 'Nilai SAKIP' --out sakip.html"
FORMATS = (".csv", ".xlsx", ".html")
NAME = "perbandingan"
"""Name of the files in a folder."""
LONG_CELL = 160
"""Letters of a cell that are printed; files hold all."""


def command(
    indicator: Annotated[str | None, typer.Option(help="An indicator: part of its name, or its canonical id.")] = None,
    program: Annotated[str | None, typer.Option(help="A program: part of its name, or its code.")] = None,
    kegiatan: Annotated[str | None, typer.Option(help="A kegiatan: part of its name, or its code.")] = None,
    sub_kegiatan: Annotated[str | None, typer.Option("--sub-kegiatan", help="A sub kegiatan: the same.")] = None,
    region: Annotated[list[str] | None, typer.Option(help="Only this region; may be given several times.")] = None,
    organisation: Annotated[list[str] | None, typer.Option(help="Only this office; may be given several times.")] = None,
    province: Annotated[list[str] | None, typer.Option(help="Only regions of this province; may be given several times.")] = None,
    year: Annotated[list[int] | None, typer.Option(help="Only this year; may be given several times.")] = None,
    out: Annotated[
        Path | None,
        typer.Option(help="A .csv, .xlsx or .html; a folder takes all three. Else tables are printed.", show_default=False),
    ] = None,
    as_json: AsJson = False,
    db: Database = None,
) -> None:
    """Compare offices, regions and years: target, realisasi, capaian, money, cost per output, trees.

    Without an indicator or a name: all documents, and what several offices or years share. Every row cites document and page.
    """
    from pipeline.compare.asked import Choice, known_part, why_empty
    from pipeline.compare.choice import compare
    from pipeline.compare.overview import with_surveys
    from pipeline.load.comparison import fetch_corpus

    if out is not None and out.suffix and out.suffix.lower() not in FORMATS:
        stop(f"--out {out}: give a {', '.join(FORMATS)}, or a folder")
    given = {"program": program, "kegiatan": kegiatan, "sub_kegiatan": sub_kegiatan}
    names = {level: text for level, text in given.items() if text is not None}
    choice = Choice(indicator, names, region or (), organisation or (), year or (), province or ())
    corpus = fetch_corpus(existing_database(db))
    known, unknown = known_part(corpus, choice)
    _refuse(unknown)
    tables = with_surveys(corpus, known, compare(corpus, known)) if known else []
    if as_json:
        print_json_lines({"table": table.name, **row} for table in tables for row in table.plain())
    elif out is None:
        _print(tables)
    if known and not any(table.rows for table in tables):
        complain(f"nothing to compare: {why_empty(corpus, known)}")
    if out is not None and known:
        for path in write(tables, out):
            print(path) if not as_json else complain(str(path))
    if unknown:
        raise typer.Exit(REFUSED)


def _refuse(unknown: Sequence[Unknown]) -> None:
    """Says of each name that nothing has what is near it."""
    for one in unknown:
        near = f"; nearest: {', '.join(one.nearest)}" if one.nearest else ""
        complain(str(UnknownName(f"--{one.option} {one.text!r}", f"no loaded document has it{near}")))


def write(tables: Sequence[Table], out: Path) -> list[Path]:
    """Writes a comparison as its suffix says, into a folder as all formats; returns the files, the page first.

    The one table that is asked for has the name of a CSV file, those beside it their own behind that.
    """
    from pipeline.compare.overview import SURVEYS
    from pipeline.compare.page import html_page
    from pipeline.compare.sheets import write_csv, write_xlsx

    kind = out.suffix.lower()
    folder = out.parent if kind else out
    if folder.exists() and not folder.is_dir():
        stop(f"{folder} is a file; give a folder")
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    if kind in ("", ".html"):
        page = out if kind else folder / f"{NAME}.html"
        page.write_text(html_page(tables, folder.resolve()), encoding="utf-8")
        paths.append(page)
    if kind in ("", ".xlsx"):
        paths.append(write_xlsx(tables, out if kind else folder / f"{NAME}.xlsx"))
    if kind in ("", ".csv"):
        stem, asked = out.stem if kind else NAME, [table for table in tables if table.name not in SURVEYS]
        alone = asked[0] if kind and len(asked) == 1 else None
        paths.extend(write_csv(t, out if t is alone else folder / f"{stem}-{t.name}.csv") for t in tables)
    return sorted(paths, key=lambda path: path != out)


def _print(tables: Sequence[Table]) -> None:
    """For people: only columns in which something stands; what is the same in all rows is told once, in the title."""
    for table in tables:
        rows = list(table.plain())
        if not rows:
            continue
        used = [column for column in table.columns if any(row[column.key] not in (None, "") for row in rows)]
        same = [column for column in used if len(rows) > 1 and len({row[column.key] for row in rows}) == 1]
        varying = [column for column in used if column not in same]
        told = "; ".join(f"{column.title}: {_shown(column, rows[0][column.key])}" for column in same)
        cited = any(row["sumber"] for row in rows)
        headings = [*(column.title for column in varying), *(["Sumber"] if cited else [])]
        cells = ([*(_shown(column, row[column.key]) for column in varying), *([row["sumber"]] if cited else [])] for row in rows)
        print_table(headings, cells, table.title + (f" ({told})" if told else ""))


def _shown(column: Column, value: str | float | None) -> str | None:
    """A cell for people: figures as Indonesians write them."""
    from pipeline.compare.charts import indonesian

    if isinstance(value, str):
        return value if len(value) <= LONG_CELL else f"{value[:LONG_CELL].rstrip(' ,')} … (CSV)"
    if value is None or column.kind == "count":
        return None if value is None else str(value)
    return indonesian(value) + (" %" if column.kind == "percent" else "")
