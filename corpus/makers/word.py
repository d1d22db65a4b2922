"""Shared by the makers of Word documents: ruled tables with merged cells, numbered lists, running text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from docx.document import Document as Doc
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

UP = "^"  # this cell belongs to the one above
LEFT = "<"  # this cell belongs to the one at its left
ALIGN = {
    "l": WD_ALIGN_PARAGRAPH.LEFT,
    "c": WD_ALIGN_PARAGRAPH.CENTER,
    "r": WD_ALIGN_PARAGRAPH.RIGHT,
    "j": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


@dataclass(frozen=True)
class Look:
    """How a table looks: widths in cm, alignment of each column (l, c, r), type size, header."""

    widths: tuple[float, ...]
    across: str
    size: float = 9
    head_rows: int = 1
    repeat: bool = False
    shade: str | None = "D9D9D9"
    style: str = "Table Grid"


def runs(paragraph: Paragraph, text: str, size: float | None = None, bold: bool = False) -> None:
    """Write text whose **bold** parts are marked."""
    for place, part in enumerate(text.split("**")):
        if part:
            run = paragraph.add_run(part)
            run.bold = bold or place % 2 == 1 or None
            if size:
                run.font.size = Pt(size)


def shaded(cell: _Cell, colour: str) -> None:
    """Fill a cell with a colour."""
    fill = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        fill.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(fill)


def span(rows: Sequence[Sequence[str]], row: int, column: int) -> tuple[int, int]:
    """The last row and column of the merged cell that begins here."""
    right, down = column, row
    while right + 1 < len(rows[row]) and rows[row][right + 1] == LEFT:
        right += 1
    while down + 1 < len(rows) and rows[down + 1][column] == UP:
        down += 1
    return down, right


def fill(cell: _Cell, text: str, size: float, across: str, bold: bool) -> None:
    """Write a table cell."""
    paragraph = cell.paragraphs[0]
    paragraph.alignment = ALIGN[across]
    layout = paragraph.paragraph_format
    layout.space_before = layout.space_after = Pt(1)
    layout.line_spacing = 1.0
    layout.first_line_indent = Cm(0)
    runs(paragraph, text, size, bold)


def grid(document: Doc, rows: Sequence[Sequence[str]], look: Look) -> Table:
    """A table of the rows, cells merged where UP and LEFT stand."""
    table = document.add_table(len(rows), len(look.widths))
    table.style, table.alignment, table.autofit = look.style, WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(table.columns, look.widths, strict=True):
        column.width = Cm(width)
    cells = [list(row.cells) for row in table.rows]
    for line in cells:
        for cell, width in zip(line, look.widths, strict=True):
            cell.width = Cm(width)
    for row, texts in enumerate(rows):
        head = row < look.head_rows
        for column, text in enumerate(texts):
            if text in (UP, LEFT):
                continue
            cell = cells[row][column]
            down, right = span(rows, row, column)
            if (down, right) != (row, column):
                cell = cell.merge(cells[down][right])
            fill(cell, text, look.size, "c" if head else look.across[column], head)
            if head:
                cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
                if look.shade:
                    shaded(cell, look.shade)
        if head and look.repeat:
            table.rows[row]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    return table


def numbering(document: Doc, style: str, kind: str) -> int:
    """A fresh list that starts at one (kind: decimal, lowerLetter); gives its number in the document."""
    part = document.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    ident = str(900 + len(part.findall(qn("w:abstractNum"))))
    abstract.set(qn("w:abstractNumId"), ident)
    level = OxmlElement("w:lvl")
    level.set(qn("w:ilvl"), "0")
    for name, value in (("start", "1"), ("numFmt", kind), ("lvlText", style), ("lvlJc", "left")):
        item = OxmlElement(f"w:{name}")
        item.set(qn("w:val"), value)
        level.append(item)
    abstract.append(level)
    part.insert(0, abstract)
    return int(part.add_num(int(ident)).numId)


def listed(paragraph: Paragraph, number: int, left: float = 1.3) -> None:
    """Make a paragraph an item of a list."""
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number
    paragraph.paragraph_format.left_indent = Cm(left)
    paragraph.paragraph_format.first_line_indent = Cm(-0.7)


def centred(document: Doc, text: str, size: float = 12, bold: bool = True, after: float = 0) -> Paragraph:
    """A centred line."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.space_after = Pt(after)
    paragraph.paragraph_format.first_line_indent = Cm(0)
    runs(paragraph, text, size, bold)
    return paragraph


def underlined(paragraph: Paragraph) -> None:
    """A thick and a thin rule under a paragraph, as under a letterhead."""
    border, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "thickThinSmallGap"), ("sz", "24"), ("space", "4"), ("color", "000000")):
        line.set(qn(f"w:{name}"), value)
    border.append(line)
    paragraph._p.get_or_add_pPr().append(border)


def page_break(document: Doc) -> None:
    """Go on at the next page."""
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def page_number(paragraph: Paragraph) -> None:
    """A field with the number of the page."""
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)


def item_mark(line: str) -> tuple[str, str] | None:
    """The number or letter and the text of a list item ("2. …", "b. …"), if the line is one."""
    found = re.match(r"(\d{1,2}|[a-h])\. (.+)", line)
    return (found.group(1), found.group(2)) if found else None
