"""Cells whose place tells more than their wording: beside codes, below positions and labelled statements.

A cell beside a cell of several codes holds a text for each, from the code's line on. In a lane of indicators also a cell that is
not worded like one is an indicator. A *lane* is a row of cells that name positions only, or hold a labelled statement each, with
all cells that hang below them, touching. How the cells of one form are worded for the most part (with a figure beside, a code, a
letter, a bullet, or bare) tells what the others of that form are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.extract.diagrams.box_text import parse_parts
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.grid import Line
from pipeline.extract.words.labels import is_name_wording, is_statement_wording
from pipeline.normalize.text import squeeze, strip_lead

HEADS_SHARE = 0.5
"""Where at least this share of a row's cells name positions, a cell in capitals among them names one too, however spelled."""
FEWEST_HEADS = 3
"""So many positions at least make such a row."""
_RESULT = re.compile(r"\W*(?:output|outcome|keluaran|hasil)", re.IGNORECASE)
"""Labels over a position's indicators, which name their kind rather than a level."""
_DOTTED = re.compile(r"\d{1,2}(?:\.\d{1,2})+")


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of a lane: whether it stands right below its head, its form, and what its wording says: 1 indicator, -1 head."""

    box: int
    first: bool
    form: str
    says: int


def settle_lanes(near: Neighbours, named: Collection[int] = frozenset()) -> list[list[Part]]:
    """The parts of all boxes, those of lanes settled by their place; ``named`` boxes are names of rows, whatever head they stand
    under."""
    parts = list(near.parts)
    rows = list(_head_rows(near))
    if not rows:
        return parts
    below: dict[int, list[int]] = {}
    for i, box in enumerate(near.boxes):
        for j in near.above(i) if box.kind != "text" else ():
            below.setdefault(j, []).append(i)
    figured = set(near.figure_of.values())
    lanes = [list(_cells(near, row, below, figured)) for row in rows]
    everywhere = _votes(cell for lane in lanes for cell in lane)
    for row, lane in zip(rows, lanes, strict=True):
        for i in row:
            if all(p.level is None for p in parts[i]):
                parts[i] = [replace(p, kind="holder") for p in parts[i]]
        votes = _votes(lane)
        for cell in lane:
            if cell.says <= 0 and cell.box not in named and _is_indicator(cell, votes, everywhere):
                parts[cell.box] = as_indicators(parts[cell.box])
    return parts


def split_beside_codes(near: Neighbours) -> list[list[Part]]:
    """The parts of all boxes, where a cell of several codes leads a cell the parts of that cell from each code's line on."""
    parts = list(near.parts)
    for i, lead in near.beside.items():
        codes = [p for p in near.parts[lead] if p.kind == "number"]
        if len(codes) < 2:
            continue
        box = near.boxes[i]
        middles = [_middle(line) for line in box.lines]
        starts = [next((k for k, y in enumerate(middles) if c.bbox[1] <= y <= c.bbox[3]), None) for c in codes]
        at = [k for k in starts if k is not None]
        if len(at) == len(codes) == len(set(at)) and at[0] == 0:
            texts = [box.lines[a:b] for a, b in pairwise([*at, len(box.lines)])]
            width = box.bbox[2] - box.bbox[0]
            parts[i] = [p for code, text in zip(codes, texts, strict=True) for p in (code, *parse_parts(text, width))]
    return parts


def _middle(line: Line) -> float:
    return (line.bbox[1] + line.bbox[3]) / 2


def _head_rows(near: Neighbours) -> Iterator[list[int]]:
    """Rows of cells that name positions alone, with cells in capitals between them."""
    left = [i for i, box in enumerate(near.boxes) if box.kind != "text" and near.parts[i]]
    heads = [i for i in left if all(p.kind == "holder" for p in near.parts[i])]
    loud = [
        i
        for i in left
        if i not in heads and near.boxes[i].text.isupper() and {p.kind for p in near.parts[i]} <= {"statement", "name"}
    ]
    yield from _labelled_rows(near, left)
    taken: set[int] = set()
    for i in heads:
        if i in taken:
            continue
        row = [j for j in heads if j not in taken and near.same_row(i, j) and near.same_row(j, i)]
        taken.update(row)
        mates = [j for j in loud if near.same_row(i, j) and near.same_row(j, i)]
        enough = len(row) >= max(FEWEST_HEADS, HEADS_SHARE * (len(row) + len(mates)))
        yield row + (mates if enough else [])


def _labelled_rows(near: Neighbours, cells: Sequence[int]) -> Iterator[list[int]]:
    """Rows of cells that each hold one statement of the same printed level and nothing else."""
    told = [i for i in cells if len(near.parts[i]) == 1 and near.parts[i][0].kind == "statement" and near.parts[i][0].level]
    taken: set[int] = set()
    for i in told:
        level = near.parts[i][0].level
        row = [j for j in told if j not in taken and near.parts[j][0].level == level and near.same_row(i, j)]
        taken.update(row)
        if len(row) >= FEWEST_HEADS:
            yield row


