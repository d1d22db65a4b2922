"""Quarterly realisation of an environment office: a Calc sheet with physical and money columns on 3 pages."""

import textwrap
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn

STEM = "realisasi-triwulan-dlh-sleman-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Quarterly realisation of programs, kegiatan and sub kegiatan of an environment office",
    "type": "realisasi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "three pages with the header repeated",
        "header of three rows with a row of column numbers",
        "program, kegiatan and sub kegiatan in one column, told apart by code and fill",
        "physical and money columns (K, Rp) per quarter, empty ones printed -",
        "a second indicator in a row of its own without name and code",
        "decimal points and commas mixed",
        "malformed sum (21.75.000)",
        "row of totals",
    ],
}


@dataclass(frozen=True)
class Measure:
    """An indicator, its unit, its target and its physical realisation by quarter, as printed."""

    name: str
    unit: str
    target: str
    done: tuple[str, str, str, str]


@dataclass(frozen=True)
class Line:
    """A program, kegiatan or sub kegiatan; sums stand at sub kegiatan only, those above are added up."""

    code: str
    name: str
    measures: tuple[Measure, ...]
    children: tuple["Line", ...] = ()
    pagu: int = 0
    spent: tuple[int, int, int, int] = (0, 0, 0, 0)


def sub(code: str, name: str, measure: Measure, pagu: int, *spent: int) -> Line:
    """A sub kegiatan."""
    return Line(code, name, (measure,), (), pagu, (spent[0], spent[1], spent[2], spent[3]))


