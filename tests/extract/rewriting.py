"""A document as it looks after other programs had it: scaled, moved, turned, its lines and letters drawn in other ways."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pymupdf

PIECES = 4
"""Pieces of a cut line."""
HAIR = 0.3
"""Points between two prints of a bold word, and least thickness of a line that is filled."""


def placed(source: Path, path: Path, scale: float = 1.0, shift: tuple[float, float] = (0.0, 0.0), turned: int = 0) -> Path:
    """The pages ``scale`` times as large, ``shift`` points into larger pages, or turned under a ``/Rotate`` back."""
    old, made = pymupdf.open(source), pymupdf.open()
    dx, dy = shift
    for page in old:
        wide, high = page.rect.width * scale, page.rect.height * scale
        sides = (high, wide) if turned in (90, 270) else (wide + 1.4 * dx, high + 1.4 * dy)
        sheet = made.new_page(width=sides[0], height=sides[1])
        place = sheet.rect if turned else pymupdf.Rect(dx, dy, dx + wide, dy + high)
        sheet.show_pdf_page(place, old, page.number, rotate=turned)
        sheet.set_rotation(turned)
    made.save(path)
    return path


def redrawn(source: Path, path: Path, filled: bool = False, cut: bool = False, twice: bool = False) -> Path:
    """The pages with straight lines and borders as thin ``filled`` rectangles or ``cut`` to pieces, bold words printed ``twice``
    in the plain font."""
    made = pymupdf.open()
    for page in pymupdf.open(source):
        sheet = made.new_page(width=page.rect.width, height=page.rect.height)
        for drawing in page.get_drawings():
            _draw(sheet, drawing, filled, cut)
        for block in page.get_text("dict")["blocks"]:
            for line in block.get("lines", ()):
                for span in line["spans"]:
                    _print(sheet, span, twice)
    made.save(path)
    return path


def _draw(sheet: Any, drawing: dict[str, Any], filled: bool, cut: bool) -> None:
    for item in drawing["items"]:
        if drawing["fill"] is not None and item[0] == "re":
            sheet.draw_rect(item[1], color=None, fill=drawing["fill"])
        if drawing["color"] is None:
            continue
        corners = [item[1].tl, item[1].tr, item[1].br, item[1].bl, item[1].tl] if item[0] == "re" else [item[1], item[2]]
        for a, b in pairwise(corners):
            _line(sheet, a, b, drawing, filled, cut)


def _line(sheet: Any, a: Any, b: Any, drawing: dict[str, Any], filled: bool, cut: bool) -> None:
    colour, width = drawing["color"], drawing["width"]
    count = PIECES if cut else 1
    for k in range(count):
        start, end = a + (b - a) * (k / count), a + (b - a) * ((k + 1) / count)
        if filled and (abs(a.x - b.x) < HAIR or abs(a.y - b.y) < HAIR):
            half = max(width, HAIR) / 2
            box = (min(start.x, end.x), min(start.y, end.y), max(start.x, end.x), max(start.y, end.y))
            sheet.draw_rect((box[0] - half, box[1] - half, box[2] + half, box[3] + half), color=None, fill=colour)
        else:
            sheet.draw_line(start, end, color=colour, width=width)


def _print(sheet: Any, span: dict[str, Any], twice: bool) -> None:
    bold = bool(span["flags"] & pymupdf.TEXT_FONT_BOLD) or "Bold" in span["font"]
    colour = tuple(((span["color"] >> shift) & 255) / 255 for shift in (16, 8, 0))
    x, y = span["origin"]
    for aside in (0.0, HAIR) if bold and twice else (0.0,):
        font = "hebo" if bold and not twice else "helv"
        sheet.insert_text((x + aside, y), span["text"], fontsize=span["size"], fontname=font, color=colour)
