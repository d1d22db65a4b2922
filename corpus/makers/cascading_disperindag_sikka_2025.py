"""Cascading matrix of an industry and trade office: five tiers side by side, a merged cell's span is its parenthood."""

import tempfile
import textwrap
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, grade_of, unit_of, walk

STEM = "cascading-disperindag-sikka-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading matrix of an industry and trade office from tujuan to sub kegiatan over three landscape folio pages",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "nineteen columns, a merged cell's span is its parenthood, header of two rows repeated on three pages",
        "merged cells that go on over two page breaks, their text on the first page alone",
        "a second indicator of the tujuan that begins on the second page",
        "indicator cells that split a program's rows elsewhere than its kegiatan do",
        "program cells with the bold name and the statement (Sasaran :) in one cell",
        "codes before the sub kegiatan only; a kegiatan and its sub kegiatan with the same name",
        "sums broken within their cell, one malformed, one empty (-)",
        "a position of each sub kegiatan in the last column, Jumlah row at the end",
        "a program without kegiatan sum, typing errors (Persentse, Tersediannya)",
    ],
}
YEAR = "2025"
SPECIALIST = "JF Analis Perdagangan Ahli Muda"
PRICES = "JF Pengawas Perdagangan Ahli Muda"
FACTORY = "JF Pembina Industri Ahli Muda"
METROLOGY = "JF Pengawas Kemetrologian"

