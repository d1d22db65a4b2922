"""Performance tree of a trade office in a Word table on two portrait pages: stacks of cells, lines made of cell borders."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_tree
from corpus.makers.word import shaded

STEM = "pohon-kinerja-disdag-madiun-2020"
YEAR = "2020"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a city's trade office as stacks of cells in a Word table over two portrait pages",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tiers are labelled at the left by position (KEPALA DINAS, KEPALA BIDANG, KEPALA SEKSI), printed once and not overleaf",
        "a stack of cells per column: post, statement, the word Indikator, then indicators with Target : below each",
        "bus line above the columns made of cell borders, no lines within a stack of sections",
        "a column of six sections goes on overleaf in the middle of a cell, known by its position only",
        "a second tree under another sasaran on page 2, whose upper box holds two indicators",
        "one section whose indicator has no target, one with empty cells in place of an indicator",
        "typing errors (Indikaktor, Meningkatnnya), lower is better",
    ],
}


def m(name: str, target: str = "", unit: str | None = None, down: bool = False) -> Measure:
    """An indicator; its unit stands behind the number."""
    tail = target.split(" ", 1)[1] if " " in target and target[0].isdigit() else None
    return Measure(name, target, unit or ("%" if "%" in target else tail), more={"direction": "down"} if down else {})


def section(holder: str, statement: str, *measures: Measure) -> Fact:
    """A section head's node."""
    return Fact("sub_kegiatan", statement, None, measures, holder=holder)


TRADE = Fact(
    "program",
    "Meningkatnya kelancaran distribusi dan stabilitas harga barang pokok",
    None,
    (m("Persentase kestabilan harga 12 komoditas pokok", "90 %"), m("Persentase pelaku usaha yang berizin", "68,5 %")),
    (
        section(
            "Kasi Distribusi dan Barang Pokok",
            "Terpantaunya harga dan stok barang pokok",
            m("Jumlah laporan pemantauan harga", "52 laporan"),
            m("Jumlah operasi pasar", "6 kali"),
        ),
        section(
            "Kasi Usaha Perdagangan",
            "Terbinanya pelaku usaha perdagangan",
            m("Jumlah pelaku usaha yang dibina", "120 orang"),
        ),
        section("Kasi Promosi dan Ekspor", "Terlaksananya pameran dagang", m("Jumlah pameran yang diikuti", "3 pameran")),
    ),
    holder="Kepala Bidang Perdagangan",
)
MARKET = Fact(
    "program",
    "Meningkatnnya kualitas sarana dan pelayanan pasar rakyat",
    None,
    (
        m("Persentase pasar rakyat yang berkondisi baik", "72,22 %"),
        m("Persentase realisasi retribusi pasar", "100%"),
        m("Persentase pedagang yang menempati kios sesuai izin", "85 %"),
    ),
    (
        section(
            "Kasi Sarana dan Prasarana Pasar",
            "Terpeliharanya bangunan pasar rakyat sesuai standar",
            m("Jumlah pasar yang direhabilitasi", "2 pasar"),
            m("Luas lantai pasar yang diperbaiki", "1.450 m2"),
        ),
        section(
            "Kasi Pengelolaan Pasar Wilayah I",
            "Tertibnya pedagang pasar besar",
            m("Jumlah penertiban", "24 kali"),
        ),
        section(
            "Kasi Pengelolaan Pasar Wilayah II",
            "Tertibnya pedagang pasar kecamatan",
            m("Jumlah penertiban", "36 kali"),
        ),
        section(
            "Kasi Pendapatan Pasar",
            "Tercapainya target retribusi pelayanan pasar",
            m("Jumlah retribusi pasar yang disetor", "Rp 6,75 milyar", "milyar"),
            m("Tunggakan retribusi pasar", "5,5 %", down=True),
        ),
        section(
            "Kasi Kebersihan dan Keamanan Pasar",
            "Terwujudnya pasar yang bersih, aman dan nyaman bagi pedagang dan pengunjung",
            m("Jumlah pasar bersih", "9 pasar"),
            m("Jumlah gangguan keamanan yang terjadi", "4 kejadian", down=True),
        ),
        section("Kasi Penataan Pedagang Kaki Lima", "Tertatanya lokasi PKL", m("Jumlah PKL yang direlokasi")),
    ),
    holder="Kepala Bidang Pengelolaan Pasar",
)
METRO = Fact(
    "program",
    "Meningkatnya perlindungan konsumen dan tertib niaga",
    None,
    (m("Persentase alat UTTP bertanda tera sah", "80 %"),),
    (
        section(
            "Kasi Metrologi Legal",
            "Terlaksananya tera dan tera ulang alat ukur",
            m("Jumlah UTTP yang ditera ulang", "3.200 unit"),
            m("Jumlah pasar tertib ukur", "1 pasar"),
        ),
        section("Kasi Pengawasan Barang Beredar", "Terawasinya barang beredar dan jasa"),
    ),
    holder="Kepala Bidang Kemetrologian",
)
FIRST = Fact(
    "sasaran",
    "Meningkatnya kontribusi sektor perdagangan terhadap perekonomian kota",
    None,
    (m("Pertumbuhan PDRB sektor perdagangan besar dan eceran", "6,10 %"),),
    (TRADE, MARKET, METRO),
    holder="KEPALA DINAS",
)
SECOND = Fact(
    "sasaran",
    "Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Dinas Perdagangan",
    None,
    (m("Nilai evaluasi SAKIP", "A (81,05)"), m("Indeks Kepuasan Masyarakat", "83,40")),
    (
        Fact(
            "program",
            "Terwujudnya tata kelola administrasi perkantoran yang tertib",
            None,
            (m("Persentase temuan yang ditindaklanjuti", "100 %"),),
            (
                section(
                    "Kasubbag Umum dan Kepegawaian",
                    "Tertibnya administrasi umum dan kepegawaian",
                    m("Persentase arsip yang tertata", "90 %"),
                ),
                section(
                    "Kasubbag Keuangan",
                    "Tersusunnya laporan keuangan",
                    m("Jumlah laporan keuangan tepat waktu", "14 laporan"),
                ),
                section(
                    "Kasubbag Perencanaan dan Pelaporan",
                    "Tersusunnya dokumen perencanaan dan pelaporan",
                    m("Jumlah dokumen perencanaan", "5 dokumen"),
                    m("Jumlah dokumen pelaporan", "4 dokumen"),
                ),
            ),
            holder="SEKRETARIS",
        ),
    ),
    holder="KEPALA DINAS",
)

