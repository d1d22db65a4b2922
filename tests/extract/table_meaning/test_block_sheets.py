"""Small tables of indicators side by side under the cells that they measure: a drawing of cells, no table."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.documents.general import read
from pipeline.extract.layouts import Layouts
from pipeline.extract.table_meaning.block_sheets import of_blocks
from pipeline.extraction import Extraction
from pipeline.record import Document
from tests.extract.sheets import BLUE, Sheet

PROGRAMS = ("Program Jalan", "Program Jembatan", "Program Irigasi")


def block(sheet: Sheet, x: float, y: float, head: str, level: str, rows: list[tuple[str, str, str]], number: str = "No") -> None:
    """A head over the header "No | Indikator … | Target" and its rows."""
    sheet.box((x, y, x + 200, y + 16), head, fill=BLUE)
    for row, (code, name, target) in enumerate([(number, f"Indikator {level}", "Target"), *rows], 1):
        top = y + 16 * row
        sheet.box((x, top, x + 30, top + 16), code)
        sheet.box((x + 30, top, x + 150, top + 16), name)
        sheet.box((x + 150, top, x + 200, top + 16), target)


def rows(name: str) -> list[tuple[str, str, str]]:
    return [("1.1", f"Panjang {name} mantap", "85 %"), ("1.2", f"Jumlah {name} baru", "12 unit")]


def extracted(sheet: Sheet) -> Extraction:
    builder = Builder(Document(file="x.pdf", sha256="0", type="cascading", types=["cascading"], year=2024, pages=1))
    read(Layouts([sheet.layout()]), builder)
    return builder.extraction


@pytest.mark.parametrize("gap", [0.0, 12.0])
@pytest.mark.parametrize("number", ["No", "NO.", "Nomor"])
def test_each_block_measures_the_cell_over_it(tmp_path: Path, gap: float, number: str) -> None:
    sheet = Sheet(tmp_path, 900, 400)
    sheet.box((20, 20, 620 + 2 * gap, 36), "Sasaran : Meningkatnya layanan jalan", fill=BLUE)
    for k, program in enumerate(PROGRAMS):
        block(sheet, 20 + k * (200 + gap), 40, program, "Program", rows(program.split()[1].lower()), number)
    found = extracted(sheet)
    nodes = {node.id: node for node in found.nodes}
    assert sorted(n.name for n in found.nodes if n.level == "program" and n.name) == sorted(PROGRAMS)
    owned = {(nodes[i.node].name, i.name) for i in found.indicators}
    assert owned == {(p, name) for p in PROGRAMS for _, name, _ in rows(p.split()[1].lower())}
    assert sorted(v.text for v in found.values) == sorted(["85 %", "12 unit"] * 3)


def test_the_header_names_the_level_of_what_its_indicators_measure(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 900, 400)
    sheet.box((20, 20, 620, 36), "Program Jalan", fill=BLUE)
    for k, post in enumerate(("KASI JALAN", "KASI JEMBATAN", "KASI IRIGASI")):
        block(sheet, 20 + k * 200, 40, post, "Kegiatan", rows(post.split()[1].lower()))
    assert [n.level for n in extracted(sheet).nodes if n.holder] == ["kegiatan"] * 3


def test_a_table_with_a_column_of_statements_is_none(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 900, 400)
    for x, post in ((20, "KEPALA DINAS"), (320, "KEPALA BIDANG")):
        sheet.box((x, 20, x + 300, 36), post)
        for row, cells in enumerate([("Sasaran", "Indikator", "Target"), ("Meningkatnya jalan", "Panjang jalan", "5 km")], 1):
            for col, text in enumerate(cells):
                sheet.box((x + 100 * col, 20 + 16 * row, x + 100 * (col + 1), 36 + 16 * row), text)
    assert of_blocks(sheet.layout().grids) == set()


def test_one_header_is_a_table(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 900, 400)
    block(sheet, 20, 40, "Program Jalan", "Program", rows("jalan"))
    assert of_blocks(sheet.layout().grids) == set()


@pytest.mark.parametrize("unit", ["Satuan", "Sat.", "Satua\nn"])
def test_bare_figures_units_and_grades_stand_in_their_columns(tmp_path: Path, unit: str) -> None:
    sheet = Sheet(tmp_path, 900, 400)
    sheet.box((20, 16, 620, 36), "Sasaran 1 : Meningkatnya layanan", fill=BLUE)
    for k, post in enumerate(("KASI JALAN", "KASI JEMBATAN", "KASI IRIGASI")):
        x = 20.0 + 200 * k
        for row, texts in enumerate(
            [(post,), ("Indikator Kegiatan", unit, "Target"), ("Panjang jalan", "km", "33"), ("Nilai", "-", "B")]
        ):
            y, edges = 40 + 24 * row, [x, x + 200] if row == 0 else [x, x + 120, x + 150, x + 200]
            for (left, right), text in zip(pairwise(edges), texts, strict=True):
                sheet.box((left, y, right, y + 24), text)
    found = extracted(sheet)
    assert [(i.name, i.unit) for i in found.indicators] == [("Panjang jalan", "km"), ("Nilai", None)] * 3
    assert [v.text for v in found.values] == ["33", "B"] * 3


@pytest.mark.parametrize("below", ["Program Jalan", None])
def test_a_position_over_the_next_card_is_not_of_the_sasaran_above(tmp_path: Path, below: str | None) -> None:
    sheet = Sheet(tmp_path, 900, 400)
    for k in range(3):
        x = 20.0 + 200 * k
        cells = [f"Sasaran {k + 1} : Meningkatnya hal ke {k}", f"{k + 1}.1 Jumlah hal [5 unit]", f"KEPALA BIDANG {'ABC'[k]}"]
        cells += [*([f"{below} {k}"] if below else []), f"{k + 1}.1 Panjang hal [7 km]"]
        for row, text in enumerate(cells):
            sheet.box((x, 20 + 20 * row, x + 200, 40 + 20 * row), text)
    found = extracted(sheet)
    assert [n.holder for n in found.nodes if n.level == "sasaran"] == [None] * 3
    assert [n.holder for n in found.nodes if n.level == "program"] == ["KEPALA BIDANG A", "KEPALA BIDANG B", "KEPALA BIDANG C"]


def test_cards_of_positions_at_several_heights_are_a_drawing(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 900, 600)
    for k, post in enumerate(("KASI JALAN", "KASI JEMBATAN", "KASI IRIGASI")):
        block(sheet, 20 + k * 210, 40 + 60 * k, post, "Kegiatan", rows(post.split()[1].lower()))
    assert len(of_blocks(sheet.layout().grids)) == 3
