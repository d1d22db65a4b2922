"""Evaluation of the yearly plan of a national unity agency in the form E.81 of Permendagri 86/2017, three A3 pages."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, number, office_pdf
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "evaluasi-renja-kesbangpol-blora-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Evaluation of a national unity agency's yearly plan in the form E.81 on three A3 pages, twenty-five columns",
    "type": "realisasi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "K and Rp for the plan's last year, the year before, the year, four quarters, the year's realisation, percentages",
        "header of three rows and a row of column numbers with sums (13 = 9+10+11+12) repeated on every page",
        "a Sasaran column whose cell goes on over rows of five programs and over page breaks, text on the first page alone",
        "units inside every K cell (2 dok, 85 %), sums without Rp, one sum with ,00",
        "rows of urusan and bidang urusan that are no nodes",
        "programs with two indicators in two rows, the second without code, name and sums",
        "level told by code and weight; a unit as holder in program rows alone",
        "quarters that add up beside quarters that do not, empty ones as - or blank, a lower-is-better indicator",
        "a row of mean and predikat kinerja below each program, Jumlah, rata-rata and predikat rows, notes at the end",
        "malformed sums (48.2200.000), a decimal point among commas, typing errors (Persentasi, pelaksanan)",
    ],
}
YEAR = "2023"
QUARTERS = tuple(f"{YEAR}-Q{place}" for place in range(1, 5))
PERIODS = (("target", "2026"), ("realisasi", "2022"), ("target", YEAR), *(("realisasi", q) for q in QUARTERS))


@dataclass(frozen=True)
class Measure:
    """An indicator; figures: target 2026, realisation 2022, target 2023, four quarters; way: s adds up, l is the last."""

    name: str
    unit: str
    figures: tuple[str, ...]
    way: str = "s"
    direction: str | None = None


@dataclass(frozen=True)
class Line:
    """A program or what is below it; spent: the seven sums of a sub kegiatan in thousands."""

    code: str
    name: str
    measures: tuple[Measure, ...]
    children: tuple["Line", ...] = ()
    spent: tuple[int, ...] = ()
    unit: str = ""


def m(name: str, unit: str, figures: str, way: str = "s", direction: str | None = None) -> Measure:
    """A measure whose figures are parted by blanks; _ is a blank cell."""
    return Measure(name, unit, tuple(figures.replace("_", "").split(" ")), way, direction)


def sub(code: str, name: str, measure: Measure, *spent: int) -> Line:
    """A sub kegiatan."""
    return Line(code, name, (measure,), (), spent)


IDEOLOGY = Line(
    "8.01.02",
    "PROGRAM PENGUATAN IDEOLOGI PANCASILA DAN KARAKTER KEBANGSAAN",
    (
        m("Persentase masyarakat yang memahami wawasan kebangsaan", "%", "85 70,4 75 18.5 39 58,2 76,1", "l"),
        m("Jumlah forum pembauran kebangsaan yang aktif", "forum", "16 12 14 13 13 14 14", "l"),
    ),
    (
        Line(
            "8.01.02.2.01",
            "Perumusan Kebijakan Teknis dan Pemantapan Pelaksanaan Bidang Ideologi Pancasila dan Karakter Kebangsaan",
            (m("Jumlah dokumen kebijakan ideologi dan wawasan kebangsaan", "dok", "10 4 2 - 1 - 1"),),
            (
                sub(
                    "8.01.02.2.01.03",
                    "Pelaksanaan Kebijakan di Bidang Ideologi Wawasan Kebangsaan, Bela Negara, Karakter Bangsa, Pembauran "
                    "Kebangsaan, Bineka Tunggal Ika dan Sejarah Kebangsaan",
                    m(
                        "Jumlah orang yang mengikuti pelaksanan kebijakan bidang ideologi",
                        "orang",
                        "2.500 1.020 500 80 160 140 120",
                    ),
                    2_150_000,
                    388_412,
                    412_650,
                    52_180,
                    131_044,
                    118_920,
                    97_310,
                ),
                sub(
                    "8.01.02.2.01.04",
                    "Pelaksanaan Koordinasi di Bidang Ideologi Wawasan Kebangsaan, Bela Negara, Karakter Bangsa dan Pembauran "
                    "Kebangsaan",
                    m("Jumlah laporan koordinasi bidang ideologi", "laporan", "20 8 4 1 1 1 1"),
                    480_000,
                    90_115,
                    96_500,
                    18_400,
                    26_315,
                    22_870,
                    25_600,
                ),
            ),
        ),
    ),
    unit="Bidang Ideologi, Wasbang dan Karakter Bangsa",
)
PARTY = Line(
    "8.01.03",
    "PROGRAM PENINGKATAN PERAN PARTAI POLITIK DAN LEMBAGA PENDIDIKAN MELALUI PENDIDIKAN POLITIK DAN PENGEMBANGAN "
    "ETIKA SERTA BUDAYA POLITIK",
    (m("Persentasi partisipasi masyarakat dalam pemilu", "%", "82 79,15 80 - - _ -", "l"),),
    (
        Line(
            "8.01.03.2.01",
            "Perumusan Kebijakan Teknis dan Pemantapan Pelaksanaan Bidang Pendidikan Politik, Etika Budaya Politik",
            (m("Persentase parpol yang tertib administrasi", "%", "100 90 95 85 90 95 95", "l"),),
            (
                sub(
                    "8.01.03.2.01.03",
                    "Pelaksanaan Kebijakan di Bidang Pendidikan Politik, Etika Budaya Politik, Peningkatan Demokrasi, Fasilitasi "
                    "Kelembagaan Pemerintahan, Perwakilan dan Partai Politik",
                    m("Jumlah orang yang mengikuti pendidikan politik", "orang", "1.800 450 400 - 150 130 120"),
                    1_240_000,
                    214_006,
                    265_300,
                    0,
                    104_218,
                    76_905,
                    71_440,
                ),
                sub(
                    "8.01.03.2.01.05",
                    "Pelaksanaan Monitoring, Evaluasi dan Pelaporan di Bidang Pendidikan Politik dan Partai Politik",
                    m("Jumlah laporan verifikasi bantuan keuangan parpol", "laporan", "5 2 1 - 1 - -"),
                    5_400_000,
                    1_058_240,
                    1_064_780,
                    0,
                    1_058_240,
                    0,
                    0,
                ),
            ),
        ),
    ),
    unit="Bidang Politik Dalam Negeri",
)
ORMAS = Line(
    "8.01.04",
    "PROGRAM PEMBERDAYAAN DAN PENGAWASAN ORGANISASI KEMASYARAKATAN",
    (m("Persentase ormas yang terdaftar dan aktif", "%", "78 64,5 68 65 66,2 67 69,4", "l"),),
    (
        Line(
            "8.01.04.2.01",
            "Perumusan Kebijakan Teknis dan Pemantapan Pelaksanaan Bidang Pemberdayaan dan Pengawasan Organisasi Kemasyarakatan",
            (m("Jumlah ormas yang dibina", "ormas", "150 52 30 5 10 8 9"),),
            (
                sub(
                    "8.01.04.2.01.03",
                    "Pelaksanaan Kebijakan di Bidang Pendaftaran Ormas, Pemberdayaan Ormas, Evaluasi dan Mediasi Sengketa Ormas",
                    m("Jumlah orang yang mengikuti pemberdayaan ormas", "orang", "900 310 180 30 60 45 50"),
                    690_000,
                    121_770,
                    138_450,
                    12_600,
                    48_930,
                    31_275,
                    40_108,
                ),
                sub(
                    "8.01.04.2.01.04",
                    "Pelaksanaan Koordinasi di Bidang Pendaftaran Ormas, Pengawasan Ormas dan Ormas Asing di Daerah",
                    m("Jumlah dokumen hasil koordinasi pengawasan ormas", "dok", "10 4 2 - 1 _ 1"),
                    240_000,
                    44_310,
                    48_220,
                    0,
                    22_180,
                    0,
                    24_905,
                ),
            ),
        ),
    ),
    unit="Bidang Politik Dalam Negeri",
)
CULTURE = Line(
    "8.01.05",
    "PROGRAM PEMBINAAN DAN PENGEMBANGAN KETAHANAN EKONOMI, SOSIAL, DAN BUDAYA",
    (m("Persentase desa/ kelurahan bersih narkoba", "%", "40 21,8 26 22 23,5 25 26,4", "l"),),
    (
        Line(
            "8.01.05.2.01",
            "Perumusan Kebijakan Teknis dan Pemantapan Pelaksanaan Bidang Ketahanan Ekonomi, Sosial dan Budaya",
            (m("Jumlah fasilitasi ketahanan ekonomi, sosial dan budaya", "kali", "60 23 12 3 3 3 3"),),
            (
                sub(
                    "8.01.05.2.01.03",
                    "Pelaksanaan Kebijakan di Bidang Ketahanan Ekonomi, Sosial, Budaya dan Fasilitasi Pencegahan Penyalahgunaan "
                    "Narkotika, Fasilitasi Kerukunan Umat Beragama dan Penghayat Kepercayaan",
                    m("Jumlah orang yang mengikuti sosialisasi P4GN", "orang", "3.000 1.145 600 120 180 160 155"),
                    1_975_000,
                    342_900,
                    378_100,
                    44_215,
                    118_670,
                    96_048,
                    102_380,
                ),
                sub(
                    "8.01.05.2.01.04",
                    "Pelaksanaan Koordinasi di Bidang Ketahanan Ekonomi, Sosial, Budaya dan Kerukunan Umat Beragama",
                    m("Jumlah rapat FKUB", "kali", "60 24 12 3 3 3 2"),
                    1_100_000,
                    208_330,
                    215_000,
                    50_000,
                    55_120,
                    48_700,
                    57_300,
                ),
            ),
        ),
    ),
    unit="Bidang Ketahanan Ekososbud dan Ormas",
)
ALERT = Line(
    "8.01.06",
    "PROGRAM PENINGKATAN KEWASPADAAN NASIONAL DAN PENINGKATAN KUALITAS DAN FASILITASI PENANGANAN KONFLIK SOSIAL",
    (
        m("Jumlah kejadian konflik sosial", "kejadian", "0 3 2 1 - 1 -", direction="down"),
        m("Persentase potensi konflik yang ditangani", "%", "100 95 98 100 100 98 98", "l"),
    ),
    (
        Line(
            "8.01.06.2.01",
            "Perumusan Kebijakan Teknis dan Pelaksanaan Pemantapan Kewaspadaan Nasional dan Penanganan Konflik Sosial",
            (m("Jumlah laporan kewaspadaan dini daerah", "laporan", "60 24 12 3 3 3 3"),),
            (
                sub(
                    "8.01.06.2.01.02",
                    "Pelaksanaan Kebijakan di Bidang Kewaspadaan Dini, Kerja Sama Intelijen, Pemantauan Orang Asing dan "
                    "Penanganan Konflik di Daerah",
                    m("Jumlah orang yang mengikuti FKDM", "orang", "640 256 128 32 32 32 32"),
                    1_320_000,
                    241_660,
                    258_900,
                    48_110,
                    66_240,
                    62_815,
                    71_400,
                ),
                sub(
                    "8.01.06.2.01.05",
                    "Pelaksanaan Forum Koordinasi Pimpinan Daerah Kabupaten/Kota",
                    m("Jumlah rapat Forkopimda", "kali", "30 12 6 1 2 1 2"),
                    2_600_000,
                    498_120,
                    515_000,
                    90_330,
                    154_200,
                    110_475,
                    148_905,
                ),
            ),
        ),
    ),
    unit="Bidang Kewaspadaan Nasional",
)
OFFICE = Line(
    "8.01.01",
    "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
    (m("Nilai SAKIP", "nilai", "75 66,82 68 - _ 68,35 -", "l"),),
    (
        Line(
            "8.01.01.2.01",
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (m("Persentase dokumen perencanaan yang tersusun tepat waktu", "%", "100 100 100 100 100 100 100", "l"),),
            (
                sub(
                    "8.01.01.2.01.01",
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    m("Jumlah dokumen perencanaan", "dok", "30 12 6 2 2 1 1"),
                    110_000,
                    19_480,
                    21_500,
                    4_120,
                    6_305,
                    5_018,
                    5_240,
                ),
                sub(
                    "8.01.01.2.01.07",
                    "Evaluasi Kinerja Perangkat Daerah",
                    m("Jumlah laporan evaluasi kinerja", "laporan", "25 10 5 2 1 1 1"),
                    65_000,
                    11_205,
                    12_800,
                    3_400,
                    2_950,
                    2_915,
                    3_080,
                ),
            ),
        ),
        Line(
            "8.01.01.2.02",
            "Administrasi Keuangan Perangkat Daerah",
            (m("Persentase pelayanan administrasi keuangan", "%", "100 100 100 25 50 75 100", "l"),),
            (
                sub(
                    "8.01.01.2.02.01",
                    "Penyediaan Gaji dan Tunjangan ASN",
                    m("Jumlah orang yang menerima gaji dan tunjangan ASN", "orang", "31 29 30 29 29 30 30", "l"),
                    18_750_000,
                    3_402_118,
                    3_588_240,
                    702_415,
                    1_014_330,
                    822_905,
                    931_066,
                ),
            ),
        ),
        Line(
            "8.01.01.2.08",
            "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
            (m("Jumlah bulan penyediaan jasa penunjang", "bulan", "60 24 12 3 3 3 3"),),
            (
                sub(
                    "8.01.01.2.08.02",
                    "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
                    m("Jumlah laporan penyediaan jasa", "laporan", "60 24 12 3 3 3 3"),
                    480_000,
                    81_204,
                    90_000,
                    18_330,
                    20_115,
                    21_408,
                    22_760,
                ),
                sub(
                    "8.01.01.2.08.04",
                    "Penyediaan Jasa Pelayanan Umum Kantor",
                    m("Jumlah laporan jasa pelayanan umum kantor", "laporan", "60 24 12 3 3 3 3"),
                    1_310_000,
                    246_800,
                    252_600,
                    58_400,
                    63_150,
                    63_150,
                    63_150,
                ),
            ),
        ),
    ),
    unit="Sekretariat",
)
AIMS = (
    ("Meningkatnya wawasan kebangsaan, demokrasi dan ketentraman masyarakat", (IDEOLOGY, PARTY, ORMAS, CULTURE, ALERT)),
    ("Meningkatnya akuntabilitas kinerja Badan Kesatuan Bangsa dan Politik", (OFFICE,)),
)
LEVELS = ("program", "kegiatan", "sub_kegiatan")
MISPRINTS = {  # code and place among the eight sums: what the sheet says instead
    ("8.01.04.2.01.04", 2): "48.2200.000",
    ("8.01.01.2.08.02", 6): "22.7600.00",
    ("8.01.06.2.01.05", 2): "515.000.000,00",
}
FACE = "Liberation Sans Narrow"
SIZE = 11.0
WIDTHS = (4, 13, 15, 33, 27) + (9.5, 14.5) * 2 + (9.5, 13.5) + (9, 12.5) * 4 + (9.5, 13.5) + (8, 8) + (15,)
TINTS = {"program": "F8CBAD", "kegiatan": "E2EFDA", "sub_kegiatan": ""}
HEADS = (
    ("No", 1, 1),
    ("Sasaran", 2, 1),
    ("Kode", 3, 1),
    ("Urusan/ Bidang Urusan Pemerintahan Daerah dan Program/ Kegiatan/ Sub Kegiatan", 4, 1),
    ("Indikator Kinerja Program (Outcome)/ Kegiatan (Output)", 5, 1),
    ("Target Renstra Perangkat Daerah pada Tahun 2026 (Akhir Periode Renstra PD)", 6, 2),
    ("Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Tahun lalu (2022)", 8, 2),
    ("Target Kinerja dan Anggaran Renja Tahun Berjalan (2023) yang Dievaluasi", 10, 2),
    ("Realisasi Kinerja Pada Triwulan", 12, 8),
    ("Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi (2023)", 20, 2),
    ("Tingkat Capaian Kinerja dan Realisasi Anggaran Renja Tahun 2023 (%)", 22, 2),
    ("Unit Perangkat Daerah Penanggung Jawab", 24, 1),
)
NUMBERS = (
    ("1", 1, 1),
    ("2", 2, 1),
    ("3", 3, 1),
    ("4", 4, 1),
    ("5", 5, 1),
    ("6", 6, 2),
    ("7", 8, 2),
    ("8", 10, 2),
    ("9", 12, 2),
    ("10", 14, 2),
    ("11", 16, 2),
    ("12", 18, 2),
    ("13 = 9+10+11+12", 20, 2),
    ("14 = 13/8 x 100%", 22, 2),
    ("15", 24, 1),
)
OFFICE_NAME = "Badan Kesatuan Bangsa dan Politik"


def rupiah(thousands: int) -> str:
    """A sum as the sheet prints it."""
    return f"{thousands * 1000:,}".replace(",", ".") if thousands else "-"


def comma(value: float) -> str:
    """A figure with two decimals and a comma."""
    return f"{value:.2f}".replace(".", ",")


def sums(line: Line) -> tuple[int, ...]:
    """Plan, year before, pagu, four quarters and the year, in thousands."""
    if not line.children:
        return (*line.spent, sum(line.spent[3:]))
    return tuple(sum(column) for column in zip(*(sums(child) for child in line.children), strict=True))


def money(line: Line) -> list[str]:
    """The eight sums of a line as printed."""
    return [MISPRINTS.get((line.code, place), rupiah(value)) for place, value in enumerate(sums(line))]


def year_figures(measure: Measure) -> tuple[str, str]:
    """The year's realisation and its percentage as printed; both empty where no quarter has a figure."""
    known = [text for text in measure.figures[3:] if text not in ("", "-")]
    if not known:
        return "-", "-"
    values = [number(text) or 0.0 for text in known]
    done = known[-1] if measure.way == "l" else f"{int(sum(values)):,}".replace(",", ".")
    wanted, got = number(measure.figures[2]) or 1.0, number(done) or 0.0
    rate = (2 * wanted - got) / wanted if measure.direction == "down" else got / wanted
    return done, comma(100 * rate)


