"""Tables without column rules: horizontal rules alone, painted stripes, or nothing but alignment.

Columns are the white gutters that run down a block of lines, or the seams of painted cells; rows end at rules, at the edges of
paint, and where the space between two lines is wider than within entries.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extract.grid import Line, box_of, is_paper, lines_of
from pipeline.extract.heads import FIGURE, with_groups
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
from pipeline.extract.spatial import SpatialIndex
from pipeline.page import BBox, Page, Shape, Word

PHRASE_GAP = 1.1
"""White space between two words of a line, in letter heights, that may part two columns."""
MAX_HEAD_LINES = 5
"""Lines that a column's heading may have."""
MAX_GROUP_LINES = 2
"""Lines that the heading of a group of columns may have."""
MUCH_WIDER = 3.0
"""How many times wider a gutter is without a line of one text, if that text runs across it."""
SET_APART = 0.25
"""White space between two words of different text lines, in letter heights, that parts them."""
WORD_SPACE = 0.55
"""White space between two words in letter heights that is more than a space."""
EDGE_SPACE = 0.42
"""The same where a column edge is known to run through it."""
MIN_GUTTER = 0.4
"""Width of a column gutter in letter heights."""
BLOCK_GAP = 2.6
"""White space between two lines, in letter heights, that ends a block."""
ROW_GAP = 0.3
"""Space between two lines beyond the usual one within entries, in letter heights, that ends a row."""
TELLING_SHARE = 0.2
"""Share of the gaps between lines that must be wide for gaps to tell the rows."""
MIN_BLOCK_LINES = 4
"""Lines that a table without any rule must have."""
MIN_SPLIT_SHARE = 0.4
"""Share of a block's lines that must consist of several phrases: justified prose has few."""
MIN_UNRULED_COLUMNS = 3
"""Columns that a table without any rule must have; two columns of text are a list or a layout."""
MIN_COLUMN_LINES = 2
"""Lines with text that a column of such a table must have to count."""
MIN_RULES = 3
"""Horizontal rules of one width, one above the other, that make a half-ruled table."""
MIN_RULED_ROWS = 3
"""Bands between rules from which the rules part the rows; fewer are header and body."""
MIN_PAINTED = 3
"""Painted cells side by side that show a table's columns."""
CROSSING_SHARE = 0.1
"""Share of a block's lines that may run across a gutter: group rows and totals."""
NEAR = 4.0
"""Letter heights within which a text stands beside a gutter."""
MAX_OVER = 0.3
"""Share of the texts beside a gutter that may run over it."""
STRIPE_SHARE = 0.6
"""A shape narrower than this share of a block is a box, a wider one a stripe behind a row."""
MAX_BOXED_SHARE = 0.25
"""Share of a block's words that may stand in boxes."""
WIDE_SEAM = 6.0
"""Points by which a rule may stop short of or reach beyond the gutter's middle."""
MIN_CELL = 0.6
"""Letter heights that a painted cell measures at least; smaller paint is dots and rules."""
MAX_PAINTED = 0.5
"""Share of a table's height from which paint is its background."""
SEAM = 1.0
"""Points within which painted cells touch or end on one line."""

_NUMBER = re.compile(r"^\(?\d[\d.,]*(?:%|\))?$")


@dataclass(frozen=True, slots=True)
class _Row:
    """One printed line over the width of a block, as its phrases."""

    phrases: tuple[Line, ...]
    top: float
    bottom: float


