"""Cascading of a regency's environment office: a deck with a title and a slide a division, sub kegiatan hanging from spines."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts import dlh_sinjai_facts as facts
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide, segment, text_height
from corpus.makers.parts.facts import Fact, Measure, grade_of, unit_of

STEM = "cascading-dlh-sinjai-2022"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of the environment office of Kabupaten Sinjai: a title slide, an overview and a slide a division",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a title slide without any node; a legend of colours at the foot of every slide",
        "posts: arrow left of a sasaran, a pill over a program's edge, a strip below a kegiatan, in brackets in a sub kegiatan",
        "IKU with targets in brackets in a note joined by a dashed line, on the overview below the sasaran without one",
        "a program's indicators in rows at its foot, a kegiatan's within its box, a sub kegiatan's target in a tag beside it",
        "sub kegiatan hang from a spine of loose segments, some of which stop two points short of the box",
        "the overview names the programs alone; their statements follow on the slides of the divisions",
        "two or three programs on a slide; a program over two slides, restated without its indicators",
        "two kegiatan of one name with other statements and posts",
        "an empty target, a lower-is-better indicator, a typing error (akuntablitas), a grade with its score",
    ],
}
YEAR = "2022"
DARK, MID, PALE, GOLD_ = "134E4A", "0F766E", "CCFBF1", "B45309"
SASARAN = Style("Calibri", 11, bold=True, color="FFFFFF", fill=MID, line=DARK, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
POST = Style("Calibri", 8.5, bold=True, color="FFFFFF", fill=DARK, line=None)
NOTE = Style("Calibri", 8.5, align="l", fill="FFFBEB", line=GOLD_, weight=0.75, margin=0.07)
PROGRAM = Style("Calibri", 9, fill="FDE68A", line=GOLD_)
WORK = Style("Calibri", 8, fill="DCFCE7", line="166534")
SUB = Style("Calibri", 7.5, align="l", fill="FFFFFF", line="6B7280", weight=0.75)
Part = tuple[float, float, float, float]


def around(parts: list[Part]) -> list[float]:
    """The box in points around parts given in inches."""
    edges = [min(p[0] for p in parts), min(p[1] for p in parts), max(p[0] + p[2] for p in parts), max(p[1] + p[3] for p in parts)]
    return [round(edge * 72, 1) for edge in edges]


class Deck:
    """The slides, and where each fact stands on them."""

    def __init__(self) -> None:
        self.deck = new_deck(13.333, 7.5)
        self.number = 0
        self.slide: Any = None
        self.places: dict[int, list[tuple[int, list[float]]]] = {}
        self.figures: dict[int, tuple[int, list[float], list[float]]] = {}

    def stands(self, fact: Fact, *parts: Part) -> None:
        """Note that a fact stands here."""
        self.places.setdefault(id(fact), []).append((self.number, around(list(parts))))

    def shows(self, measure: Measure, name: Part, target: Part) -> None:
        """Note where an indicator and its target first stand."""
        self.figures.setdefault(id(measure), (self.number, around([name]), around([target])))

    def page(self, title: str) -> None:
        """A slide with its heading and legend."""
        self.number += 1
        self.slide = new_slide(self.deck)
        box(self.slide, (0, 0, 0.22, 7.5), "", Style(fill=MID))
        box(self.slide, (0.4, 0.1, 10.4, 0.42), title, Style("Cambria", 17, bold=True, color=DARK, align="l"))
        segment(self.slide, (Inches(0.45), Inches(0.55)), (Inches(12.95), Inches(0.55)), "5EEAD4", 2)
        legend = (
            ("Kepala Dinas", MID),
            ("Eselon III", "FDE68A"),
            ("Eselon IV / Sub Koordinator", "DCFCE7"),
            ("Pelaksana / JF", "FFFFFF"),
        )
        for place, (text, color) in enumerate(legend):
            left = 0.5 + 2.1 * place
            box(self.slide, (left, 7.23, 0.16, 0.12), "", Style(fill=color, line="6B7280", weight=0.5))
            box(self.slide, (left + 0.18, 7.18, 1.8, 0.22), text, Style("Calibri", 8, color="4B5563", align="l"))
        box(self.slide, (11.4, 7.16, 1.6, 0.24), f"DLH Sinjai | {self.number}", Style("Calibri", 8, color="4B5563", align="r"))

    def cover(self) -> None:
        """The title slide."""
        self.number += 1
        slide = new_slide(self.deck)
        box(slide, (0, 0, 13.333, 7.5), "", Style(fill="F0FDFA"))
        box(slide, (0, 5.9, 13.333, 1.6), "", Style(fill=MID))
        box(slide, (1.2, 1.9, 10.9, 0.9), "CASCADING KINERJA", Style("Cambria", 40, bold=True, color=DARK))
        box(slide, (1.2, 2.9, 10.9, 0.6), "DINAS LINGKUNGAN HIDUP", Style("Cambria", 26, color=MID))
        box(slide, (1.2, 3.5, 10.9, 0.5), "KABUPATEN SINJAI", Style("Cambria", 22, color=MID))
        box(slide, (1.2, 4.3, 10.9, 0.5), "TAHUN ANGGARAN 2022", Style("Calibri", 18, color=GOLD_))
        box(slide, (1.2, 6.35, 10.9, 0.5), "Jl. Persatuan Raya, Sinjai Utara", Style("Calibri", 13, color="FFFFFF"))

    def note(self, fact: Fact, at: tuple[float, float, float], head: str) -> Any:
        """The indicators of a sasaran with their targets in brackets."""
        lines = [f"{place}. {m.name} ({m.target})" for place, m in enumerate(fact.measures, 1)]
        text = "\n".join([head, *lines])
        part = (*at, text_height(text, at[2], NOTE) + 0.05)
        for measure in fact.measures:
            self.shows(measure, part, part)
        return box(self.slide, part, text, NOTE)

    def goal(self, fact: Fact, at: tuple[float, float, float]) -> Any:
        """A sasaran or tujuan with its holder's arrow at the left."""
        part = (*at, max(0.5, text_height(fact.statement or "", at[2], SASARAN) + 0.12))
        shape = box(self.slide, part, fact.statement or "", SASARAN)
        post = replace(POST, shape=MSO_SHAPE.PENTAGON)
        box(self.slide, (at[0] - 0.98, at[1] + 0.03, 0.96, part[3] - 0.06), fact.holder or "", post)
        self.stands(fact, part)
        return shape

    def program(self, fact: Fact, at: tuple[float, float, float], *, full: bool = True, said: bool = True) -> tuple[Any, Any]:
        """A program under its holder's pill, with its indicators at its foot; gives the pill and the last box."""
        left, top, wide = at
        text = f"{fact.statement}\n{fact.name}" if said else fact.name or ""
        part = (left, top, wide, text_height(text, wide, replace(PROGRAM, bold=True)) + 0.18)
        last = box(self.slide, part, "", PROGRAM)
        box(self.slide, (left, top + 0.14, wide, part[3] - 0.16), text, replace(PROGRAM, fill=None, line=None))
        paragraph = self.slide.shapes[-1].text_frame.paragraphs[0]
        paragraph.runs[0].font.bold = said
        for run in self.slide.shapes[-1].text_frame.paragraphs[-1].runs:
            run.font.italic = True
        look = replace(POST, fill=GOLD_, size=8, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
        tall = 0.26 if text_height(fact.holder or "", wide - 0.32, look) < 0.25 else 0.38
        head = box(self.slide, (left + 0.1, top + 0.12 - tall, wide - 0.2, tall), fact.holder or "", look)
        self.stands(fact, part)
        top += part[3]
        for measure in fact.measures if full else ():
            look = replace(NOTE, size=8)
            name, target = (left, top, wide - 0.68), (left + wide - 0.68, top, 0.68)
            high = text_height(measure.name, name[2], look) + 0.02
            last = box(self.slide, (*name, high), measure.name, look)
            box(self.slide, (*target, high), measure.target, replace(look, align="c", bold=True, margin=0.02))
            self.shows(measure, (*name, high), (*target, high))
            top += high
        return head, (last, top, part)

    def work(self, fact: Fact, at: tuple[float, float, float], short: bool = False) -> Any:
        """A kegiatan, its post below it, and its sub kegiatan hanging from a spine."""
        left, top, wide = at
        measure = fact.measures[0]
        text = f"{fact.statement}\nKegiatan : {fact.name}\nIK : {measure.name}\nTarget : {measure.target}"
        part = (left, top, wide, text_height(text, wide, replace(WORK, bold=True)) + 0.04)
        head = box(self.slide, part, text, WORK)
        head.text_frame.paragraphs[0].runs[0].font.bold = True
        head.text_frame.paragraphs[2].runs[0].font.italic = True
        strip = text_height(fact.holder or "", wide, replace(POST, size=8))
        box(self.slide, (left, top + part[3], wide, strip), fact.holder or "", replace(POST, size=8, fill="166534"))
        self.stands(fact, part)
        self.shows(measure, part, part)
        foot = top + part[3] + strip
        spine, inset, tag = left + 0.1, 0.26, 0.5
        at_y, middle = foot + 0.1, foot
        for place, child in enumerate(fact.children):
            one = child.measures[0]
            lines = [child.name or "", f"Ind : {one.name}"] + ([f"({child.holder})"] if child.holder else [])
            room = wide - inset - tag
            high = text_height("\n".join(lines), room, replace(SUB, bold=True)) + 0.02
            cell, side = (left + inset, at_y, room, high), (left + wide - tag, at_y, tag, high)
            shape = box(self.slide, cell, "\n".join(lines), SUB)
            shape.text_frame.paragraphs[0].runs[0].font.bold = True
            tag_look = replace(SUB, align="c", fill="E0F2FE", bold=True, margin=0.01)
            box(self.slide, side, one.target.replace(" ", "\n") if one.target != "- " else "-", tag_look)
            self.stands(child, cell)
            self.shows(one, cell, side)
            middle = at_y + high / 2
            end = left + inset - (0.025 if short and place == 1 else 0)
            segment(self.slide, (Inches(spine), Inches(middle)), (Inches(end), Inches(middle)), "166534", 1)
            at_y += high + 0.09
        segment(self.slide, (Inches(spine), Inches(foot)), (Inches(spine), Inches(middle)), "166534", 1)
        if at_y > 7.2:
            raise ValueError(f"slide {self.number}: {fact.name} ends at {at_y:.2f}")
        return head

    def division(self, title: str, goal: Fact, columns: list[tuple[Fact, list[Fact]]], **how: Any) -> None:
        """The slide of a division: programs side by side, kegiatan in columns below them."""
        self.page(title)
        root = self.goal(goal, (4.2, 0.72, 4.4))
        note = self.note(goal, (9.2, 0.66, 3.4), "IKU :")
        link(self.slide, (root, 3, note, 1), "straight", GOLD_, 1, dash="dash")
        count = sum(len(works) for _, works in columns)
        gap = 0.22
        wide = min(3.1, (12.5 - gap * (count - 1)) / count)
        left = 0.45 + (12.5 - count * wide - gap * (count - 1)) / 2
        drawn, floor = [], 0.0
        for program, works in columns:
            span = len(works) * (wide + gap) - gap
            room = min(span, 4.6)
            head, (last, foot, part) = self.program(program, (left + (span - room) / 2, 1.92, room), full=how.get("full", True))
            link(self.slide, (root, 2, head, 0), "elbow", DARK, 1.25)
            drawn.append((last, part, works, left))
            floor = max(floor, foot)
            left += span + gap
        for last, part, works, start in drawn:
            for place, fact in enumerate(works):
                head = self.work(fact, (start + place * (wide + gap), floor + 0.3, wide), short=how.get("short", False))
                middle = Inches(part[0] + part[2] / 2)
                foot, top = last.top + last.height, head.top
                half, to = foot + int((top - foot) / 2), head.left + head.width // 2
                if len(works) == 1:
                    segment(self.slide, (middle, foot), (to, top), DARK, 1.25)
                    continue
                for start_, end in (((middle, foot), (middle, half)), ((middle, half), (to, half)), ((to, half), (to, top))):
                    if start_ != end:
                        segment(self.slide, start_, end, DARK, 1.25)

    def overview(self) -> None:
        """From the aim to the programs."""
        self.page("CASCADING KEPALA DINAS LINGKUNGAN HIDUP")
        aim = self.goal(facts.AIM, (4.5, 0.75, 4.7))
        note = self.note(facts.AIM, (9.6, 0.8, 3.3), "Indikator Tujuan :")
        link(self.slide, (aim, 3, note, 1), "straight", GOLD_, 1, dash="dash")
        lefts = ((facts.QUALITY, 3.0, 3.1), (facts.CLEAN, 7.75, 2.2), (facts.ACCOUNT, 11.0, 1.9))
        rows = {id(facts.QUALITY): (0.45, 3), id(facts.CLEAN): (7.1, 2), id(facts.ACCOUNT): (11.25, 1)}
        for goal, left, wide in lefts:
            shape = self.goal(goal, (left, 1.85, wide))
            link(self.slide, (aim, 2, shape, 0), "elbow", DARK, 1.25)
            high = shape.height / 914400
            note = self.note(goal, (left, 1.85 + high, wide), "IKU :")
            bottom = note.top + note.height
            start, across = rows[id(goal)]
            for place, fact in enumerate(goal.children):
                column, row = place % across, place // across
                spot = (start + column * (2.05 if across > 1 else 0), 4.0 + 1.5 * row, 1.75)
                head, (_, _, part) = self.program(fact, spot, full=False, said=False)
                trunk = note.left + note.width // 2
                bar = Inches(3.62) if not row else Inches(5.18)
                to = head.left + head.width // 2
                if row == 0:
                    segment(self.slide, (to, bar), (to, head.top), DARK, 1.25)
                    segment(self.slide, (trunk, bar), (to, bar), DARK, 1.25)
                    segment(self.slide, (trunk, bottom), (trunk, bar), DARK, 1.25)
                else:
                    side = Inches(spot[0] + 1.75 + 0.12)
                    level = Inches(part[1] + part[3] / 2)
                    segment(self.slide, (side, Inches(3.62)), (side, level), DARK, 1.25)
                    segment(self.slide, (side, level), (Inches(part[0] + part[2]), level), DARK, 1.25)
                    segment(self.slide, (trunk, Inches(3.62)), (side, Inches(3.62)), DARK, 1.25)


def draw() -> Deck:
    """All slides."""
    deck = Deck()
    deck.cover()
    deck.overview()
    f = facts
    deck.division("SEKRETARIAT", f.ACCOUNT, [(f.SUPPORT, list(f.SUPPORT.children))])
    pairs = [(f.PLANNING, list(f.PLANNING.children)), (f.BIODIVERSITY, list(f.BIODIVERSITY.children))]
    deck.division("BIDANG TATA LINGKUNGAN", f.QUALITY, pairs)
    pairs = [(f.WASTE, list(f.WASTE.children[:2])), (f.HAZARD, list(f.HAZARD.children))]
    deck.division("BIDANG PENGELOLAAN SAMPAH DAN LIMBAH B3", f.CLEAN, pairs, short=True)
    deck.division("BIDANG PENGENDALIAN PENCEMARAN DAN KERUSAKAN LH", f.QUALITY, [(f.POLLUTION, list(f.POLLUTION.children))])
    pairs = [(each, list(each.children)) for each in (f.LICENCE, f.COMPLAINT, f.LEARNING)]
    deck.division("BIDANG PENAATAN DAN PENINGKATAN KAPASITAS LH", f.QUALITY, pairs)
    deck.division("UPTD TPA", f.CLEAN, [(f.WASTE, list(f.WASTE.children[2:]))], full=False)
    return deck


def record(gold: Gold, deck: Deck, fact: Fact, parent: str | None, ids: dict[int, str]) -> None:
    """A fact and all below it, where the drawing placed them."""
    places = deck.places[id(fact)]
    pages = sorted({page for page, _ in places})
    more = {"holder": fact.holder, "pages": pages, "bbox": places[0][1]}
    ids[id(fact)] = ident = gold.node(fact.level, fact.statement, fact.name, page=pages[0], parent=parent, **more)
    for measure in fact.measures:
        page, name, target = deck.figures[id(measure)]
        unit = unit_of(measure.target, measure.unit)
        if unit is None and fact.level == "kegiatan":
            unit = measure.target.split(" ")[-1]
        one = gold.indicator(ident, measure.name, unit, page, bbox=name, **measure.more)
        gold.value(one, "target", YEAR, measure.target, unit, page, bbox=target, **grade_of(measure.target))
    for child in fact.children:
        record(gold, deck, child, ident, ids)


def build_gold(deck: Deck) -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Kabupaten Sinjai"}
    gold = Gold(STEM, document | {"organisation": "Dinas Lingkungan Hidup", "year": int(YEAR), "pages": deck.number})
    ids: dict[int, str] = {}
    record(gold, deck, facts.AIM, None, ids)
    about = "the kegiatan Pengelolaan Sampah stands on two slides with other statements, posts and sub kegiatan"
    nodes = [ids[id(facts.WASTE.children[0])], ids[id(facts.WASTE.children[2])]]
    gold.ambiguous.append({"about": about, "chosen": "two nodes", "also_acceptable": ["one node"], "nodes": nodes})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.pptx"
        deck = draw()
        deck.deck.save(str(source))
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold(deck).write()


if __name__ == "__main__":
    main()
