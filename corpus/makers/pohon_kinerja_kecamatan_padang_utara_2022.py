"""Pohon kinerja of a kecamatan drawn in spreadsheet cells: merged boxes, cell borders as connectors, two pages side by side."""

import textwrap
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break, ColBreak
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk

STEM = "pohon-kinerja-kecamatan-padang-utara-2022"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a kecamatan in the cells of a spreadsheet, printed on two landscape pages side by side",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "boxes are merged cell ranges of uneven width; connectors are single borders of empty cells",
        "the tree's root stands on page 1, its horizontal connector goes on over the page break to page 2",
        "column A with the tiers' labels is printed on both pages",
        "statement, name, IK, target and sum in cells below one another; a program has its position above",
        "boxes of one tier that end early, the connector goes on below them through empty cells",
        "two indicators in one box as IK : and Target : twice; a target of several words",
        "kegiatan and sub kegiatan with names alone; sub kegiatan in one tier without statement",
        "money as Rp. and Rp, one malformed, one empty (Rp. -); offices shared with in a Crosscutting line",
        "typing errors (ketentaraman, Musyawarh), Indikator for IK in one box",
    ],
}
YEAR = "2022"


def sub(name: str, indicator: str, target: str, unit: str | None, pagu: str) -> Fact:
    """A sub kegiatan."""
    return Fact("sub_kegiatan", None, name, (Measure(indicator, target, unit),), pagu=pagu)


