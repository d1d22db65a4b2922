"""Stewards' corrections in the database: kept by content, applied whenever their document is stored, undone without a trace.

A decision about a part of a document is a row of ``decision``: ``key`` is its address (:mod:`pipeline.review.addresses`),
``document`` the content it is about, ``field`` what of it, ``old`` what was read then, ``new`` what holds. The document's rows
are the corrected ones; what was read is kept beside them (``reading``), so that every correction is applied to what the document
says, never to another correction's result.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from pipeline.audit import audit_record
from pipeline.audit.offices import ACROSS_CHECKS
from pipeline.load.canonical import relink
from pipeline.load.database import writing
from pipeline.load.doubles import DOUBLE
from pipeline.load.name_decisions import NAME_PREFIX, decided_names, decision_key, reopen_name
from pipeline.load.parts import delete_parts, insert_parts, storable
from pipeline.load.records import fetch_record_of
from pipeline.load.rematching import match_anew
from pipeline.load.tables import METADATA
from pipeline.record import Record
from pipeline.review.addresses import PARTS, digest_of
from pipeline.review.corrections import Corrected, Correction, correct
from pipeline.review.doubtful import Doubt, doubts_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

TITLE_LETTERS = 300
"""Letters of a title that a list shows."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a steward says of one field: ``old`` is what was read, ``new`` what holds."""

    field: str
    old: str | None
    new: str | None


class NoSuchDecision(Exception):
    """No decision has this id, or it is withdrawn already."""


def store_content(connection: Connection, document_id: int, read: Record) -> None:
    """The parts of a record into an empty document: corrected as stewards have decided, with what is still doubtful."""
    read = read.model_copy(update={"findings": [f for f in read.findings if f.check not in ACROSS_CHECKS]})
    corrected = corrected_of(connection, read)
    record = audit_record(corrected.record) if corrected.outcomes else read
    insert_parts(connection, storable(record.model_dump(exclude={"document"})), document_id)
    if corrected.outcomes:
        packed = zlib.compress(storable_json(read))
        connection.execute(METADATA.tables["reading"].insert(), {"document_id": document_id, "record": packed})
        decision = METADATA.tables["decision"]
        for correction, outcome in corrected.outcomes.items():
            connection.execute(decision.update().where(decision.c.id == correction).values(outcome=outcome))
    _store_doubts(connection, document_id, doubts_of(record, corrected.keys, corrected.settled))


def corrected_of(connection: Connection, read: Record) -> Corrected:
    """A record as it was read, corrected as stewards have decided."""
    corrections = fetch_corrections(connection, read.document.sha256)
    return correct(read, corrections, partial(match_anew, connection.engine))


def fetch_corrections(connection: Connection, document: str | None) -> list[Correction]:
    """What is decided about the parts of a content, in the order of the decisions."""
    table = METADATA.tables["decision"]
    query = table.select().where(table.c.document == document, table.c.withdrawn_at.is_(None)).order_by(table.c.id)
    rows = connection.execute(query)
    return [Correction(row.id, row.key, row.field, row.old, row.new) for row in rows if row.key.partition("|")[0] in PARTS]


def fetch_reading(connection: Connection, document_id: int) -> Record:
    """The record of a loaded document as it was read, without corrections."""
    table = METADATA.tables["reading"]
    packed = connection.execute(table.select().where(table.c.document_id == document_id)).first()
    if packed is None:  # nothing was corrected
        return fetch_record_of(connection, document_id)
    return Record.model_validate_json(zlib.decompress(packed.record))


def decide(engine: Engine, document_id: int, key: str, answers: Sequence[Answer], by: str, title: str) -> None:
    """Stores what a steward says of a part of a loaded document, and applies it at once."""
    decision, document = METADATA.tables["decision"], METADATA.tables["document"]
    with writing(engine) as connection:
        content = connection.execute(document.select().where(document.c.id == document_id)).one().sha256
        shared = {
            "key": key, "document": content, "title": title[:TITLE_LETTERS], "decided_at": datetime.now(UTC), "decided_by": by,
        }  # fmt: skip
        rows = [{**shared, "field": answer.field, "old": answer.old, "new": answer.new} for answer in answers]
        connection.execute(decision.insert(), storable(rows))
        _store_anew(connection, document_id)


