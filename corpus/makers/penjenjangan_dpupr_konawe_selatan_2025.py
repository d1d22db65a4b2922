"""Penjenjangan kinerja of a public works office: sixteen A4 slides, tabbed boxes, stacks under block arrows."""

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfplumber
from pptx.enum.shapes import MSO_SHAPE

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import Style, box, cell, link, new_slide, segment, table
from corpus.makers.parts.facts import Fact, Measure, grade_of
from corpus.makers.parts.konawe_selatan_facts import ALL, CSFS, OUTCOME, PROGRAMS, SUBS, TOTAL, WORKS, number
from corpus.makers.parts.konawe_selatan_slides import (
    BODY,
    GREY,
    HEAD,
    INK,
    LEAF,
    MINT,
    ORANGE,
    TAB,
    TEAL,
    TIER,
    WHITE,
    Talk,
    body_parts,
    high,
    rich,
    tabbed,
    tall,
)
from corpus.makers.penjenjangan_dinkes_bulungan_2025 import spot

STEM = "penjenjangan-dpupr-konawe-selatan-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance cascade of a public works office: outcome, CSF, condition tables, trees, cards, matrix, posts",
    "type": "penjenjangan",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "expectation, mandate and issues in three panels that are no nodes, joined to the outcome by a bracket",
        "tree of outcome and CSF from left to right, indicators in a third column, baseline and target in one line",
        "condition table of three columns with hierarchical numbers, two merged; then two tables side by side",
        "key question above each table that is no node",
        "tab above each box with tier and number (KONDISI ANTARA 1.1), statement, IK and Target in one box",
        "sub kegiatan as a stack of boxes that touch, under a block arrow, without tabs, numbered",
        "loose lines on one tree slide, one of them short of its box; a tree from left to right on another",
        "cards with label, colon and value in three columns, the program left, its kegiatan right",
        "matrix with the performance first and the sub kegiatan's name behind it, bands of kegiatan, JUMLAH at its end",
        "holders in cards and in a last table of positions, the statements of one position numbered in one cell",
        "two indicators numbered in one cell with their targets",
        "a malformed sum (1.418.20.000), a grade with score, a typing error (Terproseskannya), a statement spelt otherwise",
    ],
}
YEAR = "2025"
OFFICE = "Dinas Pekerjaan Umum dan Penataan Ruang"
RESPELT = {"Meningkatnya kompetensi pelaku jasa konstruksi": "Meningkatnya kompetensi pelaku usaha jasa konstruksi"}
"""How the last slide spells it."""

EXPECTED = (
    "Jalan poros desa cepat rusak pada musim hujan",
    "Air bersih belum mengalir setiap hari di wilayah pesisir",
    "Sawah tadah hujan belum terairi",
)
MANDATED = (
    "UU 23/2014 lampiran C: jalan kabupaten, SPAM, air limbah, drainase",
    "Daerah irigasi di bawah 1.000 Ha",
    "Penyelenggaraan penataan ruang kabupaten",
)
ISSUES = (
    "Rendahnya kemantapan jalan dan kapasitas fiskal",
    "Sanitasi aman belum menjangkau perdesaan",
    "Alih fungsi lahan tidak terkendali",
)


# ---------------------------------------------------------------- cover, outcome, CSF


def cover(talk: Talk) -> None:
    """The first slide."""
    slide = new_slide(talk.deck)
    box(slide, (0, 0, 3.1, 7.5), "", Style(fill=TEAL))
    box(slide, (3.1, 0, 0.12, 7.5), "", Style(fill=ORANGE))
    for place in range(5):
        size = 0.9 - 0.12 * place
        box(slide, (1.05 + 0.06 * place, 1.0 + 1.1 * place, size, size), "", Style(fill=LEAF, shape=MSO_SHAPE.HEXAGON))
    title = Style("Tahoma", 32, True, color=TEAL, align="l")
    box(slide, (3.7, 2.0, 6.8, 0.8), "PENJENJANGAN KINERJA", title)
    box(slide, (3.7, 2.8, 6.8, 0.45), "Dari Outcome sampai Kondisi Operasional", replace(title, size=15, color=ORANGE))
    below = "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG\nKABUPATEN KONAWE SELATAN"
    box(slide, (3.7, 4.3, 6.8, 0.9), below, replace(title, size=16, color=INK))
    box(slide, (3.7, 5.2, 6.8, 0.45), "TAHUN 2025", replace(title, size=16, color=INK))


