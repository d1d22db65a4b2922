"""What holds across documents: the same indicators joined, and what documents of one office say against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.audit.offices import ACROSS_CHECKS, Statement, audit_offices
from pipeline.compare.budgets import general_code
from pipeline.compare.facts import Corpus, DocumentFacts, Figure
from pipeline.load.canonical import join_indicators
from pipeline.load.comparison import fetch_corpus
from pipeline.load.database import writing
from pipeline.load.tables import METADATA
from pipeline.normalize.text import fold
from pipeline.record import NAMED_LEVELS

if TYPE_CHECKING:
    from sqlalchemy import Engine

LAST_QUARTER = "4"


def settle(engine: Engine) -> int:
    """Joins the indicators of all documents and renews the findings across them; returns how many of these there are."""
    join_indicators(engine)
    finding = METADATA.tables["finding"]
    rows = [
        {"document_id": document, **found.model_dump()} for document, found in audit_offices(_statements(fetch_corpus(engine)))
    ]
    with writing(engine) as connection:
        connection.execute(finding.delete().where(finding.c.check.in_(ACROSS_CHECKS)))
        if rows:
            connection.execute(finding.insert(), rows)
    return len(rows)


def _statements(corpus: Corpus) -> Iterator[Statement]:
    """Well-formed figures of offices that are known, for whole years (quarters may be counted in two ways)."""
    for indicator in corpus.indicators:
        if indicator.canonical is not None:
            subject = f"indicator {indicator.canonical}"
            for figure in indicator.figures:
                yield from _statement(figure, subject, indicator.name, figure.unit or indicator.unit)
            for figure, total in _years_of_quarters(indicator.figures):
                yield from _statement(figure, subject, indicator.name, figure.unit or indicator.unit, (total,))
    for node in corpus.nodes:
        if node.level in NAMED_LEVELS and node.title:
            for figure in node.budgets:
                yield from _statement(figure, f"{node.level} {general_code(node.code) or fold(node.title)}", node.title, None)


def _years_of_quarters(figures: Sequence[Figure]) -> Iterator[tuple[Figure, float]]:
    """The target of a year that is printed by quarters only: that of the last, and what they sum to."""
    targets = [figure for figure in figures if figure.kind == "target" and figure.value is not None and figure.period]
    for last in targets:
        year, _, quarter = (last.period or "").partition("-Q")
        if quarter == LAST_QUARTER and not any(figure.period == year for figure in targets):
            own = [figure.value for figure in targets if (figure.period or "").startswith(f"{year}-Q")]
            yield replace(last, period=year), sum(value for value in own if value is not None)


def _statement(figure: Figure, subject: str, title: str, unit: str | None, also: tuple[float, ...] = ()) -> Iterator[Statement]:
    document: DocumentFacts = figure.document
    period = figure.period or (str(document.year) if document.year else None)
    if figure.value is not None and period is not None and "-" not in period and document.organisation:
        yield Statement(
            document.office, document.id, document.file, subject, title, figure.kind, period, figure.text, figure.value, unit,
            figure.page, figure.bbox, also,
        )  # fmt: skip
