"""Cascading of a regency public works office: a tree of table cells in Word, its indicators in lists matched by number."""

from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.dpupr_kuningan_facts import MISSIONS, TOTAL, VISION, YEARS
from corpus.makers.parts.facts import Fact, add_tree, walk
from corpus.makers.word import LEFT, UP, Look, centred, fill, grid, page_break, page_number, shaded

STEM = "cascading-dpupr-kuningan-2019"
YEAR = "2019"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a regency public works office, numbered statements in a tree of cells, indicators in lists apart",
    "type": "cascading",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "page 1 holds statements and names alone, pages 2 and 3 the indicators: they match by number only",
        "boxes are cells of one Word table, connectors are borders of empty cells; one line was forgotten",
        "kegiatan stacked below their program without line; numbers of four parts in front of the names",
        "state of 2018 and targets of five years for tujuan, sasaran and program; kegiatan have 2019 alone",
        "money and positions stand in the list of kegiatan, one sum malformed, one missing; a total in the last row",
        "kegiatan of two outputs whose number is printed once; a grade with figure; the header row repeats on page 3",
    ],
}

BREAK_AFTER = 4  # indicators of kegiatan on page 2
LEAVES = [program for misi in MISSIONS for tujuan in misi.children for each in tujuan.children for program in each.children]
COLUMNS = 3 * len(LEAVES)
EDGES = ("top", "left", "bottom", "right")
FORGOTTEN = "Program Pengembangan dan Pengelolaan Jaringan Irigasi, Rawa dan Jaringan Pengairan Lainnya"


def number_facts() -> dict[int, str]:
    """The number that each fact bears, by id()."""
    numbers: dict[int, str] = {}
    for order, misi in enumerate(MISSIONS, 1):
        numbers[id(misi)] = str(order)
        for tujuan in misi.children:
            numbers[id(tujuan)] = str(order)
            for fact in walk(tujuan):
                for place, child in enumerate(fact.children, 1):
                    numbers[id(child)] = f"{numbers[id(fact)]}.{place}"
    return numbers


NUMBERS = number_facts()


def reach(fact: Fact) -> tuple[int, int]:
    """The first and the last leaf below a fact."""
    own = [place for place, leaf in enumerate(LEAVES) if any(each is leaf for each in walk(fact))]
    return own[0], own[-1]


def middle(span: tuple[int, int]) -> int:
    """The column whose left border is the middle of a span of leaves."""
    first, last = span
    half = (first + last) // 2
    return half * 3 + (1 if (first + last) % 2 == 0 else 2)


def border(cell: _Cell, sides: tuple[str, ...], size: int = 8) -> None:
    """Rule some sides of a cell."""
    properties = cell._tc.get_or_add_tcPr()
    borders = properties.find(qn("w:tcBorders"))
    if borders is None:
        borders = OxmlElement("w:tcBorders")
        properties.append(borders)
    for side in sides:
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", str(size)), ("space", "0"), ("color", "000000")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)


def boxed(table: Table, row: int, columns: tuple[int, int], text: str, **more: str | float | bool) -> None:
    """A box over some columns of a row."""
    cell = table.cell(row, columns[0])
    if columns[0] != columns[1]:
        cell = cell.merge(table.cell(row, columns[1]))
    border(cell, EDGES, int(more.get("rule", 8)))
    size = float(more.get("size", 8))
    first, *rest = text.split("\n")
    fill(cell, first, size, "c", bool(more.get("bold", False)))
    for each in rest:
        cell.add_paragraph()
        fill_last(cell, each, size)
    if more.get("fill"):
        shaded(cell, str(more["fill"]))


def fill_last(cell: _Cell, text: str, size: float) -> None:
    """A further paragraph of a box, bold."""
    paragraph = cell.paragraphs[-1]
    paragraph.alignment = 1
    paragraph.paragraph_format.space_after = Pt(1)
    run = paragraph.add_run(text)
    run.bold, run.font.size = True, Pt(size)


