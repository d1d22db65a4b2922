"""LKjIP 2024 of the social office of Gowa: the tables of the published report, and its running text."""

import io
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from PIL import Image, ImageDraw, ImageFont

from corpus.makers.common import Gold, print_drawn
from corpus.makers.word import (
    LEFT,
    UP,
    Look,
    centred,
    grid,
    item_mark,
    listed,
    numbering,
    page_break,
    page_number,
    runs,
)

STEM = "lkjip-dinsos-gowa-2024"
TEXT = Path(__file__).with_suffix(".md")  # the running text; [[table …]], [[picture …]] mark places
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Full annual performance report (LKjIP) of a social office with twelve tables in running text",
    "type": "lkjip",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "published",
    "carries": [
        "the same sasaran, indicator and figures in up to eleven tables, in capitals in some",
        "misprinted year in a header (2024 twice, 2023 is meant)",
        "two baselines that disagree (2444 kondisi awal, 4674 data awal 2021)",
        "merged header cells of two rows, rows of column numbers with a misprint (1 2 2 3 5)",
        "a table in a landscape section, tables over page breaks with and without a repeated header",
        "programs with indicators in one table, with kegiatan and budgets in another, without codes",
        "two budgets for one sasaran, one of which is the whole office's",
        "NA, - and -- for empty figures; a standard table that holds no facts",
        "figures, headings and lists in the narrative that repeat, round or contradict the tables",
        "table number 2.5 given twice, no table 2.3",
    ],
}

TUJUAN = "MENURUNKAN PEMERLU PELAYANAN KESEJAHTERAAN SOSIAL (PPKS)"
SASARAN_CAPITALS = "MENURUNNYA PEMERLU PELAYANAN KESEJAHTERAAN SOSIAL (PPKS)"
SASARAN = "Menurunnya Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)"
IKU_CAPITALS = "JUMLAH PENURUNAN PEMERLU PELAYANAN KESEJAHTERAAN SOSIAL (PPKS)"
IKU = "Jumlah Penurunan Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)"
IKU_MIXED = "Jumlah Penurunan Pemerlu Pelayanan Kesejahteraan Sosial (Ppks)"
UNIT = "Orang"
BASELINE = "2444"
BASELINE_2021 = "4674"
TARGET = {"2023": "563", "2024": "580", "2025": "600", "2026": "615"}
REALISASI = {"2023": "563", "2024": "653"}
CAPAIAN = {"2023": "115%", "2024": "112%"}
SASARAN_BUDGET = "Rp 864.601.900."
OFFICE_PAGU = "Rp 5.319.338.072"
OFFICE_REALISASI = "Rp 4.996.397.274"


@dataclass(frozen=True)
class Money:
    """A line of the budget table: name, pagu, realisasi and their ratio, as printed there."""

    name: str
    pagu: str
    realisasi: str
    ratio: str


@dataclass(frozen=True)
class Measure:
    """An indicator of a program with its figures of 2024."""

    name: str
    target: str
    realisasi: str
    capaian: str


@dataclass(frozen=True)
class Program:
    """A program with its kegiatan and indicators; agreed is its pagu as the perjanjian kinerja prints it."""

    money: Money
    kegiatan: tuple[Money, ...] = ()
    agreed: str | None = None
    measures: tuple[Measure, ...] = ()


