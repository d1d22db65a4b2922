"""Draws a made-up tree as a PDF page in a given style, so that what is read from it can be compared with what was drawn.

Lengths are in ems of the style's letter height until the tree is put on its page. *Along* is the way the tree grows, *across*
lies square to it; ``direction`` maps both to x and y.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pymupdf

from pipeline.record import Level
from tests.extract.office_trees import Place

Rect = tuple[float, float, float, float]
Point = tuple[float, float]

PAGES = {"A4": (842.0, 595.0), "A3": (1191.0, 842.0), "A1": (2384.0, 1684.0), "A0": (3370.0, 2384.0)}
"""Landscape page sizes in points."""
PALE = (0.85, 0.93, 0.88)
"""Banners and bands."""
LEADING = 1.2
"""Line distance in letter heights."""
PADDING = 0.5
MARGIN = 3.0
"""White around the drawing, in ems; the title stands in it."""
TIER_NAMES: dict[Level, str] = {
    "tujuan": "TUJUAN", "sasaran": "SASARAN STRATEGIS", "program": "SASARAN PROGRAM", "kegiatan": "SASARAN KEGIATAN",
    "sub_kegiatan": "SASARAN SUB KEGIATAN",
}  # fmt: skip
LEADS: dict[Level, str] = {
    "tujuan": "Tujuan", "sasaran": "Sasaran", "program": "Sasaran Program", "kegiatan": "Sasaran Kegiatan",
    "sub_kegiatan": "Sasaran Sub Kegiatan",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """How a tree is drawn. ``size`` is the letter height in points (less where the page is too small); ``scale`` magnifies page
    and all; ``rotate`` is the page's /Rotate with the content turned against it, so that it looks upright; ``mirrored`` reverses
    the order across."""

    direction: Literal["down", "up", "right", "left"] = "down"
    connector: Literal["straight", "elbow", "bezier", "block", "spans", "stack"] = "elbow"
    head: Literal["none", "triangle", "open"] = "none"
    box: Literal["bordered", "filled", "both", "rounded", "stacked", "none"] = "bordered"
    tiers: Literal["none", "side", "box", "banner", "band", "heading"] = "none"
    """Beside the rows, in the boxes, on banners over the whole breadth before each row, in bands behind the rows, as bare text
    before each row."""
    font: Literal["helv", "tiro", "cour"] = "helv"
    size: float = 8.0
    page: str = "A3"
    fill: tuple[float, float, float] = (0.8, 0.9, 1.0)
    ink: tuple[float, float, float] = (0.0, 0.0, 0.0)
    line: tuple[float, float, float] = (0.2, 0.2, 0.4)
    scale: float = 1.0
    mirrored: bool = False
    rotate: int = 0
    title: bool = True
    width: float = 14.0
    """Box width in ems."""
    gap: float = 5.0
    """Ems between tiers."""
    marked: bool = True
    """Stacked indicators and targets say what they are."""

    @property
    def vertical(self) -> bool:
        """Grows up or down the page."""
        return self.direction in ("down", "up")


@dataclass(slots=True)
class _Placed:
    place: Place
    parts: list[list[str]]
    """Lines of each part: one part unless stacked."""
    w: float
    h: float
    across: float = 0.0
    along: float = 0.0
    span: float = 0.0
    """Room across that it and its children take."""
    depth: int = 0
    rect: Rect = (0, 0, 0, 0)
    children: list[_Placed] = field(default_factory=list)

    def walk(self) -> list[_Placed]:
        return [self, *(p for c in self.children for p in c.walk())]


def draw_tree(tree: Place, style: Style, path: Path) -> Path:
    """Writes a one-page PDF of the tree in this style and returns its path."""
    font = pymupdf.Font(style.font)
    counts: dict[Level, int] = {}
    root = _measure(tree, style, font, 0, counts)
    _arrange(root, style)
    document = pymupdf.open()
    size, page = _put(root, style, document)
    pen = _Pen(page, style, size)
    tiers = _tier_rects(root, style, size) if style.tiers == "side" else []
    for rect, name in tiers:
        pen.box(rect, [_wrap(name, style.width / 2 if style.vertical else style.width, font)], bold=True)
    if style.tiers in ("banner", "band", "heading"):
        _part_tiers(pen, root, style, size)
    if style.title:
        pen.text((MARGIN * size, 1.8 * size), "POHON KINERJA DINAS SOSIAL KABUPATEN MAJU TAHUN 2024", 1.4 * size)
    for placed in root.walk():
        pen.box(placed.rect, placed.parts)
    for placed in root.walk():
        _connect(pen, placed, style, size)
    pen.finish()
    _save(document, style, path)
    return path


def _save(document: Any, style: Style, path: Path) -> None:
    """Saves, with the content turned against /Rotate where the style asks for it."""
    if style.rotate:
        rect = document[0].rect
        turned = pymupdf.open()
        w, h = (rect.height, rect.width) if style.rotate in (90, 270) else (rect.width, rect.height)
        page = turned.new_page(width=w, height=h)
        page.show_pdf_page(page.rect, document, 0, rotate=style.rotate)
        page.set_rotation(style.rotate)
        document = turned
    document.save(path)
    document.close()


def _wrap(text: str, width: float, font: Any, lead: str = "") -> list[str]:
    """Lines no wider than a box; the lead stays on the first."""
    lines = [lead.strip()]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.text_length(longer, 1.0) > width - 2 * PADDING:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _measure(place: Place, style: Style, font: Any, depth: int, counts: dict[Level, int]) -> _Placed:
    counts[place.level] = counts.get(place.level, 0) + 1
    stacked = style.box == "stacked"
    lead = f"{LEADS[place.level]} {counts[place.level]} : " if style.tiers == "box" else ""
    bare = stacked and not style.marked
    texts = []
    for name, target in place.indicators:
        texts += [name if bare else f"Indikator : {name}", target if bare else f"Target : {target}"]
    if place.holder:
        texts.append(place.holder)
    lines = [_wrap(place.statement, style.width, font, lead), *(_wrap(t, style.width, font) for t in texts)]
    parts = lines if stacked else [[line for part in lines for line in part]]
    h = sum(len(p) * LEADING + 2 * PADDING for p in parts)
    children = [_measure(c, style, font, depth + 1, counts) for c in place.children]
    return _Placed(place, parts, style.width, h, depth=depth, children=children)


def _arrange(root: _Placed, style: Style) -> None:
    """Across and along of every box: children side by side under the middle of their parent, tiers in rows."""
    spans = style.connector == "spans"
    gap = 0.0 if spans else (1.5 if style.vertical else 1.2)
    between = 0.0 if spans else style.gap
    everyone = root.walk()
    if style.mirrored:
        for p in everyone:
            p.children.reverse()
    if style.vertical and spans:
        heights = {d: max(p.h for p in everyone if p.depth == d) for d in {p.depth for p in everyone}}
        for p in everyone:
            p.h = heights[p.depth]
    thick = [max(_thickness(p, style) for p in everyone if p.depth == d) for d in range(root.place.depth())]
    starts = [sum(thick[:d]) + d * between for d in range(len(thick))]
    _spread(root, style, gap)
    _settle(root, 0.0, starts, style, gap)


def _stacks(p: _Placed, style: Style) -> bool:
    """Leaves under this box stand in one column beside a trunk."""
    return style.connector == "stack" and style.vertical and bool(p.children) and not any(c.children for c in p.children)


def _thickness(p: _Placed, style: Style) -> float:
    return p.h if style.vertical else p.w


def _breadth(p: _Placed, style: Style) -> float:
    return p.w if style.vertical else p.h


def _spread(p: _Placed, style: Style, gap: float) -> float:
    if _stacks(p, style):
        p.span = p.w + 2.0
    else:
        below = sum(_spread(c, style, gap) for c in p.children) + gap * max(0, len(p.children) - 1)
        p.span = max(_breadth(p, style), below)
    return p.span


def _settle(p: _Placed, start: float, starts: list[float], style: Style, gap: float) -> None:
    p.along = starts[p.depth]
    wide = style.connector in ("spans", "block")
    if wide and style.vertical:
        p.w = p.span
    elif wide:
        p.h = p.span
    p.across = start + (p.span - _breadth(p, style)) / 2
    if _stacks(p, style):
        along = p.along + p.h + 1.5
        p.across = start
        for c in p.children:
            c.along, c.across = along, start + 2.0
            along += c.h + 1.0
        return
    below = sum(c.span for c in p.children) + gap * max(0, len(p.children) - 1)
    stretch = p.span / below if style.connector == "spans" and p.children else 1.0
    at = start + (0.0 if stretch != 1.0 else (p.span - below) / 2)
    for c in p.children:
        if stretch != 1.0:
            c.span *= stretch
        _settle(c, at, starts, style, gap)
        at += c.span + gap


def _put(root: _Placed, style: Style, document: Any) -> tuple[float, Any]:
    """Rectangles in points on a new page; returns the letter height used and the page."""
    everyone = root.walk()
    across = max(p.across + _breadth(p, style) for p in everyone)
    along = max(p.along + _thickness(p, style) for p in everyone)
    side = 9.0 if style.tiers == "side" and style.vertical else 14.0 if style.tiers == "band" else 0.0
    top = 5.0 if (style.tiers == "side" and not style.vertical) or style.tiers in ("banner", "heading") else 0.0
    w, h = (across, along) if style.vertical else (along, across)
    width, height = PAGES[style.page]
    size = min(style.size, width / (w + side + 2 * MARGIN), height / (h + top + 2 * MARGIN)) * style.scale
    for p in everyone:
        x, y = (p.across, p.along) if style.vertical else (p.along, p.across)
        if style.direction == "up":
            y = h - y - p.h
        elif style.direction == "left":
            x = w - x - p.w
        x, y = x + MARGIN + side, y + MARGIN + top
        p.rect = (x * size, y * size, (x + p.w) * size, (y + p.h) * size)
    return size, document.new_page(width=width * style.scale, height=height * style.scale)


def _tier_rects(root: _Placed, style: Style, size: float) -> list[tuple[Rect, str]]:
    out = []
    everyone = root.walk()
    for depth in range(root.place.depth()):
        tier = [p for p in everyone if p.depth == depth]
        name = TIER_NAMES[tier[0].place.level]
        x0, y0, x1, y1 = _around(tier)
        if style.vertical:
            out.append(((MARGIN * size, y0, (MARGIN + 7.0) * size, y1), name))
        else:
            out.append(((x0, MARGIN * size, x1, (MARGIN + 3.0) * size), name))
    return out


def _around(tier: list[_Placed]) -> Rect:
    return (
        min(p.rect[0] for p in tier), min(p.rect[1] for p in tier), max(p.rect[2] for p in tier), max(p.rect[3] for p in tier),
    )  # fmt: skip


def _part_tiers(pen: _Pen, root: _Placed, style: Style, size: float) -> None:
    """Labels that part the rows of an upright tree: over the breadth of the drawing, at its left end."""
    everyone = root.walk()
    left, _, right, _ = _around(everyone)
    for depth in range(root.place.depth()):
        tier = [p for p in everyone if p.depth == depth]
        _, y0, _, y1 = _around(tier)
        at, name = MARGIN * size, TIER_NAMES[tier[0].place.level]
        if style.tiers == "band":
            pen.fill((at, y0 - size, right + size, y1 + size))
            pen.text((at + size, (y0 + y1) / 2), name, size)
            continue
        if style.tiers == "banner":
            pen.fill((at, y0 - 3.4 * size, max(right, left + size), y0 - 1.4 * size))
        pen.text((at + size, y0 - 2.1 * size), name, size)


class _Pen:
    """Ink on a page. Boxes and lines are one path each, text goes last."""

    def __init__(self, page: Any, style: Style, size: float) -> None:
        self.page, self.style, self.size = page, style, size
        self.shape = page.new_shape()
        self.width = max(0.25, 0.08 * size)

    def box(self, rect: Rect, parts: list[list[str]], bold: bool = False) -> None:
        """A box with its parts stacked and their lines centred."""
        kind, size = self.style.box, self.size
        x0, y, x1, y1 = rect
        for k, lines in enumerate(parts):
            height = (len(lines) * LEADING + 2 * PADDING) * size if k < len(parts) - 1 else y1 - y
            if kind != "none":
                self.shape.draw_rect(pymupdf.Rect(x0, y, x1, y + height), radius=0.1 if kind == "rounded" else None)
                border = self.style.line if kind in ("bordered", "both", "rounded", "stacked") else None
                fill = self.style.fill if kind in ("filled", "both", "stacked") else None
                self.shape.finish(color=border, fill=fill, width=self.width)
            at = y + (height - len(lines) * LEADING * size) / 2
            for line in lines:
                length = pymupdf.get_text_length(line, self.style.font, size)
                self.text(((x0 + x1 - length) / 2, at + 0.95 * size), line, size)
                at += LEADING * size
            y += height

    def text(self, at: Point, text: str, size: float) -> None:
        """A line of text from its base line's left end."""
        self.shape.insert_text(at, text, fontname=self.style.font, fontsize=size, color=self.style.ink)

    def fill(self, rect: Rect) -> None:
        """A pale area without a border."""
        self.shape.draw_rect(pymupdf.Rect(*rect))
        self.shape.finish(color=None, fill=PALE)

    def line(self, *points: Point) -> None:
        """An open path."""
        self.shape.draw_polyline(points)
        self.shape.finish(color=self.style.line, width=self.width, closePath=False)

    def curve(self, a: Point, b: Point, c: Point, d: Point) -> None:
        """A cubic Bézier curve."""
        self.shape.draw_bezier(a, b, c, d)
        self.shape.finish(color=self.style.line, width=self.width, closePath=False)

    def polygon(self, points: list[Point]) -> None:
        """A filled closed path."""
        self.shape.draw_polyline([*points, points[0]])
        self.shape.finish(color=None, fill=self.style.line)

    def head(self, tip: Point, towards: Point) -> None:
        """An arrowhead at ``tip`` of a line that runs in the direction ``towards`` (a unit vector)."""
        (x, y), (dx, dy), s = tip, towards, 0.8 * self.size
        left = (x - s * dx - s / 2 * dy, y - s * dy + s / 2 * dx)
        right = (x - s * dx + s / 2 * dy, y - s * dy - s / 2 * dx)
        if self.style.head == "triangle":
            self.polygon([tip, left, right])
        elif self.style.head == "open":
            self.line(left, tip, right)

    def finish(self) -> None:
        """Puts everything on the page."""
        self.shape.commit()


