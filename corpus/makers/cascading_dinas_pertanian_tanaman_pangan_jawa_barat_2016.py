"""Cascading of a provincial food crops office as cards of agreements on spreadsheet pages, numbered by what they serve."""

from pathlib import Path

import pymupdf
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.facts import add_measure
from corpus.makers.parts.food_crops_facts import AIMS, HEAD, SHEETS, VISION, Goal, Post
from corpus.makers.parts.sheets import height, page, put, widths

STEM = "cascading-dinas-pertanian-tanaman-pangan-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial food crops office, cards of agreements page by page from Kepala Dinas to Kepala Seksi",
    "type": "cascading",
    "producer": "LibreOffice Calc (xlsx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "the number of a sasaran tells its parent over pages (1 > 1.1 > 1.1.1); a note says so; nothing joins the pages else",
        "page 1 a table of misi, tujuan, sasaran, IKU, unit and target in merged cells below a banner of the position",
        "eselon III as a table over the page, eselon IV as three cards side by side below it, with gaps and empty ruled rows",
        "other pages upright, cards below each other with other columns, program and money as lines below the table",
        "the sasaran served is printed again above the table of eselon III, once by its number only, once in another spelling",
        "a division with two sasaran that serve one, with their programs in a small table by number, and a sum",
        "a card with two sasaran and their kegiatan; colours follow the sasaran of the head",
        "a number with comma (2,1) where the spreadsheet took it for a figure; UPTD whose numbers continue those of a division",
        "typing errors (produktifitas, Terlaksannya, Prosentase), lower is better, a grade with figure, a malformed sum",
    ],
}
FACE = {"font": "Carlito"}
COLORS = {"1": "FFD966", "2": "A9D08E", "3": "9BC2E6", "4": "FFFF99", "5": "F4B6B6"}
DARK, GREY = "375623", "D9D9D9"
CARDS = (6.0, 29.0, 15.5, 1.6)
HEADLINE = "CASCADING PERJANJIAN KINERJA"
OFFICE_LINE = f"DINAS PERTANIAN TANAMAN PANGAN PROVINSI JAWA BARAT TAHUN {YEAR}"
NOTE = (
    "Keterangan : nomor sasaran eselon III dan IV menunjukkan sasaran yang didukung "
    "(1.1 mendukung Sasaran Strategis 1, 1.1.1 mendukung sasaran 1.1); warna mengikuti Sasaran Strategis."
)
SHORT = {"SEKRETARIS"}
"""Posts whose page prints the number of the sasaran served, not its words."""
COMMA = {"2.1": "2,1"}


def color_of(number: str) -> str:
    """The colour of the sasaran strategis that a number belongs to."""
    return COLORS[number[0]]


def served(post: Post) -> Goal:
    """The sasaran strategis that a post of eselon III serves."""
    goals = {goal.number: goal for _, _, below in AIMS for goal in below}
    return goals[post.goals[0].number[0]]


class Page:
    """A sheet in the making: its next row and the widths of its columns."""

    def __init__(self, sheet: Worksheet, sizes: tuple[float, ...]) -> None:
        self.sheet, self.sizes, self.row = sheet, sizes, 1
        widths(sheet, sizes)

    def wide(self, left: int, right: int) -> float:
        """How many characters columns left to right hold."""
        return sum(self.sizes[left - 1 : right])

    def line(self, cells: list[tuple], least: float = 15.0) -> int:
        """A row of (left, right, text, style, looks); its height follows the fullest of them."""
        tall = least
        for left, right, text, style, looks in cells:
            put(self.sheet, (self.row, left, self.row, right), text, style, **(FACE | {"size": 10} | looks))
            room = self.wide(left, right) * (0.88 if looks.get("bold") else 0.95)
            tall = max(tall, height(text or "", room, looks.get("size", 10)))
        self.sheet.row_dimensions[self.row].height = tall
        self.row += 1
        return self.row - 1

    def merge(self, top: int, bottom: int, left: int, right: int, text: str, style: str, **looks: str | bool | int) -> None:
        """A cell over rows that have been set."""
        put(self.sheet, (top, left, bottom, right), text, style, **(FACE | {"size": 10} | looks))

    def titles(self, below: str) -> None:
        """The lines on top of a page."""
        last = len(self.sizes)
        bare = {"rule": None, "bold": True}
        self.line([(1, last, HEADLINE, "cm", bare | {"size": 14, "color": DARK})], 20)
        self.line([(1, last, OFFICE_LINE, "cm", bare | {"size": 12, "color": DARK})], 18)
        self.line([(1, last, below, "cm", bare | {"size": 11})], 18)
        self.gap(6)

    def gap(self, tall: float) -> None:
        """An empty row."""
        self.sheet.row_dimensions[self.row].height = tall
        self.row += 1

    def heads(self, cells: list[tuple[int, int, str]], fill: str = GREY) -> None:
        """A row of column heads."""
        self.line([(left, right, text, "cm", {"bold": True, "fill": fill}) for left, right, text in cells], 18)


