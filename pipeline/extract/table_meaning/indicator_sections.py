"""Tables of figures alone, below a heading that names their indicator: "Indikator 3 : …" over target and realisasi by years, over
rows "Target" and "Realisasi", or over labels with their figures beside them ("Target 2016 | 85 % | Realisasi 2016 | 89 %")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import Cell, Grid, Line
from pipeline.extract.layouts import Layouts
from pipeline.extract.table_meaning.header_paths import header_path, header_period
from pipeline.extract.table_meaning.header_text import YEARS, is_header_text, kind_of, pattern, tight
from pipeline.extract.table_meaning.same_indicators import align
from pipeline.normalize.period import parse_period
from pipeline.normalize.quantity import is_empty, parse_quantity
from pipeline.normalize.text import fold, squeeze, strip_lead
from pipeline.page import BBox
from pipeline.record import Indicator, Level, Node, ValueKind

MOST_ROWS, MOST_COLUMNS = 10, 14
"""A table of one indicator's figures is no larger."""
LEAST_FIGURES = 2
"""Figures of a known kind that make such a table."""
MOST_WORDS = 5
"""Words of a figure ("4.250,00 juta rupiah", "WTP DPP"); more are an explanation."""
PAGES_BACK = 2
"""Pages above a table on which its heading is looked for."""
MOST_LINES = 4
"""Lines of a heading's name."""
LINE_GAP = 0.8
"""Letter heights between two lines of one heading at most."""
_NAMED = re.compile(
    r"^\W{0,2}(?:(?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]\s+)?"
    r"(?:indikator(?:\s+(?:kinerja|sasaran|tujuan))*(?:\s+(?:utama|kunci))?(?:\s*\(?\bik[ukps]\)?)?|ik[ukps]?)"
    r"(?=[\s.:\d-])\s*(?:ke\s*-?\s*)?(?P<number>\d{1,2}(?:[.-]\d{1,2})*)?\s*(?P<sign>[.:)\u2013-]?)\s*(?P<name>\S.*)$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^(?:(?:tabel|grafik|gambar)\s+(?:[\d.]+|[IVX]+(?:[.-]\d+)*)[.:]?\s*)?"
    r"(?:(?:perkembangan|perbandingan|capaian|target|realisasi|data|dan|indikator(?:\s+kinerja)?)\s+)*",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s*(?:\bdari\s+)?\b(?:tahun|periode)\s+(?:19|20)\d{2}\b.*$", re.IGNORECASE)
_UNIT = re.compile(r"\s*\([^()\d]{1,20}\)\s*$")
"""What figures are measured in, behind the label of their column."""
CAPTION_LINES = 3
"""Lines right above a table in which its caption may name its indicator."""
_COUNTED = re.compile(r"^\W{0,2}(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z])[.)]?\s+\S", re.IGNORECASE)
_STATED = re.compile(r"^\W{0,2}(?:sasaran|tujuan|bab)\b", re.IGNORECASE)
_STATEMENTS: tuple[Level, ...] = ("sasaran", "tujuan")
_KINDS: Mapping[str, ValueKind] = {"baseline": "baseline", "target": "target", "realisasi": "realisasi", "capaian": "capaian"}


@dataclass(frozen=True, slots=True)
class Figure:
    """A cell's figure: what it is, of when; of which unit, where a cell of its table says so."""

    kind: ValueKind
    period: str
    cell: Cell


class IndicatorSections:
    """The indicator whose section a table stands in, from its heading until a table that names its own rows."""

    def __init__(self, pages: Layouts, builder: Builder) -> None:
        self._pages, self._builder = pages, builder
        self._open: Indicator | None = None
        self._since: tuple[int, float] = (0, 0.0)

    def close(self, grid: Grid) -> None:
        """Another table was read: what follows needs a heading of its own."""
        self._open, self._since = None, (max(grid.pages or (grid.page,)), grid.bbox[3] if len(grid.pages) < 2 else 0.0)

    def read(self, grid: Grid, year: int | None, above: Callable[[], Mapping[Level, Node]]) -> bool:
        """Reads a table of one indicator's figures; False where it is none or stands below no indicator's heading.

        ``above`` makes the nodes of the headings that hold there: an indicator unknown so far is of the lowest.
        """
        if grid.rows > MOST_ROWS or grid.cols > MOST_COLUMNS:
            return False
        title = _title(grid)
        top = 0 if title is None else 1
        if not _begins_with_label(grid, top):
            return False
        figures = figures_of(grid, year, top)
        if len(figures) < LEAST_FIGURES or not {f.kind for f in figures} & {"target", "realisasi"}:
            return False
        heading = title if title is not None else self._heading(grid)
        if heading is not None:
            self._open = self._measured(heading, above)
            self._since = (heading.page, heading.bbox[3])
        if self._open is None:
            return False
        for figure in figures:
            self._value(self._open, figure)
        if heading is not None and heading.caption:
            # A caption speaks for its own table alone.
            self.close(grid)
        return True

    def _value(self, indicator: Indicator, figure: Figure) -> None:
        """Adds a figure; a percentage of the target says nothing of what the indicator is measured in."""
        own = indicator.unit
        text = squeeze(figure.cell.text)
        bare = figure.kind != "capaian" and parse_quantity(text).unit is None
        box = figure.cell.text_bbox
        self._builder.value(
            indicator, figure.kind, figure.period, text, page=figure.cell.page, bbox=box, unit=own if bare else None
        )
        if figure.kind == "capaian":
            indicator.unit = own

    def _heading(self, grid: Grid) -> _Heading | None:
        """The heading nearest above a table, behind the last table that names its own rows or the last heading."""
        first = max(grid.page - PAGES_BACK, self._since[0], self._pages[0].number)
        names = {fold(i.name) for i in self._builder.extraction.indicators}
        for number in range(grid.page, first - 1, -1):
            layout = self._pages.numbered(number)
            low = grid.bbox[1] if number == grid.page else layout.page.height
            high = self._since[1] if number == self._since[0] else 0.0
            lines = [ln for ln in layout.lines if high <= ln.bbox[1] and ln.bbox[3] <= low + layout.letter]
            for k in range(len(lines) - 1, -1, -1):
                if (found := _named(lines, k, number, names)) is not None:
                    return found
                if _STATED.match(lines[k].text):
                    self._open = None
                    return None
        return None

    def _measured(self, heading: _Heading, above: Callable[[], Mapping[Level, Node]]) -> Indicator | None:
        """The indicator that a heading names: a known one, else, where it is labelled so, a new one of the sasaran above."""
        before = {n.id for n in self._builder.extraction.nodes}
        nodes = above()
        known = align([(heading.name, None)], self._builder.extraction.indicators)[0]
        node = next((nodes[level] for level in _STATEMENTS if level in nodes), None)
        if known is not None or node is None or not heading.labelled:
            self._builder.forget(n.id for n in self._builder.extraction.nodes if n.id not in before)
            return known
        return self._builder.indicator(node, heading.name, page=heading.page, bbox=heading.bbox)


@dataclass(frozen=True, slots=True)
class _Heading:
    name: str
    page: int
    bbox: BBox
    labelled: bool = False
    caption: bool = False


def _named(lines: Sequence[Line], k: int, page: int, names: Set[str]) -> _Heading | None:
    """The heading that begins in a line: labelled as an indicator's, or numbered and one of the folded ``names``; or the caption
    right above the table that is one of these ("Tabel 3.5 Tingkat tunggakan Tahun 2017-2019")."""
    text = lines[k].text
    label = _NAMED.match(text)
    if label is not None and (label["number"] or label["sign"]):
        return _Heading(_joined(label["name"], lines, k), page, lines[k].bbox, labelled=True)
    if not _COUNTED.match(text):
        name = _captioned(text)
        return (
            _Heading(name, page, lines[k].bbox, caption=True) if fold(name) in names and len(lines) - k <= CAPTION_LINES else None
        )
    prefix = next((n for n in _prefixes(strip_lead(text), lines, k) if fold(n) in names), None)
    return None if prefix is None else _Heading(prefix, page, lines[k].bbox)


def _captioned(text: str) -> str:
    """What a table's caption is about: without its number, the words for figures before it and the years behind it."""
    return squeeze(_BEHIND.sub("", _BEFORE.sub("", squeeze(text))))


def _prefixes(first: str, lines: Sequence[Line], k: int) -> Iterator[str]:
    """A heading's first line, then with each further line close below it that begins no heading of its own."""
    name = first
    yield squeeze(name)
    for above, line in zip(lines[k:], lines[k + 1 : k + MOST_LINES], strict=False):
        size = above.words[0].size
        if not -size < line.bbox[1] - above.bbox[3] < LINE_GAP * size or line.bold != above.bold:
            return
        if _NAMED.match(line.text) or _STATED.match(line.text) or is_header_text(line.text):
            return
        name = f"{name} {line.text}"
        yield squeeze(name)


def _joined(first: str, lines: Sequence[Line], k: int) -> str:
    """A labelled heading's whole name."""
    return [*_prefixes(first, lines, k)][-1]


def _title(grid: Grid) -> _Heading | None:
    """The heading that a table prints in a first row of its own."""
    cells = [c for c in grid.starting(0) if c.lines]
    label = _NAMED.match(squeeze(cells[0].text)) if len(cells) == 1 and grid.rows > 1 and cells[0].colspan == grid.cols else None
    if label is None or not (label["number"] or label["sign"]):
        return None
    return _Heading(label["name"], cells[0].page, cells[0].text_bbox, labelled=True)


def figures_of(grid: Grid, year: int | None, top: int = 0) -> list[Figure]:
    """The figures of a table that from row ``top`` on prints nothing else but their labels, over them or at their left; none of
    any other table."""
    depth = _depth(grid, top)
    found: list[Figure] = []
    for row in range(top + depth, grid.rows):
        cells = [c for c in grid.starting(row) if c.lines]
        label: Cell | None = None
        for place, cell in enumerate(cells):
            if _is_label(cell.text) or ((place == 0 or not depth) and _is_words(cell.text)):
                label = cell
                continue
            if depth and place == 0 and not _is_figure(cell.text):
                return []
            figure = _figure(cell, header_path(grid, top, depth, cell.col) if depth else (), label, year)
            if figure is not None:
                found.append(figure)
            elif label is None and not depth:
                return []
            label = label if depth else None
    return found


def _begins_with_label(grid: Grid, top: int) -> bool:
    first = next((c for c in grid.starting(top) if c.lines), None)
    return first is not None and (_is_label(first.text) or _is_words(first.text))


def _depth(grid: Grid, top: int) -> int:
    """Rows of the header that begins in row ``top``: labels alone."""
    depth = 0
    while top + depth < grid.rows:
        cells = [c for c in grid.starting(top + depth) if c.lines]
        if not cells or not all(_is_label(c.text) or _is_words(c.text) for c in cells):
            break
        if depth and not any(_is_label(c.text) for c in cells):
            break
        depth += 1
    return depth


def _is_label(text: str) -> bool:
    """Whether a cell says what a figure is, or of when: "Target Renstra", "Realisasi 2016", "Target (orang)", "2014", "TW II"."""
    text = _UNIT.sub("", text)
    rest = YEARS.sub("", squeeze(text))
    if any(ch.isdigit() for ch in rest) and parse_period(rest, 2000) is None:
        return False
    return is_header_text(text) and (kind_of(tight(text)) is not None or parse_period(text, 2000) is not None)


def _is_words(text: str) -> bool:
    """Whether a cell holds words of headers that say neither: "Uraian", "Satuan", "Penjelasan"."""
    return len(tight(text)) > 2 and text[:1].isalpha() and not any(ch.isdigit() for ch in text) and is_header_text(text)


def _is_figure(text: str) -> bool:
    quantity = parse_quantity(squeeze(text))
    return quantity.value is not None or quantity.grade is not None or is_empty(text)


def _figure(cell: Cell, over: Sequence[Cell], label: Cell | None, year: int | None) -> Figure | None:
    """The figure of a cell by the labels ``over`` it and at its left; None where these do not say what it is, or it is none."""
    text = squeeze(cell.text)
    if is_empty(text) or len(text.split()) > MOST_WORDS:
        return None
    path = [c.text for c in over]
    texts = [*path, label.text] if label is not None else path
    kind = next((k for t in reversed(texts) if (k := kind_of(tight(t)))), None)
    if kind is None:
        return None
    period = header_period(texts, None)
    if period is None:
        ends = any(pattern("plan_end").search(tight(t)) for t in texts)
        period = None if ends or year is None else header_period(texts, year) or str(year)
    return None if period is None else Figure(_KINDS[kind], period, cell)
