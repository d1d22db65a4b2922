"""A rencana aksi as one wide Excel sheet over two pages, with the quarters as lines of the target cells."""

import re
import tempfile
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.drawing.image import Image as SheetImage
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, office_pdf

STEM = "rencana-aksi-dinsos-gowa-2024"

ENTRY: dict[str, Any] = {
    "file": f"{STEM}.pdf",
    "what": "The yearly action plan of the social affairs office of Kabupaten Gowa: sasaran, program "
    "and kegiatan "
    "side by side in one sheet of eleven columns, with quarterly targets and actions.",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "published",
    "carries": [
        "three tiers in one row group, parenthood by merged cells only",
        "a numbering row 1..11 under the header, header not repeated on page 2",
        "TW lines of a target cell that are now a figure, now an activity, now empty",
        "TW lines as rows of their own and as lines of one cell, in one sheet",
        "TW 1 printed four times where TW 1 to TW 4 is meant",
        "bare TW labels without colon",
        "the page breaks within a row group, merged cells go on across it",
        "a grade as target (BB)",
        "explanations as a column",
        "typing errors kept (Jumlah jumlah, pelaksanan, Esakir)",
    ],
}

VERVAL = (
    "Persiapan data yang akan di verval",
    "Melaksanakan verifikasi data",
    "Melaksanakan verifikasi data",
)
ASSESSMENT = "Assesment kelayakan kriteria dan Penyaluran berbagai jenis bansos"
BANSOS = (
    "Persiapan data calon penerima bansos",
    "Pembuatan SK penerima bansos",
    "Penyaluran berbagai jenis bansos",
)
SERVICES = (
    "Layanan minimal kepada PPKS dengan target 7 alat bantu disabilitas, 80 pelayanan rehabilitasi "
    "bagi lanjut "
    "usia dan disabilitas, 15 pelayanan rehabilitasi bagi tuna sosial, 150 pelayanan rehsos anak"
)
DTKS = (
    "Melihat jumlah PPKS yang telah masuk dalam data terpadu kesejahteraan sosial, 15 % berasar dari "
    "20.000 RTSM "
    "yang akan dikerjakan berarti 15 % dari target 40.000 tahun 2023 lalu"
)
ASISTENSI = "Laporan kinerja tahunan  (LKjIP) yang telah dilakukan asistensi"


@dataclass(frozen=True)
class Item:
    """One cell group: a sasaran with its indicator, its four quarter lines and its explanation."""

    statement: str
    indicator: str
    quarters: tuple[str, str, str, str]
    explanation: str | None = None
    labels: tuple[str, str, str, str] = ("TW 1 : ", "TW 2 : ", "TW 3 : ", "TW 4 : ")
    one_cell: bool = False
    rows: int = 4
    down: bool = False
    children: tuple["Item", ...] = ()
    year_target: str | None = None
    explanation_down: str = "center"

    def height(self) -> int:
        """How many sheet rows the group covers."""
        return sum(child.height() for child in self.children) or self.rows


ONCE = ("1", "", "", "")