def outcome_slide(talk: Talk) -> None:
    """Step 1: three sources, a bracket and the outcome."""
    slide = talk.slide("TAHAP 1", "Menetapkan Outcome")
    panels = (("Ekspektasi Masyarakat", EXPECTED), ("Mandat", MANDATED), ("Isu Strategis Renstra", ISSUES))
    for place, (title, texts) in enumerate(panels):
        left = 0.45 + 3.36 * place
        box(slide, (left, 1.0, 3.2, 0.42), title, replace(HEAD, size=12, fill=LEAF, line=None))
        body = Style("Tahoma", 11, align="l", anchor="t", fill=GREY, margin=0.12)
        box(slide, (left, 1.42, 3.2, 1.95), "\n".join(f"- {text}" for text in texts), body)
    bracket = Style(line=ORANGE, weight=2.25, shape=MSO_SHAPE.LEFT_BRACE)
    shape = box(slide, (5.17, -0.95, 0.5, 9.3), "", bracket)
    shape.rotation = 270.0
    big = Style("Tahoma", 18, True, color=WHITE, fill=ORANGE, margin=0.15)
    box(slide, (1.3, 4.15, 8.2, 0.36), "OUTCOME (TUJUAN)", Style("Tahoma", 11, True, color=WHITE, fill=TAB["tujuan"]))
    box(slide, (1.3, 4.51, 8.2, 0.95), talk.say(OUTCOME), big)
    measure = OUTCOME.measures[0]
    grid = table(slide, (1.3, 5.75), [4.4, 1.9, 1.9], [0.36, 0.42])
    heads = ("Indikator Outcome", "Kondisi Awal 2024", "Target 2025")
    texts = (talk.note(OUTCOME, measure.name), talk.note(OUTCOME, measure.values[0][2]), talk.note(OUTCOME, measure.target))
    for column, (head, text) in enumerate(zip(heads, texts, strict=True)):
        cell(grid, 0, column, head, HEAD)
        cell(grid, 1, column, text, replace(BODY, size=12, align="l" if column == 0 else "c"))


def csf_slide(talk: Talk) -> None:
    """Step 2: outcome, CSF and their indicators from left to right."""
    slide = talk.slide("TAHAP 2", "Menentukan Faktor Kunci Keberhasilan / Critical Success Factor (CSF)")
    tab = Style("Tahoma", 10, True, color=WHITE, fill=TAB["tujuan"])
    box(slide, (0.35, 2.95, 2.6, 0.28), "OUTCOME", tab)
    look = Style("Tahoma", 14, True, color=WHITE, fill=ORANGE, margin=0.1)
    root = box(slide, (0.35, 3.23, 2.6, 1.6), talk.say(OUTCOME), look)
    for place, fact in enumerate(CSFS):
        top = 1.0 + 1.53 * place
        shape = MSO_SHAPE.PENTAGON
        text = f"CSF {place + 1} :\n{talk.say(fact)}"
        style = Style("Tahoma", 12.5, True, color=WHITE, fill=TEAL, margin=0.1, shape=shape, align="l")
        one = box(slide, (3.75, top, 3.15, 1.2), text, style)
        link(slide, (root, 3, one, 1), "elbow", INK, 1.5)
        lines = []
        for each in fact.measures:
            figures = f"Awal 2024 : {talk.note(fact, each.values[0][2])}   Target 2025 : {talk.note(fact, each.target)}"
            lines += [f"IK : {talk.note(fact, each.name)}", figures]
        box(slide, (6.98, top, 3.55, 1.2), "\n".join(lines), Style("Tahoma", 9.5, fill=MINT, line=LEAF, align="l", margin=0.1))


# ---------------------------------------------------------------- condition tables


