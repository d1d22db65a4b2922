"""Headings that part a document into what serves one tujuan or sasaran: "TUJUAN 1 : …", "SASARAN 1.1 : …", each with the tables
below it, until the next one or other text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import Grid, Line
from pipeline.extract.table_meaning.group_headings import AGAIN
from pipeline.extract.table_meaning.headings import HEADED
from pipeline.extract.words.labels import Label, is_statement_wording, parse_label
from pipeline.normalize.period import parse_period
from pipeline.normalize.text import squeeze
from pipeline.page import BBox
from pipeline.record import LEVELS, Level, Node

HEADED_LEVELS: tuple[Level, ...] = ("tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran")
"""Levels that such headings name."""
SHORT = 8
"""Words of a line that may stand between a heading and its table ("Tabel 3.2"); more are text of its own."""
MOST_BETWEEN = 3
"""Such lines at most."""
EDGE_SHARE = 0.09
"""The share of a page at its top where running heads stand."""
SAME_START = 2.0
"""Points within which a heading's further lines begin under its text or its label."""
LINE_GAP = 0.8
"""Letter heights between two lines of one heading at most."""
WORD_GAP = 2.2
"""Letter heights between two words of one text at most."""
_SECTION = re.compile(r"^(?:\d{1,2}\.\d|[A-Z]\.\s|BAB\b|[IVX]+\.\s)")
"""A line that begins a section of the document."""
_CAPTION = re.compile(r"^(?:tabel|gambar|grafik|bagan|diagram)\s+(?:\d|[IVX]+\b)", re.IGNORECASE)
"""A line that tells a table's or picture's number."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a heading states, on which page and where."""

    level: Level
    statement: str
    page: int
    bbox: BBox
    measures: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """An indicator on a line below a heading ("Indikator Tujuan : …"), with the target on the line below it, whose label may name
    its year ("Target 2023 : 72,50")."""

    name: str
    line: Line
    label: str
    target: str
    below: Line


@dataclass(slots=True)
class SectionHeadings:
    """The headings that hold at a place of the document, highest first."""

    open: list[Heading] = field(default_factory=list)

    def nodes_above(self, grid: Grid, captions: Sequence[Line], height: float, builder: Builder) -> dict[Level, Node]:
        """The nodes of the headings that hold for a table, given the lines between it and the table before, and those in rows
        over its header; ``height`` of the page in points."""
        self._read(grid, captions, EDGE_SHARE * height)
        out: dict[Level, Node] = {}
        above: Node | None = None
        for heading in self.open:
            node = builder.node(heading.level, heading.statement, page=heading.page, bbox=heading.bbox)
            links = builder.extraction.candidates
            if above is not None and not any((c.parent, c.child) == (above.id, node.id) for c in links):
                builder.link(above, node, "heading", HEADED, page=heading.page)
            for measure in heading.measures:
                _measure(node, measure, heading.page, builder)
            out[heading.level] = above = node
        return out

    def _read(self, grid: Grid, captions: Sequence[Line], edge: float) -> None:
        """Opens and closes headings by the lines above a table; those over the ``edge`` of the page run along."""
        between = 0
        for line, heading in _headings(grid, captions):
            if heading is None and line.bbox[3] <= edge:
                continue
            if heading is None:
                between += 1
                if between > MOST_BETWEEN or len(line.text.split()) > SHORT or _SECTION.match(line.text):
                    self.open.clear()
                continue
            between = 0
            rank = LEVELS.index(heading.level)
            self.open[:] = [h for h in self.open if LEVELS.index(h.level) < rank]
            self.open.append(heading)


def _headings(grid: Grid, captions: Sequence[Line]) -> Iterator[tuple[Line, Heading | None]]:
    """The lines above a table, those of a heading once, with what they state."""
    right = max((grid.bbox[2], *(line.bbox[2] for line in captions)))
    k = 0
    while k < len(captions):
        line, label = captions[k], _label(captions[k].text)
        k += 1
        if label is None or label.level not in HEADED_LEVELS or not _is_phrase(line):
            yield line, None
            continue
        texts = [label.rest]
        while k < len(captions) and _goes_on(line, captions[k - 1], captions[k], right, bool(texts[-1])):
            texts.append(captions[k].text)
            k += 1
        statement = AGAIN.sub("", squeeze(" ".join(texts)))
        if not is_statement_wording(statement):
            yield line, None
            continue
        measures: list[Measure] = []
        while (measure := _measure_at(captions[k : k + 2])) is not None:
            measures.append(measure)
            k += 2
        yield line, Heading(label.level, statement, grid.page, line.bbox, tuple(measures))


def _measure_at(lines: Sequence[Line]) -> Measure | None:
    """The labelled indicator of a line with the labelled target of the next one; None where the lines are others."""
    labels = [parse_label(line.text) for line in lines]
    if len(labels) != 2 or any(label is None or not label.marked or not label.rest for label in labels):
        return None
    name, target = labels
    if name is None or target is None or (name.role, target.role) != ("indicator", "target"):
        return None
    return Measure(name.rest, lines[0], lines[1].text.partition(":")[0], target.rest, lines[1])


def _measure(node: Node, measure: Measure, page: int, builder: Builder) -> None:
    """Adds an indicator and its target to the node of its heading."""
    year = builder.document.year
    period = parse_period(measure.label, year) or (str(year) if year else None)
    indicator = builder.indicator(node, measure.name, page=page, bbox=measure.line.bbox)
    builder.value(indicator, "target", period, measure.target, page=page, bbox=measure.below.bbox)


def _label(text: str) -> Label | None:
    """The label of a heading: of a level, with a number or a colon."""
    label = parse_label(text)
    if label is None or label.level is None or not (label.number or ":" in text):
        return None
    return label


def _is_phrase(line: Line) -> bool:
    """Whether a line is one text: no gap parts its words, unless behind a colon."""
    gaps = ((b.bbox[0] - a.bbox[2], a) for a, b in pairwise(line.words) if not a.text.endswith(":") and b.text != ":")
    return all(gap <= WORD_GAP * word.size for gap, word in gaps)


def _goes_on(first: Line, above: Line, line: Line, right: float, begun: bool) -> bool:
    """Whether a line goes on with a heading: close below, at its left edge or its text's, in mid-sentence or where its first word
    found no room above, or the heading is a label alone so far."""
    size = first.words[0].size
    starts = [w.bbox[0] for w in first.words]
    if line.bbox[1] - above.bbox[3] > LINE_GAP * size or _label(line.text) is not None or line.bold != first.bold:
        return False
    if _CAPTION.match(line.text):
        return False
    if min(abs(line.bbox[0] - x) for x in starts) > SAME_START:
        return False
    width = line.words[0].bbox[2] - line.words[0].bbox[0]
    return not begun or line.text[0].islower() or right - above.bbox[2] < width + size