PLANNING = Fact(
    "program",
    "Meningkatnya jumlah IKM yang berproduksi secara berkelanjutan",
    "Program Perencanaan dan Pembangunan Industri",
    (Measure("Persentse IKM yang aktif berproduksi", "72,5%"), Measure("Jumlah sentra IKM yang terbentuk", "4 Sentra", "Sentra")),
    (
        Fact(
            "kegiatan",
            None,
            "Penyusunan dan Evaluasi Rencana Pembangunan Industri Kabupaten/Kota",
            (Measure("Persentase dokumen perencanaan industri yang ditindaklanjuti", "100%"),),
            (
                Fact(
                    "sub_kegiatan",
                    None,
                    "Penyusunan Rencana Pembangunan Industri Kabupaten/Kota",
                    (Measure("Jumlah dokumen rencana pembangunan industri (RPIK) yang disusun", "1 Dokumen", "Dokumen"),),
                    code="3.31.02.2.01.0001",
                    holder=FACTORY,
                    pagu="148.200.000",
                ),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Koordinasi, Sinkronisasi, dan Pelaksanaan Pembangunan Sumber Daya Industri",
                    (
                        Measure("Jumlah pelaku IKM tenun ikat yang dilatih", "120 Orang", "Orang"),
                        Measure("Jumlah dokumen hasil koordinasi pembangunan sumber daya industri", "2 Dok", "Dok"),
                    ),
                    code="3.31.02.2.01.0002",
                    holder=FACTORY,
                    pagu="1.206.450.000",
                ),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Koordinasi, Sinkronisasi, dan Pelaksanaan Pemberdayaan Industri dan Peran Serta Masyarakat",
                    (Measure("Jumlah IKM olahan kakao dan kelapa yang menerima bantuan alat", "35 IKM", "IKM"),),
                    code="3.31.02.2.01.0004",
                    holder=FACTORY,
                    pagu="87.500.000",
                ),
            ),
            pagu="1.442.150.000",
        ),
    ),
    pagu="1.442.150.000",
)
LICENCES = Fact(
    "program",
    "Tertibnya perizinan usaha industri",
    "Program Pengendalian Izin Usaha Industri",
    (Measure("Persentase IKM berizin (NIB dan sertifikat standar)", "41,30%"),),
    (
        Fact(
            "kegiatan",
            None,
            "Penerbitan Izin Usaha Industri (IUI), Izin Perluasan Usaha Industri (IPUI), Izin Usaha Kawasan Industri (IUKI)",
            (Measure("Jumlah pelaku industri yang difasilitasi perizinannya", "60 IKM", "IKM"),),
            (
                Fact(
                    "sub_kegiatan",
                    None,
                    "Fasilitasi Pemenuhan Komitmen Perolehan IUI, IPUI, IUKI dan IPKI",
                    (Measure("Jumlah dokumen fasilitasi pemenuhan komitmen perizinan", "60 Dokumen", "Dokumen"),),
                    code="3.31.03.2.01.0001",
                    holder=FACTORY,
                    pagu="64.375.000",
                ),
            ),
            pagu="64.375.000",
        ),
    ),
    pagu="64.375.000",
)
DATA = Fact(
    "program",
    "Tersediannya data industri yang akurat",
    "Program Pengelolaan Sistem Informasi Industri Nasional",
    (Measure("Persentase perusahaan industri yang lapor di SIINas", "28%"),),
    (
        Fact(
            "kegiatan",
            None,
            "Penyediaan Informasi Industri untuk Informasi Industri untuk IUI, IPUI, IUKI dan IPKI Kewenangan Kabupaten/Kota",
            (Measure("Jumlah informasi industri yang tersedia", "1 Laporan", "Laporan"),),
            (
                Fact(
                    "sub_kegiatan",
                    None,
                    "Fasilitasi Pengumpulan, Pengolahan dan Analisis Data Industri melalui SIINas",
                    (Measure("Jumlah laporan data industri melalui SIINas", "1 Laporan", "Laporan"),),
                    code="3.31.04.2.01.0001",
                    holder=FACTORY,
                    pagu="38.600.000",
                ),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Diseminasi dan Publikasi Data Informasi dan Analisa Industri Kabupaten/Kota melalui SIINas",
                    (Measure("Jumlah publikasi data industri", "2 Dok", "Dok"),),
                    code="3.31.04.2.01.0002",
                    holder=FACTORY,
                    pagu="-",
                ),
            ),
            pagu="38.600.000",
        ),
    ),
    pagu="38.600.000",
)
MARKETS = Fact(
    "program",
    "Meningkatnya kualitas sarana distribusi perdagangan",
    "Program Peningkatan Sarana Distribusi Perdagangan",
    (
        Measure("Persentase pasar rakyat dalam kondisi layak", "58,33%"),
        Measure("Persentase realisasi retribusi pelayanan pasar", "90%"),
    ),
    (
        Fact(
            "kegiatan",
            None,
            "Pembangunan dan Pengelolaan Sarana Distribusi Perdagangan",
            (Measure("Jumlah pasar rakyat yang direvitalisasi", "2 Unit", "Unit"),),
            (
                Fact(
                    "sub_kegiatan",
                    None,
                    "Penyediaan Sarana Distribusi Perdagangan",
                    (
                        Measure(
                            "Jumlah sarana distribusi perdagangan (los pasar, kios, tambatan perahu) yang dibangun",
                            "46 Unit",
                            "Unit",
                        ),
                    ),
                    code="3.30.03.2.01.0001",
                    holder=SPECIALIST,
                    pagu="6.318.740.500",
                ),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Fasilitasi Pengelolaan Sarana Distribusi Perdagangan",
                    (Measure("Jumlah pasar yang dikelola", "12 Pasar", "Pasar"),),
                    code="3.30.03.2.01.0002",
                    holder="Kepala UPTD Pasar",
                    pagu="1.12.500.000",
                ),
            ),
            pagu="6.431.240.500",
        ),
        Fact(
            "kegiatan",
            None,
            "Pembinaan terhadap Pengelola Sarana Distribusi Perdagangan Masyarakat di Wilayah Kerjanya",
            (Measure("Persentase pengelola pasar desa yang dibina", "65%"),),
            (
                Fact(
                    "sub_kegiatan",
                    None,
                    "Pembinaan dan Pengendalian Pengelola Sarana Distribusi Perdagangan",
                    (
                        Measure("Jumlah pengelola pasar yang dibina", "30 Orang", "Orang"),
                        Measure("Jumlah laporan pengendalian pasar", "4 Laporan", "Laporan"),
                    ),
                    code="3.30.03.2.02.0001",
                    holder=SPECIALIST,
                    pagu="93.815.000",
                ),
            ),
            pagu="93.815.000",
        ),
    ),
    pagu="6.525.055.500",
)
STABLE = Fact(
    "program",
    "Terjaganya stabilitas harga dan pasokan barang kebutuhan pokok",
    "Program Stabilisasi Harga Barang Kebutuhan Pokok dan Barang Penting",
    (Measure("Koefisien variasi harga barang kebutuhan pokok", "< 9%", more={"direction": "down"}),),
    (
        Fact(
            "kegiatan",
            None,
            "Menjamin Ketersediaan Barang Kebutuhan Pokok dan Barang Penting di Tingkat Daerah Kabupaten/Kota",
            (Measure("Persentase ketersediaan stok bahan pokok", "95%"),),
            (
                Fact(
                    "sub_kegiatan",
                    None,
                    "Pelaksanaan Operasi Pasar Reguler dan Pasar Khusus yang Berdampak dalam 1 (Satu) Kabupaten/Kota",
                    (Measure("Jumlah operasi pasar dan pasar murah di kecamatan", "21 kali", "kali"),),
                    code="3.30.04.2.02.0003",
                    holder=PRICES,
                    pagu="275.900.000",
                ),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Pemantauan Harga dan Stok Barang Kebutuhan Pokok dan Barang Penting pada Pelaku Usaha Distribusi",
                    (Measure("Jumlah laporan pemantauan harga mingguan", "52 Laporan", "Laporan"),),
                    code="3.30.04.2.02.0001",
                    holder=PRICES,
                    pagu="84.120.000",
                ),
            ),
            pagu="360.020.000",
        ),
        Fact(
            "kegiatan",
            None,
            "Pengawasan Pupuk dan Pestisida Bersubsidi di Tingkat Daerah Kabupaten/Kota",
            (Measure("Jumlah pengecer pupuk bersubsidi yang diawasi", "74 Kios", "Kios"),),
            (
                Fact(
                    "sub_kegiatan",
                    None,
                    "Pengawasan Pupuk dan Pestisida Bersubsidi di Tingkat Daerah Kabupaten/Kota",
                    (Measure("Jumlah laporan pengawasan KP3", "4 Laporan", "Laporan"),),
                    code="3.30.04.2.03.0001",
                    holder=PRICES,
                    pagu="52.450.000",
                ),
            ),
            pagu="52.450.000",
        ),
    ),
    pagu="412.470.000",
)
MEASURES = Fact(
    "program",
    "Meningkatnya perlindungan konsumen",
    "Program Standardisasi dan Perlindungan Konsumen",
    (Measure("Persentase alat UTTP bertanda tera sah", "64%"),),
    (
        Fact(
            "kegiatan",
            None,
            "Pelaksanaan Metrologi Legal berupa Tera, Tera Ulang, dan Pengawasan",
            (Measure("Jumlah UTTP yang ditera/tera ulang", "3.150 Unit", "Unit"),),
            (
                Fact(
                    "sub_kegiatan",
                    None,
                    "Pelaksanaan Metrologi Legal, berupa Tera, Tera Ulang",
                    (
                        Measure(
                            "Jumlah alat ukur, alat takar, alat timbang dan alat perlengkapan yang ditera", "3.150 Unit", "Unit"
                        ),
                    ),
                    code="3.30.06.2.01.0001",
                    holder=METROLOGY,
                    pagu="196.300.000",
                ),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Pengawasan/Penyuluhan Metrologi Legal",
                    (Measure("Jumlah pengawasan BDKT dan UTTP", "18 kali", "kali"),),
                    code="3.30.06.2.01.0002",
                    holder=METROLOGY,
                    pagu="43.750.000",
                ),
            ),
        ),
    ),
    pagu="240.050.000",
)
SUPPORT = Fact(
    "program",
    "Terwujudnya tata kelola administrasi perkantoran yang baik",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (Measure("Indeks Kepuasan Masyarakat (IKM) layanan dinas", "84,50"),),
    (
        Fact(
            "kegiatan",
            None,
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (Measure("Persentase dokumen perencanaan dan evaluasi tepat waktu", "100%"),),
            (
                Fact(
                    "sub_kegiatan",
                    None,
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    (Measure("Jumlah dokumen perencanaan perangkat daerah", "6 Dokumen", "Dokumen"),),
                    code="3.31.01.2.01.0001",
                    holder="Kasubbag Perencanaan",
                    pagu="24.980.000",
                ),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Evaluasi Kinerja Perangkat Daerah",
                    (Measure("Jumlah laporan evaluasi kinerja perangkat daerah", "4 Laporan", "Laporan"),),
                    code="3.31.01.2.01.0007",
                    holder="Kasubbag Perencanaan",
                    pagu="17.325.000",
                ),
            ),
            pagu="42.305.000",
        ),
        Fact(
            "kegiatan",
            None,
            "Administrasi Keuangan Perangkat Daerah",
            (Measure("Persentase pelayanan administrasi keuangan", "100%"),),
            (
                Fact(
                    "sub_kegiatan",
                    None,
                    "Penyediaan Gaji dan Tunjangan ASN",
                    (Measure("Jumlah orang yang menerima gaji dan tunjangan ASN", "68 Orang/bulan", "Orang/bulan"),),
                    code="3.31.01.2.02.0001",
                    holder="Kasubbag Keuangan",
                    pagu="5.874.316.220",
                ),
            ),
            pagu="5.874.316.220",
        ),
    ),
    pagu="5.916.621.220",
)
AIM = Fact(
    "tujuan",
    "Meningkatnya kontribusi sektor industri dan perdagangan terhadap perekonomian daerah",
    None,
    (
        Measure("Kontribusi sektor industri pengolahan terhadap PDRB", "2,18%"),
        Measure("Kontribusi sektor perdagangan besar dan eceran terhadap PDRB", "12,64%"),
    ),
    (
        Fact(
            "sasaran",
            "Meningkatnya nilai tambah dan daya saing industri kecil dan menengah",
            None,
            (
                Measure("Pertumbuhan industri kecil menengah", "3,75%"),
                Measure("Nilai produksi IKM (miliar rupiah)", "46,2", "miliar rupiah"),
            ),
            (PLANNING, LICENCES, DATA),
        ),
        Fact(
            "sasaran",
            "Meningkatnya kelancaran distribusi, stabilitas harga dan perlindungan konsumen",
            None,
            (Measure("Tingkat inflasi pangan bergejolak", "3,0 ± 1%", "%", more={"direction": "down"}),),
            (MARKETS, STABLE, MEASURES),
        ),
        Fact(
            "sasaran",
            "Meningkatnya akuntabilitas kinerja perangkat daerah",
            None,
            (Measure("Nilai SAKIP Disperindag", "BB (71,25)"),),
            (SUPPORT,),
        ),
    ),
)
TOTAL = "14.639.321.720"

