"""Cascading of a provincial tourism and culture office: a left-to-right matrix of merged cells over three pages."""

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.disparbud_facts import MISSIONS, VISION
from corpus.makers.parts.facts import Fact, Measure, add_tree, walk
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-disparbud-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial tourism and culture office, a left-to-right matrix of merged cells on three pages",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "misi as bands across the whole table, between the rows that serve it",
        "a cell's span of rows is its parenthood from the RPJMD's sasaran down to the kegiatan's outputs",
        "page breaks run through a program and through a sasaran; the heads are not repeated",
        "block arrows over the tier heads that join nothing; column numbers in the heads",
        "state of 2015 beside the target of 2016, the unit in brackets behind the indicator or in its own column",
        "money in the program's cell below its name and in a column of the kegiatan; one malformed, one empty",
        "kegiatan of two output rows, positions of eselon III and IV in columns of their own",
    ],
}

SIZE = 10.5
FACE = {"font": "Arial Narrow", "size": SIZE}
WIDTHS = (15, 15, 16, 18, 9, 9, 21, 19, 8.5, 13, 23, 24, 7.5, 8.5, 13, 16)
TITLES = (
    "SASARAN RPJMD",
    "TUJUAN",
    "SASARAN STRATEGIS",
    "INDIKATOR KINERJA UTAMA",
    "Kondisi 2015",
    "Target 2016",
    "PROGRAM / ANGGARAN (Rp.)",
    "INDIKATOR PROGRAM",
    "TARGET",
    "PENANG-GUNG JAWAB",
    "KEGIATAN",
    "INDIKATOR KELUARAN",
    "VOL",
    "SATUAN",
    "ANGGARAN (Rp.)",
    "PELAKSANA",
)
TIERS = ((1, 1, "PEMPROV"), (2, 6, "ESELON II - KEPALA DINAS"), (7, 10, "ESELON III"), (11, 16, "ESELON IV"))
BREAK_BEFORE = ("Pasanggiri Mojang Jajaka", "Kajian Penetapan Cagar Budaya Peringkat Provinsi")
FIRST_ROW = 9


@dataclass
class Layout:
    """Where each fact and indicator begins, by id(); rows are counted from 1."""

    rows: dict[int, int] = field(default_factory=dict)
    breaks: list[int] = field(default_factory=list)

    def page(self, thing: Fact | Measure) -> int:
        """The page on which it begins."""
        return 1 + sum(self.rows[id(thing)] >= each for each in self.breaks)


def depth(fact: Fact) -> int:
    """How many rows a fact takes."""
    return sum(map(depth, fact.children)) if fact.children else max(1, len(fact.measures))


