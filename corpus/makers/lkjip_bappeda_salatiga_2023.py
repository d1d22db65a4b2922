"""LKjIP 2023 of a city's planning office, printed by a browser: coloured tables, quarters, budgets."""

import re
import tempfile
from dataclasses import dataclass
from html import escape
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, browser_pdf

STEM = "lkjip-bappeda-salatiga-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Short LKjIP of a city planning office with targets of five years, quarters and budgets by code",
    "type": "lkjip",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "sasaran as coloured rows across the table in some tables, as spanning cells in others",
        "tables with horizontal rules only, two tables on a page",
        "quarters with target, realisasi and capaian under merged headers on a landscape page",
        "lower-is-better indicator with ≤ targets and a starred name",
        "grades with scores (BB (72,50)), - and n/a for empty figures, a decimal point among commas",
        "a target that two tables print differently, a program's budget that two tables print differently",
        "tujuan without a PK row; a program under two sasaran",
        "program, kegiatan and sub kegiatan told apart by code, over page breaks with a repeated header",
        "a table over a page break without repeated header",
        "malformed sum (118.4500.000), a totals row",
        "other cities' figures in a comparison, a table of the scale of judgement",
        "capaian against the target at the end of the plan",
    ],
}
YEAR = "2023"
YEARS = ("2022", "2023", "2024", "2025", "2026")
EMPTY = ("-", "n/a", "")


@dataclass(frozen=True)
class Quarter:
    """Target, realisasi and capaian up to the end of a quarter."""

    target: str = "-"
    realisasi: str = "-"
    capaian: str = "-"


@dataclass(frozen=True)
class Indicator:
    """An indicator: base of 2021, targets of 2022 to 2026, realisasi 2022 and 2023, and its ratios."""

    name: str
    unit: str
    base: str
    targets: tuple[str, ...]
    realisasi: tuple[str, str]
    capaian: tuple[str, str]
    progress: str
    judgement: str
    quarters: tuple[Quarter, ...] = ()
    agreed: str | None = None  # the target as the perjanjian kinerja prints it, where that differs
    direction: str | None = None


@dataclass(frozen=True)
class Support:
    """A program under a sasaran with an indicator of its own."""

    program: str
    name: str
    unit: str
    target: str
    realisasi: str
    capaian: str


@dataclass(frozen=True)
class Sasaran:
    """A sasaran with its indicators and the programs that serve it."""

    statement: str
    indicators: tuple[Indicator, ...]
    support: tuple[Support, ...]


@dataclass(frozen=True)
class Line:
    """A line of the budget: code, name, pagu, realisasi, ratio."""

    code: str
    name: str
    pagu: str
    realisasi: str
    ratio: str