def _cells(near: Neighbours, row: Sequence[int], below: dict[int, list[int]], figured: set[int]) -> Iterator[_Cell]:
    """The cells with text below the heads of a row, down to the next head."""
    seen = set(row)
    tops: list[float] = []
    served: set[int] = set()
    for late in (False, True):
        # A head over an empty cell, where the others have a label, is served from the height of their first cells on.
        starts = {i: below.get(i, ()) if not late else _from(near, i, tops) for i in row if i not in served}
        todo = [(i, True, head) for head, first in starts.items() for i in first]
        while todo:
            i, first, head = todo.pop()
            if i in seen or _heads_others(near.parts[i], near.bare(i)):
                continue
            seen.add(i)
            served.add(head)
            bare = near.bare(i)
            todo += [(j, first and bare, head) for j in below.get(i, ())]
            todo += [(j, first, head) for j in near.beside_of(i, near.boxes[head].bbox)]
            if not bare and first:
                tops.append(near.boxes[i].bbox[1])
            told = near.row_roles.get(i)
            if told is not None and told.kind == "header" and told.code != "indicator":
                # The label of its row says what it is.
                continue
            if not bare and i not in near.figure_of and i not in near.unit_of and near.parts[i]:
                yield _Cell(i, first, _form(near, i, figured), _says(near.parts[i]))


def _from(near: Neighbours, head: int, tops: Sequence[float]) -> list[int]:
    """The cells under a head that begin at the height of a first cell of its row."""
    x0, _, x1, y1 = near.boxes[head].bbox
    top = min(tops, default=None)
    if top is None or top < y1:
        return []
    found = near.index.at((x0, top - near.touch, x1, top + near.touch))
    return [j for j in found if abs(near.boxes[j].bbox[1] - top) <= near.touch and x0 <= _centre(near, j) <= x1]


def _centre(near: Neighbours, i: int) -> float:
    b = near.boxes[i].bbox
    return (b[0] + b[2]) / 2


def _heads_others(parts: Sequence[Part], bare: bool) -> bool:
    """Another position, a title, or a label of a level: what stands below it is no indicator of the position's."""
    if any(p.kind in ("holder", "title", "signature") for p in parts):
        return True
    return bare and any(p.level is not None and not _RESULT.match(p.text) for p in parts)


def _form(near: Neighbours, i: int, figured: set[int]) -> str:
    """What stands beside or before a cell's text: a figure, a code, a number, a letter, a bullet; else nothing."""
    if i in figured:
        return "figure"
    lead = near.beside.get(i)
    first = near.parts[i][0]
    mark = first.code or first.number or first.item
    if lead is not None:
        mark = next((p.code for p in near.parts[lead] if p.code), mark)
    if mark is None:
        return ""
    return "code" if _DOTTED.match(mark) else "number" if mark.isdigit() else "bullet" if mark == "-" else "letter"


def _says(parts: Sequence[Part]) -> int:
    """1 for an indicator's wording, -1 for that of a statement or name, 0 for neither. A printed level is a head's."""
    first = parts[0]
    if first.kind == "indicator":
        return 1
    if first.kind not in ("statement", "name") or (first.level is not None and not _is_program(first)):
        return -2
    return -1 if first.level or is_statement_wording(first.text) or is_name_wording(first.text) else 0


def _is_program(part: Part) -> bool:
    """Its level comes from the word that its name begins with, not from a label."""
    return part.kind == "name" and part.level == "program" and part.text.casefold().startswith("program")


def _votes(cells: Iterator[_Cell] | Sequence[_Cell]) -> Counter[tuple[bool, str]]:
    votes: Counter[tuple[bool, str]] = Counter()
    for cell in cells:
        says = 1 if cell.form == "figure" and cell.says == 0 else max(cell.says, -1)
        votes[(cell.first, cell.form)] += says
    return votes


def _is_indicator(cell: _Cell, votes: Counter[tuple[bool, str]], everywhere: Counter[tuple[bool, str]]) -> bool:
    """By the cells of its place and form in the lane; by those of other lanes where it has no mate that speaks.

    Worded as a head it must have a form that only indicators have.
    """
    own = votes[(cell.first, cell.form)]
    if cell.says < 0:
        both = own + votes[(not cell.first, cell.form)]
        return cell.says == -1 and bool(cell.form) and both > 0
    if own:
        return own > 0
    for counted in (votes, everywhere):
        total = sum(n for (first, _), n in counted.items() if first == cell.first)
        if total:
            return total > 0
    return False


def as_indicators(parts: Sequence[Part]) -> list[Part]:
    """Statements and names as indicators; what a line cut off an item goes back to it."""
    out: list[Part] = []
    for part in parts:
        if part.kind not in ("statement", "name"):
            out.append(part)
            continue
        last = out[-1] if out else None
        if last is not None and last.kind == "indicator" and part.item is None and part.code is None:
            out[-1] = replace(last, text=squeeze(f"{last.text} {part.text}"))
        else:
            out.append(replace(part, kind="indicator", text=strip_lead(part.text), level=None))
    return out
