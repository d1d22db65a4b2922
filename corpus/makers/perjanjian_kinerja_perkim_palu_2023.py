"""Perjanjian kinerja of a division head of a housing office: tables of horizontal rules, Roman numbers, sums and totals."""

import tempfile
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import _Cell
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.facts import Fact, Measure, add_measure, walk
from corpus.makers.word import ALIGN, centred, fill, page_break, page_number, runs, underlined

STEM = "perjanjian-kinerja-perkim-palu-2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Perjanjian kinerja of the head of a housing division, with its programs and sums in tables without vertical rules",
    "type": "perjanjian_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "an eselon III position is the first party and holder of all programs and kegiatan",
        "tables with horizontal rules only, and those only above programs; columns held by white space",
        "program rows with Roman numbers, kegiatan rows with Arabic ones, sub kegiatan with letters, in one column",
        "statement with the program's or kegiatan's name in brackets behind it",
        "a second indicator in a row without number and statement",
        "second table with names and sums, whose kegiatan are numbered on and on, not anew under each program",
        "sums with ,00; one malformed; Jumlah of each program and of all",
        "letterhead with a logo and a logo in the page header of the annex; the sums table goes on over the page break",
        "a statement numbered V where IV is meant; a typing error (pemukiman kumuh, permukiman kumuh)",
    ],
}
YEAR = "2023"
FONT = "Caladea"
HOLDER = "Kepala Bidang Perumahan"
HEAD = "Kepala Dinas Perumahan, Kawasan Permukiman dan Pertanahan"

HOUSES = Fact(
    "program",
    "Meningkatnya ketersediaan rumah layak huni bagi korban bencana dan relokasi",
    "Program Pengembangan Perumahan",
    (
        Measure("Persentase penyediaan rumah layak huni bagi korban bencana", "71,40", "%"),
        Measure("Persentase fasilitasi penyediaan rumah bagi masyarakat terdampak relokasi", "55", "%"),
    ),
    (
        Fact(
            "kegiatan",
            "Tersedianya data rumah rawan bencana dan terdampak relokasi",
            "Pendataan Penyediaan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota",
            (Measure("Jumlah dokumen data rumah di kawasan rawan bencana", "2", "Dokumen"),),
            (
                Fact("sub_kegiatan", None, "Identifikasi Perumahan di Lokasi Rawan Bencana", pagu="186.500.000,00"),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Pendataan Rumah Korban Bencana Kejadian Sebelumnya yang Belum Tertangani",
                    pagu="94.250.000,00",
                ),
            ),
            pagu="280.750.000,00",
        ),
        Fact(
            "kegiatan",
            "Terbangunnya rumah bagi korban bencana",
            "Pembangunan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota",
            (Measure("Jumlah unit rumah korban bencana yang direhabilitasi", "143", "Unit"),),
            (
                Fact("sub_kegiatan", None, "Rehabilitasi Rumah bagi Korban Bencana", pagu="4.147.000.000,00"),
                Fact("sub_kegiatan", None, "Pembangunan Rumah bagi Korban Bencana", pagu="2.8750.000.000,00"),
            ),
            pagu="7.022.000.000,00",
        ),
    ),
    pagu="7.302.750.000,00",
)
SLUMS = Fact(
    "program",
    "Menurunnya luasan pemukiman kumuh di bawah 10 Ha",
    "Program Kawasan Permukiman",
    (Measure("Persentase penanganan permukiman kumuh", "48,75", "%"),),
    (
        Fact(
            "kegiatan",
            "Meningkatnya kualitas kawasan permukiman kumuh",
            "Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha",
            (
                Measure("Luas kawasan kumuh yang ditangani", "6,82", "Ha"),
                Measure("Jumlah rumah tidak layak huni yang ditingkatkan", "210", "Unit"),
            ),
            (
                Fact("sub_kegiatan", None, "Perbaikan Rumah Tidak Layak Huni", pagu="4.200.000.000,00"),
                Fact(
                    "sub_kegiatan",
                    None,
                    "Pelaksanaan Pembangunan Pemugaran/Peremajaan Permukiman Kumuh",
                    pagu="1.165.340.000,00",
                ),
            ),
            pagu="5.365.340.000,00",
        ),
    ),
    pagu="5.365.340.000,00",
)
PREVENT = Fact(
    "program",
    "Tercegahnya tumbuh kembang perumahan dan kawasan permukiman kumuh",
    "Program Perumahan dan Kawasan Permukiman Kumuh",
    (Measure("Cakupan kelurahan yang dibina dalam pencegahan kumuh", "27", "Kelurahan"),),
    (
        Fact(
            "kegiatan",
            "Terlaksananya pencegahan perumahan kumuh",
            "Pencegahan Perumahan dan Kawasan Permukiman Kumuh pada Daerah Kabupaten/Kota",
            (Measure("Jumlah rumah swadaya yang ditingkatkan kualitasnya", "165", "Unit"),),
            (Fact("sub_kegiatan", None, "Perbaikan Rumah Tidak Layak Huni untuk Pencegahan", pagu="3.300.000.000,00"),),
            pagu="3.300.000.000,00",
        ),
    ),
    pagu="3.300.000.000,00",
)
UTILITIES = Fact(
    "program",
    "Meningkatnya cakupan PSU perumahan",
    "Program Peningkatan Prasarana, Sarana dan Utilitas Umum (PSU)",
    (Measure("Persentase perumahan yang sudah dilengkapi PSU", "39,20", "%"),),
    (
        Fact(
            "kegiatan",
            "Tersedianya PSU perumahan",
            "Urusan Penyelenggaraan PSU Perumahan",
            (Measure("Jumlah lokasi perumahan yang terbangun PSU", "18", "Lokasi"),),
            (
                Fact("sub_kegiatan", None, "Perencanaan Penyediaan PSU Perumahan", pagu="150.000.000,00"),
                Fact(
                    "sub_kegiatan", None, "Penyediaan Prasarana, Sarana, dan Utilitas Umum di Perumahan", pagu="2.415.600.000,00"
                ),
                Fact("sub_kegiatan", None, "Verifikasi dan Penyerahan PSU Permukiman dari Pengembang", pagu="48.900.000,00"),
            ),
            pagu="2.614.500.000,00",
        ),
    ),
    pagu="2.614.500.000,00",
)
PROGRAMS = (HOUSES, SLUMS, PREVENT, UTILITIES)
NUMERALS = ("I", "II", "III", "V")  # the first table skips IV
RIGHT_NUMERALS = ("I", "II", "III", "IV")
SOURCES = ("APBD, DAU", "DAK Fisik", "APBD", "APBD")
TOTAL = "18.582.590.000,00"
LETTER, TARGETS, SUMS = 1, 2, 3
SUMS_RESUME = "Pembangunan Rumah bagi Korban Bencana"  # the first line of the sums on page 3
PAGE_COUNT = 3


