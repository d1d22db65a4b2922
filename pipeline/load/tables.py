"""The database's tables. Names and the columns of the contract are stable; the rest may grow by migration.

Keys are surrogate integers. ``key`` holds the record's own id ("n7"); ``extra`` holds fields of the record
that have no column yet, so that a record comes back from the database as it went in. ``bbox`` is a list of
four numbers: x0, y0, x1, y1 in points, origin top left of the upright page.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, DateTime, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

METADATA = SQLModel.metadata
METADATA.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
"""Names for constraints: a later migration can only change what has a name."""


def _json() -> Any:
    return Field(default=None, sa_column=Column(JSON(none_as_null=True)))


def _to(target: str, *, deletes: bool = True, null: bool = False) -> Any:
    """A foreign key; rows go with what they belong to (``deletes``), or forget it."""
    return Field(
        default=None,
        foreign_key=target,
        ondelete="CASCADE" if deletes else "SET NULL",
        index=True,
        nullable=null,
    )


class RegionRow(SQLModel, table=True):
    """A province, kabupaten or kota; ``code`` as the ministry numbers them ("73.06"), null where unknown."""

    __tablename__ = "region"

    id: int | None = Field(default=None, primary_key=True)
    code: str | None = None
    name: str = Field(unique=True)
    province: str | None = None


class OrganisationRow(SQLModel, table=True):
    """An office of a region; ``region_id`` null where no document has said which."""

    __tablename__ = "organisation"
    __table_args__ = (UniqueConstraint("region_id", "name", name="uq_organisation_region_id_name"),)

    id: int | None = Field(default=None, primary_key=True)
    region_id: int | None = _to("region.id", null=True)
    name: str


class DocumentRow(SQLModel, table=True):
    """A file once offered. ``error`` names the refusal and ``message`` tells what to do.

    ``reading_version`` and ``given`` say with which rules and which hints it was read: while they and the
    content (``sha256``) stay, reading it again would change nothing. ``sha256`` is null for what can't be
    read. ``doubts`` is the number of questions it raised when it was stored, null where nobody has looked.
    """

    __tablename__ = "document"

    id: int | None = Field(default=None, primary_key=True)
    sha256: str | None = Field(default=None, unique=True)
    file: str
    path: str = Field(index=True)
    type: str | None = None
    types: Any = _json()
    organisation_id: int | None = _to("organisation.id", deletes=False, null=True)
    region_id: int | None = _to("region.id", deletes=False, null=True)
    region_printed: str | None = None
    organisation_printed: str | None = None
    year: int | None = None
    pages: int = 0
    state: str
    error: str | None = None
    message: str | None = None
    reading_version: str = ""
    given: Any = _json()
    loaded_at: datetime = Field(sa_column=Column(DateTime(timezone=True), nullable=False))
    doubts: int | None = None
    extra: Any = _json()


class NodeRow(SQLModel, table=True):
    """A place of the performance tree."""

    __tablename__ = "node"

    id: int | None = Field(default=None, primary_key=True)
    document_id: int = _to("document.id")
    key: str
    level: str = Field(index=True)
    statement: str | None = None
    name: str | None = None
    names: Any = _json()
    code: str | None = None
    holder: str | None = None
    crosscutting: Any = _json()
    page: int = 1
    bbox: Any = _json()
    pages: Any = _json()
    extra: Any = _json()


class CanonicalIndicatorRow(SQLModel, table=True):
    """One indicator across documents and regions; ``key`` its folded name, by which it is found again."""

    __tablename__ = "canonical_indicator"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    unit: str | None = None
    direction: str | None = None
    key: str | None = Field(default=None, index=True)


class CanonicalMemberRow(SQLModel, table=True):
    """Which canonical indicator a mention was last given; bound to content, not to rows, so that ids outlive re-ingest.

    ``mention`` is a document's digest, the folded name and a number where the document has it several times.
    """

    __tablename__ = "canonical_member"

    id: int | None = Field(default=None, primary_key=True)
    mention: str = Field(unique=True)
    canonical_id: int = _to("canonical_indicator.id")


class IndicatorRow(SQLModel, table=True):
    """A measure of a node."""

    __tablename__ = "indicator"

    id: int | None = Field(default=None, primary_key=True)
    node_id: int = _to("node.id")
    key: str
    name: str
    unit: str | None = None
    direction: str | None = None
    explanation: str | None = None
    formula: str | None = None
    page: int = 1
    bbox: Any = _json()
    canonical_id: int | None = _to("canonical_indicator.id", deletes=False, null=True)
    extra: Any = _json()


class ValueRow(SQLModel, table=True):
    """A figure of an indicator; ``value`` null where ``text`` is no well-formed number."""

    __tablename__ = "value"

    id: int | None = Field(default=None, primary_key=True)
    indicator_id: int = _to("indicator.id")
    kind: str
    period: str | None = None
    text: str
    value: float | None = None
    unit: str | None = None
    grade: str | None = None
    page: int = 1
    bbox: Any = _json()
    extra: Any = _json()


class BudgetRow(SQLModel, table=True):
    """Money of a node, in rupiah; ``amount`` null where ``text`` is no well-formed number."""

    __tablename__ = "budget"

    id: int | None = Field(default=None, primary_key=True)
    node_id: int = _to("node.id")
    kind: str
    period: str | None = None
    text: str
    amount: float | None = None
    page: int = 1
    bbox: Any = _json()
    extra: Any = _json()


class ActionRow(SQLModel, table=True):
    """What is to be done for an indicator in a period."""

    __tablename__ = "action"

    id: int | None = Field(default=None, primary_key=True)
    indicator_id: int = _to("indicator.id")
    period: str | None = None
    text: str
    page: int = 1
    bbox: Any = _json()
    extra: Any = _json()


class EdgeRow(SQLModel, table=True):
    """A child serves its parent; ``evidence`` lists the kinds, ``alternatives`` the keys of other parents."""

    __tablename__ = "edge"

    id: int | None = Field(default=None, primary_key=True)
    document_id: int = _to("document.id")
    parent_id: int = _to("node.id")
    child_id: int = _to("node.id")
    kind: str
    confidence: float | None = None
    evidence: Any = _json()
    via_indicator_id: int | None = _to("indicator.id", deletes=False, null=True)
    page: int | None = None
    review: bool = False
    alternatives: Any = _json()
    extra: Any = _json()


class TotalRow(SQLModel, table=True):
    """A sum, in rupiah, that belongs to no node."""

    __tablename__ = "total"

    id: int | None = Field(default=None, primary_key=True)
    document_id: int = _to("document.id")
    label: str
    kind: str
    period: str | None = None
    text: str
    amount: float | None = None
    page: int = 1
    bbox: Any = _json()
    extra: Any = _json()


class NomenclatureRow(SQLModel, table=True):
    """An entry of one version of the official list."""

    __tablename__ = "nomenclature"
    __table_args__ = (Index("ix_nomenclature_version_code", "version", "code"),)

    id: int | None = Field(default=None, primary_key=True)
    version: str
    code: str
    level: str
    name: str
    indikator: str | None = None
    satuan: str | None = None
    parent_code: str | None = None
    government: str | None = None
    kinerja: str | None = None


class NomenclatureVersionRow(SQLModel, table=True):
    """A version of the official list: the years it is valid for, the file it came from, and what became of its rows.

    A year is null where the import named none: then the label tells it.
    """

    __tablename__ = "nomenclature_version"

    id: int | None = Field(default=None, primary_key=True)
    version: str = Field(unique=True)
    valid_from: int | None = None
    valid_until: int | None = None
    file: str | None = None
    digest: str
    entries: int
    repaired: int = 0
    refused: int = 0


class MatchRow(SQLModel, table=True):
    """The counterpart of a node's or an indicator's name; ``code`` and ``name`` as the list had them then.

    ``decided_by`` is "pokin" or the steward who decided.
    """

    __tablename__ = "match"

    id: int | None = Field(default=None, primary_key=True)
    node_id: int | None = _to("node.id", null=True)
    indicator_id: int | None = _to("indicator.id", null=True)
    nomenclature_id: int | None = _to("nomenclature.id", deletes=False, null=True)
    raw: str
    level: str
    code: str | None = None
    name: str | None = None
    version: str | None = None
    score: float = 0.0
    status: str
    decided_by: str = "pokin"
    extra: Any = _json()


class FindingRow(SQLModel, table=True):
    """Something a steward should look at, with its place."""

    __tablename__ = "finding"

    id: int | None = Field(default=None, primary_key=True)
    document_id: int = _to("document.id")
    check: str
    severity: str
    page: int | None = None
    bbox: Any = _json()
    message: str
    expected: str | None = None
    found: str | None = None
    extra: Any = _json()


class DoubtRow(SQLModel, table=True):
    """A question to stewards (:mod:`pipeline.review.doubtful`): ``key`` is that of the decision which answers it."""

    __tablename__ = "doubt"

    id: int | None = Field(default=None, primary_key=True)
    document_id: int = _to("document.id")
    question: str = Field(index=True)
    key: str
    digest: str = Field(index=True)
    page: int
    bbox: Any = _json()
    title: str
    said: str
    reasons: Any = _json()
    worth: float


class ReadingRow(SQLModel, table=True):
    """The record of a document as it was read, where stewards have corrected it: JSON, compressed by zlib."""

    __tablename__ = "reading"

    id: int | None = Field(default=None, primary_key=True)
    document_id: int = Field(foreign_key="document.id", ondelete="CASCADE", unique=True)
    record: bytes


class DecisionRow(SQLModel, table=True):
    """What a steward decided; bound to content by ``key``, not to rows, so that it outlives every
    re-ingest.

    ``document`` is the content (``sha256``) of which it speaks, null for decisions about names; ``outcome`` what became of it
    when that was last stored (:mod:`pipeline.review.corrections`). A withdrawn decision no longer counts.
    """

    __tablename__ = "decision"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(index=True)
    field: str
    old: str | None = None
    new: str | None = None
    decided_at: datetime = Field(sa_column=Column(DateTime(timezone=True), nullable=False))
    decided_by: str
    document: str | None = Field(default=None, index=True)
    title: str | None = None
    outcome: str | None = None
    withdrawn_at: datetime | None = Field(default=None, sa_column=Column(DateTime(timezone=True), nullable=True))
    withdrawn_by: str | None = None
