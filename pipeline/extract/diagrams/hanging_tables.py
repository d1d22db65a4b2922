"""Indicators that hang below a statement's box with a little white between: small tables ("No | Indikator | Target"), and boxes
that say "Indikator :"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.geometry.grid import box_of
from pipeline.page import BBox

WHITE = 6.0
"""Letter heights between a statement and its table at most: a spacer row of a sheet has two or three."""
SIDES = 0.05
"""Share of their width by which the sides of the statement and of the table may differ."""


def hang_tables(near: Neighbours, drafts: Sequence[Draft], owner: dict[int, int], letter: float) -> None:
    """Gives the indicators of tables that a header opens, and of boxes that say what they hold, to the one statement above, as
    wide, with nothing between.

    ``letter`` is the usual letter height in points; ``owner`` is changed with the drafts.
    """
    for draft in drafts:
        if not draft.only_indicators or near.in_network & set(draft.boxes):
            continue
        table = _table(near, draft)
        if table is None:
            continue
        homes = [d for d in drafts if d is not draft and _hangs(near, table, d, letter)]
        if len(homes) != 1 or homes[0].indicators or _between(near, table, homes[0], draft):
            continue
        home = homes[0]
        home.indicators, draft.indicators = draft.indicators, []
        home.boxes += draft.boxes
        home.bbox = box_of([home.bbox, table])
        for box in draft.boxes:
            owner[box] = home.index


def _table(near: Neighbours, draft: Draft) -> BBox | None:
    """The whole table of a draft's indicators, its row of headers included; None where no header "Indikator" opens it and the
    indicators do not say themselves what they are."""
    cells = {near.beside.get(i, i) for i in draft.boxes} | set(draft.boxes)
    figures = {f for f, home in near.figure_of.items() if home in draft.boxes}
    body = box_of(near.boxes[i].bbox for i in cells | figures)
    if all(one.labelled for one in draft.indicators):
        return body
    heads = [
        i
        for i in near.index.at((body[0], body[1] - near.touch, body[2], body[1] + near.touch))
        if near.bare(i) and abs(near.boxes[i].bbox[3] - body[1]) <= near.touch
    ]
    if not any(p.kind == "header" and p.code == "indicator" for i in heads for p in near.parts[i]):
        return None
    return box_of([body, *(near.boxes[i].bbox for i in heads)])


def _hangs(near: Neighbours, table: BBox, draft: Draft, letter: float) -> bool:
    """The statement stands above the table, as wide."""
    b = draft.bbox
    slack = SIDES * (b[2] - b[0]) + near.touch
    alike = max(abs(b[0] - table[0]), abs(b[2] - table[2])) <= slack
    return bool(draft.statement or draft.names) and alike and -near.touch <= table[1] - b[3] <= WHITE * letter


def _between(near: Neighbours, table: BBox, home: Draft, draft: Draft) -> bool:
    """Something else stands between a statement and a table."""
    gap = (table[0] + near.touch, home.bbox[3] + near.touch, table[2] - near.touch, table[1] - near.touch)
    return gap[1] < gap[3] and any(i not in home.boxes and i not in draft.boxes for i in near.index.at(gap))
