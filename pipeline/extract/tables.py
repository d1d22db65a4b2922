"""Tables of a page as grids: from rules, from fills, from horizontal rules with gaps, from alignment alone.

Mechanism only: geometry and text, no word of the field. ``find_grids`` is the entry; joining over pages is in
:mod:`pipeline.extract.table_structure.joining`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from pipeline.extract.geometry.grid import Cell, Grid, is_paper, lines_of
from pipeline.extract.geometry.ruling import (
    COVERED,
    Frame,
    Rule,
    drawn_networks,
    drawn_rules,
    filled_rects,
    frame_of,
    merge_rules,
    merged_rules,
    networks,
    tolerance,
    visible_sides,
)
from pipeline.extract.table_structure.bars import with_bars
from pipeline.extract.table_structure.column_rules import header_cut_off
from pipeline.extract.table_structure.cut_headers import foot_strip
from pipeline.extract.table_structure.open_bodies import with_open_bodies
from pipeline.extract.table_structure.open_columns import with_open_columns
from pipeline.extract.table_structure.painted_heads import headed_frames
from pipeline.extract.table_structure.parallel_lists import cut_parallel
from pipeline.extract.table_structure.refine import refine
from pipeline.extract.table_structure.unruled import following_frame, half_ruled_frames, unruled_frames
from pipeline.page import BBox, Colour, Page, Shape, Word

MIN_CLOSED_SHARE = 0.5
"""Share of a network's area in closed cells from which it is a table; a drawing of boxes and connectors has less."""
MIN_CLOSED_CELLS = 3
"""Fewer closed cells are a frame, a letterhead line or a single box; a single row needs two, and goes on from the page before."""


HEAD_SHARE = 0.12
"""Share of the page's height that running heads may take."""
SCORES = {"half_ruled": 0.7, "unruled": 0.5}
"""How sure it is that a block without column rules is a table."""


def find_grids(page: Page) -> list[Grid]:
    """The tables of a page, from top to bottom, with their words; drawings and single boxes are left alone."""
    found, open_networks = _frames(page)
    frames = [(kind, with_open_columns(page, frame, merged_rules(page)[1], tolerance(page))) for kind, frame in found]
    frames = [(kind, _cut_strip(page, f)) for kind, f in with_open_bodies(page, frames, open_networks)]
    frames = [(kind, f) for kind, f in frames if not _is_strip(f) or _may_go_on(page, f, frames)]
    taken: set[int] = set()
    grids = [grid for kind, frame in frames for grid in _filled_in(page, frame, kind, taken)]
    free = [w for index, w in enumerate(page.words) if index not in taken]
    for frame in headed_frames(page, free, [g.bbox for g in grids]):
        grids += _filled_in(page, frame, "half_ruled", taken)
    free = [w for index, w in enumerate(page.words) if index not in taken]
    for frame in half_ruled_frames(page, free, [g.bbox for g in grids]):
        grids += _filled_in(page, frame, "half_ruled", taken)
    free = [w for index, w in enumerate(page.words) if index not in taken]
    for frame in unruled_frames(page, free):
        grids += _filled_in(page, frame, "unruled", taken)
    strip = foot_strip(page, [w for index, w in enumerate(page.words) if index not in taken])
    grids += [strip] if strip is not None else []
    return sorted(grids, key=lambda g: (g.bbox[1], g.bbox[0]))


def following_grid(page: Page, above: Grid, known: Sequence[Grid], words: Sequence[Word]) -> Grid | None:
    """What goes on with a table without column rules at the top of the next page, in that table's columns.

    ``known`` are the grids of the page; ``words`` those from which the part may start. None where nothing goes on.
    """
    if any(g.kind not in SCORES and g.bbox[1] <= min((w.bbox[1] for w in words), default=0.0) for g in known):
        return None
    top = min((g.bbox[1] for g in known if g.kind not in SCORES), default=page.height)
    frame = following_frame(page, [w for w in words if w.bbox[3] <= top], above.xs)
    if frame is None:
        return None
    wanted = {id(w) for w in words}
    taken = {index for index, w in enumerate(page.words) if id(w) not in wanted}
    return next(iter(_filled_in(page, frame, above.kind, taken)), None)