def small(cell: _Cell) -> None:
    """Let an empty cell be as low as its row asks."""
    mark, size = OxmlElement("w:rPr"), OxmlElement("w:sz")
    size.set(qn("w:val"), "4")
    mark.append(size)
    cell.paragraphs[0]._p.get_or_add_pPr().append(mark)


def wires(table: Table, row: int, parents: list[Fact | None], kind: str) -> None:
    """Two rows of empty cells whose borders join the parents (None is the vision) with their children."""
    whole = (0, len(LEAVES) - 1)
    for parent in parents:
        children = MISSIONS if parent is None else parent.children
        if kind == "program" and children[0].name == FORGOTTEN:
            continue
        stops = [middle(reach(child)) for child in children]
        border(table.cell(row, middle(whole if parent is None else reach(parent))), ("left",))
        for column in range(stops[0], stops[-1]):
            border(table.cell(row, column), ("bottom",))
        for column in stops:
            border(table.cell(row + 1, column), ("left",))
    for each in (row, row + 1):
        table.rows[each].height = Cm(0.22)
        table.rows[each].height_rule = WD_ROW_HEIGHT_RULE.EXACTLY


def tree(document: Doc) -> None:
    """Page 1: the statements in boxes."""
    deepest = max(len(leaf.children) for leaf in LEAVES)
    table = document.add_table(13 + deepest, COLUMNS)
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column in range(COLUMNS):
        width = Cm((1.82, 1.82, 0.22)[column % 3])
        table.columns[column].width = width
        for cell in table.columns[column].cells:
            cell.width = width
            cell.paragraphs[0].paragraph_format.space_after = Pt(0)
            small(cell)
    boxed(table, 0, (4, COLUMNS - 6), f'VISI : "{VISION}"', bold=True, size=12, fill="FFD966", rule=12)
    tujuan = [each for misi in MISSIONS for each in misi.children]
    sasaran = [each for one in tujuan for each in one.children]
    wires(table, 1, [None], "misi")
    wires(table, 4, list(MISSIONS), "tujuan")
    wires(table, 7, tujuan, "sasaran")
    wires(table, 10, sasaran, "program")
    tiers = (
        (3, MISSIONS, "Misi {} : {}", "BDD7EE", 1),
        (6, tujuan, "Tujuan {} : {}", "C5E0B3", 1),
        (9, sasaran, "Sasaran {} : {}", "F7CAAC", 0),
    )
    for row, facts, pattern, colour, shrink in tiers:
        for fact in facts:
            first, last = reach(fact)
            indent = shrink * (last - first > 2) * 3
            text = pattern.format(NUMBERS[id(fact)], fact.statement)
            boxed(table, row, (first * 3 + indent, last * 3 + 1 - indent), text, bold=row == 9, fill=colour, size=10)
    for place, leaf in enumerate(LEAVES):
        columns = (place * 3, place * 3 + 1)
        boxed(
            table, 12, columns, f"{NUMBERS[id(leaf)]} {leaf.statement}\n{leaf.name}", fill="FFF2CC" if place % 3 else None, size=9
        )
        for row, child in enumerate(leaf.children, 13):
            boxed(table, row, columns, f"{NUMBERS[id(child)]} {child.name}", size=9, rule=4)


def plan_rows() -> list[list[str]]:
    """The rows of the list of tujuan, sasaran and program."""
    head = ["No.", "Indikator Kinerja", "Satuan", "Kondisi Awal\n2018", "Target", LEFT, LEFT, LEFT, LEFT, "Penanggung Jawab"]
    rows = [head, [UP, UP, UP, UP, *YEARS, UP]]
    titles = {"tujuan": "A. TUJUAN", "sasaran": "B. SASARAN", "program": "C. PROGRAM"}
    for level, title in titles.items():
        rows.append([f"**{title}**", *[LEFT] * 9])
        for fact in (each for misi in MISSIONS for each in walk(misi) if each.level == level):
            for turn, measure in enumerate(fact.measures):
                figures = [measure.values[0][2], measure.target, *(each[2] for each in measure.values[1:])]
                own = [NUMBERS[id(fact)], measure.name, measure.unit or "", *figures, fact.holder or ""]
                rows.append([UP if turn and at in (0, 9) else text for at, text in enumerate(own)])
    return rows


