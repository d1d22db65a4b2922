"""Action plans: steps below their kegiatan in one column, months painted below quarters, the sasaran in a table above."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from pipeline.extraction import Extraction
from tests.extract.table_sheets import BLUE, GREEN, PALE, TableSheets

WIDTHS = [25, 190, 110, 40, 40, 60, *[16] * 12, 90]
ROWS = [
    ["I", "PROGRAM KETENTERAMAN", "", "", "", "4.862,75"],
    ["1", "Patroli Wilayah", "Jumlah patroli", "96", "kali", "1.745,25"],
    ["", "a. Penyusunan jadwal", "", "", "", ""],
    ["", "b. Pelaksanaan patroli", "", "", "", ""],
    ["2", "Pembinaan Satlinmas", "Jumlah anggota", "540", "orang", "3.117,50"],
    ["", "a. Rapat persiapan", "", "", "", ""],
    ["", "b. Penyusunan laporan", "", "", "", ""],
]
HOLDERS = ["", "Kasi Operasi", "", "", "Kasi Linmas", "", ""]
PAINTED = {2: [1], 3: [1, 2, 3, 7], 5: [12], 6: [11, 12]}
ACTIONS = [
    ("Jumlah patroli", "2024-01", "Penyusunan jadwal"),
    ("Jumlah patroli", "2024-01/2024-03", "Pelaksanaan patroli"),
    ("Jumlah patroli", "2024-07", "Pelaksanaan patroli"),
    ("Jumlah anggota", "2024-12", "Rapat persiapan"),
    ("Jumlah anggota", "2024-11/2024-12", "Penyusunan laporan"),
]
QUARTERS = ["TW I", None, None, "TW II", None, None, "TW III", None, None, "TW IV", None, None]
NUMBERS = [str(m) for m in range(1, 13)]
NAMES = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
AGAIN = ["1", "2", "3"] * 4
INITIALS = list("JFMAMJJASOND")
SUMS: list[str | None] = ["Target fisik kumulatif (%)", *[None] * 5, *[str(8 * m) for m in range(1, 12)], "100", ""]


def chart(
    sheets: TableSheets, months: list[str], steps: str = "TAHAPAN", quarters: bool = True, sums: bool = False, y: float = 160
) -> None:
    """Draws an action plan; ``steps`` is what the header calls the steps."""
    heads = ["NO", f"PROGRAM / KEGIATAN / {steps}", "OUTPUT", "TARGET", "SATUAN", "ANGGARAN\n(Rp. Juta)"]
    rows: list[list[str | None]] = [[*heads, "JADWAL PELAKSANAAN", *[None] * 11, "PENANGGUNG JAWAB"]]
    rows += [[*[None] * 6, *QUARTERS, None]] if quarters else []
    rows += [[*[None] * 6, *months, None]]
    top = len(rows)
    spans = {(0, k): (top, 1) for k in (*range(6), 18)} | {(0, 6): (1, 12)}
    spans |= {(1, k): (1, 3) for k in (6, 9, 12, 15)} if quarters else {}
    rows += [[*row, *[""] * 12, holder] for row, holder in zip(ROWS, HOLDERS, strict=True)]
    fills = {(r, k): BLUE for r in range(top) for k in range(19)} | {(top, k): PALE for k in range(19)}
    fills |= {(top + r, 5 + month): GREEN for r, own in PAINTED.items() for month in own}
    if sums:
        rows.append(SUMS)
        spans[(len(rows) - 1, 0)] = (1, 6)
    bold = [(top + r, 1) for r in (0, 1, 4)]
    sheets.table(rows, WIDTHS, y=y, spans=spans, fills=fills, bold=bold)


@pytest.mark.parametrize("months", [NUMBERS, NAMES, AGAIN, INITIALS])
@pytest.mark.parametrize("sums", [False, True])
def test_steps_are_done_in_the_painted_months(tmp_path: Path, months: list[str], sums: bool) -> None:
    sheets = TableSheets(tmp_path, width=900)
    chart(sheets, months, sums=sums)
    read = sheets.record()
    assert read.nodes() == [
        ("program", "PROGRAM KETENTERAMAN"),
        ("kegiatan", "Patroli Wilayah"),
        ("kegiatan", "Pembinaan Satlinmas"),
    ]
    assert read.actions() == ACTIONS
    assert [b[3] for b in read.budgets()] == [4_862_750_000, 1_745_250_000, 3_117_500_000]
    assert [n.holder for n in read.extraction.nodes] == [None, "Kasi Operasi", "Kasi Linmas"]


@pytest.mark.parametrize("steps", ["RENCANA AKSI", "LANGKAH AKSI", "TAHAPAN KEGIATAN", "AKTIVITAS"])
def test_steps_by_other_words_without_quarters(tmp_path: Path, steps: str) -> None:
    sheets = TableSheets(tmp_path, width=900)
    chart(sheets, NUMBERS, steps, quarters=False)
    assert sheets.record().actions() == ACTIONS


@pytest.mark.parametrize("head", ["Kegiatan / Tahapan", "Program/Kegiatan/Rencana Aksi", "Uraian Kegiatan dan Langkah-langkah"])
def test_steps_without_numbers_below_bold_names(tmp_path: Path, head: str) -> None:
    sheets = TableSheets(tmp_path, width=900)
    rows: list[list[str | None]] = [["No", head, "Indikator Output", "Target", "Bulan", *[None] * 11], [*[None] * 4, *NAMES]]
    rows += [["1", "Pelatihan Pencari Kerja", "Jumlah peserta", "160 orang", *[""] * 12]]
    rows += [["", "- Rekrutmen peserta", "", "", "x", "x", *[""] * 10], ["", "- Pelaporan", "", "", *[""] * 11, "x"]]
    rows += [["2", "Penempatan Tenaga Kerja", "Jumlah pencaker", "300 orang", *[""] * 12]]
    rows += [["", "- Bursa kerja", "", "", *[""] * 5, "x", *[""] * 6]]
    spans = {(0, k): (2, 1) for k in range(4)} | {(0, 4): (1, 12)}
    sheets.table(rows, [25, 200, 110, 60, *[22] * 12], spans=spans, bold=[(2, 1), (5, 1)])
    read = sheets.record()
    assert read.nodes() == [("kegiatan", "Pelatihan Pencari Kerja"), ("kegiatan", "Penempatan Tenaga Kerja")]
    assert read.actions() == [
        ("Jumlah peserta", "2024-01/2024-02", "Rekrutmen peserta"),
        ("Jumlah peserta", "2024-12", "Pelaporan"),
        ("Jumlah pencaker", "2024-06", "Bursa kerja"),
    ]


def read_below(folder: Path, stated: list[list[str]], between: str = "") -> Extraction:
    sheets = TableSheets(folder, width=900, height=700)
    sheets.text(300, 20, "RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2024", True, 14)
    sheets.table([["SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET 2024"], *stated], [250, 250, 60, 80], y=60)
    if between:
        sheets.text(40, 145, between)
    chart(sheets, NUMBERS)
    sheets.document.save(sheets.path)
    return extract_document(sheets.path)


ONE = [["Meningkatnya ketertiban umum", "Persentase gangguan", "persen", "90"]]
TWO = [*ONE, ["Meningkatnya kapasitas aparatur", "Nilai SAKIP", "nilai", "72"]]


@pytest.mark.parametrize(
    ("stated", "between", "served"),
    [
        (ONE, "", True),
        (ONE, "Program dan Kegiatan :", True),
        (TWO, "", False),
        (ONE, "Anggaran dinas menurut program dan kegiatan pada tahun berjalan adalah sebagai berikut", False),
    ],
)
def test_programs_below_the_table_of_a_single_sasaran_serve_it(
    tmp_path: Path, stated: list[list[str]], between: str, served: bool
) -> None:
    found = read_below(tmp_path, stated, between)
    texts = {n.id: n.statement or n.name for n in found.nodes}
    parents = [texts[c.parent] for c in found.candidates if texts[c.child] == "PROGRAM KETENTERAMAN"]
    assert parents == (["Meningkatnya ketertiban umum"] if served else [])
