"""The slides of the performance cascade of the public works office of Konawe Selatan: look, boxes, what stands where."""

from dataclasses import dataclass, field, replace
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from corpus.makers.parts.deck import METRICS, Style, box, new_deck, new_slide, put_text, segment, text_height
from corpus.makers.parts.facts import Fact
from corpus.makers.parts.konawe_selatan_facts import number

TEAL, LEAF, ORANGE, MINT, GREY, INK, WHITE = "0F5257", "3E8E7E", "E07A1F", "E4F1EE", "F3F4F6", "1F2933", "FFFFFF"
METRICS["Tahoma"] = "NotoSans-Regular.ttf"
TIER = {"tujuan": "OUTCOME", "sasaran": "CSF", "program": "KONDISI ANTARA", "kegiatan": "KONDISI DIPERLUKAN"}
FILL = {"tujuan": ORANGE, "sasaran": TEAL, "program": "BFE0D8", "kegiatan": "FDE8CF", "sub_kegiatan": WHITE}
TAB = {"tujuan": "B45309", "sasaran": "0A3A3D", "program": LEAF, "kegiatan": ORANGE}
HEAD = Style("Tahoma", 10, True, color=WHITE, fill=TEAL, line="94A3B8", weight=0.75, margin=0.05)
BODY = Style("Tahoma", 9.5, align="l", line="94A3B8", weight=0.75, margin=0.07)
PLAIN = Style("Tahoma", 10, align="l")


@dataclass
class Talk:
    """The deck, and where each fact and figure has been put."""

    deck: Any = field(default_factory=lambda: new_deck(10.833, 7.5))
    pages: dict[str, list[int]] = field(default_factory=dict)
    first: dict[tuple[str, str], int] = field(default_factory=dict)

    def slide(self, step: str, heading: str, question: str = "") -> Any:
        """A slide with its step, heading, foot line and number."""
        slide = new_slide(self.deck)
        box(slide, (0, 0, 1.15, 0.62), step, Style("Tahoma", 12, True, color=WHITE, fill=ORANGE))
        box(slide, (1.15, 0, 9.683, 0.62), heading, Style("Tahoma", 15, True, color=WHITE, fill=TEAL, align="l", margin=0.18))
        segment(slide, (Inches(0.3), Inches(7.2)), (Inches(10.53), Inches(7.2)), LEAF, 1)
        foot = "DPUPR Kab. Konawe Selatan  |  Penjenjangan Kinerja 2025"
        box(slide, (0.3, 7.21, 6, 0.24), foot, Style("Tahoma", 8, color="64748B", align="l"))
        box(slide, (9.9, 7.21, 0.63, 0.24), str(len(self.deck.slides)), Style("Tahoma", 8, True, color="64748B", align="r"))
        if question:
            box(slide, (0.3, 0.68, 10.2, 0.3), question, Style("Tahoma", 9.5, italic=True, color="64748B", align="l"))
        return slide

    @property
    def page(self) -> int:
        """The slide at work."""
        return len(self.deck.slides)

    def say(self, fact: Fact) -> str:
        """The statement, noted as standing here."""
        pages = self.pages.setdefault(fact.statement or "", [])
        if self.page not in pages:
            pages.append(self.page)
        return fact.statement or ""

    def note(self, fact: Fact, what: str) -> str:
        """A text of a fact, noted where it first stands."""
        self.first.setdefault((fact.statement or "", what), self.page)
        return what

    def aims(self, fact: Fact, lead: str = "IK : ", target: bool = True) -> list[str]:
        """The indicators of a fact with their targets, a line each."""
        lines = []
        for each in fact.measures:
            lines.append(lead + self.note(fact, each.name))
            if target:
                lines.append("Target : " + self.note(fact, each.target))
        return lines


def rich(slide: Any, at: tuple[float, float, float, float], parts: list[tuple[str, Style]], frame: Style) -> Any:
    """A box whose paragraphs differ in style."""
    shape = box(slide, at, "", frame)
    put_text(shape.text_frame, "\n".join(text for text, _ in parts), frame)
    for paragraph, (_, style) in zip(shape.text_frame.paragraphs, parts, strict=True):
        font = paragraph.runs[0].font
        font.bold, font.italic, font.size = style.bold, style.italic, Inches(style.size / 72)
    return shape


def tall(text: str, width: float, style: Style) -> float:
    """The height in inches that a text takes; the font that stands in for Tahoma has high lines."""
    return text_height(text, width, replace(style, size=style.size * 1.03)) * 1.1


def high(parts: list[tuple[str, Style]], width: float) -> float:
    """How high a box of these paragraphs is."""
    return sum(tall(text, width, style) - 0.075 for text, style in parts) + 0.1


def tabbed(talk: Talk, slide: Any, fact: Fact, at: tuple[float, float, float], how: tuple[float, float]) -> tuple[Any, Any]:
    """A box with its tab; how: (height of the body, type size)."""
    (left, top, width), (height, size) = at, how
    label = f"{TIER[fact.level]} {number(fact)}".strip()
    tab = Style("Tahoma", max(size - 1.5, 6.5), True, color=WHITE, fill=TAB[fact.level], margin=0.02)
    upper = box(slide, (left, top, width, 0.2), label, replace(tab, shape=MSO_SHAPE.ROUND_2_SAME_RECTANGLE))
    parts = body_parts(talk, fact, size)
    light = fact.level in ("tujuan", "sasaran")
    frame = Style("Tahoma", size, fill=FILL[fact.level], line=TAB[fact.level], margin=0.06, color=WHITE if light else "000000")
    return upper, rich(slide, (left, top + 0.2, width, height), parts, frame)


def body_parts(talk: Talk, fact: Fact, size: float) -> list[tuple[str, Style]]:
    """What a box of a tree says."""
    strong, small = Style("Tahoma", size, True, margin=0.06), Style("Tahoma", size - 0.5, margin=0.06)
    return [(talk.say(fact), strong), *((line, small) for line in talk.aims(fact))]
