"""Words that a narrow cell broke without a hyphen ("pelabu" / "han") joined again, where the document knows them whole; and
figures whose last decimal it broke off ("100,0" / "0"), where its column prints the others with as many."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid, Line, box_of
from pipeline.normalize.period import month_names
from pipeline.page import Page, Word

MIN_WHOLE = 6
"""Letters of a word that does not fit its cell; shorter ones always do."""
EDGE_SHARE = 0.75
"""Share of its cell's width that a line must fill for its last word to have been broken."""
ROOM = 2.0
"""White beside a line (× its letters' size) in which one more digit and the cell's margins have no room."""

_LETTERS = re.compile(r"[^\W\d_]+")
_TAIL = re.compile(r"[^\W\d_]+$")
_HEAD = re.compile(r"^[^\W\d_]+")
_CODE = re.compile(r"\d{1,2}(?:\.\d{1,4}){2,}\.?")
_REST = re.compile(r"\d{1,4}(?:\.\d{1,4})*")
_FIGURE = re.compile(r"(?:rp\.?\s*)?\d[\d.,]*\s?%?|[-\u2013]", re.IGNORECASE)
GROUP = 3
"""Digits of a group of thousands."""
_CUT_GROUP = re.compile(r"(?:rp\.?)?\d{1,3}(?:\.\d{3})*\.(?P<tail>\d{1,2})", re.IGNORECASE)
_DECIMALS = re.compile(r"\d+[.,](\d{1,2})\s?%?")


def words_of(page: Page) -> list[str]:
    """The words that stand on a page, case folded, as often as they do."""
    return _LETTERS.findall(" ".join([word.text for word in page.words]).casefold())


def mend(grid: Grid, known: Counter[str]) -> Grid:
    """The grid with broken words of its cells joined; ``known`` tells how often each word stands in the document."""
    grid = with_whole_figures(grid)
    cells = [_mend_cell(cell, known) for cell in grid.cells]
    return grid if all(a is b for a, b in zip(cells, grid.cells, strict=True)) else grid.with_cells(cells)


def with_whole_figures(grid: Grid) -> Grid:
    """The grid with figures and codes of one word on one line where a narrow cell broke them: "100,0" / "0", in a column whose
    whole figures all have two decimals or in a row with one figure a cell; "5.03.02.2.0" / "1.0001"."""
    broken = [k for k, cell in enumerate(grid.cells) if _is_full(cell) and (_is_cut(cell) or _cut_code(cell))]
    if not broken:
        return grid
    out = list(grid.cells)
    for k in broken:
        if _cut_code(out[k]) or _two_decimals(grid.cells, out[k].col) or _one_figure_each(grid.cells, out[k]):
            out[k] = replace(out[k], lines=(_joined(*out[k].lines),))
    return grid.with_cells(out)


def _is_full(cell: Cell) -> bool:
    """Two lines of one word, of which the first leaves no room for another letter."""
    if len(cell.lines) != 2 or any(len(line.words) != 1 for line in cell.lines):
        return False
    above = cell.lines[0].words[0]
    return (cell.bbox[2] - cell.bbox[0]) - (above.bbox[2] - above.bbox[0]) < ROOM * above.size


def _lost_decimal(cell: Cell) -> bool:
    """A figure with one decimal over a single digit."""
    figure = _DECIMALS.fullmatch(cell.lines[0].text)
    one = figure is not None and len(figure.group(1)) == 1 and cell.lines[0].text[-1].isdigit()
    return one and re.fullmatch(r"\d\s?%?", cell.lines[1].text) is not None


def _cut_code(cell: Cell) -> bool:
    """A code over figures that are no code of its kind: they begin otherwise and have fewer parts."""
    above, below = (line.text for line in cell.lines)
    if not _CODE.fullmatch(above) or not _REST.fullmatch(below):
        return False
    parts, rest = above.rstrip(".").split("."), below.split(".")
    return len(rest) < len(parts) and rest[0] != parts[0]


def _two_decimals(cells: Sequence[Cell], col: int) -> bool:
    return {len(m.group(1)) for c in cells if c.col == col and (m := _DECIMALS.fullmatch(c.text))} == {2}


def _one_figure_each(cells: Sequence[Cell], cell: Cell) -> bool:
    """Whether other cells of a row have one figure alone, and none has several."""
    row = [c for c in cells if c.row == cell.row and c.rowspan == cell.rowspan and c.lines]
    figures = [c for c in row if all(_FIGURE.fullmatch(line.text) for line in c.lines)]
    several = [c for c in figures if len(c.lines) == 2 and not c.lines[0].text.endswith((".", ","))]
    return any(len(c.lines) == 1 for c in figures) and all(_is_cut(c) for c in several)


def _is_cut(cell: Cell) -> bool:
    """A figure that may go on with the digits below it: its last decimal, or the rest of its last thousands."""
    return _lost_decimal(cell) or _completes_group(cell.lines[0].text, cell.lines[1].text)


def _completes_group(above: str, below: str) -> bool:
    """Whether a word is the digits that the last group of thousands of the figure above it lacks."""
    cut = _CUT_GROUP.fullmatch(above)
    return cut is not None and below.isdigit() and len(cut["tail"]) + len(below) == GROUP


def _joined(above: Line, below: Line) -> Line:
    """Two lines as one, the last word of the first and the first of the second without a space between, in a box around both."""
    first, second = above.words[-1], below.words[0]
    around = box_of((first.bbox, second.bbox))
    whole = Word(first.text + second.text, around, first.size, first.bold, first.italic, first.colour, first.line)
    return Line((*above.words[:-1], whole))


def _mend_cell(cell: Cell, known: Counter[str]) -> Cell:
    lines = mend_lines(cell.lines, cell.bbox[2] - cell.bbox[0], known)
    return cell if lines is cell.lines else replace(cell, lines=lines)


def mend_lines(lines: tuple[Line, ...], width: float, known: Counter[str]) -> tuple[Line, ...]:
    """The lines of a frame of this width (points) with their broken words joined."""
    if len(lines) < 2:
        return lines
    out = list(lines)
    changed = False
    for k, below in enumerate(lines[1:]):
        above = out[k]
        if above.words and below.words and (_is_broken(width, above, below, known) or _is_broken_group(width, above, below)):
            out[k] = _joined(above, below)
            out[k + 1] = Line(below.words[1:])
            changed = True
    return tuple(line for line in out if line.words) if changed else lines


def _is_broken_group(width: float, above: Line, below: Line) -> bool:
    """Whether the last word of a full line is a figure cut within its last group of thousands, of which the next has the rest."""
    full = above.bbox[2] - above.bbox[0] >= EDGE_SHARE * width
    return full and _completes_group(above.words[-1].text, below.words[0].text)


def _is_broken(width: float, above: Line, below: Line, known: Counter[str]) -> bool:
    """Whether the last word of a full line and the first of the next are one word of the document.

    The whole must stand elsewhere, its halves rarer than it; or be a month.
    """
    head = _HEAD.match(below.words[0].text)
    if head is None or not head.group()[0].islower():
        return False
    tail = _TAIL.search(above.words[-1].text)
    if tail is None:
        return False
    box = above.bbox
    if len(tail.group() + head.group()) < MIN_WHOLE or box[2] - box[0] < EDGE_SHARE * width:
        return False
    joined = (tail.group() + head.group()).casefold()
    whole = known[joined]
    return joined in month_names() or (
        whole > 0 and known[tail.group().casefold()] <= whole and known[head.group().casefold()] <= whole
    )
