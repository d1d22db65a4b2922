"""Penjenjangan kinerja of a health office: 18 wide slides in five steps, legend instead of tier labels, bare cards."""

import tempfile
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any

import pdfplumber
from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.bulungan_facts import CARDED, CSFS, DRAWN, ISSUES, MANDATE, OUTCOME, PROGRAMS, REGION, SUBS, WORKS, YEARS
from corpus.makers.parts.deck import Style, box, cell, link, new_deck, new_slide, segment, site, table, text_height
from corpus.makers.parts.facts import Fact, Measure, grade_of

STEM = "penjenjangan-dinkes-bulungan-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance cascade of a health office in five steps: condition tables, trees, bare cards, positions",
    "type": "penjenjangan",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tier labels on the overview only, a legend of colours on the other tree slides",
        "indicator in a narrower box that hangs below its statement, lead word 'Ind :'",
        "bus of loose segments with a stub that ends two points above its box",
        "glued elbows with and without arrow heads, stacks of sub kegiatan hanging from a trunk",
        "condition tables merged over their rows, two of them side by side on one slide",
        "cards without rules, the colon at the head of the value cell, a code row in the program and kegiatan cards",
        "twelve small cards of sub kegiatan on one slide",
        "one program and one kegiatan name with two statements, under two CSF",
        "two indicators numbered in one cell, their targets numbered likewise",
        "baseline and five targets in a strategic table, grades with numbers (BB (70,50))",
        "money as 'Rp. 386.900.000,-', a malformed sum (318.00.000), an empty one (-)",
        "holders only in a last drawing over positions, several statements numbered in one box",
        "a mandate list beside the outcome that is no node",
    ],
}

YEAR = "2025"
OFFICE = "DINAS KESEHATAN KABUPATEN BULUNGAN"
NAVY, SUN, SKY, INK = "1E3A8A", "FACC15", "DBEAFE", "334155"
LEVELS = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")
FILLS = {"tujuan": "7F1D1D", "sasaran": NAVY, "program": "15803D", "kegiatan": "FDBA74", "sub_kegiatan": "E5E7EB"}
LIGHT = ("kegiatan", "sub_kegiatan")
LEGEND = (
    ("sasaran", "Sasaran (CSF)"),
    ("program", "Program (Kondisi Antara)"),
    ("kegiatan", "Kegiatan (Kondisi yang Diperlukan)"),
    ("sub_kegiatan", "Sub Kegiatan (Kondisi Operasional)"),
)
HEADING = Style("Calibri", 14, True, color="FFFFFF", fill=NAVY, line="64748B", weight=0.75)
TEXT = Style("Calibri", 13, align="l", line="64748B", weight=0.75, margin=0.08)


@dataclass
class Talk:
    """The deck, and where each fact has been put."""

    deck: Any = field(default_factory=lambda: new_deck(13.333, 7.5))
    pages: dict[str, list[int]] = field(default_factory=dict)
    measured: dict[tuple[str, str], int] = field(default_factory=dict)

    def slide(self, step: str, heading: str) -> Any:
        """A slide with its heading, the ribbon of its step and a foot line."""
        slide = new_slide(self.deck)
        box(slide, (0.3, 0.22, 0.4, 0.4), "", Style(fill=SUN, shape=MSO_SHAPE.DIAMOND))
        box(slide, (0.8, 0.14, 9.9, 0.58), heading, Style("Cambria", 20, True, color=NAVY, align="l"))
        box(slide, (0.85, 0.74, 2.6, 0.05), "", Style(fill=SUN))
        ribbon = Style("Cambria", 13, True, color="FFFFFF", fill=NAVY, shape=MSO_SHAPE.CHEVRON)
        box(slide, (10.9, 0.2, 2.2, 0.46), step, ribbon)
        box(slide, (0, 7.27, 13.333, 0.23), OFFICE, Style("Calibri", 9, color="FFFFFF", fill=NAVY))
        return slide

    def say(self, fact: Fact, spelled: dict[str, str] | None = None) -> str:
        """The statement as this slide prints it, noted as standing there."""
        pages = self.pages.setdefault(fact.statement or "", [])
        if len(self.deck.slides) not in pages:
            pages.append(len(self.deck.slides))
        return (spelled or {}).get(fact.statement or "", fact.statement or "")

    def measure(self, fact: Fact, measure: Measure) -> str:
        """The indicator, noted where it first stands."""
        self.measured.setdefault((fact.statement or "", measure.name), len(self.deck.slides))
        return measure.name


