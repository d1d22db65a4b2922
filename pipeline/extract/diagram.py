"""A page's drawing into the builder: boxes to drafts, drafts to nodes with indicators and figures, lines and places to links."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.card_links import one_row_each
from pipeline.extract.diagrams.chains import pass_along_chains, shared_by_items
from pipeline.extract.diagrams.composite import compose
from pipeline.extract.diagrams.connector_links import connector_links
from pipeline.extract.diagrams.context_boxes import banner_links, level_from_title
from pipeline.extract.diagrams.continuing import PLACED, coded_elsewhere, codes_of_before, columns_that_go_on, continued_links
from pipeline.extract.diagrams.crosscutting import Tie, dashed_ties, find_crosscutting, settle
from pipeline.extract.diagrams.crosstabs import own_links
from pipeline.extract.diagrams.cut_trunks import CutTrunk, cut_trunks, trunk_links
from pipeline.extract.diagrams.direction import direction
from pipeline.extract.diagrams.drafts import Draft, Reading
from pipeline.extract.diagrams.emitting import (
    emit,
    emit_figures,
    emit_link,
    emit_loose,
    emit_ties,
    report_strayed,
    scopes_of,
)
from pipeline.extract.diagrams.leading_labels import settle_labels
from pipeline.extract.diagrams.links import Direction, Link, code_links, number_links, rank, without_farther_codes
from pipeline.extract.diagrams.list_sums import lift_sums
from pipeline.extract.diagrams.name_stacks import names_alone, run_on_links
from pipeline.extract.diagrams.neighbours import TOUCH
from pipeline.extract.diagrams.outlines import levels_by_outline, outline_links
from pipeline.extract.diagrams.paired_stacks import pair_stacks
from pipeline.extract.diagrams.parallel_stacks import part_stacks
from pipeline.extract.diagrams.place_links import place_links
from pipeline.extract.diagrams.post_stacks import post_stack_links
from pipeline.extract.diagrams.post_strips import give_strip_posts, posts_below
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
from pipeline.extract.geometry.boxes import Box
from pipeline.extract.geometry.grid import overlap
from pipeline.extract.geometry.network import Network
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.layout import Layout
from pipeline.extract.words.labels import is_name_wording, is_statement_wording
from pipeline.extract.words.ranks import position_level
from pipeline.extract.words.targets import labels_sum
from pipeline.normalize.text import fold
from pipeline.page import BBox
from pipeline.record import LEVELS, NAMED_LEVELS, Document, Level, Node

ISOLATED_SHARE = 0.7
"""Where lines reach at least this share of the drafts, a draft that none reaches and that has no level is decoration."""
JOINED_SHARE = 0.4
"""Share of the drafts that lines join to others, at least, in a drawing whose nodes stand in boxes or on lines."""
CAPTION_WORDS = 3
"""Words of a picture's caption at most; more may be a statement without a border."""
STACK_SLACK = 0.02
"""Boxes of a stack end at one place, within this share of their width; they touch within a point."""
CONTEXT: tuple[Level, ...] = ("visi", "misi")
"""Levels above those: what the office is there for."""
HEADED: tuple[Level, ...] = ("tujuan", "sasaran")
"""Levels that the head of the office answers for."""
ALIGNED = 0.02
"""Share of its width by which a cell may stick out from under another."""
ROW = 0.8
"""Share of right links among those of a headed column's boxes by their rows."""
KEPT_READINGS = 96
"""Pages whose boxes are read once for all passes; what is kept of more would let memory grow with the document."""


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
    _take_totals(reading)
    ties = settle(shared, reading, layout.letter)
    _drop_empty_words(reading, networks, boxes, builder.document)
    _drop_decoration(reading, networks)
    _hand_down_holders(reading)
    going_on = columns_that_go_on(reading, [d for d in before.drafts if d.index in before.nodes]) if before is not None else []
    explained = bool(reading.tiers) or any(d.explicit for d in reading.drafts)
    if not reading.drafts or (builder.document.type == "penjenjangan" and not networks and not explained):
        # A deck's slide of boxes without lines or levels is a table of notes.
        return _with_columns(Drawn([], {}), going_on, before, builder)
    way = direction(reading, networks)
    levels_from_tiers(reading, way, known.positions)
    levels_by_outline(reading.drafts, known.numbers)
    _fold_inputs(reading, networks, way)
    give_names(reading, way)
    _fold_indicator_boxes(reading, networks, way)
    pairs = part_stacks(reading, boxes)
    way = direction(reading, networks)
    links = connector_links(reading, networks, way)
    report_strayed(settle_strayed(reading, links, way), builder, page)
    links = run_on_links(reading.drafts, _pass_through_holders(reading, links))
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
    links = _pass_through_holders(reading, connector_links(reading, networks, way))
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
        _join_with(before, drawn, {link.child for link in links}, builder, page)
    return _with_columns(drawn, going_on, before, builder)


