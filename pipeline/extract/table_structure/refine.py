"""Cells that rules left together but text keeps apart: missing column rules, rows without a rule between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from pipeline.extract.geometry.grid import Cell, Grid, Line, lines_of
from pipeline.extract.table_structure.centred_heads import centred_bounds
from pipeline.extract.table_structure.mending import GROUP, with_whole_figures
from pipeline.extract.table_structure.overfull_cells import with_overflow
from pipeline.page import BBox, Word
from pipeline.value import value_class

GUTTER = 0.9
"""White space at a column edge, as a share of letter height, that keeps the text of two columns apart."""
MIN_LINES = 2
"""Lines from which a merged cell shows its columns by ordinary gutters."""
LONE_GUTTER = 3.0
"""The same for a cell of one line, where only a wide gap tells."""
PARAGRAPH_GAP = 0.55
"""Extra space between two lines, as a share of letter height, that starts a new item in a cell."""
MIN_ITEMS = 2
"""Rows that a band must hold before it is cut."""
MIN_COLUMNS = 2
"""Columns that must hold several items for a band to be several rows; one alone may be a list."""
MIN_TEXTS = 3
"""Columns of text without figures from which they can show rows by beginning anew together."""
MOST_BANDS = 4
"""Bands of a table up to which text alone tells rows; one of more has rules between its rows, and paragraphs in its cells."""
NEW_ROW = 1.0
"""White, in letter heights, over which the leading column of text begins a new row."""
CORE = 0.28
"""Share of a line's height, above and below, that a cut may touch: ascenders and descenders."""
NEAR_WIDEST = 0.8
"""White bands at least this wide, as a share of the widest between two items, count as equally wide."""

WITH_FIGURES, FEWEST_FIGURES = 2 / 3, 1 / 3
"""Share of a band's rows that have figures, at least; the second where a column says the same in every row."""
FILLED_ROWS = 0.75
"""Share of a band's rows in which a text's lines must stand for it to be cut line by line."""
LEVEL = 0.2
"""Letter heights within which the middles of two lines stand at one height."""
APART = 1.5
"""White, in letter heights, between two lines that are not of one text."""
ONE_HEIGHT = 0.5
"""Letter heights within which items of two lists begin at one height."""
UNRULED_ROWS = frozenset({"half_ruled", "unruled"})
"""Kinds of tables in which paint that runs over rows parts none: equal colours of cells one below the other melt."""

_NUMBERED = re.compile(r"^(?:\(?\d{1,2}[.)]|[a-z][.)]|[\u2022\u25cf\uf0b7-])\s*(?=[^\W\d])", re.IGNORECASE)
_COUNTED = re.compile(r"^\(?(?P<number>\d{1,2})[.)]\s+\S")
"""The number of a list's item, a figure or unit behind it too ("2. 92", "2. %")."""
_FIGURE = re.compile(r"^[(\s]*(?:rp\.?\s*)?[-\u2013]?\d[\d.,\s]*\s*(?:%|\w{1,12})?[\s).,-]*$|^[-\u2013]+$", re.IGNORECASE)
_SIGN = re.compile(r"[\d\u2013-]")
"""What no figure is without."""
_CUT_GROUP = re.compile(r"^(?:rp\.?\s*)?\d{1,3}([.,])(?:\d{1,3}\1)+(?P<tail>\d{1,2})$", re.IGNORECASE)
"""A sum whose last group of thousands lacks digits."""
_CODE = re.compile(r"^(?!\d{1,3}(?:\.\d{3})+$)\d{1,2}(?:[. ]+\d{1,4})+\.?$")
"""A code of several parts; groups of three digits alone are an amount."""
_ORDINAL = re.compile(r"^\(?(?:[IVX]{1,5}|\d{1,2}|[a-zA-Z])[.)]$")


def refine(grid: Grid) -> Grid:
    """The grid with broken figures whole, merged cells cut at column edges that their text respects, then bands cut into the rows
    they hold."""
    grid = with_whole_figures(with_overflow(grid))
    cells: list[Cell] = []
    for cell in grid.cells:
        cells += _cut_at_columns(cell, grid.xs)
    grid = _without_empty_rows(grid.with_cells(cells))
    return _cut_bands(_cut_paint(grid) if grid.kind in UNRULED_ROWS else grid)


def _without_empty_rows(grid: Grid) -> Grid:
    """The grid without rows in which no cell begins."""
    starts = sorted({c.row for c in grid.cells})
    if len(starts) == grid.rows:
        return grid
    number = {row: k for k, row in enumerate([*starts, grid.rows])}
    ends = {end: next(number[s] for s in [*starts, grid.rows] if s >= end) for end in range(1, grid.rows + 1)}
    cells = [replace(c, row=number[c.row], rowspan=ends[c.row + c.rowspan] - number[c.row]) for c in grid.cells]
    return replace(grid.with_cells(cells), ys=tuple(grid.ys[row] for row in [*starts, grid.rows]))


