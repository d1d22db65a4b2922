"""The same page as another program would export it: paths and words in other pieces and another order."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pymupdf

Point = tuple[float, float]


def reproduce(source: Path, path: Path, lot: Random) -> Path:
    """Writes a PDF that looks like the first page of ``source``.

    Rectangles become closed paths with fill and border apart, lines are cut in two, text stands word by word, all in an order
    drawn by ``lot``: fills first, so that nothing is covered.
    """
    page = pymupdf.open(source)[0]
    made = pymupdf.open()
    sheet = made.new_page(width=page.rect.width, height=page.rect.height)
    drawings = page.get_drawings()
    fills = [d for d in drawings if d["fill"] is not None]
    lines = [d for d in drawings if d["color"] is not None]
    for those, draw in ((fills, _fill), (lines, _stroke)):
        lot.shuffle(those)
        for drawing in those:
            shape = sheet.new_shape()
            draw(shape, drawing, lot)
            shape.commit()
    words = list(_words(page))
    lot.shuffle(words)
    for at, text, size, colour in words:
        sheet.insert_text(at, text, fontsize=size, color=colour)
    made.save(path)
    return path


def _fill(shape: Any, drawing: dict[str, Any], lot: Random) -> None:
    for item in drawing["items"]:
        if item[0] == "re":
            shape.draw_polyline(_corners(item[1]))
        elif item[0] == "l":
            shape.draw_line(item[1], item[2])
        elif item[0] == "c":
            shape.draw_bezier(*item[1:5])
    shape.finish(color=None, fill=drawing["fill"], closePath=True)


def _stroke(shape: Any, drawing: dict[str, Any], lot: Random) -> None:
    """Borders as one closed path; open lines in halves, from either end."""
    for item in drawing["items"]:
        if item[0] == "re":
            shape.draw_polyline(_corners(item[1]))
        elif item[0] == "l":
            a, b = item[1], item[2]
            middle = ((a.x + b.x) / 2, (a.y + b.y) / 2)
            halves = [(a, middle), (middle, b)] if not drawing["closePath"] and drawing["fill"] is None else [(a, b)]
            for start, end in halves:
                shape.draw_line(start, end)
        elif item[0] == "c":
            shape.draw_bezier(*item[1:5])
    shape.finish(color=drawing["color"], width=drawing["width"], closePath=False)


def _corners(rect: Any) -> list[Any]:
    return [rect.tl, rect.tr, rect.br, rect.bl, rect.tl]


def _words(page: Any) -> Any:
    """(place of the base line, text, size, colour) of each word."""
    for block in page.get_text("rawdict")["blocks"]:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                colour = tuple(((span["color"] >> shift) & 255) / 255 for shift in (16, 8, 0))
                word: list[Any] = []
                for char in [*span["chars"], {"c": " "}]:
                    if char["c"].strip():
                        word.append(char)
                    elif word:
                        yield word[0]["origin"], "".join(c["c"] for c in word), span["size"], colour
                        word = []
