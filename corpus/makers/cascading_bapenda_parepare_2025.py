"""Cascading of a municipal revenue office as a flow diagram: lanes by level, rounded boxes, trunks of many bends."""

from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from PIL import ImageFont

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts import bapenda_parepare_facts as facts
from corpus.makers.parts.drawing import Drawing
from corpus.makers.parts.facts import Fact, add_tree, walk

STEM = "cascading-bapenda-parepare-2025"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Cascading of a municipal revenue office as a flow diagram in five lanes on one A3 page",
    "type": "cascading",
    "producer": "LibreOffice Draw (fodg)",
    "text": True,
    "facts": "invented",
    "carries": [
        "lanes with hair lines between them, their names turned by a quarter in a strip at the left",
        "rounded boxes with shadows; posts in a dark cap on the box, in sub kegiatan as a last line (PJ : ...), in some none",
        "indicators in a second compartment flush below the statement, with IKU / IKP / IKK and the target behind a colon",
        "indicator and target inside the box in the lowest lane (IK : ... : 12 Laporan)",
        "connectors of three and four pieces that share trunks, with arrowheads, bent at different heights",
        "a dashed red connector from the side of a second sasaran, explained in the legend",
        "stacks of sub kegiatan on trunks that leave the kegiatan at its foot or at its left side, some ending two points short",
        "one program's and one kegiatan's name under several posts with statements of their own",
        "one post over two kegiatan, tops that are not level, boxes of uneven width",
        "lower is better with ≤, a grade with its score, typing errors (Meningkatya, Persentse)",
    ],
}
YEAR = "2025"
FACE, FILES = "Carlito", "/usr/share/fonts/truetype/crosextra/Carlito-"
CM = 2.54 / 72
WIDE, HIGH = 42.0, 29.7
FIRST, STEP = 2.55, 3.89
MARKS = (
    '<office:styles><draw:stroke-dash draw:name="Dash" draw:style="rect" draw:dots1="1" draw:dots1-length="0.18cm" '
    'draw:distance="0.1cm"/><draw:marker draw:name="Arrow" svg:viewBox="0 0 20 20" svg:d="M10 0l-10 20 10-5 10 5z"/>'
    "</office:styles>"
)
Part = tuple[str, float, str]
"""A paragraph: text, size, kind (Regular, Bold, Italic)."""
Spot = tuple[float, float, float, float]
Point = tuple[float, float]


@dataclass(frozen=True)
class Lane:
    """How the boxes of a level look: lane's name, fills of cap and box, type size, lead word of the indicators."""

    label: str
    cap: str
    fill: str
    size: float
    lead: str


LANES = {
    "tujuan": Lane("TUJUAN", "1B4965", "BEE3DB", 11, "Indikator Tujuan"),
    "sasaran": Lane("SASARAN", "1B4965", "CAE9FF", 9.5, "IKU"),
    "program": Lane("PROGRAM", "5E3B76", "E9DDF3", 8.5, "IKP"),
    "kegiatan": Lane("KEGIATAN", "8A5A00", "FDEFC9", 7.5, "IKK"),
    "sub_kegiatan": Lane("SUB KEGIATAN", "555555", "F7F7F7", 7, "IK"),
}
# left, width and drop of the boxes of the upper lanes, in order
UPPER: tuple[tuple[Fact, float, float, float], ...] = (
    (facts.AIM, 15.4, 9.6, 0.0),
    (facts.LOCAL, 5.9, 8.2, 0.0),
    (facts.SATISFY, 16.6, 6.4, 0.25),
    (facts.ACCOUNT, 29.8, 7.0, 0.1),
    (facts.DATA, 3.5, 6.3, 0.0),
    (facts.DEBT, 11.6, 5.2, 0.3),
    (facts.WELCOME, 19.0, 6.0, 0.0),
    (facts.SUPPORT, 30.2, 8.6, 0.15),
)
WORKS = [work for program in (facts.DATA, facts.DEBT, facts.WELCOME, facts.SUPPORT) for work in program.children]
SIDE = (facts.ASSESS, facts.SERVE, facts.FINANCE)  # their trunk leaves at the left side