COLUMN = {"tujuan": 1, "sasaran": 4, "program": 7, "kegiatan": 11, "sub_kegiatan": 15}
WIDTHS = (14, 13, 7, 14, 13, 8, 17, 14, 8, 9, 17, 14, 8, 9, 21, 17, 9.5, 9, 12)
FILLS = {"tujuan": "FFD966", "sasaran": "A9D08E", "program": "9BC2E6", "kegiatan": "F4B084", "sub_kegiatan": "D9D9D9"}
TITLES = {"tujuan": "TUJUAN", "sasaran": "SASARAN STRATEGIS", "program": "PROGRAM", "kegiatan": "KEGIATAN"}
TITLES |= {"sub_kegiatan": "SUB KEGIATAN"}
EDGE = Side(style="thin", color="404040")
BOX = Border(EDGE, EDGE, EDGE, EDGE)
FIRST = 7
BREAKS = (12, 19)  # the last rows of the first and the second page


@dataclass
class Layout:
    """The rows of every node and indicator: first row and how many."""

    nodes: dict[int, tuple[int, int]] = field(default_factory=dict)
    measures: dict[int, list[tuple[int, int]]] = field(default_factory=dict)


def rows_of(fact: Fact) -> int:
    """How many rows a node takes."""
    return max(len(fact.measures), sum(rows_of(child) for child in fact.children), 1)


