"""Cascading of a kecamatan as a Word table: camat, sekretaris and kasi, pelaksana side by side, over landscape legal pages."""

import re
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from corpus.makers.common import CORPUS, Gold, print_drawn
from corpus.makers.parts.facts import grade_of
from corpus.makers.parts.found_text import Finder, Spot
from corpus.makers.parts.seririt_facts import AIM, AIM_LINE, FEWER, GOALS, Act, Goal, Line, Program
from corpus.makers.word import LEFT, UP, Look, centred, grid, page_number, runs, shaded

STEM = "cascading-kecamatan-seririt-buleleng-2023"
YEAR = "2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a kecamatan in a Word table: camat, sekretaris and kasi, pelaksana from left to right on legal pages",
    "type": "cascading",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "sixteen columns in three groups named after posts; two rows of headings and a row of numbers",
        "the headings repeat over the pages of the first table; the second, pasted below it, has them once and goes on without",
        "cells merged downwards over what they hold; indicators of a tier part its rows elsewhere than the next tier does",
        "rows and merged cells that go on over a page break, their text broken off and taken up on the next page",
        "kegiatan (bold, shaded) and sub kegiatan below it in the same columns, the code on a line above the name",
        "a sasaran for each tier beside the nomenclature; tujuan and its indicator in lines above the table",
        "money of programs in the middle group, of kegiatan and sub kegiatan in the right one; a stray blank in one sum",
        "a post's cell merged over sub kegiatan; a sub kegiatan of two indicators; grades; a typing error; JUMLAH row",
    ],
}
TYPE, HEAD = 8.0, 7.0
WIDTHS = (0.8, 2.5, 2.5, 1.4, 2.0, 2.4, 2.4, 2.4, 1.5, 1.95, 3.0, 2.5, 2.5, 1.6, 1.95, 2.1)
LOOK = Look(WIDTHS, "cllcllllcrlllcrl", TYPE, 3, True, "B6DDE8")
SIDE = 1.0  # margin in cm
CAMAT = "CAMAT SERIRIT"
HEADS = [
    ["NO", CAMAT, LEFT, LEFT, "SEKRETARIS / KEPALA SEKSI", *[LEFT] * 5, "KASUBBAG / PELAKSANA", *[LEFT] * 5],
    [
        *(UP, "Sasaran", "Indikator Sasaran", "Target", "Jabatan", "Program", "Sasaran Program", "Indikator Program", "Target"),
        *("Anggaran Program (Rp)", "Kegiatan/ Sub Kegiatan", "Sasaran Kegiatan/ Sub Kegiatan", "Indikator", "Target"),
        *("Anggaran (Rp)", "Jabatan"),
    ],
    [f"({place})" for place in range(1, 17)],
]


def money(total: int) -> str:
    """A sum with dots."""
    return f"{total:,}".replace(",", ".")


def act_rows(act: Act) -> list[list[str]]:
    """The right group's rows of a kegiatan and its sub kegiatan."""
    rows = []
    for one in (act, *act.subs):
        for turn, (name, target) in enumerate(one.measures):
            pagu = one.pagu or money(one.money)
            own = [f"{one.code}\n{one.name}", one.goal, name, target, pagu, one.post or UP]
            rows.append([UP if turn and at in (0, 1, 4, 5) else text for at, text in enumerate(own)])
    return rows


def stacked(measures: tuple[Line, ...], rows: int, first: int) -> list[list[str]]:
    """Indicator and target beside some rows: the first takes so many of them, the last the rest."""
    out = [[UP, UP] for _ in range(rows)]
    for turn, line in enumerate(measures):
        out[turn * first] = list(line)
    return out


def goal_rows(number: int, goal: Goal) -> list[list[str]]:
    """All rows of a sasaran."""
    right: list[list[str]] = []
    for program in goal.programs:
        acts = [row for act in program.acts for row in act_rows(act)]
        lead = [program.post, f"{program.code}\n{program.name}", program.goal]
        for turn, (own, line) in enumerate(zip(acts, stacked(program.measures, len(acts), 2), strict=True)):
            pagu = UP if turn else money(program.money)
            right.append([*([UP] * 3 if turn else lead), *line, pagu, *own])
    left = stacked(goal.measures, len(right), 3)
    lead = [str(number), goal.statement]
    return [[*([UP] * 2 if turn else lead), *left[turn], *row] for turn, row in enumerate(right)]


