"""Cards that are small tables: a position on top, "No | Sasaran | Indikator | Target" below it, and what it pays for at the foot.

Each row with a statement is a node that the position answers for. A row across the columns ("Program : … | Rp …"), below the rows
or above them, names it and tells its money. Cells are boxes like any other; what becomes of them is told in
:mod:`.post_table_drafts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.extract.diagrams.links import FAR
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.grid import Cell, Grid, box_of
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.table_meaning.columns import sections
from pipeline.extract.table_meaning.header_text import is_header_text
from pipeline.extract.words.labels import is_number_header, parse_label
from pipeline.extract.words.targets import is_money, is_no_money
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze
from pipeline.page import BBox

LEAST_TABLES = 2
"""Such tables on a page at least: a single one is a table, no card of a drawing."""
HEAD_WIDTH = 0.5
"""Share of the table's width that the position's box has at least."""
_MONEY_BEHIND = re.compile(r"(?P<name>.*[^\W\d_]\W?)\s+\(?(?P<money>Rp\b\.?\s*\d[\d.,\s]*[,-]*)\)?", re.IGNORECASE)
Sides = tuple[float, float]
"""Where a column begins and ends, in points from the left."""


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row across the columns: ``names`` with their levels, ``money`` as (text, box); ``boxes`` are its cells."""

    names: tuple[Part, ...]
    money: tuple[tuple[str, BBox], ...]
    boxes: tuple[int, ...]
    top: float


@dataclass(frozen=True, slots=True)
class PostTable:
    """One card: ``head`` is the position's box, ``headers`` those of the row of headers, ``columns`` what stands under each as
    (column, boxes from the top), ``named`` the rows across, from the top; ``bbox`` the whole card."""

    head: int
    headers: tuple[int, ...]
    columns: tuple[tuple[Column, tuple[int, ...]], ...]
    named: tuple[NamedRow, ...]
    bbox: BBox

    @property
    def boxes(self) -> set[int]:
        """All its boxes."""
        cells = {i for _, column in self.columns for i in column}
        return {self.head, *self.headers, *cells, *(i for row in self.named for i in row.boxes)}

    def under(self, *roles: str) -> list[int]:
        """The boxes under the headers of these roles, from the left."""
        return [i for column, boxes in self.columns if column.role in roles for i in boxes]


def find_post_tables(near: Neighbours, page: int) -> list[PostTable]:
    """The cards of a page that are such tables; none where there is only one."""
    out: dict[int, PostTable] = {}
    for i, box in enumerate(near.boxes):
        if box.kind != "text" and _heads_indicators(near, i):
            table = _headed(near, i, page)
            if table is not None:
                out.setdefault(table.head, table)
    taken = {i for table in out.values() for i in table.boxes}
    for i, box in enumerate(near.boxes):
        if out and i not in taken and box.kind != "text" and _is_post(near, i):
            table = _headless(near, i, list(out.values()))
            if table is not None:
                out[i] = table
    return list(out.values()) if len(out) >= LEAST_TABLES else []


def _heads_indicators(near: Neighbours, i: int) -> bool:
    """A header "Indikator …"."""
    label = parse_label(squeeze(near.boxes[i].text))
    return label is not None and label.role == "indicator" and not label.rest


def _headed(near: Neighbours, i: int, page: int) -> PostTable | None:
    """The card whose row of headers has its "Indikator" in box ``i``; None where there is none."""
    headers = _header_row(near, i)
    whole = box_of(near.boxes[j].bbox for j in headers)
    over = list(_rows_over(near, whole))
    post = next((k for k, row in enumerate(over) if len(row) == 1 and _is_post(near, row[0])), None)
    if post is None:
        return None
    above = [_named_row(near, row) for row in over[:post]]
    body = list(_rows_below(near, whole))
    columns = _columns(near, headers, [j for row in body for j in row], page)
    roles = [c.role for c in columns]
    stated = sum(role == "statement" for role in roles)
    if any(row is None for row in above) or "indicator" not in roles or stated > 1 or not (stated or "name" in roles):
        return None
    named = [row for row in reversed(above) if row is not None]
    sides = [_sides(near, j) for j in headers]
    return _filled(near, over[post][0], headers, list(zip(columns, sides, strict=True)), named, body)


