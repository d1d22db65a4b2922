"""What the workbench lists: documents by filter, and texts found in all of them; a page of rows at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pipeline.load.records import fetch_record_of
from pipeline.load.tables import METADATA

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Engine, Select, Subquery

    from pipeline.record import Record

ESCAPE = "\\"
"""What makes a wildcard a letter in a pattern of LIKE."""
MOST_WORDS = 8
"""Words of a search that count; more would only make the database slow."""
SEARCHED = {
    "node": ("statement", "name", "holder", "code"),
    "indicator": ("name",),
}
"""Columns in which is searched, by table."""
DOUBTS = ("doubtful_figure", "doubtful_parent")
"""Checks whose findings are doubts about the reading: they are counted as questions, not as findings."""


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """Which documents to list; null or empty means all. ``text`` is a part of the file's name."""

    region: int | None = None
    organisation: int | None = None
    year: int | None = None
    type: str | None = None
    state: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of rows, and how many there are in all."""

    rows: Sequence[dict[str, Any]]
    total: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What a filter can ask for: ids with names of regions and offices that have documents, years, types, counts by state."""

    regions: Sequence[tuple[int, str]] = ()
    organisations: Sequence[tuple[int, str]] = ()
    years: Sequence[int] = ()
    types: Sequence[str] = ()
    states: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """A document's row with its region's and office's names; ``path`` is where the file lay, ``sha256`` its digest."""

    id: int
    file: str
    path: str
    sha256: str | None
    type: str | None
    year: int | None
    pages: int
    state: str
    error: str | None
    message: str | None
    region: str | None
    organisation: str | None


def fetch_documents(engine: Engine, wanted: DocumentFilter, first: int, most: int) -> Listed:
    """Documents from row ``first`` on, at most ``most``, by region, office, year and file; each with its number of ``doubts``
    (what of its reading is doubtful) and of ``findings``."""
    from sqlalchemy import func, select

    with engine.connect() as connection:
        listed = _documents().where(*_conditions(wanted))
        total = connection.execute(select(func.count()).select_from(listed.subquery())).scalar_one()
        document, office, region = (METADATA.tables[name] for name in ("document", "organisation", "region"))
        order = (region.c.name.is_(None), region.c.name, office.c.name.is_(None), office.c.name, document.c.year, document.c.file)
        rows = [dict(row) for row in connection.execute(listed.order_by(*order).offset(first).limit(most)).mappings()]
        counts = _findings(connection, [row["id"] for row in rows])
    for row in rows:
        row["doubts"], row["findings"] = counts.get(row["id"], (0, 0))
    return Listed(rows, total)


def fetch_document(engine: Engine, document_id: int) -> DocumentEntry | None:
    """One document's entry, or null."""
    with engine.connect() as connection:
        row = connection.execute(_documents().where(METADATA.tables["document"].c.id == document_id)).mappings().first()
    return DocumentEntry(**row) if row else None


def fetch_document_record(engine: Engine, document_id: int) -> Record | None:
    """The record of a loaded document, or null."""
    from sqlalchemy import select

    document = METADATA.tables["document"]
    with engine.connect() as connection:
        state = connection.execute(select(document.c.state).where(document.c.id == document_id)).scalar()
        return fetch_record_of(connection, document_id) if state == "loaded" else None


def fetch_choices(engine: Engine) -> Choices:
    """What there is to filter by."""
    from sqlalchemy import func, select

    document, office, region = (METADATA.tables[name] for name in ("document", "organisation", "region"))
    with engine.connect() as connection:
        regions = connection.execute(
            select(region.c.id, region.c.name).where(region.c.id.in_(select(document.c.region_id))).order_by(region.c.name)
        )
        offices = connection.execute(
            select(office.c.id, office.c.name, region.c.name.label("region"))
            .outerjoin(region, office.c.region_id == region.c.id)
            .where(office.c.id.in_(select(document.c.organisation_id)))
            .order_by(office.c.name, region.c.name)
        )
        years = connection.execute(select(document.c.year).distinct().where(document.c.year.is_not(None)))
        types = connection.execute(select(document.c.type).distinct().where(document.c.type.is_not(None)))
        states = connection.execute(select(document.c.state, func.count()).group_by(document.c.state))
        return Choices(
            [(row.id, row.name) for row in regions],
            [(row.id, ", ".join(filter(None, (row.name, row.region)))) for row in offices],
            sorted(years.scalars(), reverse=True),
            sorted(types.scalars()),
            {row[0]: row[1] for row in states},
        )