TOTAL = sum(program.money for goal in GOALS for program in goal.programs)
SUM = ["**JUMLAH ANGGARAN KECAMATAN**", *[LEFT] * 13, f"**{money(TOTAL)}**", ""]


def numbered(rows: list[int], goals: tuple[Goal, ...], start: int) -> list[list[str]]:
    """The body rows of some sasaran; notes in rows where kegiatan stand."""
    body = [row for place, goal in enumerate(goals, start) for row in goal_rows(place, goal)]
    names = {act.name for goal in goals for program in goal.programs for act in program.acts}
    rows += [place for place, row in enumerate(body, len(HEADS)) if row[10].split("\n")[-1] in names]
    return body


def table(document: Doc, goals: tuple[Goal, ...], start: int, repeat: bool) -> None:
    """One of the two tables."""
    strong: list[int] = []
    rows = HEADS + numbered(strong, goals, start) + ([SUM] if start > 1 else [])
    look = Look(WIDTHS, LOOK.across, TYPE, 3, repeat, LOOK.shade)
    made = grid(document, rows, look)
    for row in range(len(HEADS)):
        for cell in made.rows[row].cells:
            for run in cell.paragraphs[0].runs:
                run.font.size = Pt(HEAD)
    for row in strong:
        for cell in made.rows[row].cells[10:15]:
            shaded(cell, "EAF1DD")
        for cell in (made.cell(row, 10), made.cell(row, 14)):
            for run in cell.paragraphs[0].runs:
                run.font.bold = True
    padding = made._tbl.tblPr
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        each = OxmlElement(f"w:{side}")
        each.set(qn("w:w"), "50")
        each.set(qn("w:type"), "dxa")
        margins.append(each)
    padding.append(margins)


def draw(path: Path) -> None:
    """The document."""
    document = Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Arial Narrow", Pt(10)
    document.styles["Normal"].paragraph_format.space_after = Pt(0)
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(35.56), Cm(21.59)
    section.left_margin = section.right_margin = Cm(SIDE)
    section.top_margin, section.bottom_margin = Cm(1.6), Cm(1.4)
    section.footer_distance = Cm(0.7)
    foot = section.footer.paragraphs[0]
    foot.alignment = 2
    runs(foot, "Cascading Kinerja Kecamatan Seririt Tahun 2023 | ", 9)
    page_number(foot)
    centred(document, "CASCADING KINERJA TAHUN 2023", 13)
    centred(document, "KECAMATAN SERIRIT", 13)
    centred(document, "PEMERINTAH KABUPATEN BULELENG", 13, after=2)
    for label, text in (("Tujuan", AIM), ("Indikator Tujuan", AIM_LINE[0]), ("Target 2023", AIM_LINE[1])):
        line = document.add_paragraph()
        line.paragraph_format.tab_stops.add_tab_stop(Cm(3.4))
        line.paragraph_format.tab_stops.add_tab_stop(Cm(3.7))
        runs(line, f"{label}\t:\t**{text}**", 10.5)
    document.add_paragraph()
    table(document, GOALS[:1], 1, True)
    document.add_paragraph()
    table(document, GOALS[1:], 2, False)
    sign = (
        "",
        "Seririt,        Januari 2023",
        "CAMAT SERIRIT,",
        "",
        "",
        "",
        "NAMA PEJABAT",
        "Pembina Tk. I",
        "NIP. .....................",
    )
    for text in sign:
        line = document.add_paragraph()
        line.paragraph_format.left_indent, line.paragraph_format.keep_with_next = Cm(25), True
        runs(line, text, 11)
    document.save(str(path))


def unit(target: str) -> str | None:
    """The unit behind a figure."""
    found = re.fullmatch(r"[\d.,]+ ?(%|[A-Za-z/]+)", target)
    return found.group(1) if found else None


