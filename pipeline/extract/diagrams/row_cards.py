"""Nodes drawn as rows of cells: code, name, indicator with its target, money, side by side, row below row.

Each row is a node. A position in a box of its own on top of a stack of rows answers for all of them, and lines that lead to it
lead to each row.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from pipeline.extract.diagrams.annexes import MEASURES
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.links import SPAN, Link
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.settling import add_indicator, give_target, named_beside_money
from pipeline.extract.geometry.grid import box_of, overlap
from pipeline.extract.table_meaning.header_text import is_header_text
from pipeline.extract.words.labels import is_indicator_wording
from pipeline.extract.words.targets import is_figure, is_grade, is_money, is_no_money, split_target
from pipeline.normalize.text import squeeze
from pipeline.page import BBox

LEAST_ROWS = 3
"""Rows of one form on a page from which they are such nodes."""
UNDER = 0.1
"""Shares of their width by which the sides of rows and of the node's box that they touch from below may differ."""
OVER = 0.5
"""Share of a head's width that lies over the rows at least."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """One row: the indices of its ``code`` cell or None, its ``name``, and what follows as (form, box), left to right; ``like``
    is the form of the rows in whose columns it stands, where some of its own are empty."""

    code: int | None
    name: int
    cells: tuple[tuple[str, int], ...]
    like: str | None = None

    @property
    def boxes(self) -> list[int]:
        """All its cells, the name first."""
        return [self.name, *([self.code] if self.code is not None else []), *(i for _, i in self.cells)]

    @property
    def form(self) -> str:
        """What its cells hold, left to right."""
        return self.like or " ".join([*(["code"] if self.code is not None else []), "name", *(form for form, _ in self.cells)])


@dataclass(frozen=True, slots=True)
class RowStack:
    """Rows one below the other, from the top. ``head``: the box of the position that answers for them, ``headers``: the cells
    that say what the columns hold. ``under``: the box of another node on top of the stack, as wide as it."""

    rows: tuple[CardRow, ...]
    head: int | None
    headers: tuple[int, ...]
    under: int | None

    @property
    def boxes(self) -> set[int]:
        """All boxes that the stack takes."""
        return {*(i for row in self.rows for i in row.boxes), *self.headers, *([self.head] if self.head is not None else [])}


def find_row_stacks(near: Neighbours) -> list[RowStack]:
    """The stacks of such rows on a page; none where fewer than three rows have one form."""
    if not any(_tells_row(near, i) for i in range(len(near.boxes))):
        return []
    rows = [row for i, box in enumerate(near.boxes) if box.kind != "text" and (row := _row(near, i)) is not None]
    forms = Counter(row.form for row in rows)
    rows = [row for row in rows if forms[row.form] >= LEAST_ROWS]
    rows += _sparse_rows(near, rows)
    return [_headed(near, stack) for stack in _stacks(near, rows)]


def headed_names(near: Neighbours) -> set[int]:
    """The names of the rows below positions: what stands below a position in such a row measures it nowhere."""
    return {row.name for stack in find_row_stacks(near) if stack.head is not None for row in stack.rows}


def row_drafts(
    near: Neighbours, stack: RowStack, first: int, page: int, over: Draft | None
) -> tuple[list[Draft], Mapping[int, int]]:
    """The drafts of a stack's rows, their indices counted from ``first``, and the draft that each of its boxes belongs to.

    ``over`` is the draft of the box that the stack is under, where there is one.
    """
    drafts: list[Draft] = []
    owner = dict.fromkeys(stack.headers, first)
    lined = [row for row in stack.rows if near.in_network & set(row.boxes)]
    shared = stack.head if stack.head is not None else stack.rows[0].name if len(lined) <= 1 else None
    for row in stack.rows:
        draft = _draft(near, row, first + len(drafts), page)
        owner.update((i, draft.index) for i in row.boxes)
        if shared is not None:
            draft.apart, draft.boxes = True, [shared, *(i for i in draft.boxes if i != shared)]
            owner[shared] = first
        draft.over = over
        if stack.head is not None:
            draft.holder = near.parts[stack.head][0].text
        drafts.append(draft)
    return drafts, owner


def row_links(drafts: Sequence[Draft], led: Collection[int]) -> list[Link]:
    """Links to rows from the node whose box they are stacked under, box to box; ``led`` are drafts that lines lead to."""
    over = [(d.over, d) for d in drafts if d.over is not None and d.index not in led]
    return [Link(head.index, d.index, "span", SPAN) for head, d in over if any(head is other for other in drafts)]


def _draft(near: Neighbours, row: CardRow, index: int, page: int) -> Draft:
    """The draft of one row; figures and money that stand there as annexes come with the page's annexes."""
    draft = Draft(index, page, box_of(near.boxes[i].bbox for i in row.boxes), row.boxes, fill=near.boxes[row.name].fill)
    for part in named_beside_money(near.parts[row.name]):
        if part.kind == "name":
            draft.names.append(part.text)
            draft.level, draft.explicit = part.level or draft.level, draft.explicit or part.level is not None
        elif part.kind == "statement":
            draft.statement = part.text
        draft.code = draft.code or part.code
    if row.code is not None:
        draft.code = next((p.code for p in near.parts[row.code] if p.code), None)
    for form, i in row.cells:
        text, box = squeeze(near.boxes[i].text), near.boxes[i].bbox
        if form == "measure":
            for part in near.parts[i]:
                _measure(draft, part, i)
        elif form == "figure" and draft.indicators and i not in near.annexed:
            give_target(draft.indicators[-1], text, box)
        elif form == "money" and i not in near.annexed and is_money(text):
            draft.budgets.append((text, box))
    return draft


