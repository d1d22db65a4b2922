"""Poster of a personnel agency: the whole tree on one A1 sheet, lanes named in rotated text, trunks shared by many children."""

from dataclasses import dataclass
from typing import Any

from PIL import ImageFont
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from corpus.makers.common import CORPUS, Gold
from corpus.makers.parts.facts import Fact, add_tree, walk
from corpus.makers.parts.kutai_barat_facts import HOLDERS, ROOT

STEM = "pohon-kinerja-bkpsdm-kutai-barat-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Poster (A1) of a personnel agency's whole performance tree from mission to sub kegiatan with budgets and holders",
    "type": "pohon_kinerja",
    "producer": "ReportLab",
    "text": True,
    "facts": "invented",
    "carries": [
        "eighty-odd nodes on one A1 sheet in very small type, more than a hundred boxes with labels and holders",
        "tiers named at the left margin in rotated text, lanes parted by dashed rules",
        "straight trunks shared by up to eight children, stacks of sub kegiatan hung from a trunk at their left",
        "holders in a lane at the foot, each box under the columns that it answers for",
        "statement, name, indicators and sum in one box; names in capitals for programs alone",
        "codes for kegiatan only; sums with Rp, Rp. or none, one malformed, one empty (-)",
        "a kegiatan with two indicators, sub kegiatan without target, a lower-is-better indicator",
        "boxes of uneven height, a column that ends early, typing errors (Penyediaaan, Perlengakapan)",
    ],
}
YEAR = "2025"
WIDTH, HEIGHT = 2384.0, 1684.0
LEFT, RIGHT = 92.0, 2362.0
PLAIN, BOLD, SLANT = "Narrow", "NarrowBold", "NarrowItalic"
FACES = {PLAIN: "LiberationSansNarrow-Regular.ttf", BOLD: "LiberationSansNarrow-Bold.ttf"}
FACES |= {SLANT: "LiberationSansNarrow-Italic.ttf"}
LANES = (
    ("misi", "MISI", 96, 150, "#F4F1FA"),
    ("sasaran_daerah", "SASARAN DAERAH", 150, 226, "#EFF5FB"),
    ("tujuan", "TUJUAN PD", 226, 312, "#F4F1FA"),
    ("sasaran", "SASARAN PD", 312, 408, "#EFF5FB"),
    ("program", "PROGRAM", 408, 530, "#F4F1FA"),
    ("kegiatan", "KEGIATAN", 530, 690, "#EFF5FB"),
    ("sub_kegiatan", "SUB KEGIATAN", 690, 1540, "#F4F1FA"),
    ("holder", "PENANGGUNG JAWAB", 1540, 1600, "#EDEDED"),
)
FILLS = {"misi": "#5B2C83", "sasaran_daerah": "#7C4DA3", "tujuan": "#1F4E79", "sasaran": "#2E75B6", "program": "#F6B26B"}
FILLS |= {"kegiatan": "#FFE599", "sub_kegiatan": "#FFFFFF"}
PALE = ("misi", "sasaran_daerah", "tujuan", "sasaran")
SIZES = {"misi": 12, "sasaran_daerah": 11, "tujuan": 11, "sasaran": 10.5, "program": 10, "kegiatan": 9.0, "sub_kegiatan": 8.4}
WIDE = {"misi": 900, "sasaran_daerah": 620, "tujuan": 620, "sasaran": 400, "program": 360}


@dataclass(frozen=True)
class Spot:
    """Where a box stands: left, top, width, height, from the top of the page."""

    x: float
    y: float
    w: float
    h: float

    @property
    def middle(self) -> float:
        """The middle across."""
        return self.x + self.w / 2

    @property
    def foot(self) -> float:
        """The lower edge."""
        return self.y + self.h


def lines_of(fact: Fact) -> list[tuple[str, str]]:
    """The lines of a box: (face, text)."""
    out = []
    if fact.statement:
        out.append((BOLD, fact.statement))
    if fact.name:
        lead = f"{fact.code} " if fact.code else ""
        shown = fact.name.upper() if fact.level == "program" else fact.name
        out.append((BOLD if fact.level != "program" else SLANT, lead + shown))
    for place, measure in enumerate(fact.measures, 1):
        mark = f"IK {place}" if len(fact.measures) > 1 else "IK"
        target = f" ({measure.target})" if measure.target and fact.level == "sub_kegiatan" else ""
        out.append((PLAIN, f"{mark} : {measure.name}{target}"))
        if measure.target and fact.level != "sub_kegiatan":
            out.append((PLAIN, f"Target : {measure.target}"))
    if fact.pagu:
        out.append((SLANT, f"Pagu : {fact.pagu}"))
    return out


