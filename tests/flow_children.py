"""What a worker process does in the tests of the flow, told by the content of the file."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path
from typing import Any

from pipeline import errors
from pipeline.record import Document, Node, Record
from tests.load.records import small_record


def read(path: Path, pages: set[int] | None, given: Any, limits: Any, lists: Path | None) -> str:
    """A small record, or what the first word of the file asks for."""
    content = path.read_bytes()
    order = content.decode().partition(" ")[0]
    if order == "refuse":
        raise errors.EncryptedPdf(path.name)
    if order == "stumble":
        raise KeyError("nodes")
    if order == "hang":
        time.sleep(600)
    if order == "crash" or (order == "crash-once" and _first_time(path)):
        os._exit(9)
    record: Record = small_record(path.name, hashlib.sha256(content).hexdigest(), year=given.year, region=given.region)
    if order == "contradict":
        record.edges[0].child = "n99"
    if order == "overspend":
        record.budgets[1].amount = 1100.0
        record.totals.clear()
    return record.model_dump_json()


def match(path: Path, pages: set[int] | None, given: Any, limits: Any, lists: Path | None) -> str:
    """A record of one program that the file names, matched against the lists."""
    # Imported here: the limit of time that other children are given is short, and counts what they import.
    from pipeline.extraction import Extraction
    from pipeline.normalize.match import match_extraction
    from pipeline.normalize.snapshot import matcher_for

    content = path.read_bytes()
    document = Document(file=path.name, sha256=hashlib.sha256(content).hexdigest(), year=2024)
    extraction = Extraction(document, nodes=[Node(id="n1", level="program", name=content.decode())])
    matches = match_extraction(extraction, matcher_for(lists))
    return Record(document=document, nodes=extraction.nodes, matches=matches).model_dump_json()


def _first_time(path: Path) -> bool:
    mark = path.with_suffix(".seen")
    if mark.exists():
        return False
    mark.touch()
    return True
