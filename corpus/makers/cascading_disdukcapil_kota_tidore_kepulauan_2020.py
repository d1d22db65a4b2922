"""Cascading of a city's civil registry: one large slide of boxes from the visi to the staff, joined by elbow connectors."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn
from pptx.util import Inches

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts import disdukcapil_tidore_facts as facts
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide, segment, site, text_height
from corpus.makers.parts.facts import Fact, add_tree, walk

STEM = "cascading-disdukcapil-kota-tidore-kepulauan-2020"
YEAR = "2020"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a city's civil registry as one large slide of boxes from the visi to the staff",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "one slide of A2 size: visi, misi, tujuan, sasaran, eselon III, eselon IV and staff from top to bottom",
        "a node is a pile of shapes: position in a snipped tab, statement, indicators in a box of their own",
        "the head's banner joined to nothing; its tiers named by turned tabs at the left edge",
        "coded indicators, the code of the IKU repeated by eselon III and IV, so that it names no indicator alone",
        "target in brackets for eselon II and III, on a line of its own behind 'Target :' for eselon IV and staff",
        "a colour for each sasaran's branch, with a legend of colours that looks like boxes",
        "elbow connectors, glued; one that ends two points above its box, one made of three loose lines",
        "staff with indicators alone below some sections only; an indicator without code, blank inside a figure (5 40 akta)",
    ],
}
FACE = "Calibri"
WIDE, HIGH = 23.4, 15.6
LEFT, COLUMN, GAP, BREAK = 1.05, 1.44, 0.09, 0.19
TOPS = {"visi": 1.95, "misi": 3.0, "tujuan": 4.05, "sasaran": 5.15, "program": 7.75, "sub_kegiatan": 10.75, "aktivitas": 14.0}
BRANCH = {"1.1": ("1F6F8B", "D5EEF5"), "1.2": ("7A5C00", "FFF3CC"), "2.1": ("4B2E83", "E8E1F5")}
INK = "404040"
PLAIN = Style(FACE, 10, line=INK, weight=1)
TEXT = Style(FACE, 9, line=INK, weight=0.75, align="l", anchor="t", margin=0.06, fill="FFFFFF")


class Slide:
    """The slide under way: where every fact's shapes stand."""

    def __init__(self, slide: Any) -> None:
        self.slide = slide
        self.piles: dict[int, list[Any]] = {}

    def pile(self, fact: Fact, at: tuple[float, float, float], parts: list[tuple[str, Style, float]]) -> list[Any]:
        """The touching shapes of a node from (left, top) in a width; parts: text, look, least height."""
        left, top, wide = at
        made = []
        for text, style, least in parts:
            high = max(least, text_height(text, wide, style) + 0.04)
            made.append(box(self.slide, (left, top, wide, high), text, style))
            top += high
        self.piles[id(fact)] = made
        return made

    def join(self, parent: Fact, child: Fact) -> None:
        """An elbow connector between two piles."""
        link(self.slide, (self.piles[id(parent)][-1], 2, self.piles[id(child)][0], 0), "elbow", INK, 1.25)

    def short(self, parent: Fact, child: Fact) -> None:
        """The same by three loose lines that end a little above the child."""
        (x1, y1), (x2, y2) = site(self.piles[id(parent)][-1], 2), site(self.piles[id(child)][0], 0)
        middle = (y1 + y2) // 2
        segment(self.slide, (x1, y1), (x1, middle), INK)
        segment(self.slide, (x1, middle), (x2, middle), INK)
        segment(self.slide, (x2, middle), (x2, y2 - Inches(0.025)), INK)

    def bbox(self, fact: Fact) -> list[float]:
        """The box around a node's shapes in points."""
        made = self.piles[id(fact)]
        edges = (made[0].left, made[0].top, made[0].left + made[0].width, made[-1].top + made[-1].height)
        return [round(edge / 12700, 1) for edge in edges]


def lines(fact: Fact, under: bool) -> str:
    """The indicators of a box: target in brackets, or on a line of its own."""
    pattern = "{} {}\nTarget : {}" if under else "{} {} ({})"
    return "\n".join(
        pattern.format(each.more.get("code", "-"), each.name, each.target).replace("- ", "", not each.more.get("code"))
        for each in fact.measures
    )


