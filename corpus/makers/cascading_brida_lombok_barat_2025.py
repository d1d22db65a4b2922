"""Cascading of a research and innovation office: boxes of merged cells, joined by the borders of the cells between them."""

import math
import tempfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.brida_facts import (
    ACCOUNT,
    AIM,
    INNOVATION_PROGRAM,
    REGENCY,
    RESEARCH_PROGRAM,
    RIPE,
    SUPPORT_PROGRAM,
    TOTAL,
    USED,
)
from corpus.makers.parts.facts import Fact, add_tree
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-brida-lombok-barat-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a research and innovation office from the regency's sasaran to sub kegiatan, a sheet of cells on two A3"
    " pages",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "boxes of merged cells of a fine grid, connectors made of the borders of the gap rows' cells",
        "tier labels turned in the left column; sub kegiatan hang from a spine at their kegiatan's left",
        "the post in a strip on top of a box, at the foot of a sub kegiatan beside its pagu",
        "figures of 2024 and target of 2025 in columns of the upper tiers, number and unit in one cell below",
        "one program and code below two sasaran, each with a statement, kegiatan and pagu of its own",
        "page 2 restates the tujuan and goes on with the third sasaran",
        "Crosscutting cells inside boxes, a pagu that is empty (Rp -), a kegiatan's pagu with two digits transposed",
        "legend, total line and signature block",
    ],
}
YEAR = "2025"
FACE = "Arial Narrow"
UNIT = 2.7  # width of a column of the grid
COLUMNS = 63
FIRST = 3  # the first column of the grid; before it the tier labels and a gap
WIDE, STEP = 14, 15  # a kegiatan's columns, and those to the next
LINE = Side(style="medium", color="404040")


@dataclass(frozen=True)
class Cell:
    """A cell of a box's row: how many columns, its text and its look; size: that of a wider face, a point is added."""

    span: int
    text: str
    size: float = 8
    style: str = "cm"
    fill: str = ""
    bold: bool = False
    italic: bool = False
    color: str = "000000"

    @property
    def need(self) -> float:
        """The height that the text needs."""
        return height(self.text, self.span * (UNIT + 0.7) * (0.86 if self.bold else 0.93), self.size)


Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Look:
    """The colours of a tier: label and post's strip, statement, name, cells below."""

    label: str
    dark: str
    middle: str
    light: str


LOOKS = {
    "sasaran_daerah": Look("SASARAN RPJMD", "7F6000", "FFD966", "FFF8E1"),
    "tujuan": Look("TUJUAN", "1F4E79", "9DC3E6", "EAF3FB"),
    "sasaran": Look("SASARAN", "385723", "A9D18E", "EEF6E9"),
    "program": Look("PROGRAM", "843C0C", "F4B183", "FDF1E8"),
    "kegiatan": Look("KEGIATAN", "595959", "D9D9D9", "F7F7F7"),
    "sub_kegiatan": Look("SUB KEGIATAN", "3B3838", "E2D9F0", "FFFFFF"),
}


def measure_rows(fact: Fact, width: int, look: Look) -> list[Row]:
    """Indicators, below a header in the upper tiers."""
    if fact.level == "kegiatan":
        return [
            (Cell(width - 4, each.name, 7.5, "lm", look.light), Cell(4, each.target, 7.5, "cm", look.light, True))
            for each in fact.measures
        ]
    past = fact.level != "program"
    parts = (width - 10, 3, 3, 4) if past else (width - 7, 3, 4)
    heads = (
        ("Indikator Kinerja", "Satuan", "Realisasi 2024", "Target 2025")
        if past
        else ("Indikator Program", "Satuan", "Target 2025")
    )
    rows = [tuple(Cell(part, text, 7, "cm", "F2F2F2", True) for part, text in zip(parts, heads, strict=True))]
    for each in fact.measures:
        texts = (each.name, each.unit or "", *(value[2] for value in each.values), each.target)
        styles = ("lm", "cm", "cm", "cm")
        rows.append(
            tuple(Cell(part, text, 8, style, look.light) for part, text, style in zip(parts, texts, styles, strict=False))
        )
    return rows