# ---------------------------------------------------------------- tables


def cover(talk: Talk) -> None:
    """The first slide."""
    slide = new_slide(talk.deck)
    box(slide, (0, 0, 13.333, 4.9), "", Style(fill=NAVY))
    box(slide, (0, 4.9, 13.333, 0.14), "", Style(fill=SUN))
    box(slide, (6.07, 0.6, 1.2, 1.2), "", Style(fill=SUN, shape=MSO_SHAPE.CROSS))
    box(slide, (1, 2.1, 11.333, 1.0), "PENJENJANGAN KINERJA", Style("Cambria", 44, True, color="FFFFFF"))
    box(slide, (1, 3.2, 11.333, 0.7), "PERANGKAT DAERAH TAHUN 2025", Style("Cambria", 22, color=SUN))
    below = "DINAS KESEHATAN\nPEMERINTAH KABUPATEN BULUNGAN"
    box(slide, (1, 5.4, 11.333, 1.2), below, Style("Cambria", 24, True, color=NAVY))


def outcome_slide(talk: Talk) -> None:
    """Step 1: what the region wants, the outcome, and where it comes from."""
    slide = talk.slide("LANGKAH 1", "Menentukan Outcome yang Akan Dijabarkan")
    text = f"Sasaran RPJMD : {talk.say(REGION)}\nIndikator : {talk.measure(REGION, REGION.measures[0])}"
    style = Style("Calibri", 15, fill=SKY, line=NAVY, margin=0.12, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
    above = box(slide, (2.4, 1.0, 8.5, 0.8), text, style)
    look = replace(style, size=20, bold=True, color="FFFFFF", fill=FILLS["tujuan"])
    below = box(slide, (2.4, 2.3, 8.5, 0.95), f"OUTCOME :\n{talk.say(OUTCOME)}", look)
    link(slide, (above, 2, below, 0), "straight", INK, 2, arrow=True)
    grid = table(slide, (0.7, 3.6), [6.0, 6.0], [0.4, 2.2])
    for column, (title, body) in enumerate((("Mandat (UU 23 Tahun 2014)", MANDATE), ("Isu Strategis", ISSUES))):
        cell(grid, 0, column, title, HEADING)
        cell(grid, 1, column, body, replace(TEXT, size=16, anchor="t"))


def csf_slide(talk: Talk) -> None:
    """Step 2: the CSF around the outcome."""
    slide = talk.slide("LANGKAH 2", "Menentukan CSF (Critical Success Factor)")
    big = Style("Calibri", 19, True, color="FFFFFF", fill=FILLS["tujuan"], margin=0.15, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
    root = box(slide, (3.9, 1.2, 5.5, 1.2), f"OUTCOME :\n{talk.say(OUTCOME)}", big)
    for place, csf in enumerate(CSFS):
        left = 0.6 + 4.2 * place
        style = replace(big, size=18, fill=NAVY, shape=MSO_SHAPE.SNIP_2_DIAG_RECTANGLE)
        shape = box(slide, (left, 4.2 + 0.04 * (place == 1), 3.75, 1.6), f"CSF {place + 1}\n{talk.say(csf)}", style)
        link(slide, (root, 2, shape, 0), "straight", "B45309", 2.5, arrow=True, glued=False)


def condition_table(talk: Talk, slide: Any, at: tuple[float, float], widths: list[float],
                    rows: tuple[Fact, ...], heads: tuple[str, str], size: float) -> None:  # fmt: skip
    """A table of two columns: the facts, each merged over what it needs."""
    plain = replace(TEXT, size=size)
    heights = [text_height(child.statement or "", widths[1], plain) + 0.06 for fact in rows for child in fact.children]
    grid = table(slide, at, widths, [0.36, *heights])
    for column, text in enumerate(heads):
        cell(grid, 0, column, text, replace(HEADING, size=size + 1))
    row = 1
    for fact in rows:
        cell(grid, row, 0, talk.say(fact), replace(plain, bold=True, fill=SKY), (len(fact.children), 1))
        for child in fact.children:
            cell(grid, row, 1, talk.say(child), plain)
            row += 1


def condition_slides(talk: Talk) -> None:
    """Step 3: three slides of condition tables."""
    title = "Menguraikan CSF sampai Kondisi Operasional"
    slide = talk.slide("LANGKAH 3", title)
    condition_table(talk, slide, (0.8, 1.4), [5.0, 6.7], CSFS, ("Critical Success Factor (CSF)", "Kondisi Antara"), 18)
    slide = talk.slide("LANGKAH 3", title)
    condition_table(talk, slide, (0.8, 1.1), [5.6, 6.1], PROGRAMS, ("Kondisi Antara", "Kondisi yang Diperlukan"), 15)
    slide = talk.slide("LANGKAH 3", f"{title} (lanjutan)")
    heads = ("Kondisi yang Diperlukan", "Kondisi Operasional")
    condition_table(talk, slide, (0.35, 1.0), [3.0, 3.2], WORKS[:5], heads, 12)
    condition_table(talk, slide, (6.8, 1.0), [3.0, 3.2], WORKS[5:], heads, 12)


def strategic_slide(talk: Talk) -> None:
    """Step 5: tujuan and sasaran with baseline and targets."""
    slide = talk.slide("LANGKAH 5", "Tujuan dan Sasaran Strategis Perangkat Daerah")
    rows = [(fact, measure) for fact in (OUTCOME, *CSFS) for measure in fact.measures]
    grid = table(slide, (0.4, 1.1), [3.5, 3.3, 1.3, 1.1] + [0.66] * 5, [0.4, 0.4] + [0.62] * len(rows))
    for column, text in enumerate(("Tujuan / Sasaran", "Indikator Kinerja", "Satuan", "Kondisi Awal (2024)")):
        cell(grid, 0, column, text, replace(HEADING, size=12), (2, 1))
    cell(grid, 0, 4, "Target Tahun", replace(HEADING, size=12), (1, 5))
    for column, year in enumerate(YEARS, 4):
        cell(grid, 1, column, year, replace(HEADING, size=12))
    row = 2
    for fact in (OUTCOME, *CSFS):
        lead = "Tujuan : " if fact is OUTCOME else f"Sasaran {CSFS.index(fact) + 1} : "
        style = replace(TEXT, bold=True, fill="FEF3C7" if fact is OUTCOME else None)
        cell(grid, row, 0, lead + talk.say(fact), style, (len(fact.measures), 1))
        for measure in fact.measures:
            cell(grid, row, 1, talk.measure(fact, measure), TEXT)
            figures = [measure.unit or "", *(text for _kind, _year, text in measure.values)]
            for column, text in enumerate(figures, 2):
                cell(grid, row, column, text, replace(TEXT, align="c", size=11.5, margin=0.03))
            row += 1


# ---------------------------------------------------------------- trees


def look(fact: Fact, size: float) -> Style:
    """The box of a statement."""
    color = "000000" if fact.level in LIGHT else "FFFFFF"
    shape = MSO_SHAPE.ROUNDED_RECTANGLE if fact.level in ("tujuan", "sasaran") else MSO_SHAPE.RECTANGLE
    return Style("Arial Narrow", size, True, color=color, fill=FILLS[fact.level], line="475569", margin=0.07, shape=shape)


def below_text(talk: Talk, fact: Fact) -> str:
    """The indicators of a fact, one a line."""
    return "\n".join(f"Ind : {talk.measure(fact, each)}" for each in fact.measures)


def pair_heights(fact: Fact, width: float, size: float) -> tuple[float, float]:
    """How high statement and indicators are in a box of this width."""
    below = "\n".join(f"Ind : {each.name}" for each in fact.measures)
    style = look(fact, size)
    head = text_height(fact.statement or "", width, replace(style, size=size * 1.03)) + 0.08
    return head, text_height(below, width - 0.2, replace(style, bold=False, size=size * 1.02)) + 0.04


def pair(talk: Talk, slide: Any, fact: Fact, at: tuple[float, float, float], heights: tuple[float, float],
         size: float) -> tuple[Any, Any]:  # fmt: skip
    """A statement and, in a narrower box under it, its indicators."""
    left, top, width = at
    upper = box(slide, (left, top, width, heights[0]), talk.say(fact, DRAWN), look(fact, size))
    style = Style("Arial Narrow", size, italic=True, fill="FFFFFF", line=FILLS[fact.level], margin=0.05)
    inset = (left + 0.1, top + heights[0], width - 0.2, heights[1])
    return upper, box(slide, inset, below_text(talk, fact), style)


def columns(fact: Fact, deepest: str) -> int:
    """How many columns the tree below a fact takes."""
    return sum(columns(child, deepest) for child in fact.children) if fact.level != deepest and fact.children else 1


def grow(talk: Talk, slide: Any, root: Fact, how: tuple[str, str, float, float], area: tuple[float, float, float, float]) -> None:
    """A tree down to a level; how: (level, connectors, type size, gap); area: left, top, width, widest box."""
    deepest, kind, size, gap = how
    left, top, room, widest = area
    unit = room / columns(root, deepest)
    tier, start = [(root, 0)], top
    shapes: dict[str, tuple[Any, Any]] = {}
    while tier:
        widths = [min(widest, unit * columns(fact, deepest) * 0.94) for fact, _ in tier]
        sizes = [pair_heights(fact, width, size) for (fact, _), width in zip(tier, widths, strict=True)]
        heights = (max(each[0] for each in sizes), max(each[1] for each in sizes))
        for (fact, column), width, (_, own_high) in zip(tier, widths, sizes, strict=True):
            middle = left + unit * (column + columns(fact, deepest) / 2)
            shapes[fact.statement or ""] = pair(
                talk, slide, fact, (middle - width / 2, start, width), (heights[0], own_high), size
            )
        start += sum(heights) + gap
        following: list[tuple[Fact, int]] = []
        for fact, column in tier:
            at = column
            for child in fact.children if fact.level != deepest else ():
                following.append((child, at))
                at += columns(child, deepest)
            if deepest == "kegiatan" and fact.level == deepest:
                hang(talk, slide, fact, shapes[fact.statement or ""][1], start - gap + 0.12, size)
        tier = following
    tie(slide, root, shapes, kind, deepest)


def tie(slide: Any, fact: Fact, shapes: dict[str, tuple[Any, Any]], kind: str, deepest: str) -> None:
    """Join each box to those below it."""
    children = [child for child in fact.children if (child.statement or "") in shapes]
    if not children or fact.level == deepest:
        return
    lower = shapes[fact.statement or ""][1]
    uppers = [shapes[child.statement or ""][0] for child in children]
    if kind == "bus":
        bus(slide, lower, uppers)
    else:
        for upper in uppers:
            link(slide, (lower, 2, upper, 0), "elbow", INK, 1.25, arrow=kind == "arrow")
    for child in children:
        tie(slide, child, shapes, kind, deepest)


def bus(slide: Any, lower: Any, uppers: list[Any]) -> None:
    """A stem, a bar and stubs as loose lines; the last of five stubs ends two points above its box."""
    (middle, bottom), tops = site(lower, 2), [site(upper, 0) for upper in uppers]
    bar = tops[0][1] - 130000
    segment(slide, (middle, bottom), (middle, bar), INK)
    if len(tops) > 1:
        segment(slide, (tops[0][0], bar), (tops[-1][0], bar), INK)
    for number, (x, y) in enumerate(tops, 1):
        segment(slide, (x, bar), (x, y - 25400 * (number == 5)), INK)


def hang(talk: Talk, slide: Any, work: Fact, lower: Any, top: float, size: float) -> None:
    """The sub kegiatan of a kegiatan, one below the other on a trunk."""
    trunk, bottom = int(lower.left + 90000), int(lower.top + lower.height)
    left, width = lower.left / 914400 + 0.3, lower.width / 914400 - 0.2
    middle = bottom
    for each in work.children:
        heights = pair_heights(each, width, size)
        upper, _ = pair(talk, slide, each, (left, top, width), heights, size)
        middle = int(upper.top + upper.height / 2)
        segment(slide, (trunk, middle), (int(upper.left), middle), INK, 1)
        top += sum(heights) + 0.12
    segment(slide, (trunk, bottom), (trunk, middle), INK, 1)


def legend(slide: Any) -> None:
    """What the colours mean."""
    box(slide, (0.3, 6.95, 1.1, 0.24), "Keterangan :", Style("Arial Narrow", 9, True, align="l"))
    for place, (level, text) in enumerate(LEGEND):
        box(slide, (1.3 + 2.6 * place, 7.0, 0.24, 0.15), "", Style(fill=FILLS[level], line="475569", weight=0.5))
        box(slide, (1.58 + 2.6 * place, 6.95, 2.3, 0.24), text, Style("Arial Narrow", 9, align="l"))


def tree_slides(talk: Talk) -> None:
    """Step 4: the overview and a tree for each part."""
    slide = talk.slide("LANGKAH 4", "Menyusun Pohon Kinerja")
    grow(talk, slide, OUTCOME, ("program", "elbow", 11.5, 0.6), (1.75, 1.05, 11.4, 3.4))
    for place, text in enumerate(("TUJUAN\n(OUTCOME)", "SASARAN\n(CSF)", "PROGRAM\n(KONDISI ANTARA)")):
        tag = Style("Arial Narrow", 9.5, True, fill=SUN, shape=MSO_SHAPE.PENTAGON)
        box(slide, (0.2, (1.1, 2.65, 4.6)[place], 1.45, 0.5), text, tag)
    family, community = (replace(CSFS[0], children=(each,)) for each in CSFS[0].children)
    wide = (0.2, 0.95, 12.9, 3.6)
    parts = (
        (family, "Pohon Kinerja CSF 1", ("sub_kegiatan", "bus", 9.5, 0.45), wide),
        (community, "Pohon Kinerja CSF 1 (lanjutan)", ("sub_kegiatan", "arrow", 12, 0.5), (1.2, 0.95, 10.9, 4.6)),
        (CSFS[1], "Pohon Kinerja CSF 2", ("sub_kegiatan", "elbow", 9.5, 0.4), wide),
        (CSFS[2], "Pohon Kinerja CSF 3", ("kegiatan", "arrow", 9.5, 0.3), wide),
    )
    for root, title, how, area in parts:
        slide = talk.slide("LANGKAH 4", title)
        grow(talk, slide, root, how, area)
        legend(slide)


# ---------------------------------------------------------------- cards


def numbered(texts: list[str]) -> str:
    """One text as it is, several with their numbers, one a line."""
    return texts[0] if len(texts) == 1 else "\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1))


def card(talk: Talk, slide: Any, fact: Fact, at: tuple[float, float, float], size: float) -> float:
    """A card without rules whose values begin with the colon; gives its height."""
    (left, top, width), small = at, fact.level == "sub_kegiatan"
    what = {"program": "Program", "kegiatan": "Kegiatan", "sub_kegiatan": "Sub Kegiatan"}[fact.level]
    rows = [
        (f"Nama {what}", fact.name or ""),
        (f"Sasaran {what}" if not small else "Sasaran", talk.say(fact, CARDED)),
        ("Indikator", numbered([talk.measure(fact, each) for each in fact.measures])),
        (f"Target {YEAR}", numbered([each.target for each in fact.measures])),
        ("Anggaran", fact.pagu),
    ]
    rows[1:1] = [("Kode Rekening", fact.code or "")] if not small else []
    label = 1.35 if not small else 1.02
    style = Style("Calibri", size, align="l", anchor="t", margin=0.04)
    heights = [text_height(f": {text}", width - label, replace(style, size=size * 1.03)) - 0.03 for _label, text in rows]
    fill = {"program": "DCFCE7", "kegiatan": "FFEDD5", "sub_kegiatan": "F1F5F9"}[fact.level]
    frame = Style(fill=fill, line="94A3B8", weight=0.75)
    box(slide, (left, top, width, sum(heights) + 0.1), "", frame)
    grid = table(slide, (left, top + 0.05), [label, width - label], heights)
    for row, (name, text) in enumerate(rows):
        cell(grid, row, 0, name, replace(style, bold=True))
        cell(grid, row, 1, f": {text}", replace(style, bold=row == 0))
    return sum(heights) + 0.1


def card_slides(talk: Talk) -> None:
    """Step 5: cards of program and kegiatan, then of sub kegiatan."""
    for number, csf in enumerate(CSFS, 1):
        slide = talk.slide("LANGKAH 5", f"Kinerja Manajerial (Program dan Kegiatan) - CSF {number}")
        size = 9.5 if number == 3 else 10.5
        for side, program in enumerate(csf.children):
            top = 1.0
            for fact in (program, *program.children):
                inset = 0.0 if fact is program else 0.3
                top += card(talk, slide, fact, (0.35 + 6.45 * side + inset, top, 6.2 - inset), size) + 0.14
    for first in (0, 12):
        slide = talk.slide("LANGKAH 5", "Kinerja Operasional (Sub Kegiatan)" + " - lanjutan" * (first > 0))
        for place, each in enumerate(SUBS[first : first + 12]):
            card(talk, slide, each, (0.25 + 3.24 * (place % 4), 0.95 + 2.08 * (place // 4), 3.12), 8)


# ---------------------------------------------------------------- positions


def post(talk: Talk, slide: Any, facts: list[Fact], at: tuple[float, float, float], size: float) -> Any:
    """A position over the statements that it answers for; gives the whole as one frame to join."""
    left, top, width = at
    holder = (facts[0].holder or "").upper()
    body = numbered([talk.say(each, CARDED) for each in facts])
    style = Style("Arial Narrow", size, align="c" if len(facts) == 1 else "l", fill="FFFFFF", line=NAVY, margin=0.06)
    strip = replace(style, bold=True, color="FFFFFF", fill=NAVY, align="c")
    high = text_height(holder, width, replace(strip, size=size * 1.03)) + 0.04
    upper = box(slide, (left, top, width, high), holder, strip)
    lower = box(slide, (left, top + high, width, text_height(body, width, replace(style, size=size * 1.03)) + 0.06), body, style)
    return upper, lower


def together(facts: tuple[Fact, ...]) -> list[list[Fact]]:
    """Neighbours of one holder in one list."""
    return [list(group) for _, group in groupby(facts, key=lambda fact: fact.holder)]


def position_slide(talk: Talk) -> None:
    """The last step: the tree over the positions."""
    slide = talk.slide("LANGKAH 6", "Mendistribusikan Pohon Kinerja ke Setiap Jabatan")
    _, regent = post(talk, slide, [REGION], (4.2, 0.8, 4.9), 11)
    upper, head = post(talk, slide, list(CSFS), (3.9, 1.56, 5.5), 11)
    link(slide, (regent, 2, upper, 0), "straight", INK, 1.5)
    order = (PROGRAMS[5:], PROGRAMS[:2], PROGRAMS[2:3], PROGRAMS[3:5])
    for place, programs in enumerate(order):
        left = 0.25 + 3.25 * place
        upper, lower = post(talk, slide, list(programs), (left, 2.8, 3.05), 10.5)
        link(slide, (head, 2, upper, 0), "elbow", INK, 1.5)
        trunk, bottom, middle = int(lower.left + 90000), int(lower.top + lower.height), 0
        top = bottom / 914400 + 0.18
        for group in together(tuple(work for program in programs for work in program.children)):
            strip, below = post(talk, slide, group, (left + 0.35, top, 2.7), 10)
            middle = int(strip.top + strip.height / 2)
            segment(slide, (trunk, middle), (int(strip.left), middle), INK, 1)
            top = (below.top + below.height) / 914400 + 0.1
        segment(slide, (trunk, bottom), (trunk, middle), INK, 1)


def draw(path: Path) -> Talk:
    """The presentation."""
    talk = Talk()
    cover(talk)
    outcome_slide(talk)
    csf_slide(talk)
    condition_slides(talk)
    tree_slides(talk)
    strategic_slide(talk)
    card_slides(talk)
    position_slide(talk)
    talk.deck.save(str(path))
    return talk


# ---------------------------------------------------------------- gold

PAGES, STRATEGIC, POSITIONS = 18, 12, 18


def spot(page: Any, text: str) -> list[float] | None:
    """Where a text stands on a page, from its letters in the order in which they were written."""
    letters = [(letter, each) for each in page.chars for letter in each["text"] if letter.strip()]  # a ligature is two
    wanted = "".join(text.split())
    start = "".join(letter for letter, _ in letters).find(wanted)
    if start < 0:
        return None
    found = [each for _, each in letters[start : start + len(wanted)]]
    edges = (min(c["x0"] for c in found), min(c["top"] for c in found))
    return [round(each, 1) for each in (*edges, max(c["x1"] for c in found), max(c["bottom"] for c in found))]


def unit_of(text: str, unit: str | None) -> str | None:
    """The given unit, else what stands behind the number."""
    return unit or text.lstrip("0123456789., ") or None


def add_fact(talk: Talk, gold: Gold, fact: Fact, parent: str | None) -> None:
    """A node with its indicators, figures, money and all below it."""
    pages = talk.pages[fact.statement or ""]
    more = {"code": fact.code, "holder": fact.holder and fact.holder.upper(), "pages": pages}
    ident = gold.node(fact.level, fact.statement, fact.name, page=pages[0], parent=parent, **more)
    carded = next((page for page in pages if STRATEGIC <= page < POSITIONS), pages[0])
    for measure in fact.measures:
        unit = unit_of(measure.target, measure.unit)
        page = talk.measured[fact.statement or "", measure.name]
        indicator = gold.indicator(ident, measure.name, unit, page, **measure.more)
        for kind, year, text in (("target", YEAR, measure.target), *measure.values):
            gold.value(indicator, kind, year, text, unit, carded, **grade_of(text))
    gold.budget(ident, "pagu", YEAR, fact.pagu, carded)
    for child in fact.children:
        add_fact(talk, gold, child, ident)


def add_doubts(gold: Gold) -> None:
    """Where another reading is as honest."""
    names = [each["name"] for each in gold.nodes]
    twins = [each["id"] for each in gold.nodes if each["name"] and names.count(each["name"]) > 1]
    about = "one program and one kegiatan name with two statements, each with its own children and budget"
    doubt = {"about": about, "chosen": "two nodes each", "also_acceptable": ["one node each, with two statements"]}
    gold.ambiguous.append(doubt | {"nodes": twins, "field": "node"})
    about, holders = "the positions are printed in capitals only", [each["id"] for each in gold.nodes if each["holder"]]
    doubt = {"about": about, "chosen": "in capitals", "also_acceptable": ["the same in mixed case"]}
    gold.ambiguous.append(doubt | {"nodes": holders, "field": "holder"})


def build_gold(talk: Talk) -> Gold:
    """The facts as a record."""
    document = {"type": "penjenjangan", "types": ["penjenjangan"], "region": "Kabupaten Bulungan", "pages": PAGES}
    gold = Gold(STEM, document | {"organisation": "Dinas Kesehatan", "year": int(YEAR)})
    add_fact(talk, gold, REGION, None)
    with pdfplumber.open(CORPUS / f"{STEM}.pdf") as pdf:
        for node in gold.nodes:
            node["bbox"] = spot(pdf.pages[node["page"] - 1], node["statement"])
    add_doubts(gold)
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{STEM}.pptx"
        talk = draw(source)
        office_pdf(source, CORPUS / f"{STEM}.pdf")
    build_gold(talk).write()


if __name__ == "__main__":
    main()
