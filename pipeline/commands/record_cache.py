"""Records on disk, by content: reading a file again by the same rules would give the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.record import Record

FOLDER = Path(".pokin/records")
"""Beside Prefect's own files, in the working folder; may be deleted at any time."""
KEY_LENGTH = 32
"""Hex digits of a key: enough that two never meet."""


def cached(path: Path, hints: dict[str, Any], read: Callable[[], Record]) -> Record:
    """The record of a file read by the present rules with these hints, from the cache or by ``read``."""
    from pipeline.extract.read import sha256
    from pipeline.reading_version import reading_version
    from pipeline.record import Record

    said = json.dumps([sha256(path), path.name, reading_version(), sorted(hints.items())])
    place = FOLDER / f"{hashlib.sha256(said.encode()).hexdigest()[:KEY_LENGTH]}.json"
    if place.is_file():
        return Record.model_validate_json(place.read_bytes())
    record = read()
    FOLDER.mkdir(parents=True, exist_ok=True)
    unfinished = place.with_suffix(".part")
    unfinished.write_text(record.model_dump_json(), encoding="utf-8")
    unfinished.replace(place)
    return record
