"""A program that is printed again below its sasaran, and whether that is another row of the plan."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets

HEADER: list[str | None] = [
    "Sasaran",
    "Indikator Sasaran",
    "Target",
    "Program / Kegiatan",
    "Indikator Keluaran",
    "Volume",
    "Anggaran (Rp)",
]


@pytest.mark.parametrize(
    ("again", "programs"),
    [("2.000.000", ["Program Pembangunan Jalan dan Jembatan"] * 2), ("5.000.000", ["Program Pembangunan Jalan dan Jembatan"])],
)
def test_other_money_below_one_sasaran_is_another_program(tmp_path: Path, again: str, programs: list[str]) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        HEADER,
        [
            "Meningkatnya konektivitas",
            "Panjang jalan baru",
            "12 km",
            "Program Pembangunan Jalan dan Jembatan",
            None,
            None,
            "5.000.000",
        ],
        [None, None, None, "a. Pembangunan Jalan Patimban", "Panjang jalan", "12 km", "5.000.000"],
        [None, "Jumlah jembatan baru", "6 unit", "Program Pembangunan Jalan dan Jembatan", None, None, again],
        [None, None, None, "a. Rehabilitasi Jembatan Cisokan", "Panjang jembatan", "112 m", "2.000.000"],
    ]
    sheets.table(rows, [110, 100, 50, 170, 100, 60, 90], spans={(1, 0): (4, 1), (1, 1): (2, 1), (3, 1): (2, 1)})
    read = sheets.record()
    assert [text for level, text in read.nodes() if level == "program"] == programs
    kegiatan = [text for level, text in read.nodes() if level == "kegiatan"]
    assert kegiatan == ["Pembangunan Jalan Patimban", "Rehabilitasi Jembatan Cisokan"]
    assert sorted({money for _, _, _, money in read.budgets()}) == sorted({5e6, 2e6, float(again.replace(".", ""))})
