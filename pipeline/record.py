"""The document record: what is published, stored and evaluated. Imports nothing of ours."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

BBox = tuple[float, float, float, float]
"""x0, y0, x1, y1 in points, origin top left of the upright page."""

Level = Literal[
    "visi", "misi", "tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran", "strategi",
    "arah_kebijakan", "program", "kegiatan", "sub_kegiatan", "aktivitas",
]  # fmt: skip
LEVELS: tuple[Level, ...] = (
    "visi", "misi", "tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran", "strategi",
    "arah_kebijakan", "program", "kegiatan", "sub_kegiatan", "aktivitas",
)  # fmt: skip
"""Levels from the top of the tree to its leaves."""
NAMED_LEVELS: tuple[Level, ...] = ("program", "kegiatan", "sub_kegiatan")
"""Levels that the nomenclature names and codes, each below the one before it (Permendagri 90/2019); sums are budgeted for them,
and positions below an office's head answer for them."""
VISI_MISI: tuple[Level, ...] = ("visi", "misi")
"""What a region is governed for: above what offices answer for, and measured by nothing."""

DocumentType = Literal[
    "lkjip", "pohon_kinerja", "cascading", "rencana_aksi", "penjenjangan",
    "perjanjian_kinerja", "iku", "renja", "renstra", "realisasi",
]  # fmt: skip
ValueKind = Literal["baseline", "target", "realisasi", "capaian"]
BudgetKind = Literal["pagu", "realisasi"]
EdgeKind = Literal["cascade", "also", "crosscut"]
Severity = Literal["error", "warning", "info"]


class _Model(BaseModel):
    model_config = ConfigDict(extra="allow", validate_assignment=False)

    def model_post_init(self, context: Any, /) -> None:
        """All objects of a class share one set of fields: which of them were given is asked nowhere, and a set of its own takes
        as much memory as all else of an object."""
        object.__setattr__(self, "__pydantic_fields_set__", _fields(type(self)))


@cache
def _fields(model: type[_Model]) -> set[str]:
    return set(model.model_fields)


StatementKind = Literal["baseline", "target", "realisasi", "capaian", "pagu", "realisasi_anggaran", "serapan"]
"""What a figure of running text is: of an indicator, capaian in percent of the target; or of money, serapan in percent."""


class Statement(_Model):
    """A figure that running text states, as evidence beside the tables; ``indicator`` where the sentence names one."""

    kind: StatementKind
    text: str
    number: float | None = None
    unit: str | None = None
    year: int | None = None
    indicator: str | None = None
    sentence: str
    page: int = 1
    bbox: BBox | None = None


class Document(_Model):
    """What the file is: its type, the office it speaks of and its year; null where neither printed nor given. ``statements`` are
    the figures of a report's running text.
    """

    file: str
    sha256: str
    type: DocumentType | None = None
    types: list[DocumentType] = Field(default_factory=list)
    region: str | None = None
    organisation: str | None = None
    year: int | None = None
    pages: int = 0
    statements: list[Statement] = Field(default_factory=list)


class Node(_Model):
    """One place of the tree: a performance statement and/or the program, kegiatan or sub kegiatan named for it."""

    id: str
    level: Level
    statement: str | None = None
    name: str | None = None
    names: list[str] = Field(default_factory=list)
    code: str | None = None
    holder: str | None = None
    organisation: str | None = None
    """Whose node it is, where it is another organisation's, drawn beside the tree; such nodes have ``crosscut`` edges only."""
    crosscutting: list[str] = Field(default_factory=list)
    page: int = 1
    bbox: BBox | None = None
    pages: list[int] = Field(default_factory=list)


class Indicator(_Model):
    """A measure of a node."""

    id: str
    node: str
    name: str
    unit: str | None = None
    direction: Literal["up", "down"] | None = None
    explanation: str | None = None
    formula: str | None = None
    page: int = 1
    bbox: BBox | None = None


class Value(_Model):
    """A figure of an indicator; ``value`` is null where ``text`` is not a well-formed number; ``doubts`` are the reasons
    why it may be wrong, empty for a certain one.
    """

    indicator: str
    kind: ValueKind
    period: str | None = None
    text: str
    value: float | None = None
    unit: str | None = None
    grade: str | None = None
    doubts: list[str] = Field(default_factory=list)
    page: int = 1
    bbox: BBox | None = None


class Budget(_Model):
    """Money of a node in rupiah; ``amount`` is null where ``text`` is not a well-formed number; ``doubts`` as for a value."""

    node: str
    kind: BudgetKind = "pagu"
    period: str | None = None
    text: str
    amount: float | None = None
    doubts: list[str] = Field(default_factory=list)
    page: int = 1
    bbox: BBox | None = None


class Action(_Model):
    """What is to be done for an indicator in a period."""

    indicator: str
    period: str | None = None
    text: str
    page: int = 1
    bbox: BBox | None = None


class Edge(_Model):
    """A child serves its parent; at most one ``cascade`` edge per child."""

    parent: str
    child: str
    kind: EdgeKind = "cascade"
    confidence: float | None = None
    evidence: list[str] = Field(default_factory=list)
    via_indicator: str | None = None
    page: int | None = None
    review: bool = False
    alternatives: list[str] = Field(default_factory=list)


class Total(_Model):
    """A sum that belongs to no node."""

    label: str
    kind: BudgetKind = "pagu"
    period: str | None = None
    text: str
    amount: float | None = None
    page: int = 1
    bbox: BBox | None = None


class Match(_Model):
    """A name's counterpart in the nomenclature, or the decision that it has none."""

    node: str
    raw: str
    level: str
    code: str | None = None
    name: str | None = None
    version: str | None = None
    score: float = 0.0
    status: Literal["matched", "review", "none"] = "none"


class IndicatorMatch(_Model):
    """An indicator's counterpart among the official indikator of sub kegiatan, or the decision that it has none.

    ``name`` is the official indikator, ``code`` that of the sub kegiatan that has it, ``unit`` its official satuan.
    """

    indicator: str
    raw: str
    level: str = "indikator"
    code: str | None = None
    name: str | None = None
    version: str | None = None
    unit: str | None = None
    score: float = 0.0
    status: Literal["matched", "review", "none"] = "none"


class Finding(_Model):
    """Something a steward should look at, with its place."""

    check: str
    severity: Severity = "warning"
    page: int | None = None
    bbox: BBox | None = None
    message: str
    expected: str | None = None
    found: str | None = None


class Record(_Model):
    """One ingested document."""

    document: Document
    nodes: list[Node] = Field(default_factory=list)
    indicators: list[Indicator] = Field(default_factory=list)
    values: list[Value] = Field(default_factory=list)
    budgets: list[Budget] = Field(default_factory=list)
    actions: list[Action] = Field(default_factory=list)
    edges: list[Edge] = Field(default_factory=list)
    totals: list[Total] = Field(default_factory=list)
    matches: list[Match] = Field(default_factory=list)
    indicator_matches: list[IndicatorMatch] = Field(default_factory=list)
    findings: list[Finding] = Field(default_factory=list)
