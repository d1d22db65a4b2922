"""Quarterly realisation of an investment and licensing office: a wide A3 sheet with a column for each part of the code."""

import textwrap
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, number, print_drawn

STEM = "realisasi-triwulan-dpmptsp-bontang-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Evaluation of the yearly plan of an investment and licensing office: targets and four quarters on A3 landscape",
    "type": "realisasi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "the code's parts in five columns of their own, header of four rows and a row of column numbers repeated",
        "twenty-three columns: target, four quarters, the year's realisation, percentages, each for K and Rp",
        "program, kegiatan and sub kegiatan told apart by the filled code columns and by tint",
        "name and code cells merged over two indicators of a program and of a kegiatan",
        "sums too wide for their column, broken within their cell",
        "white type on a dark header; rows of the urusan and of the office that are no nodes",
        "cumulative and adding quarters side by side, empty ones as -, a lower-is-better indicator",
        "units inside the figures in one row (100%), decimal points and commas mixed, malformed sum",
        "percentages of money that are no capaian of an indicator; averages and a predikat below the totals",
        "typing errors (Penenaman Modal, Persentse), a kegiatan whose sum is not that of its sub kegiatan",
    ],
}
YEAR = "2024"
PERIODS = tuple(f"{YEAR}-Q{place}" for place in range(1, 5))


@dataclass(frozen=True)
class Measure:
    """An indicator: name, unit, target, four quarters, and whether they add up (s) or the last one counts (l)."""

    name: str
    unit: str
    target: str
    done: tuple[str, str, str, str]
    way: str = "s"


@dataclass(frozen=True)
class Line:
    """A program, kegiatan or sub kegiatan; spent holds pagu and four quarters of a sub kegiatan in rupiah."""

    code: str
    name: str
    measures: tuple[Measure, ...]
    spent: tuple[int, ...] = ()
    children: tuple["Line", ...] = ()
    holder: str = ""


def m(name: str, unit: str, target: str, quarters: str, way: str = "s") -> Measure:
    """A measure whose quarters are parted by blanks."""
    first, second, third, fourth = quarters.split()
    return Measure(name, unit, target, (first, second, third, fourth), way)