def walk(line: Line, depth: int = 0) -> Iterator[tuple[Line, int]]:
    """A line and all below it with their depth."""
    yield line, depth
    for child in line.children:
        yield from walk(child, depth + 1)


def with_unit(figure: str, unit: str) -> str:
    """A figure with its unit, as the K cells have it."""
    return figure if figure in ("", "-") else f"{figure} {unit}"


def write(sheet: Worksheet, row: int, column: int, text: str, style: str = "ct", wide: int = 1, **more: object) -> None:
    """A ruled cell in the sheet's face."""
    put(sheet, (row, column, row, column + wide - 1), text, style, **({"font": FACE, "size": SIZE} | more))


def header(sheet: Worksheet) -> None:
    """Title and the repeated header: two rows of names, K and Rp, numbers."""
    lines = ("EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH LINGKUP KABUPATEN BLORA",)
    lines += ("RENJA BADAN KESATUAN BANGSA DAN POLITIK KABUPATEN BLORA", "PERIODE PELAKSANAAN TAHUN 2023")
    put(sheet, (1, 23, 1, 24), "Formulir E.81", "rm", rule=None, font=FACE, size=10, italic=True)
    for row, text in enumerate(lines, 2):
        put(sheet, (row, 1, row, 24), text, "cm", rule=None, font=FACE, size=13, bold=True)
    for text, column, wide in HEADS:
        last = 6 if wide == 8 or wide == 2 else 8
        look = {"font": FACE, "size": SIZE, "bold": True, "fill": "D9E1F2"}
        put(sheet, (6, column, last if wide != 2 else 7, column + wide - 1), text, "cm", **look)
    for turn, name in enumerate(("I", "II", "III", "IV")):
        put(sheet, (7, 12 + 2 * turn, 7, 13 + 2 * turn), name, "cm", font=FACE, size=SIZE, bold=True, fill="D9E1F2")
    for column in range(6, 24):
        write(sheet, 8, column, "K" if column % 2 == 0 else "Rp", bold=True, fill="D9E1F2")
    for text, column, wide in NUMBERS:
        write(sheet, 9, column, text, "cm", wide, size=7.5, italic=True, fill="EDEDED")
    for row, high in ((5, 6), (6, 76), (7, 18), (8, 16), (9, 13)):
        sheet.row_dimensions[row].height = high