class Record:
    """The facts as a record, each with the place where the PDF has it."""

    def __init__(self, pdf: Path) -> None:
        self.finder = Finder(pdf, (TYPE - 0.4, TYPE + 0.4))
        about = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Buleleng"}
        about |= {"organisation": "Kecamatan Seririt", "year": int(YEAR), "pages": self.finder.pages}
        self.gold = Gold(STEM, about)
        edge = (35.56 - sum(WIDTHS)) / 2
        ends = [edge + sum(WIDTHS[:place]) for place in range(len(WIDTHS) + 1)]
        self.bands = [(ends[place] / 2.54 * 72, ends[place + 1] / 2.54 * 72) for place in range(len(WIDTHS))]

    def spot(self, column: int, text: str) -> Spot:
        """Where the next cell of a column (from 1) with this text stands."""
        return self.finder.next(self.bands[column - 1], text)

    def measures(self, node: str, lines: tuple[Line, ...], columns: tuple[int, int]) -> None:
        """Indicators and targets of a node."""
        for name, target in lines:
            page, box = self.spot(columns[0], name)
            more: dict[str, Any] = {"direction": "down"} if name in FEWER else {}
            known = self.gold.indicator(node, name, unit(target), page, bbox=box, **more)
            page, box = self.spot(columns[1], target)
            self.gold.value(known, "target", YEAR, target, unit(target), page, bbox=box, **grade_of(target))

    def money(self, node: str, column: int, text: str) -> None:
        """A printed sum."""
        page, box = self.spot(column, text)
        self.gold.budget(node, "pagu", YEAR, text, page)
        self.gold.budgets[-1]["bbox"] = box

    def act(self, act: Act, level: str, parent: str, post: str) -> str:
        """A kegiatan or sub kegiatan; the post of a cell above is given where its own goes on."""
        page, box = self.spot(11, act.code + act.name)
        pages = list(range(page, self.finder.last + 1))
        self.spot(12, act.goal)
        more = {"pages": pages, "bbox": box, "code": act.code, "holder": act.post or post}
        node = self.gold.node(level, act.goal, act.name, page=page, parent=parent, **more)
        self.measures(node, act.measures, (13, 14))
        self.money(node, 15, act.pagu or money(act.money))
        return node

    def program(self, program: Program, parent: str) -> None:
        """A program and its kegiatan."""
        page, box = self.spot(6, program.code + program.name)
        more = {"code": program.code, "holder": program.post, "bbox": box}
        node = self.gold.node("program", program.goal, program.name, page=page, parent=parent, **more)
        self.measures(node, program.measures, (8, 9))
        self.money(node, 10, money(program.money))
        for act in program.acts:
            above, post = self.act(act, "kegiatan", node, ""), act.post
            for sub in act.subs:
                self.act(sub, "sub_kegiatan", above, post)
                post = sub.post or post

    def build(self) -> Gold:
        """The whole tree."""
        gold = self.gold
        aim = gold.node("tujuan", AIM, page=1)
        known = gold.indicator(aim, AIM_LINE[0], None, 1)
        gold.value(known, "target", YEAR, AIM_LINE[1], None, 1)
        for goal in GOALS:
            page, box = self.spot(2, goal.statement)
            node = gold.node("sasaran", goal.statement, page=page, parent=aim, holder=CAMAT, bbox=box)
            self.measures(node, goal.measures, (3, 4))
            for program in goal.programs:
                self.program(program, node)
        page, box = self.spot(15, money(TOTAL))
        gold.total("JUMLAH ANGGARAN KECAMATAN", "pagu", YEAR, money(TOTAL), page)
        gold.totals[-1]["bbox"] = box
        upper = [each["id"] for each in gold.nodes if each["level"] == "sasaran"]
        about = "the camat stands in the heading over the sasaran's columns, not in a cell of the table"
        gold.ambiguous.append({"about": about, "chosen": CAMAT, "also_acceptable": [None], "nodes": upper, "field": "holder"})
        about = "the tujuan stands in lines above the table: nobody answers for it in print, or the camat does"
        gold.ambiguous.append({"about": about, "chosen": None, "also_acceptable": [CAMAT], "nodes": [aim], "field": "holder"})
        return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    Record(CORPUS / f"{STEM}.pdf").build().write()


if __name__ == "__main__":
    main()
