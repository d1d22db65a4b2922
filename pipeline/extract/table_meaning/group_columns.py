"""Columns under the head of a group: "PROGRAM" or "KEPALA BIDANG" over "Sasaran", "Indikator", "Target", tier after tier; "PAGU"
over "Program", "Kegiatan"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.geometry.grid import Cell
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.header_text import levels_in, pattern, tight
from pipeline.extract.table_meaning.position_columns import TIERS
from pipeline.extract.words.labels import is_position
from pipeline.extract.words.ranks import position_level
from pipeline.normalize.text import squeeze
from pipeline.record import LEVELS, Level

ABOVE_SASARAN: tuple[Level, ...] = ("visi", "misi", "tujuan_daerah", "tujuan")
"""Under the head of such a group "Sasaran" is a level of its own."""
PARTED = frozenset({"budget", "holder"})
"""Roles of heads whose columns may be told apart by nothing but levels."""
_REGIONAL: Mapping[Level, Level] = {"tujuan": "tujuan_daerah", "sasaran": "sasaran_daerah"}
_ECHELON = re.compile(r"esel?on")
"""The head of a group of what officials of an echelon answer for."""
_POST = re.compile(r"^(?:(?:pk|perjanjian kinerja|sasaran|kinerja)(?:\s+(?:strategis|utama))?\s+)?(?P<post>\w.*)$", re.IGNORECASE)


def tiers_of_groups(columns: Sequence[Column], paths: Sequence[Sequence[Cell]]) -> list[Column]:
    """The columns, those that their own header calls only "Sasaran", "Kinerja" or "Uraian" on the level of their group.

    ``paths`` are the header cells over each column. The group's head names a level ("PROGRAM", "SASARAN BUPATI") or a position;
    positions tell each its own level where these descend from left to right, else their order does.
    """
    out = list(columns)
    posts: list[tuple[int, Level | None]] = []
    for k, path in enumerate(paths):
        head = path[-2] if len(path) > 1 and path[-2].colspan > 1 and pattern("bare").search(tight(path[-1].text)) else None
        if head is None:
            continue
        levels = levels_in(tight(head.text))
        if levels:
            out[k] = _on_levels(columns[k], levels, tight(head.text), _measured(columns, head))
        elif (post := _post(head.text)) is not None and _measured(columns, head):
            posts.append((k, position_level(post)))
    if 1 < len(posts) <= len(TIERS):
        for (k, _), level in zip(posts, _descending([level for _, level in posts]), strict=True):
            out[k] = replace(columns[k], role="statement", levels=(level,), mixed=False)
    return out


def levels_below_heads(
    columns: Sequence[Column], paths: Sequence[Sequence[Cell]], head_of: Callable[[int], Column]
) -> list[Column]:
    """The columns, those of names below a head of money or posts with the head's role: "PAGU (Rp)" over "Program", "Kegiatan".

    ``head_of`` is the column that the cells over a column's lowest one would make by themselves. At least two columns of a head
    are told apart by their levels.
    """
    out = list(columns)
    for k, column in enumerate(columns):
        if len(paths[k]) < 2 or column.role not in ("name", "statement") or not column.levels:
            continue
        beside = [c for c, path in zip(columns, paths, strict=True) if len(path) > 1 and path[-2] is paths[k][-2]]
        if are_of_levels([c for c in beside if c.role == column.role]) and (head := head_of(k)).role in PARTED:
            out[k] = replace(head, levels=column.levels, header=column.header, mixed=False)
    return out


def are_of_levels(columns: Sequence[Column]) -> bool:
    """Whether columns of one role are told apart by the levels that they are of."""
    return len({c.levels for c in columns if c.levels}) > 1


def of_region(columns: Sequence[Column]) -> list[Column]:
    """The columns, a plain "Tujuan" and "Sasaran" left of the region's indicators ("IKU Prov. Jabar") as the region's."""
    place = next((c.index for c in columns if c.role == "indicator" and pattern("regional").search(tight(c.header))), None)
    if place is None or not any(c.role == "statement" and c.levels[:1] in (("visi",), ("misi",)) for c in columns[:place]):
        return list(columns)
    return [
        replace(c, levels=(_REGIONAL[c.levels[0]],))
        if c.index < place and c.role == "statement" and len(c.levels) == 1 and c.levels[0] in _REGIONAL
        else c
        for c in columns
    ]


def _measured(columns: Sequence[Column], head: Cell) -> bool:
    """Whether a group has a column of indicators."""
    return any(c.role == "indicator" for c in columns[head.col : head.last_col + 1])


def _on_levels(column: Column, levels: tuple[Level, ...], head: str, measured: bool) -> Column:
    leaf = column.header.split(" > ")[-1]
    names = bool(pattern("uraian").search(tight(leaf)))
    if not names and not measured:
        return column
    if not names and levels[0] in ABOVE_SASARAN and levels_in(tight(leaf)) == ("sasaran",) and "kinerja" not in leaf.casefold():
        return column
    stated = not names or bool(pattern("statement").search(head)) or _ECHELON.search(head) is not None
    return replace(column, role="statement" if stated else "name", levels=levels, mixed=len(levels) > 1)


def _post(text: str) -> str | None:
    found = _POST.match(squeeze(text))
    return found["post"] if found is not None and is_position(found["post"]) else None


def _descending(levels: Sequence[Level | None]) -> list[Level]:
    """The levels where each is known and lower than the one before, else those of tiers in their order."""
    known = [level for level in levels if level is not None]
    ranks = [LEVELS.index(level) for level in known]
    if len(known) == len(levels) and all(a < b for a, b in pairwise(ranks)):
        return known
    return list(TIERS[: len(levels)])