def wrapped(fact: Fact, width: float) -> list[tuple[str, str]]:
    """The lines of a box, broken to its width."""
    size = SIZES[fact.level]
    return [(face, part) for face, text in lines_of(fact) for part in simpleSplit(text, face, size, width - 8)]


def draw_box(page: Canvas, fact: Fact, x: float, y: float, w: float) -> Spot:
    """A node's box with its lines."""
    lines, size = wrapped(fact, w), SIZES[fact.level]
    spot = Spot(x, y, w, len(lines) * size * 1.16 + 7)
    page.setFillColor(HexColor(FILLS[fact.level]))
    page.setStrokeColor(HexColor("#333333"))
    page.setLineWidth(0.7)
    page.roundRect(x, HEIGHT - spot.foot, w, spot.h, 4 if fact.level in PALE else 0.1, fill=1, stroke=1)
    page.setFillColor(HexColor("#FFFFFF" if fact.level in PALE else "#000000"))
    base = y + 3 + size * 0.95
    for face, text in lines:
        page.setFont(face, size)
        if fact.level == "sub_kegiatan":
            page.drawString(x + 4, HEIGHT - base, text)
        else:
            page.drawCentredString(spot.middle, HEIGHT - base, text)
        base += size * 1.16
    return spot


def line(page: Canvas, x1: float, y1: float, x2: float, y2: float) -> None:
    """A straight line."""
    page.setStrokeColor(HexColor("#444444"))
    page.setLineWidth(0.9)
    page.line(x1, HEIGHT - y1, x2, HEIGHT - y2)


def bus(page: Canvas, parent: Spot, children: list[Spot], at: float) -> None:
    """A trunk below a parent, a bar at the height at, a drop to each child."""
    line(page, parent.middle, parent.foot, parent.middle, at)
    reach = [parent.middle, *(child.middle for child in children)]
    if max(reach) - min(reach) > 0.5:
        line(page, min(reach), at, max(reach), at)
    for child in children:
        line(page, child.middle, at, child.middle, child.y)


def stack(page: Canvas, parent: Spot, subs: tuple[Fact, ...]) -> None:
    """The sub kegiatan of a kegiatan below one another, hung from a trunk at the left."""
    top, trunk = 702.0, parent.x + 5
    spots = []
    for number, sub in enumerate(subs):
        spots.append(draw_box(page, sub, parent.x + 14, top, parent.w - 14 - (number % 3) * 2))
        top = spots[-1].foot + 27 + 11 * (number % 2)
    for spot in spots:
        line(page, trunk, spot.y + spot.h / 2, spot.x, spot.y + spot.h / 2)
    line(page, trunk, parent.foot, trunk, spots[-1].y + spots[-1].h / 2)


def columns() -> dict[int, tuple[float, float]]:
    """Left and width of every kegiatan, by id() of the fact."""
    found = [fact for fact in walk(ROOT) if fact.level == "kegiatan"]
    step = (RIGHT - LEFT) / len(found)
    return {id(fact): (LEFT + place * step + 4, step - 9) for place, fact in enumerate(found)}


def draw_node(page: Canvas, fact: Fact, at: dict[int, tuple[float, float]]) -> Spot:
    """A node over the middle of its children, and all below it."""
    tops = {level: top for level, _, top, _, _ in LANES}
    if fact.level == "kegiatan":
        x, w = at[id(fact)]
        spot = draw_box(page, fact, x, tops["kegiatan"] + 14, w)
        stack(page, spot, fact.children)
        return spot
    spots = [draw_node(page, child, at) for child in fact.children]
    reach = spots[-1].x + spots[-1].w - spots[0].x
    w = min(WIDE[fact.level], max(reach, 170.0))
    middle = (spots[0].middle + spots[-1].middle) / 2
    spot = draw_box(page, fact, middle - w / 2, tops[fact.level] + 9, w)
    bus(page, spot, spots, min(child.y for child in spots) - 7)
    return spot


def lanes(page: Canvas) -> None:
    """The lanes with their rotated names."""
    for _, title, top, bottom, fill in LANES:
        page.setFillColor(HexColor(fill))
        page.rect(22, HEIGHT - bottom, RIGHT - 18, bottom - top, fill=1, stroke=0)
        page.setFillColor(HexColor("#3C3C3C"))
        page.rect(22, HEIGHT - bottom + 2, 44, bottom - top - 4, fill=1, stroke=0)
        page.saveState()
        page.translate(44, HEIGHT - (top + bottom) / 2)
        page.rotate(90)
        page.setFillColor(HexColor("#FFFFFF"))
        rows = title.split(" ") if pdfmetrics.stringWidth(title, BOLD, 9) > bottom - top - 8 else [title]
        page.setFont(BOLD, 9 if len(rows) > 1 or bottom - top < 100 else 12)
        for place, row in enumerate(rows):
            page.drawCentredString(0, (len(rows) - 1) * 5.5 - place * 11 - 3, row)
        page.restoreState()
        page.setStrokeColor(HexColor("#9A9A9A"))
        page.setDash(4, 3)
        page.line(22, HEIGHT - bottom, RIGHT + 4, HEIGHT - bottom)
        page.setDash()


