"""Action plan of a regency's inspectorate as its e-SAKIP application prints it: one table, cumulative quarters, months."""

import html
import tempfile
from collections.abc import Iterator
from pathlib import Path

from corpus.makers.common import CORPUS, Gold, browser_pdf, number
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.inspektorat_toba_facts import GOALS, INSPEKTUR, TOTAL, TOTAL_LABEL, Work
from corpus.makers.parts.pages import Pages

STEM = "rencana-aksi-inspektorat-toba-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Action plan of an inspectorate printed from e-SAKIP, cumulative quarters, months of each sub kegiatan",
    "type": "rencana_aksi",
    "producer": "Chromium",
    "text": True,
    "facts": "invented",
    "carries": [
        "one HTML table of 27 narrow columns on A4 landscape, header of three rows repeated on every page by the browser",
        "sasaran as a coloured row over all columns, its indicators in rows below with cumulative targets TW I to IV",
        "an empty column for realisasi beside the target of every quarter",
        "program, kegiatan and sub kegiatan in tinted rows below the indicators, quarters empty, codes on a line of their own",
        "months Jan to Des as twelve columns with ■, those of the last sasaran with x or X",
        "a program under two sasaran with other kegiatan and sums each time: two nodes",
        "a sub kegiatan with two indicators, name, sum, months and position merged over both rows",
        "the Inspektur's cell merged over all indicators of a sasaran; a sub kegiatan without a position",
        "a lower-is-better indicator with ≤, a grade with score, a level, a decimal point among commas, quarters as -",
        "a malformed sum (96.48.000), a sum with Rp, an empty one (-); typing errors (ditindak lanjuti, Persentasi, Penyususnan)",
        "total row, note on cumulative targets, application bar, print line, signature block",
    ],
}
YEAR = "2024"
PERIODS = (YEAR, *(f"{YEAR}-Q{quarter}" for quarter in range(1, 5)))
MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des")
WIDTHS = (7, 45, 40, 14.5, 13, *(9.5, 8) * 4, 19.5, *(4.1,) * 12, 22)  # millimetres
CSS = """
@page { size: A4 landscape; margin: 9mm 8mm 11mm;
  @bottom-left { content: 'e-SAKIP Kabupaten Toba | Rencana Aksi PK 2024 | Inspektorat Daerah'; font: 6.5pt 'Liberation Sans' }
  @bottom-right { content: 'Hal. ' counter(page) ' dari ' counter(pages); font: 6.5pt 'Liberation Sans' } }
* { box-sizing: border-box; -webkit-print-color-adjust: exact }
body { margin: 0; font: 6.3pt/1.25 'Liberation Sans', sans-serif; color: #111 }
.app { background: #7b1e1e; color: #fff; padding: 2mm 3mm; display: flex; justify-content: space-between; font-size: 8pt }
h1 { font-size: 11.5pt; text-align: center; margin: 3mm 0 .5mm } h2 { font-size: 9.5pt; text-align: center; margin: 0 0 .5mm;
  font-weight: 400 } .meta { margin: 2mm 0 1.2mm; font-size: 7.5pt }
table { border-collapse: collapse; table-layout: fixed; width: 99.7% } thead { display: table-header-group }
tr { break-inside: avoid } .s, .s + tr { break-after: avoid }
th, td { border: .6px solid #8d8d8d; padding: .7mm .8mm; vertical-align: top; overflow-wrap: break-word }
th { background: #3c4b57; color: #fff; text-align: center; vertical-align: middle; font-size: 6.2pt; padding: .7mm .2mm }
th.m, td.m { padding: .7mm 0; text-align: center; font-size: 5.4pt } td.m { font-size: 6.5pt; vertical-align: middle }
.c { text-align: center } .n { text-align: right; white-space: nowrap } .r { background: #fffdf0 }
.s td { background: #f4b942; font-weight: 700; font-size: 7.4pt; padding: 1mm } .p td { background: #dfe9d8; font-weight: 700 }
.k td { background: #f0f0f0 } .k td.t { padding-left: 2.4mm } .u td.t { padding-left: 4.4mm }
.code { display: block; font-size: 5.6pt; color: #555; font-weight: 400 } .tot td { font-weight: 700; background: #d5d9dc }
.note { font-size: 6.6pt; margin-top: 1.5mm; font-style: italic } .sign { width: 75mm; margin: 5mm 4mm 0 auto; font-size: 8pt;
  text-align: center; break-inside: avoid }
"""


