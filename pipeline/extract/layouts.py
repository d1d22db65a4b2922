"""The layouts of a document's pages in order: the first as they are, those of later pages packed, so that memory stays flat."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from pipeline.extract.layout import Layout

OPEN_PAGES = 24
"""Pages that are kept as they are, which most documents do not exceed: a layout takes some 0.15 MB, packed 0.01 MB."""
LEVEL = 1
"""Of compression: the fastest packs a layout to a quarter, the best to a fifth in ten times the time."""


class Layouts(Sequence[Layout]):
    """A sequence of layouts, each asked for by its place or, with :meth:`numbered`, by the number of its page.

    What is packed is another object each time that it is asked for, equal in all but identity; who needs it twice keeps it.
    """

    def __init__(self, layouts: Iterable[Layout] = ()) -> None:
        self._kept: list[Layout | bytes] = []
        self._places: dict[int, int] = {}
        self._last: tuple[int, Layout] | None = None
        for layout in layouts:
            self.add(layout)

    def add(self, layout: Layout) -> None:
        """Appends the next page's layout."""
        self._places[layout.number] = len(self._kept)
        packed = len(self._kept) >= OPEN_PAGES
        self._kept.append(zlib.compress(pickle.dumps(layout, pickle.HIGHEST_PROTOCOL), LEVEL) if packed else layout)

    def numbered(self, number: int) -> Layout:
        """The layout of the page with this number (from 1); KeyError where it was not added."""
        return self[self._places[number]]

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Layout]:
        return map(_opened, self._kept)

    @overload
    def __getitem__(self, place: int) -> Layout: ...
    @overload
    def __getitem__(self, place: slice) -> Layouts: ...
    def __getitem__(self, place: int | slice) -> Layout | Layouts:
        if isinstance(place, slice):
            return Layouts(map(_opened, self._kept[place]))
        if self._last is None or self._last[0] != place:
            self._last = place, _opened(self._kept[place])
        return self._last[1]


def _opened(kept: Layout | bytes) -> Layout:
    if isinstance(kept, Layout):
        return kept
    layout: Layout = pickle.loads(zlib.decompress(kept))
    return layout


def layouts_of(pages: Sequence[Layout]) -> Layouts:
    """A sequence of layouts as one that is asked by page numbers."""
    return pages if isinstance(pages, Layouts) else Layouts(pages)
