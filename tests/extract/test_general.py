"""Which pages of a report hold a drawn tree: charts, formulas and charts of positions are none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.documents.general import read
from pipeline.record import Document, DocumentType
from tests.extract.sheets import Sheet

POSITIONS = ("KEPALA DINAS", "BIDANG BINA MARGA", "BIDANG TATA RUANG", "SEKRETARIAT")
STATEMENTS = ("Meningkatnya mutu jalan", "Tertatanya ruang kota", "Terwujudnya tata bangunan", "Pemeliharaan jalan kota")


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def nodes(sheet: Sheet, kind: DocumentType) -> list[str]:
    builder = Builder(Document(file="a.pdf", sha256="0" * 64, type=kind, types=[kind], pages=1))
    read([sheet.layout()], builder)
    return [n.statement or n.name or n.holder or "" for n in builder.extraction.nodes]


def tree(sheet: Sheet, texts: tuple[str, ...]) -> Sheet:
    """A root over a row of three, straight lines between."""
    sheet.box((300, 60, 440, 90), texts[0])
    for k, text in enumerate(texts[1:]):
        sheet.box((100 + 200 * k, 160, 240 + 200 * k, 190), text).line((370, 90), (170 + 200 * k, 160))
    return sheet


def chart(sheet: Sheet) -> Sheet:
    """Bars over an axis, figures beside and words under it."""
    sheet.line((100, 60), (100, 300), (600, 300))
    for k, word in enumerate(("Jalan", "Jembatan", "Drainase", "Irigasi", "Gedung")):
        sheet.box((130 + 90 * k, 300 - 40 * (k + 1), 170 + 90 * k, 300), str(20 * k + 15), fill=(0.3, 0.5, 0.9))
        sheet.text(130 + 90 * k, 306, word).text(80, 290 - 50 * k, str(20 * k)).line((92, 296 - 50 * k), (100, 296 - 50 * k))
    return sheet


def formula(sheet: Sheet) -> Sheet:
    """Quotients with their bars."""
    for k in range(4):
        y = 80 + 60 * k
        sheet.text(100, y + 8, "Capaian =").text(170, y, "Realisasi tahun ini").text(270, y + 8, "x 100%")
        sheet.line((165, y + 13), (262, y + 13)).text(170, y + 18, "Rencana tahun ini")
    return sheet


@pytest.mark.parametrize("draw", [chart, formula])
def test_what_is_drawn_in_a_report_but_speaks_of_no_performance_is_no_tree(sheet: Sheet, draw: object) -> None:
    assert callable(draw)
    assert nodes(draw(sheet), "lkjip") == []


def test_a_chart_of_positions_is_a_tree_only_in_a_tree_document(sheet: Sheet) -> None:
    assert nodes(tree(sheet, POSITIONS), "lkjip") == []


def test_a_tree_in_a_report_is_read(sheet: Sheet) -> None:
    assert sorted(nodes(tree(sheet, STATEMENTS), "lkjip")) == sorted(STATEMENTS)


def test_feet_that_pages_share_are_no_nodes(tmp_path: Path) -> None:
    pages = []
    for number in (1, 2):
        (folder := tmp_path / str(number)).mkdir()
        sheet = tree(Sheet(folder), STATEMENTS)
        layout = sheet.box((0, 570, 800, 595), f"DISBUN KAB. RAWA INDAH {number}", fill=(0.9, 0.9, 0.9)).layout()
        pages.append(replace(layout, page=replace(layout.page, number=number)))
    builder = Builder(Document(file="a.pdf", sha256="0" * 64, type="pohon_kinerja", types=["pohon_kinerja"], pages=2))
    read(pages, builder)
    assert {n.statement or n.name for n in builder.extraction.nodes} == set(STATEMENTS)


GOALS = (
    ("tata kelola desa", "kapasitas aparatur", "pelatihan kepala desa"),
    ("ekonomi warga", "usaha bersama", "naskah kerja sama"),
)


def test_a_legend_at_the_foot_of_every_page_tells_levels(tmp_path: Path) -> None:
    colours = {
        "Intermediate Outcome (Sasaran)": (0.9, 0.6, 0.1),
        "Immediate Outcome (Program)": (0.6, 0.8, 0.6),
        "Output (Kegiatan)": None,
    }
    pages = []
    for number in (1, 2):
        (folder := tmp_path / str(number)).mkdir()
        sheet = Sheet(folder)
        for k, (text, fill) in enumerate(colours.items()):
            sheet.box((200, 40 + 90 * k, 420, 80 + 90 * k), f"Meningkatnya {GOALS[number - 1][k]}", fill=fill)
            sheet.box((60 + 220 * k, 574, 80 + 220 * k, 586), fill=fill).text(86 + 220 * k, 575, text)
            sheet.line((310, 80 + 90 * k), (310, 130 + 90 * k)) if k < 2 else None
        layout = sheet.layout()
        pages.append(replace(layout, page=replace(layout.page, number=number)))
    builder = Builder(Document(file="a.pdf", sha256="0" * 64, type="pohon_kinerja", types=["pohon_kinerja"], pages=2))
    read(pages, builder)
    assert [node.level for node in builder.extraction.nodes] == ["sasaran", "program", "kegiatan"] * 2


def test_a_legend_is_no_table_of_cards(sheet: Sheet) -> None:
    sheet.text(90, 60, "KETERANGAN WARNA")
    for k, (left, right) in enumerate(
        (("Tujuan", "Indikator 3.1"), ("Sasaran", "Indikator 4.1"), ("Indikator 1.1", "Indikator 5.1"))
    ):
        for x, text in ((90, left), (320, right)):
            sheet.box((x, 90 + 30 * k, x + 16, 104 + 30 * k), "", fill=(0.9 - 0.2 * k, 0.3, 0.1 + x / 400))
            sheet.text(x + 30, 92 + 30 * k, ":").text(x + 50, 92 + 30 * k, text)
    assert nodes(sheet, "cascading") == []