def _with_pairs(links: list[Link], pairs: list[Link]) -> list[Link]:
    """The links, those of stacks that pair cell by cell in place of all others to their children."""
    paired = {link.child for link in pairs}
    return [*(link for link in links if link.child not in paired), *pairs]


def _level_foreign(ties: Sequence[Tie]) -> None:
    """Gives what another organisation shares the level of ours that it is shared with, where it prints none; in place."""
    for tie in ties:
        if tie.theirs.foreign and not tie.theirs.explicit:
            tie.theirs.level = tie.ours.level


def _join_with(before: Drawn, drawn: Drawn, linked: set[int], builder: Builder, page: int) -> None:
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


def _with_columns(drawn: Drawn, going_on: Sequence[tuple[Draft, Draft]], before: Drawn | None, builder: Builder) -> Drawn:
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


def _draws(links: Sequence[Link]) -> bool:
    """Lines say what stands under what."""
    return any(link.evidence in ("connector", "arrow") for link in links)


def _drop_empty_words(reading: Reading, networks: Sequence[Network], boxes: Sequence[Box], document: Document) -> None:
    """Removes what says nothing of its own: figures alone, which number columns, and text without a border that is only the
    office's name, part of the title wherever it stands, or the caption of a picture."""
    office = fold(document.organisation or "")
    captions = _captions(reading, networks, boxes)
    names = {office, f"{office} {fold(document.region or '')}".strip()} - {""}
    for draft in list(reading.drafts):
        alone = not (draft.names or draft.indicators or draft.holder or draft.budgets)
        figures = bool(draft.statement) and not any(c.isalpha() for c in draft.statement or "")
        named = fold(draft.statement or "") in names and all(boxes[i].kind == "text" for i in draft.boxes)
        if alone and (figures or named or id(draft) in captions):
            _remove(reading, draft)


def _captions(reading: Reading, networks: Sequence[Network], boxes: Sequence[Box]) -> set[int]:
    """The drafts, by identity, of a few words without border or level that no line joins to another, in a drawing of boxes: what
    stands under a logo or a photograph."""
    ends = [{index for a in network.attachments for index in reading.reached(a.box)} for network in networks]
    joined = {index for those in ends if len(those) > 1 for index in those}
    loose = [d for d in reading.drafts if all(boxes[i].kind == "text" for i in d.boxes)]
    if len(joined) < JOINED_SHARE * len(reading.drafts):
        return set()
    few = [d for d in loose if d.index not in joined and d.level is None and len((d.statement or "").split()) <= CAPTION_WORDS]
    return {id(d) for d in few if not is_statement_wording(d.text)}


def _drop_decoration(reading: Reading, networks: Sequence[Network]) -> None:
    """Removes drafts that are no part of a connected drawing."""
    reached = {index for n in networks for a in n.attachments for index in reading.reached(a.box)}
    reached |= {d.index for d in reading.drafts if d.apart and reading.owner.get(d.boxes[0]) in reached}
    if len(reached) < ISOLATED_SHARE * len(reading.drafts):
        return
    reached |= _stacked_on(reading.drafts, reached)
    kept = [
        d
        for d in reading.drafts
        if d.index in reached or d.apart or d.level is not None or d.indicators or d.foreign or d.budgets
    ]
    renumber = {d.index: k for k, d in enumerate(kept)}
    reading.owner = {b: renumber[d] for b, d in reading.owner.items() if d in renumber}
    for k, draft in enumerate(kept):
        draft.index = k
    reading.drafts = kept