def half_ruled_frames(page: Page, words: Sequence[Word], ruled: Sequence[BBox]) -> list[Frame]:
    """Frames of tables with horizontal rules only, among the ``words`` that no ruled table holds."""
    across, _ = drawn_rules(page)
    snap, letter = tolerance(page), letter_height(page)
    rules = [r for r in merge_rules(across, snap) if not _inside_any(r, ruled)]
    out: list[Frame] = []
    for group in _stacks(rules, snap):
        box = (min(r.start for r in group), group[0].at, max(r.end for r in group), group[-1].at)
        rows = _rows([w for w in words if _centre_in(w, box)], letter)
        inner = [r for r in rules if _within(r, box, snap)]
        gutters = _gutters(rows, letter)
        if len(rows) < 2 or not gutters or _is_drawing(page, rows, box, []):
            continue
        xs = [box[0], *((a + b) / 2 for a, b in gutters), box[2]]
        ys = _distinct([r.at for r in inner], snap)
        if len(ys) > MIN_RULED_ROWS:
            numbers = _over_numbers(rows)
            ys = _distinct([*ys, *numbers], snap)
            below = [
                [True] * (len(xs) - 1) if y in numbers else edge for y, edge in zip(ys, covered(inner, ys, xs, snap), strict=True)
            ]
        else:
            ys = [box[1], *_row_bounds(rows, xs, ys[1:-1], letter), box[3]]
            below = [[True] * (len(xs) - 1) for _ in ys]
        walls = _walls(rows, xs, ys)
        _open_over_rules(inner, rows, xs, ys, walls)
        ys, below, walls = with_groups([p for r in rows for p in r.phrases], xs, ys, below, walls)
        out.append(assemble(xs, ys, below, walls))
    return out


def _over_numbers(rows: Sequence[_Row]) -> list[float]:
    """The height over a line that numbers the columns, which no rule parts from the header."""
    for above, row in pairwise(rows):
        if len(row.phrases) >= MIN_PAINTED and [p.text.strip("()") for p in row.phrases] == [
            str(k) for k in range(1, len(row.phrases) + 1)
        ]:
            return [(above.bottom + row.top) / 2]
    return []


def _open_over_rules(
    rules: Sequence[Rule], rows: list[_Row], xs: Sequence[float], ys: Sequence[float], walls: list[list[bool]]
) -> None:
    """A rule under some columns of the header groups them: each column under the text whose middle is nearest."""
    for rule in rules:
        first = bisect_right(xs, rule.start + SEAM + WIDE_SEAM) - 1
        last = bisect_right(xs, rule.end - SEAM - WIDE_SEAM) - 1
        band = min(range(len(ys)), key=lambda k: abs(ys[k] - rule.at)) - 1
        if band != 0 or last <= first or (first <= 0 and last >= len(xs) - 2):
            continue
        above = [p for r in rows if ys[band] <= (r.top + r.bottom) / 2 < ys[band + 1] for p in r.phrases]
        middles = [(p.bbox[0] + p.bbox[2]) / 2 for p in above]
        over = [m for m in middles if rule.start - SEAM <= m <= rule.end + SEAM]
        if not over:
            continue
        heads = [min(over, key=lambda m: abs(m - (xs[c] + xs[c + 1]) / 2)) for c in range(first, last + 1)]
        for column, (left, right) in enumerate(pairwise(heads), start=first + 1):
            if left == right:
                walls[column][band] = False


def unruled_frames(page: Page, words: Sequence[Word]) -> list[Frame]:
    """Frames of tables that show by paint or alignment alone, among ``words`` outside every other table."""
    letter = letter_height(page)
    paint = [s for s in page.shapes if s.rect and not is_paper(s.fill) and s.stroke is None]
    out = []
    for block in _blocks(_rows(words, letter), letter):
        split = sum(len(row.phrases) > 1 for row in block)
        if len(block) < MIN_BLOCK_LINES or split < MIN_SPLIT_SHARE * len(block):
            continue
        frame = _block_frame(page, block, paint, letter)
        if frame is not None and _filled_columns(block, frame.xs) >= MIN_UNRULED_COLUMNS:
            out.append(frame)
    return out


def _filled_columns(block: Sequence[_Row], xs: Sequence[float]) -> int:
    """Columns in which phrases of several lines begin."""
    lines = Counter(c for row in block for c in {bisect_right(xs, p.bbox[0] + SEAM) - 1 for p in row.phrases})
    return sum(count >= MIN_COLUMN_LINES for count in lines.values())