def act_rows() -> list[list[str]]:
    """The rows of the list of kegiatan."""
    rows = [["No.", "Indikator Keluaran (Output)", "Target 2019", LEFT, "Pagu Anggaran 2019 (Rp.)", "Penanggung Jawab"]]
    for fact in (each for misi in MISSIONS for each in walk(misi) if each.level == "kegiatan"):
        for turn, measure in enumerate(fact.measures):
            own = [NUMBERS[id(fact)], measure.name, measure.target, measure.unit or "", fact.pagu, fact.holder or ""]
            rows.append([UP if turn and at in (0, 4, 5) else text for at, text in enumerate(own)])
    return [*rows, ["**JUMLAH**", LEFT, LEFT, LEFT, f"**{TOTAL}**", ""]]


def draw(path: Path) -> None:
    """The document."""
    document = Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Cambria", Pt(10)
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(33), Cm(21.5)
    section.left_margin = section.right_margin = Cm(0.9)
    section.top_margin, section.bottom_margin, section.header_distance = Cm(1.5), Cm(1.3), Cm(0.6)
    header = section.header.paragraphs[0]
    header.alignment = 2
    header.add_run("Lampiran Keputusan Kepala Dinas PUPR Nomor : 050/    /2019").font.size = Pt(7)
    page_number(section.footer.paragraphs[0])
    section.footer.paragraphs[0].alignment = 1
    centred(document, "CASCADING KINERJA TAHUN 2019", 13)
    centred(document, "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN KUNINGAN", 12, after=6)
    tree(document)
    page_break(document)
    centred(document, "DAFTAR INDIKATOR KINERJA TUJUAN, SASARAN DAN PROGRAM", 11, after=4)
    wide = (1.6, 8.4, 1.8, 2.4, 2.1, 2.1, 2.1, 2.1, 2.1, 5.4)
    grid(document, plan_rows(), Look(wide, "clcccccccl", 10, 2, True, "C5E0B3"))
    document.add_paragraph()
    centred(document, "DAFTAR INDIKATOR KELUARAN DAN PAGU KEGIATAN", 11, after=4)
    grid(document, act_rows(), Look((2.0, 11.0, 2.4, 2.6, 4.6, 7.0), "clclrl", 10, 1, True, "FFF2CC"))
    for text in ("", "Kuningan,        Januari 2019", "KEPALA DINAS,", "", "", "( nama pejabat )", "NIP. ........"):
        line = document.add_paragraph(text)
        line.paragraph_format.left_indent, line.paragraph_format.space_after = Cm(22), Pt(0)
    document.save(str(path))


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Kuningan"}
    office = "Dinas Pekerjaan Umum dan Penataan Ruang"
    gold = Gold(STEM, about | {"organisation": office, "year": 2019, "pages": 3})
    vision = gold.node("visi", VISION, page=1)
    for misi in MISSIONS:
        add_tree(gold, misi, vision, YEAR, 1)
    level = {each["id"]: each["level"] for each in gold.nodes}
    outputs = [each["id"] for each in gold.indicators if level[each["node"]] == "kegiatan"]
    page_of = {each["id"]: 2 for each in gold.indicators}
    page_of |= {ident: 2 if place < BREAK_AFTER else 3 for place, ident in enumerate(outputs)}
    first = {each["node"]: page_of[each["id"]] for each in reversed(gold.indicators)}
    for each in gold.indicators:
        each["page"] = page_of[each["id"]]
    for each in gold.values:
        each["page"] = page_of[each["indicator"]]
    for each in gold.budgets:
        each["page"] = first[each["node"]]
    for each in gold.nodes:
        # Its row of a list holds its number and who answers for it.
        each["pages"] = sorted({1, first.get(each["id"], 1)})
    gold.total("JUMLAH", "pagu", YEAR, TOTAL, 3)
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    write_gold()


if __name__ == "__main__":
    main()