def _filled_in(page: Page, frame: Frame, kind: str, taken: set[int]) -> list[Grid]:
    grid = _fill_in(page, frame, kind, taken)
    if grid is None:
        return []
    grid.score = SCORES.get(kind, grid.score)
    return [grid]


def _frames(page: Page) -> tuple[list[tuple[str, Frame]], list[Frame]]:
    """Ruled frames, then those that appear when fills without rules count as cells; and networks with too few closed cells."""
    snap = tolerance(page)
    known_networks = drawn_networks(page)
    drawn = [network.frame for network in known_networks]
    ruled = _tables_of(drawn)
    seen_across, seen_down = visible_sides([s for s in filled_rects(page) if s.stroke is None])
    more_across = [r for r in seen_across if _adds_row(r, ruled, snap)]
    more_down = [r for r in seen_down if _table_around(r.at, (r.start + r.end) / 2, ruled) is None]
    if not more_across and not more_down:
        return [("ruled", f) for f in ruled], _open_of(drawn)
    across, down = drawn_rules(page)
    known = {f.bbox for f in ruled}
    both = networks(merge_rules([*across, *more_across], snap), merge_rules([*down, *more_down], snap), snap)
    # Fills add to few networks: of the others it is known what they form.
    told = {(*n.across, None, *n.down): n.frame for n in known_networks}
    frames = [told[key] if (key := (*h, None, *v)) in told else frame_of(h, v, snap) for h, v in both]
    return [("ruled" if f.bbox in known else "filled", f) for f in _tables_of(frames)], _open_of(frames)


def _open_of(frames: Iterable[Frame | None]) -> list[Frame]:
    """The frames with too few closed cells for a table."""
    return [frame for frame in frames if frame is not None and frame.closed_share < MIN_CLOSED_SHARE]


def _tables_of(frames: Iterable[Frame | None]) -> list[Frame]:
    out = []
    for frame in frames:
        if frame is None or frame.closed_share < MIN_CLOSED_SHARE:
            continue
        closed = [p for p in frame.places if p.closed]
        rows, cols = {p.row for p in closed}, {p.col for p in closed}
        if len(cols) >= 2 and len(closed) >= (MIN_CLOSED_CELLS if len(rows) >= 2 else 2):
            out.append(frame)
    return out


def _is_strip(frame: Frame) -> bool:
    """A single row of cells."""
    return len({p.row for p in frame.places}) == 1


def _cut_strip(page: Page, frame: Frame) -> Frame:
    """A frame; the table that it is, where it is one row of tall cells."""
    return (header_cut_off(page, frame, merged_rules(page)[1], tolerance(page)) if _is_strip(frame) else None) or frame


def _may_go_on(page: Page, frame: Frame, frames: list[tuple[str, Frame]]) -> bool:
    """Whether a single row can be the last of a table on the page before, or the header of one on the next.

    Only running heads stand above it, or only page numbers below.
    """
    top, bottom = frame.bbox[1], frame.bbox[3]
    others = [other.bbox for _, other in frames if other is not frame]
    first = not any(b[1] < top for b in others) and not any(
        w.bbox[3] < top and w.bbox[1] > HEAD_SHARE * page.height for w in page.words
    )
    last = not any(b[3] > bottom for b in others) and not any(
        w.bbox[1] > bottom and w.bbox[3] < (1 - HEAD_SHARE) * page.height for w in page.words
    )
    return first or last


def _adds_row(side: Rule, tables: list[Frame], snap: float) -> bool:
    """Whether a horizontal side of a fill is a row's edge: outside ruled tables, or inside where it spans whole columns."""
    table = _table_around((side.start + side.end) / 2, side.at, tables)
    if table is None:
        return True
    if any(abs(side.at - y) <= snap for y in table.ys):
        return False
    return all(min(abs(end - x) for x in table.xs) <= snap for end in (side.start, side.end))


