"""Tables without column rules: horizontal rules alone, painted stripes, or nothing but alignment.

Columns are the white gutters that run down a block of lines, or the seams of painted cells; rows end at rules, at the edges of
paint, and where the space between two lines is wider than within entries.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pipeline.extract.geometry.grid import Line, box_of, is_paper
from pipeline.extract.geometry.paint import (
    MAX_PAINTED,
    MIN_PAINTED,
    header_seams,
    is_drawing,
    paint_edges,
    paint_seams,
    painted_over,
)
from pipeline.extract.geometry.printed import BLOCK_GAP, EDGE_SPACE, SEAM, PrintedLine, WordRows, distinct, printed_lines
from pipeline.extract.geometry.ruling import Frame, Rule, assemble, covered, letter_height, merged_rules, tolerance
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.table_structure.blocks import blocks, without_tail
from pipeline.extract.table_structure.gutters import MAX_OVER, column_edges, find_gutters
from pipeline.extract.table_structure.heading_lines import headings, without_headings
from pipeline.extract.table_structure.heads import FIGURE, with_groups
from pipeline.extract.table_structure.row_starts import row_starts, sums_below
from pipeline.extract.table_structure.rule_stacks import open_stacks, stacks
from pipeline.page import BBox, Page, Shape, Word

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
MIN_RULED_ROWS = 3
"""Bands between rules from which the rules part the rows; fewer are header and body."""
WIDE_SEAM = 6.0
"""Points by which a rule may stop short of or reach beyond the gutter's middle."""
TIGHT = 0.1
"""Letter heights by which the white over a line that goes on is wider than between most lines, at most."""
MANY_SHORT, SHORT = 6, 4
"""This many words of at most so many letters in a row are the headings of narrow columns."""


def half_ruled_frames(page: Page, words: Sequence[Word], ruled: Sequence[BBox]) -> list[Frame]:
    """Frames of tables with horizontal rules only, among the ``words`` that no ruled table holds."""
    across, upright = merged_rules(page)
    snap, letter = tolerance(page), letter_height(page)
    rules = [r for r in across if not _inside_any(r, ruled)]
    out: list[Frame] = []
    by_row = WordRows(words)
    by_place = SpatialIndex([(r.start, r.at, r.end, r.at) for r in rules])
    found = open_stacks(stacks(rules, snap), rules, by_row, page.height, letter) if rules and words else ()
    for group, end in found:
        box = (min(r.start for r in group), group[0].at, max(r.end for r in group), end)
        if _is_card(upright, box, snap):
            continue
        rows = printed_lines(by_row.inside(box), letter)
        inner = [rules[k] for k in by_place.at((box[0] - snap, box[1] - snap, box[2] + snap, box[3] + snap))]
        inner = [r for r in inner if _within(r, box, snap)]
        gutters = find_gutters(without_headings(rows, sorted({r.at for r in inner})), letter)
        if len(rows) < 2 or not gutters or is_drawing(page, rows, box, []):
            continue
        xs = [box[0], *column_edges(gutters, rows), box[2]]
        ys = distinct([*(r.at for r in inner), end], snap)
        starts = row_starts(rows, xs, [r.at for r in inner], letter)
        if starts or len(ys) > MIN_RULED_ROWS or not _has_head(rows, xs, ys):
            numbers = [*_over_numbers(rows), *starts]
            ys = distinct([*ys, *numbers], snap)
            below = [
                [True] * (len(xs) - 1) if y in numbers else edge for y, edge in zip(ys, covered(inner, ys, xs, snap), strict=True)
            ]
        else:
            ys = [box[1], *_row_bounds(rows, xs, ys[1:-1], letter), box[3]]
            below = [[True] * (len(xs) - 1) for _ in ys]
        walls = _walls(rows, xs, ys)
        _open_over_rules(inner, rows, xs, ys, walls)
        ys, below, walls = with_groups(_cut_at(rows, xs), xs, ys, below, walls)
        out.append(assemble(xs, ys, below, walls))
    return out


