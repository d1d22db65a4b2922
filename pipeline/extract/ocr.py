"""Reads pictures on a page: words by character recognition, rules, boxes and connectors from the pixels.

A picture is rendered as it lies on the page, turned upright, straightened and read; what was found returns to the page's
points and joins what the text and vector layers gave outside it. Boxes on scans are those of the *straightened* picture, so
that tables and boxes are axis-parallel: off from the sheet by at most the lean, which ``Page.notes`` holds as ``skew=1.2``
(degrees, clockwise). ``dpi=200`` is noted too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import sqrt
from statistics import median
from typing import Any

import numpy as np

from pipeline import errors
from pipeline.extract.geometry.network import middle_within
from pipeline.extract.reading.hidden_layers import weighed
from pipeline.extract.reading.rubbish import is_rubbish
from pipeline.extract.reading.turning import turn, turn_upright
from pipeline.extract.reading.underlines import SEEN, without_underlines
from pipeline.extract.recognition import cache
from pipeline.extract.recognition.crossing import part_at_sides
from pipeline.extract.recognition.deskew import skew_of, straighten
from pipeline.extract.recognition.detection import detect
from pipeline.extract.recognition.engine import Picture, PixelBox, TextLine, read_lines, sideways_share
from pipeline.extract.recognition.looks import ink_box, letter_height
from pipeline.extract.recognition.models import let_go
from pipeline.extract.recognition.raster import find_graphics
from pipeline.extract.recognition.stacked import part_lines
from pipeline.extract.recognition.words import words_of
from pipeline.page import BBox, Image, Page, Shape, Stroke, Word
from pipeline.settings import Settings

__all__ = ["is_rubbish", "recognise"]

POINTS_PER_INCH = 72.0
DETECTED = 11.0
"""Height in pixels of small letters at which lines are found as well as at any greater one, in a third of the time."""
DETECT_LEAST = 0.5
"""The detector's view is not made smaller than this: print of other sizes is to be found too."""
READABLE = 9.0
"""Height in pixels of small letters below which recognition fails; smaller print is rendered larger."""
USUAL_LETTER = 17.0 / 200.0
"""Height of small letters in pixels per dpi where a picture has too few to measure: print of 10 points."""
MOST_DPI = 400
"""Resolution for small print, at most."""
LEAST_DPI = 72
"""Large sheets are rendered coarser to stay within the limit of pixels, but not coarser than this."""
FINE_LETTER = 18.0
"""Font size in pixels below which graphics are looked for in an enlarged picture: rules and their fringes need room."""
FINE_LEAST, FINE_MOST = 1.15, 2.0
"""Bounds of that enlargement: a smaller one gains nothing, a larger one only blurs."""
RENDER_PIXELS = 30_000_000
"""Pixels of one rendering at most: reading needs some 25 bytes for each."""
SIDEWAYS = 0.6
"""Share of the text's length that stands sideways from which the picture itself lies on its side."""
SURE = 0.93
"""Mean confidence of the lines from which a picture is not tried upside down."""
SAMPLE = 8
"""Lines read to tell which way up a picture is."""
TOUCH = 2.0
"""Pictures within this many points of each other are strips of one scan."""
HIDDEN = 0.5
"""A word of the text layer inside a picture is dropped where a recognised word covers this share of it."""