def _table_around(x: float, y: float, tables: list[Frame]) -> Frame | None:
    for table in tables:
        x0, y0, x1, y1 = table.bbox
        if x0 < x < x1 and y0 < y < y1:
            return table
    return None


def _fill_in(page: Page, frame: Frame, kind: str, taken: set[int]) -> Grid | None:
    """A grid of the frame with the words whose centres lie in it; None where it holds no word.

    ``taken`` collects the indices of the words used, so that nested tables do not share them.
    """
    owner = _owners(frame)
    words = _words_by_place(page, frame, owner, taken)
    if not words:
        return None
    fills = _fills(frame, owner, filled_rects(page))
    across, snap = merged_rules(page)[0], tolerance(page)
    top, foot = ([r for r in across if abs(r.at - y) <= snap] for y in (frame.ys[0], frame.ys[-1]))
    ruled = kind not in SCORES
    cells = []
    for index, place in enumerate(frame.places):
        box = (
            frame.xs[place.col],
            frame.ys[place.row],
            frame.xs[place.col + place.colspan],
            frame.ys[place.row + place.rowspan],
        )
        cells.append(
            Cell(
                place.row,
                place.col,
                place.rowspan,
                place.colspan,
                box,
                page.number,
                lines_of(words.get(index, ())),
                fills.get(index),
                open_above=ruled and place.row == 0 and not _is_ruled(top, box),
                open_below=ruled and place.row + place.rowspan == len(frame.ys) - 1 and not _is_ruled(foot, box),
            )
        )
    grid = Grid(page.number, frame.bbox, frame.xs, frame.ys, cells, kind, frame.closed_share, pages=(page.number,))
    return with_bars(page, cut_parallel(refine(grid)))


def _words_by_place(page: Page, frame: Frame, owner: list[list[int]], taken: set[int]) -> dict[int, list[Word]]:
    """The words of each place that are not ``taken``; they are then."""
    words: dict[int, list[Word]] = defaultdict(list)
    left, top, right, bottom = frame.bbox
    for index, word in enumerate(page.words):
        x0, y0, x1, y1 = word.bbox
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        if left <= x < right and top <= y < bottom and index not in taken:
            words[owner[bisect_right(frame.ys, y) - 1][bisect_right(frame.xs, x) - 1]].append(word)
            taken.add(index)
    return words


def _is_ruled(rules: Sequence[Rule], box: BBox) -> bool:
    """Whether rules on one height run along enough of a box's width."""
    return sum(max(0.0, min(r.end, box[2]) - max(r.start, box[0])) for r in rules) >= COVERED * (box[2] - box[0])


def _owners(frame: Frame) -> list[list[int]]:
    """For each row and column the index of the place that covers it."""
    owner = [[0] * (len(frame.xs) - 1) for _ in range(len(frame.ys) - 1)]
    for index, place in enumerate(frame.places):
        for r in range(place.row, place.row + place.rowspan):
            for c in range(place.col, place.col + place.colspan):
                owner[r][c] = index
    return owner


def _fills(frame: Frame, owner: list[list[int]], shapes: Sequence[Shape]) -> dict[int, Colour]:
    """The colour of each place: of the last shape that covers its centre."""
    out: dict[int, Colour] = {}
    middles = [
        (
            (frame.xs[p.col] + frame.xs[p.col + p.colspan]) / 2,
            (frame.ys[p.row] + frame.ys[p.row + p.rowspan]) / 2,
        )
        for p in frame.places
    ]
    for shape in shapes:
        x0, y0, x1, y1 = shape.bbox
        if shape.fill is None or is_paper(shape.fill):
            continue
        first, last = bisect_right(frame.ys, y0) - 1, bisect_right(frame.ys, y1)
        left, right = bisect_right(frame.xs, x0) - 1, bisect_right(frame.xs, x1)
        seen: set[int] = set()
        for r in range(max(first, 0), min(last, len(owner))):
            for c in range(max(left, 0), min(right, len(frame.xs) - 1)):
                index = owner[r][c]
                if index in seen:
                    continue
                seen.add(index)
                x, y = middles[index]
                if x0 <= x <= x1 and y0 <= y <= y1:
                    out[index] = shape.fill
    return out