PROGRAMS = (
    Line(
        "2.11.01",
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        (
            Measure("Nilai AKIP Perangkat Daerah", "Nilai", "81,50", ("-", "-", "-", "82,07")),
            Measure("Indeks Kepuasan Layanan Kesekretariatan", "Indeks", "3,45", ("-", "3,41", "-", "3.46")),
        ),
        (
            Line(
                "2.11.01.2.01",
                "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                (
                    Measure(
                        "Persentase dokumen perencanaan dan pelaporan yang tersusun tepat waktu",
                        "%",
                        "100",
                        ("25", "50", "75", "100"),
                    ),
                ),
                (
                    sub(
                        "2.11.01.2.01.01",
                        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                        Measure(
                            "Jumlah Dokumen Perencanaan Perangkat Daerah",
                            "Dokumen",
                            "6",
                            ("2", "2", "1", "1"),
                        ),
                        18_500_000,
                        4_120_000,
                        6_300_000,
                        3_975_000,
                        3_612_500,
                    ),
                    sub(
                        "2.11.01.2.01.07",
                        "Evaluasi Kinerja Perangkat Daerah",
                        Measure(
                            "Jumlah Laporan Evaluasi Kinerja Perangkat Daerah",
                            "Laporan",
                            "4",
                            ("1", "1", "1", "1"),
                        ),
                        9_840_000,
                        0,
                        4_380_000,
                        0,
                        5_105_000,
                    ),
                ),
            ),
            Line(
                "2.11.01.2.02",
                "Administrasi Keuangan Perangkat Daerah",
                (
                    Measure(
                        "Persentase terpenuhinya administrasi keuangan perangkat daerah",
                        "%",
                        "100",
                        ("24,10", "51,3", "75.2", "100"),
                    ),
                ),
                (
                    sub(
                        "2.11.01.2.02.01",
                        "Penyediaan Gaji dan Tunjangan ASN",
                        Measure(
                            "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",
                            "Orang/bulan",
                            "138",
                            ("138", "137", "137", "136"),
                        ),
                        13_745_220_900,
                        2_968_114_350,
                        4_102_337_118,
                        3_011_906_240,
                        3_377_410_655,
                    ),
                    sub(
                        "2.11.01.2.02.05",
                        "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
                        Measure("Jumlah Laporan Keuangan Akhir Tahun SKPD", "Laporan", "1", ("1", "-", "-", "-")),
                        7_250_000,
                        7_118_000,
                        0,
                        0,
                        0,
                    ),
                ),
            ),
        ),
    ),
    Line(
        "2.11.03",
        "PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP",
        (
            Measure("Indeks Kualitas Air (IKA)", "Indeks", "43,78", ("-", "40,11", "-", "44,02")),
            Measure("Indeks Kualitas Udara (IKU)", "Indeks", "84,60", ("-", "-", "-", "86,15")),
        ),
        (
            Line(
                "2.11.03.2.01",
                "Pencegahan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota",
                (
                    Measure(
                        "Persentase usaha dan/atau kegiatan yang memenuhi baku mutu air limbah",
                        "%",
                        "76",
                        ("61,5", "68,2", "72,9", "77,4"),
                    ),
                ),
                (
                    sub(
                        "2.11.03.2.01.01",
                        "Koordinasi, Sinkronisasi dan Pelaksanaan Pencegahan Pencemaran Lingkungan Hidup "
                        "Dilaksanakan terhadap Media Tanah, Air, Udara dan Laut",
                        Measure(
                            "Jumlah Dokumen Uji Kualitas Lingkungan Hidup yang Dilaksanakan Terhadap Media "
                            "Tanah, Air, Udara, dan Laut",
                            "Dokumen",
                            "12",
                            ("2", "4", "3", "3"),
                        ),
                        412_630_000,
                        38_214_500,
                        142_780_000,
                        96_415_750,
                        128_330_200,
                    ),
                    sub(
                        "2.11.03.2.01.03",
                        "Pengelolaan Laboratorium Lingkungan Hidup Kabupaten/Kota",
                        Measure(
                            "Jumlah pengujian yang dilaksanakan oleh laboratorium lingkungan",
                            "Sampel",
                            "1.150",
                            ("212", "334", "298", "341"),
                        ),
                        286_900_000,
                        31_400_000,
                        88_215_000,
                        21_750_000,
                        130_090_000,
                    ),
                ),
            ),
            Line(
                "2.11.03.2.02",
                "Penanggulangan Pencemaran dan/atau Kerusakan Lingkungan Hidup Kabupaten/Kota",
                (
                    Measure(
                        "Persentase kasus pencemaran yang ditanggulangi",
                        "%",
                        "100",
                        ("100", "100", "100", "100"),
                    ),
                ),
                (
                    sub(
                        "2.11.03.2.02.01",
                        "Pemberian Informasi Peringatan Pencemaran dan/atau Kerusakan Lingkungan Hidup pada Masyarakat",
                        Measure(
                            "Jumlah Laporan Sosialisasi Informasi Peringatan Pencemaran dan/atau Kerusakan "
                            "Lingkungan Hidup pada Masyarakat",
                            "Laporan",
                            "3",
                            ("-", "1", "1", "1"),
                        ),
                        44_175_000,
                        0,
                        14_200_000,
                        15_110_000,
                        13_925_000,
                    ),
                ),
            ),
        ),
    ),
    Line(
        "2.11.04",
        "PROGRAM PENGELOLAAN KEANEKARAGAMAN HAYATI (KEHATI)",
        (Measure("Persentase RTH publik yang terkelola", "%", "62,5", ("15,3", "31", "47,2", "62,9")),),
        (
            Line(
                "2.11.04.2.01",
                "Pengelolaan Keanekaragaman Hayati Kabupaten/Kota",
                (Measure("Jumlah kawasan kehati yang dikelola", "Kawasan", "7", ("7", "7", "7", "7")),),
                (
                    sub(
                        "2.11.04.2.01.04",
                        "Pengelolaan Ruang Terbuka Hijau (RTH)",
                        Measure(
                            "Luas RTH yang Dikelola Lingkup Kewenangan Kabupaten/Kota",
                            "Ha",
                            "38,4",
                            ("9,6", "9,6", "9,6", "9,6"),
                        ),
                        1_930_415_000,
                        301_220_400,
                        528_946_000,
                        472_118_300,
                        590_004_750,
                    ),
                ),
            ),
        ),
    ),
    Line(
        "2.11.11",
        "PROGRAM PENGELOLAAN PERSAMPAHAN",
        (
            Measure("Persentase sampah yang tertangani", "%", "54,2", ("50,9", "52,0", "53.4", "54,8")),
            Measure("Persentase pengurangan sampah", "%", "27", ("-", "21,7", "-", "26,3")),
        ),
        (
            Line(
                "2.11.11.2.01",
                "Pengelolaan Sampah",
                (
                    Measure(
                        "Volume sampah terangkut ke TPA",
                        "Ton",
                        "52.300",
                        ("13.214", "12.987", "13.402", "12.541"),
                    ),
                ),
                (
                    sub(
                        "2.11.11.2.01.02",
                        "Pengurangan Sampah dengan melakukan Pembatasan, Pendauran Ulang dan Pemanfaatan Kembali",
                        Measure(
                            "Jumlah Sampah yang Terkurangi Melalui Pembatasan, Pendauran Ulang dan Pemanfaatan Kembali",
                            "Ton",
                            "18.940",
                            ("4.105", "4.630", "4.822", "4.976"),
                        ),
                        624_300_000,
                        74_812_000,
                        183_940_500,
                        166_275_000,
                        181_664_250,
                    ),
                    sub(
                        "2.11.11.2.01.04",
                        "Peningkatan Peran serta Masyarakat dalam Pengelolaan Persampahan",
                        Measure(
                            "Jumlah Kelompok Masyarakat yang Terlibat Aktif dalam Kegiatan Pengelolaan Sampah",
                            "Kelompok",
                            "120",
                            ("-", "45", "38", "41"),
                        ),
                        215_760_000,
                        0,
                        82_445_000,
                        60_190_000,
                        68_732_000,
                    ),
                    sub(
                        "2.11.11.2.01.07",
                        "Penyediaan Sarana dan Prasarana Pengelolaan Persampahan di TPA/TPST/SPA Kabupaten/Kota",
                        Measure(
                            "Jumlah Sarana dan Prasarana Penanganan Sampah yang Disediakan",
                            "Unit",
                            "21",
                            ("-", "-", "9", "12"),
                        ),
                        8_118_450_000,
                        0,
                        611_207_000,
                        2_914_350_600,
                        4_402_118_900,
                    ),
                ),
            ),
        ),
    ),
)
MISPRINTS = {("2.11.03.2.01.03", 3): "21.75.000"}  # code and quarter: what the sheet says instead
BREAK_BEFORE = ("2.11.03", "2.11.11")  # a page begins with these
URUSAN = ("2.11", "URUSAN PEMERINTAHAN BIDANG LINGKUNGAN HIDUP")
PERIODS = ("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4")
LEVELS = ("program", "kegiatan", "sub_kegiatan")

