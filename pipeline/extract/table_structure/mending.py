"""Words that a narrow cell broke without a hyphen ("pelabu" / "han") joined again, where the document knows them whole."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from pipeline.extract.geometry.grid import Cell, Grid, Line
from pipeline.page import Page, Word

MIN_WHOLE = 6
"""Letters of a word that does not fit its cell; shorter ones always do."""
EDGE_SHARE = 0.75
"""Share of its cell's width that a line must fill for its last word to have been broken."""

_LETTERS = re.compile(r"[^\W\d_]+")
_TAIL = re.compile(r"[^\W\d_]+$")
_HEAD = re.compile(r"^[^\W\d_]+")


def words_of(page: Page) -> list[str]:
    """The words that stand on a page, case folded, as often as they do."""
    return _LETTERS.findall(" ".join([word.text for word in page.words]).casefold())


def mend(grid: Grid, known: Counter[str]) -> Grid:
    """The grid with broken words of its cells joined; ``known`` tells how often each word stands in the document."""
    cells = [_mend_cell(cell, known) for cell in grid.cells]
    return grid if all(a is b for a, b in zip(cells, grid.cells, strict=True)) else grid.with_cells(cells)


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
            first, second = above.words[-1], below.words[0]
            whole = Word(first.text + second.text, first.bbox, first.size, first.bold, first.italic, first.colour, first.line)
            out[k] = Line((*above.words[:-1], whole))
            out[k + 1] = Line(below.words[1:])
            changed = True
    return tuple(line for line in out if line.words) if changed else lines


def _is_broken(width: float, above: Line, below: Line, known: Counter[str]) -> bool:
    """Whether the last word of a full line and the first of the next are one word of the document.

    The whole must stand elsewhere; its halves must be rarer than it.
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
    whole = known[(tail.group() + head.group()).casefold()]
    return whole > 0 and known[tail.group().casefold()] <= whole and known[head.group().casefold()] <= whole
