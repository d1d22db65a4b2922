"""Opens a PDF within limits and yields its pages, upright: words, strokes, shapes and images.

Coordinates are points with the origin at the top left of the page as a reader sees it: the PDF's ``/Rotate`` is undone
while reading, and a page whose text runs sideways is turned until it reads left to right (``Page.turn``).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from pipeline import errors
from pipeline.extract.reading.doubles import printed_once
from pipeline.extract.reading.footnotes import marks_of, without_mark
from pipeline.extract.reading.hidden_layers import has_hidden_layer
from pipeline.extract.reading.invisible import without_invisible
from pipeline.extract.reading.letters import as_seen, sign_of
from pipeline.extract.reading.paths import convert
from pipeline.extract.reading.rubbish import is_rubbish
from pipeline.extract.reading.sizing import USUAL, size_of, usual_size
from pipeline.extract.reading.turning import turn_upright
from pipeline.extract.tiles.tiling import assembled
from pipeline.page import BBox, Image, Page, Word
from pipeline.settings import Settings, settings

BOLD = 16
ITALIC = 2
"""PyMuPDF's span flags."""
OVER, UNDER = 0.8, 0.2
"""How far letters reach over and under their baseline, as shares of their size. What fonts tell of themselves measures from 1.0
to 1.4 in height, and changes when another program embeds the same font."""
STRAIGHT = 0.999
"""A line of text with this share of its direction along one axis runs along it."""
KERNING = 0.18
"""A gap under this share of the letter height is kerning, not a space: the narrowest spaces of condensed fonts measure 0.2."""
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
        # The letters of a single page are known once it is read.
        usual = usual_size(document) if document.page_count > 1 else None
        for number in range(1, document.page_count + 1):
            if pages is not None and number not in pages:
                continue
            try:
                loaded = document.load_page(number - 1)
                page = _read_page(loaded, number, path, limits, ocr, usual)
            except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase) as error:
                raise errors.DamagedPdf(path.name, str(error)[:120], number) from error
            let_go = bool(page.images) or number % STORE_PAGES == 0
            yield page
            del loaded, page
            if let_go:
                tools.store_shrink(100)
    finally:
        document.close()


def _read_page(loaded: Any, number: int, path: Path, limits: Settings, ocr: bool, usual: float | None) -> Page:
    if loaded.rotation:
        loaded.remove_rotation()
    width, height = loaded.rect.width, loaded.rect.height
    drawings = loaded.get_cdrawings()
    if len(drawings) > limits.max_paths:
        raise errors.TooManyPaths(path.name, f"{len(drawings)} paths, limit {limits.max_paths}", number)
    textpage, images = _text_and_images(loaded, width, height)
    words = tuple(printed_once(list(_join_kerned(_words(textpage)))))
    sizes = [w.size for w in words]
    if loaded.parent.page_count == 1:
        usual = size_of(sizes)
    strokes, shapes = convert(drawings, width, height, median(sizes) if words else None, (usual or USUAL) / USUAL)
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


def _text_and_images(loaded: Any, width: float, height: float) -> tuple[Any, tuple[Image, ...]]:
    """A page's text and the places of its images, in one run over its content where it has no images.

    Where it has some the text is taken again without them: asking for spans would decode every image.
    """
    import pymupdf

    flags = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
    textpage = loaded.get_textpage(flags=flags | pymupdf.TEXT_PRESERVE_IMAGES)
    placed = list(_image_blocks(textpage))
    images = tuple(_images(placed, width, height))
    return (loaded.get_textpage(flags=flags) if placed else textpage), images


def _image_blocks(textpage: Any) -> Iterator[Any]:
    """The images among the blocks of a page; PyMuPDF's own list of them looks at each block at length."""
    import pymupdf

    block = textpage.this.m_internal.first_block
    while block is not None:
        if block.type != pymupdf.mupdf.FZ_STEXT_BLOCK_TEXT:
            yield block
        block = block.next


