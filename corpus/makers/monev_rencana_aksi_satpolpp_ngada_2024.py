"""Monitoring of an order police office's action plan up to the third quarter: target, result and attainment below each other."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, number, print_drawn
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.monitored import Measure, Row
from corpus.makers.parts.printed_cells import Spot, check, printed_cells
from corpus.makers.parts.satpolpp_ngada_facts import GOALS
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "monev-rencana-aksi-satpolpp-ngada-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Monitoring of an order police's action plan, third quarter: three lines an indicator, money, factors, follow-up",
    "type": "rencana_aksi",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "three lines an indicator (Target, Realisasi, Capaian (%)) named in a column of their own, quarters as columns",
        "all else merged over the three lines, or over six where a row has two indicators",
        "sasaran, program, kegiatan and sub kegiatan in one column: label on a line above the name, no codes, tints of old Excel",
        "fourth quarter with targets alone, its lines of result and attainment empty",
        "money so far as pagu, spending and percent, sums on program and kegiatan, none on sasaran, a total row",
        "columns of helping and hindering factors and of follow-up, which are no facts of the record",
        "header of two merged rows and numbers of columns in brackets, repeated; office, regency and period as lines above",
        "attainment of indicators where less is better above 100 when below target; #DIV/0! where nothing was planned",
        "quarters without figures (-), a quarter of 0, a decimal point among commas, a grade with its score",
        "typing errors (memilki, Nopember, dgn), signature block without names",
    ],
}
YEAR = "2024"
PERIODS = tuple(f"{YEAR}-Q{each}" for each in range(1, 5))
SO_FAR = f"{YEAR}-01/{YEAR}-09"
ROMAN = ("I", "II", "III", "IV")
KINDS = (("target", "Target"), ("realisasi", "Realisasi"), ("capaian", "Capaian (%)"))
BROKEN = "#DIV/0!"
WIDTHS = (4.5, 34, 22, 9, 10, 11, *(8.5,) * 4, 15, 15, 7.5, 19, 19, 19, 16)
LAST = len(WIDTHS)
FONT, SIZE = "Arial Narrow", 10
HEAD = 8  # the first row of the header, which has two and the numbers of the columns
FIRST = HEAD + 3
SCALE, ROOM = 66, 795  # percent; points of the sheet that a page holds
LOOKS: dict[str, dict] = {
    "sasaran": {"bold": True, "fill": "CCFFCC"},
    "program": {"bold": True, "fill": "FFFF99"},
    "kegiatan": {"italic": True},
    "sub_kegiatan": {},
}
LABELS = {"program": "", "kegiatan": "Kegiatan :\n", "sub_kegiatan": "Sub Kegiatan :\n"}


def rupiah(amount: int) -> str:
    """A sum as the office prints it."""
    return f"{amount:,}".replace(",", ".")


def percent(part: float, whole: float) -> str:
    """A share with two decimals."""
    return f"{100 * part / whole:.2f}".replace(".", ",")


def attained(measure: Measure, quarter: int) -> str:
    """The attainment of a quarter as the sheet's formula gives it."""
    planned, done = number(measure.planned[quarter]), number(measure.done[quarter])
    if planned is None or done is None:
        return "-"
    if not planned:
        return BROKEN
    return percent(2 * planned - done if measure.less else done, planned)


def quarters(measure: Measure, kind: str) -> tuple[str, ...]:
    """The texts of a line of an indicator, quarter by quarter."""
    lines = {"target": measure.planned, "realisasi": measure.done}
    return lines[kind] if kind in lines else tuple(attained(measure, quarter) for quarter in range(3))


def write(sheet: Worksheet, box: tuple[int, int, int, int], text: str, style: str = "lt", **more: object) -> None:
    """A cell in the sheet's type."""
    put(sheet, box, text, style, **{"font": FONT, "size": SIZE} | more)


