"""Performance tree of a trade and industry office as a deck: an overview, then a slide for each bidang below its sasaran."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide, segment, text_height
from corpus.makers.parts.facts import Fact, Measure, grade_of
from corpus.makers.parts.wajo_facts import AIM, GOALS, INDUSTRY, MARKET, OFFICE, OFFICE_WORK, REGION, SCALES, TRADE

STEM = "pohon-kinerja-disperindag-wajo-2026"
YEAR = "2026"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Deck of a regency's trade and industry office: an overview, then the tree of each bidang on its slide",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "title slide, overview of tujuan and sasaran, five slides that each restate the sasaran they serve",
        "one sasaran at the head of three slides, its IKU on the first of them only, misspelt on the last (perdaganan)",
        "tiers named by tags of turned text at the left margin; on one slide by captions at the foot of its columns",
        "a program with its indicators in a box of its own below, joined by a short line; its code before its name",
        "kegiatan with name and indicator in its box, the target in brackets; sub kegiatan with Ind and Target lines, no name",
        "positions in strips below program and kegiatan, Kepala Dinas as a tag beside the sasaran of the overview",
        "glued elbows, loose bars and stubs (one two points short of its box), trunks beside stacks, dashed lines to the IKU",
        "a slide with sub kegiatan side by side, another from left to right with indicators in a column of their own",
    ],
}
WIDE, HIGH = 13.333, 7.5
MAROON, GOLD_INK, INK = "6D1A36", "B7791F", "3F3F46"
FILLS = {"sasaran": "6D1A36", "program": "F6C453", "kegiatan": "BFE3D0", "sub_kegiatan": "FFFFFF"}
LINES = {"sasaran": "4A0F23", "program": "B7791F", "kegiatan": "2F7D5B", "sub_kegiatan": "71717A"}
TAGS = {"sasaran": "SASARAN", "program": "PROGRAM", "kegiatan": "KEGIATAN", "sub_kegiatan": "SUB KEGIATAN"}
MISSPELT = {(5, GOALS[0].statement): "Meningkatnya kinerja sektor perdaganan daerah"}
At = tuple[float, float, float, float]


@dataclass
class Talk:
    """The deck, and where each thing has been put."""

    deck: Any = field(default_factory=lambda: new_deck(WIDE, HIGH))
    places: dict[int, list[tuple[int, list[float]]]] = field(default_factory=dict)
    measured: dict[tuple[int, str], tuple[int, list[float]]] = field(default_factory=dict)

    @property
    def page(self) -> int:
        """The number of the slide now drawn."""
        return len(self.deck.slides)

    def say(self, fact: Fact, at: At) -> str:
        """The statement, its place noted."""
        self.places.setdefault(id(fact), []).append((self.page, corners(at)))
        return MISSPELT.get((self.page, fact.statement), fact.statement or "")

    def measure(self, fact: Fact, at: At) -> None:
        """Note where the indicators of a node stand."""
        for each in fact.measures:
            self.measured.setdefault((id(fact), each.name), (self.page, corners(at)))

    def slide(self, title: str) -> Any:
        """A slide with its band, its number and the office at the foot."""
        slide = new_slide(self.deck)
        box(slide, (0, 0, WIDE, 0.52), "", Style(fill="F3E9DC"))
        box(slide, (0, 0.52, WIDE, 0.05), "", Style(fill=MAROON))
        box(slide, (0.3, 0.04, 11.0, 0.45), title, Style("Calibri", 20, True, color=MAROON, align="l"))
        box(slide, (9.2, 7.2, 3.9, 0.24), f"Disperindag Kab. Wajo   {self.page}", Style("Calibri", 9, color="71717A", align="r"))
        return slide


def corners(at: At) -> list[float]:
    """A box in points."""
    left, top, width, height = at
    return [round(each * 72, 1) for each in (left, top, left + width, top + height)]


def tall(text: str, width: float, style: Style) -> float:
    """The height in inches that a text takes."""
    return text_height(text, width, replace(style, size=style.size * 1.03)) + 0.05


def mixed(text: str, width: float, style: Style) -> float:
    """The height of a text whose first paragraph is bold."""
    first, rest = text.split("\n", 1)
    return tall(first, width, replace(style, bold=True)) + tall(rest, width, replace(style, bold=False)) - 0.1


def styled(shape: Any, bold: int, italic: int | None = None) -> Any:
    """Make the first paragraphs bold and those from a later one on italic."""
    for place, paragraph in enumerate(shape.text_frame.paragraphs):
        for run in paragraph.runs:
            run.font.bold, run.font.italic = place < bold, italic is not None and place >= italic
    return shape


def numbered(texts: list[str]) -> str:
    """One text as it is, several with their numbers, one a line."""
    return texts[0] if len(texts) == 1 else "\n".join(f"{place}. {text}" for place, text in enumerate(texts, 1))


def look(level: str, size: float) -> Style:
    """The box of a tier."""
    color = "FFFFFF" if level == "sasaran" else "000000"
    return Style("Arial", size, True, color=color, fill=FILLS[level], line=LINES[level], margin=0.06)


# ---------------------------------------------------------------- boxes

Pile = tuple[Any, Any]
"""The first and the last box of a node."""


def below(fact: Fact) -> str:
    """The text of a box that holds indicators alone."""
    lines = [f"{each.name}\nTarget : {each.target}" for each in fact.measures]
    return "Indikator :\n" + numbered(lines)


def strip(talk: Talk, slide: Any, fact: Fact, at: tuple[float, float, float], size: float) -> tuple[Any, float]:
    """The position in a strip; gives it and its height."""
    left, top, width = at
    style = Style("Arial", size, True, color="FFFFFF", fill=LINES[fact.level], line=LINES[fact.level], margin=0.05)
    height = tall(fact.holder or "", width, style)
    return box(slide, (left, top, width, height), fact.holder or "", style), height


def program_text(fact: Fact) -> str:
    """Statement, code and name of a program."""
    return f"{fact.statement}\n{fact.code} {fact.name}"


def program_pile(talk: Talk, slide: Any, fact: Fact, at: At, size: float) -> Pile:
    """Statement, code and name; position; indicators in a box apart."""
    left, top, width, height = at
    talk.say(fact, at)
    first = styled(box(slide, at, program_text(fact), look("program", size)), 1, 1)
    _, high = strip(talk, slide, fact, (left, top + height, width), size - 0.5)
    start = top + height + high
    style = Style("Arial", size - 0.5, align="l", fill="FFFBEB", line=GOLD_INK, weight=0.75, margin=0.07)
    inset = (left + 0.12, start + 0.12, width - 0.24, tall(below(fact), width - 0.24, style))
    last = styled(box(slide, inset, below(fact), style), 1)
    talk.measure(fact, inset)
    middle = int(Inches(left + width / 2))
    segment(slide, (middle, int(Inches(start))), (middle, int(last.top)), GOLD_INK, 1)
    return first, last


def program_height(fact: Fact, width: float, size: float) -> float:
    """The height of the whole pile below its first box."""
    style = Style("Arial", size - 0.5, True, margin=0.05)
    return tall(fact.holder or "", width, style) + 0.12 + tall(below(fact), width - 0.24, replace(style, bold=False, margin=0.07))


def work_text(fact: Fact) -> str:
    """What the box of a kegiatan says."""
    aims = numbered([f"{each.name} ({each.target})" for each in fact.measures])
    return (
        f"{fact.statement}\nKegiatan : {fact.name}\nIK : {aims}"
        if len(fact.measures) == 1
        else (f"{fact.statement}\nKegiatan : {fact.name}\nIK :\n{aims}")
    )


def work_pile(talk: Talk, slide: Any, fact: Fact, at: At, size: float) -> Pile:
    """A kegiatan with its position below."""
    left, top, width, height = at
    talk.say(fact, at)
    talk.measure(fact, at)
    first = styled(box(slide, at, work_text(fact), look("kegiatan", size)), 1, 2)
    last, _ = strip(talk, slide, fact, (left, top + height, width), size - 0.5)
    return first, last


def sub_text(fact: Fact) -> str:
    """What the box of a sub kegiatan says."""
    one = fact.measures[0]
    return f"{fact.statement}\nInd : {one.name}\nTarget : {one.target}"


def sub_box(talk: Talk, slide: Any, fact: Fact, at: At, size: float) -> Any:
    """A sub kegiatan."""
    talk.say(fact, at)
    talk.measure(fact, at)
    style = replace(look("sub_kegiatan", size), align="l", weight=0.75)
    return styled(box(slide, at, sub_text(fact), style), 1)


def goal_box(talk: Talk, slide: Any, fact: Fact, at: At, iku: bool) -> Any:
    """The sasaran at the head of a slide, its IKU at the right."""
    text = f"SASARAN STRATEGIS {GOALS.index(fact) + 1} :\n{talk.say(fact, at)}"
    shape = box(slide, at, text, replace(look("sasaran", 12), shape=MSO_SHAPE.ROUNDED_RECTANGLE))
    if iku:
        right = at[0] + at[2] + 0.35
        style = Style("Arial", 8.5, align="l", line=MAROON, weight=0.75, margin=0.08)
        side = (right, at[1], 13.1 - right, at[3])
        aims = "IKU :\n" + numbered([f"{each.name} : {each.target}" for each in fact.measures])
        note = styled(box(slide, side, aims, style), 1)
        link(slide, (shape, 3, note, 1), "straight", MAROON, 1, dash="dash")
        talk.measure(fact, side)
    return shape


def tag(slide: Any, level: str, top: float, bottom: float) -> None:
    """The name of a tier, turned, at the left margin."""
    color = "000000" if level in ("program", "sub_kegiatan", "kegiatan") else "FFFFFF"
    fill = "E4E4E7" if level == "sub_kegiatan" else FILLS[level]
    style = Style("Calibri", 11, True, color=color, fill=fill, margin=0.01)
    shape = box(slide, (0.14, top, 0.34, bottom - top), TAGS[level], style)
    shape.text_frame._txBody.bodyPr.set("vert", "vert270")
    shape.text_frame.word_wrap = False


# ---------------------------------------------------------------- slides


def cover(talk: Talk) -> None:
    """The title slide."""
    slide = new_slide(talk.deck)
    box(slide, (0, 0, WIDE, HIGH), "", Style(fill="F3E9DC"))
    box(slide, (0, 2.35, WIDE, 2.3), "", Style(fill=MAROON))
    box(slide, (6.07, 0.7, 1.2, 1.35), "", Style(fill="FFFFFF", line=GOLD_INK, weight=3, shape=MSO_SHAPE.HEXAGON))
    title = Style("Calibri", 40, True, color="FFFFFF")
    box(slide, (0.6, 2.5, 12.1, 0.95), "POHON KINERJA", title)
    box(slide, (0.6, 3.4, 12.1, 1.0), "DINAS PERINDUSTRIAN DAN PERDAGANGAN\nKABUPATEN WAJO", replace(title, size=26))
    box(slide, (0.6, 5.0, 12.1, 0.6), f"TAHUN {YEAR}", replace(title, size=28, color=MAROON))
    box(slide, (0.6, 6.5, 12.1, 0.4), "Sengkang, Januari 2026", replace(title, size=14, bold=False, color=INK))


def aim_box(talk: Talk, slide: Any, fact: Fact, label: str, at: At, fill: str) -> Any:
    """The tier's name, statement and indicator in one box."""
    talk.say(fact, at)
    talk.measure(fact, at)
    one = fact.measures[0]
    text = f"{label}\n{fact.statement}\nIndikator : {one.name}\nTarget {YEAR} : {one.target}"
    return styled(box(slide, at, text, Style("Arial", 12, fill=fill, line=INK, margin=0.1)), 2)


