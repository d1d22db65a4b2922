"""Composite boxes: stacked and neighbouring boxes that together say one node become one draft.

A head (statement, name, or a position alone) starts a draft; the indicator, target, holder and budget boxes that touch it from
below, and the number, unit and figure cells beside them, complete it. Boxes that a connector links are never one, but where the
lower holds only indicators with targets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.diagrams.annex_homes import take_annexes, take_figure, take_unit
from pipeline.extract.diagrams.app_marks import app_marks
from pipeline.extract.diagrams.aside_indicators import join_aside
from pipeline.extract.diagrams.box_text import parts_of
from pipeline.extract.diagrams.captions import caption_parts
from pipeline.extract.diagrams.crosstabs import cross_drafts, find_crosstab
from pipeline.extract.diagrams.drafts import Draft, Reading, Tier
from pipeline.extract.diagrams.hanging_tables import hang_tables
from pipeline.extract.diagrams.head_rows import give_region
from pipeline.extract.diagrams.heads import Heads
from pipeline.extract.diagrams.holder_columns import find_holder_column, give_posts
from pipeline.extract.diagrams.indicator_tables import IndicatorTable, find_indicator_tables, give_table
from pipeline.extract.diagrams.listed_nodes import share_indicators
from pipeline.extract.diagrams.measured_rows import hang_measured_rows
from pipeline.extract.diagrams.money_strips import find_strips, give_strips
from pipeline.extract.diagrams.neighbours import TOUCH, Neighbours
from pipeline.extract.diagrams.occasions import occasion_boxes
from pipeline.extract.diagrams.outlines import find_outline, give_numbers
from pipeline.extract.diagrams.paid_posts import find_paid_posts, give_paid_posts
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.post_cards import name_post_cards, spread_beside
from pipeline.extract.diagrams.post_rows import find_post_rows, give_post_rows
from pipeline.extract.diagrams.post_strips import find_post_strip, head_columns, strip_posts
from pipeline.extract.diagrams.post_table_drafts import card_drafts
from pipeline.extract.diagrams.post_tables import PostTable, find_post_tables
from pipeline.extract.diagrams.post_works import hand_down_posts
from pipeline.extract.diagrams.program_feet import find_program_feet, give_program_feet
from pipeline.extract.diagrams.result_tables import find_result_tables, give_results
from pipeline.extract.diagrams.role_rows import column_head, head_of_row_mate
from pipeline.extract.diagrams.row_blocks import mark_blocks
from pipeline.extract.diagrams.row_cards import RowStack, find_row_stacks, row_drafts
from pipeline.extract.diagrams.served import take_served
from pipeline.extract.diagrams.settled_parts import settle_parts
from pipeline.extract.diagrams.settling import (
    add_figure,
    add_indicator,
    closes,
    first_is_statement,
    hang_indicators,
    is_spent,
    join_beside,
    keys_below,
    legend,
    list_figures,
    named_beside_money,
    next_item,
    post_strip,
    tier_strip,
)
from pipeline.extract.diagrams.side_posts import find_side_posts, give_side_posts
from pipeline.extract.diagrams.sum_rows import find_sums
from pipeline.extract.diagrams.tier_labels import tier_labels
from pipeline.extract.diagrams.year_strips import years_of_figures
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import box_of
from pipeline.extract.geometry.network import Network
from pipeline.extract.words.labels import is_statement_wording, measured_level
from pipeline.extract.words.ranks import position_level
from pipeline.extract.words.targets import is_figure, is_grade, is_money, stated_sum
from pipeline.normalize.text import squeeze
from pipeline.page import BBox

HIGHER = ("visi", "misi", "tujuan_daerah", "sasaran_daerah", "tujuan")
"""Levels above those that positions stand for."""


def compose(boxes: Sequence[Box], networks: Sequence[Network], page: int, letter: float) -> Reading:
    """Drafts, tiers and titles of a page's boxes. ``letter`` is the usual letter height in points."""
    return _Composer(boxes, networks, page, letter, parts_of(boxes)).run()