@dataclass(frozen=True)
class Line:
    """A row of the form on the sheet: its text, the sheet's row where it starts, how deep it stands."""

    fact: Row
    order: int
    row: int
    depth: int

    @property
    def last(self) -> int:
        """The last of its rows on the sheet."""
        return self.row + 3 * len(self.fact.measures) - 1

    @property
    def title(self) -> str:
        """What its first cell says."""
        return (LABELS.get(self.fact.level) or "") + self.fact.name if self.fact.level != "sasaran" else self.goal

    @property
    def goal(self) -> str:
        """What the first cell of a sasaran says."""
        return f"Sasaran {self.order} :\n{self.fact.name}"

    @property
    def sums(self) -> tuple[str, str, str]:
        """Pagu, spending and its share; none for a sasaran."""
        if self.fact.level == "sasaran":
            return ("", "", "")
        return (rupiah(self.fact.money), rupiah(self.fact.used), percent(self.fact.used, self.fact.money))

    @property
    def measures(self) -> Iterator[tuple[int, Measure]]:
        """Each indicator with the first of its rows."""
        return zip(range(self.row, self.last, 3), self.fact.measures, strict=True)


def lay(facts: tuple[Row, ...], row: int, depth: int = 0) -> list[Line]:
    """The lines of these rows and all below them."""
    out: list[Line] = []
    for order, fact in enumerate(facts, 1):
        out.append(Line(fact, order, out[-1].last + 1 if out else row, depth))
        out += lay(fact.below, out[-1].last + 1, depth + 1)
    return out


LINES = lay(GOALS, FIRST)
END = LINES[-1].last + 1  # the row of the total
MONEY, USED = sum(goal.money for goal in GOALS), sum(goal.used for goal in GOALS)
TOTAL = (rupiah(MONEY), rupiah(USED), percent(USED, MONEY))


def head(sheet: Worksheet) -> None:
    """Titles and header."""
    for row, text in enumerate(("MONITORING DAN EVALUASI RENCANA AKSI KINERJA", f"TRIWULAN III TAHUN {YEAR}"), 1):
        write(sheet, (row, 1, row, LAST), text, "cm", rule=None, bold=True, size=15)
        sheet.row_dimensions[row].height = 20
    about = (
        ("PERANGKAT DAERAH", "SATUAN POLISI PAMONG PRAJA"),
        ("KABUPATEN", "NGADA"),
        ("PERIODE", f"JULI s.d. SEPTEMBER {YEAR}"),
    )
    for row, (name, text) in enumerate(about, 4):
        write(sheet, (row, 1, row, 2), name, "lm", rule=None, bold=True, size=11)
        write(sheet, (row, 3, row, 7), f": {text}", "lm", rule=None, bold=True, size=11)
    face = {"bold": True, "fill": "CCFFFF"}
    plain = (
        (1, "NO"),
        (2, "SASARAN / PROGRAM / KEGIATAN / SUB KEGIATAN"),
        (3, "INDIKATOR KINERJA"),
        (4, "SATUAN"),
        (5, f"TARGET TAHUN {YEAR}"),
        (6, "URAIAN"),
        (16, "TINDAK LANJUT"),
        (17, "PENANGGUNG JAWAB"),
    )
    for column, text in plain:
        write(sheet, (HEAD, column, HEAD + 1, column), text, "cm", **face)
    groups = (
        (7, "TRIWULAN", ROMAN),
        (11, "ANGGARAN s.d. TRIWULAN III", ("PAGU (Rp)", "REALISASI (Rp)", "%")),
        (14, "FAKTOR", ("PENDORONG", "PENGHAMBAT")),
    )
    for first, text, names in groups:
        write(sheet, (HEAD, first, HEAD, first + len(names) - 1), text, "cm", **face)
        for column, name in enumerate(names, first):
            write(sheet, (HEAD + 1, column, HEAD + 1, column), name, "cm", **face)
    for column in range(1, LAST + 1):
        write(sheet, (HEAD + 2, column, HEAD + 2, column), f"({column})", "cm", size=8, fill="CCFFFF")
    for row, high in enumerate((18, 18, 12), HEAD):
        sheet.row_dimensions[row].height = high


