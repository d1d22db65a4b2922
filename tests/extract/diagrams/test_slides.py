"""What slides put beside and over boxes: sideways positions, tables of indicators, tabs, a legend in a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.connector_links import connector_links
from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.tiers import levels_from_tiers
from pipeline.extract.document import extract_document
from pipeline.extract.layout import Layout
from pipeline.tree import decide
from tests.extract.sheets import BLUE, Sheet

ORANGE, GREEN = (0.9, 0.6, 0.3), (0.8, 1.0, 0.8)


def read(layout: Layout) -> Reading:
    return compose(layout.boxes, layout.networks, 1, layout.letter)


def figures(draft: Draft) -> list[tuple[str, list[str]]]:
    return [(i.name, [f[1] for f in i.figures]) for i in draft.indicators]


@pytest.mark.parametrize("right", [False, True])
def test_a_sideways_position_answers_for_the_boxes_beside_it_and_lines_to_it_lead_to_them(tmp_path: Path, right: bool) -> None:
    sheet = Sheet(tmp_path)
    edge, way = (500.0, -1.0) if right else (100.0, 1.0)
    x0, x1 = sorted((edge, edge + way * 220))
    sheet.box((x0, 50, x1, 90), "Program Pariwisata", fill=BLUE)
    x0, x1 = sorted((edge + way * 10, edge + way * 30))
    sheet.box((x0, 120, x1, 260), fill=GREEN).text(edge + way * 20, 240, "Kasi Promosi", rotate=90)
    for k, name in enumerate(("Pameran Wisata", "Festival Pantai")):
        x0, x1 = sorted((edge + way * (35 + 5 * k), edge + way * 200))
        sheet.box((x0, 130 + 70 * k, x1, 170 + 70 * k), name, fill=GREEN)
    aside = edge - way * 15
    sheet.line((edge, 70), (aside, 70), (aside, 190), (edge + way * 10, 190))
    layout = sheet.layout()
    reading = read(layout)
    assert [(d.text, d.holder) for d in reading.drafts] == [
        ("Program Pariwisata", None),
        ("Pameran Wisata", "Kasi Promosi"),
        ("Festival Pantai", "Kasi Promosi"),
    ]
    links = connector_links(reading, layout.networks, "down")
    assert {(link.parent, link.child) for link in links} == {(0, 1), (0, 2)}


@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("lower", [-6, 0, 8])
def test_a_small_table_of_indicators_beside_a_box_is_its_own(tmp_path: Path, left: bool, lower: float) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((300, 100, 480, 150), "Meningkatnya kunjungan wisata", fill=BLUE).line((390, 150), (390, 260))
    sheet.box((300, 260, 480, 300), "Meningkatnya promosi wisata", fill=BLUE)
    x = 142.0 if left else 488.0
    for k, (name, figure) in enumerate((("Jumlah wisatawan", "85 orang"), ("Rata-rata lama tinggal", "2 hari"))):
        y = 100 + lower + 25 * k
        sheet.box((x, y, x + 100, y + 25), name).box((x + 100, y, x + 150, y + 25), figure)
    first, second = read(sheet.layout()).drafts
    assert figures(first) == [("Jumlah wisatawan", ["85 orang"]), ("Rata-rata lama tinggal", ["2 hari"])]
    assert figures(second) == []


def test_a_text_with_a_figure_behind_a_colon_at_a_box_measures_it(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((100, 100, 260, 140), "Pemetaan Kawasan Pesisir", fill=BLUE).box((262, 105, 400, 135), "Peta potensi : 1 peta")
    (draft,) = read(sheet.layout()).drafts
    assert (draft.text, figures(draft)) == ("Pemetaan Kawasan Pesisir", [("Peta potensi", ["1 peta"])])


@pytest.mark.parametrize("beside", [False, True])
def test_a_legend_in_a_row_tells_levels_by_the_fill_of_statements_not_of_tabs(tmp_path: Path, beside: bool) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((200, 50, 400, 90), "Meningkatnya kunjungan wisata", fill=ORANGE).line((300, 90), (300, 120))
    sheet.box((240, 120, 360, 136), "Kabid Pariwisata", fill=GREEN)
    sheet.box((200, 136, 400, 176), "Meningkatnya promosi wisata", fill=BLUE)
    sheet.text(20, 404 if beside else 380, "Keterangan :")
    for k, (fill, label) in enumerate(((ORANGE, "Sasaran Kabupaten"), (BLUE, "Program"))):
        x = (90.0 if beside else 20.0) + 120 * k
        sheet.box((x, 398, x + 100, 416), label, fill=fill)
    reading = read(sheet.layout())
    levels_from_tiers(reading, "down")
    assert [(d.level, d.holder) for d in reading.drafts] == [("sasaran_daerah", None), ("program", "Kabid Pariwisata")]


@pytest.mark.parametrize("white", [2, 12])
def test_a_text_without_a_border_a_little_aside_gives_its_indicator_and_target(tmp_path: Path, white: float) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((100, 100, 260, 140), "Meningkatnya promosi wisata", fill=BLUE)
    sheet.text(260 + white, 108, "Jumlah wisatawan\nTarget : 85 orang")
    (draft,) = read(sheet.layout()).drafts
    assert figures(draft) == [("Jumlah wisatawan", ["85 orang"])]


@pytest.mark.parametrize(("label", "own"), [("Indikator :\n- ", True), ("", False)])
def test_a_box_that_says_indikator_a_little_below_a_statement_is_its_own(tmp_path: Path, label: str, own: bool) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((100, 100, 260, 140), "Meningkatnya promosi wisata", fill=BLUE)
    sheet.box((100, 152, 260, 182), f"{label}Jumlah wisatawan : 85 orang")
    drafts = read(sheet.layout()).drafts
    assert [bool(d.indicators) for d in drafts if d.statement] == [own]


def table(sheet: Sheet, x: float, y: float, name: str, figure: str) -> None:
    widths = (160, 60, 70)
    for k, row in enumerate((("Indikator", "Satuan", "Target 2024"), (name, "orang", figure))):
        left = x
        for text, width in zip(row, widths, strict=True):
            sheet.box((left, y + 16 * k, left + width, y + 16 * k + 16), text)
            left += width


@pytest.mark.parametrize("lower", [-4, 0, 10])
def test_tables_with_headers_a_little_aside_measure_their_boxes(tmp_path: Path, lower: float) -> None:
    sheet = Sheet(tmp_path)
    sheet.text(60, 20, "POHON KINERJA DINAS PARIWISATA KABUPATEN GARUT TAHUN 2024", size=12)
    told = (("SASARAN\nMeningkatnya kunjungan wisata", "85"), ("PROGRAM\nProgram Pemasaran Pariwisata", "12"))
    for k, (text, figure) in enumerate(told):
        y = 60.0 + 90 * k
        sheet.box((60, y, 260, y + 40), text, fill=BLUE)
        table(sheet, 280, y + lower, f"Jumlah wisatawan {k}", figure)
    sheet.line((160, 100), (160, 150))
    record = decide(extract_document(sheet.save()))
    by_node = {i.node: i.name for i in record.indicators}
    assert [(n.level, by_node.get(n.id)) for n in record.nodes] == [
        ("sasaran", "Jumlah wisatawan 0"),
        ("program", "Jumlah wisatawan 1"),
    ]
    assert [v.text for v in record.values] == ["85", "12"]


@pytest.mark.parametrize("fill", [GREEN, ORANGE])
def test_a_brace_leads_to_the_boxes_between_its_ends_that_look_like_those(
    tmp_path: Path, fill: tuple[float, float, float]
) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((250, 40, 450, 80), "Program Pariwisata", fill=BLUE)
    for k, name in enumerate(("Pameran Wisata", "Festival Pantai", "Pelatihan Pemandu")):
        sheet.box((100 + 180 * k, 120, 260 + 180 * k, 160), name, fill=fill if k == 1 else GREEN)
    sheet.curve((350, 84), (350, 100), (350, 100), (330, 100)).curve((350, 84), (350, 100), (350, 100), (370, 100))
    sheet.line((330, 100), (190, 100), (180, 116)).line((370, 100), (510, 100), (520, 116))
    layout = sheet.layout()
    reading = read(layout)
    found = {(link.parent, link.child) for link in connector_links(reading, layout.networks, "down")}
    assert found == ({(0, 1), (0, 2), (0, 3)} if fill == GREEN else {(0, 1), (0, 3)})


@pytest.mark.parametrize("white", [2, 9])
def test_the_tip_of_a_brace_reaches_the_text_before_it(tmp_path: Path, white: float) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((250, 40, 450, 80), "Program Pariwisata", fill=BLUE).text(270, 84, "Jumlah wisatawan : 85 orang di daerah")
    y = 94.0 + white
    for way in (-1, 1):
        sheet.curve((350, y), (350, y + 8), (350, y + 8), (350 + way * 2, y + 8))
        sheet.line((350 + way * 2, y + 8), (350 + way * 150, y + 8), (350 + way * 150, y + 16))
    for x, name in ((120, "Pameran"), (420, "Festival")):
        sheet.box((x, y + 18, x + 160, y + 50), name, fill=GREEN)
    (network,) = sheet.layout().networks
    assert len({a.box for a in network.attachments}) == 3
