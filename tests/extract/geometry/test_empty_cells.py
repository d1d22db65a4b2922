"""Lines that leave the empty cells at a figure's foot, and trunks of several parents that cross the bar over their children."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.sheets import Sheet


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return Sheet(tmp_path)


@pytest.mark.parametrize("empty", [0, 1, 3])
def test_a_line_leaves_from_below_empty_cells(sheet: Sheet, empty: int) -> None:
    sheet.box((100, 50, 300, 70), "Satu")
    for k in range(empty):
        sheet.box((100, 70 + 16 * k, 300, 86 + 16 * k))
    y = 70 + 16 * empty
    sheet.line((200, y), (200, y + 40)).box((100, y + 40, 300, y + 60), "Dua")
    assert sheet.joined() == [{"Satu", "Dua"}]


def test_empty_cells_of_a_row_beside_a_merged_one(sheet: Sheet) -> None:
    sheet.box((100, 50, 300, 70), "Satu").box((100, 70, 130, 130), "IK").box((130, 70, 240, 100), "Jumlah").box(
        (240, 70, 300, 100), "4"
    )
    sheet.box((130, 100, 240, 130)).box((240, 100, 300, 130))
    sheet.line((200, 130), (200, 170)).box((100, 170, 300, 190), "Dua")
    assert sheet.joined() == [{"Jumlah", "Dua"}]


def test_an_empty_box_between_two_is_of_neither(sheet: Sheet) -> None:
    sheet.box((100, 50, 300, 70), "Satu").box((100, 70, 300, 90)).box((100, 90, 300, 110), "Dua")
    sheet.line((200, 110), (200, 150)).box((100, 150, 300, 170), "Tiga")
    assert sheet.joined() == [{"Dua", "Tiga"}]


def test_a_trunk_of_two_parents_crosses_the_bar_over_three_children(sheet: Sheet) -> None:
    sheet.box((100, 50, 200, 70), "A").box((500, 50, 600, 70), "B")
    sheet.line((150, 70), (150, 90)).line((550, 70), (550, 90)).line((150, 90), (550, 90)).line((350, 90), (350, 140))
    sheet.line((150, 115), (550, 115))
    for x, name in ((100, "C"), (300, "D"), (500, "E")):
        sheet.line((x + 50, 115), (x + 50, 140)) if name != "D" else None
        sheet.box((x, 140, x + 100, 160), name)
    assert sheet.joined() == [{"A", "B", "C", "D", "E"}]
