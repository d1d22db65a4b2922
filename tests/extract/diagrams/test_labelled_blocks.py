"""Blocks of rows that labels at the left name: indicators with unit and target below, posts on top or at the foot, executors."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.diagrams.test_label_columns import extracted, table
from tests.extract.sheets import BLUE, Sheet

Rows = list[tuple[str, list[tuple[int, str]]]]
SASARAN: Rows = [
    ("SASARAN STRATEGIS", [(2, "Meningkatnya pasar desa"), (2, "Meningkatnya jalan desa")]),
    ("INDIKATOR KINERJA\nUTAMA", [(1, "Jumlah pasar"), (1, "Luas kios"), (1, "Panjang jalan"), (1, "Angka rusak")]),
]
FIGURES: Rows = [
    ("SATUAN", [(1, "Ton"), (1, "Ha"), (1, "Km"), (1, "%")]),
    ("TARGET 2024", [(1, "6.120,40"), (1, "1.385"), (1, "85"), (1, "4,25")]),
]


@pytest.mark.parametrize("unit_first", [True, False])
def test_units_and_targets_below_their_indicators(tmp_path: Path, unit_first: bool) -> None:
    sheet = Sheet(tmp_path, 800, 600)
    table(sheet, [*SASARAN, *(FIGURES if unit_first else FIGURES[::-1])])
    found = extracted(sheet)
    nodes = {n.id: n.statement for n in found.nodes}
    values = {v.indicator: v.text for v in found.values}
    told = [(nodes[i.node], i.name, i.unit, values[i.id]) for i in found.indicators]
    pasar, jalan = "Meningkatnya pasar desa", "Meningkatnya jalan desa"
    assert told == [
        (pasar, "Jumlah pasar", "Ton", "6.120,40"),
        (pasar, "Luas kios", "Ha", "1.385"),
        (jalan, "Panjang jalan", "Km", "85"),
        (jalan, "Angka rusak", "%", "4,25"),
    ]


PROGRAM: Rows = [
    ("PROGRAM", [(2, "Program Pasar Desa"), (2, "Program Jalan Desa")]),
    ("SASARAN PROGRAM", [(2, "Terkelolanya pasar"), (2, "Terpeliharanya jalan")]),
    ("INDIKATOR OUTCOME", [(2, "Jumlah kios : 5 unit"), (2, "Panjang jalan mantap : 7 km")]),
]


@pytest.mark.parametrize("top", [True, False])
def test_a_programs_name_and_statement_in_two_rows_are_one(tmp_path: Path, top: bool) -> None:
    """Who answers for it stands in a row on top of the block, or at its foot."""
    posts: Rows = [("PENANGGUNG JAWAB\n(ESELON III)", [(2, "KEPALA BIDANG EKONOMI"), (2, "KEPALA BIDANG SARANA")])]
    sheet = Sheet(tmp_path, 800, 600)
    table(sheet, [*posts, *PROGRAM] if top else [*PROGRAM, *posts])
    assert [(n.level, n.name, n.statement, n.holder) for n in extracted(sheet).nodes] == [
        ("program", "Program Pasar Desa", "Terkelolanya pasar", "KEPALA BIDANG EKONOMI"),
        ("program", "Program Jalan Desa", "Terpeliharanya jalan", "KEPALA BIDANG SARANA"),
    ]


def test_a_position_on_top_of_several_cells_answers_for_all(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 800, 600)
    rows: Rows = [
        ("PENANGGUNG JAWAB\n(ESELON IV)", [(3, "KEPALA SEKSI PASAR"), (1, "KEPALA SEKSI JALAN")]),
        ("KEGIATAN", [(1, "Bursa Pasar"), (1, "Forum Pasar"), (1, "Lomba Pasar"), (1, "Forum Jalan")]),
        ("INDIKATOR OUTPUT", [(1, f"Jumlah {x} : 2 kali") for x in ("bursa", "forum", "lomba", "rapat")]),
    ]
    table(sheet, rows)
    found = {n.name: n.holder for n in extracted(sheet).nodes}
    assert found == {
        "Bursa Pasar": "KEPALA SEKSI PASAR",
        "Forum Pasar": "KEPALA SEKSI PASAR",
        "Lomba Pasar": "KEPALA SEKSI PASAR",
        "Forum Jalan": "KEPALA SEKSI JALAN",
    }


def test_executors_are_who_does_it_whatever_they_are_called(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 800, 600)
    rows: Rows = [
        ("KEGIATAN", [(2, "Kesehatan Ternak"), (2, "Uji Daging")]),
        ("INDIKATOR OUTPUT", [(2, "Jumlah ternak : 2 ekor"), (2, "Jumlah sampel : 4 buah")]),
        ("PELAKSANA", [(2, "Paramedik Veteriner"), (2, "Juru Uji Daging")]),
        ("INDIKATOR KINERJA\nINDIVIDU", [(2, "Jumlah kunjungan : 96 kali"), (2, "Jumlah laporan : 12 laporan")]),
    ]
    table(sheet, rows)
    found = extracted(sheet)
    own = {n.id: n for n in found.nodes if n.level == "aktivitas"}
    assert [(n.statement, n.name, n.holder) for n in own.values()] == [
        (None, None, "Paramedik Veteriner"),
        (None, None, "Juru Uji Daging"),
    ]
    assert [i.name for i in found.indicators if i.node in own] == ["Jumlah kunjungan", "Jumlah laporan"]


def test_colours_of_branches_in_a_legend_name_no_tier(tmp_path: Path) -> None:
    """A legend that gives each sasaran a colour: boxes of that colour below are of their own levels."""
    colours = (BLUE, (1.0, 0.8, 0.4))
    sheet = Sheet(tmp_path, 800, 600)
    for k, colour in enumerate(colours):
        x = 40 + 380 * k
        sheet.box((560 + 110 * k, 8, 572 + 110 * k, 18), "", fill=colour).text(578 + 110 * k, 9, f"Sasaran 1.{k + 1}")
        sheet.box((x, 60, x + 300, 100), f"SASARAN 1.{k + 1}\nMeningkatnya mutu {'ab'[k]}", fill=colour)
        sheet.line((x + 150, 100), (x + 150, 140))
        sheet.box((x, 140, x + 300, 180), f"KEPALA BIDANG {'AB'[k]}\nTerkelolanya data {'ab'[k]}", fill=colour)
    assert [n.level for n in extracted(sheet).nodes] == ["sasaran", "sasaran", "program", "program"]


def test_a_legend_whose_colours_a_grey_print_made_alike_names_no_tier(tmp_path: Path) -> None:
    """Its labels stand close together beside a small part of the drawing; names and lines tell the levels."""
    grey = (0.84, 0.84, 0.84)
    sheet = Sheet(tmp_path, 800, 600)
    for k, label in enumerate(("Sasaran Strategis", "Program", "Kegiatan")):
        sheet.box((20, 60 + 16 * k, 120, 72 + 16 * k), label, fill=grey)
    sheet.box((150, 280, 300, 340), "Meningkatnya mutu jalan", fill=grey)
    for k, y in enumerate((60, 440)):
        sheet.line((300, 310), (340, 310), (340, y + 30), (380, y + 30))
        sheet.box((380, y, 540, y + 60), f"PROGRAM PENYELENGGARAAN {('JALAN', 'AIR')[k]}", fill=grey)
        for m, at in enumerate((y - 30, y + 40)):
            sheet.line((540, y + 30), (560, y + 30), (560, at + 20), (580, at + 20))
            sheet.box((580, at, 740, at + 40), f"Pemeliharaan rutin {('ab', 'cd')[k][m]}", fill=grey)
    assert [n.level for n in extracted(sheet).nodes if n.level != "kegiatan"] == ["program", "sasaran", "program"]
    assert len([n for n in extracted(sheet).nodes if n.level == "kegiatan"]) == 4
