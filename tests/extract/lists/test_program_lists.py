"""Programs printed as lines with their money below a perjanjian kinerja: leaders or gaps, numbers or none, wrapped names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from pipeline.extract.builder import Builder
from pipeline.extract.documents.perjanjian_kinerja import read
from pipeline.extract.layout import Layout
from pipeline.record import Document, Record
from pipeline.tree import decide
from tests.extract.sheets import Sheet

LEFT, RIGHT = 70.0, 520.0
"""Where the lists' lines begin and their sums end, in points."""
Row = tuple[float, str, str]
"""Indent in points, name, and the sum at the right edge (none where empty)."""


def page(folder: Path, rows: Sequence[Row], *, size: float = 10, leaders: bool = False, rp: float = 0, number: int = 1) -> Layout:
    """A page with these lines; ``rp`` sets the "Rp" of the sums in a column of its own so far left of the edge."""
    (folder / str(number)).mkdir()
    sheet = Sheet(folder / str(number), 595, 842, size)
    for k, (indent, name, money) in enumerate(rows):
        y = 100 + 1.5 * size * k
        x = LEFT + indent
        sheet.text(x, y, name)
        if not money:
            continue
        mark, _, digits = money.partition(" ") if rp else ("", "", money)
        begin = RIGHT - pymupdf.get_text_length(digits, "helv", size)
        sheet.text(begin, y, digits)
        if rp:
            sheet.text(RIGHT - rp, y, mark)
            begin = RIGHT - rp
        if leaders:
            end = x + pymupdf.get_text_length(name + " ", "helv", size)
            sheet.text(end, y, "." * int((begin - end - 6) / pymupdf.get_text_length(".", "helv", size)))
    layout = sheet.layout()
    return replace(layout, page=replace(layout.page, number=number))


def record(*pages: Layout) -> Record:
    document = Document(file="a.pdf", sha256="0" * 64, type="perjanjian_kinerja", types=["perjanjian_kinerja"], year=2024)
    builder = Builder(document)
    read(pages, builder)
    return decide(builder.extraction)


def tree(found: Record) -> list[tuple[str, str | None, str | None, float | None]]:
    """Level, name, parent's name and money of each node."""
    names = {n.id: n.name for n in found.nodes}
    parent = {e.child: names[e.parent] for e in found.edges}
    money = {b.node: b.amount for b in found.budgets}
    return [(n.level, n.name, parent.get(n.id), money.get(n.id)) for n in found.nodes]


HEALTH, TRAIN = "Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat", "Program Peningkatan Kapasitas Sumber Daya Manusia"
TWO = [("program", HEALTH, None, 2_500_000_000), ("program", TRAIN, None, 750_250_000)]
FIRST, REST = "Program Pemenuhan Upaya Kesehatan Perorangan", "dan Masyarakat"
SUMS = ("Rp 2.500.000.000", "Rp 750.250.000")


@pytest.mark.parametrize("leaders", [True, False])
@pytest.mark.parametrize("rp", [0, 90])
@pytest.mark.parametrize("marks", [("1. ", "2. "), ("1 ", "2 "), ("a) ", "b) "), ("- ", "- "), ("", "")])
@pytest.mark.parametrize("heading", ["Program dan Anggaran Tahun 2024 :", ""])
@pytest.mark.parametrize("wrapped", ["", "sum below", "sum above", "sum below, one indent"])
def test_programs_with_sums_at_their_lines_ends(
    tmp_path: Path, leaders: bool, rp: float, marks: tuple[str, str], heading: str, wrapped: str
) -> None:
    hang = 0 if wrapped.endswith("one indent") else 15
    first: list[Row] = [(0, marks[0] + HEALTH, SUMS[0])]
    if wrapped:
        above = wrapped == "sum above"
        first = [(0, marks[0] + FIRST, SUMS[0] if above else ""), (hang, REST, "" if above else SUMS[0])]
    rows = [*([(0.0, heading, "")] if heading else []), *first, (0, marks[1] + TRAIN, SUMS[1]), (0, "Jumlah", "Rp 3.250.250.000")]
    found = record(page(tmp_path, rows, leaders=leaders, rp=rp))
    assert tree(found) == TWO
    assert {b.period for b in found.budgets} == {"2024"}
    assert [(t.label, t.amount) for t in found.totals] == [("Jumlah", 3_250_250_000)]


KEGIATAN: list[Row] = [
    (0, "Program / Kegiatan / Sub Kegiatan dan Anggaran", ""),
    (0, "1. Program Penunjang Urusan Pemerintahan Daerah", "Rp. 900.000.000,-"),
    (20, "a. Administrasi Umum Perangkat Daerah", "Rp. 600.000.000,-"),
    (40, "1) Penyediaan Bahan Logistik Kantor", "Rp. 400.000.000,-"),
    (40, "2) Penyediaan Barang Cetakan", "Rp. 200.000.000,-"),
    (20, "b. Administrasi Keuangan Perangkat Daerah", "Rp. 300.000.000,-"),
    (0, "2. Program Rehabilitasi Sosial", "Rp. 100.000.000,-"),
    (20, "a. Rehabilitasi Sosial Dasar", "Rp. 100.000.000,-"),
    (0, "T o t a l", "Rp. 1.000.000.000,-"),
]


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("leaders", [True, False])
def test_numbers_or_indents_tell_levels_and_parents(tmp_path: Path, numbered: bool, leaders: bool) -> None:
    rows = KEGIATAN if numbered else [(x, t if t[1] not in ".)" else t[3:], m) for x, t, m in KEGIATAN]
    found = record(page(tmp_path, rows, leaders=leaders))
    support, social = "Program Penunjang Urusan Pemerintahan Daerah", "Program Rehabilitasi Sosial"
    assert tree(found) == [
        ("program", support, None, 900e6),
        ("kegiatan", "Administrasi Umum Perangkat Daerah", support, 600e6),
        ("sub_kegiatan", "Penyediaan Bahan Logistik Kantor", "Administrasi Umum Perangkat Daerah", 400e6),
        ("sub_kegiatan", "Penyediaan Barang Cetakan", "Administrasi Umum Perangkat Daerah", 200e6),
        ("kegiatan", "Administrasi Keuangan Perangkat Daerah", support, 300e6),
        ("program", social, None, 100e6),
        ("kegiatan", "Rehabilitasi Sosial Dasar", social, 100e6),
    ]
    assert [t.amount for t in found.totals] == [1e9]


