"""Which rows of a table add up to the row above them, column of money by column; misprinted figures tell nothing against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import isnan, nan

UNREADABLE = nan
"""The money of a cell that prints something which is no well-formed sum ("47.3250.000"): neither a figure nor nothing."""
ROUNDING = 1.0
"""Rupiah by which a sum may miss."""
LEAST_AGREEING = 2
"""Columns with money whose sums must be exact where one further column misses: a misprint, or another's figure, in that one."""
LEAST_ADDENDS = 4
"""Rows with money in one column from which its exact sum is no chance, and one further column may miss."""

Amounts = Sequence[float | None]
"""Rupiah of a row by column; None where nothing is printed, :data:`UNREADABLE` where it is malformed."""


def sum_parents(rows: Sequence[Amounts]) -> list[int | None]:
    """For each row the row whose money is the sum of it and its neighbours, None where there is none.

    A sum holds in every column that can be read. Where no run of rows makes one, that of one column may miss if at least
    :data:`LEAST_AGREEING` others are exact. A row is the sum of one equal row below it only where no sum needs both of them.
    """
    children: dict[int, list[int]] = {}
    stack: list[int] = []
    for k in range(len(rows) - 1, -1, -1):
        if any(amount and not isnan(amount) for amount in rows[k]):
            addends = _addends(reversed(stack), rows, rows[k]) or _addends(_parted(stack, children), rows, rows[k])
            if addends:
                while stack and stack[-1] <= addends[-1]:
                    stack.pop()
                for row in addends:
                    if len(children.get(row, ())) == 1 and children[row][0] in addends:
                        del children[row]
                children[k] = addends
        stack.append(k)
    parents: list[int | None] = [None] * len(rows)
    for parent, below in children.items():
        for child in below:
            parents[child] = parent
    return parents


def _parted(stack: Sequence[int], children: dict[int, list[int]]) -> Iterator[int]:
    """The rows that have no sum above them yet, nearest first, those that are the sum of one equal row followed by that row."""
    for row in reversed(stack):
        yield row
        while len(children.get(row, ())) == 1:
            row = children[row][0]
            yield row


def _addends(below: Iterable[int], rows: Sequence[Amounts], amounts: Amounts) -> list[int]:
    """The rows from the nearest on that add up to a row's money; none where none do."""
    totals: list[float] = [0.0] * len(amounts)
    missable = 1 if len(amounts) > LEAST_AGREEING else 0
    taken: list[int] = []
    nearly: list[int] = []
    for row in below:
        taken.append(row)
        totals = [total + (amount or 0.0) for total, amount in zip(totals, rows[row], strict=True)]
        gaps = [total - (amount or 0.0) for total, amount in zip(totals, amounts, strict=True)]
        missed = sum(abs(gap) > ROUNDING for gap in gaps)
        agreeing = sum(abs(gap) <= ROUNDING and total > ROUNDING for gap, total in zip(gaps, totals, strict=True))
        if agreeing and not missed:
            return taken
        if missed <= missable and agreeing >= LEAST_AGREEING:
            nearly = nearly or list(taken)
        elif missed == 1 and agreeing == 1:
            exact = next(c for c, (gap, total) in enumerate(zip(gaps, totals, strict=True)) if abs(gap) <= ROUNDING < total)
            paid = [k for k in taken if rows[k][exact]]
            nearly = nearly or (paid if len(paid) >= LEAST_ADDENDS else [])
        if sum(gap > ROUNDING for gap in gaps) > max(missable, len(taken) >= LEAST_ADDENDS) or all(isnan(gap) for gap in gaps):
            break
    return nearly
