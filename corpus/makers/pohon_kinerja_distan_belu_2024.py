"""Poster (A1) of an agriculture office's performance tree, made by hand in PowerPoint: a colour a branch, small boxes."""

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.belu_facts import AIM, GOALS, REGION
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide, segment, text_height
from corpus.makers.parts.facts import Fact, Measure, grade_of

STEM = "pohon-kinerja-distan-belu-2024"
YEAR = "2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Poster (A1) of a regency's agriculture office drawn by hand on one slide, stacks of sub kegiatan in small boxes",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "a colour for each branch instead of each tier, darker above and lighter below",
        "tier named in the box (TUJUAN, SASARAN 1, KEGIATAN :), SUB KEGIATAN only as head of each stack",
        "each node a pile of boxes that touch: name, statement, indicator and, beside it, its target",
        "position of the program in a dark strip on top of it, sum and crosscutting partner in strips below",
        "rows of a stack: sub kegiatan with its output in italics left, target and sum in one narrow box right",
        "glued elbows above, loose lines below: bars with stubs, some stubs two points short of their box",
        "kegiatan and sub kegiatan without statement, no codes, no tier labels at the margin, no legend",
        "boxes of uneven height, stacks of one to four",
        "a malformed sum (Rp 765.00.000), an empty one (-), a grade with score, lower is better, a typing error (Menurunya)",
        "signature block with placeholders at the right of the title",
    ],
}
WIDE, HIGH = 33.11, 23.39
INK = "404040"
SHADES = (  # head, strip, body, pale, of each branch
    ("1E5631", "123A20", "A9D6A0", "E6F4E3"),
    ("7B3F00", "4E2800", "F2C698", "FCEFE1"),
    ("34495E", "1F2D3A", "B9C9D8", "EAF0F5"),
)
TOP = ("B8860B", "8A6508", "FFE08A", "FFF7DB")


@dataclass
class Sheet:
    """The slide, and where each text has been put."""

    slide: Any
    places: dict[int, list[float]] = field(default_factory=dict)
    measured: dict[tuple[int, str], list[float]] = field(default_factory=dict)

    def put(self, at: tuple[float, float, float, float], text: str, style: Style, fact: Fact | None = None) -> Any:
        """A box; what says the fact itself is noted, several boxes as one."""
        if fact is not None:
            new = corners(at)
            old = self.places.get(id(fact), new)
            self.places[id(fact)] = [min(old[0], new[0]), min(old[1], new[1]), max(old[2], new[2]), max(old[3], new[3])]
        return box(self.slide, at, text, style)


def corners(at: tuple[float, float, float, float]) -> list[float]:
    """A box in points."""
    left, top, width, height = at
    return [round(each * 72, 1) for each in (left, top, left + width, top + height)]


def tall(text: str, width: float, style: Style) -> float:
    """The height in inches that a text takes."""
    return text_height(text, width, replace(style, size=style.size * 1.02)) + 0.05


@dataclass(frozen=True)
class Pile:
    """The first and the last box of a node."""

    first: Any
    last: Any
    bottom: float


def rows(sheet: Sheet, fact: Fact, at: tuple[float, float, float], shades: tuple[str, ...], size: float) -> tuple[Any, float]:
    """Indicators left, their targets right; gives the last box left and where it ends."""
    (left, top, width), last = at, None
    narrow = max(0.3 * width, 0.95)
    style = Style("Calibri", size, align="l", fill="FFFFFF", line=shades[0], margin=0.05)
    for measure in fact.measures:
        text = f"IK : {measure.name}"
        height = max(tall(text, width - narrow, style), tall(measure.target, narrow, replace(style, bold=True)))
        spot = (left, top, width - narrow, height)
        last = sheet.put(spot, text, style)
        sheet.measured[id(fact), measure.name] = corners(spot)
        right = (left + width - narrow, top, narrow, height)
        sheet.put(right, measure.target, replace(style, bold=True, align="c", fill=shades[3]))
        top += height
    return last, top


def aim_pile(sheet: Sheet, fact: Fact, label: str, at: tuple[float, float, float], shades: tuple[str, ...], size: float) -> Pile:
    """Tier label and statement in one box, indicators below."""
    left, top, width = at
    style = Style("Calibri", size, True, color="FFFFFF", fill=shades[0], line=shades[1], margin=0.12)
    text = f"{label}\n{fact.statement}"
    height = tall(text, width, style) + 0.1
    first = sheet.put((left, top, width, height), text, style, fact)
    last, bottom = rows(sheet, fact, (left, top + height, width), shades, size - 2)
    return Pile(first, last, bottom)


