"""Performance tree of a regency's village office on six slides: outcomes and CSF first, a slide for each, then a table."""

import tempfile
from pathlib import Path
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches, Pt

from corpus.makers.common import CORPUS, Gold, office_pdf
from corpus.makers.parts.deck import ALIGN, Style, box, cell, link, new_deck, new_slide, segment, site, table, text_height
from corpus.makers.parts.facts import Fact, add_tree, walk
from corpus.makers.parts.pmd_tapin_facts import GOALS, ROOT, TASKS, ULTIMATE

STEM = "pohon-kinerja-dinas-pmd-tapin-2024"
YEAR = "2024"
OFFICE = "Dinas Pemberdayaan Masyarakat dan Desa"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regency's village office on six slides: outcomes and CSF, a slide for each, a table",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Impress (pptx)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tiers of Permenpan 89/2021 told by a legend of colours alone (Ultimate Outcome (Tujuan) to Output (Kegiatan))",
        "elbow connectors glued to rounded boxes, which leave from the tag of the post below the box",
        "one elbow drawn by hand of three straight lines that end two points short",
        "intermediate outcomes and CSF of slide 1 stand again on slides 2 to 5, one of them in capitals",
        "indicators within the box after IK: and Target:, two of them in one box",
        "post in a grey tag after PJ:, which the legend spells out",
        "partner offices in dashed blue boxes joined by dashed lines, some with what they give in brackets; one below an output",
        "a table on slide 6 that adds the names of the programs and the sums to the immediate outcomes, with a total",
        "one program under several immediate outcomes, CSF without indicators",
        "lower is better, a grade with its score, typing error (pembinan)",
    ],
}
TITLE, FACE, INK = "URW Gothic", "Calibri", "44546A"
WIDE, HIGH = 13.333, 7.5
CROSS, CROSS_INK = "DEEBF7", "0070C0"
FILLS = {  # fill, rim, ink
    "region": ("7F7F7F", "404040", "FFFFFF"),
    "ultimate": ("1B5E20", "0B3D10", "FFFFFF"),
    "intermediate": ("F9A825", "B26A00", "000000"),
    "factor": ("FFF9C4", "C9B400", "000000"),
    "immediate": ("A5D6A7", "2E7D32", "000000"),
    "output": ("FFFFFF", "2E7D32", "000000"),
}
WHERE: dict[int, tuple[float, float, float, float]] = {}
"""The first place of each node, by id()."""


def kind(fact: Fact) -> str:
    """The tier of a node as the legend names it."""
    if fact.level == "sasaran":
        return "intermediate" if fact.holder else "factor"
    return {"sasaran_daerah": "region", "tujuan": "ultimate", "program": "immediate"}.get(fact.level, "output")


def style(size: float, **more: Any) -> Style:
    """The type of the boxes."""
    return Style(FACE, size, **({"margin": 0.06} | more))


def written(fact: Fact, text: str, size: float, full: bool) -> list[tuple[str, Style]]:
    """The paragraphs of a box."""
    ink = FILLS[kind(fact)][2]
    out = [(text, style(size, bold=kind(fact) != "factor", color=ink))]
    for measure in fact.measures if full else ():
        out.append((f"IK: {measure.name}", style(size - 0.5, color=ink)))
        out.append((f"Target: {measure.target}", style(size - 0.5, italic=True, color=ink)))
    return out


def paragraphs(shape: Any, parts: list[tuple[str, Style]]) -> None:
    """Write paragraphs of several styles into a shape."""
    frame = shape.text_frame
    frame.word_wrap = True
    for index, (text, look) in enumerate(parts):
        paragraph = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
        paragraph.alignment = ALIGN[look.align]
        run = paragraph.add_run()
        run.text, run.font.name, run.font.size = text, look.font, Pt(look.size)
        run.font.bold, run.font.italic = look.bold, look.italic
        run.font.color.rgb = RGBColor.from_string(look.color)