def following_frame(page: Page, words: Sequence[Word], xs: Sequence[float]) -> Frame | None:
    """The frame of lines at the top of ``words`` that stand in columns with these edges; None where the first one does not."""
    letter, snap = letter_height(page), tolerance(page)
    block: list[_Row] = []
    for row in _rows(words, letter):
        apart = block and row.top - block[-1].bottom > BLOCK_GAP * letter
        if apart or row.phrases[0].bbox[0] < xs[0] - letter or row.phrases[-1].bbox[2] > xs[-1] + letter or _crosses(row, xs):
            break
        block.append(row)
    several = sum(len(row.phrases) > 1 for row in block)
    if not block or len(block[0].phrases) < 2 or several < MIN_SPLIT_SHARE * len(block):
        return None
    box = (xs[0], block[0].top - ROW_GAP * letter, xs[-1], block[-1].bottom + ROW_GAP * letter)
    across, _ = drawn_rules(page)
    rules = [r for r in merge_rules(across, snap) if _within(r, (box[0] - letter, box[1], box[2] + letter, box[3]), 0.0)]
    paint = [s for s in page.shapes if s.rect and not is_paper(s.fill) and s.stroke is None]
    known = [y for y in [*_paint_edges(paint, xs), *(r.at for r in rules)] if box[1] + letter / 2 < y < box[3] - letter / 2]
    ys = [box[1], *_row_bounds(block, xs, _distinct(known, snap), letter), box[3]]
    below = [[True] * (len(xs) - 1) for _ in ys]
    if rules:
        ruled = covered(rules, ys, list(xs), snap)
        below = [ruled[k] if any(abs(r.at - y) <= snap for r in rules) else below[k] for k, y in enumerate(ys)]
    return assemble(xs, ys, below, _walls(block, xs, ys))


def _crosses(row: _Row, xs: Sequence[float]) -> bool:
    """Whether a phrase of a line runs over a column edge."""
    inner = xs[1:-1]
    return any(p.bbox[0] < x < p.bbox[2] and not _parted_at(p, x) for p in row.phrases for x in inner)


def _block_frame(page: Page, block: list[_Row], paint: list[Shape], letter: float) -> Frame | None:
    """The frame of a block of lines."""
    box = box_of(p.bbox for row in block for p in row.phrases)
    near = [s for s in paint if s.bbox[1] < box[3] and s.bbox[3] > box[1] and s.bbox[0] < box[2] and s.bbox[2] > box[0]]
    seams = _seams(near, letter) or _header_seams(near, block, letter)
    if seams:
        xs = [min(seams[0], box[0]), *seams[1:-1], max(seams[-1], box[2])]
    else:
        gutters = _gutters(block, letter)
        if not gutters:
            return None
        xs = [box[0], *((a + b) / 2 for a, b in gutters), box[2]]
    if _is_drawing(page, block, box, seams):
        return None
    edges = _paint_edges(near, xs)
    top = min([box[1], *(y for y in edges if y > box[1] - letter)])
    bottom = max([box[3], *(y for y in edges if y < box[3] + 2 * letter)])
    bounds = _row_bounds(block, xs, [y for y in edges if top + 1 < y < bottom - 1], letter)
    ys = [top, *bounds, bottom]
    painted = [s.bbox for s in near if s.bbox[3] - s.bbox[1] < MAX_PAINTED * (bottom - top)]
    below = [[not _painted_over(painted, (a + b) / 2, y) for a, b in pairwise(xs)] for y in ys]
    ys, below, walls = with_groups([p for r in block for p in r.phrases], xs, ys, below, _walls(block, xs, ys))
    return assemble(xs, ys, below, walls)


def _painted_over(paint: Sequence[BBox], x: float, y: float) -> bool:
    """Whether a painted cell or stripe goes on over this place."""
    return any(b[0] < x < b[2] and b[1] + SEAM < y < b[3] - SEAM for b in paint)


def _seams(paint: list[Shape], letter: float) -> list[float]:
    """Column edges that painted cells show: the seams of the row with most cells, where another row has the same."""
    rows: dict[tuple[int, int], list[BBox]] = {}
    for shape in paint:
        if min(shape.bbox[2] - shape.bbox[0], shape.bbox[3] - shape.bbox[1]) < MIN_CELL * letter:
            continue
        rows.setdefault((round(shape.bbox[1]), round(shape.bbox[3])), []).append(shape.bbox)
    chains = []
    for boxes in rows.values():
        boxes.sort()
        joined = all(abs(b[0] - a[2]) <= SEAM for a, b in pairwise(boxes))
        if len(boxes) >= MIN_PAINTED and joined:
            chains.append([boxes[0][0], *(b[2] for b in boxes)])
    chains.sort(key=len)
    if len(chains) < 2:
        return []
    best = chains[-1]
    again = any(all(min(abs(x - y) for y in best) <= SEAM for x in chain) for chain in chains[:-1])
    return best if again else []