def logo(path: Path) -> None:
    """A simple emblem."""
    picture = Image.new("RGB", (300, 340), "white")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((10, 10, 290, 330), fill="#0B6E4F", outline="#E3B505", width=14)
    pen.polygon([(150, 70), (240, 160), (60, 160)], fill="#E3B505")
    pen.rectangle((85, 160, 215, 250), fill="#FFFFFF")
    pen.rectangle((130, 190, 170, 250), fill="#95190C")
    picture.save(path)


def ruled(cell: _Cell, **sides: int) -> None:
    """Rules of a cell: thickness in eighths of a point by side."""
    borders = OxmlElement("w:tcBorders")
    for side, size in sides.items():
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", str(size)), ("space", "0"), ("color", "000000")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    cell._tc.get_or_add_tcPr().append(borders)


def open_table(document: Doc, rows: list[tuple[int, list[str]]], widths: tuple[float, ...], across: str) -> None:
    """A table without vertical rules; each row tells the rule above it (eighths of a point, 0 none)."""
    table = document.add_table(len(rows), len(widths))
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for number, (line, (rule, texts)) in enumerate(zip(table.rows, rows, strict=True)):
        for place, (cell, text) in enumerate(zip(line.cells, texts, strict=True)):
            cell.width = Cm(widths[place])
            fill(cell, text, 10, "c" if number == 0 else across[place], number == 0)
            sides = {"top": rule} if rule else {}
            sides |= {"bottom": 12} if number in (0, len(rows) - 1) else {}
            if sides:
                ruled(cell, **sides)
        no_split = OxmlElement("w:cantSplit")
        line._tr.get_or_add_trPr().append(no_split)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def target_rows() -> list[tuple[int, list[str]]]:
    """The first table: statements with names in brackets, indicators, targets."""
    rows = [(12, ["No.", "Sasaran Program/Kegiatan", "Indikator Kinerja", "Satuan", "Target"])]
    for numeral, program in zip(NUMERALS, PROGRAMS, strict=True):
        for number, fact in enumerate((program, *program.children)):
            mark = f"{number}." if number else f"{numeral}."
            for place, measure in enumerate(fact.measures):
                head = ["", ""] if place else [mark, f"{fact.statement} ({'' if not number else 'Kegiatan '}{fact.name})"]
                if not number:
                    head = [f"**{text}**" if text else "" for text in head]
                rows.append((4 if not number and not place else 0, [*head, measure.name, measure.unit or "", measure.target]))
    return rows


