"""Column edges of tables without column rules: between the words of a header that stand close over two columns."""

from __future__ import annotations

from pathlib import Path

import pymupdf

from pipeline.extract.read import read_pages
from pipeline.extract.table_structure.joining import join_grids
from pipeline.extract.tables import find_grids
from tests.extract.table_sheets import texts

SIZE = 10.0
XS = (60.0, 220.0, 330.0)


def test_header_words_close_over_two_columns_head_one_each(tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page(width=595, height=400)
    wide = pymupdf.get_text_length("Realisasi", fontsize=SIZE)
    last = XS[2] + wide + 0.5 * SIZE
    rows = [["Indikator", "Target", "Realisasi", "Capaian"]]
    rows += [[f"Indeks mutu layanan {k}", f"8{k}", f"7{k}", f"9{k}"] for k in range(8)]
    for r, row in enumerate(rows):
        for x, text in zip((*XS, last), row, strict=True):
            page.insert_text((x, 80 + 20 * r), text, fontsize=SIZE)
        page.draw_line((50, 66 + 20 * r), (450, 66 + 20 * r))
    page.draw_line((50, 66 + 20 * len(rows)), (450, 66 + 20 * len(rows)))
    document.save(tmp_path / "table.pdf")
    (grid,) = join_grids((p, find_grids(p)) for p in read_pages(tmp_path / "table.pdf", ocr=False))
    assert texts(grid) == rows
