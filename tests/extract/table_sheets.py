"""Tables drawn on small PDF pages as offices rule them, and read back as grids and records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pymupdf

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import Grid
from pipeline.extract.read import read_pages
from pipeline.extract.table_meaning.table_reading import TableContext, read_grid
from pipeline.extract.table_structure.joining import join_grids
from pipeline.extract.tables import find_grids
from pipeline.page import Page
from pipeline.record import Document

Colour = tuple[float, float, float]
Place = tuple[int, int]
Point = tuple[float, float]
BLUE: Colour = (0.6, 0.75, 0.9)
PALE: Colour = (0.92, 0.95, 0.98)
GREEN: Colour = (0.0, 0.55, 0.45)
LEADING = 1.25
"""Distance of lines in letter heights."""
PAD = 3.0
"""White space inside a cell, in points."""


class Pen:
    """Draws many things in their order and puts them on the page at once: each of them alone makes PyMuPDF count all before."""

    def __init__(self, page: pymupdf.Page) -> None:
        self._shape = page.new_shape()

    def rule(self, start: Point, end: Point, width: float) -> None:
        """A straight line."""
        self._shape.draw_line(start, end)
        self._shape.finish(color=(0,), width=width, closePath=False)

    def fill(self, box: tuple[float, float, float, float], colour: Colour) -> None:
        """A painted box without border."""
        self._shape.draw_rect(box)
        self._shape.finish(color=None, fill=colour)

    def print(self, place: Point, text: str, size: float, font: str) -> None:
        """A line of text on its base line."""
        self._shape.insert_text(place, text, fontsize=size, fontname=font)
        # A shape gathers its text behind its drawings: what is painted later would not cover it.
        self._shape.totalcont += self._shape.text_cont
        self._shape.text_cont = ""

    def commit(self) -> None:
        """Puts all of it on the page."""
        self._shape.commit()


class TableSheets:
    """A document in the making: pages with tables whose cells are given as text, lines parted by line breaks."""

    def __init__(self, folder: Path, width: float = 842, height: float = 595, size: float = 8) -> None:
        self.path = folder / "tables.pdf"
        self.document = pymupdf.open()
        self.width, self.height, self.size = width, height, size
        self.page()

    def page(self) -> TableSheets:
        """Begins another page."""
        self.sheet = self.document.new_page(width=self.width, height=self.height)
        return self

    def text(self, x: float, y: float, text: str, bold: bool = False, size: float | None = None) -> TableSheets:
        """Lines of text, ``y`` the top of the first in points."""
        pen = Pen(self.sheet)
        self._lines(pen, (x, y), text, bold, size or self.size)
        pen.commit()
        return self

    @staticmethod
    def _lines(pen: Pen, top: tuple[float, float], text: str, bold: bool, size: float) -> None:
        for k, line in enumerate(text.split("\n")):
            pen.print((top[0], top[1] + (0.8 + LEADING * k) * size), line, size, "hebo" if bold else "helv")

    def table(
        self,
        rows: Sequence[Sequence[str | None]],
        widths: Sequence[float],
        *,
        x: float = 40,
        y: float = 60,
        spans: Mapping[Place, Place] | None = None,
        rules: str | Sequence[int] = "all",
        bold: Sequence[Place] = (),
        fills: Mapping[Place, Colour] | None = None,
        gap: float = 0.0,
        unruled: Mapping[Place, str] | None = None,
    ) -> list[float]:
        """Draws a table and returns its row edges. None marks a place that a span covers.

        ``rules`` is "all", "across" (horizontal only), "frame" (header and end), "none", or the row edges with a horizontal rule;
        ``gap`` adds points to each row; ``unruled`` names a side of a cell, "top" or "foot", that has no rule.
        """
        spans, fills = spans or {}, fills or {}
        ys = self._row_edges(rows, spans, y, gap)
        xs = [x + sum(widths[:k]) for k in range(len(widths) + 1)]
        pen = Pen(self.sheet)
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                if text is None:
                    continue
                down, across = spans.get((r, c), (1, 1))
                box = (xs[c], ys[r], xs[c + across], ys[r + down])
                if (r, c) in fills:
                    pen.fill(box, fills[(r, c)])
                if rules == "all":
                    self._sides(pen, box, (unruled or {}).get((r, c), ""))
                self._lines(pen, (box[0] + PAD, box[1] + PAD), text, (r, c) in bold, self.size)
        named = {"across": ys, "frame": [ys[0], ys[1], ys[-1]]}
        lines = named.get(rules, []) if isinstance(rules, str) else [ys[edge] for edge in rules]
        for at in lines:
            pen.rule((xs[0], at), (xs[-1], at), 0.7)
        pen.commit()
        return ys

    @staticmethod
    def _sides(pen: Pen, box: tuple[float, float, float, float], missing: str) -> None:
        x0, y0, x1, y1 = box
        for side, ends in (("top", ((x0, y0), (x1, y0))), ("foot", ((x0, y1), (x1, y1)))):
            if side not in missing:
                pen.rule(*ends, 0.5)
        for x in (x0, x1):
            pen.rule((x, y0), (x, y1), 0.5)

    def _row_edges(self, rows: Sequence[Sequence[str | None]], spans: Mapping[Place, Place], y: float, gap: float) -> list[float]:
        ys = [y]
        for r, row in enumerate(rows):
            lines = max((t.count("\n") + 1 for c, t in enumerate(row) if t and spans.get((r, c), (1, 1))[0] == 1), default=1)
            ys.append(ys[-1] + lines * LEADING * self.size + 2 * PAD + gap)
        return ys

    def pages(self) -> list[Page]:
        """The document as the pipeline reads it."""
        self.document.save(self.path)
        return list(read_pages(self.path, ocr=False))

    def grids(self) -> list[Grid]:
        """All its tables, joined over pages."""
        pages = self.pages()
        return list(join_grids((p, find_grids(p)) for p in pages))

    def record(self, year: int = 2024, captions: tuple[str, ...] = ()) -> Read:
        """What is read of all its tables."""
        builder = Builder(Document(file="tables.pdf", sha256="", year=year))
        understood = [read_grid(g, builder, TableContext(year=year, captions=captions)) for g in self.grids()]
        return Read(builder, understood)


class Read:
    """A builder's content in forms that are easy to compare."""

    def __init__(self, builder: Builder, understood: list[bool]) -> None:
        self.builder, self.understood = builder, understood
        self.extraction = builder.extraction
        self.names = {n.id: n.statement or n.name or "" for n in self.extraction.nodes}
        self.indicator_names = {i.id: i.name for i in self.extraction.indicators}

    def nodes(self) -> list[tuple[str, str]]:
        """Level and text."""
        return [(n.level, self.names[n.id]) for n in self.extraction.nodes]

    def values(self) -> list[tuple[str, str, str | None, float | str | None, str | None]]:
        """Indicator, kind, period, number (else the text) and unit."""
        return [
            (self.indicator_names[v.indicator], v.kind, v.period, v.value if v.value is not None else v.text, v.unit)
            for v in self.extraction.values
        ]

    def budgets(self) -> list[tuple[str, str, str | None, float | None]]:
        """Node, kind, period and amount."""
        return [(self.names[b.node], b.kind, b.period, b.amount) for b in self.extraction.budgets]

    def actions(self) -> list[tuple[str, str | None, str]]:
        """Indicator, period and text."""
        return [(self.indicator_names[a.indicator], a.period, a.text) for a in self.extraction.actions]

    def links(self) -> set[tuple[str, str]]:
        """Parent and child."""
        return {(self.names[c.parent], self.names[c.child]) for c in self.extraction.candidates}


def texts(grid: Grid) -> list[list[str]]:
    """The text of each row's cells, a space for a line break; cells that only reach into the row left out."""
    return [[c.text.replace("\n", " ") for c in grid.starting(r)] for r in range(grid.rows)]
