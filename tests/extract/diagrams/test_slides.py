"""What slides put beside and over boxes: sideways positions, tables of indicators, tabs, a legend in a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.connector_links import connector_links
from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.tiers import levels_from_tiers
from pipeline.extract.layout import Layout
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
