"""Lists of indicators, units and figures in one row are paired by their numbers, however many lines each item has; and programs
are of the sasaran that the same unit answers for."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from tests.extract.read_back import read
from tests.extract.table_sheets import TableSheets

FIRST, SECOND = "Meningkatnya kualitas\npelayanan keprotokolan\ndan kerumahtanggaan", "Meningkatnya hubungan\nantar lembaga"


@pytest.mark.parametrize("mark", ["{}. ", "{}) "])
@pytest.mark.parametrize("units", [True, False])
def test_figures_follow_the_numbers_of_their_indicators(tmp_path: Path, mark: str, units: bool) -> None:
    one, two, three = (mark.format(k) for k in (1, 2, 3))
    sheets = TableSheets(tmp_path, width=900)
    sheets.text(250, 20, "PERJANJIAN KINERJA DINAS SOSIAL TAHUN 2017", True, 12)
    rows = [
        ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"],
        [
            "1",
            FIRST,
            f"{one}Indeks kepuasan masyarakat\nterhadap pelayanan badan\n"
            f"{two}Persentase tamu daerah\nyang terlayani\n{three}Tingkat hunian",
            f"{one}indeks\n{two}%\n{three}%",
            f"{one}80,00\n{two}92\n{three}60",
        ],
        [
            "2",
            SECOND,
            f"{one}Jumlah dokumen hasil\nkoordinasi lembaga\n{two}Persentase paguyuban",
            f"{one}dokumen\n{two}%",
            f"{one}12\n{two}60",
        ],
    ]
    shown = rows if units else [[*row[:3], row[4]] for row in rows]
    sheets.table(shown, [30, 180, 230, 110, 110] if units else [30, 180, 230, 110])
    sheets.document.save(sheets.path)
    found = extract_document(sheets.path)
    assert len([n for n in found.nodes if n.level == "sasaran"]) == 2
    targets = {v.indicator: v.value for v in found.values}
    assert [(i.name.split()[0], targets[i.id]) for i in found.indicators] == [
        ("Indeks", 80.0),
        ("Persentase", 92.0),
        ("Tingkat", 60.0),
        ("Jumlah", 12.0),
        ("Persentase", 60.0),
    ]
    if units:
        assert [i.unit for i in found.indicators] == ["indeks", "%", "%", "dokumen", "%"]


@pytest.mark.parametrize(("second", "tied"), [("Bidang Promosi", True), ("Bidang Pelayanan", False)])
def test_a_program_is_of_the_only_sasaran_that_its_unit_answers_for(tmp_path: Path, second: str, tied: bool) -> None:
    sheets = TableSheets(tmp_path, width=900)
    sheets.text(250, 20, "LAPORAN KINERJA DINAS SOSIAL TAHUN 2017", True, 12)
    bottom = sheets.table(
        [
            ["Tujuan", "Sasaran", "Penanggung Jawab"],
            ["Meningkatkan kualitas pelayanan", "Meningkatnya mutu pelayanan", "Bidang Pelayanan"],
            [None, "Meningkatnya promosi daerah", second],
        ],
        [250, 250, 150],
        spans={(1, 0): (2, 1)},
    )[-1]
    sheets.table(
        [
            ["No", "Program / Kegiatan", "Unit Kerja Penanggung Jawab", "Pagu (Rp)"],
            ["A", "Program Pelayanan Kedinasan", "Bidang Pelayanan", "6.412.500.000"],
            ["1", "Survei Kepuasan Masyarakat", "Subbidang Protokol", "6.412.500.000"],
            ["B", "Program Promosi Daerah", "Bidang Promosi", "4.975.000.000"],
            ["1", "Pergelaran Seni Budaya", "Subbidang Anjungan", "4.975.000.000"],
        ],
        [30, 300, 200, 120],
        y=bottom + 30,
    )
    sheets.document.save(sheets.path)
    record = read(sheets.path)
    texts = {n.id: n.statement or n.name for n in record.nodes}
    edges = {(texts[e.parent], texts[e.child]) for e in record.edges}
    assert (("Meningkatnya promosi daerah", "Program Promosi Daerah") in edges) is tied
    assert (("Meningkatnya mutu pelayanan", "Program Pelayanan Kedinasan") in edges) is tied
