"""What empty cells beside statements mean: a program that serves those above too, or a node whose statement is not printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets

SASARAN = [f"Meningkatnya layanan {name}" for name in ("pencegahan", "kedaruratan", "pemulihan")]


@pytest.mark.parametrize("merged", [False, True])
def test_a_program_beside_the_first_of_several_sasaran_serves_them_all(tmp_path: Path, merged: bool) -> None:
    sheets = TableSheets(tmp_path)
    empty = None if merged else ""
    rows: list[list[str | None]] = [
        ["No", "Sasaran", "Program", "Anggaran"],
        ["1", SASARAN[0], "Program Penanggulangan Bencana", "3.980.400.000"],
        ["2", SASARAN[1], empty, empty],
        ["3", SASARAN[2], empty, empty],
        ["4", "Meningkatnya akuntabilitas", "Program Penunjang Urusan", "5.388.000.000"],
    ]
    sheets.table(rows, [30, 200, 180, 100], spans={(1, 2): (3, 1), (1, 3): (3, 1)} if merged else {})
    read = sheets.record()
    links = {(p, c) for p, c in read.links() if c == "Program Penanggulangan Bencana"}
    assert links == {(text, "Program Penanggulangan Bencana") for text in SASARAN}


def test_a_sasaran_with_figures_of_its_own_has_no_share_in_the_program_above(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    rows = [
        ["Sasaran", "Program", "Anggaran"],
        [SASARAN[0], "Program Penanggulangan Bencana", "3.980.400.000"],
        [SASARAN[1], "", "-"],
    ]
    sheets.table(rows, [200, 180, 100])
    assert sheets.record().links() == {(SASARAN[0], "Program Penanggulangan Bencana")}


def matrix(tmp_path: Path, last: str) -> list[tuple[str | None, str]]:
    """The statement over each indicator of a cascading matrix whose third row has no statement."""
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [
        ["Sasaran Direktur", "Indikator", "Sasaran Kabid", "Indikator", "Sasaran Kasi", "Indikator"],
        ["Meningkatnya mutu", "Indeks mutu", "Terlaksananya medik", "Persentase medik", "Meningkatnya rawat inap", "Angka inap"],
        [None, None, None, None, "Meningkatnya rawat jalan", "1. Waktu tunggu\n2. Persentase poli yang buka"],
        [None, None, None, None, "", last],
    ]
    spans = {(1, col): (3, 1) for col in range(4)}
    sheets.table(rows, [110, 80, 110, 90, 130, 140], spans=spans)
    found = sheets.record().extraction
    statements = {n.id: n.statement for n in found.nodes}
    return [(statements[i.node], i.name) for i in found.indicators][-3:]


def test_an_indicator_below_a_numbered_list_has_a_node_of_its_own(tmp_path: Path) -> None:
    assert matrix(tmp_path, "Persentase operasi yang ditunda") == [
        ("Meningkatnya rawat jalan", "Waktu tunggu"),
        ("Meningkatnya rawat jalan", "Persentase poli yang buka"),
        (None, "Persentase operasi yang ditunda"),
    ]


def test_a_list_that_counts_on_is_one(tmp_path: Path) -> None:
    assert matrix(tmp_path, "3. Persentase operasi yang ditunda")[-1][0] == "Meningkatnya rawat jalan"
