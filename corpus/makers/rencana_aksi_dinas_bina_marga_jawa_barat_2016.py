"""Rencana aksi of a provincial roads office: quarterly targets of sasaran, and targets and money of kegiatan, from Calc."""

import tempfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, amount, office_pdf
from corpus.makers.parts.bina_marga_plan_facts import ACTIONS, SASARAN, Kegiatan, Measure, Program
from corpus.makers.parts.pages import Pages
from corpus.makers.parts.sheets import height as rough_height
from corpus.makers.parts.sheets import page, put, widths

STEM = "rencana-aksi-dinas-bina-marga-jawa-barat-2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Action plan of a provincial roads office in a wide sheet, targets and money of every kegiatan under four quarters",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "23 numbered columns on A3, three heading rows repeated on every page",
        "quarters twice: four columns of the sasaran's indicator, four pairs (Target, Anggaran) of the kegiatan",
        "sasaran, indicator and its figures merged over many rows and over page breaks",
        "programs as shaded bold rows with sums of each quarter, kegiatan lettered below; the letters start anew in each program",
        "a program beside three indicators of two sasaran, each time with other kegiatan and money",
        "two outputs of a kegiatan in rows of their own, its money and holder merged over them",
        "unit behind the yearly target only (412,60 km), quarters bare; one target with a second figure in brackets",
        "actions as lines with hyphens in one cell, some with their month in words",
        "a grade with a score, an indicator without quarterly targets, - for empty quarters",
        "one malformed sum, one program whose sum is short, a row of totals, notes and a signature block below",
    ],
}
YEAR = "2016"
WIDTHS = (5, 17, 17, 9.5, 9.8, 7.5, 7.5, 7.5, 9.8, 24, 18, 12, 8, 16, 8, 16, 8, 16, 8, 16, 18, 27, 15.5)
SIZE = 12
FACE = {"font": "Calibri", "size": SIZE}
HEAD, FIRST = 5, 9
GREY, BLUE = "DDD9C3", "B8CCE4"
BREAKS = ("Pembangunan Jalan Akses Pelabuhan Patimban", "Pelayanan Rekomendasi Teknis Pemanfaatan Rumija")
MISPRINT = {("Pengadaan dan Pemeliharaan Alat-alat Berat", 2): "6.980.00.000"}
SHORT = {"Program Perencanaan Teknis Jalan dan Jembatan": 1000000}  # the sheet's sum was typed, not counted


def height(text: str, width: float) -> float:
    """The height of a text in this narrow face."""
    return rough_height(text, width * 1.13, SIZE)


def quarters(each: Kegiatan) -> list[int]:
    """The four sums of a kegiatan in rupiah."""
    return [1000 * (0 if text == "-" else amount(text) or 0) for text in each.money.split("|")]


def rupiah(value: int) -> str:
    """A sum as printed."""
    return f"{value:,}".replace(",", ".") if value else "-"


def printed(each: Kegiatan) -> list[str]:
    """The four sums of a kegiatan and their sum as printed."""
    texts = [MISPRINT.get((each.name, place), rupiah(value)) for place, value in enumerate(quarters(each))]
    return [*texts, rupiah(sum(quarters(each)))]


def summed(below: list[Kegiatan]) -> list[int]:
    """Four sums and their sum over some kegiatan."""
    columns = [sum(column) for column in zip(*(quarters(each) for each in below), strict=True)]
    return [*columns, sum(columns)]


def program_sums(program: Program) -> list[str]:
    """The sums of a program as printed."""
    values = summed(list(program.below))
    values[-1] -= SHORT.get(program.name, 0)
    return [rupiah(value) for value in values]


def everything() -> list[Kegiatan]:
    """All kegiatan."""
    return [each for _, measures in SASARAN for one in measures for program in one.programs for each in program.below]


def actions_of(each: Kegiatan) -> list[str]:
    """What is done for a kegiatan."""
    return ACTIONS[everything().index(each)].split("|")


TOTAL = [rupiah(value) for value in summed(everything())]
MONEY = (14, 16, 18, 20, 21)


