"""One module per document type: each a function of the pages' layouts and the builder, registered here by type."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pipeline.extract.builder import Builder
from pipeline.extract.documents import general, perjanjian_kinerja, renja
from pipeline.extract.layout import Layout
from pipeline.record import DocumentType

Reader = Callable[[Sequence[Layout], Builder], None]

READERS: dict[DocumentType, Reader] = {
    "perjanjian_kinerja": perjanjian_kinerja.read,
    "renja": renja.read,
    "realisasi": renja.read,
}
"""Readers of the types that are not read in the general way; results of a Renja are printed under either name."""


def reader_of(kind: DocumentType | None) -> Reader:
    """The reader for a document type; the general one where the type has none of its own."""
    return READERS.get(kind, general.read) if kind is not None else general.read
