"""Performance tree of a regency against stunting, led by its health office and shared with others, on one A1 poster."""

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from PIL import ImageFont

from corpus.makers.common import Gold, print_drawn
from corpus.makers.parts.drawing import Drawing
from corpus.makers.parts.facts import Fact, add_tree, walk
from corpus.makers.parts.tojo_una_una_facts import AGENDA, ROOT, SHARED, YEAR

STEM = "pohon-kinerja-stunting-dinkes-tojo-una-una-2024"
ENTRY: dict = {
    "file": f"{STEM}.pdf",
    "what": "Performance tree of a regency against stunting, led by its health office, on one A1 poster",
    "type": "pohon_kinerja",
    "producer": "LibreOffice Draw (fodg)",
    "text": True,
    "facts": "invented",
    "carries": [
        "tiers of Permenpan 89/2021 (Ultimate Outcome to Output) at the left of bands of colour, without planning levels",
        "who answers in a coloured tab on the box, its colour after the office, as the legend says; some boxes without a tab",
        "rounded boxes; outputs in stacks, each hung on a trunk at the left by an elbow of its own",
        "offices and what they bring in dashed boxes in a band below, joined by dashed lines along the right of the stack",
        "an output that a second line from the next column's trunk reaches",
        "indicators: bullets with baseline and target at the top, IK 1: and T = below, target in brackets in the outputs",
        "an output without indicator, two indicators in one, lower is better",
        "a line that ends two points short, tops that are not level, one box wider than those in its stack",
        "typing error (ditindaklajuti), local spelling (mengkonsumsi)",
    ],
}
OFFICE = "Dinas Kesehatan"
WIDE, HIGH = 84.1, 59.4
FACE, FILES = "Liberation Sans Narrow", "/usr/share/fonts/truetype/liberation/LiberationSansNarrow-"
FIRST, STEP = 4.3, 7.16
INK, RIM = "1F3864", "7F7F7F"
DASH = (
    '<office:styles><draw:stroke-dash draw:name="Putus" draw:style="rect" draw:dots1="1" draw:dots1-length="0.22cm" '
    'draw:distance="0.14cm"/><draw:marker draw:name="Panah" svg:viewBox="0 0 20 30" svg:d="M10 0l-10 30h20z"/></office:styles>'
)
OFFICES = {
    "Dinas Kesehatan": "A9D18E",
    "Dinas PUPR": "9DC3E6",
    "Dinas Perkim": "FFD966",
    "Bupati / TPPS Kabupaten": "D9C3EC",
}
FILLS = {"tujuan": "C00000", "sasaran": "FBE5D6", "program": "FFF8DC", "kegiatan": "FFFFFF"}
SIZES = {"tujuan": 20.0, "sasaran": 16.0, "program": 14.0, "kegiatan": 13.0}
Part = tuple[str, float, bool, bool]
"""A paragraph: text, size, bold, italic."""
Spot = tuple[float, float, float, float]


def lines(part: Part, width: float) -> int:
    """The lines that a paragraph takes in a width in centimetres."""
    text, size, bold, italic = part
    kind = {(0, 0): "Regular", (1, 0): "Bold", (0, 1): "Italic", (1, 1): "BoldItalic"}[(int(bold), int(italic))]
    font = ImageFont.truetype(f"{FILES}{kind}.ttf", 100)
    count, line = 1, ""
    for word in text.split(" "):
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) * size / 100 * 2.54 / 72 > width:
            count, line = count + 1, word
        else:
            line = longer
    return count


def tall(parts: list[Part], width: float) -> float:
    """The height of a box with these paragraphs."""
    inner = width - 0.55
    return sum(lines(part, inner) * part[1] * 1.17 * 2.54 / 72 for part in parts) + 0.36


def bullets(fact: Fact) -> Iterator[str]:
    """The lines of a node's indicators, written as its tier writes them."""
    for place, measure in enumerate(fact.measures, 1):
        if fact.level in ("tujuan", "sasaran"):
            yield f"• {measure.name}"
            yield f"Baseline 2023: {measure.values[0][2]}  →  Target 2024: {measure.target}"
        elif fact.level == "program":
            yield f"IK {place}: {measure.name}" if len(fact.measures) > 1 else f"IK: {measure.name}"
            yield f"T = {measure.target}"
        else:
            yield f"IK: {measure.name} ({measure.target})"


def written(fact: Fact) -> list[Part]:
    """The paragraphs of a node's box."""
    size = SIZES[fact.level]
    out: list[Part] = [(fact.statement or "", size, True, False)]
    for text in bullets(fact):
        out.append((text, size - (4 if fact.level == "tujuan" else 1), False, text.startswith(("T =", "Baseline"))))
    return out


