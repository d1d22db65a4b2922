"""Cards as web applications print them: a head and a foot strip, a badge, a small table, connectors."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.geometry.boxes import find_boxes
from pipeline.extract.geometry.cards import strips_of
from pipeline.extract.words.labels import parse_label
from tests.extract.sheets import BLUE, Sheet

GREY = (0.9, 0.9, 0.92)
RED = (0.8, 0.3, 0.3)


def card(sheet: Sheet, x: float, y: float, head: str, text: str, foot: str, badge: str) -> None:
    sheet.box((x, y, x + 220, y + 80), text="", radius=0.05, fill=(1, 1, 1))
    sheet.box((x, y, x + 220, y + 14), text="", border=None, fill=BLUE)
    sheet.text(x + 4, y + 3, head)
    sheet.box((x + 170, y + 2, x + 214, y + 12), text="", border=None, fill=RED, radius=0.4)
    sheet.text(x + 176, y + 3, badge, size=7)
    sheet.text(x + 4, y + 20, text, bold=True)
    sheet.text(x + 4, y + 36, "Indikator").text(x + 140, y + 36, "Target").text(x + 175, y + 36, "Satuan")
    sheet.text(x + 4, y + 48, "Persentase desa mandiri").text(x + 146, y + 48, "81,8").text(x + 175, y + 48, "Persen")
    sheet.box((x, y + 66, x + 220, y + 80), text="", border=None, fill=GREY)
    sheet.text(x + 4, y + 69, foot.partition(" Rp")[0]).text(x + 140, y + 69, "Rp" + foot.partition(" Rp")[2])


def sheet_of(folder: Path, badge: str = "Final") -> Sheet:
    sheet = Sheet(folder)
    card(sheet, 100, 50, "PROGRAM 7.01.02", "Meningkatnya tertib administrasi", "Kepala Seksi Pemerintahan Rp214.650.000", badge)
    card(
        sheet, 100, 190, "SUB KEGIATAN 7.01.02.2.01.0001", "Fasilitasi Administrasi Desa", "Analis Kebijakan Rp52.150.000", badge
    )
    sheet.line((210, 130), (210, 190))
    return sheet


@pytest.mark.parametrize("badge", ["Final", "Draf", "Disetujui"])
def test_a_card_is_one_node_and_its_badge_none(tmp_path: Path, badge: str) -> None:
    boxes, networks = sheet_of(tmp_path, badge).networks()
    drafts = compose(boxes, networks, 1, 8.0).drafts
    assert [(d.level, d.statement, d.names, d.holder) for d in drafts] == [
        ("program", "Meningkatnya tertib administrasi", [], "Kepala Seksi Pemerintahan"),
        ("sub_kegiatan", None, ["Fasilitasi Administrasi Desa"], "Analis Kebijakan"),
    ]
    assert [[b[0] for b in d.budgets] for d in drafts] == [["Rp214.650.000"], ["Rp52.150.000"]]
    assert [[(i.name, i.unit, [f[1] for f in i.figures]) for i in d.indicators] for d in drafts] == 2 * [
        [("Persentase desa mandiri", "Persen", ["81,8"])]
    ]


def test_what_stands_between_the_strips_is_a_box_of_its_own(tmp_path: Path) -> None:
    boxes, _ = find_boxes(sheet_of(tmp_path).page())
    body = next(b for b in boxes if b.text.startswith("Meningkatnya"))
    assert (round(body.bbox[1]), round(body.bbox[3])) == (64, 116)


def test_a_box_that_is_narrower_or_stands_apart_is_no_strip() -> None:
    card_box = (0.0, 0.0, 100.0, 60.0)
    head = (0.0, 0.0, 100.0, 10.0)
    assert strips_of(card_box, [head, (10.0, 20.0, 90.0, 30.0)], 8.0) == [head]
    assert strips_of(card_box, [(0.0, 20.0, 100.0, 30.0)], 8.0) == []
    assert strips_of(card_box, [(0.0, 0.0, 100.0, 50.0)], 8.0) == []


@pytest.mark.parametrize("number", ["7.01.02.2.01.0001", "1.02.02.2.01.01", "7.01.02.2.01"])
def test_a_code_of_the_nomenclature_numbers_a_label(number: str) -> None:
    label = parse_label(f"SUB KEGIATAN {number}")
    assert label is not None
    assert (label.level, label.number, label.rest) == ("sub_kegiatan", number, "")
