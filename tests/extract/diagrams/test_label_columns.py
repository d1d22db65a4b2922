"""Tables that are trees: a column of labels at the left says what each row holds, a cell's span is its parenthood."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.box_text import parse_parts
from pipeline.extract.documents.general import read
from pipeline.extract.geometry.grid import Line
from pipeline.extract.layouts import Layouts
from pipeline.extract.words.labels import tier_levels
from pipeline.extraction import Extraction
from pipeline.record import Document
from pipeline.tree import decide
from tests.extract.sheets import BLUE, Sheet

UNIT = 130.0
ROW = 52.0


def table(sheet: Sheet, rows: list[tuple[str, list[tuple[int, str]]]]) -> None:
    """Rows of a label and cells as (columns, text), one under the other."""
    y = 20.0
    for label, cells in rows:
        sheet.box((20, y, 120, y + ROW), label, fill=BLUE)
        x = 120.0
        for span, text in cells:
            sheet.box((x, y, x + span * UNIT, y + ROW), text)
            x += span * UNIT
        y += ROW


def extracted(sheet: Sheet) -> Extraction:
    builder = Builder(Document(file="x.pdf", sha256="0", type="cascading", types=["cascading"], year=2024, pages=1))
    read(Layouts([sheet.layout()]), builder)
    return builder.extraction


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    sheet = Sheet(tmp_path, 800, 600)
    card = "{0}\nKeluaran : Jumlah {1} baru\nTarget : 12 unit\nRp. 12.000.000"
    table(
        sheet,
        [
            ("TUJUAN", [(4, "Mewujudkan desa mandiri")]),
            ("SASARAN", [(2, "Meningkatnya pasar desa"), (2, "Meningkatnya jalan desa")]),
            ("INDIKATOR\nSASARAN", [(2, "Jumlah pasar desa\nTarget : 5 pasar"), (2, "Panjang jalan desa\nTarget : 7 km")]),
            ("PROGRAM", [(1, "Program Pasar Desa"), (2, "Program Jalan Desa"), (1, "Program Jembatan Desa")]),
            ("PENANGGUNG\nJAWAB", [(1, "Bidang Ekonomi"), (2, "Bidang Sarana Desa/Kelurahan"), (1, "Bidang Jembatan")]),
            (
                "KEGIATAN,\nKELUARAN,\nANGGARAN",
                [
                    (1, card.format("Bursa Pasar", "bursa")),
                    (1, card.format("Forum Jalan", "forum")),
                    (1, card.format("Lomba Jalan", "lomba")),
                    (1, card.format("Forum Jembatan", "jembatan")),
                ],
            ),
        ],
    )
    return sheet


def test_labels_broken_over_lines_say_what_their_rows_hold(sheet: Sheet) -> None:
    found = extracted(sheet)
    holders = {node.name: node.holder for node in found.nodes if node.level == "program"}
    assert holders == {
        "Program Pasar Desa": "Bidang Ekonomi",
        "Program Jalan Desa": "Bidang Sarana Desa/Kelurahan",
        "Program Jembatan Desa": "Bidang Jembatan",
    }


def test_the_output_of_a_named_cell_measures_it(sheet: Sheet) -> None:
    found = extracted(sheet)
    names = {node.id: node.name for node in found.nodes if node.level == "kegiatan"}
    assert sorted(names.values()) == ["Bursa Pasar", "Forum Jalan", "Forum Jembatan", "Lomba Jalan"]
    told = {(names[i.node], i.name) for i in found.indicators if i.node in names}
    assert told == {
        ("Bursa Pasar", "Jumlah bursa baru"),
        ("Forum Jalan", "Jumlah forum baru"),
        ("Lomba Jalan", "Jumlah lomba baru"),
        ("Forum Jembatan", "Jumlah jembatan baru"),
    }
    assert [b.amount for b in found.budgets] == [12_000_000] * 4


def test_a_cell_under_two_serves_both(sheet: Sheet) -> None:
    found = extracted(sheet)
    texts = {node.id: node.statement or node.name for node in found.nodes}
    edges = {(texts[e.parent], e.kind) for e in decide(found).edges if texts[e.child] == "Program Jalan Desa"}
    assert edges == {("Meningkatnya pasar desa", "cascade"), ("Meningkatnya jalan desa", "also")}


def test_cells_with_whole_nodes_under_each_other_are_nodes_each(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 500, 400)
    table(
        sheet,
        [
            ("SASARAN", [(2, "Meningkatnya pasar desa")]),
            ("PROGRAM", [(1, "Program Pasar Desa"), (1, "Program Jalan Desa")]),
            ("INDIKATOR", [(1, "Jumlah pasar\nTarget : 5 pasar"), (1, "Panjang jalan\nTarget : 5 km")]),
        ],
    )
    for k, name in enumerate(("Bursa Pasar", "Forum Pasar", "Lomba Pasar")):
        y = 20 + ROW * (3 + k)
        sheet.box((120, y, 120 + UNIT, y + ROW), f"{name}\nKeluaran : Jumlah pasar\nTarget : 2 kali")
    sheet.box((120 + UNIT, 20 + 3 * ROW, 120 + 2 * UNIT, 20 + 6 * ROW), "Forum Jalan\nKeluaran : Jumlah jalan\nTarget : 2 km")
    sheet.box((20, 20 + 3 * ROW, 120, 20 + 6 * ROW), "KEGIATAN DAN\nKELUARAN", fill=BLUE)
    found = extracted(sheet)
    names = {n.id: n.name for n in found.nodes}
    parents = {names[e.child]: names[e.parent] for e in decide(found).edges}
    assert sorted(n.name or "" for n in found.nodes if n.level == "kegiatan") == [
        "Bursa Pasar", "Forum Jalan", "Forum Pasar", "Lomba Pasar",
    ]  # fmt: skip
    assert {parents[name] for name in ("Bursa Pasar", "Forum Pasar", "Lomba Pasar")} == {"Program Pasar Desa"}


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("KEGIATAN, KELUARAN, ANGGARAN", ["kegiatan"]),
        ("Program / Indikator / Target", ["program"]),
        ("TUJUAN, SASARAN DAN INDIKATOR", []),
        ("Anggaran, Kegiatan", []),
    ],
)
def test_a_label_that_lists_what_its_row_holds_names_one_tier(text: str, levels: list[str]) -> None:
    assert tier_levels(text) == levels


def lines_in(tmp_path: Path, text: str, width: float) -> tuple[tuple[Line, ...], float]:
    sheet = Sheet(tmp_path, 400, 300)
    sheet.box((20, 20, 20 + width, 120), text)
    return sheet.layout().boxes[0].lines, width


@pytest.mark.parametrize(
    ("text", "width", "name"),
    [
        ("Program\nPendayagunaan\nTeknologi Desa", 64, ["Program Pendayagunaan Teknologi Desa"]),
        ("Program\nPeningkatan\nSistem Pelaporan\nCapaian Kinerja", 70, ["Program Peningkatan Sistem Pelaporan Capaian Kinerja"]),
        ("Program\nPasar", 160, ["Pasar"]),
    ],
)
def test_the_word_program_on_a_line_of_its_own(tmp_path: Path, text: str, width: float, name: list[str]) -> None:
    assert [p.text for p in parse_parts(*lines_in(tmp_path, text, width)) if p.kind != "label"] == name
