"""Rencana aksi of a manpower office: quarterly targets, a Gantt chart of coloured cells, money in thousands."""

import textwrap
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.facts import Measure, grade_of, unit_of

STEM = "rencana-aksi-disnakertrans-banyuasin-2022"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Yearly action plan of a manpower and transmigration office with quarterly targets and a coloured monthly chart",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "Gantt cells filled in three colours that a legend explains, no text in them",
        "actions of several separate months, one without any filled month",
        "money in thousands of rupiah, said by the column's heading alone; one sum malformed",
        "quarterly targets of the sasaran's indicators, most of them empty (-), cumulative ones",
        "programs that stand beside one indicator of their sasaran each",
        "program, kegiatan and sub kegiatan in one column, numbered A., A.1, A.1.1",
        "a sub kegiatan's cells merged over its actions, a program's row without actions",
        "merged sasaran cells go on over page breaks, header of three rows repeated on each page",
        "holders abbreviated (Kabid Lattas, Kasi HI), one empty; old spelling of months (Peb, Agt, Nop)",
        "rotated text in header cells",
    ],
}
YEAR = "2022"


@dataclass(frozen=True)
class Action:
    """An action: text, colour (p, l, e) and months."""

    text: str
    colour: str
    months: tuple[int, ...]


@dataclass(frozen=True)
class Work:
    """A program, kegiatan or sub kegiatan."""

    name: str
    measures: tuple[Measure, ...]
    pagu: str
    holder: str = ""
    children: tuple["Work", ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True)
class Goal:
    """A sasaran: its indicators, each with its quarters and the programs beside it."""

    statement: str
    measures: tuple[tuple[Measure, tuple[str, str, str, str], tuple[Work, ...]], ...]


def report(months: tuple[int, ...] = (12,)) -> Action:
    """The usual last action."""
    return Action("Pelaporan kegiatan", "e", months)