def colour(holder: str) -> str:
    """The colour of the office that a holder belongs to."""
    for office, fill in OFFICES.items():
        if office in holder:
            return fill
    return OFFICES["Bupati / TPPS Kabupaten"] if holder.startswith(("Bupati", "Ketua")) else OFFICES["Dinas Kesehatan"]


class Poster(Drawing):
    """The page; spots holds where each node's box stands, by id()."""

    def __init__(self) -> None:
        super().__init__(WIDE, HIGH, FACE)
        self.spots: dict[int, Spot] = {}

    def card(self, at: Spot, parts: list[Part], fill: str, *, line: str = RIM, dashed: bool = False, **more: str) -> None:
        """A rounded box with paragraphs of several kinds."""
        left, top, width, height = at
        graphic = f'draw:fill="solid" draw:fill-color="#{fill}" svg:stroke-color="#{line}" svg:stroke-width="0.04cm" '
        graphic += 'draw:stroke="dash" draw:stroke-dash="Putus" ' if dashed else 'draw:stroke="solid" '
        graphic += f'draw:textarea-vertical-align="{more.get("anchor", "middle")}" fo:padding="0.12cm" fo:wrap-option="wrap" '
        graphic += 'draw:auto-grow-height="false" draw:auto-grow-width="false"'
        shape = self.style(graphic)
        inner = ""
        for text, size, bold, italic in parts:
            letters = f'fo:font-family="{FACE}" fo:font-size="{size}pt" fo:color="#{more.get("color", "000000")}"'
            letters += ' fo:font-weight="bold"' * bold + ' fo:font-style="italic"' * italic
            name = self.style("", f'fo:text-align="{more.get("align", "start")}"', letters)
            inner += f'<text:p text:style-name="{name}p"><text:span text:style-name="{name}t">{escape(text)}</text:span></text:p>'
        where = f'svg:x="{left:.3f}cm" svg:y="{top:.3f}cm" svg:width="{width:.3f}cm" svg:height="{height:.3f}cm"'
        radius = more.get("radius", "0.15")
        inner = f'<draw:text-box draw:corner-radius="{radius}cm">{inner}</draw:text-box>'
        self.shapes.append(f'<draw:frame draw:style-name="{shape}" {where}>{inner}</draw:frame>')

    def path(self, points: list[tuple[float, float]], *, dashed: bool = False, arrow: bool = False) -> None:
        """A line of several pieces, in one stroke."""
        color = "2E75B6" if dashed else INK
        graphic = f'draw:fill="none" svg:stroke-color="#{color}" svg:stroke-width="0.05cm" '
        graphic += 'draw:stroke="dash" draw:stroke-dash="Putus"' if dashed else 'draw:stroke="solid"'
        graphic += ' draw:marker-end="Panah" draw:marker-end-width="0.28cm"' if arrow else ""
        name = self.style(graphic)
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

    def node(self, fact: Fact, left: float, top: float, width: float) -> float:
        """The box of a node with its tab; gives where it ends."""
        if fact.holder:
            deep = 0.78 if fact.level in ("tujuan", "sasaran") else 0.56
            size = 13 if deep > 0.7 else 10.5
            inset = (0.0, width) if fact.level == "program" else (0.35, width * 0.8)
            tab = (left + inset[0], top, inset[1], deep)
            self.card(tab, [(fact.holder, size, False, False)], colour(fact.holder), align="center", radius="0.05")
            top += deep
        parts = written(fact)
        height = tall(parts, width) + (0.35 if fact.level != "kegiatan" else 0)
        first = fact.level == "tujuan"
        look = {"color": "FFFFFF", "line": "7B0000"} if first else {}
        self.card(
            (left, top, width, height), parts, FILLS[fact.level], align="start" if fact.level == "kegiatan" else "center", **look
        )
        self.spots[id(fact)] = (left, top, width, height)
        return top + height

    def save(self, path: Path) -> Path:
        """Write the flat file with the dashes and the arrow it uses."""
        super().save(path)
        path.write_text(path.read_text(encoding="utf-8").replace("<office:styles/>", DASH, 1), encoding="utf-8")
        return path


def down(poster: Poster, upper: Fact, tops: list[tuple[float, float]], bus: float) -> None:
    """Elbows from a box to the tops of others, bent at one height; the last of many stops two points short."""
    left, top, width, height = poster.spots[id(upper)]
    for place, (x, y) in enumerate(tops):
        start = left + width / 2
        short = 0.07 if place == 2 else 0.0
        points = [(start, top + height), (start, bus), (x, bus), (x, y - short)]
        poster.path(points if abs(start - x) > 0.02 else [points[0], points[-1]], arrow=True)


