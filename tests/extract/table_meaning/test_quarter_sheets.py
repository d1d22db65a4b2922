"""Sheets of a web e-SAKIP: letters over figures, shares of money below Rp, rows that head others by a sign and a number."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import PALE, TableSheets


@pytest.mark.parametrize(("target", "reached"), [("T", "R"), ("Tgt", "Real"), ("Target", "Realisasi"), ("t", "r")])
@pytest.mark.parametrize("quarter", ["TW {}", "Triwulan {}", "{}"])
def test_letters_below_a_quarter_are_target_and_realisasi(tmp_path: Path, target: str, reached: str, quarter: str) -> None:
    sheets = TableSheets(tmp_path, width=900)
    over = "Target dan Realisasi Triwulan" if quarter == "{}" else "Capaian"
    groups: list[list[str | None]] = [
        ["No", "Sasaran", "Indikator Kinerja", "Satuan", over, None, None, None],
        [None, None, None, None, quarter.format("I"), None, quarter.format("II"), None],
        [None, None, None, None, target, reached, target, reached],
        ["1", "Meningkatnya mutu layanan", "Indeks mutu", "Indeks", "80", "81,5", "82", "83"],
        ["2", "Meningkatnya kinerja", "Nilai SAKIP", "Poin", "-", "-", "75,10", "74.20"],
    ]
    spans = {(0, k): (3, 1) for k in range(4)} | {(0, 4): (1, 4), (1, 4): (1, 2), (1, 6): (1, 2)}
    sheets.table(groups, [30, 150, 150, 60, 60, 60, 60, 60], spans=spans)
    assert [v[1:4] for v in sheets.record().values()] == [
        ("target", "2024-Q1", 80.0),
        ("realisasi", "2024-Q1", 81.5),
        ("target", "2024-Q2", 82.0),
        ("realisasi", "2024-Q2", 83.0),
        ("target", "2024-Q2", 75.1),
        ("realisasi", "2024-Q2", 74.2),
    ]


def test_a_row_of_letters_that_count_columns_is_none_of_figures(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator Kinerja", "Tahun 2024", None],
        [None, None, "Target", "Realisasi"],
        ["a", "b", "c", "d"],
        ["Meningkatnya mutu layanan", "Indeks mutu", "80", "81"],
    ]
    sheets.table(rows, [200, 150, 60, 60], spans={(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (1, 2)})
    assert [v[1] for v in sheets.record().values()] == ["target", "realisasi"]


SHARES: list[list[str | None]] = [
    ["Program / Kegiatan", "Indikator Kinerja", "Target", "Pagu (Rp)", "Capaian", None],
    [None, None, None, None, "K", "Rp"],
    ["1.05.04 PROGRAM KEBAKARAN", "Persentase kejadian", "76.50 Poin", "13,482,915,600", "99.38%", "74.78%"],
    ["1.05.04.2.01 Pengendalian Kebakaran", "Jumlah kejadian", "320 Kejadian", "10,917,340,000", "79.06%", "74.68%"],
]
COLUMNS = [220, 150, 80, 100, 60, 60]
SPANNED = {(0, 0): (2, 1), (0, 1): (2, 1), (0, 2): (2, 1), (0, 3): (2, 1), (0, 4): (1, 2)}


def test_percentages_below_rp_are_no_money(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table(SHARES, COLUMNS, spans=SPANNED)
    read = sheets.record()
    assert [b[1:] for b in read.budgets()] == [("pagu", "2024", 13_482_915_600), ("pagu", "2024", 10_917_340_000)]
    assert [v[1:4] for v in read.values()] == [
        ("target", "2024", 76.5),
        ("capaian", "2024", 99.38),
        ("target", "2024", 320.0),
        ("capaian", "2024", 79.06),
    ]


@pytest.mark.parametrize("sign", ["S1 ", "SS.1 ", "SS 1. ", "S-1 - ", "Sasaran 1 : "])
def test_a_row_that_heads_others_by_sign_and_number_is_their_sasaran(tmp_path: Path, sign: str) -> None:
    sheets = TableSheets(tmp_path)
    heading: list[str | None] = [f"{sign}MENINGKATNYA LAYANAN KEBAKARAN", *[None] * 5]
    spans = {**SPANNED, (2, 0): (1, 6)}
    sheets.table([*SHARES[:2], heading, *SHARES[2:]], COLUMNS, spans=spans, fills={(2, 0): PALE})
    read = sheets.record()
    assert read.nodes()[0] == ("sasaran", "MENINGKATNYA LAYANAN KEBAKARAN")
    assert ("MENINGKATNYA LAYANAN KEBAKARAN", "PROGRAM KEBAKARAN") in read.links()


def test_a_lone_text_with_a_sign_heads_rows_where_no_rule_shows_its_width(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    heading: list[str | None] = ["SS-1 Meningkatnya layanan", *[""] * 5]
    sheets.table([*SHARES[:2], heading, *SHARES[2:]], COLUMNS, spans=SPANNED)
    assert sheets.record().nodes()[0] == ("sasaran", "Meningkatnya layanan")


@pytest.mark.parametrize("quarter", ["TW {}", "Triwulan {}"])
def test_a_cell_of_actions_over_several_quarters_is_of_all_of_them(tmp_path: Path, quarter: str) -> None:
    sheets = TableSheets(tmp_path, width=900)
    rows: list[list[str | None]] = [
        ["Sasaran", "Indikator Kinerja", "Target", "Rencana Aksi", None, None, None],
        [None, None, None, *(quarter.format(number) for number in ("I", "II", "III", "IV"))],
        ["Meningkatnya mutu air", "Indeks kualitas air", "58,40", "Penetapan titik", "Verifikasi lapangan", None, "Rekapitulasi"],
        ["Meningkatnya tutupan lahan", "Luas ruang hijau", "38,6 Ha", "Pembayaran tagihan", None, None, None],
    ]
    spans = {(0, k): (2, 1) for k in range(3)} | {(0, 3): (1, 4), (2, 4): (1, 2), (3, 3): (1, 4)}
    sheets.table(rows, [170, 150, 60, 90, 90, 90, 90], spans=spans)
    assert [(a.period, a.text) for a in sheets.record().extraction.actions] == [
        ("2024-Q1", "Penetapan titik"),
        ("2024-Q2/2024-Q3", "Verifikasi lapangan"),
        ("2024-Q4", "Rekapitulasi"),
        ("2024-Q1/2024-Q4", "Pembayaran tagihan"),
    ]