def rows_of(fact: Fact, width: int, most: int) -> list[Row]:
    """The rows of a box; most: how many indicators the fullest box of the tier has."""
    look = LOOKS[fact.level]
    rows: list[Row] = [
        (Cell(width, fact.holder or "", 7.5, "cm", look.dark, True, False, "FFFFFF"),),
        (Cell(width, fact.statement or "", 9, "cm", look.middle, True),),
    ]
    if fact.name:
        rows.append((Cell(width, f"{fact.code} {fact.name}", 8, "cm", look.middle, False, True),))
    rows += measure_rows(fact, width, look)
    rows += [()] * (most - len(fact.measures))
    if fact.level == "program":
        money = Cell(8, f"Pagu : {fact.pagu}", 8, "cm", "FFFFFF", True)
        others = f"Crosscutting : {', '.join(fact.cross)}" if fact.cross else ""
        rows.append((Cell(width - 8, others, 7, "lm", "FFFFFF", False, True), money))
    if fact.level == "kegiatan":
        rows.append((Cell(width, f"Pagu : {fact.pagu}", 8, "rm", "FFFFFF", True),))
    return rows


def sub_rows(fact: Fact, most: int) -> list[Row]:
    """The rows of a sub kegiatan; its last indicator or partner fills what the others leave."""
    look = LOOKS["sub_kegiatan"]
    rows: list[Row] = [(Cell(12, fact.name or "", 8, "cm", look.middle),)]
    rows += [(Cell(8, each.name, 7.5, "lm"), Cell(4, each.target, 7.5)) for each in fact.measures]
    if fact.cross:
        rows.append((Cell(12, f"Crosscutting : {', '.join(fact.cross)}", 7, "lm", "", False, True),))
    rows += [()] * (most + 1 - len(rows))
    rows.append((Cell(7, fact.holder or "", 7.5, "lm", "F2F2F2", False, True), Cell(5, fact.pagu, 8, "rm", "F2F2F2", True)))
    return rows