def _header_seams(paint: list[Shape], block: list[_Row], letter: float) -> list[float]:
    """Column edges that the painted cells of a header alone show, where the texts below keep to them."""
    cells = [s.bbox for s in paint if s.bbox[2] - s.bbox[0] >= MIN_CELL * letter]
    spans = [span for row in block for phrase in row.phrases for span in _pieces(phrase)]
    left, right = min(a for a, _ in spans), max(b for _, b in spans)
    for cluster in _touching(cells, SpatialIndex(cells)):
        xs = _distinct([x for b in cluster for x in (b[0], b[2])], SEAM)
        if len(xs) <= MIN_PAINTED or xs[0] > left + SEAM or xs[-1] < right - SEAM:
            continue
        if all(sum(a < x < b for a, b in spans) <= CROSSING_SHARE * len(block) for x in xs[1:-1]):
            return xs
    return []


def _paint_edges(paint: list[Shape], xs: Sequence[float]) -> list[float]:
    """Tops and bottoms of painted cells and stripes: the edges of rows."""
    wide = STRIPE_SHARE * (xs[-1] - xs[0])
    edges = []
    for shape in paint:
        x0, y0, x1, y1 = shape.bbox
        cell = all(min(abs(side - x) for x in xs) <= SEAM for side in (x0, x1))
        if cell or x1 - x0 >= wide:
            edges += [y0, y1]
    return _distinct(edges, SEAM)


def _stacks(rules: list[Rule], snap: float) -> list[list[Rule]]:
    """Groups of at least three rules with equal ends, from top to bottom, with the shorter ones between or right below them."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda r: r.start - r.end):
        for group in groups:
            if abs(group[0].start - rule.start) <= 2 * snap and abs(group[0].end - rule.end) <= 2 * snap:
                group.append(rule)
                break
        else:
            groups.append([rule])
    out: list[list[Rule]] = []
    for group in sorted(map(sorted, groups), key=lambda g: g[0].start - g[0].end):
        home = next((g for g in out if _goes_on(g, group, snap)), None)
        if home is not None:
            home[:] = sorted([*home, *group])
        elif len(group) >= MIN_RULES:
            out.append(group)
    return out


def _goes_on(stack: list[Rule], more: list[Rule], snap: float) -> bool:
    """Whether shorter rules that end where a stack's do stand in it or go on below it at its distances."""
    first, last = stack[0], more[0]
    if last.start < first.start - 2 * snap or abs(last.end - first.end) > 2 * snap:
        return False
    gaps = [b.at - a.at for a, b in pairwise(stack)]
    return stack[0].at < more[0].at <= stack[-1].at + 2 * max(gaps)


def _inside_any(rule: Rule, boxes: Sequence[BBox]) -> bool:
    middle = (rule.start + rule.end) / 2
    return any(b[0] - 1 <= middle <= b[2] + 1 and b[1] - 1 <= rule.at <= b[3] + 1 for b in boxes)


def _within(rule: Rule, box: BBox, snap: float) -> bool:
    level = box[1] - snap <= rule.at <= box[3] + snap
    return level and box[0] - snap <= rule.start and rule.end <= box[2] + snap


def _centre(word: Word) -> BBox:
    x, y = (word.bbox[0] + word.bbox[2]) / 2, (word.bbox[1] + word.bbox[3]) / 2
    return x, y, x, y


def _centre_in(word: Word, box: BBox) -> bool:
    x, y = (word.bbox[0] + word.bbox[2]) / 2, (word.bbox[1] + word.bbox[3]) / 2
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _rows(words: Sequence[Word], letter: float) -> list[_Row]:
    """Printed lines from top to bottom, each cut into phrases at wide gaps."""
    out = []
    for line in lines_of(w for w in words if w.angle == 0):
        phrases: list[list[Word]] = []
        for word in line.words:
            if not phrases or word.bbox[0] - phrases[-1][-1].bbox[2] >= PHRASE_GAP * letter or _set_apart(phrases[-1][-1], word):
                phrases.append([word])
            else:
                phrases[-1].append(word)
        box = line.bbox
        out.append(_Row(tuple(Line(tuple(p)) for p in phrases), box[1], box[3]))
    return out