def texts(line: Line) -> Iterator[tuple[tuple[int, int, int, int], str, str]]:
    """Box, text and style of every cell of a line."""
    fact, top, last = line.fact, line.row, line.last
    yield (top, 1, last, 1), f"{line.order}." if line.depth == 0 else "", "ct"
    yield (top, 2, last, 2), line.title, "lt"
    for column, text in enumerate(line.sums, 11):
        yield (top, column, last, column), text, "rt" if column < 13 else "ct"
    yield (top, LAST, last, LAST), fact.holder, "lt"
    for row, measure in line.measures:
        yield (row, 3, row + 2, 3), measure.name, "lt"
        yield (row, 4, row + 2, 4), measure.unit, "ct"
        yield (row, 5, row + 2, 5), measure.target, "ct"
        for column, text in enumerate((measure.help, measure.hurdle, measure.follow), 14):
            yield (row, column, row + 2, column), text, "ct" if text == "-" else "lt"
        for each, (kind, label) in enumerate(KINDS, row):
            yield (each, 6, each, 6), label, "lm"
            for column, text in enumerate((*quarters(measure, kind), "", "")[:4], 7):
                yield (each, column, each, column), text, "cm"


def line_rows(sheet: Worksheet, line: Line) -> float:
    """A line's cells; gives its height."""
    need = 0.0
    for box, text, style in texts(line):
        write(sheet, box, text, style, **LOOKS[line.fact.level])
        column, rows = box[1], box[2] - box[0] + 1
        tall = height(text, WIDTHS[column - 1] * (1.08 if LOOKS[line.fact.level].get("bold") else 1.18), SIZE)
        need = max(need, tall / rows, 27 if column in range(7, 11) and "(" in text else 15)
    for row in range(line.row, line.last + 1):
        sheet.row_dimensions[row].height = need
    return need * (line.last - line.row + 1)


def close(sheet: Worksheet) -> None:
    """The total and who signs."""
    look = {"bold": True, "fill": "CCFFCC"}
    write(sheet, (END, 1, END, 10), "JUMLAH", "cm", **look)
    for column, text in enumerate(TOTAL, 11):
        write(sheet, (END, column, END, column), text, "rm" if column < 13 else "cm", **look)
    write(sheet, (END, 14, END, LAST), "", **look)
    sheet.row_dimensions[END].height = 17
    lines = (
        f"Bajawa,       Oktober {YEAR}",
        "Kepala Satuan Polisi Pamong Praja",
        "Kabupaten Ngada",
        "",
        "",
        "NAMA PEJABAT",
        "NIP. ...............",
    )
    for row, text in enumerate(lines, END + 2):
        write(sheet, (row, 15, row, LAST), text, "cm", rule=None, size=11, bold=row == END + 7)


def draw(path: Path) -> None:
    """The workbook; a page ends between two rows of the form."""
    book = Workbook()
    sheet = book.active
    sheet.title = "MONEV TW III"
    widths(sheet, WIDTHS)
    head(sheet)
    used = 160.0
    for line in LINES:
        tall = line_rows(sheet, line)
        if used + tall > ROOM:
            sheet.row_breaks.append(Break(id=line.row - 1))
            used = 48.0
        used += tall
    close(sheet)
    page(sheet, 14, (0.3, 0.3, 0.45, 0.5))
    sheet.sheet_properties.pageSetUpPr.fitToPage = False
    sheet.page_setup.scale = SCALE
    sheet.print_title_rows = f"{HEAD}:{HEAD + 2}"
    sheet.page_margins.footer = 0.25
    sheet.oddFooter.center.text = "&8- &P -"
    book.save(path)


