"""What a page's drawing gave, and how it goes on with the drawing of the page before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.continuing import codes_of_before, continued_links
from pipeline.extract.diagrams.cut_trunks import CutTrunk, trunk_links
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.diagrams.emitting import emit_figures
from pipeline.record import Node


@dataclass(slots=True)
class Drawn:
    """What a page's drawing gave: its drafts, also those that go on with columns of the page before, and the node of each."""

    drafts: list[Draft]
    nodes: dict[int, Node]
    numbered: list[tuple[Draft, Node]] = field(default_factory=list)
    """The drafts that print a number, of this and all pages before, with their nodes."""
    trunks: list[CutTrunk] = field(default_factory=list)
    """The lines that run out of the page."""
    sheet: tuple[int, ...] = ()
    """The pages, up to this one, that lines cut at their ends show to be one drawing."""


def join_with(before: Drawn, drawn: Drawn, linked: set[int], builder: Builder, page: int) -> None:
    """Links a page's roots to the drawing of the page before, by code or by column; ``linked`` are drafts with a parent here."""
    # A node that stood on an earlier page has its parent there.
    fresh = {index for index, node in drawn.nodes.items() if node.page == page}
    roots = [d for d in drawn.drafts if d.index not in linked and d.index in fresh]
    cut = trunk_links(before.trunks, drawn.trunks)
    for node, led_to, weight in cut:
        builder.link(node, led_to, "connector", weight, page=page)
        drawn.sheet = (*before.sheet, page)
    roots = [d for d in roots if not any(drawn.nodes[d.index] is led_to for _, led_to, _ in cut)]
    coded = codes_of_before(roots, before.numbered, {node.level for node in builder.extraction.nodes})
    told = {child.index for _, child, _ in coded}
    heads = [d for d in before.drafts if d.index in before.nodes]
    for link in continued_links([d for d in roots if d.index not in told], heads):
        builder.link(before.nodes[link.parent], drawn.nodes[link.child], link.evidence, link.weight, page=page)
    for parent, child, weight in coded:
        builder.link(parent, drawn.nodes[child.index], "code", weight, page=page)


def with_columns(drawn: Drawn, going_on: Sequence[tuple[Draft, Draft]], before: Drawn | None, builder: Builder) -> Drawn:
    """What a page gave with the indicators that go on with columns of the page before, which are of the nodes there."""
    numbered = [(d, drawn.nodes[d.index]) for d in drawn.drafts if d.number and d.level and d.index in drawn.nodes]
    if before is None:
        return replace(drawn, numbered=numbered)
    drafts, nodes = list(drawn.drafts), dict(drawn.nodes)
    for k, (draft, above) in enumerate(going_on, len(drafts)):
        node = before.nodes[above.index]
        emit_figures(draft, node, builder)
        node.pages = sorted({*(node.pages or [node.page]), draft.page})
        drafts.append(replace(draft, index=k, level=above.level, holder=above.holder))
        nodes[k] = node
    return Drawn(drafts, nodes, [*before.numbered, *numbered], drawn.trunks, drawn.sheet)