SASARAN = (
    Item(
        "MENURUNNYA PEMERLU PELAYANAN KESEJAHTERAAN SOSIAL (PPKS)",
        "JUMLAH PEMERLU PELAYANAN KESEJAHTERAAN SOSIAL (PPKS)",
        ("", "", "", "1233 Orang"),
        labels=("TW 1", "TW 2", "TW 3", "TW 4 : "),
        down=True,
        children=(
            Item(
                "TERPENUHINYA KEBUTUHAN MATERIAL PPKS",
                "Persentase PPKS yang memperoleh bantuan sosial",
                (*BANSOS, "28%"),
                "Total 545 jiwa yang akan ditangani pada tahun 2024 dengan perincian 353 fakir "
                "miskin ekstrem, 100 "
                "Anak stunting, 70 Orang terlantar, 7 Alat bantu disabilitas dan\n15 bantuan usaha "
                "ekonomi produktif "
                "bagi fakir miskin yang dibagi jumlah PPKS akhir sesuai LKjIP sebanyak 1881 jiwa "
                "sehingga diperoleh "
                "target 28%",
                children=(
                    Item(
                        "TERPENUHINYA KEBUTUHAN PANGAN PPKS",
                        "Persentase PPKS yang memperoleh bantuan pangan",
                        (*BANSOS, "9%"),
                        "Pemberian bantuan pangan berupa bahan makanan mentah untuk  100 Anak "
                        "stunting, 70 Orang "
                        "terlantar dibagi dengan  jumlah PPKS akhir sesuai LKjIP sebanyak 1881 jiwa sehingga "
                        "diperoleh target 9%",
                    ),
                    Item(
                        "TERPENUHINYA JAMINAN SOSIAL PPKS",
                        "Persentase PPKS yang memperoleh Jaminan Sosial",
                        (BANSOS[0], ASSESSMENT, ASSESSMENT, "13%"),
                        f"{SERVICES}. Total 252 dibagi 1881 sehingga diperoleh target 13%",
                    ),
                ),
            ),
            Item(
                "MENINGKATNYA KUALITAS SDM PPKS",
                "Jumlah PPKS Keluar Dari DTKS Secara Mandiri",
                (*VERVAL, "2%"),
                "Target sekitar 48 orang keluar dari DTKS, dengan rumus 48 dibagi 2444 ( data awal PPKS) dikali 100%",
                children=(
                    Item(
                        "MENINGKATNYA KEMANDIRIAN PPKS",
                        "Jumlah PPKS Yang Keluar Program Bantuan Sosial",
                        (*VERVAL, "2 %"),
                        "Target sekitar 48 orang keluar dari DTKS, dengan rumus 48 dibagi 2444 ( data awal PPKS) dikali 100%",
                    ),
                    Item(
                        "MENINGKATNYA  PELAYANAN REHABILITASI PPKS",
                        "Persentase PPKS Yang\nMendapatkan Pelayanan Rehabilitasi",
                        (BANSOS[0], ASSESSMENT, ASSESSMENT, "13%"),
                        SERVICES,
                    ),
                ),
            ),
            Item(
                "TERWUJUDNYA DATABASE PPKS TERPADU",
                "Persentase PPKS dalam Data DTKS",
                (VERVAL[0], VERVAL[1], "15%", ""),
                DTKS,
                explanation_down="bottom",
                children=(
                    Item(
                        "TERSEDIANYA SATU DATABASE PPKS TERPADU",
                        "Persentase Data PPKS yang terdaftar dalam data DTKS",
                        (*VERVAL, "15%"),
                        DTKS,
                        explanation_down="bottom",
                    ),
                ),
            ),
        ),
    ),
    Item(
        "Meningkatnya akuntabilitas penyelenggaran pemerintahan",
        "Nilai SAKIP",
        ("", "", "", ""),
        year_target="BB",
        children=(
            Item(
                "Terlaksananya program dan kegiatan sesuai dokumen perencanaan",
                "Persentase program dan kegiatan yang dilaksanakan sesuai perencanaan",
                ("16 %", "25%", "25%", "34%"),
                "Pada triwulan 1 akan ada 2 program yang dilaksanakan, Triwulan 2, 3 dan 4 "
                "melaksanakan 3 program "
                "yang sama berturut-turut yaitu program pemberdayaan sosial, pelayanan dan "
                "rehabilitasi sosial serta "
                "program perlindungan dan jaminan sosial. Sementara triwulan 4 akan terealisasi "
                "program penanaganan "
                "bencana. Total program yang akan dilaksanakan sebanyak 6 program",
                children=(
                    Item(
                        "Tersedianya dokumen perencanaan sesuai ketentuan",
                        "Jumlah dokumen perencanaan sesuai ketentuan",
                        ("3 Dokumen", "", "", ""),
                        "Dokumen rencana aksi, renja kerja dan perjanjian kinerja",
                    ),
                    Item(
                        "Terlaksananya monitoring program dan kegiatan",
                        "Jumlah kegiatan monitoring pelaksanan program dan kegiatan",
                        ("1 Kegiatan", "1 Kegiatan", "1 Kegiatan", "1 Kegiatan"),
                        "TW 1 akan dilakukan monev untuk 2 program, TW 2 untuk 3 program, TW 3 untuk "
                        "3 program yang "
                        "sama , TW 4 untuk 3 program yang sama  dan 1 program tambahan yaitu program "
                        "penanganan "
                        "bencana.",
                        labels=("TW 1 : ", "TW 1 : ", "TW 1 : ", "TW 1 : "),
                    ),
                ),
            ),
            Item(
                "Meningkatnya evaluasi internal kinerja pegawai",
                "Jumlah kinerja pegawai yang sesuai target",
                ("27 orang", "27 orang", "27 orang", "27 orang"),
                "27 ASN pada Dinas Sosial",
                children=(
                    Item(
                        "Terlaksananya monitoring capaian kinerja pegawai dan organisasi setiap triwulan",
                        "Jumlah kegiatan monitoring capaian kinerja pegawai dan organisasi",
                        ("Melaksanakan penilaian", "1", "Melaksanakan penilaian", "1"),
                        "Monitoring setiap semester",
                    ),
                    Item(
                        "Meningkatnya tindak lanjut hasil monitoring",
                        "Persentase kinerja pegawai yang ditindaklanjuti",
                        ("Melaksanakan penilaian", "100%", "Melaksanakan penilaian", "100%"),
                        "27 ASN Dinas Sosial",
                    ),
                ),
            ),
            Item(
                "Meningkatnya kualitas laporan kinerja",
                "Jumlah laporan kinerja sesuai yang terukur",
                ONCE,
                ASISTENSI,
                children=(
                    Item(
                        "Terverifikasinya laporan kinerja pegawai oleh bagian organisasi",
                        "Jumlah jumlah dokumen yang diverifikasi",
                        ONCE,
                        ASISTENSI,
                        one_cell=True,
                        rows=2,
                    ),
                    Item(
                        "Tersedianya laporan kinerja pegawai sesuai ketentuan",
                        "Jumlah laporan kinerja sesuai ketentuan",
                        ONCE,
                        ASISTENSI,
                        one_cell=True,
                        rows=2,
                    ),
                ),
            ),
            Item(
                "Meningkatnya transparansi kinerja pegawai",
                "Jumlah laporan kinerja yang dipublikasi",
                ONCE,
                "Laporan kinerja tahunan  (LKjIP) yang telah dipublikasi melalui ESAKIP Gowa",
                one_cell=True,
                children=(
                    Item(
                        "Tersedianya media informasi publikasi laporan kinerja",
                        "Jumlah media publikasi yang tersedia",
                        ("2", "", "", ""),
                        "Esakir Reviu Menpan dan Esakip Gowa",
                        one_cell=True,
                        rows=1,
                    ),
                ),
            ),
            Item(
                "Meningkatnya pegawai dengan kinerja baik",
                "Persentase pegawai dengan kinerja baik",
                ("100%", "100%", "100%", "100%"),
                "27 ASN pada Dinas Sosial",
                one_cell=True,
                children=(
                    Item(
                        "Terlaksananya penghargaan kepada pegawai",
                        "Jumlah pegawai yang menerima penghargaan",
                        ("", "", "", "2 Pegawai"),
                        "Pegawai Eselon dan staf",
                        one_cell=True,
                        rows=1,
                    ),
                ),
            ),
        ),
    ),
)