def body_row(sheet: Worksheet, row: int, line: Line, depth: int, turn: int) -> None:
    """One row of a line; turn: which of its indicators."""
    measure, level = line.measures[turn], LEVELS[depth]
    look = {"fill": TINTS[level], "bold": level == "program"}
    first = turn == 0
    write(sheet, row, 3, line.code if first else "", "lt", **look)
    write(sheet, row, 4, line.name if first else "", "lt", italic=level == "kegiatan", **look)
    write(sheet, row, 5, measure.name, "lt", **look)
    done, rate = year_figures(measure)
    figures, rupiahs = [*measure.figures, done], money(line)
    for place in range(8):
        write(sheet, row, 6 + 2 * place, with_unit(figures[place], measure.unit), "ct", **look)
        write(sheet, row, 7 + 2 * place, rupiahs[place] if first else "", "rt", **look)
    total = sums(line)
    write(sheet, row, 22, rate, "ct", **look)
    write(sheet, row, 23, comma(100 * total[7] / total[2]) if first else "", "ct", **look)
    write(sheet, row, 24, line.unit if first else "", "lt", **look)
    texts = (((line.code, 15), (line.name, 30), (line.unit, 13)) if first else ()) + ((measure.name, 25),)
    sheet.row_dimensions[row].height = max(26.0, *(height(text, wide, SIZE) for text, wide in texts))


