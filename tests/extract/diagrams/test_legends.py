"""A legend in one row: what stands behind its heading explains lines and signs."""

from __future__ import annotations

from pathlib import Path

from pipeline.extract.diagrams.composite import compose
from tests.extract.sheets import BLUE, Sheet


def test_texts_behind_the_heading_are_no_nodes(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((100, 40, 340, 80), "Meningkatnya mutu layanan", fill=BLUE)
    sheet.text(40, 300, "Keterangan :").line((110, 304), (140, 304))
    sheet.text(145, 300, "menurunkan").line((220, 304), (250, 304))
    sheet.text(260, 300, "ikut mendukung")
    layout = sheet.layout()
    found = [d.text for d in compose(layout.boxes, layout.networks, 1, layout.letter).drafts]
    assert found == ["Meningkatnya mutu layanan"]
