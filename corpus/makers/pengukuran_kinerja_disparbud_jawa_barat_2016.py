"""Pengukuran kinerja of a provincial tourism and culture office: results beside programs, money in thousands, from Calc."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, amount, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "pengukuran-kinerja-disparbud-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance measurement form of a provincial tourism and culture office: results beside programs and money",
    "type": "realisasi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "landscape folio, header of two rows and a row of column numbers with sums in it (7=6/5), repeated on every page",
        "sasaran merged over their indicators, one written again as s.d.a.; indicators merged over their program lines",
        "three indicators in one cell, their units, targets and results line by line",
        "program and kegiatan in one column, told apart by bold and indent alone",
        "a program under two sasaran with other kegiatan and another sum; a kegiatan named like another's beginning",
        "money in thousands of rupiah by a line above the table alone; one sum malformed; a percentage of money",
        "target of the plan's end (2018) in a column before the one of the year",
        "commas in figures, points in percentages, a footnote star at a figure, an empty result (-), grades with a score",
        "Jumlah rows of each sasaran and of the office, signature block, typing errors",
    ],
}
YEAR = "2016"
Work = tuple[str, str, str, str]  # name, pagu, realisasi, percent


@dataclass(frozen=True)
class Program:
    """A program with its sums and its kegiatan."""

    own: Work
    kegiatan: tuple[Work, ...]


@dataclass(frozen=True)
class Indicator:
    """An indicator: name, unit, target of 2018, target, realisasi, capaian, and the programs in its row."""

    name: str
    unit: str
    end: str
    target: str
    done: str
    rate: str
    direction: str | None = None


@dataclass(frozen=True)
class Block:
    """A row of the form: one or several indicators in a cell and the programs beside them."""

    indicators: tuple[Indicator, ...]
    programs: tuple[Program, ...]


@dataclass(frozen=True)
class Sasaran:
    """A sasaran: its blocks, its sums; again: the second block has s.d.a. in place of a merged cell."""

    statement: str
    blocks: tuple[Block, ...]
    total: tuple[str, str, str]
    again: bool = False


MARKETING = Program(
    ("Program Pengembangan Pemasaran Pariwisata", "6.412.750", "6.127.384", "95.55"),
    (
        ("Promosi Pariwisata Dalam Negeri", "2.318.400", "2.250.117", "97.05"),
        ("Promosi Pariwisata Dalam Negeri melalui Media Elektronik dan Cetak", "1.275.000", "1.199.630", "94.09"),
        ("Penyelenggaraan Kemilau Nusantara", "2.819.350", "2.677.637", "94.97"),
    ),
)
ABROAD = Program(
    ("Program Pengembangan Kemitraan", "3.184.500", "2.611.940", "82.02"),
    (
        ("Promosi Pariwisata Luar Negeri", "2.034.500", "1.527.440", "75.08"),
        ("Fasilitasi Temu Usaha Pelaku Pariwisata (West Java Travel Mart)", "1.150.000", "1.084.500", "94.30"),
    ),
)
PLACES = Program(
    ("Program Pengembangan Destinasi Pariwisata", "14.926.310", "14.022.815", "93.95"),
    (
        ("Penataan Kawasan Wisata Geopark Ciletuh", "9.650.000", "9.071.206", "94.00"),
        ("Pengembangan Desa Wisata di Jawa Barat", "1.285.40", "1.213.770", "94.43"),
        ("Revitalisasi Daya Tarik Wisata Kabupaten/Kota", "3.990.910", "3.737.839", "93.66"),
    ),
)
TRADE = Program(
    ("Program Pengembangan Kemitraan", "1.876.200", "1.802.556", "96.07"),
    (
        ("Sertifikasi Usaha Jasa Pariwisata", "918.700", "897.240", "97.66"),
        ("Pembinaan Kelompok Penggerak Pariwisata (Kompepar)", "957.500", "905.316", "94.55"),
    ),
)
VALUES = Program(
    ("Program Pengembangan Nilai Budaya", "4.207.600", "4.018.222", "95.50"),
    (
        ("Pewarisan Bahasa, Sastra dan Aksara Daerah", "1.312.600", "1.279.180", "97.45"),
        ("Pembinaan Masyarakat Adat dan Kampung Adat", "895.000", "842.042", "94.08"),
        ("Pencatatan Warisan Budaya Tak Benda", "2.000.000", "1.897.000", "94.85"),
    ),
)
WEALTH = Program(
    ("Program Pengelolaan Kekayaan Budaya", "7.735.150", "7.341.909", "94.92"),
    (
        ("Pelestarian Cagar Budaya dan Museum", "4.985.150", "4.716.447", "94.61"),
        ("Pengelolaan Taman Budaya Jawa Barat", "2.750.000", "2.625.462", "95.47"),
    ),
)
ARTS = Program(
    ("Program Pengelolaan Keragaman Budaya", "5.520.000", "5.388.712", "97.62"),
    (
        ("Gelar Seni Budaya di Anjungan Jawa Barat TMII", "1.870.000", "1.846.365", "98.74"),
        ("Misi Kesenian Jawa Barat", "3.650.000", "3.542.347", "97.05"),
    ),
)
OFFICE_WORK = (
    Program(
        ("Program Pelayanan Administrasi Perkantoran", "5.118.240", "4.756.390", "92.93"),
        (
            ("Penyelenggaraan Administrasi Perkantoran", "3.846.240", "3.561.618", "92.60"),
            ("Penyelenggaraan Administrasi Perkantoran UPTD (Balai)", "1.272.000", "1.194.772", "93.93"),
        ),
    ),
    Program(
        ("Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan", "312.500", "301.275", "96.41"),
        (("Penyusunan Laporan Kinerja dan Keuangan", "312.500", "301.275", "96.41"),),
    ),
)
SASARAN = (
    Sasaran(
        "Meningkatnya kunjungan wisatawan ke Jawa Barat",
        (
            Block(
                (
                    Indicator(
                        "Jumlah kunjungan wisatawan nusantara",
                        "orang",
                        "52.000.000",
                        "45.500.000",
                        "46.872.310",
                        "103.02",
                    ),
                ),
                (MARKETING,),
            ),
            Block(
                (
                    Indicator(
                        "Jumlah kunjungan wisatawan mancanegara",
                        "orang",
                        "2.000.000",
                        "1.650.000",
                        "1.573.205*)",
                        "95.35",
                    ),
                ),
                (ABROAD,),
            ),
        ),
        ("9.597.250", "8.739.324", "91.06"),
    ),
    Sasaran(
        "Meningkatnya daya saing destinasi dan usaha pariwisata",
        (
            Block(
                (Indicator("Rata-rata lama tinggal wisatawan", "hari", "2,50", "2,10", "1,98", "94.29"),),
                (PLACES,),
            ),
            Block(
                (Indicator("Jumlah usaha jasa pariwisata yang tersertifikasi", "usaha", "200", "120", "134", "111.67"),),
                (TRADE,),
            ),
        ),
        ("16.802.510", "15.825.371", "94.18"),
        again=True,
    ),
    Sasaran(
        "Meningkatnya pelestarian dan pengembangan nilai-nilai budaya daerah serta apresiasi masyarakat terhadap "
        "seni budaya Jawa Barat",
        (
            Block(
                (Indicator("Persentase cagar budaya yang dilestarikan", "persen", "75", "65", "62,5", "96.15"),),
                (WEALTH,),
            ),
            Block(
                (
                    Indicator(
                        "Jumlah karya budaya yang ditetapkan sebagai Warisan Budaya Tak Benda tingkat nasional",
                        "karya",
                        "30",
                        "6",
                        "8",
                        "133.33",
                    ),
                ),
                (VALUES,),
            ),
            Block(
                (Indicator("Jumlah pengiriman misi kesenian ke luar daerah dan luar negri", "kali", "-", "9", "9", "100"),),
                (ARTS,),
            ),
        ),
        ("17.462.750", "16.748.843", "95.91"),
    ),
    Sasaran(
        "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Dinas Pariwisata dan Kebudayaan",
        (
            Block(
                (
                    Indicator("Nilai evaluasi AKIP", "nilai", "A (82,00)", "BB (75,00)", "B (68,20)", "90.93"),
                    Indicator("Indeks kepuasan layanan", "indeks", "85,00", "80,00", "81,35", "101.69"),
                    Indicator("Temuan BPK belum tuntas", "temuan", "0", "2", "-", "-", "down"),
                ),
                OFFICE_WORK,
            ),
        ),
        ("5.430.740", "5.057.665", "93.13"),
    ),
)
TOTAL = ("49.293.250", "46.371.203", "94.07")
FACE, SIZE = "Liberation Sans Narrow", 9
TINT = "FDE9D9"
WIDTHS = (4.2, 22, 24, 8.5, 11, 11, 11.5, 8.5, 45, 13, 13, 8)
NUMBERS = ("1", "2", "3", "4", "5", "6", "7", "8=7/6", "9", "10", "11", "12=11/10")


def write(sheet: Worksheet, box: tuple[int, int, int, int], text: str, style: str = "lt", **more: object) -> None:
    """A ruled cell in the sheet's face."""
    put(sheet, box, text, style, **({"font": FACE, "size": SIZE} | more))