def predicate(sheet: Worksheet, row: int, program: Line) -> None:
    """The row below a program: the mean of its indicators' percentages and the word for it."""
    rates = [rate for rate in (number(year_figures(one)[1]) for one in program.measures) if rate is not None]
    total = sums(program)
    word = "Sangat Tinggi" if rates and min(rates) >= 91 else "Belum ada data"
    look = {"fill": "F2F2F2", "italic": True}
    write(sheet, row, 3, "Rata-rata capaian dan predikat kinerja program", "rm", 19, **look)
    write(sheet, row, 22, comma(sum(rates) / len(rates)) if rates else "-", "cm", **look)
    write(sheet, row, 23, comma(100 * total[7] / total[2]), "cm", **look)
    write(sheet, row, 24, word, "cm", **look)
    sheet.row_dimensions[row].height = 18


def body(sheet: Worksheet) -> int:
    """All rows; gives the next free one."""
    row = 10
    for code, name in (("8", "UNSUR PEMERINTAHAN UMUM"), ("8.01", "KESATUAN BANGSA DAN POLITIK")):
        for column in range(1, 25):
            write(sheet, row, column, {3: code, 4: name}.get(column, ""), "lt", bold=True, fill="FFF2CC")
        row += 1
    for place, (statement, programs) in enumerate(AIMS, 1):
        start = row
        if place > 1:
            sheet.row_breaks.append(Break(row - 1))
        for program in programs:
            for line, depth in walk(program):
                for turn in range(len(line.measures)):
                    body_row(sheet, row, line, depth, turn)
                    row += 1
            predicate(sheet, row, program)
            row += 1
        put(sheet, (start, 1, row - 1, 1), str(place), "ct", font=FACE, size=SIZE)
        put(sheet, (start, 2, row - 1, 2), statement, "lt", font=FACE, size=SIZE, bold=True)
    return row