TRAINING = Work(
    "Program Pelatihan Kerja dan Produktivitas Tenaga Kerja",
    (Measure("Persentase lulusan pelatihan yang bersertifikat kompetensi", "68%"),),
    "2.146.750",
    "Kabid Lattas",
    (
        Work(
            "Pelaksanaan Pelatihan berdasarkan Unit Kompetensi",
            (Measure("Jumlah tenaga kerja yang dilatih", "320 orang", "orang"),),
            "1.988.400",
            "Kabid Lattas",
            (
                Work(
                    "Proses Pelaksanaan Pendidikan dan Pelatihan Keterampilan bagi Pencari Kerja Berdasarkan Klaster Kompetensi",
                    (Measure("Jumlah peserta pelatihan keterampilan (las, menjahit, komputer, mekanik)", "320 orang", "orang"),),
                    "1.764.900",
                    "Kasi Pelatihan",
                    actions=(
                        Action("Seleksi dan rekrutmen peserta pelatihan", "p", (1, 2)),
                        Action("Pelaksanaan pelatihan 20 paket di UPTD BLK", "l", (3, 4, 5, 6, 7, 8, 9)),
                        Action("Uji kompetensi bersama LSP", "l", (6, 9)),
                        report((10,)),
                    ),
                ),
                Work(
                    "Koordinasi Lintas Lembaga dan Kerja Sama dengan Sektor Swasta untuk Penyediaan Instruktur serta Sarana dan "
                    "Prasarana Lembaga Pelatihan Kerja",
                    (Measure("Jumlah kerja sama pelatihan dengan perusahaan perkebunan", "6 MoU", "MoU"),),
                    "223.500",
                    "Kasi Pelatihan",
                    actions=(
                        Action("Penjajakan kerja sama dengan perusahaan", "p", (2, 3)),
                        Action("Penandatanganan MoU pemagangan", "l", (4,)),
                    ),
                ),
            ),
        ),
        Work(
            "Pembinaan Lembaga Pelatihan Kerja Swasta",
            (Measure("Persentase LPKS yang terakreditasi", "35%"),),
            "158.350",
            "Kabid Lattas",
            (
                Work(
                    "Pembinaan Lembaga Pelatihan Kerja Swasta",
                    (Measure("Jumlah LPKS yang dibina", "14 LPKS", "LPKS"),),
                    "158.350",
                    "Kasi Standarisasi",
                    actions=(
                        Action("Pendataan LPKS di 21 kecamatan", "p", (1, 2, 3)),
                        Action("Bimtek akreditasi LPKS", "l", (5, 8)),
                        report((11, 12)),
                    ),
                ),
            ),
        ),
    ),
)
PLACEMENT = Work(
    "Program Penempatan Tenaga Kerja",
    (Measure("Persentase pencari kerja yang mendapatkan layanan informasi pasar kerja", "75%"),),
    "612.480",
    "Kabid Penta",
    (
        Work(
            "Pelayanan Antarkerja di Daerah Kabupaten/Kota",
            (Measure("Jumlah pencari kerja yang ditempatkan", "1.150 orang", "orang"),),
            "84.50.000",
            "Kabid Penta",
            (
                Work(
                    "Penyuluhan dan Bimbingan Jabatan bagi Pencari Kerja",
                    (Measure("Jumlah pencari kerja yang mengikuti bimbingan jabatan", "200 orang", "orang"),),
                    "84.500",
                    "Pengantar Kerja",
                    actions=(
                        Action("Penyuluhan ke SMK dan BKK", "l", (2, 3, 8, 9)),
                        Action("Tes bakat dan minat", "l", (4,)),
                    ),
                ),
            ),
        ),
        Work(
            "Pengelolaan Informasi Pasar Kerja",
            (Measure("Jumlah lowongan kerja yang terdaftar", "2.400 lowongan", "lowongan"),),
            "527.980",
            "Kabid Penta",
            (
                Work(
                    "Job Fair/Bursa Kerja",
                    (Measure("Jumlah bursa kerja yang dilaksanakan", "2 kali", "kali"),),
                    "396.230",
                    "Kasi IPK",
                    actions=(
                        Action("Rapat persiapan dan penjaringan perusahaan", "p", (4, 5, 9)),
                        Action("Pelaksanaan Job Fair", "l", (6, 10)),
                        report((11,)),
                    ),
                ),
                Work(
                    "Pelayanan dan Penyediaan Informasi Pasar Kerja Online",
                    (Measure("Jumlah kartu AK-1 yang diterbitkan", "4.800 kartu", "kartu"),),
                    "131.750",
                    "",
                    actions=(
                        Action("Penerbitan kartu AK-1 secara daring", "l", tuple(range(1, 13))),
                        Action("Pemeliharaan aplikasi Siapkerja (bila diperlukan)", "l", ()),
                    ),
                ),
            ),
        ),
    ),
)
RELATIONS = Work(
    "Program Hubungan Industrial",
    (Measure("Persentase perusahaan yang menerapkan sarana hubungan industrial", "42,5%"),),
    "497.615",
    "Kabid HI",
    (
        Work(
            "Pencegahan dan Penyelesaian Perselisihan Hubungan Industrial, Mogok Kerja dan Penutupan Perusahaan di Daerah "
            "Kabupaten/Kota",
            (Measure("Jumlah kasus perselisihan yang diselesaikan melalui perjanjian bersama", "24 kasus", "kasus"),),
            "497.615",
            "Kabid HI",
            (
                Work(
                    "Pencegahan Perselisihan Hubungan Industrial, Mogok Kerja dan Penutupan Perusahaan",
                    (
                        Measure("Jumlah perusahaan yang dibina", "60 perusahaan", "perusahaan"),
                        Measure("Jumlah LKS Tripartit yang aktif", "1 lembaga", "lembaga"),
                    ),
                    "285.115",
                    "Kasi HI",
                    actions=(
                        Action("Pembinaan ke perusahaan", "l", (2, 3, 4, 7, 8)),
                        Action("Rapat LKS Tripartit", "l", (3, 6, 9, 12)),
                    ),
                ),
                Work(
                    "Penyelesaian Perselisihan Hubungan Industrial, Mogok Kerja, dan Penutupan Perusahaan",
                    (Measure("Jumlah kasus yang dimediasi", "30 kasus", "kasus"),),
                    "212.500",
                    "Mediator HI",
                    actions=(
                        Action("Mediasi perselisihan PHK dan hak", "l", tuple(range(1, 13))),
                        report((6, 12)),
                    ),
                ),
            ),
        ),
    ),
)
SUPPORT = Work(
    "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    (Measure("Indeks profesionalitas ASN", "72,40"),),
    "5.318.926",
    "Sekretaris",
    (
        Work(
            "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
            (Measure("Persentase dokumen perencanaan yang tepat waktu", "100%"),),
            "37.800",
            "Kasubbag Perencanaan",
            (
                Work(
                    "Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD",
                    (Measure("Jumlah laporan kinerja (LKjIP, LPPD, LKPJ)", "3 dokumen", "dokumen"),),
                    "37.800",
                    "Kasubbag Perencanaan",
                    actions=(
                        Action("Pengumpulan data kinerja bidang", "p", (1,)),
                        Action("Penyusunan dan reviu laporan", "l", (2, 3)),
                    ),
                ),
            ),
        ),
        Work(
            "Administrasi Keuangan Perangkat Daerah",
            (Measure("Persentase administrasi keuangan yang tertib", "100%"),),
            "5.281.126",
            "Kasubbag Keuangan",
            (
                Work(
                    "Penyediaan Gaji dan Tunjangan ASN",
                    (Measure("Jumlah ASN yang dibayarkan gajinya", "64 orang", "orang"),),
                    "5.281.126",
                    "Kasubbag Keuangan",
                    actions=(Action("Pembayaran gaji dan tunjangan", "l", tuple(range(1, 13))),),
                ),
            ),
        ),
    ),
)
GOALS = (
    Goal(
        "Menurunnya tingkat pengangguran terbuka",
        (
            (
                Measure("Tingkat Pengangguran Terbuka (TPT)", "4,12", "%", more={"direction": "down"}),
                ("-", "-", "-", "4,12"),
                (TRAINING,),
            ),
            (
                Measure("Persentase pencari kerja terdaftar yang ditempatkan", "46,00", "%"),
                ("10,50", "22", "34,50", "46,00"),
                (PLACEMENT,),
            ),
        ),
    ),
    Goal(
        "Terwujudnya hubungan industrial yang harmonis",
        (
            (
                Measure("Persentase perselisihan hubungan industrial yang diselesaikan", "80", "%"),
                ("20", "40", "60", "80"),
                (RELATIONS,),
            ),
        ),
    ),
    Goal(
        "Meningkatnya akuntabilitas kinerja Dinas",
        ((Measure("Nilai AKIP", "B (67,80)", "Nilai"), ("-", "-", "B (67,80)", "-"), (SUPPORT,)),),
    ),
)
TOTAL = "8.575.771"

