"""The nomenclature as one file: hands the lists of a database, and what stewards decided, to the processes that read documents.

Those have no database. JSON: ``{"validity": {version: [first, last]}, "entries": [[values of FIELDS], …],
"decisions": [[level, key, code or null], …]}``.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from pathlib import Path

from pipeline.normalize.match import Matcher, shipped_matcher
from pipeline.normalize.name_levels import NameLevels
from pipeline.normalize.nomenclature import Entry, Nomenclature, Validity
from pipeline.normalize.official_indicators import OfficialIndicators

FIELDS = tuple(field.name for field in fields(Entry))
KEPT_MATCHERS = 2
"""Matchers that a process keeps: the one in use, and the one before a new import."""
Decisions = Mapping[tuple[str, str], str | None]
"""The code that stewards say is meant, or null for none, by level and key of a name."""


def write_snapshot(nomenclature: Nomenclature, path: Path, decisions: Decisions | None = None) -> None:
    """Writes the file, whole or not at all: several processes may do so at once."""
    rows = [[getattr(entry, name) for name in FIELDS] for entry in nomenclature.entries]
    validity = {version: nomenclature.validity(version) for version in nomenclature.versions}
    held = {
        "validity": {v: [years.first, years.last] for v, years in validity.items()},
        "entries": rows,
        "decisions": [[*key, code] for key, code in (decisions or {}).items()],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}.part")
    unfinished.write_text(json.dumps(held, ensure_ascii=False), encoding="utf-8")
    unfinished.replace(path)


def read_snapshot(path: Path) -> tuple[Nomenclature, Decisions]:
    """The nomenclature and the decisions of a file that :func:`write_snapshot` wrote. Raises OSError and ValueError."""
    held = json.loads(path.read_text(encoding="utf-8"))
    validity = {version: Validity(*years) for version, years in held["validity"].items()}
    lists = Nomenclature([Entry(**dict(zip(FIELDS, row, strict=True))) for row in held["entries"]], validity)
    return lists, {(level, key): code for level, key, code in held["decisions"]}


def indicators_for(path: Path | None) -> OfficialIndicators:
    """The official indikator of a snapshot, kept for the next document; of the shipped lists where there is none."""
    return _indicators(path)


@lru_cache(maxsize=KEPT_MATCHERS)
def _indicators(path: Path | None) -> OfficialIndicators:
    matcher = matcher_for(path)
    return OfficialIndicators(matcher.nomenclature, matcher.decisions)


def names_for(path: Path | None) -> NameLevels | None:
    """The levels of the names of a snapshot, kept for the next document; None for the shipped lists."""
    return None if path is None else _names(path)


@lru_cache(maxsize=KEPT_MATCHERS)
def _names(path: Path) -> NameLevels:
    return NameLevels(matcher_for(path).nomenclature)


def matcher_for(path: Path | None) -> Matcher:
    """The matcher over a snapshot, kept for the next document; over the shipped lists where there is none."""
    return shipped_matcher() if path is None else _matcher(path)


@lru_cache(maxsize=KEPT_MATCHERS)
def _matcher(path: Path) -> Matcher:
    return Matcher(*read_snapshot(path))