def first_page(book: Workbook) -> None:
    """The agreement of the head of the office."""
    sheet = book.active
    sheet.title = "Eselon II"
    out = Page(sheet, (24, 24, 6, 34, 38, 13, 16))
    out.titles("ESELON II")
    out.line([(1, 7, HEAD, "cm", {"bold": True, "fill": DARK, "color": "FFFFFF", "size": 11})], 22)
    out.line([(1, 7, f"VISI : {VISION}", "cm", {"bold": True, "fill": "E2EFDA"})], 22)
    names = ("MISI", "TUJUAN", "NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA UTAMA", "SATUAN", "TARGET")
    out.heads([(at, at, name) for at, name in enumerate(names, 1)])
    for number, (mission, purpose, goals) in enumerate(AIMS, 1):
        top = out.row
        for goal in goals:
            first = out.row
            fill = color_of(goal.number)
            for measure in goal.measures:
                cells = [(5, measure.name, "lm"), (6, measure.unit or "", "cm"), (7, measure.target, "cm")]
                out.line([(at, at, text, style, {"fill": fill}) for at, text, style in cells], 27)
            out.merge(first, out.row - 1, 3, 3, goal.number, "cm", fill=fill, bold=True)
            out.merge(first, out.row - 1, 4, 4, goal.statement, "lm", fill=fill, bold=True)
        low = {"size": 9} if out.row - top < 3 else {}
        out.merge(top, out.row - 1, 1, 1, f"Misi {number} : {mission}", "lm", **low)
        out.merge(top, out.row - 1, 2, 2, f"Tujuan {number} : {purpose}", "lm", **low)
        for row in range(top, out.row):
            sheet.row_dimensions[row].height = 24 if out.row - top > 2 else 30
    out.gap(8)
    out.line([(1, 7, NOTE, "lm", {"rule": None, "italic": True, "size": 9})])
    out.gap(8)
    sign = ("Bandung,      Januari 2016", "KEPALA DINAS,", "", "", "( NAMA PEJABAT )", "NIP. ..........................")
    for text in sign:
        out.line([(5, 7, text, "cm", {"rule": None})])
    finish(sheet, True)


def finish(sheet: Worksheet, wide: bool) -> None:
    """Folio paper and a footer."""
    page(sheet, 14, (0.5, 0.5, 0.6, 0.6), tall=1, wide=wide)
    sheet.oddFooter.center.text = "Cascading PK Distan TP Jabar 2016 - hal. &P"
    sheet.oddFooter.center.size = 8


def middle_table(out: Page, post: Post, spans: tuple[tuple[int, int], ...]) -> None:
    """The table of a post of eselon III over the columns spans (number, sasaran, indicator, target)."""
    last = spans[-1][1]
    goal = served(post)
    words = goal.number if post.holder in SHORT else f"{goal.number}. {goal.statement}"
    if "BALAI" in post.holder:
        words = words.replace("produktifitas", "produktivitas")
    out.line([(1, last, post.holder, "cm", {"bold": True, "fill": DARK, "color": "FFFFFF", "size": 11})], 21)
    out.line([(1, last, f"Mendukung Sasaran Strategis : {words}", "lm", {"italic": True})])
    names = ("NO", "SASARAN PROGRAM", "INDIKATOR KINERJA", "TARGET")
    out.heads([(*span, name) for span, name in zip(spans, names, strict=True)])
    for each in post.goals:
        first = out.row
        fill = color_of(each.number)
        for measure in each.measures:
            out.line([(*spans[2], measure.name, "lm", {}), (*spans[3], measure.target, "cm", {})], 18)
        printed = COMMA.get(each.number, each.number)
        out.merge(first, out.row - 1, *spans[0], printed, "cm", fill=fill)
        out.merge(first, out.row - 1, *spans[1], each.statement, "lm", fill=fill, bold=True)
        if first == out.row - 1:
            out.sheet.row_dimensions[first].height = 30