def lines(part: Part, width: float) -> int:
    """The lines that a paragraph takes in a width in centimetres."""
    text, size, kind = part
    font = ImageFont.truetype(f"{FILES}{kind}.ttf", 100)
    count, line = 1, ""
    for word in text.split(" "):
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) * size / 100 * CM > width:
            count, line = count + 1, word
        else:
            line = longer
    return count


def tall(parts: list[Part], width: float) -> float:
    """The height of a box with these paragraphs."""
    return sum(lines(part, width - 0.28) * part[1] * 1.225 * CM for part in parts) + 0.2


def measured(fact: Fact) -> list[str]:
    """The lines of the indicators."""
    lead = LANES[fact.level].lead
    several = len(fact.measures) > 1
    return [f"{lead}{f' {place}' if several else ''} : {m.name} : {m.target}" for place, m in enumerate(fact.measures, 1)]


class Flow(Drawing):
    """The page; spots holds the box of each node, notes that of its indicators, feet where the node ends, all by id()."""

    def __init__(self) -> None:
        super().__init__(WIDE, HIGH, FACE)
        self.spots: dict[int, Spot] = {}
        self.notes: dict[int, Spot] = {}
        self.feet: dict[int, Spot] = {}

    def card(self, at: Spot, parts: list[Part], fill: str, *, line: str = "404040", color: str = "000000", **more: str) -> None:
        """A rounded box with paragraphs of several kinds."""
        left, top, width, height = at
        graphic = f'draw:fill="solid" draw:fill-color="#{fill}" draw:stroke="solid" svg:stroke-color="#{line}" '
        graphic += 'svg:stroke-width="0.025cm" fo:wrap-option="wrap" draw:textarea-vertical-align="middle" '
        graphic += 'fo:padding-left="0.1cm" fo:padding-right="0.1cm" fo:padding-top="0.05cm" fo:padding-bottom="0.05cm" '
        graphic += 'draw:auto-grow-height="false" draw:auto-grow-width="false"'
        if more.get("shadow"):
            graphic += ' draw:shadow="visible" draw:shadow-offset-x="0.06cm" draw:shadow-offset-y="0.06cm"'
            graphic += ' draw:shadow-color="#BFBFBF"'
        shape, inner = self.style(graphic), ""
        for text, size, kind in parts:
            letters = f'fo:font-family="{FACE}" fo:font-size="{size}pt" fo:color="#{color}"'
            letters += {"Bold": ' fo:font-weight="bold"', "Italic": ' fo:font-style="italic"'}.get(kind, "")
            name = self.style("", f'fo:text-align="{more.get("align", "center")}"', letters)
            inner += f'<text:p text:style-name="{name}p"><text:span text:style-name="{name}t">{escape(text)}</text:span></text:p>'
        where = f'svg:x="{left:.3f}cm" svg:y="{top:.3f}cm" svg:width="{width:.3f}cm" svg:height="{height:.3f}cm"'
        inner = f'<draw:text-box draw:corner-radius="{more.get("radius", "0.18")}cm">{inner}</draw:text-box>'
        self.shapes.append(f'<draw:frame draw:style-name="{shape}" {where}>{inner}</draw:frame>')

    def path(self, points: list[Point], *, dashed: bool = False, color: str = "30475E") -> None:
        """A connector of several pieces in one stroke, with an arrowhead at its end."""
        graphic = f'draw:fill="none" svg:stroke-color="#{color}" svg:stroke-width="0.035cm" '
        graphic += 'draw:stroke="dash" draw:stroke-dash="Dash"' if dashed else 'draw:stroke="solid"'
        name = self.style(graphic + ' draw:marker-end="Arrow" draw:marker-end-width="0.18cm"')
        xs, ys = [x for x, _ in points], [y for _, y in points]
        left, top, width, height = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
        if width < 0.02 or height < 0.02:
            (x1, y1), (x2, y2) = points[0], points[-1]
            where = f'svg:x1="{x1:.3f}cm" svg:y1="{y1:.3f}cm" svg:x2="{x2:.3f}cm" svg:y2="{y2:.3f}cm"'
            self.shapes.append(f'<draw:line draw:style-name="{name}" {where}/>')
            return
        where = f'svg:x="{left:.3f}cm" svg:y="{top:.3f}cm" svg:width="{width:.3f}cm" svg:height="{height:.3f}cm"'
        box = f'svg:viewBox="0 0 {width * 1000:.0f} {height * 1000:.0f}"'
        corners = " ".join(f"{(x - left) * 1000:.0f},{(y - top) * 1000:.0f}" for x, y in points)
        self.shapes.append(f'<draw:polyline draw:style-name="{name}" {where} {box} draw:points="{corners}"/>')

    def turned(self, text: str, x: float, bottom: float, width: float, height: float) -> None:
        """White words turned by a quarter, read from below."""
        letters = f'fo:font-family="{FACE}" fo:font-size="10.5pt" fo:color="#FFFFFF" fo:font-weight="bold"'
        graphic = 'draw:fill="none" draw:stroke="none" draw:textarea-vertical-align="middle" draw:auto-grow-height="false"'
        name = self.style(graphic, 'fo:text-align="center"', letters)
        where = f'svg:width="{width:.3f}cm" svg:height="{height:.3f}cm"'
        turn = f'draw:transform="rotate (1.5707963) translate ({x:.3f}cm {bottom:.3f}cm)"'
        inner = f'<text:p text:style-name="{name}p"><text:span text:style-name="{name}t">{text}</text:span></text:p>'
        self.shapes.append(
            f'<draw:frame draw:style-name="{name}" {where} {turn}><draw:text-box>{inner}</draw:text-box></draw:frame>'
        )

    def node(self, fact: Fact, left: float, top: float, width: float) -> float:
        """A node: cap with its post, box, compartment of indicators; gives where it ends."""
        lane, start = LANES[fact.level], top
        size = lane.size
        if fact.level == "sub_kegiatan":
            parts: list[Part] = [(fact.name or "", size, "Regular"), *((text, size, "Italic") for text in measured(fact))]
            parts += [(f"PJ : {fact.holder}", size, "Bold")] if fact.holder else []
            at = (left, top, width, tall(parts, width))
            self.card(at, parts, lane.fill, align="start", radius="0.12")
            self.spots[id(fact)] = self.notes[id(fact)] = self.feet[id(fact)] = at
            return top + at[3]
        if fact.holder:
            cap: list[Part] = [(fact.holder, size - 0.5, "Bold")]
            deep = tall(cap, width) - 0.04
            self.card((left, top, width, deep), cap, lane.cap, color="FFFFFF", radius="0.1")
            top += deep
        parts = [(fact.statement or "", size, "Bold")]
        if fact.name:
            parts.append((f"Keg. {fact.name}" if fact.level == "kegiatan" else f"({fact.name})", size - 0.5, "Italic"))
        at = (left, top, width, tall(parts, width))
        self.card(at, parts, lane.fill, shadow="yes")
        self.spots[id(fact)] = at
        notes: list[Part] = [(text, size - 0.5, "Regular") for text in measured(fact)]
        at = (left, top + at[3], width, tall(notes, width) - 0.04)
        self.card(at, notes, "FFFFFF", align="start", radius="0.1")
        self.notes[id(fact)] = at
        end = at[1] + at[3]
        self.feet[id(fact)] = (left, start, width, end - start)
        return end

    def save(self, path: Path) -> Path:
        """Write the flat file with the dashes and the arrow it uses."""
        super().save(path)
        path.write_text(path.read_text(encoding="utf-8").replace("<office:styles/>", MARKS, 1), encoding="utf-8")
        return path


