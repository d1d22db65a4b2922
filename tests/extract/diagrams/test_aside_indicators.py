"""Boxes of indicators aside a statement's box measure it, not what stands above them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.diagram import read_drawing
from pipeline.extract.diagrams.composite import compose
from pipeline.record import Document
from tests.extract.sheets import BLUE, Sheet

SASARAN = ("Meningkatnya ketertiban umum", "Meningkatnya kepatuhan masyarakat")


@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("stacked", [1, 2])
def test_indicators_aside_a_statement_with_a_little_white(tmp_path: Path, left: bool, stacked: int) -> None:
    sheet = Sheet(tmp_path).box((200, 40, 600, 80), "Tujuan : Terciptanya kondisi yang tentram", fill=BLUE)
    for k, sasaran in enumerate(SASARAN):
        x = 120.0 + 340 * k
        sheet.line((400, 80), (400, 110), (x + 70, 110), (x + 70, 140))
        sheet.box((x, 140, x + 140, 220), f"Sasaran {k + 1} :\n{sasaran}", fill=BLUE)
        x0 = x - 108 if left else x + 148
        for row in range(stacked):
            sheet.box((x0, 142 + 30 * row, x0 + 100, 168 + 30 * row), f"Jumlah kejadian {row} (11{k})")
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [(d.statement, [i.name for i in d.indicators]) for d in drafts] == [
        ("Terciptanya kondisi yang tentram", []),
        *((sasaran, [f"Jumlah kejadian {row}" for row in range(stacked)]) for sasaran in SASARAN),
    ]


def test_a_box_that_reaches_beyond_the_statement_is_not_its_own(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path).box((120, 140, 260, 180), "Sasaran : Meningkatnya ketertiban umum", fill=BLUE)
    sheet.box((268, 100, 368, 250), "Jumlah kejadian (110)")
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert [[i.name for i in d.indicators] for d in drafts if d.statement] == [[]]


def test_indicators_nearer_to_what_they_stand_beside_than_to_what_is_above(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path).box((300, 40, 500, 80), "Tujuan : Terciptanya kondisi yang tentram", fill=BLUE)
    for k, sasaran in enumerate(SASARAN):
        x = 60.0 + 360 * k
        sheet.line((400, 80), (400, 140), (x + 70, 140), (x + 70, 170))
        sheet.box((x, 170, x + 140, 230), f"Sasaran {k + 1} :\n{sasaran}", fill=BLUE)
        sheet.box((x + 175, 180, x + 300, 215), f"Jumlah kejadian {k} (11{k})")
    builder = Builder(Document(file="a.pdf", sha256="0" * 64, type="pohon_kinerja", types=["pohon_kinerja"], pages=1))
    read_drawing(sheet.layout(), builder)
    named = {n.id: n.statement for n in builder.extraction.nodes}
    assert [(named[i.node], i.name) for i in builder.extraction.indicators] == [
        (sasaran, f"Jumlah kejadian {k}") for k, sasaran in enumerate(SASARAN)
    ]
