"""The boxes and connectors of a page, found when a reader first asks for them: those of a page of tables are seldom asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.block_arrows import may_be_arrows
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.boxes import find_boxes
from pipeline.extract.geometry.connectors import find_networks
from pipeline.extract.geometry.network import Network
from pipeline.extract.table_structure.mending import mend_lines, words_of
from pipeline.normalize.common_words import official_words
from pipeline.page import BBox, Page

Found = tuple[tuple[Box, ...], tuple[Network, ...]]


class Figures:
    """A page's boxes and the networks of its connectors. Until they are asked for the page is kept with its paths; a pickled one
    has them."""

    __slots__ = ("_found", "_letter", "_page")

    def __init__(self, page: Page, letter: float) -> None:
        self._page: Page | None = page
        self._letter = letter
        self._found: Found = ((), ())

    @classmethod
    def of(cls, boxes: Sequence[Box], networks: Sequence[Network]) -> Figures:
        """Figures that are known."""
        figures = cls.__new__(cls)
        figures._page, figures._letter, figures._found = None, 0.0, (tuple(boxes), tuple(networks))
        return figures

    def found(self) -> Found:
        """The boxes, in reading order, and the networks; the page's paths are let go."""
        if self._page is not None:
            page, self._page = self._page, None
            boxes, empty = find_boxes(page)
            boxes = _mended(boxes, page)
            self._found = tuple(boxes), tuple(find_networks(page, boxes, empty, self._letter))
        return self._found

    def may_lie_beside(self, tables: Sequence[BBox]) -> bool:
        """Whether lines or arrows stand outside of all these tables, by more than a letter; true where the paths are let go."""
        if self._page is None:
            return True
        slack = self._letter
        wide = [(x0 - slack, y0 - slack, x1 + slack, y1 + slack) for x0, y0, x1, y1 in tables]
        drawn = [*(stroke.bbox for stroke in self._page.strokes), *may_be_arrows(self._page)]
        return not all(any(w[0] <= b[0] and w[1] <= b[1] and b[2] <= w[2] and b[3] <= w[3] for w in wide) for b in drawn)

    def __getstate__(self) -> Found:
        return self.found()

    def __setstate__(self, state: Found) -> None:
        self._page, self._letter, self._found = None, 0.0, state


class _KnownWords(Counter[str]):
    """How often words stand on a page; the official ones once more. They are counted when it is first asked."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page: Page | None = page

    def __getitem__(self, word: str) -> int:
        if self._page is not None:
            self.update(words_of(self._page))
            self._page = None
        return super().__getitem__(word) + (word in official_words())


def _mended(boxes: list[Box], page: Page) -> list[Box]:
    """The boxes with words joined that their frames broke, where the page or the official names have them whole."""
    framed = [box for box in boxes if box.kind != "text" and len(box.lines) > 1]
    if not framed:
        return boxes
    known = _KnownWords(page)
    for box in framed:
        lines = mend_lines(box.lines, box.bbox[2] - box.bbox[0], known)
        if lines is not box.lines:
            boxes[box.index] = replace(box, lines=lines)
    return boxes