# grid: label, gap, three pairs of half columns with gaps between them
WIDTHS = (2.35, 0.45, 2.5, 2.5, 0.4, 2.75, 2.75, 0.4, 2.35, 2.35)
PAIRS = ((2, 3), (5, 6), (8, 9))
FACE = "Calibri"
HEAD, PALE = "BDD6EE", "FFF2CC"


@dataclass(frozen=True)
class Look:
    """How the text of a cell looks."""

    bold: bool = False
    italic: bool = False
    align: str = "l"
    fill: str | None = None
    size: float = 10


CAPTION = Look(bold=True, align="c", fill=HEAD)
STATEMENT = Look(align="c")
LEAD = Look(bold=True, italic=True)
PLAIN = Look()


def edge(cell: _Cell, sides: str, size: int = 8) -> None:
    """Rule the sides of a cell: any of t, l, b, r."""
    properties = cell._tc.get_or_add_tcPr()
    borders = properties.find(qn("w:tcBorders"))
    if borders is None:
        borders = OxmlElement("w:tcBorders")
        properties.append(borders)
    for key, name in (("t", "top"), ("l", "left"), ("b", "bottom"), ("r", "right")):
        if key in sides:
            line = OxmlElement(f"w:{name}")
            for attribute, value in (("val", "single"), ("sz", str(size)), ("space", "0"), ("color", "000000")):
                line.set(qn(f"w:{attribute}"), value)
            borders.append(line)


