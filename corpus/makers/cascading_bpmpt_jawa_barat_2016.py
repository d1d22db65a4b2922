"""Cascading of a provincial investment board: boxes of bordered cells on a spreadsheet, lines and arrows drawn over them."""

import math
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.bpmpt_facts import DIVISIONS, GOALS, SERVES, VISION
from corpus.makers.parts.facts import Fact, Measure, add_measure, add_tree
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-bpmpt-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial investment and licensing board, boxes of cells on an A3 sheet with lines drawn over them",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "boxes are groups of bordered cells on a fine grid of rows: position, statement, program, indicators with targets",
        "slanting arrows from sasaran to divisions, they cross; one division is reached from two sasaran",
        "kegiatan stacked below their program, joined by a trunk at the left with stubs; one stack has no trunk",
        "misi and tujuan boxes touch and have no line; a bus below the vision",
        "arrows that end short of their box or inside it, a stray line beside the signature",
        "tier labels in the boxes of misi, tujuan and sasaran only; below them positions; colours without meaning",
        "targets without unit, a grade, a target with a sign; a kegiatan without money",
    ],
}

FACE = {"font": "Calibri", "size": 9}
BLOCK = (2.6, 27, 9.5, 2.4)  # trunk, text, target, gap
STEP = 12.6  # height of a row of the grid
CENTRE = 18  # characters from the left edge of a box to its middle
HEADS = ("FFC000", "92D050", "00B0F0", "FFC000", "B1A0C7", "D9D9D9")
EMU = 9525 * 7  # one character


def left_of(block: int) -> int:
    """The first column of the boxes of a block."""
    return block * 4 + 2


def rows_for(text: str, width: float, bold: bool = False) -> int:
    """How many rows of the grid a text takes."""
    return max(1, math.ceil((height(text, width * (0.9 if bold else 0.97), 9) - 4) / STEP))


def part(sheet: Worksheet, top: int, columns: tuple[int, int], text: str, style: str, **more: str | bool) -> int:
    """One merged cell of a box over a block's columns; gives the next row."""
    width = sum(BLOCK[(column - 1) % 4] for column in range(columns[0], columns[1] + 1))
    last = top + rows_for(text, width, bool(more.get("bold"))) - 1
    put(sheet, (top, columns[0], last, columns[1]), text, style, **FACE, **more)
    return last + 1


def measures(sheet: Worksheet, top: int, left: int, right: int, each: Measure, mark: str) -> int:
    """An indicator with its target in the last column."""
    width = sum(BLOCK[(column - 1) % 4] for column in range(left, right))
    rows = max(rows_for(mark + each.name, width), rows_for(each.target, BLOCK[2] * 0.9))
    put(sheet, (top, left, top + rows - 1, right - 1), mark + each.name, "lt", **FACE)
    put(sheet, (top, right, top + rows - 1, right), each.target, "cm", **FACE)
    return top + rows


def line(a: tuple[int, float, int, float], b: tuple[int, float, int, float], **more: bool | str | float) -> Floating:
    """A line between (column, characters into it, row, part of it) twice; b lies below a or beside it."""
    flip = (b[0], b[1]) < (a[0], a[1])
    start, end = ((b[0], b[1], a[2], a[3]), (a[0], a[1], b[2], b[3])) if flip else (a, b)
    points = [Point(c, r, int(x * EMU), int(y * STEP * 12700)) for c, x, r, y in (start, end)]
    return Floating(
        points[0],
        points[1],
        "line",
        str(more.get("color", "000000")),
        float(more.get("weight", 1)),
        bool(more.get("arrow")),
        flip,
    )


def goals(sheet: Worksheet) -> tuple[list[int], int, list[Floating]]:
    """Vision, misi, tujuan and sasaran; gives the rows below the sasaran, the last row and the lines."""
    put(sheet, (4, 6, 5, 19), f'VISI : "{VISION}"', "cm", bold=True, fill="1F497D", color="FFFFFF", font="Calibri", size=11)
    shapes = [line((12, 8, 6, 0.0), (12, 8, 7, 0.3)), line((4, 1, 7, 0.3), (22, CENTRE, 7, 0.3))]
    spans, place, bottoms, below = ((2, 11), (14, 15), (18, 23)), 0, [], 0
    for order, (misi, (first, last)) in enumerate(zip(GOALS, spans, strict=True), 1):
        tujuan = misi.children[0]
        middle = (6, 12) if order == 1 else ((14, CENTRE) if order == 2 else (20, 0))
        shapes.append(line((*middle, 7, 0.3), (*middle, 9, 0.0), arrow=True))
        put(sheet, (9, first, 10, last), f"MISI {order} : {misi.statement}", "cm", bold=True, fill="8DB4E2", **FACE)
        put(sheet, (11, first, 13, last), f"Tujuan {order} : {tujuan.statement}", "cm", italic=True, fill="DCE6F1", **FACE)
        for sasaran in tujuan.children:
            left = (2, 6, 14, 18)[place]
            right = (3, 11, 15, 23)[place]
            place += 1
            row = 16
            row = part(sheet, row, (left, right), f"Sasaran {place} : {sasaran.statement}", "cm", bold=True, fill="FFFF99")
            for each in sasaran.measures:
                row = measures(sheet, row, left, right, each, "- ")
            bottoms.append(row)
            below = max(below, row)
    for left, across in ((2, 20), (9, 0), (14, CENTRE), (20, 0)):
        shapes.append(line((left, across, 14, 0.0), (left, across, 15, 0.85), arrow=True))
    return bottoms, below, shapes


