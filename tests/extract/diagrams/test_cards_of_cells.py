"""Cards of cells that touch, as slides draw them: a position on top, statement, name, indicators with their figures, money."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft, Reading
from tests.extract.sheets import BLUE, Sheet

NAVY = (0.1, 0.2, 0.4)


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def read(sheet: Sheet) -> Reading:
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


def card(sheet: Sheet, *cells: str | tuple[str, str], x: float = 100, y: float = 50, width: float = 260) -> float:
    """Cells one under the other, a pair of them side by side; the place below the last."""
    for cell in cells:
        left, right = (cell, None) if isinstance(cell, str) else cell
        edge = x + (width if right is None else 0.7 * width)
        sheet.box((x, y, edge, y + 16), left, fill=BLUE)
        if right is not None:
            sheet.box((edge, y, x + width, y + 16), right)
        y += 16
    return y


def said(draft: Draft) -> tuple[object, ...]:
    figures = [(i.name, [f[1] for f in i.figures]) for i in draft.indicators]
    return draft.holder, draft.statement, draft.names, figures, [b[0] for b in draft.budgets]


@pytest.mark.parametrize("name", ["Penyediaan Sarana Belajar", "Program Sarana Belajar", "Forum Warga Belajar"])
def test_the_name_under_a_statement_is_of_the_same_card(sheet: Sheet, name: str) -> None:
    card(
        sheet,
        "KEPALA BIDANG SARANA",
        "Tersedianya sarana belajar",
        name,
        ("Jumlah sarana yang layak", "12 unit"),
        ("Ruang baca per desa", "0,62"),
        "Rp 12.500.000",
    )
    (draft,) = read(sheet).drafts
    indicators = [("Jumlah sarana yang layak", ["12 unit"]), ("Ruang baca per desa", ["0,62"])]
    assert said(draft) == ("KEPALA BIDANG SARANA", "Tersedianya sarana belajar", [name], indicators, ["Rp 12.500.000"])


def test_a_card_without_position(sheet: Sheet) -> None:
    card(sheet, "Tersedianya sarana belajar", "Penyediaan Sarana Belajar", ("Jumlah sarana", "12 unit"), "Rp 12.500.000")
    (draft,) = read(sheet).drafts
    assert (draft.statement, draft.names) == ("Tersedianya sarana belajar", ["Penyediaan Sarana Belajar"])


def test_several_names_under_a_statement_are_its_children(sheet: Sheet) -> None:
    card(sheet, "Tersedianya sarana belajar", "Penyediaan Sarana Belajar", "Pemeliharaan Sarana Belajar", "Pengadaan Buku")
    assert [d.text for d in read(sheet).drafts][1:] == [
        "Penyediaan Sarana Belajar",
        "Pemeliharaan Sarana Belajar",
        "Pengadaan Buku",
    ]


def test_an_unworded_text_beside_its_figure_is_an_indicator(sheet: Sheet) -> None:
    card(sheet, "Meningkatnya minat baca", ("Ruang baca per desa", "0,62"), ("Jumlah pembaca", "80 orang"))
    (draft,) = read(sheet).drafts
    assert said(draft)[3] == [("Ruang baca per desa", ["0,62"]), ("Jumlah pembaca", ["80 orang"])]


@pytest.mark.parametrize("post", ["- KEPALA DINAS", ": KEPALA DINAS", "/ KEPALA DINAS", "(KEPALA DINAS)"])
def test_tier_and_position_on_one_strip(sheet: Sheet, post: str) -> None:
    card(sheet, f"TUJUAN PD {post}", "Meningkatnya minat baca", ("Indeks minat baca", "71,30"))
    (draft,) = read(sheet).drafts
    assert (draft.level, draft.explicit, draft.holder, draft.statement) == (
        "tujuan",
        True,
        "KEPALA DINAS",
        "Meningkatnya minat baca",
    )


def test_a_tier_and_position_at_the_side_head_no_box(sheet: Sheet) -> None:
    for k, tier in enumerate(("SASARAN PD / KEPALA DINAS", "PROGRAM / KEPALA BIDANG")):
        sheet.box((10, 50 + 80 * k, 150, 80 + 80 * k), tier).box((300, 50 + 80 * k, 460, 80 + 80 * k), "Meningkatnya minat baca")
    assert [t.level for t in read(sheet).tiers] == ["sasaran", "program"]


@pytest.mark.parametrize("empty", ["Rp -", "Rp. -", "Rp"])
def test_an_empty_amount_is_no_node(sheet: Sheet, empty: str) -> None:
    card(sheet, "Penyediaan Sarana Belajar", ("Jumlah sarana", "12 unit"), empty)
    (draft,) = read(sheet).drafts
    assert draft.text == "Penyediaan Sarana Belajar" and figures_of(draft) == ["12 unit"]


def figures_of(draft: Draft) -> list[str]:
    return [f[1] for i in draft.indicators for f in i.figures]


@pytest.mark.parametrize(
    ("code", "level"),
    [("5.03.02", "program"), ("5.03.02.2.01", "kegiatan"), ("5.03.02.2.01.0004", "sub_kegiatan"), ("2.1", None)],
)
def test_a_code_of_the_nomenclature_begins_a_name(sheet: Sheet, code: str, level: str | None) -> None:
    sheet.box((100, 50, 340, 100), f"Meningkatnya minat baca\n{code} Mutasi Koleksi Buku\nIK : Jumlah buku", fill=BLUE)
    (draft,) = read(sheet).drafts
    assert (draft.statement, draft.names) == (
        ("Meningkatnya minat baca", ["Mutasi Koleksi Buku"]) if level else ("Meningkatnya minat baca Mutasi Koleksi Buku", [])
    )
    assert draft.level == level


@pytest.mark.parametrize("marks", [("1. ", "2. "), ("a) ", "b) "), ("* ", "* ")])
@pytest.mark.parametrize(
    ("figures", "found"), [(("61,35", "57 %"), [["61,35"], ["57 %"]]), (("4 kegiatan", "-"), [["4 kegiatan"], []])]
)
def test_a_list_of_figures_under_a_list_of_indicators(
    sheet: Sheet, marks: tuple[str, str], figures: tuple[str, str], found: list[list[str]]
) -> None:
    sheet.box((100, 50, 340, 70), "Meningkatnya minat baca", fill=BLUE)
    sheet.box((100, 70, 340, 100), "1. Jumlah pembaca\n2. Tingkat kegemaran membaca")
    sheet.box((100, 100, 340, 130), "\n".join(mark + figure for mark, figure in zip(marks, figures, strict=True)))
    (draft,) = read(sheet).drafts
    assert [[f[1] for f in i.figures] for i in draft.indicators] == found


def test_a_list_of_figures_beside_a_list_of_indicators(sheet: Sheet) -> None:
    sheet.box((100, 50, 340, 70), "Meningkatnya minat baca", fill=BLUE)
    sheet.box((100, 70, 260, 100), "1. Jumlah pembaca\n2. Tingkat kegemaran membaca").box((260, 70, 340, 100), "1. 610\n2. 57 %")
    (draft,) = read(sheet).drafts
    assert figures_of(draft) == ["610", "57 %"]


@pytest.mark.parametrize("said", ["Kondisi operasional : Tersedianya sarana belajar", "Tersedianya sarana belajar"])
def test_the_name_over_a_statement_is_of_the_same_card(sheet: Sheet, said: str) -> None:
    sheet.box((100, 50, 340, 75), "3. Penyediaan Sarana Belajar", fill=BLUE)
    sheet.box((100, 75, 340, 130), f"{said}\nIndikator : Jumlah sarana\nTarget : 12 unit\nPagu : Rp 12.500.000")
    (draft,) = read(sheet).drafts
    assert (draft.names, draft.statement) == (["Penyediaan Sarana Belajar"], "Tersedianya sarana belajar")
    assert figures_of(draft) == ["12 unit"]


def test_a_name_over_several_statements_is_their_parent(sheet: Sheet) -> None:
    sheet.box((100, 50, 340, 75), "Penyediaan Sarana Belajar", fill=BLUE)
    sheet.box((100, 75, 220, 95), "Tersedianya meja").box((220, 75, 340, 95), "Tersedianya kursi")
    assert len(read(sheet).drafts) == 3


@pytest.mark.parametrize("grade", ["Madya", "Sangat Baik", "WTP"])
def test_a_grade_beside_or_under_an_indicator_is_its_target(sheet: Sheet, grade: str) -> None:
    y = card(sheet, "Meningkatnya hak anak", ("Predikat Kabupaten Layak Anak", grade))
    card(sheet, "Meningkatnya mutu layanan", "Predikat layanan publik", grade, y=y + 60)
    assert [figures_of(d) for d in read(sheet).drafts] == [[grade], [grade]]


def test_a_single_letter_is_no_target(sheet: Sheet) -> None:
    card(sheet, "Meningkatnya hak anak", "Predikat Kabupaten Layak Anak", "A")
    assert figures_of(read(sheet).drafts[0]) == []


@pytest.mark.parametrize(
    "cells",
    [
        ("KEPALA BIDANG ANAK", "Program Perlindungan Anak", "Menurunnya kekerasan", ("Rasio kekerasan", "3,8")),
        ("Menurunnya kekerasan", "Program Perlindungan Anak", ("Rasio kekerasan", "3,8"), "KEPALA BIDANG ANAK"),
        ("Menurunnya kekerasan", "Program Perlindungan Anak", "KEPALA BIDANG ANAK", ("Rasio kekerasan", "3,8")),
    ],
)
def test_the_order_of_a_cards_cells_does_not_matter(sheet: Sheet, cells: tuple[str | tuple[str, str], ...]) -> None:
    card(sheet, *cells)
    (draft,) = read(sheet).drafts
    found = ("KEPALA BIDANG ANAK", "Menurunnya kekerasan", ["Program Perlindungan Anak"], [("Rasio kekerasan", ["3,8"])], [])
    assert said(draft) == found


def test_names_under_a_position_are_nodes_of_their_own(sheet: Sheet) -> None:
    card(sheet, "KEPALA SEKSI ANAK", "Penyediaan Sarana Anak", "Pembinaan Forum Anak", "Pengelolaan Data Anak")
    names = [name for d in read(sheet).drafts for name in (d.names or [d.statement])]
    assert names[-3:] == ["Penyediaan Sarana Anak", "Pembinaan Forum Anak", "Pengelolaan Data Anak"]


@pytest.mark.parametrize("side", [(360, 470), (0, 100)])
def test_indicators_in_a_box_at_the_side_are_of_the_statement(sheet: Sheet, side: tuple[float, float]) -> None:
    sheet.box((100, 50, 360, 70), "ES. III - KABID SARANA", fill=BLUE).box((100, 70, 360, 110), "Tersedianya sarana belajar")
    sheet.box((side[0], 70, side[1], 110), "Jumlah sarana yang\nlayak (12 unit)")
    (draft,) = read(sheet).drafts
    assert said(draft) == ("KABID SARANA", "Tersedianya sarana belajar", [], [("Jumlah sarana yang layak", ["12 unit"])], [])
    assert draft.level == "program"


def test_indicators_beside_a_statement_that_a_line_leads_to_are_their_own(sheet: Sheet) -> None:
    sheet.box((100, 70, 360, 110), "Tersedianya sarana belajar").box((364, 70, 500, 110), "Jumlah sarana (12 unit)")
    sheet.box((364, 10, 500, 40), "Meningkatnya mutu").line((430, 40), (430, 70))
    assert [len(d.indicators) for d in read(sheet).drafts if d.statement == "Tersedianya sarana belajar"] == [0]


def rows(sheet: Sheet, y: float, lead: str, *cells: tuple[str, str], x: float = 100, merged: bool = False) -> float:
    """Rows of text and figure right of cells that say ``lead``, or of one as high as all; the place below the last."""
    high = 16 * len(cells)
    if merged:
        sheet.box((x, y, x + 24, y + high), lead)
    for text, figure in cells:
        if not merged:
            sheet.box((x, y, x + 24, y + 16), lead)
        sheet.box((x + 24, y, x + 190, y + 16), text)
        sheet.box((x + 190, y, x + 260, y + 16), figure)
        y += 16
    return y


def test_a_header_beside_says_nothing_of_the_row_below(sheet: Sheet) -> None:
    y = 50.0
    for k in range(3):
        sheet.box((100, y, 360, y + 16), f"{k + 1}. Pembinaan kelompok {k}")
        y = rows(sheet, y + 16, "IK", (f"Jumlah kelompok {k}", f"{k + 3} unit"))
    drafts = read(sheet).drafts
    assert [d.text for d in drafts] == ["Pembinaan kelompok 0", "Pembinaan kelompok 1", "Pembinaan kelompok 2"]
    assert [[(i.name, i.figures[0][1]) for i in d.indicators] for d in drafts] == [
        [(f"Jumlah kelompok {k}", f"{k + 3} unit")] for k in range(3)
    ]


def test_a_header_as_high_as_several_rows_speaks_for_each(sheet: Sheet) -> None:
    sheet.box((100, 50, 360, 66), "Menurunnya penyakit", fill=BLUE)
    y = rows(sheet, 66, "IK", ("Persentase sembuh", "87 %"), ("Annual parasite incidence", "1,2 %"), merged=True)
    sheet.box((100, y, 360, y + 16), "2. Pembinaan kader")
    first, second = read(sheet).drafts
    assert [(i.name, i.figures[0][1]) for i in first.indicators] == [
        ("Persentase sembuh", "87 %"),
        ("Annual parasite incidence", "1,2 %"),
    ]
    assert second.text == "Pembinaan kader"


def test_a_header_over_text_and_figure_cells_heads_no_column_of_the_page(sheet: Sheet) -> None:
    for k, name in enumerate(("Sasaran Program", "Sasaran Kegiatan", "Sasaran Sub Kegiatan")):
        sheet.box((500, 40 + 80 * k, 600, 60 + 80 * k), name)
    card(sheet, "Meningkatnya produksi", "Indikator Kinerja :", ("Panen padi", "4,6 ton"), ("Panen ubi", "5 ton"), ("Tanam", "3"))
    first = next(d for d in read(sheet).drafts if d.text == "Meningkatnya produksi")
    assert [(i.name, i.figures[0][1]) for i in first.indicators] == [
        ("Panen padi", "4,6 ton"),
        ("Panen ubi", "5 ton"),
        ("Tanam", "3"),
    ]


@pytest.mark.parametrize(("gap", "label", "joined"), [(10, "Indikator : ", True), (10, "", False), (60, "Indikator : ", False)])
def test_a_box_that_says_indikator_may_stand_a_little_aside(sheet: Sheet, gap: float, label: str, joined: bool) -> None:
    sheet.box((100, 50, 300, 80), "Meningkatnya daya saing")
    sheet.box((300 + gap, 50, 500, 80), f"{label}Indeks daya saing : 3,4")
    assert bool(read(sheet).drafts[0].indicators) == joined


@pytest.mark.parametrize(
    ("below", "holder"),
    [
        ("(Bidang Pengendalian Pencemaran)", "Bidang Pengendalian Pencemaran"),
        ("(Seksi Layanan Air)", "Seksi Layanan Air"),
        ("(Lanjutan)", None),
    ],
)
def test_a_unit_in_brackets_below_a_name_is_its_holder(sheet: Sheet, below: str, holder: str | None) -> None:
    sheet.box((100, 50, 340, 110), f"Program Citra Lestari\n{below}\nIK : Jumlah desa berbudaya", fill=BLUE)
    (draft,) = read(sheet).drafts
    assert draft.holder == holder
    assert draft.names == (["Program Citra Lestari"] if holder else ["Program Citra Lestari (Lanjutan)"])
