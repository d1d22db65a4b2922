"""The size of a document's letters, and its pages as large as if those had the usual one.

What is near, thin or aligned on a page is so against its letters: a poster fitted on one sheet of A4 means what the poster means.
Later stations measure in points of pages whose usual letters are ``USUAL`` points high; citations are in points of the paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from statistics import median

from pipeline.page import BBox, Page, Point

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

    def box(b: BBox) -> BBox:
        return b[0] * k, b[1] * k, b[2] * k, b[3] * k

    def points(of: tuple[Point, ...]) -> tuple[Point, ...]:
        return tuple((x * k, y * k) for x, y in of)

    return replace(
        page,
        width=page.width * k,
        height=page.height * k,
        words=tuple(w._replace(bbox=box(w.bbox), size=w.size * k) for w in page.words),
        strokes=tuple(replace(s, points=points(s.points), width=s.width * k) for s in page.strokes),
        shapes=tuple(replace(s, bbox=box(s.bbox), points=points(s.points), width=s.width * k) for s in page.shapes),
        images=tuple(replace(i, bbox=box(i.bbox)) for i in page.images),
        usual=None,
        scale=page.scale * k,
    )


def on_paper(box: BBox, page: Page) -> BBox:
    """A box of a page at its usual size in points of the page as it was read."""
    k = page.scale
    return box if k == 1 else (box[0] / k, box[1] / k, box[2] / k, box[3] / k)
