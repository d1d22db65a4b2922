"""Cascading matrix of a kecamatan: tujuan to sub kegiatan from left to right, three rows of headings on the first page alone."""

import re
import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.loa_janan_facts import AIMS, FEWER, Activity, Aim, Goal, Line, Program
from corpus.makers.parts.sheets import height, put, widths

STEM = "matriks-cascading-kecamatan-loa-janan-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading matrix of a kecamatan from tujuan to sub kegiatan, twenty-two columns on landscape legal pages",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "three rows of grouped headings on the first page alone; only the row of column numbers (1), (2) ... repeats",
        "groups KINERJA PERANGKAT DAERAH, PROGRAM/KEGIATAN/SUB KEGIATAN, PAGU and PENANGGUNG JAWAB over their columns",
        "each tier's text, indicator and target in columns of its own; cells merged downwards over what they hold",
        "indicator cells that part a tier's rows elsewhere than the tier below does",
        "tujuan, sasaran and a program that go on over a page break, their text on the first page alone",
        "figure and unit in two columns for sub kegiatan, in one cell for the tiers above",
        "sums in three columns (Program, Kegiatan, Sub Kegiatan); one empty (-), one with a stray blank; JUMLAH row",
        "posts in two columns: one cell for a program and its kegiatan, one for each sub kegiatan",
        "a code column for the sub kegiatan only, grades with scores, lower-is-better indicators, a typing error",
    ],
}
YEAR = "2025"
FACE = "Arial Narrow"
SIZE = 11.5
TIERS = ((1, 16), (4, 16.5), (7, 17), (10, 18))
WIDTHS = (16, 14.5, 8.5, 16.5, 15, 8.5, 17, 16, 9, 18, 16.5, 9, 14.5, 22, 19.5, 6.5, 9.5, 12.5, 12.5, 12.5, 14, 15)
HEADS = 4  # rows of headings, the numbers included
FIRST = 8  # first row of the table's body
SCALE = 55
ROOM = (612 - 0.5 * 72 - 0.6 * 72) * 100 / SCALE - 14  # height of a page in points of the sheet
Subject = Aim | Goal | Program | Activity


def money(total: int) -> str:
    """A sum with dots."""
    return f"{total:,}".replace(",", ".")


def below(item: Subject) -> tuple:
    """What stands one tier further right."""
    for name in ("goals", "programs", "activities", "subs"):
        if hasattr(item, name):
            return getattr(item, name)
    raise TypeError(item)


def span(item: Subject) -> int:
    """How many rows it takes: one for each sub kegiatan."""
    return len(below(item)) if isinstance(item, Activity) else sum(span(child) for child in below(item))


def total(item: Subject) -> int:
    """The money of all its sub kegiatan."""
    return sum(sub.money for sub in below(item)) if isinstance(item, Activity) else sum(map(total, below(item)))


