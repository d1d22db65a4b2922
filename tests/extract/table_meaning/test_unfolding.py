"""Rows of names with money and rows of their indicators with figures, in one set of columns."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import Read, TableSheets

HEAD = ["Kode", "Program / Kegiatan / Indikator Kinerja", "Satuan", "Pagu (Rp) / Target (K)", "Realisasi (Rp / K)"]


def read(folder: Path, sign: str = "- ", head: list[str] = HEAD) -> Read:
    sheets = TableSheets(folder)
    rows = [
        head,
        ["2.09.01", "Program Penunjang Urusan", "", "11.000.000", "9.500.000"],
        ["", f"{sign}Nilai SAKIP", "Nilai", "72,50", "71,86"],
        ["2.09.01.2.01", "Perencanaan dan Penganggaran", "", "7.000.000", "6.000.000"],
        ["", f"{sign}Persentase dokumen tepat waktu", "%", "100", "95"],
        ["", f"{sign}Jumlah dokumen", "Dokumen", "4", "3"],
    ]
    sheets.table(rows, [90, 210, 60, 110, 110])
    return sheets.record()


@pytest.mark.parametrize("sign", ["- ", ">> ", ""])
def test_names_have_money_and_indicators_figures(tmp_path: Path, sign: str) -> None:
    found = read(tmp_path, sign)
    assert found.nodes() == [("program", "Program Penunjang Urusan"), ("kegiatan", "Perencanaan dan Penganggaran")]
    assert [i.name for i in found.extraction.indicators] == ["Nilai SAKIP", "Persentase dokumen tepat waktu", "Jumlah dokumen"]
    assert [(v.kind, v.text, v.unit) for v in found.extraction.values] == [
        ("target", "72,50", "Nilai"), ("realisasi", "71,86", "Nilai"), ("target", "100", "%"), ("realisasi", "95", "%"),
        ("target", "4", "Dokumen"), ("realisasi", "3", "Dokumen"),
    ]  # fmt: skip
    assert [(b.kind, b.amount) for b in found.extraction.budgets] == [
        ("pagu", 11_000_000), ("realisasi", 9_500_000), ("pagu", 7_000_000), ("realisasi", 6_000_000),
    ]  # fmt: skip
    assert len(found.extraction.candidates) >= 1


def test_a_column_of_indicators_beside_one_of_names_stays_whole(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    head = ["Program", "Indikator Program", "Target (K)", "Pagu (Rp)"]
    sheets.table([head, ["Program Penataan", "Jumlah penataan", "4", "7.000.000"]], [150, 150, 80, 100])
    found = sheets.record()
    assert [(v.kind, v.text) for v in found.extraction.values] == [("target", "4")]
    assert [b.amount for b in found.extraction.budgets] == [7_000_000]
