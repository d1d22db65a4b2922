"""Empty figures laid under boxes: lines that end at them are the boxes' own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.sheets import BLUE, Sheet

GREEN = (0.4, 0.7, 0.4)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_line_to_the_plate_under_a_card_is_drawn_to_the_card(tmp_path: Path, mirrored: bool) -> None:
    def at(*xs: float) -> list[float]:
        return sorted(800 - x if mirrored else x for x in xs)

    sheet = Sheet(tmp_path)
    for (x0, x1), y0, y1, text, fill in (
        (at(100, 300), 40, 90, "Atas", BLUE),
        (at(380, 580), 130, 230, "", GREEN),
        (at(400, 600), 150, 250, 7 * "\n" + "Bawah", (1, 1, 1)),
    ):
        sheet.box((x0, y0, x1, y1), text, fill=fill, radius=0.1)
    sheet.line((at(200)[0], 90), (at(200)[0], 138), (at(380)[0], 138))
    assert sheet.joined() == [{"Atas", "Bawah"}]


def test_a_frame_around_two_boxes_is_no_plate(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((100, 100, 420, 180), fill=GREEN, radius=0.05)
    sheet.box((110, 110, 255, 170), "Kiri", fill=BLUE).box((265, 110, 410, 170), "Kanan", fill=BLUE)
    sheet.box((110, 300, 255, 340), "Bawah", fill=BLUE).line((182, 170), (182, 300))
    assert sheet.joined() == [{"Bawah", "Kiri"}]
