"""Cascading of an education office: an Excel sheet of merged, coloured cells, spans as parenthood."""

from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn

STEM = "cascading-disdikbud-kebumen-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading matrix of an education and culture office on one landscape A3 sheet",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tree in merged coloured cells, span is parenthood, no connectors",
        "tiers in rows with rotated labels at the side",
        "indicators in rows below their tier, target in brackets at the end",
        "brackets inside an indicator's name before the target's",
        "malformed target (10.2450 siswa)",
        "holders named at eselon III and IV",
        "legend and signature block",
    ],
}


@dataclass(frozen=True)
class Cell:
    """A cell of the tree: its holder, statement, indicators (name, target, unit) and children."""

    holder: str | None
    statement: str
    indicators: tuple[tuple[str, str, str], ...]
    children: tuple["Cell", ...] = ()


def leaf(holder: str, statement: str, *indicators: tuple[str, str, str]) -> Cell:
    """An eselon IV cell."""
    return Cell(holder, statement, indicators)


TREE = (
    Cell(
        None,
        "Meningkatnya kualitas sumber daya manusia yang cerdas dan terampil",
        (("Harapan Lama Sekolah", "13,45 tahun", "tahun"), ("Rata-rata Lama Sekolah", "7,92 tahun", "tahun")),
        (
            Cell(
                None,
                "Meningkatnya akses pendidikan dasar, PAUD dan kesetaraan",
                (
                    ("Angka Partisipasi Kasar (APK) PAUD", "81,25%", "%"),
                    ("Angka Partisipasi Murni (APM) SD/MI", "96,40%", "%"),
                ),
                (
                    Cell(
                        "KEPALA BIDANG PEMBINAAN PAUD DAN DIKMAS",
                        "Meningkatnya layanan PAUD dan pendidikan kesetaraan",
                        (
                            ("Persentase desa yang memiliki PAUD", "98,7%", "%"),
                            ("Persentase warga putus sekolah yang kembali belajar", "12,5 %", "%"),
                        ),
                        (
                            leaf(
                                "KASI KURIKULUM DAN PESERTA DIDIK PAUD",
                                "Terpenuhinya sarana belajar dan alat permainan edukatif PAUD",
                                ("Jumlah lembaga PAUD yang menerima bantuan APE", "120 lembaga", "lembaga"),
                            ),
                            leaf(
                                "KASI PENDIDIKAN MASYARAKAT",
                                "Terselenggaranya pendidikan kesetaraan Paket A, B dan C",
                                ("Jumlah warga belajar kesetaraan (Paket A, B, C)", "2.140 orang", "orang"),
                            ),
                        ),
                    ),
                    Cell(
                        "KEPALA BIDANG PEMBINAAN SEKOLAH DASAR",
                        "Meningkatnya angka kelulusan dan kelayakan sarana sekolah dasar",
                        (
                            ("Persentase ruang kelas SD dalam kondisi baik", "84,20%", "%"),
                            ("Angka putus sekolah SD", "0,04%", "%"),
                        ),
                        (
                            leaf(
                                "KASI SARANA DAN PRASARANA SD",
                                "Tersedianya ruang kelas SD yang layak",
                                ("Jumlah ruang kelas yang direhabilitasi sedang/berat", "64 ruang", "ruang"),
                                ("Jumlah ruang kelas baru", "8 ruang", "ruang"),
                            ),
                            leaf(
                                "KASI PESERTA DIDIK DAN PEMBANGUNAN KARAKTER SD",
                                "Tersalurkannya bantuan biaya pendidikan siswa kurang mampu",
                                ("Jumlah siswa SD penerima bantuan perlengkapan", "10.2450 siswa", "siswa"),
                            ),
                        ),
                    ),
                ),
            ),
            Cell(
                None,
                "Meningkatnya mutu pendidik dan tenaga kependidikan",
                (("Persentase guru bersertifikat pendidik", "72,3%", "%"),),
                (
                    Cell(
                        "KEPALA BIDANG KETENAGAAN",
                        "Meningkatnya kompetensi dan pemerataan guru",
                        (("Persentase guru berkualifikasi S1/D-IV", "97,1%", "%"),),
                        (
                            leaf(
                                "KASI PTK PAUD DAN DIKMAS",
                                "Terlaksananya pelatihan guru PAUD berjenjang",
                                ("Jumlah guru PAUD yang mengikuti diklat berjenjang", "150 orang", "orang"),
                            ),
                            leaf(
                                "KASI PTK SEKOLAH DASAR",
                                "Terpetakannya kebutuhan dan sebaran guru SD",
                                ("Jumlah dokumen pemetaan guru", "1 dokumen", "dokumen"),
                                ("Persentase SD dengan rasio guru sesuai standar", "88%", "%"),
                            ),
                            leaf(
                                "KASI PTK SMP",
                                "Terfasilitasinya kenaikan pangkat guru SMP",
                                ("Jumlah usulan PAK guru yang diproses", "410 berkas", "berkas"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    Cell(
        None,
        "Terwujudnya pelestarian budaya daerah",
        (("Indeks Pembangunan Kebudayaan", "56,8", ""),),
        (
            Cell(
                None,
                "Meningkatnya pelestarian seni, tradisi dan cagar budaya",
                (
                    ("Persentase cagar budaya yang dilestarikan", "45,5%", "%"),
                    ("Jumlah karya budaya yang ditetapkan sebagai WBTb", "2 karya", "karya"),
                ),
                (
                    Cell(
                        "KEPALA BIDANG KEBUDAYAAN",
                        "Meningkatnya pembinaan pelaku dan objek pemajuan kebudayaan",
                        (("Persentase kelompok seni yang aktif dibina", "61%", "%"),),
                        (
                            leaf(
                                "KASI KESENIAN DAN TRADISI",
                                "Terselenggaranya gelar seni tradisi dan lomba dalang",
                                ("Jumlah even gelar seni", "14 even", "even"),
                                ("Jumlah sanggar yang difasilitasi", "37 sanggar", "sanggar"),
                            ),
                            leaf(
                                "KASI SEJARAH DAN CAGAR BUDAYA",
                                "Terdaftarnya objek diduga cagar budaya",
                                ("Jumlah objek yang didaftarkan (ODCB)", "25 objek", "objek"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)

# A colour for each sasaran's branch, and its lighter tone for eselon IV.
BRANCHES = (("F4B183", "FBE5D6"), ("9DC3E6", "DEEBF7"), ("A9D18E", "E2F0D9"))
LEVELS = ("tujuan", "sasaran", "program", "sub_kegiatan")
LABELS = ("TUJUAN", "SASARAN", "ESELON III", "ESELON IV")
LEAF_COLUMNS = 2  # sheet columns under one eselon IV cell
HEAD_ROWS = {0: 5, 1: 9, 2: 13, 3: 18}  # first sheet row of each tier
THIN = Side(style="thin", color="000000")


def leaves(cell: Cell) -> int:
    """How many eselon IV cells stand under it."""
    return sum(leaves(child) for child in cell.children) or 1


def put(sheet: Worksheet, box: tuple[int, int, int, int], text: str, fill: str | None, **font: object) -> None:
    """Write a text into a merged range (row, column, last row, last column)."""
    row, column, last_row, last_column = box
    for line in sheet.iter_rows(row, last_row, column, last_column):
        for cell in line:
            cell.border = Border(THIN, THIN, THIN, THIN)
            if fill:
                cell.fill = PatternFill("solid", start_color=fill)
    if (row, column) != (last_row, last_column):
        sheet.merge_cells(start_row=row, start_column=column, end_row=last_row, end_column=last_column)
    first = sheet.cell(row, column, text)
    first.font = Font(name="Calibri", **{"size": 9} | font)
    turn = 90 if column == 1 else 0
    first.alignment = Alignment("center", "center", wrap_text=True, text_rotation=turn)


def draw_cell(sheet: Worksheet, cell: Cell, tier: int, column: int, branch: int) -> None:
    """One cell of the tree with its holder above and its indicators below, then its children."""
    last = column + leaves(cell) * LEAF_COLUMNS - 1
    row = HEAD_ROWS[tier]
    dark, light = BRANCHES[branch]
    fill = ("FFE699", dark, dark, light)[tier]
    if cell.holder:
        put(sheet, (row, column, row, last), cell.holder, "7F7F7F", bold=True, color="FFFFFF", size=8)
        row += 1
    put(sheet, (row, column, row, last), cell.statement, fill, bold=True, size=10 if tier < 2 else 9)
    below = None if tier == 3 else light
    for place, (name, target, _unit) in enumerate(cell.indicators, 1):
        single = len(cell.indicators) == 1
        put(sheet, (row + place, column, row + (2 if single else place), last), f"{name} ({target})", below)
    for child in cell.children:
        draw_cell(sheet, child, tier + 1, column, branch)
        column += leaves(child) * LEAF_COLUMNS
        branch += tier == 0


def draw_frame(sheet: Worksheet, width: int) -> None:
    """Title, tier labels, legend and signature."""
    for row, text in ((1, "CASCADING KINERJA"), (2, "DINAS PENDIDIKAN DAN KEBUDAYAAN KABUPATEN KEBUMEN")):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)
        sheet.cell(row, 1, text).font = Font(name="Calibri", size=16, bold=True)
        sheet.cell(row, 1).alignment = Alignment("center")
    sheet.merge_cells(start_row=3, start_column=1, end_row=3, end_column=width)
    sheet.cell(3, 1, "TAHUN 2024").font = Font(name="Calibri", size=13, bold=True)
    sheet.cell(3, 1).alignment = Alignment("center")
    ends = (7, 11, 16, 21)
    for (tier, row), end in zip(HEAD_ROWS.items(), ends, strict=True):
        put(sheet, (row, 1, end, 1), LABELS[tier], "1F3864", bold=True, color="FFFFFF", size=12)
    sheet.cell(24, 2, "Keterangan :").font = Font(name="Calibri", size=9, italic=True)
    for row, (dark, text) in enumerate(zip(("FFE699", "7F7F7F"), ("Tujuan", "Jabatan"), strict=True), 25):
        sheet.cell(row, 2).fill = PatternFill("solid", start_color=dark)
        sheet.cell(row, 3, text).font = Font(name="Calibri", size=9)
    lines = ("Kebumen,          Januari 2024", "KEPALA DINAS PENDIDIKAN DAN KEBUDAYAAN", "KABUPATEN KEBUMEN")
    for row, text in enumerate((*lines, "", "", "( nama pejabat )", "NIP. ........"), 23):
        sheet.merge_cells(start_row=row, start_column=width - 5, end_row=row, end_column=width)
        sheet.cell(row, width - 5, text).font = Font(name="Calibri", size=10)
        sheet.cell(row, width - 5).alignment = Alignment("center")


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Cascading"
    width = 1 + LEAF_COLUMNS * sum(leaves(cell) for cell in TREE)
    draw_frame(sheet, width)
    column, branch = 2, 0
    for cell in TREE:
        draw_cell(sheet, cell, 0, column, branch)
        column += leaves(cell) * LEAF_COLUMNS
        branch += len(cell.children)
    sheet.column_dimensions["A"].width = 6
    for place in range(2, width + 1):
        sheet.column_dimensions[get_column_letter(place)].width = 9.6 if place % 3 else 11.2
    heights = {4: 8, 8: 10, 12: 10, 17: 10, 5: 26, 9: 28, 13: 26, 14: 40, 18: 38, 19: 66}
    heights |= {11: 26, 15: 30, 16: 30, 20: 54, 21: 42}
    for row, height in heights.items():
        sheet.row_dimensions[row].height = height
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8  # A3
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.3
    sheet.page_margins.top = sheet.page_margins.bottom = 0.4
    sheet.print_options.horizontalCentered = True
    book.save(path)


def add_gold(gold: Gold, cell: Cell, tier: int, parent: str | None) -> None:
    """A cell and what stands under it."""
    ident = gold.node(LEVELS[tier], cell.statement, page=1, parent=parent, holder=cell.holder)
    for name, target, unit in cell.indicators:
        indicator = gold.indicator(ident, name, unit or None, 1)
        gold.value(indicator, "target", "2024", target, unit or None, 1)
    for child in cell.children:
        add_gold(gold, child, tier + 1, ident)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Kebumen"}
    document |= {"organisation": "Dinas Pendidikan dan Kebudayaan", "year": 2024, "pages": 1}
    gold = Gold(STEM, document)
    for cell in TREE:
        add_gold(gold, cell, 0, None)
    third = [node["id"] for node in gold.nodes if node["level"] == "program"]
    about = "eselon III names no program or kegiatan: program is taken, kegiatan is as good"
    choice = {"about": about, "chosen": "program", "also_acceptable": ["kegiatan"]}
    gold.ambiguous.append(choice | {"nodes": third, "field": "level"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
