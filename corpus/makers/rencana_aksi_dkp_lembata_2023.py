"""Quarterly action plan of a food security office: target and action side by side in every quarter, F4 landscape."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "rencana-aksi-dkp-lembata-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Quarterly action plan of a food security office on folio landscape, with a second sheet of budgets by quarter",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "in every quarter a column of targets and a column of actions",
        "position in vertical text, merged over all rows of a sasaran",
        "several actions with dashes in one cell",
        "header repeated on the second page of a sheet",
        "second sheet: program, kegiatan and sub kegiatan with codes in separate cells and budgets by quarter",
        "a sasaran as a row across the table of budgets, shortened",
        "empty quarters (-)",
        "a malformed sum (45.50.000), a grade (B (68,40)), typing errors",
    ],
}
OFFICE = "DINAS KETAHANAN PANGAN KABUPATEN LEMBATA"
YEAR = "2023"


@dataclass(frozen=True)
class Line:
    """An indicator with its unit, the target of the year, and of each quarter the target and the actions."""

    name: str
    unit: str
    target: str
    quarters: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Work:
    """A program, kegiatan or sub kegiatan: code, name, budget of the year and of the quarters, what lies below."""

    code: str
    name: str
    sums: tuple[str, str, str, str, str]
    below: tuple["Work", ...] = ()


@dataclass(frozen=True)
class Goal:
    """A sasaran: statement, holder, indicators; the heading of its programs on the second sheet."""

    statement: str
    holder: str
    lines: tuple[Line, ...]
    heading: str
    works: tuple[Work, ...]


GOALS = (
    Goal(
        "Meningkatnya ketersediaan, keterjangkauan dan pemanfaatan pangan masyarakat",
        "KABID KETERSEDIAAN DAN DISTRIBUSI PANGAN",
        (
            Line(
                "Skor Pola Pangan Harapan (PPH) Konsumsi",
                "Skor",
                "81,6",
                (
                    ("-", ("Penyusunan juknis dan penetapan lokasi survey konsumsi pangan",)),
                    ("-", ("Pengumpulan data konsumsi pangan di 9 kecamatan", "Bimtek enumerator (18 org)")),
                    ("-", ("Pengolahan dan analisa data survey",)),
                    ("81,6", ("Publikasi buku Skor PPH Th. 2023",)),
                ),
            ),
            Line(
                "Rasio ketersediaan pangan utama (beras, jagung, ubi-ubian) terhadap kebutuhan penduduk per tahun",
                "Rasio",
                "1,12",
                (
                    ("1,03", ("Update data stok di penggilingan & pedagang",)),
                    ("1,08", ("Penyusunan Neraca Bahan Makanan (NBM)", "Rakor ketersediaan pangan")),
                    ("1,10", ("Pemantauan stok menjelang musim paceklik",)),
                    ("1,12", ("Penyusunan prognosa pangan 2024",)),
                ),
            ),
            Line(
                "Persentase penguatan cadangan pangan pemerintah daerah",
                "%",
                "62,50",
                (
                    ("15", ("Verifikasi calon penerima cadangan beras",)),
                    ("30", ("Pengadaan cadangan beras 10 ton",)),
                    ("50", ("Penyaluran ke desa rawan pangan & bencana",)),
                    ("62,50", ("Penyaluran tahap II", "Monitoring gudang CPPD", "Laporan akhir thn")),
                ),
            ),
        ),
        "Sasaran 1 : Ketersediaan, keterjangkauan dan pemanfaatan pangan",
        (
            Work(
                "2.09.02",
                "PROGRAM PENGELOLAAN SUMBER DAYA EKONOMI UNTUK KEDAULATAN DAN KEMANDIRIAN PANGAN",
                ("284.150.000", "20.000.000", "98.650.000", "110.500.000", "55.000.000"),
                (
                    Work(
                        "2.09.02.2.01",
                        "Penyediaan Infrastruktur dan Seluruh Pendukung Kemandirian Pangan sesuai Kewenangan Kabupaten/Kota",
                        ("284.150.000", "20.000.000", "98.650.000", "110.500.000", "55.000.000"),
                        (
                            Work(
                                "2.09.02.2.01.02",
                                "Penyediaan Infrastruktur Lantai Jemur",
                                ("128.650.000", "-", "45.50.000", "83.150.000", "-"),
                            ),
                            Work(
                                "2.09.02.2.01.05",
                                "Koordinasi dan Sinkronisasi Penyediaan Infrastruktur Logistik",
                                ("155.500.000", "20.000.000", "53.150.000", "27.350.000", "55.000.000"),
                            ),
                        ),
                    ),
                ),
            ),
            Work(
                "2.09.03",
                "PROGRAM PENINGKATAN DIVERSIFIKASI DAN KETAHANAN PANGAN MASYARAKAT",
                ("612.480.250", "85.000.000", "212.480.250", "190.000.000", "125.000.000"),
                (
                    Work(
                        "2.09.03.2.01",
                        "Penyediaan dan Penyaluran Pangan Pokok atau Pangan Lainnya sesuai dengan Kebutuhan Daerah",
                        ("402.480.250", "60.000.000", "142.480.250", "120.000.000", "80.000.000"),
                        (
                            Work(
                                "2.09.03.2.01.01",
                                "Penyediaan Informasi Harga Pangan dan Neraca Bahan Makanan",
                                ("96.240.250", "15.000.000", "36.240.250", "25.000.000", "20.000.000"),
                            ),
                            Work(
                                "2.09.03.2.01.03",
                                "Pemantauan Stok, Pasokan dan Harga Pangan",
                                ("306.240.000", "45.000.000", "106.240.000", "95.000.000", "60.000.000"),
                            ),
                        ),
                    ),
                    Work(
                        "2.09.03.2.02",
                        "Pengelolaan dan Keseimbangan Cadangan Pangan Kabupaten/Kota",
                        ("210.000.000", "25.000.000", "70.000.000", "70.000.000", "45.000.000"),
                        (
                            Work(
                                "2.09.03.2.02.02",
                                "Pengadaan Cadangan Pangan Pemerintah Kabupaten/Kota",
                                ("210.000.000", "25.000.000", "70.000.000", "70.000.000", "45.000.000"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Goal(
        "Menurunnya kerawanan pangan di desa/kelurahan prioritas",
        "KABID KERAWANAN DAN KEAMANAN PANGAN",
        (
            Line(
                "Persentase desa/kel. yang masuk kategori rawan pangan (Prioritas 1-3)",
                "%",
                "18,54",
                (
                    ("21,85", ("Pengumpulan data indikator FSVA",)),
                    ("-", ("Penyusunan Peta FSVA bersama tim TPID & BPS",)),
                    ("19,87", ("Intervensi B2SA di 12 desa",)),
                    ("18,54", ("Evaluasi penanganan desa rawan pangan",)),
                ),
            ),
            Line(
                "Persentase pangan segar asal tumbuhan (PSAT) yang memenuhi syarat mutu dan keamanan",
                "%",
                "87",
                (
                    ("-", ("Penyusunan jadwal dan rencana sampling",)),
                    ("40", ("Uji rapid test kit di 3 pasar", "Registrasi PSAT-PDUK")),
                    ("65", ("Uji laboratorium residu pestisida",)),
                    ("87", ("Pembinaan pelaku usaha", "Pengawasan jelang Natal & Tahun Baru")),
                ),
            ),
        ),
        "Sasaran 2 : Kerawanan dan keamanan pangan",
        (
            Work(
                "2.09.04",
                "PROGRAM PENANGANAN KERAWANAN PANGAN",
                ("175.325.000", "15.325.000", "40.000.000", "75.000.000", "45.000.000"),
                (
                    Work(
                        "2.09.04.2.01",
                        "Penyusunan Peta Kerentanan dan Ketahanan Pangan Kecamatan",
                        ("75.325.000", "15.325.000", "40.000.000", "20.000.000", "-"),
                        (
                            Work(
                                "2.09.04.2.01.01",
                                "Penyusunan, Pemutakhiran dan Analisis Peta Ketahanan dan Kerentanan Pangan",
                                ("75.325.000", "15.325.000", "40.000.000", "20.000.000", "-"),
                            ),
                        ),
                    ),
                    Work(
                        "2.09.04.2.02",
                        "Penanganan Kerawanan Pangan Kewenangan Kabupaten/Kota",
                        ("100.000.000", "-", "-", "55.000.000", "45.000.000"),
                    ),
                ),
            ),
            Work(
                "2.09.05",
                "PROGRAM PENGAWASAN KEAMANAN PANGAN",
                ("68.790.000", "-", "28.790.000", "20.000.000", "20.000.000"),
                (
                    Work(
                        "2.09.05.2.01",
                        "Pelaksanaan Pengawasan Keamanan Pangan Segar Daerah Kabupaten/Kota",
                        ("68.790.000", "-", "28.790.000", "20.000.000", "20.000.000"),
                        (
                            Work(
                                "2.09.05.2.01.02",
                                "Sertifikasi Keamanan Pangan Segar Asal Tumbuhan Daerah Kabupaten/Kota",
                                ("68.790.000", "-", "28.790.000", "20.000.000", "20.000.000"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Goal(
        "Meningkatnya tata kelola dan akuntabilitas kinerja dinas",
        "SEKRETARIS DINAS",
        (
            Line(
                "Nilai SAKIP",
                "Nilai",
                "B (68,40)",
                (
                    ("-", ("Penyusunan LKjIP dan PK 2023",)),
                    ("-", ("Evaluasi renaksi TW I", "Perbaikan pohon kinerja")),
                    ("B (68,40)", ("Penilaian APIP (LHE)",)),
                    ("-", ("Tindak lanjut rekomendasi LHE",)),
                ),
            ),
        ),
        "Sasaran 3 : Tata kelola dan akuntabilitas kinerja",
        (
            Work(
                "2.09.01",
                "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
                ("3.981.226.417", "790.000.000", "1.205.613.200", "1.015.613.217", "970.000.000"),
                (
                    Work(
                        "2.09.01.2.01",
                        "Perencanaan, Penganggaran dan Evaluasi Kinerja Perangkat Daerah",
                        ("31.500.000", "10.000.000", "7.500.000", "7.000.000", "7.000.000"),
                    ),
                    Work(
                        "2.09.01.2.02",
                        "Administrasi Keuangan Perangkat Daerah",
                        ("3.612.226.417", "720.000.000", "1.098.113.200", "928.113.217", "866.000.000"),
                    ),
                    Work(
                        "2.09.01.2.06",
                        "Administrasi Umum Perangkat Daerah",
                        ("337.500.000", "60.000.000", "100.000.000", "80.500.000", "97.000.000"),
                    ),
                ),
            ),
        ),
    ),
)
TOTAL = ("TOTAL", ("5.121.971.667", "910.325.000", "1.585.533.450", "1.411.113.217", "1.215.000.000"))
WIDE = (4, 17, 20, 6, 8, 7, 16, 7, 16, 7, 16, 8, 16, 6)
MONEY = (15, 62, 17, 16, 16, 16, 16, 12)
ROMAN = ("I", "II", "III", "IV")


def cell_text(actions: tuple[str, ...]) -> str:
    """The actions of a quarter as they stand in their cell."""
    return actions[0] if len(actions) == 1 else "\n".join(f"- {each}" for each in actions)


def head(sheet: Worksheet, row: int) -> None:
    """The three rows of the header of the first sheet, the last one with the numbers of the columns."""
    blue, face = "1F4E79", {"bold": True, "size": 8.5, "color": "FFFFFF", "fill": "1F4E79", "font": "Arial Narrow"}
    for column, text in (
        (1, "NO"),
        (2, "SASARAN"),
        (3, "INDIKATOR"),
        (4, "SAT"),
        (5, f"TARGET {YEAR}"),
        (14, "PENANG-\nGUNG JAWAB"),
    ):
        put(sheet, (row, column, row + 1, column), text, "cm", **face)
    for place, roman in enumerate(ROMAN):
        left = 6 + 2 * place
        put(sheet, (row, left, row, left + 1), f"TRIWULAN {roman}", "cm", **face)
        put(sheet, (row + 1, left, row + 1, left), "TARGET", "cm", **face)
        put(sheet, (row + 1, left + 1, row + 1, left + 1), "KEGIATAN / AKSI", "cm", **face)
    for column in range(1, 15):
        put(sheet, (row + 2, column, row + 2, column), str(column), "cm", size=7, italic=True, color=blue, fill="DDEBF7")
    sheet.row_dimensions[row].height, sheet.row_dimensions[row + 1].height = 16, 22


def plan(sheet: Worksheet) -> None:
    """The first sheet: sasaran, indicators and the quarters."""
    widths(sheet, WIDE)
    page(sheet, 14, (0.35, 0.35, 0.5, 0.6))
    for row, text in enumerate(("RENCANA AKSI PENCAPAIAN KINERJA TRIWULANAN", OFFICE, f"TAHUN ANGGARAN {YEAR}"), 1):
        put(sheet, (row, 1, row, 14), text, "cm", rule=None, bold=True, size=13, font="Arial Narrow")
    head(sheet, 5)
    sheet.print_title_rows = "5:7"
    row = 8
    for number, goal in enumerate(GOALS, 1):
        first = row
        for line in goal.lines:
            texts = [line.unit, line.target]
            for target, actions in line.quarters:
                texts += [target, cell_text(actions)]
            put(sheet, (row, 3, row, 3), line.name, "lt", font="Arial Narrow", size=9)
            for column, text in enumerate(texts, 4):
                put(sheet, (row, column, row, column), text, "lt" if column in (7, 9, 11, 13) else "ct", font="Arial Narrow")
            need = [height(text, WIDE[c - 1] * 1.15, 9) for c, text in enumerate([line.name, *texts], 3)]
            sheet.row_dimensions[row].height = max([*need, 170 / max(2, len(goal.lines))])
            row += 1
        put(sheet, (first, 1, row - 1, 1), f"{number}.", "ct", font="Arial Narrow")
        put(sheet, (first, 2, row - 1, 2), goal.statement, "lt", font="Arial Narrow", bold=True)
        put(sheet, (first, 14, row - 1, 14), goal.holder, "cm", font="Arial Narrow", size=8, turn=90, fill="FFF2CC")
    signs = (
        f"Lewoleba,      Januari {YEAR}",
        "KEPALA DINAS KETAHANAN PANGAN",
        "KABUPATEN LEMBATA",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........",
    )
    for place, text in enumerate(signs, row + 1):
        put(sheet, (place, 10, place, 14), text, "cm", rule=None, font="Arial Narrow", size=10)
    sheet.row_breaks.append(Break(10))
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&8RENAKSI DKP &A", "&8Hal &P"


def money(sheet: Worksheet) -> None:
    """The second sheet: programs and their budgets by quarter."""
    widths(sheet, MONEY)
    page(sheet, 14, (0.5, 0.4, 0.6, 0.6))
    put(sheet, (1, 1, 1, 8), f"RENCANA ANGGARAN PER TRIWULAN TAHUN {YEAR}", "lm", rule=None, bold=True, size=12)
    put(sheet, (2, 1, 2, 8), OFFICE.title(), "lm", rule=None, size=11)
    face = {"bold": True, "size": 9, "fill": "C6E0B4"}
    for column, text in ((1, "KODE"), (2, "PROGRAM / KEGIATAN / SUB KEGIATAN"), (3, f"PAGU {YEAR}\n(Rp)"), (8, "KET")):
        put(sheet, (4, column, 5, column), text, "cm", **face)
    put(sheet, (4, 4, 4, 7), "RENCANA PENARIKAN (Rp)", "cm", **face)
    for place, roman in enumerate(ROMAN):
        put(sheet, (5, 4 + place, 5, 4 + place), f"TW {roman}", "cm", **face)
    sheet.print_title_rows = "4:5"
    row = 6
    for goal in GOALS:
        put(sheet, (row, 1, row, 8), goal.heading, "lm", bold=True, italic=True, fill="F2F2F2")
        row += 1
        for work in goal.works:
            row = money_rows(sheet, work, row, 0)
    put(sheet, (row, 1, row, 2), TOTAL[0], "cm", bold=True, fill="C6E0B4")
    for column, text in enumerate((*TOTAL[1], ""), 3):
        put(sheet, (row, column, row, column), text, "rm", bold=True, fill="C6E0B4")
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&8RENAKSI DKP &A", "&8Hal &P"


def money_rows(sheet: Worksheet, work: Work, row: int, depth: int) -> int:
    """The row of a program or what is below it; gives the next free row."""
    look = {"bold": depth == 0, "italic": depth == 2, "size": 9, "fill": ("E2EFDA", None, None)[depth]}
    put(sheet, (row, 1, row, 1), work.code, "lt", **look)
    put(sheet, (row, 2, row, 2), work.name, "lt", indent=depth, **look)
    for column, text in enumerate((*work.sums, ""), 3):
        put(sheet, (row, column, row, column), text, "rt", **look)
    sheet.row_dimensions[row].height = height(work.name, MONEY[1] * (0.72 if depth == 0 else 0.95), 9)
    for each in work.below:
        row = money_rows(sheet, each, row + 1, depth + 1) - 1
    return row + 1


def draw() -> None:
    """Write the PDF."""
    book = Workbook()
    plan(book.active)
    book.active.title = "Renaksi"
    money(book.create_sheet("Anggaran"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "renaksi.xlsx")
        book.save(path)
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def add_goal(gold: Gold, pages: Pages, goal: Goal) -> str:
    """A sasaran with its indicators, quarters and actions."""
    where = pages.first(goal.lines[0].name)
    node = gold.node("sasaran", goal.statement, page=where, holder=goal.holder)
    for line in goal.lines:
        at = pages.first(line.name)
        down = {"direction": "down"} if "rawan pangan" in line.name else {}
        ident = gold.indicator(node, line.name, line.unit, at, **down)
        grade = {"grade": "B"} if line.target.startswith("B ") else {}
        gold.value(ident, "target", YEAR, line.target, line.unit, at, **grade)
        for quarter, (target, actions) in enumerate(line.quarters, 1):
            gold.value(ident, "target", f"{YEAR}-Q{quarter}", target, line.unit, at, **grade)
            for text in actions:
                gold.action(ident, f"{YEAR}-Q{quarter}", text, at)
    return node


def add_work(gold: Gold, pages: Pages, work: Work, parent: str, depth: int) -> None:
    """A program with its budgets and what is below it."""
    at = pages.first(work.name, 2)
    node = gold.node(("program", "kegiatan", "sub_kegiatan")[depth], None, work.name, page=at, parent=parent, code=work.code)
    for period, text in zip((YEAR, *(f"{YEAR}-Q{q}" for q in range(1, 5))), work.sums, strict=True):
        gold.budget(node, "pagu", period, text, at)
    for each in work.below:
        add_work(gold, pages, each, node, depth + 1)


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Kabupaten Lembata"}
    gold = Gold(STEM, document | {"organisation": "Dinas Ketahanan Pangan", "year": int(YEAR), "pages": pages.count})
    parents = [add_goal(gold, pages, goal) for goal in GOALS]
    for goal, parent in zip(GOALS, parents, strict=True):
        node = gold.nodes[int(parent[1:]) - 1]
        node["pages"].append(pages.first(goal.heading))
        for work in goal.works:
            add_work(gold, pages, work, parent, 0)
    at = pages.first(TOTAL[1][0])
    for period, text in zip((YEAR, *(f"{YEAR}-Q{q}" for q in range(1, 5))), TOTAL[1], strict=True):
        gold.total(TOTAL[0], "pagu", period, text, at)
    gold.ambiguous += [
        {
            "about": "the second sheet names the sasaran in short; the programs below it are theirs",
            "chosen": "the sasaran of the first sheet",
            "also_acceptable": ["sasaran of their own with the short statement"],
            "nodes": parents,
            "field": "statement",
        },
        {
            "about": "a cell with several dashed actions",
            "chosen": "one action a dash",
            "also_acceptable": ["one action a cell"],
            "nodes": [],
            "field": "actions",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold(Pages(CORPUS / f"{STEM}.pdf")).write()


if __name__ == "__main__":
    main()
