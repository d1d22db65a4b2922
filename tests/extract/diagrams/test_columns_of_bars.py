"""Sheets of columns in which bars of heading part statements from indicators, and the region's part on top of the office's."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document, Record
from pipeline.tree import decide
from tests.extract.sheets import BLUE, Sheet

GREEN = (0.3, 0.7, 0.4)
COLUMNS = (
    (("Pembangunan pasar daerah",), ("Jumlah pasar dibangun\nTarget : 4 Pasar", "Jumlah los dibangun\nTarget : 2 Unit")),
    (("Pelayanan tera ulang", "Pengawasan barang beredar"), ("Jumlah alat yang ditera ulang\nTarget : 9 Buah",
                                                             "Jumlah pengawasan barang\nTarget : 12 Kali")),
    (("Penataan sentra industri",), ("Jumlah sentra yang ditata\nTarget : 3 Sentra",)),
)  # fmt: skip
BARS = {
    "alike": ("Indikator Kinerja :",) * 3,
    "each its own": ("Indikator Kinerja :", "INDIKATOR KINERJA KEGIATAN", "IKU"),
    "one wrong": ("Indikator Kinerja :", "Indikator Kinerja :", "SASARAN KEGIATAN"),
}


def record(page: Sheet) -> Record:
    builder = Builder(Document(file="a.pdf", sha256="0", type="pohon_kinerja"))
    read_drawing(page.layout(), builder)
    return decide(builder.extraction)


def columns(folder: Path, bars: str, unit: str) -> Record:
    """A program over three columns of kegiatan of one width, whose bars stand at other heights."""
    page = Sheet(folder, width=620, height=420, size=7)
    page.box((60, 10, 540, 28), unit, fill=(1.0, 1.0, 0.2)).box((60, 28, 540, 46), "Meningkatnya Kontribusi Perdagangan")
    page.line((300, 46), (300, 70)).box((60, 70, 540, 88), "SASARAN PROGRAM", fill=BLUE)
    page.box((60, 88, 540, 106), "Meningkatnya pengelolaan distribusi")
    for k, (statements, measures) in enumerate(COLUMNS):
        x, y = 60.0 + 160 * k, 140.0
        page.line((x + 80, 106), (x + 80, 140))
        cells = [
            ("SASARAN KEGIATAN", GREEN),
            *((s, None) for s in statements),
            (BARS[bars][k], GREEN),
            *((m, None) for m in measures),
        ]
        for text, fill in cells:
            page.box((x, y, x + 160, y + 28), text, fill=fill)
            y += 28
    return record(page)


@pytest.mark.parametrize("bars", BARS)
@pytest.mark.parametrize("unit", ["BIDANG PERDAGANGAN (Sasaran 9)", "BIDANG PERDAGANGAN (SASARAN 9)"])
def test_a_bar_heads_its_own_column(bars: str, unit: str, tmp_path: Path) -> None:
    found = columns(tmp_path, bars, unit)
    assert {n.statement for n in found.nodes if n.level == "kegiatan"} == {s for own, _ in COLUMNS for s in own}
    assert len(found.nodes) == 2 + 4
    said = {n.id: n.statement for n in found.nodes}
    values = {v.indicator: v.text for v in found.values}
    assert {(said[i.node], values.get(i.id)) for i in found.indicators} == {
        ("Pembangunan pasar daerah", "4 Pasar"),
        ("Pembangunan pasar daerah", "2 Unit"),
        ("Pelayanan tera ulang", "9 Buah"),
        ("Pengawasan barang beredar", "12 Kali"),
        ("Penataan sentra industri", "3 Sentra"),
    }


@pytest.mark.parametrize("rows", [1, 2])
@pytest.mark.parametrize("vision", ["VISI PEMPROV", "VISI PEMKAB TANAH BUMBU", "VISI"])
def test_what_stands_between_the_region_s_misi_and_the_office_s_visi_is_the_region_s(
    vision: str, rows: int, tmp_path: Path
) -> None:
    page = Sheet(tmp_path, width=620, height=400, size=7).box((60, 10, 540, 28), f"{vision} : MAJU DAN SEJAHTERA", fill=BLUE)
    page.box((60, 28, 540, 46), "MISI KE-3 : Meningkatkan kinerja pemerintahan", fill=GREEN)
    for k in range(rows):
        page.box((60, 46 + 18 * k, 540, 64 + 18 * k), f"Meningkatnya kualitas perencanaan {k}")
    page.box((60, 110, 540, 128), "VISI RENSTRA OPD : BADAN YANG ANDAL", fill=BLUE)
    for k, x in enumerate((60.0, 310.0)):
        page.box((x, 150, x + 230, 168), f"MISI {k + 1} : Mengembangkan data {k}", fill=GREEN).line((x + 50, 128), (x + 50, 150))
        page.box((x, 190, x + 230, 208), f"TUJUAN {k + 1} : Terwujudnya data {k}").line((x + 50, 168), (x + 50, 190))
    found = record(page)
    levels = [n.level for n in found.nodes if (n.statement or "").startswith("Meningkatnya")]
    assert levels == (["sasaran_daerah"] if rows == 1 else ["tujuan_daerah", "sasaran_daerah"])
