"""Tables without column rules: horizontal rules alone, or nothing but alignment.

Columns are the white gutters that run down a block of lines; rows begin where the block's leading column
begins an entry.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from pipeline.extract.grid import Cell, Grid, Line, box_of, lines_of
from pipeline.extract.ruling import (
    Frame,
    Rule,
    assemble,
    covered,
    drawn_rules,
    letter_height,
    merge_rules,
    tolerance,
)
from pipeline.page import BBox, Page, Word

PHRASE_GAP = 1.1
"""White space between two words of a line, in letter heights, that may part two columns."""
WORD_SPACE = 0.55
"""White space between two words in letter heights that is more than a space where a gutter runs through it."""
MIN_GUTTER = 0.7
"""Width of a column gutter in letter heights."""
BLOCK_GAP = 2.6
"""White space between two lines, in letter heights, that ends a block."""
MIN_BLOCK_LINES = 4
"""Lines that a table without any rule must have."""
MIN_SPLIT_SHARE = 0.45
"""Share of a block's lines that must consist of several phrases: justified prose has few."""
MIN_UNRULED_COLUMNS = 3
"""Columns that a table without any rule must have; two columns of text are a list or a layout."""
MIN_RULES = 3
"""Horizontal rules of one width, one above the other, that make a half-ruled table."""
MIN_RULED_ROWS = 3
"""Bands between rules from which the rules part the rows; fewer are header and body."""
CROSSING_SHARE = 0.1
"""Share of a block's lines that may run across a gutter: group rows and totals."""
STRIPE_SHARE = 0.6
"""A shape narrower than this share of a block is a box, a wider one a stripe behind a row."""
MAX_BOXED_SHARE = 0.25
"""Share of a block's words that may stand in boxes."""
UNRULED_SCORE, HALF_RULED_SCORE = 0.5, 0.7
"""How sure it is that such a block is a table."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One printed line over the width of a block, as its phrases."""

    phrases: tuple[Line, ...]
    top: float
    bottom: float


def half_ruled_frames(page: Page, words: Sequence[Word], ruled: Sequence[BBox]) -> list[tuple[BBox, Frame | None]]:
    """Tables with horizontal rules only, among the ``words`` that no ruled table holds.

    Each as its box and its frame, where the rules part the rows; without a frame where they only mark
    header and end.
    """
    across, _ = drawn_rules(page)
    snap = tolerance(page)
    rules = [r for r in merge_rules(across, snap) if not _inside_any(r, ruled)]
    out: list[tuple[BBox, Frame | None]] = []
    for group in _stacks(rules, snap):
        box = (min(r.start for r in group), group[0].at, max(r.end for r in group), group[-1].at)
        letter = letter_height(page)
        rows = _rows([w for w in words if _centre_in(w, box)], letter)
        inner = [r for r in rules if _within(r, box, snap)]
        inside = [w for row in rows for phrase in row.phrases for w in phrase.words]
        gutters = _gutters(rows, letter)
        if len(rows) < 2 or not gutters or _is_drawing(page, inside, box):
            continue
        ys = _distinct([r.at for r in inner], snap)
        if len(ys) < MIN_RULED_ROWS + 1:
            out.append((box, None))
            continue
        xs = [box[0], *((a + b) / 2 for a, b in gutters), box[2]]
        out.append((box, assemble(xs, ys, covered(inner, ys, xs, snap), _walls(rows, xs, ys))))
    return out


def _within(rule: Rule, box: BBox, snap: float) -> bool:
    level = box[1] - snap <= rule.at <= box[3] + snap
    return level and box[0] - snap <= rule.start and rule.end <= box[2] + snap


def _walls(rows: list[_Row], xs: Sequence[float], ys: Sequence[float]) -> list[list[bool]]:
    """For each column edge and row whether the edge parts cells there: no phrase runs over it."""
    walls = [[True] * (len(ys) - 1) for _ in xs]
    for row in rows:
        band = min(max(bisect_right(ys, (row.top + row.bottom) / 2) - 1, 0), len(ys) - 2)
        for phrase in row.phrases:
            first = bisect_right(xs, phrase.bbox[0] + 0.5)
            for edge in range(first, bisect_right(xs, phrase.bbox[2] - 0.5)):
                walls[edge][band] &= _parted_at(phrase, xs[edge])
    return walls


