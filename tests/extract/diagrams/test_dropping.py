"""What a connected drawing leaves aside: a box that a line forgot is a node where its column's others are."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from tests.extract.sheets import BLUE, Sheet


@pytest.mark.parametrize("alike", [True, False])
def test_a_box_that_lines_forgot_in_a_column_of_its_look(tmp_path: Path, alike: bool) -> None:
    sheet = Sheet(tmp_path)
    sheet.text(200, 4, "POHON KINERJA DINAS SOSIAL")
    sheet.box((40, 150, 200, 190), "Meningkatnya mutu layanan", fill=BLUE).line((200, 170), (230, 170))
    sheet.line((230, 70), (230, 370))
    for k in range(4):
        y = 50 + 100 * k
        sheet.box((260, y, 460, y + 40), f"Tersedianya data {'abcd'[k]}", fill=BLUE).line((230, y + 20), (260, y + 20))
    sheet.box((260 if alike else 500, 100, 460 if alike else 700, 130), "Terkelolanya arsip", fill=BLUE)
    found = {n.statement for n in extract_document(sheet.save()).nodes}
    assert {"Meningkatnya mutu layanan", *(f"Tersedianya data {x}" for x in "abcd")} <= found
    assert ("Terkelolanya arsip" in found) == alike