def _stacked_on(drafts: Sequence[Draft], reached: Collection[int]) -> set[int]:
    """The statements in one column with a draft that lines reach, box to box, and the names below names: lines lead to the whole
    stack."""
    index = SpatialIndex([d.bbox for d in drafts])
    out: set[int] = set()
    todo = list(reached)
    while todo:
        at = drafts[todo.pop()]
        x0, y0, x1, y1 = at.bbox
        slack = STACK_SLACK * (x1 - x0)
        for i in index.at((x0, y0 - 1.0, x1, y1 + 1.0)):
            b, text = drafts[i].bbox, drafts[i].statement or ""
            column = abs(b[0] - x0) <= slack and abs(b[2] - x1) <= slack
            listed = names_alone(at) and names_alone(drafts[i]) and is_name_wording(drafts[i].text)
            if column and i not in reached and i not in out and (is_statement_wording(text) or listed):
                out.add(i)
                todo.append(i)
    return out


def _hand_down_holders(reading: Reading) -> None:
    """A banner that names only the head of the office is the holder of the tujuan and sasaran below it, also where it touches the
    visi or misi, which are not his; so is the head of the office whom the first of several in a column names."""
    for draft in reading.drafts:
        if draft.level in CONTEXT and draft.holder and position_level(draft.holder) == "sasaran":
            for below in reading.drafts:
                if below.level in HEADED and below.holder is None and below.bbox[1] >= draft.bbox[1]:
                    below.holder = draft.holder
            draft.holder = None
    for banner in list(reading.drafts):
        if banner.statement or banner.names or banner.indicators or not banner.holder:
            continue
        if position_level(banner.holder) != "sasaran":
            continue
        for draft in reading.drafts:
            if draft.level in HEADED and draft.holder is None and draft.bbox[1] >= banner.bbox[1]:
                draft.holder = banner.holder
        _remove(reading, banner)
    heads = [d for d in reading.drafts if d.level in HEADED and d.holder and position_level(d.holder) == "sasaran"]
    for draft in reading.drafts:
        if draft.level in HEADED and draft.holder is None:
            over = [d for d in heads if d.bbox[1] < draft.bbox[1] and _lies_under(draft.bbox, d.bbox)]
            draft.holder = max(over, key=lambda d: d.bbox[1]).holder if over else None


def _lies_under(below: BBox, above: BBox) -> bool:
    """A cell lies within the width of one above it."""
    slack = ALIGNED * (above[2] - above[0])
    return above[0] - slack <= below[0] and below[2] <= above[2] + slack


def _remove(reading: Reading, draft: Draft) -> None:
    index = draft.index
    reading.drafts.pop(index)
    reading.owner = {b: d - (d > index) for b, d in reading.owner.items() if d != index}
    for k, other in enumerate(reading.drafts):
        other.index = k


def _fold_indicator_boxes(reading: Reading, networks: Sequence[Network], way: Direction) -> None:
    """A box of indicators alone, on no tier of its own, belongs to the node that it hangs under; its lines become that node's."""
    alone = {
        d.index
        for d in reading.drafts
        if not (d.statement or d.names or d.holder)
        and (d.level is None or all(i.labelled for i in d.indicators) or _tier_mate_above(d, reading.drafts) is not None)
    }
    _fold(reading, networks, way, alone)


