"""Cascading matrix of a social affairs office over five years: tujuan to sub kegiatan from left to right on A3 pages."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.dinsos_sumbawa_facts import TEXT
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.sheets import height, put, widths

STEM = "matriks-cascading-dinsos-sumbawa-2021"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading matrix of a social affairs office 2021-2026 with formulas and targets of five years, 21 columns on A3",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "two rows of headings and a row of column numbers repeated on each page; years of the target in columns of their own",
        "indicator, formula, unit and targets of a sasaran in cells merged over rows that part otherwise than the programs do",
        "tujuan and sasaran typed anew at the head of a page they go on to, their indicator cells left empty there",
        "code on the first line of the cell of a program, kegiatan and sub kegiatan, the name on the next",
        "kegiatan without indicator; figure and unit in one cell for programs and sub kegiatan, in two columns for sasaran",
        "posts in two columns, one cell a program and one for neighbouring sub kegiatan",
        "grades with scores as targets, a decimal point among commas, an empty target, lower is better, typing errors",
        "title over the table on the first page alone, a unit broken within its word, signature on the last",
    ],
}
YEARS = ("2022", "2023", "2024", "2025", "2026")
FACE = "Carlito"
SIZE = 12.5
SCALE = 61
FIRST = 8
WIDTHS = (5, 17, 16, 18, 19, 25, 10, 8, 8, 8, 8, 8, 20, 21, 9.5, 25, 26, 24, 12, 17, 18)
PAGES = {"1.06.04": 1, "1.06.05": 1, "1.06.06": 2, "1.06.02": 2, "1.06.07": 3, "1.06.01": 3}
LOWER = ("Jumlah kasus ODGJ yang dipasung", "Rata-rata waktu tanggap penyaluran logistik")


@dataclass
class Item:
    """A tujuan, sasaran, program, kegiatan or sub kegiatan; measures: the fields of its indicators; rows it takes, by page."""

    level: str
    text: str
    code: str | None = None
    post: str | None = None
    measures: list[list[str]] = field(default_factory=list)
    below: list["Item"] = field(default_factory=list)
    rows: dict[int, list[int]] = field(default_factory=dict)


LEVELS = {"T": "tujuan", "A": "sasaran", "P": "program", "K": "kegiatan", "S": "sub_kegiatan"}


def parsed() -> list[Item]:
    """The tree of the facts, with the rows and the pages of each item."""
    text = re.sub(r"\n \|", "|", TEXT.strip())
    trees: list[Item] = []
    path: list[Item] = []
    row, page, post = FIRST - 1, 1, ""
    for line in re.sub(r"\n +", " ", text).split("\n"):
        kind, *rest = line.split("|")
        if kind in "MI":
            path[-1].measures.append(rest)
            continue
        coded = kind in "PKS"
        item = Item(LEVELS[kind], rest[1] if coded else rest[0], rest[0] if coded else None)
        depth = "TAPKS".index(kind)
        path[depth:] = [item]
        (path[depth - 1].below if depth else trees).append(item)
        if kind == "T":
            item.measures.append([rest[1]])
        if kind == "P":
            item.post, page = rest[2], PAGES[rest[0]]
        if kind == "S":
            post = post if rest[4] == "^" else rest[4]
            item.post = post
            item.measures.append(rest[2:4])
            row += 1
            for each in path:
                each.rows.setdefault(page, []).append(row)
    return trees


TREES = parsed()


def every(items: list[Item], level: str) -> list[Item]:
    """All items of a level, in their order."""
    out = [each for each in items if each.level == level]
    return out + [found for each in items for found in every(each.below, level)]


def shares(count: int, rows: list[int]) -> list[tuple[int, int]]:
    """The first and the last row of each of some indicators."""
    cuts = [len(rows) * place // count for place in range(count + 1)]
    return [(rows[cuts[place]], rows[cuts[place + 1] - 1]) for place in range(count)]


class Table:
    """The cells of the body and the heights of its rows."""

    def __init__(self) -> None:
        self.cells: list[tuple[int, int, int, str, str, bool]] = []
        for number, item in enumerate(TREES, 1):
            self.restated(item, 2, number)
        for number, item in enumerate(every(TREES, "sasaran"), 1):
            self.restated(item, 4, number)
        for item in every(TREES, "program"):
            rows = next(iter(item.rows.values()))
            self.cell(rows[0], 13, rows[-1], f"{item.code}\n{item.text}", bold=True)
            for (name, target), (top, last) in zip(item.measures, shares(len(item.measures), rows), strict=True):
                self.cell(top, 14, last, name)
                self.cell(top, 15, last, target, "ct")
            self.cell(rows[0], 20, rows[-1], item.post or "")
        for item in every(TREES, "kegiatan"):
            rows = next(iter(item.rows.values()))
            self.cell(rows[0], 16, rows[-1], f"{item.code}\n{item.text}")
            self.leaves(item)
        self.high = self.heights()

    def cell(self, top: int, column: int, last: int, text: str, style: str = "lt", bold: bool = False) -> None:
        """A cell over some rows of a column."""
        self.cells.append((top, column, last, text, style, bold))

    def restated(self, item: Item, column: int, number: int) -> None:
        """A tujuan or sasaran with its indicators, said anew on the next page."""
        for place, rows in enumerate(item.rows.values()):
            self.cell(rows[0], column, rows[-1], item.text, bold=column == 2)
            if column == 2:
                self.cell(rows[0], 1, rows[-1], f"{number}" if place == 0 else "", "ct")
            right = 3 if column == 2 else 12
            if place:
                for each in range(column + 1, right + 1):
                    self.cell(rows[0], each, rows[-1], "")
                continue
            for measure, (top, last) in zip(item.measures, shares(len(item.measures), rows), strict=True):
                for each, text in enumerate(measure, column + 1):
                    self.cell(top, each, last, text, "lt" if each < 7 else "ct")

    def leaves(self, item: Item) -> None:
        """The sub kegiatan of a kegiatan; neighbours of one post share its cell."""
        held: list[tuple[str, list[int]]] = []
        for leaf in item.below:
            row = next(iter(leaf.rows.values()))[0]
            self.cell(row, 17, row, f"{leaf.code}\n{leaf.text}")
            self.cell(row, 18, row, leaf.measures[0][0])
            self.cell(row, 19, row, leaf.measures[0][1], "ct")
            if held and held[-1][0] == leaf.post:
                held[-1][1].append(row)
            else:
                held.append((leaf.post or "", [row]))
        for post, rows in held:
            self.cell(rows[0], 21, rows[-1], post)

    def heights(self) -> dict[int, float]:
        """The height of each row by the texts of its cells, those of several rows last."""
        high = {row: 34.0 for rows in (each.rows for each in TREES) for many in rows.values() for row in many}
        for top, column, last, text, _style, bold in sorted(self.cells, key=lambda cell: cell[2] - cell[0]):
            need = height(text, WIDTHS[column - 1] * (0.9 if bold else 1.0), SIZE) + 3
            have = sum(high[row] for row in range(top, last + 1))
            for row in range(top, last + 1):
                high[row] += max(0.0, need - have) / (last - top + 1)
        return high


def headings(sheet: Worksheet) -> None:
    """The title and the rows of headings."""
    for row, text in enumerate(("MATRIKS CASCADING KINERJA", "DINAS SOSIAL KABUPATEN SUMBAWA", "TAHUN 2021-2026"), 1):
        put(sheet, (row, 1, row, len(WIDTHS)), text, "cm", font=FACE, size=16, bold=True, rule=None)
        sheet.row_dimensions[row].height = 22
    sheet.row_dimensions[4].height = 8
    look = {"font": FACE, "size": SIZE, "bold": True, "fill": "1F4E78", "color": "FFFFFF"}
    single = {1: "NO", 2: "TUJUAN", 3: "INDIKATOR TUJUAN", 4: "SASARAN", 5: "INDIKATOR SASARAN", 6: "FORMULASI PERHITUNGAN"}
    single |= {7: "SATUAN", 13: "PROGRAM", 14: "INDIKATOR PROGRAM", 15: "TARGET 2026", 16: "KEGIATAN", 17: "SUB KEGIATAN"}
    single |= {18: "INDIKATOR SUB KEGIATAN", 19: "TARGET 2026"}
    for column, text in single.items():
        put(sheet, (5, column, 6, column), text, "cm", **look)
    put(sheet, (5, 8, 5, 12), "TARGET SASARAN TAHUN", "cm", **look)
    put(sheet, (5, 20, 5, 21), "PENANGGUNG JAWAB", "cm", **look)
    small = (*((8 + place, year) for place, year in enumerate(YEARS)), (20, "PROGRAM"), (21, "SUB KEGIATAN"))
    for column, text in small:
        put(sheet, (6, column, 6, column), text, "cm", **look)
    for column in range(1, len(WIDTHS) + 1):
        put(sheet, (7, column, 7, column), str(column), "cm", font=FACE, size=9, italic=True, fill="DDEBF7")
    for row, high in ((5, 24), (6, 24), (7, 14)):
        sheet.row_dimensions[row].height = high


def draw(path: Path) -> None:
    """The book."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Cascading"
    widths(sheet, WIDTHS)
    headings(sheet)
    table = Table()
    for top, column, last, text, style, bold in table.cells:
        fill = {4: "FFF2CC", 13: "E2EFDA"}.get(column)
        put(sheet, (top, column, last, column), text, style, font=FACE, size=SIZE, bold=bold, fill=fill)
    for row, high in table.high.items():
        sheet.row_dimensions[row].height = high
    for page in (2, 3):
        start = min(rows[page][0] for rows in (each.rows for each in TREES) if page in rows)
        sheet.row_breaks.append(Break(id=start - 1))
    sign = (
        "Sumbawa Besar,           2021",
        "KEPALA DINAS SOSIAL",
        "KABUPATEN SUMBAWA,",
        "",
        "",
        "NAMA PEJABAT",
        "NIP. .....................",
    )
    for row, text in enumerate(sign, max(table.high) + 2):
        put(sheet, (row, 18, row, 21), text, "cm", font=FACE, size=12, rule=None)
    sheet.print_title_rows = "5:7"
    setup, margins = sheet.page_setup, sheet.page_margins
    setup.paperSize, setup.orientation, setup.scale = 8, "landscape", SCALE
    margins.left, margins.right, margins.top, margins.bottom = 0.4, 0.4, 0.5, 0.6
    margins.footer = 0.25
    sheet.oddFooter.right.text = "&P / &N"
    sheet.print_options.horizontalCentered = True
    book.save(path)


