"""Cascade matrix of a provincial livestock office: an Excel picture of tiny type, alone on a Word page."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.shared import Cm, Inches
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image, ImageChops, ImageDraw

from corpus.makers.common import CORPUS, Gold, office_pdf, page_images

STEM = "cascading-disnak-jawa-barat-2016-gambar"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascade matrix of a provincial livestock office, eselon II to staff, a JPEG of 220 dpi with type of 11 pixels",
    "type": "cascading",
    "producer": "LibreOffice Writer (docx) with a JPEG of LibreOffice Calc",
    "text": False,
    "facts": "invented",
    "carries": [
        "one raster picture, no text layer, type as small as in a pasted Excel page-break preview",
        "a grey page watermark and a dashed page line across the cells",
        "tiers run left to right in columns, a merged cell's rows are its parenthood, no connectors",
        "cells below a position hold indicators alone, a code and the colour tell the sasaran",
        "a division with one indicator of another sasaran's colour",
        "targets in brackets and behind a colon, units in brackets that are no targets",
        "white type on dark fills, typing errors (Prosentasi, Peternkan)",
    ],
}
YEAR = "2016"
TITLE = "CASCADING INDIKATOR KINERJA DINAS PETERNAKAN PROVINSI JAWA BARAT TAHUN 2016"
VISI = "TERWUJUDNYA PETERNAKAN JAWA BARAT YANG MAJU, MANDIRI DAN BERDAYA SAING"
HEAD = "KEPALA DINAS PETERNAKAN"


@dataclass(frozen=True)
class Cell:
    """An indicator: code, name, unit printed in brackets behind the name, target as printed, colon before it."""

    code: str
    name: str
    unit: str | None = None
    target: str = ""
    colon: bool = False

    @property
    def printed(self) -> str:
        """The text of the cell."""
        if self.target:
            return f"{self.name} : {self.target}" if self.colon else f"{self.name} ({self.target})"
        return f"{self.name} ({self.unit})" if self.unit else self.name


@dataclass(frozen=True)
class Post:
    """A position, its indicators and the positions below it."""

    holder: str
    cells: tuple[Cell, ...]
    below: tuple["Post", ...] = ()


@dataclass(frozen=True)
class Sasaran:
    """A sasaran with its indicators and the divisions in its rows; fill and whether its type is white."""

    tujuan: str
    statement: str
    cells: tuple[Cell, ...]
    posts: tuple[Post, ...]
    fill: str
    light: bool = False


SASARAN = (
    Sasaran(
        "Meningkatkan populasi, produksi dan produktivitas ternak",
        "Meningkatnya populasi dan produksi ternak",
        (
            Cell("1.1", "Produksi daging", "Ton", "803.412 Ton"),
            Cell("1.2", "Produksi telur", "Ton", "215.730 Ton"),
            Cell("1.3", "Produksi susu", "Ton", "278.655 Ton"),
        ),
        (
            Post(
                "KEPALA BIDANG PRODUKSI",
                (
                    Cell("1.1", "Populasi sapi potong", "ekor", "425.600 ekor", True),
                    Cell("1.2", "Populasi ayam ras petelur", "ekor", "13.204.500 ekor", True),
                    Cell("1.3", "Populasi sapi perah", "ekor", "131.450 ekor", True),
                    Cell("2.1", "Prosentasi ternak bibit yang bebas penyakit strategis", "%"),
                ),
                (
                    Post(
                        "KEPALA SEKSI RUMINANSIA",
                        (
                            Cell("1.1", "Jumlah akseptor Inseminasi Buatan (IB)", "ekor"),
                            Cell("1.1", "Jumlah kelahiran pedet hasil IB", "ekor"),
                            Cell("1.3", "Jumlah kelompok sapi perah yang dibina", "kelompok"),
                        ),
                        (
                            Post(
                                "STAF SEKSI RUMINANSIA",
                                (
                                    Cell("1.1", "Frekuensi pengumpulan data pelaporan IB", "kali"),
                                    Cell("1.1", "Jumlah kartu ternak yang diterbitkan", "lembar"),
                                ),
                            ),
                        ),
                    ),
                    Post(
                        "KEPALA SEKSI UNGGAS DAN ANEKA TERNAK",
                        (
                            Cell("1.2", "Jumlah kelompok ayam buras dan itik yang dibina", "kelompok"),
                            Cell("1.2", "Jumlah sertifikat GFP peternkan unggas", "sertifikat"),
                        ),
                        (
                            Post(
                                "STAF SEKSI UNGGAS DAN ANEKA TERNAK",
                                (Cell("1.2", "Jumlah data harga unggas mingguan", "dokumen"),),
                            ),
                        ),
                    ),
                    Post(
                        "KEPALA SEKSI PAKAN TERNAK",
                        (
                            Cell("1.1", "Luas kebun Hijauan Pakan Ternak (HPT)", "Ha"),
                            Cell("2.1", "Jumlah sampel pakan yang diuji mutu", "sampel"),
                        ),
                        (
                            Post(
                                "STAF SEKSI PAKAN TERNAK",
                                (
                                    Cell("1.1", "Jumlah pengambilan sampel pakan", "sampel"),
                                    Cell("1.1", "Penyusunan data kebun HPT kabupaten/kota"),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        "92D050",
    ),
    Sasaran(
        "Meningkatkan status kesehatan hewan",
        "Menurunnya kejadian penyakit hewan menular dan zoonosis",
        (
            Cell("2.1", "Persentase penurunan kasus Avian Influenza (AI)", "%", "20 %"),
            Cell("2.2", "Kasus rabies pada hewan", "kasus", "0 kasus"),
        ),
        (
            Post(
                "KEPALA BIDANG KESEHATAN HEWAN DAN KESMAVET",
                (
                    Cell("2.1", "Cakupan vaksinasi AI", "%", "75 %", True),
                    Cell("2.2", "Cakupan vaksinasi rabies pada HPR", "%", "70 %", True),
                ),
                (
                    Post(
                        "KEPALA SEKSI PENCEGAHAN DAN PEMBERANTASAN PENYAKIT",
                        (
                            Cell("2.1", "Jumlah dosis vaksin AI yang disalurkan", "dosis"),
                            Cell("2.2", "Jumlah kabupaten/kota yang melaksanakan vaksinasi rabies", "Kab/Kota"),
                        ),
                        (
                            Post(
                                "STAF SEKSI PENCEGAHAN DAN PEMBERANTASAN PENYAKIT",
                                (
                                    Cell("2.1", "Jumlah laporan i-SIKHNAS yang diverifikasi", "laporan"),
                                    Cell("2.2", "Jumlah data Hewan Pembawa Rabies (HPR)", "dokumen"),
                                ),
                            ),
                        ),
                    ),
                    Post(
                        "KEPALA SEKSI KESEHATAN MASYARAKAT VETERINER",
                        (
                            Cell("2.1", "Jumlah unit usaha yang ber-NKV", "unit"),
                            Cell("2.1", "Prosentasi sampel produk hewan yang memenuhi syarat ASUH", "%"),
                        ),
                        (
                            Post(
                                "STAF SEKSI KESEHATAN MASYARAKAT VETERINER",
                                (Cell("2.1", "Jumlah berkas permohonan NKV yang diperiksa", "berkas"),),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        "7030A0",
        True,
    ),
    Sasaran(
        "Meningkatkan kesejahteraan peternak",
        "Meningkatnya nilai tambah dan pendapatan peternak",
        (Cell("3.1", "Nilai Tukar Petani (NTP) sub sektor peternakan", "poin", "104,50 poin"),),
        (
            Post(
                "KEPALA BIDANG PENGEMBANGAN USAHA",
                (
                    Cell("3.1", "Jumlah kelompok yang bermitra", "kelompok", "45 kelompok", True),
                    Cell("3.1", "Pertumbuhan unit usaha pengolahan hasil ternak", "%"),
                ),
                (
                    Post(
                        "KEPALA SEKSI PENGOLAHAN DAN PEMASARAN HASIL",
                        (
                            Cell("3.1", "Jumlah unit pengolah susu dan daging yang difasilitasi", "unit"),
                            Cell("3.1", "Jumlah promosi produk peternakan", "event"),
                        ),
                        (
                            Post(
                                "STAF SEKSI PENGOLAHAN DAN PEMASARAN HASIL",
                                (Cell("3.1", "Frekuensi pemantauan harga pasar hewan", "kali"),),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        "FFC000",
    ),
)
COLUMNS = (17, 1.5, 21, 4, 28, 1.5, 4, 30, 1.5, 4, 32, 1.5, 4, 30)  # tujuan, sasaran, code and text of four tiers, gaps
TIERS = ((4, 5, "ESS II"), (7, 8, "ESS III"), (10, 11, "ESS IV"), (13, 14, "STAF"))
BROWN = "C55A11"
WIDTH, DPI = 1430, 220
THIN = Side(style="thin", color="000000")
COLOURS = {str(n): (sasaran.fill, sasaran.light) for n, sasaran in enumerate(SASARAN, 1)}


def put(sheet: Worksheet, row: int, left: int, right: int, text: str, fill: str | None, **look: bool) -> None:
    """Text into a cell or a merged run of cells."""
    if right > left:
        sheet.merge_cells(start_row=row, end_row=row, start_column=left, end_column=right)
    cell = sheet.cell(row, left, text)
    cell.font = Font("Calibri", size=8, bold=look.get("bold", False), color="FFFFFF" if look.get("light") else "000000")
    across = "center" if look.get("centre") else "left"
    cell.alignment = Alignment(across, "center" if look.get("centre") else "top", wrap_text=True)
    for column in range(left, right + 1):
        sheet.cell(row, column).border = Border(THIN, THIN, THIN, THIN)
        if fill:
            sheet.cell(row, column).fill = PatternFill("solid", fgColor=fill)


def indicators(sheet: Worksheet, row: int, left: int, cells: tuple[Cell, ...], plain: bool = False) -> int:
    """Indicators one below the other; gives the next free row."""
    for place, cell in enumerate(cells):
        fill, light = (None, False) if plain else COLOURS[cell.code[0]]
        put(sheet, row + place, left, left, f"{cell.code}.", fill, light=light, centre=True)
        put(sheet, row + place, left + 1, left + 1, cell.printed, fill, light=light)
        limit = COLUMNS[left] * 1.27
        if len(cell.printed) > limit:
            sheet.row_dimensions[row + place].height = 22.5
    return row + len(cells)


def post(sheet: Worksheet, row: int, tier: int, each: Post) -> int:
    """A position, its indicators and, at the right of them, the positions below; gives the next free row."""
    left, right, _ = TIERS[tier]
    put(sheet, row, left, right, each.holder, BROWN, bold=True, light=True, centre=True)
    if len(each.holder) > (COLUMNS[right - 1] + 4) * 1.02:
        sheet.row_dimensions[row].height = 22.5
    down = indicators(sheet, row + 1, left, each.cells, tier == 3)
    beside = row
    for below in each.below:
        beside = post(sheet, beside, tier + 1, below)
    return max(down, beside)


def down(sheet: Worksheet, top: int, bottom: int, column: int, text: str, fill: str, light: bool) -> None:
    """A cell merged over rows."""
    for row in range(top, bottom + 1):
        sheet.cell(row, column).border = Border(THIN, THIN, THIN, THIN)
    sheet.merge_cells(start_row=top, end_row=bottom, start_column=column, end_column=column)
    cell = sheet.cell(top, column, text)
    cell.fill = PatternFill("solid", fgColor=fill)
    cell.font = Font("Calibri", size=9, bold=True, color="FFFFFF" if light else "000000")
    cell.alignment = Alignment("center", "center", wrap_text=True)


def draw(path: Path) -> None:
    """The sheet."""
    book = Workbook()
    sheet = book.active
    sheet.sheet_view.showGridLines = False
    for place, width in enumerate(COLUMNS, 1):
        sheet.column_dimensions[sheet.cell(1, place).column_letter].width = width
    put(sheet, 1, 1, 14, TITLE, None, bold=True, centre=True)
    put(sheet, 2, 1, 14, f"VISI : {VISI}", "00B050", bold=True, centre=True)
    put(sheet, 4, 1, 5, HEAD, BROWN, bold=True, light=True, centre=True)
    for left, right, text in TIERS[1:]:
        put(sheet, 4, left, right, text, "000000", bold=True, light=True, centre=True)
    for left, right, text in ((1, 1, "TUJUAN"), (3, 3, "SASARAN"), (4, 5, "INDIKATOR KINERJA UTAMA (ESS II)")):
        put(sheet, 5, left, right, text, "D9D9D9", bold=True, centre=True)
    row = 6
    for sasaran in SASARAN:
        top = row
        indicators(sheet, top, 4, sasaran.cells)
        for each in sasaran.posts:
            row = post(sheet, row, 1, each)
        down(sheet, top, row - 1, 1, sasaran.tujuan, "BDD7EE", False)
        down(sheet, top, row - 1, 3, sasaran.statement, sasaran.fill, sasaran.light)
        sheet.row_dimensions[row].height = 7
        row += 1
    page = sheet.page_setup
    page.orientation, page.paperSize, page.fitToWidth, page.fitToHeight = "landscape", sheet.PAPERSIZE_A3, 1, 1
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    book.save(path)


def picture(folder: Path) -> Path:
    """The sheet as the clerk's picture: cut to its cells, small, with the preview's watermark and page line."""
    draw(folder / "matriks.xlsx")
    printed = office_pdf(folder / "matriks.xlsx", folder / "matriks.pdf")
    large = page_images(printed, 300)[0]
    left, _, right, _ = ImageChops.invert(large.convert("L")).getbbox() or (0, 0, *large.size)
    dpi = 300 * WIDTH / (right - left)
    small = page_images(printed, round(dpi))[0]
    box = ImageChops.invert(small.convert("L")).getbbox() or (0, 0, *small.size)
    small = small.crop((max(0, box[0] - 6), max(0, box[1] - 6), box[2] + 6, box[3] + 6))
    mark = Image.new("RGB", small.size, "white")
    pen = ImageDraw.Draw(mark)
    pen.text((small.width // 2, small.height // 2), "Page 1", fill=(196, 196, 196), font_size=210, anchor="mm")
    edge = round(small.width * 0.8048)
    for y in range(0, small.height, 14):
        pen.line((edge, y, edge, y + 8), fill=(70, 70, 200), width=2)
    path = folder / "cascading.jpg"
    ImageChops.multiply(small, mark).save(path, quality=82, dpi=(DPI, DPI))
    return path


def place(path: Path, shown: Path) -> None:
    """The Word page that holds the picture alone."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(1.4)
    section.top_margin = Cm(2)
    width = Image.open(shown).width
    document.add_paragraph().add_run().add_picture(str(shown), width=Inches(width / DPI))
    document.save(path)