def program_pile(sheet: Sheet, fact: Fact, at: tuple[float, float, float], shades: tuple[str, ...]) -> Pile:
    """Position, name, outcome, indicators, sum and partner."""
    left, top, width = at
    strip = Style("Calibri", 11, True, color="FFFFFF", fill=shades[1], line=shades[1], margin=0.06)
    height = tall(fact.holder or "", width, strip) + 0.03
    first = sheet.put((left, top, width, height), fact.holder or "", strip)
    top += height
    name = Style("Calibri", 12.5, True, fill=shades[2], line=shades[0], margin=0.08)
    height = tall(fact.name or "", width, name)
    sheet.put((left, top, width, height), fact.name or "", name, fact)
    top += height
    said = replace(name, size=12, bold=False, fill=shades[3])
    height = tall(fact.statement or "", width, said)
    sheet.put((left, top, width, height), fact.statement or "", said, fact)
    last, top = rows(sheet, fact, (left, top + height, width), shades, 11)
    sums = replace(said, size=11, bold=True, fill="FFFFFF", align="r")
    last = sheet.put((left, top, width, 0.28), f"Pagu : {fact.pagu}", sums)
    top += 0.28
    if fact.cross:
        partner = replace(sums, bold=False, italic=True, color="C00000", align="l", fill="FDECEA")
        last = sheet.put((left, top, width, 0.28), f"Crosscutting : {fact.cross[0]}", partner)
        top += 0.28
    return Pile(first, last, top)


def work_pile(sheet: Sheet, fact: Fact, at: tuple[float, float, float], shades: tuple[str, ...], height: float) -> Pile:
    """A kegiatan: its name, its indicator."""
    left, top, width = at
    style = work_style(shades)
    first = sheet.put((left, top, width, height), f"KEGIATAN :\n{fact.name}", style, fact)
    last, bottom = rows(sheet, fact, (left, top + height, width), shades, 10)
    return Pile(first, last, bottom)


def work_style(shades: tuple[str, ...]) -> Style:
    """The box of a kegiatan."""
    return Style("Calibri", 11, True, fill=shades[3], line=shades[0], margin=0.07, weight=1.5)


def stack(sheet: Sheet, work: Fact, at: tuple[float, float, float], shades: tuple[str, ...]) -> Any:
    """The sub kegiatan of a kegiatan as rows of boxes; gives the head."""
    left, top, width = at
    head = Style("Calibri", 10, True, color="FFFFFF", fill=shades[0], line=shades[0])
    narrow = 1.0
    shape = sheet.put((left, top, width - narrow, 0.27), "SUB KEGIATAN", head)
    sheet.put((left + width - narrow, top, narrow, 0.27), "TARGET / PAGU", replace(head, size=8.5))
    top += 0.27
    style = Style("Calibri", 10.5, align="l", fill="FFFFFF", line="7F7F7F", weight=0.75, margin=0.05)
    for fact in work.children:
        measure = fact.measures[0]
        text = f"{fact.name}\nOutput : {measure.name}"
        height = max(tall(text, width - narrow, style) + 0.03, 0.62)
        spot = (left, top, width - narrow, height)
        one = sheet.put(spot, text, style, fact)
        one.text_frame.paragraphs[1].runs[0].font.italic = True
        sheet.measured[id(fact), measure.name] = corners(spot)
        right = (left + width - narrow, top, narrow, height)
        sheet.put(right, f"{measure.target}\n{fact.pagu}", replace(style, size=8.5, align="c", margin=0.01, fill=shades[3]))
        top += height
    return shape


def bar(slide: Any, upper: Pile, lowers: list[Pile], short: bool) -> None:
    """A stem, a bar and stubs as loose lines; the last stub may end two points above its box."""
    middle = int(Inches((upper.first.left + upper.first.width / 2) / 914400))
    start, tops = int(Inches(upper.bottom)), [int(each.first.top) for each in lowers]
    centres = [int(each.first.left + each.first.width / 2) for each in lowers]
    height = min(tops) - 230000
    segment(slide, (middle, start), (middle, height), INK, 1.75)
    if len(lowers) > 1:
        segment(slide, (centres[0], height), (centres[-1], height), INK, 1.75)
    for place, (x, y) in enumerate(zip(centres, tops, strict=True), 1):
        segment(slide, (x, height), (x, y - 25400 * (short and place == len(tops))), INK, 1.75)


def headline(slide: Any) -> None:
    """Emblem and title."""
    box(slide, (0.6, 0.45, 1.35, 1.35), "", Style(fill="FFC72C", line="1E5631", weight=3, shape=MSO_SHAPE.OVAL))
    box(slide, (0.98, 0.8, 0.6, 0.6), "", Style(fill="1E5631", shape=MSO_SHAPE.HEART))
    title = Style("Calibri", 40, True, color="1E5631", align="l")
    box(slide, (2.2, 0.35, 16, 0.85), "POHON KINERJA DINAS PERTANIAN", title)
    box(slide, (2.2, 1.15, 16, 0.6), f"PEMERINTAH KABUPATEN BELU  -  TAHUN {YEAR}", replace(title, size=24, color="B8860B"))