_GROWS = {"down": (0.0, 1.0), "up": (0.0, -1.0), "right": (1.0, 0.0), "left": (-1.0, 0.0)}


def _connect(pen: _Pen, p: _Placed, style: Style, size: float) -> None:
    if not p.children or style.connector == "spans":
        return
    if _stacks(p, style):
        _side_trunk(pen, p, style, size)
        return
    way = _GROWS[style.direction]
    out = _edge(p.rect, style.direction, leaving=True)
    ends = [_edge(c.rect, style.direction, leaving=False) for c in p.children]
    if style.connector == "straight":
        for end in ends:
            pen.line(out, end)
            length = ((end[0] - out[0]) ** 2 + (end[1] - out[1]) ** 2) ** 0.5
            pen.head(end, ((end[0] - out[0]) / length, (end[1] - out[1]) / length))
    elif style.connector == "bezier":
        for end in ends:
            half = abs((end[0] - out[0]) * way[0] + (end[1] - out[1]) * way[1]) / 2
            pen.curve(out, _go(out, way, half), _go(end, way, -half), end)
            pen.head(end, way)
    elif style.connector == "block":
        for end in ends:
            _block(pen, end, way, size)
    else:
        _trunk(pen, out, ends, way, size)


def _trunk(pen: _Pen, out: Point, ends: list[Point], way: Point, size: float) -> None:
    """One line out of the parent, one across, one into each child."""
    bend = _go(out, way, 2.0 * size)
    if len(ends) == 1 and abs(_side(out, way) - _side(ends[0], way)) < 0.5:
        pen.line(out, ends[0])
    else:
        sides = [_on(bend, e, way) for e in ends]
        pen.line(out, bend)
        everyone = sorted([*sides, bend])
        pen.line(everyone[0], everyone[-1])
        for start, end in zip(sides, ends, strict=True):
            pen.line(start, end)
    for end in ends:
        pen.head(end, way)