def whole() -> tuple[int, ...]:
    """The sums of the office."""
    columns = zip(*(sums(program) for _, programs in AIMS for program in programs), strict=True)
    return tuple(sum(column) for column in columns)


def closing(sheet: Worksheet, row: int) -> None:
    """Totals, averages, predikat, notes, signature."""
    total = whole()
    write(sheet, row, 1, "JUMLAH", "cm", 5, bold=True, fill="D9E1F2")
    for place in range(8):
        write(sheet, row, 6 + 2 * place, "", fill="D9E1F2")
        write(sheet, row, 7 + 2 * place, rupiah(total[place]), "rm", bold=True, fill="D9E1F2")
    for column, text in ((22, ""), (23, comma(100 * total[7] / total[2])), (24, "")):
        write(sheet, row, column, text, "cm", bold=True, fill="D9E1F2")
    programs = [program for _, all_of in AIMS for program in all_of]
    rates = [number(year_figures(one)[1]) for program in programs for one in program.measures]
    known = [rate for rate in rates if rate is not None]
    mean = comma(sum(known) / len(known))
    share = comma(sum(100 * sums(one)[7] / sums(one)[2] for one in programs) / len(programs))
    for label, first, second in (
        ("Rata-rata Capaian Kinerja (%)", mean, share),
        ("Predikat Kinerja", "Sangat Tinggi", "Tinggi"),
    ):
        row += 1
        write(sheet, row, 1, label, "rm", 21, bold=True)
        for column, text in ((22, first), (23, second), (24, "")):
            write(sheet, row, column, text, "cm", bold=True)
        sheet.row_dimensions[row].height = 24
    notes = ("Faktor pendorong keberhasilan kinerja : koordinasi dengan Forkopimda dan instansi vertikal berjalan baik",)
    notes += ("Faktor penghambat pencapaian kinerja : keterbatasan SDM dan pergeseran jadwal kegiatan pada triwulan I",)
    notes += ("Tindak lanjut yang diperlukan dalam triwulan berikutnya : percepatan pelaksanaan dan pelaporan kegiatan",)
    notes += ("Tindak lanjut yang diperlukan dalam Renja berikutnya : penyesuaian target kinerja ormas dan FKUB",)
    for text in notes:
        row += 1
        write(sheet, row, 1, text, "lm", 24)
        sheet.row_dimensions[row].height = 15
    row += 1
    for text in (
        "Blora,      Januari 2024",
        "KEPALA BADAN KESATUAN BANGSA DAN POLITIK",
        "KABUPATEN BLORA",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........",
    ):
        row += 1
        put(sheet, (row, 18, row, 24), text, "cm", rule=None, font=FACE, size=11)


