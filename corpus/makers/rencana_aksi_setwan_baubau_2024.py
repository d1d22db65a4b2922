"""Quarterly measurement of a council secretariat's action plan: target, realisasi and percent in each quarter."""

import math
import textwrap
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.facts import grade_of

STEM = "rencana-aksi-setwan-baubau-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Action plan of a city council's secretariat measured by quarter, programs and sums beside the indicators",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "twenty columns on folio landscape: target, realisasi and percent under each quarter, header of two rows repeated",
        "sasaran merged over indicators, indicators and notes over the rows of kegiatan; one sasaran goes on overleaf",
        "program in bold capitals in the rows of its kegiatan; its kegiatan go on beside the sasaran's next indicator",
        "a program under two sasaran with other kegiatan and sums each time, twice: four nodes",
        "kegiatan with a dash, with a number or with nothing before the name",
        "percent cells in three colours that a legend below explains; percent with and without its sign",
        "empty quarters as - and as empty cells; half-yearly figures; a figure without the unit of its row",
        "a lower-is-better indicator with ≤, grades with scores, a decimal point among commas",
        "a sum broken by a stray space, a malformed one (412.88.500), an empty one (-)",
        "notes that name figures, a row of totals, signature block",
        "typing errors (ditidaklanjuti, Prosentase, Adminstrasi)",
    ],
}
YEAR = "2024"
PERIODS = ("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4")
Quarter = tuple[str, str, str]
NONE: Quarter = ("-", "-", "-")


@dataclass(frozen=True)
class Work:
    """A row of the right half: a program or one of its kegiatan, with the mark before its name."""

    name: str
    budget: str
    spent: str
    mark: str = "- "

    @property
    def program(self) -> bool:
        """Whether it is a program."""
        return self.name.startswith("PROGRAM")


@dataclass(frozen=True)
class Measure:
    """An indicator with the year's target, four quarters, the note and the rows that stand beside it."""

    name: str
    target: str
    unit: str | None
    quarters: tuple[Quarter, Quarter, Quarter, Quarter]
    note: str
    works: tuple[Work, ...]
    direction: str | None = None


@dataclass(frozen=True)
class Aim:
    """A sasaran; the kegiatan beside a later indicator belong to the program above them."""

    statement: str
    measures: tuple[Measure, ...]


