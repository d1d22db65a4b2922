"""Changed perjanjian kinerja 2024 of a sub-district: the camat's and those of four of his officials, in one file."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from PIL import Image, ImageDraw

from corpus.makers.common import CORPUS, Gold, amount, office_pdf
from corpus.makers.parts.babat_facts import AGREEMENTS, OFFICE, PROGRAMS, YEAR, Agreement, Iku, Work, whole
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages, bare
from corpus.makers.word import ALIGN, LEFT, UP, Look, centred, grid, page_break, runs, underlined

STEM = "perjanjian-kinerja-perubahan-kecamatan-babat-lamongan-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Changed perjanjian kinerja of a camat, his secretary and three heads of section, each with letter and annex",
    "type": "perjanjian_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "cover with a page border, five agreements with letterhead or logo, each with a letter and an annex",
        "Sasaran Strategis, Sasaran Program and Sasaran Kegiatan as headers of the same table, which decide the level",
        "sums before and after the change in two columns, under one merged header or each with a header of its own",
        "programs of the camat's table restated in the officials' tables; one sum differs, one is malformed",
        "levels told by numbers (I, 1, a) with bold and italic type; by codes; by a column for each level with merged cells",
        "a kegiatan without a sum of its own where each level has its column; a dropped sub kegiatan (-) and a new one",
        "sums with Rp in one table and without in the others; remarks (Bertambah, Tetap, Berkurang) that are no facts",
        "grade with its score, ≤ target where less is better, targets with units, a number in words in brackets",
        "the sasaran of officials not tied to programs; no edge between the agreements is printed",
        "portrait and landscape pages, a table over a page break with repeated header, typing errors (Peningkatkan)",
    ],
}
GREEN, SOFT = "C6E0B4", "E2EFD9"


def crest(path: Path) -> None:
    """A simple logo."""
    picture = Image.new("RGB", (220, 260), "white")
    pen = ImageDraw.Draw(picture)
    pen.polygon([(15, 20), (205, 20), (205, 150), (110, 250), (15, 150)], fill="#1F6F3B", outline="#FFC000", width=8)
    pen.ellipse((65, 60, 155, 150), fill="#FFD966", outline="#7F6000", width=3)
    pen.line((110, 70, 110, 215), fill="#FFFFFF", width=7)
    picture.save(path)


def framed(document: Doc) -> None:
    """A double border around the pages of the first section."""
    borders = OxmlElement("w:pgBorders")
    borders.set(qn("w:offsetFrom"), "page")
    for side in ("top", "left", "bottom", "right"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "double"), ("sz", "12"), ("space", "24"), ("color", "385623")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties = document.sections[0]._sectPr
    properties.insert(list(properties).index(properties.find(qn("w:pgMar"))) + 1, borders)


def para(document: Doc, text: str, after: float = 8) -> None:
    """A paragraph of a letter."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN["j"]
    paragraph.paragraph_format.space_after, paragraph.paragraph_format.line_spacing = Pt(after), 1.5
    paragraph.paragraph_format.first_line_indent = Cm(1.2)
    runs(paragraph, text, 12)


def party(document: Doc, post: str, place: str) -> None:
    """Name and position of a party, in a table without rules."""
    table = document.add_table(2, 3)
    table.autofit = False
    for column, width in zip(table.columns, (3, 0.6, 12), strict=True):
        column.width = Cm(width)
    for line, (left, right) in enumerate((("N a m a", "NAMA PEJABAT"), ("Jabatan", post))):
        for column, (text, width) in enumerate(zip((left, ":", right), (3, 0.6, 12), strict=True)):
            cell = table.cell(line, column)
            cell.width = Cm(width)
            runs(cell.paragraphs[0], text, 12, bold=text == "NAMA PEJABAT")
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(4)
    runs(paragraph, place, 12)


def signatures(document: Doc, first: str, second: str) -> None:
    """The two signatures, the second party left."""
    centred(document, "", 6)
    table = document.add_table(2, 2)
    table.alignment = 1
    cells = (("", f"Babat,      Oktober {YEAR}"), (f"PIHAK KEDUA\n{second.upper()}", f"PIHAK PERTAMA\n{first.upper()}"))
    for row, texts in enumerate(cells):
        for column, text in enumerate(texts):
            paragraph = table.cell(row, column).paragraphs[0]
            paragraph.alignment = ALIGN["c"]
            runs(paragraph, text + ("\n\n\n\n**NAMA PEJABAT**\nNIP. ........................" if row else ""), 10)


