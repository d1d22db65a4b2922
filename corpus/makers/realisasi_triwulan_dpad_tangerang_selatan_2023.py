"""Realisasi of the quarters of a municipal library and archives office: a long Word table on A3."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell

from corpus.makers.common import CORPUS, Gold, amount, print_drawn
from corpus.makers.parts.pages import Pages
from corpus.makers.word import LEFT, UP, Look, grid, shaded

STEM = "realisasi-triwulan-dpad-tangerang-selatan-2023"
YEAR = "2023"
OFFICE = "Dinas Perpustakaan dan Arsip Daerah"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Realisasi of three quarters of a municipal library and archives office, a Word table cut out of a wider one",
    "type": "realisasi",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "program in bold capitals, kegiatan and sub kegiatan alike, told apart by the sums alone",
        "columns numbered 2, 3, 5, 7 … as in the wider table; target and pagu in one group of columns; fourth quarter empty",
        "no rules between some rows, no head on the second page; sums at the left on some rows, at the right on others",
        "second indicator of a program in a row of its own, the first column empty",
        "zeros, dashes for no money, one empty K, percent beside counts, one sum that is malformed",
        "rows of the urusan and of the office above the programs, the office with its totals",
        "holder is the office's short name, once with its section",
    ],
}
Measure = tuple[str, str, str]  # indicator, target with unit, K of three quarters parted by |


@dataclass(frozen=True)
class Sub:
    """A sub kegiatan: name, measure, pagu, Rp of three quarters parted by | (- for none)."""

    name: str
    measure: Measure
    pagu: int
    spent: str


@dataclass(frozen=True)
class Group:
    """A program or a kegiatan: its sums are those of its parts."""

    name: str
    measures: tuple[Measure, ...]
    parts: tuple["Group | Sub", ...]


PLAN = Group(
    "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
    (("Persentase dokumen perencanaan, penganggaran dan evaluasi yang tersusun tepat waktu", "100%", "21,43%|50%|78,57%"),),
    (
        Sub(
            "Penyusunan Dokumen Perencanaan Perangkat Daerah",
            ("Jumlah Dokumen Perencanaan Perangkat Daerah", "4 Dokumen", "1|2|3"),
            46785000,
            "4.250.000|18.640.000|9.875.000",
        ),
        Sub(
            "Koordinasi dan Penyusunan Dokumen RKA-SKPD",
            (
                "Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD",
                "1 Dokumen",
                "0|0|1",
            ),
            12300000,
            "-|-|11.960.000",
        ),
        Sub(
            "Evaluasi Kinerja Perangkat Daerah",
            ("Jumlah Laporan Evaluasi Kinerja Perangkat Daerah", "9 Laporan", "2|5|7"),
            21450000,
            "3.180.000|6.020.000|5.765.500",
        ),
    ),
)
MONEY = Group(
    "Administrasi Keuangan Perangkat Daerah",
    (("Terselenggaranya administrasi keuangan perangkat daerah", "12 Bulan", "3|6|9"),),
    (
        Sub(
            "Penyediaan Gaji dan Tunjangan ASN",
            ("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "58 Orang/bulan", "58|58|57"),
            11846220000,
            "2.214.806.315|3.402.177.940|2.655.390.128",
        ),
        Sub(
            "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
            (
                "Jumlah Laporan Keuangan Akhir Tahun SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Keuangan "
                "Akhir Tahun SKPD",
                "1 Laporan",
                "1|1|1",
            ),
            8750000,
            "7.912.500|-|-",
        ),
    ),
)
GENERAL = Group(
    "Administrasi Umum Perangkat Daerah",
    (("Persentase pelayanan administrasi umum perangkat daerah", "100%", "20%|48%|73%"),),
    (
        Sub(
            "Penyediaan Peralatan dan Perlengkapan Kantor",
            ("Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan", "6 Paket", "0|2|5"),
            318600000,
            "-|142.775.000|96.310.000",
        ),
        Sub(
            "Penyediaan Barang Cetakan dan Penggandaan",
            ("Jumlah Paket Barang Cetakan dan Penggandaan yang Disediakan", "12 Paket", "3|6|9"),
            54200000,
            "6.715.000|14.220.000|11.908.000",
        ),
        Sub(
            "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
            ("Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD", "12 Laporan", "3|6|"),
            176400000,
            "22.460.000|51.830.500|40.117.250",
        ),
    ),
)
SUPPORT = Group(
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN / KOTA",
    (("Nilai LKE PMPRB Perangkat Daerah", "31,50", "-|-|-"), ("Predikat SAKIP", "A (82,00)", "-|-|A (80,15)")),
    (PLAN, MONEY, GENERAL),
)
LIBRARY = Group(
    "PROGRAM PEMBINAAN PERPUSTAKAAN",
    (
        ("Indeks Pembangunan Literasi Masyarakat", "68,20", "-|-|66,94"),
        ("Nilai tingkat kegemaran membaca masyarakat", "64,75", "-|61,30|-"),
    ),
    (
        Group(
            "Pengelolaan Perpustakaan Tingkat Daerah Kabupaten / Kota",
            (("Persentase perpustakaan yang dikelola sesuai standar nasional", "42%", "31%|34%|38,50%"),),
            (
                Sub(
                    "Pengembangan Perpustakaan di Tingkat Daerah Kabupaten / Kota",
                    (
                        "Jumlah Perpustakaan yang Dikembangkan di Tingkat Daerah Kabupaten/Kota Sesuai dengan Standar Nasional "
                        "Perpustakaan",
                        "18 Perpustakaan",
                        "0|7|13",
                    ),
                    642900000,
                    "38.204.500|171.660.000|188.935.000",
                ),
                Sub(
                    "Pengelolaan dan Pengembangan Bahan Pustaka",
                    ("Jumlah Bahan Pustaka yang Dikelola dan Dikembangkan", "4.500 Eksemplar", "0|1.850|3.275"),
                    705000000,
                    "-|288.416.000|201.750.000",
                ),
                Sub(
                    "Peningkatan Kapasitas Tenaga Perpustakaan dan Pustakawan",
                    ("Jumlah Orang yang Mengikuti Peningkatan Kapasitas", "120 Orang", "0|60|60"),
                    98750000,
                    "-|47.3250.000|1.980.000",
                ),
            ),
        ),
        Group(
            "Pembudayaan Gemar Membaca Tingkat Daerah Kabupaten / Kota",
            (("Jumlah kunjungan perpustakaan", "95.000 Kunjungan", "18.432|44.907|70.116"),),
            (
                Sub(
                    "Sosialisasi Budaya Baca dan Literasi pada Satuan Pendidikan Dasar dan Pendidikan Khusus serta Masyarakat",
                    ("Jumlah Orang yang Mengikuti Sosialisasi Budaya Baca dan Literasi", "900 Orang", "150|420|700"),
                    265300000,
                    "31.850.000|74.225.000|66.090.000",
                ),
                Sub(
                    "Pemilihan Duta Baca Tingkat Daerah Kabupaten / Kota",
                    ("Jumlah Duta Baca yang Dipilih", "2 Orang", "0|0|2"),
                    88400000,
                    "-|5.140.000|79.655.000",
                ),
            ),
        ),
    ),
)
ARCHIVE = Group(
    "PROGRAM PENGELOLAAN ARSIP",
    (("Persentase arsip daerah yang dikelola secara baku", "61%", "52,10%|54%|57,80%"),),
    (
        Group(
            "Pengelolaan Arsip Dinamis Daerah Kabupaten / Kota",
            (("Persentase perangkat daerah yang menerapkan SRIKANDI", "100%", "38%|71%|88%"),),
            (
                Sub(
                    "Penciptaan dan Penggunaan Arsip Dinamis",
                    ("Jumlah Naskah Dinas yang Tercipta dan Digunakan", "2.400 Naskah", "512|1.204|1.860"),
                    59800000,
                    "8.460.000|15.320.000|12.775.000",
                ),
                Sub(
                    "Pemeliharaan dan Penyusutan Arsip Dinamis",
                    ("Jumlah Arsip Dinamis yang Dipelihara dan Disusutkan", "300 Berkas", "40|-|225"),
                    112500000,
                    "12.600.000|-|58.450.000",
                ),
            ),
        ),
        Group(
            "Pengelolaan Arsip Statis Daerah Kabupaten / Kota",
            (("Jumlah khazanah arsip statis yang dapat diakses", "150 Arsip", "20|65|110"),),
            (
                Sub(
                    "Akuisisi, Pengolahan, Preservasi, dan Akses Arsip Statis",
                    ("Jumlah Arsip Statis yang Dilakukan Akuisisi, Pengolahan, Preservasi, dan Akses", "150 Arsip", "20|65|110"),
                    137250000,
                    "14.905.000|29.380.000|33.640.000",
                ),
            ),
        ),
    ),
)
PROGRAMS = (SUPPORT, LIBRARY, ARCHIVE)
ODD = {"47.3250.000": 47325000}  # misprinted, summed by the clerk's sheet as meant
HOLDER, SECTION = "DPAD", "DPAD (Bidang Kearsipan)"
WIDTHS = (5.2, 6.0, 2.7, 3.0, 1.75, 2.9, 1.75, 2.9, 1.75, 2.9, 1.1, 1.5, 2.9)
LOOK = Look(WIDTHS, "llcrcrcrcrcrl", size=9, head_rows=4, shade=None)


def walk(item: Group | Sub, depth: int = 0) -> Iterator[tuple[int, Group | Sub]]:
    """The item and all below it with their depth."""
    yield depth, item
    for part in item.parts if isinstance(item, Group) else ():
        yield from walk(part, depth + 1)


def pagu(item: Group | Sub) -> int:
    """The pagu of an item."""
    return item.pagu if isinstance(item, Sub) else sum(pagu(part) for part in item.parts)


def sums(item: Group | Sub) -> list[int]:
    """The Rp of three quarters as numbers."""
    if isinstance(item, Sub):
        return [0 if text == "-" else ODD.get(text, amount(text) or 0) for text in item.spent.split("|")]
    return [sum(column) for column in zip(*(sums(part) for part in item.parts), strict=True)]


def rupiah(value: int) -> str:
    """A sum as printed."""
    return f"{value:,}".replace(",", ".") if value else "-"


def spent(item: Group | Sub) -> list[str]:
    """The Rp of three quarters as printed."""
    return item.spent.split("|") if isinstance(item, Sub) else [rupiah(value) for value in sums(item)]


def holder(item: Group | Sub) -> str:
    """The short name of the office, for one program with its section."""
    return SECTION if item is ARCHIVE else HOLDER


def item_rows(item: Group | Sub, depth: int) -> list[list[str]]:
    """The rows of an item: one for each of its indicators."""
    measures = (item.measure,) if isinstance(item, Sub) else item.measures
    money = [rupiah(pagu(item)), *spent(item)]
    mark = "**" if depth == 0 else ""
    rows = []
    for place, (name, target, done) in enumerate(measures):
        row = [f"{mark}{item.name}{mark}" if place == 0 else "", f"{mark}{name}{mark}", target]
        row.append(f"{mark}{money[0]}{mark}" if place == 0 else "")
        for figure, text in zip(done.split("|"), money[1:], strict=True):
            row += [figure, f"{mark}{text}{mark}" if place == 0 else ""]
        rows.append([*row, "", "", f"{mark}{holder(item)}{mark}"])
    return rows


def all_rows() -> list[list[str]]:
    """The whole table."""
    left = [LEFT]
    quarters = f"Realisasi Kinerja Pada Triwulan I - IV Tahun {YEAR}"
    names = ["Urusan/Bidang Urusan/ Program/Kegiatan", "Indikator Kinerja Program (Outcome)/ Indikator Kinerja Kegiatan (Output)"]
    group = f"Target Kinerja dan Anggaran Tahun {YEAR}"
    rows = [[*names, group, LEFT, quarters, *left * 7, "Perangkat Daerah Penanggung Jawab"]]
    rows.append([UP, UP, UP, LEFT, "I", LEFT, "II", LEFT, "III", LEFT, "IV", LEFT, UP])
    rows[1][2] = rows[1][3] = UP
    rows.append(["2", "3", "5", LEFT, "7", LEFT, "8", LEFT, "9", LEFT, "10", LEFT, "14"])
    rows.append([UP, UP, *["K", "Rp"] * 5, UP])
    rows.append(["**URUSAN PEMERINTAHAN BIDANG PERPUSTAKAAN DAN KEARSIPAN**", *[""] * 11, f"**{HOLDER}**"])
    total = [rupiah(sum(pagu(each) for each in PROGRAMS))]
    total += [rupiah(sum(column)) for column in zip(*(sums(each) for each in PROGRAMS), strict=True)]
    cells = [part for text in total for part in ("", f"**{text}**")]
    rows.append([f"**{OFFICE.upper()}**", "", *cells, "", "", f"**{HOLDER}**"])
    for program in PROGRAMS:
        for depth, item in walk(program):
            rows += item_rows(item, depth)
    return rows


def unruled(cell: _Cell, side: str) -> None:
    """Take away one border of a cell."""
    borders = OxmlElement("w:tcBorders")
    line = OxmlElement(f"w:{side}")
    line.set(qn("w:val"), "nil")
    borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)


def draw(target: Path) -> None:
    """The Word file."""
    document = Document()
    document.styles["Normal"].font.name = "Arial"
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(42), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.6)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(1.9)
    rows = all_rows()
    table = grid(document, rows, LOOK)
    cells = [list(row.cells) for row in table.rows]
    for column in range(13):
        shaded(cells[0][column], "A9D08E" if column in (0, 1, 12) else "FFD966")
    for column in range(4, 12):
        shaded(cells[1][column], "FFD966")
    for number in range(6, len(rows) - 1):
        for column in (3, 5, 7, 9):
            if number % 7 == 4:
                cells[number][column].paragraphs[0].alignment = 0
        if number % 5 in (1, 2, 4):
            for one in cells[number]:
                unruled(one, "bottom")
            for one in cells[number + 1]:
                unruled(one, "top")
    for row in table.rows:
        flag = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(flag)
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    document.save(str(target))


def unit_of(target: str) -> str | None:
    """What stands behind the figure."""
    if target.startswith("A "):
        return None
    return "%" if target.endswith("%") else [*target.split(" ", 1), None][1]


def add_item(gold: Gold, item: Group | Sub, depth: int, parents: list[str], at: int) -> str:
    """A row or two as a node."""
    level = ("program", "kegiatan", "sub_kegiatan")[depth]
    node = gold.node(level, None, item.name, page=at, parent=parents[depth - 1] if depth else None, holder=holder(item))
    for name, target, done in (item.measure,) if isinstance(item, Sub) else item.measures:
        unit = unit_of(target)
        ident = gold.indicator(node, name, unit, at)
        figures = [("target", YEAR, target)]
        figures += [("realisasi", f"{YEAR}-Q{turn}", text) for turn, text in enumerate(done.split("|"), 1)]
        for kind, period, text in figures:
            gold.value(ident, kind, period, text, unit, at, **({"grade": "A"} if text.startswith("A ") else {}))
    gold.budget(node, "pagu", YEAR, rupiah(pagu(item)), at)
    for turn, text in enumerate(spent(item), 1):
        gold.budget(node, "realisasi", f"{YEAR}-Q{turn}", text, at)
    return node


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kota Tangerang Selatan", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at = 1
    parents = ["", "", ""]
    for program in PROGRAMS:
        for depth, item in walk(program):
            at = pages.first(item.name + (item.measure if isinstance(item, Sub) else item.measures[0])[0], at)
            parents[depth] = add_item(gold, item, depth, parents, at)
    label = OFFICE.upper()
    gold.total(label, "pagu", YEAR, rupiah(sum(pagu(each) for each in PROGRAMS)), 1)
    for turn, column in enumerate(zip(*(sums(each) for each in PROGRAMS), strict=True), 1):
        gold.total(label, "realisasi", f"{YEAR}-Q{turn}", rupiah(sum(column)), 1)
    gold.ambiguous = [
        {
            "about": "the city is not printed",
            "chosen": "given by the caller",
            "also_acceptable": [None],
            "nodes": [],
            "field": "document.region",
        },
        {
            "about": "organisation is printed in capitals in the row of the office",
            "chosen": OFFICE,
            "also_acceptable": [OFFICE.upper(), "DPAD"],
            "nodes": [],
            "field": "document.organisation",
        },
        {
            "about": "unit of K: printed in the target's cell only",
            "chosen": "unit of the indicator",
            "also_acceptable": [None],
            "nodes": [node["id"] for node in gold.nodes],
            "field": "value.unit",
        },
    ]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