COUNCIL = "PROGRAM DUKUNGAN PELAKSANAAN TUGAS DAN FUNGSI DPRD"
SUPPORT = "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"
AIMS = (
    Aim(
        "Meningkatnya kualitas dukungan pelaksanaan fungsi legislasi, anggaran dan pengawasan DPRD",
        (
            Measure(
                "Persentase Ranperda yang disetujui menjadi Perda",
                "90%",
                "%",
                (
                    ("15%", "10%", "66,67"),
                    ("40%", "40%", "100"),
                    ("65%", "60%", "92,31"),
                    ("90%", "86,7%", "96,33"),
                ),
                "2 Ranperda masih menunggu fasilitasi Gubernur (TW IV)",
                (
                    Work(COUNCIL, "4.318.650.000", "4.107.942.150"),
                    Work("Pembentukan Peraturan Daerah dan Peraturan DPRD", "1.986.400.000", "1.871.225.600"),
                    Work("Pembahasan Kebijakan Anggaran", "1.104.750.000", "1.088. 310.000"),
                ),
            ),
            Measure(
                "Jumlah rekomendasi hasil pengawasan DPRD yang ditidaklanjuti",
                "24 Rek",
                "Rek",
                (
                    ("4 Rek", "4 Rek", "100%"),
                    ("7 Rek", "6 Rek", "85,71%"),
                    ("7 Rek", "8 Rek", "114,29%"),
                    ("6 Rek", "6", "100%"),
                ),
                "Rekomendasi LKPJ dan LHP BPK",
                (
                    Work("Pengawasan Penyelenggaraan Pemerintahan", "812.300.000", "735.518.050"),
                    Work("Pembahasan Kerja Sama Daerah", "415.200.000", "412.88.500"),
                ),
            ),
        ),
    ),
    Aim(
        "Meningkatnya kapasitas dan kinerja Anggota DPRD",
        (
            Measure(
                "Prosentase Anggota DPRD yang mengikuti peningkatan kapasitas",
                "100%",
                "%",
                (NONE, ("50%", "46,67%", "93,34"), ("75%", "80%", "106,67"), ("100%", "100%", "100")),
                "Bimtek TW I ditunda karena masa kampanye Pemilu",
                (
                    Work(COUNCIL, "5.204.115.000", "4.988.674.300"),
                    Work("Peningkatan Kapasitas DPRD", "2.640.000.000", "2.583.917.200", "1. "),
                ),
            ),
            Measure(
                "Persentase aspirasi masyarakat hasil reses yang masuk dalam pokok-pokok pikiran DPRD",
                "80%",
                "%",
                (
                    ("20%", "20%", "100"),
                    ("40%", "34.5%", "86,25"),
                    ("60%", "52%", "86,67"),
                    ("80%", "71,2%", "89,00"),
                ),
                "",
                (
                    Work("Penyerapan dan Penghimpunan Aspirasi Masyarakat", "1.735.615.000", "1.691.207.100", "2. "),
                    Work("Fasilitasi Tugas DPRD", "828.500.000", "713.550.000", "3. "),
                ),
            ),
        ),
    ),
    Aim(
        "Meningkatnya kualitas layanan administrasi dan keuangan kepada DPRD",
        (
            Measure(
                "Indeks Kepuasan Anggota DPRD terhadap pelayanan Sekretariat DPRD",
                "82,50",
                None,
                (
                    ("", "", ""),
                    ("82,00", "80.75", "98,48"),
                    ("", "", ""),
                    ("82,50", "83,12", "100,75"),
                ),
                "Survei dilaksanakan per semester",
                (
                    Work(SUPPORT, "27.916.480.000", "26.880.215.775"),
                    Work("Layanan Keuangan dan Kesejahteraan DPRD", "18.402.330.000", "17.961.450.225"),
                    Work("Layanan Administrasi DPRD", "2.118.900.000", "2.004.366.400"),
                ),
            ),
            Measure(
                "Jumlah temuan BPK atas pengelolaan keuangan Sekretariat DPRD",
                "≤ 3 temuan",
                "temuan",
                (NONE, ("≤ 3 temuan", "2 temuan", "133,33"), NONE, NONE),
                "LHP BPK terbit bulan Mei 2024, 2 temuan telah ditindaklanjuti",
                (
                    Work("Adminstrasi Keuangan Perangkat Daerah", "5.891.750.000", "5.512.849.650"),
                    Work("Administrasi Umum Perangkat Daerah", "1.503.500.000", "1.401.549.500"),
                ),
                "down",
            ),
        ),
    ),
    Aim(
        "Meningkatnya akuntabilitas kinerja Sekretariat DPRD",
        (
            Measure(
                "Nilai SAKIP Sekretariat DPRD",
                "BB (71,00)",
                None,
                (NONE, NONE, NONE, ("BB (71,00)", "B (69,85)", "98,38")),
                "Hasil evaluasi Inspektorat",
                (
                    Work(SUPPORT, "1.964.220.000", "1.308.117.900"),
                    Work(
                        "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
                        "218.720.000",
                        "209.604.500",
                        "",
                    ),
                ),
            ),
            Measure(
                "Persentase ASN Sekretariat DPRD yang memenuhi 20 JP pengembangan kompetensi",
                "60%",
                "%",
                (
                    ("10%", "8%", "80,00"),
                    ("25%", "22%", "88,00"),
                    ("45%", "45%", "100,00"),
                    ("60%", "63%", "105,00"),
                ),
                "Pengadaan kendaraan dinas dibatalkan pada APBD-P",
                (
                    Work("Administrasi Kepegawaian Perangkat Daerah", "1.120.500.000", "1.098.513.400", ""),
                    Work("Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", "625.000.000", "-", ""),
                ),
            ),
        ),
    ),
)
TOTALS = ("39.403.465.000", "37.284.950.125")
BREAK_BEFORE = AIMS[2].measures[1]

WIDTHS = (4, 17, 19, 9, *(7.6, 7.8, 7.3) * 4, 26, 14.5, 14.5, 18)
LINE = Side(style="thin")
FONT = "Carlito"
BODY = 10.5
FIRST = 7  # first row of the body
LAST = len(WIDTHS)
QUARTER_HEADS = ("Target", "Realisasi", "%")
TINTS = ((100, "92D050"), (85, "FFFF66"), (0, "FF7C80"))


def put(sheet: Worksheet, spot: tuple[int, int, int, int], text: str, across: str, **look: str | bool | float) -> None:
    """A cell or a merged range (top, left, bottom, right) with borders; look: bold, fill, size, down."""
    top, left, bottom, right = spot
    fill = PatternFill("solid", start_color=str(look["fill"])) if look.get("fill") else None
    for cells in sheet.iter_rows(top, bottom, left, right):
        for cell in cells:
            cell.border = Border(LINE, LINE, LINE, LINE)
            if fill:
                cell.fill = fill
    if (top, left) != (bottom, right):
        sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    cell = sheet.cell(top, left, text or None)
    cell.font = Font(name=FONT, size=float(look.get("size", BODY)), bold=bool(look.get("bold")))
    cell.alignment = Alignment(across, str(look.get("down", "top")), wrap_text=True)


def lines_in(text: str, width: float) -> int:
    """How many lines a text takes in a column of that width."""
    letters = width * (0.82 if text.isupper() else 1.0)
    return max(1, len(textwrap.wrap(text, max(4, int(letters)))))