def condition_slides(talk: Talk) -> None:
    """Step 3: CSF to kondisi yang diperlukan in one table, then to kondisi operasional in two."""
    question = "Pertanyaan kunci : kondisi apa saja yang harus terwujud agar kondisi di sebelah kirinya tercapai?"
    slide = talk.slide("TAHAP 3", "Menguraikan CSF ke Kondisi Antara dan Kondisi yang Diperlukan", question)
    widths = [2.7, 3.5, 4.0]
    grid = table(slide, (0.32, 1.05), widths, [0.4] + [0.385] * len(WORKS))
    for column, text in enumerate(("Faktor Kunci (CSF)", "Kondisi Antara", "Kondisi yang Diperlukan")):
        cell(grid, 0, column, text, HEAD)
    row = 1
    for fact in CSFS:
        span = sum(len(each.children) for each in fact.children)
        cell(grid, row, 0, f"{number(fact)}. {talk.say(fact)}", replace(BODY, bold=True, fill=MINT), (span, 1))
        for program in fact.children:
            cell(grid, row, 1, f"{number(program)} {talk.say(program)}", BODY, (len(program.children), 1))
            for work in program.children:
                cell(grid, row, 2, f"{number(work)} {talk.say(work)}", BODY)
                row += 1
    slide = talk.slide("TAHAP 3", "Menguraikan Kondisi yang Diperlukan ke Kondisi Operasional", question)
    for left, works in ((0.3, WORKS[:6]), (5.5, WORKS[6:])):
        operational(talk, slide, left, works)


def operational(talk: Talk, slide: Any, left: float, works: tuple[Fact, ...]) -> None:
    """One of the two tables of kondisi operasional."""
    widths, small = [2.35, 2.68], replace(BODY, size=8.5, margin=0.05)
    rows = [child for work in works for child in work.children]
    grid = table(slide, (left, 1.05), widths, [0.36] + [0.375] * len(rows))
    for column, text in enumerate(("Kondisi yang Diperlukan", "Kondisi Operasional")):
        cell(grid, 0, column, text, replace(HEAD, size=9.5))
    row = 1
    for work in works:
        style = replace(small, bold=True, fill="FDF3E7")
        cell(grid, row, 0, f"{number(work)} {talk.say(work)}", style, (len(work.children), 1))
        for child in work.children:
            cell(grid, row, 1, talk.say(child), small)
            row += 1


# ---------------------------------------------------------------- trees


def tier_height(talk: Talk, facts: list[Fact], widths: list[float], size: float) -> float:
    """How high the bodies of a tier are."""
    return max(high(body_parts(talk, fact, size), width) for fact, width in zip(facts, widths, strict=True))


def down_tree(talk: Talk, slide: Any, root: Fact, size: float, loose: bool) -> None:
    """A tree from the CSF down to stacks of kondisi operasional."""
    works = [work for program in root.children for work in program.children]
    unit = 10.3 / len(works)
    top, shapes, column = 0.75, {}, 0
    height = tier_height(talk, [root], [4.6], size + 1)
    shapes[id(root)] = tabbed(talk, slide, root, (3.1, top, 4.6), (height, size + 1))
    top += height + 0.5
    spans = [unit * len(program.children) for program in root.children]
    widths = [min(span * 0.93, 4.4) for span in spans]
    height = tier_height(talk, list(root.children), widths, size)
    left = 0.27
    for program, span, width in zip(root.children, spans, widths, strict=True):
        shapes[id(program)] = tabbed(talk, slide, program, (left + (span - width) / 2, top, width), (height, size))
        left += span
    top += height + 0.5
    wide = min(unit * 0.93, 3.6)
    height = tier_height(talk, works, [wide] * len(works), size)
    for column, work in enumerate(works):
        at = (0.27 + unit * column + (unit - wide) / 2, top, wide)
        shapes[id(work)] = tabbed(talk, slide, work, at, (height, size))
        stack(talk, slide, work, (at[0], top + 0.2 + height, wide), size - 0.5)
    join(slide, [root, *root.children], shapes, loose)


def stack(talk: Talk, slide: Any, work: Fact, at: tuple[float, float, float], size: float) -> None:
    """A block arrow and the kondisi operasional in boxes that touch."""
    left, top, width = at
    box(slide, (left + width / 2 - 0.14, top + 0.03, 0.28, 0.2), "", Style(fill="9CA3AF", shape=MSO_SHAPE.DOWN_ARROW))
    top += 0.26
    for child in work.children:
        parts = sub_parts(talk, child, size)
        height = high(parts, width)
        rich(slide, (left, top, width, height), parts, Style("Tahoma", size, line="6B7280", weight=0.75, margin=0.06, fill=WHITE))
        top += height


