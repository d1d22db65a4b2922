"""The queue of what is doubtful in all documents, the answers that bring most first; and the list of decisions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pipeline.load.browse import Listed
from pipeline.load.corrections import corrected_of, fetch_reading
from pipeline.load.tables import METADATA
from pipeline.review.corrections import Corrected

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Engine

    from pipeline.record import Record

BATCH = 1000
"""Rows of an export that are in memory at once."""


def count_questions(engine: Engine, document: int | None = None) -> dict[str, int]:
    """How many questions of each kind there are, of all documents or of one; a name that many documents print is one question."""
    from sqlalchemy import distinct, func, select

    doubt = METADATA.tables["doubt"]
    query = select(doubt.c.question, func.count(distinct(doubt.c.key))).where(*_of(document)).group_by(doubt.c.question)
    with engine.connect() as connection:
        return {row[0]: row[1] for row in connection.execute(query)}


def fetch_questions(engine: Engine, question: str | None, document: int | None, first: int, most: int) -> Listed:
    """Questions from row ``first`` on, at most ``most``, the worthiest first; each as the row of its first document, with the
    number of places (``times``) that it settles."""
    from sqlalchemy import func, select

    doubt = METADATA.tables["doubt"]
    asked = [*_of(document), *([doubt.c.question == question] if question else [])]
    total = func.sum(doubt.c.worth)
    grouped = (
        select(func.min(doubt.c.id).label("first"), func.count().label("times"), total.label("total"))
        .where(*asked)
        .group_by(doubt.c.question, doubt.c.key)
    )
    some = grouped.order_by(total.desc(), func.min(doubt.c.id)).offset(first).limit(most).subquery()
    query = select(doubt, some.c.times).join(some, some.c.first == doubt.c.id).order_by(some.c.total.desc(), doubt.c.id)
    with engine.connect() as connection:
        count = connection.execute(select(func.count()).select_from(grouped.subquery())).scalar_one()
        return Listed([dict(row) for row in connection.execute(query).mappings()], count)


def fetch_question(engine: Engine, digest: str) -> dict[str, Any] | None:
    """A question by its digest, or null."""
    doubt = METADATA.tables["doubt"]
    with engine.connect() as connection:
        row = connection.execute(doubt.select().where(doubt.c.digest == digest).order_by(doubt.c.id)).mappings().first()
    return dict(row) if row else None


def fetch_corrected(engine: Engine, document_id: int) -> tuple[Record, Corrected] | None:
    """A loaded document as it was read and as it is corrected, or null."""
    from sqlalchemy import select

    document = METADATA.tables["document"]
    with engine.connect() as connection:
        if connection.execute(select(document.c.state).where(document.c.id == document_id)).scalar() != "loaded":
            return None
        read = fetch_reading(connection, document_id)
        return read, corrected_of(connection, read)


def fetch_decisions_made(engine: Engine, first: int, most: int) -> Listed:
    """All decisions, the newest first, each with ``document_id`` and ``file`` where what it is about is loaded."""
    from sqlalchemy import func, select

    decision, document = METADATA.tables["decision"], METADATA.tables["document"]
    joined = decision.outerjoin(document, (decision.c.document == document.c.sha256) & (document.c.state == "loaded"))
    query = select(decision, document.c.id.label("document_id"), document.c.file).select_from(joined)
    with engine.connect() as connection:
        total = connection.execute(select(func.count()).select_from(decision)).scalar_one()
        rows = connection.execute(query.order_by(decision.c.id.desc()).offset(first).limit(most)).mappings()
        return Listed([dict(row) for row in rows], total)


def all_decisions(engine: Engine) -> Iterator[dict[str, Any]]:
    """All decisions, the newest first, a batch at a time."""
    first = 0
    while rows := fetch_decisions_made(engine, first, BATCH).rows:
        yield from rows
        first += BATCH


def _of(document: int | None) -> list[ColumnElement[bool]]:
    doubt = METADATA.tables["doubt"]
    return [doubt.c.document_id == document] if document is not None else []
