"""Target, realisasi and capaian in rows below each other; tables without a header of their own; names below a program's row."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.documents import general
from pipeline.extract.layout import lay_out
from pipeline.extract.table_meaning.row_kinds import kind_of_row, tells_kinds
from pipeline.record import Document
from tests.extract.table_sheets import Read, TableSheets

QUARTERS = ["I", "II", "III", "IV"]
FIGURES = {"target": ["10", "20", "30", "40"], "realisasi": ["9", "19", "33", "-"], "capaian": ["90", "95", "110", "-"]}


@pytest.mark.parametrize("head", ["Uraian", "Keterangan", "Target / Realisasi", ""])
@pytest.mark.parametrize(
    "labels", [("Target", "Realisasi", "Capaian (%)"), ("T", "R", "%"), ("Rencana", "Realisasi")], ids="-".join
)
def test_rows_of_kinds_are_told_by_their_column(tmp_path: Path, head: str, labels: Sequence[str]) -> None:
    sheets = TableSheets(tmp_path)
    rows: list[list[str | None]] = [["No", "Sasaran", "Indikator Kinerja", head, "Triwulan", None, None, None]]
    rows.append([None, None, None, None, *QUARTERS])
    spans = {(0, k): (2, 1) for k in range(4)} | {(0, 4): (1, 4)}
    for name in ("Indeks mutu", "Indeks layanan"):
        spans |= {(len(rows), k): (len(labels), 1) for k in range(3)}
        for k, (label, figures) in enumerate(zip(labels, FIGURES.values(), strict=False)):
            left = ["1", "Meningkatnya mutu", name] if k == 0 else [None] * 3
            rows.append([*left, label, *figures])
    sheets.table(rows, [25, 150, 170, 80, 50, 50, 50, 50], spans=spans)
    found = sheets.record()
    told = {
        (kind, f"2024-Q{k + 1}", float(n))
        for kind in list(FIGURES)[: len(labels)]
        for k, n in enumerate(FIGURES[kind])
        if n != "-"
    }
    for name in ("Indeks mutu", "Indeks layanan"):
        assert {v[1:4] for v in found.values() if v[0] == name} == told
    assert found.nodes() == [("sasaran", "Meningkatnya mutu")]


def test_what_names_kinds() -> None:
    assert tells_kinds(["Target", "Realisasi", "Target"]) and tells_kinds(["Pagu", "Realisasi Anggaran"])
    assert not tells_kinds(["Target", "Target"]) and not tells_kinds(["Target", "Penyusunan Dokumen"]) and not tells_kinds([])
    assert kind_of_row("Realisasi Anggaran (Rp)") == ("budget", "realisasi") and kind_of_row("Target 2024") is None


HEAD: list[str | None] = ["No", "Program / Kegiatan", "Indikator", "Target", "Realisasi", "Anggaran (Rp)"]
WIDTHS = [25, 200, 200, 60, 60, 100]


def part(program: str, name: str, figure: str) -> list[list[str | None]]:
    return [[program, *[None] * 5], ["1", name, f"Jumlah {name.lower()}", figure, figure, "1.000.000"]]


@pytest.mark.parametrize("overleaf", [False, True], ids=["same page", "next page"])
def test_a_table_without_a_header_stands_under_that_of_the_one_before(tmp_path: Path, overleaf: bool) -> None:
    sheets = TableSheets(tmp_path)
    first = [
        HEAD,
        *part("Program Pengelolaan Barang", "Penatausahaan barang", "156"),
        ["2", "Sensus barang", "Jumlah sensus", "3", "3", "2.000.000"],
    ]
    sheets.text(40, 40, "Sasaran 1 : Meningkatnya tertib administrasi", True)
    end = sheets.table(first, WIDTHS, spans={(1, 0): (1, 6)})[-1]
    top = 60.0 if overleaf else end + 40
    if overleaf:
        sheets.page()
    sheets.text(40, top - 20, "Sasaran 2 : Meningkatnya pengamanan aset", True)
    sheets.table(part("Program Pengamanan Aset", "Pensertifikatan tanah", "12"), WIDTHS, spans={(0, 0): (1, 6)}, y=top)
    builder = Builder(Document(file="tables.pdf", sha256="", type="rencana_aksi", year=2024))
    general.read([lay_out(page) for page in sheets.pages()], builder)
    found = Read(builder, [])
    assert [level for level, _ in found.nodes()].count("program") == 2
    assert {
        ("Program Pengelolaan Barang", "Penatausahaan barang"),
        ("Program Pengelolaan Barang", "Sensus barang"),
    } <= found.links()
    assert ("Program Pengamanan Aset", "Pensertifikatan tanah") in found.links()
    assert {v[3] for v in found.values() if v[1] == "realisasi"} == {156.0, 3.0, 12.0}


def test_a_table_with_words_over_its_figures_has_a_header_of_its_own(tmp_path: Path) -> None:
    sheets = TableSheets(tmp_path)
    body = part("Program Pengelolaan Barang", "Penatausahaan barang", "156")
    end = sheets.table([HEAD, *body], WIDTHS, spans={(1, 0): (1, 6)})[-1]
    other: list[list[str | None]] = [
        ["No", "Objek", "Ulasan", "Mutu", "Manfaat", "Hemat"],
        ["1", "Gedung", "Baik", "1", "2", "3"],
    ]
    sheets.table(other, WIDTHS, y=end + 40)
    builder = Builder(Document(file="tables.pdf", sha256="", type="rencana_aksi", year=2024))
    general.read([lay_out(page) for page in sheets.pages()], builder)
    assert {v[3] for v in Read(builder, []).values()} == {156.0}
