"""What a worker process does in the tests of the flow, told by the content of the file."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path
from typing import Any

from pipeline import errors
from pipeline.record import Record
from tests.load.records import small_record


def read(path: Path, pages: set[int] | None, given: Any, limits: Any) -> str:
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


def _first_time(path: Path) -> bool:
    mark = path.with_suffix(".seen")
    if mark.exists():
        return False
    mark.touch()
    return True
