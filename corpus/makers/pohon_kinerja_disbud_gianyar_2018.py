"""Pohon kinerja of a culture office in spreadsheet cells, with block arrows and loose lines drawn over the gaps."""

import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import page, put, widths

STEM = "pohon-kinerja-disbud-gianyar-2018"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a culture office in spreadsheet cells on one A3 page, programs and money in the bottom rows",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a node is a stack of merged cells: post, statement, then rows of indicator beside target",
        "position tiers (ESELON II, III, IV) as dark cells at the left, with a block arrow from tier to tier",
        "block arrows between cells in two gaps, loose straight lines that form elbows in another",
        "a child that sticks out of its parent's span and hangs on a bent line, three arrows of other colours",
        "names of programs and their sums in two rows at the bottom, tied to eselon III by column span",
        "long thin arrows from eselon IV down to the programs, not from their parents",
        "programs of the nomenclature before 2021, kegiatan without a name",
        "malformed sum, lower-is-better indicators, a grade with its score, figures without unit",
        "typing errors (Terlaksananaya, Persentse), total and signature below",
    ],
}
YEAR = "2018"


def leaf(holder: str, statement: str, *measures: Measure) -> Fact:
    """A node of eselon IV."""
    return Fact("sub_kegiatan", statement, None, measures, holder=holder)