def withdraw(engine: Engine, decision_id: int, by: str) -> str:
    """Undoes a decision; it stays in the list as withdrawn. What was read holds again, or what was decided before.

    Returns the decision's field. Raises NoSuchDecision.
    """
    decision, document = METADATA.tables["decision"], METADATA.tables["document"]
    with writing(engine) as connection:
        own = decision.c.id == decision_id
        row = connection.execute(decision.select().where(own, decision.c.withdrawn_at.is_(None))).first()
        if row is None:
            raise NoSuchDecision(decision_id)
        undone = {"withdrawn_at": datetime.now(UTC), "withdrawn_by": by, "outcome": None}
        connection.execute(decision.update().where(own).values(**undone))
        if row.key.startswith(NAME_PREFIX):
            touched = reopen_name(connection, row.key)
        else:
            found = document.select().where(document.c.sha256 == row.document, document.c.state == "loaded")
            touched = [entry.id for entry in connection.execute(found)] if row.document else []
        for document_id in touched:
            _store_anew(connection, document_id)
    return str(row.field)


def look_for_doubts(engine: Engine) -> int:
    """Lists what is doubtful in documents that were loaded before pokin kept such a list; returns how many these were."""
    from sqlalchemy import select

    document = METADATA.tables["document"]
    query = select(document.c.id).where(document.c.state == "loaded", document.c.doubts.is_(None))
    with engine.connect() as connection:
        waiting = list(connection.execute(query).scalars())
    for document_id in waiting:
        with writing(engine) as connection:
            corrected = corrected_of(connection, fetch_reading(connection, document_id))
            _store_doubts(connection, document_id, doubts_of(corrected.record, corrected.keys, corrected.settled))
    return len(waiting)


def storable_json(record: Record) -> bytes:
    """A record as JSON in UTF-8, without what no database takes."""
    return Record.model_validate(storable(record.model_dump())).model_dump_json().encode()


def _store_anew(connection: Connection, document_id: int) -> None:
    """A document's rows from what was read and all decisions; what holds across documents stays."""
    finding, doubt = METADATA.tables["finding"], METADATA.tables["doubt"]
    kept = []
    for table, condition in ((finding, finding.c.check.in_(ACROSS_CHECKS)), (doubt, doubt.c.question == DOUBLE)):
        rows = connection.execute(table.select().where(table.c.document_id == document_id, condition)).mappings()
        kept.append((table, [{name: value for name, value in row.items() if name != "id"} for row in rows]))
    read = fetch_reading(connection, document_id)
    delete_parts(connection, [document_id])
    store_content(connection, document_id, read)
    for table, rows_kept in kept:
        if rows_kept:
            connection.execute(table.insert(), rows_kept)
    relink(connection, document_id)


def _store_doubts(connection: Connection, document_id: int, doubts: Iterator[Doubt]) -> None:
    """What is doubtful; a name that stands several times in a document is one question, and none if it is decided."""
    names = decided_names(connection)
    rows: dict[str, dict[str, Any]] = {}
    for doubt in doubts:
        key = doubt.key
        if doubt.question == "name":
            level, _, raw = key.partition("|")
            key = decision_key(level, raw)
            if key in names:
                continue
        if doubt.question + key in rows:
            rows[doubt.question + key]["worth"] += doubt.worth
            continue
        rows[doubt.question + key] = {
            "document_id": document_id, "question": doubt.question, "key": key, "digest": digest_of(key), "page": doubt.page,
            "bbox": list(doubt.bbox) if doubt.bbox else None, "title": doubt.title[:TITLE_LETTERS],
            "said": doubt.said[:TITLE_LETTERS], "reasons": list(doubt.reasons), "worth": doubt.worth,
        }  # fmt: skip
    document = METADATA.tables["document"]
    if rows:
        connection.execute(METADATA.tables["doubt"].insert(), storable(list(rows.values())))
    connection.execute(document.update().where(document.c.id == document_id).values(doubts=len(rows)))