def recognise(loaded: Any, page: Page, filename: str, limits: Settings, hidden: bool = False) -> Page:
    """The page (points, upright) with what its pictures say; ``loaded`` is the PyMuPDF page, ``page`` what its layers gave.
    Its text is ``hidden`` where a recogniser laid it unseen under or over the picture: then it is a second opinion only.

    ``source`` is "ocr" where all words come from pictures, "mixed" where some do, "text" or "empty" where none does.
    Raises :class:`~pipeline.errors.ImageTooLarge` before anything is rendered that exceeds ``limits.max_pixels``.
    """
    rubbish = hidden or is_rubbish(page)
    images = _images_to_read(page, rubbish)
    for image in images:
        if image.width * image.height > limits.max_pixels:
            detail = f"{image.width} × {image.height} pixels, limit {limits.max_pixels}"
            raise errors.ImageTooLarge(filename, detail, page.number)
    words = [] if rubbish else list(page.words)
    strokes, shapes, notes = list(page.strokes), list(page.shapes), list(page.notes)
    regions = [(0.0, 0.0, page.width, page.height)] if rubbish else _regions(images)
    recognised = 0
    for region in regions:
        found = _read_region(loaded, region, page.number, filename, limits, illustrates=bool(words))
        words, new = _merge_words(words, found.words, region)
        recognised += len(new)
        words += new
        if images:
            strokes += found.strokes
            shapes += found.shapes
        notes += [n for n in found.notes if n not in notes]
    if hidden and not is_rubbish(page):
        words = weighed(words, page.words)
    merged = replace(page, words=tuple(words), strokes=tuple(strokes), shapes=tuple(shapes), notes=tuple(notes))
    source = _source(len(words), recognised)
    # A text layer that no word is taken from says nothing of the letters.
    return turn_upright(replace(merged, source=source, usual=None if source == "ocr" else page.usual))


def _source(words: int, recognised: int) -> Any:
    if not words:
        return "empty"
    if not recognised:
        return "text"
    return "ocr" if recognised == words else "mixed"


def _images_to_read(page: Page, rubbish: bool) -> list[Image]:
    from pipeline.extract.read import pictures_without_text

    if not rubbish:
        return pictures_without_text(page)
    # The text layer lies, so that text over a picture does not speak against reading it.
    return pictures_without_text(replace(page, words=()))


def _regions(images: list[Image]) -> list[BBox]:
    """The boxes to read: pictures that touch are strips or layers of one."""
    boxes = [i.bbox for i in images]
    merged = True
    while merged:
        merged = False
        out: list[BBox] = []
        for box in boxes:
            k = next((k for k, other in enumerate(out) if _touch(box, other)), None)
            if k is None:
                out.append(box)
                continue
            a, b = out[k], box
            out[k] = (min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3]))
            merged = True
        boxes = out
    return boxes


def _touch(a: BBox, b: BBox) -> bool:
    return a[0] - TOUCH <= b[2] and b[0] - TOUCH <= a[2] and a[1] - TOUCH <= b[3] and b[1] - TOUCH <= a[3]


def _merge_words(layer: list[Word], found: tuple[Word, ...], region: BBox) -> tuple[list[Word], list[Word]]:
    """Words of the text layer that recognition has not read again, and the recognised ones with line numbers after theirs."""
    first = max((w.line for w in layer), default=-1) + 1
    new = [w._replace(line=w.line + first) for w in found]
    kept = [w for w in layer if not (middle_within(w.bbox, region) and any(_covers(n.bbox, w.bbox) for n in new))]
    return kept, new


def _covers(over: BBox, box: BBox) -> bool:
    w, h = min(over[2], box[2]) - max(over[0], box[0]), min(over[3], box[3]) - max(over[1], box[1])
    area = (box[2] - box[0]) * (box[3] - box[1])
    return w > 0 and h > 0 and w * h >= HIDDEN * area


def _read_region(loaded: Any, region: BBox, number: int, filename: str, limits: Settings, illustrates: bool = False) -> Page:
    """What stands in a region of the page, in the page's points.

    A picture that ``illustrates`` a page of text and shows hardly a letter, dark or light, is a photograph or a diagram of bars:
    looking for its letters costs a hundredth of recognition.
    """
    import pymupdf

    tools: Any = pymupdf.TOOLS
    dpi = _dpi(region, limits.ocr_dpi, number, filename, limits)
    picture = render(loaded, region, dpi)
    key = cache.key_of(picture, dpi / POINTS_PER_INCH)
    found = cache.load(key, limits.ocr_cache)
    if found is None:
        letter = letter_height(picture)
        if illustrates and letter is None and letter_height(np.ascontiguousarray(255 - picture)) is None:
            return Page(number, region[2] - region[0], region[3] - region[1])
        if letter is not None and letter < READABLE:
            # Small print, even of a coarse picture: recognition reads it better enlarged.
            dpi = _dpi(region, min(MOST_DPI, round(dpi * READABLE / letter)), number, filename, limits)
            del picture  # two at once are too many
            picture = render(loaded, region, dpi)
        tools.store_shrink(100)  # the decoded picture
        found = read_picture(picture, dpi)
        let_go()
        cache.store(key, found, limits.ocr_cache)
    return _shift(found, region[0], region[1])