CUSTOM = Fact(
    "program",
    "Meningkatnya pelestarian adat, tradisi dan nilai budaya masyarakat",
    "Program Pengembangan Nilai Budaya",
    (
        Measure("Persentase desa pakraman yang memiliki awig-awig tertulis", "82,50 %", "%"),
        Measure("Jumlah sekaa/ lembaga adat yang dibina", "64 lembaga", "lembaga"),
    ),
    (
        leaf(
            "Kepala Seksi Kelembagaan Adat",
            "Terlaksananaya pembinaan desa pakraman dan lembaga adat",
            Measure("Jumlah desa pakraman yang dibina", "70 desa", "desa"),
            Measure("Jumlah prajuru yang mengikuti pelatihan", "140 orang", "orang"),
        ),
        leaf(
            "Kepala Seksi Tradisi",
            "Terlestarikannya upacara dan tradisi yang hampir punah",
            Measure("Jumlah tradisi yang diinventarisasi", "15 tradisi", "tradisi"),
        ),
        leaf(
            "Kepala Seksi Bahasa, Aksara dan Sastra",
            "Meningkatnya penggunaan bahasa dan aksara Bali",
            Measure("Jumlah peserta lomba nyastra", "325 orang", "orang"),
            Measure("Jumlah lontar yang dialihaksarakan", "40 cakep", "cakep"),
        ),
    ),
    holder="KEPALA BIDANG ADAT DAN TRADISI",
    pagu="Rp. 3.412.750.000,-",
)
ART = Fact(
    "program",
    "Berkembangnya kesenian tradisional dan kreativitas seniman",
    "Program Pengelolaan Keragaman Budaya",
    (Measure("Persentse sanggar seni yang aktif berkarya", "76 %", "%"),),
    (
        leaf(
            "Kepala Seksi Seni Tradisional",
            "Terselenggaranya pementasan dan festival seni tradisional",
            Measure("Jumlah pementasan kesenian", "36 kali", "kali"),
        ),
        leaf(
            "Kepala Seksi Pembinaan Seniman dan Sanggar",
            "Meningkatnya kemampuan seniman dan sanggar seni",
            Measure("Jumlah sanggar yang dibina", "58 sanggar", "sanggar"),
            Measure("Jumlah seniman yang menerima penghargaan", "12 orang", "orang"),
        ),
    ),
    holder="KEPALA BIDANG KESENIAN",
    pagu="Rp. 5.108.2250.000,-",
)
HERITAGE = Fact(
    "program",
    "Terlindunginya benda, bangunan dan situs cagar budaya",
    "Program Pengelolaan Kekayaan Budaya",
    (
        Measure("Persentase cagar budaya yang terpelihara", "68,40 %", "%"),
        Measure("Jumlah kasus pencurian benda cagar budaya", "2 kasus", "kasus", more={"direction": "down"}),
    ),
    (
        leaf(
            "Kepala Seksi Cagar Budaya",
            "Terlaksananya pelestarian fisik situs dan cagar budaya",
            Measure("Jumlah situs yang direhabilitasi", "6 situs", "situs"),
            Measure("Jumlah juru pelihara situs", "31 orang", "orang"),
        ),
        leaf(
            "Kepala Seksi Pendaftaran dan Penetapan",
            "Tersusunnya data dan penetapan cagar budaya",
            Measure("Jumlah objek yang ditetapkan sebagai cagar budaya", "9 objek", "objek"),
        ),
    ),
    holder="KEPALA BIDANG CAGAR BUDAYA",
    pagu="Rp. 2.976.400.500,-",
)
HISTORY = Fact(
    "program",
    "Meningkatnya pemanfaatan museum dan dokumentasi sejarah",
    "Program Pengembangan Kerjasama Pengelolaan Kekayaan Budaya",
    (Measure("Jumlah kunjungan museum", "21.500 orang", "orang"),),
    (
        leaf(
            "Kepala Seksi Permuseuman",
            "Meningkatnya pelayanan dan koleksi museum",
            Measure("Jumlah koleksi yang dirawat", "1.215 koleksi", "koleksi"),
        ),
        leaf(
            "Kepala Seksi Sejarah dan Dokumentasi",
            "Tersedianya dokumentasi sejarah lokal",
            Measure("Jumlah buku sejarah yang diterbitkan", "3 judul", "judul"),
            Measure("Jumlah film dokumenter", "2 judul", "judul"),
        ),
    ),
    holder="KEPALA BIDANG SEJARAH DAN PERMUSEUMAN",
    pagu="Rp. 1.284.000.000,-",
)
OFFICE = Fact(
    "program",
    "Meningkatnya kualitas perencanaan, keuangan dan pelayanan umum dinas",
    "Program Pelayanan Administrasi Perkantoran",
    (
        Measure("Indeks kepuasan pelayanan internal", "81,2", None),
        Measure("Persentase temuan hasil pemeriksaan yang ditindaklanjuti", "100 %", "%"),
    ),
    (
        leaf(
            "Kasubbag Perencanaan dan Pelaporan",
            "Tersusunnya dokumen perencanaan dan pelaporan tepat waktu",
            Measure("Jumlah dokumen yang disusun", "14 dokumen", "dokumen"),
        ),
        leaf(
            "Kasubbag Keuangan",
            "Terlaksananya pengelolaan keuangan yang tertib",
            Measure("Jumlah laporan keuangan", "12 laporan", "laporan"),
            Measure("Rata-rata waktu penyelesaian SPJ", "5 hari", "hari", more={"direction": "down"}),
        ),
        leaf(
            "Kasubbag Umum dan Kepegawaian",
            "Terpenuhinya kebutuhan sarana dan administrasi kepegawaian",
            Measure("Persentase sarana kantor dalam kondisi baik", "92 %", "%"),
        ),
    ),
    holder="SEKRETARIS",
    pagu="Rp. 2.045.318.750,-",
)
HEAD = "KEPALA DINAS KEBUDAYAAN"
AIMS = (
    Fact(
        "sasaran",
        "Meningkatnya pelestarian adat dan kesenian daerah",
        None,
        (
            Measure("Persentase seni dan tradisi yang dilestarikan", "74,80 %", "%"),
            Measure("Jumlah karya budaya yang ditetapkan sebagai WBTB", "4 karya", "karya"),
        ),
        (CUSTOM, ART),
        holder=HEAD,
    ),
    Fact(
        "sasaran",
        "Meningkatnya pelindungan dan pemanfaatan warisan budaya",
        None,
        (Measure("Persentase warisan budaya yang terlindungi", "65,25 %", "%"),),
        (HERITAGE, HISTORY),
        holder=HEAD,
    ),
    Fact(
        "sasaran",
        "Meningkatnya akuntabilitas kinerja Dinas Kebudayaan",
        None,
        (Measure("Nilai evaluasi SAKIP", "BB (73,60)", None),),
        (OFFICE,),
        holder=HEAD,
    ),
)
ROOT = Fact(
    "sasaran_daerah",
    "Terwujudnya ketahanan budaya masyarakat Gianyar yang berlandaskan Tri Hita Karana",
    None,
    (Measure("Indeks Pembangunan Kebudayaan", "61,75", None),),
    AIMS,
)
TOTAL = "Rp. 14.826.719.250,-"
FACE = "Carlito"
LEAF = 3  # columns of a leaf: indicator, target, gap
FIRST = 3
WIDTHS = (12.0, 2.5) + (13.5, 7.0, 2.6) * 12
HEIGHTS = {1: 30, 2: 20, 3: 12, 4: 34, 5: 24, 6: 36, 7: 18, 8: 38, 9: 26, 10: 26, 11: 46, 12: 32, 13: 56, 14: 40, 15: 40}
HEIGHTS |= {16: 40, 17: 34, 18: 84, 19: 62, 20: 62, 21: 44, 22: 40, 23: 26, 24: 12, 25: 16, 26: 16, 27: 16, 28: 40, 29: 16}
TINTS = {  # of each program: post, statement, indicators
    id(CUSTOM): ("7030A0", "E4D2F2", "F6EFFB"),
    id(ART): ("C55A11", "F8CBAD", "FDF0E7"),
    id(HERITAGE): ("375623", "C6E0B4", "EFF7EA"),
    id(HISTORY): ("1F6F78", "B5E3E8", "EBF8F9"),
    id(OFFICE): ("595959", "D9D9D9", "F5F5F5"),
}


