"""What reading yields: words, strokes, shapes and images of one upright page. Of ours it imports only how values are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial, wraps
from typing import Any, Literal, NamedTuple, TypeVar

from pipeline.value import value_class

BBox = tuple[float, float, float, float]
Point = tuple[float, float]
Colour = tuple[float, float, float]
T = TypeVar("T")


class Word(NamedTuple):
    """A run of characters without white space (a named tuple: a page has hundreds, and these are made fastest).

    ``bbox`` in points, origin top left of the upright page; ``line`` numbers the text line of the content stream that
    the word belongs to (words of one line were set together); ``angle`` is the direction of writing in degrees, 0 for upright.
    """

    text: str
    bbox: BBox
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    colour: int = 0
    line: int = 0
    angle: int = 0
    confidence: float = 1.0

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled so that it is made again as :data:`word_of` makes it: layouts of long documents are unpacked many times."""
        return word_of, (tuple(self),)


word_of: Callable[[tuple[str, BBox, float, bool, bool, int, int, int, float]], Word] = partial(tuple.__new__, Word)
"""The word of all its parts, in a third of the time that ``Word(…)`` takes: every word of a page is made twice."""


@value_class
class Stroke:
    """An open stroked path, flattened: two points for a straight line, more for an elbow or a curve."""

    points: tuple[Point, ...]
    width: float = 1.0
    colour: Colour | None = None
    dashed: bool = False

    @property
    def bbox(self) -> BBox:
        """The box of all its points."""
        if len(self.points) == 2:  # most lines
            (x0, y0), (x1, y1) = self.points
            return x0 if x0 < x1 else x1, y0 if y0 < y1 else y1, x1 if x1 > x0 else x0, y1 if y1 > y0 else y0
        xs, ys = zip(*self.points, strict=True)
        return min(xs), min(ys), max(xs), max(ys)


@value_class
class Shape:
    """A closed path, filled and/or stroked; ``points`` flattened, ``rect`` true for an axis-parallel rectangle."""

    bbox: BBox
    points: tuple[Point, ...] = ()
    fill: Colour | None = None
    stroke: Colour | None = None
    width: float = 0.0
    rect: bool = True


@dataclass(frozen=True, slots=True)
class Image:
    """A raster image placed on the page; ``width`` and ``height`` in pixels."""

    bbox: BBox
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Tile:
    """A page that is part of a sheet: its ``number``, its place on the sheet (``bbox``) and how far its content was moved there
    (``shift``, x and y), in points."""

    number: int
    bbox: BBox
    shift: Point


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One page, upright: ``turn`` is the clockwise rotation in degrees that made it upright beyond the PDF's own
    ``/Rotate``; ``width`` and ``height`` are of the upright page. A page equals itself only, so that what is derived
    from it can be kept by it. A sheet that was printed over many pages and put together again is one page, numbered as its
    first, with its ``tiles``. ``usual`` is its document's usual letter height in points, None where too little text tells
    it; ``scale`` how many times larger than on paper the page is while it is understood. ``derived`` holds what
    :func:`kept_by_page` keeps."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    shapes: tuple[Shape, ...] = ()
    images: tuple[Image, ...] = ()
    source: Literal["text", "ocr", "mixed", "empty"] = "text"
    turn: int = 0
    notes: tuple[str, ...] = field(default=())
    tiles: tuple[Tile, ...] = ()
    usual: float | None = None
    scale: float = 1.0
    derived: dict[str, Any] = field(default_factory=dict, init=False, repr=False)


def kept_by_page(work: Callable[[Page], T]) -> Callable[[Page], T]:
    """A function of a page whose result is kept by the page, and let go with it: several of its readers ask for the same."""
    name = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def known(page: Page) -> T:
        derived = page.derived
        if name not in derived:
            derived[name] = work(page)
        result: T = derived[name]
        return result

    return known
