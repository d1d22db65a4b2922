"""Tables whose header alone is in closed cells: the lines below it, in its columns, are the body, whether rules part its rows or
not and whether some of its cells are painted (traffic lights of a capaian) or none. Geometry and text only."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.geometry.grid import Line, is_paper
from pipeline.extract.geometry.network import middle_within
from pipeline.extract.geometry.printed import BLOCK_GAP, EDGE_SPACE, PrintedLine, distinct, printed_lines
from pipeline.extract.geometry.ruling import (
    Frame,
    Place,
    Rule,
    assemble,
    covered,
    filled_rects,
    letter_height,
    merged_rules,
    tolerance,
)
from pipeline.extract.table_structure.blocks import without_tail
from pipeline.extract.table_structure.heads import FIGURE
from pipeline.page import BBox, Page, Word

LEAST_COLUMNS = 4
"""Columns of such a header; a row of fewer closed cells may be boxes of a drawing."""
MOST_ROWS = 5
"""Rows that it may have."""
OPEN_SHARE = 0.5
"""Share of what lies below it in one network of rules that closed cells cover at most."""
FILLED_SHARE = 0.7
"""Share of its cells that hold a word."""
LEAST_LINES = 2
"""Lines of several texts that its body has at least."""
FIGURE_COLUMNS = 2
"""Columns of figures that it has at least: boxes with lists below them have none."""
FIGURE_SHARE = 0.6
"""Share of a column's texts that are figures in one of figures."""
ROW_GAP = 0.3
"""White in letter heights below the last line."""
CUT = 1.0
"""Points by which a word may reach over a column's edge."""


def with_open_bodies(page: Page, frames: Sequence[tuple[str, Frame]], others: Sequence[Frame]) -> list[tuple[str, Frame]]:
    """The frames of a page, those of a header alone with the body below them, as ``half_ruled``; what is painted in such a body,
    and its columns between upright rules, are a part of it and no table of their own. ``others`` are networks with too few closed
    cells for a table, which may begin with a header.
    """
    out = list(frames)
    for found in [*frames, *(("filled", frame) for frame in others)]:
        head = _head_of(found[1]) if found in out or found[1] in others else None
        if head is None:
            continue
        parts = [other for other in out if other is not found and _is_part_below(head, other)]
        rest = [f for f in out if f is not found and f not in parts]
        inner = [f.bbox for _, f in (*parts, found) if f.bbox[3] > head.bbox[3] + CUT]
        body = _body(page, head, inner, [f.bbox for _, f in rest])
        if body is not None:
            out = [*rest, ("half_ruled", _joined(head, body))]
    return out


def _head_of(frame: Frame) -> Frame | None:
    """The first rows of a frame whose cells are all closed, where few of those below are; None where there are none."""
    if len(frame.xs) <= LEAST_COLUMNS:
        return None
    for rows in range(min(MOST_ROWS, len(frame.ys) - 1), 0, -1):
        upper = [p for p in frame.places if p.row < rows]
        if all(p.closed and p.row + p.rowspan <= rows for p in upper):
            lower = [p for p in frame.places if p.row >= rows]
            if sum(_area(frame, p) for p in lower if p.closed) > OPEN_SHARE * sum(_area(frame, p) for p in lower):
                return None
            return Frame(frame.xs, frame.ys[: rows + 1], tuple(upper), 1.0)
    return None


def _area(frame: Frame, place: Place) -> float:
    width = frame.xs[place.col + place.colspan] - frame.xs[place.col]
    return width * (frame.ys[place.row + place.rowspan] - frame.ys[place.row])


def _is_marked(page: Page, frame: Frame) -> bool:
    """Whether most cells of a frame hold words, and all are painted or in bold print."""
    near = [w for w in page.words if middle_within(w.bbox, frame.bbox)]
    paint = [s.bbox for s in filled_rects(page) if not is_paper(s.fill)]
    told = 0
    for place in frame.places:
        box = (frame.xs[place.col], frame.ys[place.row], frame.xs[place.col + place.colspan], frame.ys[place.row + place.rowspan])
        words = [w for w in near if middle_within(w.bbox, box)]
        if not any(middle_within(box, b) for b in paint) and not (words and all(w.bold for w in words)):
            return False
        told += bool(words)
    return told >= FILLED_SHARE * len(frame.places)


def _is_part_below(head: Frame, other: tuple[str, Frame]) -> bool:
    """Whether a frame is of painted cells, or of one row between upright rules, that stand in the columns of a header above."""
    kind, frame = other
    inside = frame.ys[0] >= head.ys[-1] - CUT and frame.xs[0] >= head.xs[0] - CUT and frame.xs[-1] <= head.xs[-1] + CUT
    whole = len(frame.ys) == 2 and len(frame.xs) == len(head.xs)
    return (kind == "filled" or whole) and inside and all(min(abs(x - edge) for edge in head.xs) <= CUT for x in frame.xs)


