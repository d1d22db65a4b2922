"""Printed lines and the phrases that white space parts them into."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.extract.geometry.grid import Line, lines_of
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Word
from pipeline.value import once, value_class

PHRASE_GAP = 1.1
"""White space between two words of a line, in letter heights, that may part two columns."""
SET_APART = 0.25
"""White space between two words of different text lines, in letter heights, that parts them."""
WORD_SPACE = 0.55
"""White space between two words in letter heights that is more than a space."""
EDGE_SPACE = 0.42
"""The same where a column edge is known to run through it."""
BLOCK_GAP = 2.6
"""White space between two lines, in letter heights, that ends a block."""
CROSSING_SHARE = 0.1
"""Share of a block's lines that may run across a gutter: group rows and totals."""
SEAM = 1.0
"""Points within which painted cells touch or end on one line."""
_NUMBER = re.compile(r"^\(?\d[\d.,]*(?:%|\))?$")


@value_class
class PrintedLine:
    """One printed line over the width of a block, as its phrases."""

    phrases: tuple[Line, ...]
    top: float
    bottom: float


class WordRows:
    """Words by place, to find those in a box without looking at all of them."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words

    @once
    def _index(self) -> SpatialIndex:
        """The middles of the words; most pages have no table that asks for them."""
        middles = [((x0 + x1) / 2, (y0 + y1) / 2) for _, (x0, y0, x1, y1), *_ in self._words]
        return SpatialIndex([(x, y, x, y) for x, y in middles])

    def inside(self, box: BBox) -> list[Word]:
        """The words whose middle lies in a box, in the order in which they were given."""
        return [self._words[k] for k in self._index.at(box)]


def printed_lines(words: Sequence[Word], letter: float) -> list[PrintedLine]:
    """Printed lines from top to bottom, each cut into phrases at wide gaps."""
    out = []
    for line in lines_of(w for w in words if w.angle == 0):
        phrases: list[list[Word]] = []
        last: Word | None = None
        for word in line.words:
            if last is None or word.bbox[0] - last.bbox[2] >= PHRASE_GAP * letter or _set_apart(last, word):
                phrases.append([word])
            else:
                phrases[-1].append(word)
            last = word
        box = line.bbox
        out.append(PrintedLine((line,) if len(phrases) == 1 else tuple([Line(tuple(p)) for p in phrases]), box[1], box[3]))
    return out


def _set_apart(left: Word, right: Word) -> bool:
    """Whether two neighbours of one height were set as parts of two lines, with white between them, or are two figures."""
    gap = (right.bbox[0] - left.bbox[2]) / left.size
    if left.line != right.line and gap >= SET_APART:
        return True
    return gap >= EDGE_SPACE and _NUMBER.match(left.text) is not None and (right.text == "Rp" or bool(_NUMBER.match(right.text)))


def pieces_of(phrase: Line) -> list[tuple[float, float]]:
    """The stretches of a phrase between gaps wider than a space."""
    out = [(phrase.words[0].bbox[0], phrase.words[0].bbox[2])]
    for word in phrase.words[1:]:
        if word.bbox[0] - out[-1][1] < WORD_SPACE * word.size:
            out[-1] = (out[-1][0], max(out[-1][1], word.bbox[2]))
        else:
            out.append((word.bbox[0], word.bbox[2]))
    return out


def distinct(values: Sequence[float], apart: float) -> list[float]:
    """The values in order, those left out that are within ``apart`` of the one before."""
    out: list[float] = []
    for value in sorted(values):
        if not out or value - out[-1] > apart:
            out.append(value)
    return out
