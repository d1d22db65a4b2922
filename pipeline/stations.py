"""The stations of one document in order, without database, flow or command line.

``PDF → Page[] → Extraction → Extraction + matches → Record → Record + findings``
"""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.record import Record

if TYPE_CHECKING:
    from pipeline.extract.document import Given
    from pipeline.extraction import Extraction
    from pipeline.settings import Settings

_documents_begun = 0
"""How many documents this process has begun to read."""
COLLECT_AFTER = 300_000
"""Objects made beyond those let go after which the garbage collector looks for cycles; Python's own 700 suits small programs."""


def understand(
    path: Path,
    *,
    pages: set[int] | None = None,
    given: Given | None = None,
    limits: Settings | None = None,
    lists: Path | None = None,
) -> Record:
    """Read, extract, normalise, tree and doubts: one PDF's record without the audit's findings.

    ``pages`` limits reading to these page numbers (from 1); ``given`` fills in what the document does not
    print; ``lists`` is a snapshot of the nomenclature to match against, in place of the shipped lists. Raises
    the refusals of :mod:`pipeline.errors`. This is what the killable worker runs.
    """
    from pipeline.doubts import mark_doubts
    from pipeline.settings import settings
    from pipeline.tree import decide

    collect_rarely()
    extraction = normalised(path, pages=pages, given=given, limits=limits, lists=lists)
    return mark_doubts(decide(extraction, review=(limits or settings()).review_threshold))


def normalised(
    path: Path,
    *,
    pages: set[int] | None = None,
    given: Given | None = None,
    limits: Settings | None = None,
    lists: Path | None = None,
) -> Extraction:
    """Read, extract and normalise: all that the tree is decided from. Arguments and refusals as for :func:`understand`."""
    from pipeline.extract.document import Given, extract_document
    from pipeline.normalize.hierarchy import hierarchy_links
    from pipeline.normalize.indicators import complete_indicators
    from pipeline.normalize.match import match_extraction
    from pipeline.normalize.official_indicators import match_indicators
    from pipeline.normalize.snapshot import indicators_for, matcher_for, names_for

    matcher = matcher_for(lists)
    extraction = extract_document(path, pages=pages, given=given or Given(), limits=limits, names=names_for(lists))
    complete_indicators(extraction)
    extraction.candidates += hierarchy_links(extraction, matcher)
    extraction.matches = match_extraction(extraction, matcher)
    extraction.indicator_matches = match_indicators(extraction, indicators_for(lists))
    return extraction


def collect_rarely() -> None:
    """Lets the cyclic garbage collector run seldom in this process from now on: words, lines and cells are many and hold no
    cycles, and looking through them again and again takes a twelfth of the time. What stands when a process begins its second
    document, libraries and word lists, is not looked at again."""
    global _documents_begun
    _documents_begun += 1
    if _documents_begun == 2:
        gc.collect()
        gc.freeze()
    gc.set_threshold(max(gc.get_threshold()[0], COLLECT_AFTER), *gc.get_threshold()[1:])


def explain_as_json(path: Path, pages: set[int] | None, given: Given | None, limits: Settings) -> str:
    """For the worker process: ``{"record": …, "rejected": [edges that were possible and not chosen]}`` as JSON."""
    import json

    from pipeline.tree import decide, rejected

    extraction = normalised(path, pages=pages, given=given, limits=limits)
    record = decide(extraction, review=limits.review_threshold)
    left = [edge.model_dump(mode="json") for edge in rejected(extraction, record)]
    return json.dumps({"record": record.model_dump(mode="json"), "rejected": left})


def process(
    path: Path,
    *,
    pages: set[int] | None = None,
    given: Given | None = None,
    limits: Settings | None = None,
) -> Record:
    """All stations up to the audit: what ``pokin extract`` prints and ``pokin evaluate`` compares.

    Arguments and refusals as for :func:`understand`.
    """
    from pipeline.audit import audit_record

    return audit_record(understand(path, pages=pages, given=given, limits=limits))


def understand_as_json(
    path: Path, pages: set[int] | None, given: Given | None, limits: Settings, lists: Path | None = None
) -> str:
    """:func:`understand` for the worker process: the record as JSON, which crosses the pipe without its
    classes.
    """
    return understand(path, pages=pages, given=given, limits=limits, lists=lists).model_dump_json()
