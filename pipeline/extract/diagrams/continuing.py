"""Drawings that go on over a page's end: columns whose indicators go on, children of the page before, codes of its sasaran."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.links import ALSO_CODE, CODE, Link, continues_code, overlap_share, rank
from pipeline.extract.geometry.box import Box
from pipeline.normalize.text import fold
from pipeline.page import BBox
from pipeline.record import Level, Node

CONTINUED = 0.65
"""Strength of a parent in the column that the previous page broke off."""
UNDER = 0.6
"""Share of a box's width that lies under its parent of the page before, at least."""
PLACED = ("span", "column", "nearest")
"""Evidence of a place alone, which codes outdo."""
EDGE = 2.5
"""Points by which the sides of one column differ from page to page, and the ends of cells of one row."""


def sheet_goes_on(before: Sequence[Box], boxes: Sequence[Box]) -> bool:
    """Whether all cells of a page stand in columns of the cells that ended the page before; False for a page without cells."""
    cells, above = ([b.bbox for b in those if b.kind == "cell"] for those in (boxes, before))
    foot = max((b[3] for b in above), default=0.0)
    last = [b for b in above if foot - b[3] <= EDGE]
    return bool(cells) and all(any(_in_column(cell, b) for b in last) for cell in cells)


def columns_that_go_on(reading: Reading, before: Sequence[Draft]) -> list[tuple[Draft, Draft]]:
    """The drafts in a page's first row that go on with a column of the page before, each with the draft that ended that page in
    the same column: indicators alone, or below the same position once more. They are taken out of the reading.

    ``before`` are the drafts of the page before.
    """
    if not before or not reading.drafts:
        return []
    foot = max(d.bbox[3] for d in before)
    top = min(d.bbox[1] for d in reading.drafts)
    last = [d for d in before if foot - d.bbox[3] <= EDGE and d.indicators]
    found = []
    for draft in [d for d in reading.drafts if d.bbox[1] - top <= EDGE and not d.columned]:
        column = [d for d in last if _in_column(draft.bbox, d.bbox)] if draft.only_indicators else _restated(draft, before)
        if len(column) == 1:
            found.append((draft, column[0]))
    gone = {draft.index for draft, _ in found}
    reading.keep([d for d in reading.drafts if d.index not in gone])
    return found


def _restated(draft: Draft, before: Sequence[Draft]) -> list[Draft]:
    """The draft whose position a page prints again over the rest of its indicators: the last of its column."""
    if not draft.holder or draft.statement or draft.names or not draft.indicators:
        return []
    column = [d for d in before if abs(d.bbox[0] - draft.bbox[0]) <= EDGE and abs(d.bbox[2] - draft.bbox[2]) <= EDGE]
    lowest = max(column, key=lambda d: d.bbox[1], default=None)
    alike = lowest is not None and not (lowest.statement or lowest.names) and fold(lowest.holder or "") == fold(draft.holder)
    return [lowest] if lowest is not None and alike else []


def _in_column(cell: BBox, above: BBox) -> bool:
    """Cells of one column: within its sides, and at one of them."""
    (x0, _, x1, _), (a0, _, a1, _) = cell, above
    within = a0 - EDGE <= x0 and x1 <= a1 + EDGE
    return within and (abs(a0 - x0) <= EDGE or abs(a1 - x1) <= EDGE)


def continued_links(roots: Sequence[Draft], before: Sequence[Draft]) -> list[Link]:
    """Links from the previous page's drafts to this page's roots by column position: the page break runs through the tree.

    Parents in the links are indices into ``before``; children are indices of this page's drafts.
    """
    out: list[Link] = []
    for child in roots:
        mine = rank(child.level)
        over = [
            (d, overlap_share(d.bbox, child.bbox, True))
            for d in before
            if mine is not None and d.level is not None and (rank(d.level) or 0) < mine
        ]
        over = [(d, share) for d, share in over if share >= UNDER]
        if over:
            deepest = max(over, key=lambda e: (rank(e[0].level) or 0, e[0].bbox[1]))
            out.append(Link(deepest[0].index, child.index, "continued", CONTINUED * deepest[1]))
    return out


def codes_of_before(
    roots: Iterable[Draft], numbered: Sequence[tuple[Draft, Node]], levels: Collection[Level]
) -> list[tuple[Node, Draft, float]]:
    """What the codes of this page's roots say of numbered nodes of the pages before, as (parent, child, strength).

    Codes name nodes of the tier next above; ``levels`` are those of the whole drawing.
    """
    out: list[tuple[Node, Draft, float]] = []
    for child in roots:
        mine = rank(child.level)
        above = [level for level in levels if mine is not None and (rank(level) or 0) < mine]
        if not above or (child.number is not None and "." not in child.number):
            continue
        tier = max(above, key=lambda level: rank(level) or 0)
        served: list[Node] = []
        for indicator in child.indicators:
            match = [(d, node) for d, node in numbered if d.level == tier and continues_code(indicator.number, d)]
            best = max(match, key=lambda m: len(m[0].number or ""), default=None)
            if best is not None and not any(best[1] is node for node in served):
                served.append(best[1])
        out += [(node, child, CODE if k == 0 else ALSO_CODE) for k, node in enumerate(served)]
    return out


def coded_elsewhere(drafts: Sequence[Draft], links: Sequence[Link]) -> set[int]:
    """The drafts whose indicators have codes of nothing that is drawn, where the codes of most others of their level are known.

    ``links`` tell what the codes say.
    """
    told = {link.child for link in links if link.evidence == "code"}
    out: set[int] = set()
    for draft in drafts:
        coded = bool(draft.indicators) and all("." in (one.number or "") for one in draft.indicators)
        mates = [d for d in drafts if d.level == draft.level is not None and d is not draft]
        if coded and draft.index not in told and 2 * sum(d.index in told for d in mates) > len(mates):
            out.add(draft.index)
    return out
