"""Drawing on a page of LibreOffice Draw: a flat file of rectangles, ellipses, lines and polylines, in centimetres."""

from pathlib import Path
from xml.sax.saxutils import escape

SPACES = {
    "office": "office",
    "style": "style",
    "draw": "drawing",
    "svg": "svg-compatible",
    "fo": "xsl-fo-compatible",
    "text": "text",
}
NAMES = " ".join(f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for key, name in SPACES.items())
KIND = 'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.graphics"'
HEAD = f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMES} {KIND}>'


class Drawing:
    """A page in the making; boxes are (left, top, width, height)."""

    def __init__(self, width: float, height: float, font: str) -> None:
        self.size, self.font = (width, height), font
        self.styles: list[str] = []
        self.shapes: list[str] = []

    def style(self, graphic: str, paragraph: str = "", text: str = "") -> str:
        """A fresh graphic style; gives its name."""
        name = f"g{len(self.styles)}"
        self.styles.append(
            f'<style:style style:name="{name}" style:family="graphic"><style:graphic-properties {graphic}/></style:style>'
            f'<style:style style:name="{name}p" style:family="paragraph"><style:paragraph-properties {paragraph}/></style:style>'
            f'<style:style style:name="{name}t" style:family="text"><style:text-properties {text}/></style:style>'
        )
        return name

    def box(
        self,
        at: tuple[float, float, float, float],
        text: str,
        size: float = 9,
        *,
        fill: str | None = None,
        line: str | None = "000000",
        color: str = "000000",
        bold: bool = False,
        italic: bool = False,
        align: str = "center",
        anchor: str = "middle",
        shape: str = "rect",
    ) -> None:
        """A rectangle or an ellipse (shape) with text, one paragraph a line."""
        graphic = f'draw:fill="solid" draw:fill-color="#{fill}" ' if fill else 'draw:fill="none" '
        graphic += f'draw:stroke="solid" svg:stroke-color="#{line}" svg:stroke-width="0.02cm" ' if line else 'draw:stroke="none" '
        graphic += f'draw:textarea-vertical-align="{anchor}" fo:padding="0.08cm" fo:wrap-option="wrap"'
        graphic += ' draw:auto-grow-height="false" draw:auto-grow-width="false"'
        letters = f'fo:font-family="{self.font}" fo:font-size="{size}pt" fo:color="#{color}"'
        letters += ' fo:font-weight="bold"' if bold else ""
        letters += ' fo:font-style="italic"' if italic else ""
        name = self.style(graphic, f'fo:text-align="{align}"', letters)
        left, top, width, height = at
        where = f'svg:x="{left:.3f}cm" svg:y="{top:.3f}cm" svg:width="{width:.3f}cm" svg:height="{height:.3f}cm"'
        paragraph = '<text:p text:style-name="{name}p"><text:span text:style-name="{name}t">{text}</text:span></text:p>'
        inner = "".join(paragraph.format(name=name, text=escape(part)) for part in text.split("\n"))
        tag = "frame" if shape == "rect" else shape
        inner = f"<draw:text-box>{inner}</draw:text-box>" if shape == "rect" else inner
        self.shapes.append(f'<draw:{tag} draw:style-name="{name}" {where}>{inner}</draw:{tag}>')

    def line(self, start: tuple[float, float], end: tuple[float, float], color: str = "000000", width: float = 0.03) -> None:
        """A straight line."""
        name = self.style(f'draw:stroke="solid" svg:stroke-color="#{color}" svg:stroke-width="{width}cm"')
        where = f'svg:x1="{start[0]:.3f}cm" svg:y1="{start[1]:.3f}cm" svg:x2="{end[0]:.3f}cm" svg:y2="{end[1]:.3f}cm"'
        self.shapes.append(f'<draw:line draw:style-name="{name}" {where}/>')

    def save(self, path: Path) -> Path:
        """Write the flat file."""
        width, height = self.size
        page = f'fo:page-width="{width}cm" fo:page-height="{height}cm" fo:margin="0.5cm" style:print-orientation="landscape"'
        parts = [HEAD, "<office:styles/><office:automatic-styles>"]
        parts.append(f'<style:page-layout style:name="pl"><style:page-layout-properties {page}/></style:page-layout>')
        parts.append('<style:style style:name="dp" style:family="drawing-page"/>')
        parts += [*self.styles, "</office:automatic-styles><office:master-styles>"]
        parts.append(
            '<style:master-page style:name="Default" style:page-layout-name="pl" draw:style-name="dp"/></office:master-styles>'
        )
        parts.append(
            '<office:body><office:drawing><draw:page draw:name="1" draw:style-name="dp" draw:master-page-name="Default">'
        )
        parts += [*self.shapes, "</draw:page></office:drawing></office:body></office:document>"]
        path.write_text("\n".join(parts), encoding="utf-8")
        return path
