"""Bands of rows without rules between them, in which one column says the same in every row."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.tables import find_grids
from tests.extract.sheets import Sheet

XS = [20, 180, 380, 460, 560, 640]
ROWS = [
    (["Urusan Pemerintahan", "Bidang Perhubungan"], [], "", ""),
    (["Dinas Perhubungan"], [], "", "9.424.486.747"),
    (["Program Penunjang", "Urusan"], ["Nilai LKE"], "", "7.665.082.317"),
    ([], ["Predikat SAKIP"], "", ""),
    (["Perencanaan", "Penganggaran"], ["Persentase dokumen", "tersusun"], "11,11%", "18.555.000"),
]


@pytest.mark.parametrize("foot", [False, True])
@pytest.mark.parametrize("office", ["DISHUB", "Dishub Kota"])
def test_what_every_row_says_parts_the_rows(tmp_path: Path, foot: bool, office: str) -> None:
    """Figures stand at the head of their row or at its foot."""
    sheet = Sheet(tmp_path, width=680)
    height = 34.0
    tops = [60 + height * k for k in range(len(ROWS))]
    for x0, x1, head in zip(XS, XS[1:], ("Program / Kegiatan", "Indikator", "K", "Rp", "Perangkat Daerah"), strict=False):
        sheet.box((x0, 30, x1, 58), head).box((x0, 58, x1, tops[-1] + height))
    for top, (name, indicator, share, money) in zip(tops, ROWS, strict=True):
        sheet.text(24, top, "\n".join(name)).text(184, top, "\n".join(indicator)).text(400, top, share)
        sheet.text(464, top + (17 if foot else 0), money).text(564, top, office)
    sheet.save()
    grids = find_grids(sheet.page())
    assert len(grids) == 1
    cells = {(cell.row, cell.col): cell.text.split("\n") for cell in grids[0].cells if cell.row and cell.text}
    for row, (name, indicator, share, money) in enumerate(ROWS, start=1):
        expected = [name, indicator, [share] if share else [], [money] if money else [], [office]]
        assert [cells.get((row, col), []) for col in range(5)] == expected
