"""The agreements of a whole population office in one file: head, secretary, two division heads and four section heads."""

import textwrap
from pathlib import Path

from docx import Document as new_document
from docx.document import Document as Doc
from docx.enum.text import WD_BREAK, WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt, RGBColor
from PIL import Image, ImageDraw

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.disdukcapil_bangli_facts import (
    AIMS,
    HEAD,
    NARROW,
    OFFICE,
    PLACE,
    PROGRAMS,
    TOTAL,
    WIDE,
    YEAR,
    Kegiatan,
    Measure,
    Program,
    Sheet,
)
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.pages import Pages
from corpus.makers.word import ALIGN, UP, Look, centred, grid, page_break, runs, underlined

STEM = "perjanjian-kinerja-disdukcapil-bangli-2020"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Eight agreements of a population office in one file: the head, three of eselon III and four of eselon IV",
    "type": "perjanjian_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "eight pairs of parties; the second party of seven agreements is the first party of another",
        "letter and annex on two pages for eselon II and III, letter, table and money on one page for eselon IV",
        "columns that change with the position: Sasaran Strategis; Program, Sasaran Program; Kegiatan, Sasaran Kegiatan",
        "name and statement side by side in the same row, both merged over the indicators",
        "the head's programs as lines with tabs, names broken by hand, sum and source behind the last line, no rules",
        "programs and kegiatan of eselon III told apart by 1. and a. and by bold type in a table without rules, Rp in a column",
        "kegiatan of eselon IV as lines with a colon before the sum (Rp. ...,-), named in the table above already",
        "programs and kegiatan restated in the next agreement, two with other sums; sums written in three ways",
        "one sasaran's indicator that the head and a division have word for word",
        "sasaran of the head not tied to programs; programs that only the head's list names",
        "the program of an eselon IV sheet named in a line above its table",
        "≤ and lower is better, a grade with its score, figures without unit, a decimal point, a malformed sum (143.4000.000)",
        "typing errors (Terlaksanya), positions in capitals in titles and with the region in the letters",
    ],
}
FACE = "Liberation Sans"
BLUE = "DEEAF6"
OPENING = (
    "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi pada hasil, "
    "kami yang bertanda tangan dibawah ini :"
)
PROMISE = (
    "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka "
    "mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan "
    "kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami."
)
WATCH = (
    "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari "
    "perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi."
)
PAGE_COUNT = 12


def emblem(path: Path) -> Path:
    """A plain emblem for the letterhead."""
    picture = Image.new("RGB", (180, 200), "white")
    pen = ImageDraw.Draw(picture)
    pen.polygon(((90, 6), (170, 60), (140, 190), (40, 190), (10, 60)), fill="#F2C12E", outline="#7A1F1F", width=6)
    pen.rectangle((60, 90, 120, 165), fill="#7A1F1F")
    pen.polygon(((45, 90), (90, 45), (135, 90)), fill="#1D3F72")
    picture.save(path)
    return path


def plain(document: Doc, text: str, size: float = 11, across: str = "j", after: float = 6) -> None:
    """A paragraph of the letter."""
    paragraph = document.add_paragraph()
    paragraph.alignment = ALIGN[across]
    paragraph.paragraph_format.space_after = Pt(after)
    paragraph.paragraph_format.line_spacing = 1.15
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(3.2))
    runs(paragraph, text, size)


def letterhead(document: Doc, picture: Path) -> None:
    """The emblem in the middle above the office's name, over a double rule."""
    centred(document, "").add_run().add_picture(str(picture), height=Cm(1.9))
    for text, size in ((f"PEMERINTAH {PLACE.upper()}", 13), (OFFICE.upper(), 15)):
        centred(document, text, size)
    underlined(centred(document, "Jalan Brigjen Ngurah Rai, Bangli 80613", 9, False, 10))


def parties(document: Doc, first: str, second: str, size: float) -> None:
    """Who promises what to whom."""
    for role, post in (("pihak pertama", first), ("pihak kedua", second)):
        plain(document, "Nama\t: NAMA PEJABAT", size, "l", 1)
        plain(document, f"Jabatan\t: {post}", size, "l", 4)
        above = "selaku atasan pihak pertama, " if role == "pihak kedua" else ""
        plain(document, f"{above}selanjutnya disebut **{role}**", size, "l")


