"""Whose a perjanjian kinerja is: by the parties' names, by a sheet's title, by the "Jabatan" of a form."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.extract.document import extract_document
from pipeline.extract.documents.perjanjian_kinerja import first_parties
from pipeline.record import Record
from pipeline.tree import decide
from tests.extract.sheets import Sheet
from tests.extract.table_sheets import TableSheets

HEAD: list[str | None] = ["No", "Sasaran", "Indikator Kinerja", "Target"]
ROWS: list[list[str | None]] = [HEAD, ["1", "Meningkatnya mutu layanan", "Indeks kepuasan", "80"]]
SHORT = "Kepala Dinas Penanaman Modal"


def agreement(sheet: Sheet | TableSheets, *goes_on: str) -> None:
    """The letter of a head whose position goes on below itself."""
    sheet.text(200, 40, "PERJANJIAN KINERJA TAHUN 2023")
    sheet.text(60, 70, "Nama").text(130, 70, ": ( nama pejabat )")
    sheet.text(60, 84, "Jabatan").text(130, 84, f": {SHORT}")
    for k, text in enumerate(goes_on):
        sheet.text(135, 95 + 11 * k, text)
    sheet.text(60, 120, "selanjutnya disebut Pihak Pertama")
    sheet.text(60, 134, "Jabatan").text(130, 134, ": Bupati Hulu Sungai Tengah")
    sheet.text(60, 148, "selaku atasan pihak pertama, selanjutnya disebut Pihak Kedua")


@pytest.mark.parametrize(
    "goes_on", [(), ("Kabupaten Hulu Sungai Tengah",), ("dan Pelayanan Terpadu", "Kabupaten Hulu Sungai Tengah")]
)
def test_a_position_goes_on_below_itself(tmp_path: Path, goes_on: tuple[str, ...]) -> None:
    sheet = Sheet(tmp_path, size=9)
    agreement(sheet, *goes_on)
    assert [post for _, _, post in first_parties([sheet.layout()])] == [" ".join([SHORT, *goes_on])]


def record(tmp_path: Path, *further: tuple[str, list[list[str | None]]]) -> Record:
    """The head's agreement and, on pages of their own, ``further`` sheets of a line below their title and a table."""
    sheets = TableSheets(tmp_path, width=595, height=842)
    agreement(sheets)
    sheets.table(ROWS, [40, 200, 180, 80], y=200)
    for line, rows in further:
        sheets.page()
        sheets.text(200, 40, "PERJANJIAN KINERJA TAHUN 2023")
        centred = not line.startswith("Jabatan")
        sheets.text(200 if centred else 60, 51 if centred else 75, line)
        sheets.table(rows, [40, 200, 180, 80], y=100)
    sheets.pages()
    return decide(extract_document(sheets.path))


def test_a_sheet_is_the_positions_that_its_title_or_form_names(tmp_path: Path) -> None:
    kegiatan: list[list[str | None]] = [
        ["No", "Kegiatan", "Indikator Keluaran", "Target"],
        ["1", "Pembangunan Gedung Layanan", "Jumlah gedung", "2 unit"],
    ]
    bidang: list[list[str | None]] = [HEAD, ["1", "Terlaksananya promosi", "Jumlah pameran", "4"]]
    posts = ("Kepala Bidang Promosi Modal", "Kepala Seksi Sarana")
    found = record(tmp_path, (posts[0], bidang), (f"Jabatan : {posts[1]}", kegiatan))
    assert [(n.level, n.statement or n.name, n.holder) for n in found.nodes] == [
        ("sasaran", "Meningkatnya mutu layanan", SHORT),
        ("program", "Terlaksananya promosi", posts[0]),
        ("kegiatan", "Pembangunan Gedung Layanan", posts[1]),
    ]


def test_a_position_that_signs_is_no_sheets(tmp_path: Path) -> None:
    """Only what stands right below the title, on its axis, is whose the sheet is."""
    sheet = Sheet(tmp_path, size=9)
    agreement(sheet)
    sheet.text(400, 200, "PIHAK PERTAMA").text(400, 215, "SEKRETARIS DINAS")
    assert [post for _, _, post in first_parties([sheet.layout()])] == [SHORT]


@pytest.mark.parametrize(
    ("title", "post"),
    [
        (("KEPALA DINAS PENANAMAN MODAL", "KABUPATEN HULU SUNGAI TENGAH"), SHORT),
        (("KEPALA DINAS PENANAMAN MODAL KABUPATEN HULU SUNGAI TENGAH",), SHORT),
        (("KEPALA BIDANG DATA DAN", "INFORMASI MODAL"), "KEPALA BIDANG DATA DAN INFORMASI MODAL"),
        (("KEPALA DINAS PENANAMAN MODAL DAN PERIZINAN",), "KEPALA DINAS PENANAMAN MODAL DAN PERIZINAN"),
    ],
)
def test_an_annex_repeats_the_letters_position_or_names_another(tmp_path: Path, title: tuple[str, ...], post: str) -> None:
    sheet = Sheet(tmp_path, size=9)
    agreement(sheet)
    sheet.text(200, 300, "LAMPIRAN PERJANJIAN KINERJA")
    for k, line in enumerate(title, 1):
        sheet.text(200, 300 + 12 * k, line)
    assert first_parties([sheet.layout()])[-1][2] == post


@pytest.mark.parametrize(
    ("heading", "level"), [("I. Kepala Dinas Penanaman Modal", "sasaran"), ("II. Kepala Bidang Promosi", "program")]
)
def test_a_position_right_above_a_table_says_whose_it_is(tmp_path: Path, heading: str, level: str) -> None:
    """An annex of all positions' plans behind the last agreement, each headed by its position."""
    sheets = TableSheets(tmp_path, width=595, height=842)
    agreement(sheets)
    sheets.table(ROWS, [40, 200, 180, 80], y=200)
    sheets.page()
    sheets.text(200, 40, "PERJANJIAN KINERJA TAHUN 2023").text(200, 51, "Kepala Seksi Sarana")
    sheets.table([HEAD, ["1", "Terpeliharanya gedung", "Jumlah gedung", "2"]], [40, 200, 180, 80], y=100)
    sheets.page()
    sheets.text(200, 40, "RENCANA AKSI").text(40, 85, heading)
    sheets.table([HEAD, ["1", "Terwujudnya pelayanan prima", "Jumlah aduan", "4"]], [40, 200, 180, 80], y=100)
    sheets.pages()
    (node,) = (n for n in decide(extract_document(sheets.path)).nodes if n.statement == "Terwujudnya pelayanan prima")
    assert (node.level, node.holder) == (level, SHORT if level == "sasaran" else heading.partition(" ")[2])