def header(sheet: Worksheet) -> None:
    """Title lines and the repeated header."""
    put(sheet, (1, 11, 1, 12), "Lampiran 4", "rm", rule=None, font=FACE, size=9, italic=True)
    titles = ("PENGUKURAN KINERJA TAHUN 2016", "DINAS PARIWISATA DAN KEBUDAYAAN PROVINSI JAWA BARAT")
    for row, text in enumerate(titles, 2):
        put(sheet, (row, 1, row, 12), text, "cm", rule=None, font=FACE, size=13, bold=True)
    put(sheet, (5, 10, 5, 12), "(dalam ribuan rupiah)", "rm", rule=None, font=FACE, size=8, italic=True)
    look = {"bold": True, "fill": TINT}
    singles = ((1, "No."), (2, "SASARAN STRATEGIS"), (3, "INDIKATOR KINERJA"), (4, "SATUAN"), (9, "PROGRAM / KEGIATAN"))
    for column, text in (*singles, (5, "TARGET RENSTRA 2018")):
        write(sheet, (6, column, 7, column), text, "cm", **look)
    write(sheet, (6, 6, 6, 8), "TAHUN 2016", "cm", **look)
    write(sheet, (6, 10, 6, 12), "ANGGARAN", "cm", **look)
    for column, text in ((6, "TARGET"), (7, "REALISASI"), (8, "%"), (10, "PAGU"), (11, "REALISASI"), (12, "%")):
        write(sheet, (7, column, 7, column), text, "cm", **look)
    for column, text in enumerate(NUMBERS, 1):
        write(sheet, (8, column, 8, column), text, "cm", size=7, italic=True)
    for row, high in ((6, 17), (7, 25), (8, 11)):
        sheet.row_dimensions[row].height = high


