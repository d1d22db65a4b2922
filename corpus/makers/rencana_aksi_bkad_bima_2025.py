"""Action plan of a regency's finance and assets office: one long table from tujuan to sub kegiatan, money before the targets."""

from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.bkad_bima_facts import TOP, Measure, Row
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.printed_cells import Spot, check, printed_cells
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "rencana-aksi-bkad-bima-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Action plan of a finance office: tujuan to sub kegiatan as rows, quarters' targets and actions as columns",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "one column for tujuan, sasaran, program, kegiatan and sub kegiatan, told apart by label, fill, bold, italic and code",
        "header of three merged rows and a row of column numbers, repeated on every page",
        "four columns of quarterly targets and four of actions, both headed Triwulan I to IV",
        "code in a column of its own; letters and numbers in NO that start anew at each level",
        "the year's money before the targets, sums on program and kegiatan, none on tujuan and sasaran",
        "rows with two indicators: name, code, money and holder merged over both",
        "actions on sub kegiatan alone, some merged over two to four quarters, quarters without one left empty",
        "quarters without target (-), an opinion as target (WTP), a grade with score, a decimal point among commas",
        "malformed sum (458.61.5000), typing errors (Pertanggungjawban, pengunaan)",
        "several positions in one cell; total row; note and signature block without names",
    ],
}
YEAR = "2025"
PERIODS = tuple(f"{YEAR}-Q{number}" for number in range(1, 5))
ROMAN = ("I", "II", "III", "IV")
WIDTHS = (4.5, 17, 31, 25, 9.5, 15, 10, *(8,) * 4, *(17.5,) * 4, 16)
LAST = len(WIDTHS)
FONT, SIZE = "Calibri", 10.5
HEAD = 7  # the first row of the header, which has three and the numbers of the columns
FIRST = HEAD + 4
LOOKS: dict[str, dict] = {
    "tujuan": {"bold": True, "fill": "F4B084"},
    "sasaran": {"bold": True, "fill": "FCE4D6"},
    "program": {"bold": True, "fill": "DDEBF7"},
    "kegiatan": {"italic": True, "fill": "F2F2F2"},
    "sub_kegiatan": {},
}


def write(sheet: Worksheet, box: tuple[int, int, int, int], text: str, style: str = "lt", **more: object) -> None:
    """A cell in the sheet's type."""
    put(sheet, box, text, style, **{"font": FONT, "size": SIZE} | more)


def rupiah(amount: int) -> str:
    """A sum as the office prints it."""
    return f"{amount:,}".replace(",", ".")


@dataclass(frozen=True)
class Line:
    """A row of the plan on the sheet: its number, its text, where it starts and whose it is."""

    fact: Row
    number: str
    title: str
    row: int
    depth: int

    @property
    def sum(self) -> str:
        """The money as printed; tujuan and sasaran have none."""
        return "" if self.fact.level in ("tujuan", "sasaran") else self.fact.misprint or rupiah(self.fact.money)


def number_of(level: str, place: int) -> str:
    """What stands under NO."""
    marks = {"tujuan": " ", "sasaran": "I II III", "program": "A", "kegiatan": "1. 2. 3.", "sub_kegiatan": "a. b. c. d. e. f."}
    return marks[level].split(" ")[place]


def lay(fact: Row, row: int, place: int = 0, depth: int = 0) -> list[Line]:
    """The lines of a row and all below it."""
    label = {"tujuan": "Tujuan : ", "sasaran": f"Sasaran {place + 1} : "}.get(fact.level, "")
    out = [Line(fact, number_of(fact.level, place), label + fact.name, row, depth)]
    row += len(fact.measures)
    for order, under in enumerate(fact.below):
        out += lay(under, row, order, depth + 1)
        row = out[-1].row + len(out[-1].fact.measures)
    return out


LINES = lay(TOP, FIRST)
END = LINES[-1].row + len(LINES[-1].fact.measures)  # the row of the total


