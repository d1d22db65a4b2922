"""Which rules read a document: while they and the document stay as they are, reading it again changes
nothing.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

import pipeline

RULES = (".py", ".tsv", ".toml", ".csv", ".json")
"""Kinds of files that decide what is read: code, vocabulary and lists."""
STATIONS = ("extract", "normalize", "audit")
"""Folders of the package whose content makes the record, besides the modules at its top."""
AFTER_THE_RECORD = ("cli.py", "calibration.py", "evaluate.py", "gold.py", "pairing.py", "reading_version.py")
"""Modules at the top that only use records."""
DIGEST_LENGTH = 12
"""Hex digits of the digest that tell two sets of rules apart."""


@lru_cache
def reading_version() -> str:
    """The release and a digest of the rules that make a record: ``0.1.0+9f2c41d0a7be``."""
    root = Path(pipeline.__file__).parent
    folders = [root, *(root / name for name in STATIONS)]
    digest = hashlib.sha256()
    for folder in folders:
        found = folder.glob("*") if folder == root else folder.rglob("*")
        for path in sorted(p for p in found if p.suffix in RULES and p.name not in AFTER_THE_RECORD):
            digest.update(path.relative_to(root).as_posix().encode())
            digest.update(path.read_bytes())
    return f"{version('pokin')}+{digest.hexdigest()[:DIGEST_LENGTH]}"
