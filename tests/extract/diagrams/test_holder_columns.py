"""A column of positions under a header gives each position to what fills its row."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from tests.extract.sheets import BLUE, Sheet

PROGRAMS = {
    "Program Kelembagaan Koperasi": ("Pembinaan Koperasi", "Penataan Kelembagaan"),
    "Program Usaha Koperasi": ("Penguatan Usaha", "Pengawasan Usaha"),
    "Program Kewirausahaan": ("Inkubator Bisnis",),
}
BIDANG = ("BIDANG KELEMBAGAAN", "BIDANG USAHA", "BALAI PELATIHAN")
SEKSI = ("SEKSI PEMBINAAN", "SEKSI PENATAAN", "SEKSI USAHA", "SEKSI PENGAWASAN", "SEKSI BISNIS")
ROW = 40.0


def holders(
    folder: Path, header: str, *, of_programs: bool, mirrored: bool = False, headers: bool = True
) -> dict[str, str | None]:
    """The holder of each program and kegiatan, drawn side by side with a column of positions at the end."""
    sheet = Sheet(folder)

    def box(x0: float, y0: float, x1: float, y1: float, text: str) -> None:
        sheet.box((800 - x1, y0, 800 - x0, y1) if mirrored else (x0, y0, x1, y1), text, fill=BLUE)

    columns = ((20, 180), (200, 400), (420, 600), (620, 760))
    for (x0, x1), text in zip(columns, ("SASARAN", "PROGRAM", "KEGIATAN", header), strict=True):
        box(x0, 30, x1, 48, text)
    box(20, 60, 180, 60 + 5 * ROW + 20, "Meningkatnya mutu koperasi")
    y, posts = 60.0, iter(SEKSI)
    for (program, kegiatan), bidang in zip(PROGRAMS.items(), BIDANG, strict=True):
        height = ROW * len(kegiatan)
        box(200, y, 400, y + height, program)
        if of_programs:
            box(620, y, 760, y + height, bidang)
        for name in kegiatan:
            box(420, y, 600, y + ROW, name)
            if not of_programs:
                box(620, y, 760, y + ROW, next(posts))
            y += ROW
        y += 10
    layout = sheet.layout()
    drafts = compose(layout.boxes, layout.networks, 1, layout.letter).drafts
    assert {d.text for d in drafts} >= {*PROGRAMS, *(name for names in PROGRAMS.values() for name in names)}
    return {d.text: d.holder for d in drafts if d.holder}


@pytest.mark.parametrize("header", ["BIDANG", "PENANGGUNG JAWAB", "UNIT KERJA", "BIDANG / SEKSI"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_positions_answer_for_what_fills_their_row(header: str, mirrored: bool, tmp_path: Path) -> None:
    assert holders(tmp_path, header, of_programs=True, mirrored=mirrored) == dict(zip(PROGRAMS, BIDANG, strict=True))
    names = [name for names in PROGRAMS.values() for name in names]
    assert holders(tmp_path, header, of_programs=False, mirrored=mirrored) == dict(zip(names, SEKSI, strict=True))
