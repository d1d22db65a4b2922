"""What a table names: a sasaran, program, kegiatan at its place, and what stands above it."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.extract.geometry.grid import Cell
from pipeline.extract.table_meaning.entries import Item
from pipeline.normalize.text import fold
from pipeline.page import BBox
from pipeline.record import Level

STATEMENT_LEVELS: tuple[Level, ...] = (
    "visi",
    "misi",
    "tujuan_daerah",
    "sasaran_daerah",
    "tujuan",
    "sasaran",
    "strategi",
    "arah_kebijakan",
)
"""Levels whose text is a statement wherever it stands."""


@dataclass(slots=True, eq=False)
class Entity:
    """One place of the table that names a node: its texts, and the entity above it in the table."""

    level: Level
    row: int
    col: int
    page: int
    bbox: BBox
    statement: str | None = None
    name: str | None = None
    code: str | None = None
    parent: Entity | None = None
    evidence: str = "column"
    children: list[Entity] = field(default_factory=list)
    heading: bool = False
    """It stands alone in a row over others."""
    holder: str | None = None
    """The position printed above it in its cell."""
    names: list[str] = field(default_factory=list)
    """All its names where it has several, which ``name`` joins."""
    restates: bool = False
    """It may repeat a statement known one level higher, which the column's header quotes."""

    @property
    def key(self) -> tuple[str, str]:
        """Level and folded text: equal for repeats; what has no text is equal to nothing else."""
        return self.level, fold(self.statement or self.name or "") or f"{self.page} {self.row}"


def make_entity(
    level: Level,
    text: str,
    cell: Cell,
    item: Item,
    code: str | None = None,
    *,
    statement: bool,
    row: int,
    evidence: str = "column",
) -> Entity:
    box = item.bbox
    entity = Entity(level, row, cell.col, cell.page, box, code=code, evidence=evidence)
    if statement:
        entity.statement = text
    else:
        entity.name = text
    return entity
