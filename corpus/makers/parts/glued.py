"""Drawings of several pages for LibreOffice Draw: boxes with mixed text, connectors glued to them, braces; in centimetres."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageFont

from corpus.makers.parts.deck import METRICS
from corpus.makers.parts.drawing import HEAD

At = tuple[float, float, float, float]
Point = tuple[float, float]
TOP, RIGHT, BOTTOM, LEFT = 0, 1, 2, 3
ARROW = '<draw:marker draw:name="Tip" svg:viewBox="0 0 20 30" svg:d="M10 0l-10 30h20z"/>'
DASH = '<draw:stroke-dash draw:name="Dash" draw:style="rect" draw:dots1="1" draw:dots1-length="0.25cm" draw:distance="0.15cm"/>'
FILES = METRICS | {"Caladea": "Caladea-Regular.ttf"}
SMALL = 0.8
MARKS = re.compile(r"(\*\*.+?\*\*|//.+?//)")


@dataclass(frozen=True)
class Look:
    """How a box looks: colours as RRGGBB, letter size in points, weight of its line in cm."""

    fill: str | None = "FFFFFF"
    line: str | None = "000000"
    size: float = 10
    color: str = "000000"
    align: str = "center"
    anchor: str = "middle"
    bold: bool = False
    weight: float = 0.03
    pad: float = 0.1
    shape: str = "rectangle"
    shadow: bool = False


@dataclass(frozen=True)
class Box:
    """A box that was drawn."""

    ident: str
    at: At
    page: int

    def site(self, place: int) -> Point:
        """The middle of one of its sides."""
        left, top, width, height = self.at
        across = {TOP: 0.5, BOTTOM: 0.5, LEFT: 0.0, RIGHT: 1.0}[place]
        down = {TOP: 0.0, BOTTOM: 1.0, LEFT: 0.5, RIGHT: 0.5}[place]
        return left + width * across, top + height * down

    @property
    def points(self) -> list[float]:
        """Left, top, right and bottom in points."""
        left, top, width, height = (each / 2.54 * 72 for each in self.at)
        return [round(each, 1) for each in (left, top, left + width, top + height)]


class Canvas:
    """Pages in the making."""

    def __init__(self, width: float, height: float, font: str, leading: float = 1.16) -> None:
        self.size, self.font, self.leading = (width, height), font, leading
        self.pages: list[list[str]] = []
        self.styles: dict[str, str] = {}
        self.count = 0

    def page(self) -> int:
        """Begin a page; gives its number."""
        self.pages.append([])
        return len(self.pages)

    def style(self, family: str, inner: str) -> str:
        """The name of a style with these properties."""
        text = f'style:family="{family}">{inner}</style:style>'
        return self.styles.setdefault(text, f"s{len(self.styles)}")

    def height(self, text: str, width: float, look: Look) -> float:
        """The height that a text takes in a box of this width."""
        font = ImageFont.truetype(FILES[self.font].replace("Regular", "Bold"), round(look.size * 10))
        room, lines = (width - 2 * look.pad) / 2.54 * 720, 0.0
        for line in MARKS.sub(lambda m: m[0][2:-2], text).split("\n"):
            scale = SMALL if line.startswith("^") else 1.0
            used, lines = 0.0, lines + scale
            for word in line.removeprefix("^").split(" "):
                length = font.getlength(word) * scale
                if used and used + length > room:
                    used, lines = 0.0, lines + scale
                used += length + font.getlength(" ") * scale
        return lines * look.size * self.leading * 2.54 / 72 + 2 * look.pad + 0.08

    def paragraphs(self, text: str, look: Look) -> str:
        """The text as paragraphs; **bold** and //italic// are marked in it, a line of small letters begins with ^."""
        outer = self.style("paragraph", f'<style:paragraph-properties fo:text-align="{look.align}"/>')
        out = []
        for line in text.split("\n"):
            spans, size = [], look.size * (SMALL if line.startswith("^") else 1)
            base = f'fo:font-family="{self.font}" fo:font-size="{size:g}pt" fo:color="#{look.color}"'
            for part in MARKS.split(line.removeprefix("^")):
                if not part:
                    continue
                bold, italic = part.startswith("**") or look.bold, part.startswith("//")
                marked = MARKS.fullmatch(part)
                more = (' fo:font-weight="bold"' if bold else "") + (' fo:font-style="italic"' if italic else "")
                name = self.style("text", f"<style:text-properties {base}{more}/>")
                body = escape(part[2:-2] if marked else part).replace("  ", " <text:s/>")
                body = f"<text:s/>{body[1:]}" if body.startswith(" ") else body
                spans.append(f'<text:span text:style-name="{name}">{body}</text:span>')
            out.append(f'<text:p text:style-name="{outer}">{"".join(spans)}</text:p>')
        return "".join(out)

    def box(self, at: At, text: str, look: Look) -> Box:
        """A shape with text."""
        graphic = f'draw:fill="solid" draw:fill-color="#{look.fill}" ' if look.fill else 'draw:fill="none" '
        stroke = f'draw:stroke="solid" svg:stroke-color="#{look.line}" svg:stroke-width="{look.weight}cm" '
        graphic += stroke if look.line else 'draw:stroke="none" '
        if look.shadow:
            graphic += 'draw:shadow="visible" draw:shadow-offset-x="0.11cm" draw:shadow-offset-y="0.11cm" '
            graphic += 'draw:shadow-color="#9a9a9a" '
        graphic += f'draw:textarea-vertical-align="{look.anchor}" fo:wrap-option="wrap" '
        graphic += "".join(f'fo:padding-{side}="{look.pad}cm" ' for side in ("left", "right", "top", "bottom"))
        graphic += 'draw:auto-grow-height="false" draw:auto-grow-width="false"'
        name = self.style("graphic", f"<style:graphic-properties {graphic}/>")
        self.count += 1
        ident = f"id{self.count}"
        where = 'svg:x="{:.3f}cm" svg:y="{:.3f}cm" svg:width="{:.3f}cm" svg:height="{:.3f}cm"'.format(*at)
        head = f'<draw:custom-shape draw:style-name="{name}" draw:id="{ident}" xml:id="{ident}" {where}>'
        body = self.paragraphs(text, look) if text else ""
        self.pages[-1].append(f'{head}{body}<draw:enhanced-geometry draw:type="{look.shape}"/></draw:custom-shape>')
        return Box(ident, at, len(self.pages))

    def stroke(self, color: str, width: float, arrow: bool, dash: bool = False) -> str:
        """A style of lines."""
        tip = f'draw:marker-end="Tip" draw:marker-end-width="{max(0.2, width * 5):.2f}cm"' if arrow else ""
        kind = 'draw:stroke="dash" draw:stroke-dash="Dash"' if dash else 'draw:stroke="solid"'
        graphic = f'{kind} draw:fill="none" svg:stroke-color="#{color}" svg:stroke-width="{width}cm" {tip}'
        return self.style("graphic", f"<style:graphic-properties {graphic}/>")

    def join(self, first: Box, last: Box, sites: tuple[int, int], color: str, width: float = 0.04, **more: Any) -> None:
        """A standard connector glued to two boxes; more: arrow, dash."""
        name = self.stroke(color, width, more.get("arrow", False), more.get("dash", False))
        (x1, y1), (x2, y2) = first.site(sites[0]), last.site(sites[1])
        ends = f'svg:x1="{x1:.3f}cm" svg:y1="{y1:.3f}cm" svg:x2="{x2:.3f}cm" svg:y2="{y2:.3f}cm" '
        ends += f'draw:start-shape="{first.ident}" draw:start-glue-point="{sites[0]}" '
        ends += f'draw:end-shape="{last.ident}" draw:end-glue-point="{sites[1]}"'
        self.pages[-1].append(f'<draw:connector draw:style-name="{name}" draw:type="standard" {ends}/>')

    def line(self, points: Sequence[Point], color: str, width: float = 0.04, arrow: bool = False) -> None:
        """A line through points, glued to nothing."""
        self.path("M" + "L".join("{:.0f} {:.0f} ".format(*self.mils(each)) for each in points), points, color, width, arrow)

    @staticmethod
    def mils(point: Point) -> Point:
        """Hundredths of a millimetre."""
        return round(point[0] * 1000), round(point[1] * 1000)

    def path(self, data: str, points: Sequence[Point], color: str, width: float, arrow: bool = False) -> None:
        """A path of absolute commands in hundredths of a millimetre that stays within the points."""
        name = self.stroke(color, width, arrow)
        left, top = min(x for x, _ in points), min(y for _, y in points)
        wide, tall = (max(max(each) - min(each), 0.001) for each in zip(*points, strict=True))
        where = f'svg:x="{left:.3f}cm" svg:y="{top:.3f}cm" svg:width="{wide:.3f}cm" svg:height="{tall:.3f}cm"'
        view = f'svg:viewBox="{round(left * 1000)} {round(top * 1000)} {round(wide * 1000)} {round(tall * 1000)}"'
        self.pages[-1].append(f'<draw:path draw:style-name="{name}" {where} {view} svg:d="{data.strip()}"/>')

    def brace(self, at: At, tip: float, color: str, width: float = 0.04) -> None:
        """A brace that opens to the right; its point lies this far below its top."""
        left, top, wide, tall = at
        middle, right, bottom, mid = left + wide / 2, left + wide, top + tall, top + tip
        turn = min(wide / 2, tip / 2, (tall - tip) / 2)
        steps = [("M", (right, top)), ("Q", (middle, top), (middle, top + turn)), ("L", (middle, mid - turn))]
        steps += [("Q", (middle, mid), (left, mid)), ("Q", (middle, mid), (middle, mid + turn)), ("L", (middle, bottom - turn))]
        steps += [("Q", (middle, bottom), (right, bottom))]
        data = " ".join(step[0] + " ".join("{:.0f} {:.0f}".format(*self.mils(p)) for p in step[1:]) for step in steps)  # type: ignore[arg-type]
        self.path(data, [(left, top), (right, bottom)], color, width)

    def save(self, path: Path) -> Path:
        """Write the flat file."""
        width, height = self.size
        page = f'fo:page-width="{width}cm" fo:page-height="{height}cm" fo:margin="0.5cm" style:print-orientation="landscape"'
        parts = [HEAD, f"<office:styles>{ARROW}{DASH}</office:styles><office:automatic-styles>"]
        parts.append(f'<style:page-layout style:name="pl"><style:page-layout-properties {page}/></style:page-layout>')
        parts.append('<style:style style:name="dp" style:family="drawing-page"/>')
        parts += [f'<style:style style:name="{name}" {text}' for text, name in self.styles.items()]
        parts.append('</office:automatic-styles><office:master-styles><style:master-page style:name="Default" ')
        parts.append('style:page-layout-name="pl" draw:style-name="dp"/></office:master-styles><office:body><office:drawing>')
        for number, shapes in enumerate(self.pages, 1):
            parts.append(f'<draw:page draw:name="{number}" draw:style-name="dp" draw:master-page-name="Default">')
            parts += [*shapes, "</draw:page>"]
        parts.append("</office:drawing></office:body></office:document>")
        path.write_text("\n".join(parts), encoding="utf-8")
        return path