def holders(page: Canvas, at: dict[int, tuple[float, float]]) -> None:
    """The positions at the foot of their columns."""
    found = [fact for fact in walk(ROOT) if fact.level == "kegiatan"]
    for holder, first, last in HOLDERS:
        x, right = at[id(found[first])][0], sum(at[id(found[last])])
        page.setFillColor(HexColor("#D9EAD3"))
        page.setStrokeColor(HexColor("#38761D"))
        page.rect(x, HEIGHT - 1588, right - x, 36, fill=1, stroke=1)
        page.setFillColor(HexColor("#000000"))
        rows = simpleSplit(holder, BOLD, 9, right - x - 8)
        for place, row in enumerate(rows):
            page.setFont(BOLD, 9)
            page.drawCentredString((x + right) / 2, HEIGHT - 1573 + (len(rows) - 1) * 5.5 - place * 11, row)


def furniture(page: Canvas) -> None:
    """Title, emblem, signature."""
    page.setFillColor(HexColor("#1F4E79"))
    page.setFont(BOLD, 30)
    page.drawCentredString(WIDTH / 2, HEIGHT - 46, "POHON KINERJA BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA")
    page.setFont(BOLD, 22)
    page.drawCentredString(WIDTH / 2, HEIGHT - 76, "KABUPATEN KUTAI BARAT TAHUN 2025")
    page.setFillColor(HexColor("#F1C232"))
    page.circle(60, HEIGHT - 50, 32, fill=1, stroke=1)
    page.setFillColor(HexColor("#1F4E79"))
    page.rect(44, HEIGHT - 64, 32, 26, fill=1, stroke=0)
    page.setFillColor(HexColor("#000000"))
    signs = ("Sendawar,      Januari 2025", "Kepala BKPSDM Kabupaten Kutai Barat", "", "", "( nama pejabat )")
    page.setFont(PLAIN, 10)
    for place, text in enumerate(signs):
        page.drawString(2080, HEIGHT - 1616 - place * 13, text)
    page.setFont(SLANT, 8)
    page.drawString(24, HEIGHT - 1660, "Catatan: angka pagu sesuai DPA Tahun Anggaran 2025 sebelum perubahan")


def draw() -> None:
    """The poster."""
    for name, file in FACES.items():
        pdfmetrics.registerFont(TTFont(name, ImageFont.truetype(file).path))
    page = Canvas(str(CORPUS / f"{STEM}.pdf"), pagesize=(WIDTH, HEIGHT), invariant=1)
    page.setTitle("Pohon Kinerja BKPSDM 2025")
    at = columns()
    lanes(page)
    draw_node(page, ROOT, at)
    holders(page, at)
    furniture(page)
    page.save()


def build_gold() -> Gold:
    """The facts as a record."""
    document: dict[str, Any] = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Kutai Barat"}
    office = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
    gold = Gold(STEM, document | {"organisation": office, "year": int(YEAR), "pages": 1})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    found = [fact for fact in walk(ROOT) if fact.level == "kegiatan"]
    by_id = {node["id"]: node for node in gold.nodes}
    held = []
    for holder, first, last in HOLDERS:
        for fact in (below for top in found[first : last + 1] for below in walk(top)):
            by_id[known[id(fact)]]["holder"] = holder
            held.append(known[id(fact)])
    doubt = {"about": "the holder at the foot of a column answers for its kegiatan and sub kegiatan", "chosen": "both"}
    other = {"also_acceptable": ["the kegiatan alone", "the sub kegiatan alone", "the program as well"]}
    gold.ambiguous.append(doubt | other | {"nodes": held, "field": "holder"})
    named = [node["id"] for node in gold.nodes if node["level"] == "program"]
    doubt = {"about": "names of programs are printed in capitals", "chosen": "the capitals as printed", "also_acceptable": []}
    gold.ambiguous.append(doubt | {"nodes": named, "field": "name"})
    for node in gold.nodes:
        if node["level"] == "program":
            node["name"] = node["name"].upper()
    return gold


def main() -> None:
    """Write the PDF and its gold."""
    draw()
    build_gold().write()


if __name__ == "__main__":
    main()