SERVICE = Fact(
    "program",
    "Meningkatnya penyelenggaraan pemerintahan dan pelayanan publik di kecamatan",
    "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
    (Measure("Persentase layanan administrasi yang sesuai SOP", "95%"),),
    (
        Fact(
            "kegiatan",
            None,
            "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
            (Measure("Jumlah rapat koordinasi pemerintahan yang dilaksanakan", "12 kali", "kali"),),
            (
                sub(
                    "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan "
                    "Instansi Vertikal Terkait",
                    "Jumlah Laporan Koordinasi/Sinergi Perencanaan",
                    "4 Laporan",
                    "Laporan",
                    "Rp. 38.250.000",
                ),
                sub(
                    "Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan",
                    "Jumlah Dokumen Peningkatan Efektifitas Kegiatan Pemerintahan",
                    "1 Dokumen",
                    "Dokumen",
                    "Rp. 21.480.500",
                ),
            ),
        ),
        Fact(
            "kegiatan",
            None,
            "Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat",
            (Measure("Jumlah urusan yang dilimpahkan dan dilaksanakan", "7 urusan", "urusan"),),
            (
                sub(
                    "Pelaksanaan Urusan Pemerintahan yang terkait dengan Pelayanan Perizinan Non Usaha",
                    "Jumlah Dokumen Non Perizinan Usaha yang Dilaksanakan",
                    "480 Dokumen",
                    "Dokumen",
                    "Rp. 17.900.000",
                ),
                sub(
                    "Pelaksanaan Urusan Pemerintahan yang terkait dengan Nonperizinan",
                    "Jumlah Laporan Pelaksanaan Urusan Nonperizinan",
                    "12 Laporan",
                    "Laporan",
                    "Rp. 9.675.000",
                ),
            ),
        ),
    ),
    holder="KASI PELAYANAN UMUM",
)
VILLAGE = Fact(
    "program",
    "Meningkatnya partisipasi masyarakat kelurahan dalam pembangunan",
    "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
    (
        Measure("Persentase usulan musrenbang kelurahan yang terakomodir", "42,5 %"),
        Measure("Persentase LPM aktif", "100 %"),
    ),
    (
        Fact(
            "kegiatan",
            None,
            "Pemberdayaan Kelurahan",
            (Measure("Jumlah kelurahan yang diberdayakan", "7 Kelurahan", "Kelurahan"),),
            (
                sub(
                    "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarh Perencanaan Pembangunan di Kelurahan",
                    "Jumlah Lembaga Kemasyarakatan yang Berpartisipasi dalam Musrenbang",
                    "21 Lembaga",
                    "Lembaga",
                    "Rp. 70.000.000",
                ),
                sub(
                    "Pembangunan Sarana dan Prasarana Kelurahan",
                    "Jumlah Sarana dan Prasarana Kelurahan yang Terbangun",
                    "14 Unit",
                    "Unit",
                    "Rp. 2.450.0000.000",
                ),
                sub(
                    "Pemberdayaan Masyarakat di Kelurahan",
                    "Jumlah Pokmas dan Ormas yang Melaksanakan Pemberdayaan Masyarakat",
                    "28 Pokmas",
                    "Pokmas",
                    "Rp 1.127.364.000",
                ),
            ),
        ),
    ),
    holder="KASI PEMBERDAYAAN MASYARAKAT",
)
ORDER = Fact(
    "program",
    "Meningkatnya koordinasi ketentraman dan ketertiban umum",
    "Program Koordinasi Ketentraman dan Ketertiban Umum",
    (Measure("Persentase gangguan trantibum yang ditangani", "90%"),),
    (
        Fact(
            "kegiatan",
            None,
            "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
            (Measure("Jumlah koordinasi trantibum", "24 kali", "kali"),),
            (
                sub(
                    "Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal "
                    "di Wilayah Kecamatan",
                    "Jumlah Laporan Hasil Sinergitas",
                    "12 Laporan",
                    "Laporan",
                    "Rp. 44.120.000",
                ),
                sub(
                    "Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat",
                    "Jumlah Dokumen Harmonisasi Hubungan",
                    "2 Dokumen",
                    "Dokumen",
                    "Rp. -",
                ),
            ),
        ),
    ),
    holder="KASI TRANTIB",
)
UNITY = Fact(
    "program",
    "Terlaksananya pembinaan wawasan kebangsaan",
    "Program Penyelenggaraan Urusan Pemerintahan Umum",
    (Measure("Persentase kelurahan yang kondusif", "100%"),),
    (
        Fact(
            "kegiatan",
            None,
            "Penyelenggaraan Urusan Pemerintahan Umum sesuai Penugasan Kepala Daerah",
            (Measure("Jumlah kegiatan pemerintahan umum", "3 kegiatan", "kegiatan"),),
            (
                sub(
                    "Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional",
                    "Jumlah Orang yang Mengikuti Pembinaan Wawasan Kebangsaan",
                    "150 Orang",
                    "Orang",
                    "Rp. 33.610.000",
                ),
            ),
        ),
    ),
    holder="KASI PEMERINTAHAN",
)
SUPPORT = Fact(
    "program",
    "Terpenuhinya layanan penunjang urusan kecamatan",
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (Measure("Persentase layanan kesekretariatan yang terpenuhi", "100%"),),
    (
        Fact(
            "kegiatan",
            None,
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (Measure("Persentase dokumen perencanaan tepat waktu", "100%"),),
            (
                sub(
                    "Penyusunan Dokumen Perencanaan Perangkat Daerah",
                    "Jumlah Dokumen Perencanaan Perangkat Daerah",
                    "6 Dokumen",
                    "Dokumen",
                    "Rp. 8.340.000",
                ),
                sub(
                    "Evaluasi Kinerja Perangkat Daerah",
                    "Jumlah Laporan Evaluasi Kinerja Perangkat Daerah",
                    "5 Laporan",
                    "Laporan",
                    "Rp. 4.215.000",
                ),
            ),
        ),
        Fact(
            "kegiatan",
            None,
            "Administrasi Keuangan Perangkat Daerah",
            (Measure("Persentase administrasi keuangan yang tertib", "100%"),),
            (
                sub(
                    "Penyediaan Gaji dan Tunjangan ASN",
                    "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",
                    "71 Orang/ bulan",
                    "Orang/ bulan",
                    "Rp. 6.902.118.340",
                ),
            ),
        ),
    ),
    holder="SEKRETARIS CAMAT",
)
ROOT = Fact(
    "tujuan",
    "Terwujudnya tata kelola pemerintahan kecamatan yang baik, melayani dan akuntabel",
    None,
    (Measure("Indeks Reformasi Birokrasi Kecamatan", "62,00"),),
    (
        Fact(
            "sasaran",
            "Meningkatnya kualitas pelayanan dan pemberdayaan masyarakat kelurahan",
            None,
            (
                Measure("Nilai Survey Kepuasan Masyarakat (SKM)", "84,50"),
                Measure("Persentase kelurahan dengan status swasembada", "57,14%"),
            ),
            (SERVICE, VILLAGE),
        ),
        Fact(
            "sasaran",
            "Meningkatnya ketentaraman dan ketertiban di wilayah kecamatan",
            None,
            (Measure("Angka pelanggaran Perda per 1.000 penduduk", "maksimal 3,2 kasus", "kasus", more={"direction": "down"}),),
            (ORDER, UNITY),
            cross=("Satpol PP", "Polsek Padang Utara"),
            pages=(2,),
        ),
        Fact(
            "sasaran",
            "Meningkatnya akuntabilitas kinerja kecamatan",
            None,
            (Measure("Nilai evaluasi SAKIP", "BB (71,10)"),),
            (SUPPORT,),
            pages=(2,),
        ),
    ),
    pages=(1,),
)
LABELS = {"tujuan": "TUJUAN", "sasaran": "SASARAN", "program": "PROGRAM", "kegiatan": "KEGIATAN", "sub_kegiatan": "SUB KEGIATAN"}
FILLS = {"tujuan": "7B2C3B", "sasaran": "E8B7C0", "program": "FFE7A3", "kegiatan": "DCE9D5", "sub_kegiatan": "FFFFFF"}
FACE = "Roboto Condensed"
WIDE, GAP = 12.2, 2.4
SPLIT = 7  # leaves on page 1
INDICATOR = {"Persentase LPM aktif": "Indikator : "}  # this box says it in full
THICK, THIN = Side(style="medium"), Side(style="thin")
LINE = Side(style="medium", color="404040")


