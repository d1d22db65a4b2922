"""A sequence whose first items are kept as they are and later ones packed, so that memory stays flat in long documents."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar, overload

T = TypeVar("T")
LEVEL = 1
"""Of compression: the fastest packs a layout to a quarter, the best to a fifth in ten times the time."""


class Packed(Sequence[T]):
    """Items by their place; ``open_items`` of them are kept as they are.

    What is packed is another object each time that it is asked for, equal in all but identity; who needs it twice keeps it.
    """

    def __init__(self, open_items: int, items: Iterable[T] = ()) -> None:
        self._open_items = open_items
        self._open: list[T] = []
        self._packed: list[bytes] = []
        for item in items:
            self.add(item)

    def add(self, item: T) -> None:
        """Appends an item."""
        if len(self._open) < self._open_items:
            self._open.append(item)
        else:
            self._packed.append(zlib.compress(pickle.dumps(item, pickle.HIGHEST_PROTOCOL), LEVEL))

    def __len__(self) -> int:
        return len(self._open) + len(self._packed)

    def __iter__(self) -> Iterator[T]:
        yield from self._open
        yield from map(self._unpacked, self._packed)

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> list[T]: ...
    def __getitem__(self, place: int | slice) -> T | list[T]:
        places = range(len(self))[place]
        return self._at(places) if isinstance(places, int) else [self._at(k) for k in places]

    def _at(self, place: int) -> T:
        if place < len(self._open):
            return self._open[place]
        return self._unpacked(self._packed[place - len(self._open)])

    def _unpacked(self, packed: bytes) -> T:
        item: T = pickle.loads(zlib.decompress(packed))
        return item