def letter(document: Doc, logo: Path, agreement: Agreement) -> None:
    """The words of an agreement; the camat's has the letterhead, the others the logo alone."""
    centred(document, "").add_run().add_picture(str(logo), width=Cm(1.7))
    if agreement is AGREEMENTS[0]:
        centred(document, "PEMERINTAH KABUPATEN LAMONGAN", 13)
        centred(document, OFFICE.upper(), 15)
        underlined(centred(document, "Jalan Raya Bedahan Nomor 1 Babat, Lamongan 62271", 9, bold=False, after=10))
    centred(document, f"PERJANJIAN KINERJA PERUBAHAN TAHUN {YEAR}", 13, after=14)
    para(
        document,
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, "
        "kami yang bertanda tangan di bawah ini :",
    )
    party(document, agreement.first, "Selanjutnya disebut **PIHAK PERTAMA**")
    party(document, agreement.second, "Selaku atasan Pihak Pertama, selanjutnya disebut **PIHAK KEDUA**")
    para(
        document,
        "Pihak Pertama berjanji akan mewujudkan target kinerja perubahan yang seharusnya sesuai lampiran perjanjian ini, "
        "menyesuaikan dengan Perubahan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2024. Keberhasilan dan kegagalan "
        "pencapaian target kinerja tersebut menjadi tanggung jawab Pihak Pertama.",
    )
    para(
        document,
        "Pihak Kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari "
        "perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
        12,
    )
    signatures(document, agreement.first, agreement.second)


def goal_rows(agreement: Agreement) -> list[list[str]]:
    """The table of sasaran."""
    rows = [["No", agreement.label, "Indikator Kinerja", "Target"], ["(1)", "(2)", "(3)", "(4)"]]
    for place, (goal, measures) in enumerate(agreement.goals, 1):
        for turn, iku in enumerate(measures):
            rows.append([*([UP, UP] if turn else [f"{place}.", goal]), iku.name, iku.target])
    return rows


def numbered_rows(works: Sequence[Work]) -> list[list[str]]:
    """Programs with roman numbers, kegiatan with numbers, sub kegiatan with letters."""
    rows = [["No", "Program / Kegiatan / Sub Kegiatan", "Anggaran (Rp)", LEFT, "Keterangan"]]
    rows.append([UP, UP, "Sebelum Perubahan", "Sesudah Perubahan", UP])
    counts = [0, 0, 0]
    for work in works:
        counts[work.depth] += 1
        counts[work.depth + 1 :] = [0] * (2 - work.depth)
        place = counts[work.depth]
        mark = ("I" * place, str(place), chr(96 + place))[work.depth]
        strong = "**" if work.depth == 0 else ""
        rows.append([f"{strong}{text}{strong}" for text in (mark, work.name, work.before, work.after, work.note)])
    return rows


def coded_rows(works: Sequence[Work]) -> list[list[str]]:
    """Programs, kegiatan and sub kegiatan by their codes."""
    heads = ["Kode", "Uraian Program/Kegiatan/Sub Kegiatan", "Anggaran Sebelum Perubahan", "Anggaran Setelah Perubahan", "Ket."]
    rows = [heads]
    for work in works:
        strong = "**" if work.depth < 2 else ""
        rows.append([f"{strong}{text}{strong}" for text in (work.code, work.name, work.before, work.after, work.note)])
    return rows


def column_rows(works: Sequence[Work]) -> list[list[str]]:
    """A column for each level; sums of sub kegiatan alone."""
    rows = [["No", "Program", "Kegiatan", "Sub Kegiatan", "Anggaran (Rp)", LEFT, "Keterangan"]]
    rows.append([UP, UP, UP, UP, "Sebelum", "Sesudah", UP])
    left, count = ["", "", ""], 0
    for work in works:
        if work.depth == 0:
            count += 1
            left = [f"{count}.", work.name, ""]
        elif work.depth == 1:
            left[2] = work.name
        else:
            rows.append([*left, work.name, work.before, work.after, work.note])
            left = [UP, UP, UP]
    return rows


def camat_rows() -> list[list[str]]:
    """The camat's programs."""
    rows = [["No", "Program", "Anggaran Sebelum Perubahan", "Anggaran Setelah Perubahan", "Keterangan"]]
    for place, program in enumerate(PROGRAMS, 1):
        rows.append([f"{place}.", program.name, f"Rp {program.before}", f"Rp {program.camat}", "P-APBD 2024"])
    before, after = whole(PROGRAMS)
    rows.append(["**Jumlah**", LEFT, f"**Rp {before}**", f"**Rp {after}**", ""])
    return rows