COLUMNS = (12, 25, 24, 8.5, 6.5, 11.5, 5.5, 10.5, 5.5, 10.5, 5.5, 10.5, 5.5, 10.5)
FILLS = ("FFF2CC", "E2EFDA", None)
LINE = Side(style="thin")


def rupiah(value: int) -> str:
    """A sum as the sheet prints it."""
    return f"{value:,}".replace(",", ".") if value else "-"


def sums(line: Line) -> tuple[int, ...]:
    """Pagu and the four quarters of a line, its children's added up."""
    if not line.children:
        return (line.pagu, *line.spent)
    return tuple(sum(column) for column in zip(*(sums(child) for child in line.children), strict=True))


def printed_sums(line: Line) -> list[str]:
    """The sums of a line as printed, misprints included."""
    texts = [rupiah(value) for value in sums(line)]
    return [MISPRINTS.get((line.code, quarter), text) for quarter, text in enumerate(texts)]


def write_row(sheet: Worksheet, row: int, texts: list[str], fill: str | None, bold: bool, top: bool) -> None:
    """One row of the body."""
    for column, text in enumerate(texts, 1):
        cell = sheet.cell(row, column, text)
        cell.font = Font(name="Liberation Sans Narrow", size=8, bold=bold)
        across = "left" if column < 4 else "right" if column >= 6 and column % 2 == 0 else "center"
        cell.alignment = Alignment(across, "top", wrap_text=True)
        cell.border = Border(LINE, LINE, LINE if top else None, None)
        if fill:
            cell.fill = PatternFill("solid", start_color=fill)
    lines = max(lines_in(texts[1], 25), lines_in(texts[2], 24)) if texts[1] else lines_in(texts[2], 24)
    sheet.row_dimensions[row].height = 4 + 11 * lines


def lines_in(text: str, width: float) -> int:
    """How many lines a text takes in a column of that width, narrow type of 8 points."""
    letters = 1.12 if text.isupper() else 1.28
    return max(1, len(textwrap.wrap(text, int(width * letters))))


def write_line(sheet: Worksheet, line: Line, depth: int, row: int) -> int:
    """A line with its measures and all below it; gives the next free row."""
    money = printed_sums(line)
    if line.code in BREAK_BEFORE:
        sheet.row_breaks.append(Break(id=row - 1))
    for place, measure in enumerate(line.measures):
        head = [line.code, line.name] if place == 0 else ["", ""]
        texts = [*head, measure.name, measure.unit, measure.target, money[0] if place == 0 else ""]
        for quarter, done in enumerate(measure.done, 1):
            texts += [done, money[quarter] if place == 0 else ""]
        write_row(sheet, row, texts, FILLS[depth], depth < 2, place == 0)
        row += 1
    for child in line.children:
        row = write_line(sheet, child, depth + 1, row)
    return row


