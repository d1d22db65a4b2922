"""Small tables of indicators in a drawing ("Indikator | Satuan | Kondisi Awal | Target 2017"), under the box that they measure.

Their cells are boxes like any other; what a column holds is read off its header as in any table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.diagrams.box_text import parts_of
from pipeline.extract.diagrams.drafts import Draft, DraftIndicator
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.settling import add_indicator
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import Cell, Grid, box_of
from pipeline.extract.geometry.network import Network
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.columns import sections
from pipeline.extract.table_meaning.header_text import is_header_text
from pipeline.extract.words.labels import is_number_header, measured_level, parse_label
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze
from pipeline.page import BBox

LEAST_COLUMNS = 3
"""Columns of such a table at least: an indicator with its figure alone is read cell by cell."""
WHITE = 6.0
"""White between a table and the box at its left that it measures at most, in distances at which boxes touch."""
HOME_WIDTH = 0.7
"""The box over a table is at least this share of its width."""
MEASURING = {"indicator", "value", "unit", "number", "percent"}
"""Roles of a table's columns that say nothing but indicators."""
FIGURES = ("target", "realisasi", "baseline", "capaian")
"""Kinds of figures that an indicator has."""


@dataclass(frozen=True, slots=True)
class IndicatorTable:
    """A table: ``boxes`` are all its cells, ``first`` the first of its header, ``home`` the box that it measures, by index."""

    first: int
    boxes: tuple[int, ...]
    home: int
    grid: Grid
    columns: tuple[Column, ...]


def find_indicator_tables(near: Neighbours, page: int) -> list[IndicatorTable]:
    """The tables of a page that stand under, or right of, one box with a text."""
    out = []
    for i, box in enumerate(near.boxes):
        label = parse_label(squeeze(box.text)) if box.kind != "text" else None
        if label is not None and label.role == "indicator" and not label.rest:
            table = _table(near, i, page)
            out += [table] if table is not None else []
    return out


def measures_boxes(grid: Grid, boxes: Sequence[Box], networks: Sequence[Network], letter: float) -> bool:
    """Whether a ruled table of a page's drawing holds indicators alone and stands at a box that they measure: it names no node
    itself. ``letter`` is the usual letter height in points."""
    found = sections(grid, None) if grid.kind != "unruled" and len(grid.pages) < 2 else []
    if len(found) != 1 or not {"indicator", "value"} <= {c.role for c in found[0].columns} <= MEASURING:
        return False
    near = Neighbours(boxes, networks, letter, parts_of(boxes))
    x0, y0, x1, y1 = grid.bbox
    return any(
        box_of([grid.bbox, table.grid.bbox]) == (x0, y0, x1, y1) and table.home not in table.boxes
        for table in find_indicator_tables(near, grid.page)
    )


def give_table(near: Neighbours, table: IndicatorTable, draft: Draft) -> None:
    """Adds a table's indicators with their units, figures and money to the draft that it measures."""
    grid = table.grid
    for row in range(1, grid.rows):
        cells = {c.role: grid.at(row, c.index) for c in reversed(table.columns)}
        named = cells.get("indicator")
        if named is None or named.row != row or not named.lines:
            continue
        before = len(draft.indicators)
        add_indicator(draft, Part("indicator", squeeze(named.text), named.bbox, labelled=True), table.first, None)
        for indicator in draft.indicators[before:]:
            _measure(indicator, draft, grid, row, table.columns)
    heads = (measured_level(squeeze(cell.text)) for cell in grid.starting(0))
    draft.measured = draft.measured or next((level for level in heads if level is not None), None)
    draft.boxes += table.boxes
    draft.bbox = box_of([draft.bbox, grid.bbox])


def _measure(indicator: DraftIndicator, draft: Draft, grid: Grid, row: int, columns: Sequence[Column]) -> None:
    for column in columns:
        cell = grid.at(row, column.index)
        text = squeeze(cell.text) if cell is not None else ""
        if cell is None or not text or is_empty(text):
            continue
        if column.role == "unit":
            indicator.unit = text
        elif column.role in ("value", "percent") and (column.kind or "target") in FIGURES:
            indicator.figures.append((column.kind or "target", text, cell.bbox, column.period))
        elif column.role == "budget" and column.kind in (None, "pagu") and cell.row == row:
            draft.budgets.append((text, cell.bbox))


