"""The whole corpus as comparison needs it, read from the database once for each state of it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from pipeline.compare.facts import Corpus
from pipeline.load.comparison import corpus_state, fetch_corpus

if TYPE_CHECKING:
    from sqlalchemy import Engine


class Corpora:
    """Keeps the corpus until a document is stored or a decision made; safe for threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._kept: tuple[object, Corpus] | None = None

    def current(self) -> Corpus:
        """The corpus as it now is."""
        with self._lock:  # who comes meanwhile waits for the same corpus
            state = corpus_state(self._engine)
            if self._kept is None or self._kept[0] != state:
                self._kept = (state, fetch_corpus(self._engine))
            return self._kept[1]