def _dpi(region: BBox, wanted: int, number: int, filename: str, limits: Settings) -> float:
    """The resolution to render at: what is wanted, or what the limit of pixels allows; refuses below :data:`LEAST_DPI`."""
    inches = (region[2] - region[0]) * (region[3] - region[1]) / POINTS_PER_INCH**2
    most = sqrt(min(RENDER_PIXELS, limits.max_pixels) / max(inches, 1e-6))
    if most < min(LEAST_DPI, wanted):
        detail = f"{inches:.0f} square inches at {LEAST_DPI} dpi exceed {limits.max_pixels} pixels"
        raise errors.ImageTooLarge(filename, detail, number)
    return min(float(wanted), most)


def _detect_scale(picture: Picture, dpi: float) -> float:
    """How much smaller the detector may see a picture."""
    letter = letter_height(picture) or USUAL_LETTER * dpi
    return min(1.0, max(DETECT_LEAST, DETECTED / letter))


def render(loaded: Any, region: BBox, dpi: float) -> Picture:
    """A region of a PyMuPDF page in points as a picture; what the text layer prints over it is rendered too."""
    scale = dpi / POINTS_PER_INCH
    # PyMuPDF takes sequences for matrices and boxes.
    pixmap = loaded.get_pixmap(matrix=(scale, 0, 0, scale, 0, 0), clip=region, alpha=False)
    rows = np.frombuffer(pixmap.samples_mv, np.uint8).reshape(pixmap.height, pixmap.stride)
    picture = rows[:, : pixmap.width * pixmap.n].reshape(pixmap.height, pixmap.width, pixmap.n)
    return np.ascontiguousarray(picture[:, :, 2::-1] if pixmap.n >= 3 else np.repeat(picture, 3, axis=2))


def read_picture(picture: Picture, dpi: float) -> Page:
    """What a picture says, as a page of the picture's own size in points as it lies (not turned), number 0."""
    scale = dpi / POINTS_PER_INCH
    picture, turned, skew, lines = _upright(picture, _detect_scale(picture, dpi))
    let_go()
    words = words_of(picture, lines)
    letter = median([w.size for w in words]) if words else None
    strokes, shapes = _graphics(picture, words, letter)
    parted = part_at_sides(picture, lines, strokes, shapes)
    if parted is not lines:
        words = words_of(picture, parted)
        strokes, shapes = _graphics(picture, words, letter)
    height, width = picture.shape[:2]
    notes = [f"dpi={dpi:.0f}"] + ([f"skew={skew:.1f}"] if skew else [])
    page = Page(0, width / scale, height / scale, notes=tuple(notes))
    printed = tuple(w._replace(bbox=_box(w.bbox, scale), size=round(w.size / scale, 2)) for w in words)
    page = replace(
        page,
        words=printed,
        strokes=tuple(without_underlines([_scale_stroke(s, scale) for s in strokes], printed, SEEN)),
        shapes=tuple(_scale_shape(s, scale) for s in shapes),
    )
    return replace(turn(page, (360 - turned) % 360), turn=0) if turned else page


