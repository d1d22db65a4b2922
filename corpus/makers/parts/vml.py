"""Shapes of a Word document as Word 2007 stores them (VML): boxes with text, straight and bent connectors."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office"'
)
ON_PAGE = "mso-position-horizontal-relative:page;mso-position-vertical-relative:page;"
CM = 72 / 2.54
STRAIGHT = (
    '<v:shapetype id="_x0000_t32" coordsize="21600,21600" o:spt="32" o:oned="t" path="m,l21600,21600e" filled="f">'
    '<v:path arrowok="t" fillok="f" o:connecttype="none"/><o:lock v:ext="edit" shapetype="t"/></v:shapetype>'
)
ELBOW = (
    '<v:shapetype id="_x0000_t34" coordsize="21600,21600" o:spt="34" o:oned="t" adj="10800" '
    'path="m,l@0,0@0,21600,21600,21600e" filled="f"><v:stroke joinstyle="miter"/><v:formulas><v:f eqn="val #0"/></v:formulas>'
    '<v:path arrowok="t" fillok="f" o:connecttype="none"/><o:lock v:ext="edit" shapetype="t"/></v:shapetype>'
)


@dataclass(frozen=True)
class Box:
    """Where a shape stands, in points of the page."""

    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """The x of its middle."""
        return self.left + self.width / 2

    @property
    def right(self) -> float:
        """The x of its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower edge."""
        return self.top + self.height

    @property
    def bbox(self) -> list[float]:
        """Left, top, right, bottom."""
        return [round(each, 1) for each in (self.left, self.top, self.right, self.bottom)]


def box_cm(left: float, top: float, width: float, height: float) -> Box:
    """A box given in centimetres."""
    return Box(*(round(each * CM, 2) for each in (left, top, width, height)))


@dataclass(frozen=True)
class Look:
    """Fill (None: none), second colour of a gradient, line, its weight, ink, font, size and shadow of a shape."""

    fill: str | None = "FFFFFF"
    fade: str | None = None
    line: str | None = "000000"
    weight: float = 0.75
    ink: str = "000000"
    font: str = "Carlito"
    size: float = 8
    shadow: str | None = None
    shape: str = "rect"


def paragraph(line: str, look: Look, across: str) -> str:
    """A paragraph; **bold** and //italic// parts are marked."""
    out = [f'<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="{across}"/></w:pPr>']
    font = f'<w:rFonts w:ascii="{look.font}" w:hAnsi="{look.font}" w:cs="{look.font}"/>'
    for place, part in enumerate(line.split("**")):
        for inner, piece in enumerate(part.split("//")):
            if piece:
                weight = ("<w:b/>" if place % 2 else "") + ("<w:i/>" if inner % 2 else "")
                kind = f'{font}{weight}<w:color w:val="{look.ink}"/><w:sz w:val="{round(look.size * 2)}"/>'
                out.append(f'<w:r><w:rPr>{kind}</w:rPr><w:t xml:space="preserve">{escape(piece)}</w:t></w:r>')
    return "".join(out) + "</w:p>"


def place(at: Box, number: int) -> str:
    """The style that puts a shape on the page."""
    spot = f"margin-left:{at.left:.2f}pt;margin-top:{at.top:.2f}pt;width:{at.width:.2f}pt;height:{at.height:.2f}pt;"
    return f"position:absolute;{spot}z-index:{number};{ON_PAGE}"


def box(at: Box, lines: list[str], look: Look, number: int, across: str = "center", upright: bool = False) -> str:
    """A box with text; upright: its text runs from below to above."""
    fill = f'fillcolor="#{look.fill}"' if look.fill else 'filled="f"'
    line = f'strokecolor="#{look.line}" strokeweight="{look.weight}pt"' if look.line else 'stroked="f"'
    more = f'<v:fill color2="#{look.fade}" rotate="t" angle="-90" focus="50%" type="gradient"/>' if look.fade else ""
    if look.shadow:
        more += f'<v:shadow on="t" type="perspective" color="#{look.shadow}" opacity=".5" offset="1pt" offset2="-3pt"/>'
    turned = ' style="layout-flow:vertical;mso-layout-flow-alt:bottom-to-top"' if upright else ""
    text = "".join(paragraph(each, look, across) for each in lines)
    tag = {"rect": "v:rect", "roundRect": "v:roundrect"}[look.shape]
    arc = ' arcsize="10923f"' if look.shape == "roundRect" else ""
    style = f'style="{place(at, number)}v-text-anchor:middle"'
    inside = f'<v:textbox{turned} inset="3pt,2pt,3pt,2pt"><w:txbxContent>{text}</w:txbxContent></v:textbox>'
    return (
        f'<w:r {SPACES}><w:pict><{tag} id="_x0000_s{1025 + number}" {style} {fill} {line}{arc}>'
        f"{more}{inside}</{tag}></w:pict></w:r>"
    )


def connector(at: Box, turn: str, elbow: bool, color: str, weight: float, number: int, arrow: bool, adjust: str = "") -> str:
    """A connector as Word writes it: a straight or bent line in a frame that may be turned or flipped."""
    kind, shape, name = (ELBOW, 34, "elbow") if elbow else (STRAIGHT, 32, "straight")
    head = '<v:stroke endarrow="block"/>' if arrow else ""
    return (
        f'<w:r {SPACES}><w:pict>{kind}<v:shape id="_x0000_s{1025 + number}" type="#_x0000_t{shape}" '
        f'style="{place(at, number)}{turn}" o:connectortype="{name}"{adjust} '
        f'strokecolor="#{color}" strokeweight="{weight}pt">{head}</v:shape></w:pict></w:r>'
    )


def drop(
    start: tuple[float, float], end: tuple[float, float], color: str, number: int, arrow: bool = True, weight: float = 1.25
) -> str:
    """A connector downwards: straight where the ends stand below each other, else bent half-way."""
    (x, y), (to_x, to_y) = start, end
    if abs(x - to_x) < 2:
        return connector(Box(min(x, to_x), y, abs(to_x - x), to_y - y), "", False, color, weight, number, arrow)
    across, down = abs(to_x - x), to_y - y
    center = ((x + to_x) / 2, (y + to_y) / 2)
    turned = Box(center[0] - down / 2, center[1] - across / 2, down, across)
    return connector(turned, "rotation:90;" + ("flip:x;" if to_x > x else ""), True, color, weight, number, arrow)


def hook(
    start: tuple[float, float], end: tuple[float, float], color: str, number: int, arrow: bool = True, weight: float = 1.0
) -> str:
    """A connector down a trunk and then to the right."""
    at = Box(start[0], start[1], end[0] - start[0], end[1] - start[1])
    return connector(at, "", True, color, weight, number, arrow, ' adj="0,0,0"')