MONTHS = ("Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nop", "Des")
COLOURS = {"p": "FFE699", "l": "70AD47", "e": "5B9BD5"}
WIDTHS = (4, 15, 16, 6.5, 7, 6.5, 6.5, 6.5, 6.5, 6, 30, 22, 10, 24, *(2.9,) * 12, 12, 11)
EDGE = Side(style="thin")
BOX = Border(EDGE, EDGE, EDGE, EDGE)
FACE = "Liberation Sans"
FIRST = 8
BREAKS = (22, 38)  # the last rows of pages 1 and 2
MISPRINTED = "84.50.000"


@dataclass(frozen=True)
class Place:
    """Where a work stands: its first row, its rows, its number and its tier."""

    work: Work
    row: int
    rows: int
    mark: str
    level: str


def rows_of(work: Work) -> int:
    """The rows of a single work without what hangs below it."""
    return max(1, len(work.actions), len(work.measures))


def places(work: Work, row: int, mark: str, level: int = 0) -> list[Place]:
    """A work and all below it, row after row."""
    out = [Place(work, row, rows_of(work), mark, ("program", "kegiatan", "sub_kegiatan")[level])]
    row += rows_of(work)
    for number, child in enumerate(work.children, 1):
        below = places(child, row, f"{mark}.{number}" if level else f"{mark}{number}", level + 1)
        out += below
        row = below[-1].row + below[-1].rows
    return out


