"""Sums at the foot of lists of nodes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from pipeline.extract.words.targets import labels_sum
from pipeline.extraction import Extraction
from tests.extract.sheets import BLUE, Sheet

LEFT, RIGHT = 50.0, 290.0
Row = str | tuple[str, str]


def column(sheet: Sheet, rows: list[Row], top: float, left: float = LEFT) -> float:
    """Cells box to box; a pair is an indicator with its figure. Returns where they end."""
    right = left + RIGHT - LEFT
    for row in rows:
        foot = top + 20
        if isinstance(row, str):
            sheet.box((left, top, right, foot), row, fill=None if row.startswith("Anggaran") else BLUE)
        else:
            sheet.box((left, top, right - 60, foot), row[0]).box((right - 60, top, right, foot), row[1])
        top = foot
    return top


def read(folder: Path, *stacks: list[Row], header: str = "SASARAN KEGIATAN") -> Extraction:
    """Programs side by side, each with a list below."""
    sheet = Sheet(folder, width=1000)
    sheet.text(200, 20, "POHON KINERJA DINAS PENDIDIKAN KABUPATEN GOWA TAHUN 2021")
    for k, rows in enumerate(stacks):
        left = LEFT + 300 * k
        names = ("Meningkatnya mutu sekolah dasar", "Meningkatnya mutu sekolah menengah")
        end = column(sheet, ["SASARAN PROGRAM", names[k], ("Persentase sekolah terakreditasi", "80 %")], 60, left)
        sheet.line((left + 120, end), (left + 120, end + 40))
        column(sheet, [header, *rows], end + 40, left)
    return extract_document(sheet.save())


def money(extraction: Extraction) -> dict[str, str]:
    nodes = {node.id: node.statement or node.name or "" for node in extraction.nodes}
    return {nodes[b.node]: b.text for b in extraction.budgets}


FIRST: list[Row] = ["Pelatihan guru", ("Jumlah guru dilatih", "40 orang")]
SECOND: list[Row] = ["Pembangunan ruang kelas", ("Jumlah ruang kelas", "12 unit")]
THIRD: list[Row] = ["Penataan taman sekolah", ("Luas taman", "3 ha")]


@pytest.mark.parametrize("header", ["SASARAN KEGIATAN", "SASARAN SUB KEGIATAN"])
def test_the_sum_below_a_list_is_its_parents(tmp_path: Path, header: str | None) -> None:
    read_ = read(tmp_path, [*FIRST, *SECOND, "Anggaran : Rp 750.000.000"], header=header)
    assert money(read_) == {"Meningkatnya mutu sekolah dasar": "Rp 750.000.000"}


def test_the_sum_below_one_node_is_its_own(tmp_path: Path) -> None:
    assert money(read(tmp_path, [*FIRST, "Anggaran : Rp 750.000.000"])) == {"Pelatihan guru": "Rp 750.000.000"}


def test_where_nodes_of_a_list_have_sums_each_each_is_its_nodes_own(tmp_path: Path) -> None:
    each: list[Row] = [*FIRST, "Anggaran : Rp 750.000.000", *SECOND, "Anggaran : Rp 20.000.000"]
    other: list[Row] = [*THIRD, "Anggaran : Rp 5.000.000"]
    assert money(read(tmp_path, each, other)) == {
        "Pelatihan guru": "Rp 750.000.000",
        "Pembangunan ruang kelas": "Rp 20.000.000",
        "Penataan taman sekolah": "Rp 5.000.000",
    }


def test_a_sum_may_name_its_office_by_its_short_name_and_year() -> None:
    assert labels_sum("JUMLAH PAGU ANGGARAN BRIDA TAHUN 2025")
    assert not labels_sum("Jumlah anggaran yang terserap tahun 2025")
