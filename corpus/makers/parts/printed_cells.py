"""Where the cells of a spreadsheet's table stand in the PDF that the office program printed of it."""

from pathlib import Path

import pdfplumber

from corpus.makers.parts.pages import bare

Spot = tuple[int, list[float]]  # page from 1, box in points


def table_rows(page: pdfplumber.page.Page) -> list[list[tuple[float, float, float, float] | None]]:
    """The rows of the page's largest table, each a list of the boxes of its cells; None where a merged cell goes on."""
    tables = page.find_tables()
    return [row.cells for row in max(tables, key=lambda table: len(table.rows)).rows] if tables else []


def printed_cells(pdf: Path, first: int, heads: tuple[int, int]) -> dict[tuple[int, int], Spot]:
    """Page and box of every cell by its row and column on the sheet, row first being the first below the header, of which
    the first page has so many rows and each later one as many."""
    found: dict[tuple[int, int], Spot] = {}
    row = first
    with pdfplumber.open(pdf) as document:
        for number, page in enumerate(document.pages, 1):
            for cells in table_rows(page)[heads[number > 1] :]:
                for column, box in enumerate(cells, 1):
                    if box:
                        found.setdefault((row, column), (number, [round(side, 1) for side in box]))
                row += 1
    return found


def check(pdf: Path, spots: dict[tuple[int, int], Spot], texts: dict[tuple[int, int], str]) -> None:
    """Stop where a cell's box does not hold its text."""
    with pdfplumber.open(pdf) as document:
        for place, text in texts.items():
            number, box = spots[place]
            left, top, right, bottom = box
            chars = [
                each["text"]
                for each in document.pages[number - 1].chars
                if left < (each["x0"] + each["x1"]) / 2 < right and top < (each["top"] + each["bottom"]) / 2 < bottom
            ]
            printed = bare("".join(chars))
            if sorted(printed) != sorted(bare(text)):
                raise ValueError(f"{place}: {text!r} is not {printed!r}")
