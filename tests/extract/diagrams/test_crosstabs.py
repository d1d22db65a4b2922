"""Crosstabs of positions and statements: who measures what, and whose node stands above whose."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Reading
from tests.extract.sheets import Sheet

HEADS = ("Meningkatnya tutupan hutan", "Meningkatnya pendapatan petani", "Meningkatnya mutu layanan dinas")
ROWS = (
    ("KEPALA DINAS KEHUTANAN", ("1.1 Persentase tutupan = 40 %", "2.1 Jumlah pendapatan = 12 juta", "3.1 Indeks layanan = 80")),
    ("KEPALA BIDANG REHABILITASI", ("1.1.1 Luas rehabilitasi = 85 Ha", "2.1.1 Jumlah kelompok = 40 unit", "")),
    ("Kepala Seksi Lahan", ("1.1.1.1 Luas tanam = 62 Ha", "", "")),
    ("Kepala Seksi Benih", ("", "2.1.1.1 Jumlah bibit = 900 batang", "")),
    ("KEPALA BIDANG PLANOLOGI", ("1.1.2 Panjang batas = 67 km", "", "")),
    ("Kepala Seksi Pemetaan", ("1.1.2.1 Jumlah peta = 21 lembar", "", "3.1.1 Lama layanan = 14 hari")),
)


def drawing(
    folder: Path, rows: Sequence[tuple[str, Sequence[str]]] = ROWS, *, header: bool = True, heads: bool = True, width: float = 190
) -> Reading:
    """A sheet of cells: the heads, a row of headers, then a row for each position; empty cells are drawn too."""
    sheet = Sheet(folder)
    y = 60.0
    if heads:
        for k, text in enumerate(("SASARAN", *HEADS)):
            sheet.box((30 + (k > 0) * 150 + max(k - 1, 0) * width, y, 180 + k * width, y + 24), text)
        y += 24
    if header:
        sheet.box((30, y, 180, y + 16), "JABATAN").box((180, y, 180 + 3 * width, y + 16), "INDIKATOR KINERJA DAN TARGET")
        y += 16
    for post, cells in rows:
        sheet.box((30, y, 180, y + 20), post)
        for k, text in enumerate(cells):
            sheet.box((180 + k * width, y, 180 + (k + 1) * width, y + 20), text)
        y += 20
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


def tree(reading: Reading) -> list[tuple[str | None, str | None, str]]:
    """Per node of the crosstab its position, its one indicator, and the indicator or statement of the node above it."""
    over = [(d, d.over.statement or d.over.indicators[0].name if d.over is not None else "") for d in reading.drafts if d.crossed]
    return [(d.holder, d.indicators[0].name, above) for d, above in over]


@pytest.mark.parametrize("header", [True, False])
@pytest.mark.parametrize("width", [140, 190])
def test_a_position_serves_its_superior_of_the_column_or_its_head(header: bool, width: float, tmp_path: Path) -> None:
    reading = drawing(tmp_path, header=header, width=width)
    assert [(d.statement, d.holder, len(d.indicators)) for d in reading.drafts if not d.crossed] == [
        (text, "KEPALA DINAS KEHUTANAN", 1) for text in HEADS
    ]
    assert tree(reading) == [
        ("KEPALA BIDANG REHABILITASI", "Luas rehabilitasi", HEADS[0]),
        ("KEPALA BIDANG REHABILITASI", "Jumlah kelompok", HEADS[1]),
        ("Kepala Seksi Lahan", "Luas tanam", "Luas rehabilitasi"),
        ("Kepala Seksi Benih", "Jumlah bibit", "Jumlah kelompok"),
        ("KEPALA BIDANG PLANOLOGI", "Panjang batas", HEADS[0]),
        ("Kepala Seksi Pemetaan", "Jumlah peta", "Panjang batas"),
        ("Kepala Seksi Pemetaan", "Lama layanan", HEADS[2]),
    ]
    assert all(len(i.figures) == 1 for d in reading.drafts for i in d.indicators)


def test_a_page_without_heads_leaves_the_first_of_each_column_for_the_page_before(tmp_path: Path) -> None:
    reading = drawing(tmp_path, ROWS[1:], header=False, heads=False)
    assert [(d.holder, d.over is None) for d in reading.drafts] == [
        ("KEPALA BIDANG REHABILITASI", True),
        ("KEPALA BIDANG REHABILITASI", True),
        ("Kepala Seksi Lahan", False),
        ("Kepala Seksi Benih", False),
        ("KEPALA BIDANG PLANOLOGI", True),
        ("Kepala Seksi Pemetaan", False),
        ("Kepala Seksi Pemetaan", True),
    ]


def test_one_column_of_indicators_is_no_crosstab(tmp_path: Path) -> None:
    rows = [(post, (cells[0] or "Jumlah laporan = 1 dokumen",)) for post, cells in ROWS]
    assert not any(d.crossed for d in drawing(tmp_path, rows, heads=False).drafts)


def test_statements_beside_positions_are_no_crosstab(tmp_path: Path) -> None:
    rows = [*ROWS[:-1], ("Kepala Seksi Pemetaan", ("Tersedianya peta kawasan hutan", "", ""))]
    assert not any(d.crossed for d in drawing(tmp_path, rows).drafts)