def _side_trunk(pen: _Pen, p: _Placed, style: Style, size: float) -> None:
    x = p.rect[0] + 1.0 * size
    down = style.direction == "down"
    start = p.rect[3] if down else p.rect[1]
    middles = [(c.rect[1] + c.rect[3]) / 2 for c in p.children]
    pen.line((x, start), (x, max(middles) if down else min(middles)))
    for c, y in zip(p.children, middles, strict=True):
        pen.line((x, y), (c.rect[0], y))
        pen.head((c.rect[0], y), (1.0, 0.0))


def _block(pen: _Pen, end: Point, way: Point, size: float) -> None:
    """A block arrow over most of the gap before ``end``."""
    dx, dy = way

    def at(along: float, side: float) -> Point:
        return end[0] - dx * along * size + dy * side * size, end[1] - dy * along * size - dx * side * size

    pen.polygon([at(0.4, 0), at(2.4, -2.0), at(2.4, -1.0), at(4.6, -1.0), at(4.6, 1.0), at(2.4, 1.0), at(2.4, 2.0)])


def _go(p: Point, way: Point, length: float) -> Point:
    return p[0] + way[0] * length, p[1] + way[1] * length


def _side(p: Point, way: Point) -> float:
    return p[0] if way[0] == 0 else p[1]


def _on(bend: Point, end: Point, way: Point) -> Point:
    """The place of the trunk before ``end``."""
    return (end[0], bend[1]) if way[0] == 0 else (bend[0], end[1])


def _edge(r: Rect, direction: str, leaving: bool) -> Point:
    """The middle of the side that lines leave or enter."""
    x, y = (r[0] + r[2]) / 2, (r[1] + r[3]) / 2
    first = {"down": (x, r[3]), "up": (x, r[1]), "right": (r[2], y), "left": (r[0], y)}
    last = {"down": (x, r[1]), "up": (x, r[3]), "right": (r[0], y), "left": (r[2], y)}
    return (first if leaving else last)[direction]
