"""Cascading kinerja of a city's manpower office: three sheets of an Excel book, boxes of merged cells, ruled cells as lines."""

from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts import naker_bengkulu_facts as facts
from corpus.makers.parts.facts import Fact, add_tree
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-disnaker-kota-bengkulu-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading kinerja of a city's manpower office in cells of an Excel book, one sheet for the upper tiers, two below",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "visi, misi, tujuan and sasaran of the city, tujuan and sasaran of the office on the first sheet, read downwards",
        "boxes of merged cells: caption or none, statement, then indicator beside target, the post in a grey row at the foot",
        "floating Excel lines with arrowheads on the first sheet, one of them short of its box",
        "borders of blank cells as trunks and drops below the programs; a spine at the left with stubs to stacked sub kegiatan",
        "the sasaran restated as a coloured strip over its programs on the second and third sheet",
        "tier names turned in a column at the left; the code before the program's name; PJ : before a post",
        "the last indicator of a box spread over the empty rows; a header Indikator/Target in upper boxes, none in sub kegiatan",
        "lower-is-better indicators, a grade with its score, a typing error, a kegiatan and its sub kegiatan of one name",
        "units broken within a word in narrow target cells (Perusaha/an, Orang/bu/lan)",
    ],
}
YEAR = "2024"
FACE = "Calibri"
BOX, GAP, LABEL = 8, 1, 1  # sheet columns of a box, between boxes, of the tier names
GRID = 2.9  # width of a sheet column in characters
LINE = Side(style="medium", color="44546A")
TURN = "BDD7EE"


@dataclass(frozen=True)
class Look:
    """How the boxes of a tier look: fill of the statement, type size, header of the indicators, rows for indicators."""

    fill: str
    size: float
    header: bool
    rows: int
    color: str = "000000"
    bold: bool = True


LOOKS = {
    "tujuan_daerah": Look("F8CBAD", 11, True, 2),
    "sasaran_daerah": Look("F8CBAD", 11, True, 1),
    "tujuan": Look("FFE699", 11, True, 1),
    "sasaran": Look("C6E0B4", 10.5, True, 2),
    "program": Look("2E75B6", 9.5, True, 2, "FFFFFF"),
    "kegiatan": Look("DDEBF7", 9, True, 2, bold=False),
    "sub_kegiatan": Look("", 8.5, False, 1, bold=False),
}


def reach(columns: int) -> float:
    """The room of merged columns in characters of 11 points."""
    return (columns * (GRID * 7 + 5) / 7 - 1.2) * 0.9


def raise_to(sheet: Worksheet, row: int, high: float) -> None:
    """A row at least so high."""
    known = sheet.row_dimensions[row].height or 0
    sheet.row_dimensions[row].height = max(known, high)


def edge(sheet: Worksheet, row: int, column: int, **sides: Side) -> None:
    """Rules of a blank cell, kept beside those it has."""
    cell = sheet.cell(row, column)
    have = {name: getattr(cell.border, name) for name in ("left", "right", "top", "bottom")}
    cell.border = Border(**(have | sides))


def block(sheet: Worksheet, fact: Fact, row: int, left: int, right: int, caption: str = "") -> int:
    """A box from this row on; gives the row after it, the same for every box of the tier."""
    look = LOOKS[fact.level]
    split = right - (right - left + 1) * 3 // 10
    if caption:
        put(sheet, (row, left, row, right), caption, "cm", font=FACE, size=look.size, bold=True, fill="A6A6A6")
        raise_to(sheet, row, 15)
        row += 1
    text = fact.statement or fact.name or ""
    text = f"{fact.code} {text}" if fact.code else text
    style = {"font": FACE, "size": look.size, "bold": look.bold, "color": look.color, "fill": look.fill}
    put(sheet, (row, left, row, right), text, "cm", **style)
    raise_to(sheet, row, height(text, reach(right - left + 1) * (0.9 if look.bold else 1), look.size) + 3)
    row += 1
    small = look.size - 1 if look.size > 8 else look.size - 0.5
    if look.header:
        for text, span in (("Indikator", (left, split - 1)), ("Target", (split, right))):
            put(sheet, (row, span[0], row, span[1]), text, "cm", font=FACE, size=small, italic=True, fill="F2F2F2")
        raise_to(sheet, row, small * 1.5)
        row += 1
    last = row + look.rows - 1
    for place, measure in enumerate(fact.measures):
        foot = last if place == len(fact.measures) - 1 else row
        name = f"{place + 1}. {measure.name}" if len(fact.measures) > 1 else measure.name
        put(sheet, (row, left, foot, split - 1), name, "lm", font=FACE, size=small)
        put(sheet, (row, split, foot, right), measure.target, "cm", font=FACE, size=small, bold=fact.level != "sub_kegiatan")
        need = max(height(name, reach(split - left), small), height(measure.target, reach(right - split + 1) * 0.8, small))
        share = foot - row + 1
        for each in range(row, foot + 1):
            raise_to(sheet, each, max(13, (need + 2) / share))
        row = foot + 1
    if fact.level not in ("tujuan_daerah", "sasaran_daerah"):
        post = f"PJ : {fact.holder}"
        put(sheet, (row, left, row, right), post, "cm", font=FACE, size=small, italic=True, fill="E7E6E6")
        raise_to(sheet, row, height(post, reach(right - left + 1), small))
        row += 1
    return row