def search(engine: Engine, text: str, first: int, most: int) -> Listed:
    """Nodes and indicators of all documents that hold every word of the text, in whatever order, each with its document and page.

    Rows have ``part`` (node or indicator), ``level``, ``title``, ``name``, ``code``, ``holder``, ``page``, ``bbox`` and the
    document's ``id``, ``file``, ``year``, ``region`` and ``organisation``.
    """
    from sqlalchemy import func, select

    words = text.split()[:MOST_WORDS]
    if not words:
        return Listed([], 0)
    found = _found(words)
    places = _documents().subquery()
    names = ("file", "year", "region", "organisation")
    query = (
        select(found, *(places.c[name] for name in names))
        .join(places, places.c.id == found.c.document_id)
        .order_by(places.c.region, places.c.organisation, places.c.file, found.c.page, found.c.part, found.c.id)
    )
    with engine.connect() as connection:
        total = connection.execute(select(func.count()).select_from(found)).scalar_one()
        rows = connection.execute(query.offset(first).limit(most)).mappings().all()
    return Listed([dict(row) for row in rows], total)


def _documents() -> Select[Any]:
    """The columns of :class:`DocumentEntry`."""
    from sqlalchemy import select

    document, office, region = (METADATA.tables[name] for name in ("document", "organisation", "region"))
    own = ("id", "file", "path", "sha256", "type", "year", "pages", "state", "error", "message")
    return (
        select(*(document.c[name] for name in own), region.c.name.label("region"), office.c.name.label("organisation"))
        .select_from(document.outerjoin(office, document.c.organisation_id == office.c.id))
        .outerjoin(region, document.c.region_id == region.c.id)
    )


def _conditions(wanted: DocumentFilter) -> list[ColumnElement[bool]]:
    from sqlalchemy import func

    document = METADATA.tables["document"]
    asked = {
        "region_id": wanted.region, "organisation_id": wanted.organisation, "year": wanted.year,
        "type": wanted.type or None, "state": wanted.state or None,
    }  # fmt: skip
    conditions: list[ColumnElement[bool]] = [document.c[name] == value for name, value in asked.items() if value is not None]
    if wanted.text.strip():
        conditions.append(func.lower(document.c.file).like(_pattern(wanted.text.strip()), escape=ESCAPE))
    return conditions


def _findings(connection: Connection, documents: Sequence[int]) -> dict[int, tuple[int, int]]:
    """How many questions and how many findings about itself each of these documents has."""
    from sqlalchemy import func, select

    counted: list[dict[int, int]] = []
    for name, conditions in (("doubt", []), ("finding", [METADATA.tables["finding"].c.check.not_in(DOUBTS)])):
        own = METADATA.tables[name].c.document_id
        query = select(own, func.count()).where(own.in_(documents), *conditions).group_by(own)
        counted.append({row[0]: row[1] for row in connection.execute(query)})
    doubts, findings = counted
    return {document: (doubts.get(document, 0), findings.get(document, 0)) for document in documents}


def _found(words: Sequence[str]) -> Subquery:
    """Nodes and indicators whose texts hold all words."""
    from sqlalchemy import func, literal, null, select, union_all

    node, indicator = METADATA.tables["node"], METADATA.tables["indicator"]

    def holds(table: str) -> list[ColumnElement[bool]]:
        columns = [func.coalesce(METADATA.tables[table].c[name], "") for name in SEARCHED[table]]
        whole: ColumnElement[str] = columns[0]
        for column in columns[1:]:
            whole = whole + " " + column
        return [func.lower(whole).like(_pattern(word), escape=ESCAPE) for word in words]

    nodes = select(
        literal("node").label("part"), node.c.id, node.c.document_id, node.c.level,
        func.coalesce(node.c.statement, node.c.name, node.c.holder).label("title"),
        node.c.name, node.c.code, node.c.holder, node.c.page, node.c.bbox,
    ).where(*holds("node"))  # fmt: skip
    of_node = func.coalesce(node.c.statement, node.c.name, node.c.holder)
    indicators = (
        select(
            literal("indicator").label("part"), indicator.c.id, node.c.document_id, node.c.level,
            indicator.c.name.label("title"), of_node.label("name"), null().label("code"), null().label("holder"),
            indicator.c.page, indicator.c.bbox,
        )
        .join(node, indicator.c.node_id == node.c.id)
        .where(*holds("indicator"))
    )  # fmt: skip
    return union_all(nodes, indicators).subquery()


def _pattern(text: str) -> str:
    """A pattern of LIKE for texts that hold this one."""
    for sign in (ESCAPE, "%", "_"):
        text = text.replace(sign, ESCAPE + sign)
    return f"%{text.lower()}%"
