"""Trees from left to right whose columns are headed: boxes below "Indikator" are indicators, money stands at the right end."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.documents.general import read
from pipeline.extraction import Extraction
from pipeline.record import Document
from tests.extract.sheets import Sheet

ROWS = (
    ("Bed Turn Over (BTO)", "Pengadaan Sarana", "1.500.000.000"),
    ("Kalibrasi", "Pemeliharaan Gedung", "204.000.000.000"),
    ("Perijinan", "Akreditasi Layanan", "475.000.000"),
)


def tree(folder: Path) -> Sheet:
    """Three rows: kebijakan, an indicator without any indicator's word, kegiatan and its money, with heads over the columns."""
    sheet = Sheet(folder, width=900)
    heads = ("Sasaran", "Kebijakan", "Indikator", "Kegiatan")
    for k, head in enumerate(heads):
        sheet.box((60 + 190 * k, 40 + 4 * k, 110 + 190 * k, 54 + 4 * k), head)
    sheet.box((40, 130, 170, 170), "Meningkatnya mutu layanan")
    for k, (indicator, kegiatan, money) in enumerate(ROWS):
        y = 80 + 60 * k
        sheet.box((230, y, 360, y + 30), f"Pemenuhan sarana {'abc'[k]}").line((170, 150), (230, y + 15))
        sheet.box((420, y, 550, y + 30), indicator).line((360, y + 15), (420, y + 15))
        sheet.box((610, y, 740, y + 30), kegiatan).line((550, y + 15), (610, y + 15))
        sheet.box((770, y + 4, 860, y + 24), money).line((740, y + 15), (770, y + 15))
    return sheet


@pytest.fixture
def found(tmp_path: Path) -> Extraction:
    builder = Builder(Document(file="a.pdf", sha256="0", type="pohon_kinerja", types=["pohon_kinerja"], pages=1))
    read([tree(tmp_path).layout()], builder)
    return builder.extraction


def test_boxes_of_the_column_are_indicators_of_their_row(found: Extraction) -> None:
    names = {n.id: n.statement or n.name for n in found.nodes}
    assert {(names[i.node], i.name) for i in found.indicators} == {
        (f"Pemenuhan sarana {'abc'[k]}", indicator) for k, (indicator, _, _) in enumerate(ROWS)
    }


def test_money_without_rp_at_the_end_of_a_line_is_the_texts(found: Extraction) -> None:
    names = {n.id: n.statement or n.name for n in found.nodes}
    assert {(names[b.node], b.text) for b in found.budgets} == {(kegiatan, money) for _, kegiatan, money in ROWS}


def test_heads_over_columns_are_tiers(found: Extraction) -> None:
    levels = {n.statement or n.name: n.level for n in found.nodes}
    assert levels["Pemenuhan sarana b"] == "arah_kebijakan"
    assert levels["Akreditasi Layanan"] == "kegiatan"
