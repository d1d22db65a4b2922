"""Tables over page breaks: continuations with and without a repeated header, and rows that the break cut in two."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from pipeline.extract.geometry.grid import Cell, Grid, Line, lines_of
from pipeline.extract.packed import Packed
from pipeline.extract.table_structure.cut_headers import STRIP, under_cut_header, with_header
from pipeline.extract.table_structure.cut_rows import MIN_FIGURES, NUMBERING, mend_cut_row
from pipeline.extract.table_structure.mending import mend, words_of
from pipeline.extract.table_structure.regrid import in_columns
from pipeline.extract.table_structure.side_by_side import laid_beside
from pipeline.extract.tables import following_grid
from pipeline.normalize.text import fold, similarity
from pipeline.page import Page, Word

EDGE_SHIFT = 4.0
"""Column edges of a continuation agree within this many points after both tables are laid on each other."""
LOOSE = frozenset({"half_ruled", "unruled"})
"""Kinds of tables whose column edges no rule shows."""
GUTTER_SHIFT = 16.0
"""The same for tables without column rules, whose edges lie somewhere in the white between columns."""
EDGE_SHARE = 0.75
"""Share of the column edges that must agree; a page may lack the inner edges of cells that are merged on it."""
FOOTER_SHARE = 0.1
"""Lines in this share of the page's height at its top and foot are running heads and page numbers."""
SAME_HEADER = 0.85
"""Folded similarity of two header rows from which one repeats the other."""
MAX_HEADER_ROWS = 5
"""Rows at the top of a table that may be its header."""
SAME_HEIGHT = 4.0
"""Points of height within which a running head repeats from page to page."""

OPEN_GRIDS = 48
"""Tables that are kept as they are while others are joined, which few documents exceed; one takes some 0.1 MB, packed none."""

_SOURCE = re.compile(r"^(?:sumber|source|keterangan|ket\.?|catatan|bersambung|lanjutan)\b", re.IGNORECASE)
LEAST_COUNTED = 4
"""Columns that a row counts, at least."""
COUNTED_SHARE = 0.7
"""Share of its numbers that follow on each other; characters of a number may be lost or misread."""
_COUNT = re.compile(r"^[(\s]*(\d{1,2})[)\s]*(?:=.*)?$", re.DOTALL)
"""A column's number, perhaps with the formula of its figures."""


def join_grids(pages: Iterable[tuple[Page, Sequence[Grid]]], begins: Collection[int] = ()) -> Iterator[Grid]:
    """All tables of consecutive pages, each with its grids, parts of one table joined. A page is let go once the next is read.

    A joined grid has ``pages`` of all its parts; every cell keeps its own page and box. A single row that goes on nowhere is no
    table. On the pages ``begins`` no table goes on.
    """
    sizes: dict[int, tuple[float, float, float]] = {}
    words: Counter[str] = Counter()
    whole = Packed(OPEN_GRIDS, (grid for grid in _joined_downwards(pages, begins, sizes, words) if grid.rows > 1))
    wide = Packed(OPEN_GRIDS, _joined(whole, partial(laid_beside, pages=sizes)))
    for grid in _joined(wide, _stacked) if len(wide) < len(whole) else whole:
        yield mend(grid, words)


def _joined_downwards(
    pages: Iterable[tuple[Page, Sequence[Grid]]],
    begins: Collection[int],
    sizes: dict[int, tuple[float, float, float]],
    words: Counter[str],
) -> Iterator[Grid]:
    """The tables of the pages, joined over page breaks; notes the pages' ``sizes`` and first words, counts their ``words``."""
    last: Grid | None = None
    open_grid: tuple[Grid, Page, Grid] | None = None
    for page, found in pages:
        sizes[page.number] = page.width, page.height, min((w.bbox[1] for w in page.words), default=page.height)
        words.update(words_of(page))
        open_grid = None if page.number in begins else open_grid
        if open_grid is not None and open_grid[1].number == page.number - 1:
            found = _with_following(open_grid, found, page)
            if open_grid[0].kind == STRIP:
                found = [with_header(open_grid[0], grid) if k == 0 else grid for k, grid in enumerate(found)]
                open_grid = None
        for k, grid in enumerate(found):
            joined = None
            if k == 0 and open_grid is not None and open_grid[1].number == page.number - 1:
                joined = _continue(open_grid, grid, page)
            if joined is None and last is not None:
                yield last
            last = joined or grid
            if k == len(found) - 1:
                open_grid = (last, page, grid)
    if last is not None:
        yield last