def cell(text: str, kind: str = "", span: int = 1) -> str:
    """A cell of the table, merged over some rows."""
    merged = f' rowspan="{span}"' if span > 1 else ""
    return f'<td class="{kind}"{merged}>{html.escape(text.strip())}</td>'


def head() -> str:
    """The three rows of the header."""
    total = sum(WIDTHS)
    columns = "".join(f'<col style="width:{100 * width / total:.3f}%">' for width in WIDTHS)
    tall = ("No", "Sasaran / Program / Kegiatan / Sub Kegiatan", "Indikator Kinerja", "Satuan", "Target Tahunan")
    top = "".join(f'<th rowspan="3">{text}</th>' for text in tall) + '<th colspan="8">Target Kumulatif dan Realisasi</th>'
    top += '<th rowspan="3">Anggaran (Rp)</th><th colspan="12">Jadwal Pelaksanaan</th><th rowspan="3">Penanggung Jawab</th>'
    middle = "".join(f'<th colspan="2">TW {roman}</th>' for roman in ("I", "II", "III", "IV"))
    middle += "".join(f'<th rowspan="2" class="m">{month}</th>' for month in MONTHS)
    low = "<th>Target</th><th>Real.</th>" * 4
    return f"<colgroup>{columns}</colgroup><thead><tr>{top}</tr><tr>{middle}</tr><tr>{low}</tr></thead>"


def quarter_cells(targets: tuple[str, ...]) -> str:
    """The targets of the quarters, each with its empty realisasi."""
    return "".join(cell(target, "c") + cell("", "r") for target in targets)


def work_rows(work: Work, place: str) -> Iterator[str]:
    """The rows of a program, kegiatan or sub kegiatan and of all below it."""
    kind = {"program": "p", "kegiatan": "k", "sub_kegiatan": "u"}[work.level]
    span = max(1, len(work.measures))
    months = "".join(cell(mark, "m", span) for mark in work.months or " " * 12)
    name = f'<td class="t" rowspan="{span}"><span class="code">{work.code}</span> {html.escape(work.name)}</td>'
    for row in range(span):
        title, unit, target = work.measures[row] if work.measures else ("", "", "")
        middle = cell(title) + cell(unit, "c") + cell(target, "c") + quarter_cells(("",) * 4)
        first, last = cell(place, "c", span) + name, cell(work.money, "n", span) + months + cell(work.holder or "", "", span)
        yield f'<tr class="{kind}">{first if row == 0 else ""}{middle}{last if row == 0 else ""}</tr>'
    for index, child in enumerate(work.below):
        yield from work_rows(child, "abcdefgh"[index] if child.level == "sub_kegiatan" else str(index + 1))


def body_rows() -> Iterator[str]:
    """All rows of the body."""
    for place, goal in enumerate(GOALS, 1):
        yield f'<tr class="s"><td colspan="{len(WIDTHS)}">Sasaran {place} : {html.escape(goal.statement)}</td></tr>'
        for row, aim in enumerate(goal.aims):
            lead = cell(f"{place}.{row + 1}", "c") + cell("") + cell(aim.name) + cell(aim.unit, "c") + cell(aim.targets[0], "c")
            last = cell(INSPEKTUR, "", len(goal.aims)) if row == 0 else ""
            yield f"<tr>{lead}{quarter_cells(aim.targets[1:])}{cell('')}{cell('', 'm') * 12}{last}</tr>"
        for index, program in enumerate(goal.programs):
            yield from work_rows(program, "AB"[index])
    yield f'<tr class="tot"><td colspan="13" class="c">{TOTAL_LABEL}</td>{cell(TOTAL, "n")}<td colspan="13"></td></tr>'


