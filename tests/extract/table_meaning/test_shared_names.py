"""A program's cell merged over two sasaran serves both; one that ends above the second does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.read_back import read
from tests.extract.table_sheets import TableSheets

FIRST, SECOND, PROGRAM = "Meningkatnya mutu rumusan kebijakan", "Meningkatnya mutu kesehatan", "Program Pemantapan Otonomi Daerah"


@pytest.mark.parametrize(("reach", "also"), [(4, True), (2, False)])
def test_a_cell_merged_over_two_sasaran_serves_both(tmp_path: Path, reach: int, also: bool) -> None:
    sheets = TableSheets(tmp_path, width=900)
    sheets.text(250, 20, "PENGUKURAN KINERJA DINAS SOSIAL TAHUN 2016", True, 12)
    sheets.table(
        [
            ["Sasaran Strategis", "Indikator Kinerja", "Target", "Realisasi", "Program", "Pagu Anggaran"],
            [FIRST, "Persentase rumusan", "80", "84,62", PROGRAM, "3.050.750.000"],
            [None, "Jumlah rekomendasi", "4", "4", None, None],
            [SECOND, "Persentase SPM", "62,96", "59,26", None if also else "", None if also else ""],
            [None, "Jumlah regulasi", "3", "4", None if also else "", None if also else ""],
        ],
        [190, 160, 70, 70, 200, 110],
        spans={(1, 0): (2, 1), (3, 0): (2, 1), (1, 4): (reach, 1), (1, 5): (reach, 1)},
    )
    sheets.document.save(sheets.path)
    record = read(sheets.path)
    texts = {n.id: n.statement or n.name for n in record.nodes}
    edges = {(texts[e.parent], texts[e.child], e.kind) for e in record.edges}
    assert (FIRST, PROGRAM, "cascade") in edges
    assert ((SECOND, PROGRAM, "also") in edges) is also