def overview(talk: Talk) -> None:
    """Sasaran of the region, tujuan and sasaran of the office."""
    slide = talk.slide("TUJUAN DAN SASARAN STRATEGIS")
    region = aim_box(talk, slide, REGION, "SASARAN RPJMD", (3.9, 0.8, 5.5, 0.95), "DBEAFE")
    aim = aim_box(talk, slide, AIM, "TUJUAN", (3.2, 2.2, 6.9, 1.1), "F5D0D9")
    link(slide, (region, 2, aim, 0), "straight", INK, 1.5, arrow=True)
    uppers = []
    for place, (fact, left) in enumerate(zip(GOALS, (0.45, 4.72, 8.98), strict=True), 1):
        at = (left, 3.95, 3.9, 0.95)
        text = f"SASARAN STRATEGIS {place}\n{talk.say(fact, at)}"
        shape = box(slide, at, text, replace(look("sasaran", 12.5), shape=MSO_SHAPE.ROUNDED_RECTANGLE))
        uppers.append(shape)
        who = Style("Arial", 10.5, True, color=MAROON, fill="FFFFFF", line=MAROON, margin=0.04)
        box(slide, (left + 1.2, 4.9, 1.5, 0.27), fact.holder or "", who)
        style = Style("Arial", 11, align="l", fill="FDF2F8", line=MAROON, weight=0.75, margin=0.09)
        lines = numbered([f"{each.name}\nTarget {YEAR} : {each.target}" for each in fact.measures])
        spot = (left, 5.4, 3.9, tall(f"IKU :\n{lines}", 3.9, style) + 0.05)
        styled(box(slide, spot, f"IKU :\n{lines}", style), 1)
        talk.measure(fact, spot)
        middle = int(Inches(left + 1.95))
        segment(slide, (middle, int(Inches(5.17))), (middle, int(Inches(5.4))), MAROON, 1)
    for upper in uppers:
        link(slide, (aim, 2, upper, 0), "elbow", INK, 1.5)