class Card:
    """A node on a slide: its box, and the foot from which lines leave (its tag, where it has one)."""

    def __init__(self, slide: Any, fact: Fact, at: tuple[float, float, float], size: float, **more: Any) -> None:
        left, top, width = at
        text, full = more.get("text", fact.statement), more.get("full", True)
        parts = written(fact, text, size, full)
        high = sum(text_height(each, width - 0.06, look) - 0.05 for each, look in parts) + 0.14
        fill, rim, _ = FILLS[kind(fact)]
        look = style(size, fill=fill, line=rim, weight=1.25, shape=MSO_SHAPE.ROUNDED_RECTANGLE)
        self.shape = self.foot = box(slide, (left, top, width, high), "", look)
        self.shape.adjustments[0] = 0.35 if kind(fact) == "factor" else 0.1
        paragraphs(self.shape, parts)
        WHERE.setdefault(id(fact), (left, top, left + width, top + high))
        self.low = top + high
        if fact.holder and full:
            note, tag = f"PJ: {fact.holder}", style(7.5, fill="D9D9D9", line="A6A6A6", weight=0.5)
            tall = text_height(note, width - 0.3, tag) - 0.02
            self.foot = box(slide, (left + 0.15, self.low, width - 0.3, tall), note, tag)
            self.low += tall


def partners(slide: Any, fact: Fact, card: Card, left: float, top: float, below: bool = False) -> None:
    """Dashed boxes of other offices with dashed lines to their node."""
    for name in fact.cross:
        task = TASKS.get(name)
        look = style(8, fill=CROSS, line=CROSS_INK, shape=MSO_SHAPE.ROUNDED_RECTANGLE, bold=True, margin=0.03)
        parts = [(name, look)] + ([(f"({task})", style(7.5, italic=True, margin=0.03))] if task else [])
        high = sum(text_height(text, 1.1, each) - 0.05 for text, each in parts) + 0.12
        shape = box(slide, (left, top, 1.15, high), "", look)
        shape.line.dash_style = MSO_LINE.DASH
        paragraphs(shape, parts)
        ends = (card.foot, 2, shape, 0) if below else (card.shape, 3, shape, 1)
        link(slide, ends, "elbow", CROSS_INK, 1, dash="sysDash")
        top += high + 0.12


def join(slide: Any, upper: Card, lower: Card) -> None:
    """A glued elbow between two boxes."""
    link(slide, (upper.foot, 2, lower.shape, 0), "elbow", INK, 1.5)


def by_hand(slide: Any, upper: Card, lower: Card) -> None:
    """Three straight lines in place of an elbow, the last ends two points short and a little aside."""
    (x1, y1), (x2, y2) = site(upper.foot, 2), site(lower.shape, 0)
    x2, y2, middle = x2 + int(Inches(0.07)), y2 - int(Inches(0.03)), (y1 + y2) // 2
    for start, end in (((x1, y1), (x1, middle)), ((x1, middle), (x2, middle)), ((x2, middle), (x2, y2))):
        segment(slide, start, end, INK, 1.5)


def heading(slide: Any, text: str, page: int) -> None:
    """Title, office, line and number of the slide."""
    box(slide, (0, 0, WIDE, 0.1), "", style(8, fill="1B5E20"))
    box(slide, (0.3, 0.16, 8.6, 0.42), text, Style(TITLE, 17 if page == 1 else 14, bold=True, color="1B5E20", align="l"))
    about = f"{OFFICE}\nKabupaten Tapin"
    box(slide, (9.3, 0.14, 3.75, 0.46), about, style(10, align="r", color="404040"))
    ends = [(int(Inches(x)), int(Inches(0.66))) for x in (0.3, WIDE - 0.3)]
    segment(slide, *ends, "F9A825", 2)
    box(slide, (12.75, 7.16, 0.4, 0.26), str(page), style(9, color="7F7F7F"))


