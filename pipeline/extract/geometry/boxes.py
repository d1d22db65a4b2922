"""The boxes of a drawing: closed shapes, ruled cells and free text, each with its lines of text.

Geometry only. A box is what a reader sees as one: a fill and its border are one box, a shadow is none, the shading of
single lines inside a ruled cell belongs to the cell, and text that overflows its box still belongs to it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.cards import between_strips, strips_of
from pipeline.extract.geometry.cell_sides import Sides, overrun
from pipeline.extract.geometry.grid import box_of, is_paper, lines_of
from pipeline.extract.geometry.legend_signs import LEAST_COLOURS, Figure, framed_key, swatches, with_signs
from pipeline.extract.geometry.network import middle
from pipeline.extract.geometry.overflow import off_the_ground, take_overflow
from pipeline.extract.geometry.ruling import drawn_networks, letter_height, merged_rules, tolerance
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox, Colour, Page, Shape, Word
from pipeline.value import value_class

PAGE_SHARE = 0.6
"""A shape over more than this share of the page is its background or frame."""
LEAST_SIDE = 1.1
"""Least side of a box in letter heights: anything smaller can't hold a line of text."""
PILL = 0.6
"""Height in letter heights of a badge at least, and that of the letters in it as a share of its own."""
SAME_BOX = 0.8
"""Intersection over union from which two outlines are one box (fill and border, shape and shadow)."""
LINE_GAP = 0.75
"""Free lines nearer than this many letter heights belong to one block of text."""
WORD_GAP = 1.6
"""Free words on one line nearer than this many letter heights belong together."""
OWN_BORDERS = 0.9
"""Share of the boxes with text from which a drawing is one of closed paths, not of ruled cells."""

SHADED, STRAY = 0.8, 0.05
"""A fill is the shading of the cells that share at least so much of it; a share below the second is a border's width."""
SHADE_SLACK = 0.04
"""Shading may lie beside its cell by this share of the cell's side and two points."""
MESH_SIDES = 3
"""Sides of what crossing connectors enclose whose lines run on beyond it, at least."""
LEAST_PARTED = 3
"""Lines with text at both sides of a rule through a fill from which the rule parts two columns."""
MOST_OUT = 0.22
"""A word of which more than this share lies outside the smallest outline around its middle belongs where more of it is."""

_CODE = re.compile(r"\d{1,2}(?:\.\d{1,2}){2,}\.?$")


@value_class
class _Outline:
    bbox: BBox
    fill: Colour | None
    kind: str
    bare: bool = False
    """A fill without a line around it."""
    gaping: bool = False
    """Rules draw one of its sides only in part."""


def find_boxes(page: Page) -> tuple[list[Box], list[BBox]]:
    """The boxes with text, in reading order, and the outlines without any (frames, arrowheads, decorations are among them)."""
    letter = letter_height(page)
    outlines = _distinct([*_uncovered(_cells(page), page), *_shapes(page, letter)])
    inside, free = _assign(page.words, outlines)
    boxes: list[Box] = []
    empty: list[BBox] = []
    figures: list[_Outline] = []
    signs = [Figure(o.bbox, o.fill) for index, o in enumerate(outlines) if o.fill is not None and index not in inside]
    told = len({sign.fill for sign in signs}) >= LEAST_COLOURS
    strips = _strips(outlines, inside, letter)
    for index, outline in enumerate(outlines):
        words = inside.get(index, [])
        if words and outline.bare:
            parts = _cut_at_rules(outline.bbox, words, page)
            boxes += [Box(0, box, lines_of(own), outline.fill, outline.kind) for box, own in parts if own]
        elif words and told and (key := framed_key(words, outline.bbox, signs)):
            boxes += key
            empty.append(outline.bbox)
        elif words and index in strips:
            left = between_strips(outline.bbox, words, strips[index])
            boxes += [Box(0, box, lines_of(own), outline.fill, outline.kind) for box, own in left]
        elif words:
            boxes.append(Box(0, outline.bbox, lines_of(words), outline.fill, outline.kind))
        elif not outline.gaping:
            empty.append(outline.bbox)
            figures.append(outline)
    if empty and _draws_borders(boxes, page):
        drawn = _borders(page)
        empty = [f.bbox for f in figures if f.kind != "cell" or drawn(f.bbox)]
    boxes, emptied = off_the_ground(boxes)
    empty += emptied
    boxes, free = take_overflow(boxes, free)
    boxes += [Box(0, box_of(w.bbox for w in block), lines_of(block), None, "text") for block in text_blocks(free)]
    boxes = with_signs(boxes, [*(Figure(f.bbox, f.fill) for f in figures), *swatches(page, letter, LEAST_SIDE * letter)])
    boxes.sort(key=lambda b: (round(b.bbox[1] / max(letter, 1.0)), b.bbox[0]))
    return [Box(i, b.bbox, b.lines, b.fill, b.kind, b.sign) for i, b in enumerate(boxes)], empty