def sub_parts(talk: Talk, child: Fact, size: float) -> list[tuple[str, Style]]:
    """What the box of a kondisi operasional says."""
    strong, small = Style("Tahoma", size, True, margin=0.06), Style("Tahoma", size - 0.5, italic=True, margin=0.06)
    return [(f"{number(child)} {talk.say(child)}", strong), *((line, small) for line in talk.aims(child, target=False))]


def join(slide: Any, parents: list[Fact], shapes: dict[int, tuple[Any, Any]], loose: bool) -> None:
    """Connectors from body to tab, glued; or loose straight lines, the last short of its box."""
    lines = [(parent, child) for parent in parents for child in parent.children]
    for place, (parent, child) in enumerate(lines, 1):
        lower, upper = shapes[id(parent)][1], shapes[id(child)][0]
        if not loose:
            link(slide, (lower, 2, upper, 0), "elbow", INK, 1.25, arrow=True)
            continue
        start = (int(lower.left + lower.width / 2), int(lower.top + lower.height))
        end = (int(upper.left + upper.width / 2), int(upper.top) - (25400 if place == len(lines) else 0))
        segment(slide, start, end, INK, 1.25)


def right_tree(talk: Talk, slide: Any, root: Fact) -> None:
    """The tree of the last CSF, from left to right."""
    size = 9.5
    program = root.children[0]
    first = tabbed(talk, slide, root, (0.25, 2.9, 1.95), (1.55, size))
    second = tabbed(talk, slide, program, (2.6, 2.9, 2.15), (1.55, size))
    link(slide, (first[1], 3, second[1], 1), "straight", INK, 1.25)
    top = 0.95
    for work in program.children:
        heights = [high(sub_parts(talk, child, 9), 2.75) for child in work.children]
        body = max(high(body_parts(talk, work, size), 2.2), sum(heights) - 0.2)
        third = tabbed(talk, slide, work, (5.15, top, 2.2), (body, size))
        link(slide, (second[1], 3, third[1], 1), "elbow", INK, 1.25)
        at = top + (0.2 + body - sum(heights) - 0.1 * (len(heights) - 1)) / 2 + 0.1
        for child, height in zip(work.children, heights, strict=True):
            frame = Style("Tahoma", 9, line="6B7280", weight=0.75, margin=0.06, fill=WHITE)
            last = rich(slide, (7.8, at, 2.75, height), sub_parts(talk, child, 9), frame)
            link(slide, (third[1], 3, last, 1), "elbow", INK, 1)
            at += height + 0.1
        top += body + 0.2 + 0.5


def tree_slides(talk: Talk) -> None:
    """Step 4: a tree for each CSF."""
    for place, fact in enumerate(CSFS):
        slide = talk.slide("TAHAP 4", f"Pohon Kinerja CSF {place + 1}")
        if place == 3:
            right_tree(talk, slide, fact)
        else:
            down_tree(talk, slide, fact, (8.5, 8.0, 9.5)[place], loose=place == 2)


# ---------------------------------------------------------------- cards


def listed(texts: list[str]) -> str:
    """One text as it is, several with their numbers, one a line."""
    return texts[0] if len(texts) == 1 else "\n".join(f"{place}. {text}" for place, text in enumerate(texts, 1))


