"""How boxes stand to each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.box_text import parts_of
from pipeline.extract.diagrams.neighbours import Neighbours
from tests.extract.sheets import BLUE, Sheet, named


def near(sheet: Sheet) -> tuple[Neighbours, dict[str, int]]:
    layout = sheet.layout()
    return Neighbours(layout.boxes, [], layout.letter, parts_of(layout.boxes)), {b.text: b.index for b in layout.boxes}


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def test_a_number_cell_leads_the_cell_at_its_right(sheet: Sheet) -> None:
    found, at = near(sheet.box((100, 50, 130, 80), "1.2").box((130, 50, 300, 80), "Meningkatnya mutu"))
    assert found.beside == {at["Meningkatnya mutu"]: at["1.2"]}


def test_a_number_cell_apart_leads_nothing(sheet: Sheet) -> None:
    found, _ = near(sheet.box((100, 50, 130, 80), "1.2").box((180, 50, 300, 80), "Meningkatnya mutu"))
    assert found.beside == {}


def test_a_figure_cell_belongs_to_the_text_at_its_left(sheet: Sheet) -> None:
    found, at = near(sheet.box((100, 50, 250, 80), "Persentase layanan").box((250, 50, 300, 80), "85%"))
    assert found.figure_of == {at["85%"]: at["Persentase layanan"]}


def test_a_small_box_across_a_border_is_a_tag(sheet: Sheet) -> None:
    sheet.box((100, 50, 300, 110), "\nMeningkatnya mutu", border=None, fill=(1.0, 0.9, 0.7))
    found, at = near(sheet.box((120, 40, 180, 60), "Bidang Data", border=None, fill=BLUE))
    assert found.tags == {at["Meningkatnya mutu"]: [at["Bidang Data"]]}


def test_above_needs_touch_and_width(sheet: Sheet) -> None:
    sheet.box((100, 50, 300, 80), "Meningkatnya mutu").box((100, 80, 300, 110), "Persentase layanan")
    sheet.box((290, 110, 490, 140), "Jumlah kasus").box((100, 160, 300, 190), "Angka putus sekolah")
    found, at = near(sheet)
    assert found.above(at["Persentase layanan"]) == [at["Meningkatnya mutu"]]
    assert found.above(at["Jumlah kasus"]) == [] == found.above(at["Angka putus sekolah"])


def test_a_column_of_labels_says_what_each_row_holds(sheet: Sheet) -> None:
    for k, label in enumerate(("Program", "Indikator Program", "Kegiatan", "Indikator Kegiatan")):
        sheet.box((50, 50 + 40 * k, 150, 80 + 40 * k), label).box(
            (150, 50 + 40 * k, 400, 80 + 40 * k), f"Layanan mutu {'abcd'[k]}"
        )
    found, at = near(sheet)
    assert {found.row_roles[at[f"Layanan mutu {x}"]].kind for x in "ac"} == {"label"}
    assert found.row_labels == {at["Program"], at["Indikator Program"], at["Kegiatan"], at["Indikator Kegiatan"]}


@pytest.mark.parametrize(("text", "graded"), [("Nilai evaluasi AKIP", True), ("Meningkatnya mutu", False)])
def test_a_single_letter_is_the_grade_of_an_indicator_alone(text: str, graded: bool, sheet: Sheet) -> None:
    found, at = near(sheet.box((100, 50, 250, 80), text).box((250, 50, 300, 80), "A"))
    assert found.figure_of == ({at["A"]: at[text]} if graded else {})


def test_boxes_that_arrows_of_their_own_lead_to_are_no_stack(sheet: Sheet) -> None:
    """Two cells that touch, each at the end of a line from the right of one box."""
    named(sheet, {"ibu": (100, 50, 200, 110), "satu": (300, 50, 400, 78), "dua": (300, 80, 400, 110)})
    layout = sheet.line((200, 64), (300, 64)).line((200, 96), (300, 96)).layout()
    at = {b.text: b.index for b in layout.boxes}
    parts = parts_of(layout.boxes)
    assert Neighbours(layout.boxes, [], layout.letter, parts).above(at["dua"]) == [at["satu"]]
    assert len(layout.networks) == 2
    assert Neighbours(layout.boxes, layout.networks, layout.letter, parts).above(at["dua"]) == []
