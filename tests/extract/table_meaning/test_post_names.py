"""Kegiatan beside what posts of eselon IV state are their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets

TIERS = ("Eselon III", "Eselon IV")


def matrix(tmp_path: Path, tiers: tuple[str, ...], shared: bool) -> list[tuple[str, str | None, str | None, list[str]]]:
    """The nodes of a matrix in which one post has two kegiatan, one below the other, or (``shared``) side by side in two rows."""
    again = "" if not shared else "Jumlah laporan harga"
    rows: list[list[str | None]] = [
        ["Sasaran Strategis", f"Sasaran {tiers[0]}", f"Sasaran {tiers[-1]}", "Indikator", "Program / Kegiatan", "Anggaran (Rp)"],
        ["Meningkatnya ketahanan pangan", "Tersusunnya kebijakan pangan", "", "", "Program Ketahanan Pangan", "450.000.000"],
        ["", "", "Terpantaunya stok dan harga", "Jumlah laporan stok", "Pemantauan Stok Pangan", "180.000.000"],
        ["", "", "", again, "Koordinasi Pengendalian Inflasi", "120.000.000"],
        ["", "", "Tersusunnya peta rawan pangan", "Jumlah peta", "Pemetaan Kerawanan Pangan", "150.000.000"],
    ]
    sheets = TableSheets(tmp_path, width=900)
    spans = {(1, 0): (4, 1), (1, 1): (4, 1), (2, 2): (2, 1)}
    sheets.table(rows, [150, 150, 160, 120, 170, 90], spans=spans)
    read = sheets.record()
    assert [(b[0], b[3]) for b in read.budgets()][1:] == [
        ("Terpantaunya stok dan harga", 180e6), ("Terpantaunya stok dan harga", 120e6), ("Tersusunnya peta rawan pangan", 150e6)
    ]  # fmt: skip
    return [(n.level, n.statement, n.name, n.names) for n in read.extraction.nodes]


@pytest.mark.parametrize("shared", [False, True])
def test_kegiatan_beside_a_post_are_its_names(tmp_path: Path, shared: bool) -> None:
    stock, inflation = "Pemantauan Stok Pangan", "Koordinasi Pengendalian Inflasi"
    assert matrix(tmp_path, TIERS, shared) == [
        ("sasaran", "Meningkatnya ketahanan pangan", None, []),
        ("program", "Tersusunnya kebijakan pangan", "Program Ketahanan Pangan", []),
        ("sub_kegiatan", "Terpantaunya stok dan harga", f"{stock}; {inflation}", [stock, inflation]),
        ("sub_kegiatan", "Tersusunnya peta rawan pangan", "Pemetaan Kerawanan Pangan", []),
    ]


def test_a_statement_printed_again_on_the_next_page_is_known(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path, width=700)
    head: list[str | None] = ["Sasaran Strategis", "Indikator", "Target"]
    sheets.table([head, ["Meningkatnya ketahanan pangan", "Skor pola pangan", "85"]], [300, 200, 80])
    sheets.page()
    sheets.table([head, ["Meningkatnya ketahanan pangan (lanjutan)", "Cadangan pangan", "20"]], [300, 200, 80])
    assert [n.statement for n in sheets.record().extraction.nodes] == ["Meningkatnya ketahanan pangan"]