def draw() -> None:
    """Write the workbook and print it."""
    book = Workbook()
    sheet = book.active
    sheet.title = "E.81"
    widths(sheet, WIDTHS)
    header(sheet)
    closing(sheet, body(sheet))
    sheet.print_title_rows = "6:9"
    page(sheet, 8, (0.35, 0.35, 0.45, 0.65))
    sheet.page_margins.footer = 0.25
    sheet.oddFooter.center.size = 11
    sheet.oddFooter.center.text = "Evaluasi Renja 2023 - Halaman &P dari &N"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.xlsx")
        book.save(source)
        office_pdf(source, CORPUS / f"{STEM}.pdf")


def add_line(gold: Gold, line: Line, parent: str, depth: int, pages: Pages) -> None:
    """A program or what is below it, with figures and sums."""
    there = pages.first(line.code)
    ident = gold.node(LEVELS[depth], None, line.name, page=there, parent=parent, code=line.code, holder=line.unit or None)
    for measure in line.measures:
        at = pages.first(measure.name, there)
        one = gold.indicator(ident, measure.name, measure.unit, at, direction=measure.direction)
        done, rate = year_figures(measure)
        for (kind, period), text in zip((*PERIODS, ("realisasi", YEAR)), (*measure.figures, done), strict=True):
            gold.value(one, kind, period, with_unit(text, measure.unit), measure.unit, at)
        gold.value(one, "capaian", YEAR, rate, "%", at)
    for (kind, period), text in zip((*PERIODS, ("realisasi", YEAR)), money(line), strict=True):
        gold.budget(ident, kind.replace("target", "pagu"), period, text, there)
    for child in line.children:
        add_line(gold, child, ident, depth + 1, pages)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kabupaten Blora", "organisation": OFFICE_NAME}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    for statement, programs in AIMS:
        aim = gold.node("sasaran", statement, None, page=pages.first(programs[0].code))
        for program in programs:
            add_line(gold, program, aim, 0, pages)
    for (kind, period), value in zip((*PERIODS, ("realisasi", YEAR)), whole(), strict=True):
        text = rupiah(value)
        gold.total("JUMLAH", kind.replace("target", "pagu"), period, text, pages.first("JUMLAH"))
    named = [node["id"] for node in gold.nodes if node["level"] != "sasaran"]
    gold.ambiguous += [
        {
            "about": "the heading of the year before says s/d Renja Tahun lalu (2022), which is a sum since 2021",
            "chosen": "2022",
            "also_acceptable": ["2021/2022"],
            "nodes": named,
            "field": "period",
        },
        {
            "about": "the percentage of the money (column Rp of Tingkat Capaian)",
            "chosen": "left out",
            "also_acceptable": ["a capaian of the indicator"],
            "nodes": named,
            "field": "values",
        },
        {
            "about": "the form is named an evaluation of the Renja",
            "chosen": "realisasi",
            "also_acceptable": ["renja"],
            "nodes": [],
            "field": "type",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
