"""Kegiatan beside what posts of the lowest tier state: names of these, not nodes of a tier between.

Matrices of cascading print "Eselon III | sasaran", "Eselon IV | sasaran" and at their right "Program / Kegiatan" with money: the
program is that of eselon III's statement, each kegiatan one of eselon IV's (RECORD.md: eselon IV is sub kegiatan).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.entities import Entity
from pipeline.record import LEVELS, Level

BETWEEN: Level = "kegiatan"
LOWEST: Level = "sub_kegiatan"


def take_post_names(section: Section, current: Mapping[Level, Entity], fresh: Sequence[Entity]) -> list[Entity]:
    """A row's entities without the kegiatan that name the lowest statement which begins in it or reaches down to it."""
    column = _named_beside(section)
    if column is None:
        return list(fresh)
    stated = next((e for e in fresh if e.level == LOWEST and e.statement), None) or _reaching(current, fresh)
    out: list[Entity] = []
    for entity in fresh:
        if entity.col == column and entity.level == BETWEEN and entity.name and not entity.statement and stated is not None:
            stated.names.append(entity.name)
            stated.name, stated.code = "; ".join(stated.names), stated.code or entity.code
        else:
            out.append(entity)
    return out


def _reaching(current: Mapping[Level, Entity], fresh: Sequence[Entity]) -> Entity | None:
    """The lowest statement of the rows above, unless something higher begins in this one."""
    if any(e.statement or LEVELS.index(e.level) < LEVELS.index(BETWEEN) for e in fresh):
        return None
    above = current.get(LOWEST)
    return above if above is not None and above.statement else None


def _named_beside(section: Section) -> int | None:
    """The column of programs and kegiatan right of statements of programs and the lowest tier, if no column states kegiatan."""
    key = "post names"
    if key not in section.kept:
        section.kept[key] = _find(section.columns)
    found: int | None = section.kept[key]
    return found


def _find(columns: Sequence[Column]) -> int | None:
    names = [c for c in columns if c.role == "name"]
    if len(names) != 1 or BETWEEN not in names[0].levels or LOWEST in names[0].levels:
        return None
    stated = {c.levels for c in columns[: names[0].index] if c.role == "statement"}
    return names[0].index if {("program",), (LOWEST,)} <= stated and (BETWEEN,) not in stated else None