PROGRAMS = (
    Program(
        Money("Program Pemberdayaan Sosial", "Rp84.000.000", "Rp82.000.000", "97%"),
        (
            Money(
                "Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota",
                "Rp84.000.000",
                "Rp82.000.000",
                "97 %",
            ),
        ),
        "Rp 84.000.000",
    ),
    Program(
        Money("Program Rehabilitasi Sosial", "Rp234.292.000", "Rp228.380.000", "97%"),
        (
            Money(
                "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia "
                "Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial",
                "Rp234.292.000",
                "Rp228.380.000",
                "97%",
            ),
        ),
        "Rp 234.292.000",
        (
            Measure("Persentase PPKS Yang Mendapatkan Pelayanan Rehabilitasi", "13%", "22%", "169%"),
            Measure("Persentase PPKS yang memperoleh bantuan pangan", "9%", "9%", "100%"),
        ),
    ),
    Program(
        Money("Program Perlindungan Dan Jaminan Sosial", "Rp412.629.400", "Rp385.244.400", "93%"),
        (
            Money(
                "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota",
                "Rp412.629.400",
                "Rp385.244.400",
                "**93%**",
            ),
        ),
        "Rp 412.629.400",
        (
            Measure("Persentase PPKS yang memperoleh Jaminan Sosial", "13%", "15%", "115%"),
            Measure("Persentase Data PPKS yang terdaftar dalam data DTKS", "15%", "19,6%", "130%"),
        ),
    ),
    Program(
        Money("Program Penanganan Bencana", "Rp133.680.500", "Rp121.204.980", "90%"),
        (
            Money(
                "Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota",
                "Rp89.668.500",
                "Rp88.648.500",
                "**99%**",
            ),
            Money(
                "Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota",
                "Rp44.012.000",
                "Rp 32.556.480",
                "**74%**",
            ),
        ),
        "Rp 133.680.500",
    ),
    Program(
        Money(
            "Program penunjang urusan pemerintahan daerah",
            "Rp4.308.898.172",
            "Rp 4.034.712.894",
            "93%",
        )
    ),
    Program(Money("Program Pengelolaan Taman Makam Pahlawan", "Rp145.838.000", "Rp144.855.000", "99%")),
)

CONTENTS = (
    ("KATA PENGANTAR", "1"),
    ("DAFTAR ISI", "2"),
    ("BAB I PENDAHULUAN", "3"),
    ("BAB II PERENCANAAN DAN PERJANJIAN KINERJA", "10"),
    ("BAB III AKUNTABILITAS KINERJA", "19"),
    ("BAB IV PENUTUP", "33"),
)

# The page on which each table of the finished PDF begins.
PAGES = {"2.1": 12, "2.2": 14, "2.4": 15, "2.5": 16, "3.1": 17, "3.2": 20, "3.3": 21, "3.4": 22, "3.5": 24}
PAGES |= {"3.6": 24, "3.7": 29}
# The first name after the page break in the two tables that go over one.
RESUMES = {
    "3.6": "Program Perlindungan Dan Jaminan Sosial",
    "3.7": "Program penunjang urusan pemerintahan daerah",
}
PAGE_COUNT = 31


def page_of(table: str, name: str) -> int:
    """The page on which a program or kegiatan stands in a table that goes over a page break."""
    order = [line.name for program in PROGRAMS for line in (program.money, *program.kegiatan)]
    return PAGES[table] + (order.index(name) >= order.index(RESUMES[table]))


def table_2_1() -> tuple[list[list[str]], Look]:
    """Tujuan and sasaran, with targets to the end of the plan."""
    years = ["2021", "2022", "Kondisi Awal", "2024", "2024", "2025", "2026"]
    heads = ["No", "Tujuan", "Sasaran", "Indikator Kinerja Utama", "Satuan"]
    figures = ["", "", BASELINE, *TARGET.values()]
    rows = [
        [*heads, "Target Kinerja Pada Tahun ke -", *[LEFT] * 6],
        [*[UP] * 5, *years],
        ["1", TUJUAN, SASARAN_CAPITALS, IKU_CAPITALS, UNIT, *figures],
    ]
    widths = (0.8, 2.5, 2.6, 2.6, 1.4, 0.95, 0.95, 1.3, 0.95, 0.95, 0.95, 0.95)
    return rows, Look(widths, "clll" + "c" * 8, 7.5, 2)


def table_2_2() -> tuple[list[list[str]], Look]:
    """The main indicator and its targets."""
    heads = ["No", "Sasaran", "Indikator Kinerja Utama", "Satuan"]
    rows = [
        [*heads, "Target Kinerja Pada Tahun ke -", *[LEFT] * 4],
        [*[UP] * 4, "Kondisi Awal", "2024", "2024", "2025", "2026"],
        ["1", SASARAN_CAPITALS, IKU_CAPITALS, UNIT, BASELINE, *TARGET.values()],
    ]
    return rows, Look((0.9, 3.6, 3.6, 1.6, 1.5, 1.2, 1.2, 1.2, 1.2), "cll" + "c" * 6, 9, 2)