def add_post(gold: Gold, each: Post, tier: int, parent: str, others: dict[str, str]) -> None:
    """A position, its indicators and the positions below."""
    ident = gold.node(("program", "sub_kegiatan", "aktivitas")[tier], None, None, page=1, parent=parent, holder=each.holder)
    add_cells(gold, ident, each.cells)
    if tier == 0:
        for code in dict.fromkeys(cell.code[0] for cell in each.cells):
            if others[code] != parent:
                gold.edge(others[code], ident, "also")
    for below in each.below:
        add_post(gold, below, tier + 1, ident, others)


def add_cells(gold: Gold, node: str, cells: tuple[Cell, ...]) -> None:
    """The indicators of a node."""
    for cell in cells:
        name = cell.name if cell.target or not cell.unit else cell.printed
        ident = gold.indicator(node, name, cell.unit, 1, code=cell.code)
        gold.value(ident, "target", YEAR, cell.target, cell.unit, 1)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Dinas Peternakan", "year": 2016, "pages": 1})
    visi = gold.node("visi", VISI, page=1)
    found = {}
    for number, sasaran in enumerate(SASARAN, 1):
        tujuan = gold.node("tujuan", sasaran.tujuan, page=1, parent=visi, holder=HEAD)
        found[str(number)] = gold.node("sasaran", sasaran.statement, page=1, parent=tujuan, holder=HEAD)
        add_cells(gold, found[str(number)], sasaran.cells)
    for number, sasaran in enumerate(SASARAN, 1):
        for each in sasaran.posts:
            add_post(gold, each, 0, found[str(number)], found)
    level = {node["id"]: node["level"] for node in gold.nodes}
    posts = [ident for ident, name in level.items() if name in ("program", "sub_kegiatan")]
    staff = [ident for ident, name in level.items() if name == "aktivitas"]
    heads = [ident for ident, name in level.items() if name in ("tujuan", "sasaran")]
    shared = [edge["child"] for edge in gold.edges if edge["kind"] == "also"]
    for about, chosen, other, nodes, part in (
        (
            "eselon III and IV name no program, kegiatan or sub kegiatan",
            ["program", "sub_kegiatan"],
            [["kegiatan", "sub_kegiatan"]],
            posts,
            "level",
        ),
        ("staff column", "aktivitas", ["sub_kegiatan"], staff, "level"),
        (
            "the head's position stands above tujuan and sasaran",
            HEAD,
            [None, "KEPALA DINAS PETERNAKAN PROVINSI JAWA BARAT"],
            heads,
            "holder",
        ),
        ("a division with an indicator in another sasaran's colour", "also", ["no further parent"], shared, "edges"),
        ("a section's indicator in another sasaran's colour", "no edge of its own", ["also"], posts, "edges"),
        (
            "units in brackets behind the name, no target",
            "in the name, and the unit",
            ["name without the brackets"],
            [],
            "indicator.name",
        ),
    ):
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": nodes, "field": part})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        place(folder / f"{STEM}.docx", picture(folder))
        office_pdf(folder / f"{STEM}.docx", CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
