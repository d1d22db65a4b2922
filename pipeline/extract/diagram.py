"""A page's drawing into the builder: boxes to drafts, drafts to nodes with indicators and figures, lines and places to links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.card_links import one_row_each
from pipeline.extract.diagrams.chains import pass_along_chains, shared_by_items
from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.connector_links import connector_links
from pipeline.extract.diagrams.context_boxes import banner_links, level_from_title
from pipeline.extract.diagrams.continuing import PLACED, coded_elsewhere, columns_that_go_on
from pipeline.extract.diagrams.crosscutting import Tie, dashed_ties, find_crosscutting, settle
from pipeline.extract.diagrams.crosstabs import own_links
from pipeline.extract.diagrams.cut_trunks import cut_trunks
from pipeline.extract.diagrams.direction import direction
from pipeline.extract.diagrams.drafts import Reading
from pipeline.extract.diagrams.drawn import Drawn, join_with, with_columns
from pipeline.extract.diagrams.dropping import drop_decoration, drop_empty_words, take_totals
from pipeline.extract.diagrams.emitting import (
    emit,
    emit_link,
    emit_loose,
    emit_ties,
    report_strayed,
    scopes_of,
)
from pipeline.extract.diagrams.folding import fold_indicator_boxes, fold_inputs
from pipeline.extract.diagrams.head_of_office import hand_down_holders
from pipeline.extract.diagrams.leading_labels import settle_labels
from pipeline.extract.diagrams.links import Link, code_links, number_links, rank, without_farther_codes
from pipeline.extract.diagrams.list_sums import lift_sums
from pipeline.extract.diagrams.name_stacks import run_on_links
from pipeline.extract.diagrams.neighbours import TOUCH
from pipeline.extract.diagrams.outlines import levels_by_outline, outline_links
from pipeline.extract.diagrams.paired_stacks import pair_stacks
from pipeline.extract.diagrams.parallel_stacks import part_stacks
from pipeline.extract.diagrams.passed_posts import pass_through_holders
from pipeline.extract.diagrams.place_links import place_links
from pipeline.extract.diagrams.post_stacks import post_stack_links
from pipeline.extract.diagrams.post_strips import give_strip_posts
from pipeline.extract.diagrams.posts_told import levels_by_posts
from pipeline.extract.diagrams.row_blocks import block_links
from pipeline.extract.diagrams.row_cards import row_links
from pipeline.extract.diagrams.served import link_served
from pipeline.extract.diagrams.settling import part_shared_boxes
from pipeline.extract.diagrams.stacked_tiers import stacked_links, touching_links
from pipeline.extract.diagrams.straddling import straddle_links
from pipeline.extract.diagrams.strayed_labels import settle_strayed
from pipeline.extract.diagrams.supports import give_names
from pipeline.extract.diagrams.tiers import assign_levels, levels_from_tiers, posts_from_tiers
from pipeline.extract.layout import Layout
from pipeline.normalize.text import fold
from pipeline.record import LEVELS, Level

KEPT_READINGS = 96
"""Pages whose boxes are read once for all passes; what is kept of more would let memory grow with the document."""


@dataclass(slots=True)
class Printed:
    """What all drawings of a document print: levels by folded statement, the levels that labels of positions stand for, by folded
    text, and what was read of the first pages' boxes, before levels were assigned."""

    levels: dict[str, Level] = field(default_factory=dict)
    positions: dict[str, Level] = field(default_factory=dict)
    readings: dict[int, Reading] = field(default_factory=dict)
    numbers: dict[tuple[str, ...], Level] = field(default_factory=dict)
    """Levels of numbered boxes that lists of the document tell."""


def printed(layouts: Sequence[Layout]) -> Printed:
    """Levels that boxes or tier labels print anywhere: what one page says holds for its repeats on others."""
    out = Printed()
    for layout in layouts if len(layouts) > 1 else ():
        reading = compose(layout.boxes, layout.networks, layout.number, layout.letter)
        if len(out.readings) < KEPT_READINGS:
            out.readings[layout.number] = reading.twin()
        settle_labels(reading, layout.boxes, layout.networks, layout.letter)
        levels_from_tiers(reading, direction(reading, layout.networks), out.positions)
        for draft in reading.drafts:
            if draft.level is not None and draft.statement:
                out.levels.setdefault(fold(draft.statement), draft.level)
    return out