def lay(fact: Fact, row: int, layout: Layout) -> None:
    """Give a node, its indicators and all below it their rows."""
    count = rows_of(fact)
    layout.nodes[id(fact)] = (row, count)
    share = count // len(fact.measures)
    spots = [(row + place * share, share) for place in range(len(fact.measures))]
    spots[-1] = (spots[-1][0], row + count - spots[-1][0])
    layout.measures[id(fact)] = spots
    for child in fact.children:
        lay(child, row, layout)
        row += rows_of(child)


def put(sheet: Worksheet, at: tuple[int, int, int], column: int, text: str | CellRichText, style: tuple[str, bool]) -> None:
    """A cell over some rows: at is (row, rows, needed height per line of type); style is (alignment, bold)."""
    row, count, _ = at
    for line in range(row, row + count):
        sheet.cell(line, column).border = BOX
    if count > 1:
        sheet.merge_cells(start_row=row, start_column=column, end_row=row + count - 1, end_column=column)
    cell = sheet.cell(row, column, text)
    cell.font = Font(name="Calibri", size=9, bold=style[1])
    cell.alignment = Alignment(style[0], "top", wrap_text=True)


def cell_text(fact: Fact) -> str | CellRichText:
    """What the first cell of a node says."""
    if fact.level == "program":
        bold = InlineFont(rFont="Calibri", sz=9, b=True)
        return CellRichText(TextBlock(bold, fact.name), f"\nSasaran : {fact.statement}")
    if fact.code:
        return f"{fact.code} {fact.name}"
    return fact.statement or fact.name or ""