def join(slide: Any, lower: Any, uppers: list[Any], how: str) -> None:
    """Glued elbows, elbows with arrows, or loose lines of which the last is two points short."""
    if how != "loose":
        for upper in uppers:
            link(slide, (lower, 2, upper, 0), "elbow", INK, 1.25, arrow=how == "arrow")
        return
    middle, bottom = int(lower.left + lower.width / 2), int(lower.top + lower.height)
    centres = [int(each.left + each.width / 2) for each in uppers]
    bar = int(uppers[0].top) - 120000
    segment(slide, (middle, bottom), (middle, bar), INK)
    if len(uppers) > 1:
        segment(slide, (min(centres), bar), (max(centres), bar), INK)
    for place, (x, upper) in enumerate(zip(centres, uppers, strict=True), 1):
        segment(slide, (x, bar), (x, int(upper.top) - 25400 * (place == len(uppers) > 1)), INK)


def hang(talk: Talk, slide: Any, fact: Fact, last: Any, area: tuple[float, float, float], size: float) -> float:
    """Sub kegiatan one below the other on a trunk; gives where they end."""
    left, top, width = area
    trunk, start, middle = int(Inches(left + 0.12)), int(last.top + last.height), 0
    for child in fact.children:
        height = mixed(sub_text(child), width - 0.3, look("sub_kegiatan", size))
        shape = sub_box(talk, slide, child, (left + 0.3, top, width - 0.3, height), size)
        middle = int(shape.top + shape.height / 2)
        segment(slide, (trunk, middle), (int(shape.left), middle), INK, 1)
        top += height + 0.08
    segment(slide, (trunk, start), (trunk, middle), INK, 1)
    return top - 0.08


