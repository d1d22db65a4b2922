"""Columns told apart by nothing but levels, below one head of money and one of positions."""

from __future__ import annotations

from pathlib import Path

from tests.extract.table_sheets import TableSheets


def test_money_and_positions_by_level(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["SASARAN STRATEGIS", None, "PROGRAM", None, "KEGIATAN", None, "PAGU 2024 (Rp)", None, "PENANGGUNG JAWAB", None],
        ["Uraian", "Indikator", "Nomenklatur", "Indikator", "Nomenklatur", "Indikator",
         "Program", "Kegiatan", "Program", "Kegiatan"],
        ["Meningkatnya layanan", "Nilai IKM", "Program Layanan", "Layanan baik", "Koordinasi Camat", "Laporan",
         "224.555.500", "75.950.000", "Sekretaris", "Kasi Umum"],
        [None, None, None, None, "Urusan Camat", "Urusan", None, "148.605.500", None, "Kasi PMD"],
    ]  # fmt: skip
    spans = {(0, 0): (1, 2), (0, 2): (1, 2), (0, 4): (1, 2), (0, 6): (1, 2), (0, 8): (1, 2)}
    spans |= {(2, k): (2, 1) for k in (0, 1, 2, 3, 6, 8)}
    sheets.table(rows, [120, 60, 90, 70, 100, 60, 80, 80, 90, 100], spans=spans)
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Meningkatnya layanan"),
        ("program", "Program Layanan"),
        ("kegiatan", "Koordinasi Camat"),
        ("kegiatan", "Urusan Camat"),
    ]
    assert sorted((name, money) for name, _, _, money in read.budgets()) == [
        ("Koordinasi Camat", 75_950_000.0),
        ("Program Layanan", 224_555_500.0),
        ("Urusan Camat", 148_605_500.0),
    ]
    holders = {node.name: node.holder for node in read.extraction.nodes if node.name}
    assert holders == {
        "Program Layanan": "Sekretaris",
        "Koordinasi Camat": "Kasi Umum",
        "Urusan Camat": "Kasi PMD",
    }