def _measure(draft: Draft, part: Part, box: int) -> None:
    if part.kind in ("indicator", "statement", "name"):
        add_indicator(draft, part, box, None)
    elif part.kind == "target" and draft.indicators:
        give_target(draft.indicators[-1], part.text, part.bbox, part.year)
    elif part.kind == "unit" and draft.indicators:
        draft.indicators[-1].unit = part.text


def _tells_row(near: Neighbours, i: int) -> bool:
    """A number alone or money: one of them is in each such row."""
    text = squeeze(near.boxes[i].text)
    return [p.kind for p in near.parts[i]] == ["number"] or is_money(text) or is_no_money(text)


def _row(near: Neighbours, i: int) -> CardRow | None:
    """The row that a cell with a name opens, None where it opens none: indicators follow on it, and money or a code tells it."""
    if not _is_text(near, i) or near.next_cell(i) is None:
        return None
    text = squeeze(near.boxes[i].text)
    if is_indicator_wording(text) or is_figure(text) or split_target(text)[1] is not None:
        return None
    cells: list[tuple[str, int]] = []
    chain = list(near.row_from(i))
    for k, j in enumerate(chain):
        form = _form(near, j)
        figured = k == 0 and k + 1 < len(chain) and _form(near, chain[k + 1]) == "figure"
        form = "measure" if form is None and figured and _is_text(near, j) else form
        if form is None:
            break
        cells.append((form, j))
    forms = [form for form, _ in cells]
    before = near.next_cell(i, left=True)
    code = before if before is not None and [p.kind for p in near.parts[before]] == ["number"] else None
    told = code is not None or "money" in forms
    return CardRow(code, i, tuple(cells)) if told and "measure" in forms else None


def _sparse_rows(near: Neighbours, rows: Sequence[CardRow]) -> list[CardRow]:
    """Further rows in the columns of known ones, without an indicator: a name with its money, and its code where the others have
    one."""
    taken = {i for row in rows for i in row.boxes}
    out: list[CardRow] = []
    for model in {(row.form, _columns(near, [row.name])): row for row in rows}.values():
        for i, box in enumerate(near.boxes):
            if i in taken or box.kind == "text" or _columns(near, [i]) != _columns(near, [model.name]) or not _is_text(near, i):
                continue
            code = near.next_cell(i, left=True) if model.code is not None else None
            if model.code is not None and (code is None or _columns(near, [code]) != _columns(near, [model.code])):
                continue
            cells = [(form, j) for form, own in model.cells for j in _row_mates(near, i, own) if _form(near, j) == form]
            if "money" in (form for form, _ in cells):
                taken.add(i)
                out.append(CardRow(code, i, tuple(cells), model.form))
    return out