def unit(target: str) -> str | None:
    """The unit behind a figure."""
    found = re.fullmatch(r"(?:≤ )?[\d.,]+ ?([A-Za-z/%]+)", target)
    return found.group(1) if found else None


def add(gold: Gold, item: Item, parent: str | None) -> None:
    """An item and all that hangs below it."""
    pages = list(item.rows)
    said = {"statement": item.text} if item.level in ("tujuan", "sasaran") else {"name": item.text}
    more = {"code": item.code, "holder": item.post, "pages": pages}
    ident = gold.node(item.level, page=pages[0], parent=parent, **said, **more)
    for measure in item.measures:
        name, page = measure[0], pages[0]
        down = {"direction": "down"} if name in LOWER else {}
        if item.level == "sasaran":
            known = gold.indicator(ident, name, measure[2], page, formula=measure[1])
            for year, text in zip(YEARS, measure[3:], strict=True):
                gold.value(known, "target", year, text, measure[2], page, **grade_of(text))
            continue
        target = measure[1] if len(measure) > 1 else ""
        known = gold.indicator(ident, name, unit(target), page, **down)
        gold.value(known, "target", "2026", target, unit(target), page)
    for child in item.below:
        add(gold, child, ident)


def build_gold() -> Gold:
    """The facts as a record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Sumbawa"}
    gold = Gold(STEM, about | {"organisation": "Dinas Sosial", "year": 2021, "pages": 3})
    for item in TREES:
        add(gold, item, None)
    gold.ambiguous = [
        {
            "about": "the plan runs from 2021 to 2026",
            "chosen": 2021,
            "also_acceptable": [2026, 2022, None],
            "nodes": [],
            "field": "document.year",
        },
        {
            "about": "kegiatan stand between a post of the program and posts of the sub kegiatan",
            "chosen": None,
            "also_acceptable": ["the program's post"],
            "nodes": [each["id"] for each in gold.nodes if each["level"] == "kegiatan"],
            "field": "holder",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