def label(sheet: Worksheet, first: int, last: int, text: str) -> None:
    """A tier's name, turned, in the first column."""
    style = {"font": FACE, "size": 9, "bold": True, "fill": TURN, "turn": 90}
    put(sheet, (first, 1, last, 1), text, "cm", **style)


def fork(sheet: Worksheet, row: int, origin: int, ends: list[int]) -> None:
    """A stem, a trunk and drops in two blank rows; places are the columns left of the lines."""
    sheet.row_dimensions[row].height = sheet.row_dimensions[row + 1].height = 9
    edge(sheet, row, origin, right=LINE)
    for column in range(min(*ends, origin) + 1, max(*ends, origin) + 1):
        edge(sheet, row, column, bottom=LINE)
    for end in ends:
        edge(sheet, row + 1, end, right=LINE)


def titles(sheet: Worksheet, columns: int, texts: tuple[str, ...]) -> None:
    """Title lines over the whole sheet."""
    for row, text in enumerate(texts, 1):
        put(sheet, (row, 1, row, columns), text, "cm", font=FACE, size=15 if row == 1 else 12, bold=True, rule=None)
        sheet.row_dimensions[row].height = 21


def first_sheet(sheet: Worksheet) -> list[Floating]:
    """From the visi to the office's sasaran, and the lines that float between them."""
    count = LABEL + 4 * 13 + 3 * 2
    widths(sheet, (6.5,) + (GRID,) * count)
    titles(sheet, count + 1, ("CASCADING KINERJA", "DINAS TENAGA KERJA KOTA BENGKULU", "TAHUN 2024"))
    left, right = 3, count + 1
    middle = (left + right + 1) // 2
    shapes: list[Floating] = []

    def down(row: int, column: int, skip: int = 0) -> None:
        shapes.append(Floating(Point(column, row, 0, 0), Point(column, row + 1, 0, -skip), "line", "44546A", 1.5, True))

    row = 5
    for fact, text in ((facts.VISION, "VISI"), (facts.MISSION, "MISI 2")):
        put(sheet, (row, left, row, right), fact.statement, "cm", font=FACE, size=12, bold=True, fill="FFD966")
        sheet.row_dimensions[row].height = 36
        label(sheet, row, row, text)
        sheet.row_dimensions[row + 1].height = 16
        down(row + 1, middle)
        row += 2
    tiers = ((facts.CITY_AIM, "TUJUAN\nDAERAH", 17), (facts.CITY_RESULT, "SASARAN\nDAERAH", 15), (facts.AIM, "TUJUAN PD", 14))
    for fact, text, half in tiers:
        after = block(sheet, fact, row, middle - half, middle + half - 1)
        for each in range(row, after):
            raise_to(sheet, each, 19)
        label(sheet, row, after - 1, text)
        sheet.row_dimensions[after].height = 18 if fact is not facts.AIM else 14
        if fact is not facts.AIM:
            down(after, middle)
        row = after + 1
    trunk = row - 1
    sheet.row_dimensions[row].height = 16
    starts = [left + place * 15 for place in range(4)]
    centres = [start + 6 for start in starts]
    shapes.append(Floating(Point(middle, trunk), Point(middle, row), "line", "44546A", 1.5))
    shapes.append(Floating(Point(centres[0], row), Point(centres[-1], row), "line", "44546A", 1.5))
    for place, centre in enumerate(centres):
        foot = 14 if place == 2 else 16  # one line ends short of its box
        shapes.append(Floating(Point(centre, row), Point(centre, row, 0, foot * 12700), "line", "44546A", 1.5, True))
    row += 1
    for place, fact in enumerate(facts.AIM.children):
        after = block(sheet, fact, row, starts[place], starts[place] + 12, f"SASARAN {place + 1}")
    label(sheet, row, after - 1, "SASARAN PD")
    note = "Keterangan : PD = Perangkat Daerah; PJ = Penanggung Jawab. "
    note += "Rincian program, kegiatan dan sub kegiatan pada lembar berikutnya."
    put(sheet, (after + 1, 2, after + 1, count), note, "lm", font=FACE, size=8.5, italic=True, rule=None)
    sign = (
        "Bengkulu,      Januari 2024",
        "KEPALA DINAS TENAGA KERJA",
        "KOTA BENGKULU",
        "",
        "",
        "NAMA PEJABAT",
        "NIP. ..................",
    )
    for place, text in enumerate(sign, after + 2):
        put(sheet, (place, count - 16, place, count), text, "cm", font=FACE, size=10, rule=None)
    return shapes


