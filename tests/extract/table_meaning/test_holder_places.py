"""Whose a position in a table is, by where its column stands and by what its row's cell lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets


@pytest.mark.parametrize("word", ["Jabatan", "Penanggung Jawab"])
@pytest.mark.parametrize("before", [True, False])
def test_columns_of_positions_before_or_behind_what_they_answer_for(tmp_path: Path, word: str, before: bool) -> None:
    tiers = (("Sasaran Program", "Tersusunnya kebijakan pangan", "Kepala Bidang Pangan"),
             ("Sasaran Kegiatan", "Terpantaunya stok beras", "Kasi Distribusi"))  # fmt: skip
    head, row = ["Sasaran Strategis", "Indikator", "Target"], ["Meningkatnya ketahanan pangan", "Skor pola pangan", "85"]
    for tier, statement, post in tiers:
        pair = [(word, post), (tier, statement)]
        for header, text in pair if before else pair[::-1]:
            head.append(header)
            row.append(text)
        head += ["Indikator", "Target"]
        row += ["Jumlah laporan", "4"]
    sheets = TableSheets(tmp_path, width=1200)
    sheets.table([[*head], [*row]], [120, 100, 60, *([130, 130, 90, 60] * 2)])
    found = {n.statement: n.holder for n in sheets.record().extraction.nodes}
    assert found == {"Meningkatnya ketahanan pangan": None, **{statement: post for _, statement, post in tiers}}


@pytest.mark.parametrize("several", [True, False])
def test_a_position_beside_a_cell_that_lists_a_program_with_all_below_it_is_the_programs(tmp_path: Path, several: bool) -> None:
    below = "Sub Kegiatan : Pemantauan Stok" + ("\nSub Kegiatan : Pengawasan Harga" if several else "")
    cell = f"Program Ketahanan Pangan\nKegiatan : Distribusi Pangan\n{below}"
    rows: list[list[str | None]] = [
        ["Sasaran Strategis", "Indikator Kinerja", "Program / Kegiatan / Sub Kegiatan", "Anggaran (Rp)", "Penanggung Jawab"],
        ["Meningkatnya ketahanan pangan", "Skor pola pangan", cell, "450.000.000", "Kabid Pangan"],
    ]
    sheets = TableSheets(tmp_path, width=900)
    sheets.table(rows, [150, 150, 220, 100, 120])
    nodes = [n for n in sheets.record().extraction.nodes if n.name]
    assert len(nodes) == 3 + several
    assert [n.level for n in nodes if n.holder] == ["program"]


def test_positions_are_those_of_the_columns_under_their_head(tmp_path: Path) -> None:
    below = ["Penerbitan Izin", "12 izin", "Pengelola Perizinan"]
    rows: list[list[str | None]] = [
        ["CAMAT", None, "KEPALA SEKSI", None, None, None, "PELAKSANA", None, None],
        ["Sasaran", "Indikator", "Jabatan", "Program", "Indikator", "Target", "Sub Kegiatan", "Target", "Jabatan"],
        ["Meningkatnya layanan", "Indeks layanan", "Kasi Umum", "Program Layanan Publik", "Jumlah izin", "4", *below],
    ]
    sheets = TableSheets(tmp_path, width=1300)
    sheets.table(rows, [150, 120, 110, 160, 120, 60, 150, 60, 130], spans={(0, 0): (1, 2), (0, 2): (1, 4), (0, 6): (1, 3)})
    found = {n.name or n.statement: n.holder for n in sheets.record().extraction.nodes}
    assert found["Program Layanan Publik"] == "Kasi Umum" and found["Penerbitan Izin"] == "Pengelola Perizinan"
    assert found["Meningkatnya layanan"] != "Kasi Umum"