def _parted_at(phrase: Line, x: float) -> bool:
    """Whether a phrase has more than a word space at ``x``."""
    for left, right in pairwise(phrase.words):
        if left.bbox[2] <= x <= right.bbox[0]:
            return right.bbox[0] - left.bbox[2] >= WORD_SPACE * left.size
    return False


def block_grid(page: Page, words: Sequence[Word], box: BBox) -> Grid | None:
    """The table in ``box`` between a rule at its top and one at its foot, rows by alignment."""
    across, _ = drawn_rules(page)
    rules = [r.at for r in merge_rules(across, tolerance(page)) if box[1] + 1 < r.at < box[3] - 1]
    return _grid_of(page, [w for w in words if _centre_in(w, box)], box, rules, "half_ruled")


def unruled_grids(page: Page, words: Sequence[Word]) -> list[Grid]:
    """Tables that show by alignment alone, among ``words`` outside every other table."""
    letter = letter_height(page)
    out = []
    for block in _blocks(_rows(words, letter), letter):
        split = sum(len(row.phrases) > 1 for row in block)
        if len(block) < MIN_BLOCK_LINES or split < MIN_SPLIT_SHARE * len(block):
            continue
        inside = [w for row in block for phrase in row.phrases for w in phrase.words]
        grid = _grid_of(page, inside, box_of(w.bbox for w in inside), [], "unruled")
        if grid is not None and grid.cols >= MIN_UNRULED_COLUMNS:
            out.append(grid)
    return out


def _stacks(rules: list[Rule], snap: float) -> list[list[Rule]]:
    """Groups of at least three rules with equal ends, from top to bottom."""
    groups: dict[tuple[int, int], list[Rule]] = {}
    for rule in rules:
        key = next(
            (k for k, g in groups.items() if abs(g[0].start - rule.start) <= 2 * snap and abs(g[0].end -
            rule.end) <= 2 * snap),
            (round(rule.start), round(rule.end)),
        )  # fmt: skip
        groups.setdefault(key, []).append(rule)
    return [sorted(g) for g in groups.values() if len(g) >= MIN_RULES]


def _inside_any(rule: Rule, boxes: Sequence[BBox]) -> bool:
    middle = (rule.start + rule.end) / 2
    return any(b[0] - 1 <= middle <= b[2] + 1 and b[1] - 1 <= rule.at <= b[3] + 1 for b in boxes)