def tint(percent: str) -> str | None:
    """The colour of a percent cell."""
    if percent in ("", "-"):
        return None
    value = float(percent.rstrip("%").replace(",", "."))
    return next(colour for limit, colour in TINTS if value >= limit)


def write_head(sheet: Worksheet) -> None:
    """The two rows of the header."""
    plain = {1: "No", 2: "Sasaran Strategis", 3: "Indikator Kinerja", 4: "Target Tahunan", 17: "Program / Kegiatan"}
    plain |= {18: "Anggaran (Rp)", 19: "Realisasi s.d. TW IV (Rp)", 20: "Keterangan"}
    for column, text in plain.items():
        put(sheet, (FIRST - 2, column, FIRST - 1, column), text, "center", bold=True, fill="B4C6E7", down="center")
    for place, roman in enumerate(("I", "II", "III", "IV")):
        left = 5 + 3 * place
        put(sheet, (FIRST - 2, left, FIRST - 2, left + 2), f"TW {roman}", "center", bold=True, fill="8EA9DB", down="center")
        for step, text in enumerate(QUARTER_HEADS):
            spot = (FIRST - 1, left + step, FIRST - 1, left + step)
            put(sheet, spot, text, "center", bold=True, fill="B4C6E7", size=9.5, down="center")
    sheet.row_dimensions[FIRST - 2].height, sheet.row_dimensions[FIRST - 1].height = 16, 24


def write_measure(sheet: Worksheet, measure: Measure, row: int) -> int:
    """An indicator with the rows beside it; gives the next free row."""
    last = row + len(measure.works) - 1
    put(sheet, (row, 3, last, 3), measure.name, "left")
    put(sheet, (row, 4, last, 4), measure.target, "center")
    for place, quarter in enumerate(measure.quarters):
        for step, text in enumerate(quarter):
            column = 5 + 3 * place + step
            put(sheet, (row, column, last, column), text, "center", fill=(tint(text) or "") if step == 2 else "")
    put(sheet, (row, LAST, last, LAST), measure.note, "left", size=9.5)
    for place, work in enumerate(measure.works):
        texts = (work.name if work.program else work.mark + work.name, work.budget, work.spent)
        for step, text in enumerate(texts):
            spot = (row + place, 17 + step, row + place, 17 + step)
            put(sheet, spot, text, "right" if step else "left", bold=work.program, fill="EDEDED" if work.program else "")
        sheet.row_dimensions[row + place].height = 9 + 14 * lines_in(texts[0], WIDTHS[16])
    needed = 6 + 14 * max(lines_in(measure.name, WIDTHS[2]), lines_in(measure.note, WIDTHS[-1]))
    stretch(sheet, row, last, needed)
    return last + 1


def stretch(sheet: Worksheet, row: int, last: int, needed: float) -> None:
    """Make rows together as high as needed, by the last of them."""
    short = needed - sum(sheet.row_dimensions[place].height for place in range(row, last + 1))
    if short > 0:
        sheet.row_dimensions[last].height += math.ceil(short)


def write_body(sheet: Worksheet) -> int:
    """All sasaran; gives the next free row."""
    row = FIRST
    for place, aim in enumerate(AIMS, 1):
        start = row
        for measure in aim.measures:
            if measure is BREAK_BEFORE:
                sheet.row_breaks.append(Break(id=row - 1))
            row = write_measure(sheet, measure, row)
        put(sheet, (start, 1, row - 1, 1), f"{place}.", "center")
        put(sheet, (start, 2, row - 1, 2), aim.statement, "left")
        stretch(sheet, start, row - 1, 6 + 14 * lines_in(aim.statement, WIDTHS[1]))
    put(sheet, (row, 1, row, 17), "J U M L A H", "center", bold=True, fill="D9D9D9")
    for step, text in enumerate(TOTALS):
        put(sheet, (row, 18 + step, row, 18 + step), text, "right", bold=True, fill="D9D9D9")
    put(sheet, (row, LAST, row, LAST), "", "left", fill="D9D9D9")
    sheet.row_dimensions[row].height = 17
    return row + 1