def _is_card(upright: Sequence[Rule], box: BBox, snap: float) -> bool:
    """Whether rules close both sides of a box from top to bottom, and others part cells in it: a table of closed cells, which is
    none where it has too few of them."""
    x0, y0, x1, y1 = box
    sides = [any(abs(r.at - x) <= snap and r.start <= y0 + snap and r.end >= y1 - snap for r in upright) for x in (x0, x1)]
    return all(sides) and any(x0 + snap < r.at < x1 - snap and r.start >= y0 - snap and r.end <= y1 + snap for r in upright)


def _has_head(rows: Sequence[PrintedLine], xs: Sequence[float], ys: Sequence[float]) -> bool:
    """Whether the first band holds text in at least half of the columns, as headers do; a row that goes on overleaf may not."""
    filled = {bisect_right(xs, p.bbox[0] + SEAM) for row in rows if row.top < ys[1] for p in row.phrases}
    return len(filled) * 2 >= len(xs) - 1


def _over_numbers(rows: Sequence[PrintedLine]) -> list[float]:
    """The height over a line that numbers the columns, which no rule parts from the header."""
    for above, row in pairwise(rows):
        if len(row.phrases) >= MIN_PAINTED and [p.text.strip("()") for p in row.phrases] == [
            str(k) for k in range(1, len(row.phrases) + 1)
        ]:
            return [(above.bottom + row.top) / 2]
    return []


