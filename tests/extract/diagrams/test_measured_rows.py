"""What stands by the label of indicators in a strip of tiers is an indicator of the statement above it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Reading
from tests.extract.sheets import Sheet

TIERS = ("MISI", "TUJUAN", "SASARAN", "INDIKATOR KINERJA", "KEBIJAKAN")
WORDS = {"MISI": "Mewujudkan", "TUJUAN": "Terwujudnya", "SASARAN": "Meningkatnya", "KEBIJAKAN": "Penguatan"}
CELLS = ("Success Rate pengobatan (90 %)", "Integrasi SIM RS", "Baku mutu limbah")


def drawing(folder: Path, gap: float, tiers: tuple[str, ...] = TIERS) -> Reading:
    """A strip of labels at the left, two columns of statements, below each sasaran its indicators ``gap`` points off."""
    sheet = Sheet(folder, 800, 420)
    y = {"MISI": 40.0, "TUJUAN": 90.0, "SASARAN": 140.0, "INDIKATOR KINERJA": 210.0, "KEBIJAKAN": 300.0}
    for tier in tiers:
        sheet.box((20, y[tier], 120, y[tier] + 30), tier, fill=(0.6, 0.7, 0.7))
    for k, x in enumerate((160.0, 460.0)):
        for tier, word in WORDS.items():
            sheet.box((x, y[tier], x + 240, y[tier] + 30), f"{word} pelayanan bagian {k}")
        for n, cell in enumerate(CELLS):
            top = 170 + gap + 20 * n
            sheet.box((x + 8, top, x + 232, top + 20), cell)
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


@pytest.mark.parametrize("gap", [2.0, 8.0])
def test_cells_by_the_label_are_indicators_however_worded(gap: float, tmp_path: Path) -> None:
    drafts = drawing(tmp_path, gap).drafts
    own = [d for d in drafts if (d.statement or "").startswith("Meningkatnya")]
    names = ["Success Rate pengobatan", "Integrasi SIM RS", "Baku mutu limbah"]
    assert [[i.name for i in d.indicators] for d in own] == [names] * 2
    assert len(drafts) == 8


def test_without_the_label_they_are_not(tmp_path: Path) -> None:
    drafts = drawing(tmp_path, 8.0, tuple(t for t in TIERS if t != "INDIKATOR KINERJA")).drafts
    assert not any(d.indicators for d in drafts if (d.statement or "").startswith("Meningkatnya"))