def beside(talk: Talk, slide: Any, fact: Fact, last: Any, area: tuple[float, float, float], size: float) -> float:
    """Sub kegiatan side by side; gives where they end."""
    left, top, width = area
    unit, shapes = width / len(fact.children), []
    style = look("sub_kegiatan", size)
    height = max(mixed(sub_text(child), unit - 0.12, style) for child in fact.children)
    for place, child in enumerate(fact.children):
        shapes.append(sub_box(talk, slide, child, (left + unit * place + 0.06, top, unit - 0.12, height), size))
    join(slide, last, shapes, "elbow")
    return top + height


def tree(talk: Talk, title: str, goal: Fact, programs: tuple[Fact, ...], how: tuple[str, float, bool], iku: bool = True) -> None:
    """A slide that grows downwards; how: lines, type size, sub kegiatan side by side or not."""
    lines, size, side = how
    slide = talk.slide(title)
    left, room = 0.62, 12.5
    root = goal_box(talk, slide, goal, (4.52, 0.66, 4.7, 0.74), iku)
    tag(slide, "sasaran", 0.64, 1.42)
    columns = [sum(len(work.children) if side else 1 for work in each.children) for each in programs]
    unit = room / sum(columns)
    top, firsts, lasts = 1.68, [], []
    widths = [min(unit * count - 0.16, 4.6) for count in columns]
    high = max(mixed(program_text(each), wide, look("program", size)) for each, wide in zip(programs, widths, strict=True))
    after = max(program_height(each, wide, size) for each, wide in zip(programs, widths, strict=True))
    start = left
    for each, wide, count in zip(programs, widths, columns, strict=True):
        at = (start + (unit * count - wide) / 2, top, wide, high)
        first, last = program_pile(talk, slide, each, at, size)
        firsts.append(first)
        lasts.append(last)
        start += unit * count
    join(slide, root, firsts, lines)
    tag(slide, "program", top, top + high + after)
    top += high + after + 0.27
    row(talk, slide, programs, lasts, (left, top, unit), how)


