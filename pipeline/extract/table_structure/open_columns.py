"""Columns that a page shows as two upright rules alone: one merged cell runs over all of it and goes on before and behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.ruling import Frame, Place, Rule
from pipeline.page import Page, Word

SAME_END = 2.0
"""Tolerances of the page within which a rule ends where the table does."""
CUT = 0.3
"""Letter heights above a table's edge within which a word is one of a cell that the break cut."""
WIDEST = 0.6
"""Such a column's width as a share of that of the columns beside it at most."""


def with_open_columns(page: Page, frame: Frame, down: Sequence[Rule], snap: float) -> Frame:
    """The frame with the columns beside it that end in an upright rule of its height, which no other rule meets; where a text
    stands above it on the page the table begins there, and goes on from none."""
    if any(_heads(word, frame.bbox[1]) for word in page.words):
        return frame
    left, top, right, bottom = frame.bbox
    slack, most = SAME_END * snap, WIDEST * (right - left)
    tall = sorted(r.at for r in down if abs(r.start - top) <= slack and abs(r.end - bottom) <= slack)
    before = _steps([x for x in reversed(tall) if x < left - slack], left, most)
    behind = _steps([x for x in tall if x > right + slack], right, most)
    if not before and not behind:
        return frame
    rows, shift = len(frame.ys) - 1, len(before)
    places = [place._replace(col=place.col + shift) for place in frame.places]
    first = shift + len(frame.xs) - 1
    places += [Place(0, col, rows, 1, False) for col in (*range(shift), *range(first, first + len(behind)))]
    return replace(frame, xs=(*reversed(before), *frame.xs, *behind), places=tuple(sorted(places, key=lambda p: (p.row, p.col))))


def _heads(word: Word, top: float) -> bool:
    """Whether a word stands above a table, not on its edge, as those do that the page break cut."""
    return word.bbox[3] < top - CUT * word.size and any(ch.isalpha() for ch in word.text)


def _steps(edges: Sequence[float], start: float, most: float) -> list[float]:
    """The edges from a table's side outwards, as long as each is within a column's width of the one before."""
    out: list[float] = []
    for x in edges:
        if abs(x - (out[-1] if out else start)) > most:
            break
        out.append(x)
    return out