def _words(textpage: Any) -> list[Word]:
    """Words with the font of their span, without marks of footnotes. Text lines are numbered through the page."""
    lines: dict[tuple[int, int], tuple[int, Any, int, bool]] = {}
    for b, block in enumerate(textpage.extractDICT()["blocks"]):
        for n, line in enumerate(block.get("lines", ())):
            lines[(block.get("number", b), n)] = (
                len(lines),
                line["spans"],
                _angle(*line["dir"]),
                max(map(abs, line["dir"])) > STRAIGHT,
            )
    marks = {number: found for number, spans, *_ in lines.values() if (found := marks_of(spans))}
    fonts: dict[tuple[str, int], tuple[bool, bool]] = {}
    out: list[Word] = []
    for x0, y0, x1, y1, text, block_no, line_no, _ in textpage.extractWORDS():
        number, spans, angle, straight = lines.get((block_no, line_no), (len(lines), None, 0, True))
        if spans is None:
            out.append(Word(text, (x0, y0, x1, y1), y1 - y0, line=number))
            continue
        span = spans[0] if len(spans) == 1 else _span_of(spans, (x0 + x1) / 2, (y0 + y1) / 2)
        if number in marks:
            text, x1 = without_mark(text, x0, x1, marks[number])
        font = (span["font"], span["flags"])
        if font not in fonts:
            fonts[font] = _weight(*font)
        bold, italic = fonts[font]
        box = (x0, y0, x1, y1)
        if straight:
            box = _letter_box(box, span, angle)
        out.append(Word(sign_of(as_seen(text), span["font"]), box, span["size"], bold, italic, span["color"], number, angle))
    return out


def _letter_box(box: BBox, span: Any, angle: int) -> BBox:
    """A word's box with the usual extent of letters about its baseline, whatever its font's file says of its own."""
    over, under = OVER * span["size"], UNDER * span["size"]
    x0, y0, x1, y1 = box
    x, y = span["origin"]
    if angle == 0:
        return x0, y - over, x1, y + under
    if angle == 180:
        return x0, y - under, x1, y + over
    if angle == 90:
        return x - under, y0, x + over, y1
    return x - over, y0, x + under, y1


def _weight(font: str, flags: int) -> tuple[bool, bool]:
    """Whether a font is bold and italic, by PyMuPDF's flags or its name."""
    name = font.lower()
    return bool(flags & BOLD) or "bold" in name or "black" in name, bool(flags & ITALIC)


def _join_kerned(words: list[Word]) -> list[Word]:
    """Words that a producer's kerning cut apart ("Meningkatny a"), joined."""
    out = words[:1]
    end, near = (words[0].bbox[2], KERNING * words[0].size) if words else (0.0, 0.0)
    for word in words[1:]:
        box = word.bbox
        # Most neighbours are a space apart, and asked nothing more.
        if box[0] - end < near and _kerned(out[-1], word):
            last = out[-1]
            whole = (last.bbox[0], min(last.bbox[1], box[1]), box[2], max(last.bbox[3], box[3]))
            out[-1] = last._replace(text=last.text + word.text, bbox=whole)
        else:
            out.append(word)
            near = KERNING * word.size
        end = box[2]
    return out


def _kerned(a: Word, b: Word) -> bool:
    return (
        a.line == b.line
        and a.angle == b.angle == 0
        and abs(a.size - b.size) < 0.5
        and b.bbox[0] - a.bbox[2] > -KERNING * a.size
        and a.text[-1:].isalpha()
        and b.text[:1].islower()
    )


def _span_of(spans: Any, x: float, y: float) -> Any:
    """The span of a line that a place in points lies in, else its first."""
    for span in spans:
        b = span["bbox"]
        if b[0] - 0.1 <= x <= b[2] + 0.1 and b[1] - 0.1 <= y <= b[3] + 0.1:
            return span
    return spans[0]


def _angle(dx: float, dy: float) -> int:
    """Direction of writing rounded to quarter turns, degrees clockwise."""
    if abs(dx) >= abs(dy):
        return 0 if dx >= 0 else 180
    return 90 if dy > 0 else 270


def _images(placed: Sequence[Any], width: float, height: float) -> Iterator[Image]:
    """The images of MuPDF's blocks, as far as they lie on the page."""
    import pymupdf

    block_of: Any = pymupdf.mupdf.FzStextBlock
    for block in placed:
        box = block.bbox
        x0, y0, x1, y1 = max(box.x0, 0.0), max(box.y0, 0.0), min(box.x1, width), min(box.y1, height)
        if x1 - x0 > 1 and y1 - y0 > 1:
            image = block_of(block).i_image()
            yield Image((x0, y0, x1, y1), image.w(), image.h())