def _set_apart(left: Word, right: Word) -> bool:
    """Whether two neighbours of one height were set as parts of two lines, with white between them, or are two figures."""
    gap = (right.bbox[0] - left.bbox[2]) / left.size
    if _NUMBER.match(left.text) and (_NUMBER.match(right.text) or right.text == "Rp") and gap >= EDGE_SPACE:
        return True
    return left.line != right.line and gap >= SET_APART


def _blocks(rows: list[_Row], letter: float) -> list[list[_Row]]:
    """Runs of lines without a wide vertical gap; titles above and prose around a table are cut off."""
    out: list[list[_Row]] = []
    for row in rows:
        if out and row.top - out[-1][-1].bottom <= BLOCK_GAP * letter:
            out[-1].append(row)
        else:
            out.append([row])
    return [part for block in out for part in _without_prose(block)]


def _without_prose(block: list[_Row]) -> list[list[_Row]]:
    """Parts between stretches of unbroken lines that fill the block's width; lone lines before the first row go too."""
    width = max(r.phrases[-1].bbox[2] for r in block) - min(r.phrases[0].bbox[0] for r in block)
    full = [len(r.phrases) == 1 and r.phrases[0].bbox[2] - r.phrases[0].bbox[0] > 0.8 * width for r in block]
    parts: list[list[_Row]] = [[]]
    for k, row in enumerate(block):
        if full[k] and sum(full[max(0, k - 1) : k + 2]) >= 2:
            parts.append([])
        else:
            parts[-1].append(row)
    out = []
    for part in parts:
        first = next((k for k, row in enumerate(part) if len(row.phrases) > 1), None)
        if first is not None:
            # A lone line right above the first row may be the upper line of a header.
            keep = (
                first - 1 if first and part[first].top - part[first - 1].bottom < part[first].bottom - part[first].top else first
            )
            out.append(part[keep:])
    return out


def _is_drawing(page: Page, rows: list[_Row], box: BBox, seams: Sequence[float]) -> bool:
    """Whether the words stand in boxes of a drawing rather than on paper, on stripes or in painted cells."""
    wide = STRIPE_SHARE * (box[2] - box[0])
    boxes = [
        s
        for s in page.shapes
        if s.bbox[2] - s.bbox[0] < wide
        and not (seams and all(min(abs(side - x) for x in seams) <= SEAM for side in (s.bbox[0], s.bbox[2])))
    ]
    words = [w for row in rows for phrase in row.phrases for w in phrase.words]
    small = [s.bbox for s in boxes]
    index = SpatialIndex(small)
    held = sum(bool(index.at(_centre(w))) for w in words)
    if held <= MAX_BOXED_SHARE * len(words):
        return False
    cells = [s.bbox for s in boxes if s.rect and s.stroke is None]
    header = {b for c in _touching(cells, SpatialIndex(cells)) if max(x[2] for x in c) - min(x[0] for x in c) >= wide for b in c}
    apart = SpatialIndex([b for b in small if b not in header])
    return sum(bool(apart.at(_centre(w))) for w in words) > MAX_BOXED_SHARE * len(words)


def _touching(boxes: Sequence[BBox], index: SpatialIndex) -> list[list[BBox]]:
    """Boxes in clusters of those that touch: the cells of a painted header do, boxes of a drawing stand apart."""
    out: list[list[BBox]] = []
    seen: set[int] = set()
    for first in range(len(boxes)):
        if first in seen:
            continue
        seen.add(first)
        cluster, todo = [], [first]
        while todo:
            box = boxes[todo.pop()]
            cluster.append(box)
            near = [k for k in index.at((box[0] - SEAM, box[1], box[2] + SEAM, box[3])) if k not in seen]
            seen.update(near)
            todo += near
        out.append(cluster)
    return out


