"""Quarterly results of a district's civil service office, targets, results and money, an e-SAKIP page printed on A3."""

import tempfile
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

import pdfplumber
import pymupdf

from corpus.makers.common import CORPUS, Gold, browser_pdf, number
from corpus.makers.parts.bkpsdm_bangka_barat_facts import FACTS
from corpus.makers.parts.pages import bare

STEM = "realisasi-triwulan-bkpsdm-bangka-barat-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Realisasi triwulan I-IV of a civil service office, printed from the page of an e-SAKIP application on A3 landscape",
    "type": "realisasi",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "header of two rows on the first page only; the browser's own head and foot (title, address, page number)",
        "each quarter with three columns: target, result and money; sums added up from the sub kegiatan",
        "two sasaran above their programs, their money cells empty, the tier printed before the statement (Sasaran 1 :)",
        "name, code, money and holder spanning the rows of two indicators",
        "two percentages, of results with coloured cells and of money (no capaian of an indicator), NaN where none was planned",
        "quarters that add up and quarters that are cumulative; an indicator where less is better",
        "a grade with its figure (BB (74,35)), a decimal point, a malformed sum, a sub kegiatan without money",
        "positions as holders on every row; typing errors in names; a kegiatan and its sub kegiatan with the same figures",
        "row of totals, legend of colours, signature placeholder",
    ],
}
YEAR = "2024"
OFFICE = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
LEVELS = {"S": "sasaran", "P": "program", "K": "kegiatan", "U": "sub_kegiatan"}
PERIODS = tuple(f"{YEAR}-Q{quarter}" for quarter in range(1, 5))
WRONG = {("5.03.02.2.01.0005", 3): "31.48.500"}  # code and quarter: what the operator typed instead
FEWER = "Persentase ASN yang melakukan pelanggaran disiplin"  # less is better
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Measure:
    """An indicator with the year's target, four targets and four results, as printed."""

    name: str
    unit: str
    target: str
    planned: list[str]
    done: list[str]

    @property
    def reached(self) -> str:
        """The percentage that the application works out."""
        plans = [number(text) for text in self.planned]
        last = number(self.done[-1])
        goal = number(self.target)
        if last is None or goal is None:
            return "-"
        if not goal:
            return "NaN"
        if plans[-1] != goal:
            last = sum(number(text) or 0 for text in self.done)
        part = (2 * goal - last) / goal if self.name == FEWER else last / goal
        return f"{part * 100:.2f}".replace(".", ",")


@dataclass
class Item:
    """A sasaran, program, kegiatan or sub kegiatan; money (pagu and four quarters) is filled in at all but the sasaran."""

    kind: str
    code: str
    name: str
    holder: str
    parent: "Item | None"
    money: list[int]
    measures: list[Measure] = field(default_factory=list)

    def sums(self) -> list[str]:
        """Pagu and four quarters as printed."""
        if self.kind == "S":
            return [""] * 5
        return [WRONG.get((self.code, place)) or dotted(each) for place, each in enumerate(self.money)]


def dotted(amount: int) -> str:
    """A sum with dots."""
    return f"{amount:,}".replace(",", ".")


def spent(money: list[int]) -> str:
    """How much of the pagu is spent, as a web page works it out."""
    return f"{sum(money[1:]) / money[0] * 100:.2f}".replace(".", ",") if money[0] else "NaN"


def read_facts() -> list[Item]:
    """The rows of the facts, each with its parent, the money of the sub kegiatan added up above them."""
    items: list[Item] = []
    line: dict[str, Item] = {}
    for text in FACTS.strip().splitlines():
        kind, *parts = text.split("|")
        if kind == "I":
            items[-1].measures.append(Measure(*parts[:3], parts[3].split(";"), parts[4].split(";")))
            continue
        above = line.get("SPKU"["SPKU".index(kind) - 1]) if kind != "S" else None
        money = [int(parts[3]), *map(int, parts[4].split())] if kind == "U" else [0] * 5
        items.append(Item(kind, *parts[:3], above, money))
        line[kind] = items[-1]
        while kind == "U" and above:
            above.money = [a + b for a, b in zip(above.money, money, strict=True)]
            above = above.parent
    return items