def _strips(outlines: Sequence[_Outline], inside: Mapping[int, Sequence[Word]], letter: float) -> dict[int, list[BBox]]:
    """The strips with text of each bordered figure that is a card, by the figure's place in ``outlines``."""
    told = [(i, o) for i, o in enumerate(outlines) if i in inside and o.kind == "shape"]
    index = SpatialIndex([o.bbox for _, o in told])
    out: dict[int, list[BBox]] = {}
    for i, card in told:
        if not card.bare:
            within = [told[k] for k in index.at(card.bbox)]
            found = strips_of(card.bbox, [o.bbox for j, o in within if j != i and o.fill != card.fill], letter)
            if found:
                out[i] = found
    return out


def _draws_borders(boxes: Sequence[Box], page: Page) -> bool:
    """Nearly every box has its border drawn as one closed path: rectangles that lines close between them are no cells."""
    drawn = _borders(page)
    return bool(boxes) and sum(drawn(box.bbox) for box in boxes) >= OWN_BORDERS * len(boxes)


def _borders(page: Page) -> Callable[[BBox], bool]:
    """Tells whether a box's border is drawn as one closed path."""
    bordered = [s.bbox for s in page.shapes if s.stroke is not None]
    index = SpatialIndex(bordered)
    return lambda box: any(_same(box, bordered[k]) for k in index.at(box))


def _shapes(page: Page, letter: float) -> list[_Outline]:
    """Closed shapes of a size that can hold text; stacked fills of one colour without a line between are one."""
    least = LEAST_SIDE * letter
    area = page.width * page.height
    out: list[_Outline] = []
    bare: list[Shape] = []
    for shape in page.shapes:
        w, h = _sides(shape.bbox)
        if (
            (min(w, h) < least and not _is_pill(shape, page.words, letter))
            or w * h > PAGE_SHARE * area
            or (shape.fill is None and shape.stroke is None)
        ):
            continue
        if shape.rect and shape.stroke is None:
            bare.append(shape)
        else:
            out.append(_Outline(shape.bbox, None if is_paper(shape.fill) else shape.fill, "shape"))
    return out + _merge_stripes(bare, page)


def _is_pill(shape: Shape, words: Sequence[Word], letter: float) -> bool:
    """A low figure with round ends that closely holds a word or two: a badge in small letters."""
    x0, y0, x1, y1 = shape.bbox
    if shape.rect or shape.fill is None or not PILL * letter <= y1 - y0 <= x1 - x0:
        return False
    return any(
        x0 <= w.bbox[0] and w.bbox[2] <= x1 and y0 <= (w.bbox[1] + w.bbox[3]) / 2 <= y1 and w.size >= PILL * (y1 - y0)
        for w in words
    )