def signatures(document: Doc, first: str, second: str, size: float = 11) -> None:
    """The two parties, the second at the left, without names."""
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    rows = [["", "Bangli,      Januari 2020"], ["Pihak Kedua,", "Pihak Pertama,"], [second, first], ["", ""], ["", ""]]
    rows += [["NAMA PEJABAT"] * 2]
    grid(document, rows, Look((8.5, 8.5), "cc", size, 0, style="Normal Table"))


def letter(document: Doc, first: str, second: str, picture: Path) -> None:
    """The agreement itself, on a page of its own."""
    letterhead(document, picture)
    centred(document, f"PERJANJIAN KINERJA TAHUN {YEAR}", 13, after=14).runs[0].font.underline = True
    plain(document, OPENING)
    parties(document, first, second, 11)
    plain(document, PROMISE)
    plain(document, WATCH)
    signatures(document, first, second)
    page_break(document)


def titles(document: Doc, post: str) -> None:
    """The title above a table."""
    centred(document, f"PERJANJIAN KINERJA TAHUN {YEAR}", 12)
    centred(document, post.upper(), 11, after=10)


def wrapped(document: Doc, mark: str, name: str, tail: str, stops: tuple[tuple[float, bool], ...], wide: int) -> None:
    """A line of a list, its name broken by hand, what follows behind tabs after the last part; stops: cm, right or left."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(2)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(0.8))
    for place, right in stops:
        kind = WD_TAB_ALIGNMENT.RIGHT if right else WD_TAB_ALIGNMENT.LEFT
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(place), kind)
    bold = name.startswith("**")
    parts = textwrap.wrap(name.strip("*"), wide)
    for turn, part in enumerate(parts):
        last = turn == len(parts) - 1
        run = paragraph.add_run(f"{mark if turn == 0 else ''}\t{part}{tail if last else ''}")
        run.bold, run.font.size = bold, Pt(10)
        if not last:
            run.add_break(WD_BREAK.LINE)


def head_annex(document: Doc) -> None:
    """The head's table and programs."""
    titles(document, HEAD)
    rows = [["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "TARGET"], ["(1)", "(2)", "(3)", "(4)"]]
    for place, (aim, measures) in enumerate(AIMS, 1):
        for turn, each in enumerate(measures):
            rows.append([*([UP, UP] if turn else [f"{place}.", aim]), each.name, each.target])
    grid(document, rows, Look((1, 5.6, 7.6, 2.8), "cllc", 10, 2, False, BLUE))
    document.add_paragraph()
    stops = ((14.2, True), (14.8, False))
    wrapped(document, "", "**Program**", "\tAnggaran\tKeterangan", stops, 60)
    for turn, each in enumerate(PROGRAMS, 1):
        wrapped(document, f"{turn}.", each.name, f"\tRp. {each.pagu},00\t{each.source}", stops, 50)
    wrapped(document, "", "**Jumlah**", f"\tRp. {TOTAL},00", stops, 60)
    signatures(document, HEAD, "Bupati Bangli", 10)


def head_lines(rows: list[list[str]], names: list[str], measures: tuple[Measure, ...]) -> None:
    """Add the rows of a name and a statement, merged over their indicators."""
    for turn, each in enumerate(measures):
        rows.append([*([UP] * 3 if turn else names), each.name, each.target])


def wide_annex(document: Doc, sheet: Sheet) -> None:
    """The table of eselon III and its money: programs with their kegiatan."""
    titles(document, f"{sheet.first} {'' if 'Dinas' in sheet.first else OFFICE} {PLACE}".replace("  ", " "))
    rows = [["NO", "PROGRAM", "SASARAN PROGRAM", "INDIKATOR KINERJA", "TARGET"]]
    for place, each in enumerate(sheet.programs, 1):
        head_lines(rows, [str(place), each.name, each.statement], each.measures)
    grid(document, rows, Look((0.9, 4.6, 4.5, 4.7, 2.3), "clllc", 9.5, 1, True, BLUE))
    document.add_paragraph()
    rows = [["", "**PROGRAM / KEGIATAN**", "", "**ANGGARAN**"]]
    for place, each in enumerate(sheet.programs, 1):
        rows.append([f"**{place}.**", f"**{each.name}**", "**Rp**", f"**{each.again or each.pagu}**"])
        rows += [["", f"{mark}. {one.name}", "Rp", one.pagu] for mark, one in zip("abcdefgh", each.below, strict=False)]
    rows.append(["", "**JUMLAH**", "**Rp**", f"**{sheet.total}**"])
    grid(document, rows, Look((0.9, 11.4, 1, 3.5), "llrr", 9.5, 0, style="Normal Table"))
    signatures(document, sheet.first, sheet.second, 10)


def narrow_sheet(document: Doc, sheet: Sheet) -> None:
    """An agreement of eselon IV on one page: letter, table, money."""
    titles(document, sheet.first)
    plain(document, OPENING, 9.5, after=3)
    parties(document, sheet.first, sheet.second, 9.5)
    plain(document, PROMISE.replace("sesuai lampiran perjanjian ini", "sebagaimana tabel di bawah ini"), 9.5, after=3)
    plain(document, WATCH, 9.5)
    plain(document, f"Program : {sheet.programs[0].name}", 10, "l", 3)
    rows = [["NO", "KEGIATAN", "SASARAN KEGIATAN", "INDIKATOR KINERJA", "TARGET"]]
    for place, each in enumerate(sheet.kegiatan, 1):
        head_lines(rows, [str(place), each.name, each.statement], each.measures)
    grid(document, rows, Look((0.9, 4.6, 4.5, 4.7, 2.3), "clllc", 9.5, 1, False, BLUE))
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    stops = ((12.2, False), (16.6, True))
    wrapped(document, "", "**Kegiatan**", "\tAnggaran", ((13, False),), 60)
    for turn, one in enumerate(sheet.kegiatan, 1):
        wrapped(document, f"{turn}.", one.name, f"\t:\tRp. {one.again or one.pagu},-", stops, 58)
    wrapped(document, "", "**Jumlah anggaran**", f"\t:\tRp. {sheet.total},-", stops, 60)
    signatures(document, sheet.first, sheet.second, 10)


def draw(path: Path) -> None:
    """The Word document."""
    document = new_document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin, section.right_margin = Cm(2.4), Cm(2)
    section.top_margin, section.bottom_margin = Cm(2), Cm(1.6)
    document.styles["Normal"].font.name = FACE
    document.styles["Normal"].font.size = Pt(11)
    document.styles["Normal"].font.color.rgb = RGBColor(0, 0, 0)
    picture = emblem(path.with_suffix(".png"))
    letter(document, HEAD, "Bupati Bangli", picture)
    head_annex(document)
    for sheet in WIDE:
        page_break(document)
        letter(document, sheet.first, sheet.second, picture)
        wide_annex(document, sheet)
    for sheet in NARROW:
        page_break(document)
        narrow_sheet(document, sheet)
    document.save(str(path))


class Book:
    """The gold in the making."""

    def __init__(self, pages: Pages) -> None:
        document = {"type": "perjanjian_kinerja", "types": ["perjanjian_kinerja"], "region": PLACE}
        self.gold = Gold(STEM, document | {"organisation": OFFICE, "year": int(YEAR), "pages": pages.count})
        self.pages = pages

    def measures(self, node: str, measures: tuple[Measure, ...], page: int) -> None:
        """Indicators with their targets."""
        for each in measures:
            direction = "down" if each.down else None
            ident = self.gold.indicator(node, each.name, each.unit, page, direction=direction)
            self.gold.value(ident, "target", YEAR, each.target, each.unit, page, **grade_of(each.target))

    def kegiatan(self, each: Kegiatan, parent: str, page: int) -> None:
        """A kegiatan of an eselon III list, and what an eselon IV sheet says of it."""
        signed = [(9 + turn, sheet) for turn, sheet in enumerate(NARROW) if each in sheet.kegiatan]
        holder = signed[0][1].first if signed else None
        found = sorted({page, *(number for number, _ in signed)})
        more = {"holder": holder, "pages": found}
        ident = self.gold.node("kegiatan", each.statement or None, each.name, page=page, parent=parent, **more)
        self.gold.budget(ident, "pagu", YEAR, each.pagu, page)
        for number, _ in signed:
            self.measures(ident, each.measures, number)
            if each.again:
                self.gold.budget(ident, "pagu", YEAR, f"Rp. {each.again},-", number)

    def program(self, each: Program) -> None:
        """A program of the head's list, and what an eselon III sheet says of it."""
        signed = [(4 + 2 * turn, sheet) for turn, sheet in enumerate(WIDE) if each in sheet.programs]
        holder = signed[0][1].first if signed else None
        below = [9 + turn for turn, sheet in enumerate(NARROW) if each in sheet.programs]
        found = [2, *(page for page, _ in signed), *below]
        more = {"holder": holder, "pages": found}
        ident = self.gold.node("program", each.statement or None, each.name, page=2, **more)
        self.gold.budget(ident, "pagu", YEAR, f"Rp. {each.pagu},00", 2)
        for page, _ in signed:
            self.measures(ident, each.measures, page)
            if each.again:
                self.gold.budget(ident, "pagu", YEAR, each.again, page)
            for one in each.below:
                self.kegiatan(one, ident, page)


def doubts(gold: Gold) -> None:
    """Where a reading is open."""
    nodes = gold.nodes
    loose = [node["id"] for node in nodes if node["level"] == "program" and not node["holder"]]
    held = [node["id"] for node in nodes if node["level"] == "program" and node["holder"]]
    bare_ = [node["id"] for node in nodes if node["level"] == "kegiatan" and not node["holder"]]
    aims = [node["id"] for node in nodes if node["level"] == "sasaran"]
    stated = [node["id"] for node in nodes if node["statement"] and node["level"] != "sasaran"]
    signed = [node["id"] for node in nodes if node["level"] == "kegiatan" and node["holder"]]
    posts = [sheet.first for sheet in WIDE]
    money = [node["id"] for node in nodes if node["level"] != "sasaran"]
    for about, chosen, other, ids, part in (
        ("programs that only the head's list names, below his agreement", None, [HEAD], loose, "holder"),
        ("programs are listed by the head and stand on a sheet of eselon III", "eselon III", [HEAD, None], held, "holder"),
        ("kegiatan that only an eselon III list names", None, posts, bare_, "holder"),
        ("kegiatan are listed by eselon III and stand on a sheet of eselon IV", "eselon IV", posts, signed, "holder"),
        ("the letter prints the head's position with the region, titles in capitals", HEAD, [f"Kepala {OFFICE}"], aims, "holder"),
        ("column Kegiatan of eselon IV", "kegiatan", ["sub_kegiatan"], signed, "level"),
        ("name and statement side by side in a row", "one node", ["a node for each"], stated, "node"),
        ("sums with Rp. and ,00 or ,-", "as printed first", ["the figure alone"], money, "budget.text"),
    ):
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": ids, "field": part})


def build_gold(pages: Pages) -> Gold:
    """The facts as a record."""
    if pages.count != PAGE_COUNT:
        raise ValueError(f"{pages.count} pages, not {PAGE_COUNT}: the record's pages are those of the agreements")
    book = Book(pages)
    gold = book.gold
    for aim, measures in AIMS:
        book.measures(gold.node("sasaran", aim, page=2, holder=HEAD), measures, 2)
    for each in PROGRAMS:
        book.program(each)
    gold.total("Jumlah", "pagu", YEAR, f"Rp. {TOTAL},00", 2)
    for turn, sheet in enumerate(WIDE):
        gold.total("JUMLAH", "pagu", YEAR, sheet.total, 4 + 2 * turn)
    for turn, sheet in enumerate(NARROW):
        gold.total("Jumlah anggaran", "pagu", YEAR, f"Rp. {sheet.total},-", 9 + turn)
    doubts(gold)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    build_gold(Pages(print_drawn(draw, f"{STEM}.docx"))).write()


if __name__ == "__main__":
    main()
