"""Cascading of a provincial library and archives board: slides, each taking one sasaran from left to right."""

from pathlib import Path
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.bapusipda_facts import ARCHIVES, HISTORY, MISSIONS, SASARAN, VISION
from corpus.makers.parts.deck import Style, box, link, new_deck, new_slide, segment, site, text_height
from corpus.makers.parts.facts import Fact, add_tree, walk

STEM = "cascading-bapusipda-jawa-barat-2016"
YEAR = "2016"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a provincial library and archives board, a deck in which each slide takes one sasaran",
    "type": "cascading",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "slide 2 draws visi, misi, tujuan and sasaran; each further slide restates the tujuan and its sasaran",
        "one sasaran goes on over two slides (lanjutan), its indicators not repeated",
        "left to right; chevrons at the top name the tiers (eselon II, III, IV) and join nothing",
        "curly braces, elbow connectors and block arrows join program and kegiatan, another way on each slide",
        "stacks of kegiatan that touch, one brace for all",
        "indicators after 'Indikator :' with the target in brackets or after a colon, money at the box's last line",
        "positions in brackets below the names; one malformed sum, one empty; a decoration with dots on the title slide",
    ],
}

TITLE = "CASCADING KINERJA\nBADAN PERPUSTAKAAN DAN KEARSIPAN DAERAH\nPROVINSI JAWA BARAT\nTAHUN 2016"
NUMBERS = (1, 2, 3, 4)
# slide, the sasaran's place, its programs, whether it goes on from the slide before
SLIDES = ((3, 0, SASARAN[0].children, False), (4, 1, SASARAN[1].children, False), (5, 2, SASARAN[2].children[:1], False))
SLIDES += ((6, 2, (ARCHIVES, HISTORY), True), (7, 3, SASARAN[3].children, False))
TUJUAN_OF = (0, 0, 1, 2)
GREEN, TEAL, SAND = "4F6228", "31859C", "FDEADA"
STRIP = Style(size=14, bold=True, color="FFFFFF", fill=GREEN, align="l", margin=0.15)
LEFT = Style(size=14, bold=True, fill="D7E4BD", line=GREEN, weight=1.5, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
IKU = Style(size=13, fill="FFFFFF", line=GREEN, align="l", anchor="t", margin=0.08)
PROGRAM = Style(size=13.5, fill="B7DEE8", line=TEAL, weight=1.5, align="l", margin=0.08)
ACT = Style(size=13, fill=SAND, line="984807", align="l", margin=0.07)


def cover(deck: Any) -> None:
    """The title slide with its decoration."""
    slide = new_slide(deck)
    box(slide, (0, 0, 0.9, 7.5), "", Style(fill=GREEN))
    box(slide, (0.9, 0, 0.15, 7.5), "", Style(fill="C3D69B"))
    for place, size in enumerate((1.5, 1.0, 0.6)):
        box(slide, (11.2 + place * 0.5, 0.5 + place * 1.2, size, size), "", Style(fill="D7E4BD", shape=MSO_SHAPE.OVAL))
    box(slide, (1.6, 2.4, 9.6, 2.4), TITLE, Style(size=28, bold=True, color=GREEN, align="l"))


def foot(slide: Any, number: int) -> None:
    """The foot of a slide."""
    box(slide, (0.3, 7.12, 5, 0.3), "Bapusipda Provinsi Jawa Barat", Style(size=9, italic=True, color="7F7F7F", align="l"))
    box(slide, (12.4, 7.12, 0.6, 0.3), str(number), Style(size=9, color="7F7F7F"))


def overview(deck: Any) -> None:
    """The slide of vision, misi, tujuan and sasaran."""
    slide = new_slide(deck)
    foot(slide, 2)
    vision = f"VISI\n“{VISION}”"
    rounded = MSO_SHAPE.ROUNDED_RECTANGLE
    top = box(slide, (2.6, 0.25, 8.1, 0.85), vision, Style(size=16, bold=True, color="FFFFFF", fill=GREEN, shape=rounded))
    places = ((0.3, 6.2), (6.75, 3.0), (10.0, 3.0))
    for order, ((misi, tujuan, served), (left, width)) in enumerate(zip(MISSIONS, places, strict=True), 1):
        drop = (0, 0.12, 0)[order - 1]
        one = box(slide, (left, 1.65 + drop, width, 1.05), f"Misi {order}\n{misi}", LEFT)
        link(slide, (top, 2, one, 0), "elbow", "404040", 1.5)
        aim = Style(size=13, italic=True, fill="EBF1DE", line=GREEN)
        two = box(slide, (left + 0.1, 3.2, width - 0.2, 1.15), f"Tujuan {order} :\n{tujuan}", aim)
        link(slide, (one, 2, two, 0), "straight", "404040", 1.5, arrow=True)
        each_width = (width - 0.2 * (len(served) - 1)) / len(served)
        for turn, place in enumerate(served):
            at = (left + turn * (each_width + 0.2), 5.1, each_width, 1.3)
            text = f"Sasaran {NUMBERS[place]} :\n{SASARAN[place].statement}"
            three = box(slide, at, text, Style(size=13, bold=True, fill="FFFFCC", line="7F6000"))
            link(slide, (two, 2, three, 0), "elbow", "404040", 1.25, glued=order != 2)
    note = "Cascading ke eselon III dan IV pada halaman berikut"
    box(slide, (4.2, 6.6, 5.0, 0.4), note, Style(size=11, italic=True, color="C00000"))


def head(slide: Any, number: int, tujuan: int) -> None:
    """The strip with the tujuan and the chevrons of the tiers."""
    box(slide, (0, 0.15, 13.333, 0.55), f"TUJUAN {tujuan + 1} : {MISSIONS[tujuan][1].upper()}", STRIP)
    tiers = ((0.25, 3.2, "ESELON II"), (3.55, 4.1, "ESELON III"), (7.85, 5.2, "ESELON IV"))
    for left, width, text in tiers:
        shape = MSO_SHAPE.PENTAGON if left < 1 else MSO_SHAPE.CHEVRON
        style = Style(size=12, bold=True, color="FFFFFF", fill="77933C", shape=shape)
        box(slide, (left, 0.85, width, 0.38), text, style)
    foot(slide, number)


def program_text(fact: Fact, number: int) -> str:
    """What stands in a program's box."""
    pattern = " : {}" if number % 2 else " ({})"
    lines = [fact.name or "", f"({fact.holder})", f"Sasaran : {fact.statement}", "Indikator :"]
    return "\n".join(lines + [f"- {each.name}{pattern.format(each.target)}" for each in fact.measures])


def act_text(fact: Fact, number: int) -> str:
    """What stands in a kegiatan's box."""
    lines = [f"{fact.name} ({fact.holder})"]
    lines += [f"Output : {each.name} = {each.target}" for each in fact.measures]
    return "\n".join([*lines, f"Anggaran : {fact.pagu}" if number % 2 else fact.pagu])


def acts(slide: Any, number: int, fact: Fact, top: float, gap: float, left: float) -> tuple[list[Any], float]:
    """The boxes of a program's kegiatan; gives them and the next place downward."""
    made = []
    for child in fact.children:
        text = act_text(child, number)
        tall = text_height(text, 5.0, ACT) + 0.06
        made.append(box(slide, (left, top, 13.05 - left, tall), text, ACT))
        top += tall + gap
    return made, top - gap


def join(slide: Any, number: int, program: Any, made: list[Any]) -> None:
    """Join a program with its kegiatan in the way of this slide."""
    top, bottom = made[0].top, made[-1].top + made[-1].height
    right = program.left + program.width
    if number in (3, 7):
        brace = slide.shapes.add_shape(MSO_SHAPE.LEFT_BRACE, right + Inches(0.06), top, Inches(0.32), bottom - top)
        brace.line.color.rgb = program.line.color.rgb
        brace.fill.background()
        brace._element.remove(brace._element.find("{http://schemas.openxmlformats.org/presentationml/2006/main}style"))
    elif number == 5:
        middle = program.top + program.height // 2 - Inches(0.2)
        arrow = (right / 914400 + 0.05, middle / 914400, 0.4, 0.4)
        box(slide, arrow, "", Style(fill="F79646", line="984807", shape=MSO_SHAPE.RIGHT_ARROW))
    else:
        for turn, each in enumerate(made):
            link(slide, (program, 3, each, 1), "elbow", "31859C", 1.5, glued=turn != 1, arrow=number == 6)


def sasaran_slide(deck: Any, number: int, place: int, programs: tuple[Fact, ...], more: bool) -> None:
    """A slide for one sasaran: it at the left, its programs in the middle, their kegiatan at the right."""
    slide = new_slide(deck)
    head(slide, number, TUJUAN_OF[place])
    top, boxes = 1.5, []
    for fact in programs:
        made, end = acts(slide, number, fact, top, 0.0 if number in (3, 5) else 0.14, 8.0 + 0.12 * (number == 6))
        text = program_text(fact, number)
        tall = text_height(text, 3.75, PROGRAM) + 0.12
        middle = max(1.4, (top + end) / 2 - tall / 2)
        boxes.append(box(slide, (3.7, middle, 3.8, tall), text, PROGRAM))
        join(slide, number, boxes[-1], made)
        top = max(end, middle + tall) + 0.35
    fact = SASARAN[place]
    label = f"SASARAN {NUMBERS[place]}" + (" (lanjutan)" if more else "")
    at = (0.3, 2.2 if number != 4 else 1.7, 2.75, 1.35)
    root = box(slide, at, f"{label}\n{fact.statement}", LEFT)
    if not more:
        text = "Indikator Kinerja Utama :\n" + "\n".join(f"• {each.name} : {each.target}" for each in fact.measures)
        box(slide, (0.3, at[1] + 1.42, 2.75, text_height(text, 2.75, IKU) + 0.15), text, IKU)
    for turn, each in enumerate(boxes):
        if number == 4:
            (x1, y1), (x2, y2) = site(root, 3), site(each, 1)
            segment(slide, (x1, y1), (x2 - 30000, y2), "4F6228", 2.0)
        else:
            link(slide, (root, 3, each, 1), "elbow", "4F6228", 2.0, arrow=turn == 0)


def draw(path: Path) -> None:
    """The deck."""
    deck = new_deck(13.333, 7.5)
    cover(deck)
    overview(deck)
    for each in SLIDES:
        sasaran_slide(deck, *each)
    deck.save(path)


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Provinsi Jawa Barat"}
    office = "Badan Perpustakaan dan Kearsipan Daerah"
    gold = Gold(STEM, about | {"organisation": office, "year": 2016, "pages": 7})
    vision = gold.node("visi", VISION, page=2)
    slide_of = {id(fact): number for number, _, programs, _ in SLIDES for program in programs for fact in walk(program)}
    for order, (misi, tujuan, served) in enumerate(MISSIONS):
        one = gold.node("misi", misi, page=2, parent=vision)
        own = [number for number, place, _, _ in SLIDES if TUJUAN_OF[place] == order]
        two = gold.node("tujuan", tujuan, page=2, parent=one, pages=[2, *own])
        for place in served:
            known = add_tree(gold, SASARAN[place], two, YEAR, 2)
            slides = [number for number, at, _, _ in SLIDES if at == place]
            for fact in walk(SASARAN[place]):
                ident = known[id(fact)]
                node = next(each for each in gold.nodes if each["id"] == ident)
                start = slide_of.get(id(fact), slides[0])
                node["pages"] = [start] if id(fact) in slide_of else [2, *slides]
                node["page"] = node["pages"][0]
                mine = {each["id"] for each in gold.indicators if each["node"] == ident}
                for each in gold.indicators + gold.values + gold.budgets:
                    if each.get("node") == ident or each.get("indicator") in mine:
                        each["page"] = start
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    print_drawn(draw, f"{STEM}.pptx")
    write_gold()


if __name__ == "__main__":
    main()
