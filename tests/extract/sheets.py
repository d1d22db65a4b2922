"""Small PDF pages set by hand: boxes, lines and text at given places, in points."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pymupdf

from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.boxes import find_boxes
from pipeline.extract.geometry.connectors import find_networks
from pipeline.extract.geometry.network import Network
from pipeline.extract.geometry.ruling import letter_height
from pipeline.extract.layout import Layout, lay_out
from pipeline.extract.read import read_pages
from pipeline.page import BBox, Page
from pipeline.settings import Settings

BLACK = (0.0, 0.0, 0.0)
BLUE = (0.7, 0.8, 1.0)
Colour = tuple[float, float, float]
Point = tuple[float, float]


def defaults(**changes: Any) -> Settings:
    """The limits as shipped, with some changed, whatever the environment says."""
    return Settings(_env_file=None, **changes)  # type: ignore[call-arg]


class Sheet:
    """A page in the making. ``size`` is the letter height of its text."""

    def __init__(self, folder: Path, width: float = 800, height: float = 600, size: float = 8) -> None:
        self.path = folder / "sheet.pdf"
        self.document = pymupdf.open()
        self.size = size
        self.sheet = self.document.new_page(width=width, height=height)

    def text(self, x: float, y: float, text: str, size: float | None = None, bold: bool = False, rotate: int = 0) -> Sheet:
        """Lines of text; ``y`` is the top of the first."""
        size = size or self.size
        font = "hebo" if bold else "helv"
        if rotate:
            self.sheet.insert_text((x, y), text, fontsize=size, fontname=font, rotate=rotate)
            return self
        for k, line in enumerate(text.split("\n")):
            self.sheet.insert_text((x, y + (0.8 + 1.2 * k) * size), line, fontsize=size, fontname=font)
        return self

    def box(
        self,
        box: BBox,
        text: str = "",
        border: Colour | None = BLACK,
        fill: Colour | None = None,
        width: float = 0.7,
        radius: float | None = None,
    ) -> Sheet:
        """A rectangle with lines of text at its top left."""
        self.sheet.draw_rect(box, color=border, fill=fill, width=width, radius=radius)
        if text:
            self.text(box[0] + 3, box[1] + 3, text)
        return self

    def line(self, *points: Point, width: float = 0.7, colour: Colour = BLACK) -> Sheet:
        """An open path."""
        shape = self.sheet.new_shape()
        shape.draw_polyline(points)
        shape.finish(color=colour, width=width, closePath=False)
        shape.commit()
        return self

    def curve(self, *points: Point) -> Sheet:
        """A cubic Bézier curve."""
        shape = self.sheet.new_shape()
        shape.draw_bezier(*points)
        shape.finish(color=BLACK, width=0.7, closePath=False)
        shape.commit()
        return self

    def polygon(self, *points: Point, colour: Colour = BLACK) -> Sheet:
        """A figure of one colour."""
        shape = self.sheet.new_shape()
        shape.draw_polyline([*points, points[0]])
        shape.finish(color=None, fill=colour)
        shape.commit()
        return self

    def save(self) -> Path:
        """The PDF."""
        if not self.document.is_closed:
            self.document.save(self.path)
            self.document.close()
        return self.path

    def page(self) -> Page:
        """The page as read."""
        return next(iter(read_pages(self.save(), limits=defaults())))

    def boxes(self) -> list[Box]:
        """The boxes found."""
        return find_boxes(self.page())[0]

    def networks(self) -> tuple[list[Box], list[Network]]:
        """The boxes and the networks between them."""
        page = self.page()
        boxes, empty = find_boxes(page)
        return boxes, find_networks(page, boxes, empty, letter_height(page))

    def joined(self) -> list[set[str]]:
        """Per network the first words of the boxes that it reaches, sorted."""
        boxes, networks = self.networks()
        found = [{boxes[a.box].text.split()[0] for a in n.attachments} for n in networks]
        return sorted(found, key=lambda names: sorted(names))

    def layout(self) -> Layout:
        """The page laid out."""
        return lay_out(self.page())


def named(sheet: Sheet, places: dict[str, BBox], **look: Any) -> Sheet:
    """Boxes that hold their names."""
    for name, box in places.items():
        sheet.box(box, name, **look)
    return sheet


def texts(boxes: Sequence[Box]) -> list[str]:
    """The boxes' texts on one line each, in reading order."""
    return [" ".join(b.text.split()) for b in boxes]
