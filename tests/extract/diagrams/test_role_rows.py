"""Rows at a drawing's foot give their posts and money to what ends each column above them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft, Reading
from tests.extract.sheets import BLUE, Sheet

COLUMNS = (120.0, 260.0, 400.0)
NAMES = ("Pengembangan Cadangan Pangan", "Analisis Neraca Pangan", "Penanganan Rawan Pangan")
POSTS = ("SEKSI CADANGAN", "SEKSI NERACA", "SEKSI RAWAN PANGAN")


def drawing(folder: Path, *, stacked: bool = False) -> Reading:
    """Three kegiatan side by side under programs, a row of posts and a row of money below them, each with its label."""
    sheet = Sheet(folder)
    labels = {40: "PROGRAM", 100: "KEGIATAN", 240: "SEKSI", 290: "ANGGARAN"}
    for y, text in labels.items():
        sheet.box((10, y, 80, y + 24), text)
    for k, x in enumerate(COLUMNS):
        sheet.box((x, 40, x + 120, 64), f"Program {k + 1} Pangan", fill=BLUE)
        sheet.box((x, 100, x + 120, 124), NAMES[k], fill=BLUE)
        if stacked:
            sheet.box((x, 124, x + 120, 148), f"Kegiatan lanjutan {k + 1}", fill=BLUE)
        sheet.box((x, 240, x + 120, 264), POSTS[k])
        sheet.box((x, 290, x + 120, 314), f"Rp. {k + 1}00.000.000,-")
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


def paid(reading: Reading) -> dict[str, list[str]]:
    return {d.text: [text for text, _ in d.budgets] for d in reading.drafts if d.budgets}


def test_each_column_ends_in_one_kegiatan(tmp_path: Path) -> None:
    reading = drawing(tmp_path)
    assert paid(reading) == {name: [f"Rp. {k}00.000.000,-"] for k, name in enumerate(NAMES, 1)}
    assert {d.text: d.holder for d in reading.drafts if d.holder} == dict(zip(NAMES, POSTS, strict=True))
    assert all(d.bbox[3] < 200 for d in reading.drafts)


def test_money_below_several_kegiatan_is_of_what_is_named_above_them(tmp_path: Path) -> None:
    assert not set(paid(drawing(tmp_path, stacked=True))) & set(NAMES)


@pytest.mark.parametrize("amount", ["JUMLAH ANGGARAN : Rp. 600.000.000,-", "Total = Rp 600.000.000"])
def test_a_sum_below_the_boxes_is_a_total(tmp_path: Path, amount: str) -> None:
    sheet = Sheet(tmp_path).box((100, 40, 300, 80), "Meningkatnya mutu pangan", fill=BLUE).text(104, 100, amount)
    layout = sheet.layout()
    reading = compose(layout.boxes, layout.networks, 1, layout.letter)
    assert [text for _, text, _ in reading.totals] == [amount.split("= ")[-1].split(": ")[-1]]
    assert [(d.statement, d.indicators) for d in reading.drafts] == [("Meningkatnya mutu pangan", [])]


def indicators(draft: Draft) -> list[str]:
    return [i.name for i in draft.indicators]


def test_an_indicator_without_a_border_in_a_row_of_indicators_is_of_the_head_above(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    for x, name in zip(COLUMNS, NAMES, strict=True):
        sheet.box((x, 60, x + 120, 84), name, fill=BLUE)
    sheet.box((120, 110, 240, 140), "Jumlah cadangan (45 ton)").line((180, 84), (180, 110))
    sheet.text(264, 128, "Jumlah dokumen (1 buku)")
    sheet.box((400, 110, 520, 140), "Jumlah desa (11 desa)").line((460, 84), (460, 110))
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert {d.text: indicators(d) for d in drafts if d.statement} == {
        NAMES[0]: ["Jumlah cadangan"],
        NAMES[1]: ["Jumlah dokumen"],
        NAMES[2]: ["Jumlah desa"],
    }


def test_indicators_that_a_line_leads_down_to_are_of_where_it_comes_from(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    for y, label in ((20, "TUJUAN"), (100, "SASARAN"), (180, "INDIKATOR KINERJA UTAMA")):
        sheet.box((10, y, 80, y + 40), label, fill=BLUE)
    sheet.box((200, 20, 420, 50), "Tujuan 1 : Mewujudkan konektivitas wilayah")
    sheet.box((120, 100, 320, 130), "Sasaran 1.1 : Meningkatnya jalan mantap").line((310, 50), (310, 75), (220, 75), (220, 100))
    for x, name in ((110, "Panjang jalan mantap (68,4 %)"), (260, "Jembatan kondisi baik (76,25 %)")):
        sheet.box((x, 180, x + 130, 210), f"IKU 1.1.1 :\n{name}").line((220, 130), (220, 155), (x + 65, 155), (x + 65, 180))
    layout = sheet.layout()
    found = {d.level: len(d.indicators) for d in compose(layout.boxes, layout.networks, 1, layout.letter).drafts}
    assert found == {"tujuan": 0, "sasaran": 2}
