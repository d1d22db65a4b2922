"""Small tables of indicators under, or beside, the boxes of a drawing that they measure."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.drafts import Draft
from tests.extract.sheets import BLUE, Sheet

HEADERS = {
    "full": ("INDIKATOR KINERJA UTAMA", "SATUAN", "KONDISI AWAL 2013", "TARGET 2017", "AKHIR RENSTRA 2018"),
    "numbered": ("NO", "INDIKATOR", "SATUAN", "TARGET 2017", "REALISASI 2016"),
    "short": ("INDIKATOR SASARAN", "SATUAN", "TARGET"),
}
ROWS = {
    "full": (
        ("Persentase jalan mantap", "%", "84,20", "89,00", "90,10"),
        ("Waktu tempuh antar pusat", "menit", "16,8", "14,5", "14,0"),
    ),
    "numbered": (
        ("1", "Persentase jalan mantap", "%", "89,00", "88,10"),
        ("2", "Waktu tempuh antar pusat", "menit", "14,5", "15,0"),
    ),
    "short": (("Persentase jalan mantap", "%", "89,00"), ("Waktu tempuh antar pusat", "menit", "14,5")),
}
FIGURES = {
    "full": ({("baseline", "84,20", "2013"), ("target", "89,00", "2017"), ("target", "90,10", "2018")},
             {("baseline", "16,8", "2013"), ("target", "14,5", "2017"), ("target", "14,0", "2018")}),
    "numbered": ({("target", "89,00", "2017"), ("realisasi", "88,10", "2016")},
                 {("target", "14,5", "2017"), ("realisasi", "15,0", "2016")}),
    "short": ({("target", "89,00", None)}, {("target", "14,5", None)}),
}  # fmt: skip
SASARAN = "Meningkatnya kemantapan jalan provinsi"
PROGRAM = "Program Pembangunan Jalan"


def drawing(folder: Path, form: str, *, beside: bool = False, white: float = 0.0, home: str = SASARAN) -> list[Draft]:
    """A sasaran with its table below, some ``white`` between, or at its right; a program on a line from its last row."""
    sheet = Sheet(folder, width=900, size=7)
    widths = [30 if h == "NO" else 150 if h.startswith("INDIKATOR") else 70 for h in HEADERS[form]]
    left, top = (260.0, 100.0) if beside else (100.0, 130.0)
    right = left + sum(widths)
    over = (left, top - 30 - white, right, top - white)
    sheet.box((left - 150, top, left, top + 72) if beside else over, home, fill=BLUE)
    y = top
    for row in (HEADERS[form], *ROWS[form]):
        x = left
        for width, text in zip(widths, row, strict=True):
            sheet.box((x, y, x + width, y + 24), text, fill=BLUE if row is HEADERS[form] else None)
            x += width
        y += 24
    middle = left + widths[0] / 2
    sheet.line((middle, y), (middle, y + 30))
    sheet.box((middle - 80, y + 30, middle + 80, y + 55), PROGRAM, fill=BLUE)
    layout = sheet.layout()
    return compose(layout.boxes, layout.networks, 1, layout.letter).drafts


@pytest.mark.parametrize("form", HEADERS)
@pytest.mark.parametrize("beside", [False, True])
def test_a_table_gives_its_rows_to_the_box_that_it_measures(form: str, beside: bool, tmp_path: Path) -> None:
    drafts = drawing(tmp_path, form, beside=beside)
    assert [d.text for d in drafts] == [SASARAN, PROGRAM]
    found = drafts[0].indicators
    assert [(i.name, i.unit) for i in found] == [("Persentase jalan mantap", "%"), ("Waktu tempuh antar pusat", "menit")]
    assert tuple({(kind, text, year) for kind, text, _, year in i.figures} for i in found) == FIGURES[form]


@pytest.mark.parametrize(("white", "own"), [(15.0, True), (60.0, False)])
def test_a_table_right_below_a_box_of_its_width_measures_it(tmp_path: Path, white: float, own: bool) -> None:
    drafts = drawing(tmp_path, "full", white=white)
    found = next(d for d in drafts if d.text == SASARAN)
    assert bool(found.indicators) == own


def test_a_table_under_no_text_is_nobodys(tmp_path: Path) -> None:
    drafts = drawing(tmp_path, "full", home="")
    assert all(d.text != SASARAN for d in drafts)
    assert any(i.name.startswith("Persentase jalan") for d in drafts for i in d.indicators)