ITEMS = read_facts()
SASARAN = [item for item in ITEMS if item.kind == "S"]
TOTAL = [sum(item.money[place] for item in SASARAN) for place in range(5)]
STYLE = """
@page { size: A3 landscape; margin: 12mm 9mm 13mm 9mm;
  @top-left { content: "14/01/25, 10.27"; font: 7pt sans-serif }
  @top-center { content: "e-SAKIP | Laporan Realisasi Kinerja Triwulan"; font: 7pt sans-serif }
  @bottom-left { content: "http://10.10.4.21/esakip/laporan/realisasi/cetak/31/2024"; font: 7pt sans-serif }
  @bottom-right { content: counter(page) "/" counter(pages); font: 7pt sans-serif } }
body { font: 8.6pt/1.25 'Carlito', sans-serif; color: #222; margin: 0; print-color-adjust: exact }
header { border-bottom: 3px solid #1d4e89; padding-bottom: 5px; margin-bottom: 6px }
header b { font-size: 15pt; color: #1d4e89; display: block } header i { font-style: normal; font-size: 9pt; color: #555 }
.f { border: 1px solid #cfd8e3; background: #f5f8fc; padding: 5px 9px; margin-bottom: 7px;
  font-size: 8.5pt; display: flex; gap: 40px }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
thead { display: table-row-group } tbody { break-inside: avoid }
td, th { border: .75px solid #8ea2ba; padding: 4px 3px; vertical-align: top; overflow-wrap: break-word }
th { background: #1d4e89; color: #fff; text-align: center; vertical-align: middle; font-size: 8pt }
th.q { background: #2f6fb3 } .c { text-align: center } .n { text-align: right; font-size: 7.4pt; white-space: nowrap }
.S td { background: #fde9c9; font-weight: bold } .P td { background: #cfe0f3; font-weight: bold }
.K td { background: #e9f1fa; font-weight: bold } .U td.u { padding-left: 9px } .K td.u { padding-left: 5px }
.T td { background: #1d4e89; color: #fff; font-weight: bold } tr td.hi { background: #a9dfb0 } tr td.mid { background: #fff3a3 }
tr td.lo { background: #f5b5ae } .g { margin-top: 8px; font-size: 7.5pt } .g span { padding: 1px 9px; margin: 0 3px 0 12px }
.s { break-inside: avoid; margin: 14px 30px 0 auto; width: 260px; text-align: center; font-size: 9pt }
"""
WIDTHS = (26, 50, 52, 18, 15, 21, *(12, 14, 20) * 4, 15, 16, 28)


def look(reached: str) -> str:
    """The colour of a percentage."""
    value = number(reached)
    return "" if value is None else "hi" if value >= 100 else "mid" if value >= 76 else "lo"


def label(item: Item) -> str:
    """The name with its tier where the application prints one."""
    return f"Sasaran {SASARAN.index(item) + 1} : {item.name}" if item.kind == "S" else item.name


def cell(text: str, css: str = "", down: int = 1) -> str:
    """A cell."""
    return f'<td class="{css}" rowspan="{down}">{escape(text)}</td>'


def rows(item: Item) -> str:
    """An item with a row for each indicator."""
    out = ""
    money = item.sums()
    down = len(item.measures)
    for place, measure in enumerate(item.measures):
        first = place == 0
        cells = cell(item.code, "", down) + cell(label(item), "u", down) if first else ""
        cells += cell(measure.name) + cell(measure.unit, "c") + cell(measure.target, "c")
        cells += cell(money[0], "n", down) if first else ""
        for quarter in range(4):
            cells += cell(measure.planned[quarter], "c") + cell(measure.done[quarter], "c")
            cells += cell(money[quarter + 1], "n", down) if first else ""
        cells += cell(measure.reached, f"c {look(measure.reached)}")
        if first:
            cells += cell(spent(item.money) if item.kind != "S" else "", "c", down) + cell(item.holder, "", down)
        out += f'<tr class="{item.kind}">{cells}</tr>'
    return f"<tbody>{out}</tbody>"