def head(sheet: Worksheet) -> None:
    """Titles and header."""
    for row, text in enumerate(("Lampiran Keputusan Kepala BKAD Kab. Bima", "Nomor   : 900/       /07.5/2025"), 1):
        write(sheet, (row, 13, row, LAST), text, "lm", rule=None, size=10)
    titles = ("RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2025", "BADAN KEUANGAN DAN ASET DAERAH (BKAD)", "KABUPATEN BIMA")
    for row, text in enumerate(titles, 3):
        write(sheet, (row, 1, row, LAST), text, "cm", rule=None, bold=True, size=16, font="Bookman Old Style")
        sheet.row_dimensions[row].height = 21
    face = {"bold": True, "fill": "BF8F00", "color": "FFFFFF"}
    plain = (
        (1, "NO"),
        (2, "KODE REKENING"),
        (3, "TUJUAN / SASARAN / PROGRAM / KEGIATAN / SUB KEGIATAN"),
        (4, "INDIKATOR KINERJA\n(TUJUAN / SASARAN / OUTCOME / OUTPUT)"),
        (5, "SATUAN"),
        (6, "PAGU ANGGARAN\n(Rp)"),
        (LAST, "PENANGGUNG JAWAB"),
    )
    for column, text in plain:
        write(sheet, (HEAD, column, HEAD + 2, column), text, "cm", **face)
    write(sheet, (HEAD, 7, HEAD, 11), "TARGET KINERJA", "cm", **face)
    write(sheet, (HEAD + 1, 7, HEAD + 2, 7), "Setahun", "cm", **face)
    write(sheet, (HEAD, 12, HEAD, 15), "RENCANA AKSI", "cm", **face)
    for first in (8, 12):
        write(sheet, (HEAD + 1, first, HEAD + 1, first + 3), "Triwulan", "cm", **face)
        for place, roman in enumerate(ROMAN):
            write(sheet, (HEAD + 2, first + place, HEAD + 2, first + place), roman, "cm", **face)
    for column in range(1, LAST + 1):
        write(sheet, (HEAD + 3, column, HEAD + 3, column), str(column), "cm", size=8, italic=True, fill="FFF2CC")
    for row, high in enumerate((17, 17, 17, 11), HEAD):
        sheet.row_dimensions[row].height = high


def figures(measure: Measure) -> tuple[tuple[int, str], ...]:
    """Column and text of what stands beside an indicator."""
    return ((4, measure.name), (5, measure.unit), *enumerate((measure.target, *measure.quarters), 7))


def line_rows(sheet: Worksheet, line: Line) -> None:
    """A line with its indicators and actions."""
    fact, top = line.fact, line.row
    last, look = top + len(fact.measures) - 1, LOOKS[fact.level]
    write(sheet, (top, 1, last, 1), line.number, "ct", **look)
    write(sheet, (top, 2, last, 2), fact.code, "lt", **look)
    write(sheet, (top, 3, last, 3), line.title, "lt", **look)
    write(sheet, (top, 6, last, 6), line.sum, "rt", **look)
    write(sheet, (top, LAST, last, LAST), fact.holder, "lt", **look)
    for row, measure in enumerate(fact.measures, top):
        for column, text in figures(measure):
            write(sheet, (row, column, row, column), text, "lt" if column == 4 else "ct", **look)
        sheet.row_dimensions[row].height = max(
            height(text, WIDTHS[column - 1] * (1.08 if column == 4 else 0.95), SIZE) for column, text in figures(measure)
        )
    taken = {11 + each for first, final, _ in fact.actions for each in range(first, final + 1)}
    for column in set(range(12, 16)) - taken:
        write(sheet, (top, column, last, column), "", "lt", **look)
    needs = [height(line.title, WIDTHS[2] * (0.92 if look.get("bold") else 1.05), SIZE)]
    needs.append(height(fact.holder, WIDTHS[-1] * (0.95 if look.get("bold") else 1.05), SIZE))
    for first, final, text in fact.actions:
        write(sheet, (top, 11 + first, last, 11 + final), text, "lt" if first == final else "ct")
        needs.append(height(text, WIDTHS[11] * (final - first + 1) * 1.05, SIZE))
    used = sum(sheet.row_dimensions[row].height for row in range(top, last + 1))
    for row in range(top, last + 1):
        sheet.row_dimensions[row].height += max(0, max(needs) - used) / len(fact.measures)


def close(sheet: Worksheet) -> None:
    """The total, a note and who signs."""
    look = {"bold": True, "fill": "F4B084"}
    write(sheet, (END, 1, END, 5), "JUMLAH ANGGARAN", "cm", **look)
    write(sheet, (END, 6, END, 6), rupiah(TOP.money), "rm", **look)
    write(sheet, (END, 7, END, LAST), "", **look)
    sheet.row_dimensions[END].height = 19
    note = "Ket. : target triwulan yang berupa persentase bersifat kumulatif"
    write(sheet, (END + 1, 1, END + 1, 6), note, "lm", rule=None, italic=True, size=9)
    lines = (
        "Raba-Bima,        Januari 2025",
        "KEPALA BADAN KEUANGAN DAN ASET DAERAH",
        "KABUPATEN BIMA",
        "",
        "",
        "NAMA PEJABAT",
        "NIP. ..............................",
    )
    for row, text in enumerate(lines, END + 2):
        write(sheet, (row, 13, row, LAST), text, "cm", rule=None, size=11, bold=row in (END + 3, END + 4, END + 7))


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    sheet = book.active
    sheet.title = "RENAKSI BKAD 2025"
    widths(sheet, WIDTHS)
    head(sheet)
    for line in LINES:
        line_rows(sheet, line)
    close(sheet)
    page(sheet, 14, (0.3, 0.3, 0.45, 0.55))
    sheet.print_title_rows = f"{HEAD}:{HEAD + 3}"
    sheet.page_margins.footer = 0.25
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&8&A", "&8Halaman &P dari &N"
    book.save(path)


