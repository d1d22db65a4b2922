"""Small tables of programs with their money at a drawing's foot, each below the columns of the position that answers for them:
"Nama Program | Anggaran", below the cards of a head of division and of his sections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.table_meaning.column import Column
from pipeline.extract.words.ranks import position_level
from pipeline.extract.words.targets import is_money, is_no_money
from pipeline.normalize.text import squeeze
from pipeline.record import Level

LEAST_TABLES = 2
"""Such tables side by side that make a foot."""


@dataclass(frozen=True, slots=True)
class ProgramFoot:
    """The boxes of a table by index: its two headers, its rows as (name, money), and that of the position they are of."""

    headers: tuple[int, int]
    rows: tuple[tuple[int, int], ...]
    home: int

    @property
    def boxes(self) -> set[int]:
        """All boxes of the table."""
        return {*self.headers, *(i for row in self.rows for i in row)}


def heads_program_feet(columns: Sequence[Column]) -> bool:
    """Whether a table's columns are such tables side by side: names and their money, several times over, and nothing else."""
    roles = [c.role for c in columns if c.role not in ("empty", "unknown")]
    return set(roles) == {"name", "budget"} and roles.count("budget") >= LEAST_TABLES and roles[0] == "name"


def find_program_feet(near: Neighbours) -> list[ProgramFoot]:
    """The tables of a foot: side by side, each below the one position of its level whose middle it spans; none where a table has
    no such position or shares it."""
    found = [foot for i in range(len(near.boxes)) if (foot := _table(near, i)) is not None]
    rows = [foot for foot in found if all(near.same_row(foot.headers[0], other.headers[0]) for other in found)]
    alone = len({foot.home for foot in rows}) == len(rows) == len(found)
    return rows if len(rows) >= LEAST_TABLES and alone else []


def give_program_feet(near: Neighbours, found: Sequence[ProgramFoot], drafts: Sequence[Draft], owner: Mapping[int, int]) -> None:
    """Gives the positions' drafts the names and money of their tables; who has a name keeps it."""
    for foot in found:
        home = drafts[owner[foot.home]] if foot.home in owner else None
        if home is None or home.names:
            continue
        for name, money in foot.rows:
            home.names.append(squeeze(near.boxes[name].text))
            text = squeeze(near.boxes[money].text)
            if is_money(text):
                home.budgets.append((text, near.boxes[money].bbox))


def _table(near: Neighbours, i: int) -> ProgramFoot | None:
    """The table that box ``i`` heads with "Nama Program", beside it a header of money."""
    parts = near.parts[i]
    label = parts[0] if len(parts) == 1 and parts[0].kind == "label" and parts[0].labelled else None
    money = near.next_cell(i) if label is not None and i not in near.in_network else None
    headed = money is not None and [(p.kind, p.code) for p in near.parts[money]] == [("header", "budget")]
    if label is None or label.level is None or money is None or not headed:
        return None
    rows = tuple(_rows(near, i))
    home = _home(near, (near.boxes[i].bbox[0], near.boxes[money].bbox[2]), near.boxes[i].bbox[1], label.level)
    return ProgramFoot((i, money), rows, home) if rows and home is not None else None


def _rows(near: Neighbours, header: int) -> Iterator[tuple[int, int]]:
    """The cells of names below a header, each with the cell of money beside it."""
    at = header
    while True:
        x0, _, x1, y1 = near.boxes[at].bbox
        below = [
            j for j in near.index.at((x0, y1, x1, y1 + near.touch)) if j != at and near.same_width(at, j) and at in near.above(j)
        ]
        money = near.next_cell(below[0]) if len(below) == 1 else None
        text = "" if money is None else squeeze(near.boxes[money].text)
        if money is None or not near.boxes[below[0]].lines or not (is_money(text) or is_no_money(text)):
            return
        yield below[0], money
        at = below[0]


def _home(near: Neighbours, span: tuple[float, float], top: float, level: Level) -> int | None:
    """The box of the one position of a level above that stands over the middle of a table's columns, in points."""
    found = []
    for i, parts in enumerate(near.parts):
        b = near.boxes[i].bbox
        post = [p.kind for p in parts] == ["holder"] and position_level(parts[0].text) == level
        if post and b[3] <= top and span[0] <= (b[0] + b[2]) / 2 <= span[1]:
            found.append(i)
    return found[0] if len(found) == 1 else None
