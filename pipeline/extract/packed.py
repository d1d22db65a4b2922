"""A sequence whose first items are kept as they are and later ones packed on disk: memory stays flat in long documents."""

from __future__ import annotations

import pickle
import tempfile
import weakref
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import IO, TypeVar, overload

T = TypeVar("T")
LEVEL = 1
"""Of compression: the fastest packs a layout to a quarter, the best to a fifth in ten times the time."""


class Packed(Sequence[T]):
    """Items by their place; ``open_items`` of them are kept as they are, the others in a temporary file, or in memory where the
    system gives no such file.

    What is packed is another object each time that it is asked for, equal in all but identity; who needs it twice keeps it.
    """

    def __init__(self, open_items: int, items: Iterable[T] = ()) -> None:
        self._open_items = open_items
        self._open: list[T] = []
        self._packed: list[bytes | tuple[int, int]] = []
        """Each as it is, or where it begins in the file and its length in bytes."""
        self._file: IO[bytes] | None = None
        self._end = 0
        for item in items:
            self.add(item)

    def add(self, item: T) -> None:
        """Appends an item."""
        if len(self._open) < self._open_items:
            self._open.append(item)
        else:
            packed = zlib.compress(pickle.dumps(item, pickle.HIGHEST_PROTOCOL), LEVEL)
            self._packed.append((self._end, len(packed)) if self._written(packed) else packed)
            self._end += len(packed)

    def _written(self, packed: bytes) -> bool:
        """Whether the file has taken it: a disk may be full, a system without a folder for temporary files."""
        with suppress(OSError):
            if self._file is None:
                # Without a buffer what is written is on disk or refused at once.
                self._file = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115
                weakref.finalize(self, self._file.close)
            self._file.seek(self._end)
            return self._file.write(packed) == len(packed)
        return False

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

    def _unpacked(self, packed: bytes | tuple[int, int]) -> T:
        if isinstance(packed, tuple):
            assert self._file is not None
            begin, length = packed
            self._file.seek(begin)
            packed = self._file.read(length)
        item: T = pickle.loads(zlib.decompress(packed))
        return item