def program_table(out: Page, post: Post, spans: tuple[tuple[int, int], ...]) -> None:
    """Programs and money of a post in a small table by number."""
    out.gap(5)
    number, name, money = spans[0], (spans[1][0], spans[2][1]), spans[3]
    out.heads([(*number, "NO"), (*name, "PROGRAM"), (*money, "ANGGARAN (Rp)")], "F2F2F2")
    for each in post.goals:
        printed = COMMA.get(each.number, each.number)
        out.line([(*number, printed, "cm", {}), (*name, each.work, "lm", {}), (*money, each.pagu, "rm", {})])
    if post.total:
        bold = {"bold": True}
        out.line([(number[0], name[1], "JUMLAH", "rm", bold), (*money, post.total, "rm", bold)])


def card_rows(post: Post) -> list[tuple[str, str, str, str]]:
    """The rows of a card: what it is, number, text, figure."""
    out: list[tuple[str, str, str, str]] = []
    for goal in post.goals:
        out.append(("goal", goal.number, goal.statement, ""))
        out += [("measure", f"{'abcd'[at]}.", each.name, each.target) for at, each in enumerate(goal.measures)]
        out.append(("work", "", f"Kegiatan : {goal.work}", ""))
        out.append(("money", "", "Anggaran", goal.pagu))
    return out


def cards_page(book: Workbook, title: str, post: Post) -> None:
    """A division: its table over the page, three cards side by side below it."""
    sheet = book.create_sheet(title)
    out = Page(sheet, (*CARDS, *CARDS, *CARDS[:3]))
    out.titles("ESELON III DAN IV")
    spans = ((1, 1), (2, 5), (6, 10), (11, 11))
    middle_table(out, post, spans)
    program_table(out, post, spans)
    out.gap(16)
    lefts = (1, 5, 9)
    grids = [card_rows(each) for each in post.below]
    head = {"bold": True, "fill": "548235", "color": "FFFFFF"}
    out.line([(at, at + 2, each.holder, "cm", head) for at, each in zip(lefts, post.below, strict=True)], 30)
    names = ("NO", "SASARAN / INDIKATOR", "TARGET")
    out.heads([(at + place, at + place, name) for at in lefts for place, name in enumerate(names)])
    for row in range(max(len(grid) for grid in grids)):
        cells: list[tuple] = []
        for at, grid in zip(lefts, grids, strict=True):
            cells += card_cells(at, grid[row]) if row < len(grid) else [(at + n, at + n, None, "lm", {}) for n in range(3)]
        out.line(cells, 16)
    finish(sheet, True)


def card_cells(left: int, row: tuple[str, str, str, str]) -> list[tuple]:
    """The cells of one row of a card."""
    kind, number, text, figure = row
    if kind == "goal":
        look = {"bold": True, "fill": color_of(number)}
        return [(left, left, number, "cm", look | {"bold": False}), (left + 1, left + 2, text, "lm", look)]
    if kind == "work":
        return [(left, left + 2, text, "lm", {"italic": True, "fill": "F2F2F2"})]
    if kind == "money":
        return [(left, left + 1, text, "rm", {"italic": True, "fill": "F2F2F2"}), (left + 2, left + 2, figure, "rm", {"size": 9})]
    return [(left, left, number, "rm", {}), (left + 1, left + 1, text, "lm", {}), (left + 2, left + 2, figure, "cm", {})]


def stacked_page(book: Workbook, title: str, posts: tuple[Post, ...]) -> None:
    """An upright page: tables below each other, program and kegiatan with their money as lines below."""
    sheet = book.create_sheet(title)
    out = Page(sheet, (7, 34, 38, 18))
    out.titles("SEKRETARIAT" if title == "Sekretariat" else "UNIT PELAKSANA TEKNIS DINAS")
    spans = ((1, 1), (2, 2), (3, 3), (4, 4))
    bare = {"rule": None, "bold": True}
    for post in posts:
        middle_table(out, post, spans)
        (goal,) = post.goals
        out.line([(1, 3, goal.work, "lm", bare), (4, 4, goal.pagu, "rm", bare)], 18)
        out.gap(9)
        for each in post.below:
            stacked_card(out, each)
        out.gap(12)
    finish(sheet, False)