def shares(top: int, rows: int, parts: int) -> list[tuple[int, int]]:
    """Divide rows among the indicators of one cell, the last taking the rest."""
    each = max(1, rows // parts)
    starts = [top + each * number for number in range(parts)]
    return [(start, top + rows - 1 if number == parts - 1 else start + each - 1) for number, start in enumerate(starts)]


def measures(sheet: Worksheet, layout: Layout, fact: Fact, top: int, column: int) -> None:
    """The indicators of a sasaran (two figures) or a program (one), in cells that share its rows."""
    for measure, (first, last) in zip(fact.measures, shares(top, depth(fact), len(fact.measures)), strict=True):
        layout.rows[id(measure)] = first
        if fact.level == "sasaran":
            put(sheet, (first, column, last, column), measure.name, "lt", **FACE)
            put(sheet, (first, column + 1, last, column + 1), measure.values[0][2], "ct", **FACE)
            put(sheet, (first, column + 2, last, column + 2), measure.target, "ct", bold=True, **FACE)
        else:
            put(sheet, (first, column, last, column), measure.name, "lt", **FACE)
            put(sheet, (first, column + 1, last, column + 1), measure.target, "ct", **FACE)


def kegiatan(sheet: Worksheet, layout: Layout, fact: Fact, top: int, number: str) -> int:
    """A kegiatan and its outputs; gives the next row."""
    if fact.name in BREAK_BEFORE:
        layout.breaks.append(top)
        sheet.row_breaks.append(Break(top - 1))
    layout.rows[id(fact)] = top
    last = top + depth(fact) - 1
    put(sheet, (top, 11, last, 11), f"{number} {fact.name}", "lt", **FACE)
    put(sheet, (top, 15, last, 15), fact.pagu, "rt", **FACE)
    put(sheet, (top, 16, last, 16), fact.holder, "lt", **FACE)
    for row, measure in enumerate(fact.measures, top):
        layout.rows[id(measure)] = row
        put(sheet, (row, 12, row, 12), measure.name, "lt", **FACE)
        put(sheet, (row, 13, row, 13), measure.target, "ct", **FACE)
        put(sheet, (row, 14, row, 14), measure.unit, "ct", **FACE)
        texts = ((f"{number} {fact.name}", 11), (measure.name, 12), (fact.holder or "", 16))
        lone = 1 if len(fact.measures) == 1 else 0.6
        need = max(height(text, WIDTHS[at - 1] * 1.1, SIZE) * (1 if at == 12 else lone) for text, at in texts)
        sheet.row_dimensions[row].height = max(need, 27) * 1.2
    return last + 1


def program(sheet: Worksheet, layout: Layout, fact: Fact, top: int) -> int:
    """A program, its indicators and kegiatan; gives the next row."""
    layout.rows[id(fact)] = top
    last = top + depth(fact) - 1
    put(sheet, (top, 7, last, 7), f"{fact.name}\nRp. {fact.pagu},-", "lt", bold=True, fill="FDE9D9", **FACE)
    put(sheet, (top, 10, last, 10), fact.holder, "cm", italic=True, **FACE)
    measures(sheet, layout, fact, top, 8)
    row = top
    for number, child in enumerate(fact.children, 1):
        row = kegiatan(sheet, layout, child, row, f"{number}.")
    rows = range(top, last + 1)
    text = max(
        height(f"{fact.name}\nRp. ,-", WIDTHS[6], SIZE), *(height(m.name, 19, SIZE) * len(fact.measures) for m in fact.measures)
    )
    short = text + 4 - sum(sheet.row_dimensions[each].height for each in rows)
    for each in rows:
        sheet.row_dimensions[each].height += max(0, short / len(rows))
    return row


def mission(sheet: Worksheet, layout: Layout, fact: Fact, top: int, number: int) -> int:
    """The band of a misi and the rows that serve it; gives the next row."""
    layout.rows[id(fact)] = top
    band = f"MISI {('KEDUA', 'KELIMA', 'KETIGA')[number]} : {fact.statement}"
    put(sheet, (top, 1, top, 16), band, "lm", bold=True, fill="C6E0B4", color="1F3864", font="Arial Narrow", size=10)
    sheet.row_dimensions[top].height = 19
    row = top + 1
    fills = {"sasaran_daerah": (1, "FFF2CC"), "tujuan": (2, None), "sasaran": (3, "DDEBF7")}
    for each in walk(fact):
        if each.level not in fills and each.level != "program":
            continue
        if each.level == "program":
            row = program(sheet, layout, each, row)
            continue
        column, fill = fills[each.level]
        layout.rows[id(each)] = row
        style = "ct" if each.level == "sasaran_daerah" else "lt"
        put(sheet, (row, column, row + depth(each) - 1, column), each.statement, style, fill=fill, **FACE)
        if each.level == "sasaran":
            measures(sheet, layout, each, row, 4)
    return row


def head(sheet: Worksheet) -> None:
    """Title, vision and the heads of the columns."""
    titles = (
        "CASCADING KINERJA (MATRIKS PENJABARAN SASARAN RPJMD S.D. KEGIATAN)",
        "DINAS PARIWISATA DAN KEBUDAYAAN PROVINSI JAWA BARAT",
    )
    for row, text in enumerate((*titles, "TAHUN ANGGARAN 2016"), 1):
        put(sheet, (row, 1, row, 16), text, "cm", rule=None, bold=True, font="Arial", size=13 if row < 3 else 11)
    put(sheet, (4, 1, 4, 2), "Visi Jawa Barat 2013 - 2018", "lm", rule=None, font="Arial", size=10, wrap=False)
    put(sheet, (4, 3, 4, 16), f': "{VISION}"', "lm", rule=None, bold=True, font="Arial", size=10)
    sheet.row_dimensions[5].height = 20
    for left, right, text in TIERS:
        put(sheet, (6, left, 6, right), text, "cm", bold=True, fill="1F4E78", color="FFFFFF", **FACE)
    for column, text in enumerate(TITLES, 1):
        put(sheet, (7, column, 7, column), text, "cm", bold=True, fill="BDD7EE", **FACE)
        put(sheet, (8, column, 8, column), f"({column})", "cm", italic=True, font="Arial Narrow", size=7)
    sheet.row_dimensions[6].height, sheet.row_dimensions[7].height, sheet.row_dimensions[8].height = 18, 36, 10


def draw(path: Path) -> Layout:
    """The workbook, with block arrows above the heads; gives where things stand."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Matriks"
    widths(sheet, WIDTHS)
    head(sheet)
    layout = Layout()
    row = FIRST_ROW
    for number, fact in enumerate(MISSIONS):
        row = mission(sheet, layout, fact, row, number)
    sign = "Bandung,        Januari 2016\n"
    sign += "KEPALA DINAS PARIWISATA DAN KEBUDAYAAN\nPROVINSI JAWA BARAT\n\n\n\n( nama pejabat )\nNIP. ........"
    put(sheet, (row + 1, 12, row + 1, 16), sign, "ct", rule=None, font="Arial", size=10)
    sheet.row_dimensions[row + 1].height = 115
    page(sheet, 5, (0.35, 0.35, 0.5, 0.5))
    sheet.oddFooter.center.text = "&8Halaman &P dari &N"
    book.save(path)
    arrows = []
    for column in (2, 7, 11):
        first, second = Point(column, 5, 20000, 30000), Point(column, 5, 520000, 230000)
        arrows.append(Floating(first, second, "rightArrow", "ED7D31", outline="843C0C"))
    add_shapes(path, arrows)
    return layout


def write_gold(layout: Layout) -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Dinas Pariwisata dan Kebudayaan", "year": 2016, "pages": 3})
    vision = gold.node("visi", VISION, page=1)
    for fact in MISSIONS:
        known = add_tree(gold, fact, vision, YEAR, 1)
        for each in walk(fact):
            ident, start = known[id(each)], layout.page(each)
            node = next(n for n in gold.nodes if n["id"] == ident)
            node["page"], node["pages"] = start, [start]
            for budget in gold.budgets:
                if budget["node"] == ident:
                    budget["page"] = start
                    if each.level == "program":
                        budget["text"] = f"Rp. {each.pagu},-"
            for found, measure in zip((i for i in gold.indicators if i["node"] == ident), each.measures, strict=True):
                found["page"] = layout.page(measure)
                for value in gold.values:
                    if value["indicator"] == found["id"]:
                        value["page"] = found["page"]
    tops = [n["id"] for n in gold.nodes if n["level"] in ("tujuan", "sasaran")]
    gold.ambiguous = [
        {
            "about": "the head ESELON II - KEPALA DINAS stands over the columns of tujuan and sasaran",
            "chosen": None,
            "also_acceptable": ["KEPALA DINAS", "Kepala Dinas"],
            "nodes": tops,
            "field": "holder",
        },
        {
            "about": "the column Kondisi 2015 beside Target 2016",
            "chosen": "baseline",
            "also_acceptable": ["realisasi"],
            "nodes": [n["id"] for n in gold.nodes if n["level"] == "sasaran"],
            "field": "kind",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder, f"{STEM}.xlsx")
        layout = draw(book)
        office_pdf(book, CORPUS / f"{STEM}.pdf")
    write_gold(layout)


if __name__ == "__main__":
    main()
