"""Realisation of 2023 by quarter of a city's health office, the page of its performance program printed from a browser."""

import html
import tempfile
from dataclasses import dataclass
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, amount, browser_pdf
from corpus.makers.parts.dinkes_tangsel_facts import FACTS
from corpus.makers.parts.pages import Pages

STEM = "realisasi-triwulan-dinkes-tangerang-selatan-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Quarterly realisation of five programs of a city's health office, a long web table on A3, three quarters filled",
    "type": "realisasi",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "K and Rp under four quarters, header on the first page only, columns numbered 2, 3, 7-10, 14",
        "kegiatan and sub kegiatan without code, indent or bold; told apart by sums and nomenclature; a pair with one name",
        "rules between rows left out here and there, sums on a line of their own below the physical figure",
        "further indicators of a program in rows of their own with the name's cell empty, most without figures",
        "rows that hold the holder alone above the office's sum",
        "a kegiatan without indicator that has figures; some rows held by a hospital or the puskesmas",
        "units within K (3 Bulan), 0 and 0,00%, fourth quarter empty",
        "one malformed sum, one kegiatan whose sum is not that of its parts, words run together",
    ],
}
YEAR = "2023"
OFFICE, SHORT = "Dinas Kesehatan", "DINKES"
ODD = {"9.902.66.500": 9902660500}  # misprinted, summed as meant
WRONG = {("Administrasi Umum Perangkat Daerah", 1): 90000}  # the sheet's sum is short of that of its parts
LEVELS = {"p": "program", "k": "kegiatan", "s": "sub_kegiatan"}


@dataclass
class Row:
    """A row: p, k, s, or i for a further indicator of the program above; K and Rp of three quarters."""

    kind: str
    name: str
    measure: str
    done: list[str]
    spent: list[str]
    holder: str = SHORT


def rupiah(value: int) -> str:
    """A sum as printed."""
    return f"{value:,}".replace(",", ".") if value else "-"


def sums(rows: list[Row]) -> list[int]:
    """The Rp of the sub kegiatan among these rows."""
    spent = [[0 if text == "-" else ODD.get(text, amount(text) or 0) for text in row.spent] for row in rows if row.kind == "s"]
    return [sum(column) for column in zip(*spent, strict=True)]


def all_rows() -> list[Row]:
    """The rows of the table, sums filled in."""
    lines = FACTS.splitlines()
    rows: list[Row] = []
    for head, measure, figures in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        done, *more = [part.strip() for part in figures.split("|")]
        spent = more[0].split(";") if more else ["", "", ""]
        rows.append(Row(head[0], head[2:], measure.strip().strip("?"), done.split(";"), spent, *more[1:]))
    for place, row in enumerate(rows):
        if row.kind in "pk":
            stop = "p" if row.kind == "p" else "pk"
            end = next((at for at in range(place + 1, len(rows)) if rows[at].kind in stop), len(rows))
            total = sums(rows[place:end])
            row.spent = [rupiah(value - WRONG.get((row.name, turn), 0)) for turn, value in enumerate(total)]
    return rows


ROWS = all_rows()
OFFICE_SPENT = [rupiah(value) for value in sums(ROWS)]
COLUMNS = (12.0, 17.4, 6.2, 10.4, 6.2, 10.6, 6.2, 10.4, 3.8, 6.6, 10.2)
STYLE = """
@page { size: A3 landscape; margin: 21mm 10mm 19mm 25mm }
body { font: 9.3pt Arial, 'Liberation Sans', sans-serif; margin: 0; color: #000 }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
tr { break-inside: avoid }
th, td { border-left: 1px solid #000; border-right: 1px solid #000; padding: 1px 5px 2px 5px; vertical-align: top }
th { border: 1px solid #000; background: #8fd14f; text-align: center; vertical-align: middle }
th.q { background: #ffbf00; border-bottom: none } th.n { background: #fff } th.t { background: #ffbf00; border-top: none }
tr.line td { border-top: 1px solid #000 } tr:last-child td { border-bottom: 1px solid #000 }
tr.b td { font-weight: bold } td.k { text-align: center }
td.r { text-align: right } td.l { padding-top: 17px } td.d { text-align: right; padding-right: 18px }
td.j { text-align: justify } tr.air td { padding-bottom: 9px }
"""


def cells(done: list[str], spent: list[str], place: int) -> str:
    """The figures of a row: large sums stand lower and to the left, as the program prints them."""
    out = ""
    for turn, (figure, text) in enumerate(zip(done, spent, strict=True)):
        low = len(text) > 12 or (turn == 0 and len(text) > 1)
        kind = "d" if text == "-" else "l" if low and (turn < 2 or place % 3) else "r"
        out += f'<td class="k">{figure}</td><td class="{kind}">{text}</td>'
    return out + "<td></td>" * 2


def line(name: str, measure: str, figures: str, holder: str, look: str, justify: bool = False) -> str:
    """A row of the table."""
    kind = ' class="j"' if justify else ""
    texts = f"<td>{html.escape(name)}</td><td{kind}>{html.escape(measure)}</td>"
    return f'<tr class="{look}">{texts}{figures}<td>{holder}</td></tr>'


