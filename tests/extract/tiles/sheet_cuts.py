"""A spreadsheet drawn whole and cut into tiles, as printing without scaling does it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.page import BBox, Page, Point, Stroke, Word

MARGIN = 30.0
PAPER = (400.0, 500.0)


def grid_strokes(xs: Sequence[float], ys: Sequence[float]) -> list[tuple[Point, Point]]:
    """The rules of a table of cells."""
    across = [((xs[0], y), (xs[-1], y)) for y in ys]
    return across + [((x, ys[0]), (x, ys[-1])) for x in xs]


def words_in(xs: Sequence[float], ys: Sequence[float]) -> list[Word]:
    """A word at the left of each cell."""
    words = []
    for r, y in enumerate(ys[:-1]):
        for c, x in enumerate(xs[:-1]):
            words.append(Word(f"sel{r}x{c}", (x + 3, y + 4, x + 40, y + 14), line=len(words)))
    return words


def cut(words: Sequence[Word], rules: Sequence[tuple[Point, Point]], window: BBox, number: int) -> Page:
    """What a tile shows of a sheet: ``window`` in the sheet's points; letters on the cut are printed on both tiles."""
    x0, y0, x1, y1 = window
    dx, dy = MARGIN - x0, MARGIN - y0
    strokes = []
    for (ax, ay), (bx, by) in rules:
        a = (min(max(ax, x0), x1), min(max(ay, y0), y1))
        b = (min(max(bx, x0), x1), min(max(by, y0), y1))
        inside = x0 <= min(a[0], b[0]) <= x1 and y0 <= min(a[1], b[1]) <= y1
        outside = max(ax, bx) < x0 or min(ax, bx) > x1 or max(ay, by) < y0 or min(ay, by) > y1
        if inside and not outside and a != b:
            strokes.append(Stroke(((a[0] + dx, a[1] + dy), (b[0] + dx, b[1] + dy))))
    shown = []
    for w in words:
        wx0, wy0, wx1, wy1 = w.bbox
        wide = (wx1 - wx0) / len(w.text)
        letters = [
            k for k in range(len(w.text)) if wx0 + k * wide < x1 and wx0 + (k + 1) * wide > x0 and y0 <= (wy0 + wy1) / 2 <= y1
        ]
        if letters:
            box = (wx0 + letters[0] * wide + dx, wy0 + dy, wx0 + (letters[-1] + 1) * wide + dx, wy1 + dy)
            shown.append(w._replace(text=w.text[letters[0] : letters[-1] + 1], bbox=box))
    return Page(number, *PAPER, tuple(shown), tuple(strokes))


def tiles(
    words: Sequence[Word], rules: Sequence[tuple[Point, Point]], xs: Sequence[float], ys: Sequence[float], down: bool
) -> list[Page]:
    """The tiles of a sheet that is cut at ``xs`` and ``ys``, its sides included; down then over, or over then down."""
    places = [(c, r) for c in range(len(xs) - 1) for r in range(len(ys) - 1)]
    if not down:
        places.sort(key=lambda place: (place[1], place[0]))
    return [cut(words, rules, (xs[c], ys[r], xs[c + 1], ys[r + 1]), k + 1) for k, (c, r) in enumerate(places)]