def _gutters(rows: list[_Row], letter: float) -> list[tuple[float, float]]:
    """Vertical white stripes through all lines but a few, from left to right."""
    pieces = [(span, len(row.phrases)) for row in rows for phrase in row.phrases for span in _pieces(phrase)]
    spans = [span for span, _ in pieces]
    if not spans:
        return []
    white = _stripes(spans, 0, letter)
    for gutter in _stripes(spans, round(CROSSING_SHARE * len(rows)), letter):
        if not any(a < gutter[1] and gutter[0] < b for a, b in white):
            white += _narrowed(gutter, pieces)
    out = sorted(g for g in white if _is_clear(pieces, (g[0] + g[1]) / 2, NEAR * letter))
    return _with_heads(_with_columns(out, pieces), rows)


def _stripes(spans: Sequence[tuple[float, float]], allowed: int, letter: float) -> list[tuple[float, float]]:
    """Stretches between the outermost texts that at most so many of them fill."""
    events = sorted([(a, 1) for a, _ in spans] + [(b, -1) for _, b in spans])
    out: list[tuple[float, float]] = []
    depth, since = 0, None
    for x, step in events:
        before, depth = depth, depth + step
        if before > allowed >= depth:
            since = x
        elif before <= allowed < depth and since is not None:
            if x - since >= MIN_GUTTER * letter:
                out.append((since, x))
            since = None
    return out


def _narrowed(gutter: tuple[float, float], pieces: Sequence[tuple[tuple[float, float], int]]) -> list[tuple[float, float]]:
    """A gutter without the few texts that reach into it, and parted by those that stand in it.

    ``pieces`` are the texts with the number of phrases in their line: long texts in lines of few may run across.
    """
    start, end = gutter
    crossing = sorted(((-count, b - a, a, b) for (a, b), count in pieces if a < end and b > start))
    among = [(a, b) for count, _, a, b in crossing if count < -1]
    stray = [(a, b) for _, _, a, b in crossing]
    narrow = _white(start, end, stray)
    while stray and not narrow:
        stray.pop()
        narrow = _white(start, end, stray)
    wide = _white(start, end, among)
    return wide if _widest(wide) > MUCH_WIDER * _widest(narrow) else narrow


def _widest(stretches: Sequence[tuple[float, float]]) -> float:
    return max((b - a for a, b in stretches), default=0.0)


