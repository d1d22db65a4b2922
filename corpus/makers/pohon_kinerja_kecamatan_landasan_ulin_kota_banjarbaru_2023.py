"""Performance tree of a city's subdistrict drawn with Word's text boxes and connectors, a landscape page for each sasaran."""

import re
import textwrap
from dataclasses import replace
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.shared import Cm

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.facts import Fact, add_tree, walk
from corpus.makers.parts.landasan_ulin_facts import AIMS, EMPOWER, GOAL, HEAD, ORDER
from corpus.makers.parts.vml import Box, Look, box, connector, drop, hook
from corpus.makers.word import centred

STEM = "pohon-kinerja-kecamatan-landasan-ulin-kota-banjarbaru-2023"
YEAR = "2023"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a city's subdistrict in Word text boxes with connectors, three landscape pages, one a sasaran",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Writer (docx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "boxes with lines Sasaran:, Indikator:, Target: on every tier, the tier told by a last line Program: or Kegiatan:",
        "numbered indicators in a box and their targets numbered alike below, once in one line",
        "positions in strips below the boxes, touching or a point or two away; few sub kegiatan have one",
        "the tujuan restated at the head of each page, on the last one without indicator and in small letters",
        "bent connectors on two pages, straight slanting ones on the last, a trunk with branches to sub kegiatan",
        "connectors that miss a box by a point or two, unevenly high and placed boxes",
        "sums in the boxes of sub kegiatan, one malformed, one empty; a dashed box of other offices",
        "typing errors (Meningkatanya, Persentse), lower is better, a target left empty, signature beside the tree",
    ],
}

FACE = "Liberation Sans Narrow"
WIDE = 935.43  # of the page, in points
LOOKS = {
    "tujuan": Look("1F4E5F", None, "12303B", 1.5, "FFFFFF", FACE, 9, shape="roundRect"),
    "sasaran": Look("FCE4C4", None, "B45F06", 1.5, "000000", FACE, 8.5, shape="roundRect"),
    "program": Look("D5E8D4", None, "3D7A3A", 1.0, "000000", FACE, 8),
    "kegiatan": Look("FFFFFF", None, "1F4E5F", 0.75, "000000", FACE, 7.5),
    "sub_kegiatan": Look("F3F3F3", None, "7F7F7F", 0.5, "000000", FACE, 7),
}
STRIPS = {
    "sasaran": Look("B45F06", None, "B45F06", 0.75, "FFFFFF", FACE, 8),
    "program": Look("FFF2A8", None, "3D7A3A", 0.75, "000000", FACE, 7.5),
    "kegiatan": Look("FFF2A8", None, "1F4E5F", 0.5, "000000", FACE, 7),
    "sub_kegiatan": Look("FFFFFF", None, "7F7F7F", 0.5, "000000", FACE, 6.5),
}
GAPS = (0.0, 1.5, 0.0, 2.0, 0.0)
"""How far below its box each strip of a tier stands."""
UNEVEN = (0.0, 3.0, -2.0, 4.0, 1.0)
"""How much lower than its row each box of a tier stands."""
INK = "1F3864"


def lines(fact: Fact, page: int, plain: bool = False) -> list[str]:
    """What the box of a fact says, paragraph by paragraph."""
    colon = " :" if page == 2 else ":"
    label = {"tujuan": "Tujuan", "sasaran": f"Sasaran {page}"}.get(fact.level, "Sasaran")
    out = [f"**{label}{colon}** {fact.statement}"] if fact.statement else []
    if fact.level == "sub_kegiatan":
        out.append(f"**Sub Kegiatan{colon}** {fact.name}")
    if plain:
        return out
    if len(fact.measures) == 1:
        out += [f"**Indikator{colon}** {fact.measures[0].name}", f"**Target{colon}** {fact.measures[0].target}"]
    else:
        out += [f"**Indikator{colon}**", *(f"{place}. {each.name}" for place, each in enumerate(fact.measures, 1))]
        targets = [f"{place}. {each.target}" for place, each in enumerate(fact.measures, 1)]
        out += [f"**Target{colon}** " + "   ".join(targets)] if fact is EMPOWER else [f"**Target{colon}**", *targets]
    if fact.level == "sub_kegiatan":
        out.append(f"**Anggaran{colon}** {fact.pagu}")
    if fact.level in ("program", "kegiatan"):
        out.append(f"**{fact.level.capitalize()}{colon}** //{fact.name}//")
    return out