def work_row(sheet: Worksheet, row: int, work: Work, bold: bool) -> None:
    """A line of a program or kegiatan."""
    write(sheet, (row, 9, row, 9), work[0], "lt", bold=bold, indent=0 if bold else 2)
    for column, text in enumerate(work[1:], 10):
        write(sheet, (row, column, row, column), text, "rt" if column < 12 else "ct", bold=bold)
    sheet.row_dimensions[row].height = max(14, height(work[0], WIDTHS[8] - (0 if bold else 3), SIZE))


def block_rows(sheet: Worksheet, row: int, block: Block) -> int:
    """The rows of a block; gives the next free row."""
    last = row - 1
    for program in block.programs:
        for work in (program.own, *program.kegiatan):
            last += 1
            work_row(sheet, last, work, work is program.own)
    many = len(block.indicators) > 1
    facts = [(f"- {i.name}" if many else i.name, i.unit, i.end, i.target, i.done, i.rate) for i in block.indicators]
    parts = zip(*facts, strict=True)
    for column, texts in enumerate(parts, 3):
        write(sheet, (row, column, last, column), "\n".join(texts), "lt" if column == 3 else "ct")
    missing = height("\n".join(i.name for i in block.indicators), WIDTHS[2], SIZE)
    missing -= sum(sheet.row_dimensions[place].height for place in range(row, last + 1))
    if missing > 0:
        sheet.row_dimensions[last].height += missing
    return last + 1


def body(sheet: Worksheet) -> int:
    """All rows; gives the next free one."""
    row = 9
    for place, sasaran in enumerate(SASARAN, 1):
        start, second = row, row
        for turn, block in enumerate(sasaran.blocks):
            second = row if turn == 1 else second
            row = block_rows(sheet, row, block)
        stop = second - 1 if sasaran.again else row - 1
        write(sheet, (start, 1, stop, 1), f"{place}.", "ct")
        write(sheet, (start, 2, stop, 2), sasaran.statement, "lt")
        if sasaran.again:
            write(sheet, (second, 1, row - 1, 1), "")
            write(sheet, (second, 2, row - 1, 2), "s.d.a.", "ct")
        write(sheet, (row, 1, row, 9), f"Jumlah Sasaran {place}", "rm", italic=True, bold=True)
        for column, text in enumerate(sasaran.total, 10):
            write(sheet, (row, column, row, column), text, "rm" if column < 12 else "cm", italic=True, bold=True)
        sheet.row_dimensions[row].height = 15
        row += 1
    write(sheet, (row, 1, row, 9), "JUMLAH", "cm", bold=True, fill=TINT)
    for column, text in enumerate(TOTAL, 10):
        write(sheet, (row, column, row, column), text, "rm" if column < 12 else "cm", bold=True, fill=TINT)
    return row + 1


