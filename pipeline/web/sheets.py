"""Pictures of loaded documents' pages, drawn in a child process and kept for a while.

Only the file of a document's row is ever opened, and only while its content is what was read: a page of another file would be
no evidence.
"""

from __future__ import annotations

import base64
import json
import threading
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import PokinError
from pipeline.extract.sandbox import ReadingFailed, Sandbox
from pipeline.load.browse import DocumentEntry
from pipeline.record import BBox
from pipeline.settings import settings
from pipeline.web.words import fault

ENTRY = "pipeline.web.render:page_picture"
KEPT = 48
"""Pictures kept in memory: some 300 KB each."""
DRAW_SECONDS = 30.0
"""Wall clock for one picture: a page that takes longer is no help to who waits for it."""
SIZES = (1400, 2800)
"""Pixels of a page's longer side: to read an A4 page, and to read a poster."""
CUT_PIXELS = 900
"""The same of a cut."""
MARGIN = 0.6
"""What is shown around a cut's box, as a share of its width and height, within the limits of the next."""
LEAST_MARGIN = 12.0, 36.0
"""Points around a box at least: three times its height within these limits, as posters have letters of two points."""
LEAST_WIDTH, LEAST_HEIGHT = (110.0, 380.0), (38.0, 130.0)
"""Points of a cut at least: 30 and 10 times its box's height within these limits, to show a row's beginning and column's head."""


class NoSheet(Exception):
    """A page can't be shown; ``str()`` tells a steward why and what to do, in Indonesian."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture: the page's ``width`` and ``height`` in points, the ``box`` of the page that it shows, its type and bytes."""

    width: float
    height: float
    box: BBox
    type: str
    data: bytes


class Sheets:
    """Draws pages on demand; safe for threads. To be closed."""

    def __init__(self, workers: int = 1) -> None:
        limits = settings().model_copy(update={"timeout_seconds": min(DRAW_SECONDS, settings().timeout_seconds)})
        self._sandbox = Sandbox(workers, limits)
        self._kept: OrderedDict[tuple[object, ...], Sheet] = OrderedDict()
        self._digests: dict[tuple[str, int, int], str] = {}
        self._lock = threading.Lock()

    def close(self) -> None:
        """Ends the child processes."""
        self._sandbox.close()

    def page(self, document: DocumentEntry, number: int, size: int = SIZES[0]) -> Sheet:
        """A whole page, its longer side ``size`` pixels. Raises NoSheet."""
        return self._picture(document, number, size, None)

    def cut(self, document: DocumentEntry, number: int, box: BBox) -> Sheet:
        """The surroundings of a box. Raises NoSheet."""
        return self._picture(document, number, CUT_PIXELS, around(box))

    def _picture(self, document: DocumentEntry, number: int, longest: int, cut: BBox | None) -> Sheet:
        path = self._file_of(document)
        key = (document.sha256, number, longest, cut)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        sheet = self._draw(path, number, longest, cut)
        with self._lock:
            self._kept[key] = sheet
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return sheet

    def _draw(self, path: Path, number: int, longest: int, cut: BBox | None) -> Sheet:
        try:
            drawn = json.loads(self._sandbox.run(ENTRY, (path, number, longest, cut, self._sandbox.limits), path.name))
        except PokinError as refusal:
            meaning, remedy = fault(refusal.name)
            raise NoSheet(f"Halaman tidak dapat ditampilkan. {meaning} {remedy}") from refusal
        except ReadingFailed as error:
            raise NoSheet("Halaman tidak dapat ditampilkan: penggambaran gagal.") from error
        return Sheet(
            drawn["width"], drawn["height"], tuple(drawn["box"]), drawn["type"], base64.b64decode(drawn["data"])
        )  # fmt: skip

    def _file_of(self, document: DocumentEntry) -> Path:
        """The document's file, where it still is and still holds what was read."""
        from pipeline.extract.read import sha256

        path = Path(document.path)
        try:
            state = path.stat()
            key = (document.path, state.st_mtime_ns, state.st_size)
            if key not in self._digests:
                self._digests[key] = sha256(path)
        except (OSError, PokinError) as error:
            raise NoSheet(
                f"Berkas PDF tidak ada lagi di {document.path}. Taruh kembali di sana, atau muat dari tempatnya yang baru dengan "
                "“pokin ingest”; keputusan Anda tetap tersimpan."
            ) from error
        if self._digests[key] != document.sha256:
            raise NoSheet(
                f"Berkas di {document.path} sudah bukan yang dibaca. Muat ulang dengan “pokin ingest” agar halaman dan datanya "
                "sesuai."
            )
        return path


def around(box: BBox) -> BBox:
    """What of a page to show with a box: some margin, and not too narrow; in points, may go beyond the page's edge."""
    wide, high = box[2] - box[0], box[3] - box[1]
    least, width, height = _within(3 * high, LEAST_MARGIN), _within(30 * high, LEAST_WIDTH), _within(10 * high, LEAST_HEIGHT)
    beside = max(least, min(MARGIN * wide, 4 * least), (width - wide) / 2)
    above = max(least, min(MARGIN * high, 4 * least), (height - high) / 2)
    return (round(box[0] - beside, 1), round(box[1] - above, 1), round(box[2] + beside, 1), round(box[3] + above, 1))


def _within(size: float, limits: tuple[float, float]) -> float:
    return min(max(size, limits[0]), limits[1])
