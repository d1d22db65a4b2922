"""One page as later stations need it: its lines, tables, boxes and connectors. The page's paths and images are let go."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from pipeline.extract.geometry.boxes import Box, find_boxes
from pipeline.extract.geometry.connectors import find_networks
from pipeline.extract.geometry.grid import Grid, Line, lines_of
from pipeline.extract.geometry.line_keys import dashed_meanings
from pipeline.extract.geometry.network import Network
from pipeline.extract.geometry.ruling import letter_height
from pipeline.extract.reading.sizing import at_usual_size
from pipeline.extract.table_structure.mending import mend_lines, words_of
from pipeline.extract.tables import find_grids
from pipeline.normalize.common_words import official_words
from pipeline.page import Page


@dataclass(frozen=True, slots=True)
class Layout:
    """``page`` without strokes, shapes and images; ``letter`` its usual letter height in points; ``dashed`` what its legend says
    that dashed lines are."""

    page: Page
    letter: float
    lines: tuple[Line, ...]
    grids: tuple[Grid, ...]
    boxes: tuple[Box, ...]
    networks: tuple[Network, ...]
    dashed: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """The page number, from 1."""
        return self.page.number


def lay_out(page: Page) -> Layout:
    """Finds the lines, tables, boxes and connectors of a page, at its usual size."""
    page = at_usual_size(page)
    letter = letter_height(page)
    boxes, empty = find_boxes(page)
    boxes = _mended(boxes, page)
    networks = find_networks(page, boxes, empty, letter)
    lines = lines_of(page.words)
    return Layout(
        replace(page, strokes=(), shapes=(), images=()),
        letter,
        lines,
        tuple(find_grids(page)),
        tuple(boxes),
        tuple(networks),
        dashed_meanings(page.strokes, lines, letter),
    )


class _KnownWords(Counter[str]):
    """How often words stand on a page; the official ones once more."""

    def __getitem__(self, word: str) -> int:
        return super().__getitem__(word) + (word in official_words())


def _mended(boxes: list[Box], page: Page) -> list[Box]:
    """The boxes with words joined that their frames broke, where the page or the official names have them whole."""
    framed = [box for box in boxes if box.kind != "text" and len(box.lines) > 1]
    if not framed:
        return boxes
    known = _KnownWords(words_of(page))
    for box in framed:
        lines = mend_lines(box.lines, box.bbox[2] - box.bbox[0], known)
        if lines is not box.lines:
            boxes[box.index] = replace(box, lines=lines)
    return boxes
