"""Which files to ingest, and what a manifest beside them says of each."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pipeline.errors import PokinError, UnreadableFile

MANIFEST = "manifest.json"
"""A list of objects (or an object with such a list under "documents") that name a "file" and may give
"region", "organisation" and "year"."""
HINTS = ("region", "organisation", "year")


class ManifestUnusable(Exception):
    """A manifest is no JSON, or not of the form that :data:`MANIFEST` describes."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to ingest: ``hints`` fill in what it does not print; ``refusal`` where it can't even be read."""

    path: Path
    sha256: str | None = None
    hints: dict[str, Any] = field(default_factory=dict)
    refusal: PokinError | None = None


def find_sources(paths: Sequence[Path], hints: dict[str, Any] | None = None, manifest: Path | None = None) -> list[Source]:
    """The PDFs of these files and folders, folders searched to the bottom; the same content once.

    ``hints`` (region, organisation, year) hold for all; what a manifest says of a file wins over them.
    Files named outright are taken whatever they are called. A path that can't be read is a source with a
    refusal. Raises :class:`ManifestUnusable`.
    """
    given = {name: value for name, value in (hints or {}).items() if value is not None}
    manifests = _Manifests(manifest)
    seen: set[str] = set()
    sources = []
    for found in _walk(paths):
        source = _digest(found) if isinstance(found, Path) else found
        if source.sha256 in seen:
            continue
        if source.sha256:
            seen.add(source.sha256)
        said = manifests.hints(source.path)
        sources.append(Source(source.path, source.sha256, {**given, **said}, source.refusal))
    return sources


def hints_beside(path: Path) -> dict[str, Any]:
    """What the manifest beside a file says of its region, organisation and year. Raises ManifestUnusable."""
    return _Manifests(None).hints(path)


def _walk(paths: Sequence[Path]) -> Iterator[Path | Source]:
    for path in paths:
        if path.is_dir():
            yield from _walk_folder(path)
        else:
            yield path


def _walk_folder(top: Path) -> Iterator[Path | Source]:
    """PDFs in the order of their names; then folders that can't be listed, as refused sources."""
    refused: list[Source] = []
    for folder, folders, files in os.walk(top, onerror=lambda error: refused.append(_unreadable(top, error))):
        folders.sort()
        yield from (Path(folder) / name for name in sorted(files) if name.lower().endswith(".pdf"))
    yield from refused


def _digest(path: Path) -> Source:
    try:
        with path.open("rb") as stream:
            return Source(path, hashlib.file_digest(stream, "sha256").hexdigest())
    except OSError as error:
        return _unreadable(path, error)


def _unreadable(path: Path, error: OSError) -> Source:
    path = Path(error.filename) if error.filename else path
    return Source(path, refusal=UnreadableFile(path.name, error.strerror or str(error)))


class _Manifests:
    """What the manifests say; each is read once. One that the caller names stands for those beside the
    files.
    """

    def __init__(self, named: Path | None) -> None:
        self._named = named
        self._read: dict[Path, dict[str, dict[str, Any]]] = {}
        if named is not None:
            self._entries(named)

    def hints(self, path: Path) -> dict[str, Any]:
        manifest = self._named or path.parent / MANIFEST
        if self._named is None and not manifest.is_file():
            return {}
        entry = self._entries(manifest).get(path.name, {})
        return {name: entry[name] for name in HINTS if entry.get(name) is not None}

    def _entries(self, manifest: Path) -> dict[str, dict[str, Any]]:
        if manifest not in self._read:
            self._read[manifest] = _read_manifest(manifest)
        return self._read[manifest]


def _read_manifest(manifest: Path) -> dict[str, dict[str, Any]]:
    try:
        content = json.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ManifestUnusable(f"{manifest}: {error}") from error
    entries = content.get("documents") if isinstance(content, dict) else content
    if not isinstance(entries, list) or not all(isinstance(e, dict) and "file" in e for e in entries):
        raise ManifestUnusable(f'{manifest}: not a list of objects with a "file"')
    return {Path(entry["file"]).name: entry for entry in entries}
