"""Turns pages whose text runs sideways, and boxes back to the page they came from."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from pipeline.extract.reading.sizing import on_paper
from pipeline.page import BBox, Page, Point, Shape, Stroke, Word

SIDEWAYS_SHARE = 0.6
"""A page is turned when this share of its letters runs in one other direction: a few rotated header cells are not enough."""


def turn_upright(page: Page) -> Page:
    """The page turned by quarter turns so that most of its text reads left to right."""
    if {word.angle for word in page.words} == {0}:
        return page
    letters: Counter[int] = Counter()
    for word in page.words:
        letters[word.angle] += len(word.text)
    total = sum(letters.values())
    if not total:
        return page
    angle, most = letters.most_common(1)[0]
    if angle == 0 or most < SIDEWAYS_SHARE * total:
        return page
    return turn(page, (360 - angle) % 360)


def turn(page: Page, degrees: int) -> Page:
    """The page turned clockwise by ``degrees`` (90, 180 or 270)."""
    width, height = (page.height, page.width) if degrees in (90, 270) else (page.width, page.height)

    def point(p: Point) -> Point:
        return _turn_point(p, page.width, page.height, degrees)

    def box(b: BBox) -> BBox:
        return turn_box(b, page.width, page.height, degrees)

    words = tuple(w._replace(bbox=box(w.bbox), angle=(w.angle + degrees) % 360) if isinstance(w, Word) else w for w in page.words)
    strokes = tuple(Stroke(tuple(point(p) for p in s.points), s.width, s.colour, s.dashed) for s in page.strokes)
    shapes = tuple(Shape(box(s.bbox), tuple(point(p) for p in s.points), s.fill, s.stroke, s.width, s.rect) for s in page.shapes)
    images = tuple(replace(i, bbox=box(i.bbox)) for i in page.images)
    return replace(
        page,
        width=width,
        height=height,
        words=words,
        strokes=strokes,
        shapes=shapes,
        images=images,
        turn=(page.turn + degrees) % 360,
    )


def turn_box(box: BBox, width: float, height: float, degrees: int) -> BBox:
    """A box of a ``width`` × ``height`` page after the page is turned clockwise by ``degrees``."""
    ax, ay = _turn_point((box[0], box[1]), width, height, degrees)
    bx, by = _turn_point((box[2], box[3]), width, height, degrees)
    return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def unturn_box(box: BBox, page: Page) -> BBox:
    """A box of a page that was turned and scaled in the coordinates of the page as the PDF shows it."""
    if page.turn:
        box = turn_box(box, page.width, page.height, (360 - page.turn) % 360)
    return on_paper(box, page)


def _turn_point(p: Point, width: float, height: float, degrees: int) -> Point:
    x, y = p
    if degrees == 90:
        return height - y, x
    if degrees == 180:
        return width - x, height - y
    if degrees == 270:
        return y, width - x
    return p