def write_head(sheet: Worksheet, row: int) -> None:
    """The header of four rows, the last of which numbers the columns."""
    titles = ("Kode Rekening", "Urusan/Bidang Urusan/ Program/Kegiatan/ Sub Kegiatan")
    spans = [(1, row, 1, row + 2, titles[0]), (2, row, 2, row + 2, titles[1])]
    spans += [(3, row, 3, row + 2, "Indikator Kinerja"), (4, row, 4, row + 2, "Satuan")]
    spans += [(5, row, 6, row + 1, "Target Kinerja dan Anggaran Tahun 2023")]
    spans += [(7, row, 14, row, "Realisasi Kinerja dan Anggaran pada Triwulan")]
    spans += [(7 + 2 * i, row + 1, 8 + 2 * i, row + 1, roman) for i, roman in enumerate(("I", "II", "III", "IV"))]
    spans += [(c, row + 2, c, row + 2, "K" if c % 2 else "Rp") for c in range(5, 15)]
    spans += [(c, row + 3, c, row + 3, f"({c})") for c in range(1, 15)]
    for left, top, right, bottom, text in spans:
        for cells in sheet.iter_rows(top, bottom, left, right):
            for cell in cells:
                cell.border = Border(LINE, LINE, LINE, LINE)
                cell.fill = PatternFill("solid", start_color="BDD7EE")
        if (left, top) != (right, bottom):
            sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
        cell = sheet.cell(top, left, text)
        cell.font = Font(name="Liberation Sans Narrow", size=8, bold=top < row + 3, italic=top == row + 3)
        cell.alignment = Alignment("center", "center", wrap_text=True)
    sheet.row_dimensions[row].height = sheet.row_dimensions[row + 1].height = 14


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "TW I-IV"
    titles = ("REALISASI KINERJA DAN ANGGARAN TRIWULAN I S.D. IV TAHUN 2023", "DINAS LINGKUNGAN HIDUP")
    for row, text in enumerate((*titles, "KABUPATEN SLEMAN"), 1):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=14)
        sheet.cell(row, 1, text).font = Font(name="Liberation Sans Narrow", size=12, bold=True)
        sheet.cell(row, 1).alignment = Alignment("center")
    write_head(sheet, 5)
    write_row(sheet, 9, [*URUSAN, *[""] * 12], "F8CBAD", True, True)
    row = 10
    for program in PROGRAMS:
        row = write_line(sheet, program, 0, row)
    texts = ["", "JUMLAH", "", "", ""]
    for place, value in enumerate(totals()):
        texts += ([""] if place else []) + [rupiah(value)]
    write_row(sheet, row, texts, "D9D9D9", True, True)
    for column in range(1, 15):
        sheet.cell(row, column).border = Border(LINE, LINE, LINE, LINE)
    for place, width in enumerate(COLUMNS):
        sheet.column_dimensions["ABCDEFGHIJKLMN"[place]].width = width
    sheet.print_title_rows = "5:8"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 14  # folio
    sheet.page_setup.scale = 101
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.8
    sheet.page_margins.footer = 0.35
    sheet.oddFooter.center.text = "Halaman &P dari &N"
    book.save(path)


def totals() -> tuple[int, ...]:
    """Pagu and the four quarters of the whole office."""
    return tuple(sum(column) for column in zip(*(sums(program) for program in PROGRAMS), strict=True))


def add_gold(gold: Gold, line: Line, depth: int, parent: str | None, page: int) -> None:
    """A line, its measures and sums, and all below it."""
    ident = gold.node(LEVELS[depth], None, line.name, page=page, parent=parent, code=line.code)
    for measure in line.measures:
        indicator = gold.indicator(ident, measure.name, measure.unit, page)
        gold.value(indicator, "target", "2023", measure.target, measure.unit, page)
        for period, done in zip(PERIODS, measure.done, strict=True):
            gold.value(indicator, "realisasi", period, done, measure.unit, page)
    pagu, *spent = printed_sums(line)
    gold.budget(ident, "pagu", "2023", pagu, page)
    for period, text in zip(PERIODS, spent, strict=True):
        gold.budget(ident, "realisasi", period, text, page)
    for child in line.children:
        add_gold(gold, child, depth + 1, ident, page)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kabupaten Sleman"}
    document |= {"organisation": "Dinas Lingkungan Hidup", "year": 2023, "pages": 1 + len(BREAK_BEFORE)}
    gold = Gold(STEM, document)
    page = 1
    for program in PROGRAMS:
        page += program.code in BREAK_BEFORE
        add_gold(gold, program, 0, None, page)
    pagu, *spent = totals()
    gold.total("JUMLAH", "pagu", "2023", rupiah(pagu), page)
    for period, value in zip(PERIODS, spent, strict=True):
        gold.total("JUMLAH", "realisasi", period, rupiah(value), page)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
