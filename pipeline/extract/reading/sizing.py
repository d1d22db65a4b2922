"""The size of a document's letters, and its pages as large as if those had the usual one.

What is near, thin or aligned on a page is so against its letters: a poster fitted on one sheet of A4 means what the poster means.
Later stations measure in points of pages whose usual letters are ``USUAL`` points high; citations are in points of the paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from statistics import median

from pipeline.page import BBox, Page, Shape, Stroke, word_of

USUAL = 10.0
"""Height in points that the usual letters of a document have while it is understood."""
SAMPLE = 4
"""Pages, evenly over a document, whose letters tell its usual ones."""
FEWEST_WORDS = 40
"""Fewer words than this tell no usual size."""
TEXT_SHARE = 0.5
"""Share of the sampled pages that must have text of their own: the letters of a cover are not those of the scans behind it."""


def usual_size(count: int, sizes_of: Callable[[int], Sequence[float]]) -> float | None:
    """The usual letter height in points of a document of ``count`` pages; None where it has too little text to tell.

    ``sizes_of`` gives the letter height of each word of a page, numbered from 0.
    """
    numbers = range(count) if count <= SAMPLE else [int((k + 0.5) * count / SAMPLE) for k in range(SAMPLE)]
    sizes = [sizes_of(number) for number in numbers]
    if sum(map(bool, sizes)) < TEXT_SHARE * len(sizes):
        return None
    return size_of([size for page in sizes for size in page])


def size_of(sizes: Iterable[float]) -> float | None:
    """The usual one among the letter heights of words, in points; None for few."""
    known = [size for size in sizes if size > 0]
    return median(known) if len(known) >= FEWEST_WORDS else None


def at_usual_size(page: Page) -> Page:
    """The page so large that the usual letters of its document are ``USUAL`` points high."""
    if page.usual is None:
        return page
    k = USUAL / page.usual
    if k == 1:
        return replace(page, usual=None)

    def box(b: BBox) -> BBox:
        return b[0] * k, b[1] * k, b[2] * k, b[3] * k

    words = [
        word_of((text, (x0 * k, y0 * k, x1 * k, y1 * k), size * k, bold, italic, colour, line, angle, confidence))
        for text, (x0, y0, x1, y1), size, bold, italic, colour, line, angle, confidence in page.words
    ]
    strokes = [Stroke(tuple([(x * k, y * k) for x, y in s.points]), s.width * k, s.colour, s.dashed) for s in page.strokes]
    shapes = [
        Shape(box(s.bbox), tuple([(x * k, y * k) for x, y in s.points]), s.fill, s.stroke, s.width * k, s.rect)
        for s in page.shapes
    ]
    return replace(
        page,
        width=page.width * k,
        height=page.height * k,
        words=tuple(words),
        strokes=tuple(strokes),
        shapes=tuple(shapes),
        images=tuple(replace(i, bbox=box(i.bbox)) for i in page.images),
        usual=None,
        scale=page.scale * k,
    )


def on_paper(box: BBox, page: Page) -> BBox:
    """A box of a page at its usual size in points of the page as it was read."""
    k = page.scale
    return box if k == 1 else (box[0] / k, box[1] / k, box[2] / k, box[3] / k)
