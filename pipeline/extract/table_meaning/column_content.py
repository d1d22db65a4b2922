"""What a column's texts tell of it: statements, tasks; for columns whose header leaves it open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.table_meaning.column import Column
from pipeline.extract.words.labels import is_statement_wording
from pipeline.normalize.quantity import is_empty, parse_quantity

STATED_SHARE = 0.7
"""Share of a column's texts that must be worded as statements for an unnamed column to hold them."""


def are_stated(texts: Sequence[str]) -> bool:
    """Whether most texts of a column are worded as statements of performance."""
    return sum(is_statement_wording(t) for t in texts) >= STATED_SHARE * max(len(texts), 1)


def leads(columns: Sequence[Column], k: int) -> bool:
    """Whether a column stands left of the indicators of a table that has no other statements."""
    return any(c.role == "indicator" for c in columns[k + 1 :]) and not any(
        c.role in ("statement", "indicator") for c in columns[:k]
    )


def stated(columns: Sequence[Column], k: int) -> Column:
    """A column of statements under a header that tells no level: those of names of several levels beside it, else a sasaran's."""
    beside = next((c for c in columns if c.role == "name" and len(c.levels) > 1), None)
    levels = beside.levels if beside is not None else ("sasaran",)
    return replace(columns[k], role="statement", levels=levels, mixed=len(levels) > 1)


def are_tasks(texts: Sequence[str]) -> bool:
    """Whether a column below a quarter or month says in words what is to be done then."""
    told = [t for t in texts if not is_empty(t)]
    worded = sum(len(t.split()) > 1 and t[0].isalpha() and not parse_quantity(t).wellformed for t in told)
    return bool(told) and worded * 2 > len(told)


def is_part_of_year(period: str | None) -> bool:
    """Whether a period is a quarter, a month or the like."""
    return period is not None and "-" in period