def header(sheet: Worksheet) -> None:
    """Titles and the heading rows."""
    titles = ("RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2016", "DINAS BINA MARGA PROVINSI JAWA BARAT", "")
    for row, text in enumerate(titles, 1):
        put(sheet, (row, 1, row, 23), text, "cm", rule=None, bold=True, font="Calibri", size=21)
    look = {**FACE, "bold": True, "fill": BLUE}
    single = {1: "NO", 2: "SASARAN STRATEGIS", 3: "INDIKATOR KINERJA SASARAN", 4: "SATUAN", 5: "TARGET 2016"}
    single |= {10: "PROGRAM / KEGIATAN", 11: "INDIKATOR KELUARAN", 12: "TARGET KELUARAN"}
    single |= {21: "JUMLAH ANGGARAN (Rp)", 22: "RENCANA AKSI", 23: "PENANGGUNG JAWAB"}
    for column, text in single.items():
        put(sheet, (HEAD, column, HEAD + 2, column), text, "cm", **look)
    put(sheet, (HEAD, 6, HEAD, 9), "TARGET KINERJA TRIWULAN", "cm", **look)
    put(sheet, (HEAD, 13, HEAD, 20), "RENCANA TARGET DAN ANGGARAN TRIWULAN", "cm", **look)
    for place, text in enumerate(("I", "II", "III", "IV")):
        put(sheet, (HEAD + 1, 6 + place, HEAD + 2, 6 + place), text, "cm", **look)
        put(sheet, (HEAD + 1, 13 + 2 * place, HEAD + 1, 14 + 2 * place), f"TRIWULAN {text}", "cm", **look)
        put(sheet, (HEAD + 2, 13 + 2 * place, HEAD + 2, 13 + 2 * place), "Target", "cm", **look)
        put(sheet, (HEAD + 2, 14 + 2 * place, HEAD + 2, 14 + 2 * place), "Anggaran (Rp)", "cm", **look)
    for column in range(1, 24):
        put(sheet, (HEAD + 3, column, HEAD + 3, column), f"({column})", "cm", font="Calibri", size=8.5, italic=True)
    for row, high in ((1, 28), (2, 28), (HEAD, 20), (HEAD + 1, 18), (HEAD + 2, 34), (HEAD + 3, 13)):
        sheet.row_dimensions[row].height = high


def kegiatan_rows(sheet: Worksheet, each: Kegiatan, letter: str, top: int) -> int:
    """The rows of a kegiatan; gives the next free row."""
    bottom = top + len(each.outputs) - 1
    if each.name in BREAKS:
        sheet.row_breaks.append(Break(id=top - 1))
    put(sheet, (top, 10, bottom, 10), f"{letter}. {each.name}", "lt", **FACE)
    for column, text in zip(MONEY, printed(each), strict=True):
        put(sheet, (top, column, bottom, column), text, "rt", **FACE)
    listed = "\n".join(f"- {text}" for text in actions_of(each))
    put(sheet, (top, 22, bottom, 22), listed, "lt", **FACE)
    put(sheet, (top, 23, bottom, 23), each.holder, "ct", **FACE)
    own = [max(height(text, WIDTHS[10]), height(aim, WIDTHS[11])) for text, aim, _ in each.outputs]
    tall = max(height(f"{letter}. {each.name}", WIDTHS[9]), height(each.holder, WIDTHS[22]))
    tall = max(tall, height(listed, WIDTHS[21]))
    own[-1] += max(0, tall - sum(own))
    for shift, (name, target, done) in enumerate(each.outputs):
        row = top + shift
        put(sheet, (row, 11, row, 11), name, "lt", **FACE)
        put(sheet, (row, 12, row, 12), target, "ct", **FACE)
        for place, text in enumerate(done.split("|")):
            put(sheet, (row, 13 + 2 * place, row, 13 + 2 * place), text, "ct", **FACE)
        sheet.row_dimensions[row].height = own[shift]
    return bottom + 1


def measure_rows(sheet: Worksheet, measure: Measure, top: int) -> int:
    """An indicator of a sasaran with the programs beside it; gives the next free row."""
    row = top
    look = {**FACE, "bold": True, "fill": GREY}
    for program in measure.programs:
        for column in range(10, 24):
            put(sheet, (row, column, row, column), None, "lt", **look)
        put(sheet, (row, 10, row, 11), program.name, "lm", **look)
        for column, text in zip(MONEY, program_sums(program), strict=True):
            put(sheet, (row, column, row, column), text, "rm", **look)
        sheet.row_dimensions[row].height = height(program.name, (WIDTHS[9] + WIDTHS[10]) * 0.93)
        row += 1
        for place, each in enumerate(program.below):
            row = kegiatan_rows(sheet, each, "abcdefgh"[place], row)
    put(sheet, (top, 3, row - 1, 3), measure.name, "lt", **FACE)
    figures = [measure.unit, measure.target, *(measure.quarters.split("|") if measure.quarters else [""] * 4)]
    for column, text in enumerate(figures, 4):
        put(sheet, (top, column, row - 1, column), text, "ct", **FACE)
    return row