def _joined(grids: Iterable[Grid], join: Callable[[Grid, Grid], Grid | None]) -> Iterator[Grid]:
    """The grids in their order, each joined with the one before it where ``join`` makes one of both."""
    last: Grid | None = None
    for grid in grids:
        joined = join(last, grid) if last is not None else None
        if joined is None and last is not None:
            yield last
        last = joined or grid
    if last is not None:
        yield last


def _stacked(above: Grid, below: Grid) -> Grid | None:
    """Grids that were laid side by side page by page, one under the other; None where the lower is another table."""
    if len(below.pages) <= 1 or len(above.pages) <= 1 or above.pages[-1] + 1 != below.page:
        return None
    shift = _shift(above, below)
    header = _repeated_rows(above, below) if shift is not None else None
    return _append(above, below, header, shift) if shift is not None and header is not None else None


def _with_following(above: tuple[Grid, Page, Grid], found: Sequence[Grid], page: Page) -> Sequence[Grid]:
    """The grids of a page, the first in the columns of a table without column rules where that goes on in other columns or was
    too little to be seen as a table.
    """
    _, page_above, part = above
    if part.kind not in LOOSE or (found and _shift(part, found[0]) is not None):
        return found
    if found and found[0].kind in LOOSE and _looks_like_header(part, found[0]):
        return found
    foot = page_above.height * (1 - FOOTER_SHARE)
    if _own_text([w for w in page_above.words if w.bbox[1] > part.bbox[3] and w.bbox[3] < foot], page):
        return found
    elsewhere = {(w.text, round(w.bbox[1] / SAME_HEIGHT)) for w in page_above.words}
    words = [w for w in page.words if (w.text, round(w.bbox[1] / SAME_HEIGHT)) not in elsewhere]
    grid = following_grid(page, part, found, words)
    if grid is None:
        return found
    rest = [g for g in found if g.kind not in LOOSE or g.bbox[1] >= grid.bbox[3]]
    return [grid, *rest]


def _continue(above: tuple[Grid, Page, Grid], below: Grid, page: Page) -> Grid | None:
    """The table with the part on the next page appended, None where that is another table."""
    whole, page_above, part = above
    if {part.kind, below.kind} <= LOOSE and len(part.xs) != len(below.xs):
        if len(part.xs) < len(below.xs):
            whole = part = in_columns(whole, below.xs) or whole
        else:
            below = in_columns(below, part.xs) or below
    if _text_between(page_above, part, page, below):
        return None
    headed = under_cut_header(whole, below) if whole.rows == 1 else None
    if headed is not None:
        return headed
    shift = _shift(part, below)
    if shift is None:
        return None
    header = _repeated_rows(whole, below)
    if header is None:
        return None
    return _append(whole, below, header, shift)


def _shift(above: Grid, below: Grid) -> float | None:
    """How far to the right the lower part stands, None where its column edges are others."""
    loose = {above.kind, below.kind} & LOOSE
    if loose and len(above.xs) == len(below.xs):
        return 0.0 if _same_gutters(above.xs, below.xs) else None
    for shift in (0.0, below.xs[0] - above.xs[0], below.xs[-1] - above.xs[-1]):
        fewer, more = sorted((above.xs, tuple(x - shift for x in below.xs)), key=len)
        near = sum(min(abs(a - b) for b in more) <= EDGE_SHIFT for a in fewer)
        outer = abs(fewer[0] - more[0]) <= EDGE_SHIFT and abs(fewer[-1] - more[-1]) <= EDGE_SHIFT
        if outer and near >= EDGE_SHARE * len(fewer) and len(fewer) >= EDGE_SHARE * len(more):
            return shift
    return None


def _same_gutters(above: Sequence[float], below: Sequence[float]) -> bool:
    """Whether as many columns stand in the same places: their edges are near, or the middle of each lies in the other."""
    if all(abs(a - b) <= GUTTER_SHIFT for a, b in zip(above, below, strict=True)):
        return True
    pairs = zip(pairwise(above), pairwise(below), strict=True)
    return all(a0 <= (b0 + b1) / 2 <= a1 and b0 <= (a0 + a1) / 2 <= b1 for (a0, a1), (b0, b1) in pairs)