def _graphics(picture: Picture, words: list[Word], letter: float | None) -> tuple[list[Stroke], list[Shape]]:
    """Strokes and shapes of a picture in its pixels; where the print is small they are looked for in a larger picture, as the
    rules of narrow cells stand too close to the letters otherwise."""
    import cv2

    boxes = [ink_box(w) for w in words]
    larger = min(FINE_LETTER / (letter or FINE_LETTER), sqrt(RENDER_PIXELS / (picture.shape[0] * picture.shape[1])), FINE_MOST)
    if larger < FINE_LEAST:
        return find_graphics(picture, boxes, letter)
    fine = np.asarray(cv2.resize(picture, None, fx=larger, fy=larger, interpolation=cv2.INTER_CUBIC), np.uint8)
    inside = [tuple(v * larger for v in box) for box in boxes]
    strokes, shapes = find_graphics(fine, inside, (letter or FINE_LETTER) * larger)  # type: ignore[arg-type]
    return [_scale_stroke(s, larger) for s in strokes], [_scale_shape(s, larger) for s in shapes]


def _upright(picture: Picture, detect_scale: float) -> tuple[Picture, int, float, list[TextLine]]:
    """The picture upright and straight, the clockwise turn and the lean that were undone, and its lines of text."""
    skew = skew_of(picture)
    picture = straighten(picture, skew) if skew else picture
    turned = 0
    boxes = _find_lines(picture, detect_scale)
    if sideways_share(boxes) >= SIDEWAYS:
        turned = 90
        picture = np.ascontiguousarray(np.rot90(picture, -1))
        boxes = _find_lines(picture, detect_scale)
    lines: list[TextLine] | None = None if turned else read_lines(picture, boxes)
    if lines is None or (lines and _confidence(lines) < SURE):
        sample = sorted(boxes, key=lambda b: b[0] - b[2])[:SAMPLE]
        flipped = np.ascontiguousarray(np.rot90(picture, 2))
        over = [_flip(b, picture) for b in sample]
        if _confidence(read_lines(flipped, over)) > _confidence(read_lines(picture, sample)):
            picture, turned = flipped, (turned + 180) % 360
            # The detector cuts lines that stand on their heads too short: it looks again.
            boxes, lines = _find_lines(picture, detect_scale), None
    return picture, turned, skew, read_lines(picture, boxes) if lines is None else lines


def _find_lines(picture: Picture, detect_scale: float) -> list[PixelBox]:
    """Boxes of the single lines of text of a picture, in its pixels."""
    return part_lines(picture, detect(picture, detect_scale))


def _confidence(lines: list[TextLine]) -> float:
    """Mean confidence of lines, weighed by their length."""
    letters = sum(len(line.text) for line in lines)
    return sum(line.confidence * len(line.text) for line in lines) / letters if letters else 0.0


def _flip(box: PixelBox, picture: Picture) -> PixelBox:
    """A box after a half turn of its picture."""
    height, width = picture.shape[:2]
    return width - box[2], height - box[3], width - box[0], height - box[1]


def _box(box: PixelBox, scale: float) -> BBox:
    return tuple(round(v / scale, 2) for v in box)  # type: ignore[return-value]


def _scale_stroke(stroke: Stroke, scale: float) -> Stroke:
    points = tuple((round(x / scale, 2), round(y / scale, 2)) for x, y in stroke.points)
    return Stroke(points, round(stroke.width / scale, 2), stroke.colour)


def _scale_shape(shape: Shape, scale: float) -> Shape:
    points = tuple((round(x / scale, 2), round(y / scale, 2)) for x, y in shape.points)
    return replace(shape, bbox=_box(shape.bbox, scale), points=points, width=round(shape.width / scale, 2))


def _shift(page: Page, dx: float, dy: float) -> Page:
    """Everything on a page moved by (dx, dy) points."""

    def box(b: BBox) -> BBox:
        return b[0] + dx, b[1] + dy, b[2] + dx, b[3] + dy

    def points(of: Stroke | Shape) -> Iterator[tuple[float, float]]:
        return ((x + dx, y + dy) for x, y in of.points)

    return replace(
        page,
        words=tuple(w._replace(bbox=box(w.bbox)) for w in page.words),
        strokes=tuple(replace(s, points=tuple(points(s))) for s in page.strokes),
        shapes=tuple(replace(s, bbox=box(s.bbox), points=tuple(points(s))) for s in page.shapes),
    )
