"""Drawing on PowerPoint slides: boxes, glued connectors, merged tables."""

from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from PIL import ImageFont
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches, Pt

ALIGN = {"l": PP_ALIGN.LEFT, "c": PP_ALIGN.CENTER, "r": PP_ALIGN.RIGHT, "j": PP_ALIGN.JUSTIFY}
METRICS = {"Calibri": "Carlito-Regular.ttf", "Arial": "LiberationSans-Regular.ttf"}
METRICS |= {
    "Arial Narrow": "LiberationSansNarrow-Regular.ttf",
    "Times New Roman": "LiberationSerif-Regular.ttf",
    "Open Sans": "OpenSans-Regular.ttf",
}


@dataclass(frozen=True)
class Style:
    """How a box or a cell looks; colours as RRGGBB, sizes in points."""

    font: str = "Calibri"
    size: float = 12
    bold: bool = False
    italic: bool = False
    color: str = "000000"
    fill: str | None = None
    line: str | None = None
    weight: float = 1
    align: str = "c"
    anchor: str = "m"
    margin: float = 0.04
    shape: Any = MSO_SHAPE.RECTANGLE
    extra: dict[str, Any] = field(default_factory=dict)


def new_deck(width: float, height: float) -> Any:
    """An empty presentation of this size in inches."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(width), Inches(height)
    return deck


def new_slide(deck: Any) -> Any:
    """A slide without placeholders."""
    return deck.slides.add_slide(deck.slide_layouts[6])


def put_text(frame: Any, text: str, style: Style) -> None:
    """The paragraphs of a text, one a line, in one style."""
    frame.word_wrap = True
    frame.vertical_anchor = {"t": MSO_ANCHOR.TOP, "m": MSO_ANCHOR.MIDDLE, "b": MSO_ANCHOR.BOTTOM}[style.anchor]
    for index, part in enumerate(text.split("\n")):
        paragraph = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
        paragraph.alignment = ALIGN[style.align]
        run = paragraph.add_run()
        run.text = part
        run.font.name, run.font.size = style.font, Pt(style.size)
        run.font.bold, run.font.italic = style.bold, style.italic
        run.font.color.rgb = RGBColor.from_string(style.color)


def box(slide: Any, at: tuple[float, float, float, float], text: str, style: Style) -> Any:
    """A shape at (left, top, width, height) in inches, with text."""
    shape = slide.shapes.add_shape(style.shape, *(Inches(each) for each in at))
    shape._element.find(qn("p:style")).find(qn("a:effectRef")).set("idx", "0")
    if style.fill:
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor.from_string(style.fill)
    else:
        shape.fill.background()
    if style.line:
        shape.line.color.rgb = RGBColor.from_string(style.line)
        shape.line.width = Pt(style.weight)
    else:
        shape.line.fill.background()
    frame = shape.text_frame
    frame.margin_left = frame.margin_right = Inches(style.margin)
    frame.margin_top = frame.margin_bottom = Inches(min(style.margin, 0.03))
    if text:
        put_text(frame, text, style)
    return shape


def lines_needed(text: str, width: float, style: Style) -> int:
    """How many lines a text takes in a box of this width (inches)."""
    scale = 10
    font = ImageFont.truetype(METRICS[style.font], round(style.size * scale))
    room = (width - 2 * style.margin - 0.02) * 72 * scale * (0.94 if style.bold else 1)
    count = 0
    for paragraph in text.split("\n"):
        used, count = 0.0, count + 1
        for word in paragraph.split(" "):
            length = font.getlength(word + " ")
            if used and used + length > room:
                used, count = 0.0, count + 1
            used += length
    return count


def text_height(text: str, width: float, style: Style) -> float:
    """The height in inches that a text takes in a box of this width."""
    return lines_needed(text, width, style) * style.size * 1.24 / 72 + 0.07


def longest_word(text: str, style: Style) -> float:
    """The width in inches of the widest word."""
    font = ImageFont.truetype(METRICS[style.font], round(style.size * 10))
    return max(font.getlength(word) for word in text.split()) / 720 * (1.07 if style.bold else 1)


def segment(slide: Any, start: tuple[int, int], end: tuple[int, int], color: str, weight: float = 1.25) -> Any:
    """A straight line between two points (EMU), glued to nothing."""
    line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *start, *end)
    line.line.color.rgb = RGBColor.from_string(color)
    line.line.width = Pt(weight)
    return line


def site(shape: Any, index: int) -> tuple[int, int]:
    """Where a connection site lies: 0 top, 1 left, 2 bottom, 3 right."""
    across = {0: 0.5, 1: 0.0, 2: 0.5, 3: 1.0}[index]
    down = {0: 0.0, 1: 0.5, 2: 1.0, 3: 0.5}[index]
    return int(shape.left + shape.width * across), int(shape.top + shape.height * down)


def link(slide: Any, ends: tuple[Any, int, Any, int], kind: str, color: str, weight: float = 1.25, **more: Any) -> Any:
    """A connector between sites of two shapes; kind straight, elbow or curve; more: glued, arrow, dash."""
    first, first_site, second, second_site = ends
    (x1, y1), (x2, y2) = site(first, first_site), site(second, second_site)
    kinds = {"straight": MSO_CONNECTOR.STRAIGHT, "elbow": MSO_CONNECTOR.ELBOW, "curve": MSO_CONNECTOR.CURVE}
    aligned = abs(x1 - x2) < 9000 or abs(y1 - y2) < 9000
    connector = slide.shapes.add_connector(kinds["straight" if aligned else kind], x1, y1, x2, y2)
    if kind != "straight" and not aligned and first_site in (0, 2):
        turn(connector, x1, y1, x2, y2)
    connector.line.color.rgb = RGBColor.from_string(color)
    connector.line.width = Pt(weight)
    if more.get("glued", True):
        glue(connector, "stCxn", first, first_site)
        glue(connector, "endCxn", second, second_site)
    line = connector.line._get_or_add_ln()
    if more.get("dash"):
        etree.SubElement(line, qn("a:prstDash"), val=more["dash"])
    if more.get("arrow"):
        etree.SubElement(line, qn("a:tailEnd"), type="triangle")
    return connector


def turn(connector: Any, x1: int, y1: int, x2: int, y2: int) -> None:
    """Lay a bent connector so that it leaves and arrives vertically, as PowerPoint does."""
    width, height = abs(y2 - y1), abs(x2 - x1)
    middle_x, middle_y = (x1 + x2) / 2, (y1 + y2) / 2
    frame = connector._element.spPr.find(qn("a:xfrm"))
    for name in ("flipH", "flipV", "rot"):
        frame.attrib.pop(name, None)
    frame.set("rot", "5400000" if x2 < x1 else "16200000")
    if x2 >= x1:
        frame.set("flipH", "1")
    connector.left, connector.top = Emu(int(middle_x - width / 2)), Emu(int(middle_y - height / 2))
    connector.width, connector.height = Emu(width), Emu(height)


def glue(connector: Any, tag: str, shape: Any, index: int) -> None:
    """Glue an end of a connector to a site of a shape without moving it."""
    properties = connector._element.nvCxnSpPr.cNvCxnSpPr
    etree.SubElement(properties, qn(f"a:{tag}"), id=str(shape.shape_id), idx=str(index))


def table(slide: Any, at: tuple[float, float], widths: list[float], heights: list[float]) -> Any:
    """A table with these columns and rows (inches), without a ready-made style."""
    size = (
        len(heights),
        len(widths),
        Inches(at[0]),
        Inches(at[1]),
        Inches(sum(widths)),
        Inches(sum(heights)),
    )
    grid = slide.shapes.add_table(*size).table
    properties = grid._tbl.tblPr
    for name in ("firstRow", "bandRow"):
        properties.set(name, "0")
    for index, width in enumerate(widths):
        grid.columns[index].width = Inches(width)
    for index, height in enumerate(heights):
        grid.rows[index].height = Inches(height)
    return grid


def cell(grid: Any, row: int, column: int, text: str, style: Style, span: tuple[int, int] = (1, 1)) -> None:
    """Fill a cell; span is (rows, columns) that it is merged over."""
    one = grid.cell(row, column)
    if span != (1, 1):
        one.merge(grid.cell(row + span[0] - 1, column + span[1] - 1))
    one.margin_left = one.margin_right = Inches(style.margin)
    one.margin_top = one.margin_bottom = Inches(min(style.margin, 0.03))
    put_text(one.text_frame, text, style)
    one.vertical_anchor = {"t": MSO_ANCHOR.TOP, "m": MSO_ANCHOR.MIDDLE, "b": MSO_ANCHOR.BOTTOM}[style.anchor]
    for r in range(row, row + span[0]):
        for c in range(column, column + span[1]):
            rule(grid.cell(r, c), style)


def rule(one: Any, style: Style) -> None:
    """The borders and the background of a cell."""
    properties = one._tc.get_or_add_tcPr()
    for name in ("lnL", "lnR", "lnT", "lnB"):
        line = etree.SubElement(properties, qn(f"a:{name}"), w=str(int(style.weight * 12700)))
        if style.line:
            solid = etree.SubElement(line, qn("a:solidFill"))
            etree.SubElement(solid, qn("a:srgbClr"), val=style.line)
        else:
            etree.SubElement(line, qn("a:noFill"))
    if style.fill:
        solid = etree.SubElement(properties, qn("a:solidFill"))
        etree.SubElement(solid, qn("a:srgbClr"), val=style.fill)
    else:
        etree.SubElement(properties, qn("a:noFill"))