def _merge_stripes(shapes: list[Shape], page: Page) -> list[_Outline]:
    """Spreadsheets shade a merged cell line by line: fills of one colour and width that touch, with no rule between."""
    snap = tolerance(page)
    across, _ = merged_rules(page)
    columns: dict[tuple[int, int, Colour | None], list[BBox]] = defaultdict(list)
    for shape in shapes:
        x0, _, x1, _ = shape.bbox
        columns[(round(x0 / snap), round(x1 / snap), shape.fill)].append(shape.bbox)
    out: list[_Outline] = []
    for (_, _, fill), boxes in columns.items():
        boxes.sort(key=lambda b: b[1])
        current = boxes[0]
        for box in boxes[1:]:
            ruled = any(abs(r.at - box[1]) <= snap and r.start <= box[0] + snap and r.end >= box[2] - snap for r in across)
            if box[1] - current[3] <= snap and not ruled and not is_paper(fill):
                current = (current[0], current[1], current[2], max(current[3], box[3]))
            else:
                out.append(_Outline(current, None if is_paper(fill) else fill, "shape", bare=True))
                current = box
        out.append(_Outline(current, None if is_paper(fill) else fill, "shape", bare=True))
    return out


def _cut_at_rules(box: BBox, words: Sequence[Word], page: Page) -> list[tuple[BBox, list[Word]]]:
    """A fill under several columns as its parts between the rules that run down through it, each with its words.

    A line that only passes behind a box has text over it, or leaves it in two by chance in a line or two.
    """
    snap = tolerance(page)
    x0, y0, x1, y1 = box
    inside = (r for r in merged_rules(page)[1] if x0 + snap < r.at < x1 - snap)
    through = (r.at for r in inside if r.start <= y0 + snap and r.end >= y1 - snap)
    edges = [x0, *sorted(x for x in through if _parts_lines(x, words)), x1]
    return [
        ((a, y0, b, y1), [w for w in words if a <= (w.bbox[0] + w.bbox[2]) / 2 < b or (b == x1 and w.bbox[2] > x1)])
        for a, b in pairwise(edges)
    ]


def _parts_lines(x: float, words: Sequence[Word]) -> bool:
    """Text stands on both sides of ``x`` in several lines, or in each with a number at the right side, or in one with a code of
    several parts there, and in none across it."""
    lines = [line for line in lines_of(words) if line.bbox[0] < x < line.bbox[2]]
    if not lines or any(w.bbox[0] < x < w.bbox[2] for line in lines for w in line.words):
        return False
    right = [next(w for w in line.words if w.bbox[0] >= x).text for line in lines]
    return len(lines) >= LEAST_PARTED or all(text[:1].isdigit() for text in right) or any(_CODE.match(text) for text in right)


def _cells(page: Page) -> list[_Outline]:
    """Rectangles closed on all four sides by rules, with the fill that covers them: the one drawn last over their middle."""
    fills = [s for s in page.shapes if s.rect and not is_paper(s.fill)]
    closed = list(_closed_boxes(page))
    over = SpatialIndex([s.bbox for s in fills]).around_each(middle(box) for box, _ in closed)
    return [
        _Outline(box, fills[on[-1]].fill if on else None, "cell", gaping=gaping)
        for (box, gaping), on in zip(closed, over, strict=True)
    ]


def _closed_boxes(page: Page) -> Iterator[tuple[BBox, bool]]:
    """Rectangles closed on all four sides by rules, and whether one of these has gaps; of a network with rows and columns those
    that are no larger than most of the page."""
    snap = tolerance(page)
    most = PAGE_SHARE * page.width * page.height
    for h, v, frame in drawn_networks(page):
        if frame is None:
            if len(h) == 2 and len(v) == 2:
                yield (min(r.at for r in v), min(r.at for r in h), max(r.at for r in v), max(r.at for r in h)), False
            continue
        sides = Sides(h, v, snap)
        found: list[tuple[BBox, bool]] = []
        for row, col, rowspan, colspan, closed in frame.places:
            if not closed:
                continue
            box = (frame.xs[col], frame.ys[row], frame.xs[col + colspan], frame.ys[row + rowspan])
            if (sides.around(box) or overrun(box, sides, page)) and (box[2] - box[0]) * (box[3] - box[1]) <= most:
                found.append((box, not sides.whole(box)))
        yield from ((box, gaping) for box, gaping in found if not _is_mesh(box, [b for b, _ in found], sides, page))