HEADERS = (
    "Sasaran strategis",
    "Indikator kinerja",
    "Target",
    "Sasaran program",
    "Indikator kinerja",
    "Target",
    "Penjelasan Kinerja",
    "Sasaran kegiatan",
    "Indikator kinerja",
    "Target",
    "Penjelasan Kinerja",
)
WIDTHS = (19, 20, 10, 19, 16, 19, 30, 22, 18, 19, 32)
# Points a line of 11 point Calibri takes.
LINE = 13.6
ROOM = 1.155
FIRST_COLUMN = {"sasaran": 1, "program": 4, "kegiatan": 8}
BELOW = {"sasaran": "program", "program": "kegiatan"}
LEVEL_FILLS = {"sasaran": "FCE4D6", "program": "FFF2CC", "kegiatan": None}
HEADER_ROW = 4
# The last row of the first sasaran is the first one on page 2.
LAST_ROW_OF_PAGE_1 = HEADER_ROW + 1 + 19

THIN = Side(style="thin", color="000000")
DOTTED = Side(style="hair", color="7F7F7F")
FULL = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)


def put(sheet: Worksheet, box: tuple[int, int, int, int], text: str, *, border: Border = FULL, **style: str) -> None:
    """Write a text into the cells from (row, column) to (row, column), merged where they are several."""
    top, left, bottom, right = box
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            sheet.cell(row, column).border = border
    cell = sheet.cell(top, left, text or None)
    cell.font = Font(name="Calibri", size=11, bold=style.get("weight") == "bold")
    cell.alignment = Alignment(horizontal=style.get("across", "left"), vertical=style.get("down", "center"), wrap_text=True)
    if style.get("fill"):
        cell.fill = PatternFill("solid", start_color=style["fill"])
    if (top, left) != (bottom, right):
        sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)