def write_foot(sheet: Worksheet, row: int) -> None:
    """The legend and the signature block."""
    words = ("≥ 100% : tercapai", "85 s.d. 99,99% : perlu perhatian", "< 85% : tidak tercapai")
    sheet.cell(row + 1, 2, "Keterangan warna capaian :").font = Font(name=FONT, size=BODY, italic=True)
    for place, ((_, colour), text) in enumerate(zip(TINTS, words, strict=True), 2):
        cell = sheet.cell(row + place, 2)
        cell.fill, cell.border = PatternFill("solid", start_color=colour), Border(LINE, LINE, LINE, LINE)
        sheet.cell(row + place, 3, text).font = Font(name=FONT, size=BODY)
    sign = (
        "Baubau,      Januari 2025",
        "SEKRETARIS DPRD KOTA BAUBAU,",
        "",
        "",
        "",
        "( nama pejabat )",
        "NIP. ........................",
    )
    for place, text in enumerate(sign, 1):
        sheet.merge_cells(start_row=row + place, start_column=17, end_row=row + place, end_column=19)
        cell = sheet.cell(row + place, 17, text or None)
        cell.font, cell.alignment = Font(name=FONT, size=10.5), Alignment("center")


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "RENAKSI TW I-IV"
    titles = ("RENCANA AKSI DAN PENGUKURAN KINERJA TRIWULANAN", "SEKRETARIAT DPRD KOTA BAUBAU", "TAHUN ANGGARAN 2024")
    for row, text in enumerate(titles, 1):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=LAST)
        sheet.cell(row, 1, text).font = Font(name=FONT, size=14, bold=True)
        sheet.cell(row, 1).alignment = Alignment("center")
        sheet.row_dimensions[row].height = 19
    for place, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    write_head(sheet)
    write_foot(sheet, write_body(sheet))
    sheet.print_title_rows = f"{FIRST - 2}:{FIRST - 1}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 14  # folio
    sheet.page_setup.scale = 72
    sheet.page_margins.left = sheet.page_margins.right = 0.3
    sheet.page_margins.top, sheet.page_margins.bottom = 0.6, 0.6
    sheet.page_margins.footer = 0.25
    sheet.oddFooter.left.text = "Setwan Kota Baubau - Renaksi 2024"
    sheet.oddFooter.right.text = "Hal. &P / &N"
    book.save(path)


def add_figures(gold: Gold, node: str, measure: Measure, page: int) -> str:
    """An indicator with its target of the year and its quarters."""
    ident = gold.indicator(node, measure.name, measure.unit, page, direction=measure.direction)
    gold.value(ident, "target", YEAR, measure.target, measure.unit, page, **grade_of(measure.target))
    for period, (target, done, percent) in zip(PERIODS, measure.quarters, strict=True):
        for kind, text in (("target", target), ("realisasi", done)):
            unit = measure.unit if measure.unit and measure.unit in text else None
            gold.value(ident, kind, period, text, unit, page, **grade_of(text))
        gold.value(ident, "capaian", period, percent, "%", page)
    return ident


def add_aim(gold: Gold, aim: Aim, page: int) -> int:
    """A sasaran with indicators, programs and kegiatan; gives the page where it ends."""
    node = gold.node("sasaran", aim.statement, page=page)
    start, program = page, ""
    for measure in aim.measures:
        page += measure is BREAK_BEFORE
        add_figures(gold, node, measure, page)
        for work in measure.works:
            if work.program:
                ident = program = gold.node("program", None, work.name, page=page, parent=node)
            else:
                ident = gold.node("kegiatan", None, work.name, page=page, parent=program)
            gold.budget(ident, "pagu", YEAR, work.budget, page)
            gold.budget(ident, "realisasi", YEAR, work.spent, page)
    gold.nodes[int(node[1:]) - 1]["pages"] = list(range(start, page + 1))
    return page


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Kota Baubau"}
    document |= {"organisation": "Sekretariat DPRD", "year": 2024, "pages": 2}
    gold = Gold(STEM, document)
    page = 1
    for aim in AIMS:
        page = add_aim(gold, aim, page)
    for kind, text in zip(("pagu", "realisasi"), TOTALS, strict=True):
        gold.total("J U M L A H", kind, YEAR, text, page)
    about_signs(gold)
    return gold


def about_signs(gold: Gold) -> None:
    """Where the document may honestly be read otherwise."""
    aims = [node["id"] for node in gold.nodes if node["level"] == "sasaran"]
    programs = [node["id"] for node in gold.nodes if node["level"] == "program"]
    gold.ambiguous += [
        {
            "about": "the title names both the action plan and its measurement",
            "chosen": "rencana_aksi",
            "also_acceptable": ["realisasi"],
            "nodes": [],
            "field": "document.type",
        },
        {
            "about": "a target with a range sign: text with or without the sign",
            "chosen": "≤ 3 temuan",
            "also_acceptable": ["3 temuan"],
            "nodes": [aims[2]],
            "field": "value.text",
        },
        {
            "about": "a quarter's figure without the unit of its row (6 for 6 Rek)",
            "chosen": None,
            "also_acceptable": ["Rek"],
            "nodes": [aims[0]],
            "field": "value.unit",
        },
        {
            "about": "a program begins beside the first indicator, its kegiatan go on beside the second: no via_indicator",
            "chosen": None,
            "also_acceptable": ["the first indicator of its sasaran"],
            "nodes": programs,
            "field": "via_indicator",
        },
    ]


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