def read_drawing(layout: Layout, builder: Builder, known: Printed | None = None, before: Drawn | None = None) -> Drawn:
    """Reads a page's drawing into the builder.

    ``known`` is what all drawings print (:func:`printed`); ``before`` is the drawing of the page before, which may go on here.
    """
    known = known or Printed()
    page = layout.number
    shared, boxes, networks = find_crosscutting(layout, builder.document.organisation)
    read = None if shared.shared else known.readings.pop(page, None)
    reading = read or compose(boxes, networks, page, layout.letter)
    part_shared_boxes(reading, boxes)
    settle_labels(reading, boxes, networks, layout.letter)
    take_totals(reading)
    ties = settle(shared, reading, layout.letter)
    drop_empty_words(reading, networks, boxes, builder.document)
    drop_decoration(reading, networks)
    hand_down_holders(reading)
    going_on = columns_that_go_on(reading, [d for d in before.drafts if d.index in before.nodes]) if before is not None else []
    explained = bool(reading.tiers) or any(d.explicit for d in reading.drafts)
    if not reading.drafts or (builder.document.type == "penjenjangan" and not networks and not explained):
        # A deck's slide of boxes without lines or levels is a table of notes.
        return with_columns(Drawn([], {}), going_on, before, builder)
    way = direction(reading, networks)
    levels_from_tiers(reading, way, known.positions)
    levels_by_outline(reading.drafts, known.numbers)
    fold_inputs(reading, networks, way)
    give_names(reading, way)
    fold_indicator_boxes(reading, networks, way)
    pairs = part_stacks(reading, boxes)
    way = direction(reading, networks)
    links = connector_links(reading, networks, way)
    report_strayed(settle_strayed(reading, links, way), builder, page)
    links = run_on_links(reading.drafts, pass_through_holders(reading, links))
    links = shared_by_items(reading.drafts, links)
    links += row_links(reading.drafts, {link.child for link in links})
    level_from_title(reading, links)
    links += banner_links(reading, way, links)
    assign_levels(reading, [link for link in links if not link.also], way, _known_levels(reading, builder, known.levels))
    posts_from_tiers(reading)
    give_strip_posts(reading)
    ordered = sorted({d.level for d in reading.drafts if d.level}, key=lambda level: rank(level) or 0)
    for draft in reading.drafts:
        draft.level = None if draft.passed else draft.level
    way = direction(reading, networks)
    links = pass_through_holders(reading, connector_links(reading, networks, way))
    links = shared_by_items(reading.drafts, pass_along_chains(reading.drafts, run_on_links(reading.drafts, links)))
    links += row_links(reading.drafts, {link.child for link in links})
    links += banner_links(reading, way, links)
    pairs += pair_stacks(reading)
    links = outline_links(reading.drafts, [*links, *number_links(reading.drafts)])
    links = without_farther_codes([*links, *code_links(reading.drafts, ordered)])
    dashed = dashed_ties(shared, reading, networks, links)
    ties += dashed
    links = [link for link in links if not any(link.bbox == tie.bbox for tie in dashed)]
    links += post_stack_links(reading.drafts, TOUCH * layout.letter, {link.child for link in links})
    links = _with_pairs(links, pairs)
    links += touching_links(reading, way, links, TOUCH * layout.letter)
    links = block_links(reading, way, links)
    lined, reached = _draws(links), {link.child for link in links if link.weight >= 0.5}
    links += place_links(reading, way, ordered, reached)
    elsewhere = coded_elsewhere(reading.drafts, links)
    links = [link for link in links if link.evidence not in PLACED or link.child not in elsewhere]
    links += straddle_links(reading.drafts, links) if way == "down" else []
    links += stacked_links(reading, way, links)
    links += [] if lined else banner_links(reading, way, links)
    links = one_row_each(reading.drafts, own_links(reading.drafts, links))
    links = [link for link in links if not (reading.drafts[link.parent].foreign or reading.drafts[link.child].foreign)]
    _level_foreign(ties)
    lift_sums(reading, links, boxes, TOUCH * layout.letter)
    scopes = scopes_of(reading, links)
    emit_loose(reading, builder, page)
    nodes = {d.index: emit(d, builder, scopes.get(d.index, "")) for d in reading.drafts if not d.empty}
    for link in links:
        if link.parent in nodes and link.child in nodes:
            emit_link(link, nodes, page, builder)
    link_served(reading.drafts, nodes, builder, page)
    emit_ties(ties, nodes, page, builder)
    drawn = Drawn(reading.drafts, nodes, trunks=cut_trunks(reading, networks, way, nodes), sheet=(page,))
    if before is not None and before.drafts:
        join_with(before, drawn, {link.child for link in links}, builder, page)
    return with_columns(drawn, going_on, before, builder)


def _with_pairs(links: list[Link], pairs: list[Link]) -> list[Link]:
    """The links, those of stacks that pair cell by cell in place of all others to their children."""
    paired = {link.child for link in pairs}
    return [*(link for link in links if link.child not in paired), *pairs]


def _level_foreign(ties: Sequence[Tie]) -> None:
    """Gives what another organisation shares the level of ours that it is shared with, where it prints none; in place."""
    for tie in ties:
        if tie.theirs.foreign and not tie.theirs.explicit:
            tie.theirs.level = tie.ours.level


def _draws(links: Sequence[Link]) -> bool:
    """Lines say what stands under what."""
    return any(link.evidence in ("connector", "arrow") for link in links)


def _known_levels(reading: Reading, builder: Builder, levels: Mapping[str, Level]) -> dict[int, Level]:
    """Levels of drafts that other pages tell, under the same text or for the same position."""
    out = levels_by_posts(reading.drafts, builder.extraction.nodes)
    for draft in reading.drafts:
        if draft.level is not None or not draft.statement:
            continue
        known = levels.get(fold(draft.statement))
        if known is None:
            known = next((level for level in LEVELS if builder.find(level, draft.statement, None) is not None), None)
        if known is not None:
            out[draft.index] = known
    return out
