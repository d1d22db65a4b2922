"""Names and their money in one cell: the money is the name's budget and no part of it, nor a name of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.geometry.grid import lines_of
from pipeline.extract.table_meaning.paid_names import split_money
from pipeline.page import Word
from tests.extract.table_sheets import TableSheets


@pytest.mark.parametrize("head", ["PROGRAM / ANGGARAN (Rp.)", "Program"])
@pytest.mark.parametrize("sum_of", ["Rp. {},-", "(Rp {})", "Anggaran : Rp. {}"])
def test_the_money_below_a_name_is_its_budget(tmp_path: Path, head: str, sum_of: str) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran", head, "Kegiatan", "Indikator Keluaran", "Volume", "Satuan", "Anggaran (Rp)"],
        ["Meningkatnya kunjungan", f"Program Pengembangan Pasar\n{sum_of.format('4.730.000.000')}", "Promosi Dalam Negeri",
         "Jumlah pameran", "11", "kali", "3.580.000.000"],
        [None, None, "Misi Kesenian ke Luar Negeri", "Jumlah misi", "2", "kali", "1.150.000.000"],
        [None, f"Program Pengembangan Mitra\n{sum_of.format('1.330.000.000')}", "Temu Usaha", "Jumlah peserta", "200", "orang",
         "1.330.000.000"],
    ]  # fmt: skip
    sheets.table(rows, [110, 150, 130, 100, 50, 50, 90], spans={(1, 0): (3, 1), (1, 1): (2, 1)})
    read = sheets.record()
    assert read.nodes() == [
        ("sasaran", "Meningkatnya kunjungan"),
        ("program", "Program Pengembangan Pasar"),
        ("kegiatan", "Promosi Dalam Negeri"),
        ("kegiatan", "Misi Kesenian ke Luar Negeri"),
        ("program", "Program Pengembangan Mitra"),
        ("kegiatan", "Temu Usaha"),
    ]
    assert sorted(b[3] for b in read.budgets()) == [1.15e9, 1.33e9, 1.33e9, 3.58e9, 4.73e9]
    assert ("Program Pengembangan Pasar", "pagu", "2024", 4.73e9) in read.budgets()
    assert read.values()[0] == ("Jumlah pameran", "target", "2024", 11.0, "kali")


@pytest.mark.parametrize(
    ("text", "name", "money"),
    [
        ("Program Anu Rp 1.000.000", "Program Anu", "Rp 1.000.000"),
        ("Program Anu (Rp. 1.000.000 ,-)", "Program Anu", "Rp. 1.000.000 ,-"),
        ("Program Anu", "Program Anu", ""),
        ("Tersalurnya dana Rp 500 juta bagi usaha", "Tersalurnya dana Rp 500 juta bagi usaha", ""),
    ],
)
def test_money_ends_the_cell(text: str, name: str, money: str) -> None:
    words = [Word(word, (50.0 * k, 10.0, 50.0 * k + 40, 20.0), 10.0) for k, word in enumerate(text.split())]
    before, behind = split_money(lines_of(words))
    assert " ".join(line.text for line in before) == name
    assert " ".join(line.text for line in behind) == money