@dataclass
class Spot:
    """Where a node stands: its columns and the column at whose right border its connectors run."""

    fact: Fact
    left: int
    right: int
    mid: int


def leaves(fact: Fact) -> list[Fact]:
    """The nodes without children below a node."""
    return [each for each in walk(fact) if not each.children]


def spots() -> dict[int, Spot]:
    """The places of all nodes by id() of their facts."""
    order = {id(leaf): place for place, leaf in enumerate(leaves(ROOT))}
    found = {}
    for fact in walk(ROOT):
        below = [order[id(leaf)] for leaf in leaves(fact)]
        middle = (below[0] + below[-1]) / 2
        column = 3 + 3 * int(middle)
        if fact is ROOT:
            spot = Spot(fact, 15, 21, 18)
        elif len(below) == 1:
            spot = Spot(fact, column, column + 1, column)
        elif middle == int(middle):
            spot = Spot(fact, column - 1, column + 2, column)
        else:
            spot = Spot(fact, column + 1, column + 3, column + 1)
        found[id(fact)] = spot
    return found


def cells_of(fact: Fact) -> list[tuple[str, str]]:
    """The cells of a box from top to bottom: kind and text."""
    cells = [("holder", fact.holder)] if fact.holder else []
    if fact.statement:
        cells.append(("statement", fact.statement))
    if fact.name:
        cells.append(("name", fact.name))
    for measure in fact.measures:
        cells.append(("measure", INDICATOR.get(measure.name, "IK : ") + measure.name))
        cells.append(("target", f"Target : {measure.target}"))
    if fact.pagu:
        cells.append(("pagu", fact.pagu))
    if fact.cross:
        cells.append(("measure", "Crosscutting : " + ", ".join(fact.cross)))
    return cells


def put(sheet: Worksheet, row: int, spot: Spot, kind: str, text: str) -> None:
    """One merged cell of a box."""
    level = spot.fact.level
    strong = kind in ("holder", "statement", "name")
    side = THICK if strong else THIN
    dark = kind == "holder" or level == "tujuan"
    fill = "3B3838" if kind == "holder" else FILLS[level] if strong or level == "tujuan" else "F7F7F7"
    for column in range(spot.left, spot.right + 1):
        cell = sheet.cell(row, column)
        cell.border = Border(side, side, side, side)
        cell.fill = PatternFill("solid", start_color=fill)
    sheet.merge_cells(start_row=row, start_column=spot.left, end_row=row, end_column=spot.right)
    cell = sheet.cell(row, spot.left, text)
    bold = kind in ("holder", "name") or level == "tujuan"
    cell.font = Font(name=FACE, size=9, bold=bold, italic=kind == "target", color="FFFFFF" if dark else "000000")
    cell.alignment = Alignment("left" if kind == "measure" else "center", "center", wrap_text=True)