def lower_sheet(sheet: Worksheet, branches: tuple[tuple[int, Fact], ...], title: str) -> None:
    """The programs of some sasaran with the kegiatan as columns and their sub kegiatan stacked below."""
    columns = sum(len(program.children) for _, goal in branches for program in goal.children)
    widths(sheet, (6.5, 1.5) + (GRID,) * (columns * (BOX + GAP)))
    titles(sheet, 2 + columns * (BOX + GAP) - GAP, (title,))
    strip, top = 3, 6
    left = 3
    spans: list[tuple[Fact, int, int]] = []
    for number, goal in branches:
        begin, goal_programs = left, []
        for program in goal.children:
            wide = len(program.children) * (BOX + GAP) - GAP
            goal_programs.append((program, left, left + wide - 1))
            left += wide + GAP
        text = f"Sasaran {number} : {goal.statement}"
        put(sheet, (strip, begin, strip, left - 1 - GAP), text, "cm", font=FACE, size=10, bold=True, fill="C6E0B4")
        sheet.row_dimensions[strip].height = 26
        middles = [(first + last) // 2 for _program, first, last in goal_programs]
        fork(sheet, strip + 1, (begin + left - 1 - GAP) // 2, middles)
        spans += goal_programs
    for program, first, last in spans:
        centre = (first + last) // 2
        half = 7 if len(program.children) > 1 else 4
        after = block(sheet, program, top, centre - half + 1, centre + half)
    label(sheet, strip, strip, "SAS.")
    label(sheet, top, after - 1, "PROGRAM")
    row = after + 2
    for program, first, last in spans:
        starts = [first + place * (BOX + GAP) for place in range(len(program.children))]
        fork(sheet, after, (first + last) // 2, [start + 3 for start in starts])
        for start, activity in zip(starts, program.children, strict=True):
            below = block(sheet, activity, row, start, start + BOX - 1)
    label(sheet, row, below - 1, "KEGIATAN")
    subs = max(len(activity.children) for program, *_ in spans for activity in program.children)
    slot = below
    for place in range(subs):
        sheet.row_dimensions[slot].height = 7
        for program, first, _last in spans:
            for order, activity in enumerate(program.children):
                start = first + order * (BOX + GAP)
                if place >= len(activity.children):
                    continue
                after = block(sheet, activity.children[place], slot + 1, start + 2, start + BOX - 1)
                edge(sheet, slot, start, right=LINE)
                edge(sheet, slot + 1, start, right=LINE)
                edge(sheet, slot + 1, start + 1, bottom=LINE)
                if place + 1 < len(activity.children):
                    for each in range(slot + 2, after):
                        edge(sheet, each, start, right=LINE)
        slot = after
    label(sheet, below + 1, slot - 1, "SUB KEGIATAN")


def draw(path: Path) -> None:
    """The book of three sheets."""
    book = Workbook()
    upper = book.active
    upper.title = "Kadis"
    shapes = first_sheet(upper)
    second, third = book.create_sheet("Sasaran 1-2"), book.create_sheet("Sasaran 3-4")
    title = "CASCADING KINERJA DINAS TENAGA KERJA KOTA BENGKULU TAHUN 2024 (LANJUTAN)"
    lower_sheet(second, ((1, facts.SKILL), (2, facts.CHANCE)), title)
    lower_sheet(third, ((3, facts.PEACE), (4, facts.ORDER)), title)
    for sheet in book.worksheets:
        page(sheet, 8, (0.4, 0.4, 0.5, 0.4), tall=1)
    book.save(path)
    add_shapes(path, shapes)


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Kota Bengkulu"}
    gold = Gold(STEM, document | {"organisation": "Dinas Tenaga Kerja", "year": int(YEAR), "pages": 3})
    add_tree(gold, facts.VISION, None, YEAR, 1)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
