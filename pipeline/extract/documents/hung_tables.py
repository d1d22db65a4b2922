"""Tables in a drawing that hang below a box of it: what they list serves what that box says.

Clerks draw a tree down to the programs and put the kegiatan of each into a small table of its own below, with an arrow or only
some white between.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.drawn import Drawn
from pipeline.extract.geometry.grid import overlap
from pipeline.extract.geometry.network import middle_within
from pipeline.page import BBox
from pipeline.record import LEVELS, NAMED_LEVELS, Level, Node

COVERED = 0.5
"""Share of a table's width that the box above it covers at least."""
UNDER = 0.85
"""Strength of the tie to the box right above, as a probability."""


def link_hung_tables(tables: Iterable[tuple[int, BBox]], drawings: Mapping[int, Drawn], builder: Builder) -> None:
    """Links the topmost nodes of each table to the lowest drawn node above it, of the nearest level over theirs.

    ``tables`` are the pages (from 1) and boxes (points) of tables that were read; ``drawings`` what was drawn, by page. Only
    where every table whose nodes have no parents finds a box, and those of a page each one of its own: tables below one tier.
    """
    led = {c.child for c in builder.extraction.candidates}
    by_page: dict[int, list[tuple[Node, list[Node]]]] = {}
    for page, box in tables:
        drawn = drawings.get(page)
        listed = [n for n in builder.extraction.nodes if n.page == page and n.bbox is not None and middle_within(n.bbox, box)]
        tops = [n for n in listed if n.id not in led]
        if drawn is None or not tops or any(n.level not in NAMED_LEVELS for n in tops) or len({n.level for n in tops}) > 1:
            continue
        own = {n.id for n in listed}
        head = _head(box, [(b, n) for b, n in _drawn(drawn) if n.id not in own], tops[0].level)
        if head is None:
            return
        by_page.setdefault(page, []).append((head, tops))
    for page, found in by_page.items():
        if len({head.id for head, _ in found}) == len(found):
            for head, tops in found:
                for node in tops:
                    builder.link(head, node, "span", UNDER, page=page, bbox=node.bbox)


def _drawn(drawn: Drawn) -> Sequence[tuple[BBox, Node]]:
    return [(draft.bbox, drawn.nodes[draft.index]) for draft in drawn.drafts if draft.index in drawn.nodes]


def _head(table: BBox, drawn: Sequence[tuple[BBox, Node]], level: Level) -> Node | None:
    """The lowest node that stands over most of a table's width, if it is of the nearest level above that any is drawn of."""
    higher = [(b, n) for b, n in drawn if LEVELS.index(n.level) < LEVELS.index(level)]
    over = [(b, n) for b, n in higher if b[1] < table[1] and overlap(b, table, 0) >= COVERED * (table[2] - table[0])]
    if not over:
        return None
    nearest = max(LEVELS.index(n.level) for _, n in higher)
    _, head = max(over, key=lambda found: found[0][3])
    return head if LEVELS.index(head.level) == nearest else None