def shares(count: int, rows: int) -> list[tuple[int, int]]:
    """The rows that each of some indicators takes, as first and last from 0."""
    cuts = [rows * place // count for place in range(count + 1)]
    return [(cuts[place], cuts[place + 1] - 1) for place in range(count)]


class Matrix:
    """The body of the table: cells as (row, column, last row, text, style), then heights, pages, printing and gold."""

    def __init__(self) -> None:
        self.cells: list[tuple[int, int, int, str, str, bool]] = []
        self.starts: dict[int, int] = {}  # row of each item by id()
        self.high: dict[int, float] = {}
        self.breaks: list[int] = []
        row = FIRST
        for aim in AIMS:
            self.place(aim, row, 0)
            row += span(aim)
        self.end = row
        self.fit()

    def cell(self, row: int, column: int, last: int, text: str, style: str = "lt", bold: bool = False) -> None:
        """A cell over some rows of one column."""
        self.cells.append((row, column, last, text, style, bold))

    def place(self, item: Subject, row: int, tier: int) -> None:
        """An item with its indicators and what hangs right of it."""
        column, rows = TIERS[tier][0], span(item)
        self.starts[id(item)] = row
        last = row + rows - 1
        text = item.statement if isinstance(item, Aim | Goal) else item.name
        self.cell(row, column, last, text, bold=tier in (0, 2))
        for (name, target), (top, foot) in zip(item.measures, shares(len(item.measures), rows), strict=True):
            self.cell(row + top, column + 1, row + foot, name)
            self.cell(row + top, column + 2, row + foot, target, "ct")
        if isinstance(item, Program):
            self.cell(row, 18, last, money(total(item)), "rt", True)
            self.cell(row, 21, last, item.post)
        if isinstance(item, Activity):
            self.cell(row, 19, last, money(total(item)), "rt")
            for here, sub in enumerate(item.subs, row):
                self.starts[id(sub)] = here
                texts = (sub.code, sub.name, sub.measure, sub.volume, sub.unit)
                for place, (text, style) in enumerate(zip(texts, ("ct", "lt", "lt", "ct", "ct"), strict=True), 13):
                    self.cell(here, place, here, text, style)
                self.cell(here, 20, here, sub.pagu, "rt")
                self.cell(here, 22, here, sub.post)
            return
        for child in below(item):
            self.place(child, row, tier + 1)
            row += span(child)

    def fit(self) -> None:
        """Heights by the texts, and the page breaks: between kegiatan."""
        for row in range(FIRST, self.end):
            self.high[row] = 30
        for row, column, last, text, _style, bold in sorted(self.cells, key=lambda cell: cell[2] - cell[0]):
            need = height(text, WIDTHS[column - 1] * (1.05 if not bold else 0.95), SIZE) + 2
            have = sum(self.high[each] for each in range(row, last + 1))
            for each in range(row, last + 1):
                self.high[each] += max(0, need - have) / (last - row + 1)
        starts = {self.starts[id(act)] for aim in AIMS for goal in aim.goals for prog in goal.programs for act in prog.activities}
        used, row = 200.0, FIRST
        for row in range(FIRST, self.end):
            if used + self.high[row] > ROOM:
                cut = max(start for start in starts if start <= row)
                self.breaks.append(cut)
                used = 16 + sum(self.high[each] for each in range(cut, row))
            used += self.high[row]

    def page(self, row: int) -> int:
        """The page on which a row is printed."""
        return 1 + sum(row >= cut for cut in self.breaks)

    def print(self, sheet: Worksheet) -> None:
        """The cells on the sheet, the row of the sum, heights and breaks."""
        for row, column, last, text, style, bold in self.cells:
            fill = "F2F2F2" if column in (3, 6, 9, 12, 16) else None
            put(sheet, (row, column, last, column), text, style, font=FACE, size=SIZE, bold=bold, fill=fill)
        for row, high in self.high.items():
            sheet.row_dimensions[row].height = high
        for cut in self.breaks:
            sheet.row_breaks.append(Break(id=cut - 1))
        grand = money(sum(map(total, AIMS)))
        style = {"font": FACE, "size": SIZE + 1, "bold": True, "fill": "D9D9D9"}
        put(sheet, (self.end, 1, self.end, 17), "JUMLAH PAGU KECAMATAN", "cm", **style)
        put(sheet, (self.end, 18, self.end, 20), grand, "cm", **style)
        put(sheet, (self.end, 21, self.end, 22), "", "cm", **style)
        sheet.row_dimensions[self.end].height = 20


def headings(sheet: Worksheet) -> None:
    """Title lines and the rows of headings."""
    titles = ("MATRIK CASCADING KINERJA TAHUN 2025", "KECAMATAN LOA JANAN KABUPATEN KUTAI KARTANEGARA")
    for row, text in enumerate(titles, 1):
        put(sheet, (row, 1, row, len(WIDTHS)), text, "cm", font=FACE, size=15, bold=True, rule=None)
        sheet.row_dimensions[row].height = 22

    def head(box: tuple[int, int, int, int], text: str, fill: str = "A9D08E") -> None:
        put(sheet, box, text, "cm", font=FACE, size=SIZE - 0.5, bold=True, fill=fill)

    head((4, 1, 4, 6), "KINERJA PERANGKAT DAERAH", "70AD47")
    head((4, 7, 4, 17), "PROGRAM / KEGIATAN / SUB KEGIATAN", "70AD47")
    head((4, 18, 5, 20), "PAGU ANGGARAN TA 2025 (Rp)", "70AD47")
    head((4, 21, 5, 22), "PENANGGUNG JAWAB", "70AD47")
    tiers = (("TUJUAN", 1, 3), ("SASARAN STRATEGIS", 4, 6), ("PROGRAM", 7, 9), ("KEGIATAN", 10, 12), ("SUB KEGIATAN", 13, 17))
    for text, left, right in tiers:
        head((5, left, 5, right), text)
    last = ("Uraian", "Indikator Tujuan", "Target", "Uraian", "Indikator Sasaran", "Target")
    last += ("Nomenklatur", "Indikator Program (Outcome)", "Target", "Nomenklatur", "Indikator Kegiatan (Output)", "Target")
    last += ("Kode Rekening", "Nomenklatur", "Indikator Sub Kegiatan", "Vol.", "Satuan", "Program", "Kegiatan", "Sub Kegiatan")
    last += ("Program/ Kegiatan", "Sub Kegiatan")
    for column, text in enumerate(last, 1):
        head((6, column, 6, column), text, "E2EFDA")
        put(sheet, (7, column, 7, column), f"({column})", "cm", font=FACE, size=SIZE - 1, italic=True)
    for row, high in ((3, 10), (4, 20), (5, 18), (6, 32), (7, 14)):
        sheet.row_dimensions[row].height = high


def draw(path: Path, matrix: Matrix) -> None:
    """The book."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Matrik Cascading"
    widths(sheet, WIDTHS)
    headings(sheet)
    matrix.print(sheet)
    sign = ("Loa Janan,        Januari 2025", "CAMAT LOA JANAN", "", "", "NAMA PEJABAT", "NIP. ........................")
    for row, text in enumerate(sign, matrix.end + 2):
        put(sheet, (row, 18, row, 22), text, "cm", font=FACE, size=11, rule=None)
    sheet.print_title_rows = "7:7"
    setup, margins = sheet.page_setup, sheet.page_margins
    setup.paperSize, setup.orientation, setup.scale = 5, "landscape", SCALE
    margins.left, margins.right, margins.top, margins.bottom = 0.3, 0.3, 0.5, 0.6
    margins.footer = 0.25
    sheet.oddFooter.center.text = "Matrik Cascading Kec. Loa Janan 2025 - hal. &P"
    sheet.print_options.horizontalCentered = True
    book.save(path)


def unit(target: str) -> str | None:
    """The unit behind a figure."""
    if "%" in target:
        return "%"
    found = re.fullmatch(r"[\d.,]+ ([A-Za-z/]+)", target)
    return found.group(1) if found else None


LEVELS = {Aim: "tujuan", Goal: "sasaran", Program: "program", Activity: "kegiatan"}


def add(gold: Gold, matrix: Matrix, item: Subject, parent: str | None, post: str | None) -> None:
    """An item and all right of it."""
    row = matrix.starts[id(item)]
    text = item.statement if isinstance(item, Aim | Goal) else None
    name = None if text else item.name
    post = item.post if isinstance(item, Program) else post
    ident = gold.node(LEVELS[type(item)], text, name, page=matrix.page(row), parent=parent, holder=post)

    def measure(node: str, line: Line, said: str | None, page: int) -> None:
        more = {"direction": "down"} if line[0] in FEWER else {}
        known = gold.indicator(node, line[0], said, page, **more)
        gold.value(known, "target", YEAR, line[1], said, page, **grade_of(line[1]))

    for line, (top, _foot) in zip(item.measures, shares(len(item.measures), span(item)), strict=True):
        measure(ident, line, unit(line[1]), matrix.page(row + top))
    if isinstance(item, Program | Activity):
        gold.budget(ident, "pagu", YEAR, money(total(item)), matrix.page(row))
    for child in below(item):
        if not isinstance(item, Activity):
            add(gold, matrix, child, ident, post)
            continue
        page = matrix.page(matrix.starts[id(child)])
        leaf = gold.node("sub_kegiatan", None, child.name, page=page, parent=ident, code=child.code, holder=child.post)
        measure(leaf, (child.measure, child.volume), child.unit, page)
        gold.budget(leaf, "pagu", YEAR, child.pagu, page)


def build_gold(matrix: Matrix) -> Gold:
    """The facts as a record."""
    last = matrix.page(matrix.end)
    document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Kutai Kartanegara"}
    gold = Gold(STEM, document | {"organisation": "Kecamatan Loa Janan", "year": int(YEAR), "pages": last})
    for aim in AIMS:
        add(gold, matrix, aim, None, None)
    gold.total("JUMLAH PAGU KECAMATAN", "pagu", YEAR, money(sum(map(total, AIMS))), last)
    shared = [node["id"] for node in gold.nodes if node["level"] == "kegiatan"]
    about = "one cell of the column Program/Kegiatan for a program and its kegiatan: holder of both, or of the program alone"
    choice = {"about": about, "chosen": "the program's post", "also_acceptable": [None]}
    gold.ambiguous.append(choice | {"nodes": shared, "field": "holder"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    matrix = Matrix()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.xlsx"
        draw(source, matrix)
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold(matrix).write()


if __name__ == "__main__":
    main()