def table_2_4() -> tuple[list[list[str]], Look]:
    """Perjanjian kinerja: the sasaran and the programs that carry it."""
    rows = [["Sasaran Strategis", "Indikator Kinerja", "Target", "Program", "Anggaran"]]
    agreed = [program for program in PROGRAMS if program.agreed]
    for place, program in enumerate(agreed):
        name = program.money.name
        first = [SASARAN, IKU_MIXED, TARGET["2024"]] if place == 0 else [UP] * 3
        rows.append([*first, name, program.agreed or ""])
    return rows, Look((3.9, 3.9, 1.5, 4.0, 3.0), "llclr", 10)


def table_2_5() -> tuple[list[list[str]], Look]:
    """The budget of the sasaran."""
    rows = [["No", "Sasaran Strategis", "Anggaran (Rp)"], ["1", SASARAN, SASARAN_BUDGET]]
    return rows, Look((1.2, 9.5, 5.0), "clc", 11)


def table_2_5b() -> tuple[list[list[str]], Look]:
    """The scale of achievement, under a table number already given."""
    rows = [["Nilai %", "Pencapaian"], ["110 Keatas", "Sangat tercapai/ Sangat berhasil"]]
    rows += [["90 ≤ x < 110", "Tercapai/ Berhasil"], ["60 ≤ x < 90", "Cukup tercapai/ Cukup berhasil"]]
    rows += [["x < 60", "Tidak tercapai/ Tidak berhasil"]]
    return rows, Look((4.5, 8.5), "cl", 11)


def table_3_1() -> tuple[list[list[str]], Look]:
    """Target and realisasi of the year."""
    heads = ["SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET 2024", "REALISASI 2024", "CAPAIAN 2024", "KET"]
    row = [SASARAN, IKU, TARGET["2024"], REALISASI["2024"], CAPAIAN["2024"], ""]
    return [heads, row], Look((4.0, 4.0, 2.0, 2.4, 2.2, 1.4), "llcccc", 10, shade="BDD6EE")


def table_3_2() -> tuple[list[list[str]], Look]:
    """Realisasi and capaian from year to year."""
    years = ["2022", "2023", "2024", "2025", "2026"]
    heads = ["SASARAN STRATEGIS", "INDIKATOR KINERJA", "DATA AWAL (2021)"]
    realisasi = ["", REALISASI["2023"], REALISASI["2024"], "", ""]
    capaian = ["-", CAPAIAN["2023"], CAPAIAN["2024"], "", ""]
    rows = [
        [*heads, "REALISASI KINERJA", *[LEFT] * 4, "CAPAIAN KINERJA", *[LEFT] * 4],
        [UP, UP, UP, *years, *years],
        [SASARAN, IKU, BASELINE_2021, *realisasi, *capaian],
    ]
    return rows, Look((4.6, 4.6, 2.0, *[1.3] * 10), "ll" + "c" * 11, 9.5, 2, shade="BDD6EE")


def table_3_3() -> tuple[list[list[str]], Look]:
    """Realisasi against the target at the end of the plan."""
    heads = ["No", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "Target Jangka menengah"]
    realisasi = ["NA", REALISASI["2023"], REALISASI["2024"], "", ""]
    rows = [
        [*heads, "Realisasi Kinerja", *[LEFT] * 4],
        [UP, UP, UP, "2026", "2022", "2023", "2024", "2025", "2026"],
        ["1", "2", "2", "3", "5", "6", "7", "8", "9"],
        ["1", SASARAN, IKU, TARGET["2026"], *realisasi],
    ]
    return rows, Look((0.9, 3.7, 3.7, 2.0, *[1.2] * 5), "cll" + "c" * 6, 9, 3, shade="BDD6EE")


