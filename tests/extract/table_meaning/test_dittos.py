"""Cells that say "as above" stand for what is printed above them; names that are nearly alike with other money are two."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets

HEAD = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Program / Kegiatan", "Pagu (Rp)", "Penanggung Jawab"]
WIDTHS = [30, 150, 150, 60, 50, 180, 80, 100]
FIRST = [
    "1",
    "Meningkatnya daya saing",
    "Lama tinggal",
    "hari",
    "2,1",
    "Program Pengembangan Destinasi",
    "14.926.310",
    "Bidang SDA",
]


@pytest.mark.parametrize(
    "sign", ["s.d.a.", "S.d.a", "s d a".replace(" ", ". "), "idem", '"', '-"-', "sda", "sama dengan di atas"]
)
def test_a_cell_that_says_as_above(tmp_path: Path, sign: str) -> None:
    sheets = TableSheets(tmp_path, width=900)
    rows = [HEAD, FIRST, ["", sign, "Jumlah usaha", "usaha", "120", "Program Pengembangan Kemitraan", "1.876.200", sign]]
    sheets.table(rows, WIDTHS)
    read = sheets.record()
    assert ("Meningkatnya daya saing", "Program Pengembangan Kemitraan") in read.links()
    assert [n for n in read.nodes() if n[0] == "sasaran"] == [("sasaran", "Meningkatnya daya saing")]
    assert {i.node for i in read.extraction.indicators} == {"n1"}
    assert [n.holder for n in read.extraction.nodes if n.level == "program"] == ["Bidang SDA", "Bidang SDA"]


def test_abbreviations_are_no_dittos(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, width=900)
    last = ["2", "Meningkatnya sungai", "Panjang sungai", "km", "120", "Program Sungai", "1.876.200", "SDA"]
    sheets.table([HEAD, FIRST, last], WIDTHS)
    assert [n.holder for n in sheets.record().extraction.nodes if n.level == "program"] == ["Bidang SDA", "SDA"]


NAMES = [
    ["Program Pengelolaan Kekayaan Budaya", "7.735.150"],
    ["Pelestarian Cagar Budaya", "7.735.150"],
    ["Program Pengelolaan Keragaman Budaya", "5.520.000"],
    ["Gelar Seni Budaya", "1.870.000"],
    ["Misi Kesenian Jawa Barat", "3.650.000"],
]


def test_names_nearly_alike_with_other_money_are_two(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table([["Program / Kegiatan", "Pagu"], *NAMES], [300, 100], bold=[(1, 0), (3, 0)])
    read = sheets.record()
    assert read.nodes() == [("program" if k in (0, 2) else "kegiatan", name) for k, (name, _) in enumerate(NAMES)]
    assert ("Program Pengelolaan Keragaman Budaya", "Misi Kesenian Jawa Barat") in read.links()


def test_a_misprint_with_the_same_money_is_one(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [*NAMES[:2], ["Program Pengelolaan Kekayaan Budaja", "7.735.150"], ["Pelestarian Museum", "7.735.150"]]
    sheets.table([["Program / Kegiatan", "Pagu"], *rows], [300, 100], bold=[(1, 0), (3, 0)])
    assert [name for level, name in sheets.record().nodes() if level == "program"] == ["Program Pengelolaan Kekayaan Budaya"]