CLIMATE = Line(
    "2.18.02",
    "PROGRAM PENGEMBANGAN IKLIM PENENAMAN MODAL",
    (
        m("Persentse peningkatan nilai investasi", "%", "6,50", "1,20 2,85 4,60 6,91", "l"),
        m("Jumlah regulasi penanaman modal yang disusun", "Perda/ Perwali", "1", "- - 1 -"),
    ),
    children=(
        Line(
            "2.18.02.2.01",
            "Penetapan Pemberian Fasilitas/Insentif di Bidang Penanaman Modal yang Menjadi Kewenangan Daerah Kabupaten/Kota",
            (m("Jumlah fasilitas/insentif yang diberikan kepada penanam modal", "Insentif", "4", "- 1 1 2"),),
            children=(
                Line(
                    "2.18.02.2.01.0001",
                    "Penetapan Kebijakan Daerah mengenai Pemberian Fasilitas/Insentif dan Kemudahan Penanaman Modal",
                    (m("Jumlah Peraturan Kepala Daerah mengenai Pemberian Fasilitas/Insentif", "Dokumen", "1", "- - 1 -"),),
                    (184_220_000, 12_440_000, 51_105_500, 78_230_000, 31_118_250),
                ),
                Line(
                    "2.18.02.2.01.0002",
                    "Evaluasi Pelaksanaan Pemberian Fasilitas/Insentif dan Kemudahan Penanaman Modal",
                    (m("Jumlah Laporan Evaluasi Pelaksanaan Pemberian Fasilitas/Insentif", "Laporan", "2", "- 1 - 1"),),
                    (67_315_000, 0, 29_480_000, 4_215_000, 30_902_500),
                ),
            ),
            holder="Bidang Perencanaan dan Pengembangan Iklim PM",
        ),
        Line(
            "2.18.02.2.02",
            "Pembuatan Peta Potensi Investasi Kabupaten/Kota",
            (m("Jumlah peta potensi investasi yang diterbitkan", "Peta", "3", "- 1 1 1"),),
            children=(
                Line(
                    "2.18.02.2.02.0003",
                    "Penyediaan Peta Potensi dan Peluang Usaha Kabupaten/Kota",
                    (m("Jumlah Peta Potensi dan Peluang Usaha yang Disediakan", "Dokumen", "3", "- 1 1 1"),),
                    (342_180_400, 8_915_000, 96_330_700, 141_206_000, 88_004_120),
                ),
            ),
            holder="Bidang Perencanaan dan Pengembangan Iklim PM",
        ),
    ),
)
PROMOTION = Line(
    "2.18.03",
    "PROGRAM PROMOSI PENANAMAN MODAL",
    (m("Persentase minat investasi yang terealisasi", "%", "35", "5,4 14.8 26,3 38,2", "l"),),
    children=(
        Line(
            "2.18.03.2.01",
            "Penyelenggaraan Promosi Penanaman Modal yang Menjadi Kewenangan Daerah Kabupaten/Kota",
            (
                m("Jumlah promosi yang dilaksanakan", "Kali", "6", "1 2 2 2"),
                m("Jumlah calon investor yang berminat", "Investor", "25", "2 9 6 11"),
            ),
            children=(
                Line(
                    "2.18.03.2.01.0001",
                    "Penyusunan Strategi Promosi Penanaman Modal",
                    (m("Jumlah Dokumen Strategi Promosi Penanaman Modal", "Dokumen", "1", "- 1 - -"),),
                    (58_900_000, 0, 57_214_300, 0, 0),
                ),
                Line(
                    "2.18.03.2.01.0002",
                    "Pelaksanaan Kegiatan Promosi Penanaman Modal Daerah Kabupaten/Kota",
                    (m("Jumlah Laporan Pelaksanaan Kegiatan Promosi Penanaman Modal", "Laporan", "6", "1 2 2 1"),),
                    (514_766_000, 74_118_000, 152_905_250, 168_041_000, 109_772_300),
                ),
            ),
            holder="Bidang Promosi PM",
        ),
    ),
)
LICENCE = Line(
    "2.18.04",
    "PROGRAM PELAYANAN PENANAMAN MODAL",
    (
        m("Indeks Kepuasan Masyarakat terhadap pelayanan perizinan", "Indeks", "88,50", "87,92 88,10 88,47 89,06", "l"),
        m("Rata-rata waktu penyelesaian izin", "Hari", "5", "6,2 5,4 4,8 4.5", "l"),
    ),
    children=(
        Line(
            "2.18.04.2.01",
            "Pelayanan Perizinan dan Non Perizinan secara Terpadu Satu Pintu di Bidang Penanaman Modal yang Menjadi "
            "Kewenangan Daerah Kabupaten/ Kota",
            (m("Persentase izin yang terbit sesuai SOP", "%", "100%", "98,4% 100% 100% 100%", "l"),),
            children=(
                Line(
                    "2.18.04.2.01.0001",
                    "Penyediaan Pelayanan Terpadu Perizinan dan Nonperizinan berbasis Sistem Pelayanan Perizinan "
                    "Berusaha Terintegrasi secara Elektronik",
                    (m("Jumlah Pelaku Usaha yang Memperoleh Izin Berusaha", "Pelaku Usaha", "1.850", "402 518 477 561"),),
                    (1_148_305_000, 182_440_700, 307_215_400, 281_930_000, 318_406_950),
                ),
                Line(
                    "2.18.04.2.01.0002",
                    "Pemantauan Pemenuhan Komitmen Perizinan dan Non Perizinan Penanaman Modal",
                    (m("Jumlah Kegiatan Usaha yang Dipantau Pemenuhan Komitmennya", "Kegiatan Usaha", "120", "24 36 33 31"),),
                    (96_410_000, 14_205_000, 26_990_000, 22_418_500, 28_633_000),
                ),
                Line(
                    "2.18.04.2.01.0004",
                    "Penyediaan Layanan Konsultasi dan Pengelolaan Pengaduan Masyarakat terhadap Pelayanan Terpadu Perizinan "
                    "dan Non Perizinan",
                    (m("Jumlah Layanan Konsultasi dan Pengaduan yang Ditindaklanjuti", "Layanan", "60", "11 17 14 19"),),
                    (39_985_500, 0, 18_640_000, 9_320_000, 11_204_000),
                ),
            ),
            holder="Bidang Pelayanan Perizinan A dan B",
        ),
    ),
)
CONTROL = Line(
    "2.18.05",
    "PROGRAM PENGENDALIAN PELAKSANAAN PENANAMAN MODAL",
    (m("Persentase perusahaan yang menyampaikan LKPM", "%", "72", "48,0 56,3 63,9 70,2", "l"),),
    children=(
        Line(
            "2.18.05.2.01",
            "Pengendalian Pelaksanaan Penanaman Modal yang Menjadi Kewenangan Daerah Kabupaten/Kota",
            (m("Jumlah perusahaan yang dikendalikan", "Perusahaan", "80", "18 22 20 21"),),
            children=(
                Line(
                    "2.18.05.2.01.0005",
                    "Koordinasi dan Sinkronisasi Pembinaan Pelaksanaan Penanaman Modal",
                    (m("Jumlah Pelaku Usaha yang Mengikuti Bimbingan Teknis/Sosialisasi", "Pelaku Usaha", "200", "- 100 - 95"),),
                    (221_640_000, 0, 101_220_000, 6_400_000, 98_711_500),
                ),
                Line(
                    "2.18.05.2.01.0006",
                    "Koordinasi dan Sinkronisasi Pengawasan Pelaksanaan Penanaman Modal",
                    (m("Jumlah Kegiatan Usaha yang Telah Diinspeksi Lapangan", "Kegiatan Usaha", "80", "18 22 20 21"),),
                    (163_027_000, 26_518_000, 44_905_000, 39_870_200, 47_114_800),
                ),
            ),
            holder="Bidang Dalak dan Sistem Informasi PM",
        ),
    ),
)
DATA = Line(
    "2.18.06",
    "PROGRAM PENGELOLAAN DATA DAN SISTEM INFORMASI PENANAMAN MODAL",
    (m("Persentase data dan informasi PM yang mutakhir", "%", "100", "85 90 95 100", "l"),),
    children=(
        Line(
            "2.18.06.2.01",
            "Pengelolaan Data dan Informasi Perizinan dan Non Perizinan yang Terintegrasi pada Tingkat Daerah Kabupaten/Kota",
            (m("Jumlah sistem informasi yang dikelola", "Sistem", "2", "2 2 2 2", "l"),),
            children=(
                Line(
                    "2.18.06.2.01.0001",
                    "Pengolahan, Penyajian dan Pemanfaatan Data dan Informasi Perizinan dan Non Perizinan berbasis Sistem "
                    "Pelayanan Perizinan Berusaha Terintegrasi secara Elektronik",
                    (m("Jumlah Dokumen Data dan Informasi Perizinan yang Diolah", "Dokumen", "12", "3 3 3 3"),),
                    (74_330_000, 10_115_000, 21_840_000, 18_225_000, 19_906_000),
                ),
            ),
            holder="Bidang Dalak dan Sistem Informasi PM",
        ),
    ),
)
SUPPORT = Line(
    "2.18.01",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    (m("Nilai SAKIP", "Nilai", "78,00", "- - 78,45 -", "l"),),
    children=(
        Line(
            "2.18.01.2.02",
            "Administrasi Keuangan Perangkat Daerah",
            (m("Persentase layanan administrasi keuangan", "%", "100", "100 100 100 100", "l"),),
            children=(
                Line(
                    "2.18.01.2.02.0001",
                    "Penyediaan Gaji dan Tunjangan ASN",
                    (m("Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "Orang/ Bulan", "58", "57 57 58 58", "l"),),
                    (9_874_115_300, 1_802_447_915, 2_916_330_204, 2_204_815_660, 2_611_902_417),
                ),
            ),
            holder="Sekretariat",
        ),
        Line(
            "2.18.01.2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            (m("Persentase jasa penunjang yang tersedia", "%", "100", "100 100 100 100", "l"),),
            children=(
                Line(
                    "2.18.01.2.08.0002",
                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    (m("Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik", "Laporan", "12", "3 3 3 3"),),
                    (418_600_000, 88_214_330, 97_405_118, 101_330_904, 104_118_200),
                ),
                Line(
                    "2.18.01.2.08.0004",
                    "Penyediaan Jasa Pelayanan Umum Kantor",
                    (m("Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor yang Disediakan", "Laporan", "12", "3 3 3 3"),),
                    (1_216_080_000, 291_400_000, 304_020_000, 304_020_000, 304_020_000),
                ),
            ),
            holder="Sekretariat",
        ),
    ),
)
PROGRAMS = (SUPPORT, CLIMATE, PROMOTION, LICENCE, CONTROL, DATA)
MISPRINTS = {  # code and place (0 pagu, 1 to 4 quarters, 5 the year): what the sheet says instead
    ("2.18.03.2.01", 0): "572.666.000",
    ("2.18.04.2.01.0002", 3): "22.4185.500",
    ("2.18.06.2.01.0001", 5): "70.08.6000",
}
BREAKS = ("2.18.04",)  # a page begins with these
LEVELS = ("program", "kegiatan", "sub_kegiatan")
FACE = "Carlito"
WIDTHS = (3.2, 3.6, 3.6, 5, 6, 33, 30, 9.5, 8, 11.5, 7, 9.6, 7, 9.6, 7, 9.6, 7, 9.6, 7.6, 11.2, 7.6, 7.6, 13.5)
TINTS = ("BDD7EE", "DEEAF6", "")
EDGE = Side(style="thin", color="7F7F7F")
BOX = Border(EDGE, EDGE, EDGE, EDGE)
WHOLE = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"


def rupiah(value: int) -> str:
    """A sum as the sheet prints it."""
    return f"{value:,}".replace(",", ".") if value else "-"


def comma(value: float, digits: int = 2) -> str:
    """A figure with a decimal comma."""
    return f"{value:.{digits}f}".replace(".", ",")


def sums(line: Line) -> tuple[int, ...]:
    """Pagu, four quarters and the year."""
    if not line.children:
        return (*line.spent, sum(line.spent[1:]))
    return tuple(sum(column) for column in zip(*(sums(child) for child in line.children), strict=True))


def money(line: Line) -> list[str]:
    """The sums of a line as printed."""
    return [MISPRINTS.get((line.code, place), rupiah(value)) for place, value in enumerate(sums(line))]


def year_figure(measure: Measure) -> tuple[str, str]:
    """The year's realisation and its percentage as printed."""
    known = [text for text in measure.done if text != "-"]
    mark = "%" if "%" in measure.target else ""
    if measure.way == "l":
        done = known[-1]
    else:
        done = f"{sum(int(number(text) or 0) for text in known):,}".replace(",", ".")
    wanted, got = number(measure.target) or 1.0, number(done) or 0.0
    rate = 2 - got / wanted if measure.name.startswith("Rata-rata waktu") else got / wanted
    return done, comma(100 * rate) + mark


def code_parts(code: str) -> list[str]:
    """The five columns of a code."""
    parts = code.split(".")
    columns = parts[:3] + ([".".join(parts[3:5])] if len(parts) > 3 else []) + parts[5:]
    return columns + [""] * (5 - len(columns))


def put(sheet: Worksheet, at: tuple[int, int, int, int], text: str, across: str = "left", **more: object) -> None:
    """A ruled cell over (row, column, rows, columns); more: bold, fill, color, size, down."""
    row, column, rows, columns = at
    for cells in sheet.iter_rows(row, row + rows - 1, column, column + columns - 1):
        for cell in cells:
            cell.border = BOX
            if more.get("fill"):
                cell.fill = PatternFill("solid", start_color=str(more["fill"]))
    if rows > 1 or columns > 1:
        sheet.merge_cells(start_row=row, start_column=column, end_row=row + rows - 1, end_column=column + columns - 1)
    cell = sheet.cell(row, column, text)
    color = str(more.get("color", "000000"))
    cell.font = Font(name=FACE, size=float(str(more.get("size", 9))), bold=bool(more.get("bold")), color=color)
    cell.alignment = Alignment(across, str(more.get("down", "top")), wrap_text=True)


def lines_in(text: str, width: float) -> int:
    """How many lines a text takes in a column of that width."""
    return max(1, len(textwrap.wrap(text, int(width * (1.0 if text.isupper() else 1.14)))))


def write_line(sheet: Worksheet, line: Line, depth: int, row: int) -> int:
    """A line with its measures, its sums and all below it; gives the next free row."""
    if line.code in BREAKS:
        sheet.row_breaks.append(Break(id=row - 1))
    look = {"fill": TINTS[depth], "bold": depth == 0}
    rows = len(line.measures)
    for column, text in enumerate(code_parts(line.code), 1):
        put(sheet, (row, column, rows, 1), text, "center", **look)
    put(sheet, (row, 6, rows, 1), line.name, **look)
    sums_texts = money(line)
    pagu, *quarters, year = sums_texts
    put(sheet, (row, 10, rows, 1), pagu, "right", **look)
    for place, text in enumerate(quarters):
        put(sheet, (row, 12 + 2 * place, rows, 1), text, "right", **look)
    put(sheet, (row, 20, rows, 1), year, "right", **look)
    put(sheet, (row, 22, rows, 1), comma(100 * sums(line)[5] / sums(line)[0]), "center", **look)
    put(sheet, (row, 23, rows, 1), line.holder, "center", fill=TINTS[depth])
    for place, measure in enumerate(line.measures):
        put(sheet, (row + place, 7, 1, 1), measure.name, **look)
        done, rate = year_figure(measure)
        cells = {8: measure.unit, 9: measure.target, 19: done, 21: rate}
        cells |= {11 + 2 * quarter: text for quarter, text in enumerate(measure.done)}
        for column, text in cells.items():
            put(sheet, (row + place, column, 1, 1), text, "center", **look)
        needed = max(lines_in(measure.name, WIDTHS[6]), -(-lines_in(line.name, WIDTHS[5]) // rows), lines_in(measure.unit, 9))
        needed = max(needed, lines_in(line.holder or "-", WIDTHS[22] - 2) if rows == 1 else 1)
        sheet.row_dimensions[row + place].height = 5 + 12 * max(needed, 2 if sums(line)[0] > 1_600_000_000 else 1)
    row += rows
    for child in line.children:
        row = write_line(sheet, child, depth + 1, row)
    return row


def write_head(sheet: Worksheet) -> None:
    """The header of four rows and the row of column numbers."""
    dark = {"bold": True, "fill": "1F4E78", "color": "FFFFFF", "down": "center"}
    tall = {6: "Urusan / Bidang Urusan / Program / Kegiatan / Sub Kegiatan", 7: "Indikator Kinerja", 8: "Satuan"}
    put(sheet, (6, 1, 3, 5), "KODE", "center", **dark)
    for column, text in zip(range(1, 6), ("U", "BU", "Prog", "Keg", "Sub Keg"), strict=True):
        put(sheet, (9, column, 1, 1), text, "center", **dark, size=7)
    for column, text in (tall | {23: "Unit Penanggung Jawab"}).items():
        put(sheet, (6, column, 4, 1), text, "center", **dark)
    put(sheet, (6, 9, 3, 2), "Target Kinerja dan Anggaran Renja Tahun 2024 (APBD-P)", "center", **dark)
    put(sheet, (6, 11, 1, 8), "REALISASI KINERJA DAN ANGGARAN PADA TRIWULAN", "center", **dark)
    for place, roman in enumerate(("I", "II", "III", "IV")):
        put(sheet, (7, 11 + 2 * place, 2, 2), roman, "center", **dark)
    put(sheet, (6, 19, 3, 2), "Realisasi Capaian Kinerja dan Anggaran s.d. TW IV", "center", **dark)
    put(sheet, (6, 21, 3, 2), "Tingkat Capaian (%)", "center", **dark)
    for column in range(9, 23):
        put(sheet, (9, column, 1, 1), "K" if column % 2 else "Rp", "center", **dark)
    put(sheet, (10, 1, 1, 5), "1", "center", size=7)
    for column in range(6, 24):
        put(sheet, (10, column, 1, 1), str(column - 4), "center", size=7)
    for row in (6, 7, 8):
        sheet.row_dimensions[row].height = 15


def foot(sheet: Worksheet, row: int) -> None:
    """Totals, averages, signature."""
    look = {"bold": True, "fill": "FFE699"}
    put(sheet, (row, 1, 1, 8), "JUMLAH", "center", **look)
    for column in range(9, 24):
        put(sheet, (row, column, 1, 1), "", **look)
    for column, value in zip((10, 12, 14, 16, 18, 20), totals(), strict=True):
        put(sheet, (row, column, 1, 1), rupiah(value), "right", **look)
    sheet.row_dimensions[row].height = 27
    put(sheet, (row + 1, 1, 1, 20), "Rata-rata capaian kinerja (%)", "right", bold=True)
    put(sheet, (row + 1, 21, 1, 2), "99,12", "center", bold=True)
    put(sheet, (row + 2, 1, 1, 20), "Predikat kinerja", "right", bold=True)
    put(sheet, (row + 2, 21, 1, 2), "Sangat Tinggi", "center", bold=True)
    notes = ("Faktor pendorong keberhasilan kinerja : komitmen pimpinan dan ketersediaan sistem OSS-RBA",)
    notes += ("Faktor penghambat : jaringan OSS sering gangguan, keterbatasan SDM verifikator",)
    for place, text in enumerate(notes):
        sheet.cell(row + 4 + place, 1, text).font = Font(name=FACE, size=9, italic=True)
    sign = ("Bontang,      Januari 2025", "Kepala Dinas,", "", "", "( nama pejabat )", "NIP. ........")
    for place, text in enumerate(sign):
        sheet.cell(row + 4 + place, 18, text).font = Font(name=FACE, size=10)


def totals() -> tuple[int, ...]:
    """Pagu, quarters and year of the whole office."""
    return tuple(sum(column) for column in zip(*(sums(program) for program in PROGRAMS), strict=True))


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Evaluasi Renja TW IV"
    titles = ("Evaluasi Terhadap Hasil Renja Perangkat Daerah Lingkup Kota", f"Renja {WHOLE} Kota Bontang", "Tahun 2024")
    for row, text in enumerate(titles, 1):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=23)
        sheet.cell(row, 1, text).font = Font(name=FACE, size=14 if row == 1 else 12, bold=True)
        sheet.cell(row, 1).alignment = Alignment("center")
    sheet.cell(4, 1, "Periode Pelaporan : s.d. Triwulan IV").font = Font(name=FACE, size=10)
    write_head(sheet)
    row = 11
    for parts, text in ((("2", "18"), "URUSAN PEMERINTAHAN BIDANG PENANAMAN MODAL"), ((), WHOLE.upper())):
        for column in range(1, 24):
            put(sheet, (row, column, 1, 1), (*parts, *[""] * 5)[column - 1] if column < 6 else "", "center", fill="F8CBAD")
        put(sheet, (row, 6, 1, 2), text, bold=True, fill="F8CBAD")
        sheet.row_dimensions[row].height = 17
        row += 1
    for program in PROGRAMS:
        row = write_line(sheet, program, 0, row)
    foot(sheet, row)
    for place, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.print_title_rows = "6:10"
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.scale = "landscape", 8, 89
    sheet.page_margins.left = sheet.page_margins.right = 0.35
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.5, 0.6, 0.3
    sheet.oddFooter.left.text = "&8Evaluasi Renja TW IV - DPMPTSP"
    sheet.oddFooter.right.text = "&8&P"
    book.save(path)


def add_gold(gold: Gold, line: Line, depth: int, parent: str | None, page: int) -> None:
    """A line, its measures and sums, and all below it."""
    node = gold.node(LEVELS[depth], None, line.name, page=page, parent=parent, code=line.code, holder=line.holder or None)
    for measure in line.measures:
        more = {"direction": "down"} if measure.name.startswith("Rata-rata waktu") else {}
        indicator = gold.indicator(node, measure.name, measure.unit, page, **more)
        gold.value(indicator, "target", YEAR, measure.target, measure.unit, page)
        for period, text in zip(PERIODS, measure.done, strict=True):
            gold.value(indicator, "realisasi", period, text, measure.unit, page)
        done, rate = year_figure(measure)
        gold.value(indicator, "realisasi", YEAR, done, measure.unit, page)
        gold.value(indicator, "capaian", YEAR, rate, "%", page)
    pagu, *quarters, year = money(line)
    gold.budget(node, "pagu", YEAR, pagu, page)
    for period, text in zip((*PERIODS, YEAR), (*quarters, year), strict=True):
        gold.budget(node, "realisasi", period, text, page)
    for child in line.children:
        add_gold(gold, child, depth + 1, node, page)


def doubts(gold: Gold) -> None:
    """Where another reading is honest too."""
    everyone = [node["id"] for node in gold.nodes]
    rows = (
        ("the code's parts stand in five columns", "joined by dots", ["the last part alone"], everyone, "code"),
        (
            "the percentage of the money (column Rp of Tingkat Capaian)",
            "left out",
            ["a capaian of the indicator"],
            everyone,
            "values",
        ),
    )
    for about, chosen, other, nodes, part in rows:
        doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
        gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kota Bontang"}
    gold = Gold(STEM, document | {"organisation": WHOLE, "year": int(YEAR), "pages": 1 + len(BREAKS)})
    page = 1
    for program in PROGRAMS:
        page += program.code in BREAKS
        add_gold(gold, program, 0, None, page)
    for (kind, period), value in zip(
        (("pagu", YEAR), *(("realisasi", each) for each in PERIODS), ("realisasi", YEAR)), totals(), strict=True
    ):
        gold.total("JUMLAH", kind, period, rupiah(value), page)
    doubts(gold)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