def put_target(sheet: Worksheet, item: Item, top: int, column: int) -> None:
    """Write the target of an item: a year's figure, four lines in one cell, or a row for each quarter."""
    height = item.height()
    lines = [label + text for label, text in zip(item.labels, item.quarters, strict=True)]
    if item.year_target:
        put(sheet, (top, column, top + height - 1, column), item.year_target, across="center")
    elif item.one_cell:
        put(sheet, (top, column, top + height - 1, column), "\n".join(lines), down="top")
    else:
        step = height // 4
        for number, line in enumerate(lines):
            row = top + number * step
            edges = Border(
                left=THIN,
                right=THIN,
                top=THIN if number == 0 else DOTTED,
                bottom=THIN if number == 3 else DOTTED,
            )
            put(sheet, (row, column, row + step - 1, column), line, border=edges, down="top")


def put_item(sheet: Worksheet, item: Item, level: str, top: int) -> None:
    """Write an item and, to its right, what serves it."""
    column = FIRST_COLUMN[level]
    bottom = top + item.height() - 1
    fill = LEVEL_FILLS[level] or ""
    put(sheet, (top, column, bottom, column), item.statement, across="center", fill=fill)
    put(sheet, (top, column + 1, bottom, column + 1), item.indicator, across="center")
    put_target(sheet, item, top, column + 2)
    if level != "sasaran":
        put(sheet, (top, column + 3, bottom, column + 3), item.explanation or "", down=item.explanation_down)
    row = top
    for child in item.children:
        put_item(sheet, child, BELOW[level], row)
        row += child.height()


def lines_needed(text: str, column: int) -> int:
    """About how many lines a text takes in a column."""
    width = WIDTHS[column - 1] * (0.90 if text.isupper() else 1.14)
    return sum(len(textwrap.wrap(part, int(width))) or 1 for part in text.split("\n"))


def set_heights(sheet: Worksheet) -> None:
    """Give the rows of each kegiatan the room its cells need, as someone would who drags row borders."""
    row = HEADER_ROW + 2
    for program in (program for sasaran in SASARAN for program in sasaran.children):
        for item in program.children:
            lines = [label + text for label, text in zip(item.labels, item.quarters, strict=True)]
            heights = [LINE * lines_needed(line, 10) + 1 for line in lines]
            if item.one_cell:
                heights = [(LINE * 4 + 3) / item.rows] * item.rows
            texts = ((item.statement, 8), (item.indicator, 9), (item.explanation or "", 11))
            needed = max(LINE * lines_needed(text, column) + 4 for text, column in texts)
            alone = len(program.children) == 1
            if alone:
                own = ((program.statement, 4), (program.indicator, 5), (program.explanation or "", 7))
                needed = max([needed, *(LINE * lines_needed(text, column) + 4 for text, column in own)])
            missing = max(0.0, needed - sum(heights)) / len(heights)
            for height in heights:
                sheet.row_dimensions[row].height = round(ROOM * (height + missing), 1)
                row += 1
    sheet.row_dimensions[LAST_ROW_OF_PAGE_1 + 1].height = LINE + 0.8


def logo(path: Path) -> Path:
    """A plain shield in place of the arms of the kabupaten."""
    picture = Image.new("RGBA", (180, 210), (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)
    shield = [(10, 10), (170, 10), (170, 120), (90, 200), (10, 120)]
    draw.polygon(shield, fill=(0, 102, 51), outline=(20, 20, 20), width=5)
    draw.polygon([(90, 35), (104, 75), (146, 75), (112, 100), (124, 140), (90, 116), (56, 140), (68, 100),
                  (34, 75), (76, 75)], fill=(255, 204, 0))  # fmt: skip
    picture.save(path)
    return path


def put_frame(sheet: Worksheet, after: int) -> None:
    """Write the title lines, the header with its numbering row and the signature block."""
    for row, text, size in ((1, "PEMERINTAH KABUPATEN GOWA", 12), (2, " RENCANA AKSI DINAS SOSIAL 2024", 14)):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=11)
        sheet.cell(row, 1, text).font = Font(name="Calibri", size=size, bold=True)
        sheet.cell(row, 1).alignment = Alignment(horizontal="center", vertical="center")
        sheet.row_dimensions[row].height = size + 7
    for column, text in enumerate(HEADERS, 1):
        for row, shown in ((HEADER_ROW, text), (HEADER_ROW + 1, column)):
            put(sheet, (row, column, row, column), "", across="center", weight="bold", fill="BDD7EE")
            sheet.cell(row, column).value = shown
    sheet.row_dimensions[HEADER_ROW].height = 30
    signature = (
        "Kepala Dinas",
        "",
        "",
        "",
        "( nama pejabat )",
        "Pangkat : Pembina Tk. I",
        "NIP.         ........",
    )
    for offset, text in enumerate(signature):
        cell = sheet.cell(after + 2 + offset, 10, text)
        cell.font = Font(name="Calibri", size=11, bold=offset == 4, underline="single" if offset == 4 else None)


