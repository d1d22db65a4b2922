"""Boxes that together say one node become one draft, and no others do."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft, Reading
from tests.extract.drafts import network
from tests.extract.sheets import BLUE, Sheet


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


def read(sheet: Sheet) -> Reading:
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


def one(sheet: Sheet) -> Draft:
    (draft,) = read(sheet).drafts
    return draft


def figures(draft: Draft) -> list[tuple[str, list[tuple[str, str]]]]:
    return [(i.name, [(figure[0], figure[1]) for figure in i.figures]) for i in draft.indicators]


def stack(sheet: Sheet, *texts: str, x: float = 100, y: float = 50, width: float = 160) -> Sheet:
    """Boxes one under the other, touching."""
    for text in texts:
        height = 8 + 9.6 * (text.count("\n") + 1)
        sheet.box((x, y, x + width, y + height), text, fill=BLUE)
        y += height
    return sheet


def test_statement_indicator_and_target_boxes_stacked_are_one_node(sheet: Sheet) -> None:
    draft = one(stack(sheet, "Meningkatnya mutu\nlayanan", "Indikator : Persentase layanan", "Target : 85%"))
    assert draft.statement == "Meningkatnya mutu layanan"
    assert figures(draft) == [("Persentase layanan", [("target", "85%")])]
    assert len(draft.boxes) == 3


@pytest.mark.parametrize("figure", ["Target : 85%", "85%", "12 Dokumen", "72,5"])
def test_a_target_box_under_its_indicator_box(sheet: Sheet, figure: str) -> None:
    draft = one(stack(sheet, "Meningkatnya mutu layanan", "Persentase layanan tepat waktu", figure))
    assert figures(draft) == [("Persentase layanan tepat waktu", [("target", figure.removeprefix("Target : "))])]


@pytest.mark.parametrize(
    ("text", "name", "figures_told"),
    [
        (
            "Persentase laporan yang\ndirespon (95% pada tahun 2029)",
            "Persentase laporan yang direspon (95% pada tahun 2029)",
            ["70%"],
        ),
        (
            "Persentase warga dengan\ntekanan darah sebesar 23,38%",
            "Persentase warga dengan tekanan darah sebesar 23,38%",
            ["70%"],
        ),
        ("Persentase laporan yang\ndirespon (95%)", "Persentase laporan yang direspon", ["95%", "70%"]),
    ],
)
def test_what_an_indicator_ends_on_is_wording_where_a_target_stands_apart(
    sheet: Sheet, text: str, name: str, figures_told: list[str]
) -> None:
    draft = one(stack(sheet, "Meningkatnya mutu layanan", text, "70%"))
    assert figures(draft) == [(name, [("target", figure) for figure in figures_told])]


def test_a_numbered_kegiatan_under_an_indicator_box_is_a_node_of_its_own(sheet: Sheet) -> None:
    texts = ["3. Penambahan ruang guru sekolah", "Jumlah ruang guru", "4.Pembangunan pustaka sekolah", "Jumlah pustaka"]
    drafts = read(stack(sheet, *texts)).drafts
    assert [(d.text, figures(d)) for d in drafts] == [
        ("Penambahan ruang guru sekolah", [("Jumlah ruang guru", [])]),
        ("Pembangunan pustaka sekolah", [("Jumlah pustaka", [])]),
    ]


def test_figures_on_a_border_are_the_targets_of_the_indicators_in_their_order(sheet: Sheet) -> None:
    sheet.box((100, 50, 300, 90), "Meningkatnya mutu\n- Jumlah patroli\n- Jumlah warga aktif", fill=BLUE)
    sheet.box((240, 84, 290, 98), "31 Orang", fill=(1, 1, 1)).box((180, 84, 230, 98), "72 Hari", fill=(1, 1, 1))
    assert figures(one(sheet)) == [("Jumlah patroli", [("target", "72 Hari")]), ("Jumlah warga aktif", [("target", "31 Orang")])]


def test_indicators_under_a_header_box(sheet: Sheet) -> None:
    draft = one(stack(sheet, "Meningkatnya mutu", "INDIKATOR KINERJA", "Angka putus sekolah", "Waktu tanggap darurat"))
    assert [i.name for i in draft.indicators] == ["Angka putus sekolah", "Waktu tanggap darurat"]


def test_a_label_header_names_the_level_of_the_box_below(sheet: Sheet) -> None:
    draft = one(stack(sheet, "SASARAN STRATEGIS 2", "Meningkatnya mutu"))
    assert (draft.level, draft.statement, draft.explicit) == ("sasaran", "Meningkatnya mutu", True)


def test_a_position_box_heads_its_statement(sheet: Sheet) -> None:
    draft = one(stack(sheet, "Kepala Bidang Rehabilitasi", "Meningkatnya mutu", "Persentase layanan"))
    assert (draft.holder, draft.statement) == ("Kepala Bidang Rehabilitasi", "Meningkatnya mutu")
    assert [i.name for i in draft.indicators] == ["Persentase layanan"]


def test_a_position_box_below_answers_for_it(sheet: Sheet) -> None:
    draft = one(stack(sheet, "Meningkatnya mutu", "Persentase layanan", "Kepala Bidang Rehabilitasi"))
    assert (draft.holder, draft.statement) == ("Kepala Bidang Rehabilitasi", "Meningkatnya mutu")


def test_a_name_box_below_a_statement_is_its_name(sheet: Sheet) -> None:
    draft = one(stack(sheet, "Meningkatnya mutu", "Program Pengelolaan Arsip", "Persentase arsip tertata"))
    assert (draft.statement, draft.names) == ("Meningkatnya mutu", ["Program Pengelolaan Arsip"])


@pytest.mark.parametrize(("x", "nodes"), [(115, 1), (102, 2)])
def test_a_narrower_name_box_below_the_middle_of_a_statement_is_its_name(sheet: Sheet, x: float, nodes: int) -> None:
    # A box at one end of the statement's box may be the first of a row.
    stack(sheet, "Meningkatnya mutu layanan\nIndikator : Persentase layanan\nTarget : 85%", width=160)
    stack(sheet, "Program Layanan Warga", x=x, y=86, width=130)
    assert len(read(sheet).drafts) == nodes


def test_a_budget_box_below(sheet: Sheet) -> None:
    draft = one(stack(sheet, "Meningkatnya mutu", "Persentase layanan", "Rp 12.500.000"))
    assert [text for text, _ in draft.budgets] == ["Rp 12.500.000"]


def test_a_number_cell_beside_a_text_cell_leads_it(sheet: Sheet) -> None:
    sheet.box((100, 50, 130, 80), "1.2").box((130, 50, 300, 80), "Meningkatnya mutu")
    draft = one(sheet)
    assert (draft.statement, draft.code, len(draft.boxes) <= 2) == ("Meningkatnya mutu", "1.2", True)


def test_a_figure_cell_beside_an_indicator_cell_is_its_target(sheet: Sheet) -> None:
    sheet.box((100, 50, 300, 80), "Meningkatnya mutu").box((100, 80, 240, 110), "Persentase layanan").box(
        (240, 80, 300, 110), "85%"
    )
    assert figures(one(sheet)) == [("Persentase layanan", [("target", "85%")])]


def test_boxes_that_a_line_joins_are_two_nodes(sheet: Sheet) -> None:
    sheet.box((100, 50, 260, 80), "Meningkatnya mutu").box((100, 110, 260, 140), "Persentase layanan").line((180, 80), (180, 110))
    assert len(read(sheet).drafts) == 2


def test_lines_that_leave_at_the_seam_of_a_stack_do_not_part_it(sheet: Sheet) -> None:
    stack(sheet, "Meningkatnya mutu", "Persentase layanan", "Target : 85%")
    layout = sheet.box((500, 50, 660, 80), "Tersedianya data").layout()
    place = {box.text.split()[0]: box.index for box in layout.boxes}
    fan = network((place["Meningkatnya"], "right"), (place["Persentase"], "right"), (place["Tersedianya"], "left"))
    drafts = compose(layout.boxes, [fan], 1, layout.letter).drafts
    assert [len(d.boxes) for d in drafts if d.statement == "Meningkatnya mutu"] == [3]


def test_statements_stacked_without_a_gap_are_nodes_of_their_own(sheet: Sheet) -> None:
    drafts = read(stack(sheet, "Meningkatnya mutu", "Menurunnya kemiskinan", "Terwujudnya data")).drafts
    assert [d.statement for d in drafts] == ["Meningkatnya mutu", "Menurunnya kemiskinan", "Terwujudnya data"]


def test_columns_side_by_side_stay_apart(sheet: Sheet) -> None:
    stack(sheet, "Meningkatnya mutu", "Persentase layanan")
    stack(sheet, "Menurunnya angka", "Jumlah kasus", x=260)
    drafts = read(sheet).drafts
    assert {(d.statement, d.indicators[0].name) for d in drafts} == {
        ("Meningkatnya mutu", "Persentase layanan"),
        ("Menurunnya angka", "Jumlah kasus"),
    }


def test_bullets_below_a_numbered_name_go_on_in_the_next_box(sheet: Sheet) -> None:
    texts = (
        "1. Pengelolaan Pendapatan Daerah\n- Pendapatan pertambangan",
        "- Pajak kendaraan",
        "2. Penataan Izin Usaha\n- Dokumen izin",
    )
    drafts = read(stack(sheet, *texts)).drafts
    assert [[i.name for i in d.indicators] for d in drafts] == [["Pendapatan pertambangan", "Pajak kendaraan"], ["Dokumen izin"]]


def test_a_gap_parts_a_stack(sheet: Sheet) -> None:
    stack(sheet, "Meningkatnya mutu", "Persentase layanan")
    stack(sheet, "Persentase penduduk miskin", y=200)
    drafts = read(sheet).drafts
    assert [[i.name for i in d.indicators] for d in drafts] == [["Persentase layanan"], ["Persentase penduduk miskin"]]


def test_numbered_statements_in_one_box_are_nodes(sheet: Sheet) -> None:
    stack(sheet, "1. Meningkatnya mutu\n2. Menurunnya kemiskinan")
    assert [d.statement for d in read(sheet).drafts] == ["Meningkatnya mutu", "Menurunnya kemiskinan"]


def test_labels_apart_are_tiers_and_titles_are_titles(sheet: Sheet) -> None:
    sheet.text(100, 10, "POHON KINERJA DINAS SOSIAL", size=12)
    sheet.box((20, 50, 90, 80), "SASARAN").box((20, 150, 90, 180), "PROGRAM")
    stack(sheet, "Meningkatnya mutu", x=200)
    stack(sheet, "Tersedianya data", x=200, y=150)
    reading = read(sheet)
    assert [t.level for t in reading.tiers] == ["sasaran", "program"]
    assert reading.titles == ["POHON KINERJA DINAS SOSIAL"]
    assert [d.statement for d in reading.drafts] == ["Meningkatnya mutu", "Tersedianya data"]


def test_loose_notes_and_signatures_are_no_nodes(sheet: Sheet) -> None:
    stack(sheet, "Meningkatnya mutu")
    sheet.text(500, 500, "Mengetahui\nNIP. 1").text(20, 570, "Dicetak dari aplikasi")
    assert [d.statement for d in read(sheet).drafts] == ["Meningkatnya mutu"]


def test_owners_point_at_drafts_by_their_place(sheet: Sheet) -> None:
    stack(sheet, "Meningkatnya mutu", "Persentase layanan")
    stack(sheet, "Menurunnya angka", x=400)
    reading = read(sheet)
    assert [d.index for d in reading.drafts] == [0, 1]
    for draft in reading.drafts:
        assert all(reading.owner[b] == draft.index for b in draft.boxes)


def test_no_boxes_no_drafts() -> None:
    assert compose([], [], 1, 8.0) == Reading([], [], [], {})


def budgets(reading: Reading) -> dict[str, list[str]]:
    return {d.text: [text for text, _ in d.budgets] for d in reading.drafts}


def test_money_beside_a_kegiatan_is_its_own_past_a_target_for_the_whole_column(sheet: Sheet) -> None:
    sheet.box((60, 40, 260, 60), "SEKSI POS", fill=BLUE)
    for k, name in enumerate(["Kegiatan Layanan Pos", "Kegiatan Komunikasi Bencana", "Kegiatan Penataan Serat Optik"]):
        y = 60.0 + 50 * k
        sheet.box((60, y, 90, y + 48), f"53.0{k}").box((90, y, 260, y + 48), name)
        sheet.box((300, y, 400, y + 20), "Anggaran").box((300, y + 20, 400, y + 48), f"Rp. {k + 1}00.000.000")
    sheet.box((260, 60, 300, 208), "70%")
    reading = read(sheet)
    assert budgets(reading) == {
        "SEKSI POS": [], "Layanan Pos": ["Rp. 100.000.000"], "Komunikasi Bencana": ["Rp. 200.000.000"],
        "Penataan Serat Optik": ["Rp. 300.000.000"],
    }  # fmt: skip
    assert [d.level for d in reading.drafts[1:]] == ["kegiatan"] * 3
    assert [(kind, text) for kind, text, _ in reading.homeless] == [("target", "70%")]


@pytest.mark.parametrize("figure", ["50 Org", "6 Keg./ 16\nKomunitas TIK", "80%"])
def test_a_target_under_its_header_beside_an_indicator(sheet: Sheet, figure: str) -> None:
    sheet.box((60, 40, 260, 90), "Meningkatnya mutu layanan", fill=BLUE)
    sheet.box((60, 120, 190, 170), "Indikator 1.1 - Jumlah layanan").line((130, 90), (130, 120))
    sheet.box((190, 120, 260, 140), "TARGET").box((190, 140, 260, 170), figure)
    (draft,) = [d for d in read(sheet).drafts if d.indicators]
    assert figures(draft) == [("Jumlah layanan", [("target", figure.replace("\n", " "))])]


def test_money_in_a_stack_beside_another_stack_stays_there(sheet: Sheet) -> None:
    for x, amount in ((60, "Rp 10.000.000"), (220, "Rp 20.000.000")):
        stack(sheet, "Meningkatnya mutu", "Program Pelayanan", "ANGGARAN", amount, x=x)
    assert [[text for text, _ in d.budgets] for d in read(sheet).drafts] == [["Rp 10.000.000"], ["Rp 20.000.000"]]


def test_a_position_heads_a_box_of_statement_and_name(sheet: Sheet) -> None:
    draft = one(stack(sheet, "Kasi Ketertiban", "Adanya patroli\nSinergi dengan Kepolisian\nIndikator : Jumlah patroli"))
    assert (draft.holder, draft.statement) == ("Kasi Ketertiban", "Adanya patroli")
    assert draft.names == ["Sinergi dengan Kepolisian"]


def test_indicators_that_hang_on_lines_of_a_statement_are_its(sheet: Sheet) -> None:
    sheet.box((300, 60, 460, 90), "Meningkatnya mutu rawa")
    sheet.box((250, 110, 370, 135), "Luas rawa lindung (Ha)\nTarget : 40").line((350, 90), (310, 110))
    sheet.box((390, 110, 510, 135), "Persentse rawa bersih\nTarget : 75 %").line((410, 90), (450, 110))
    (draft,) = read(sheet).drafts
    assert draft.statement == "Meningkatnya mutu rawa"
    assert len(draft.indicators) == 2


def test_a_position_in_a_stack_opens_another_card(sheet: Sheet) -> None:
    card = ("Indikator :", "Jumlah laporan\nTarget : 4 laporan")
    texts = ["Kasi Umum", "Tertibnya arsip dinas", *card, "Kasi Usaha", "Tertibnya pasar", *card]
    drafts = read(stack(sheet, *texts)).drafts
    assert [(d.holder, d.statement, figures(d)) for d in drafts] == [
        ("Kasi Umum", "Tertibnya arsip dinas", [("Jumlah laporan", [("target", "4 laporan")])]),
        ("Kasi Usaha", "Tertibnya pasar", [("Jumlah laporan", [("target", "4 laporan")])]),
    ]


@pytest.mark.parametrize("gap", [0, 40])
def test_positions_at_the_side_name_tiers_unless_they_touch(sheet: Sheet, gap: int) -> None:
    sheet.box((10, 50, 90, 75), "KEPALA DINAS").box((10, 150, 90, 175), "KEPALA BIDANG")
    for x in (90 + gap, 300 + gap):
        stack(sheet, "Meningkatnya mutu layanan", x=x, y=50)
        stack(sheet, "Meningkatnya tertib arsip", x=x, y=150)
    reading = read(sheet)
    assert [(t.post, t.level) for t in reading.tiers] == (
        [("KEPALA DINAS", "sasaran"), ("KEPALA BIDANG", "program")] if gap else []
    )
    assert ("KEPALA DINAS" in [d.holder for d in reading.drafts]) != bool(gap)


def test_an_indicator_box_that_a_line_ties_to_the_side_of_a_node_is_its_own(sheet: Sheet) -> None:
    sheet.box((300, 50, 460, 80), "Meningkatnya mutu layanan").box((520, 50, 680, 80), "Indeks mutu\nTarget : 80")
    sheet.line((460, 65), (520, 65)).line((380, 80), (380, 130)).line((350, 160), (350, 210))
    sheet.box((300, 130, 460, 160), "Terlaksananya layanan").box((300, 210, 460, 240), "Tersusunnya laporan")
    drafts = read(sheet).drafts
    assert [(d.statement, figures(d)) for d in drafts] == [
        ("Meningkatnya mutu layanan", [("Indeks mutu", [("target", "80")])]),
        ("Terlaksananya layanan", []),
        ("Tersusunnya laporan", []),
    ]


def test_short_texts_among_tier_labels_head_rows_and_are_no_nodes(sheet: Sheet) -> None:
    for k, label in enumerate(("MISI", "RPJMD", "PROGRAM", "KEGIATAN", "SEKSI")):
        y = 50 + 60 * k
        sheet.box((10, y, 90, y + 25), label).box((120, y, 320, y + 25), f"Meningkatnya layanan bagian {'abcde'[k]}")
    reading = read(sheet)
    assert [t.text for t in reading.tiers] == ["MISI", "RPJMD", "PROGRAM", "KEGIATAN", "SEKSI"]
    assert not {"RPJMD", "SEKSI"} & {d.text for d in reading.drafts}


def test_labels_of_plans_and_of_levels_in_one_column_make_a_strip(sheet: Sheet) -> None:
    sheet.box((100, 5, 700, 20), "DINAS PANGAN", fill=BLUE)
    for k, text in enumerate(["RPJMD", "RENSTRA", "PROGRAM", "KEGIATAN"]):
        sheet.box((10 + k, 40 + 60 * k, 80 - k, 64 + 60 * k), text)
    for k, text in enumerate(["Meningkatnya mutu pangan", "Meningkatnya cadangan", "Program Cadangan Pangan", "Pengadaan beras"]):
        sheet.box((200, 40 + 60 * k, 400, 64 + 60 * k), text, fill=BLUE)
    reading = read(sheet)
    assert [(t.text, t.level) for t in reading.tiers] == [
        ("RPJMD", None), ("RENSTRA", None), ("PROGRAM", "program"), ("KEGIATAN", "kegiatan"),
    ]  # fmt: skip
    assert not {"RPJMD", "RENSTRA"} & {d.text for d in reading.drafts}


def test_a_bold_label_within_a_line_ends_no_text(sheet: Sheet) -> None:
    sheet.box((100, 40, 300, 80), "").text(104, 52, "Indikator 3.1 :", bold=True).text(172, 52, "Persentase pengadaan")
    sheet.text(104, 62, "barang dan jasa elektronik")
    (draft,) = read(sheet).drafts
    assert [i.name for i in draft.indicators] == ["Persentase pengadaan barang dan jasa elektronik"]


def test_the_word_kegiatan_before_a_name_tells_it_whatever_its_wording(sheet: Sheet) -> None:
    draft = one(stack(sheet, "Kegiatan Mendayagunakan Balai Pelatihan"))
    assert (draft.level, draft.statement, draft.names) == ("kegiatan", None, ["Mendayagunakan Balai Pelatihan"])


@pytest.mark.parametrize("text", ["MISI 3 : Meningkatkan mutu aparatur", "SASARAN STRATEGIS"])
def test_a_text_that_runs_upwards_is_a_node_where_it_states_something(sheet: Sheet, text: str) -> None:
    sheet.box((40, 60, 70, 400), fill=BLUE).text(58, 380, text, rotate=90)
    sheet.box((120, 60, 320, 100), "Meningkatnya mutu aparatur daerah")
    found = [(d.level, d.statement) for d in read(sheet).drafts]
    stated = text.partition(" : ")[2]
    assert found == [*([("misi", stated)] if stated else []), (None, "Meningkatnya mutu aparatur daerah")]