def down(flow: Flow, upper: Fact, bus: float, shift: float = 0.0, skip: float = 0.0) -> None:
    """Connectors from the foot of a node to the tops of its children, bent at one height; every third stops short."""
    left, top, width, height = flow.feet[id(upper)]
    start = left + width / 2 + shift
    for place, child in enumerate(upper.children):
        x, y, wide, _ = flow.feet[id(child)]
        end = (x + wide / 2, y - (skip if place % 3 == 1 else 0.0))
        points = [(start, top + height), (start, bus), (end[0], bus), end]
        flow.path(points if abs(start - end[0]) > 0.02 else [points[0], points[-1]])


def stack(flow: Flow, work: Fact, left: float, top: float) -> float:
    """The sub kegiatan of a kegiatan on a trunk at the left; gives where they end."""
    x, y, _, height = flow.feet[id(work)]
    trunk = left + 0.12
    for place, child in enumerate(work.children):
        inset = 0.42 if place != 2 else 0.5
        end = flow.node(child, left + inset, top, STEP - inset - 0.14 + (0.08 if place == 1 else 0)) + 0.22
        spot = flow.feet[id(child)]
        middle, stop = top + spot[3] / 2, left + inset - (0.06 if place == 1 else 0.0)
        if work in SIDE:
            side = y + height * 0.55
            points = [(x, side), (trunk, side), (trunk, middle), (stop, middle)]
        else:
            neck, foot = left + 0.9, y + height
            points = [(neck, foot), (neck, foot + 0.22), (trunk, foot + 0.22), (trunk, middle), (stop, middle)]
        flow.path(points)
        top = end
    return top