def write(cell: _Cell, text: str, look: Look, sides: str = "tlbr") -> None:
    """Text, fill and rules of a cell; a line a paragraph."""
    edge(cell, sides)
    if look.fill:
        shaded(cell, look.fill)
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER if look.align == "c" else WD_CELL_VERTICAL_ALIGNMENT.TOP
    for place, part in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if look.align == "c" else WD_ALIGN_PARAGRAPH.LEFT
        run = paragraph.add_run(part)
        run.bold, run.italic = look.bold, look.italic
        run.font.size = Pt(look.size)


def new_row(table: Table, tall: float = 0.0) -> list[_Cell]:
    """A fresh row; tall in centimetres for the rows of lines."""
    row = table.add_row()
    for cell, width in zip(row.cells, WIDTHS, strict=True):
        cell.width = Cm(width)
        cell.paragraphs[0].paragraph_format.space_after = Pt(0)
        cell.paragraphs[0].paragraph_format.line_spacing = Pt(4) if tall else None
    if tall:
        row.height, row.height_rule = Cm(tall), WD_ROW_HEIGHT_RULE.EXACTLY
    return list(row.cells)


def block(cells: list[_Cell], first: int, last: int, text: str, look: Look) -> None:
    """A merged cell with text."""
    for cell in cells[first : last + 1]:
        edge(cell, "tb")
    write(cells[first].merge(cells[last]), text, look)


def figures(fact: Fact) -> str:
    """Indicators with their targets below them."""
    out = []
    for place, measure in enumerate(fact.measures, 1):
        number = f"{place}. " if len(fact.measures) > 1 else ""
        out.append(number + measure.name)
        if measure.target:
            out.append(f"Target : {measure.target}")
    return "\n".join(out)


def label(cells: list[_Cell], text: str) -> None:
    """A tier's label in the left column."""
    write(cells[0], text, Look(bold=True, align="c", fill="F4B083", size=9))


def wide(table: Table, name: str, fact: Fact, caption: str, span: tuple[int, int]) -> None:
    """A box over several columns: caption, statement, indicators."""
    cells = new_row(table)
    label(cells, name)
    block(cells, *span, caption, CAPTION)
    block(new_row(table), *span, fact.statement or "", Look(bold=True, align="c"))
    block(new_row(table), *span, "Indikator :", LEAD)
    block(new_row(table), *span, figures(fact), PLAIN)


def bus(table: Table, middle: int) -> None:
    """A stem below the box, a line over all columns, and a stub down to each."""
    edge(new_row(table, 0.3)[middle], "r", 12)
    cells = new_row(table, 0.35)
    for place in range(PAIRS[0][1], PAIRS[2][0] + 1):
        edge(cells[place], "t", 12)
    for left, _ in PAIRS:
        edge(cells[left], "r", 12)


def stacks(table: Table, facts: list[Fact | None], name: str, lead: str) -> None:
    """One node in each column: post, statement, indicators."""
    rows = [new_row(table) for _ in range(4)]
    if name:
        label(rows[0], name)
    for fact, (left, right) in zip(facts, PAIRS, strict=True):
        if fact is None:
            continue
        block(
            rows[0],
            left,
            right,
            fact.holder or "",
            Look(bold=True, align="c", fill=HEAD if fact.level == "program" else "E2EFD9"),
        )
        block(rows[1], left, right, fact.statement or "", STATEMENT)
        block(rows[2], left, right, lead if fact.measures else "", LEAD)
        block(rows[3], left, right, figures(fact), PLAIN)


def first_tree(table: Table) -> None:
    """The tree of the divisions."""
    wide(table, "KEPALA DINAS", FIRST, "SASARAN STRATEGIS 1", (3, 8))
    bus(table, 5)
    stacks(table, list(FIRST.children), "KEPALA BIDANG", "Indikator Kinerja :")
    cells = new_row(table, 0.45)
    for left, _ in PAIRS:
        edge(cells[left], "r", 12)
    for place in range(6):
        heads = [fact.children[place] if place < len(fact.children) else None for fact in FIRST.children]
        stacks(table, heads, "KEPALA SEKSI" if place == 0 else "", "Indikaktor :" if place == 1 else "Indikator :")