def page() -> str:
    """The page that the browser prints."""
    wide = "".join(f'<col style="width:{width}%">' for width in COLUMNS)
    head = '<tr><th rowspan="2">Urusan/Bidang Urusan/Program/Kegiatan</th><th rowspan="2">Indikator Kinerja Program '
    head += '(Outcome)/Indikator Kinerja Kegiatan (Output)</th><th class="q" colspan="8" style="height:48px">'
    head += f"Realisasi Kinerja Pada Triwulan I - IV Tahun {YEAR}</th>"
    head += '<th rowspan="2">Perangkat Daerah Penanggung Jawab</th></tr><tr>'
    head += "".join(f'<th class="t" colspan="2">{turn}</th>' for turn in ("I", "II", "III", "IV")) + "</tr>"
    head += '<tr><th class="n" rowspan="2">2</th><th class="n" rowspan="2">3</th>'
    head += "".join(f'<th class="n" colspan="2">{number}</th>' for number in (7, 8, 9, 10))
    head += '<th class="n" rowspan="2">14</th></tr><tr>' + '<th class="n">K</th><th class="n">Rp</th>' * 4 + "</tr>"
    nothing = cells([""] * 3, [""] * 3, 0)
    body = line("URUSAN PEMERINTAHAN BIDANG KESEHATAN", "", nothing, SHORT, "b line air")
    body += line("", "", nothing, SHORT, "b") * 2
    body += line(OFFICE.upper(), "", cells([""] * 3, OFFICE_SPENT, 1), SHORT, "b")
    for place, row in enumerate(ROWS):
        ruled = place < 2 or row.kind == "p" or place % 11 in (0, 3, 4, 7)
        look = " ".join(("b" if row.kind in "pi" else "", "line" if ruled else "", "air" if len(row.name) % 3 else ""))
        body += line(row.name, row.measure, cells(row.done, row.spent, place), row.holder, look, place % 13 == 9)
    return (
        f'<!DOCTYPE html><html lang="id"><meta charset="utf-8"><title>cetak</title><style>{STYLE}</style>'
        f"<table><colgroup>{wide}</colgroup><tbody>{head}{body}</tbody></table></html>"
    )


def unit_of(figures: list[str], measure: str) -> str | None:
    """What stands behind the figures; of an indicator without figures, what its name says."""
    shown = "".join(figures)
    if "%" in shown or (not shown and measure.startswith("Persentase")):
        return "%"
    return figures[0].split(" ")[1] if " " in figures[0] else None


def add(gold: Gold, node: str, row: Row, at: int) -> None:
    """Indicator and figures of a row."""
    if row.measure:
        unit = unit_of(row.done, row.measure)
        ident = gold.indicator(node, row.measure, unit, at)
        for turn, text in enumerate(row.done, 1):
            gold.value(ident, "realisasi", f"{YEAR}-Q{turn}", text, unit if " " in text or "%" in text else None, at)
    for turn, text in enumerate(row.spent, 1):
        gold.budget(node, "realisasi", f"{YEAR}-Q{turn}", text, at)


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "realisasi", "types": ["realisasi"], "region": "Kota Tangerang Selatan", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": pages.count})
    at, above = 1, {"p": "", "k": ""}
    for row in ROWS:
        at = pages.first(row.name + row.measure, at)
        if row.kind == "i":
            add(gold, above["p"], row, at)
            continue
        parent = {"p": None, "k": above["p"], "s": above["k"]}[row.kind]
        above[row.kind] = gold.node(LEVELS[row.kind], None, row.name, page=at, parent=parent, holder=row.holder)
        add(gold, above[row.kind], row, at)
    for turn, text in enumerate(OFFICE_SPENT, 1):
        gold.total(OFFICE.upper(), "realisasi", f"{YEAR}-Q{turn}", text, 1)
    every = [each["id"] for each in gold.nodes]
    bare = [each["id"] for each in gold.nodes if (each["name"] or "").startswith("Penyelenggaraan Sistem Informasi")]
    extra = (
        ("kegiatan and sub kegiatan carry no code, indent or bold", "by the nomenclature and the sums", [], every, "level"),
        ("URUSAN row without figures, first row of the office with its sum", "totals", ["nodes of their own"], [], "totals"),
        ("holder is the office's short name on most rows, no position", SHORT, [None, OFFICE], every, "holder"),
        ('K "0" and "0,00%" in rows without activity', "values 0", ["no value"], [], "value"),
        (
            "figures without an indicator: 0 and 0,00 beside an empty cell",
            "no indicator",
            ["one without name"],
            bare,
            "indicator",
        ),
        ("unit of program indicators without figures", "% by their name", [None], [], "indicator.unit"),
        ("the city is not printed", "given by the caller", [None], [], "document.region"),
        ("organisation is printed in capitals", OFFICE, [OFFICE.upper(), SHORT], [], "document.organisation"),
    )
    fields = ("about", "chosen", "also_acceptable", "nodes", "field")
    gold.ambiguous = [dict(zip(fields, row, strict=True)) for row in extra]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "cetak.html")
        file.write_text(page(), encoding="utf-8")
        browser_pdf(file, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
