"""What was read from a picture, kept by its pixels: in memory for the process, on disk where a folder is set."""

from __future__ import annotations

import hashlib
import logging
import tempfile
from collections import OrderedDict
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from pipeline.extract.recognition.engine import Picture, engine_version
from pipeline.page import Page

READER = "21"
"""Counts up when reading changes, so that results of older code are not taken for new ones."""
KEPT = 32
"""Pictures kept in memory: those of one document, a megabyte at most each."""

_memory: OrderedDict[str, Page] = OrderedDict()
_log = logging.getLogger(__name__)


def key_of(picture: Picture, scale: float) -> str:
    """Hex digest of a picture's pixels, its scale (pixels per point) and the versions of what reads it."""
    digest = hashlib.sha256(f"{engine_version()} {READER} {picture.shape} {scale:.4f}".encode())
    digest.update(np.ascontiguousarray(picture).data)
    return digest.hexdigest()


def load(key: str, folder: Path | None) -> Page | None:
    """What was kept under a key, None where nothing is or the file can't be read."""
    if key in _memory:
        _memory.move_to_end(key)
        return _memory[key]
    if folder is None:
        return None
    try:
        page: Page = _adapter().validate_json((folder / f"{key}.json").read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        # A damaged file is written anew; the document does not suffer from it.
        _log.warning("can't use a kept reading: %s", type(error).__name__)
        return None
    _remember(key, page)
    return page


def store(key: str, page: Page, folder: Path | None) -> None:
    """Keeps a reading; a folder that can't be written to costs the saving, not the document."""
    _remember(key, page)
    if folder is None:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Written beside and moved, so that another worker never sees half a file.
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as stream:
            stream.write(_adapter().dump_json(page))
        Path(stream.name).replace(folder / f"{key}.json")
    except OSError as error:
        _log.warning("can't keep a reading: %s", error.strerror)


def forget() -> None:
    """Empties the memory; files stay."""
    _memory.clear()


def _remember(key: str, page: Page) -> None:
    _memory[key] = page
    _memory.move_to_end(key)
    while len(_memory) > KEPT:
        _memory.popitem(last=False)


@lru_cache(maxsize=1)
def _adapter() -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(Page)