def laid() -> list[tuple[Goal, list[tuple[int, int, list[Place]]]]]:
    """Every sasaran with the first row, rows and works of each of its indicators."""
    out, row, letters = [], FIRST, iter("ABCDEFG")
    for goal in GOALS:
        blocks = []
        for _, _, works in goal.measures:
            start, inside = row, []
            for work in works:
                found = places(work, row, f"{next(letters)}.")
                inside += found
                row = found[-1].row + found[-1].rows
            blocks.append((start, row - start, inside))
        out.append((goal, blocks))
    return out


def put(sheet: Worksheet, box: tuple[int, int, int, int], text: str, across: str = "left", **more: object) -> None:
    """A ruled cell over (row, column, rows, columns); more: bold, italic, fill, size, turn, down."""
    row, column, rows, columns = box
    for cells in sheet.iter_rows(row, row + rows - 1, column, column + columns - 1):
        for cell in cells:
            cell.border = BOX
            if more.get("fill"):
                cell.fill = PatternFill("solid", start_color=str(more["fill"]))
    if rows > 1 or columns > 1:
        sheet.merge_cells(start_row=row, start_column=column, end_row=row + rows - 1, end_column=column + columns - 1)
    cell = sheet.cell(row, column, text)
    cell.font = Font(
        name=FACE, size=float(str(more.get("size", 8))), bold=bool(more.get("bold")), italic=bool(more.get("italic"))
    )
    turn = int(str(more.get("turn", 0)))
    cell.alignment = Alignment(across, str(more.get("down", "top")), wrap_text=True, text_rotation=turn)


def lines_in(text: str, width: float) -> int:
    """How many lines a text takes in a column of that width."""
    return max(1, len(textwrap.wrap(text, max(3, int(width * 1.12)))))


