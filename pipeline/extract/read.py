"""Opens a PDF within limits and yields its pages, upright: words, strokes, shapes and images.

Coordinates are points with the origin at the top left of the page as a reader sees it: the PDF's ``/Rotate`` is undone
while reading, and a page whose text runs sideways is turned until it reads left to right (``Page.turn``).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from pipeline import errors
from pipeline.extract.reading.gradients import without_steps
from pipeline.extract.reading.hidden_layers import has_hidden_layer
from pipeline.extract.reading.invisible import without_invisible
from pipeline.extract.reading.page_text import PageTexts, upright
from pipeline.extract.reading.paths import convert
from pipeline.extract.reading.rubbish import is_rubbish
from pipeline.extract.reading.sizing import USUAL
from pipeline.extract.reading.turning import turn_upright
from pipeline.extract.reading.underlines import without_underlines
from pipeline.extract.tiles.tiling import assembled
from pipeline.page import Image, Page
from pipeline.settings import Settings, settings

END_WINDOW = 2048
"""Bytes before the end of a file in which the end mark of a whole PDF stands."""
SPARSE_WORDS = 12
"""A page with fewer words than this and a picture over most of it is a scan with a stamp or page number."""
STORE_PAGES = 16
"""MuPDF keeps fonts from page to page, which saves a fifth of reading; after so many pages, and after pictures, it lets go."""
PICTURE_SHARE = 0.12
"""An image over at least this share of the page, with no text on it, may hold a drawing or table."""
SCAN_SHARE = 0.5
"""An image over at least this share of a page with sparse words makes it a scan."""


def sha256(path: Path) -> str:
    """Hex digest of a file's content; :class:`UnreadableFile` where it can't be read."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise errors.UnreadableFile(path.name, str(error.strerror or error)) from error


def check_file(path: Path, limits: Settings) -> None:
    """Refuses by name what can't be a readable PDF, before any parser sees it."""
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(1024)
    except OSError as error:
        raise errors.UnreadableFile(path.name, str(error.strerror or error)) from error
    if size == 0:
        raise errors.EmptyFile(path.name)
    if size > limits.max_file_mb * 1_000_000:
        raise errors.FileTooLarge(path.name, f"{size / 1e6:.0f} MB, limit {limits.max_file_mb}")
    if b"%PDF-" not in head:
        raise errors.NotAPdf(path.name)


def open_pdf(path: Path, limits: Settings | None = None) -> Any:
    """An open PyMuPDF document; raises the refusals of :mod:`pipeline.errors`."""
    import pymupdf

    limits = limits or settings()
    check_file(path, limits)
    tools: Any = pymupdf.TOOLS
    tools.mupdf_display_errors(False)
    tools.mupdf_display_warnings(False)
    opener: Any = pymupdf.open
    try:
        document = opener(path, filetype="pdf")
    except Exception as error:  # MuPDF raises several unrelated classes for damage
        raise errors.DamagedPdf(path.name, str(error)[:120]) from error
    if document.needs_pass:
        raise errors.EncryptedPdf(path.name)
    if document.page_count == 0:
        # A repaired wreck has lost its pages; an intact file without any was written so.
        raise (errors.DamagedPdf if document.is_repaired else errors.NoPages)(path.name)
    if document.is_repaired and not _has_end(path):
        # Repair finds some of a cut file's pages, and says nothing of those that it lost.
        raise errors.DamagedPdf(path.name, "the end of the file is missing")
    if document.page_count > limits.max_pages:
        raise errors.TooManyPages(path.name, f"{document.page_count} pages, limit {limits.max_pages}")
    return document


def _has_end(path: Path) -> bool:
    """Whether the file ends as a PDF does; after the mark some programs leave blanks or a signature."""
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - END_WINDOW))
        return b"%%EOF" in stream.read()


def read_pages(path: Path, pages: set[int] | None = None, limits: Settings | None = None, ocr: bool = True) -> Iterator[Page]:
    """The pages of a PDF in order, one at a time; ``pages`` limits them to these numbers (from 1).

    Pages that are tiles of one sheet come as one page. Nothing else of a page is kept once the next one is asked for. Raises
    the refusals of :mod:`pipeline.errors`.
    """
    return assembled(_each_page(path, pages, limits, ocr))


def _each_page(path: Path, pages: set[int] | None, limits: Settings | None, ocr: bool) -> Iterator[Page]:
    import pymupdf

    limits = limits or settings()
    tools: Any = pymupdf.TOOLS
    document = open_pdf(path, limits)
    try:
        texts = PageTexts(document)
        usual = texts.usual_size()
        for number in range(1, document.page_count + 1):
            if pages is not None and number not in pages:
                continue
            try:
                loaded = upright(document.load_page(number - 1))
                page = _read_page(loaded, texts, path, limits, ocr, usual)
            except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase) as error:
                raise errors.DamagedPdf(path.name, str(error)[:120], number) from error
            let_go = bool(page.images) or number % STORE_PAGES == 0
            yield page
            del loaded, page
            if let_go:
                tools.store_shrink(100)
    finally:
        document.close()


def _read_page(loaded: Any, texts: PageTexts, path: Path, limits: Settings, ocr: bool, usual: float | None) -> Page:
    number, width, height = loaded.number + 1, loaded.rect.width, loaded.rect.height
    drawings = loaded.get_cdrawings(extended=True)
    if (
        len(drawings) > limits.max_paths
        and (count := sum(d["type"] not in ("clip", "group") for d in drawings)) > limits.max_paths
    ):
        raise errors.TooManyPaths(path.name, f"{count} paths, limit {limits.max_paths}", number)
    words, images = texts.of(loaded)
    letter = median([w.size for w in words]) if words else None
    strokes, shapes = convert(drawings, width, height, letter, (usual or USUAL) / USUAL)
    shapes = without_steps(shapes)
    strokes = without_underlines(strokes, words)
    words = without_invisible(loaded, words, shapes)
    page = Page(number, width, height, words, tuple(strokes), tuple(shapes), images, usual=usual)
    hidden = ocr and has_hidden_layer(loaded, page)
    if ocr and (hidden or needs_ocr(page) or is_rubbish(page)):
        from pipeline.extract.ocr import recognise

        return recognise(loaded, page, path.name, limits, hidden)
    if not page.words:
        return Page(number, width, height, source="empty")
    return turn_upright(page)


def needs_ocr(page: Page) -> bool:
    """A page without text, or with a picture large enough to hold a drawing and no text over it."""
    return bool(pictures_without_text(page))


def pictures_without_text(page: Page) -> list[Image]:
    """The images of a page that may hold text which the text layer lacks."""
    area = page.width * page.height
    out = []
    for image in page.images:
        x0, y0, x1, y1 = image.bbox
        share = (x1 - x0) * (y1 - y0) / area
        if share < PICTURE_SHARE:
            continue
        over = sum(1 for w in page.words if x0 <= (w.bbox[0] + w.bbox[2]) / 2 <= x1 and y0 <= (w.bbox[1] + w.bbox[3]) / 2 <= y1)
        if over < SPARSE_WORDS:
            out.append(image)
    if not page.words and not out and page.images:
        # A scan cut into strips: no strip is large, together they are the page.
        covered = sum((i.bbox[2] - i.bbox[0]) * (i.bbox[3] - i.bbox[1]) for i in page.images)
        if covered >= SCAN_SHARE * area:
            out = list(page.images)
    return out
