"""Where a row's entities go: statement and name of one level joined, restated ones left out, each under the nearest above it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pipeline.extract.geometry.grid import Grid
from pipeline.extract.table_meaning.column import Section
from pipeline.extract.table_meaning.entities import Entity
from pipeline.record import LEVELS, Level


def merge_levels(found: list[Entity], current: Mapping[Level, Entity], anew: Callable[[Entity, Entity], bool]) -> list[Entity]:
    """Entities of a row from top to bottom, statement and name of one level joined, restated ones left out; ``anew`` tells of a
    current one and one of the same text, alone in its row, whether that is another thing."""
    out: list[Entity] = []
    for entity in _from_top(found):
        twin = next((e for e in out if e.level == entity.level and e.col != entity.col and _complement(e, entity)), None)
        if twin is not None:
            twin.statement = twin.statement or entity.statement
            twin.name = twin.name or entity.name
            twin.code = twin.code or entity.code
            continue
        out.append(entity)
    fresh: list[Entity] = []
    lone = len({e.level for e in out}) == 1
    for entity in out:
        known = current.get(entity.level)
        restated = known is not None and known.key == entity.key and not fresh and not (lone and anew(known, entity))
        if not restated:
            fresh.append(entity)
    return fresh


def _from_top(found: Sequence[Entity]) -> list[Entity]:
    """Entities of a row from the highest level down; the tree that one cell holds stays in its order."""
    first: dict[int, int] = {}
    for entity in found:
        first.setdefault(entity.col, LEVELS.index(entity.level))
    outlined = {col for col, rank in first.items() if all(LEVELS.index(e.level) >= rank for e in found if e.col == col)}
    return sorted(found, key=lambda e: first[e.col] if e.col in outlined else LEVELS.index(e.level))


def _complement(a: Entity, b: Entity) -> bool:
    return (a.statement is None) != (b.statement is None)


def place(entity: Entity, current: dict[Level, Entity], grid: Grid, row: int, section: Section) -> None:
    """Puts an entity under the nearest current one above it and ends what was current at its level and below."""
    rank = LEVELS.index(entity.level)
    parents = [e for level, e in current.items() if LEVELS.index(level) < rank]
    if parents:
        entity.parent = max(parents, key=lambda e: LEVELS.index(e.level))
        entity.parent.children.append(entity)
    for level in [lv for lv in current if LEVELS.index(lv) > rank]:
        cell = grid.at(row, current[level].col)
        spans = cell is not None and cell.row < row and cell.row == current[level].row and entity.parent is not None
        if not spans or current[level].row == row:
            del current[level]
    current[entity.level] = entity