def _letter(words: tuple[Word, ...]) -> float:
    return median(w.size for w in words)


def _cut_at_columns(cell: Cell, xs: tuple[float, ...]) -> list[Cell]:
    """The cell, or its parts between those inner column edges that run through white space on every line."""
    if cell.colspan == 1 or not cell.lines:
        return [cell]
    words = cell.words
    room = (GUTTER if len(cell.lines) >= MIN_LINES else LONE_GUTTER) * _letter(words)
    inner = range(cell.col + 1, cell.col + cell.colspan)
    cuts = [k for k in inner if _white(words, xs[k], room)]
    centred = centred_bounds(words, cell.col, xs[cell.col : cell.col + cell.colspan + 1], room)
    bounds = centred or [cell.col, *cuts, cell.col + cell.colspan]
    parts = []
    for first, last in pairwise(bounds):
        mine = [w for w in words if xs[first] <= (w.bbox[0] + w.bbox[2]) / 2 < xs[last]]
        box = (xs[first], cell.bbox[1], xs[last], cell.bbox[3])
        parts.append(replace(cell, col=first, colspan=last - first, bbox=box, lines=lines_of(mine)))
    used = [p for p in parts if p.lines]
    if len(used) < 2 or (not centred and len(cell.lines) >= MIN_LINES and all(len(p.lines) < MIN_LINES for p in used)):
        return [cell]
    return parts


def _white(words: tuple[Word, ...], x: float, room: float) -> bool:
    """No word over ``x``, and where words stand on both sides on one line, at least ``room`` between them."""
    left: list[BBox] = []
    right: list[BBox] = []
    for w in words:
        if w.bbox[2] <= x + 0.5:
            left.append(w.bbox)
        elif w.bbox[0] >= x - 0.5:
            right.append(w.bbox)
        else:
            return False
    if not left or not right:
        return True
    for a in left:
        if x - a[2] > room:
            continue
        middle = (a[1] + a[3]) / 2
        if any(b[0] - a[2] < room and b[1] < middle < b[3] for b in right):
            return False
    return True


@value_class
class _Column:
    """The items of one cell of a band: lists of lines, top to bottom."""

    cell: Cell
    items: list[list[Line]]
    figures: bool
    codes: bool
    ordinals: bool = False
    """Nothing but the numbers of rows ("I.", "1.", "a."), one in each line."""
    repeated: bool = False
    """One text in every line, which each row says anew ("DISHUB")."""


def _cut_paint(grid: Grid) -> Grid:
    """Cells over several rows that hold figures, one in each of these rows: painted cells of one colour one below the other."""
    out: list[Cell] = []
    for cell in grid.cells:
        inner = grid.ys[cell.row + 1 : cell.row + cell.rowspan]
        by_row = _by_line(cell, list(inner)) if inner and cell.fill is not None else {}
        single = len(by_row) == cell.rowspan and all(len(lines) == 1 for lines in by_row.values())
        if not single or not _column(cell).figures:
            out.append(cell)
            continue
        x0, _, x1, _ = cell.bbox
        edges = [cell.bbox[1], *inner, cell.bbox[3]]
        for k, lines in sorted(by_row.items()):
            box = (x0, edges[k], x1, edges[k + 1])
            out.append(replace(cell, row=cell.row + k, rowspan=1, bbox=box, lines=tuple(lines)))
    return grid.with_cells(out)


def _cut_bands(grid: Grid) -> Grid:
    """Rows of the grid that hold several rows of text are cut; cells that span the row stretch with it."""
    added: dict[int, int] = {}
    parts: dict[int, list[Cell]] = {}
    for row in range(grid.rows):
        band = [c for c in grid.starting(row) if c.rowspan == 1]
        cuts = _row_cuts(band) or (_text_cuts(band) if grid.rows <= MOST_BANDS else [])
        if cuts:
            added[row] = len(cuts)
            numbered = _numbered_rows(band, cuts)
            figures = [line for c in band if c.lines and _column(c).figures for line in c.lines]
            for cell in band:
                parts[id(cell)] = _cut_cell(cell, cuts, numbered, figures)
    if not added:
        return grid
    before = [sum(n for r, n in added.items() if r < row) for row in range(grid.rows + 1)]
    cells: list[Cell] = []
    for cell in grid.cells:
        shift = before[cell.row]
        if id(cell) in parts:
            cells += [replace(p, row=p.row + shift) for p in parts[id(cell)]]
        else:
            grown = before[cell.row + cell.rowspan] - shift
            cells.append(replace(cell, row=cell.row + shift, rowspan=cell.rowspan + grown))
    return grid.with_cells(cells)