def row(talk: Talk, slide: Any, programs: tuple[Fact, ...], lasts: list[Any], area: tuple[float, float, float],
        how: tuple[str, float, bool]) -> None:  # fmt: skip
    """The kegiatan and what hangs below them."""
    lines, size, side = how
    left, top, unit = area
    works = [work for each in programs for work in each.children]
    spans = [unit * (len(work.children) if side else 1) for work in works]
    widths = [min(span - 0.16, 4.3) for span in spans]
    look_at = look("kegiatan", size)
    high = max(mixed(work_text(each), wide, look_at) for each, wide in zip(works, widths, strict=True))
    piles: dict[int, Pile] = {}
    starts, start = {}, left
    for work, span, wide in zip(works, spans, widths, strict=True):
        starts[id(work)] = (start, span, wide)
        piles[id(work)] = work_pile(talk, slide, work, (start + (span - wide) / 2, top, wide, high), size)
        start += span
    strips = max(int(last.height) for _, last in piles.values()) / 914400
    tag(slide, "kegiatan", top, top + high + strips)
    under = top + high + strips + (0.3 if side else 0.16)
    ends = []
    for program, lower in zip(programs, lasts, strict=True):
        join(slide, lower, [piles[id(work)][0] for work in program.children], lines)
        for work in program.children:
            start, span, wide = starts[id(work)]
            grow: Callable = beside if side else hang
            area = (start, under, span) if side else (start + (span - wide) / 2, under, wide)
            ends.append(grow(talk, slide, work, piles[id(work)][1], area, size - 0.5))
    tag(slide, "sub_kegiatan", under, max(ends))