def emu(column: int, part: float = 0.5) -> int:
    """How far into a column a part of its width lies."""
    return int((WIDTHS[column - 1] * 7 + 5) * 9525 * part)


def span(fact: Fact, first: int) -> tuple[int, int]:
    """The first and last column of a node; the history program covers its first leaf only."""
    leaves = 1 if fact is HISTORY else sum(len(child.children) for child in fact.children) or len(fact.children) or 1
    if fact.level == "program" and fact is not HISTORY:
        leaves = len(fact.children)
    return first, first + LEAF * leaves - 2


def cell(sheet: Worksheet, box: tuple[int, int, int, int], text: str, fill: str, style: str = "cm", **more: object) -> None:
    """A coloured cell of the tree."""
    put(sheet, box, text, style, font=FACE, fill=fill, **({"size": 9} | more))


def measures(sheet: Worksheet, fact: Fact, top: int, place: tuple[int, int], fill: str, size: float) -> None:
    """Two rows of indicators beside their targets; one indicator takes both."""
    left, right = place
    for number, measure in enumerate(fact.measures):
        row = top + number
        last = row if len(fact.measures) > 1 else top + 1
        cell(sheet, (row, left, last, right - 1), measure.name, fill, "lm", size=size, italic=fact.level == "program")
        cell(sheet, (row, right, last, right), measure.target, fill, size=size, bold=True)


def node(sheet: Worksheet, fact: Fact, top: int, first: int, tints: tuple[str, str, str], size: float) -> None:
    """Post, statement and indicators in cells below one another."""
    left, right = span(fact, first)
    cell(sheet, (top, left, top, right), fact.holder or "", tints[0], color="FFFFFF", bold=True, size=size - 0.5)
    cell(sheet, (top + 1, left, top + 1, right), fact.statement or "", tints[1], bold=fact.level != "sub_kegiatan", size=size)
    measures(sheet, fact, top + 2, (left, right), tints[2], size)


def arrow(column: int, row: int, color: str, part: float = 0.72) -> Floating:
    """A block arrow that fills a gap between two rows."""
    first = Point(column, row, emu(column, part), 25000)
    wide = emu(column, part) + 190000
    return Floating(first, Point(column, row, wide, int(HEIGHTS[row] * 12700) - 25000), "downArrow", color)


def stroke(ends: tuple[int, int, int, int], row: int, points: tuple[float, float], tip: bool = False) -> Floating:
    """A straight line in a gap row from (column, EMU into it) to another, at heights told as parts of the row."""
    c1, x1, c2, x2 = ends
    high = HEIGHTS[row] * 12700
    first, second = Point(c1, row, x1, int(high * points[0])), Point(c2, row, x2, int(high * points[1]))
    return Floating(first, second, arrow=tip, color="1F3864", weight=1.25)


def middle(place: tuple[int, int]) -> tuple[int, int]:
    """The column and the offset where the middle of a span lies."""
    widths_emu = [emu(column, 1.0) for column in range(place[0], place[1] + 1)]
    rest = sum(widths_emu) // 2
    for column, width in enumerate(widths_emu, place[0]):
        if rest <= width:
            return column, rest
        rest -= width
    return place[1], 0


def bent(parent: tuple[int, int], children: list[tuple[int, int]], row: int) -> list[Floating]:
    """A trunk, a bar and a drop with an arrowhead to each child, all loose strokes."""
    at, tops = middle(parent), [middle(child) for child in children]
    out = [stroke((*at, *at), row, (0.0, 0.5))]
    ends = sorted([*tops, at])
    out.append(stroke((*ends[0], *ends[-1]), row, (0.5, 0.5)))
    return out + [stroke((*top, *top), row, (0.5, 1.0), True) for top in tops]


def tiers(sheet: Worksheet) -> list[Floating]:
    """The labels at the left and the arrows between them."""
    labels = (("SASARAN DAERAH", 4, 5), ("ESELON II", 7, 10), ("ESELON III", 12, 15), ("ESELON IV", 17, 20))
    for text, top, bottom in labels:
        cell(sheet, (top, 1, bottom, 1), text, "1F3864", color="FFFFFF", bold=True, size=11)
    cell(sheet, (22, 1, 22, 1), "PROGRAM", "BF9000", color="FFFFFF", bold=True, size=11)
    cell(sheet, (23, 1, 23, 1), "ANGGARAN", "BF9000", color="FFFFFF", bold=True, size=11)
    return [arrow(1, row, "8EAADB", 0.4) for row in (6, 11, 16)]


