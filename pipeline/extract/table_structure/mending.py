"""Words that a narrow cell broke without a hyphen ("pelabu" / "han") joined again, where the document knows them whole; and
figures whose last decimal it broke off ("100,0" / "0"), where its column prints the others with as many."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid, Line
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
_DECIMALS = re.compile(r"\d+[.,](\d{1,2})\s?%?")


def words_of(page: Page) -> list[str]:
    """The words that stand on a page, case folded, as often as they do."""
    return _LETTERS.findall(" ".join([word.text for word in page.words]).casefold())


def mend(grid: Grid, known: Counter[str]) -> Grid:
    """The grid with broken words of its cells joined; ``known`` tells how often each word stands in the document."""
    cells = [_mend_cell(cell, known) for cell in _figures_whole(grid.cells)]
    return grid if all(a is b for a, b in zip(cells, grid.cells, strict=True)) else grid.with_cells(cells)


def _figures_whole(cells: Sequence[Cell]) -> Sequence[Cell]:
    """The cells with the last decimal of their figure back in its place, in columns whose whole figures all have two."""
    broken = [k for k, cell in enumerate(cells) if _lost_decimal(cell)]
    if not broken:
        return cells
    out = list(cells)
    for k in broken:
        col = cells[k].col
        decimals = {len(m.group(1)) for cell in cells if cell.col == col and (m := _DECIMALS.fullmatch(cell.text))}
        if decimals == {2}:
            out[k] = replace(cells[k], lines=(_joined(*cells[k].lines),))
    return out


def _lost_decimal(cell: Cell) -> bool:
    """A figure with one decimal over a single digit, that had no room for another."""
    if len(cell.lines) != 2 or any(len(line.words) != 1 for line in cell.lines):
        return False
    above, below = (line.words[0] for line in cell.lines)
    figure = _DECIMALS.fullmatch(above.text)
    if figure is None or len(figure.group(1)) != 1 or not re.fullmatch(r"\d\s?%?", below.text):
        return False
    white = (cell.bbox[2] - cell.bbox[0]) - (above.bbox[2] - above.bbox[0])
    return above.text[-1].isdigit() and white < ROOM * above.size


def _joined(above: Line, below: Line) -> Line:
    """Two lines as one, the last word of the first and the first of the second without a space between."""
    first, second = above.words[-1], below.words[0]
    whole = Word(first.text + second.text, first.bbox, first.size, first.bold, first.italic, first.colour, first.line)
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
        if above.words and below.words and _is_broken(width, above, below, known):
            out[k] = _joined(above, below)
            out[k + 1] = Line(below.words[1:])
            changed = True
    return tuple(line for line in out if line.words) if changed else lines


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