class Record:
    """The gold in the making, with the places of the cells."""

    def __init__(self, gold: Gold, spots: dict[tuple[int, int], Spot]) -> None:
        self.gold, self.spots = gold, spots
        self.broken: list[str] = []

    def at(self, row: int, column: int) -> dict[str, object]:
        """Page and box of a cell."""
        where, box = self.spots[row, column]
        return {"page": where, "bbox": box}

    def measure(self, node: str, measure: Measure, row: int) -> None:
        """An indicator with its figures."""
        more = {"direction": "down"} if measure.less else {}
        ident = self.gold.indicator(node, measure.name, measure.unit, **self.at(row, 3), **more)
        figures = [("target", YEAR, measure.target, measure.unit, (row, 5))]
        for each, (kind, _) in enumerate(KINDS, row):
            unit = "%" if kind == "capaian" else measure.unit
            rows = zip(PERIODS, quarters(measure, kind), range(7, 11), strict=False)
            figures += [(kind, period, text, unit, (each, column)) for period, text, column in rows]
        for kind, period, text, unit, place in figures:
            if text == BROKEN:
                self.broken.append(node)
            else:
                self.gold.value(ident, kind, period, text, unit, **self.at(*place), **grade_of(text))

    def line(self, line: Line, parent: str | None) -> str:
        """A node with all that stands in its rows."""
        fact, place = line.fact, self.at(line.row, 2)
        words = (fact.name, None) if fact.level == "sasaran" else (None, fact.name)
        more = {"holder": fact.holder, "bbox": place["bbox"]}
        node = self.gold.node(fact.level, *words, page=place["page"], parent=parent, **more)
        for row, measure in line.measures:
            self.measure(node, measure, row)
        for kind, period, text, column in (("pagu", YEAR, line.sums[0], 11), ("realisasi", SO_FAR, line.sums[1], 12)):
            if text:
                where = self.at(line.row, column)
                self.gold.budget(node, kind, period, text, where["page"])
                self.gold.budgets[-1]["bbox"] = where["bbox"]
        return node


def doubts(record: Record) -> Iterator[dict]:
    """What may be read in another way."""
    every = [node["id"] for node in record.gold.nodes]
    spent = sorted({budget["node"] for budget in record.gold.budgets}, key=lambda ident: int(ident[1:]))
    less = [each["node"] for each in record.gold.indicators if each["direction"] == "down"]
    rows = (
        ("monitoring of a rencana aksi", "rencana_aksi", ["realisasi"], [], "document.type"),
        ("obstacles, helping factors and follow-up", "left out", ["actions"], every, "actions"),
        ("the share of spending in %", "no fact of the record", ["capaian"], spent, "values"),
        ("money so far, headed s.d. Triwulan III", SO_FAR, [PERIODS[2], YEAR], spent, "period"),
        ("#DIV/0! where nothing was planned", "no value", ["a capaian without a number"], record.broken, "values"),
        ("the scale's word in the unit column (Indeks, Nilai)", "as printed", [None], [], "unit"),
        ("less is better, told by words and attainment alone", "down", [None], less, "direction"),
    )
    for about, chosen, also, nodes, field in rows:
        yield {"about": about, "chosen": chosen, "also_acceptable": also, "nodes": nodes, "field": field}


def build_gold() -> Gold:
    """The facts as a record."""
    pdf = CORPUS / f"{STEM}.pdf"
    spots = printed_cells(pdf, FIRST, (3, 3))
    check(pdf, spots, {box[:2]: text for line in LINES for box, text, _ in texts(line)})
    check(pdf, spots, {(END, column): text for column, text in enumerate(TOTAL, 11)})
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Kabupaten Ngada"}
    more = {"organisation": "Satuan Polisi Pamong Praja", "year": int(YEAR), "pages": max(each for each, _ in spots.values())}
    record = Record(Gold(STEM, document | more), spots)
    parents: list[str] = []
    for line in LINES:
        parents = parents[: line.depth]
        parents.append(record.line(line, parents[-1] if parents else None))
    for kind, period, text, column in (("pagu", YEAR, TOTAL[0], 11), ("realisasi", SO_FAR, TOTAL[1], 12)):
        where = record.at(END, column)
        record.gold.total("JUMLAH", kind, period, text, where["page"])
        record.gold.totals[-1]["bbox"] = where["bbox"]
    record.gold.ambiguous += doubts(record)
    return record.gold


def main() -> None:
    """Write the PDF and its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