def _text_between(page_above: Page, above: Grid, page_below: Page, below: Grid) -> bool:
    """Whether text other than running heads, page numbers and sources stands below the one and above the other."""
    foot = page_above.height * (1 - FOOTER_SHARE)
    head = page_below.height * FOOTER_SHARE
    after = [w for w in page_above.words if w.bbox[1] > above.bbox[3] and w.bbox[3] < foot]
    before = [w for w in page_below.words if w.bbox[3] < below.bbox[1] and w.bbox[1] > head]
    return bool(_own_text(after, page_below)) or bool(_own_text(before, page_above))


def _own_text(words: list[Word], other: Page) -> list[Line]:
    """Lines that do not stand at the same height of the other page too, and say more than a number or a source; fields of a form
    that are filled in otherwise there."""
    if not words:
        return []
    elsewhere = {(w.text, round(w.bbox[1] / SAME_HEIGHT)) for w in other.words}
    out = []
    for line in lines_of(words):
        alike = [(w.text, round(w.bbox[1] / SAME_HEIGHT)) in elsewhere for w in line.words]
        # A form's field that says something else is another sheet's, however much of it is the same.
        field = any(w.text.endswith(":") for w in line.words[:-1])
        changed = field and any(not same and re.search(r"[^\W\d]{3}", w.text) for same, w in zip(alike, line.words, strict=True))
        if (changed or sum(alike) * 2 < len(alike)) and not _SOURCE.match(line.text) and re.search(r"[^\W\d]{3}", line.text):
            out.append(line)
    return out


def _repeated_rows(above: Grid, below: Grid) -> int | None:
    """Rows at the top of the lower part that repeat the upper part's; None where it opens with a header of its own."""
    repeated = 0
    for first in range(min(MAX_HEADER_ROWS, above.rows)):
        repeated = _same_rows(above, below, first)
        if repeated:
            break
    if repeated == 0 and _is_numbering(below, 0):
        return 1
    if repeated == 0 and _looks_like_header(above, below):
        return None
    return repeated


def _same_rows(above: Grid, below: Grid, first: int) -> int:
    """Rows at the top of the lower part that repeat the upper part's from its row ``first`` on: below a caption a full row."""
    if first and sum(bool(c.lines) for c in below.starting(0)) < MIN_FIGURES:
        return 0
    count = 0
    while count < min(MAX_HEADER_ROWS, above.rows - first, below.rows) and _same_row(above, first + count, below, count):
        count += 1
    return _whole_header(above, below, first, count)


def _whole_header(above: Grid, below: Grid, first: int, count: int) -> int:
    """Rows of the lower part's header of which ``count`` repeat the upper part's from its row ``first`` on: all rows that cells
    of these reach over in both parts, though their words may be read otherwise."""
    if not count:
        return count
    reach = max(c.last_row for row in range(count) for c in below.starting(row) if c.lines) + 1
    own = max(c.last_row for row in range(count) for c in above.starting(first + row) if c.lines) + 1 - first
    count = reach if reach == own else count
    # Of the numbers below a header one may be misread.
    return count + 1 if count < below.rows and _counts_columns(below, count) else count


def _counts_columns(grid: Grid, row: int) -> bool:
    """Whether a row counts the columns, one by one but where a number was lost; behind one may stand what it is worked out of
    ("13 = 9 + 10 + 11")."""
    texts = [c.text for c in grid.starting(row) if c.lines]
    numbers = [int(found[1]) for text in texts if (found := _COUNT.match(text))]
    steps = [b - a for a, b in pairwise(numbers)]
    return (
        len(numbers) >= LEAST_COUNTED
        and len(numbers) == len(texts)
        and min(steps) > 0
        and sum(step == 1 for step in steps) >= COUNTED_SHARE * len(steps)
    )


def _same_row(above: Grid, upper_row: int, below: Grid, row: int) -> bool:
    upper = [fold(c.text) for c in above.starting(upper_row) if c.lines]
    lower = [fold(c.text) for c in below.starting(row) if c.lines]
    if not upper and not lower:
        return row > 0
    if len(upper) >= MIN_FIGURES and _begins_alike(above.starting(upper_row), below.starting(row)):
        return True
    over, under = " ".join(upper), " ".join(lower)
    return re.findall(r"\d+", over) == re.findall(r"\d+", under) and similarity(over, under) >= SAME_HEADER