def sum_rows() -> list[tuple[int, list[str]]]:
    """The second table: names and sums."""
    rows = [(12, ["No.", "Program/Kegiatan/Sub Kegiatan", "", "Anggaran", "Ket."])]
    number = 0
    for numeral, program, source in zip(RIGHT_NUMERALS, PROGRAMS, SOURCES, strict=True):
        rows.append((4, [f"**{numeral}.**", f"**{program.name}**", "", "", source]))
        for kegiatan in program.children:
            number += 1
            rows.append((0, [f"{number}.", kegiatan.name or "", "Rp", kegiatan.pagu, ""]))
            rows += [
                (0, ["", f"{letter}. {sub.name}", "Rp", sub.pagu, ""])
                for letter, sub in zip("abc", kegiatan.children, strict=False)
            ]
        rows.append((0, ["", f"**Jumlah {numeral}**", "**Rp**", f"**{program.pagu}**", ""]))
    rows.append((8, ["", "**JUMLAH ANGGARAN**", "**Rp**", f"**{TOTAL}**", ""]))
    return rows


def text(document: Doc, line: str, after: float = 8) -> None:
    """A justified paragraph."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.space_after = Pt(after)
    runs(paragraph, line)


def letterhead(document: Doc, picture: Path) -> None:
    """Logo beside the office's lines, a double rule below."""
    table = document.add_table(1, 2)
    table.autofit = False
    left, right = table.rows[0].cells
    left.width, right.width = table.columns[0].width, table.columns[1].width = Cm(2.4), Cm(14.2)
    left.paragraphs[0].add_run().add_picture(str(picture), width=Cm(1.9))
    lines = (("PEMERINTAH KOTA PALU", 13), ("DINAS PERUMAHAN, KAWASAN PERMUKIMAN DAN PERTANAHAN", 13))
    for place, (line, size) in enumerate((*lines, ("Jalan Balai Kota Selatan, Palu, Sulawesi Tengah 94111", 9))):
        paragraph = right.paragraphs[0] if place == 0 else right.add_paragraph()
        paragraph.alignment = ALIGN["c"]
        paragraph.paragraph_format.space_after = Pt(0)
        runs(paragraph, line, size, size > 9)
    underlined(centred(document, "", 4, after=10))


def signatures(document: Doc) -> None:
    """Two parties side by side."""
    table = document.add_table(1, 2)
    left = ["", "Pihak Kedua,", HEAD, "", "", "", "( nama pejabat )", "NIP. ........"]
    right = ["Palu,      Januari 2023", "Pihak Pertama,", HOLDER, "", "", "", "( nama pejabat )", "NIP. ........"]
    for cell, lines in zip(table.rows[0].cells, (left, right), strict=True):
        cell.paragraphs[0].alignment = ALIGN["c"]
        cell.paragraphs[0].add_run("\n".join(lines)).font.size = Pt(10.5)


def letter(document: Doc, picture: Path) -> None:
    """The agreement."""
    letterhead(document, picture)
    centred(document, "PERJANJIAN KINERJA TAHUN 2023", 13, after=10)
    text(
        document,
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, "
        "kami yang bertanda tangan di bawah ini:",
    )
    for position, ordinal in ((HOLDER, "PERTAMA"), (HEAD, "KEDUA")):
        for label, entry in (("Nama", "( nama pejabat )"), ("Jabatan", position)):
            paragraph = document.add_paragraph(f"{label}\t: {entry}")
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(3))
            paragraph.paragraph_format.space_after = Pt(1)
        text(document, f"selanjutnya disebut **PIHAK {ordinal}**")
    text(
        document,
        "PIHAK PERTAMA berjanji akan mewujudkan target kinerja sesuai lampiran perjanjian ini dalam rangka mencapai target "
        "kinerja jangka menengah sebagaimana ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian "
        "target kinerja tersebut menjadi tanggung jawab PIHAK PERTAMA.",
    )
    text(
        document,
        "PIHAK KEDUA akan memberikan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari "
        "perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
        18,
    )
    signatures(document)
    page_break(document)