def _body(page: Page, head: Frame, painted: Sequence[BBox], others: Sequence[BBox]) -> Frame | None:
    """The frame of what stands below a header in its columns, None where too little does."""
    letter, snap, xs = letter_height(page), tolerance(page), head.xs
    top = head.ys[-1]
    below = [b[1] for b in others if b[1] > top - CUT and b[0] < xs[-1] and b[2] > xs[0]]
    foot = min(below, default=page.height)
    rules = [r for r in merged_rules(page)[0] if top + snap < r.at <= foot + snap and _in_columns(r, xs, 2 * snap)]
    words = [w for w in page.words if w.bbox[1] >= top - CUT and w.bbox[3] <= foot + CUT]
    sure = max([top, *(r.at for r in rules), *(b[3] for b in painted)])
    rows = _rows_below(words, xs, top, sure, letter)
    if sum(len(row.phrases) > 2 for row in rows) < LEAST_LINES or _figure_columns(rows, xs) < FIGURE_COLUMNS:
        return None
    if not (_numbers_columns(rows[0]) or _is_marked(page, head)):
        return None
    last = rows[-1].bottom
    end = max(last + ROW_GAP * letter, sure if sure - last < BLOCK_GAP * letter else last)
    numbered = [(a.bottom + b.top) / 2 for a, b in pairwise(rows[:2]) if _numbers_columns(a)]
    inner = [y for y in distinct([*(r.at for r in rules), *numbered], snap) if rows[0].top < y < end - snap]
    ys = [top, *inner, end]
    ruled = covered(rules, ys, list(xs), snap) if rules else [[False] * (len(xs) - 1) for _ in ys]
    edges = [
        [True] * (len(xs) - 1) if k in (0, len(ys) - 1) or any(abs(y - n) <= snap for n in numbered) else ruled[k]
        for k, y in enumerate(ys)
    ]
    return assemble(xs, ys, edges, _walls(rows, xs, ys))


def _in_columns(rule: Rule, xs: Sequence[float], snap: float) -> bool:
    """Whether a rule runs from one column's edge to another's."""
    return all(min(abs(end - x) for x in xs) <= snap for end in (rule.start, rule.end))


def _rows_below(words: Sequence[Word], xs: Sequence[float], top: float, sure: float, letter: float) -> list[PrintedLine]:
    """The lines in a header's columns from its foot on, cut at the columns' edges. Down to ``sure`` rules and paint show them;
    further down a line ends them that runs over edges, stands outside, or apart with few texts."""
    out: list[PrintedLine] = []
    reached = top
    for row in printed_lines(words, letter):
        inside = xs[0] - letter <= row.phrases[0].bbox[0] and row.phrases[-1].bbox[2] <= xs[-1] + letter
        cut = PrintedLine(tuple(part for phrase in row.phrases for part in _cut(phrase, xs)), row.top, row.bottom)
        over = any(_spans(phrase, xs) for phrase in cut.phrases)
        apart = row.top - reached > BLOCK_GAP * letter and len(cut.phrases) < LEAST_COLUMNS
        if not inside or (row.bottom > sure and (over or apart)):
            if row.bottom > sure:
                break
            continue
        out.append(cut)
        reached = row.bottom
    return without_tail(out, letter)


def _cut(phrase: Line, xs: Sequence[float]) -> list[Line]:
    """A phrase cut at the column edges that run between two of its words; whole where it is one text over several columns: a
    word of it stands on an edge, and no clear white on the others."""
    cuts = [k for k, (a, b) in enumerate(pairwise(phrase.words), 1) if _edge_between(a, b, xs)]
    if any(w.bbox[0] + CUT < x < w.bbox[2] - CUT for w in phrase.words for x in xs[1:-1]):
        cuts = [k for k in cuts if _parted(phrase.words[k - 1], phrase.words[k])]
    if not cuts:
        return [phrase]
    return [Line(phrase.words[a:b]) for a, b in pairwise([0, *cuts, len(phrase.words)])]


def _edge_between(left: Word, right: Word, xs: Sequence[float]) -> bool:
    k = bisect_right(xs, left.bbox[2] - CUT)
    return k < len(xs) and xs[k] <= right.bbox[0] + CUT


def _parted(left: Word, right: Word) -> bool:
    return right.bbox[0] - left.bbox[2] >= EDGE_SPACE * left.size or left.bold != right.bold


def _spans(phrase: Line, xs: Sequence[float]) -> bool:
    """Whether a text runs over a column's edge."""
    return any(phrase.bbox[0] + CUT < x < phrase.bbox[2] - CUT for x in xs[1:-1])


def _figure_columns(rows: Sequence[PrintedLine], xs: Sequence[float]) -> int:
    """Columns most texts of which are figures."""
    texts: dict[int, list[str]] = {}
    for phrase in (p for row in rows for p in row.phrases):
        texts.setdefault(bisect_right(xs, (phrase.bbox[0] + phrase.bbox[2]) / 2), []).append(phrase.text)
    return sum(sum(bool(FIGURE.match(t)) for t in found) >= FIGURE_SHARE * len(found) for found in texts.values())


def _numbers_columns(row: PrintedLine) -> bool:
    """Whether a line numbers the columns."""
    texts = [p.text.strip("()") for p in row.phrases]
    return len(texts) >= LEAST_COLUMNS and texts == [str(k) for k in range(1, len(texts) + 1)]


def _walls(rows: Sequence[PrintedLine], xs: Sequence[float], ys: Sequence[float]) -> list[list[bool]]:
    """For each column edge and row whether the edge parts cells there: no text runs over it."""
    walls = [[True] * (len(ys) - 1) for _ in xs]
    for row in rows:
        band = min(max(bisect_right(ys, (row.top + row.bottom) / 2) - 1, 0), len(ys) - 2)
        for phrase in row.phrases:
            for k, x in enumerate(xs[1:-1], 1):
                if phrase.bbox[0] + CUT < x < phrase.bbox[2] - CUT:
                    walls[k][band] = False
    return walls


def _joined(head: Frame, body: Frame) -> Frame:
    """A header and the body below it as one frame."""
    rows = len(head.ys) - 1
    places: list[Place] = [*head.places, *(p._replace(row=p.row + rows) for p in body.places)]
    return Frame(head.xs, (*head.ys, *body.ys[1:]), tuple(places), 1.0)