def lines_in(text: str, width: float) -> int:
    """How many lines a text takes in a column of that width."""
    room = max(4, int(width * 1.1))
    return sum(max(1, len(textwrap.wrap(part, room))) for part in text.split("\n"))


def write_node(sheet: Worksheet, fact: Fact, layout: Layout, needs: list[tuple[int, int, int]]) -> None:
    """The cells of a node; needs collects (row, rows, lines)."""
    row, count = layout.nodes[id(fact)]
    column = COLUMN[fact.level]
    text = cell_text(fact)
    put(sheet, (row, count, 0), column, text, ("left", fact.level in ("tujuan", "sasaran")))
    needs.append((row, count, lines_in(str(text), WIDTHS[column - 1])))
    for measure, (start, span) in zip(fact.measures, layout.measures[id(fact)], strict=True):
        put(sheet, (start, span, 0), column + 1, measure.name, ("left", False))
        put(sheet, (start, span, 0), column + 2, measure.target, ("center", False))
        needs.append((start, span, lines_in(measure.name, WIDTHS[column])))
    if fact.level in ("program", "kegiatan", "sub_kegiatan"):
        put(sheet, (row, count, 0), column + 3, fact.pagu, ("right", False))
    if fact.level == "sub_kegiatan":
        put(sheet, (row, count, 0), 19, fact.holder or "", ("center", False))
        needs.append((row, count, lines_in(fact.holder or "", WIDTHS[18])))
    for child in fact.children:
        write_node(sheet, child, layout, needs)


def set_heights(sheet: Worksheet, needs: list[tuple[int, int, int]]) -> None:
    """Rows high enough for their single cells first, then for the merged ones."""
    heights: dict[int, float] = {}
    for row, count, lines in sorted(needs, key=lambda need: need[1]):
        present = [heights.get(line, 12.0) for line in range(row, row + count)]
        lack = lines * 12 + 6 - sum(present)
        for line, old in zip(range(row, row + count), present, strict=True):
            heights[line] = old + max(0.0, lack) / count
    for row, height in heights.items():
        sheet.row_dimensions[row].height = height


def head_cell(sheet: Worksheet, box: tuple[int, int, int, int], text: str, fill: str, bold: bool = True) -> None:
    """A header cell over (row, column, last row, last column)."""
    top, left, bottom, right = box
    for cells in sheet.iter_rows(top, bottom, left, right):
        for cell in cells:
            cell.border = BOX
            cell.fill = PatternFill("solid", start_color=fill)
    if (top, left) != (bottom, right):
        sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    cell = sheet.cell(top, left, text)
    cell.font = Font(name="Calibri", size=9, bold=bold, italic=not bold)
    cell.alignment = Alignment("center", "center", wrap_text=True)


def write_head(sheet: Worksheet) -> None:
    """The header of two rows and the row of column numbers."""
    for level, column in COLUMN.items():
        last = column + (3 if level in ("program", "kegiatan", "sub_kegiatan") else 2)
        head_cell(sheet, (4, column, 4, last), TITLES[level], FILLS[level])
        names = ["URAIAN", "INDIKATOR", "TARGET", "PAGU (Rp)"]
        names[0] = {"tujuan": "TUJUAN", "sasaran": "SASARAN", "program": "PROGRAM / SASARAN PROGRAM"}.get(level, TITLES[level])
        for place, name in enumerate(names[: last - column + 1]):
            head_cell(sheet, (5, column + place, 5, column + place), name, FILLS[level])
    head_cell(sheet, (4, 19, 5, 19), "PENANGGUNG JAWAB", "FFFFFF")
    for column in range(1, 20):
        head_cell(sheet, (6, column, 6, column), str(column), "F2F2F2", False)
    sheet.row_dimensions[4].height, sheet.row_dimensions[5].height = 16, 26