def table_3_4() -> tuple[list[list[str]], Look]:
    """Realisasi against a national standard that there is not."""
    heads = ["No.", "Sasaran Strategis", "Indikator Kinerja", "Realisasi Kinerja"]
    rows = [
        [*heads, "Standar Nasional", LEFT],
        [UP, UP, UP, "2024", "Target", "Realisasi"],
        [UP, UP, UP, UP, "2024", "2024"],
        ["1", "2", "2", "4", "5", "6"],
        ["", SASARAN, IKU, REALISASI["2024"], "--", "--"],
    ]
    return rows, Look((1.0, 4.2, 4.2, 2.2, 2.1, 2.1), "cllccc", 10, 4, shade="BDD6EE")


def table_3_5() -> tuple[list[list[str]], Look]:
    """Performance against money."""
    kinerja = [TARGET["2024"], REALISASI["2024"], CAPAIAN["2024"]]
    rows = [
        [
            "SASARAN STRATEGIS",
            "INDIKATOR KINERJA",
            "Kinerja",
            LEFT,
            LEFT,
            "Anggaran",
            LEFT,
            LEFT,
            "Efisiensi %",
        ],
        [UP, UP, "Target", "Realisasi", "Capaian", "Pagu", "Realisasi", "Capaian (%)", UP],
        [SASARAN, IKU, *kinerja, OFFICE_PAGU, OFFICE_REALISASI, "94%", "18%"],
    ]
    return rows, Look((2.6, 2.6, 1.2, 1.5, 1.4, 2.3, 2.3, 1.4, 1.5), "llccccccc", 8, 2, shade="BDD6EE")


def table_3_6() -> tuple[list[list[str]], Look]:
    """The programs with indicators; its header is not repeated after a page break."""
    heads = ["Sasaran Strategis", "Indikator Kinerja", "Capaian", "Program", "Indikator Kinerja", "Target"]
    rows = [[*heads, "Realisasi", "Capaian", "Rencana Tindak Lanjut"]]
    for program in PROGRAMS:
        for place, measure in enumerate(program.measures):
            first = [SASARAN, IKU, CAPAIAN["2024"]] if len(rows) == 1 else [UP] * 3
            name = UP if place else program.money.name.upper()
            figures = [measure.target, measure.realisasi, measure.capaian]
            rows.append([*first, name, measure.name, *figures, ""])
    widths = (2.4, 2.4, 1.35, 2.5, 2.9, 1.15, 1.45, 1.35, 1.5)
    return rows, Look(widths, "llcllcccl", 8, shade="BDD6EE")


def table_3_7() -> tuple[list[list[str]], Look]:
    """Budget and spending; its header is repeated after a page break."""
    rows = [["No.", "Uraian", "Jumlah", LEFT, "%"], [UP, UP, "Anggaran", "Realisasi", UP]]
    rows.append([f"**Sasaran {SASARAN}**", *[LEFT] * 4])
    for program in PROGRAMS:
        money = program.money
        bold = [f"**{text}**" for text in (money.name, money.pagu, money.realisasi, money.ratio)]
        rows.append(["", *bold])
        rows += [["", line.name, line.pagu, line.realisasi, line.ratio] for line in program.kegiatan]
    return rows, Look((1.0, 7.0, 3.3, 3.3, 1.6), "llrrc", 10.5, 2, repeat=True, shade="BDD6EE")


TABLES = {
    "2.1": table_2_1,
    "2.2": table_2_2,
    "2.4": table_2_4,
    "2.5": table_2_5,
    "2.5b": table_2_5b,
    "3.1": table_3_1,
    "3.2": table_3_2,
    "3.3": table_3_3,
    "3.4": table_3_4,
    "3.5": table_3_5,
    "3.6": table_3_6,
    "3.7": table_3_7,
}


def lettering(size: int) -> ImageFont.FreeTypeFont:
    """The type of the pictures."""
    return ImageFont.truetype("LiberationSans-Regular.ttf", size)


