"""Tables below the boxes of a tree list what serves these."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from pipeline.record import Record
from pipeline.tree import decide
from tests.extract.sheets import BLUE, Sheet

PROGRAMS = {
    "Program Pelatihan Tenaga Kerja": (
        ("Pelatihan Pencari Kerja", "Jumlah peserta"),
        ("Pemagangan Dalam Negeri", "Laporan magang"),
    ),
    "Program Transmigrasi Regional": (
        ("Seleksi Calon Transmigran", "Jumlah calon"),
        ("Kerjasama Antar Daerah", "Naskah kerjasama"),
    ),
}


def tree(tmp_path: Path, joined: str, apart: float) -> Record:
    """A sasaran over two programs, below each a table "Kegiatan / Keluaran | Target | Pagu": names over their indicators."""
    sheet = Sheet(tmp_path, height=640)
    sheet.text(250, 10, "POHON KINERJA DINAS TENAGA KERJA TAHUN 2016", size=11)
    sheet.box((250, 40, 550, 80), "Sasaran : Meningkatnya kesempatan kerja", fill=BLUE)
    for k, (program, kegiatan) in enumerate(PROGRAMS.items()):
        x = 40.0 + 380 * k
        sheet.line((400, 80), (400, 95), (x + 170, 95), (x + 170, 120))
        sheet.box((x, 120, x + 340, 150), program, fill=BLUE)
        top = 150 + apart
        if joined == "arrow":
            middle, tip = x + 170, top - 3
            sheet.polygon((middle - 5, 155), (middle + 5, 155), (middle + 5, tip - 8), (middle, tip), (middle - 5, tip - 8))
        for left, right, text in ((0, 180, "Kegiatan / Keluaran"), (180, 250, "Target"), (250, 340, "Pagu (Rp.)")):
            sheet.box((x + left, top, x + right, top + 20), text, fill=(0.9, 0.9, 0.9))
        for row, (name, indicator) in enumerate(kegiatan):
            y = top + 20 + 50 * row
            sheet.box((x, y, x + 20, y + 50), str(row + 1)).box((x + 20, y, x + 250, y + 25), name)
            sheet.box((x + 20, y + 25, x + 180, y + 50), indicator).box((x + 180, y + 25, x + 250, y + 50), f"{row + 3} buah")
            sheet.box((x + 250, y, x + 340, y + 50), f"{row + 1}50.000.000")
    return decide(extract_document(sheet.save()))


@pytest.mark.parametrize("joined", ["arrow", "white"])
@pytest.mark.parametrize("apart", [30.0, 60.0])
def test_kegiatan_in_tables_below_programs(tmp_path: Path, joined: str, apart: float) -> None:
    record = tree(tmp_path, joined, apart)
    text = {n.id: n.name or n.statement for n in record.nodes}
    edges = {(text[e.parent], text[e.child]) for e in record.edges if e.kind == "cascade"}
    assert {(program, name) for program, kegiatan in PROGRAMS.items() for name, _ in kegiatan} <= edges
    assert len(record.nodes) == 7
    assert {(text[i.node], i.name) for i in record.indicators} == {own for kegiatan in PROGRAMS.values() for own in kegiatan}
    assert [v.value for v in record.values] == [3.0, 4.0] * 2
    assert {(text[b.node], b.amount) for b in record.budgets if b.amount == 250e6} == {
        ("Pemagangan Dalam Negeri", 250e6),
        ("Kerjasama Antar Daerah", 250e6),
    }