def _open_over_rules(
    rules: Sequence[Rule], rows: list[PrintedLine], xs: Sequence[float], ys: Sequence[float], walls: list[list[bool]]
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
    for block in blocks(printed_lines(words, letter), letter):
        split = sum(len(row.phrases) > 1 for row in block)
        if len(block) < MIN_BLOCK_LINES or split < MIN_SPLIT_SHARE * len(block):
            continue
        frame = _block_frame(page, block, paint, letter)
        if frame is not None and _filled_columns(block, frame.xs) >= MIN_UNRULED_COLUMNS:
            out.append(frame)
    return out


def _filled_columns(block: Sequence[PrintedLine], xs: Sequence[float]) -> int:
    """Columns in which phrases of several lines begin."""
    lines = Counter(c for row in block for c in {bisect_right(xs, p.bbox[0] + SEAM) - 1 for p in row.phrases})
    return sum(count >= MIN_COLUMN_LINES for count in lines.values())


def following_frame(page: Page, words: Sequence[Word], xs: Sequence[float]) -> Frame | None:
    """The frame of lines at the top of ``words`` that stand in columns with these edges; None where the first one does not."""
    letter, snap = letter_height(page), tolerance(page)
    block: list[PrintedLine] = []
    for row in printed_lines(words, letter):
        apart = block and row.top - block[-1].bottom > BLOCK_GAP * letter
        heads = len(row.phrases) == 1 and row.phrases[0].bold and abs(row.phrases[0].bbox[0] - xs[0]) <= letter
        outside = row.phrases[0].bbox[0] < xs[0] - letter or row.phrases[-1].bbox[2] > xs[-1] + letter
        if apart or outside or (not heads and _crosses(row, xs)):
            break
        block.append(row)
    first = next((k for k, row in enumerate(block) if len(row.phrases) > 1), len(block))
    if first and not (first == 1 and block[0].phrases[0].bold):
        return None
    block = without_tail(block, letter)
    several = sum(len(row.phrases) > 1 for row in block)
    if several < max(1, MIN_SPLIT_SHARE * len(block)):
        return None
    box = (xs[0], block[0].top - ROW_GAP * letter, xs[-1], block[-1].bottom + ROW_GAP * letter)
    across, _ = merged_rules(page)
    rules = [r for r in across if _within(r, (box[0] - letter, box[1], box[2] + letter, box[3]), 0.0)]
    paint = [s for s in page.shapes if s.rect and not is_paper(s.fill) and s.stroke is None]
    known = [y for y in [*paint_edges(paint, xs), *(r.at for r in rules)] if box[1] + letter / 2 < y < box[3] - letter / 2]
    ys = [box[1], *_row_bounds(block, xs, distinct(known, snap), letter), box[3]]
    below = [[True] * (len(xs) - 1) for _ in ys]
    if rules:
        ruled = covered(rules, ys, list(xs), snap)
        below = [ruled[k] if any(abs(r.at - y) <= snap for r in rules) else below[k] for k, y in enumerate(ys)]
    return assemble(xs, ys, below, _walls(block, xs, ys))


def _crosses(row: PrintedLine, xs: Sequence[float]) -> bool:
    """Whether a phrase of a line runs over a column edge."""
    inner = xs[1:-1]
    return any(p.bbox[0] < x < p.bbox[2] and not _parted_at(p, x) for p in row.phrases for x in inner)


def _block_frame(page: Page, block: list[PrintedLine], paint: list[Shape], letter: float) -> Frame | None:
    """The frame of a block of lines."""
    box = box_of(p.bbox for row in block for p in row.phrases)
    near = [s for s in paint if s.bbox[1] < box[3] and s.bbox[3] > box[1] and s.bbox[0] < box[2] and s.bbox[2] > box[0]]
    stripes = [s.bbox for s in near if s.bbox[0] <= box[0] + SEAM and s.bbox[2] >= box[2] - SEAM]
    if stripes and len(block[0].phrases) == 1 and block[0].bottom <= min(b[1] for b in stripes) + SEAM:
        # What stands alone over the painted header is a caption.
        return _block_frame(page, block[1:], paint, letter)
    seams = paint_seams(near, letter) or header_seams(near, block, letter)
    if seams:
        xs = [min(seams[0], box[0]), *seams[1:-1], max(seams[-1], box[2])]
    elif is_drawing(page, block, box, seams):
        return None
    else:
        across, _ = merged_rules(page)
        over = [r.at for r in across if r.start <= box[0] + SEAM and r.end >= box[2] - SEAM and box[1] < r.at < box[3]]
        gutters = find_gutters(without_headings(block, sorted([*over, *(y for b in stripes for y in (b[1], b[3]))])), letter)
        if not gutters:
            return None
        ends = [box, *(b for b in stripes if b[3] - b[1] < MAX_PAINTED * (box[3] - box[1]))]
        xs = [min(b[0] for b in ends), *column_edges(gutters, block), max(b[2] for b in ends)]
    if seams and is_drawing(page, block, box, seams):
        return None
    across, _ = merged_rules(page)
    rules = [r.at for r in across if r.start <= xs[1] and r.end >= xs[-2] and box[1] < r.at < box[3]]
    edges = distinct([*paint_edges(near, xs), *rules], tolerance(page))
    top = min([box[1], *(y for y in edges if y > box[1] - letter)])
    bottom = max([box[3], *(y for y in edges if y < box[3] + 2 * letter)])
    bounds = _row_bounds(block, xs, [y for y in edges if top + 1 < y < bottom - 1], letter)
    ys = [top, *bounds, bottom]
    painted = [s.bbox for s in near if s.bbox[3] - s.bbox[1] < MAX_PAINTED * (bottom - top)]
    below = [[not painted_over(painted, (a + b) / 2, y) for a, b in pairwise(xs)] for y in ys]
    ys, below, walls = with_groups(_cut_at(block, xs), xs, ys, below, _walls(block, xs, ys))
    return assemble(xs, ys, below, walls)


def _inside_any(rule: Rule, boxes: Sequence[BBox]) -> bool:
    middle = (rule.start + rule.end) / 2
    return any(b[0] - 1 <= middle <= b[2] + 1 and b[1] - 1 <= rule.at <= b[3] + 1 for b in boxes)


def _within(rule: Rule, box: BBox, snap: float) -> bool:
    level = box[1] - snap <= rule.at <= box[3] + snap
    return level and box[0] - snap <= rule.start and rule.end <= box[2] + snap


def _walls(rows: list[PrintedLine], xs: Sequence[float], ys: Sequence[float]) -> list[list[bool]]:
    """For each column edge and row whether the edge parts cells there: no phrase runs over it."""
    walls = [[True] * (len(ys) - 1) for _ in xs]
    for row in rows:
        band = min(max(bisect_right(ys, (row.top + row.bottom) / 2) - 1, 0), len(ys) - 2)
        for phrase in row.phrases:
            first = bisect_right(xs, phrase.bbox[0] + 0.5)
            for edge in range(first, bisect_right(xs, phrase.bbox[2] - 0.5)):
                walls[edge][band] &= _parted_at(phrase, xs[edge])
    return walls


def _cut_at(rows: Sequence[PrintedLine], xs: Sequence[float]) -> list[Line]:
    """The phrases of lines, those cut that have a clear gap at a column's edge."""
    out = []
    for phrase in (p for row in rows for p in row.phrases):
        rest = list(phrase.words)
        for x in xs[1:-1]:
            left = [w for w in rest if w.bbox[2] <= x + 1]
            if left and len(left) < len(rest) and _parted_at(phrase, x):
                out.append(Line(tuple(left)))
                rest = rest[len(left) :]
        out.append(Line(tuple(rest)) if len(rest) < len(phrase.words) else phrase)
    return out


def _parted_at(phrase: Line, x: float) -> bool:
    """Whether a phrase has a clear gap at ``x``: several letters wide apart, or many short words side by side."""
    short = len(phrase.words) >= MANY_SHORT and all(len(w.text) <= SHORT for w in phrase.words)
    for left, right in pairwise(phrase.words):
        if left.bbox[2] <= x + 1 and x - 1 <= right.bbox[0]:
            return short or right.bbox[0] - left.bbox[2] >= EDGE_SPACE * left.size
    return False


def _row_bounds(rows: list[PrintedLine], xs: Sequence[float], known: list[float], letter: float) -> list[float]:
    """Heights between rows: ``known`` edges, wide gaps, and where gaps do not tell, lines that begin entries."""
    gaps = [max(0.0, b.top - a.bottom) for a, b in pairwise(rows)]
    usual = sorted(gaps)[len(gaps) // 4] if gaps else 0.0
    wide = [gap > usual + ROW_GAP * letter for gap in gaps]
    telling = sum(wide) >= TELLING_SHARE * len(gaps)
    columns = len(xs) - 1
    counted = _counted(rows)
    parted = _heads_over(rows, xs, known)
    ends = sums_below(rows)
    bounds = list(known)
    for k in range(1, len(rows)):
        filled = {bisect_right(xs, p.bbox[0] + 0.1) - 1 for p in rows[k].phrases}
        anew = not rows[k].phrases[0].text[:1].islower()
        if anew and gaps[k - 1] <= usual + TIGHT * letter and _goes_on(rows[k - 1], rows[k], xs):
            anew = False
        begins = anew and (len(filled) * 2 > columns or (0 in filled and len(filled) >= 2) or k in counted or _heads(rows, k))
        if k not in ends and (wide[k - 1] or k in parted or (begins and not telling)):
            bound = (rows[k - 1].bottom + rows[k].top) / 2
            if not any(rows[k - 1].bottom - letter / 2 <= y <= rows[k].top + letter / 2 for y in known):
                bounds.append(bound)
    return distinct(bounds, 0.4 * letter)


def _goes_on(above: PrintedLine, row: PrintedLine, xs: Sequence[float]) -> bool:
    """Whether a line has texts only where the one above has some, and goes on with one of several words in small letters."""
    own, over = ({bisect_right(xs, p.bbox[0] + 0.1): p.text for p in line.phrases} for line in (row, above))
    first = bisect_right(xs, row.phrases[0].bbox[0] + 0.1)
    small = (col for col, text in own.items() if text[:1].islower() and col != first)
    return own.keys() <= over.keys() and any(over[col][:1].isupper() and " " in over[col] for col in small)


def _heads_over(rows: list[PrintedLine], xs: Sequence[float], known: Sequence[float]) -> set[int]:
    """The lines that begin a row as headings that run across columns, and those below them."""
    over = [head and _crosses(row, xs) for row, head in zip(rows, headings(rows, known), strict=True)]
    return {k for k in range(1, len(rows)) if over[k] or over[k - 1]}


def _heads(rows: list[PrintedLine], k: int) -> bool:
    """Whether a line is a lone bold text below a line that is not bold: a heading over the rows that follow."""
    alone = len(rows[k].phrases) == 1 and rows[k].phrases[0].bold
    return alone and not any(phrase.bold for phrase in rows[k - 1].phrases)


def _counted(rows: list[PrintedLine]) -> set[int]:
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
