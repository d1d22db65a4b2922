"""Performance tree of a provincial agriculture office on one A2 slide: text boxes over empty shapes, plain straight lines."""

import tempfile
from pathlib import Path
from typing import Any

from lxml import etree
from pptx.enum.shapes import MSO_SHAPE
from pptx.oxml.ns import qn
from pptx.util import Inches

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, box, new_deck, new_slide, put_text, segment, text_height
from corpus.makers.parts.distan_jabar_facts import AIMS, MISSION, PROVINCE, ROOT
from corpus.makers.parts.facts import Fact, add_tree, walk

STEM = "pohon-kinerja-dinas-pertanian-jawa-barat-2016"
YEAR = "2016"
OFFICE = "Dinas Pertanian Tanaman Pangan"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a provincial agriculture office on one A2 slide, from the province's visi to the kegiatan",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "every text in a text box of its own, laid over an empty shape that is a little larger or smaller",
        "indicator boxes attached below their node without a line, target in a cell of its own at the right or in brackets",
        "province's visi, misi and sasaran as bands joined by block arrows; tier names upright at the left",
        "slanted straight lines with heads from tujuan to sasaran to program, glued to nothing, some ending a point or two off",
        "kegiatan stacked below their program: a line down its left side and a stub to each",
        "the post in a dark strip at the head of the box; sekretariat with two programs",
        "output after Output :, target after Target :, sum in a small box at the foot",
        "malformed sum (Rp 1.250.0000.000), empty sum (Rp -)",
        "a signature block without name; two outputs in one kegiatan",
        "lower is better, typing errors (Prosentase, Tersediannya, hortikutura), an output without target",
    ],
}


WIDE, HIGH = 23.39, 16.54
LEFT, STEP = 1.15, 2.76
HEAD, BODY = "Bookman Old Style", "Arial Narrow"
INK = "3B3B3B"
At = tuple[float, float, float, float]
# a shape's fill and rim, and how far the text box over it lies from its edges
LOOK = {
    "tujuan": ("C6E0B4", "375623", (0.06, 0.05, -0.1, -0.08)),
    "sasaran": ("FFE699", "7F6000", (-0.03, 0.02, 0.05, -0.02)),
    "program": ("F8CBAD", "843C0C", (0.03, 0.03, -0.07, -0.05)),
    "kegiatan": ("DDEBF7", "1F4E78", (0.02, 0.01, -0.02, -0.01)),
}
WHERE: dict[int, At] = {}
"""Box of each node, by id()."""


def plain(size: float, **more: Any) -> Style:
    """The type of the boxes."""
    return Style(BODY, size, **more)


def over(slide: Any, at: At, text: str, style: Style) -> Any:
    """A text box without fill or rim."""
    shape = slide.shapes.add_textbox(*(Inches(each) for each in at))
    frame = shape.text_frame
    frame.margin_left = frame.margin_right = Inches(style.margin)
    frame.margin_top = frame.margin_bottom = Inches(0.02)
    put_text(frame, text, style)
    return shape


def empty(slide: Any, at: At, fill: str, rim: str, weight: float = 1) -> Any:
    """A shape without text."""
    return box(slide, at, "", plain(8, fill=fill, line=rim, weight=weight))


def upright(shape: Any) -> None:
    """Turn the text of a shape by a quarter to the left."""
    shape.text_frame._txBody.find(qn("a:bodyPr")).set("vert", "vert270")