def annex(document: Doc, agreement: Agreement) -> None:
    """The tables of an agreement."""
    wide = agreement.style == "columns"
    centred(document, f"LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN {YEAR}", 12)
    centred(document, agreement.first.upper(), 12, after=10)
    widths = (1.2, 10.2, 12.0, 4.2) if wide else (1.1, 5.6, 6.6, 3.4)
    grid(document, goal_rows(agreement), Look(widths, "cllc", 11, 2, shade=GREEN))
    centred(document, "", 8)
    before, after = whole([work for work in agreement.works if work.depth == 0])
    sums = [f"**{before}**", f"**{after}**", ""]
    if agreement.style == "camat":
        grid(document, camat_rows(), Look((1.1, 6.2, 3.5, 3.5, 2.4), "clrrc", 10, 1, True, GREEN))
    elif agreement.style == "numbers":
        rows = [*numbered_rows(agreement.works), ["**JUMLAH**", LEFT, *sums]]
        table = grid(document, rows, Look((1.1, 6.9, 3.1, 3.1, 2.8), "clrrc", 11, 2, True, SOFT))
        for line, work in enumerate(agreement.works, 2):
            paragraph = table.cell(line, 1).paragraphs[0]
            paragraph.paragraph_format.left_indent = Cm(0.35 * work.depth)
            for run in paragraph.runs if work.depth == 2 else ():
                run.italic = True
    elif agreement.style == "codes":
        rows = [*coded_rows(agreement.works), ["**JUMLAH**", LEFT, *sums]]
        grid(document, rows, Look((3.2, 6.6, 2.8, 2.8, 1.9), "llrrc", 9.5, 1, True, GREEN))
    else:
        rows = [*column_rows(agreement.works), ["**Jumlah**", LEFT, LEFT, LEFT, *sums]]
        grid(document, rows, Look((1.1, 5.4, 6.2, 7.4, 2.7, 2.7, 2.4), "clllrrc", 9.5, 2, True, SOFT))
    signatures(document, agreement.first, agreement.second)