def page() -> str:
    """The report as the application prints it."""
    heads = ("Kode", "Sasaran / Program / Kegiatan / Sub Kegiatan", "Indikator Kinerja", "Satuan", f"Target {YEAR}", "Pagu (Rp)")
    top = "".join(f'<th rowspan="2">{text}</th>' for text in heads)
    top += "".join(f'<th colspan="3" class="q">Triwulan {roman}</th>' for roman in ("I", "II", "III", "IV"))
    ends = ("Capaian Kinerja (%)", "Serapan Anggaran (%)", "Penanggung Jawab")
    top += "".join(f'<th rowspan="2">{text}</th>' for text in ends)
    below = "".join(f'<th class="q">{text}</th>' for text in ("Target", "Realisasi", "Keuangan (Rp)") * 4)
    total = '<td colspan="5">TOTAL ANGGARAN PERANGKAT DAERAH</td>' + cell(dotted(TOTAL[0]), "n")
    total += "".join('<td colspan="2"></td>' + cell(dotted(each), "n") for each in TOTAL[1:])
    total += cell("") + cell(spent(TOTAL), "c") + cell("")
    widths = "".join(f'<col style="width:{width * 100 / sum(WIDTHS):.3f}%">' for width in WIDTHS)
    return f"""<!doctype html><html lang="id"><meta charset="utf-8"><title>e-SAKIP</title><style>{STYLE}</style><body>
<header><b>Laporan Realisasi Kinerja dan Anggaran per Triwulan</b>
<i>e-SAKIP Pemerintah Kabupaten Bangka Barat</i></header>
<div class="f"><span>Perangkat Daerah: <b>{OFFICE}</b></span><span>Tahun: <b>{YEAR}</b></span>
<span>Periode: <b>Triwulan I s.d. IV</b></span><span>Status: <b>Final</b></span></div>
<table><colgroup>{widths}</colgroup><thead><tr>{top}</tr><tr>{below}</tr></thead>
{"".join(map(rows, ITEMS))}<tbody><tr class="T">{total}</tr></tbody></table>
<div class="g">Keterangan capaian kinerja:<span style="background:#a9dfb0"></span>&ge; 100
<span style="background:#fff3a3"></span>76 - 99,99<span style="background:#f5b5ae"></span>&lt; 76</div>
<div class="s">Muntok, 14 Januari 2025<br>Kepala {OFFICE}<br>Kabupaten Bangka Barat
<br><br><br><br><b>NAMA PEJABAT</b><br>NIP. ....................</div>
</body></html>"""


class Grid:
    """The cells of the printed table: where each stands and in which column."""

    def __init__(self, pdf: Path) -> None:
        self.cells: list[tuple[int, int, Box, str]] = []
        with pdfplumber.open(pdf) as document:
            self.count = len(document.pages)
            edges: list[float] = []
            for place, sheet in enumerate(document.pages, 1):
                table = max(sheet.find_tables(), key=lambda each: len(each.cells))
                left, _, right, _ = table.bbox
                if not edges:
                    step = (right - left) / sum(WIDTHS)
                    edges = [left + step * sum(WIDTHS[:column]) for column in range(len(WIDTHS))]
                for box in sorted(table.cells, key=lambda each: (round(each[1]), each[0])):
                    column = min(range(len(edges)), key=lambda each: abs(edges[each] - box[0]))
                    text = bare(sheet.crop(box).extract_text() or "")
                    self.cells.append((place, column, box, text))
        self.at = 0

    def next(self, column: int, text: str) -> tuple[int, Box]:
        """The next cell of a column, which must hold the text."""
        for place in range(self.at, len(self.cells)):
            page, own, box, found = self.cells[place]
            if own == column and found == bare(text):
                self.at = place
                return page, box
        raise ValueError(f"not printed: {text}")

    def beside(self, page: int, box: Box, column: int, text: str) -> list[float]:
        """The box of the cell in another column at the height of a cell's upper edge; it must hold the text."""
        for place, own, other, found in self.cells:
            if place == page and own == column and other[1] - 2 < box[1] + 1 < other[3]:
                if found != bare(text):
                    raise ValueError(f"{found} printed for {text}")
                return rounded(other)
        raise ValueError(f"no cell for {text}")


def rounded(box: Box) -> list[float]:
    """A box as the record writes it."""
    return [round(float(edge), 1) for edge in box]


