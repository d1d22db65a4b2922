"""Named cells in one stack below a position's cell are what it answers for."""

from __future__ import annotations

from pathlib import Path

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document
from pipeline.tree import decide
from tests.extract.sheets import BLUE, Sheet


def parents(sheet: Sheet) -> dict[str, str]:
    builder = Builder(Document(file="a.pdf", sha256="0", type="pohon_kinerja", year=2016))
    read_drawing(sheet.layout(), builder)
    record = decide(builder.extraction)
    says = {n.id: n.name or n.statement or n.holder or "" for n in record.nodes}
    return {says[e.child]: says[e.parent] for e in record.edges if e.kind == "cascade"}


def stacks(folder: Path) -> Sheet:
    """A program over two bidang; below each, without lines, seksi with an indicator and their kegiatan, box to box."""
    sheet = Sheet(folder).box((200, 20, 500, 44), "Program Pengembangan Komunikasi", fill=BLUE)
    for x, bidang, seksi in ((100.0, "BIDANG POS", "SEKSI LAYANAN"), (420.0, "BIDANG DATA", "SEKSI APLIKASI")):
        sheet.box((x, 80, x + 180, 104), bidang, fill=BLUE).line((x + 90, 44), (x + 90, 80))
        sheet.box((x, 130, x + 180, 154), seksi, fill=BLUE).line((x + 90, 104), (x + 90, 130))
        sheet.box((x, 154, x + 180, 178), f"Jumlah hasil {seksi.split()[1].lower()}")
        sheet.box((x, 178, x + 180, 202), f"Kegiatan {seksi.split()[1].title()} Satu")
        sheet.box((x, 202, x + 180, 226), f"Kegiatan {seksi.split()[1].title()} Dua")
    return sheet


def test_kegiatan_below_a_seksi_are_the_seksi_s(tmp_path: Path) -> None:
    found = parents(stacks(tmp_path))
    assert {k: v for k, v in found.items() if "Satu" in k or "Dua" in k} == {
        "Layanan Satu": "SEKSI LAYANAN",
        "Layanan Dua": "SEKSI LAYANAN",
        "Aplikasi Satu": "SEKSI APLIKASI",
        "Aplikasi Dua": "SEKSI APLIKASI",
    }