def write_place(sheet: Worksheet, place: Place) -> None:
    """The rows of a work."""
    work, row, rows = place.work, place.row, place.rows
    tint = {"program": "DDEBF7", "kegiatan": "F2F2F2", "sub_kegiatan": ""}[place.level]
    look = {"bold": place.level == "program", "italic": place.level == "kegiatan", "fill": tint}
    put(sheet, (row, 10, rows, 1), place.mark, "center", **look)
    put(sheet, (row, 11, rows, 1), work.name, **look)
    for number, measure in enumerate(work.measures):
        last = number == len(work.measures) - 1
        box = (row + number, 12, rows - number if last else 1, 1)
        put(sheet, box, measure.name, fill=tint)
        put(sheet, (box[0], 13, box[2], 1), measure.target, "center", fill=tint)
    for number in range(rows):
        action = work.actions[number] if number < len(work.actions) else None
        put(sheet, (row + number, 14, 1, 1), action.text if action else "", fill=tint)
        for month in range(1, 13):
            filled = COLOURS[action.colour] if action and month in action.months else tint
            put(sheet, (row + number, 14 + month, 1, 1), "", fill=filled)
    put(sheet, (row, 27, rows, 1), work.holder, "center", fill=tint)
    put(sheet, (row, 28, rows, 1), work.pagu, "right", **look)
    need = max(lines_in(work.name, 30), lines_in(work.measures[0].name, 22), lines_in(work.holder or "-", 12))
    for number in range(rows):
        texts = [work.actions[number].text] if number < len(work.actions) else []
        wanted = max([lines_in(text, 24) for text in texts] + [-(-need // rows)])
        if len(work.measures) > 1:
            wanted = max(wanted, lines_in(work.measures[min(number, len(work.measures) - 1)].name, 22))
        sheet.row_dimensions[row + number].height = 10.6 * wanted + 4


def write_head(sheet: Worksheet) -> None:
    """The header of three rows."""
    tall = ((1, "No"), (2, "SASARAN STRATEGIS"), (3, "INDIKATOR KINERJA SASARAN"), (4, "SATUAN"), (5, "TARGET 2022"))
    for column, text in tall:
        put(sheet, (5, column, 2, 1), text, "center", bold=True, fill="C6E0B4", down="center", turn=90 if column == 4 else 0)
    put(sheet, (5, 6, 1, 4), "TARGET TRIWULAN", "center", bold=True, fill="C6E0B4", down="center")
    for place, text in enumerate(("I", "II", "III", "IV")):
        put(sheet, (6, 6 + place, 1, 1), text, "center", bold=True, fill="C6E0B4", down="center")
    put(sheet, (5, 10, 2, 2), "PROGRAM / KEGIATAN / SUB KEGIATAN", "center", bold=True, fill="C6E0B4", down="center")
    later = ((12, "INDIKATOR"), (13, "TARGET"), (14, "RENCANA AKSI"), (27, "PENANGGUNG JAWAB"), (28, "ANGGARAN (Rp. 000)"))
    for column, text in later:
        put(sheet, (5, column, 2, 1), text, "center", bold=True, fill="C6E0B4", down="center")
    put(sheet, (5, 15, 1, 12), "JADWAL PELAKSANAAN (BULAN)", "center", bold=True, fill="C6E0B4", down="center")
    for place, month in enumerate(MONTHS):
        put(sheet, (6, 15 + place, 1, 1), month, "center", bold=True, fill="C6E0B4", turn=90, size=7, down="center")
    numbers = [(1, 1, "1"), (2, 1, "2"), (3, 1, "3"), (4, 1, "4"), (5, 1, "5"), (6, 4, "6"), (10, 2, "7"), (12, 1, "8")]
    numbers += [(13, 1, "9"), (14, 1, "10"), (15, 12, "11"), (27, 1, "12"), (28, 1, "13")]
    for column, columns, text in numbers:
        put(sheet, (7, column, 1, columns), text, "center", italic=True, size=7)
    sheet.row_dimensions[5].height, sheet.row_dimensions[6].height = 26, 26


def foot(sheet: Worksheet, row: int) -> None:
    """Total, legend, signature."""
    put(sheet, (row, 1, 1, 27), "JUMLAH", "center", bold=True, fill="C6E0B4")
    put(sheet, (row, 28, 1, 1), TOTAL, "right", bold=True, fill="C6E0B4")
    legend = (("p", "Persiapan"), ("l", "Pelaksanaan"), ("e", "Pelaporan"))
    sheet.cell(row + 2, 2, "Keterangan :").font = Font(name=FACE, size=8)
    for place, (colour, text) in enumerate(legend, 3):
        sheet.cell(row + place, 2).fill = PatternFill("solid", start_color=COLOURS[colour])
        sheet.cell(row + place, 3, text).font = Font(name=FACE, size=8)
    sign = ("Pangkalan Balai,      Januari 2022", "KEPALA DINAS TENAGA KERJA DAN TRANSMIGRASI", "KABUPATEN BANYUASIN", "", "")
    for place, text in enumerate((*sign, "( nama pejabat )", "NIP. ........")):
        sheet.cell(row + 2 + place, 14, text).font = Font(name=FACE, size=9)


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "RENAKSI 2022"
    titles = (
        "RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2022",
        "DINAS TENAGA KERJA DAN TRANSMIGRASI",
        "PEMERINTAH KABUPATEN BANYUASIN",
    )
    for row, text in enumerate(titles, 1):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=28)
        sheet.cell(row, 1, text).font = Font(name=FACE, size=12, bold=True)
        sheet.cell(row, 1).alignment = Alignment("center")
    write_head(sheet)
    row = FIRST
    for number, (goal, blocks) in enumerate(laid(), 1):
        start, rows = blocks[0][0], sum(block[1] for block in blocks)
        put(sheet, (start, 1, rows, 1), str(number), "center")
        put(sheet, (start, 2, rows, 1), goal.statement, bold=True)
        for (measure, quarters, _), (first, count, inside) in zip(goal.measures, blocks, strict=True):
            put(sheet, (first, 3, count, 1), measure.name)
            put(sheet, (first, 4, count, 1), measure.unit or "", "center")
            put(sheet, (first, 5, count, 1), measure.target, "center")
            for place, text in enumerate(quarters):
                put(sheet, (first, 6 + place, count, 1), text, "center")
            for place in inside:
                write_place(sheet, place)
        row = start + rows
    foot(sheet, row)
    for place, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    setup(sheet)
    book.save(path)


def setup(sheet: Worksheet) -> None:
    """Paper, margins, breaks."""
    sheet.print_title_rows = "5:7"
    for row in BREAKS:
        sheet.row_breaks.append(Break(id=row))
    sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.scale = "landscape", 5, 75
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom, sheet.page_margins.footer = 0.45, 0.55, 0.25
    sheet.oddFooter.center.text = "&8Renaksi Disnakertrans 2022 - &P/&N"


def page_of(row: int) -> int:
    """The page of a row."""
    return 1 + sum(row > last for last in BREAKS)


def spans(months: tuple[int, ...]) -> list[str | None]:
    """The runs of filled months as periods; None where none is filled."""
    runs: list[list[int]] = []
    for month in months:
        if runs and month == runs[-1][-1] + 1:
            runs[-1].append(month)
        else:
            runs.append([month])
    if not runs:
        return [YEAR]
    return [f"{YEAR}-{run[0]:02}" if len(run) == 1 else f"{YEAR}-{run[0]:02}/{YEAR}-{run[-1]:02}" for run in runs]


def thousands(gold: Gold, node: str, text: str, page: int) -> None:
    """A sum in thousands of rupiah."""
    gold.budget(node, "pagu", YEAR, text, page)
    if text != MISPRINTED:
        gold.budgets[-1]["amount"] *= 1000


def add_work(gold: Gold, place: Place, parent: str, **edge: object) -> str:
    """A work with its indicators, actions and money."""
    work, page = place.work, page_of(place.row)
    node = gold.node(place.level, None, work.name, page=page, holder=work.holder or None)
    gold.edge(parent, node, **edge)
    beside = []
    for number, measure in enumerate(work.measures):
        unit = unit_of(measure.target, measure.unit)
        indicator = gold.indicator(node, measure.name, unit, page_of(place.row + number), **measure.more)
        beside.append(indicator)
        gold.value(indicator, "target", YEAR, measure.target, unit, page_of(place.row + number))
    for number, action in enumerate(work.actions):
        for period in spans(action.months):
            gold.action(beside[min(number, len(beside) - 1)], period, action.text, page_of(place.row + number))
    thousands(gold, node, work.pagu, page)
    return node


def add_goal(gold: Gold, goal: Goal, blocks: list[tuple[int, int, list[Place]]]) -> None:
    """A sasaran with all beside it."""
    node = gold.node("sasaran", goal.statement, page=page_of(blocks[0][0]))
    for (measure, quarters, _), (first, _, inside) in zip(goal.measures, blocks, strict=True):
        indicator = gold.indicator(node, measure.name, measure.unit, page_of(first), **measure.more)
        figures = [(YEAR, measure.target)] + [(f"{YEAR}-Q{place}", text) for place, text in enumerate(quarters, 1)]
        for period, text in figures:
            gold.value(indicator, "target", period, text, measure.unit, page_of(first), **grade_of(text))
        above = {"program": node}
        for place in inside:
            edge = {"via_indicator": [indicator]} if place.level == "program" and len(goal.measures) > 1 else {}
            ident = add_work(gold, place, above[place.level], **edge)
            above[{"program": "kegiatan", "kegiatan": "sub_kegiatan", "sub_kegiatan": ""}[place.level]] = ident


def doubts(gold: Gold) -> None:
    """Where another reading is honest too."""
    money = [budget["node"] for budget in gold.budgets]
    several = [node["id"] for node in gold.nodes if node["level"] == "sub_kegiatan"]
    rows = (
        (
            "the heading says thousands of rupiah (Rp. 000): the amount is in rupiah",
            "text × 1000",
            ["the number as printed"],
            money,
            "amount",
        ),
        (
            "an action whose filled months are apart: one action a run of months",
            "one a run",
            ["one action over all"],
            several,
            "period",
        ),
        ("an action without a filled month", YEAR, [None], several, "period"),
    )
    for about, chosen, other, nodes, part in rows:
        doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
        gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Kabupaten Banyuasin"}
    document |= {"organisation": "Dinas Tenaga Kerja dan Transmigrasi", "year": int(YEAR), "pages": 1 + len(BREAKS)}
    gold = Gold(STEM, document)
    found = laid()
    for goal, blocks in found:
        add_goal(gold, goal, blocks)
    last = found[-1][1][-1]
    gold.total("JUMLAH", "pagu", YEAR, TOTAL, page_of(last[0] + last[1]))
    gold.totals[-1]["amount"] *= 1000
    doubts(gold)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
