"""Legends in a frame: what each colour means, where an entry has several lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.geometry.framed_keys import framed_entries
from pipeline.extract.geometry.grid import lines_of
from pipeline.page import Colour, Word
from tests.extract.sheets import Sheet

COLOURS: tuple[Colour, ...] = ((0.5, 0.1, 0.2), (0.2, 0.5, 0.7), (0.7, 0.8, 0.9))
ENTRIES = (
    "ULTIMATE OUTCOME\nTujuan Perangkat Daerah",
    "INTERMEDIATE OUTCOME\nSasaran Strategis PD (Kepala Dinas)",
    "OUTPUT\nSasaran Kegiatan (JF Ahli Muda)",
)


def test_boxes_have_the_levels_of_their_colours(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 800, 300)
    sheet.box((560, 20, 780, 200)).text(570, 25, "KETERANGAN")
    for k, (colour, entry) in enumerate(zip(COLOURS, ENTRIES, strict=True)):
        sheet.box((570, 50 + 45 * k, 610, 85 + 45 * k), fill=colour).text(620, 56 + 45 * k, entry)
        sheet.box((100, 20 + 60 * k, 300, 50 + 60 * k), f"Meningkatnya mutu layanan {'abc'[k]}", fill=colour)
    layout = sheet.layout()
    reading = compose(layout.boxes, layout.networks, 1, layout.letter)
    assert [(tier.level, tier.fill, tier.sign) for tier in reading.tiers] == [
        (level, pytest.approx(colour, abs=0.01), True)
        for level, colour in zip(("tujuan", "sasaran", "kegiatan"), COLOURS, strict=True)
    ]
    assert [d.statement for d in reading.drafts] == [f"Meningkatnya mutu layanan {k}" for k in "abc"]


def words(*places: tuple[float, float, str]) -> list[Word]:
    return [Word(text, (x, y, x + 40.0, y + 10.0), 10.0) for x, y, text in places]


SIGNS = [((0.0, 40.0 * k, 30.0, 40.0 * k + 30.0), colour) for k, colour in enumerate(COLOURS)]


def test_every_line_between_the_first_figure_and_the_last_stands_beside_one() -> None:
    entries = words(*((40.0, 40.0 * k + 2 + 12 * row, f"{k}{row}") for k in range(3) for row in range(2)))
    found = framed_entries(lines_of([*words((40, -20, "Keterangan"), (0, 140, "IK")), *entries]), SIGNS)
    assert [(tuple(line.text for line in own), colour) for own, colour in found] == [
        (("Keterangan",), None),
        (("IK",), None),
        *(((f"{k}0", f"{k}1"), colour) for k, colour in enumerate(COLOURS)),
    ]
    assert framed_entries(lines_of([*entries, *words((200.0, 30.5, "far"))]), SIGNS) == []
    assert framed_entries(lines_of(entries), SIGNS[:2]) == []
    assert framed_entries(lines_of(entries), [*SIGNS[:2], (SIGNS[2][0], COLOURS[0])]) == []