def legend(slide: Any, first: bool) -> None:
    """The colours of the tiers, the dashed box and the tag."""
    names = {
        "region": "Sasaran RPJMD",
        "ultimate": "Ultimate Outcome (Tujuan)",
        "intermediate": "Intermediate Outcome (Sasaran)",
        "factor": "CSF",
        "immediate": "Immediate Outcome (Program)",
        "output": "Output (Kegiatan)",
    }
    kept = ("region", "ultimate", "intermediate", "factor") if first else ("intermediate", "factor", "immediate", "output")
    left, top = 0.3, 7.14
    box(slide, (left, top, 0.85, 0.26), "Keterangan:", style(8.5, bold=True, align="l", margin=0))
    left += 0.85
    entries = [(*FILLS[each][:2], names[each]) for each in kept]
    entries += [] if first else [(CROSS, CROSS_INK, "Crosscutting dengan PD/instansi lain")]
    for fill, rim, text in [*entries, ("D9D9D9", "A6A6A6", "PJ = Penanggung Jawab")]:
        key = box(slide, (left, top + 0.05, 0.28, 0.16), "", style(8, fill=fill, line=rim))
        if fill == CROSS:
            key.line.dash_style = MSO_LINE.DASH
        width = 0.061 * len(text) + 0.1
        box(slide, (left + 0.32, top, width, 0.26), text, style(8.5, align="l", margin=0.02))
        left += 0.45 + width


def overview(deck: Any) -> None:
    """Slide 1: from the regency's sasaran to the CSF."""
    slide = new_slide(deck)
    heading(slide, "POHON KINERJA TAHUN 2024", 1)
    root = Card(slide, ROOT, (4.77, 0.8, 3.8), 11)
    ultimate = Card(slide, ULTIMATE, (4.42, root.low + 0.3, 4.5), 12)
    join(slide, root, ultimate)
    factors = sum(len(goal.children) for goal in GOALS)
    step, done = (WIDE - 0.5) / factors, 0
    top = ultimate.low + 0.42
    cards = []
    for goal in GOALS:
        middle = 0.25 + step * (done + len(goal.children) / 2)
        done += len(goal.children)
        width = step * len(goal.children) - (0.2 if len(goal.children) == 2 else 1.1)
        cards.append(Card(slide, goal, (middle - width / 2, top, width), 10))
        join(slide, ultimate, cards[-1])
    low, done = max(card.low for card in cards) + 0.42, 0
    for goal, card in zip(GOALS, cards, strict=True):
        for each in goal.children:
            pill = Card(slide, each, (0.25 + step * done + 0.06, low, step - 0.12), 9)
            join(slide, card, pill)
            done += 1
    legend(slide, first=True)


def chapter(deck: Any, goal: Fact, page: int) -> None:
    """A slide that takes up an intermediate outcome of slide 1."""
    slide = new_slide(deck)
    heading(slide, f"Pohon Kinerja Intermediate Outcome {page - 1}", page)
    text = (goal.statement or "").upper() if page == 4 else goal.statement
    head = Card(slide, goal, (WIDE / 2 - 2.3, 0.84, 4.6), 12.5, text=text, full=False)
    outputs = [each for factor in goal.children for one in factor.children for each in one.children]
    gap = 0.11
    wide = min((WIDE - 0.4 - gap * (len(outputs) - 1)) / len(outputs), 2.2)
    start = (WIDE - wide * len(outputs) - gap * (len(outputs) - 1)) / 2
    done, placed = 0, []
    for factor in goal.children:
        for one in factor.children:
            span = len(one.children) * (wide + gap) - gap
            placed.append((factor, one, start + done * (wide + gap), span))
            done += len(one.children)
    top, cards = head.low + 1.4, {}
    for _, one, left, span in placed:
        width = min(span - (1.4 if one.cross else 0.3), 2.5)
        x = left + (span - width - (1.35 if one.cross else 0)) / 2
        cards[id(one)] = (Card(slide, one, (x, top, width), 10), x + width / 2)
        partners(slide, one, cards[id(one)][0], x + width + 0.22, top + 0.08)
    for place, factor in enumerate(goal.children):
        ends = [cards[id(one)][1] for one in factor.children]
        pill = Card(slide, factor, (sum(ends) / len(ends) - 1.1, head.low + 0.48, 2.2), 10)
        if page == 5 and place == 1:
            by_hand(slide, head, pill)
        else:
            join(slide, head, pill)
        for one in factor.children:
            join(slide, pill, cards[id(one)][0])
    low = max(card.low for card, _ in cards.values()) + 0.5
    for _, one, left, _ in placed:
        for number, each in enumerate(one.children):
            card = Card(slide, each, (left + number * (wide + gap), low, wide), 9.5)
            join(slide, cards[id(one)][0], card)
            partners(slide, each, card, left + number * (wide + gap) + wide / 2 - 0.5, card.low + 0.2, below=True)
    legend(slide, first=False)