def _tier_mate_above(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """What stands above indicators with targets in their column, beside the same tier's label: they measure that."""
    if draft.statement or draft.names or draft.holder or not all(i.figures for i in draft.indicators):
        return None
    x0, y0, x1, _ = draft.bbox
    middle = (x0 + x1) / 2
    over = [d for d in drafts if d.tier is draft.tier is not None and d.bbox[3] <= y0 and d.bbox[0] <= middle <= d.bbox[2]]
    return max((d for d in over if d.statement or d.names), key=lambda d: d.bbox[3], default=None)


def _fold_inputs(reading: Reading, networks: Sequence[Network], way: Direction) -> None:
    """Boxes on a tier of inputs give their money to the nodes that they hang under, and are no nodes themselves."""
    inputs = [d for d in reading.drafts if d.tier is not None and d.tier.inputs and not d.explicit]
    for draft in inputs:
        draft.indicators = []
    _fold(reading, networks, way, {d.index for d in inputs})
    for draft in inputs:
        if any(d is draft for d in reading.drafts):
            _remove(reading, draft)


def _fold(reading: Reading, networks: Sequence[Network], way: Direction, alone: set[int]) -> None:
    """Gives the indicators, money and lines of the drafts ``alone`` to the others that they hang under."""
    if not alone or len(alone) == len(reading.drafts):
        return
    links = connector_links(reading, networks, way)
    drawn = {link.child for link in links}
    links += place_links(reading, way, (), drawn)
    best: dict[int, Link] = {}
    for link in links:
        if link.child in alone and (link.child not in best or link.weight > best[link.child].weight):
            best[link.child] = link
    for draft in reading.drafts:
        if draft.index in drawn:
            continue
        mate = _tier_mate_above(draft, reading.drafts)
        beside = _row_link(draft, reading.drafts) if draft.columned else None
        if beside is not None:
            best[draft.index] = beside
        elif mate is not None:
            best[draft.index] = Link(mate.index, draft.index, "column", ROW)
    into: dict[int, int] = {}
    for child in alone:
        at, steps = child, 0
        while at in alone and at in best and steps <= len(alone):
            at, steps = best[at].parent, steps + 1
        if at not in alone:
            into[child] = at
    for child in sorted(into):
        home, box = reading.drafts[into[child]], reading.drafts[child]
        home.indicators += box.indicators
        home.take_money(box)
        home.boxes += box.boxes
    kept = [d for d in reading.drafts if d.index not in into]
    renumber = {d.index: k for k, d in enumerate(kept)}
    reading.owner = {b: renumber[into.get(d, d)] for b, d in reading.owner.items() if into.get(d, d) in renumber}
    for k, draft in enumerate(kept):
        draft.index = k
    reading.drafts = kept


def _row_link(box: Draft, drafts: Sequence[Draft]) -> Link | None:
    """A box of a headed column belongs to the draft of the nearest column left of it in whose row it stands, or nearest to it."""
    left = [d for d in drafts if not d.columned and d.bbox[2] <= box.bbox[0]]
    if not left:
        return None
    edge = max(d.bbox[2] for d in left)
    column = [d for d in left if edge - d.bbox[2] <= (d.bbox[2] - d.bbox[0]) / 2]
    over = [(overlap(d.bbox, box.bbox, 1), d.index) for d in column]
    return Link(max(over)[1], box.index, "row", ROW)


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


def _take_totals(reading: Reading) -> None:
    """A box that says only "Jumlah" with an amount beside it is a sum, no node, and measures nothing that it hangs under."""
    for draft in list(reading.drafts):
        if draft.statement or draft.names or draft.holder or len(draft.indicators) != 1:
            continue
        name, figures = draft.indicators[0].name, draft.indicators[0].figures
        amounts = [(text, box) for kind, text, box, _ in figures if kind == "target"] + draft.budgets
        if labels_sum(name) and amounts:
            reading.totals += [(name, text, box) for text, box in amounts]
            _remove(reading, draft)


def _heads_posts(draft: Draft, below: Sequence[Draft]) -> bool:
    """A position below the office's head, at the top of its page, over others with positions of their own: a node of another page
    restated, or one whose text is told nowhere."""
    usual = position_level(draft.holder or "")
    return usual in NAMED_LEVELS and bool(below) and all(d.holder and d.holder != draft.holder for d in below)


def _pass_through_holders(reading: Reading, links: list[Link]) -> list[Link]:
    """A position in a box of its own between two statements answers for those below it; lines pass through it."""
    out = links
    for draft in reading.drafts:
        if draft.statement or draft.names or draft.indicators or not (draft.holder or draft.passed):
            continue
        up = [link for link in out if link.child == draft.index]
        down = [link for link in out if link.parent == draft.index]
        if (not up and not down) or (not up and _heads_posts(draft, [reading.drafts[link.child] for link in down])):
            continue
        for link in down:
            child = reading.drafts[link.child]
            child.holder = child.holder or draft.holder
            out = [*out, *(replace(link, parent=above.parent) for above in up)]
        if not down:
            for served in posts_below(draft, reading.drafts) or [reading.drafts[link.parent] for link in up]:
                served.holder = served.holder or draft.holder
        out = [link for link in out if draft.index not in (link.parent, link.child)]
        draft.holder, draft.level, draft.passed = None, None, True
    return out