def post_parts(fact: Fact, colours: tuple[str, str]) -> list[tuple[str, Style, float]]:
    """The shapes of a position: tab, statement, indicators."""
    dark, pale = colours
    high = {"program": 0.36, "sub_kegiatan": 0.6, "aktivitas": 0.26}[fact.level]
    tab = MSO_SHAPE.RECTANGLE if fact.level == "aktivitas" else MSO_SHAPE.SNIP_2_SAME_RECTANGLE
    size = {"program": 10, "sub_kegiatan": 8.5, "aktivitas": 8.5}[fact.level]
    look = replace(PLAIN, bold=True, size=size, color="FFFFFF", fill=dark, shape=tab)
    if fact.level == "aktivitas":
        look = replace(look, color="000000", fill="D9D9D9", italic=True)
    parts = [(fact.holder or "", look, high)]
    if fact.statement:
        parts.append((fact.statement, replace(PLAIN, bold=True, size=10.5 if fact.level == "program" else 9.5, fill=pale), 0.5))
    parts.append((lines(fact, fact.level != "program"), replace(TEXT, size=10 if fact.level == "program" else 9), 0.4))
    return parts


def places() -> dict[int, tuple[float, float]]:
    """The left edge and the width of every position and sasaran, from the sections' columns."""
    found: dict[int, tuple[float, float]] = {}
    left = LEFT
    for goal in (facts.DOCUMENTS, facts.SERVICE, facts.ACCURATE):
        for division in goal.children:
            for section in division.children:
                found[id(section)] = (left, COLUMN)
                for one in section.children:
                    found[id(one)] = (left + 0.07, COLUMN - 0.14)
                left += COLUMN + GAP
            first, last = found[id(division.children[0])][0], left - GAP
            found[id(division)] = (first + 0.28, last - first - 0.56)
            left += BREAK
        first, last = found[id(goal.children[0])], found[id(goal.children[-1])]
        begin, end = first[0], last[0] + last[1]
        wide = min(end - begin, 5.6)
        found[id(goal)] = ((begin + end - wide) / 2, wide)
    return found


def draw_top(slide: Slide, where: dict[int, tuple[float, float]]) -> None:
    """Title, banner and the tiers from the visi to the sasaran."""
    page = slide.slide
    title = Style(FACE, 22, bold=True, color="1F3864", align="l")
    box(page, (0.35, 0.2, 16, 0.5), "CASCADING KINERJA TAHUN 2020", title)
    office = "Dinas Kependudukan dan Pencatatan Sipil Kota Tidore Kepulauan"
    box(page, (0.35, 0.66, 16, 0.38), office, replace(title, size=15, bold=False))
    segment(page, (Inches(0.35), Inches(1.08)), (Inches(WIDE - 0.35), Inches(1.08)), "1F3864", 2.5)
    banner = Style(FACE, 13, bold=True, color="FFFFFF", fill="1F3864")
    box(page, (LEFT, 1.25, WIDE - LEFT - 0.4, 0.42), facts.HEAD, banner)
    label = replace(PLAIN, size=12, fill="F2F2F2", shape=MSO_SHAPE.ROUNDED_RECTANGLE)
    slide.pile(facts.VISION, (6.9, TOPS["visi"], 10), [(f"VISI : “{facts.VISION.statement}”", replace(label, bold=True), 0.6)])
    for number, (misi, left) in enumerate(zip(facts.MISSIONS, (4.3, 14.9), strict=True), 1):
        slide.pile(misi, (left, TOPS["misi"], 6.2), [(f"MISI {number} : {misi.statement}", label, 0.6)])
        slide.join(facts.VISION, misi)
        aim = misi.children[0]
        text = f"TUJUAN {number}\n{aim.statement}"
        slide.pile(aim, (left + 0.25, TOPS["tujuan"], 5.7), [(text, replace(label, fill="FCE4D6", size=11.5), 0.6)])
        slide.join(misi, aim)
        for place, goal in enumerate(aim.children, 1):
            dark, pale = BRANCH[f"{number}.{place}"]
            wide = where[id(goal)]
            head = replace(PLAIN, size=11.5, bold=True, color="FFFFFF", fill=dark)
            text = f"SASARAN {number}.{place}\n{goal.statement}"
            iku = replace(TEXT, size=10.5, fill=pale)
            slide.pile(goal, (wide[0], TOPS["sasaran"], wide[1]), [(text, head, 0.6), (lines(goal, False), iku, 0.5)])
            slide.join(aim, goal)