def branch(sheet: Worksheet, fact: Fact, first: int) -> list[Floating]:
    """A program with all below it."""
    tints = TINTS[id(fact)]
    node(sheet, fact, 12, first, tints, 9.5)
    last = first + LEAF * len(fact.children) - 2
    shapes: list[Floating] = []
    for number, child in enumerate(fact.children):
        left = first + LEAF * number
        node(sheet, child, 17, left, tints, 9)
        if fact is HISTORY and number:
            shapes += bent(span(fact, first), [(left, left + 1)], 16)
        else:
            shapes.append(arrow(left, 16, "FF0000" if fact is not OFFICE else "A6A6A6"))
    spot = middle((first, first + 1))
    shapes.append(stroke((*spot, *spot), 21, (0.0, 1.0), True))
    cell(sheet, (22, first, 22, last), fact.name or "", "FFD966", bold=True, size=10)
    cell(sheet, (23, first, 23, last), fact.pagu, "FFF2CC", bold=True, size=10)
    return shapes


def fill_sheet(sheet: Worksheet) -> list[Floating]:
    """The whole page; gives the shapes that float over it."""
    last = FIRST + LEAF * 12 - 2
    plain = {"rule": None, "font": FACE}
    put(sheet, (1, 1, 1, last), "POHON KINERJA DINAS KEBUDAYAAN KABUPATEN GIANYAR", "cm", size=18, bold=True, **plain)
    put(sheet, (2, 1, 2, last), "TAHUN ANGGARAN 2018", "cm", size=13, bold=True, **plain)
    cell(sheet, (4, FIRST + 3, 4, last - 2), ROOT.statement or "", "C00000", color="FFFFFF", bold=True, size=13)
    cell(sheet, (5, FIRST + 3, 5, last - 6), ROOT.measures[0].name, "F4B6B6", size=11, italic=True)
    cell(sheet, (5, last - 5, 5, last - 2), ROOT.measures[0].target, "F4B6B6", size=11, bold=True)
    shapes = tiers(sheet)
    column = FIRST
    for aim in AIMS:
        place = span(aim, column)
        node(sheet, aim, 7, column, ("2F5496", "9DC3E6", "DEEBF7"), 11)
        shapes.append(arrow(middle(place)[0], 6, "00B050", 0.3))
        places = []
        for fact in aim.children:
            shapes += branch(sheet, fact, column)
            places.append(span(fact, column))
            column += LEAF * len(fact.children)
        shapes += bent(place, places, 11)
    put(sheet, (25, 1, 25, 12), f"TOTAL ANGGARAN : {TOTAL}", "lm", size=11, bold=True, **plain)
    foot = ("Gianyar,       Januari 2018", "Kepala Dinas Kebudayaan", "Kabupaten Gianyar", "")
    foot += ("( nama pejabat )", "NIP. ........")
    for number, text in enumerate(foot):
        put(sheet, (25 + number, last - 7, 25 + number, last), text, "cm", size=11, **plain)
    return shapes


def draw() -> None:
    """Write the workbook, add the shapes and print it."""
    book = Workbook()
    sheet = book.active
    sheet.title = "POHON KINERJA"
    widths(sheet, WIDTHS)
    for row, high in HEIGHTS.items():
        sheet.row_dimensions[row].height = high
    shapes = fill_sheet(sheet)
    page(sheet, 8, (0.3, 0.3, 0.4, 0.3), tall=1)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.xlsx")
        book.save(source)
        add_shapes(source, shapes)
        office_pdf(source, CORPUS / f"{STEM}.pdf")


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Gianyar"}
    gold = Gold(STEM, document | {"organisation": "Dinas Kebudayaan", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    gold.total("TOTAL ANGGARAN", "pagu", YEAR, TOTAL, 1)
    programs = [known[id(fact)] for aim in AIMS for fact in aim.children]
    leaves = [known[id(child)] for aim in AIMS for fact in aim.children for child in fact.children]
    gold.ambiguous += [
        {
            "about": "names of programs and sums stand in rows of their own below eselon IV, in an eselon III node's columns",
            "chosen": "name and budget of the eselon III node",
            "also_acceptable": ["a program node of its own below it"],
            "nodes": programs,
            "field": "name",
        },
        {
            "about": "eselon IV answers for kegiatan in the nomenclature of 2018",
            "chosen": "sub_kegiatan",
            "also_acceptable": ["kegiatan"],
            "nodes": leaves,
            "field": "level",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