def test_words_and_codes_tell_levels(tmp_path: Path) -> None:
    rows: list[Row] = [
        (0, "1.02.02 Program Pemenuhan Upaya Kesehatan", "Rp500.000.000,00"),
        (0, "1.02.02.2.01 Penyediaan Fasilitas Pelayanan", "Rp300.000.000,00"),
        (0, "Kegiatan : Penyediaan Layanan Kesehatan", "Rp200.000.000,00"),
    ]
    program = "Program Pemenuhan Upaya Kesehatan"
    assert tree(record(page(tmp_path, rows))) == [
        ("program", program, None, 500e6),
        ("kegiatan", "Penyediaan Fasilitas Pelayanan", program, 300e6),
        ("kegiatan", "Penyediaan Layanan Kesehatan", program, 200e6),
    ]


def test_a_heading_tells_the_level_of_names_without_their_word(tmp_path: Path) -> None:
    rows: list[Row] = [
        (0, "No  Sub Kegiatan  Anggaran (Rp)  Keterangan", ""),
        (0, "1  Penyediaan Bahan Logistik Kantor", "400.000.000"),
        (0, "2  Penyediaan Barang Cetakan", "200.000.000,00"),
    ]
    found = tree(record(page(tmp_path, rows)))
    assert [(level, money) for level, _, _, money in found] == [("sub_kegiatan", 400e6), ("sub_kegiatan", 200e6)]


def test_sources_behind_the_sums_belong_to_no_name(tmp_path: Path) -> None:
    rows: list[Row] = [
        (0, "Program dan Anggaran", ""),
        (0, "1. " + FIRST, "Rp. 2.500.000.000 APBD"),
        (15, REST, ""),
        (0, "2. " + TRAIN, "Rp. 750.250.000 DAK Fisik"),
    ]
    layout = page(tmp_path, rows)
    found = record(layout)
    assert tree(found) == TWO
    assert [b.text for b in found.budgets] == ["Rp. 2.500.000.000", "Rp. 750.250.000"]


def test_thousands_told_by_the_heading(tmp_path: Path) -> None:
    rows: list[Row] = [(0, "Program dan Anggaran (dalam ribuan rupiah)", ""), (0, "1. " + TRAIN, "Rp 750.250")]
    assert [b.amount for b in record(page(tmp_path, rows)).budgets] == [750_250_000]


def test_a_list_goes_on_over_the_page(tmp_path: Path) -> None:
    again = [KEGIATAN[0], *KEGIATAN[4:]]
    found = record(page(tmp_path, KEGIATAN[:4]), page(tmp_path, again, number=2))
    whole = record(page(tmp_path, KEGIATAN, number=3))
    assert tree(found) == tree(whole) and len(tree(whole)) == 7


def test_a_broken_sum_stays_as_printed(tmp_path: Path) -> None:
    rows: list[Row] = [(0, "1. " + HEALTH, "Rp. 41.25.000,-"), (0, "2. " + TRAIN, "Rp. 750.250.000,-")]
    assert [(b.text, b.amount) for b in record(page(tmp_path, rows)).budgets] == [
        ("Rp. 41.25.000,-", None),
        ("Rp. 750.250.000,-", 750_250_000),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [(0, "Program ini didukung anggaran sebesar Rp. 10.270.018.240,-", "")],
        [(0, "Kegiatan dan program dibiayai sebesar", ""), (0, "Rp 10.270.018.240 (sepuluh milyar).", "")],
        [(0, "1. Nama : ( nama pejabat )", ""), (0, "2. Gaji", "Rp 5.000.000")],
        [(0, TRAIN + " Rp 1.000.000.000", SUMS[1]), (0, HEALTH + " Rp 2.000.000.000", SUMS[0])],
        [(0, "Program dan Anggaran", ""), (0, "Pihak pertama berjanji mewujudkan target kinerja", ""), (0, "2024 tahun ini", "")],
    ],
)
def test_sentences_and_columns_of_sums_are_no_lists(tmp_path: Path, rows: list[Row]) -> None:
    assert tree(record(page(tmp_path, rows, size=8))) == []


def test_what_stands_below_belongs_to_no_name(tmp_path: Path) -> None:
    rows: list[Row] = [
        (0, "1. " + HEALTH, SUMS[0]),
        (0, "2. " + TRAIN, SUMS[1]),
        (250, "Rawa Indah, Januari 2024", ""),
        (20, "Pihak Kedua,", ""),
    ]
    assert tree(record(page(tmp_path, rows))) == TWO


def test_programs_of_a_table_are_not_read_again(tmp_path: Path) -> None:
    sheet = Sheet(tmp_path, 595, 842, 9)
    for k, (name, money) in enumerate([("Program", "Anggaran"), (TRAIN, SUMS[1]), (HEALTH, SUMS[0])]):
        sheet.box((60, 100 + 20 * k, 380, 120 + 20 * k), name).box((380, 100 + 20 * k, 520, 120 + 20 * k), money)
    found = record(sheet.layout())
    assert len(found.nodes) == len(found.budgets) == 2