def stack(poster: Poster, fact: Fact, left: float, top: float, width: float) -> float:
    """The outputs of an immediate outcome below it, hung on a trunk at the left; gives where they end."""
    head = poster.spots[id(fact)]
    low, trunk = top, left + 0.3
    for place, child in enumerate(fact.children):
        wider = 0.25 if place == 1 and len(fact.children) == 4 and not fact.cross else 0.0
        low = poster.node(child, left + 0.75, low, width - 1.15 + wider) + 0.42
        x, y, _, height = poster.spots[id(child)]
        short = 0.06 if place == 2 and len(fact.children) == 5 else 0.0
        poster.path([(trunk, head[1] + head[3]), (trunk, y + height / 2), (x - short, y + height / 2)])
    return low


def partners(poster: Poster, fact: Fact, left: float, top: float, width: float) -> float:
    """The dashed boxes of other offices and their lines along the right of the stack; gives where they end."""
    head = poster.spots[id(fact)]
    for office in fact.cross:
        parts: list[Part] = [(office, 11.5, True, False), (AGENDA[f"{office}|{fact.statement}"], 10.5, False, True)]
        at = (left + 0.45, top, width - 0.95, tall(parts, width - 0.95))
        poster.card(at, parts, "EAF3FB", line="2E75B6", dashed=True, align="center")
        middle, side = top + at[3] / 2, left + width - 0.08
        start = (head[0] + head[2], head[1] + head[3] / 2)
        poster.path([start, (side, start[1]), (side, middle), (at[0] + at[2], middle)], dashed=True)
        top += at[3] + 0.4
    return top


def heading(poster: Poster) -> None:
    """Title, legend and foot."""
    poster.box(
        (1.2, 1.0, 48, 1.7), "POHON KINERJA PERCEPATAN PENURUNAN STUNTING", 36, bold=True, line=None, color=INK, align="start"
    )
    poster.box(
        (1.2, 2.7, 48, 1.1), "DINAS KESEHATAN KABUPATEN TOJO UNA-UNA", 24, bold=True, line=None, color="404040", align="start"
    )
    poster.box((1.2, 3.8, 48, 0.95), "TAHUN 2024", 20, line=None, color="404040", align="start")
    left, top = 63.6, 0.9
    poster.box((left, top, 19.3, 5.0), "", fill="FFFFFF", line="A6A6A6")
    poster.box((left + 0.3, top + 0.1, 12, 0.7), "KETERANGAN", 13, bold=True, line=None, align="start")
    for place, (office, fill) in enumerate(OFFICES.items()):
        y = top + 0.95 + place * 0.78
        poster.box((left + 0.4, y + 0.08, 1.1, 0.5), "", fill=fill, line=RIM)
        poster.box((left + 1.7, y, 6.6, 0.66), f"PJ: {office}", 12, line=None, align="start")
    y = top + 0.95
    poster.card((left + 8.7, y + 0.08, 1.1, 0.5), [], "EAF3FB", line="2E75B6", dashed=True)
    poster.box((left + 10.0, y, 9.2, 0.66), "Crosscutting perangkat daerah/instansi lain", 12, line=None, align="start")
    for place, text in enumerate(("PJ = Penanggung Jawab", "IK = Indikator Kinerja", "T = Target Tahun 2024"), 1):
        poster.box((left + 8.7, y + place * 0.78, 9, 0.66), text, 12, line=None, align="start")


def band(poster: Poster, label: str, top: float, end: float, fill: str) -> None:
    """A tier's band of colour with its name at the left; drawn behind what stands there already."""
    before, poster.shapes = poster.shapes, []
    poster.box((0.8, top, WIDE - 1.6, end - top), "", fill=fill, line=None)
    poster.box((0.8, top, 3.25, end - top), label, 12, bold=True, fill="404040", color="FFFFFF", line=None)
    poster.shapes += before


