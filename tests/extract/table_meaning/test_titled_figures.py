"""Quarters whose header says when and not what: the table's title tells, or the figures beside the money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.table_meaning.columns import sections
from pipeline.extract.table_meaning.table_reading import TableContext, read_grid
from pipeline.extract.table_meaning.titled_figures import titled
from pipeline.record import Document, DocumentType
from tests.extract.table_sheets import TableSheets

LEFT = ["Program / Kegiatan", "Indikator Kinerja", "Satuan"]
ROWS = [
    ["PROGRAM PERLINDUNGAN SOSIAL", "Persentase korban yang tertangani", "Persen", "12.650.000", "25", "23.965.500", "50"],
    ["Penyediaan Makanan", "Jumlah orang yang mendapat makanan", "Orang", "6.420.000", "10", "14.870.500", "20"],
]


def kinds(
    folder: Path,
    leaves: Sequence[str],
    captions: Sequence[str],
    kind: DocumentType | None,
    groups: Sequence[str] = ("TW I", "TW II"),
) -> tuple[set[str], set[str]]:
    """Kinds of the values and of the money of a table with quarters over ``leaves``."""
    sheets = TableSheets(folder)
    head: list[list[str | None]] = [[*LEFT, groups[0], None, groups[1], None], [None, None, None, *leaves, *leaves]]
    spans = {(0, k): (2, 1) for k in range(3)} | {(0, 3): (1, 2), (0, 5): (1, 2)}
    money = 0 if leaves[0].startswith(("Rp", "Keu")) else 1
    rows = [row if money == 0 else [*row[:3], row[4], row[3], row[6], row[5]] for row in ROWS]
    sheets.table([*head, *rows], [150, 170, 60, 70, 60, 70, 60], spans=spans)
    (grid,) = sheets.grids()
    builder = Builder(Document(file="tables.pdf", sha256="", year=2023))
    understood = titled(sections(grid, 2023), captions, kind)
    assert read_grid(grid, builder, TableContext(year=2023, captions=tuple(captions), sections=understood))
    assert len(builder.extraction.values) == len(builder.extraction.budgets) == 4
    return {v.kind for v in builder.extraction.values}, {b.kind for b in builder.extraction.budgets}


@pytest.mark.parametrize("leaves", [("Rp", "K"), ("K", "Rp"), ("Keuangan (Rp)", "Kinerja"), ("Kinerja", "Rp")], ids="-".join)
def test_a_title_tells_what_the_quarters_hold(tmp_path: Path, leaves: tuple[str, str]) -> None:
    said = ("Realisasi Kinerja Triwulan I - II Tahun 2023", "Dinas Sosial")
    assert kinds(tmp_path, leaves, said, None) == ({"realisasi"}, {"realisasi"})
    assert kinds(tmp_path, leaves, ("Rencana Aksi Tahun 2023",), "rencana_aksi") == ({"target"}, {"pagu"})


def test_without_a_title_money_goes_with_the_figures_beside_it(tmp_path: Path) -> None:
    assert kinds(tmp_path, ("Rp", "K"), (), None) == ({"realisasi"}, {"realisasi"})
    assert kinds(tmp_path, ("Rp", "K"), (), "realisasi") == ({"realisasi"}, {"realisasi"})


def test_sentences_and_reports_on_plans_tell_nothing(tmp_path: Path) -> None:
    sentence = "Tabel berikut memuat target setiap triwulan."
    assert kinds(tmp_path, ("Rp", "K"), (sentence, "Evaluasi Rencana Aksi Tahun 2023"), None) == ({"realisasi"}, {"realisasi"})


def test_what_a_header_names_stays(tmp_path: Path) -> None:
    named = ("Target TW I", "Target TW II")
    assert kinds(tmp_path, ("Rp", "K"), ("Realisasi Kinerja Tahun 2023",), "realisasi", named) == ({"target"}, {"pagu"})


def test_columns_of_whole_years_stay(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    sheets.table(
        [["Sasaran", "Indikator", "Target", "Pagu (Rp)"], ["Meningkatnya mutu", "Indeks mutu", "75", "1.000.000"]], [150] * 4
    )
    (grid,) = sheets.grids()
    found = sections(grid, 2023)
    assert [s.columns for s in titled(found, ["Realisasi Kinerja"], "realisasi")] == [s.columns for s in found]
    assert [replace(s, columns=[]) for s in found] == [replace(s, columns=[]) for s in titled(found, [], None)]