def _begins_alike(upper: Sequence[Cell], lower: Sequence[Cell]) -> bool:
    """Whether cells of two rows hold the same lines, those of the lower row perhaps more behind them."""
    own = {c.col: [fold(line.text) for line in c.lines] for c in upper}
    found = {c.col: [fold(line.text) for line in c.lines] for c in lower}
    return own.keys() == found.keys() and all(found[col][: len(lines)] == lines for col, lines in own.items())


def _is_numbering(grid: Grid, row: int) -> bool:
    texts = [c.text for c in grid.starting(row) if c.lines]
    return len(texts) >= 3 and all(NUMBERING.match(t) for t in texts)


def _looks_like_header(above: Grid, below: Grid) -> bool:
    """Whether the lower part's first row is painted and set like the upper part's header, with other words."""
    first, own = above.row_cells(0), below.row_cells(0)
    fills = {c.fill for c in first}
    bold = all(c.bold for c in first if c.lines)
    body = {c.fill for r in range(1, above.rows) for c in above.starting(r)}
    painted = fills != {None} and not (fills & body) and all(c.fill in fills for c in own)
    filled = sum(bool(c.lines) for c in own) * 3 >= 2 * len(own)
    bold_only = bold and all(c.bold for c in own if c.lines) and filled
    no_bold_body = not any(c.bold for r in range(2, above.rows) for c in above.starting(r) if c.lines)
    return filled and (painted or (bold_only and no_bold_body))


def _append(above: Grid, below: Grid, header: int, shift: float) -> Grid:
    """Puts the rows of ``below`` after its first ``header`` ones under ``above``, on the finer of both sets of columns."""
    if len(above.xs) == len(below.xs):
        xs, upper, lower = above.xs, list(above.cells), list(below.cells)
    else:
        own = tuple(x - shift for x in below.xs)
        xs = _common_edges(above.xs, own)
        upper = [_on_edges(c, xs, above.xs) for c in above.cells]
        lower = [_on_edges(c, xs, own) for c in below.cells]
    rows = above.rows
    moved = []
    pushed = _pushed_up(upper, lower, header)
    for cell in lower:
        if cell.last_row < header:
            continue
        start = max(cell.row, header)
        # A header cell without a rule under it reaches into the body: its text stays with the header.
        lines = (*(pushed.get(cell.col, ()) if start == header else ()), *(cell.lines if cell.row >= header else ()))
        moved.append(replace(cell, row=rows + start - header, rowspan=cell.last_row - start + 1, lines=lines))
    upper, moved = mend_cut_row(upper, moved, rows, ruled=header == 0)
    cells = sorted(upper + moved, key=lambda c: (c.row, c.col))
    return replace(above, xs=xs, cells=cells, pages=(*above.pages, *below.pages))


def _pushed_up(upper: Sequence[Cell], lower: Sequence[Cell], header: int) -> dict[int, tuple[Line, ...]]:
    """By column the lines that the last row of a repeated header holds beside the header's own: the page break cut a text in the
    middle of its cell, and its lines overlap the header's edge."""
    own = {(c.col, fold(line.text)) for c in upper for line in c.lines}
    last = [c for c in lower if c.last_row == header - 1 and len(c.lines) > 1]
    return {c.col: tuple(line for line in c.lines if (c.col, fold(line.text)) not in own) for c in last}


def _common_edges(a: tuple[float, ...], b: tuple[float, ...]) -> tuple[float, ...]:
    out = list(a)
    out += [x for x in b if min(abs(x - y) for y in a) > EDGE_SHIFT]
    return tuple(sorted(out))


def _on_edges(cell: Cell, xs: Sequence[float], own: Sequence[float]) -> Cell:
    """The cell with its columns counted on other edges."""

    def index(x: float) -> int:
        return min(range(len(xs)), key=lambda k: abs(xs[k] - x))

    first, last = index(own[cell.col]), index(own[cell.col + cell.colspan])
    return replace(cell, col=first, colspan=max(1, last - first))
