"""The text and images of a PDF's pages: words with the font of their span, in one run over a page where that is enough."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pipeline.extract.reading.doubles import printed_once
from pipeline.extract.reading.footnotes import marks_of, without_mark
from pipeline.extract.reading.letters import as_seen, sign_of
from pipeline.extract.reading.sizing import usual_size
from pipeline.page import BBox, Image, Word, word_of

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

Text = tuple[tuple[Word, ...], tuple[Image, ...]]
OFF_PAGE = -1e6
"""Points left of every page."""


class PageTexts:
    """The text and images of each page of an open PyMuPDF document.

    The pages that tell the document's usual letters are read before the first one; what they gave is kept until its turn comes.
    """

    def __init__(self, document: Any) -> None:
        self._document = document
        self._early: dict[int, Text] = {}

    def usual_size(self) -> float | None:
        """The usual letter height of the document in points; None where it has too little text to tell."""
        return usual_size(self._document.page_count, self._sizes)

    def _sizes(self, number: int) -> list[float]:
        """The letter height of each word of a page, in points; none of a damaged one, which is told by name at its turn."""
        try:
            self._early[number] = text, _ = text_and_images(upright(self._document.load_page(number)))
        except Exception:  # MuPDF raises several unrelated classes for damage
            return []
        return [word.size for word in text]

    def of(self, loaded: Any) -> Text:
        """The words and images of an upright PyMuPDF page."""
        return self._early.pop(loaded.number, None) or text_and_images(loaded)


def upright(loaded: Any) -> Any:
    """The PyMuPDF page with its ``/Rotate`` undone."""
    if loaded.rotation:
        loaded.remove_rotation()
    return loaded


def text_and_images(loaded: Any) -> Text:
    """The words of an upright PyMuPDF page, in their order, and its images."""
    textpage, images = _text_and_images(loaded, loaded.rect.width, loaded.rect.height)
    return tuple(printed_once(_join_kerned(_words(textpage)))), images


def _text_and_images(loaded: Any, width: float, height: float) -> tuple[Any, tuple[Image, ...]]:
    """A page's text and the places of its images, in one run over its content where no image may part a line of text.

    Asking for spans would decode every image on the page, so that their blocks are moved off it.
    """
    import pymupdf

    flags = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
    textpage = loaded.get_textpage(flags=flags | pymupdf.TEXT_PRESERVE_IMAGES)
    placed, parting = _image_blocks(textpage)
    images = tuple(_images(placed, width, height))
    if parting:
        return loaded.get_textpage(flags=flags), images
    for block in placed:
        block.bbox.x0 = block.bbox.x1 = OFF_PAGE
    return textpage, images


def _image_blocks(textpage: Any) -> tuple[list[Any], bool]:
    """The images among the blocks of a page, and whether one stands between two blocks of text at one height, which may be one
    line without it. PyMuPDF's own list of images looks at each block at length.
    """
    import pymupdf

    placed: list[Any] = []
    parting = False
    before, between = None, False
    block = textpage.this.m_internal.first_block
    while block is not None:
        if block.type != pymupdf.mupdf.FZ_STEXT_BLOCK_TEXT:
            placed.append(block)
            between = True
        else:
            if between and before is not None and before.bbox.y1 > block.bbox.y0 and block.bbox.y1 > before.bbox.y0:
                parting = True
            before, between = block, False
        block = block.next
    return placed, parting


class _Line(NamedTuple):
    """A line of text as MuPDF set it: its number on the page, spans, direction in degrees, whether that is along an axis, and its
    marks of footnotes."""

    number: int
    spans: Any
    angle: int
    straight: bool
    marks: list[tuple[float, float, str]]


def _words(textpage: Any) -> list[Word]:
    """Words with the font of their span, without marks of footnotes. Text lines are numbered through the page."""
    lines = _lines(textpage)
    weights: dict[tuple[str, int], tuple[bool, bool]] = {}
    out: list[Word] = []
    known: tuple[int, int] | None = None
    for x0, y0, x1, y1, text, block_no, line_no, _ in textpage.extractWORDS():
        if (block_no, line_no) != known:
            known = (block_no, line_no)
            line = lines.get(known)
            span = None
        if line is None:
            out.append(Word(text, (x0, y0, x1, y1), y1 - y0, line=len(lines)))
            continue
        number, spans, angle, straight, marks = line
        if span is None or len(spans) > 1:
            span = spans[0] if len(spans) == 1 else _span_of(spans, (x0 + x1) / 2, (y0 + y1) / 2)
            font, size, colour = span["font"], span["size"], span["color"]
            over, under = span["origin"][1] - OVER * size, span["origin"][1] + UNDER * size
            weight = (font, span["flags"])
            if weight not in weights:
                weights[weight] = _weight(*weight)
            bold, italic = weights[weight]
        if marks:
            text, x1 = without_mark(text, x0, x1, marks)
        if not text.isascii() or len(text) == 1:
            text = sign_of(as_seen(text), font)
        if straight:
            box = (x0, over, x1, under) if angle == 0 else _letter_box((x0, y0, x1, y1), span, angle)
        else:
            box = (x0, y0, x1, y1)
        out.append(word_of((text, box, size, bold, italic, colour, number, angle, 1.0)))
    return out


def _lines(textpage: Any) -> dict[tuple[int, int], _Line]:
    """The lines of a page by the numbers of their block and of themselves in it."""
    lines: dict[tuple[int, int], _Line] = {}
    for b, block in enumerate(textpage.extractDICT()["blocks"]):
        place = block.get("number", b)
        for n, line in enumerate(block.get("lines", ())):
            dx, dy = line["dir"]
            spans = line["spans"]
            lines[(place, n)] = _Line(len(lines), spans, _angle(dx, dy), max(abs(dx), abs(dy)) > STRAIGHT, marks_of(spans))
    return lines


def _letter_box(box: BBox, span: Any, angle: int) -> BBox:
    """The box of a turned word with the usual extent of letters about its baseline, whatever its font's file says of its own."""
    over, under = OVER * span["size"], UNDER * span["size"]
    x0, y0, x1, y1 = box
    x, y = span["origin"]
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