def draw(path: Path) -> Poster:
    """Draw the poster and write it as a flat file."""
    poster = Poster()
    columns = [one for goal in ROOT.children for one in goal.children]
    low = poster.node(ROOT, 31.5, 6.6, 25.0)
    bands = [("ULTIMATE OUTCOME", 6.2, low + 0.5, "F2F2F2")]
    top, done, ends, tops = low + 1.9, 0, [], []
    for place, goal in enumerate(ROOT.children):
        span = len(goal.children) * STEP
        width = min(span - 1.2, 15.5)
        middle = FIRST + done * STEP + span / 2
        shift = 0.22 if place == 2 else 0.0
        ends.append(poster.node(goal, middle - width / 2, top + shift, width))
        tops.append((middle, top + shift))
        done += len(goal.children)
    down(poster, ROOT, tops, low + 0.95)
    low = max(ends)
    bands.append(("INTERMEDIATE OUTCOME", top - 0.4, low + 0.5, "E7EEF7"))
    top, ends = low + 2.0, []
    for place, one in enumerate(columns):
        shift = 0.18 if place in (3, 9) else 0.0
        ends.append(poster.node(one, FIRST + place * STEP + 0.1, top + shift, STEP - 0.6))
    done = 0
    for goal in ROOT.children:
        feet = []
        for place in range(done, done + len(goal.children)):
            shift = 0.18 if place in (3, 9) else 0.0
            feet.append((FIRST + place * STEP + 0.1 + (STEP - 0.6) / 2, top + shift))
        down(poster, goal, feet, low + 0.95)
        done += len(goal.children)
    low = max(ends)
    bands.append(("IMMEDIATE OUTCOME", top - 0.4, low + 0.4, "F2F2F2"))
    top = low + 1.1
    ends = [stack(poster, one, FIRST + place * STEP, top, STEP) for place, one in enumerate(columns)]
    shared, second = SHARED
    x, y, width, height = poster.spots[id(shared)]
    head = poster.spots[id(second)]
    trunk = FIRST + columns.index(second) * STEP + 0.3
    poster.path([(trunk, head[1] + head[3]), (trunk, y + height * 0.7), (x + width, y + height * 0.7)])
    low = max(ends)
    bands.append(("OUTPUT", top - 0.4, low + 0.2, "E7EEF7"))
    top = low + 0.9
    ends = [partners(poster, one, FIRST + place * STEP, top, STEP) for place, one in enumerate(columns)]
    low = max(ends)
    bands.append(("CROSS CUTTING", top - 0.4, low + 0.2, "F2F2F2"))
    for label, start, end, fill in bands:
        band(poster, label, start, end, fill)
    heading(poster)
    note = "Disusun oleh Tim SAKIP Dinas Kesehatan bersama TPPS Kabupaten, hasil desk pohon kinerja Juni 2024 (rev. 2)"
    poster.box((0.8, low + 0.5, 60, 0.7), note, 11, italic=True, line=None, align="start", color="595959")
    print(f"drawn to {low + 1.2:.1f} of {HIGH} cm, {len(poster.spots)} nodes")
    poster.save(path)
    return poster


def write_gold(spots: dict[int, Spot]) -> Path:
    """The gold record."""
    about = {"type": "pohon_kinerja", "types": ["pohon_kinerja"], "region": "Kabupaten Tojo Una-Una"}
    gold = Gold(STEM, about | {"organisation": OFFICE, "year": int(YEAR), "pages": 1})
    known = add_tree(gold, ROOT, None, YEAR, 1)
    nodes = {node["id"]: node for node in gold.nodes}
    for fact in walk(ROOT):
        left, top, width, height = spots[id(fact)]
        corners = (left, top, left + width, top + height)
        nodes[known[id(fact)]]["bbox"] = [round(each * 72 / 2.54, 1) for each in corners]
    shared, second = (known[id(fact)] for fact in SHARED)
    gold.edge(second, shared, "also")

    def open_point(about: str, chosen: str, others: list[str], which: list[str], field: str) -> None:
        also = {"about": about, "chosen": chosen, "also_acceptable": others, "nodes": which, "field": field}
        gold.ambiguous.append(also)

    tiers = {"sasaran": ("INTERMEDIATE", ["program"]), "program": ("IMMEDIATE", ["kegiatan"]), "kegiatan": ("", ["sub_kegiatan"])}
    for level, (label, others) in tiers.items():
        which = [node["id"] for node in gold.nodes if node["level"] == level]
        open_point(f"level of the tier {label} OUTCOME" if label else "level of the tier OUTPUT", level, others, which, "level")
    partnered = [node["id"] for node in gold.nodes if node["crosscutting"]]
    others = ["nodes with crosscut edges", "name and contribution"]
    chosen = "crosscutting of the node at the other end, name alone"
    open_point("dashed boxes of other offices with what they bring", chosen, others, partnered, "crosscutting")
    outside = [node["id"] for node in gold.nodes if node["holder"] in ("Dinas PUPR", "Dinas Perkim")]
    open_point("an office, no position, in the tab of who answers", "holder", ["crosscutting", "null"], outside, "holder")
    text = "a second line from the next column's trunk to one output"
    open_point(text, "also", ["no edge"], [shared], "parent")
    return gold.write()


def main() -> None:
    """Draw the PDF, then write its gold."""
    drawn: list[Poster] = []
    print_drawn(lambda path: drawn.append(draw(path)), f"{STEM}.fodg")
    write_gold(drawn[0].spots)


if __name__ == "__main__":
    main()