def page_html() -> str:
    """The whole document."""
    sign = "Balige, 15 Januari 2024<br>INSPEKTUR DAERAH KABUPATEN TOBA,<br><br><br><br><br>"
    sign += "<u><b>NAMA PEJABAT</b></u><br>NIP. ........................"
    note = "Catatan : target triwulan bersifat kumulatif; kolom Real. diisi paling lambat tanggal 10 setelah triwulan berakhir."
    return (
        f'<!doctype html><html lang="id"><meta charset="utf-8"><title>Rencana Aksi</title><style>{CSS}</style><body>'
        '<div class="app"><b>e-SAKIP KABUPATEN TOBA</b><span>Perencanaan &rsaquo; Rencana Aksi &rsaquo; Cetak</span></div>'
        "<h1>RENCANA AKSI PERJANJIAN KINERJA TAHUN 2024</h1><h2>PEMERINTAH KABUPATEN TOBA</h2>"
        '<div class="meta">Perangkat Daerah : <b>Inspektorat Daerah</b> &nbsp;&nbsp; Tahun : <b>2024</b> &nbsp;&nbsp; '
        "Status : <b>Terverifikasi</b></div>"
        f'<table>{head()}<tbody>{"".join(body_rows())}</tbody></table><div class="note">{note}</div>'
        f'<div class="sign">{sign}</div></body></html>'
    )


def add_work(gold: Gold, pages: Pages, work: Work, parent: str, page: int) -> int:
    """A program, kegiatan or sub kegiatan and all below it; gives the page of its last row."""
    page = pages.first(f"{work.code} {work.name}", page)
    node = gold.node(work.level, None, work.name, page=page, parent=parent, code=work.code, holder=work.holder)
    for name, unit, target in work.measures:
        ident = gold.indicator(node, name, unit, page)
        gold.value(ident, "target", YEAR, target, unit, page)
    gold.budget(node, "pagu", YEAR, work.money, page)
    for child in work.below:
        page = add_work(gold, pages, child, node, page)
    return page


def build_gold() -> Gold:
    """The facts as a record."""
    pages, page = Pages(CORPUS / f"{STEM}.pdf"), 1
    document = {"type": "rencana_aksi", "types": ["rencana_aksi"], "region": "Kabupaten Toba"}
    gold = Gold(STEM, document | {"organisation": "Inspektorat Daerah", "year": int(YEAR), "pages": pages.count})
    for place, goal in enumerate(GOALS, 1):
        page = pages.first(f"Sasaran {place} : {goal.statement}", page)
        node = gold.node("sasaran", goal.statement, page=page, holder=INSPEKTUR)
        for aim in goal.aims:
            page = pages.first(aim.name, page)
            ident = gold.indicator(node, aim.name, aim.unit, page, direction="down" if aim.down else None)
            for period, text in zip(PERIODS, aim.targets, strict=True):
                gold.value(ident, "target", period, text, aim.unit, page, **grade_of(text))
        for program in goal.programs:
            page = add_work(gold, pages, program, node, page)
    gold.total(TOTAL_LABEL, "pagu", YEAR, TOTAL, pages.first(TOTAL_LABEL, page))
    doubts(gold)
    return gold


def doubts(gold: Gold) -> None:
    """Where another reading is honest too."""
    sasaran = [node["id"] for node in gold.nodes if node["level"] == "sasaran"]
    marks = {"about": "months marked in a sub kegiatan's row, without a text of an action", "chosen": "no action"}
    marks |= {"also_acceptable": ["an action of the row's indicator for each run of months"], "nodes": [], "field": "actions"}
    scale = {"about": "the scale's word in the unit column (Nilai, Level, Predikat)", "chosen": "as printed"}
    scale |= {"also_acceptable": [None], "nodes": [], "field": "unit"}
    holder = {"about": "the position beside the indicators of a sasaran is its holder", "chosen": INSPEKTUR}
    holder |= {"also_acceptable": [None], "nodes": sasaran, "field": "holder"}
    sign = {"about": "a target with a range sign: text with or without the sign", "chosen": "≤ 12", "also_acceptable": ["12"]}
    gold.ambiguous += [marks, scale, holder, sign | {"nodes": sasaran[:1], "field": "value.text"}]


def check_sums() -> None:
    """The printed total is the sum of the programs, and every row of months has twelve places."""
    found = sum(program.total for goal in GOALS for program in goal.programs)
    assert found == number(TOTAL), found
    works = [program for goal in GOALS for program in goal.programs]
    while works:
        work = works.pop()
        assert len(work.months) in (0, 12), work.name
        works += work.below


def main() -> None:
    """Draw, print, write the gold."""
    check_sums()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.html")
        path.write_text(page_html(), encoding="utf-8")
        browser_pdf(path, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