def tall(texts: list[str], width: float, size: float) -> float:
    """The height that the paragraphs need in a box of this width."""
    letters = int((width - 8) / (size * 0.418))
    count = sum(len(textwrap.wrap(re.sub(r"\*\*|//", "", text), letters)) for text in texts)
    return count * size * 1.155 + 7


class Sheet:
    """A page in the making: the boxes of its facts and the XML of its shapes."""

    def __init__(self, page: int) -> None:
        self.page, self.shapes, self.places = page, [], {}
        self.feet: dict[int, Box] = {}

    @property
    def number(self) -> int:
        """The number of the next shape."""
        return 100 * self.page + len(self.shapes)

    def put(self, fact: Fact, left: float, top: float, width: float, nudge: int = 0, plain: bool = False) -> float:
        """A fact's box and the strip below it; gives where they end."""
        look = LOOKS[fact.level] if not plain else replace(LOOKS[fact.level], size=7)
        texts = lines(fact, self.page, plain)
        at = Box(left, top, width, tall(texts, width, look.size))
        across = "left" if fact.level in ("kegiatan", "sub_kegiatan") else "center"
        self.shapes.append(box(at, texts, look, self.number, across))
        self.places[id(fact)] = self.feet[id(fact)] = at
        if fact.holder:
            strip = STRIPS[fact.level]
            inset = 10 if fact.level in ("sasaran", "program") else 4
            foot = Box(left + inset, at.bottom + GAPS[nudge % 5], width - 2 * inset, strip.size * 1.155 + 6)
            self.shapes.append(box(foot, [f"**{fact.holder}**"], strip, self.number))
            self.feet[id(fact)] = foot
        return self.feet[id(fact)].bottom

    def join(self, parent: Fact, child: Fact, short: float = 0.0) -> None:
        """An arrow from a fact's strip to a child's box; short: how far above the box it ends."""
        top, low = self.feet[id(parent)], self.places[id(child)]
        start, end = (top.middle, top.bottom), (low.middle, low.top - short)
        if self.page < 3 or abs(start[0] - end[0]) < 2:
            self.shapes.append(drop(start, end, INK, self.number))
            return
        turn = "flip:x;" if end[0] < start[0] else ""
        at = Box(min(start[0], end[0]), start[1], abs(end[0] - start[0]), end[1] - start[1])
        self.shapes.append(connector(at, turn, False, INK, 1.25, self.number, True))

    def column(self, fact: Fact, left: float, width: float) -> None:
        """The sub kegiatan below a kegiatan, on a trunk at its left."""
        foot = self.feet[id(fact)]
        top, trunk = foot.bottom + 9, left + 7
        for place, child in enumerate(fact.children):
            bottom = self.put(child, left + 18, top, width - 18 - (place % 2) * 3, place)
            at = self.places[id(child)]
            self.shapes.append(
                hook((trunk, foot.bottom), (at.left - (1.5 if place == 1 else 0), at.top + at.height / 2), INK, self.number)
            )
            top = bottom + 8


def sheet(page: int) -> Sheet:
    """The page of a sasaran."""
    aim, made = AIMS[page - 1], Sheet(page)
    works = [each for program in aim.children for each in program.children]
    step = (WIDE - 36) / len(works)
    lefts = {id(each): 18 + place * step for place, each in enumerate(works)}
    width = step - 12
    centre = WIDE / 2 - (6 if page == 2 else 0)
    goal_wide, aim_wide = (300, 290) if page == 3 else (420, 330)
    bottom = made.put(GOAL, centre - goal_wide / 2, 58, goal_wide, plain=page == 3)
    bottom = made.put(aim, centre - aim_wide / 2, bottom + 15, aim_wide, page)
    row = bottom + 20
    feet = []
    for place, program in enumerate(aim.children):
        ends = [lefts[id(each)] for each in program.children]
        middle = (ends[0] + ends[-1] + width) / 2
        wide = max(width, 250)
        left = min(middle - wide / 2, WIDE - 18 - wide)
        feet.append(made.put(program, left, row + UNEVEN[place + 1], wide, place + 1))
        made.join(aim, program)
    made.join(GOAL, aim)
    row = max(feet) + 22
    for place, each in enumerate(works):
        made.put(each, lefts[id(each)], row + UNEVEN[place % 5], width, place)
        parent = next(program for program in aim.children if each in program.children)
        made.join(parent, each, 1.8 if place == 1 else 0)
        made.column(each, lefts[id(each)], width)
    if page == 2:
        others(made)
    if page == 3:
        signature(made)
    return made