def card(talk: Talk, slide: Any, fact: Fact, at: tuple[float, float, float], size: float) -> float:
    """A card with label, colon and value; gives its height."""
    left, top, width = at
    what = "Program" if fact.level == "program" else "Kegiatan"
    rows = (
        ("Kode", talk.note(fact, fact.code or "")),
        (f"Nama {what}", fact.name or ""),
        (f"Sasaran {what}", talk.say(fact)),
        (f"Indikator {what}", listed([talk.note(fact, each.name) for each in fact.measures])),
        (f"Target {YEAR}", listed([talk.note(fact, each.target) for each in fact.measures])),
        ("Anggaran", "Rp" + talk.note(fact, fact.pagu)),
        ("Pengampu", talk.note(fact, fact.holder or "")),
    )
    label, colon = (1.22, 0.16) if size >= 8 else (0.98, 0.14)
    style = Style("Tahoma", size, align="l", anchor="t", margin=0.04, line="CBD5E1", weight=0.5)
    room = width - label - colon
    heights = [tall(text, room, replace(style, bold=row == 1)) - 0.01 for row, (_, text) in enumerate(rows)]
    grid = table(slide, (left, top), [label, colon, room], [0.24, *heights])
    strip = f"{TIER[fact.level].title()} {number(fact)}"
    cell(grid, 0, 0, strip, replace(style, bold=True, color=WHITE, fill=TAB[fact.level], anchor="m"), (1, 3))
    for row, (name, text) in enumerate(rows, 1):
        cell(grid, row, 0, name, replace(style, fill=GREY))
        cell(grid, row, 1, ":", replace(style, align="c"))
        cell(grid, row, 2, text, replace(style, bold=row == 2))
    return sum(heights) + 0.24


def card_slides(talk: Talk) -> None:
    """Step 5: program and kegiatan of each CSF."""
    for place, fact in enumerate(CSFS):
        slide = talk.slide("TAHAP 5", f"Menetapkan Program dan Kegiatan - CSF {place + 1}")
        if place == 1:
            card_columns(talk, slide, fact)
            continue
        top, size = 0.78, (8.3, 0, 8.0, 8.5)[place]
        for program in fact.children:
            bottom = top + card(talk, slide, program, (0.3, top, 4.5), size)
            right = top
            for work in program.children:
                right += card(talk, slide, work, (5.0, right, 5.53), size) + 0.1
            top = max(bottom + 0.12, right) + 0.02


def card_columns(talk: Talk, slide: Any, fact: Fact) -> None:
    """The cards of three programs side by side, the kegiatan below their program."""
    for place, program in enumerate(fact.children):
        left, top, width = (0.25, 4.09, 7.38)[place], 0.75, 3.74 if place == 0 else 3.19
        for each in (program, *program.children):
            top += card(talk, slide, each, (left, top, width), 7.0) + 0.12


def matrix_slides(talk: Talk) -> None:
    """Step 5: the sub kegiatan in a matrix over two slides, the sum at its end."""
    widths = [0.6, 2.3, 2.3, 0.78, 0.55, 2.75, 1.0]
    heads = ("No", "Sasaran Sub Kegiatan", "Indikator", "Satuan", "Target", "Nama Sub Kegiatan", "Anggaran (Rp)")
    small = replace(BODY, size=7.2, margin=0.035)
    for works in (WORKS[:6], WORKS[6:]):
        more = " (lanjutan)" if works[-1] is WORKS[-1] else ""
        slide = talk.slide("TAHAP 5", f"Menetapkan Sub Kegiatan sebagai Kinerja Operasional{more}")
        rows = sum(1 + len(work.children) for work in works) + bool(more)
        grid = table(slide, (0.28, 0.74), widths, [0.3] + [0.18] * rows)
        for column, text in enumerate(heads):
            cell(grid, 0, column, text, replace(HEAD, size=8))
        row = 1
        for work in works:
            band = replace(small, bold=True, fill="FDE8CF")
            talk.say(work)  # by its name
            cell(grid, row, 0, f"{number(work)}  Kegiatan : {work.name}", band, (1, len(widths)))
            row += 1
            for child in work.children:
                measure = child.measures[0]
                texts = (number(child), talk.say(child), talk.note(child, measure.name), measure.unit or "")
                texts += (talk.note(child, measure.target), talk.note(child, child.name or ""), talk.note(child, child.pagu))
                for column, text in enumerate(texts):
                    align = {0: "c", 3: "c", 4: "c", 6: "r"}.get(column, "l")
                    cell(grid, row, column, text, replace(small, align=align))
                row += 1
        if more:
            cell(grid, row, 0, "JUMLAH", replace(small, bold=True, align="c", fill=MINT), (1, 6))
            cell(grid, row, 6, TOTAL, replace(small, bold=True, align="r", fill=MINT))