def draw(path: Path) -> None:
    """The sheet."""
    book = Workbook()
    sheet = book.active
    sheet.title = "RENAKSI"
    widths(sheet, WIDTHS)
    header(sheet)
    row = FIRST
    for place, (statement, measures) in enumerate(SASARAN, 1):
        top = row
        for measure in measures:
            row = measure_rows(sheet, measure, row)
        put(sheet, (top, 1, row - 1, 1), f"{place}.", "ct", **FACE)
        put(sheet, (top, 2, row - 1, 2), statement, "lt", **FACE)
    put(sheet, (row, 1, row, 13), "JUMLAH", "cm", **FACE, bold=True, fill=BLUE)
    for column in range(14, 24):
        put(sheet, (row, column, row, column), None, "cm", **FACE, fill=BLUE)
    for column, text in zip(MONEY, TOTAL, strict=True):
        put(sheet, (row, column, row, column), text, "rm", **FACE, bold=True, fill=BLUE)
    sheet.row_dimensions[row].height = 20
    notes = ("Keterangan :", "- Target triwulan bersifat kumulatif", "- BPJ : Balai Pengelolaan Jalan")
    for shift, text in enumerate(notes, 1):
        put(sheet, (row + shift, 2, row + shift, 5), text, "lt", **FACE, rule=None, italic=True, wrap=False)
    signed = ("Bandung,    Januari 2016", "KEPALA DINAS BINA MARGA", "PROVINSI JAWA BARAT", "", "", "NAMA PEJABAT")
    for shift, text in enumerate(signed, 2):
        put(sheet, (row + shift, 21, row + shift, 23), text, "cm", font="Calibri", size=13, rule=None, bold=shift > 2)
    page(sheet, 8, (0.35, 0.35, 0.6, 0.75))
    sheet.print_title_rows = f"{HEAD}:{HEAD + 3}"
    sheet.oddFooter.left.text = "Rencana Aksi 2016 - DBM"
    sheet.oddFooter.right.text = "&P"
    book.save(path)


def unit_of(text: str) -> str | None:
    """The unit behind a figure."""
    return text.split(" ")[1] if " " in text else None


class Walk:
    """The gold in the order of the rows, with the page that each row stands on."""

    def __init__(self, gold: Gold, pages: Pages) -> None:
        self.gold, self.pages, self.at = gold, pages, 1

    def kegiatan(self, each: Kegiatan, letter: str, program: str) -> None:
        """A kegiatan with its outputs and money."""
        self.at = at = self.pages.first(f"{letter}. {each.name}", self.at)
        node = self.gold.node("kegiatan", None, each.name, page=at, parent=program, holder=each.holder)
        self.money(node, printed(each), at)
        for place, (name, target, done) in enumerate(each.outputs):
            ident = self.gold.indicator(node, name, unit_of(target), at)
            self.gold.value(ident, "target", YEAR, target, unit_of(target), at)
            for turn, text in enumerate(done.split("|"), 1):
                self.gold.value(ident, "target", f"{YEAR}-Q{turn}", text, unit_of(target), at)
            for text in actions_of(each) if place == 0 else ():
                self.gold.action(ident, YEAR, text, at)

    def money(self, node: str, texts: list[str], at: int) -> None:
        """Four quarters and their sum."""
        for turn, text in enumerate(texts[:4], 1):
            self.gold.budget(node, "pagu", f"{YEAR}-Q{turn}", text, at)
        self.gold.budget(node, "pagu", YEAR, texts[4], at)

    def measure(self, one: Measure, sasaran: str) -> None:
        """An indicator of a sasaran and the programs beside it."""
        at = self.pages.first(one.name, self.at)
        ident = self.gold.indicator(sasaran, one.name, one.unit, at)
        figures = [(YEAR, one.target)]
        figures += [(f"{YEAR}-Q{turn}", text) for turn, text in enumerate(one.quarters.split("|"), 1)]
        for period, text in figures:
            more = {"grade": "A"} if text.startswith("A ") else {}
            self.gold.value(ident, "target", period, text, one.unit, at, **more)
        for program in one.programs:
            self.at = at = self.pages.first(program.name, self.at)
            node = self.gold.node("program", None, program.name, page=at)
            self.gold.edge(sasaran, node, via_indicator=ident)
            self.money(node, program_sums(program), at)
            for place, each in enumerate(program.below):
                self.kegiatan(each, "abcdefgh"[place], node)


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, document | {"organisation": "Dinas Bina Marga", "year": int(YEAR), "pages": pages.count})
    walk = Walk(gold, pages)
    for statement, measures in SASARAN:
        walk.at = pages.first(statement, walk.at)
        node = gold.node("sasaran", statement, page=walk.at)
        for one in measures:
            walk.measure(one, node)
    periods = [*(f"{YEAR}-Q{turn}" for turn in range(1, 5)), YEAR]
    for period, text in zip(periods, TOTAL, strict=True):
        gold.total("JUMLAH", "pagu", period, text, pages.first(TOTAL[0]))
    same = [node["id"] for node in gold.nodes if node["name"] == "Program Pembangunan Jalan dan Jembatan"]
    extra = (
        ("a program beside several indicators, with other kegiatan and money each", "one node each", ["one node"], same, "nodes"),
        ("unit of the quarters: printed in the cell of the year's target only", "that unit", [None], [], "value.unit"),
        ("words nilai and indeks in the unit column", "as printed", [None], [], "unit"),
        ("actions as lines of one cell, their months in words", "one each, the year", ["the month"], [], "actions"),
        ("1 unit (48 m)", "1, unit", ["unit with the length"], [], "value"),
        ("notes call the quarters cumulative", "the quarter", ["a range from the first quarter on"], [], "period"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [dict(zip(fields, row, strict=True)) for row in extra]
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"{STEM}.xlsx")
        draw(source)
        pdf = office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold(Pages(pdf)).write()


if __name__ == "__main__":
    main()
