"""A spreadsheet of narrow columns and low rows: boxes as merged cells, connectors as borders of the empty cells between."""

import math
from functools import lru_cache
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from PIL import ImageFont

from corpus.makers.parts.sheets import put, widths

FACE = "Arial Narrow"
NARROW, GAP, STEP, UNITS = 3.3, 1.6, 6.5, 14
LOW, LARGER = 2.6, 1.15
Key = tuple[int, str]


@lru_cache
def face(bold: bool) -> ImageFont.FreeTypeFont:
    """The font that the office's narrow face is printed with."""
    return ImageFont.truetype(f"LiberationSansNarrow-{'Bold' if bold else 'Regular'}.ttf", 100)


def points(column: int) -> float:
    """The width of a column on the sheet."""
    return ((GAP if column % 12 in (0, 1) else NARROW) * 7 + 5) * 0.75


def rows_for(text: str, left: int, right: int, size: float, bold: bool) -> int:
    """How many low rows a text needs in these columns."""
    room = (sum(points(column) for column in range(left, right + 1)) - 7) * (0.83 if bold else 0.86)
    count = 0
    for part in text.split("\n"):
        used, here = 0.0, 1
        for word in part.split(" "):
            wide = face(bold).getlength(word + " ") * size / 100
            if used and used + wide > room:
                here, used = here + 1, 0.0
            used += wide
        count += here
    return math.ceil((count * size * 1.21 + 6) / STEP)


def first(unit: int) -> int:
    """The first narrow column of a unit."""
    return unit * 12 + 2


def last(unit: int) -> int:
    """The last narrow column of a unit."""
    return unit * 12 + 11


class Sheet:
    """The sheet in the making, and where each text of a fact was put."""

    def __init__(self) -> None:
        self.book = Workbook()
        self.sheet = self.book.active
        self.cells: list[tuple[Key, tuple[int, int, int, int], str]] = []
        self.boxes: list[tuple[int, int, int, int]] = []
        self.low: set[int] = set()
        self.end = 1
        widths(self.sheet, tuple(GAP if column % 12 in (0, 1) else NARROW for column in range(1, UNITS * 12 + 1)))

    def put(self, row: int, left: int, right: int, text: str | None, style: str = "cm", **more: Any) -> int:
        """A box as high as its text or as told; gives the row below it; more: key, high and what sheets.put takes."""
        key, high = more.pop("key", None), more.pop("high", 0)
        more = {"font": FACE} | more | {"size": round(more.get("size", 10) * LARGER * 2) / 2}
        high = high or rows_for(text or "", left, right, more["size"], more.get("bold", False))
        put(self.sheet, (row, left, row + high - 1, right), text, style, **more)
        if more.get("rule", "thin"):
            self.boxes.append((row, left, row + high - 1, right))
        if key and text:
            self.cells.append((key, (row, left, row + high - 1, right), text))
        self.end = max(self.end, row + high)
        return row + high

    def edge(self, row: int, column: int, **sides: Side) -> None:
        """Borders added to those that a cell has."""
        cell = self.sheet.cell(row, column)
        old = cell.border
        kept = {name: getattr(old, name) for name in ("left", "right", "top", "bottom")}
        cell.border = Border(**(kept | sides))

    def down(self, column: int, top: int, below: int) -> None:
        """A line along the left of a column, from a row to the one above the last."""
        for row in range(top, below):
            self.edge(row, column, left=Side("medium", color="404040"))

    def across(self, row: int, left: int, right: int) -> None:
        """A line along the top of a row, up to the left of the last column."""
        for column in range(left, right):
            self.edge(row, column, top=Side("medium", color="404040"))

    def fan(self, top: int, centre: int, below: list[int], bar: int, end: int, short: int = 0) -> None:
        """From a box down to a bar, along it, and down to the boxes below; the stub at column short ends early."""
        self.down(centre, top, bar)
        if min(*below, centre) < max(*below, centre):
            self.across(bar, min(*below, centre), max(*below, centre))
        for column in below:
            self.down(column, bar, end - (column == short))