def frame(flow: Flow, lanes: list[tuple[str, float, float]]) -> None:
    """Lanes behind everything, title, legend, foot."""
    before, flow.shapes = flow.shapes, []
    for place, (level, top, end) in enumerate(lanes):
        flow.box((0.5, top, WIDE - 1.0, end - top), "", fill="FFFFFF" if place % 2 else "F4F8FB", line="9AA5B1")
        flow.box((0.5, top, 1.0, end - top), "", fill=LANES[level].cap, line="9AA5B1")
        flow.turned(LANES[level].label, 0.55, end, end - top, 0.9)
    flow.shapes += before
    flow.box((1.7, 0.35, 24, 0.8), "CASCADING KINERJA BADAN PENDAPATAN DAERAH", 20, bold=True, line=None, align="start")
    text = "PEMERINTAH KOTA PAREPARE  –  TAHUN ANGGARAN 2025"
    flow.box((1.7, 1.1, 24, 0.6), text, 13, line=None, align="start", color="30475E")
    flow.box((0.5, 0.35, 1.1, 1.3), "BPD", 11, bold=True, fill="FFD166", line="8A5A00", shape="ellipse")
    flow.box((30.6, 0.35, 10.9, 1.4), "", fill="FFFFFF", line="9AA5B1")
    flow.path([(30.9, 0.72), (32.3, 0.72)])
    flow.box((32.5, 0.45, 4.4, 0.5), "hubungan langsung", 8.5, line=None, align="start")
    flow.path([(30.9, 1.35), (32.3, 1.35)], dashed=True, color="C0392B")
    flow.box((32.5, 1.08, 4.4, 0.5), "ikut mendukung sasaran", 8.5, line=None, align="start")
    note = "IKU/IKP/IKK : target 2025"
    flow.box((37.0, 0.45, 4.4, 0.5), note, 8.5, line=None, align="start")
    flow.box((37.0, 1.08, 4.4, 0.5), "PJ : penanggung jawab", 8.5, line=None, align="start")


