"""A position over a small table of indicators is a card; the name at its foot or beside it is what it answers for."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft
from tests.extract.sheets import BLUE, Sheet

ROWS = (("1.1", "Jumlah rambu yang terpasang", "650 titik"), ("1.2", "Jumlah dokumen", "ada"))


def card(sheet: Sheet, x: float, y: float, post: str) -> float:
    """A position over "No | Indikator | Target" with two rows; where it ends."""
    sheet.box((x, y, x + 200, y + 16), post, fill=BLUE)
    for row, cells in enumerate([("No", "Indikator", "Target"), *ROWS], 1):
        for (a, b), text in zip(((0, 30), (30, 150), (150, 200)), cells, strict=True):
            sheet.box((x + a, y + 16 * row, x + b, y + 16 * (row + 1)), text)
    return y + 64


def drafts(sheet: Sheet) -> dict[str, Draft]:
    layout = sheet.layout()
    return {d.holder or d.text: d for d in compose(layout.boxes, layout.networks, 1, layout.letter).drafts}


@pytest.mark.parametrize("gap", [0.0, 20.0])
def test_a_program_at_the_foot_of_a_card_is_the_position_s(tmp_path: Path, gap: float) -> None:
    sheet, y = Sheet(tmp_path, 600, 700), 20.0
    for part in ("DARAT", "LAUT", "UDARA"):
        y = card(sheet, 20, y, f"KEPALA BIDANG PERHUBUNGAN {part}")
        sheet.box((20, y, 220, y + 40), f"Program Angkutan {part.title()}\nAnggaran Rp. 940.000.000")
        y += 40 + gap
    found = drafts(sheet)
    for part in ("DARAT", "LAUT", "UDARA"):
        draft = found[f"KEPALA BIDANG PERHUBUNGAN {part}"]
        assert (draft.level, draft.names) == ("program", [f"Program Angkutan {part.title()}"])
        assert [text for text, _ in draft.budgets] == ["Rp. 940.000.000"]
        assert [(i.name, [f[1] for f in i.figures]) for i in draft.indicators] == [
            ("Jumlah rambu yang terpasang", ["650 titik"]),
            ("Jumlah dokumen", ["ada"]),
        ]
    assert len(found) == 3


def test_a_kegiatan_at_the_foot_of_what_a_position_states_is_its_name_and_tells_the_tier_of_its_rank(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 700, 300)
    for x, part in ((20.0, "USAHA"), (240.0, "HUKUM")):
        sheet.box((x, 20, x + 200, 36), f"KASUBAG {part}", fill=BLUE)
        sheet.box((x, 36, x + 200, 62), f"Meningkatnya layanan {part.lower()} anggota")
        for row, cells in enumerate([("Indikator", "Target"), ("Jumlah anggota", "27 orang")]):
            for (a, b), text in zip(((0, 150), (150, 200)), cells, strict=True):
                sheet.box((x + a, 62 + 16 * row, x + b, 78 + 16 * row), text)
        sheet.box((x, 94, x + 200, 110), f"Kegiatan: Pembinaan {part.title()} (Rp 150.000.000)")
    found = drafts(sheet)
    assert [(h, d.statement, d.level, d.on_tier, d.names, len(d.budgets), len(d.indicators)) for h, d in found.items()] == [
        (f"KASUBAG {p}", f"Meningkatnya layanan {p.lower()} anggota", "kegiatan", True, [f"Pembinaan {p.title()}"], 1, 1)
        for p in ("USAHA", "HUKUM")
    ]


def test_a_strip_over_a_kegiatan_with_its_figures_answers_for_it(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 600, 300)
    for k, part in enumerate(("Arsip", "Jamuan")):
        y = 20.0 + 80 * k
        sheet.box((20, y, 240, y + 16), f"Kasubbag {part}", fill=BLUE)
        sheet.box((20, y + 16, 240, y + 78), f"Kegiatan Penyediaan {part}\nOutput : Jumlah berkas (4 berkas)\nRp. 275.000.000,-")
    found = drafts(sheet)
    assert {h: (d.names, len(d.indicators), len(d.budgets)) for h, d in found.items()} == {
        f"Kasubbag {part}": ([f"Penyediaan {part}"], 1, 1) for part in ("Arsip", "Jamuan")
    }


def test_names_as_high_as_the_cards_beside_them_are_the_positions_own(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 600, 400)
    for y, part in ((20.0, "Jalan"), (110.0, "Jembatan")):
        end = card(sheet, 20, y, f"KASI {part.upper()}")
        sheet.box((220, y, 340, end), f"Kegiatan Pengadaan\nRambu {part}").box((340, y, 420, end), "Rp. 18.450.000.000")
    found = drafts(sheet)
    assert {h: (d.names, len(d.indicators), len(d.budgets)) for h, d in found.items()} == {
        "KASI JALAN": (["Pengadaan Rambu Jalan"], 2, 1),
        "KASI JEMBATAN": (["Pengadaan Rambu Jembatan"], 2, 1),
    }


def test_two_names_beside_one_card_are_its_children(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 600, 400)
    for y, part in ((20.0, "Jalan"), (110.0, "Jembatan")):
        end = card(sheet, 20, y, f"KASI {part.upper()}")
        middle = (y + end) / 2
        sheet.box((220, y, 340, middle), f"Kegiatan Rambu {part}").box((220, middle, 340, end), f"Kegiatan Marka {part}")
    assert len(drafts(sheet)) == 6


def test_a_kegiatan_beside_a_bidang_is_its_child(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 600, 400)
    for y, part in ((20.0, "Jalan"), (110.0, "Jembatan")):
        end = card(sheet, 20, y, f"KEPALA BIDANG {part.upper()}")
        sheet.box((220, y, 340, end), f"Kegiatan Pengadaan\nRambu {part}")
    assert len(drafts(sheet)) == 4


@pytest.mark.parametrize("own_tier", [False, True])
def test_indicators_in_rows_beside_a_statement_are_its_own_unless_a_tier_is_named_over_them(
    tmp_path: Path, own_tier: bool
) -> None:
    sheet = Sheet(tmp_path, 600, 400)
    sheet.box((20, 20, 160 if own_tier else 400, 36), "SASARAN", fill=BLUE)
    if own_tier:
        sheet.box((160, 20, 400, 36), "PROGRAM", fill=BLUE)
    for y, goal in ((36.0, "Meningkatnya\nkeselamatan jalan"), (100.0, "Meningkatnya\nkapasitas angkutan")):
        sheet.box((20, y, 160, y + 64), f"Sasaran :\n{goal}")
        for row in range(2):
            top = y + 32 * row
            sheet.box((160, top, 320, top + 32), f"Persentase hasil {goal.split()[-1]} {'ab'[row]}")
            sheet.box((320, top, 400, top + 32), f"{10 + row}%")
    layout = sheet.layout()
    found = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    goals = [d for d in found if d.statement]
    assert [len(d.indicators) for d in goals] == ([0, 0] if own_tier else [2, 2])


def test_a_table_with_a_header_hangs_below_the_statement_of_its_width(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 700, 300)
    for x, goal in ((20.0, "Terkendalinya pencemaran air"), (300.0, "Meningkatnya tutupan lahan")):
        sheet.box((x, 20, x + 200, 50), f"Sasaran : {goal}", fill=BLUE)
        for row, cells in enumerate([("No", "Indikator", "Target"), ("1.1", f"Indeks {goal.split()[-1]}", "60")]):
            for (a, b), text in zip(((0, 30), (30, 150), (150, 200)), cells, strict=True):
                sheet.box((x + a, 70 + 16 * row, x + b, 86 + 16 * row), text)
    layout = sheet.layout()
    found = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [[i.name for i in d.indicators] for d in found] == [["Indeks air"], ["Indeks lahan"]]
