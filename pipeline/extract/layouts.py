"""The layouts of a document's pages in order: the first as they are, those of later pages packed, so that memory stays flat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from pipeline.extract.layout import Layout
from pipeline.extract.packed import Packed

OPEN_PAGES = 96
"""Pages that are kept as they are, which most documents do not exceed: a layout takes some 0.15 MB of memory, packed none."""


class Layouts(Sequence[Layout]):
    """A sequence of layouts, each asked for by its place or, with :meth:`numbered`, by the number of its page.

    Behind the first ones it is another object each time (:class:`~pipeline.extract.packed.Packed`); ``open_pages`` are the first.
    """

    def __init__(self, layouts: Iterable[Layout] = (), open_pages: int | None = None) -> None:
        self._kept: Packed[Layout] = Packed(OPEN_PAGES if open_pages is None else open_pages)
        self._places: dict[int, int] = {}
        self._last: tuple[int, Layout] | None = None
        for layout in layouts:
            self.add(layout)

    def add(self, layout: Layout) -> None:
        """Appends the next page's layout."""
        self._places[layout.number] = len(self._kept)
        self._kept.add(layout)

    def numbered(self, number: int) -> Layout:
        """The layout of the page with this number (from 1); KeyError where it was not added."""
        return self[self._places[number]]

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Layout]:
        return iter(self._kept)

    @overload
    def __getitem__(self, place: int) -> Layout: ...
    @overload
    def __getitem__(self, place: slice) -> Layouts: ...
    def __getitem__(self, place: int | slice) -> Layout | Layouts:
        if isinstance(place, slice):
            return Layouts(self._kept[place])
        if self._last is None or self._last[0] != place:
            self._last = place, self._kept[place]
        return self._last[1]


def layouts_of(pages: Sequence[Layout]) -> Layouts:
    """A sequence of layouts as one that is asked by page numbers."""
    return pages if isinstance(pages, Layouts) else Layouts(pages)


def open_beside(layouts: Sequence[Layout]) -> int:
    """How many layouts of a second sequence are kept as they are: none beside a long document's, whose first ones are open."""
    return OPEN_PAGES if len(layouts) <= OPEN_PAGES else 0