def draw_posts(slide: Slide, where: dict[int, tuple[float, float]]) -> None:
    """The positions below the sasaran."""
    goals = zip((facts.DOCUMENTS, facts.SERVICE, facts.ACCURATE), BRANCH.values(), strict=True)
    for goal, colours in goals:
        for division in goal.children:
            left, wide = where[id(division)]
            slide.pile(division, (left, TOPS["program"], wide), post_parts(division, colours))
            (slide.short if division is facts.USE else slide.join)(goal, division)
            for section in division.children:
                left, wide = where[id(section)]
                slide.pile(section, (left, TOPS["sub_kegiatan"], wide), post_parts(section, colours))
                slide.join(division, section)
                for one in section.children:
                    left, wide = where[id(one)]
                    slide.pile(one, (left, TOPS["aktivitas"], wide), post_parts(one, colours))
                    slide.join(section, one)


def draw_side(slide: Slide) -> None:
    """The turned tabs of the tiers and the legend."""
    tabs = (("ESELON II", 1.25, 5.75), ("ESELON III", 7.55, 2.55), ("ESELON IV", 10.6, 3.1), ("STAF", 13.9, 1.1))
    look = Style(FACE, 12, bold=True, color="FFFFFF", fill="7F7F7F")
    for text, top, high in tabs:
        shape = box(slide.slide, (0.35, top, 0.42, high), text, look)
        shape._element.txBody.find(qn("a:bodyPr")).set("vert", "vert270")
    small = Style(FACE, 9, align="l")
    box(slide.slide, (18.6, 0.2, 1.2, 0.25), "Keterangan :", replace(small, bold=True))
    for place, (number, (dark, _)) in enumerate(BRANCH.items()):
        left = 18.6 + 1.45 * place
        box(slide.slide, (left, 0.52, 0.3, 0.2), "", Style(fill=dark))
        box(slide.slide, (left + 0.33, 0.49, 1.1, 0.26), f"Sasaran {number}", small)


def draw(path: Path, slides: list[Slide]) -> None:
    """The deck."""
    deck = new_deck(WIDE, HIGH)
    slide = Slide(new_slide(deck))
    slides.append(slide)
    where = places()
    draw_top(slide, where)
    draw_posts(slide, where)
    draw_side(slide)
    deck.save(str(path))


def build_gold(slide: Slide) -> Gold:
    """The facts as a record."""
    document = {"type": "cascading", "types": ["cascading"], "region": "Kota Tidore Kepulauan"}
    office = {"organisation": "Dinas Kependudukan dan Pencatatan Sipil", "year": int(YEAR), "pages": 1}
    gold = Gold(STEM, document | office)
    ids = add_tree(gold, facts.VISION, None, YEAR, 1)
    nodes = {node["id"]: node for node in gold.nodes}
    for fact in walk(facts.VISION):
        nodes[ids[id(fact)]]["bbox"] = slide.bbox(fact)
    for value in gold.values:
        if value["text"] == "B":
            value["grade"] = "B"
    tiers = {level: [node["id"] for node in gold.nodes if node["level"] == level] for level in TOPS}
    doubts = (
        ("eselon III: positions with a statement, no program named", "program", ["kegiatan"], "level", tiers["program"]),
        ("eselon IV below eselon III", "sub_kegiatan", ["kegiatan"], "level", tiers["sub_kegiatan"]),
        ("staff, indicators alone", "aktivitas", ["sub_kegiatan"], "level", tiers["aktivitas"]),
        ("the head's banner stands above the visi", facts.HEAD, [None], "holder", tiers["tujuan"] + tiers["sasaran"]),
        ("the banner might hold visi and misi too", None, [facts.HEAD], "holder", tiers["visi"] + tiers["misi"]),
    )
    for about, chosen, other, part, found in doubts:
        gold.ambiguous.append({"about": about, "chosen": chosen, "also_acceptable": other, "nodes": found, "field": part})
    broken = [value["indicator"] for value in gold.values if value["text"] == "5 40 akta"]
    about = {"about": "target 5 40 akta: a blank inside the figure", "chosen": 540, "also_acceptable": [5]}
    gold.ambiguous.append(about | {"indicators": broken, "field": "value.value"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    slides: list[Slide] = []
    print_drawn(lambda path: draw(path, slides), f"{STEM}.pptx")
    build_gold(slides[0]).write()


if __name__ == "__main__":
    main()