def _white(start: float, end: float, spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """What spans leave of a stretch."""
    out: list[tuple[float, float]] = []
    at = start
    for a, b in sorted(spans):
        if a - at > SEAM:
            out.append((at, a))
        at = max(at, b)
    if end - at > SEAM:
        out.append((at, end))
    return out


def _with_heads(gutters: list[tuple[float, float]], rows: list[_Row]) -> list[tuple[float, float]]:
    """Gutters without those that part a column's heading from its entries, which are set to other sides."""
    out: list[tuple[float, float]] = []
    phrases = [(p.bbox, row) for row in rows for p in row.phrases]
    bounds = [float("-inf"), *((a + b) / 2 for a, b in gutters), float("inf")]
    columns = [[row for box, row in phrases if first <= box[0] and box[2] <= last] for first, last in pairwise(bounds)]
    for k, gutter in enumerate(gutters):
        left, right = columns[k], columns[k + 1]
        if left and right and (_heads(left, right) or _heads(right, left)):
            columns[k + 1] = left + right
        else:
            out.append(gutter)
    return out


def _heads(head: list[_Row], entries: list[_Row]) -> bool:
    """Whether one stack of lines stands over another: at most a group's heading is above it."""
    top, bottom = min(row.top for row in head), max(row.bottom for row in head)
    over = {row.top for row in entries if row.bottom <= top + SEAM}
    under = {row.top for row in entries if row.top >= bottom - SEAM}
    few = len({row.top for row in head}) <= MAX_HEAD_LINES and len(over) <= MAX_GROUP_LINES
    return few and bool(under) and len(over) + len(under) == len({row.top for row in entries})


def _with_columns(
    gutters: list[tuple[float, float]], pieces: Sequence[tuple[tuple[float, float], int]]
) -> list[tuple[float, float]]:
    """Of gutters without text between them the one that parts most, then the wider: an edge that sticks out is no column."""

    def cost(gutter: tuple[float, float]) -> tuple[int, float]:
        middle = sum(gutter) / 2
        return sum(count for (a, b), count in pieces if a < middle < b), gutter[0] - gutter[1]

    def between(left: tuple[float, float], right: tuple[float, float]) -> bool:
        one, other = sum(left) / 2, sum(right) / 2
        inside = [(a, b) for (a, b), _ in pieces if left[1] - SEAM <= (a + b) / 2 <= right[0] + SEAM]
        return any(not a < one < b and not a < other < b for a, b in inside)

    out = gutters[:1]
    for gutter in gutters[1:]:
        if between(out[-1], gutter):
            out.append(gutter)
        else:
            out[-1] = min(out[-1], gutter, key=cost)
    return out


def _is_clear(pieces: Sequence[tuple[tuple[float, float], int]], x: float, near: float) -> bool:
    """Whether few of the texts beside a gutter run over it: short columns have few texts, and one wide one counts there.

    One text alone in its line may, as the heading of a group of columns does.
    """
    beside = [(a < x < b, count) for (a, b), count in pieces if a - near <= x <= b + near]
    lone = any(over and count == 1 for over, count in beside)
    return sum(over for over, _ in beside) - lone <= MAX_OVER * len(beside)


def _pieces(phrase: Line) -> list[tuple[float, float]]:
    """The stretches of a phrase between gaps wider than a space."""
    out = [(phrase.words[0].bbox[0], phrase.words[0].bbox[2])]
    for word in phrase.words[1:]:
        if word.bbox[0] - out[-1][1] < WORD_SPACE * word.size:
            out[-1] = (out[-1][0], max(out[-1][1], word.bbox[2]))
        else:
            out.append((word.bbox[0], word.bbox[2]))
    return out


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
    """Whether a phrase has a clear gap at ``x``: several letters wide apart, or many short words side by side."""
    short = len(phrase.words) >= MANY_SHORT and all(len(w.text) <= SHORT for w in phrase.words)
    for left, right in pairwise(phrase.words):
        if left.bbox[2] <= x + 1 and x - 1 <= right.bbox[0]:
            return short or right.bbox[0] - left.bbox[2] >= EDGE_SPACE * left.size
    return False


MANY_SHORT, SHORT = 6, 4
"""This many words of at most so many letters in a row are the headings of narrow columns."""


def _row_bounds(rows: list[_Row], xs: Sequence[float], known: list[float], letter: float) -> list[float]:
    """Heights between rows: ``known`` edges, wide gaps, and where gaps do not tell, lines that begin entries."""
    gaps = [max(0.0, b.top - a.bottom) for a, b in pairwise(rows)]
    usual = sorted(gaps)[len(gaps) // 4] if gaps else 0.0
    wide = [gap > usual + ROW_GAP * letter for gap in gaps]
    telling = sum(wide) >= TELLING_SHARE * len(gaps)
    columns = len(xs) - 1
    counted = _counted(rows)
    bounds = list(known)
    for k in range(1, len(rows)):
        filled = {bisect_right(xs, p.bbox[0] + 0.1) - 1 for p in rows[k].phrases}
        anew = not rows[k].phrases[0].text[:1].islower()
        begins = anew and (len(filled) * 2 > columns or (0 in filled and len(filled) >= 2) or k in counted)
        if wide[k - 1] or (begins and not telling):
            bound = (rows[k - 1].bottom + rows[k].top) / 2
            if not any(rows[k - 1].bottom - letter / 2 <= y <= rows[k].top + letter / 2 for y in known):
                bounds.append(bound)
    return _distinct(bounds, 0.4 * letter)


def _counted(rows: list[_Row]) -> set[int]:
    """Lines that begin a row as they hold a figure, where figures stand in the first line of their row."""
    out, others = set(), 0
    for k, row in enumerate(rows):
        figures = [FIGURE.match(p.text) is not None for p in row.phrases]
        if len(figures) < 2 or not any(figures) or all(figures):
            continue
        texts = [p.text for p, figure in zip(row.phrases, figures, strict=True) if not figure]
        if all(not text[:1].islower() for text in texts):
            out.add(k)
        else:
            others += 1
    return out if others <= MAX_OVER * len(out) else set()


def _distinct(values: Sequence[float], apart: float) -> list[float]:
    out: list[float] = []
    for value in sorted(values):
        if not out or value - out[-1] > apart:
            out.append(value)
    return out