def workbook(folder: Path) -> Path:
    """Build the workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "RENCANA AKSI 2024"
    for column, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    row = HEADER_ROW + 2
    for sasaran in SASARAN:
        put_item(sheet, sasaran, "sasaran", row)
        row += sasaran.height()
    put_frame(sheet, row)
    set_heights(sheet)
    picture = SheetImage(str(logo(folder / "logo.png")))
    picture.width, picture.height = 46, 54
    sheet.add_image(picture, "B1")
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 14  # folio
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    margins = sheet.page_margins
    margins.left, margins.right, margins.top, margins.bottom = 0.3, 0.3, 0.4, 0.35
    margins.header = margins.footer = 0.2
    path = folder / f"{STEM}.xlsx"
    book.save(path)
    return path


def folded(text: str | None) -> str | None:
    """A text with its line breaks and runs of spaces folded."""
    return None if text is None else " ".join(text.split())


def unit_of(text: str) -> str | None:
    """What stands behind the figure."""
    return re.sub(r"^[\d.,\s]+", "", text) or None


def add_item(gold: Gold, item: Item, level: str, parent: str | None, page: int, top: int) -> str:
    """Add an item and what serves it."""
    node = gold.node(level, folded(item.statement), page=page, parent=parent)
    figures = [text for text in item.quarters if re.match(r"\d", text)]
    unit = unit_of(figures[0]) if figures else None
    direction = "down" if item.down else "up"
    more = {"explanation": folded(item.explanation)} if item.explanation else {}
    indicator = gold.indicator(node, folded(item.indicator) or "", unit, page, direction=direction, **more)
    if item.year_target:
        gold.value(indicator, "target", "2024", item.year_target, None, page, grade=item.year_target)
    step = item.height() / 4
    for quarter, text in enumerate(item.quarters):
        row = top + int(quarter * step)
        where = 2 if row > LAST_ROW_OF_PAGE_1 else 1
        period = f"2024-Q{quarter + 1}"
        if re.match(r"\d", text):
            gold.value(indicator, "target", period, text, unit_of(text), where)
        elif text:
            gold.action(indicator, period, text, where)
    row = top
    for child in item.children:
        add_item(gold, child, BELOW[level], node, page, row)
        row += child.height()
    return node


def build_gold() -> Gold:
    """The gold record from the same facts."""
    document = {
        "type": "rencana_aksi",
        "types": ["rencana_aksi"],
        "region": "Kabupaten Gowa",
        "organisation": "Dinas Sosial",
        "year": 2024,
        "pages": 2,
    }
    gold = Gold(STEM, document)
    row = HEADER_ROW + 2
    for page, sasaran in enumerate(SASARAN, 1):
        add_item(gold, sasaran, "sasaran", None, page, row)
        row += sasaran.height()
    misprint = next(i for i in gold.indicators if i["name"].startswith("Jumlah kegiatan monitoring pelaksanan"))
    shifted = next(i for i in gold.indicators if i["name"] == "Persentase PPKS dalam Data DTKS")
    gold.ambiguous += [
        {
            "about": "TW 1 is printed in all four rows of one target; TW 1 to TW 4 is meant",
            "chosen": "2024-Q1 to 2024-Q4",
            "also_acceptable": [],
            "nodes": [misprint["node"]],
            "indicators": [misprint["id"]],
            "field": "period",
        },
        {
            "about": "15% stands at TW 3 and TW 4 is empty, where the kegiatan beside it has 15% at TW 4",
            "chosen": "2024-Q3, as printed",
            "also_acceptable": ["2024-Q4"],
            "nodes": [shifted["node"]],
            "indicators": [shifted["id"]],
            "field": "period",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        office_pdf(workbook(Path(folder)), CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