def _is_mesh(box: BBox, cells: Sequence[BBox], sides: Sides, page: Page) -> bool:
    """Whether a rectangle without text, beside none of the other ``cells``, is what connectors enclose where they cross: the
    lines of its sides run on beyond it."""
    x0, y0, x1, y1 = box
    snap = tolerance(page)
    near = (x0 - snap, y0 - snap, x1 + snap, y1 + snap)
    if any(c != box and c[0] <= near[2] and c[2] >= near[0] and c[1] <= near[3] and c[3] >= near[1] for c in cells):
        return False
    if any(x0 < (w.bbox[0] + w.bbox[2]) / 2 < x1 and y0 < (w.bbox[1] + w.bbox[3]) / 2 < y1 for w in page.words):
        return False
    ways = ((0, y0, x0, x1), (0, y1, x0, x1), (1, x0, y0, y1), (1, x1, y0, y1))
    return sum(sides.beyond(*way) >= letter_height(page) for way in ways) >= MESH_SIDES


def _uncovered(cells: list[_Outline], page: Page) -> list[_Outline]:
    """The cells without those that only lie between the border of a filled box and that of a box that it covers in part."""
    drawn = [s for s in page.shapes if s.rect and s.stroke is not None]
    if not cells or not any(s.fill is not None for s in drawn):
        return cells
    snap = tolerance(page)
    index = SpatialIndex([s.bbox for s in drawn])
    return [c for c in cells if not any(_is_covered(c.bbox, k, drawn, index, snap) for k in index.at(c.bbox))]


def _is_covered(cell: BBox, k: int, drawn: Sequence[Shape], index: SpatialIndex, snap: float) -> bool:
    """The cell is a part of the filled shape ``k``, and what parts it off are borders of shapes drawn before that one."""
    own = drawn[k].bbox
    if drawn[k].fill is None or _same(cell, own):
        return False
    if any((cell[m] - own[m]) * (1 if m < 2 else -1) < -snap for m in range(4)):
        return False
    inner = [m for m in range(4) if abs(cell[m] - own[m]) > snap]
    edges = [(m % 2, drawn[j].bbox[m]) for j in index.at(cell) if j < k for m in range(4)]
    return bool(inner) and all(any(axis == m % 2 and abs(at - cell[m]) <= snap for axis, at in edges) for m in inner)


def _sides(box: BBox) -> tuple[float, float]:
    return box[2] - box[0], box[3] - box[1]


def _distinct(outlines: list[_Outline]) -> list[_Outline]:
    """Each box once, cells before shapes; fills inside a ruled cell that do not stand apart from it are the cell's shading."""
    cells = [o for o in outlines if o.kind == "cell"]
    index = SpatialIndex([o.bbox for o in outlines])
    kept: list[_Outline] = []
    dropped: set[int] = set()
    rank = {"cell": 0, "shape": 1}
    order = sorted(range(len(outlines)), key=lambda i: (rank[outlines[i].kind], outlines[i].fill is None))
    # An outline that covers most of another holds its middle.
    over = index.around_each([middle(o.bbox) for o in outlines])
    for i in order:
        if i in dropped:
            continue
        mine = outlines[i]
        for j in over[i]:
            if j != i and j not in dropped and _same(mine.bbox, outlines[j].bbox):
                dropped.add(j)
        kept.append(mine)
    if not cells:
        return kept
    cell_index = SpatialIndex([c.bbox for c in cells])
    return [o for o in kept if o.kind == "cell" or not _is_shading(o, [cells[j] for j in cell_index.at(o.bbox)])]


