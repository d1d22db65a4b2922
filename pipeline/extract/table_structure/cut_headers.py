"""Headings that a page break parts from their table: the header's first lines between two rules or in a row of cells at a page's
foot, the rest of it and the rows overleaf."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.geometry.grid import Cell, Grid, Line
from pipeline.extract.geometry.printed import WordRows, printed_lines
from pipeline.extract.geometry.ruling import Rule, letter_height, merged_rules
from pipeline.extract.table_structure.heads import FIGURE
from pipeline.page import BBox, Page, Word

STRIP = "strip"
"""Kind of a grid that is a header's first part: no table by itself."""
SAME_END = 4.0
"""Points within which the rules of a table's parts begin and end alike."""
FOOT_SHARE = 0.1
"""Lines in this share of the page's height at its foot are page numbers and running text."""
LEAST_HEADS = 3
"""Texts side by side that make a header."""
MOST_HEIGHT = 6.0
"""Height of a header's first part in letter heights at most; a higher one holds rows."""


def foot_strip(page: Page, words: Sequence[Word]) -> Grid | None:
    """The texts side by side between the last two rules of a page, which hold no figure, with nothing but running text below.

    ``words`` are those that no table holds. A cell per text; None where there are none.
    """
    rules = sorted(merged_rules(page)[0], key=lambda r: r.at)
    if len(rules) < 2:
        return None
    top, foot = rules[-2:]
    letter = letter_height(page)
    box = (top.start, top.at, top.end, foot.at)
    low = any(w.bbox[1] >= foot.at and w.bbox[3] < page.height * (1 - FOOT_SHARE) for w in page.words)
    if low or not _alike(top, foot) or foot.at - top.at > MOST_HEIGHT * letter:
        return None
    phrases = [p for row in printed_lines(WordRows(words).inside(box), letter) for p in row.phrases]
    phrases.sort(key=lambda p: p.bbox[0])
    if len(phrases) < LEAST_HEADS or any(FIGURE.match(p.text) for p in phrases):
        return None
    cells = [Cell(0, k, 1, 1, p.bbox, page.number, (p,)) for k, p in enumerate(phrases)]
    edges = tuple((a.bbox[2] + b.bbox[0]) / 2 for a, b in pairwise(phrases))
    return Grid(page.number, box, (box[0], *edges, box[2]), (box[1], box[3]), cells, STRIP, 0.0, pages=(page.number,))


def _alike(one: Rule, two: Rule) -> bool:
    return abs(one.start - two.start) <= SAME_END and abs(one.end - two.end) <= SAME_END


def with_header(strip: Grid, below: Grid) -> Grid:
    """The first table of a page with the header's lines that stand at the foot of the page before; the table itself where these
    are another's or it prints them again."""
    if abs(strip.bbox[0] - below.bbox[0]) > SAME_END or abs(strip.bbox[2] - below.bbox[2]) > SAME_END:
        return below
    heads = _by_column(strip, below)
    first = [c for c in below.cells if c.row == 0]
    filled = [c for c in first if c.lines]
    if heads is None or any(c.text == _text(heads.get(c.col, ())) for c in filled):
        return below
    if len(filled) == len(first) or any(FIGURE.match(c.text) for c in filled):
        top = [Cell(0, c, 1, 1, _column(strip.bbox, below, c), strip.page, heads.get(c, ())) for c in range(below.cols)]
        cells = [*top, *(replace(c, row=c.row + 1) for c in below.cells)]
    else:
        cells = [_headed(c, heads, strip.page) if c.row == 0 else c for c in below.cells]
    return replace(below, page=strip.page, bbox=strip.bbox, cells=cells, pages=(strip.page, *below.pages))


def _headed(cell: Cell, heads: dict[int, tuple[Line, ...]], page: int) -> Cell:
    """A cell of the header's second part with the lines over it."""
    above = tuple(line for c in range(cell.col, cell.col + cell.colspan) for line in heads.get(c, ()))
    return replace(cell, lines=(*above, *cell.lines), page=page) if above else cell


def _text(lines: Sequence[Line]) -> str:
    return "\n".join(line.text for line in lines)


def _column(box: BBox, grid: Grid, col: int) -> BBox:
    return (grid.xs[col], box[1], grid.xs[col + 1], box[3])


def _by_column(strip: Grid, below: Grid) -> dict[int, tuple[Line, ...]] | None:
    """The strip's texts by the column that holds their middle; None where one stands in none."""
    out: dict[int, tuple[Line, ...]] = {}
    for cell in sorted(strip.cells, key=lambda c: c.bbox[1]):
        middle = (cell.bbox[0] + cell.bbox[2]) / 2
        col = next((c for c in range(below.cols) if below.xs[c] <= middle <= below.xs[c + 1]), None)
        if col is None:
            return None
        out[col] = (*out.get(col, ()), *cell.lines)
    return out if len(out) >= LEAST_HEADS else None


def under_cut_header(strip: Grid, below: Grid) -> Grid | None:
    """The first table of a page under the row of cells that is its header's first part at the foot of the page before.

    Its cells stand over whole columns, at least one over several (that one heads a group), and the first row overleaf is set like
    them or says something only below such groups. None where it is no such part.
    """
    shift = below.xs[0] - strip.xs[0]
    if strip.rows != 1 or below.rows < 2 or abs(strip.xs[-1] + shift - below.xs[-1]) > SAME_END:
        return None
    spans = [_span(cell, below, shift) for cell in strip.cells]
    own = below.starting(0)
    if any(s is None for s in spans) or any(c.row for c in below.row_cells(0)) or not all(c.lines for c in strip.cells):
        return None
    wide = {col for s in spans if s is not None and len(s) > 1 for col in s}
    narrow = [c for c in own if c.col not in wide]
    under = [c for c in own if c.col in wide]
    if not wide or not under or not all(c.lines and c.colspan == 1 for c in under):
        return None
    if not _set_alike([*strip.cells, *own], below) and any(c.lines for c in narrow):
        return None
    heads = [(cell, span) for cell, span in zip(strip.cells, spans, strict=True) if span is not None]
    cells = [replace(cell, col=span.start, colspan=len(span)) for cell, span in heads if len(span) > 1]
    for cell, span in heads:
        if len(span) == 1:
            part = next(c for c in narrow if c.col == span.start)
            cells.append(replace(cell, col=part.col, rowspan=1 + part.rowspan, lines=(*cell.lines, *part.lines)))
    cells += [replace(c, row=c.row + 1) for c in below.cells if c not in narrow]
    cells.sort(key=lambda c: (c.row, c.col))
    return replace(below, page=strip.page, bbox=strip.bbox, cells=cells, pages=(*strip.pages, *below.pages))


def _span(cell: Cell, below: Grid, shift: float) -> range | None:
    """The columns overleaf over which a cell stands; None where its sides are no edges of columns."""
    edges = [
        next((k for k, x in enumerate(below.xs) if abs(x - side - shift) <= SAME_END), None)
        for side in (cell.bbox[0], cell.bbox[2])
    ]
    first, last = edges
    return range(first, last) if first is not None and last is not None and first < last else None


def _set_alike(heads: Sequence[Cell], below: Grid) -> bool:
    """Whether cells are set alike, painted or bold, and the rows of the table otherwise."""
    body = [c for r in range(1, below.rows) for c in below.starting(r) if c.lines]
    painted = len({c.fill for c in heads}) == 1 and heads[0].fill is not None and all(c.fill != heads[0].fill for c in body)
    bold = all(c.bold for c in heads if c.lines) and not all(c.bold for c in body)
    return painted or bold
