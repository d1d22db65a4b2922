"""Positions beside each indicator: all that stand there answer for the sasaran, in order and once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.table_sheets import TableSheets

HEAD: list[str | None] = ["No", "Indikator Kinerja", "Target", "Penanggung Jawab"]
POSTS = ("Kepala Bagian Protokol", "Kepala Bagian Publikasi", "Kepala Bagian Protokol")


@pytest.mark.parametrize("heading", [True, False])
def test_all_positions_of_a_sasarans_indicators_answer_for_it(tmp_path: Path, heading: bool) -> None:
    sheets = TableSheets(tmp_path, width=900)
    measured = [[f"1.{k}", f"Jumlah acara {k}", str(k), post] for k, post in enumerate(POSTS, 1)]
    if heading:
        rows: list[list[str | None]] = [HEAD, ["Sasaran 1 : Meningkatnya mutu protokol", None, None, None], *map(list, measured)]
        sheets.table(rows, [40, 250, 80, 200], spans={(1, 0): (1, 4)})
    else:
        stated = [["Meningkatnya mutu protokol" if k == 0 else None, *row[1:]] for k, row in enumerate(measured)]
        sheets.table([["Sasaran Strategis", *HEAD[1:]], *stated], [150, 250, 80, 200], spans={(1, 0): (3, 1)})
    nodes = sheets.record().extraction.nodes
    assert [(n.statement, n.holder) for n in nodes] == [
        ("Meningkatnya mutu protokol", "Kepala Bagian Protokol; Kepala Bagian Publikasi")
    ]


def test_names_beside_indicators_keep_posts_of_their_own(tmp_path: Path) -> None:
    rows: list[list[str | None]] = [
        ["Indikator Kinerja", "Target", "Kegiatan", "Anggaran (Rp)", "Penanggung Jawab"],
        ["Jumlah acara", "2", "Kegiatan Pelayanan Acara", "1.000.000", "Kepala Bagian Protokol"],
        ["Jumlah siaran", "3", None, None, "Kepala Bagian Publikasi"],
    ]
    sheets = TableSheets(tmp_path, width=900)
    sheets.table(rows, [200, 60, 200, 100, 180], spans={(1, 2): (2, 1), (1, 3): (2, 1)})
    named = [(n.name, n.holder) for n in sheets.record().extraction.nodes]
    assert named == [("Kegiatan Pelayanan Acara", "Kepala Bagian Protokol")]