def _row_cuts(band: list[Cell]) -> list[float]:
    """Heights at which a band is cut: above each item of its leading column but the first; none where it is one row."""
    several = [c for c in band if len(c.lines) >= MIN_ITEMS]
    if len(several) < MIN_COLUMNS or not any(_may_be_figures(c) for c in several) or counted_apart(several):
        return []
    columns = [_column(c) for c in several]
    figures = [c for c in columns if c.figures and len(c.items) >= MIN_ITEMS]
    if not figures or sum(len(c.items) >= MIN_ITEMS for c in columns) < MIN_COLUMNS:
        return []
    leading = sorted(
        (c for c in columns if len(c.items) >= MIN_ITEMS),
        key=lambda c: (not c.codes, not c.repeated, -len(c.items), c.figures, c.cell.col),
    )
    gaps = _white_bands([line for cell in band for line in cell.lines])
    # What each row says anew stands at its top, where figures may stand at the foot of the row above.
    tried = [(column, at_top) for column in leading for at_top in ((True, False) if column.repeated else (False,))]
    least = [FEWEST_FIGURES if column.repeated else WITH_FIGURES for column, _ in tried]
    found = [(_cuts_between(column.items, gaps, at_top), share) for (column, at_top), share in zip(tried, least, strict=True)]
    fuller = ((_parted(cuts, figures, gaps), WITH_FIGURES) for cuts, _ in found if cuts)
    best = next((cuts for cuts, share in (*found, *fuller) if cuts and _fits(cuts, figures, share)), [])
    return _with_foot(best, band, gaps) if best else []


def counted_apart(cells: Sequence[Cell]) -> bool:
    """Whether lists side by side count the same numbers at other heights: these tell what belongs together ("1. indeks", "2. %"
    beside two indicators of several lines), no row does."""
    lists: dict[tuple[int, ...], list[list[float]]] = {}
    for cell in cells:
        found = [(int(mark["number"]), line.bbox[1]) for line in cell.lines if (mark := _COUNTED.match(line.text))]
        numbers = tuple(number for number, _ in found)
        if len(found) < MIN_ITEMS or numbers != tuple(range(numbers[0], numbers[0] + len(numbers))):
            continue
        tops, near = [top for _, top in found], ONE_HEIGHT * _letter(cell.words)
        others = lists.setdefault(numbers, [])
        if any(abs(a - b) > near for other in others for a, b in zip(other, tops, strict=True)):
            return True
        others.append(tops)
    return False


def _with_foot(cuts: list[float], band: list[Cell], gaps: list[tuple[float, float]]) -> list[float]:
    """The cuts and one over a last line that stands apart with a figure: the sum below rows with figures of other columns."""
    lines = [line for cell in band for line in cell.lines]
    top, bottom = gaps[-1] if gaps else (0.0, 0.0)
    foot = [line for line in lines if _middle(line) > top]
    middles = [_middle(line) for line in foot]
    letter = median(w.size for line in foot for w in line.words) if foot else 0.0
    single = bool(foot) and max(middles) - min(middles) < letter / 2 and any(_FIGURE.match(line.text) for line in foot)
    cut = (top + bottom) / 2
    apart = bottom - top > NEW_ROW * letter and _row_of(foot[0], cuts) == len(cuts) if single else False
    return [*cuts, cut] if apart and cut > cuts[-1] and not top < cuts[-1] < bottom else cuts


def _parted(cuts: list[float], figures: list[_Column], gaps: list[tuple[float, float]]) -> list[float]:
    """The cuts and those that part figures of one column which stand in one row: sums below the last row."""
    out = set(cuts)
    for column in figures:
        for above, below in pairwise(column.items):
            if _row_of(above[0], sorted(out)) == _row_of(below[0], sorted(out)):
                out.update(_cuts_between([above, below], gaps))
    return sorted(out)


def _text_cuts(band: list[Cell]) -> list[float]:
    """Heights at which columns of text begin anew together, the leading one after much white; none where it never does."""
    columns: list[_Column] = []
    for cell in band:
        if cell.lines and not (column := _column(cell)).figures:
            if not columns and len(column.items) < MIN_ITEMS:
                return []  # the leading column never begins anew
            columns.append(column)
    if len(columns) < MIN_TEXTS:
        return []
    cuts: list[float] = []
    leads = False
    for top, bottom in _white_bands([line for cell in band for line in cell.lines]):
        at = (top + bottom) / 2
        begins = [_begins_below(c, at) for c in columns]
        if False not in begins and sum(b is not None for b in begins) >= MIN_COLUMNS:
            cuts.append(at)
            leads = leads or (begins[0] is not None and bottom - top > NEW_ROW * _letter(columns[0].cell.words))
    return cuts if leads else []


