"""Shapes that float over the cells of a spreadsheet: block arrows and straight connectors, as Excel stores them."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing"
TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml"
SPACES = (
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)


@dataclass(frozen=True)
class Point:
    """A place in a cell: column and row from 1, and how far into the cell in EMU."""

    column: int
    row: int
    across: int = 0
    down: int = 0


@dataclass(frozen=True)
class Floating:
    """A shape between two points; preset as in DrawingML (downArrow, line); arrow only for lines."""

    first: Point
    second: Point
    preset: str = "line"
    color: str = "000000"
    weight: float = 1.0
    arrow: bool = False
    flip: bool = False
    outline: str = "000000"


def corner(tag: str, point: Point) -> str:
    """One corner of an anchor."""
    parts = (("col", point.column - 1), ("colOff", point.across), ("row", point.row - 1), ("rowOff", point.down))
    return f"<xdr:{tag}>" + "".join(f"<xdr:{name}>{value}</xdr:{name}>" for name, value in parts) + f"</xdr:{tag}>"


def shape_xml(shape: Floating, number: int) -> str:
    """The anchor of one shape."""
    flip = ' flipH="1"' if shape.flip else ""
    geometry = f'<a:xfrm{flip}/><a:prstGeom prst="{shape.preset}"><a:avLst/></a:prstGeom>'
    fill = f'<a:solidFill><a:srgbClr val="{shape.color}"/></a:solidFill>'
    names = f'<xdr:cNvPr id="{number + 1}" name="Shape {number}"/>'
    if shape.preset == "line":
        end = '<a:tailEnd type="triangle"/>' if shape.arrow else ""
        line = f'<a:ln w="{int(shape.weight * 12700)}">{fill}{end}</a:ln>'
        body = (
            f'<xdr:cxnSp macro=""><xdr:nvCxnSpPr>{names}<xdr:cNvCxnSpPr/></xdr:nvCxnSpPr>'
            f"<xdr:spPr>{geometry}{line}</xdr:spPr></xdr:cxnSp>"
        )
    else:
        line = f'<a:ln w="6350"><a:solidFill><a:srgbClr val="{shape.outline}"/></a:solidFill></a:ln>'
        body = (
            f'<xdr:sp macro="" textlink=""><xdr:nvSpPr>{names}<xdr:cNvSpPr/></xdr:nvSpPr>'
            f"<xdr:spPr>{geometry}{fill}{line}</xdr:spPr></xdr:sp>"
        )
    anchor = corner("from", shape.first) + corner("to", shape.second) + body + "<xdr:clientData/>"
    return f"<xdr:twoCellAnchor>{anchor}</xdr:twoCellAnchor>"


def add_shapes(book: Path, shapes: list[Floating]) -> None:
    """Put the shapes on the first sheet of a saved workbook that has no drawing yet."""
    with zipfile.ZipFile(book) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    text = parts[sheet].decode()
    link = f'<drawing xmlns:r="{KIND.rsplit("/", 1)[0]}" r:id="rId1"/>'
    parts[sheet] = text.replace("</worksheet>", link + "</worksheet>").encode()
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    relation = f'<Relationship Id="rId1" Type="{KIND}" Target="../drawings/drawing1.xml"/>'
    wrap = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relation}</Relationships>'
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = (head + wrap).encode()
    body = "".join(shape_xml(shape, number) for number, shape in enumerate(shapes, 1))
    parts["xl/drawings/drawing1.xml"] = f"{head}<xdr:wsDr {SPACES}>{body}</xdr:wsDr>".encode()
    override = f'<Override PartName="/xl/drawings/drawing1.xml" ContentType="{TYPE}"/></Types>'
    kinds = parts["[Content_Types].xml"].decode().replace("</Types>", override)
    parts["[Content_Types].xml"] = kinds.encode()
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