def chart(bars: dict[str, int], colour: str, figures: bool = True) -> Image.Image:
    """A column chart as a spreadsheet draws it."""
    picture = Image.new("RGB", (900, 460), "white")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((2, 2, 897, 457), outline="#BFBFBF", width=2)
    for step in range(5):
        pen.line((60, 390 - step * 80, 860, 390 - step * 80), fill="#D9D9D9", width=2)
    wide = 800 // len(bars)
    for place, (label, count) in enumerate(bars.items()):
        left = 60 + place * wide
        pen.rectangle((left + wide // 4, 390 - count * 7, left + wide * 3 // 4, 390), fill=colour)
        pen.text((left + wide // 2, 412), label, "#404040", lettering(26), anchor="mm")
        if figures:
            pen.text((left + wide // 2, 370 - count * 7), str(count), "#404040", lettering(26), anchor="mm")
    return picture


def organisation() -> Image.Image:
    """The office's chart of positions, pasted as a picture."""
    picture = Image.new("RGB", (1300, 560), "white")
    pen = ImageDraw.Draw(picture)
    heads = ("Pelayanan dan\nRehabilitasi Sosial", "Pemberdayaan\nSosial", "Perlindungan dan\nJaminan Sosial")
    boxes = [((500, 20, 800, 90), "KEPALA DINAS"), ((860, 140, 1140, 210), "SEKRETARIAT")]
    boxes += [((30, 150, 330, 220), "KELOMPOK JABATAN\nFUNGSIONAL")]
    pen.line((650, 90, 650, 300), fill="black", width=3)
    pen.line((180, 120, 650, 120, 1000, 120, 1000, 140), fill="black", width=3)
    pen.line((180, 120, 180, 150), fill="black", width=3)
    pen.line((165, 300, 1135, 300), fill="black", width=3)
    for place, head in enumerate((*heads, "Penanganan\nFakir Miskin")):
        left = 20 + place * 323
        pen.line((left + 145, 300, left + 145, 340), fill="black", width=3)
        boxes.append(((left, 340, left + 290, 450), "BIDANG\n" + head))
    for corners, text in boxes:
        pen.rectangle(corners, fill="#DEEAF6", outline="#1F4E79", width=3)
        middle = ((corners[0] + corners[2]) / 2, (corners[1] + corners[3]) / 2)
        pen.text(middle, text, "black", lettering(24), anchor="mm", align="center")
    return picture


def photo(place: int) -> Image.Image:
    """A grey stand-in for a photograph."""
    picture = Image.new("RGB", (800, 500), (205 - 6 * place, 205 - 6 * place, 208 - 6 * place))
    pen = ImageDraw.Draw(picture)
    pen.polygon((0, 500, 250 + 20 * place, 210, 520, 500), fill="#A6A6A6")
    pen.polygon((330, 500, 600, 160 + 15 * place, 800, 420, 800, 500), fill="#8C8C8C")
    pen.ellipse((90, 60, 170, 140), fill="#EDEDED")
    return picture


def picture(name: str) -> Image.Image:
    """The picture of a name in the running text."""
    if name == "organisation":
        return organisation()
    if name == "staff":
        return chart({"ASN": 28, "Non ASN": 45}, "#5B9BD5")
    if name == "schooling":
        return chart({"SMA": 19, "D3": 8, "S1": 36, "S2": 10}, "#ED7D31", figures=False)
    return photo(int(name.removeprefix("photo")))


def insert_picture(document: Doc, name: str) -> None:
    """Put a picture in the middle of the line."""
    data = io.BytesIO()
    picture(name).save(data, "PNG")
    data.seek(0)
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.first_line_indent = Cm(0)
    width = {"organisation": 15.5, "photo6": 8.5, "photo7": 8.5}.get(name, 12)
    paragraph.add_run().add_picture(data, width=Cm(width))


def turn(document: Doc, landscape: bool) -> None:
    """Begin a section of the other orientation."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    long, short = Cm(29.7), Cm(21)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (long, short) if landscape else (short, long)


def styles(document: Doc) -> None:
    """Page, type and headings."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.6), Cm(2.1)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(12)
    normal.paragraph_format.line_spacing = 1.5
    normal.paragraph_format.space_after = Pt(6)
    for level, size in ((1, 15), (2, 13), (3, 12)):
        style = document.styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.bold = "Calibri", Pt(size), True
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.paragraph_format.space_before = Pt(10)


def furniture(document: Doc) -> None:
    """Running head and page number; none on the cover."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    head = section.header.paragraphs[0]
    head.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    runs(head, "Laporan Kinerja Instansi Pemerintah (LKJIP) Tahun 2024", 8.5)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    runs(foot, "Dinas Sosial Kabupaten Gowa  |  ", 9)
    page_number(foot)


def cover(document: Doc) -> None:
    """The cover, with a shield for the arms."""
    for _ in range(2):
        centred(document, "", 14)
    shield = Image.new("RGB", (300, 340), "white")
    pen = ImageDraw.Draw(shield)
    pen.polygon((20, 20, 280, 20, 280, 220, 150, 325, 20, 220), fill="#2E75B6", outline="#7F6000", width=8)
    pen.ellipse((95, 85, 205, 195), fill="#FFD966", outline="#7F6000", width=4)
    data = io.BytesIO()
    shield.save(data, "PNG")
    data.seek(0)
    centred(document, "").add_run().add_picture(data, width=Cm(3.4))
    centred(document, "DINAS SOSIAL", 22, after=90)
    centred(document, "LAPORAN KINERJA INSTANSI PEMERINTAHAN (LKJIP) 2024", 26, after=150)
    centred(document, "Disusun Oleh :", 14, bold=False)
    centred(document, "Subag Perencanaan dan", 14)
    centred(document, "Pelaporan", 14)


def contents(document: Doc) -> None:
    """The list of chapters with dotted leaders."""
    for title, page in CONTENTS:
        paragraph = document.add_paragraph(f"{title}\t{page}")
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Cm(16), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def prose(document: Doc, line: str, number: int) -> Paragraph:
    """A paragraph, bullet or list item; number is the list that items with number or letter belong to."""
    if line.startswith("- "):
        paragraph = document.add_paragraph(style="List Bullet")
        paragraph.paragraph_format.line_spacing = 1.3
        runs(paragraph, line[2:])
    elif mark := item_mark(line):
        paragraph = document.add_paragraph()
        listed(paragraph, number)
        runs(paragraph, mark[1])
    else:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.first_line_indent = Cm(0 if line.startswith("(") else 1.2)
        runs(paragraph, line)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    return paragraph


def body(document: Doc) -> None:
    """The running text with its tables and pictures."""
    number = 0
    for line in TEXT.read_text(encoding="utf-8").splitlines():
        mark = item_mark(line)
        if mark and mark[0] in ("1", "a"):
            style, kind = ("%1.", "decimal") if mark[0] == "1" else ("%1.", "lowerLetter")
            number = numbering(document, style, kind)
        if line.startswith("# "):
            page_break(document)
            document.add_heading(line[2:], 1).alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif line.startswith(("## ", "### ")):
            document.add_heading(line.lstrip("# "), line.count("#", 0, 3))
        elif line.startswith("> "):
            centred(document, line.removeprefix("> ").removeprefix("# "), 12)
        elif line == "[[contents]]":
            contents(document)
        elif line == "[[landscape]]" or line == "[[portrait]]":
            turn(document, line == "[[landscape]]")
        elif line.startswith("[[table "):
            grid(document, *TABLES[line[8:-2]]())
            document.add_paragraph().paragraph_format.space_after = Pt(0)
        elif line.startswith("[[picture "):
            insert_picture(document, line[10:-2])
        else:
            prose(document, line, number)


def draw(path: Path) -> None:
    """The Word document."""
    document = Document()
    styles(document)
    furniture(document)
    cover(document)
    body(document)
    document.save(path)


def sasaran_gold(gold: Gold) -> str:
    """The tujuan and the sasaran with all figures of its indicator; gives the sasaran's id."""
    tables = ("2.1", "2.2", "2.4", "2.5", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7")
    first, pages = PAGES["2.1"], sorted({PAGES[table] for table in tables})
    tujuan = gold.node("tujuan", TUJUAN, page=first, pages=sorted({first, PAGES["2.4"]}))
    sasaran = gold.node("sasaran", SASARAN_CAPITALS, page=first, parent=tujuan, pages=pages)
    indicator = gold.indicator(sasaran, IKU_CAPITALS, UNIT, first)
    gold.value(indicator, "baseline", None, BASELINE, UNIT, first)
    gold.value(indicator, "baseline", "2021", BASELINE_2021, UNIT, PAGES["3.2"])
    for year, text in TARGET.items():
        gold.value(indicator, "target", year, text, UNIT, first)
    for year, text in REALISASI.items():
        gold.value(indicator, "realisasi", year, text, UNIT, PAGES["3.1" if year == "2024" else "3.2"])
    for year, text in CAPAIAN.items():
        gold.value(indicator, "capaian", year, text, "%", PAGES["3.1" if year == "2024" else "3.2"])
    gold.budget(sasaran, "pagu", "2024", SASARAN_BUDGET, PAGES["2.5"])
    gold.budget(sasaran, "pagu", "2024", OFFICE_PAGU, PAGES["3.5"])
    gold.budget(sasaran, "realisasi", "2024", OFFICE_REALISASI, PAGES["3.5"])
    return sasaran


def program_gold(gold: Gold, program: Program, sasaran: str) -> None:
    """A program with its indicators, budgets and kegiatan."""
    money = program.money
    measured, spent = page_of("3.6", money.name), page_of("3.7", money.name)
    pages = [spent]
    if program.measures:
        pages.insert(0, measured)
    if program.agreed:
        pages.insert(0, PAGES["2.4"])
    node = gold.node("program", None, money.name, page=pages[0], parent=sasaran, pages=pages)
    gold.budget(node, "pagu", "2024", program.agreed or money.pagu, pages[0])
    gold.budget(node, "realisasi", "2024", money.realisasi, spent)
    for measure in program.measures:
        indicator = gold.indicator(node, measure.name, "%", measured)
        gold.value(indicator, "target", "2024", measure.target, "%", measured)
        gold.value(indicator, "realisasi", "2024", measure.realisasi, "%", measured)
        gold.value(indicator, "capaian", "2024", measure.capaian, "%", measured)
    for line in program.kegiatan:
        page = page_of("3.7", line.name)
        kegiatan = gold.node("kegiatan", None, line.name, page=page, parent=node)
        gold.budget(kegiatan, "pagu", "2024", line.pagu, page)
        gold.budget(kegiatan, "realisasi", "2024", line.realisasi, page)


def doubts(gold: Gold, sasaran: str) -> None:
    """Where another reading is honest too."""
    rows = (
        (
            "the header of tables 2.1 and 2.2 prints 2024 twice; the first follows the baseline and is 2023",
            "563 is the target of 2023",
            ["563 is a second target of 2024"],
            "period",
        ),
        ("Kondisi Awal carries no year", "null", ["2022", "2023"], "period"),
        (
            "table 3.5 prints the whole office's money in the sasaran's row; the text calls it the office's",
            "budgets of the sasaran",
            ["totals (Anggaran Dinas Sosial)"],
            "budgets",
        ),
        (
            "vision, four misi and strategies stand in the running text only, in no table",
            "left out",
            ["visi, misi and strategi as nodes"],
            "nodes",
        ),
        (
            "the last two programs of table 3.7 stand under its sasaran row, not in the perjanjian kinerja",
            "children of the sasaran",
            ["no parent"],
            "parent",
        ),
    )
    last = [node["id"] for node in gold.nodes if node["level"] == "program"][-2:]
    for about, chosen, other, part in rows:
        nodes = last if part == "parent" else [] if part == "nodes" else [sasaran]
        doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
        gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "lkjip", "types": ["lkjip"], "region": "Kabupaten Gowa"}
    document |= {"organisation": "Dinas Sosial", "year": 2024, "pages": PAGE_COUNT}
    gold = Gold(STEM, document)
    sasaran = sasaran_gold(gold)
    for program in PROGRAMS:
        program_gold(gold, program, sasaran)
    doubts(gold, sasaran)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