def matrix(deck: Any) -> tuple[int, list[Fact]]:
    """Slide 6: programs, posts and sums of the immediate outcomes; gives the total and the rows."""
    slide = new_slide(deck)
    heading(slide, "Program, Penanggung Jawab dan Anggaran", 6)
    rows = [fact for fact in walk(ROOT) if fact.level == "program"]
    total = sum(int((fact.pagu or "0").replace(".", "")) for fact in rows)
    widths = [0.5, 4.3, 4.4, 2.2, 1.4]
    grid = table(slide, (0.26, 0.9), widths, [0.36] + [0.44] * len(rows) + [0.34])
    head = style(10.5, bold=True, color="FFFFFF", fill="1B5E20", line="FFFFFF")
    for column, text in enumerate(("No", "Immediate Outcome", "Program", "Penanggung Jawab", "Anggaran (Rp)")):
        cell(grid, 0, column, text, head)
    for row, fact in enumerate(rows, 1):
        look = {"fill": "E8F5E9" if row % 2 else "FFFFFF", "line": "A5D6A7"}
        parts = (str(row), fact.statement or "", fact.name or "", fact.holder or "", fact.pagu)
        for column, (text, align) in enumerate(zip(parts, "cllcr", strict=True)):
            cell(grid, row, column, text, style(9.5, align=align, **look))
    last = style(10.5, bold=True, fill="F9A825", line="A5D6A7")
    cell(grid, len(rows) + 1, 0, "JUMLAH", last, (1, 4))
    cell(grid, len(rows) + 1, 4, f"{total:,}".replace(",", "."), style(10.5, bold=True, align="r", fill="F9A825", line="A5D6A7"))
    return total, rows


def write_gold(total: int, rows: list[Fact]) -> Path:
    """The gold record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Tapin"}
    gold = Gold(STEM, about | {"organisation": OFFICE, "year": int(YEAR), "pages": 6})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    nodes = {node["id"]: node for node in gold.nodes}
    for fact in walk(ROOT):
        nodes[known[id(fact)]]["bbox"] = [round(each * 72, 1) for each in WHERE[id(fact)]]
    for fact in rows:
        nodes[known[id(fact)]]["pages"].append(6)
    for budget in gold.budgets:
        budget["page"] = 6
    gold.total("JUMLAH", "pagu", YEAR, f"{total:,}".replace(",", "."), 6)
    factors = [known[id(fact)] for fact in walk(ROOT) if fact.level == "sasaran" and kind(fact) == "factor"]
    gold.ambiguous = [
        {
            "about": "CSF between intermediate outcome (sasaran) and immediate outcome (program)",
            "chosen": "sasaran",
            "also_acceptable": ["strategi"],
            "nodes": factors,
            "field": "level",
        },
        {
            "about": "dashed boxes of other offices, some with what they give in brackets",
            "chosen": "crosscutting of the node at the other end, name alone",
            "also_acceptable": ["nodes with crosscut edges", "name and contribution"],
            "nodes": [node["id"] for node in gold.nodes if node["crosscutting"]],
            "field": "crosscutting",
        },
    ]
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    deck = new_deck(WIDE, HIGH)
    overview(deck)
    for page, goal in enumerate(GOALS, 2):
        chapter(deck, goal, page)
    total, rows = matrix(deck)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{STEM}.pptx")
        deck.save(str(path))
        office_pdf(path, CORPUS / f"{STEM}.pdf")
    write_gold(total, rows)


if __name__ == "__main__":
    main()
