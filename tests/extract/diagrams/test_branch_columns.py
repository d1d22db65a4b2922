"""Sheets in which a column is a branch: sasaran, program, numbered kegiatan with outputs, at the foot who, how much and spent."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document, Record
from pipeline.tree import decide
from tests.extract.sheets import BLUE, Sheet

ORANGE = (0.95, 0.8, 0.6)
FOOT = {
    "both": (("UNIT KERJA", "holder"), ("ANGGARAN", "pagu"), ("REALISASI", "realisasi")),
    "spent first": (("REALISASI", "realisasi"), ("ANGGARAN", "pagu")),
    "pagu": (("PAGU", "pagu"),),
    "dated": (("ANGGARAN 2016", "pagu"), ("REALISASI 2016", "realisasi")),
    "worded": (("PAGU ANGGARAN", "pagu"), ("REALISASI KEUANGAN", "realisasi")),
    "absorbed": (("DANA", "pagu"), ("SERAPAN ANGGARAN", "realisasi")),
}
SUMS = {"pagu": ("Rp. 14.275.000.000", "Rp.985.000.000"), "realisasi": ("Rp. 13.916.240.500", "Rp 901.775.000")}
UNITS = ("BIDANG PELAYANAN MEDIK", "BIDANG KEPERAWATAN")


def sheet(folder: Path, foot: str, *, lined: bool = True) -> Record:
    """Two branches under two sasaran of the region, of which lines lead to both branches or to the first alone."""
    page = Sheet(folder, width=640, height=640, size=7)
    page.box((120, 20, 500, 44), "MISI 1\nMembangun Masyarakat yang Berdaya Saing", fill=BLUE)
    page.line((310, 44), (310, 52)).line((200, 52), (420, 52))
    for y, text in ((20, "MISI GUBERNUR"), (70, "RPJMD"), (130, "RENSTRA"), (200, "PROGRAM"), (270, "KEGIATAN")):
        page.box((10, y, 80, y + 24), text)
    for k, x in enumerate((120.0, 340.0)):
        page.box((x, 70, x + 160, 98), f"SASARAN {k + 3}:\nMenurunnya Masalah Jiwa {k}", fill=BLUE).line(
            (x + 80, 52), (x + 80, 70)
        )
        page.box((x, 130, x + 160, 154), f"SASARAN:\nMeningkatnya mutu layanan {k}", fill=BLUE)
        if lined or k == 0:
            page.line((x + 80, 98), (x + 80, 130))
        page.box((x, 154, x + 160, 172), f"INDIKATOR SASARAN:\nTingkat hunian {k} sebesar 8{k}%")
        page.line((x + 80, 172), (x + 80, 200)).box((x, 200, x + 160, 218), "Program Pelayanan Kesehatan Jiwa", fill=BLUE)
        page.box((x, 218, x + 160, 240), f"INDIKATOR PROGRAM:\nTingkat hunian {k} sebesar 8{k}%")
        page.line((x + 80, 240), (x + 80, 270))
        names = (f"Pelayanan Rawat {('Inap', 'Jalan')[k]}", "Program Terapi Rumatan", "Pasca Rehabilitasi")
        for n, name in enumerate(names if k else names[:1]):
            y = 270.0 + 40 * n
            page.box((x, y, x + 160, y + 20), f"{n + 1}. {name}", fill=ORANGE)
            page.box((x, y + 20, x + 160, y + 40), f"- Layanan {n} dan obat pasien")
        for n, (label, kind) in enumerate(FOOT[foot]):
            y = 430.0 + 30 * n
            text = UNITS[k] if kind == "holder" else SUMS[kind][k]
            page.box((x, y, x + 160, y + 18), text, fill=ORANGE)
            if k == 0:
                page.box((10, y, 80, y + 18), label)
    builder = Builder(Document(file="a.pdf", sha256="0", type="pohon_kinerja", year=2016))
    read_drawing(page.layout(), builder)
    return decide(builder.extraction)


@pytest.mark.parametrize("foot", FOOT)
def test_sums_at_the_foot_are_the_pagu_and_what_was_spent(foot: str, tmp_path: Path) -> None:
    found = sheet(tmp_path, foot)
    programs = [n.id for n in found.nodes if n.level == "program"]
    kinds = [kind for _, kind in FOOT[foot] if kind != "holder"]
    assert {(b.node, b.kind, b.text) for b in found.budgets} == {
        (programs[k], kind, SUMS[kind][k]) for k in (0, 1) for kind in kinds
    }


def test_a_program_in_a_numbered_list_of_kegiatan_is_one_of_them(tmp_path: Path) -> None:
    found = sheet(tmp_path, "both")
    assert [n.name for n in found.nodes if n.level == "kegiatan"] == [
        "Pelayanan Rawat Inap",
        "Pelayanan Rawat Jalan",
        "Program Terapi Rumatan",
        "Pasca Rehabilitasi",
    ]


def test_a_sasaran_of_the_region_s_row_is_the_region_s_without_a_line_too(tmp_path: Path) -> None:
    found = sheet(tmp_path, "both", lined=False)
    said = {n.id: n.statement for n in found.nodes}
    assert [n.level for n in found.nodes if (n.statement or "").startswith("Menurunnya")] == ["sasaran_daerah"] * 2
    above = {said[e.child]: said[e.parent] for e in found.edges if e.kind == "cascade"}
    assert above["Meningkatnya mutu layanan 1"] == "Menurunnya Masalah Jiwa 1"