def _columns(near: Neighbours, cells: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """The columns in which cells stand, by their sides."""
    return tuple((round(near.boxes[i].bbox[0] / near.touch), round(near.boxes[i].bbox[2] / near.touch)) for i in cells)


def _row_mates(near: Neighbours, i: int, own: int) -> list[int]:
    """The cells in the row of a name that stand in the column of another row's cell."""
    b, column = near.boxes[i].bbox, near.boxes[own].bbox
    found = near.index.at((column[0], b[1], column[2], b[3]))
    return [j for j in found if near.same_row(i, j) and _columns(near, [j]) == _columns(near, [own])]


def _is_text(near: Neighbours, i: int) -> bool:
    """One text that is a statement or a name."""
    return [p.kind for p in near.parts[i]] in (["statement"], ["name"])


def _form(near: Neighbours, i: int) -> str | None:
    """What a cell behind a name holds: a measure, its figure, money; None for anything else."""
    text, parts = squeeze(near.boxes[i].text), near.parts[i]
    if is_money(text) or is_no_money(text):
        return "money"
    if is_figure(text) or is_grade(text):
        return "figure"
    worded = len(parts) == 1 and parts[0].kind == "statement" and split_target(text)[1] is not None
    return "measure" if worded or (parts and all(p.kind in MEASURES for p in parts)) else None


def _stacks(near: Neighbours, rows: Sequence[CardRow]) -> list[list[CardRow]]:
    """Rows of one form in the same columns, one touching the other."""
    columns: dict[tuple[str, int, int], list[CardRow]] = defaultdict(list)
    for row in sorted(rows, key=lambda r: near.boxes[r.name].bbox[1]):
        b = near.boxes[row.name].bbox
        columns[(row.form, round(b[0] / near.touch), round(b[2] / near.touch))].append(row)
    out: list[list[CardRow]] = []
    for members in columns.values():
        for k, row in enumerate(members):
            above = near.boxes[members[k - 1].name].bbox[3] if k else None
            if above is not None and abs(near.boxes[row.name].bbox[1] - above) <= near.touch:
                out[-1].append(row)
            else:
                out.append([row])
    return out


def _headed(near: Neighbours, rows: Sequence[CardRow]) -> RowStack:
    """The stack with the headers of its columns and the box on top of it, where there are such."""
    top = box_of(near.boxes[i].bbox for i in rows[0].boxes)
    over = _over(near, top)
    headers: tuple[int, ...] = ()
    if len(over) > 1 and all(near.bare(j) or is_header_text(near.boxes[j].text) for j in over):
        headers = tuple(over)
        over = _over(near, box_of(near.boxes[j].bbox for j in over))
    if len(over) != 1:
        return RowStack(tuple(rows), None, headers, None)
    if [p.kind for p in near.parts[over[0]]] == ["holder"]:
        return RowStack(tuple(rows), over[0], headers, None)
    b = near.boxes[over[0]].bbox
    wide = max(abs(b[0] - top[0]), abs(b[2] - top[2])) <= UNDER * (top[2] - top[0])
    return RowStack(tuple(rows), None, headers, over[0] if wide else None)


def _over(near: Neighbours, b: BBox) -> list[int]:
    """The boxes that touch a row from above and stand over it for the most part."""
    found = near.index.at((b[0], b[1] - near.touch, b[2], b[1] + near.touch))
    cells = [j for j in found if near.boxes[j].kind != "text" and abs(near.boxes[j].bbox[3] - b[1]) <= near.touch]
    return [j for j in cells if _covered(near.boxes[j].bbox, b) >= OVER and near.boxes[j].bbox[1] < b[1] - near.touch]


def _covered(head: BBox, row: BBox) -> float:
    return overlap(head, row, 0) / max(head[2] - head[0], 0.1)
