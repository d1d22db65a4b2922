"""Drawing on spreadsheets: merged and ruled cells, row heights by the text, the page's set-up."""

import math
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

ACROSS = {"l": "left", "c": "center", "r": "right", "j": "justify"}
DOWN = {"t": "top", "m": "center", "b": "bottom"}


def put(sheet: Worksheet, box: tuple[int, int, int, int], text: str | None, style: str = "lt", **more: Any) -> None:
    """A cell over (row, column, last row, last column); style: across and down; more: font, size, bold, italic, color,
    fill, turn, rule (None for no borders), indent."""
    top, left, bottom, right = box
    side = Side(style=more.get("rule", "thin"), color=more.get("rule_color", "000000")) if more.get("rule", "thin") else Side()
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            cell = sheet.cell(row, column)
            cell.border = Border(side, side, side, side)
            if more.get("fill"):
                cell.fill = PatternFill("solid", more["fill"])
    if (top, left) != (bottom, right):
        sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    cell = sheet.cell(top, left)
    cell.value, cell.data_type = text, "s"
    face = {"name": more.get("font", "Arial"), "sz": more.get("size", 9), "color": more.get("color", "000000")}
    cell.font = Font(b=more.get("bold", False), i=more.get("italic", False), **face)
    wrap = more.get("wrap", True)
    cell.alignment = Alignment(
        horizontal=ACROSS[style[0]],
        vertical=DOWN[style[1]],
        wrap_text=wrap,
        textRotation=more.get("turn", 0),
        indent=more.get("indent", 0),
    )


def lines(text: str, width: float, size: float) -> int:
    """How many lines a text takes in a column of this width (characters of 11 points)."""
    room = max(3.0, width * 11 / size * 0.97)
    count = 0
    for part in text.split("\n"):
        used, here = 0.0, 1
        for word in part.split(" "):
            if used and used + len(word) > room:
                here, used = here + 1, 0.0
            used += len(word) + 1
        count += here
    return count


def height(text: str, width: float, size: float) -> float:
    """The height in points that a text needs."""
    return math.ceil(lines(text, width, size) * size * 1.24 + 4)


def widths(sheet: Worksheet, sizes: tuple[float, ...]) -> None:
    """The widths of the columns."""
    for column, size in enumerate(sizes, 1):
        sheet.column_dimensions[get_column_letter(column)].width = size


def page(sheet: Worksheet, paper: int, margins: tuple[float, float, float, float], tall: int = 0, wide: bool = True) -> None:
    """Paper (Excel's number), margins in inches (left, right, top, bottom), scaled to one page across and tall pages down."""
    setup = sheet.page_setup
    setup.paperSize, setup.orientation = paper, "landscape" if wide else "portrait"
    setup.fitToWidth, setup.fitToHeight = 1, tall
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left, sheet.page_margins.right, sheet.page_margins.top, sheet.page_margins.bottom = margins
    sheet.print_options.horizontalCentered = True
