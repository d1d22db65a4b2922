"""A table of a comparison: columns that know what they hold, rows, and where each row is printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from pipeline.compare.facts import DocumentFacts, Figure

Kind = Literal["text", "number", "percent", "money", "count"]
CITATIONS = "sumber"
"""Key under which a row has its citations."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: ``key`` in rows and machine output, ``title`` for readers, ``kind`` for formats."""

    key: str
    title: str
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class Citation:
    """A page of a document."""

    document: DocumentFacts
    page: int

    def __str__(self) -> str:
        return f"{self.document.file} hal. {self.page}"


@dataclass(slots=True)
class Table:
    """A comparison. Rows have a value or null for each column, and a list of citations under :data:`CITATIONS`."""

    name: str
    title: str
    columns: Sequence[Column]
    rows: list[dict[str, Any]] = field(default_factory=list)
    note: str = ""

    def plain(self) -> Iterable[dict[str, Any]]:
        """Rows for machines: citations as ``FILE hal. PAGE``, joined by ``; ``."""
        for row in self.rows:
            cited = "; ".join(map(str, row.get(CITATIONS, ())))
            yield {**{column.key: row.get(column.key) for column in self.columns}, CITATIONS: cited}


def cite(figures: Iterable[Figure | None]) -> list[Citation]:
    """The pages of figures, each once, in their order."""
    return list(dict.fromkeys(Citation(figure.document, figure.page) for figure in figures if figure is not None))


def share(part: int, whole: int) -> float | None:
    """Per cent, or null of nothing."""
    return round(100 * part / whole, 1) if whole else None