class Record:
    """The gold in the making, with the places of the cells."""

    def __init__(self, gold: Gold, spots: dict[tuple[int, int], Spot]) -> None:
        self.gold, self.spots = gold, spots
        self.long: list[str] = []

    def at(self, row: int, column: int) -> dict[str, object]:
        """Page and box of a cell."""
        number, box = self.spots[row, column]
        return {"page": number, "bbox": box}

    def measure(self, node: str, measure: Measure, row: int) -> str:
        """An indicator with its figures."""
        more = {"direction": "down"} if measure.name.startswith("Deviasi") else {}
        ident = self.gold.indicator(node, measure.name, measure.unit, **self.at(row, 4), **more)
        for column, period in enumerate((YEAR, *PERIODS), 7):
            text = dict(figures(measure))[column]
            self.gold.value(ident, "target", period, text, measure.unit, **self.at(row, column), **grade_of(text))
        return ident

    def line(self, line: Line, parent: str | None) -> str:
        """A node with all that stands in its rows."""
        fact, place = line.fact, self.at(line.row, 3)
        stated = fact.level in ("tujuan", "sasaran")
        words = (fact.name, None) if stated else (None, fact.name)
        more = {"code": fact.code or None, "holder": fact.holder, "bbox": place["bbox"]}
        node = self.gold.node(fact.level, *words, page=place["page"], parent=parent, **more)
        idents = [self.measure(node, each, row) for row, each in enumerate(fact.measures, line.row)]
        if line.sum:
            where = self.at(line.row, 6)
            self.gold.budget(node, "pagu", YEAR, line.sum, where["page"])
            self.gold.budgets[-1]["bbox"] = where["bbox"]
        for first, final, text in fact.actions:
            period = PERIODS[first - 1] if first == final else f"{PERIODS[first - 1]}/{PERIODS[final - 1]}"
            where = self.at(line.row, 11 + first)
            self.gold.action(idents[0], period, text, where["page"])
            self.gold.actions[-1]["bbox"] = where["bbox"]
            self.long += [node] if first != final else []
        return node


def texts() -> dict[tuple[int, int], str]:
    """The text of every cell below the header that holds one."""
    out: dict[tuple[int, int], str] = {(END, 6): rupiah(TOP.money)}
    for line in LINES:
        out |= {
            (line.row, 3): line.title,
            (line.row, 2): line.fact.code,
            (line.row, 6): line.sum,
            (line.row, LAST): line.fact.holder,
        }
        for row, measure in enumerate(line.fact.measures, line.row):
            out |= {(row, column): text for column, text in figures(measure)}
        out |= {(line.row, 11 + first): text for first, _, text in line.fact.actions}
    return out


def build_gold() -> Gold:
    """The facts as a record."""
    pdf = CORPUS / f"{STEM}.pdf"
    spots = printed_cells(pdf, FIRST, (4, 4))
    check(pdf, spots, texts())
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Kabupaten Bima"}
    last = max(number for number, _ in spots.values())
    more = {"organisation": "Badan Keuangan dan Aset Daerah", "year": int(YEAR), "pages": last}
    record = Record(Gold(STEM, document | more), spots)
    parents: list[str] = []
    for line in LINES:
        parents = parents[: line.depth]
        parents.append(record.line(line, parents[-1] if parents else None))
    gold, where = record.gold, record.at(END, 6)
    gold.total("JUMLAH ANGGARAN", "pagu", YEAR, rupiah(TOP.money), where["page"])
    gold.totals[-1]["bbox"] = where["bbox"]
    several = [node["id"] for node in gold.nodes if ", Kabid" in node["holder"]]
    gold.ambiguous += [
        {
            "about": "an action in a cell merged over several quarters",
            "chosen": "2025-Q2/2025-Q3",
            "also_acceptable": ["2025-04/2025-09", "the action in each of its quarters"],
            "nodes": record.long,
            "field": "period",
        },
        {
            "about": "the scale's word in the unit column (Indeks, Nilai, Opini)",
            "chosen": "as printed",
            "also_acceptable": [None],
            "nodes": [],
            "field": "unit",
        },
        {
            "about": "several positions in one cell",
            "chosen": "as printed",
            "also_acceptable": ["joined by ; ", "the first one"],
            "nodes": several,
            "field": "holder",
        },
        {
            "about": "less is better, told by the indicator's words alone (Deviasi)",
            "chosen": "down",
            "also_acceptable": [None],
            "nodes": [each["node"] for each in gold.indicators if each["direction"] == "down"],
            "field": "direction",
        },
    ]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
