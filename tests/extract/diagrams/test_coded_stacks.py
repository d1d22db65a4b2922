"""Drawings of coded stacks: sasaran with their IKU, one program, units with coded indicators, results below each branch."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document, Record
from pipeline.tree import decide
from tests.extract.sheets import BLUE, Sheet

LABELS = {
    "grades": ("RENSTRA", "PROGRAM", "ESELON III", "ESELON IV / KEGIATAN"),
    "short grades": ("RENSTRA", "PROGRAM", "ES. III", "KEGIATAN / ES. IV"),
}
RESULTS = {
    "wide": (("SATUAN", "Persen"), ("TARGET", "70"), ("REALISASI", "66"), ("CAPAIAN (%)", "94,28%"), ("TARGET 2018", "90")),
    "short": (("TARGET", "70"), ("REALISASI", "66"), ("CAPAIAN", "94,28%")),
    "dated": (("TARGET 2016", "70"), ("REALISASI 2016", "66"), ("% CAPAIAN", "94,28"), ("TARGET AKHIR RENSTRA 2018", "90")),
}
BRANCHES = (
    ("1.1", "Meningkatnya layanan pos", "Persentase kantor pos aktif", "70%", "BIDANG POS", "SEKSI LAYANAN"),
    ("2.1", "Meningkatnya mutu data", "Persentase data terbuka", "45%", "BIDANG DATA", "SEKSI APLIKASI"),
)


def sheet(folder: Path, labels: str, results: str, *, elbow: bool = True, down: bool = False, codes: bool = True) -> Sheet:
    """Two sasaran over one program; below it two units, below each a section, its kegiatan and a table of results."""
    page = Sheet(folder, width=900, height=700, size=6)
    for text, y in zip(LABELS[labels], (40, 150, 215, 330), strict=True):
        page.box((10, y, 110, y + 24), text, fill=BLUE)
    page.box((180, 150, 800, 174), "Program Pengembangan Komunikasi", fill=BLUE)
    page.text(830, 60, "DISKOMINFO JABAR", bold=True)
    for x, (code, sasaran, measure, target, unit, section) in zip((200.0, 520.0), BRANCHES, strict=True):
        number = code if codes else ""
        page.box((x, 40, x + 170, 64), f"Sasaran {code} - {sasaran}", fill=BLUE).line((x + 60, 64), (x + 60, 84))
        page.box((x, 84, x + 130, 108), f"Indikator {code} - {measure}")
        page.box((x + 130, 84, x + 190, 96), "TARGET").box((x + 130, 96, x + 190, 108), target)
        page.line((x + 60, 108), (x + 60, 150)).line((x + 90, 174), (x + 90, 215))
        page.box((x, 215, x + 170, 239), unit, fill=BLUE)
        for y, text in ((239, f"Jumlah hasil {unit.split()[1].lower()}"), (354, f"Jumlah hasil {section.split()[1].lower()}")):
            if number:
                page.box((x + 20 * (y > 300), y, x + 20 * (y > 300) + 24, y + 24), number)
            page.box((x + 24 + 20 * (y > 300), y, x + 170 + 20 * (y > 300), y + 24), text)
        page.box((x + 20, 330, x + 190, 354), section, fill=BLUE)
        if elbow:
            page.line((x + 8, 263), (x + 8, 342), (x + 20, 342))
        page.box((x + 28, 378, x + 60, 402), f"53.0{code[0]}")
        page.box((x + 60, 378, x + 190, 402), f"Kegiatan {section.split()[1].title()} Satu")
        page.box((x + 220, 378, x + 290, 390), "Anggaran").box((x + 220, 390, x + 290, 402), "Rp. 120.500.000")
    for k, (head, figure) in enumerate(RESULTS[results]):
        if down:
            page.box((200, 430 + 18 * k, 320, 448 + 18 * k), head).box((320, 430 + 18 * k, 370, 448 + 18 * k), figure)
        else:
            page.box((200 + 60 * k, 430, 260 + 60 * k, 460), head.replace(" ", "\n")).box(
                (200 + 60 * k, 460, 260 + 60 * k, 474), figure
            )
    return page


def record(page: Sheet) -> Record:
    builder = Builder(Document(file="a.pdf", sha256="0", type="pohon_kinerja", year=2016))
    read_drawing(page.layout(), builder)
    return decide(builder.extraction)


def tree(found: Record) -> dict[str, tuple[str, str]]:
    """Per node its level and its parent."""
    says = {n.id: n.name or n.statement or n.holder or "" for n in found.nodes}
    above = {says[e.child]: says[e.parent] for e in found.edges if e.kind == "cascade"}
    return {says[n.id]: (n.level, above.get(says[n.id], "")) for n in found.nodes}


LOWER = {
    "BIDANG POS": ("kegiatan", "Program Pengembangan Komunikasi"),
    "SEKSI LAYANAN": ("kegiatan", "BIDANG POS"),
    "Layanan Satu": ("kegiatan", "SEKSI LAYANAN"),
    "BIDANG DATA": ("kegiatan", "Program Pengembangan Komunikasi"),
    "SEKSI APLIKASI": ("kegiatan", "BIDANG DATA"),
    "Aplikasi Satu": ("kegiatan", "SEKSI APLIKASI"),
}


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("elbow", [True, False])
def test_units_and_their_sections_stand_below_the_program(labels: str, elbow: bool, tmp_path: Path) -> None:
    found = tree(record(sheet(tmp_path, labels, "wide", elbow=elbow)))
    assert {k: v for k, v in found.items() if k in LOWER} == LOWER
    assert len(found) == len(LOWER) + 3


@pytest.mark.parametrize("results", RESULTS)
@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("codes", [True, False])
def test_results_are_those_of_the_branch_s_own_indicator(results: str, down: bool, codes: bool, tmp_path: Path) -> None:
    found = record(sheet(tmp_path, "grades", results, down=down, codes=codes))
    home = next(i for i in found.indicators if i.name == "Persentase kantor pos aktif")
    figures = {(v.kind, v.period, v.value) for v in found.values if v.indicator == home.id}
    later = {("target", "2018", 90.0)} if results != "short" else set()
    assert figures == {("target", "2016", 70.0), ("realisasi", "2016", 66.0), ("capaian", "2016", 94.28)} | later
    assert len(found.values) == len(figures) + 1


def test_an_entry_of_the_budget_has_a_name_however_it_is_worded(tmp_path: Path) -> None:
    page = Sheet(tmp_path, width=620, height=420, size=7).box((60, 40, 400, 60), "Program Pengadaan Elektronik", fill=BLUE)
    for k, (code, name) in enumerate((("53.16", "Mendayagunakan TIK Balai"), ("53.17", "Layanan Pengguna Balai"))):
        x, y = 60.0 + 280 * k, 100.0
        page.line((x + 80, 60), (x + 80, y)).box((x, y, x + 150, y + 20), f"SEKSI LAYANAN {'AB'[k]}", fill=BLUE)
        page.box((x, y + 20, x + 30, y + 40), "1.1").box((x + 30, y + 20, x + 150, y + 40), "Jumlah pengguna yang dilatih")
        page.box((x + 10, y + 40, x + 40, y + 64), code).box((x + 40, y + 40, x + 150, y + 64), f"Kegiatan\n{name}")
        page.box((x + 150, y + 40, x + 220, y + 52), "Anggaran").box((x + 150, y + 52, x + 220, y + 64), "Rp. 367.494.000")
    found = record(page)
    assert {n.name for n in found.nodes} >= {"Mendayagunakan TIK Balai", "Layanan Pengguna Balai"}
    assert len(found.budgets) == 2