class Drawing:
    """One sheet in the making, from the top downwards."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet, self.row = sheet, 1
        sheet.sheet_view.showGridLines = False
        widths(sheet, (4.5, 1.2, *([UNIT] * (COLUMNS - FIRST + 1))))

    def text(self, text: str, columns: tuple[int, int], high: float, **more: object) -> None:
        """A line of text without rules, in the current row."""
        put(self.sheet, (self.row, columns[0], self.row, columns[1]), text, "cm", **({"font": FACE, "rule": None} | more))
        self.sheet.row_dimensions[self.row].height = high

    def border(self, row: int, column: int, **sides: Side) -> None:
        """More borders for a cell of the gaps."""
        cell = self.sheet.cell(row, column)
        old = {side: getattr(cell.border, side) for side in ("left", "right", "top", "bottom")}
        cell.border = Border(**(old | sides))

    def boxes(self, found: list[tuple[int, list[Row]]]) -> None:
        """Boxes side by side, each from its column on; an empty row is filled by the row above it."""
        count = len(found[0][1])
        for index in range(count):
            high = 0.0
            for left, rows in found:
                cells = rows[index]
                span = 1
                while index + span < count and not rows[index + span]:
                    span += 1
                column = left
                for cell in cells:
                    more = {"font": FACE, "size": cell.size + 1, "bold": cell.bold, "italic": cell.italic, "color": cell.color}
                    box = (self.row + index, column, self.row + index + span - 1, column + cell.span - 1)
                    put(self.sheet, box, cell.text, cell.style, **more, fill=cell.fill or None)
                    high = max(high, cell.need / span)
                    column += cell.span
            self.sheet.row_dimensions[self.row + index].height = math.ceil(max(high, 13))
        self.row += count

    def label(self, level: str, first: int) -> None:
        """The tier's label at the left, from a row to the last that is drawn."""
        look = LOOKS[level]
        more = {
            "font": FACE,
            "size": 7.5 if self.row - first < 3 else 10,
            "bold": True,
            "color": "FFFFFF",
            "fill": look.dark,
            "turn": 90,
        }
        put(self.sheet, (first, 1, self.row - 1, 1), look.label, "cm", **more)

    def tier(self, facts: list[tuple[Fact, int, int]], brief: bool = False) -> None:
        """A tier: facts with the middle and width of their boxes."""
        first = self.row
        most = max(len(fact.measures) for fact, _, _ in facts)
        cut = 2 if brief else None
        self.boxes([(middle - width // 2, rows_of(fact, width, most)[:cut]) for fact, middle, width in facts])
        self.label(facts[0][0].level, first)

    def gap(self, joins: list[tuple[int, tuple[int, ...]]]) -> None:
        """Two gap rows whose cells' borders lead from a middle above to those below."""
        for row in (self.row, self.row + 1):
            self.sheet.row_dimensions[row].height = 8
        for parent, children in joins:
            self.border(self.row, parent, left=LINE)
            for column in range(min(parent, *children), max(parent, *children)):
                self.border(self.row, column, bottom=LINE)
            for child in children:
                self.border(self.row + 1, child, left=LINE)
        self.row += 2

    def subs(self, facts: list[tuple[Fact, int]]) -> None:
        """Below each kegiatan its sub kegiatan one under the other, hung from a spine; with the column of the kegiatan."""
        start = self.row
        self.sheet.row_dimensions[self.row].height = 7
        self.row += 1
        label = self.row
        ends = {}
        for slot in range(max(len(fact.children) for fact, _ in facts)):
            here = [(fact.children[slot], left) for fact, left in facts if slot < len(fact.children)]
            most = max(len(sub.measures) + bool(sub.cross) for sub, _ in here)
            for _, left in here:
                ends[left] = self.row
                self.border(self.row, left + 1, bottom=LINE)
            self.boxes([(left + 2, sub_rows(sub, most)) for sub, left in here])
            self.sheet.row_dimensions[self.row].height = 6
            self.row += 1
        for left, end in ends.items():
            for row in range(start, end + 1):
                self.border(row, left + 1, left=LINE)
        self.row -= 1
        self.label("sub_kegiatan", label)

    def title(self, lines: tuple[str, ...]) -> None:
        """The heading over the whole width."""
        for text in lines:
            self.text(text, (1, COLUMNS), 18, size=14, bold=True)
            self.row += 1
        self.sheet.row_dimensions[self.row].height = 8
        self.row += 1


TITLE = ("CASCADING KINERJA", "BADAN RISET DAN INOVASI DAERAH KABUPATEN LOMBOK BARAT", "TAHUN 2025")
LEFTS = tuple(FIRST + STEP * place for place in range(4))
MIDDLES = tuple(left + WIDE // 2 for left in LEFTS)


def first_sheet(sheet: Worksheet) -> None:
    """From the regency's sasaran to the sub kegiatan of research and innovation."""
    drawing = Drawing(sheet)
    drawing.title(TITLE)
    centre, research, innovation = 40, MIDDLES[1], MIDDLES[3]
    drawing.tier([(REGENCY, centre, 26)])
    drawing.gap([(centre, (centre,))])
    drawing.tier([(AIM, centre, 26)])
    drawing.gap([(centre, (research, innovation))])
    drawing.tier([(USED, research, 26), (RIPE, innovation, 18)])
    drawing.gap([(research, (research,)), (innovation, (innovation,))])
    drawing.tier([(RESEARCH_PROGRAM, research, 22), (INNOVATION_PROGRAM, innovation, 18)])
    drawing.gap([(research, MIDDLES[:3]), (innovation, (innovation,))])
    works = [*RESEARCH_PROGRAM.children, *INNOVATION_PROGRAM.children]
    drawing.tier([(work, middle, WIDE) for work, middle in zip(works, MIDDLES, strict=True)])
    drawing.subs(list(zip(works, LEFTS, strict=True)))


SIGNED = (
    "Gerung, 20 Januari 2025",
    "KEPALA BADAN RISET DAN INOVASI DAERAH",
    "KABUPATEN LOMBOK BARAT,",
    "",
    "",
    "(.............................................)",
    "NIP. ...................................",
)
LEGEND = (("1F4E79", "Penanggung jawab"), ("9DC3E6", "Rumusan kinerja"), ("EAF3FB", "Indikator, satuan dan target"))


def second_sheet(sheet: Worksheet) -> None:
    """The secretariat's tree below the restated tujuan, total, legend and signature."""
    drawing = Drawing(sheet)
    drawing.title((*TITLE[:2], "TAHUN 2025 (LANJUTAN)"))
    centre = 33
    drawing.tier([(AIM, centre, 26)], brief=True)
    drawing.gap([(centre, (centre,))])
    drawing.tier([(ACCOUNT, centre, 26)])
    drawing.gap([(centre, (centre,))])
    drawing.tier([(SUPPORT_PROGRAM, centre, 24)])
    drawing.gap([(centre, MIDDLES)])
    works = list(SUPPORT_PROGRAM.children)
    drawing.tier([(work, middle, WIDE) for work, middle in zip(works, MIDDLES, strict=True)])
    drawing.subs(list(zip(works, LEFTS, strict=True)))
    drawing.row += 2
    more = {"rule": "thin", "size": 10, "bold": True, "fill": "FFF2CC"}
    drawing.text(TOTAL[0], (3, 20), 16, **more)
    drawing.text(TOTAL[1], (21, 30), 16, **more)
    drawing.row += 1
    top = drawing.row
    for text in SIGNED:
        drawing.text(text, (44, 62), 13, size=10, bold=text.startswith("K"))
        drawing.row += 1
    put(sheet, (top + 1, 3, top + 1, 20), "Keterangan :", "lm", font=FACE, size=9, italic=True, rule=None)
    for place, (fill, text) in enumerate(LEGEND):
        row = top + 2 + place
        put(sheet, (row, 3, row, 4), None, "cm", font=FACE, fill=fill)
        put(sheet, (row, 5, row, 20), text, "lm", font=FACE, size=9, rule=None)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Lombok Barat"}
    gold = Gold(STEM, document | {"organisation": "Badan Riset dan Inovasi Daerah", "year": int(YEAR), "pages": 2})
    ids = add_tree(gold, REGENCY, None, YEAR, 1)
    gold.total(TOTAL[0], "pagu", YEAR, TOTAL[1], 2)
    programs = [ids[id(RESEARCH_PROGRAM)], ids[id(INNOVATION_PROGRAM)]]
    about = "one program and code below two sasaran, each time with a statement, post, kegiatan and pagu of its own"
    gold.ambiguous.append({"about": about, "chosen": "two nodes", "also_acceptable": ["one node"], "nodes": programs})
    about = "the figures headed Realisasi 2024 beside the target"
    upper = [ids[id(fact)] for fact in (REGENCY, AIM, USED, RIPE, ACCOUNT)]
    doubt = {"about": about, "chosen": "realisasi", "also_acceptable": ["baseline"], "nodes": upper, "field": "value.kind"}
    gold.ambiguous.append(doubt)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    book = Workbook()
    first_sheet(book.active)
    book.active.title = "Cascading 1"
    second_sheet(book.create_sheet("Cascading 2"))
    for sheet in book.worksheets:
        page(sheet, 8, (0.35, 0.35, 0.4, 0.35), tall=1)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.xlsx"
        book.save(source)
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
