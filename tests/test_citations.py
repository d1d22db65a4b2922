"""Every figure cites page and box, and the text inside the box is the figure; what is no well-formed number is null and found."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import pytest

from pipeline.audit import audit_record
from pipeline.extract.document import extract_document
from pipeline.extract.read import read_pages
from pipeline.page import Page
from pipeline.record import Budget, Record, Value
from pipeline.tree import decide
from tests.extract.table_sheets import TableSheets

CORPUS = Path(__file__).parents[1] / "corpus"
DOCUMENTS = (
    "cascading-rsud-bombana-2023",
    "iku-dpmd-tapanuli-tengah-2022",
    "lkjip-bpbd-pandeglang-2023",
    "lkjip-distan-kapuas-hulu-2021",
    "matriks-renstra-bapenda-pulang-pisau-2021",
    "perjanjian-kinerja-dinkes-wonosobo-2024",
    "pohon-kinerja-cascading-dinsos-gowa-2024",
    "pohon-kinerja-dp3akb-kepulauan-yapen-2024",
    "realisasi-triwulan-dlh-sleman-2023",
    "rencana-aksi-dkp-lembata-2023",
)
"""A few of every type: reports, plans, agreements, drawings, tables over page breaks."""
SLACK = 1.0
"""Points by which a word's middle may lie outside a box."""
MISPRINT = re.compile(r"\D{0,4}\d+(?:[.,]\d+){2,}\D{0,12}")
"""A figure whose separators part it wrongly, where it has no number."""


@lru_cache(maxsize=len(DOCUMENTS))
def record_of(name: str) -> tuple[Record, dict[int, Page]]:
    """What is read of a corpus document, and its pages."""
    path = CORPUS / f"{name}.pdf"
    return audit_record(decide(extract_document(path))), {p.number: p for p in read_pages(path, ocr=False)}


def inside(page: Page, box: tuple[float, float, float, float]) -> str:
    """The words in a box, without white space."""
    x0, y0, x1, y1 = box
    middles = ((w, (w.bbox[0] + w.bbox[2]) / 2, (w.bbox[1] + w.bbox[3]) / 2) for w in page.words)
    return "".join(w.text for w, x, y in middles if x0 - SLACK <= x <= x1 + SLACK and y0 - SLACK <= y <= y1 + SLACK)


def misplaced(record: Record, pages: dict[int, Page]) -> list[tuple[int, str]]:
    """Page and text of the figures whose box does not hold their digits, or their letters where they have none."""
    figures: list[Value | Budget] = [*record.values, *record.budgets]
    out = []
    for item in figures:
        told = inside(pages[item.page], item.bbox) if item.bbox is not None else ""
        parts = re.findall(r"\d+", item.text) or item.text.split()
        if not all(part in told for part in parts):
            out.append((item.page, item.text))
    return out


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_text_inside_the_box_is_the_figure(name: str) -> None:
    record, pages = record_of(name)
    assert record.values or record.budgets
    assert misplaced(record, pages) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_is_no_number_is_null_with_its_finding(name: str) -> None:
    record, _ = record_of(name)
    found = {(f.found, f.page) for f in record.findings if f.check == "malformed_number"}
    missing = [v.text for v in record.values if v.value is None and MISPRINT.fullmatch(v.text) and (v.text, v.page) not in found]
    missing += [b.text for b in record.budgets if b.amount is None and (b.text, b.page) not in found]
    assert missing == []


def test_a_cell_that_a_page_break_cuts_cites_the_page_of_its_figure(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, height=300)
    sheets.text(40, 20, "CASCADING DINAS KESEHATAN KABUPATEN ANGIN TAHUN 2024")
    head = ["Sasaran Kabid", "Indikator", "Sasaran Kasi", "Indikator"]
    first = ["Meningkatnya mutu", "Indeks mutu (80%)", "Terlaksananya layanan", "Persentase layanan\nrawat yang"]
    sheets.table([head, first], [150, 120, 150, 130], y=220, unruled={(1, 3): "foot"})
    sheets.page()
    second = ["", "", "", "tepat waktu (71.25%)"]
    other = ["Meningkatnya akses", "Indeks akses (75%)", "Terlaksananya kunjungan", "Jumlah kunjungan (12 kali)"]
    sheets.table([second, other], [150, 120, 150, 130], y=40, unruled={(0, 3): "top"})
    pages = {p.number: p for p in sheets.pages()}
    record = decide(extract_document(sheets.path))
    assert ("71.25%", 2) in {(v.text, v.page) for v in record.values}
    assert misplaced(record, pages) == []
