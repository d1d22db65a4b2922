"""Small tables of results in a drawing that name no indicator: "Satuan | Target | Realisasi | Capaian", a row of figures below.

They hang at the foot of a branch and measure what it serves: the indicator whose code the boxes above them bear, else the one
whose target they repeat. What a column holds is read off its header as in any table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.diagrams.drafts import Draft, DraftIndicator
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.geometry.grid import Cell, Grid, box_of, overlap
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.columns import sections
from pipeline.extract.table_meaning.header_text import is_header_text
from pipeline.extract.words.targets import is_figure
from pipeline.normalize.quantity import is_empty, parse_quantity
from pipeline.normalize.text import squeeze
from pipeline.page import BBox

LEAST_COLUMNS = 3
"""Columns of such a table at least; a target alone with its header stands beside its indicator."""
LEAST_FIGURES = 2
"""Columns with figures among them at least."""
ROLES = {"unit", "value", "percent"}
"""What the columns of such a table hold."""
KINDS = ("target", "realisasi", "baseline", "capaian")
"""Kinds of figures that an indicator has."""


@dataclass(frozen=True, slots=True)
class ResultTable:
    """A table: ``boxes`` are its cells by index, ``figures`` as (kind, text, box, period), ``unit`` that of its unit column."""

    boxes: tuple[int, ...]
    bbox: BBox
    figures: tuple[tuple[str, str, BBox, str | None], ...]
    unit: str | None


def find_result_tables(near: Neighbours, page: int) -> list[ResultTable]:
    """The tables of a page: a row of headers over one row of figures, or a column of headers beside one."""
    if sum(is_figure(squeeze(box.text)) for box in near.boxes) < LEAST_FIGURES:
        return []
    heads = {i for i, box in enumerate(near.boxes) if box.kind != "text" and is_header_text(box.text)}
    out: list[ResultTable] = []
    taken: set[int] = set()
    for i in sorted(heads):
        for down in (False, True):
            table = None if i in taken else _table(near, i, heads, down, page)
            if table is not None:
                taken.update(table.boxes)
                out.append(table)
    return out


def give_results(drafts: Sequence[Draft], tables: Sequence[ResultTable]) -> list[tuple[str, str, BBox]]:
    """Adds the figures of tables to the indicators that they measure; gives those that find none, as (kind, text, box)."""
    homeless = []
    for table in tables:
        home = _home(drafts, table)
        if home is None:
            homeless += [(kind, text, box) for kind, text, box, _ in table.figures]
            continue
        home.unit = home.unit or table.unit
        said = {(kind, year, parse_quantity(text).value) for kind, text, _, year in home.figures}
        home.figures += [f for f in table.figures if (f[0], f[3], parse_quantity(f[1]).value) not in said]
    return homeless


def _table(near: Neighbours, first: int, heads: set[int], down: bool, page: int) -> ResultTable | None:
    """The table whose headers begin with box ``first``, side by side or one below the other (``down``)."""
    header = [first]
    for j in near.column_below(first) if down else near.row_from(first):
        if j not in heads:
            break
        header.append(j)
    if len(header) < LEAST_COLUMNS:
        return None
    body = [_figure_cell(near, j, down) for j in header]
    cells = [j for j in body if j is not None]
    if len(cells) < len(header) or sum(is_figure(squeeze(near.boxes[j].text)) for j in cells) < LEAST_FIGURES:
        return None
    columns = _columns(near, header, cells, page)
    if sum(c.role != "unit" for c in columns) < LEAST_FIGURES or any(c.role not in ROLES for c in columns):
        return None
    unit, figures = None, []
    for column, j in zip(columns, cells, strict=True):
        text = squeeze(near.boxes[j].text)
        if column.role == "unit":
            unit = text or None
        elif (column.kind or "target") in KINDS and text and not is_empty(text):
            figures.append((column.kind or "target", text, near.boxes[j].bbox, column.period))
    boxes = (*header, *cells)
    return ResultTable(boxes, box_of(near.boxes[j].bbox for j in boxes), tuple(figures), unit)


def _figure_cell(near: Neighbours, head: int, down: bool) -> int | None:
    """The cell that a header is over, or left of."""
    return near.next_cell(head) if down else next(near.column_below(head), None)


def _columns(near: Neighbours, header: Sequence[int], body: Sequence[int], page: int) -> list[Column]:
    """What each header says of its figure; the table is read as one with a row of headers, whichever way it is drawn."""
    rows = [
        [
            Cell(row, k, 1, 1, near.boxes[j].bbox, page, tuple(near.boxes[j].lines), near.boxes[j].fill)
            for k, j in enumerate(cells)
        ]
        for row, cells in enumerate((header, body))
    ]
    whole = box_of(near.boxes[j].bbox for j in (*header, *body))
    wide, high = (whole[2] - whole[0]) / len(header), (whole[3] - whole[1]) / 2
    xs = tuple(whole[0] + k * wide for k in range(len(header) + 1))
    ys = tuple(whole[1] + k * high for k in range(3))
    found = sections(Grid(page, whole, xs, ys, [*rows[0], *rows[1]]), None)
    columns = {c.index: c for c in found[0].columns} if len(found) == 1 else {}
    return [columns.get(k) or Column(k, "unknown") for k in range(len(header))]


def _home(drafts: Sequence[Draft], table: ResultTable) -> DraftIndicator | None:
    """The indicator that a table measures; None where neither a code nor a target tells."""
    known = [one for draft in drafts for one in draft.indicators if any(kind == "target" for kind, *_ in one.figures)]
    over = [d for d in drafts if d.bbox[3] <= table.bbox[1] + 1 and overlap(d.bbox, table.bbox, 0) > 0]
    stack = max(over, key=lambda d: d.bbox[3], default=None)
    column = [] if stack is None else [d for d in over if overlap(d.bbox, stack.bbox, 0) > 0]
    for draft in sorted(column, key=lambda d: -d.bbox[3]):
        codes = {one.number for one in draft.indicators if one.number}
        coded = [one for one in known if one.number in codes and one not in draft.indicators]
        if codes:
            return coded[0] if len(coded) == 1 else _repeated(coded or known, table)
    return _repeated(known, table)


def _repeated(known: Sequence[DraftIndicator], table: ResultTable) -> DraftIndicator | None:
    """The one indicator with the target that the table prints."""
    targets = {parse_quantity(text).value for kind, text, _, _ in table.figures if kind == "target"} - {None}
    found = [one for one in known if any(k == "target" and parse_quantity(t).value in targets for k, t, _, _ in one.figures)]
    return found[0] if len(found) == 1 else None