def sideways(talk: Talk, title: str, goal: Fact, fact: Fact) -> None:
    """A slide that grows to the right, its tiers named at the foot."""
    slide = talk.slide(title)
    root = goal_box(talk, slide, goal, (0.5, 0.85, 3.1, 1.0), False)
    size = 10.5
    first, _ = program_pile(talk, slide, fact, (0.5, 2.35, 3.1, 1.15), size)
    link(slide, (root, 2, first, 0), "straight", INK, 1.5, arrow=True)
    work = fact.children[0]
    middle = (first.top + first.height / 2) / 914400
    body = mixed(work_text(work), 2.7, look("kegiatan", size))
    second, _ = work_pile(talk, slide, work, (4.2, middle - body / 2, 2.7, body), size)
    link(slide, (first, 3, second, 1), "straight", INK, 1.5, arrow=True)
    top = 1.0
    for child in work.children:
        at, right = (7.5, top, 2.5, 0.95), (10.3, top + 0.05, 2.75, 0.85)
        style = replace(look("sub_kegiatan", size), weight=1)
        shape = box(slide, at, talk.say(child, at), style)
        one = child.measures[0]
        text = f"{one.name}\nTarget : {one.target}"
        note = box(slide, right, text, Style("Arial", size - 0.5, align="l", fill="F4F4F5", line=INK, weight=0.75, margin=0.07))
        talk.measure(child, right)
        link(slide, (second, 3, shape, 1), "elbow", INK, 1.25)
        link(slide, (shape, 3, note, 1), "straight", INK, 1, dash="dash")
        top += 1.3
    captions = (("PROGRAM", 0.5, 3.1), ("KEGIATAN", 4.2, 2.7), ("SUB KEGIATAN", 7.5, 2.5), ("INDIKATOR DAN TARGET", 10.3, 2.75))
    for text, left, width in captions:
        box(slide, (left, 6.6, width, 0.32), text, Style("Calibri", 12, True, color=MAROON, fill="F3E9DC"))


def draw(path: Path) -> Talk:
    """The presentation."""
    talk = Talk()
    cover(talk)
    overview(talk)
    tree(talk, "BIDANG PERDAGANGAN", GOALS[0], TRADE, ("elbow", 8.2, False))
    tree(talk, "BIDANG PENGELOLAAN PASAR", GOALS[0], MARKET, ("arrow", 10, True), iku=False)
    sideways(talk, "BIDANG KEMETROLOGIAN", GOALS[0], SCALES[0])
    tree(talk, "BIDANG PERINDUSTRIAN", GOALS[1], INDUSTRY, ("elbow", 8.5, False))
    tree(talk, "SEKRETARIAT", GOALS[2], OFFICE_WORK, ("loose", 8.8, False))
    talk.deck.save(str(path))
    return talk


# ---------------------------------------------------------------- gold


def unit_of(measure: Measure) -> str | None:
    """What stands behind the number, or the currency before it; a grade has none."""
    if measure.target.startswith("USD"):
        return "USD"
    return None if grade_of(measure.target) else measure.target.lstrip("0123456789., ") or None


def add_fact(talk: Talk, gold: Gold, fact: Fact, parent: str | None) -> None:
    """A node with its indicators and figures and all below it."""
    places = talk.places[id(fact)]
    pages = list(dict.fromkeys(page for page, _ in places))
    more = {"code": fact.code, "holder": fact.holder, "pages": pages, "bbox": places[0][1]}
    ident = gold.node(fact.level, fact.statement, fact.name, page=pages[0], parent=parent, **more)
    for measure in fact.measures:
        page, spot = talk.measured[id(fact), measure.name]
        unit = unit_of(measure)
        indicator = gold.indicator(ident, measure.name, unit, page, bbox=spot, **measure.more)
        gold.value(indicator, "target", YEAR, measure.target, unit, page, **grade_of(measure.target))
    for child in fact.children:
        add_fact(talk, gold, child, ident)


def build_gold(talk: Talk) -> Gold:
    """The facts as a record."""
    document = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Wajo", "organisation": OFFICE}
    gold = Gold(STEM, document | {"year": int(YEAR), "pages": len(talk.deck.slides)})
    add_fact(talk, gold, REGION, None)
    goal = [each["id"] for each in gold.nodes if each["statement"] == GOALS[0].statement]
    about = "one slide of three misspells the sasaran at its head"
    doubt = {"about": about, "chosen": "one node, first spelling", "also_acceptable": list(MISSPELT.values())}
    gold.ambiguous.append(doubt | {"nodes": goal, "field": "statement"})
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    talks: list[Talk] = []
    print_drawn(lambda path: talks.append(draw(path)), f"{STEM}.pptx")
    build_gold(talks[0]).write()


if __name__ == "__main__":
    main()