def _begins_below(column: _Column, y: float) -> bool | None:
    """Whether a column with text over ``y`` begins an item under it; None where it has no text on one of the sides."""
    under = next((line for line in column.cell.lines if _middle(line) > y), None)
    if under is None or _middle(column.cell.lines[0]) > y:
        return None
    return any(item[0] is under for item in column.items)


def _white_bands(lines: list[Line]) -> list[tuple[float, float]]:
    """Horizontal bands between top and bottom that hold no line of any column."""
    spans = sorted((y0 + CORE * (y1 - y0), y1 - CORE * (y1 - y0)) for _, y0, _, y1 in (line.bbox for line in lines))
    out: list[tuple[float, float]] = []
    reached = spans[0][1]
    for top, bottom in spans:
        if top > reached:
            out.append((reached, top))
        reached = max(reached, bottom)
    return out


def _cuts_between(items: list[list[Line]], gaps: list[tuple[float, float]], at_top: bool = False) -> list[float]:
    """One cut in the widest white band between each two items, the lowest of near equals, or in the lowest at all (``at_top``);
    none where one is missing."""
    cuts: list[float] = []
    for above, below in pairwise(items):
        start, end = _middle(above[0]), _middle(below[0])
        between = [g for g in gaps if g[0] >= start and g[1] <= end]
        if not between:
            return []
        widest = 0.0 if at_top else max(b - a for a, b in between)
        best = max(g for g in between if g[1] - g[0] >= NEAR_WIDEST * widest)
        cuts.append(sum(best) / 2)
    return cuts


def _middle(line: Line) -> float:
    return (line.bbox[1] + line.bbox[3]) / 2


def first_lines(cell: Cell) -> list[Line]:
    """The lines at which the items of a cell begin: paragraphs, numbered items, figures; none for an empty cell."""
    return [item[0] for item in _column(cell).items] if cell.lines else []


def is_numbered(text: str) -> bool:
    """Whether a line begins with the number or mark of a list's item."""
    return _NUMBERED.match(text) is not None


def _may_be_figures(cell: Cell) -> bool:
    """Whether so many lines of a cell hold a digit or dash that they may be figures or codes: most cells are of text."""
    return sum(_SIGN.search(line.text) is not None for line in cell.lines) * 4 >= 3 * len(cell.lines)


def _column(cell: Cell) -> _Column:
    texts = [line.text for line in cell.lines]
    figure_lines = [bool(_FIGURE.match(t)) for t in texts]
    codes = sum(bool(_CODE.match(t)) for t in texts) * 4 >= 3 * len(texts)
    ordinals = all(_ORDINAL.match(t) for t in texts)
    repeated = len(texts) > 1 and not codes and not any(figure_lines) and len({text.casefold() for text in texts}) == 1
    figures = not ordinals and (codes or sum(figure_lines) * 4 >= 3 * len(texts))
    items = [[cell.lines[0]]]
    gaps = [b.bbox[1] - a.bbox[3] for a, b in zip(cell.lines, cell.lines[1:], strict=False)]
    usual = min(gaps, default=0.0)
    letter = _letter(cell.words)
    for k, (gap, line) in enumerate(zip(gaps, cell.lines[1:], strict=True)):
        if ordinals or repeated:
            begins = True
        elif figures:
            begins = codes or (figure_lines[k + 1] and not broken_number(texts[k], texts[k + 1]))
        else:
            begins = gap > usual + PARAGRAPH_GAP * letter or _NUMBERED.match(texts[k + 1]) is not None
        if begins:
            items.append([line])
        else:
            items[-1].append(line)
    return _Column(cell, items, figures, codes, ordinals, repeated)


def broken_number(above: str, below: str) -> bool:
    """Whether two lines are one number that did not fit its cell: parted at a point, or within a group of thousands
    ("5.874.316.2" over "20")."""
    cut, rest = _CUT_GROUP.match(above), re.match(r"\d{1,2}(?!\d)", below)
    if cut and rest and len(cut["tail"]) + len(rest.group()) <= GROUP:
        return True
    return above.endswith((".", ",")) or below.startswith((".", ",")) or above.casefold().rstrip(". ") == "rp"