TUJUAN = "Meningkatnya kualitas perencanaan dan pengendalian pembangunan daerah"
TUJUAN_INDICATOR = Indicator(
    "Indeks Perencanaan Pembangunan Daerah",
    "Angka",
    "n/a",
    ("78,00", "80,00", "82,00", "84,00", "86,00"),
    ("77,65", "80,42"),
    ("99,55", "100,53"),
    "93,51",
    "Sangat Tinggi",
)
NONE = Quarter()
SASARAN = (
    Sasaran(
        "Meningkatnya keselarasan dan konsistensi dokumen perencanaan pembangunan daerah",
        (
            Indicator(
                "Persentase keselarasan program RKPD dengan RPJMD",
                "%",
                "94,12",
                ("95,00", "96,00", "97,00", "98,00", "100"),
                ("95,31", "96,88"),
                ("100,33", "100,92"),
                "96,88",
                "Sangat Tinggi",
                (
                    NONE,
                    Quarter("96,00", "96,88", "100,92"),
                    NONE,
                    Quarter("96,00", "96,88", "100,92"),
                ),
            ),
            Indicator(
                "Persentase usulan Musrenbang yang diakomodir dalam RKPD",
                "%",
                "38,40",
                ("40", "42", "44", "46", "48"),
                ("41,15", "43,7"),
                ("102,88", "104.05"),
                "91,04",
                "Sangat Tinggi",
                (
                    NONE,
                    Quarter("42", "43,7", "104,05"),
                    Quarter("n/a", "n/a", "n/a"),
                    Quarter("42", "43,7", "104,05"),
                ),
            ),
        ),
        (
            Support(
                "5.01.02",
                "Persentase dokumen perencanaan yang ditetapkan tepat waktu",
                "%",
                "100",
                "100",
                "100,00",
            ),
            Support(
                "5.01.03",
                "Persentase Renja perangkat daerah yang selaras dengan RKPD",
                "%",
                "95",
                "93,75",
                "98,68",
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya kualitas pengendalian dan evaluasi pembangunan daerah",
        (
            Indicator(
                "Persentase sasaran RPJMD yang tercapai",
                "%",
                "71,43",
                ("75", "80", "85", "90", "95"),
                ("76,19", "78,57"),
                ("101,59", "98,21"),
                "82,71",
                "Tinggi",
                (NONE, NONE, NONE, Quarter("80", "78,57", "98,21")),
            ),
            Indicator(
                "Rata-rata deviasi realisasi fisik terhadap target RKPD",
                "%",
                "7,80",
                ("≤ 6", "≤ 5", "≤ 5", "≤ 4", "≤ 4"),
                ("5,92", "4,12"),
                ("101,33", "117,60"),
                "97,00",
                "Sangat Tinggi",
                (
                    Quarter("≤ 5", "8,45", "31,00"),
                    Quarter("≤ 5", "6,30", "74,00"),
                    Quarter("≤ 5", "5,11", "97,80"),
                    Quarter("≤ 5", "4,12", "117,60"),
                ),
                direction="down",
            ),
        ),
        (
            Support(
                "5.01.02",
                "Persentase rekomendasi hasil evaluasi yang ditindaklanjuti",
                "%",
                "85",
                "79,41",
                "93,42",
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya pemanfaatan hasil penelitian, pengembangan dan inovasi daerah",
        (
            Indicator(
                "Skor Indeks Inovasi Daerah",
                "Skor",
                "51,07",
                ("53,00", "56,00", "58,00", "60,00", "62,00"),
                ("54,36", "58,20"),
                ("102,57", "103,93"),
                "93,87",
                "Sangat Tinggi",
                (NONE, NONE, NONE, Quarter("56,00", "58,20", "103,93")),
            ),
            Indicator(
                "Jumlah hasil kelitbangan yang dimanfaatkan",
                "Dokumen",
                "3",
                ("4", "5", "6", "7", "8"),
                ("4", "4"),
                ("100,00", "80,00"),
                "50,00",
                "Tinggi",
                (
                    NONE,
                    Quarter("1", "1", "100,00"),
                    Quarter("3", "2", "66,67"),
                    Quarter("5", "4", "80,00"),
                ),
            ),
        ),
        (
            Support(
                "5.05.02",
                "Persentase rekomendasi kelitbangan yang ditindaklanjuti",
                "%",
                "80",
                "66,67",
                "83,34",
            ),
        ),
    ),
    Sasaran(
        "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Bappeda",
        (
            Indicator(
                "Nilai SAKIP Bappeda",
                "Nilai",
                "B (68,40)",
                ("BB (70,50)", "BB (72,50)", "BB (74,00)", "BB (76,00)", "A (80,10)"),
                ("BB (71,05)", "BB (73,18)"),
                ("100,78", "100,94"),
                "91,36",
                "Sangat Tinggi",
                (NONE, NONE, NONE, Quarter("BB (72,50)", "BB (73,18)", "100,94")),
            ),
            Indicator(
                "Indeks Kepuasan Masyarakat (IKM) layanan Bappeda",
                "Indeks",
                "n/a",
                ("80", "81,5", "82", "82,5", "83"),
                ("80,94", "81,12"),
                ("101,18", "99,53"),
                "97,73",
                "Tinggi",
                (
                    NONE,
                    Quarter("81,5", "80,76", "99,09"),
                    NONE,
                    Quarter("81,5", "81,12", "99,53"),
                ),
                agreed="81,05",
            ),
        ),
        (Support("5.01.01", "Persentase pemenuhan layanan penunjang perkantoran", "%", "100", "98,6", "98,60"),),
    ),
)
INDICATORS = tuple(indicator for sasaran in SASARAN for indicator in sasaran.indicators)
LINES = (
    Line(
        "5.01.01",
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
        "6.236.540.000",
        "5.947.721.978",
        "95,37",
    ),
    Line(
        "5.01.01.2.01",
        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        "48.250.000",
        "46.866.500",
        "97,13",
    ),
    Line(
        "5.01.01.2.01.01",
        "Penyusunan Dokumen Perencanaan Perangkat Daerah",
        "28.500.000",
        "27.964.500",
        "98,12",
    ),
    Line("5.01.01.2.01.07", "Evaluasi Kinerja Perangkat Daerah", "19.750.000", "18.902.000", "95,71"),
    Line("5.01.01.2.02", "Administrasi Keuangan Perangkat Daerah", "5.227.080.000", "4.998.513.742", "95,63"),
    Line("5.01.01.2.02.01", "Penyediaan Gaji dan Tunjangan ASN", "5.214.680.000", "4.986.113.742", "95,62"),
    Line(
        "5.01.01.2.02.05",
        "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD",
        "12.400.000",
        "12.400.000",
        "100,00",
    ),
    Line("5.01.01.2.06", "Administrasi Umum Perangkat Daerah", "350.650.000", "333.054.515", "94,98"),
    Line("5.01.01.2.06.05", "Penyediaan Barang Cetakan dan Penggandaan", "64.250.000", "61.118.900", "95,13"),
    Line(
        "5.01.01.2.06.09",
        "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
        "286.400.000",
        "271.935.615",
        "94,95",
    ),
    Line(
        "5.01.01.2.08",
        "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
        "610.560.000",
        "569.287.221",
        "93,24",
    ),
    Line(
        "5.01.01.2.08.02",
        "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
        "198.000.000",
        "163.407.221",
        "82,53",
    ),
    Line("5.01.01.2.08.04", "Penyediaan Jasa Pelayanan Umum Kantor", "412.560.000", "405.880.000", "98,38"),
    Line(
        "5.01.02",
        "Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah",
        "998.075.000",
        "955.577.525",
        "95,74",
    ),
    Line("5.01.02.2.01", "Penyusunan Perencanaan dan Pendanaan", "603.950.000", "585.471.750", "96,94"),
    Line("5.01.02.2.01.03", "Pelaksanaan Konsultasi Publik", "74.300.000", "72.150.000", "97,11"),
    Line("5.01.02.2.01.05", "Pelaksanaan Musrenbang Kabupaten/Kota", "186.900.000", "184.275.500", "98,60"),
    Line(
        "5.01.02.2.01.07",
        "Koordinasi Penyusunan dan Penetapan Dokumen Perencanaan Pembangunan Daerah Kabupaten/Kota",
        "342.750.000",
        "329.046.250",
        "96,00",
    ),
    Line(
        "5.01.02.2.02",
        "Analisis Data dan Informasi Pemerintahan Daerah Bidang Perencanaan Pembangunan Daerah",
        "164.650.000",
        "155.773.400",
        "94,61",
    ),
    Line(
        "5.01.02.2.02.01",
        "Analisis Data dan Informasi Perencanaan Pembangunan Daerah",
        "118.450.000",
        "109.873.400",
        "92,76",
    ),
    Line(
        "5.01.02.2.02.03",
        "Penyusunan Profil Pembangunan Daerah Kabupaten/Kota",
        "46.200.000",
        "45.900.000",
        "99,35",
    ),
    Line(
        "5.01.02.2.03",
        "Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan Pembangunan Daerah",
        "229.475.000",
        "214.332.375",
        "93,40",
    ),
    Line(
        "5.01.02.2.03.01",
        "Koordinasi Pengendalian Perencanaan dan Pelaksanaan Pembangunan Daerah di Kabupaten/Kota",
        "97.600.000",
        "93.428.000",
        "95,73",
    ),
    Line(
        "5.01.02.2.03.03",
        "Monitoring, Evaluasi dan Penyusunan Laporan Berkala Pelaksanaan Pembangunan Daerah",
        "131.875.000",
        "120.904.375",
        "91,68",
    ),
    Line(
        "5.01.03",
        "Program Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah",
        "405.350.000",
        "367.120.250",
        "90,57",
    ),
    Line(
        "5.01.03.2.01",
        "Koordinasi Perencanaan Bidang Pemerintahan dan Pembangunan Manusia",
        "142.300.000",
        "137.887.500",
        "96,90",
    ),
    Line(
        "5.01.03.2.01.02",
        "Asistensi Penyusunan Dokumen Perencanaan Pembangunan Perangkat Daerah Bidang Pemerintahan",
        "58.900.000",
        "57.121.000",
        "96,98",
    ),
    Line(
        "5.01.03.2.01.05",
        "Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Pembangunan Manusia (RPJPD, RPJMD dan RKPD)",
        "83.400.000",
        "80.766.500",
        "96,84",
    ),
    Line(
        "5.01.03.2.02",
        "Koordinasi Perencanaan Bidang Perekonomian dan SDA (Sumber Daya Alam)",
        "91.250.000",
        "88.640.000",
        "97,14",
    ),
    Line(
        "5.01.03.2.02.01",
        "Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Perekonomian (RPJPD, RPJMD dan RKPD)",
        "91.250.000",
        "88.640.000",
        "97,14",
    ),
    Line(
        "5.01.03.2.03",
        "Koordinasi Perencanaan Bidang Infrastruktur dan Kewilayahan",
        "171.800.000",
        "140.592.750",
        "81,84",
    ),
    Line(
        "5.01.03.2.03.01",
        "Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Infrastruktur (RPJPD, RPJMD dan RKPD)",
        "104.500.000",
        "99.385.750",
        "95,11",
    ),
    Line(
        "5.01.03.2.03.05",
        "Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Kewilayahan (RPJPD, RPJMD dan RKPD)",
        "67.300.000",
        "41.207.000",
        "61,23",
    ),
    Line("5.05.02", "Program Penelitian dan Pengembangan Daerah", "416.650.000", "377.987.500", "90,72"),
    Line(
        "5.05.02.2.03",
        "Penelitian dan Pengembangan Bidang Ekonomi dan Pembangunan",
        "148.600.000",
        "118.450.000",
        "79,71",
    ),
    Line(
        "5.05.02.2.03.01",
        "Penelitian dan Pengembangan Koperasi, Usaha Kecil dan Menengah",
        "148.600.000",
        "118.4500.000",
        "79,71",
    ),
    Line("5.05.02.2.04", "Pengembangan Inovasi dan Teknologi", "268.050.000", "259.537.500", "96,82"),
    Line(
        "5.05.02.2.04.03",
        "Diseminasi Jenis, Prosedur dan Metode Penyelenggaraan Pemerintahan Daerah yang Bersifat Inovatif",
        "214.300.000",
        "209.415.000",
        "97,72",
    ),
    Line(
        "5.05.02.2.04.04",
        "Sosialisasi dan Diseminasi Hasil-Hasil Kelitbangan",
        "53.750.000",
        "50.122.500",
        "93,25",
    ),
)
# The programs' budgets as the perjanjian kinerja prints them; the last differs from the budget table.
AGREED = ("6.236.540.000", "998.075.000", "405.350.000", "461.650.000")
TOTAL_PAGU, TOTAL_REALISASI, TOTAL_RATIO = "8.056.615.000", "7.648.407.253", "94,93"
CITIES = (("Kota Salatiga", "58,20"), ("Kota Magelang", "61,74"), ("Kota Pekalongan", "55,09"))

# The page of each table in the finished PDF; the two at the end go over a page break.
PAGES = {"2.1": 5, "2.2": 6, "2.3": 6, "3.2": 7, "3.3": 8, "3.4": 9, "3.5": 9, "3.8": 11}
SUPPORT_PAGES = (10, 10, 10, 11)  # of the rows of each sasaran in table 3.7
BUDGET_RESUMES = "5.01.03.2.01"  # the first code on the second page of table 3.8
PAGE_COUNT = 13

STYLE = """
@page { size: A4; margin: 22mm 19mm 20mm 22mm;
  @bottom-right { content: counter(page); font: 8pt 'Open Sans'; color: #0f6674; }
  @bottom-left { content: 'LKjIP Bappeda Kota Salatiga Tahun 2023'; font: 8pt 'Open Sans'; color: #777; } }
@page wide { size: A4 landscape; margin: 16mm 14mm 18mm 14mm; }
@page :first { margin: 0; @bottom-right { content: ''; } @bottom-left { content: ''; } }
body { font: 10pt/1.55 'Open Sans', sans-serif; color: #222; margin: 0; }
section { break-before: page; } .wide { page: wide; } .cover { break-before: auto; height: 296mm; }
.cover { background: linear-gradient(160deg, #0f6674 0 58%, #f2a93b 58% 60%, #fff 60%); color: #fff; }
.cover > div { padding: 40mm 24mm 0; }
.cover h1 { font: 700 30pt/1.2 'Roboto Condensed'; color: #fff; }
.cover > .low { position: absolute; top: 235mm; color: #0f6674; padding: 0 24mm; }
.arms { width: 22mm; height: 26mm; background: #f2a93b; border: 1.2mm solid #fff; margin-bottom: 12mm;
  border-radius: 2mm 2mm 12mm 12mm; }
h1 { font: 700 16pt 'Roboto Condensed', sans-serif; color: #0f6674; margin: 0 0 4mm; }
h2 { font: 600 12pt 'Roboto Condensed', sans-serif; color: #b3701a; margin: 5mm 0 2mm; }
p { text-align: justify; margin: 0 0 2.5mm; }
.caption { text-align: center; font-weight: 600; margin: 4mm 0 1mm; }
.note { font-size: 7.5pt; text-align: left; } .sign { margin: 14mm 0 0 95mm; text-align: center; }
table { border-collapse: collapse; width: 100%; font-size: 8pt; line-height: 1.3; }
td, th { padding: 1.1mm 1.4mm; vertical-align: top; } th { vertical-align: middle; }
.box td, .box th { border: 0.6pt solid #5b7f86; } .box th { background: #0f6674; color: #fff; }
.amber th { background: #f6c675; color: #333; border: 0.6pt solid #c98a2b; }
.amber td { border: 0.6pt solid #ddb77a; }
.lines th { border-top: 1.4pt solid #222; border-bottom: 0.9pt solid #222; }
.lines td { border-bottom: 0.4pt solid #aaa; }
.lines tr:last-child td { border-bottom: 1.4pt solid #222; }
.band td { background: #d9ecee; font-weight: 600; } .tujuan td { background: #fbe8c8; font-weight: 600; }
.c { text-align: center; }
.r { text-align: right; white-space: nowrap; } .small { font-size: 8pt; } .small td { padding: 1.8mm 1.2mm; }
.program td { background: #e3eff1; font-weight: 700; } .kegiatan td { font-weight: 600; }
.toc div { border-bottom: 1px dotted #888; display: flex; justify-content: space-between; margin: 2mm 0; }
"""


def cells(texts: tuple[str, ...] | list[str], classes: str = "", tag: str = "td") -> str:
    """Cells of a row; classes has a letter for each: c, r, or . for none."""
    marks = classes or "." * len(texts)
    parts = []
    for text, mark in zip(texts, marks, strict=True):
        kind = "" if mark == "." else f' class="{mark}"'
        parts.append(f"<{tag}{kind}>{escape(text)}</{tag}>")
    return "".join(parts)


def band(text: str, columns: int, kind: str = "band") -> str:
    """A coloured row across the table."""
    return f'<tr class="{kind}"><td colspan="{columns}">{escape(text)}</td></tr>'


def table(number: str, title: str, kind: str, head: str, rows: list[str], repeat: bool = True) -> str:
    """A table under its caption; repeat: its header comes again on every page."""
    caption = f'<p class="caption">Tabel {number}<br>{escape(title)}</p>'
    body = "".join(rows)
    if repeat:
        return f'{caption}<table class="{kind}"><thead>{head}</thead><tbody>{body}</tbody></table>'
    return f'{caption}<table class="{kind}"><tbody>{head}{body}</tbody></table>'


def starred(indicator: Indicator) -> str:
    """The name as printed: lower-is-better is starred."""
    return indicator.name + (" *)" if indicator.direction == "down" else "")


def table_2_1() -> str:
    """Tujuan, sasaran and indicators with the targets of five years."""
    head = '<tr><th rowspan="2">Tujuan / Sasaran / Indikator Kinerja</th><th rowspan="2">Satuan</th>'
    head += '<th rowspan="2">Kondisi Awal 2021</th><th colspan="5">Target Kinerja Tahun</th></tr>'
    head += f"<tr>{cells(YEARS, tag='th')}</tr>"
    rows = [band(f"Tujuan : {TUJUAN}", 8, "tujuan")]
    groups = [(None, (TUJUAN_INDICATOR,)), *[(one, one.indicators) for one in SASARAN]]
    for place, (sasaran, indicators) in enumerate(groups):
        if sasaran:
            rows.append(band(f"Sasaran {place} : {sasaran.statement}", 8))
        for one in indicators:
            figures = [starred(one), one.unit, one.base, *one.targets]
            rows.append(f"<tr>{cells(figures, '.ccccccc')}</tr>")
    return table("2.1", "Tujuan, Sasaran dan Target Renstra Bappeda Tahun 2022-2026", "box", head, rows)


def table_2_2() -> str:
    """Perjanjian kinerja."""
    heads = ("No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target 2023")
    rows = []
    for number, sasaran in enumerate(SASARAN, 1):
        span = len(sasaran.indicators)
        for place, one in enumerate(sasaran.indicators):
            first = f'<td class="c" rowspan="{span}">{number}</td>'
            first += f'<td rowspan="{span}">{escape(sasaran.statement)}</td>'
            figures = (f"{place + 1}. {starred(one)}", one.unit, one.agreed or one.targets[1])
            rows.append(f"<tr>{'' if place else first}{cells(figures, '.cc')}</tr>")
    head = f"<tr>{cells(heads, tag='th')}</tr>"
    return table("2.2", "Perjanjian Kinerja Bappeda Tahun 2023", "amber", head, rows)


def programs() -> list[Line]:
    """The lines of the budget that are programs."""
    return [line for line in LINES if level(line.code) == "program"]


def table_2_3() -> str:
    """The agreement's programs, with horizontal rules only."""
    rows = [
        f"<tr>{cells((f'{place}', line.name, f'Rp {agreed}'), 'c.r')}</tr>"
        for place, (line, agreed) in enumerate(zip(programs(), AGREED, strict=True), 1)
    ]
    rows.append(f'<tr><td></td><td><b>Jumlah</b></td><td class="r"><b>Rp {TOTAL_PAGU}</b></td></tr>')
    head = f"<tr>{cells(('No', 'Program', 'Anggaran'), tag='th')}</tr>"
    return table("2.3", "Program dan Anggaran Perjanjian Kinerja Tahun 2023", "lines", head, rows)


def table_3_1() -> str:
    """The scale of judgement, which holds no facts of the office."""
    scale = (("≥ 100 %", "Sangat Tinggi"), ("75 - 99,99 %", "Tinggi"), ("55 - 74,99 %", "Sedang"))
    scale += (("< 55 %", "Rendah"),)
    rows = [f"<tr>{cells(line, 'cc')}</tr>" for line in scale]
    head = f"<tr>{cells(('Interval Capaian', 'Kriteria'), tag='th')}</tr>"
    return table("3.1", "Skala Penilaian Kinerja", "lines", head, rows)


def table_3_2() -> str:
    """Target, realisasi and capaian of the year."""
    heads = ("Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kriteria")
    rows = []
    for number, sasaran in enumerate(SASARAN, 1):
        rows.append(band(f"Sasaran {number} : {sasaran.statement}", 6))
        for one in sasaran.indicators:
            figures = (one.targets[1], one.realisasi[1], one.capaian[1], one.judgement)
            rows.append(f"<tr>{cells((starred(one), one.unit, *figures), '.ccccc')}</tr>")
    head = f"<tr>{cells(heads, tag='th')}</tr>"
    return table("3.2", "Capaian Kinerja Bappeda Tahun 2023", "box", head, rows)


def table_3_3() -> str:
    """The quarters, on a landscape page."""
    head = '<tr><th rowspan="2">No</th><th rowspan="2">Indikator Kinerja</th><th rowspan="2">Satuan</th>'
    head += "".join(f'<th colspan="3">Triwulan {name}</th>' for name in ("I", "II", "III", "IV")) + "</tr>"
    head += f"<tr>{cells(('Target', 'Realisasi', 'Capaian (%)') * 4, tag='th')}</tr>"
    rows = []
    for number, one in enumerate(INDICATORS, 1):
        texts = [str(number), starred(one), one.unit]
        for quarter in one.quarters:
            texts += [quarter.target, quarter.realisasi, quarter.capaian]
        rows.append(f"<tr>{cells(texts, 'c.c' + 'c' * 12)}</tr>")
    return table("3.3", "Capaian Kinerja per Triwulan Tahun 2023", "amber small", head, rows)


def table_3_4() -> str:
    """Three years side by side, with horizontal rules only."""
    head = '<tr><th rowspan="2">Indikator Kinerja</th><th rowspan="2">Satuan</th>'
    head += '<th colspan="3">Realisasi</th><th colspan="2">Capaian (%)</th></tr>'
    head += f"<tr>{cells(('2021', '2022', '2023', '2022', '2023'), tag='th')}</tr>"
    rows = [
        f"<tr>{cells((starred(one), one.unit, one.base, *one.realisasi, *one.capaian), '.cccccc')}</tr>"
        for one in (TUJUAN_INDICATOR, *INDICATORS)
    ]
    return table("3.4", "Perbandingan Realisasi dan Capaian Kinerja Tahun 2021-2023", "lines", head, rows)


def table_3_5() -> str:
    """Realisasi against the target at the end of the plan."""
    heads = ("No", "Indikator Kinerja", "Target Akhir Renstra 2026", "Realisasi 2023")
    heads += ("Tingkat Kemajuan (%)",)
    rows = []
    for place, one in enumerate((TUJUAN_INDICATOR, *INDICATORS), 1):
        figures = (one.targets[4], one.realisasi[1], one.progress)
        rows.append(f"<tr>{cells((str(place), starred(one), *figures), 'c.ccc')}</tr>")
    head = f"<tr>{cells(heads, tag='th')}</tr>"
    return table("3.5", "Realisasi Kinerja Tahun 2023 terhadap Target Akhir Renstra", "box", head, rows)


def table_3_6() -> str:
    """Other cities' figures."""
    rows = [f"<tr>{cells(city, '.c')}</tr>" for city in CITIES]
    head = f"<tr>{cells(('Kota', 'Skor Indeks Inovasi Daerah 2023'), tag='th')}</tr>"
    return table("3.6", "Perbandingan Skor Indeks Inovasi Daerah dengan Kota Lain", "lines", head, rows)


def table_3_7() -> str:
    """The programs that serve each sasaran; its header is not repeated."""
    heads = ("Sasaran", "Program", "Indikator Program", "Satuan", "Target", "Realisasi", "Capaian (%)")
    names = {line.code: line.name for line in programs()}
    rows = []
    for sasaran in SASARAN:
        for place, support in enumerate(sasaran.support):
            first = f'<td rowspan="{len(sasaran.support)}">{escape(sasaran.statement)}</td>'
            figures = (support.unit, support.target, support.realisasi, support.capaian)
            texts = cells((names[support.program], support.name, *figures), "..cccc")
            rows.append(f"<tr>{'' if place else first}{texts}</tr>")
    head = f"<tr>{cells(heads, tag='th')}</tr>"
    title = "Program Pendukung Pencapaian Sasaran Tahun 2023"
    return table("3.7", title, "amber", head, rows, repeat=False)


def table_3_8() -> str:
    """Budget and spending by code."""
    heads = ("Kode", "Program / Kegiatan / Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "%")
    rows = [
        f'<tr class="{level(line.code)}">{cells((line.code, line.name, line.pagu, line.realisasi, line.ratio), "..rrc")}</tr>'
        for line in LINES
    ]
    total = cells((TOTAL_PAGU, TOTAL_REALISASI, TOTAL_RATIO), "rrc")
    rows.append(f'<tr class="program"><td colspan="2" class="c">JUMLAH</td>{total}</tr>')
    head = f"<tr>{cells(heads, tag='th')}</tr>"
    title = "Realisasi Anggaran per Program, Kegiatan dan Sub Kegiatan Tahun 2023"
    return table("3.8", title, "box", head, rows)


def paragraphs(*texts: str) -> str:
    """Running text."""
    return "".join(f"<p>{escape(text)}</p>" for text in texts)


def front() -> str:
    """Cover, preface and list of contents."""
    cover = '<section class="cover"><div><div class="arms"></div>PEMERINTAH KOTA SALATIGA'
    cover += "<h1>LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)<br>TAHUN 2023</h1></div>"
    cover += '<div class="low">BADAN PERENCANAAN PEMBANGUNAN DAERAH<br>KOTA SALATIGA</div></section>'
    preface = "<section><h1>KATA PENGANTAR</h1>" + paragraphs(
        "Puji syukur ke hadirat Tuhan Yang Maha Esa, Laporan Kinerja Instansi Pemerintah (LKjIP) Badan "
        "Perencanaan Pembangunan Daerah Kota Salatiga Tahun 2023 dapat diselesaikan. Laporan ini disusun "
        "berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri PANRB Nomor 53 Tahun 2014 "
        "sebagai pertanggungjawaban atas perjanjian kinerja yang telah ditandatangani pada awal tahun.",
        "Secara umum dari 8 (delapan) indikator sasaran, 5 (lima) indikator telah melampaui target dan "
        "3 (tiga) indikator belum mencapai target yang ditetapkan. Kami menyadari laporan ini masih jauh "
        "dari sempurna, sehingga saran dan masukan sangat kami harapkan.",
    )
    preface += '<div class="sign">Salatiga,      Februari 2024<br>KEPALA BADAN PERENCANAAN PEMBANGUNAN DAERAH'
    preface += "<br>KOTA SALATIGA<br><br><br><br>( nama pejabat )<br>NIP. ........</div></section>"
    titles = (
        ("KATA PENGANTAR", "2"),
        ("DAFTAR ISI", "3"),
        ("BAB I PENDAHULUAN", "4"),
        ("BAB II PERENCANAAN KINERJA", "5"),
        ("BAB III AKUNTABILITAS KINERJA", "7"),
        ("BAB IV PENUTUP", "13"),
    )
    lines = "".join(f"<div><span>{title}</span><span>{page}</span></div>" for title, page in titles)
    return f'{cover}{preface}<section class="toc"><h1>DAFTAR ISI</h1>{lines}</section>'


def plan() -> str:
    """Chapters one and two."""
    first = "<section><h1>BAB I PENDAHULUAN</h1><h2>A. Gambaran Umum</h2>" + paragraphs(
        "Badan Perencanaan Pembangunan Daerah (Bappeda) Kota Salatiga merupakan unsur penunjang urusan "
        "pemerintahan bidang perencanaan serta penelitian dan pengembangan. Bappeda dipimpin oleh Kepala "
        "Badan, dibantu Sekretaris dan empat Kepala Bidang, dengan 41 orang ASN per 31 Desember 2023.",
        "Isu strategis yang dihadapi antara lain: belum optimalnya konsistensi antar dokumen perencanaan, "
        "tindak lanjut rekomendasi hasil evaluasi yang baru mencapai 79,41 persen, serta pemanfaatan hasil "
        "kelitbangan yang masih rendah.",
        "Tugas pokok Bappeda adalah membantu Walikota melaksanakan fungsi penunjang urusan pemerintahan "
        "bidang perencanaan, penelitian dan pengembangan, meliputi perumusan kebijakan teknis, koordinasi "
        "penyusunan RPJPD, RPJMD dan RKPD, pengendalian dan evaluasi, serta pembinaan inovasi daerah.",
    )
    first += "<h2>B. Sistematika</h2><ol><li>Bab I Pendahuluan</li><li>Bab II Perencanaan Kinerja</li>"
    first += "<li>Bab III Akuntabilitas Kinerja</li><li>Bab IV Penutup</li></ol></section>"
    second = "<section><h1>BAB II PERENCANAAN KINERJA</h1><h2>A. Rencana Strategis</h2>" + paragraphs(
        "Renstra Bappeda Tahun 2022-2026 memuat satu tujuan dan empat sasaran yang diukur dengan sembilan "
        "indikator, sebagaimana tabel berikut."
    )
    note = '<p class="note">*) semakin rendah realisasi semakin baik</p>'
    agreement = "<section><h2>B. Perjanjian Kinerja Tahun 2023</h2>" + table_2_2() + table_2_3()
    return f"{first}{second}{table_2_1()}{note}</section>{agreement}</section>"


def account() -> str:
    """Chapters three and four."""
    intro = paragraphs(
        "Pengukuran kinerja dilakukan dengan membandingkan realisasi dengan target. Untuk indikator yang "
        "semakin rendah semakin baik, capaian dihitung dengan rumus (2 x target - realisasi) / target x 100%."
    )
    note = '<p class="note">*) semakin rendah realisasi semakin baik</p>'
    one = f"<section><h1>BAB III AKUNTABILITAS KINERJA</h1>{intro}{table_3_1()}{table_3_2()}{note}</section>"
    two = f'<section class="wide">{table_3_3()}{note}</section>'
    three = f"<section>{table_3_4()}{table_3_5()}</section>"
    four = "<section><h2>C. Perbandingan dengan Kota Lain</h2>" + paragraphs(
        "Skor Indeks Inovasi Daerah Kota Salatiga tahun 2023 sebesar 58,20 meningkat 3,84 poin dari tahun "
        "sebelumnya, namun masih di bawah Kota Magelang."
    )
    four += table_3_6() + "<h2>D. Analisis Keberhasilan dan Kegagalan</h2>"
    four += paragraphs(
        "Keselarasan program RKPD dengan RPJMD tercapai melalui verifikasi rancangan Renja seluruh perangkat "
        "daerah dan penggunaan SIPD sejak tahap usulan. Usulan Musrenbang yang diakomodir meningkat karena "
        "kamus usulan disusun bersama kecamatan dan kelurahan. Keterbatasan pagu indikatif masih menjadi "
        "hambatan utama, sehingga lebih dari separuh usulan belum dapat dipenuhi.",
        "Persentase sasaran RPJMD yang tercapai baru mencapai 78,57 persen dari target 80 persen karena "
        "sebagian indikator makro dirilis setelah tahun anggaran berakhir. Jumlah hasil kelitbangan yang "
        "dimanfaatkan baru 4 dokumen dari target 5 dokumen karena satu kajian selesai pada Desember.",
        "Upaya perbaikan yang dilakukan antara lain percepatan penyusunan kerangka acuan kajian, pelibatan "
        "perguruan tinggi sejak awal tahun, serta pendampingan inovasi bagi puskesmas, sekolah dan kelurahan "
        "yang belum pernah mengikuti penilaian inovasi daerah.",
        "Deviasi realisasi fisik turun dari 8,45 persen pada triwulan I menjadi 4,12 persen pada akhir tahun "
        "berkat rapat pengendalian setiap triwulan. Nilai SAKIP Bappeda berada pada predikat BB.",
        "Keberhasilan tersebut didukung oleh program-program pada tabel berikut, dengan catatan bahwa "
        "Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah mendukung dua sasaran.",
    )
    money = "<h2>E. Realisasi Anggaran</h2>" + paragraphs(
        "Dari pagu sebesar Rp 8.056.615.000 telah terealisasi Rp 7.648.407.253 atau 94,93 persen."
    )
    last = "<section><h1>BAB IV PENUTUP</h1>" + paragraphs(
        "Rata-rata capaian delapan indikator sasaran Bappeda Kota Salatiga Tahun 2023 tergolong sangat "
        "tinggi. Perbaikan ke depan diarahkan pada tindak lanjut rekomendasi hasil evaluasi, penjadwalan "
        "kajian yang lebih awal, serta penguatan data dukung Indeks Inovasi Daerah."
    )
    return f"{one}{two}{three}{four}{table_3_7()}{money}{table_3_8()}</section>{last}</section>"


def draw(path: Path) -> None:
    """The page that the browser prints."""
    body = front() + plan() + account()
    head = f'<meta charset="utf-8"><title>LKjIP Bappeda 2023</title><style>{STYLE}</style>'
    path.write_text(f'<!doctype html><html lang="id"><head>{head}</head><body>{body}</body></html>', "utf-8")


def level(code: str) -> str:
    """What a code of the nomenclature names."""
    return {3: "program", 5: "kegiatan", 6: "sub_kegiatan"}[code.count(".") + 1]


def put(gold: Gold, ident: str, kind: str, period: str, text: str, unit: str, page: int) -> None:
    """A value, with its grade where one is printed; empty figures are passed over."""
    if text in EMPTY:
        return
    found = re.match(r"([A-D]{1,2}) \(", text)
    more = {"grade": found.group(1)} if found else {}
    gold.value(ident, kind, period, text, unit, page, **more)


def indicator_gold(gold: Gold, node: str, one: Indicator) -> None:
    """An indicator with the figures of all tables, each once."""
    first, unit = PAGES["2.1"], one.unit
    ident = gold.indicator(node, one.name, unit, first, direction=one.direction)
    put(gold, ident, "baseline", "2021", one.base, unit, first)
    for year, text in zip(YEARS, one.targets, strict=True):
        put(gold, ident, "target", year, text, unit, first)
    if one.agreed:
        put(gold, ident, "target", YEAR, one.agreed, unit, PAGES["2.2"])
    put(gold, ident, "realisasi", "2021", one.base, unit, PAGES["3.4"])
    year_page = PAGES["3.2"] if one.quarters else PAGES["3.4"]
    for place, page in enumerate((PAGES["3.4"], year_page)):
        put(gold, ident, "realisasi", YEARS[place], one.realisasi[place], unit, page)
        put(gold, ident, "capaian", YEARS[place], one.capaian[place], "%", page)
    if one.progress != one.capaian[1]:
        put(gold, ident, "capaian", YEAR, one.progress, "%", PAGES["3.5"])
    for place, quarter in enumerate(one.quarters, 1):
        period, page = f"{YEAR}-Q{place}", PAGES["3.3"]
        put(gold, ident, "target", period, quarter.target, unit, page)
        put(gold, ident, "realisasi", period, quarter.realisasi, unit, page)
        put(gold, ident, "capaian", period, quarter.capaian, "%", page)


def sasaran_gold(gold: Gold) -> list[str]:
    """Tujuan and sasaran; gives the sasaran's ids."""
    first = PAGES["2.1"]
    tujuan = gold.node("tujuan", TUJUAN, page=first)
    indicator_gold(gold, tujuan, TUJUAN_INDICATOR)
    idents = []
    for place, sasaran in enumerate(SASARAN):
        pages = [first, PAGES["2.2"], PAGES["3.2"], SUPPORT_PAGES[place]]
        node = gold.node("sasaran", sasaran.statement, page=first, parent=tujuan, pages=pages)
        for one in sasaran.indicators:
            indicator_gold(gold, node, one)
        idents.append(node)
    return idents


def budget_page(code: str) -> int:
    """The page of a line of the budget table; the codes rise."""
    return PAGES["3.8"] + (code >= BUDGET_RESUMES)


def budget_gold(gold: Gold) -> dict[str, str]:
    """Programs, kegiatan and sub kegiatan with their budgets; gives the ids by code."""
    known: dict[str, str] = {}
    agreed = dict(zip([line.code for line in programs()], AGREED, strict=True))
    for line in LINES:
        tier, page = level(line.code), budget_page(line.code)
        if tier == "program":
            places = [SUPPORT_PAGES[n] for n, one in enumerate(SASARAN) if served(one, line.code)]
            pages = sorted({PAGES["2.3"], *places, page})
            node = gold.node(tier, None, line.name, code=line.code, page=pages[0], pages=pages)
            gold.budget(node, "pagu", YEAR, f"Rp {agreed[line.code]}", PAGES["2.3"])
        else:
            parent = known[line.code.rsplit(".", 2 if tier == "kegiatan" else 1)[0]]
            node = gold.node(tier, None, line.name, code=line.code, page=page, parent=parent)
        if agreed.get(line.code) != line.pagu:
            gold.budget(node, "pagu", YEAR, line.pagu, page)
        gold.budget(node, "realisasi", YEAR, line.realisasi, page)
        known[line.code] = node
    gold.total("Jumlah", "pagu", YEAR, f"Rp {TOTAL_PAGU}", PAGES["2.3"])
    gold.total("JUMLAH", "realisasi", YEAR, TOTAL_REALISASI, budget_page(LINES[-1].code))
    return known


def served(sasaran: Sasaran, code: str) -> bool:
    """Whether a program serves a sasaran."""
    return any(support.program == code for support in sasaran.support)


def support_gold(gold: Gold, sasaran: list[str], known: dict[str, str]) -> None:
    """Edges from sasaran to programs, and the programs' indicators."""
    placed: set[str] = set()
    for place, one in enumerate(SASARAN):
        page = SUPPORT_PAGES[place]
        for support in one.support:
            node = known[support.program]
            gold.edge(sasaran[place], node, "also" if node in placed else "cascade")
            placed.add(node)
            ident = gold.indicator(node, support.name, support.unit, page)
            put(gold, ident, "target", YEAR, support.target, support.unit, page)
            put(gold, ident, "realisasi", YEAR, support.realisasi, support.unit, page)
            put(gold, ident, "capaian", YEAR, support.capaian, "%", page)


def doubts(gold: Gold, known: dict[str, str]) -> None:
    """Where another reading is honest too."""
    measured = sorted({one["node"] for one in gold.indicators if one["node"] not in known.values()})
    rows = (
        (
            "period of the progress against the target at the end of the plan (table 3.5)",
            "capaian of 2023",
            ["capaian of 2026"],
            measured,
            "period",
        ),
        (
            "kondisi awal 2021 and realisasi 2021 print the same figure in tables 2.1 and 3.4",
            "a baseline and a realisasi",
            ["the baseline alone"],
            measured,
            "values",
        ),
    )
    for about, chosen, other, nodes, part in rows:
        doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
        gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Kota Salatiga"}
    document |= {"organisation": "Badan Perencanaan Pembangunan Daerah", "year": 2023, "pages": PAGE_COUNT}
    gold = Gold(STEM, document)
    sasaran = sasaran_gold(gold)
    known = budget_gold(gold)
    support_gold(gold, sasaran, known)
    doubts(gold, known)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.html"
        draw(source)
        browser_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