def draw() -> None:
    """Write the workbook and print it."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Lamp 4"
    widths(sheet, WIDTHS)
    header(sheet)
    row = body(sheet)
    put(sheet, (row, 2, row, 9), "*) angka sementara s/d bulan November 2016", "lm", rule=None, font=FACE, size=8, italic=True)
    lines = ("Bandung,      Januari 2017", "KEPALA DINAS PARIWISATA DAN KEBUDAYAAN", "PROVINSI JAWA BARAT")
    for text in (*lines, "", "", "", "( nama pejabat )", "NIP. ........"):
        row += 1
        put(sheet, (row, 9, row, 12), text, "cm", rule=None, font=FACE, size=10)
    sheet.print_title_rows = "6:8"
    page(sheet, 14, (0.5, 0.4, 0.3, 0.65))
    sheet.page_margins.footer = 0.35
    sheet.oddFooter.right.text = "&I&8Pengukuran Kinerja Disparbud 2016 - &P"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.xlsx")
        book.save(source)
        office_pdf(source, CORPUS / f"{STEM}.pdf")


def money(gold: Gold, node: str, work: Work, at: int) -> None:
    """The two sums of a line, printed in thousands of rupiah."""
    for kind, text in (("pagu", work[1]), ("realisasi", work[2])):
        gold.budget(node, kind, YEAR, text, at)
        known = amount(text)
        gold.budgets[-1]["amount"] = None if known is None else known * 1000


def add_indicator(gold: Gold, node: str, fact: Indicator, at: int) -> str:
    """An indicator with its figures."""
    ident = gold.indicator(node, fact.name, fact.unit, at, direction=fact.direction)
    figures = (("target", "2018", fact.end), ("target", YEAR, fact.target), ("realisasi", YEAR, fact.done))
    for kind, period, text in figures:
        gold.value(ident, kind, period, text, fact.unit, at, **grade_of(text))
    gold.value(ident, "capaian", YEAR, fact.rate, "%", at)
    return ident


def add_block(gold: Gold, node: str, block: Block, pages: Pages, at: int) -> int:
    """The indicators and the programs of a row; gives the page where they end."""
    starts = pages.first(block.programs[0].kegiatan[0][0], at)
    at = pages.first(block.programs[0].own[1], at)
    assert starts - at <= 1
    idents = [add_indicator(gold, node, fact, at) for fact in block.indicators]
    for program in block.programs:
        at = pages.first(program.own[1], at)
        parent = gold.node("program", None, program.own[0], page=at)
        gold.edge(node, parent, **({"via_indicator": idents[0]} if len(idents) == 1 else {}))
        money(gold, parent, program.own, at)
        for work in program.kegiatan:
            at = pages.first(work[2], at)
            money(gold, gold.node("kegiatan", None, work[0], page=at, parent=parent), work, at)
    return at


def total(gold: Gold, label: str, sums: tuple[str, str, str], at: int) -> None:
    """A Jumlah row."""
    for kind, text in (("pagu", sums[0]), ("realisasi", sums[1])):
        gold.total(label, kind, YEAR, text, at)
        gold.totals[-1]["amount"] *= 1000


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Provinsi Jawa Barat"}
    document |= {"organisation": "Dinas Pariwisata dan Kebudayaan", "year": int(YEAR), "pages": pages.count}
    gold = Gold(STEM, document)
    at = 1
    for place, sasaran in enumerate(SASARAN, 1):
        at = pages.first(sasaran.blocks[0].programs[0].own[1], at)
        node = gold.node("sasaran", sasaran.statement, page=at)
        for block in sasaran.blocks:
            at = add_block(gold, node, block, pages, at)
        at = pages.first(sasaran.total[0], at)
        total(gold, f"Jumlah Sasaran {place}", sasaran.total, at)
    total(gold, "JUMLAH", TOTAL, pages.first(TOTAL[0], at))
    works = [node["id"] for node in gold.nodes if node["level"] != "sasaran"]
    gold.ambiguous += [
        {
            "about": "a line above the table says thousands of rupiah: the amount is in rupiah",
            "chosen": "text × 1000",
            "also_acceptable": ["the number as printed"],
            "nodes": works,
            "field": "amount",
        },
        {
            "about": "a footnote star behind a figure",
            "chosen": "1.573.205*)",
            "also_acceptable": ["1.573.205"],
            "nodes": ["n1"],
            "field": "value.text",
        },
        {
            "about": "the form is named Pengukuran Kinerja",
            "chosen": "realisasi",
            "also_acceptable": ["lkjip"],
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