def _headless(near: Neighbours, head: int, known: Sequence[PostTable]) -> PostTable | None:
    """The card of a position without a row of headers, whose columns are as wide as those of a card that has one."""
    b = near.boxes[head].bbox
    body = list(_rows_below(near, b))
    first = [_sides(near, j) for j in body[0]] if body else []
    for table in known:
        sides = [_sides(near, j) for j in table.headers]
        moved = b[0] - sides[0][0] if sides else 0.0
        own = [(x0 + moved, x1 + moved) for x0, x1 in sides]
        ends = [abs(u - v) for p, q in zip(own, first, strict=False) for u, v in zip(p, q, strict=True)]
        if own and len(own) == len(first) and max(ends) <= near.touch:
            columns = [(column, at) for (column, _), at in zip(table.columns, own, strict=True)]
            return _filled(near, head, (), columns, [], body)
    return None


def _filled(
    near: Neighbours,
    head: int,
    headers: Sequence[int],
    columns: Sequence[tuple[Column, Sides]],
    named: Sequence[NamedRow],
    body: Sequence[Sequence[int]],
) -> PostTable:
    """A card with its rows: those across the columns apart from the cells under its headers."""
    sides = [at for _, at in columns]
    measuring = [k for k, (column, _) in enumerate(columns) if column.role == "indicator"]
    across = list(named)
    cells: list[int] = []
    for row in body:
        measures = any(_column_of(near, sides, j) in measuring and not _is_sum(near, j) for j in row[1:])
        own = None if measures else _named_row(near, row)
        if own is not None:
            across.append(own)
        else:
            cells += row
    under = tuple((c, tuple(j for j in cells if _column_of(near, sides, j) == k)) for k, (c, _) in enumerate(columns))
    everything = [head, *headers, *cells, *(j for row in across for j in row.boxes)]
    return PostTable(head, tuple(headers), under, tuple(across), box_of(near.boxes[j].bbox for j in everything))


def _header_row(near: Neighbours, i: int) -> list[int]:
    """The cells of headers in one row with box ``i``, left to right."""
    row = [i]
    while (left := near.next_cell(row[0], left=True)) is not None and _is_header(near, left):
        row.insert(0, left)
    for j in near.row_from(i):
        if not _is_header(near, j):
            break
        row.append(j)
    return row


def _is_header(near: Neighbours, i: int) -> bool:
    text = squeeze(near.boxes[i].text)
    return is_number_header(text) or (is_header_text(text) and any(ch.isalpha() for ch in text))


def _rows_over(near: Neighbours, whole: BBox) -> Iterator[list[int]]:
    """The rows of boxes that touch a table from above, one on the other, lowest first, up to the position's."""
    touch, top = near.touch, whole[1]
    while True:
        found = [j for j in near.index.at((whole[0], top - touch, whole[2], top + touch)) if _is_inside(near, j, whole)]
        row = [j for j in found if abs(near.boxes[j].bbox[3] - top) <= touch and near.boxes[j].bbox[1] < top - touch]
        if not row:
            return
        row.sort(key=lambda j: near.boxes[j].bbox[0])
        yield row
        if len(row) == 1 and _is_post(near, row[0]):
            return
        top = min(near.boxes[j].bbox[1] for j in row)


def _is_inside(near: Neighbours, j: int, whole: BBox) -> bool:
    """The box is no wider than the table, and stands between its sides."""
    b = near.boxes[j].bbox
    slack = near.touch if near.boxes[j].kind == "cell" else (1 - HEAD_WIDTH) * (whole[2] - whole[0]) / 2
    return near.boxes[j].kind != "text" and whole[0] - slack <= b[0] and b[2] <= whole[2] + slack


def _is_post(near: Neighbours, j: int) -> bool:
    return [p.kind for p in near.parts[j]] in (["holder"], ["label", "holder"])