def signature(slide: Any) -> None:
    """Who signs, without a name."""
    style = Style("Calibri", 12, align="c")
    text = "Atambua,      Januari 2024\nKepala Dinas Pertanian\nKabupaten Belu\n\n\nNAMA PEJABAT\nNIP. ....................."
    box(slide, (28.6, 0.4, 3.9, 1.75), text, style)


def draw(path: Path) -> Sheet:
    """The poster."""
    deck = new_deck(WIDE, HIGH)
    sheet = Sheet(new_slide(deck))
    slide = sheet.slide
    headline(slide)
    signature(slide)
    above = aim_pile(sheet, REGION, "SASARAN RPJMD", (11.3, 2.1, 10.5), TOP, 18)
    block = Style(fill="7F7F7F", shape=MSO_SHAPE.DOWN_ARROW)
    box(slide, (16.2, above.bottom + 0.05, 0.7, 0.42), "", block)
    aim = aim_pile(sheet, AIM, "TUJUAN", (11.9, above.bottom + 0.52, 9.3), TOP, 17)
    branches(sheet, aim)
    deck.save(str(path))
    return sheet


def branches(sheet: Sheet, aim: Pile) -> None:
    """All below the tujuan, a column for each kegiatan."""
    slide, unit, left = sheet.slide, 2.49, 0.42
    wide, goals = 2.3, []
    goal_top, program_top, work_top = aim.bottom + 0.95, 9.0, 13.0
    for place, (goal, shades) in enumerate(zip(GOALS, SHADES, strict=True)):
        span = unit * sum(len(each.children) for each in goal.children)
        width = min(5.6, span - 0.3)
        upper = aim_pile(sheet, goal, f"SASARAN {place + 1}", (left + span / 2 - width / 2, goal_top, width), shades, 15)
        goals.append(upper)
        for program in goal.children:
            room = unit * len(program.children)
            width = min(room - 0.19, 4.4)
            pile = program_pile(sheet, program, (left + room / 2 - width / 2, program_top, width), shades)
            link(slide, (upper.last, 2, pile.first, 0), "elbow", INK, 2)
            high = max(tall(f"KEGIATAN :\n{each.name}", wide, work_style(shades)) for each in program.children) + 0.08
            works = []
            for column, work in enumerate(program.children):
                at = (left + unit * column + (unit - wide) / 2, work_top, wide)
                one = work_pile(sheet, work, at, shades, high)
                works.append(one)
                head = stack(sheet, work, (at[0], one.bottom + 0.35, wide), shades)
                middle = Inches(at[0] + wide / 2)
                segment(slide, (int(middle), int(Inches(one.bottom))), (int(middle), int(head.top)), INK, 1.25)
            bar(slide, pile, works, short=program is goal.children[-1])
            left += room
    bar(slide, aim, goals, short=False)


# ---------------------------------------------------------------- gold


def unit_of(measure: Measure) -> str | None:
    """What stands behind the number; a grade has none."""
    return None if grade_of(measure.target) else measure.target.lstrip("0123456789., ") or None


def add_fact(sheet: Sheet, gold: Gold, fact: Fact, parent: str | None) -> None:
    """A node with its indicators, figures, money and all below it."""
    more = {"holder": fact.holder, "crosscutting": list(fact.cross), "bbox": sheet.places[id(fact)]}
    ident = gold.node(fact.level, fact.statement, fact.name, page=1, parent=parent, **more)
    for measure in fact.measures:
        place, unit = sheet.measured[id(fact), measure.name], unit_of(measure)
        indicator = gold.indicator(ident, measure.name, unit, 1, bbox=place, **measure.more)
        gold.value(indicator, "target", YEAR, measure.target, unit, 1, **grade_of(measure.target))
    gold.budget(ident, "pagu", YEAR, fact.pagu, 1)
    for child in fact.children:
        add_fact(sheet, gold, child, ident)


def build_gold(sheet: Sheet) -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Belu"}
    gold = Gold(STEM, document | {"organisation": "Dinas Pertanian", "year": int(YEAR), "pages": 1})
    add_fact(sheet, gold, REGION, None)
    posts = [each["id"] for each in gold.nodes if each["level"] == "program"]
    about = "names of programs are printed in capitals"
    doubt = {"about": about, "chosen": "the capitals as printed", "also_acceptable": []}
    gold.ambiguous.append(doubt | {"nodes": posts, "field": "name"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.pptx"
        sheet = draw(source)
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold(sheet).write()


if __name__ == "__main__":
    main()
