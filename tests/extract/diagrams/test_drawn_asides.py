"""What slides draw beside statements: tabs with positions, indicators on dashed lines, targets in ovals, a framed legend."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Reading
from tests.extract.sheets import BLACK, BLUE, Colour, Point, Sheet

RED, GREEN = (1.0, 0.8, 0.8), (0.8, 1.0, 0.8)


def read(sheet: Sheet) -> Reading:
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter)


def dashed(sheet: Sheet, *points: Point) -> None:
    shape = sheet.sheet.new_shape()
    shape.draw_polyline(points)
    shape.finish(color=BLACK, width=0.7, dashes="[4 3] 0", closePath=False)
    shape.commit()


@pytest.mark.parametrize("above", [-8, 0, 4])
def test_indicators_on_dashed_lines_with_their_targets_in_ovals_over_their_ends(tmp_path: Path, above: float) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((60, 100, 260, 160), "Meningkatnya produksi ikan", fill=BLUE, radius=0.1)
    for k, (name, target) in enumerate((("Jumlah ikan tangkap", "17 ton"), ("Jumlah ikan kolam", "9,5 ton"))):
        y = 80.0 + 60 * k
        dashed(sheet, (260, 130), (320, y + 15))
        sheet.box((320, y, 440, y + 30), name, radius=0.1)
        sheet.box((432, y + above, 500, y + 30 - above), target, fill=RED, radius=0.5)
    sheet.box((60, 300, 260, 340), "Program Perikanan", fill=BLUE, radius=0.1).line((160, 160), (160, 300))
    top = next(d for d in read(sheet).drafts if d.statement)
    assert top.statement == "Meningkatnya produksi ikan"
    assert [(i.name, [f[1] for f in i.figures]) for i in top.indicators] == [
        ("Jumlah ikan tangkap", ["17 ton"]),
        ("Jumlah ikan kolam", ["9,5 ton"]),
    ]


@pytest.mark.parametrize("end", [200, 216])
def test_a_line_that_ends_behind_a_tab_comes_in_from_above(tmp_path: Path, end: float) -> None:
    sheet = Sheet(tmp_path)
    sheet.box((200, 100, 400, 140), "Meningkatnya produksi ikan", fill=BLUE, radius=0.1).line((300, 140), (300, end))
    sheet.box((200, 200, 340, 216), "KEPALA BIDANG PERIKANAN", fill=GREEN, radius=0.1)
    sheet.box((200, 216, 400, 260), "Meningkatnya hasil tangkapan", fill=BLUE, radius=0.1)
    (network,) = sheet.layout().networks
    assert [a.side for a in sorted(network.attachments, key=lambda a: a.box)] == ["bottom", "top"]


def key(folder: Path, colours: tuple[Colour, Colour]) -> Reading:
    sheet = Sheet(folder)
    sheet.box((20, 20, 180, 90), "Keterangan")
    for k, (colour, text) in enumerate(zip(colours, ("Sasaran Kabupaten", "Program (Eselon III)"), strict=True)):
        y = 40.0 + 24 * k
        sheet.box((26, y, 50, y + 14), fill=colour).text(60, y + 3, text)
    sheet.box((300, 100, 500, 140), "Meningkatnya produksi ikan", fill=RED)
    return read(sheet)


def test_a_legend_in_a_frame_tells_what_its_colours_are(tmp_path: Path) -> None:
    found = key(tmp_path, (RED, GREEN))
    assert [(t.level, t.sign) for t in found.tiers] == [("sasaran_daerah", True), ("program", True)]
    assert [d.statement for d in found.drafts] == ["Meningkatnya produksi ikan"]


def test_marks_of_one_colour_are_those_of_a_list(tmp_path: Path) -> None:
    assert not any(t.sign for t in key(tmp_path, (GREEN, GREEN)).tiers)