def position_slide(talk: Talk) -> None:
    """Step 6: who answers for what."""
    slide = talk.slide("TAHAP 6", "Mendistribusikan Kinerja ke Jabatan")
    holders = list(dict.fromkeys(fact.holder for fact in (*CSFS, *PROGRAMS, *WORKS)))
    levels = {"sasaran": "CSF / Sasaran", "program": "Kondisi Antara / Program", "kegiatan": "Kondisi Diperlukan / Kegiatan"}
    small = replace(BODY, size=8, margin=0.05)
    counts = [sum(fact.holder == holder for fact in ALL) for holder in holders]
    grid = table(slide, (0.3, 0.78), [0.4, 3.1, 4.75, 1.98], [0.3] + [0.08 + 0.142 * count for count in counts])
    for column, text in enumerate(("No", "Jabatan", "Kinerja yang Diampu", "Jenjang")):
        cell(grid, 0, column, text, replace(HEAD, size=9))
    for row, holder in enumerate(holders, 1):
        facts = [fact for fact in ALL if fact.holder == holder]
        said = [talk.say(fact) for fact in facts]
        tint = {"sasaran": MINT, "program": "FDF3E7"}.get(facts[0].level)
        cell(grid, row, 0, str(row), replace(small, align="c", fill=tint))
        cell(grid, row, 1, holder or "", replace(small, bold=True, fill=tint))
        cell(grid, row, 2, listed([RESPELT.get(text, text) for text in said]), replace(small, fill=tint))
        cell(grid, row, 3, levels[facts[0].level], replace(small, fill=tint))


def draw(path: Path) -> Talk:
    """The presentation."""
    talk = Talk()
    for part in (cover, outcome_slide, csf_slide, condition_slides, tree_slides, card_slides, matrix_slides, position_slide):
        part(talk)
    talk.deck.save(str(path))
    return talk


# ---------------------------------------------------------------- gold


def unit_of(measure: Measure) -> str | None:
    """The unit given, else what stands behind the number; a grade has none."""
    behind = measure.target.lstrip("0123456789., ")
    return measure.unit or (behind if behind and not grade_of(measure.target) else None)


def add_fact(talk: Talk, gold: Gold, fact: Fact, parent: str | None) -> None:
    """A node with its indicators, figures, money and all below it."""
    said, first = fact.statement or "", talk.first
    pages = talk.pages[said]
    more = {"code": fact.code, "holder": fact.holder, "pages": pages}
    ident = gold.node(fact.level, said, fact.name, page=pages[0], parent=parent, **more)
    for measure in fact.measures:
        unit = unit_of(measure)
        indicator = gold.indicator(ident, measure.name, unit, first[said, measure.name])
        for kind, year, text in (*measure.values, ("target", YEAR, measure.target)):
            gold.value(indicator, kind, year, text, unit, first[said, text], **grade_of(text))
    if fact.pagu:
        lead = "" if fact.level == "sub_kegiatan" else "Rp"
        gold.budget(ident, "pagu", YEAR, lead + fact.pagu, first[said, fact.pagu])
    for child in fact.children:
        add_fact(talk, gold, child, ident)


def build_gold(talk: Talk) -> Gold:
    """The facts as a record."""
    document = {"type": "penjenjangan", "types": ["penjenjangan"], "region": "Kabupaten Konawe Selatan"}
    gold = Gold(STEM, document | {"organisation": OFFICE, "year": int(YEAR), "pages": len(talk.deck.slides)})
    add_fact(talk, gold, OUTCOME, None)
    gold.total("JUMLAH", "pagu", YEAR, TOTAL, talk.pages[SUBS[-1].statement or ""][-1])
    with pdfplumber.open(CORPUS / f"{STEM}.pdf") as pdf:
        for each, text in [*((node, node["statement"]) for node in gold.nodes), *((one, one["name"]) for one in gold.indicators)]:
            each["bbox"] = spot(pdf.pages[each["page"] - 1], text)
    respelt = [each["id"] for each in gold.nodes if each["statement"] in RESPELT]
    about = "the last slide spells the statement otherwise"
    doubt = {"about": about, "chosen": "one node, first spelling", "also_acceptable": list(RESPELT.values())}
    gold.ambiguous.append(doubt | {"nodes": respelt, "field": "statement"})
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