def draw(path: Path, folder: Path) -> None:
    """The Word document."""
    picture = folder / "logo.png"
    logo(picture)
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.2), Cm(2)
    section.top_margin, section.bottom_margin = Cm(2), Cm(1.6)
    section.different_first_page_header_footer = True
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11)
    head = section.header.paragraphs[0]
    head.add_run().add_picture(str(picture), width=Cm(0.9))
    runs(head, "  Perjanjian Kinerja Bidang Perumahan – Dinas Perkimtan Kota Palu", 8)
    foot = section.footer.paragraphs[0]
    foot.alignment = ALIGN["r"]
    page_number(foot)
    letter(document, picture)
    centred(document, "LAMPIRAN PERJANJIAN KINERJA TAHUN 2023", 12)
    centred(document, "KEPALA BIDANG PERUMAHAN", 12)
    centred(document, "DINAS PERUMAHAN, KAWASAN PERMUKIMAN DAN PERTANAHAN KOTA PALU", 11, after=8)
    open_table(document, target_rows(), (1.1, 6.6, 5.6, 2, 1.7), "cllcc")
    centred(document, "", 4)
    open_table(document, sum_rows(), (1.1, 9.6, 0.9, 3.6, 1.9), "cllrc")
    centred(document, "", 8)
    signatures(document)
    document.save(path)


def early() -> set[str]:
    """The names whose sums stand on page 2."""
    lines = [fact.name or "" for program in PROGRAMS for fact in walk(program)]
    return set(lines[: lines.index(SUMS_RESUME)])


def build_gold() -> Gold:
    """The facts as a record."""
    document = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"], "region": "Kota Palu"}
    office = "Dinas Perumahan, Kawasan Permukiman dan Pertanahan"
    gold = Gold(STEM, document | {"organisation": office, "year": int(YEAR), "pages": PAGE_COUNT})
    for program in PROGRAMS:
        top = add_node(gold, program, None)
        for kegiatan in program.children:
            middle = add_node(gold, kegiatan, top)
            for sub in kegiatan.children:
                add_node(gold, sub, middle)
    gold.total("JUMLAH ANGGARAN", "pagu", YEAR, f"Rp {TOTAL}", SUMS)
    doubts(gold)
    return gold


def add_node(gold: Gold, fact: Fact, parent: str | None) -> str:
    """A node of the two tables; a program's sum stands in its row Jumlah."""
    page = TARGETS if fact.name in early() else SUMS
    pages = sorted({TARGETS, page}) if fact.measures else [page]
    node = gold.node(fact.level, fact.statement, fact.name, page=pages[0], parent=parent, holder=HOLDER, pages=pages)
    for measure in fact.measures:
        add_measure(gold, node, measure, YEAR, TARGETS)
    gold.budget(node, "pagu", YEAR, f"Rp {fact.pagu}", SUMS if fact.level == "program" else page)
    return node


def doubts(gold: Gold) -> None:
    """Where another reading is honest too."""
    everyone = [node["id"] for node in gold.nodes]
    programs = [node["id"] for node in gold.nodes if node["level"] == "program"]
    subs = [node["id"] for node in gold.nodes if node["level"] == "sub_kegiatan"]
    rows = (
        (
            "rows Jumlah I to IV close each program: sums of the programs or totals",
            "totals",
            ["budgets of the programs"],
            programs,
            "budgets",
        ),
        ("the second table is the first party's as well, but names no holder", HOLDER, [None], subs, "holder"),
        ("the annex prints the position in capitals", HOLDER, ["KEPALA BIDANG PERUMAHAN"], everyone, "holder"),
    )
    for about, chosen, other, nodes, part in rows:
        doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
        gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.docx"
        draw(source, Path(folder))
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
