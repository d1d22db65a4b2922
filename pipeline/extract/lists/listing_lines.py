"""A tree printed as a list: its lines to entries with their number, place and attributes (Indikator:, Target: …).

Numbers (1, 1.1, 1.1.1; a., 1), (a); I.), bullets and labels (Tujuan : …) begin an entry; other lines go on with what
stands above them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field

from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.identity.passages import EDGE_SHARE, running_key
from pipeline.extract.layout import Layout
from pipeline.extract.words.labels import Label, is_indicator_wording, is_signature, is_statement_wording, parse_label
from pipeline.normalize.text import squeeze
from pipeline.page import BBox
from pipeline.record import Level

SAME_INDENT = 0.4
"""Lines that begin within this many letter heights of each other stand at one indent."""
GOES_ON = 1.3
"""White space to the line before, in letter heights, above which a line belongs to nothing that stands above it."""
FIGURES = ("target", "realisasi", "baseline", "unit")
"""Attributes whose items are figures or units."""
GRID_COLUMNS = 3
"""A table of at least so many columns holds no list."""

_DECIMAL = re.compile(r"^\(?((?:\d{1,2}|[A-Z])(?:\s?\.(?:\d{1,2}|[a-z](?=[\s.)])))+)\s?[.)]?\)?\s+(?=[^\W\d]|[\"“(*])")
_FIGURE_ITEM = re.compile(r"^(?:\(?(?:\d{1,2}|[a-z])[.)]\s+|[•●▪■○◦–—➢*-]\s+)(?=\S)")
_STYLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("1.", re.compile(r"^(\d{1,2})\.\s*(?=[^\W\d]|[\"“(*])")),
    ("(1)", re.compile(r"^\((\d{1,2})\)\s*(?=[^\W\d])")),
    ("1)", re.compile(r"^(\d{1,2})\)\s*(?=[^\W\d])")),
    ("I.", re.compile(r"^([IVX]{1,4})[.)]\s+(?=\S)")),
    ("i.", re.compile(r"^\(?([ivx]{2,4}|i)[.)]\s+(?=\S)")),
    ("A.", re.compile(r"^([A-Z])[.)]\s+(?=\S)")),
    ("(a)", re.compile(r"^\(([a-z])\)\s*(?=\S)")),
    ("a)", re.compile(r"^([a-z])\)\s*(?=\S)")),
    ("a.", re.compile(r"^([a-z])\.\s+(?=\S)")),
    ("•", re.compile(r"^([•●])\s*(?=\S)")),
    ("▪", re.compile(r"^([▪■])\s*(?=\S)")),
    ("○", re.compile(r"^([○◦]|o(?=\s))\s*(?=\S)")),
    ("–", re.compile(r"^([-–—])\s*(?=[^\W\d])")),
    ("➢", re.compile(r"^([➢►✓❖*])\s*(?=\S)")),
)


@dataclass(slots=True)
class Piece:
    """Lines of one text: an entry's statement, or an attribute with its ``role`` and its label's ``lead``."""

    page: int
    lines: list[Line]
    role: str | None = None
    lead: str = ""
    skip: int = 0
    items: list[str] = field(default_factory=list)
    listed: bool = False

    @property
    def text(self) -> str:
        """Its text on one line, without number, bullet or label."""
        return squeeze("\n".join(line.text for line in self.lines))[self.skip :].strip()

    @property
    def bbox(self) -> BBox:
        """The box of its lines on the page where it begins."""
        first = [line for line in self.lines if line.bbox[1] >= self.lines[0].bbox[1]]
        return box_of(line.bbox for line in first)


@dataclass(slots=True, eq=False)
class Entry:
    """One place of the list. ``style`` is its numbering (1., a), •, decimal, label:tujuan), ``indent`` in points."""

    style: str
    number: str | None
    indent: float
    size: float
    statement: Piece
    level: Level | None = None
    names: bool = False
    attributes: list[Piece] = field(default_factory=list)
    parent: Entry | None = None
    evidence: str = ""

    @property
    def depth(self) -> int:
        """Steps from the top of the list, from 0."""
        return 0 if self.parent is None else self.parent.depth + 1


@dataclass(frozen=True, slots=True)
class _Start:
    style: str
    number: str | None
    rest: str
    skip: int


def entries_of(layouts: Sequence[Layout]) -> tuple[list[Entry], list[str]]:
    """The entries of the pages in order, not yet linked, and the lines that stand before the first (title, legend)."""
    reader = _Reader()
    edges = Counter(key for layout in layouts for key in {running_key(x.text) for x in layout.lines if _at_edge(x, layout)})
    running = {key for key, pages in edges.items() if pages > 1}
    for layout in layouts:
        reader.turn_page(layout.number)
        for line in _body(layout, running):
            reader.take(line)
    return reader.entries, reader.preface


def _body(layout: Layout, running: Container[str]) -> Iterator[Line]:
    """The lines of a page without tables, running heads and feet, and signatures."""
    tables = [g.bbox for g in layout.grids if g.cols >= GRID_COLUMNS and g.rows > 1 and g.kind != "unruled"]
    for line in layout.lines:
        x, y = (line.bbox[0] + line.bbox[2]) / 2, (line.bbox[1] + line.bbox[3]) / 2
        if any(b[0] <= x <= b[2] and b[1] <= y <= b[3] for b in tables):
            continue
        if _at_edge(line, layout) and (
            running_key(line.text) in running or re.fullmatch(r"\W*(?:hal\w*)?\W*\d+\W*", line.text, re.I)
        ):
            continue
        yield line


def _at_edge(line: Line, layout: Layout) -> bool:
    height = layout.page.height
    return line.bbox[3] < EDGE_SHARE * height or line.bbox[1] > (1 - EDGE_SHARE) * height


class _Reader:
    """Takes lines one by one; knows the entry and the piece that a further line may go on with."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.preface: list[str] = []
        self._piece: Piece | None = None
        self._page = 1
        self._bottom: float | None = None
        self._open = False

    def turn_page(self, page: int) -> None:
        """The next lines stand on this page."""
        self._page, self._bottom, self._open = page, None, bool(self.entries)

    def take(self, line: Line) -> None:
        """One more line."""
        apart = self._bottom is not None and line.bbox[1] - self._bottom > GOES_ON * _size(line)
        self._bottom = line.bbox[3]
        if not self._begin(line) and not self._go_on(line, apart):
            if self.entries:
                self._open = False
            else:
                self.preface.append(line.text)

    def _begin(self, line: Line) -> bool:
        """Begins an entry or an attribute where the line's lead says so."""
        text = squeeze(line.text)
        piece = self._piece
        figure = _FIGURE_ITEM.match(text) if piece is not None and piece.listed and piece.role in FIGURES else None
        if figure and not is_statement_wording(text[figure.end() :]):
            self._item(line, _Start("item", None, text[figure.end() :], figure.end()))
            return True
        start = _start(text)
        label = parse_label(start.rest if start else text)
        if label is not None and label.role is not None and label.marked and self.entries:
            self._attribute(line, text, label)
            return True
        if start is not None:
            if self._is_item(line, start):
                self._item(line, start)
            else:
                self._entry(line, start, label)
            return True
        if (
            label is not None
            and label.level is not None
            and label.rest
            and re.search(r"[:=]", text[: len(text) - len(label.rest)])
        ):
            skip = len(text) - len(label.rest)
            self._entry(line, _Start(f"label:{label.level}", label.number, label.rest, skip), label)
            return True
        return False

    def _entry(self, line: Line, start: _Start, label: Label | None) -> None:
        level, skip, names = None, start.skip, False
        if label is not None and label.level is not None and label.rest and ":" in line.text:
            level, names, skip = label.level, label.names, len(squeeze(line.text)) - len(label.rest)
        self._piece = Piece(self._page, [line], skip=skip)
        self._open = True
        self.entries.append(Entry(start.style, start.number, line.bbox[0], _size(line), self._piece, level, names))

    def _attribute(self, line: Line, text: str, label: Label) -> None:
        skip = len(text) - len(label.rest)
        self._piece = Piece(self._page, [line], label.role, text[:skip], skip, listed=not label.rest)
        self._open = True
        self.entries[-1].attributes.append(self._piece)

    def _is_item(self, line: Line, start: _Start) -> bool:
        """Whether a numbered line is an item of the attribute above it, not an entry."""
        piece = self._piece
        if piece is None or piece.role is None or not self.entries or not piece.listed:
            return False
        above = self.entries[-1]
        if start.style == "decimal" and start.number and start.number.startswith(f"{above.number}."):
            return False
        if line.bbox[0] < above.indent - SAME_INDENT * above.size:
            return False
        if piece.role == "indicator":
            return is_indicator_wording(start.rest) or not is_statement_wording(start.rest)
        return not is_statement_wording(start.rest)

    def _item(self, line: Line, start: _Start) -> None:
        assert self._piece is not None
        self._piece.items.append(start.rest)
        if self._piece.listed and len(self._piece.items) == 1 and not self._piece.text:
            self._piece.lines, self._piece.skip = [line], 0
        else:
            self._piece.lines.append(line)
        self._open = True

    def _go_on(self, line: Line, apart: bool) -> bool:
        """Adds the line to what stands above it; false where it belongs to nothing."""
        piece = self._piece
        if piece is None or not self._open or apart or is_signature(line.text):
            return False
        if line.bbox[0] < self.entries[-1].indent - SAME_INDENT * self.entries[-1].size:
            return False
        if piece.items:
            piece.items[-1] = squeeze(f"{piece.items[-1]}\n{line.text}")
        piece.lines.append(line)
        return True


def _start(text: str) -> _Start | None:
    """The number or bullet that a line begins with."""
    found = _DECIMAL.match(text)
    if found:
        return _Start("decimal", re.sub(r"\s", "", found.group(1)), text[found.end() :], found.end())
    for style, pattern in _STYLES:
        found = pattern.match(text)
        if found:
            return _Start(style, found.group(1), text[found.end() :], found.end())
    return None


def _size(line: Line) -> float:
    return max(w.size for w in line.words)