def sheet_setup(sheet: Worksheet) -> None:
    """Paper, margins, footer, breaks."""
    for place, width in enumerate(WIDTHS):
        sheet.column_dimensions["ABCDEFGHIJKLMNOPQRS"[place]].width = width
    sheet.print_title_rows = "4:6"
    for row in BREAKS:
        sheet.row_breaks.append(Break(id=row))
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.scale = "landscape", 14, 65
    sheet.page_margins.left = sheet.page_margins.right = 0.45
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.5, 0.6, 0.3
    sheet.oddFooter.left.text = "&8Sub Bagian Perencanaan - Disperindag Kab. Sikka"
    sheet.oddFooter.right.text = "&8Hal. &P"


def draw(path: Path, layout: Layout) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "CASCADING 2025"
    titles = ("CASCADING KINERJA PERANGKAT DAERAH TAHUN 2025", "DINAS PERINDUSTRIAN DAN PERDAGANGAN KABUPATEN SIKKA")
    for row, text in enumerate(titles, 1):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=19)
        sheet.cell(row, 1, text).font = Font(name="Calibri", size=14, bold=True)
        sheet.cell(row, 1).alignment = Alignment("center")
    write_head(sheet)
    needs: list[tuple[int, int, int]] = []
    write_node(sheet, AIM, layout, needs)
    set_heights(sheet, needs)
    row = FIRST + rows_of(AIM)
    head_cell(sheet, (row, 1, row, 17), "JUMLAH", "F2F2F2")
    head_cell(sheet, (row, 18, row, 19), TOTAL, "F2F2F2")
    sign = (
        "Maumere,      Januari 2025",
        "Kepala Dinas Perindustrian dan Perdagangan",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........",
    )
    for place, text in enumerate(sign):
        sheet.cell(row + 2 + place, 15, text).font = Font(name="Calibri", size=9)
    sheet_setup(sheet)
    book.save(path)


def page_of(row: int) -> int:
    """The page of a row."""
    return 1 + sum(row > last for last in BREAKS)


def add_gold(gold: Gold, fact: Fact, parent: str | None, layout: Layout) -> None:
    """A node with its indicators, money and all below it."""
    page = page_of(layout.nodes[id(fact)][0])
    more = {"code": fact.code, "holder": fact.holder}
    ident = gold.node(fact.level, fact.statement, fact.name, page=page, parent=parent, **more)
    for measure, (row, _) in zip(fact.measures, layout.measures[id(fact)], strict=True):
        unit = unit_of(measure.target, measure.unit)
        indicator = gold.indicator(ident, measure.name, unit, page_of(row), **measure.more)
        gold.value(indicator, "target", YEAR, measure.target, unit, page_of(row), **grade_of(measure.target))
    gold.budget(ident, "pagu", YEAR, fact.pagu, page)
    for child in fact.children:
        add_gold(gold, child, ident, layout)


def build_gold(layout: Layout) -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Sikka"}
    document |= {"organisation": "Dinas Perindustrian dan Perdagangan", "year": int(YEAR), "pages": 3}
    gold = Gold(STEM, document)
    add_gold(gold, AIM, None, layout)
    gold.total("JUMLAH", "pagu", YEAR, TOTAL, page_of(FIRST + rows_of(AIM)))
    ids = {node["name"] or node["statement"]: node["id"] for node in gold.nodes}
    ranged = [
        ids[fact.name or fact.statement or ""]
        for fact in walk(AIM)
        if any("±" in m.target or "<" in m.target for m in fact.measures)
    ]
    doubt = {"about": "targets with a sign (< 9%, 3,0 ± 1%): the first number is the value", "chosen": [9.0, 3.0]}
    gold.ambiguous.append(doubt | {"also_acceptable": [[9.0, None]], "nodes": ranged, "field": "value.value"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    layout = Layout()
    lay(AIM, FIRST, layout)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.xlsx"
        draw(source, layout)
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold(layout).write()


if __name__ == "__main__":
    main()