def stacked_card(out: Page, post: Post) -> None:
    """The table of a post of eselon IV on an upright page."""
    (goal,) = post.goals
    bare = {"rule": None}
    out.line([(1, 4, post.holder, "lm", {"bold": True, "fill": "C6E0B4"})], 18)
    out.heads([(1, 1, "NO"), (2, 2, "SASARAN KEGIATAN"), (3, 3, "INDIKATOR KINERJA"), (4, 4, "TARGET")])
    first = out.row
    for measure in goal.measures:
        out.line([(3, 3, measure.name, "lm", {}), (4, 4, measure.target, "cm", {})], 18)
    if first == out.row - 1:
        out.sheet.row_dimensions[first].height = 30
    out.merge(first, out.row - 1, 1, 1, goal.number, "cm", fill=color_of(goal.number))
    out.merge(first, out.row - 1, 2, 2, goal.statement, "lm", fill=color_of(goal.number))
    out.line([(1, 3, f"Kegiatan : {goal.work}", "lm", bare), (4, 4, goal.pagu, "rm", bare)], 18)
    out.gap(9)


def draw(path: Path) -> None:
    """The workbook."""
    book = Workbook()
    first_page(book)
    for title, posts in SHEETS:
        if posts[0].goals[0].pagu.startswith("Rp"):
            stacked_page(book, title, posts)
        else:
            cards_page(book, title, posts[0])
    book.save(path)


def marked(gold: Gold) -> None:
    """The box of each node's words on its first page."""
    with pymupdf.open(CORPUS / f"{STEM}.pdf") as pdf:
        for node in gold.nodes:
            found = pdf[node["page"] - 1].search_for(node["statement"])
            if found:
                around = found[0]
                for each in found[1:]:
                    around |= each
                node["bbox"] = [round(value, 1) for value in around]


def add_post(gold: Gold, post: Post, level: str, at: int, known: dict[str, str]) -> None:
    """A post's sasaran under those that their numbers name, and the posts below."""
    for goal in post.goals:
        parent = known[goal.number.rpartition(".")[0]]
        ident = gold.node(level, goal.statement, goal.work, page=at, parent=parent, holder=post.holder)
        known[goal.number] = ident
        for measure in goal.measures:
            add_measure(gold, ident, measure, YEAR, at)
        gold.budget(ident, "pagu", YEAR, goal.pagu, at)
    for each in post.below:
        add_post(gold, each, "kegiatan", at, known)


def build_gold() -> Gold:
    """The facts as a record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": "Dinas Pertanian Tanaman Pangan", "year": int(YEAR), "pages": len(SHEETS) + 1})
    known: dict[str, str] = {}
    vision = gold.node("visi", VISION, page=1)
    purposes: list[str] = []
    for mission, purpose, goals in AIMS:
        above = gold.node("misi", mission, page=1, parent=vision)
        purposes.append(gold.node("tujuan", purpose, page=1, parent=above, holder=HEAD))
        for goal in goals:
            known[goal.number] = gold.node("sasaran", goal.statement, page=1, parent=purposes[-1], holder=HEAD)
            for measure in goal.measures:
                add_measure(gold, known[goal.number], measure, YEAR, 1)
    for at, (_, posts) in enumerate(SHEETS, 2):
        for post in posts:
            again = next(node for node in gold.nodes if node["id"] == known[served(post).number])
            if post.holder not in SHORT and at not in again["pages"]:
                again["pages"].append(at)
            add_post(gold, post, "program", at, known)
            if post.total:
                gold.total("JUMLAH", "pagu", YEAR, post.total, at)
    marked(gold)
    gold.ambiguous = questions(gold, purposes, known)
    return gold


def questions(gold: Gold, purposes: list[str], known: dict[str, str]) -> list[dict]:
    """Where two readings are honest."""
    works = [node["id"] for node in gold.nodes if node["level"] == "kegiatan"]
    sums = [each["id"] for each in gold.indicators if each["name"] in ("Produksi krisan", "Nilai transaksi pasar lelang")]
    return [
        {
            "about": "eselon IV: the cards say Kegiatan, the pages ESELON III DAN IV",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": works,
            "field": "level",
        },
        {
            "about": "holder of tujuan and sasaran: banner KEPALA DINAS above the visi",
            "chosen": "holder on tujuan and sasaran",
            "also_acceptable": ["on sasaran only", None, "on the visi and misi too"],
            "nodes": [*purposes, *(known[number] for number in COLORS)],
            "field": "holder",
        },
        {
            "about": "document.type: the title reads Cascading Perjanjian Kinerja",
            "chosen": "cascading",
            "also_acceptable": ["perjanjian_kinerja"],
            "nodes": [],
            "field": "document.type",
        },
        {
            "about": "targets with a word for the magnitude: 183 juta tangkai, 86 milyar rupiah",
            "chosen": "the number as printed",
            "also_acceptable": [183000000, 86000000000],
            "indicators": sums,
            "field": "value.value",
        },
    ]


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.xlsx")
    build_gold().write()


if __name__ == "__main__":
    main()