def _centre_in(word: Word, box: BBox) -> bool:
    x, y = (word.bbox[0] + word.bbox[2]) / 2, (word.bbox[1] + word.bbox[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _rows(words: Sequence[Word], letter: float) -> list[_Row]:
    """Printed lines from top to bottom, each cut into phrases at wide gaps."""
    out = []
    for line in lines_of(w for w in words if w.angle == 0):
        phrases: list[list[Word]] = []
        for word in line.words:
            if phrases and word.bbox[0] - phrases[-1][-1].bbox[2] < PHRASE_GAP * letter:
                phrases[-1].append(word)
            else:
                phrases.append([word])
        box = line.bbox
        out.append(_Row(tuple(Line(tuple(p)) for p in phrases), box[1], box[3]))
    return out


def _blocks(rows: list[_Row], letter: float) -> list[list[_Row]]:
    """Runs of lines without a wide vertical gap; a run of prose at either end of a table is cut off."""
    out: list[list[_Row]] = []
    for row in rows:
        if out and row.top - out[-1][-1].bottom <= BLOCK_GAP * letter:
            out[-1].append(row)
        else:
            out.append([row])
    return [part for block in out for part in _without_prose(block)]


def _without_prose(block: list[_Row]) -> list[list[_Row]]:
    """Parts between stretches of three and more unbroken lines that fill the block's width."""
    width = max(r.phrases[-1].bbox[2] for r in block) - min(r.phrases[0].bbox[0] for r in block)
    full = [len(r.phrases) == 1 and r.phrases[0].bbox[2] - r.phrases[0].bbox[0] > 0.8 * width for r in block]
    parts: list[list[_Row]] = [[]]
    for k, row in enumerate(block):
        if full[k] and (sum(full[max(0, k - 1) : k + 2]) >= 2):
            parts.append([])
        else:
            parts[-1].append(row)
    return [p for p in parts if p]


def _grid_of(page: Page, words: list[Word], box: BBox, rules: list[float], kind: str) -> Grid | None:
    """A grid of words inside ``box``: columns from gutters, rows from ``rules`` and from where entries
    begin."""
    letter = letter_height(page)
    rows = _rows(words, letter)
    if len(rows) < 2 or _is_drawing(page, words, box):
        return None
    gutters = _gutters(rows, letter)
    if not gutters:
        return None
    xs = (box[0], *((a + b) / 2 for a, b in gutters), box[2])
    bounds = _row_bounds(rows, xs, rules, letter)
    ys = (box[1], *bounds, box[3])
    cells = []
    for r in range(len(ys) - 1):
        band = [w for w in words if ys[r] <= (w.bbox[1] + w.bbox[3]) / 2 < ys[r + 1]]
        cells += _cells_of(page, band, xs, (ys[r], ys[r + 1]), r)
    score = HALF_RULED_SCORE if kind == "half_ruled" else UNRULED_SCORE
    return Grid(page.number, box, xs, ys, cells, kind, score, pages=(page.number,))


def _is_drawing(page: Page, words: list[Word], box: BBox) -> bool:
    """Whether the words stand in boxes of a drawing rather than on paper or on stripes as wide as the
    table."""
    wide = STRIPE_SHARE * (box[2] - box[0])
    small = [s.bbox for s in page.shapes if s.bbox[2] - s.bbox[0] < wide and s.bbox[3] - s.bbox[1] > 0]
    held = sum(any(_centre_in(w, b) for b in small) for w in words)
    return held > MAX_BOXED_SHARE * len(words)


def _gutters(rows: list[_Row], letter: float) -> list[tuple[float, float]]:
    """Vertical white stripes through all lines but a few, from left to right."""
    spans = [(p.bbox[0], p.bbox[2]) for row in rows for p in row.phrases]
    allowed = round(CROSSING_SHARE * len(rows))
    events = sorted([(a, 1) for a, _ in spans] + [(b, -1) for _, b in spans])
    out: list[tuple[float, float]] = []
    depth, since = 0, None
    for x, step in events:
        if depth <= allowed and since is not None and x - since >= MIN_GUTTER * letter:
            out.append((since, x))
        depth += step
        since = since if depth <= allowed and since is not None else (x if depth <= allowed else None)
    inner = [g for g in out if g[0] > events[0][0]]
    return _joined(inner)


def _joined(gutters: list[tuple[float, float]]) -> list[tuple[float, float]]:
    out: list[tuple[float, float]] = []
    for start, end in gutters:
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _row_bounds(rows: list[_Row], xs: Sequence[float], rules: list[float], letter: float) -> list[float]:
    """Heights between rows: at rules, at wide gaps, and where a line begins an entry in most columns that
    it can."""
    columns = len(xs) - 1
    filled = [{bisect_right(xs, p.bbox[0] + 0.1) - 1 for p in row.phrases} for row in rows]
    gaps = [b.top - a.bottom for a, b in pairwise(rows)]
    usual = median(gaps) if gaps else 0.0
    bounds = list(rules)
    for k in range(1, len(rows)):
        apart = gaps[k - 1] > usual + 0.35 * letter
        begins = len(filled[k]) * 2 > columns or (0 in filled[k] and len(filled[k]) >= 2)
        if apart or begins:
            bounds.append((rows[k - 1].bottom + rows[k].top) / 2)
    return sorted(_distinct(bounds, 0.4 * letter))


def _distinct(values: list[float], apart: float) -> list[float]:
    out: list[float] = []
    for value in sorted(values):
        if not out or value - out[-1] > apart:
            out.append(value)
    return out


def _cells_of(page: Page, words: list[Word], xs: Sequence[float], band: tuple[float, float], row: int) -> list[Cell]:
    """The cells of one row; a phrase that runs over gutters spans the columns that it covers."""
    columns = len(xs) - 1
    owner = list(range(columns))
    for line in _rows(words, letter_height(page)):
        for phrase in line.phrases:
            first = max(0, min(columns - 1, bisect_right(xs, phrase.bbox[0] + 0.5) - 1))
            last = max(first, min(columns - 1, bisect_right(xs, phrase.bbox[2] - 0.5) - 1))
            for c in range(first, last + 1):
                owner[c] = min(owner[c], owner[first])
    cells = []
    for col in range(columns):
        if owner[col] != col:
            continue
        span = 1
        while col + span < columns and owner[col + span] == col:
            span += 1
        mine = [w for w in words if xs[col] <= (w.bbox[0] + w.bbox[2]) / 2 < xs[col + span]]
        box = (xs[col], band[0], xs[col + span], band[1])
        cells.append(Cell(row, col, 1, span, box, page.number, lines_of(mine)))
    return cells