def _is_shading(outline: _Outline, cells: Sequence[_Outline]) -> bool:
    """A fill that belongs to the cells under it: as wide as the cell it lies in, of its colour, or across parts of several."""
    a = outline.bbox
    shared = []
    for cell in cells:
        b = cell.bbox
        slack, high = (SHADE_SLACK * (b[k + 2] - b[k]) + 2.0 for k in (0, 1))
        inside = a[1] >= b[1] - high and a[3] <= b[3] + high
        if inside and abs(a[0] - b[0]) <= slack and abs(a[2] - b[2]) <= slack:
            return True
        if not outline.bare:
            continue
        if outline.fill is not None and outline.fill == cell.fill and inside and a[0] >= b[0] and a[2] <= b[2]:
            return True
        if a[0] <= b[0] and a[1] <= b[1] and a[2] >= b[2] and a[3] >= b[3]:
            # It covers a whole cell: a box that lies on a grid.
            return False
        shared.append(max(0.0, min(a[2], b[2]) - max(a[0], b[0])) * max(0.0, min(a[3], b[3]) - max(a[1], b[1])))
    area = (a[2] - a[0]) * (a[3] - a[1])
    return sum(part > STRAY * area for part in shared) > 1 and sum(shared) >= SHADED * area


def _same(a: BBox, b: BBox) -> bool:
    w = min(a[2], b[2]) - max(a[0], b[0])
    h = min(a[3], b[3]) - max(a[1], b[1])
    if w <= 0 or h <= 0:
        return False
    union = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - w * h
    return w * h >= SAME_BOX * union


def _assign(words: Sequence[Word], outlines: list[_Outline]) -> tuple[dict[int, list[Word]], list[Word]]:
    """Each word to the smallest outline around its centre; the rest is free."""
    index = SpatialIndex([o.bbox for o in outlines])
    areas = [(o.bbox[2] - o.bbox[0]) * (o.bbox[3] - o.bbox[1]) for o in outlines]
    inside: dict[int, list[Word]] = defaultdict(list)
    free: list[Word] = []
    homes = index.around_each([((x0 + x1) / 2, (y0 + y1) / 2) for _, (x0, y0, x1, y1), *_ in words])
    for word, around in zip(words, homes, strict=True):
        if around:
            home = around[0] if len(around) == 1 else min(around, key=lambda i: areas[i])
            if len(around) > 1 and _share_in(word.bbox, outlines[home].bbox) < 1 - MOST_OUT:
                home = max(around, key=lambda i: (round(_share_in(word.bbox, outlines[i].bbox), 2), -areas[i]))
            inside[home].append(word)
        else:
            free.append(word)
    return inside, free


def _share_in(word: BBox, box: BBox) -> float:
    """Share of a word's height within a box."""
    return (min(word[3], box[3]) - max(word[1], box[1])) / max(word[3] - word[1], 0.1)


def text_blocks(words: list[Word]) -> list[list[Word]]:
    """Free words as blocks: runs of words on a line, then lines of like size above each other."""
    runs: list[list[Word]] = []
    for line in lines_of(words) if words else ():
        run: list[Word] = []
        for word in line.words:
            if run and word.bbox[0] - run[-1].bbox[2] > WORD_GAP * max(word.size, run[-1].size):
                runs.append(run)
                run = []
            run.append(word)
        runs.append(run)
    blocks: list[list[Word]] = []
    tails: list[BBox] = []
    for run in sorted(runs, key=lambda r: (r[0].bbox[1], r[0].bbox[0])):
        box = box_of(w.bbox for w in run)
        size = max(w.size for w in run)
        home = next(
            (
                k
                for k in range(len(blocks) - 1, -1, -1)
                if -0.5 * size <= box[1] - tails[k][3] <= LINE_GAP * size
                and min(box[2], tails[k][2]) - max(box[0], tails[k][0]) > 0
                and abs(size - blocks[k][-1].size) <= 0.2 * size
            ),
            None,
        )
        if home is None:
            blocks.append(list(run))
            tails.append(box)
        else:
            blocks[home] += run
            tails[home] = box
    return blocks
