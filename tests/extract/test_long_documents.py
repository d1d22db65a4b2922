"""How much of a long document is held at once does not grow with its pages."""

from __future__ import annotations

import gc
from pathlib import Path

import pymupdf
import pytest

from pipeline.extract import classify, layouts
from pipeline.extract.document import extract_document
from pipeline.extract.documents import document_tables
from pipeline.extract.geometry.grid import Grid
from pipeline.extract.layout import Layout
from pipeline.extract.packed import Packed
from pipeline.extract.table_structure import joining
from tests.extract.sheets import defaults

OPEN = 2
"""Pages and tables that the test lets be open at a time."""
AT_ONCE = 4 * OPEN + 6
"""Layouts or tables of pages that may live at once: the open ones of each sequence, and those that are being read."""
ROWS = (("Sasaran", "Indikator Kinerja", "Target"), ("Meningkatnya mutu layanan {}", "Indeks kepuasan layanan {}", "80"))


def written(pages: int, folder: Path) -> Path:
    """A cascading document with a table of its own on each page."""
    document = pymupdf.open()
    for number in range(pages):
        page = document.new_page(width=600, height=400)
        page.insert_text((60, 60), "CASCADING KINERJA DINAS SOSIAL KABUPATEN GOWA TAHUN 2024", fontsize=13, fontname="hebo")
        page.insert_text((60, 330), f"Tabel {number} memuat sasaran dari bidang yang ke-{number}.", fontsize=9)
        for r, row in enumerate(ROWS):
            for c, text in enumerate(row):
                box = pymupdf.Rect(60 + 150 * c, 150 + 40 * r, 210 + 150 * c, 190 + 40 * r)
                page.draw_rect(box)
                page.insert_textbox(
                    (box.x0 + 4, box.y0 + 4, box.x1 - 4, box.y1 - 4), text.format(chr(97 + number) * 6), fontsize=9
                )
    path = folder / f"{pages}.pdf"
    document.save(path)
    return path


@pytest.fixture
def most(monkeypatch: pytest.MonkeyPatch) -> dict[type, int]:
    """How many layouts and tables of pages live at most while packed ones are looked at."""
    found: dict[type, int] = {Layout: 0, Grid: 0}
    unpacked = Packed._unpacked

    def counted(self: Packed[object], packed: bytes | tuple[int, int]) -> object:
        item = unpacked(self, packed)
        living = [type(o) for o in gc.get_objects()]
        for kind in found:
            found[kind] = max(found[kind], living.count(kind))
        return item

    monkeypatch.setattr(Packed, "_unpacked", counted)
    for module in (layouts, classify):
        monkeypatch.setattr(module, "OPEN_PAGES", OPEN)
    for module in (joining, document_tables):
        monkeypatch.setattr(module, "OPEN_GRIDS", OPEN)
    return found


def test_few_pages_and_tables_of_a_long_document_live_at_once(tmp_path: Path, most: dict[type, int]) -> None:
    gc.collect()
    before = {kind: [type(o) for o in gc.get_objects()].count(kind) for kind in most}
    extraction = extract_document(written(24, tmp_path), limits=defaults())
    assert len(extraction.nodes) == len(extraction.indicators) == 24
    assert 0 < most[Layout] - before[Layout] <= AT_ONCE
    assert 0 < most[Grid] - before[Grid] <= AT_ONCE
