"""What a reader sees as one box is one box, and its text is its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.geometry.boxes import find_boxes, text_blocks
from pipeline.page import BBox, Page, Word
from tests.extract.sheets import BLUE, Colour, Sheet, named, texts


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def test_fill_and_border_drawn_apart_are_one_box(sheet: Sheet) -> None:
    sheet.box((100, 100, 250, 160), border=None, fill=BLUE).box((100, 100, 250, 160), "Meningkatnya mutu")
    (box,) = sheet.boxes()
    assert texts([box]) == ["Meningkatnya mutu"]
    assert box.fill == pytest.approx(BLUE, abs=0.01)


@pytest.mark.parametrize("shift", [1.5, 3.0, 4.0])
def test_a_shadow_is_no_box(sheet: Sheet, shift: float) -> None:
    sheet.box((100 + shift, 100 + shift, 250 + shift, 160 + shift), border=None, fill=(0.5, 0.5, 0.5))
    sheet.box((100, 100, 250, 160), "Meningkatnya mutu", fill=BLUE)
    boxes, _ = find_boxes(sheet.page())
    assert texts(boxes) == ["Meningkatnya mutu"]
    assert boxes[0].bbox == pytest.approx((100, 100, 250, 160), abs=shift + 1)


def test_a_cell_shaded_line_by_line_is_one_box(sheet: Sheet) -> None:
    for k in range(4):
        sheet.box((100, 100 + 10 * k, 250, 110 + 10 * k), border=None, fill=BLUE)
    sheet.text(105, 101, "Meningkatnya\nkualitas pelayanan\nadministrasi\nkependudukan")
    (box,) = sheet.boxes()
    assert box.bbox == pytest.approx((100, 100, 250, 140), abs=0.1)
    assert len(box.lines) == 4


@pytest.mark.parametrize(
    ("fill", "colour"),
    [((80, 118, 250, 132), BLUE), ((110, 118, 200, 129), (1, 0.9, 0.6)), ((110, 106, 230, 117), (1, 0.9, 0.6))],
    ids=["across two cells", "in the cell's colour", "the first line"],
)
def test_a_fill_behind_a_line_of_a_cell_is_no_box(sheet: Sheet, fill: BBox, colour: Colour) -> None:
    sheet.box((60, 100, 100, 135), border=None, fill=BLUE).box((100, 100, 250, 135), border=None, fill=(1, 0.9, 0.6))
    sheet.box(fill, border=None, fill=colour)
    for x in (60, 100, 250):
        sheet.line((x, 100), (x, 135))
    sheet.line((60, 100), (250, 100)).line((60, 135), (250, 135))
    sheet.text(65, 104, "1.1").text(112, 104, "Tingkat pemahaman pelajar\npolitik")
    assert texts(sheet.boxes()) == ["1.1", "Tingkat pemahaman pelajar politik"]


def test_a_wide_band_above_a_wide_cell_is_a_box_of_its_own(sheet: Sheet) -> None:
    sheet.box((10, 50, 790, 68), "pita", border=None, fill=BLUE).box((10, 68, 790, 86), "sel", fill=(1, 0.9, 0.6))
    assert texts(sheet.boxes()) == ["pita", "sel"]


def test_a_fill_under_several_columns_is_cut_at_their_rules(sheet: Sheet) -> None:
    sheet.box((100, 100, 400, 140), border=None, fill=BLUE)
    for x in (100, 250, 400):
        sheet.line((x, 60), (x, 140))
    sheet.line((100, 60), (400, 60)).text(105, 104, "Jumlah data yang diolah\nsampai bulan Desember\n(6 set data)")
    sheet.text(255, 104, "Jumlah evaluasi kapal\npenerima bantuan\n(1 kali)")
    assert texts(sheet.boxes()) == [
        "Jumlah data yang diolah sampai bulan Desember (6 set data)", "Jumlah evaluasi kapal penerima bantuan (1 kali)",
    ]  # fmt: skip


def test_a_code_at_the_right_of_a_rule_begins_a_column(sheet: Sheet) -> None:
    sheet.box((100, 100, 400, 130), border=None, fill=BLUE)
    for x in (100, 250, 400):
        sheet.line((x, 60), (x, 130))
    sheet.line((100, 60), (400, 60)).text(105, 104, "1.1.3.1 Frekuensi pembinaan\nsuplier (20 kali)")
    sheet.text(255, 104, "1.1.3.2 Jumlah data\npelaku usaha")
    assert texts(sheet.boxes()) == ["1.1.3.1 Frekuensi pembinaan suplier (20 kali)", "1.1.3.2 Jumlah data pelaku usaha"]


def test_a_line_behind_a_filled_box_does_not_cut_it(sheet: Sheet) -> None:
    sheet.line((170, 40), (170, 300)).box((100, 100, 240, 140), border=None, fill=BLUE)
    sheet.text(140, 106, "Meningkatnya mutu\n    layanan  tera ulang")
    assert texts(sheet.boxes()) == ["Meningkatnya mutu layanan tera ulang"]


def test_an_arrow_over_the_foot_of_a_text_does_not_take_it(sheet: Sheet) -> None:
    sheet.box((100, 100, 250, 130), "Jumlah peserta dialog\nantar umat\nberagama")
    sheet.sheet.draw_polyline(
        [(100, 126), (140, 126), (140, 134), (120, 140), (100, 134), (100, 126)], color=(0, 0, 0), fill=(1, 0, 0)
    )
    assert texts(sheet.boxes())[0] == "Jumlah peserta dialog antar umat beragama"


def test_two_fills_with_a_rule_between_are_two_boxes(sheet: Sheet) -> None:
    sheet.box((100, 100, 250, 130), "Sasaran", border=None, fill=BLUE).box(
        (100, 130, 250, 160), "Program", border=None, fill=BLUE
    )
    sheet.line((100, 130), (250, 130))
    assert texts(sheet.boxes()) == ["Sasaran", "Program"]


def test_two_fills_of_two_colours_that_touch_are_two_boxes(sheet: Sheet) -> None:
    sheet.box((100, 100, 250, 130), "Sasaran", border=None, fill=BLUE)
    sheet.box((100, 130, 250, 160), "Program", border=None, fill=(1, 0.9, 0.6))
    assert texts(sheet.boxes()) == ["Sasaran", "Program"]


def test_ruled_cells_are_boxes_each_with_its_own_text(sheet: Sheet) -> None:
    for y in (100, 140, 180):
        sheet.line((100, y), (400, y))
    for x in (100, 200, 300, 400):
        sheet.line((x, 100), (x, 180))
    for k, name in enumerate(("satu", "dua", "tiga", "empat", "lima", "enam")):
        sheet.text(105 + 100 * (k % 3), 105 + 40 * (k // 3), name)
    boxes = sheet.boxes()
    assert texts(boxes) == ["satu", "dua", "tiga", "empat", "lima", "enam"]
    assert {b.kind for b in boxes} == {"cell"}
    assert boxes[4].bbox == pytest.approx((200, 140, 300, 180), abs=0.5)


def test_a_merged_cell_spans_what_it_covers(sheet: Sheet) -> None:
    for y in (100, 140, 180):
        sheet.line((100, y), (400, y))
    for x in (100, 400):
        sheet.line((x, 100), (x, 180))
    sheet.line((250, 140), (250, 180)).text(105, 105, "induk").text(105, 145, "anak").text(255, 145, "adik")
    found = {b.text: b.bbox for b in sheet.boxes()}
    assert found["induk"] == pytest.approx((100, 100, 400, 140), abs=0.5)
    assert found["adik"] == pytest.approx((250, 140, 400, 180), abs=0.5)


def test_text_that_overflows_its_box_belongs_to_it(sheet: Sheet) -> None:
    sheet.box((100, 100, 220, 124)).text(103, 103, "Meningkatnya kualitas\npelayanan perizinan\ndan penanaman modal")
    boxes = sheet.boxes()
    assert texts(boxes) == ["Meningkatnya kualitas pelayanan perizinan dan penanaman modal"]


def test_a_line_between_two_boxes_belongs_to_the_nearer_one(sheet: Sheet) -> None:
    sheet.box((100, 100, 220, 116)).text(103, 103, "KEPALA DINAS").box((100, 131, 220, 147)).text(103, 132, "Terwujudnya layanan")
    sheet.text(103, 119.5, "VISI")
    assert texts(sheet.boxes()) == ["KEPALA DINAS", "VISI Terwujudnya layanan"]


def test_a_heading_apart_from_a_box_is_not_taken_for_overflow(sheet: Sheet) -> None:
    sheet.box((100, 100, 220, 140), "Meningkatnya\nkualitas").text(103, 165, "Catatan kaki")
    assert texts(sheet.boxes()) == ["Meningkatnya kualitas", "Catatan kaki"]


def test_free_text_stands_in_blocks_by_column_and_gap(sheet: Sheet) -> None:
    sheet.text(50, 50, "Meningkatnya\nkualitas").text(200, 50, "Menurunnya\nkemiskinan").text(50, 110, "Terwujudnya")
    assert texts(sheet.boxes()) == ["Meningkatnya kualitas", "Menurunnya kemiskinan", "Terwujudnya"]
    assert {b.kind for b in sheet.boxes()} == {"text"}


def test_letters_of_other_size_start_another_block(sheet: Sheet) -> None:
    sheet.text(50, 50, "POHON KINERJA", size=16).text(50, 67, "Dinas Sosial")
    assert texts(sheet.boxes()) == ["POHON KINERJA", "Dinas Sosial"]


def test_frames_and_page_backgrounds_hold_no_text_of_their_own(sheet: Sheet) -> None:
    sheet.box((5, 5, 795, 595), fill=(0.97, 0.97, 0.9)).box((100, 100, 250, 160), "Sasaran")
    boxes = sheet.boxes()
    assert [b.bbox[2] - b.bbox[0] for b in boxes] == pytest.approx([150], abs=1)


def test_boxes_in_a_box_keep_their_own_text(sheet: Sheet) -> None:
    sheet.box((90, 80, 400, 300)).text(95, 84, "Bidang").box((100, 100, 200, 150), "anak").box((220, 100, 380, 150), "adik")
    assert sorted(texts(sheet.boxes())) == ["Bidang", "adik", "anak"]


def test_rounded_boxes_and_their_fill(sheet: Sheet) -> None:
    sheet.box((100, 100, 250, 160), "Sasaran", fill=BLUE, radius=0.2)
    (box,) = sheet.boxes()
    assert (box.kind, box.bbox) == ("shape", pytest.approx((100, 100, 250, 160), abs=0.5))


def test_a_white_fill_is_paper(sheet: Sheet) -> None:
    sheet.box((100, 100, 250, 160), "Sasaran", fill=(1, 1, 1))
    assert [b.fill for b in sheet.boxes()] == [None]


def test_a_trunk_with_two_branches_is_no_cell(sheet: Sheet) -> None:
    named(sheet, {"satu": (200, 50, 300, 80), "dua": (100, 150, 200, 180), "tiga": (300, 150, 400, 180)})
    sheet.line((250, 80), (250, 115), (150, 115), (150, 150)).line((250, 115), (350, 115), (350, 150)).text(200, 125, "antara")
    assert "antara" in texts(sheet.boxes())
    assert all(b.kind == "text" for b in sheet.boxes() if b.text == "antara")


def test_reading_order_is_by_row_and_then_across(sheet: Sheet) -> None:
    named(sheet, {"dua": (300, 51, 400, 80), "satu": (100, 50, 200, 80), "tiga": (100, 150, 200, 180)})
    boxes = sheet.boxes()
    assert texts(boxes) == ["satu", "dua", "tiga"]
    assert [b.index for b in boxes] == [0, 1, 2]


def test_every_word_is_in_exactly_one_box(sheet: Sheet) -> None:
    named(sheet, {"satu": (200, 50, 300, 80), "dua": (210, 60, 290, 75), "tiga": (300, 50, 400, 180)})
    sheet.text(10, 400, "lepas dari kotak").text(195, 82, "melewati tepi")
    page = sheet.page()
    boxes, _ = find_boxes(page)
    found = sorted(w.text for b in boxes for line in b.lines for w in line.words)
    assert found == sorted(w.text for w in page.words)


def test_a_page_without_words_has_no_boxes() -> None:
    assert find_boxes(Page(1, 600, 800)) == ([], [])


def test_blocks_of_no_words() -> None:
    assert text_blocks([]) == []
    lone = Word("kinerja", (0, 0, 30, 10))
    assert text_blocks([lone]) == [[lone]]


@pytest.mark.parametrize(("at", "home"), [(136.0, "Persentase rumah layak huni 71,25"), (160.0, "Persentase rumah layak huni")])
def test_a_line_across_the_edge_of_a_box_on_a_ground_is_the_boxs(at: float, home: str, sheet: Sheet) -> None:
    sheet.box((20, 60, 560, 300), border=None, fill=BLUE)
    for x in (60, 320):
        sheet.box((x, 100, x + 120, 140), fill=(1.0, 1.0, 1.0))
    sheet.text(64, 124, "Persentase rumah layak huni").text(64, at, "71,25").text(324, 124, "Indeks kualitas")
    assert home in texts(sheet.boxes())
