"""Lists of nodes under one label, with one block of indicators below for all."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft
from tests.extract.sheets import Sheet


def read(folder: Path, *stacks: list[str]) -> list[Draft]:
    sheet = Sheet(folder, width=1000)
    for k, cells in enumerate(stacks):
        x = 50 + 270 * k
        for row, cell in enumerate(cells):
            sheet.box((x, 50 + 20 * row, x + 240, 70 + 20 * row), cell)
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter).drafts


def said(drafts: list[Draft]) -> dict[str, list[str]]:
    return {d.text: [f"{i.name} {i.figures[0][1]}" for i in d.indicators] for d in drafts}


@pytest.mark.parametrize("header", ["INDIKATOR KINERJA KEGIATAN", "Indikator :", "IK"])
def test_each_indicator_goes_to_the_node_whose_words_it_shares(tmp_path: Path, header: str) -> None:
    nodes = ["Pemeliharaan jalan lingkungan", "Pembangunan drainase", "Pengendalian pencemaran air"]
    measures = [
        "Luas PA : 2 ha",
        "Panjang drainase yang dibangun : 4 km",
        "Jumlah ruas dipelihara : 9 ruas",
        "Jumlah pohon : 5 batang",
    ]
    drafts = read(tmp_path, ["SASARAN KEGIATAN - KASI PRASARANA", *nodes, header, *measures])
    assert said(drafts) == {
        nodes[0]: ["Jumlah ruas dipelihara 9 ruas", "Jumlah pohon 5 batang"],
        nodes[1]: ["Panjang drainase yang dibangun 4 km"],
        nodes[2]: ["Luas PA 2 ha"],
    }
    assert {(d.level, d.holder) for d in drafts} == {("kegiatan", "KASI PRASARANA")}


def test_what_no_words_tell_goes_on_in_order(tmp_path: Path) -> None:
    nodes = ["Pendidikan dasar", "Penyuluhan narkoba", "Gita Bahana"]
    measures = ["Jumlah lokakarya : 5 kali", "Jumlah penyuluh narkoba : 2 orang", "Jumlah pentas : 1 kali"]
    drafts = read(tmp_path, ["SASARAN KEGIATAN", *nodes, "Indikator :", *measures])
    assert [len(d.indicators) for d in drafts] == [1, 1, 1]
    assert said(drafts)["Gita Bahana"] == ["Jumlah pentas 1 kali"]


def test_where_no_words_tell_anything_the_block_stays_with_the_last(tmp_path: Path) -> None:
    drafts = read(
        tmp_path,
        ["SASARAN KEGIATAN", "Pendidikan dasar", "Gita Bahana", "Indikator :", "Jumlah a : 1", "Jumlah b : 2", "Jumlah c : 3"],
    )
    assert [len(d.indicators) for d in drafts] == [0, 3]


def test_tiers_in_one_stack_are_no_list(tmp_path: Path) -> None:
    drafts = read(
        tmp_path,
        ["SASARAN", "Meningkatnya mutu jalan", "KEGIATAN", "Pembangunan jembatan", "Indikator :", "Panjang jalan mantap : 30 km"],
    )
    assert [len(d.indicators) for d in drafts] == [0, 1]


def test_a_statement_begins_a_list_where_its_neighbours_are_lists(tmp_path: Path) -> None:
    lists = [
        [
            "SASARAN KEGIATAN",
            "Terlaksananya pembinaan kelompok",
            "Penyelenggaraan pasar tani",
            "Indikator :",
            "Jumlah kelompok : 2",
        ],
        ["SASARAN KEGIATAN", "Pengadaan benih", "Peremajaan kebun", "Indikator :", "Jumlah benih : 2 ton"],
    ]
    assert len(read(tmp_path, *lists)) == 4


def test_a_statement_with_its_name_stays_one_node(tmp_path: Path) -> None:
    cards = [
        ["SASARAN KEGIATAN", f"Tersedianya benih {k}", f"Pengadaan benih {k}", "Indikator :", "Jumlah : 2"] for k in range(2)
    ]
    assert [d.names for d in read(tmp_path, *cards)] == [["Pengadaan benih 0"], ["Pengadaan benih 1"]]


def test_a_star_makes_no_name_in_a_list_of_statements(tmp_path: Path) -> None:
    nodes = ["Pendidikan dasar", "Penyuluhan narkoba", "Pelaksanaan Gita Bahana *)"]
    (*_, last) = read(tmp_path, ["SASARAN KEGIATAN", *nodes])
    assert (last.statement, last.names) == ("Pelaksanaan Gita Bahana", [])


def test_a_target_in_a_box_is_of_the_indicator_there(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    for k, cell in enumerate(["Meningkatnya populasi", "Indikator :", "Jumlah surat", "Jumlah ternak\nTarget : 90 ekor"]):
        sheet.box((50, 50 + 30 * k, 290, 80 + 30 * k), cell)
    layout = sheet.layout()
    (draft,) = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [[f[1] for f in i.figures] for i in draft.indicators] == [[], ["90 ekor"]]


NAMES = ["Pemeliharaan jalan", "Pembangunan drainase"]
BLOCK = ["INDIKATOR KINERJA", "Panjang drainase yang dibangun : 4 km", "Jumlah ruas jalan dipelihara : 9 ruas"]


@pytest.mark.parametrize(
    ("above", "level"),
    [
        (["KASI BINA MARGA"], None),
        (["SASARAN KEGIATAN", "KASI BINA MARGA"], "kegiatan"),
        (["KASI BINA MARGA", "SASARAN KEGIATAN"], "kegiatan"),
    ],
    ids=["position", "label and position", "position and label"],
)
def test_a_list_below_a_position(tmp_path: Path, above: list[str], level: str | None) -> None:
    drafts = read(tmp_path, [*above, *NAMES, *BLOCK])
    assert [(d.text, d.level, d.holder) for d in drafts] == [(name, level, "KASI BINA MARGA") for name in NAMES]
    assert [i.name for d in drafts for i in d.indicators] == ["Jumlah ruas jalan dipelihara", "Panjang drainase yang dibangun"]


def test_a_list_of_names_below_their_label(tmp_path: Path) -> None:
    drafts = read(tmp_path, ["KEGIATAN :", *NAMES, *BLOCK])
    assert [(d.names, d.statement, d.level, len(d.indicators)) for d in drafts] == [([n], None, "kegiatan", 1) for n in NAMES]


def test_a_list_with_money_below_each(tmp_path: Path) -> None:
    first, second = "Rp 500.000.000", "Rp 300.000.000"
    drafts = read(tmp_path, ["SASARAN KEGIATAN", NAMES[0], first, NAMES[1], second, *BLOCK])
    assert [(d.text, [b[0] for b in d.budgets], len(d.indicators)) for d in drafts] == [
        (NAMES[0], [first], 1),
        (NAMES[1], [second], 1),
    ]


def test_what_is_worded_otherwise_below_a_position_is_no_list(tmp_path: Path) -> None:
    drafts = read(tmp_path, ["KABID BINA MARGA", "Meningkatnya mutu jalan", "Bidang jalan mantap", "Jumlah ruas : 9 ruas"])
    assert [bool(d.follows) for d in drafts] == [False] * len(drafts)