def arrow(slide: Any, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A straight line with a head, glued to nothing."""
    points = [(int(Inches(x)), int(Inches(y))) for x, y in (start, end)]
    line = segment(slide, points[0], points[1], INK, 1.25)
    etree.SubElement(line.line._get_or_add_ln(), qn("a:tailEnd"), type="triangle")


def stroke(slide: Any, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A straight line without a head."""
    points = [(int(Inches(x)), int(Inches(y))) for x, y in (start, end)]
    segment(slide, points[0], points[1], INK, 1)


def inset(at: At, by: At) -> At:
    """A place moved and stretched a little."""
    return at[0] + by[0], at[1] + by[1], at[2] + by[2], at[3] + by[3]


def bands(slide: Any) -> float:
    """Visi, misi and the province's sasaran with its IKU; gives the foot of the last."""
    middle, top = LEFT + 4 * STEP - 0.2, 1.45
    facts = (
        (ROOT, "VISI : ", "1F3864", "FFFFFF", 12.0, 16),
        (MISSION, "MISI 2 : ", "2F5597", "FFFFFF", 10.6, 14),
        (PROVINCE, "SASARAN : ", "8EAADB", "000000", 9.4, 13),
    )
    for place, (fact, label, fill, ink, width, size) in enumerate(facts):
        at = (middle - width / 2, top, width, 0.42)
        WHERE[id(fact)] = at
        empty(slide, at, fill, "1F3864", 1.5)
        over(slide, inset(at, (0.4, -0.01, -0.8, 0.02)), label + (fact.statement or ""), plain(size, bold=True, color=ink))
        top += 0.42
        if place < 2:
            box(slide, (middle - 0.25, top + 0.02, 0.5, 0.2), "", plain(8, fill="C00000", shape=MSO_SHAPE.DOWN_ARROW))
            top += 0.24
    for place, measure in enumerate(PROVINCE.measures):
        at = (middle - 4.7 + place * 4.7, top, 4.7, 0.36)
        empty(slide, at, "FFFFFF", "1F3864")
        over(slide, at, f"IKU : {measure.name} ({measure.target})", plain(11.5))
    return top + 0.36


def indicators(slide: Any, fact: Fact, at: tuple[float, float, float], size: float) -> float:
    """The indicators of a node, attached below it, each with its target at the right; gives their foot."""
    left, top, width = at
    rim = LOOK[fact.level][1]
    style, aim = plain(size, align="l"), plain(size, bold=True)
    right = 0.78
    for measure in fact.measures:
        height = max(text_height(measure.name, width - right, style), text_height(measure.target, right, aim), 0.3)
        empty(slide, (left, top, width - right, height), "FFFFFF", rim, 0.75)
        empty(slide, (left + width - right, top, right, height), "F2F2F2", rim, 0.75)
        over(slide, (left, top, width - right, height), measure.name, style)
        over(slide, (left + width - right, top, right, height), measure.target, aim)
        top += height
    return top


def upper(slide: Any, fact: Fact, label: str, at: tuple[float, float, float], size: float) -> float:
    """A tujuan or sasaran with its indicators; gives its foot."""
    left, top, width = at
    fill, rim, by = LOOK[fact.level]
    style = plain(size, bold=fact.level == "tujuan")
    text = f"{label}\n{fact.statement}"
    place = (left, top, width, text_height(text, width - 0.1, style) + 0.12)
    WHERE[id(fact)] = place
    empty(slide, place, fill, rim, 1.5)
    over(slide, inset(place, by), text, style)
    return indicators(slide, fact, (left, top + place[3], width), 9.5)


def strip(slide: Any, at: tuple[float, float, float], text: str, size: float, fill: str) -> float:
    """The dark strip with the post; gives its height."""
    style = plain(size, bold=True, color="FFFFFF")
    height = text_height(text, at[2], style)
    empty(slide, (*at, height), fill, fill)
    over(slide, (*at, height), text, style)
    return height


def program(slide: Any, fact: Fact, left: float, top: float) -> float:
    """A program with post, statement, name and indicators; gives its foot."""
    width = STEP - 0.3
    fill, rim, by = LOOK["program"]
    bold, slim = plain(10, bold=True), plain(10, italic=True)
    high = (text_height(fact.name or "", width - 0.1, bold), text_height(fact.statement or "", width - 0.1, slim))
    band = text_height(fact.holder or "", width, plain(9.5, bold=True))
    place = (left, top, width, band + sum(high) + 0.04)
    WHERE[id(fact)] = place
    empty(slide, place, fill, rim, 1.25)
    strip(slide, (left, top, width), fact.holder or "", 9.5, rim)
    over(slide, inset((left, top + band, width, high[0]), by), fact.name or "", bold)
    over(slide, inset((left, top + band + high[0], width, high[1]), by), fact.statement or "", slim)
    return indicators(slide, fact, (left, top + place[3], width), 9)


def activity(slide: Any, fact: Fact, left: float, top: float) -> float:
    """A kegiatan with post, name, outputs and sum; gives its foot."""
    width = STEP - 0.62
    fill, rim, by = LOOK["kegiatan"]
    name, small, money = plain(9, bold=True), plain(8.5, align="l"), plain(9, bold=True, color="7B0000")
    band = text_height(fact.holder or "", width, plain(8.5, bold=True))
    high = text_height(fact.name or "", width - 0.05, name)
    place = (left, top, width, band + high)
    WHERE[id(fact)] = place
    empty(slide, place, fill, rim)
    strip(slide, (left, top, width), fact.holder or "", 8.5, rim)
    over(slide, inset((left, top + band, width, high), by), fact.name or "", name)
    lines = []
    for measure in fact.measures:
        lines.append(f"Output : {measure.name}")
        lines += [f"Target : {measure.target}"] if measure.target else []
    text = "\n".join(lines)
    foot = top + place[3]
    low = text_height(text, width, small)
    empty(slide, (left, foot, width, low), "FFFFFF", rim, 0.75)
    over(slide, (left, foot, width, low), text, small)
    foot += low
    empty(slide, (left + width - 1.25, foot, 1.25, 0.22), "FFF2CC", rim, 0.75)
    over(slide, (left + width - 1.3, foot, 1.35, 0.22), fact.pagu, money)
    return foot + 0.22


def stack(slide: Any, fact: Fact, left: float, foot: float, top: float, off: float) -> float:
    """The kegiatan below a program with the line down its left side; gives the foot of the last."""
    spine, last = left + 0.1, foot
    for place, child in enumerate(fact.children):
        here = top
        top = activity(slide, child, left + 0.32, here) + 0.2
        last = here + 0.12
        stroke(slide, (spine, last), (left + 0.32 - (off if place == 1 else 0), last))
    stroke(slide, (spine, foot), (spine, last))
    return top


def tiers(slide: Any, tops: tuple[float, ...]) -> None:
    """The upright names of the tiers at the left."""
    names = (
        ("IKU PROVINSI JAWA BARAT", "1F3864"),
        ("TUJUAN DAN SASARAN (ESELON II)", "375623"),
        ("PROGRAM (ESELON III)", "843C0C"),
        ("KEGIATAN (ESELON IV)", "1F4E78"),
    )
    for (name, fill), top, end in zip(names, tops[:-1], tops[1:], strict=True):
        empty(slide, (0.3, top, 0.42, end - top - 0.12), fill, fill)
        upright(over(slide, (0.3, top, 0.42, end - top - 0.12), name, Style(HEAD, 11, bold=True, color="FFFFFF")))


def title(slide: Any) -> None:
    """Emblem, title and the note at the foot."""
    box(slide, (0.45, 0.28, 0.85, 0.95), "LOGO", plain(9, fill="E2EFDA", line="375623", shape=MSO_SHAPE.PENTAGON))
    over(slide, (1.6, 0.25, 20.4, 0.55), f"POHON KINERJA {OFFICE.upper()}", Style(HEAD, 27, bold=True, color="375623"))
    over(slide, (1.6, 0.78, 20.4, 0.45), "PROVINSI JAWA BARAT TAHUN ANGGARAN 2016", Style(HEAD, 19, bold=True))
    stroke(slide, (0.3, 1.33), (WIDE - 0.3, 1.33))
    over(
        slide,
        (17.6, HIGH - 2.35, 5.4, 1.55),
        "KEPALA DINAS,\n\n\n\nNAMA PEJABAT\nNIP. ..............................",
        plain(12, bold=True),
    )
    note = "Sumber : Renstra Dinas 2013-2018 (diolah Subbagian Perencanaan dan Program)"
    over(slide, (14.6, HIGH - 0.42, 8.5, 0.28), note, plain(9, italic=True, align="r"))


def place_tree(slide: Any) -> tuple[float, ...]:
    """All boxes and lines; gives the tops of the tiers."""
    start = bands(slide)
    column, feet = 0, []
    lefts: dict[int, float] = {}
    for aim in AIMS:
        for each in aim.children:
            for one in each.children:
                lefts[id(one)] = LEFT + column * STEP
                column += 1
    aims_top = start + 0.55
    middles: dict[int, float] = {}
    for number, aim in enumerate(AIMS, 1):
        ends = [lefts[id(one)] for each in aim.children for one in each.children]
        middle = (ends[0] + ends[-1] + STEP - 0.3) / 2
        middles[id(aim)] = middle
        feet.append(upper(slide, aim, f"TUJUAN {number}", (middle - 2.15, aims_top, 4.3), 11.5))
    trunk = start + 0.25
    root = WHERE[id(PROVINCE)][0] + WHERE[id(PROVINCE)][2] / 2
    stroke(slide, (root, start), (root, trunk))
    stroke(slide, (middles[id(AIMS[0])], trunk), (middles[id(AIMS[-1])], trunk))
    for aim in AIMS:
        stroke(slide, (middles[id(aim)], trunk - 0.01), (middles[id(aim)], aims_top - (0.02 if aim is AIMS[1] else 0)))
    goals_top, number, low = max(feet) + 0.5, 0, []
    for aim, foot in zip(AIMS, feet, strict=True):
        for each in aim.children:
            number += 1
            ends = [lefts[id(one)] for one in each.children]
            middles[id(each)] = middle = (ends[0] + ends[-1] + STEP - 0.3) / 2
            width = 3.4 if len(ends) > 1 else 2.5
            low.append(upper(slide, each, f"Sasaran {number}", (middle - width / 2, goals_top, width), 10.5))
            arrow(slide, (middles[id(aim)], foot), (middle, goals_top - (0.025 if number == 3 else 0)))
    programs_top, ends = max(low) + 0.5, []
    goals = [each for aim in AIMS for each in aim.children]
    for each, foot in zip(goals, low, strict=True):
        for one in each.children:
            left = lefts[id(one)]
            ends.append((one, left, program(slide, one, left, programs_top)))
            arrow(slide, (middles[id(each)], foot), (left + (STEP - 0.3) / 2, programs_top))
    works_top = max(foot for _, _, foot in ends) + 0.3
    last = max(stack(slide, one, left, foot, works_top, 0.02) for one, left, foot in ends)
    return 1.45, aims_top - 0.1, programs_top - 0.1, works_top - 0.1, last


def draw() -> None:
    """Draw the slide and print it."""
    deck = new_deck(WIDE, HIGH)
    slide = new_slide(deck)
    title(slide)
    tiers(slide, place_tree(slide))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.pptx")
        deck.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")


def write_gold() -> Path:
    """The gold record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Provinsi Jawa Barat"}
    gold = Gold(STEM, about | {"organisation": OFFICE, "year": int(YEAR), "pages": 1})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    nodes = {node["id"]: node for node in gold.nodes}
    for fact in walk(ROOT):
        left, top, width, height = WHERE[id(fact)]
        corners = (left, top, left + width, top + height)
        nodes[known[id(fact)]]["bbox"] = [round(each * 72, 1) for each in corners]
    gold.ambiguous = [
        {
            "about": "SASARAN below the province's visi and misi, beside it the tier's name IKU PROVINSI JAWA BARAT",
            "chosen": "sasaran_daerah",
            "also_acceptable": ["sasaran"],
            "nodes": [known[id(PROVINCE)]],
            "field": "level",
        },
        {
            "about": "the tier's names give both: PROGRAM (ESELON III), KEGIATAN (ESELON IV); the boxes name kegiatan",
            "chosen": "kegiatan",
            "also_acceptable": ["sub_kegiatan"],
            "nodes": [node["id"] for node in gold.nodes if node["level"] == "kegiatan"],
            "field": "level",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    draw()
    write_gold()


if __name__ == "__main__":
    main()