def others(made: Sheet) -> None:
    """The dashed box of the offices that share a program, right of it."""
    near = made.places[id(ORDER)]
    at = Box(near.right + 22, near.top + 10, 84, 42)
    look = replace(LOOKS["kegiatan"], line="C00000", ink="C00000")
    dash = '<v:stroke dashstyle="dash"/>'
    texts = ["**Crosscutting :**", *(f"- {name}" for name in ORDER.cross)]
    made.shapes.append(box(at, texts, look, made.number, "left").replace("<v:textbox", dash + "<v:textbox", 1))
    line = Box(near.right, at.top + 21, 22, 0)
    drawn = connector(line, "", False, "C00000", 1.0, made.number, False)
    made.shapes.append(drawn.replace("</v:shape></w:pict>", dash + "</v:shape></w:pict>", 1))


def signature(made: Sheet) -> None:
    """Place, date and office of who signs, without a name."""
    texts = ["Banjarbaru,      Januari 2023", "**CAMAT LANDASAN ULIN,**", "", "", "**NAMA PEJABAT**", "NIP. ...................."]
    look = Look(None, None, None, 0, "000000", FACE, 8.5)
    made.shapes.append(box(Box(735, 62, 180, 76), texts, look, made.number))


def draw(path: Path) -> None:
    """The Word file."""
    document = Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Cm(33), Cm(21.5)
    section.left_margin = section.right_margin = Cm(1)
    section.top_margin = section.bottom_margin = Cm(0.6)
    document.styles["Normal"].font.name = "Caladea"
    for page in (1, 2, 3):
        title = centred(document, "POHON KINERJA KECAMATAN LANDASAN ULIN", 13)
        if page > 1:
            title.paragraph_format.page_break_before = True
        last = centred(document, f"KOTA BANJARBARU TAHUN {YEAR}", 12)
        for each in (title, last):
            each.paragraph_format.line_spacing = 1.0
        for xml in SHEETS[page - 1].shapes:
            last._p.append(parse_xml(xml))
    document.save(str(path))


SHEETS = [sheet(page) for page in (1, 2, 3)]


def build_gold() -> Gold:
    """The facts as a record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kota Banjarbaru"}
    gold = Gold(STEM, about | {"organisation": "Kecamatan Landasan Ulin", "year": int(YEAR), "pages": 3})
    known = add_tree(gold, replace(GOAL, pages=(1, 2, 3)), None, YEAR, 1)
    top = next(iter(known.values()))
    boxes = {top: SHEETS[0].places[id(GOAL)]}
    ids: dict[int, str] = {}
    for page, aim in enumerate(AIMS, 1):
        ids |= add_tree(gold, aim, top, YEAR, page)
        boxes |= {ids[id(fact)]: SHEETS[page - 1].places[id(fact)] for fact in walk(aim)}
    for node in gold.nodes:
        node["bbox"] = boxes[node["id"]].bbox
    gold.ambiguous = [
        {
            "about": "the dashed box of other offices beside a program",
            "chosen": "crosscutting of the program",
            "also_acceptable": ["nodes with crosscut edges"],
            "nodes": [ids[id(ORDER)]],
            "field": "crosscutting",
        },
        {
            "about": "sub kegiatan without a strip stand under the strip of their kegiatan",
            "chosen": None,
            "also_acceptable": ["the holder of the kegiatan"],
            "nodes": [each["id"] for each in gold.nodes if each["level"] == "sub_kegiatan" and not each["holder"]],
            "field": "holder",
        },
        {
            "about": "holder of the tujuan, which has no strip",
            "chosen": None,
            "also_acceptable": [HEAD],
            "nodes": [top],
            "field": "holder",
        },
        {
            "about": "a kegiatan whose name itself begins with the word Kegiatan",
            "chosen": "Kegiatan Pemberdayaan Kelurahan",
            "also_acceptable": ["Pemberdayaan Kelurahan"],
            "nodes": [ids[id(EMPOWER.children[0])]],
            "field": "name",
        },
        {
            "about": "the office's name, with or without the city",
            "chosen": "Kecamatan Landasan Ulin",
            "also_acceptable": ["Kecamatan Landasan Ulin Kota Banjarbaru"],
            "nodes": [],
            "field": "document.organisation",
        },
    ]
    return gold


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.docx")
    build_gold().write()


if __name__ == "__main__":
    main()
