"""Programs that a report ties to no sasaran but by the unit that answers for both: "Sasaran 2 | Bidang Promosi" in one table,
"Program Promosi Daerah | Bidang Promosi" in another."""

from __future__ import annotations

from collections import defaultdict

from pipeline.extract.builder import Builder
from pipeline.normalize.text import fold
from pipeline.record import Node

HELD = 0.85
"""Strength of the tie: each unit answers for one sasaran alone."""
LEAST_HOLDERS = 2
"""Units among which the sasaran are shared out; one that answers for all ties nothing."""


def link_shared_holders(builder: Builder) -> None:
    """Proposes the only sasaran of its holder as the parent of each program that stands under nothing."""
    held: defaultdict[str, list[Node]] = defaultdict(list)
    for node in builder.extraction.nodes:
        if node.level == "sasaran" and node.holder:
            held[fold(node.holder)].append(node)
    if len(held) < LEAST_HOLDERS:
        return
    children = {link.child for link in builder.extraction.candidates}
    for node in builder.extraction.nodes:
        above = held.get(fold(node.holder), []) if node.level == "program" and node.holder and node.id not in children else []
        if len(above) == 1:
            builder.link(above[0], node, "holder", HELD, page=node.page, bbox=node.bbox)
