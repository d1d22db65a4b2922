"""What is written: CSV, XLSX, HTML with charts."""

from __future__ import annotations

import csv
import re
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from pipeline.compare.asked import Choice
from pipeline.compare.charts import Bar, bar_chart, indonesian
from pipeline.compare.choice import compare
from pipeline.compare.page import html_page
from pipeline.compare.sheets import write_csv, write_xlsx
from pipeline.compare.table import Table
from tests.compare.corpora import Builder, figure


@pytest.fixture
def tables() -> list[Table]:
    """Two regions that share an indicator and a sub kegiatan; names that would break a page or a sheet."""
    build = Builder()
    for number, region in enumerate(("Kabupaten <A>", "Kota B & C")):
        document = build.document(region, file=f"laporan {number}.pdf")
        node = build.node(document, name="=SUM(1;2) <b>")
        node.budgets = [figure(document, "pagu", 1_500_000.0 * (number + 1))]
        build.indicator(node, "Jumlah <orang>").figures = [figure(document, "target", 1234.5)]
    return compare(build.corpus(), Choice())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br", "rect"):
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if tag != "br":
            assert self.open.pop() == tag


def test_the_page_is_whole_and_fetches_nothing(tables: list[Table], tmp_path: Path) -> None:
    page = html_page(tables, tmp_path)
    reader = _Reader()
    reader.feed(page)
    assert reader.open == []
    assert not [link for link in reader.links if link.startswith(("http:", "https:", "//"))]
    assert "<script" not in page and "@import" not in page and "url(" not in page
    assert 'lang="id"' in page
    assert page.count("<svg") >= 3
    assert "Kabupaten &lt;A&gt;" in page and "<A>" not in page
    assert any(link.endswith("in/laporan%200.pdf#page=4") for link in reader.links)


def test_csv_reads_back(tables: list[Table], tmp_path: Path) -> None:
    table = next(table for table in tables if table.name == "sub_kegiatan")
    with write_csv(table, tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [float(row["pagu"]) for row in rows] == [1_500_000.0, 3_000_000.0]
    assert rows[0]["nama"] == "'=SUM(1;2) <b>"
    assert rows[0]["sumber"] == "laporan 0.pdf hal. 4"


def test_the_workbook_has_a_sheet_per_table_and_numbers(tables: list[Table], tmp_path: Path) -> None:
    book = load_workbook(write_xlsx(tables, tmp_path / "a.xlsx"))
    assert book.sheetnames == [table.name for table in tables]
    sheet = book["sub_kegiatan"]
    headings = [cell.value for cell in sheet[1]]
    assert sheet.cell(2, headings.index("Pagu (Rp)") + 1).value == 1_500_000
    assert sheet.cell(2, headings.index("Nama") + 1).data_type == "s"
    assert sheet.freeze_panes == "A2"
    assert len(book["dokumen"]._charts) == 1


def test_a_chart_shows_each_figure_and_longer_bars_for_more() -> None:
    chart = bar_chart(
        "Judul", ("Target", "Realisasi"), [Bar("A", (10.0, 5.0)), Bar("B", (None, 2.5)), Bar("C", (None, None))], " %"
    )
    root = ElementTree.fromstring(chart)
    widths = [float(rect.attrib["width"]) for rect in root.iter("{http://www.w3.org/2000/svg}rect")][2:]
    assert widths[0] == pytest.approx(2 * widths[1], abs=0.1) == pytest.approx(4 * widths[2], abs=0.1)
    texts = "".join(root.itertext())
    assert "2,5 %" in texts and "Judul" in texts
    assert ">C<" not in chart
    assert bar_chart("leer", ("x",), [Bar("A", (None,))]) == ""


@given(st.text(max_size=80), st.floats(allow_nan=True, allow_infinity=True))
def test_any_label_and_figure_makes_a_sound_chart(label: str, value: float) -> None:
    clean = "".join(letter for letter in label if letter.isprintable())
    chart = bar_chart(clean, (clean,), [Bar(clean, (value,))])
    if chart:
        ElementTree.fromstring(chart)


@pytest.mark.parametrize(
    ("value", "shown"), [(1234567.5, "1.234.567,5"), (0.0, "0"), (-3.25, "-3,25"), (100.0, "100"), (2.004, "2")]
)
def test_numbers_as_indonesians_write_them(value: float, shown: str) -> None:
    assert indonesian(value) == shown


def test_the_page_s_style_needs_no_file() -> None:
    style = (Path(__file__).parents[2] / "pipeline" / "compare" / "page.css").read_text(encoding="utf-8")
    assert not re.search(r"url\(|@import", style)
