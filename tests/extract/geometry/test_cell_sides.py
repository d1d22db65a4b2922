"""What a trunk, its branches and boxes stacked beside it enclose is no cell: the side of the boxes has gaps."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.geometry.cell_sides import Sides
from pipeline.extract.geometry.ruling import Rule
from tests.extract.sheets import Sheet


def box_of_lines(sheet: Sheet, y: float, text: str, x: float = 64) -> None:
    """A cell with each border a line of its own."""
    for a, b in (((x, y), (240, y)), ((x, y + 20), (240, y + 20)), ((x, y), (x, y + 20)), ((240, y), (240, y + 20))):
        sheet.line(a, b)
    sheet.text(x + 20, y + 4, text)


@pytest.mark.parametrize("gap", [7, 9, 14])
def test_branches_of_a_trunk_beside_stacked_boxes(tmp_path: Path, gap: int) -> None:
    """Borders of cells, as a spreadsheet draws them."""
    sheet = Sheet(tmp_path)
    box_of_lines(sheet, 50, "Program", 40)
    sheet.line((50, 70), (50, 114 + 3 * (60 + gap)))
    for k in range(4):
        y = 90 + k * (60 + gap)
        for line, text in enumerate(("Kegiatan", "Jumlah", "Kasi")):
            box_of_lines(sheet, y + 20 * line, f"{text}{k}")
        sheet.line((50, y + 10), (64, y + 10))
    assert sheet.joined() == [{"Program", *(f"Kegiatan{k}" for k in range(4))}]


@pytest.mark.parametrize(("pieces", "whole"), [([(0, 40)], True), ([(3, 38)], True), ([(0, 17), (23, 40)], False)])
def test_a_rule_may_end_short_but_has_no_gap(pieces: list[tuple[float, float]], whole: bool) -> None:
    across = [Rule(0.0, 0.0, 40.0), Rule(40.0, 0.0, 40.0)]
    down = sorted([Rule(0.0, 0.0, 40.0), *(Rule(40.0, a, b) for a, b in pieces)])
    assert Sides(across, down, 2.0).whole((0.0, 0.0, 40.0, 40.0)) == whole