def draw(path: Path) -> Flow:
    """Draw the page and write it as a flat file."""
    flow = Flow()
    top, lanes = 2.15, []
    levels = {level: [row for row in UPPER if row[0].level == level] for level in ("tujuan", "sasaran", "program")}
    starts = {}
    for level, rows in levels.items():
        starts[level] = top
        low = max(flow.node(fact, left, top + 0.3 + drop, width) for fact, left, width, drop in rows)
        gap = {"tujuan": 0.55, "sasaran": 1.35, "program": 0.75}[level]
        lanes.append((level, starts[level], low + gap))
        top = low + gap
    kegiatan = top
    ends = []
    for place, work in enumerate(WORKS):
        drop, narrow = (0.3, 0.3, 0.45, 0.3)[place % 4], (0.0, 0.15, 0.0)[place % 3]
        inset = 0.3 if work in SIDE else 0.16
        ends.append(flow.node(work, FIRST + place * STEP - 0.75 + inset, kegiatan + drop, STEP - 0.34 - narrow - (inset - 0.16)))
    top = max(ends) + 0.5
    lanes.append(("kegiatan", kegiatan, top))
    low = max(stack(flow, work, FIRST + place * STEP - 0.75, top + 0.3) for place, work in enumerate(WORKS))
    lanes.append(("sub_kegiatan", top, low + 0.1))
    print(f"drawn to {low + 0.1:.1f} of {HIGH} cm, {len(flow.spots)} nodes")
    down(flow, facts.AIM, lanes[1][1] - 0.28)
    sasaran = lanes[2][1]
    down(flow, facts.LOCAL, sasaran - 0.4, shift=-0.6)
    down(flow, facts.SATISFY, sasaran - 0.75)
    down(flow, facts.ACCOUNT, sasaran - 0.55)
    left, y, width, height = flow.feet[id(facts.LOCAL)]
    x, head, _, _ = flow.feet[id(facts.WELCOME)]
    lift = sasaran - 0.15
    corner = 16.0
    points = [(left + width, y + height / 2), (corner, y + height / 2), (corner, lift), (x + 0.8, lift), (x + 0.8, head)]
    flow.path(points, dashed=True, color="C0392B")
    for place, program in enumerate((facts.DATA, facts.DEBT, facts.WELCOME, facts.SUPPORT)):
        down(flow, program, kegiatan - (0.35, 0.2, 0.4, 0.25)[place], skip=0.06)
    frame(flow, lanes)
    foot = "Bapenda Kota Parepare - cascading 2025 (final rev 2)"
    flow.box((29.5, HIGH - 0.75, 12, 0.5), foot, 7.5, italic=True, line=None, align="end", color="7F8C8D")
    flow.save(path)
    return flow


def corners(spot: Spot) -> list[float]:
    """A box in points."""
    left, top, width, height = spot
    return [round(each / CM, 1) for each in (left, top, left + width, top + height)]


def write_gold(flow: Flow) -> Path:
    """The gold record."""
    about = {"type": "cascading", "types": ["cascading"], "region": "Kota Parepare"}
    gold = Gold(STEM, about | {"organisation": "Badan Pendapatan Daerah", "year": int(YEAR), "pages": 1})
    known = add_tree(gold, facts.AIM, None, YEAR, 1)
    nodes = {node["id"]: node for node in gold.nodes}
    boxes = {}
    for fact in walk(facts.AIM):
        nodes[known[id(fact)]]["bbox"] = corners(flow.spots[id(fact)])
        boxes[known[id(fact)]] = corners(flow.notes[id(fact)])
    for indicator in gold.indicators:
        indicator["bbox"] = boxes[indicator["node"]]
    of = {indicator["id"]: indicator for indicator in gold.indicators}
    for value in gold.values:
        value["bbox"] = of[value["indicator"]]["bbox"]
    gold.edge(known[id(facts.LOCAL)], known[id(facts.WELCOME)], "also")

    def doubt(about: str, chosen: str, others: list[str], which: list[str], field: str) -> None:
        entry = {"about": about, "chosen": chosen, "also_acceptable": others, "nodes": which, "field": field}
        gold.ambiguous.append(entry)

    text = "a dashed connector from a second sasaran to a program"
    doubt(text, "also", ["no edge"], [known[id(facts.WELCOME)]], "parent")
    same = [node["id"] for node in gold.nodes if node["name"] == facts.REVENUE]
    doubt("one kegiatan's name in six boxes with statements of their own", "six nodes", ["one node"], same, "node")
    same = [node["id"] for node in gold.nodes if node["name"] == facts.PROGRAM]
    doubt("one program's name in three boxes with statements of their own", "three nodes", ["one node"], same, "node")
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    drawn: list[Flow] = []
    print_drawn(lambda path: drawn.append(draw(path)), f"{STEM}.fodg")
    write_gold(drawn[0])


if __name__ == "__main__":
    main()