class _Composer:
    def __init__(
        self, boxes: Sequence[Box], networks: Sequence[Network], page: int, letter: float, parts: list[list[Part]]
    ) -> None:
        self.boxes = boxes
        self.page, self.networks = page, networks
        self.near = Neighbours(boxes, networks, letter, parts)
        posts = find_post_tables(self.near, page)
        self.parts = settle_parts(self.near)
        self.near.numbered = find_outline(self.near)
        self.drafts: list[Draft] = []
        self.blocks: list[tuple[Sequence[Draft], BBox]] = []
        self.owner: dict[int, int] = {}
        self.mode: dict[int, Part] = {}
        self.signatures: list[BBox] = []
        self.carded: dict[int, tuple[int, ...]] = {}
        self.legend = legend(boxes) | keys_below(self.near) | occasion_boxes(self.near) | app_marks(self.near)
        self.reading = Reading([], [], [], self.owner)
        self.heads = Heads(self.near)
        self.holders = find_holder_column(self.near)
        held = {self.holders.header, *self.holders.posts} if self.holders is not None else set()
        near = self.near
        self.stacks = {stack.rows[0].name: stack for stack in find_row_stacks(near)}
        rows = {i for stack in self.stacks.values() for i in stack.boxes}
        # Rows of names and no statements are nodes each, whatever heads them.
        posts = [table for table in posts if table.under("statement") or not table.boxes & rows]
        self.cards = {table.head: table for table in posts}
        carded = {i for table in posts for i in table.boxes}
        self.stacks = {i: stack for i, stack in self.stacks.items() if not carded & stack.boxes}
        stacked = {i for stack in self.stacks.values() for i in stack.boxes} | carded
        self.tables = {t.first: t for t in find_indicator_tables(near, page) if t.first not in carded}
        stacked |= {i for table in self.tables.values() for i in table.boxes}
        self.results = find_result_tables(near, page)
        measured = {i for table in self.results for i in table.boxes}
        near.annexes = [a for a in near.annexes if a.box not in measured | carded]
        self.paid = find_paid_posts(near)
        self.post_rows = find_post_rows(near)
        self.crosstab = find_crosstab(near)
        self.reading.shared = find_side_posts(near)
        crossed = self.crosstab.boxes if self.crosstab is not None else set()
        sums = find_sums(near)
        texts = {i: squeeze(boxes[i].text) for pair in sums.items() for i in pair}
        self.reading.totals += [(texts[i], texts[j], boxes[j].bbox) for i, j in sums.items()]
        self.year_heads, self.years = years_of_figures(near)
        self.strips = find_strips(near)
        self.feet = find_program_feet(near)
        self.foot = find_post_strip(near)
        self.reading.posts = strip_posts(near, self.foot)
        stacked |= set(self.foot) - near.in_network | {i for foot in self.feet for i in foot.boxes}
        stacked |= {i for strip in self.strips for i in strip.boxes}
        stacked |= measured | self.paid.keys() | self.post_rows.keys() | crossed | self.reading.shared.keys() | texts.keys()
        self.taken = (near.leads, near.tagged, near.row_labels, near.annexed, near.captioned, self.legend, held, stacked)
        self.strip = tier_strip(boxes, self.parts, self.near.touch) or post_strip(self.near)
        self.strip = self.strip - crossed - {strip.label for strip in self.strips}

    def run(self) -> Reading:
        order = sorted(range(len(self.boxes)), key=lambda i: (self._begin(i), self.boxes[i].bbox[0]))
        for i in order:
            if i not in self.owner:
                self._place(i)
        if self.crosstab is not None:
            cross_drafts(self.near, self.crosstab, self.drafts, self.owner, self.page)
        for table in self.tables.values():
            if table.home in self.owner:
                self._place_table(table)
        mark_blocks(self.blocks, self.near.touch)
        take_annexes(self.near, self.reading, self.drafts, self.owner)
        give_paid_posts(self.near, self.paid, self.drafts, self.owner)
        give_post_rows(self.near, self.post_rows, self.drafts, self.owner)
        give_strips(self.near, self.strips, self.drafts)
        give_program_feet(self.near, self.feet, self.drafts, self.owner)
        hang_indicators(self.networks, self.drafts, self.owner)
        hang_measured_rows(self.near, self.drafts, self.owner)
        join_aside(self.near, self.drafts, self.owner)
        join_beside(self.near, self.drafts, self.owner)
        spread_beside(self.near, self.drafts, self.owner)
        hang_tables(self.near, self.drafts, self.owner, self.near.touch / TOUCH)
        name_post_cards(self.near, self.drafts, self.owner)
        if self.holders is not None:
            give_posts(self.near, self.holders, self.drafts)
        head_columns(self.near, [i for i in self.foot if i not in self.post_rows], self.drafts)
        hand_down_posts(self.near, self.drafts)
        give_side_posts(self.near, self.reading.shared, self.drafts, self.owner)
        self.reading.shared.update(self.carded)
        share_indicators(self.near, self.drafts)
        self.reading.homeless += give_results(self.drafts, self.results)
        self.reading.tiers += tier_labels(
            self.near, self.legend, self.strip, {*self.owner, *(strip.label for strip in self.strips)}
        )
        give_region(self.drafts, self.reading.tiers)
        for draft in self.drafts:
            first_is_statement(draft)
        give_numbers(self.near.numbered, self.drafts, self.owner)
        take_served(self.drafts)
        inputs = any(tier.inputs for tier in self.reading.tiers)
        self.reading.owner = self.owner
        self.reading.keep([d for d in self.drafts if not d.empty or (inputs and d.budgets)])
        return self.reading

    def _begin(self, i: int) -> float:
        """Where a box begins, a figure not before its text: a shape with it may stick out over that."""
        return max(self.boxes[i].bbox[1], self.boxes[self.near.figure_of.get(i, i)].bbox[1])

    def _bare_figure(self, i: int) -> bool:
        """A figure or grade alone that is no amount of money."""
        text = squeeze(self.boxes[i].text)
        return (is_figure(text) or is_grade(text)) and not is_money(text)

    def _place(self, i: int) -> None:
        """What the box is: part of another, a tier's label, a title, or a draft's head or member."""
        near = self.near
        if i in self.stacks:
            self._place_rows(self.stacks[i])
        if i in self.cards:
            self._place_card(self.cards[i])
        if i in self.tables and self.tables[i].home in self.owner:
            self._place_table(self.tables.pop(i))
        if i in self.strip and i not in self.legend:
            self._add_strip(i)
        if i in self.strip or i in near.post_labels or any(i in taken for taken in self.taken):
            return
        lead = near.beside.get(i)
        captions = sorted(near.captions.get(i, ()), key=lambda j: self.boxes[j].bbox[1])
        parts = self._said_with_it(i, captions)
        kinds = {p.kind for p in parts}
        if self._is_no_member(i, parts, kinds):
            return
        above = self.near.above(i) if self.boxes[i].kind != "text" or i in self.near.in_network else self.near.above(i)[:1]
        # Boxes of a headed column may touch across the rows that they belong to.
        above = [] if i in self.near.columned else above
        draft = next((self.drafts[self.owner[j]] for j in above if j in self.owner), None)
        if i in self.year_heads and draft is not None and draft.indicators:
            self.owner[i] = draft.index
            return
        mode = self.near.led.get(i) or next((self.mode[j] for j in above if j in self.mode), None)
        mode = None if self.heads.precedes_header(mode, i) else mode
        listed = draft is not None and i not in self.near.row_roles and list_figures(draft.indicators, self.boxes[i])
        if draft is not None and draft.indicators and (listed or (self._bare_figure(i) and i not in self.near.row_roles)):
            if not listed:
                add_figure(
                    draft, "target", Part("target", squeeze(self.boxes[i].text), self.boxes[i].bbox, year=self.years.get(i))
                )
            draft.boxes.append(i)
            draft.bbox = box_of([draft.bbox, self.boxes[i].bbox])
            self.owner[i] = draft.index
            return
        if self.near.bare(i) and lead is None:
            # The header of what stands below; its column keeps the draft above for indicator headers.
            head = parts[-1]
            if head.kind != "number":
                self.mode[i] = head
                if draft is not None and self.heads.repeats_label(draft, head, i):
                    self.mode[i] = head = replace(head, kind="header", code="indicator", level=None)
                over = draft is not None and self.heads.is_under_post(draft, i)
                if draft is not None and (head.kind == "header" or over):
                    self.owner[i] = draft.index
            return
        if draft is not None and not any(self.heads.says_head(j) for j in self.heads.below(i)) and closes(draft, parts):
            self.owner[i] = draft.index
            draft.boxes.append(i)
            draft.bbox = box_of([draft.bbox, self.boxes[i].bbox])
            return
        role = self.near.row_roles.get(i)
        if role is not None and role.kind == "label":
            one = draft is not None and self.heads.is_other_half(draft, role, i)
            draft, mode = (draft, None) if one else (None, role)
        elif role is not None and (draft is None or self.near.row_labels):
            draft, mode = (None if i in self.near.columned else column_head(self.near, self.drafts, i)), role
        loose = self.boxes[i].kind == "text" and i not in self.near.in_network
        if draft is None and is_figure(squeeze(self.boxes[i].text)):
            return
        if loose and draft is None and "label" not in kinds and (mode is None or mode.level is None):
            draft = head_of_row_mate(self.near, self.drafts, i)
            if draft is None:
                return
        if i in self.near.columned:
            parts = [replace(p, labelled=True) for p in parts]
        self._take(i, parts, draft, mode)
        if i in self.owner:
            self._settle_members(i, lead, captions, above)

    def _place_rows(self, stack: RowStack) -> None:
        """Each row of the stack is a draft, below that of the box that it is under."""
        over = None if stack.under is None else self.owner.get(stack.under)
        drafts, owner = row_drafts(self.near, stack, len(self.drafts), self.page, None if over is None else self.drafts[over])
        self.blocks.append((drafts, box_of(self.boxes[i].bbox for i in stack.boxes - set(stack.headers))))
        self.drafts += drafts
        self.owner.update(owner)

    def _place_card(self, table: PostTable) -> None:
        """Each statement of a position's table is a draft; lines that meet the whole table lead to all of them."""
        made = card_drafts(self.near, table, self.networks, len(self.drafts), self.page)
        self.drafts += made.drafts
        self.owner.update(made.owner)
        self.carded.update(made.shared)

    def _place_table(self, table: IndicatorTable) -> None:
        """The indicators of a table are those of the draft of the box that it measures; so lines end at its cells."""
        home = self.owner[table.home]
        give_table(self.near, table, self.drafts[home])
        self.owner.update(dict.fromkeys(table.boxes, home))

    def _beside_header(self, i: int) -> bool:
        """The header that speaks for the box stands beside it: it says nothing of what stands below."""
        return i in self.near.led or (i in self.near.row_roles and i not in self.near.columned)

    def _add_strip(self, i: int) -> None:
        """A strip over the whole width names a tier, by its label or by the position in it."""
        first = self.parts[i][0]
        post = first.text if first.kind == "holder" else None
        level = position_level(post) if post else first.level
        self.reading.tiers.append(Tier(self.boxes[i].bbox, level, first.text, self.boxes[i].fill, post=post))

    def _said_with_it(self, i: int, captions: Sequence[int]) -> list[Part]:
        """What a box says with its lead before it, its tags and its captions."""
        parts = named_beside_money(self.parts[i]) if i in self.near.paid else self.parts[i]
        lead = self.near.beside.get(i)
        if lead is not None:
            parts = [*self.parts[lead], *parts]
        for tag in sorted(self.near.tags.get(i, ()), key=lambda j: self.boxes[j].bbox[0]):
            said = self._tag_parts(tag)
            # A tag with the tier speaks for what stands in the box.
            parts = [*said, *parts] if said and said[0].kind == "label" else [*parts, *said]
        return [*parts, *(p for j in captions for p in caption_parts(self.parts[j], self.boxes[j].lines))]

    def _is_no_member(self, i: int, parts: Sequence[Part], kinds: set[str]) -> bool:
        """Takes a box that belongs to no draft: a tier's label, title, note or signature; or a figure of another box."""
        stated = any(p.kind == "statement" and p.level is not None and is_statement_wording(p.text) for p in parts)
        if self.near.sideways(i) and not self.near.bare(i) and not stated:
            self.reading.tiers.append(Tier(self.boxes[i].bbox, None, squeeze(self.boxes[i].text)))
            return True
        apart = i not in self.near.in_network and not self.heads.below(i) and not any(j in self.owner for j in self.near.above(i))
        if apart and [p.kind for p in parts] == ["label", "holder"]:
            self.reading.tiers.append(Tier(self.boxes[i].bbox, parts[0].level, parts[0].text, self.boxes[i].fill))
            return True
        if "title" in kinds and not kinds & {"indicator", "label"}:
            self.reading.titles.extend(p.text for p in parts if p.kind == "title")
            return True
        if kinds <= {"note"} or self.near.is_footnote(i, kinds):
            return True
        total = stated_sum(squeeze(self.boxes[i].text))
        if total is not None:
            self.reading.totals.append((*total, self.boxes[i].bbox))
            return True
        if kinds <= {"signature"} or (self.boxes[i].kind == "text" and self._signs(i, kinds)):
            self.signatures.append(self.boxes[i].bbox)
            return True
        if i in self.near.unit_of:
            take_unit(self.near, i, self.drafts, self.owner)
            return True
        if i in self.near.figure_of:
            take_figure(self.near, i, self.drafts, self.owner)
            return True
        return False

    def _settle_members(self, i: int, lead: int | None, captions: Sequence[int], above: Sequence[int]) -> None:
        """What stands with a box that a draft has taken is the draft's too, so that lines may end at it."""
        self.drafts[self.owner[i]].columned = i in self.near.columned
        # Lines may end at a holder over the box, but pass by the indicators beside it.
        over = [j for j in captions if all(p.kind == "holder" for p in self.parts[j])]
        for part_of in (*self.near.tags.get(i, ()), *over):
            self.owner[part_of] = self.owner[i]
        if lead is not None:
            self.owner[lead] = self.owner[i]
        draft = self.drafts[self.owner[i]]
        headers = ("label", "header") if draft.only_indicators else ("label",)
        label = next((j for j in above if j in self.mode and j not in self.owner and self.mode[j].kind in headers), None)
        if label is not None and self.near.same_width(label, i):
            # Lines end at the label box that heads a statement, or at the header of an indicator, as at the text itself.
            self.owner[label] = draft.index
            draft.bbox = box_of([draft.bbox, self.boxes[label].bbox])

    def _tag_parts(self, i: int) -> list[Part]:
        """What a tag says; a figure alone is a target."""
        bare = self._bare_figure(i)
        return [Part("target", squeeze(self.boxes[i].text), self.boxes[i].bbox)] if bare else self.parts[i]

    def _signs(self, i: int, kinds: set[str]) -> bool:
        """Loose text that holds, or stands under, a place and date or a NIP."""
        b = self.boxes[i].bbox
        under = any(s[1] <= b[1] <= s[3] + 8 * self.near.touch and min(s[2], b[2]) > max(s[0], b[0]) for s in self.signatures)
        return i not in self.near.in_network and ("signature" in kinds or under)

    def _take(self, i: int, parts: Sequence[Part], draft: Draft | None, mode: Part | None) -> None:
        """Adds a box's parts to the draft above or starts a new one."""
        current = draft
        role = mode.code if mode is not None and mode.kind == "header" else None
        level = mode.level if mode is not None and mode.kind == "label" else None
        fresh = False
        pending: Part | None = mode if level is not None else None
        named: Part | None = None
        for part in parts:
            kind = part.kind
            if kind == "number":
                pending = part
                continue
            if kind == "label":
                if current is not None and not fresh and self.heads.is_other_half(current, part, i):
                    continue
                under = current is not None and not fresh and self.heads.is_under_post(current, i)
                pending, current, fresh = part, (current if fresh or under else None), fresh
                if fresh and current is not None and (current.statement or current.names):
                    current, fresh = None, False
                continue
            if kind == "header":
                role = part.code
                continue
            if kind in ("title", "signature", "note"):
                continue
            kind = kind if part.apart else self.heads.kind_of(kind, part, current, role, pending, fresh, i)
            if kind == "statement" and pending is not None and pending.kind == "label" and pending.labelled:
                kind = kind if is_statement_wording(part.text) and not self.heads.is_entry(i) else "name"
            if kind == "statement" and not fresh and current is not None and self.heads.named_above(part, current, i):
                current.names, current.statement = [current.statement or ""], None
            # Several names in one box under a statement are all its names.
            listed = kind == "name" and named is not None and part.level == named.level is not None
            if kind in ("statement", "name", "holder") and (
                current is None
                or part.apart
                or (not listed and role != "holder" and self.heads.starts_new(kind, part, current, fresh, i, pending))
            ):
                before = current if fresh and part.item else None
                labelled = part.level is not None or (pending is not None and pending.level is not None)
                above = None if fresh or kind == "holder" or i in self.near.numbered else current
                current = self._new(i, None if labelled else above)
                if part.apart:
                    current.apart, current.bbox = True, part.bbox
                if kind == "statement" and _lists_names(current.follows) and not is_statement_wording(part.text):
                    kind = "name"
                if above is not None and (next_item(above.item, part.item) or self.heads.counts_on(above, part, i)):
                    current.sibling = above
                if kind == "holder" and not fresh:
                    # A position opens another card: the header of the one above is not for it.
                    role = mode = None
                fresh = True
                if before is not None and part.level is None:
                    current.level, current.explicit, current.holder = before.level, before.explicit, before.holder
            if current is None:
                current = self._new(i)
                fresh = True
            headed = kind == "statement" and current.holder and not (current.statement or current.names or current.indicators)
            self._add(current, kind, part, i, pending)
            named = part if kind == "name" and current.statement else named
            if kind in ("statement", "name"):
                # What follows in the box of a statement that a position heads belongs to it.
                pending, fresh = None, fresh or bool(headed)
        if current is not None:
            if i not in current.boxes:
                current.boxes.append(i)
            far = i in self.near.row_roles and self.boxes[i].bbox[1] > current.bbox[3] + self.near.touch
            if not (current.apart or far):
                current.bbox = box_of([current.bbox, self.boxes[i].bbox])
            self.owner[i] = current.index
            if mode is not None and role is not None and mode.kind == "header" and not self._beside_header(i):
                self.mode[i], current.measured = mode, current.measured or measured_level(mode.text)

    def _new(self, i: int, above: Draft | None = None) -> Draft:
        bold = bool(self.boxes[i].lines) and self.boxes[i].lines[0].bold
        draft = Draft(len(self.drafts), self.page, self.boxes[i].bbox, [i], fill=self.boxes[i].fill, bold=bold)
        listed = above is not None and self.heads.may_list(above, i)
        if above is not None and ((listed and self.heads.one_figure(above, i)) or self.heads.lists_nodes(above, i)):
            # A list of statements under one label: the label speaks for each, and so does a position that heads the list.
            draft.level, draft.explicit, draft.follows = above.level, True, above
            headed = above.follows is not None or any(p.kind == "holder" for p in self.parts[above.boxes[0]])
            draft.holder = above.holder if headed else None
        elif above is not None and self.heads.lists_on(above, i):
            draft.holder, draft.follows = above.holder, above
        self.drafts.append(draft)
        return draft

    def _add(self, draft: Draft, kind: str, part: Part, i: int, pending: Part | None) -> None:
        level = part.level or (pending.level if pending is not None else None)
        if kind in ("statement", "name") and level is not None and (draft.level is None or self._outranks(draft, part)):
            draft.level, draft.explicit = level, True
            draft.number = part.number or (pending.number if pending is not None else None)
        if kind == "name" and part.level is not None and draft.level == "sasaran" and part.level != "sasaran":
            # "Sasaran" over the statement, "SUB KEG 4" over the name: the name tells whose sasaran it is.
            draft.level = part.level
        if kind in ("statement", "name"):
            draft.item = draft.item or part.item
            draft.look = draft.look or self.boxes[i].fill
        if kind == "statement":
            draft.listed = bool(part.item and part.item != "-")
            draft.statement = part.text if draft.statement is None else f"{draft.statement} {part.text}"
            draft.code = draft.code or part.code or (pending.code if pending is not None else None)
        elif kind == "name":
            draft.names.append(part.text)
            draft.code = draft.code or part.code or (pending.code if pending is not None and pending.kind == "number" else None)
        elif kind == "holder":
            if pending is not None and pending.kind == "label" and draft.level is None and not (draft.statement or draft.names):
                draft.level, draft.explicit, draft.number = level, level is not None, pending.number
            draft.holder = part.text if draft.holder is None else f"{draft.holder}; {part.text}"
        elif kind == "crosscutting":
            draft.crosscutting.append(part.text)
        elif kind == "budget":
            draft.budgets.append((part.text, part.bbox))
        elif kind == "indicator":
            add_indicator(draft, part, i, pending)
        elif kind in ("target", "realisasi", "baseline"):
            if is_spent(draft, kind, part.text):
                draft.spent.append((part.text, part.bbox))
            else:
                add_figure(draft, kind, part, i)
        elif kind == "unit" and draft.indicators:
            draft.indicators[-1].unit = part.text

    def _outranks(self, draft: Draft, part: Part) -> bool:
        """A tujuan's own label under the heading of a column of positions, which speaks for the sasaran there."""
        bare = not (draft.statement or draft.names) and bool(draft.holder)
        return bare and part.level in HIGHER and draft.level is not None


def _lists_names(before: Draft | None) -> bool:
    """The node before in a list under one label has a name and no statement."""
    return before is not None and bool(before.names) and not before.statement
