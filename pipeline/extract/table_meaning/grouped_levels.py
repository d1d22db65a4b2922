"""Columns that name nothing but levels below a head of money or of positions: "PAGU (Rp)" over "Program" and "Kegiatan"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pipeline.extract.geometry.grid import Cell
from pipeline.extract.table_meaning.column import Column

PARTED: Final = frozenset({"budget", "holder"})
"""Roles of heads whose columns may be told by level."""


def levels_below_heads(
    columns: Sequence[Column], paths: Sequence[Sequence[Cell]], heads: Sequence[Column | None]
) -> list[Column]:
    """The columns, those of names below a head of money or positions with the head's role; ``heads`` are the columns that the
    cells over the lowest ones would make by themselves. At least two columns of a head are told apart by their levels."""
    out = list(columns)
    for k, (column, head) in enumerate(zip(columns, heads, strict=True)):
        if head is None or head.role not in PARTED or column.role not in ("name", "statement") or not column.levels:
            continue
        beside = [j for j, path in enumerate(paths) if len(path) > 1 and path[-2] is paths[k][-2]]
        if len({columns[j].levels for j in beside if columns[j].role == column.role}) > 1:
            out[k] = replace(head, index=k, levels=column.levels, header=column.header, mixed=False)
    return out


def are_of_levels(columns: Sequence[Column]) -> bool:
    """Whether columns of one role are told apart by the levels that they are of."""
    return len({c.levels for c in columns if c.levels}) > 1