def lines_in(text: str, columns: int) -> int:
    """How many lines a text takes in a box of that many columns."""
    width = {2: 2 * WIDE, 3: 2 * WIDE + GAP, 4: 2 * WIDE + 2 * GAP}.get(columns, 60)
    return len(textwrap.wrap(text, int(width * 1.12)))


def add_border(sheet: Worksheet, row: int, column: int, side: str) -> None:
    """One more border of a cell."""
    cell = sheet.cell(row, column)
    old = cell.border
    sides = {"left": old.left, "right": old.right, "top": old.top, "bottom": old.bottom}
    cell.border = Border(**(sides | {side: LINE}))


def connect(sheet: Worksheet, spot: Spot, ends: dict[int, int], places: dict[int, Spot], row: int) -> None:
    """Borders from a box down to its children; row is the first of the two rows between the tiers."""
    for each in range(ends[id(spot.fact)], row + 1):
        add_border(sheet, each, spot.mid, "right")
    mids = [places[id(child)].mid for child in spot.fact.children]
    low, high = min([*mids, spot.mid]), max([*mids, spot.mid])
    for column in range(low + 1, high + 1):
        add_border(sheet, row, column, "bottom")
    for mid in mids:
        add_border(sheet, row + 1, mid, "right")


def write_tier(sheet: Worksheet, level: str, row: int, places: dict[int, Spot], ends: dict[int, int]) -> int:
    """The boxes of a tier; gives the next free row and notes below which row each box ends."""
    here = [spot for spot in places.values() if spot.fact.level == level]
    heights: dict[int, int] = {}
    for spot in here:
        for place, (kind, text) in enumerate(cells_of(spot.fact)):
            put(sheet, row + place, spot, kind, text)
            heights[place] = max(heights.get(place, 1), lines_in(text, spot.right - spot.left + 1))
        ends[id(spot.fact)] = row + len(cells_of(spot.fact))
    for place, lines in heights.items():
        sheet.row_dimensions[row + place].height = 11.3 * lines + 5
    sheet.merge_cells(start_row=row, start_column=1, end_row=row + len(heights) - 1, end_column=1)
    label = sheet.cell(row, 1, LABELS[level])
    label.font = Font(name=FACE, size=11, bold=True)
    label.alignment = Alignment("center", "center", wrap_text=True)
    for each in range(row, row + len(heights)):
        sheet.cell(each, 1).border = Border(THICK, THICK, THICK, THICK)
        sheet.cell(each, 1).fill = PatternFill("solid", start_color="D9D9D9")
    return row + len(heights)


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Pohon Kinerja"
    sheet.cell(1, 2, "POHON KINERJA KECAMATAN PADANG UTARA KOTA PADANG").font = Font(name=FACE, size=16, bold=True)
    sheet.cell(2, 2, "TAHUN 2022").font = Font(name=FACE, size=14, bold=True)
    places, ends = spots(), {}
    row = 4
    for level in LABELS:
        after = write_tier(sheet, level, row, places, ends)
        if level != "sub_kegiatan":
            for spot in [each for each in places.values() if each.fact.level == level]:
                connect(sheet, spot, ends, places, after)
            sheet.row_dimensions[after].height = sheet.row_dimensions[after + 1].height = 9
        row = after + 2
    last = 3 + 3 * len(leaves(ROOT))
    sign = ("Padang,     Januari 2022", "CAMAT PADANG UTARA", "", "( nama pejabat )", "NIP. ........")
    for place, text in enumerate(sign):
        sheet.cell(row - 1 + place, last - 7, text).font = Font(name=FACE, size=10)
    setup(sheet, last)
    book.save(path)


def setup(sheet: Worksheet, last: int) -> None:
    """Widths, paper, the break between the two pages."""
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 13, GAP
    for column in range(3, last + 1):
        sheet.column_dimensions[get_column_letter(column)].width = GAP if column % 3 == 2 else WIDE
    sheet.col_breaks = ColBreak()
    sheet.col_breaks.append(Break(id=2 + 3 * SPLIT))
    sheet.print_title_cols = "A:A"
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.scale = "landscape", 14, 67
    sheet.page_setup.pageOrder = "overThenDown"
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.4, 0.3


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kota Padang"}
    gold = Gold(STEM, document | {"organisation": "Kecamatan Padang Utara", "year": int(YEAR), "pages": 2})
    add_tree(gold, ROOT, None, YEAR, 1)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
