"""What is known of one column of a table, and of the rows under one header."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

from pipeline.record import Level
from pipeline.value import value_class


@value_class
class Column:
    """One column: ``role`` and what the role needs.

    Roles: number, code, statement, name, indicator, unit, value, budget, percent, holder, action, explanation, formula, note,
    gantt, share (a percentage of money or of physical progress), serves (numbers of the nodes of its level that a row serves),
    unknown. ``levels`` are those that the header names, top first
    (several in a mixed column, none where it leaves them open); ``kind`` target, realisasi, capaian, baseline or pagu; ``period``
    as the record writes it; ``scale`` multiplies money; ``relative`` marks statements one level below the column on the left,
    ``refers`` a header that quotes the statement above its column's: "Kondisi Antara (Terwujudnya …)"; ``mixed`` a column of
    names of several levels, or of sasaran and their indicators, one below the other; ``ends`` targets on which a
    plan of several years ends.
    """

    index: int
    role: str
    levels: tuple[Level, ...] = ()
    kind: str | None = None
    period: str | None = None
    unit: str | None = None
    scale: float = 1.0
    header: str = ""
    relative: bool = False
    mixed: bool = False
    refers: bool = False
    ends: bool = False

    @property
    def level(self) -> Level | None:
        """The column's only level, or the highest it names."""
        return self.levels[0] if self.levels else None


@dataclass(slots=True)
class Section:
    """Rows of a grid under one header: ``before`` rows above it that span the table, ``body`` the rows below; ``kept`` is what
    readers have worked out of it for each other, by what it is."""

    columns: list[Column]
    body: range
    before: list[int] = field(default_factory=list)
    kept: dict[Hashable, Any] = field(default_factory=dict, repr=False, compare=False)