def add_money(gold: Gold, grid: Grid, texts: list[str], node: str | None, page: int, box: Box) -> None:
    """Pagu and four quarters of a node, or of the row of totals."""
    for place, text in enumerate(texts):
        if not text:
            continue
        kind, period = ("realisasi", PERIODS[place - 1]) if place else ("pagu", YEAR)
        if node:
            gold.budget(node, kind, period, text, page)
        else:
            gold.total("TOTAL ANGGARAN PERANGKAT DAERAH", kind, period, text, page)
        (gold.budgets if node else gold.totals)[-1]["bbox"] = grid.beside(page, box, 5 + 3 * place, text)


def add_measure(gold: Gold, grid: Grid, measure: Measure, node: str) -> None:
    """An indicator and its figures."""
    page, box = grid.next(2, measure.name)
    direction = {"direction": "down"} if measure.name == FEWER else {}
    ident = gold.indicator(node, measure.name, measure.unit, page, bbox=rounded(box), **direction)
    figures = [("target", YEAR, measure.target, 4)]
    for quarter, period in enumerate(PERIODS):
        figures.append(("target", period, measure.planned[quarter], 6 + 3 * quarter))
        figures.append(("realisasi", period, measure.done[quarter], 7 + 3 * quarter))
    for kind, period, text, column in figures:
        more: dict[str, Any] = {"bbox": grid.beside(page, box, column, text)}
        more |= {"grade": text.split()[0]} if "(" in text else {}
        gold.value(ident, kind, period, text, measure.unit, page, **more)
    if measure.reached != "NaN":
        more = {"bbox": grid.beside(page, box, 18, measure.reached)}
        gold.value(ident, "capaian", YEAR, measure.reached, "%", page, **more)


def add_ambiguous(gold: Gold) -> None:
    """Where another reading is honest too."""
    zeros = [each["node"] for each in gold.budgets if each["text"] == "0"]
    down = [each["node"] for each in gold.indicators if each["direction"]]
    scales = [each["node"] for each in gold.indicators if each["unit"] in ("Indeks", "Angka", "Predikat")]
    for about, chosen, other, nodes, part in (
        ("the percentage of the money (Serapan Anggaran)", "left out", ["a capaian of the indicator"], [], "values"),
        ("NaN as Capaian Kinerja of an indicator without a target", "no value", ["a capaian without a number"], [], "values"),
        ("zeros of targets and results in quarters where nothing was planned", "values of 0", ["left out"], [], "values"),
        ("zeros of money in quarters without spending", "sums of 0", ["left out"], sorted(set(zeros)), "budgets"),
        ("words of a scale in the unit column", "as printed", [None], sorted(set(scales)), "unit"),
        ("an indicator where less is better, told by its words and its capaian", "down", [None], down, "direction"),
    ):
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": nodes, "field": part})


def build_gold(grid: Grid) -> Gold:
    """The facts as a record, each with its place in the print."""
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kabupaten Bangka Barat", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": grid.count})
    idents: dict[int, str] = {}
    for item in ITEMS:
        page, box = grid.next(1, label(item))
        names = (item.name, None) if item.kind == "S" else (None, item.name)
        parent = idents[id(item.parent)] if item.parent else None
        more = {"code": item.code or None, "holder": item.holder, "bbox": rounded(box)}
        node = gold.node(LEVELS[item.kind], *names, page=page, parent=parent, **more)
        idents[id(item)] = node
        grid.beside(page, box, 0, item.code)
        grid.beside(page, box, 20, item.holder)
        add_money(gold, grid, item.sums(), node, page, box)
        for measure in item.measures:
            add_measure(gold, grid, measure, node)
    page, box = grid.next(0, "TOTAL ANGGARAN PERANGKAT DAERAH")
    add_money(gold, grid, [dotted(each) for each in TOTAL], None, page, box)
    add_ambiguous(gold)
    return gold


def packed(pdf: Path) -> Path:
    """The same PDF with its many small objects (the tags of the table's cells) packed together."""
    with pymupdf.open(pdf) as document:
        small = document.tobytes(garbage=3, deflate=True, use_objstms=1, no_new_id=True)
    pdf.write_bytes(small)
    return pdf


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as name:
        html = Path(name) / "laporan.html"
        html.write_text(page(), encoding="utf-8")
        pdf = packed(browser_pdf(html, CORPUS / f"{STEM}.pdf"))
    build_gold(Grid(pdf)).write()


if __name__ == "__main__":
    main()