def _fits(cuts: list[float], figures: list[_Column], least: float) -> bool:
    """The cuts part the figures one by one and leave few rows without any: ``least`` of them have some."""
    best = 0
    for column in figures:
        rows = [_row_of(item[0], cuts) for item in column.items]
        if len(set(rows)) != len(rows):
            return False
        best = max(best, len(rows))
    return best >= least * (len(cuts) + 1)


def _row_of(line: Line, cuts: list[float]) -> int:
    return sum(cut <= _middle(line) for cut in cuts)


def _numbered_rows(band: list[Cell], cuts: list[float]) -> list[int]:
    """The rows of a band that a column of row numbers counts; none where there is no such column."""
    for cell in band:
        if cell.lines and (column := _column(cell)).ordinals:
            return sorted({_row_of(item[0], cuts) for item in column.items})
    return []


def _cut_cell(cell: Cell, cuts: list[float], numbered: list[int], figures: Sequence[Line] = ()) -> list[Cell]:
    """The cell's parts: an item stands in the row where it begins and reaches down to the next item.

    Text without items of its own is cut at the rows that are ``numbered``, else line by line where it fills most rows or each
    line stands beside one of the ``figures``, else it spans them all. Figures reach over their own row alone.
    """
    count = len(cuts) + 1
    if not cell.lines:
        return [replace(cell, rowspan=count)]
    column = _column(cell)
    by_row = _by_line(cell, cuts)
    told = _fills_rows(by_row, count) or _one_row_each(column, cuts) or _far_apart(cell, by_row)
    told = told or _beside_figures(cell, by_row, figures)
    if not column.figures and not told:
        by_row = _by_item(column, cuts) if len(column.items) > 1 else _by_number(cell, cuts, numbered)
    edges = [cell.bbox[1], *cuts, cell.bbox[3]]
    starts = sorted(by_row)
    if column.figures or starts[0] > 0:
        starts = list(range(count))
    parts = []
    for row, following in zip(starts, [*starts[1:], count], strict=True):
        box = (cell.bbox[0], edges[row], cell.bbox[2], edges[following])
        lines = tuple(by_row.get(row, ()))
        parts.append(replace(cell, row=cell.row + row, rowspan=following - row, bbox=box, lines=lines))
    return parts


def _fills_rows(rows: dict[int, list[Line]], count: int) -> bool:
    """Whether lines without visible items still are one entry per row: they fill most rows and none begins in mid-sentence."""
    starts = [lines[0].text[:1] for row, lines in rows.items() if row > 0]
    return len(rows) >= FILLED_ROWS * count and not any(ch.islower() or ch in "(&/" for ch in starts)


def _one_row_each(column: _Column, cuts: list[float]) -> bool:
    """Whether no item has lines in two rows, and none shares its row."""
    rows = [{_row_of(line, cuts) for line in item} for item in column.items]
    return all(len(r) == 1 for r in rows) and len(set().union(*rows)) == len(rows)


def _beside_figures(cell: Cell, rows: dict[int, list[Line]], figures: Sequence[Line]) -> bool:
    """Whether each line is the only one of its row and stands level with a figure: units."""
    if len(rows) != len(cell.lines) or len(cell.lines) < MIN_ITEMS:
        return False
    return all(any(abs(_middle(f) - _middle(line)) <= LEVEL * line.words[0].size for f in figures) for line in cell.lines)


def _far_apart(cell: Cell, rows: dict[int, list[Line]]) -> bool:
    """Whether lines one in each of several rows are no text that goes on: more white parts each two than any line spacing."""
    gaps = (b.bbox[1] - a.bbox[3] for a, b in pairwise(cell.lines))
    return len(rows) == len(cell.lines) > 1 and all(gap > APART * _letter(cell.words) for gap in gaps)


def _by_line(cell: Cell, cuts: list[float]) -> dict[int, list[Line]]:
    out: dict[int, list[Line]] = {}
    for line in cell.lines:
        out.setdefault(_row_of(line, cuts), []).append(line)
    return out


def _by_number(cell: Cell, cuts: list[float], numbered: list[int]) -> dict[int, list[Line]]:
    """A cell's lines by the numbered row that they stand in: each at or below the row's number."""
    out: dict[int, list[Line]] = {}
    for line in cell.lines:
        row = max((n for n in numbered if n <= _row_of(line, cuts)), default=0)
        out.setdefault(row, []).append(line)
    return out


def _by_item(column: _Column, cuts: list[float]) -> dict[int, list[Line]]:
    out: dict[int, list[Line]] = {}
    for item in column.items:
        out.setdefault(_row_of(item[0], cuts), []).extend(item)
    return out
