"""A spreadsheet of narrow equal columns: boxes as merged cells by column, arrows and lines drawn over them."""

import tempfile
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from corpus.makers.common import CORPUS, office_pdf
from corpus.makers.parts.floating import Floating, Point, add_shapes
from corpus.makers.parts.sheets import page, put, widths


class CellGrid:
    """The sheet in the making; columns count from 1 and are all as wide; rows are given heights as they come."""

    def __init__(self, columns: int, width: float, font: str) -> None:
        self.book = Workbook()
        self.sheet = self.book.active
        self.font, self.wide = font, (width * 7 + 5) * 9525
        self.columns = columns
        widths(self.sheet, (width,) * columns)
        self.high: dict[int, float] = {}
        self.shapes: list[Floating] = []

    def rows(self, heights: tuple[float, ...]) -> None:
        """The heights of the rows from the first on."""
        for row, high in enumerate(heights, 1):
            self.high[row] = high
            self.sheet.row_dimensions[row].height = high

    def put(self, row: int, left: int, right: int, text: str, style: str = "cm", *, last: int = 0, **more: Any) -> None:
        """A box from a row to the last row (one row where none is given) over these columns."""
        put(self.sheet, (row, left, last or row, right), text, style, **({"font": self.font} | more))

    def point(self, across: float, row: int, part: float) -> Point:
        """A place so many columns from the left and so far down a row."""
        column = int(across)
        return Point(column + 1, row, int((across - column) * self.wide), int(self.high[row] * part * 12700))

    def block(self, centre: float, row: int, thick: float, color: str, part: tuple[float, float] = (0.08, 0.92)) -> None:
        """A block arrow downwards in a row of gaps; centre in columns, thick its half width."""
        first, second = self.point(centre - thick, row, part[0]), self.point(centre + thick, row, part[1])
        self.shapes.append(Floating(first, second, "downArrow", color))

    def line(
        self,
        start: tuple[float, int, float],
        end: tuple[float, int, float],
        color: str,
        weight: float = 1.0,
        arrow: bool = False,
    ) -> None:
        """A straight line between two places given as (columns, row, part of the row); start lies higher than the end."""
        left, right = min(start[0], end[0]), max(start[0], end[0])
        first, second = self.point(left, *start[1:]), self.point(right, *end[1:])
        flip = start[0] > end[0]
        self.shapes.append(Floating(first, second, "line", color, weight, arrow, flip))

    def save(self, stem: str, paper: int, margins: tuple[float, float, float, float]) -> None:
        """Print the sheet on one page of corpus/<stem>.pdf."""
        page(self.sheet, paper, margins, tall=1)
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder, f"{stem}.xlsx")
            self.book.save(source)
            add_shapes(source, self.shapes)
            office_pdf(source, CORPUS / f"{stem}.pdf")
