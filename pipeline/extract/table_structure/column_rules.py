"""Tables in which rules part the columns alone: one row of tall cells, whose first lines are the header."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.network import middle_within
from pipeline.extract.geometry.printed import PrintedLine, printed_lines
from pipeline.extract.geometry.ruling import Frame, Rule, assemble, letter_height
from pipeline.extract.table_structure.heads import FIGURE
from pipeline.extract.table_structure.open_columns import SAME_END
from pipeline.page import Page

LEAST_COLUMNS = 3
"""Columns of such a table."""
LEAST_LINES = 3
"""Lines that a cell of it holds where it holds several rows."""
TALL_COLUMNS = 2
"""Such cells at least, one of them of figures."""
HEADED_SHARE = 0.6
"""Share of the columns that have a text in the header."""
HEAD_LINES = 4
"""Lines of the header at most."""


def header_cut_off(page: Page, strip: Frame, down: Sequence[Rule], snap: float) -> Frame | None:
    """A row of cells as a table of two, header and body; None where it holds no more than one row of text.

    The header ends where rules between its columns begin (two columns below one heading), else over the first line with figures.
    """
    if len(strip.xs) <= LEAST_COLUMNS:
        return None
    top, bottom = strip.ys[0], strip.ys[-1]
    words = [w for w in page.words if middle_within(w.bbox, strip.bbox)]
    rows = printed_lines(words, letter_height(page))
    if not _holds_rows(rows, strip.xs):
        return None
    slack = SAME_END * snap
    begins = [r.start for r in down if top + slack < r.start < bottom - slack and abs(r.end - bottom) <= slack]
    begins = [y for y in begins if sum(row.bottom <= y + slack for row in rows) in range(1, HEAD_LINES + 1)]
    edge = min(begins) if begins else _over_figures(rows)
    if edge is None:
        return None
    head = [row for row in rows if (row.top + row.bottom) / 2 < edge]
    short = {r.at for r in down if r.start >= edge - slack}
    walls = [[not any(abs(x - at) <= slack for at in short), True] for x in strip.xs]
    for phrase in (p for row in head for p in row.phrases):
        for k, x in enumerate(strip.xs[1:-1], 1):
            walls[k][0] &= not any(w.bbox[0] + 1 < x < w.bbox[2] - 1 for w in phrase.words)
    told = {bisect_right(strip.xs, (p.bbox[0] + p.bbox[2]) / 2) for row in head for p in row.phrases}
    if len(told) < HEADED_SHARE * (len(strip.xs) - 1):
        return None
    across = [[True] * (len(strip.xs) - 1)] * 3
    frame = assemble(strip.xs, (top, edge, bottom), across, walls)
    return replace(frame, places=tuple(place._replace(closed=True) for place in frame.places), closed_share=strip.closed_share)


def _holds_rows(rows: Sequence[PrintedLine], xs: Sequence[float]) -> bool:
    """Whether several columns hold lines of several rows, one of them figures."""
    lines: Counter[int] = Counter()
    figures: Counter[int] = Counter()
    for row in rows:
        for column in {bisect_right(xs, (p.bbox[0] + p.bbox[2]) / 2) for p in row.phrases}:
            lines[column] += 1
        figures.update({bisect_right(xs, (p.bbox[0] + p.bbox[2]) / 2) for p in row.phrases if FIGURE.match(p.text)})
    return sum(n >= LEAST_LINES for n in lines.values()) >= TALL_COLUMNS and max(figures.values(), default=0) >= LEAST_LINES - 1


def _over_figures(rows: Sequence[PrintedLine]) -> float | None:
    """The height over the first line with a figure, None where the header would be none or too tall."""
    first = next((k for k, row in enumerate(rows) if any(FIGURE.match(p.text) for p in row.phrases)), 0)
    return (rows[first - 1].bottom + rows[first].top) / 2 if 0 < first <= HEAD_LINES else None
