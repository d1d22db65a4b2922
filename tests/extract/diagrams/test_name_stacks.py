"""Stacks of names box to box: below a program its kegiatan, each over its sub kegiatan in cells of another look."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.record import Document
from pipeline.tree import decide
from tests.extract.sheets import Sheet

GREY = (0.85, 0.85, 0.85)
PROGRAMS = {
    "Program Lalu Lintas": {
        "Penyediaan Rambu": ["Pembangunan Rambu", "Rehabilitasi Marka"],
        "Pengujian Kendaraan": ["Pembelian Alat"],
    },
    "Program Angkutan": {"Penetapan Trayek": ["Survei Trayek", "Sosialisasi Trayek"], "Pembinaan Awak": ["Pelatihan Awak"]},
}


def drawing(folder: Path, *, labels: bool, lines: bool, money: bool) -> Sheet:
    """Misi, tujuan, sasaran, two programs; below each its kegiatan on grey, each over its sub kegiatan; ``lines`` run on between
    the stacks, else all touch."""
    sheet = Sheet(folder)
    sheet.box((300, 20, 600, 40), "MISI 1 : Mewujudkan sarana yang merata").line((450, 40), (450, 50))
    sheet.box((300, 50, 600, 70), "Meningkatkan kelancaran angkutan").line((450, 70), (450, 80))
    sheet.box((300, 80, 600, 100), "Meningkatnya keselamatan lalu lintas")
    for k, (program, below) in enumerate(PROGRAMS.items()):
        x = 150 + 350 * k
        sheet.line((450, 100), (450, 110), (x + 110, 110), (x + 110, 120)).box(
            (x, 120, x + 220, 140), program, fill=(0.6, 0.75, 0.9)
        )
        y = 140
        for kegiatan, subs in below.items():
            if lines:
                sheet.line((x + 110, y), (x + 110, y + 12))
                y += 12
            for name, height, fill in ((kegiatan, 18, GREY), *((sub, 28, None) for sub in subs)):
                paid = "\n(Rp 125.000.000)" if money and fill is None else ""
                sheet.box((x, y, x + 220, y + height), name + paid, fill=fill)
                y += height
    if labels:
        tops = {"MISI": 20, "TUJUAN": 50, "SASARAN": 80, "PROGRAM": 120, "KEGIATAN DAN\nSUB KEGIATAN": 150}
        for label, top in tops.items():
            sheet.box((20, top, 110, top + (24 if "\n" in label else 18)), label)
    return sheet


@pytest.mark.parametrize(("labels", "lines"), [(True, True), (False, True), (False, False)])
@pytest.mark.parametrize("money", [True, False])
def test_looks_tell_the_tiers_of_a_stack(tmp_path: Path, labels: bool, lines: bool, money: bool) -> None:
    builder = Builder(Document(file="a.pdf", sha256="0", year=2024))
    read_drawing(drawing(tmp_path, labels=labels, lines=lines, money=money).layout(), builder)
    record = decide(builder.extraction)
    nodes = {n.id: n for n in record.nodes}
    parent = {nodes[e.child].name: nodes[e.parent].name or nodes[e.parent].statement for e in record.edges}
    levels = {n.name or n.statement: n.level for n in record.nodes}
    for program, below in PROGRAMS.items():
        assert (levels[program], parent[program]) == ("program", "Meningkatnya keselamatan lalu lintas")
        for kegiatan, subs in below.items():
            assert (levels[kegiatan], parent[kegiatan]) == ("kegiatan", program)
            for sub in subs:
                assert (levels[sub], parent[sub]) == ("sub_kegiatan", kegiatan)
    assert levels["Meningkatkan kelancaran angkutan"] == "tujuan"
    assert len(record.budgets) == (6 if money else 0)