def stack(sheet: Worksheet, block: int, fact: Fact, top: int, shapes: list[Floating]) -> int:
    """The box of a division and those of its sections below it, with their lines; gives the next row."""
    left = left_of(block)
    row = part(sheet, top, (left, left + 1), fact.holder or "", "cm", bold=True, fill=HEADS[block])
    trunk = row - 1
    row = part(sheet, row, (left, left + 1), fact.statement or "", "ct")
    row = part(sheet, row, (left, left + 1), fact.name or "", "cm", bold=True, italic=True)
    for number, each in enumerate(fact.measures, 1):
        row = measures(sheet, row, left, left + 1, each, f"{number}. ")
    for order, child in enumerate(fact.children):
        row += 2 if order else 3 - block % 2
        stub = row
        row = part(sheet, row, (left, left + 1), child.holder or "", "cm", bold=True, fill="F2F2F2")
        row = part(sheet, row, (left, left + 1), f"Kegiatan {child.name}", "lt")
        if child.pagu:
            row = part(sheet, row, (left, left + 1), child.pagu, "rt", color="C00000")
        for each in child.measures:
            row = measures(sheet, row, left, left + 1, each, "• ")
        if block != 4:
            shapes.append(line((left - 1, 0.8, stub, 0.5), (left - 1, 2.3 + 0.3 * (order == 1), stub, 0.5), arrow=block != 2))
    if block != 4:
        shapes.append(line((left - 1, 0.8, trunk, 0.4), (left, 0.0, trunk, 0.4)))
        shapes.append(line((left - 1, 0.8, trunk, 0.4), (left - 1, 0.8, stub, 0.5 + 0.5 * (block == 3))))
    return row


def draw(path: Path) -> None:
    """The workbook and the lines over it."""
    book = Workbook()
    sheet = book.active
    sheet.title = "cascading"
    widths(sheet, BLOCK * 6)
    put(sheet, (1, 1, 1, 24), "CASCADING KINERJA TAHUN 2016", "cm", rule=None, bold=True, font="Calibri", size=16)
    office = "BADAN PENANAMAN MODAL DAN PERIJINAN TERPADU PROVINSI JAWA BARAT"
    put(sheet, (2, 1, 2, 24), office, "cm", rule=None, bold=True, font="Calibri", size=14)
    bottoms, below, shapes = goals(sheet)
    first = below + 5
    end = first
    froms = ((2, CENTRE), (9, 0), (14, CENTRE), (20, 0))
    for block, (fact, served) in enumerate(zip(DIVISIONS, SERVES, strict=True)):
        top = first + (0, 0, 1, 0, 0, 2)[block]
        for number in served:
            column, across = froms[number]
            target = (left_of(block), CENTRE + (number - 1) * 3, top, 0.0)
            shapes.append(line((column, across, bottoms[number], 0.1), target, arrow=True, weight=1.5, color="1F497D"))
        end = max(end, stack(sheet, block, fact, top, shapes))
    for row in range(3, end + 11):
        sheet.row_dimensions[row].height = STEP
    sheet.row_dimensions[1].height, sheet.row_dimensions[2].height = 24, 21
    sign = "Bandung,      Januari 2016\nKEPALA BADAN PENANAMAN MODAL\nDAN PERIJINAN TERPADU,\n\n\n( nama pejabat )\nNIP. ........"
    put(sheet, (end + 1, 18, end + 10, 22), sign, "ct", rule=None, font="Calibri", size=10)
    shapes.append(line((16, 1, end + 3, 0.0), (17, 2, end + 3, 0.6), arrow=True))
    page(sheet, 8, (0.3, 0.3, 0.4, 0.3), tall=1)
    book.save(path)
    add_shapes(path, shapes)


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    office = "Badan Penanaman Modal dan Perijinan Terpadu"
    gold = Gold(STEM, about | {"organisation": office, "year": 2016, "pages": 1})
    vision = gold.node("visi", VISION, page=1)
    sasaran: list[str] = []
    for misi in GOALS:
        one = gold.node("misi", misi.statement, page=1, parent=vision)
        for tujuan in misi.children:
            two = gold.node("tujuan", tujuan.statement, page=1, parent=one)
            for each in tujuan.children:
                sasaran.append(gold.node("sasaran", each.statement, page=1, parent=two))
                for measure in each.measures:
                    add_measure(gold, sasaran[-1], measure, YEAR, 1)
    shared = []
    for fact, served in zip(DIVISIONS, SERVES, strict=True):
        known = add_tree(gold, fact, sasaran[served[0]], YEAR, 1)
        for number in served[1:]:
            gold.edge(sasaran[number], known[id(fact)], "also")
            shared.append(known[id(fact)])
    gold.ambiguous = [
        {
            "about": "a division with an arrow from each of two sasaran",
            "chosen": "cascade from the first, also from the second",
            "also_acceptable": ["cascade from the second, also from the first"],
            "nodes": shared,
            "field": "parent",
        }
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    write_gold()


if __name__ == "__main__":
    main()