def turned(document: Doc, landscape: bool) -> None:
    """A new section of the given orientation, without the cover's border."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(33), Cm(21.5)) if landscape else (Cm(21.5), Cm(33))
    section.top_margin, section.bottom_margin = (Cm(1.5), Cm(1.2)) if landscape else (Cm(2.6), Cm(2.4))
    for border in section._sectPr.findall(qn("w:pgBorders")):
        section._sectPr.remove(border)


def draw(path: Path, folder: Path) -> None:
    """The Word document."""
    logo = folder / "logo.png"
    crest(logo)
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2.0)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.4)
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Liberation Sans", Pt(11)
    framed(document)
    for text, size in (("", 60), ("PERJANJIAN KINERJA PERUBAHAN", 24), (f"TAHUN {YEAR}", 22), ("", 40)):
        centred(document, text, size, after=8)
    centred(document, "").add_run().add_picture(str(logo), width=Cm(5))
    for text, size in (("", 60), (OFFICE.upper(), 20), ("KABUPATEN LAMONGAN", 20)):
        centred(document, text, size, after=8)
    for place, agreement in enumerate(AGREEMENTS):
        if place:
            page_break(document)
        else:
            turned(document, False)
        letter(document, logo, agreement)
        if agreement.style == "columns":
            turned(document, True)
        else:
            page_break(document)
        annex(document, agreement)
    document.save(path)


class Book:
    """The gold in the making, and the programs that stand in it."""

    def __init__(self, gold: Gold, pages: Pages) -> None:
        self.gold, self.pages = gold, pages
        self.programs: dict[str, dict] = {}

    def row(self, text: str, beside: str, start: int) -> int:
        """The page of a row, known by its text and what stands beside it."""
        wanted = bare(text + beside)
        found = [page for page in range(start, self.pages.count + 1) if wanted in self.pages.texts[page - 1]]
        return found[0] if found else self.pages.first(text, start)

    def measure(self, node: str, iku: Iku, start: int) -> None:
        """An indicator with its target."""
        page = self.row(iku.name, iku.target, start)
        one = self.gold.indicator(node, iku.name, iku.unit, page, **({"direction": "down"} if iku.down else {}))
        self.gold.value(one, "target", YEAR, iku.target, iku.unit, page, **grade_of(iku.target))

    def sums(self, ident: str, texts: Sequence[str], page: int) -> None:
        """The pagu of a node before and after the change, each printed sum once."""
        known = {each["amount"] or each["text"] for each in self.gold.budgets if each["node"] == ident}
        for text in texts:
            if (amount(text) or text) not in known:
                self.gold.budget(ident, "pagu", YEAR, text, page)
                known.add(amount(text) or text)

    def work(self, work: Work, parent: str | None, style: str, start: int) -> str:
        """A program, kegiatan or sub kegiatan of an official's table; programs that are known are met again."""
        shown = style != "columns" or work.depth == 2
        page = self.row(work.name, work.before if shown else "", start)
        code = work.code if style == "codes" else None
        if work.depth == 0:
            fact = self.programs[work.name]
            fact["pages"] = sorted({*fact["pages"], page})
            fact["code"] = code
            ident = fact["id"]
        else:
            level = ("kegiatan", "sub_kegiatan")[work.depth - 1]
            ident = self.gold.node(level, None, work.name, page=page, parent=parent, code=code)
        if shown:
            self.sums(ident, (work.before, work.after), page)
        return ident

    def agreement(self, agreement: Agreement, start: int) -> None:
        """The nodes of one agreement."""
        for goal, measures in agreement.goals:
            node = self.gold.node(agreement.level, goal, page=self.pages.first(goal, start), holder=agreement.first)
            for iku in measures:
                self.measure(node, iku, start)
        above: list[str | None] = [None, None, None]
        for work in agreement.works if agreement.style != "camat" else ():
            ident = self.work(work, above[work.depth - 1] if work.depth else None, agreement.style, start)
            above[work.depth] = ident
        if agreement.style == "camat":
            for program in PROGRAMS:
                page = self.row(program.name, f"Rp {program.before}", start)
                ident = self.gold.node("program", None, program.name, page=page)
                self.programs[program.name] = self.gold.nodes[-1]
                self.sums(ident, (f"Rp {program.before}", f"Rp {program.camat}"), page)
        lead = "Rp " if agreement.style == "camat" else ""
        label = "Jumlah" if agreement.style in ("camat", "columns") else "JUMLAH"
        sums = whole([work for work in agreement.works if work.depth == 0])
        page = self.row(f"{label}{lead}{sums[0]}", "", start)
        for text in sums:
            self.gold.total(label, "pagu", YEAR, lead + text, page)


def doubts(gold: Gold) -> None:
    """Where another reading is honest too."""
    named = [node["id"] for node in gold.nodes if node["name"]]
    goals = [node["id"] for node in gold.nodes if node["holder"]]
    rows: tuple = (
        ("sums before and after the change", "two pagu of 2024", ["the one after the change alone"], named, "budgets"),
        (
            "programs, kegiatan and sub kegiatan stand in the first party's table",
            None,
            [a.first for a in AGREEMENTS],
            named,
            "holder",
        ),
        ("positions in capitals in the annexes and signatures", "as in the letter", ["in capitals"], goals, "holder"),
        ("statements of the officials are not tied to the names in the table of sums", "own nodes", ["one node"], goals, "name"),
        ("target with its number in words in brackets", "unit behind the bracket", [None], goals, "value.unit"),
        ("sums with Rp in the camat's table", "with Rp", ["the number alone"], named[:6], "budget.text"),
    )
    for about, chosen, other, nodes, part in rows:
        doubt = {"about": about, "chosen": chosen, "also_acceptable": other}
        gold.ambiguous.append(doubt | {"nodes": nodes, "field": part})


def build_gold() -> Gold:
    """The facts as a record."""
    pages = Pages(CORPUS / f"{STEM}.pdf")
    document = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"], "region": "Kabupaten Lamongan"}
    gold = Gold(STEM, document | {"organisation": OFFICE, "year": int(YEAR), "pages": pages.count})
    book, start = Book(gold, pages), 1
    for agreement in AGREEMENTS:
        start = pages.first(f"LAMPIRAN PERJANJIAN KINERJA PERUBAHAN TAHUN {YEAR} {agreement.first.upper()}", start)
        book.agreement(agreement, start)
    doubts(gold)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.docx"
        draw(source, Path(folder))
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold().write()


if __name__ == "__main__":
    main()