def second_tree(table: Table) -> None:
    """The tree of the secretariat."""
    new_row(table, 1.1)
    wide(table, "KEPALA DINAS", SECOND, "SASARAN STRATEGIS 2", (3, 8))
    edge(new_row(table, 0.4)[5], "r", 12)
    wide(table, "SEKRETARIS", SECOND.children[0], "SASARAN PROGRAM", (5, 6))
    bus(table, 5)
    stacks(table, list(SECOND.children[0].children), "KASUBBAG", "Indikator :")


def draw() -> None:
    """Write the Word file and print it."""
    document = Document()
    part = document.sections[0]
    part.page_width, part.page_height = Cm(21.5), Cm(33)
    part.left_margin, part.right_margin, part.top_margin, part.bottom_margin = Cm(1.4), Cm(1.2), Cm(1.5), Cm(1.5)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(10)
    for text in ("POHON KINERJA", "DINAS PERDAGANGAN KOTA MADIUN", "TAHUN ANGGARAN 2020"):
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(9 if text.startswith("TAHUN") else 0)
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, Pt(13)
    table = document.add_table(rows=0, cols=len(WIDTHS))
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(width)
    first_tree(table)
    second_tree(table)
    for text in ("", "KEPALA DINAS PERDAGANGAN", "", "", "", "( nama pejabat )", "NIP. ......................."):
        paragraph = document.add_paragraph(text)
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.space_after = Cm(11.5), Pt(0)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.docx")
        document.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


OVERLEAF = 4  # of the sections: this one and those below it stand on page 2
SPLIT = "Tunggakan retribusi pasar"  # of the section before it, this indicator stands overleaf


def paged(fact: Fact) -> Fact:
    """A division with the pages of its sections."""
    heads = tuple(
        Fact(each.level, each.statement, None, each.measures, holder=each.holder, pages=(2,) if place >= OVERLEAF else (1,))
        for place, each in enumerate(fact.children)
    )
    return Fact(fact.level, fact.statement, None, fact.measures, heads, holder=fact.holder, pages=(1,))


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kota Madiun"}
    gold = Gold(STEM, about | {"organisation": "Dinas Perdagangan", "year": int(YEAR), "pages": 2})
    divisions = tuple(paged(fact) for fact in FIRST.children)
    add_tree(gold, Fact("sasaran", FIRST.statement, None, FIRST.measures, divisions, holder=FIRST.holder), None, YEAR, 1)
    add_tree(gold, SECOND, None, YEAR, 2)
    for indicator in gold.indicators:
        if indicator["name"] == SPLIT:
            indicator["page"] = 2
            next(node for node in gold.nodes if node["id"] == indicator["node"])["pages"] = [1, 2]
            next(value for value in gold.values if value["indicator"] == indicator["id"])["page"] = 2
    heads = [node["id"] for node in gold.nodes if node["level"] == "sub_kegiatan"]
    middle = [node["id"] for node in gold.nodes if node["level"] == "program"]
    gold.ambiguous = [
        {
            "about": "tiers are named by position only; a section answered for kegiatan in the nomenclature of 2020",
            "chosen": "sub_kegiatan (eselon IV)",
            "also_acceptable": ["kegiatan"],
            "nodes": heads,
            "field": "level",
        },
        {
            "about": "tiers are named by position only; a division may answer for a program or a kegiatan",
            "chosen": "program (eselon III)",
            "also_acceptable": ["kegiatan"],
            "nodes": middle,
            "field": "level",
        },
        {
            "about": "KEPALA DINAS and SEKRETARIS stand as the tier's label at the left, not in the box",
            "chosen": "holder",
            "also_acceptable": [None],
            "nodes": [node["id"] for node in gold.nodes if node["holder"] in ("KEPALA DINAS", "SEKRETARIS")],
            "field": "holder",
        },
        {
            "about": "unit of Rp 6,75 milyar",
            "chosen": "milyar",
            "also_acceptable": ["Rp", "Rp milyar", None],
            "nodes": [node["id"] for node in gold.nodes if node["holder"] == "Kasi Pendapatan Pasar"],
            "field": "value.unit",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    draw()
    write_gold()


if __name__ == "__main__":
    main()