def _rows_below(near: Neighbours, whole: BBox) -> Iterator[list[int]]:
    """The boxes under the row of headers, row by row, down to the next card or to where nothing touches."""
    x0, _, x1, low = whole
    touch = near.touch
    found = [j for j in near.index.at((x0, low, x1, FAR)) if near.boxes[j].kind != "text"]
    inside = [j for j in found if near.boxes[j].bbox[1] >= low - touch]
    inside = [j for j in inside if x0 - touch <= near.boxes[j].bbox[0] and near.boxes[j].bbox[2] <= x1 + touch]
    inside.sort(key=lambda j: (near.boxes[j].bbox[1], near.boxes[j].bbox[0]))
    row: list[int] = []
    for j in inside:
        b = near.boxes[j].bbox
        headed = _is_post(near, j) and b[2] - b[0] >= HEAD_WIDTH * (x1 - x0)
        if b[1] > low + touch or headed or _heads_indicators(near, j):
            break
        if row and b[1] - near.boxes[row[0]].bbox[1] > touch:
            yield sorted(row, key=lambda k: near.boxes[k].bbox[0])
            row = []
        row.append(j)
        low = max(low, b[3])
    if row:
        yield sorted(row, key=lambda k: near.boxes[k].bbox[0])


def _columns(near: Neighbours, headers: Sequence[int], body: Sequence[int], page: int) -> list[Column]:
    """What the columns hold, as in any table; none where that is not understood."""
    tops = sorted({round(near.boxes[j].bbox[1], 1) for j in body})
    lows = [*tops[1:], max((near.boxes[j].bbox[3] for j in body), default=0.0)]
    cells = [_cell(near, j, 0, k, page) for k, j in enumerate(headers)]
    sides = [_sides(near, j) for j in headers]
    at = {(tops.index(round(near.boxes[j].bbox[1], 1)) + 1, _column_of(near, sides, j)): j for j in body}
    cells += [_cell(near, j, row, col, page) for (row, col), j in sorted(at.items())]
    xs = [near.boxes[j].bbox[0] for j in headers] + [near.boxes[headers[-1]].bbox[2]]
    ys = [near.boxes[headers[0]].bbox[1], *tops, *lows[-1:]]
    found = sections(Grid(page, (xs[0], ys[0], xs[-1], ys[-1]), tuple(xs), tuple(ys), cells), None) if body else []
    return found[0].columns if len(found) == 1 else []


def _cell(near: Neighbours, j: int, row: int, col: int, page: int) -> Cell:
    return Cell(row, col, 1, 1, near.boxes[j].bbox, page, tuple(near.boxes[j].lines), near.boxes[j].fill)


def _sides(near: Neighbours, j: int) -> Sides:
    return near.boxes[j].bbox[0], near.boxes[j].bbox[2]


def _column_of(near: Neighbours, sides: Sequence[Sides], j: int) -> int:
    """The column of which a box covers most."""
    x0, x1 = _sides(near, j)
    return max(range(len(sides)), key=lambda k: min(sides[k][1], x1) - max(sides[k][0], x0))


def _is_sum(near: Neighbours, j: int) -> bool:
    text = squeeze(near.boxes[j].text)
    return is_money(text) or is_no_money(text) or is_empty(text)


def _named_row(near: Neighbours, row: Sequence[int]) -> NamedRow | None:
    """A row that names a program, kegiatan or sub kegiatan, or tells money, behind a label; None for any other."""
    names: list[Part] = []
    money: list[tuple[str, BBox]] = []
    label: Part | None = None
    for j in row:
        parts, text = near.parts[j], squeeze(near.boxes[j].text)
        for part in parts:
            if part.kind == "label" and part.level is not None and part is parts[-1]:
                label = part
            elif part.kind == "name" and (part.level is not None or label is not None):
                name, paid = _paid(part)
                names.append(name)
                money += [(paid, part.bbox)] if paid else []
            elif label is not None and part.kind in ("statement", "indicator"):
                names.append(Part("name", part.text, part.bbox, label.level))
            elif part.kind == "budget" and not is_no_money(part.text):
                money.append((part.text, part.bbox))
        if is_money(text) and not any(p.kind == "budget" for p in parts):
            money.append((text, near.boxes[j].bbox))
    opened = any(p.kind in ("label", "header", "name", "budget") for p in near.parts[row[0]])
    if not opened or not (names or money):
        return None
    return NamedRow(tuple(names), tuple(money), tuple(row), near.boxes[row[0]].bbox[1])


def _paid(name: Part) -> tuple[Part, str | None]:
    """A name without the money behind it in its cell, and that money."""
    found = _MONEY_BEHIND.fullmatch(name.text)
    return (replace(name, text=found["name"]), found["money"]) if found is not None else (name, None)