def _table(near: Neighbours, i: int, page: int) -> IndicatorTable | None:
    """The table whose header has its "Indikator" in box ``i``; None where it is no such table."""
    header = [i, *near.row_from(i)]
    number = near.next_cell(i, left=True)
    if number is not None and is_number_header(squeeze(near.boxes[number].text)):
        header.insert(0, number)
    ends = [k for k, j in enumerate(header) if not is_header_text(near.boxes[j].text)]
    header = header[: ends[0]] if ends else header
    body = list(near.column_below(i))
    if len(header) < LEAST_COLUMNS or not body:
        return None
    xs = [near.boxes[j].bbox[0] for j in header] + [near.boxes[header[-1]].bbox[2]]
    ys = [near.boxes[i].bbox[1], *(near.boxes[j].bbox[1] for j in body), near.boxes[body[-1]].bbox[3]]
    whole = (xs[0], ys[0], xs[-1], ys[-1])
    grid, boxes = _grid(near, whole, xs, ys, page)
    found = sections(grid, None)
    home = _home(near, whole, ys[1] - ys[0])
    if not found or home is None or not any(c.role == "value" for c in found[0].columns):
        return None
    return IndicatorTable(header[0], boxes, home, grid, tuple(found[0].columns))


def _grid(near: Neighbours, whole: BBox, xs: Sequence[float], ys: Sequence[float], page: int) -> tuple[Grid, tuple[int, ...]]:
    """The boxes inside a table as a grid of cells, and which they are."""
    touch = near.touch
    cells, taken = [], []
    for j in near.index.at(whole):
        b = near.boxes[j].bbox
        if near.boxes[j].kind == "text" or not _inside(b, whole, touch):
            continue
        (col, last), (row, low) = _place(xs, b[0], b[2]), _place(ys, b[1], b[3])
        if last > col and low > row:
            cells.append(Cell(row, col, low - row, last - col, b, page, tuple(near.boxes[j].lines), near.boxes[j].fill))
            taken.append(j)
    cells.sort(key=lambda c: (c.row, c.col))
    return Grid(page, whole, tuple(xs), tuple(ys), cells), tuple(taken)


def _place(edges: Sequence[float], start: float, end: float) -> tuple[int, int]:
    """The edges that are nearest to both ends."""
    at = [min(range(len(edges)), key=lambda k: abs(edges[k] - x)) for x in (start, end)]
    return at[0], at[1]


def _home(near: Neighbours, whole: BBox, header: float) -> int | None:
    """The one box with a text that touches the table from above, about as wide, or from the left, as high as it; of a table that
    touches nothing the one right above, of its very width and no farther than its ``header`` is high, or left of it, a
    little white between."""
    x0, y0, x1, y1 = whole
    touch = near.touch
    told = [j for j, box in enumerate(near.boxes) if box.kind != "text" and near.parts[j] and not near.bare(j)]
    over = [j for j in told if abs(near.boxes[j].bbox[3] - y0) <= touch and _shared(near.boxes[j].bbox, x0, x1, 0) >= HOME_WIDTH]
    left = [j for j in told if abs(near.boxes[j].bbox[2] - x0) <= touch and _shared(near.boxes[j].bbox, y0, y1, 1) >= HOME_WIDTH]
    if len(over) == 1 or len(left) == 1:
        return over[0] if len(over) == 1 else left[0]
    above = [near.boxes[j] for j in near.index.at((x0, y0 - header, x1, y0 - touch)) if near.boxes[j].kind != "text"]
    if len(above) == 1 and above[0].index in told and max(abs(above[0].bbox[k] - whole[k]) for k in (0, 2)) <= touch:
        return above[0].index
    strip = [near.boxes[j] for j in near.index.at((x0 - WHITE * touch, y0 - touch, x1 + touch, y1 + touch))]
    about = [b for b in strip if b.kind != "text" and not _inside(b.bbox, whole, touch)]
    if any(b.bbox[2] >= x0 - touch for b in about):
        return None
    beside = [b.index for b in about if b.index in told and _level(b.bbox, y0, y1)]
    return beside[0] if len(beside) == 1 else None


def _inside(b: BBox, whole: BBox, touch: float) -> bool:
    return b[0] >= whole[0] - touch and b[1] >= whole[1] - touch and b[2] <= whole[2] + touch and b[3] <= whole[3] + touch


def _level(b: BBox, low: float, high: float) -> bool:
    """The box shares most of the lower one's height with the table."""
    return min(b[3], high) - max(b[1], low) >= HOME_WIDTH * min(b[3] - b[1], high - low)


def _shared(b: BBox, low: float, high: float, k: int) -> float:
    """How much of a table's extent a box shares."""
    return (min(b[k + 2], high) - max(b[k], low)) / max(high - low, 0.1)
