"""Composite boxes: stacked and neighbouring boxes that together say one node become one draft.

A head (statement, name, or a position alone) starts a draft; the indicator, target, holder and budget boxes that touch it from
below, and the number, unit and figure cells beside them, complete it. Boxes that a connector links are never one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.extract.box_text import Part, is_figure, is_money, parse_parts, split_target
from pipeline.extract.boxes import Box
from pipeline.extract.connectors import Network
from pipeline.extract.grid import box_of
from pipeline.extract.labels import is_statement_wording
from pipeline.extract.spatial import SpatialIndex
from pipeline.normalize.text import squeeze
from pipeline.page import BBox
from pipeline.record import Level

TOUCH = 0.55
"""Boxes nearer than this many letter heights touch."""
SEAM_SHARE = 0.3
"""Boxes nearer than this share of touching are parts of one stack though a line may meet both at their seam."""
LOOSE = 4.0
"""Text without a box stands under a box when it is this many times as near as boxes must be: it has no border to touch with."""
LEAST_LABELS, LABEL_SHARE = 3, 0.6
"""A column of labels has at least so many of them, and at least this share of its cells."""
TAG_LEAST, TAG_MOST = 0.15, 0.9
"""Share of a tag's area over the box whose border it straddles."""
WITHIN = 0.75
"""A box stands under another when at least this share of its width lies under it."""
SAME_WIDTH = 0.82
"""Two stacked boxes are one figure when the narrower is at least this share of the wider."""
SAME_ROW = 0.8
"""Two neighbouring cells are one row when the overlap of their heights is at least this share of the lower one."""


@dataclass(slots=True)
class DraftIndicator:
    """An indicator as drawn: its figures as (kind, text, box, year printed with them)."""

    name: str
    bbox: BBox
    number: str | None = None
    figures: list[tuple[str, str, BBox, str | None]] = field(default_factory=list)
    unit: str | None = None
    box: int = -1
    labelled: bool = False


@dataclass(slots=True)
class Draft:
    """A node as drawn, before its level and parent are decided. ``boxes`` are the indices of the boxes that make it."""

    index: int
    page: int
    bbox: BBox
    boxes: list[int]
    level: Level | None = None
    number: str | None = None
    code: str | None = None
    statement: str | None = None
    names: list[str] = field(default_factory=list)
    holder: str | None = None
    crosscutting: list[str] = field(default_factory=list)
    indicators: list[DraftIndicator] = field(default_factory=list)
    budgets: list[tuple[str, BBox]] = field(default_factory=list)
    item: str | None = None
    """The ordinal before its statement."""
    sibling: Draft | None = None
    """The item before it in a numbered list that goes on below."""
    listed: bool = False
    """One of several numbered statements of a box."""
    explicit: bool = False
    """The level is printed in the box itself."""
    by_holder: bool = False
    """Its level is only what its position usually answers for."""
    of_sasaran: bool = False
    """Its tier is one of statements ("Sasaran Kegiatan"), not of names ("Kegiatan")."""
    fill: tuple[float, float, float] | None = None

    @property
    def empty(self) -> bool:
        """Nothing that makes a node: neither statement, name, holder nor indicator."""
        return not (self.statement or self.names or self.holder or self.indicators)

    @property
    def text(self) -> str:
        """What names it best."""
        return self.statement or "; ".join(self.names) or self.holder or (self.indicators[0].name if self.indicators else "")


@dataclass(slots=True)
class Tier:
    """A label that stands apart and names the level of what stands beside or under it; None where its wording does not tell."""

    bbox: BBox
    level: Level | None
    text: str
    fill: tuple[float, float, float] | None = None


@dataclass(slots=True)
class Reading:
    """A drawing read: drafts in reading order, tier labels, titles, and which draft (or draft's indicator) a box belongs to."""

    drafts: list[Draft]
    tiers: list[Tier]
    titles: list[str]
    owner: dict[int, int]


def parts_of(boxes: Sequence[Box]) -> list[list[Part]]:
    """What each box says."""
    return [parse_parts(b.lines, 0.0 if b.kind == "text" else b.bbox[2] - b.bbox[0]) for b in boxes]


def compose(
    boxes: Sequence[Box], networks: Sequence[Network], page: int, letter: float, parts: list[list[Part]] | None = None
) -> Reading:
    """Drafts, tiers and titles of a page's boxes. ``letter`` is the usual letter height in points.

    ``parts`` are those of :func:`parts_of`, where they are known already.
    """
    return _Composer(boxes, networks, page, letter, parts_of(boxes) if parts is None else parts).run()


def _next_item(before: str | None, item: str | None) -> bool:
    """ "3" after "2"."""
    return bool(before and item and before.isdigit() and item.isdigit() and int(item) == int(before) + 1)


def _first_is_statement(draft: Draft) -> None:
    """Text worded as an indicator that stands first, before a name and a labelled indicator, is the statement."""
    first = draft.indicators[0] if draft.indicators else None
    if first is None or draft.statement or not draft.names or first.labelled:
        return
    if any(i.labelled for i in draft.indicators[1:]):
        draft.statement = first.name
        draft.indicators = draft.indicators[1:]


class _Composer:
    def __init__(
        self, boxes: Sequence[Box], networks: Sequence[Network], page: int, letter: float, parts: list[list[Part]]
    ) -> None:
        self.boxes = boxes
        self.page = page
        self.touch = TOUCH * letter
        self.left = min((b.bbox[0] for b in boxes), default=0.0)
        self.right = max((b.bbox[2] for b in boxes), default=0.0)
        self.parts = parts
        self.linked: set[tuple[int, int]] = set()
        self.in_network: set[int] = set()
        for network in networks:
            ids = sorted({a.box for a in network.attachments})
            self.in_network.update(ids)
            self.linked.update((a, b) for a in ids for b in ids)
        self.index = SpatialIndex([b.bbox for b in boxes])
        self.drafts: list[Draft] = []
        self.owner: dict[int, int] = {}
        self.mode: dict[int, Part] = {}
        self.beside: dict[int, int] = {}
        self.row_roles: dict[int, Part] = {}
        self.row_labels: set[int] = set()
        self.figure_of: dict[int, int] = {}
        self.signatures: list[BBox] = []
        self.tags: dict[int, list[int]] = defaultdict(list)
        self.tagged: set[int] = set()
        self.reading = Reading([], [], [], self.owner)

    def run(self) -> Reading:
        order = sorted(range(len(self.boxes)), key=lambda i: (self.boxes[i].bbox[1], self.boxes[i].bbox[0]))
        for i in order:
            self._find_tag(i)
            self._find_row_lead(i)
            self._find_figure(i)
        self._find_label_columns()
        self._find_row_roles()
        for i in order:
            if i not in self.owner:
                self._place(i)
        self._tiers()
        for draft in self.drafts:
            _first_is_statement(draft)
        self.reading.drafts = [d for d in self.drafts if not d.empty]
        renumber = {d.index: k for k, d in enumerate(self.reading.drafts)}
        for k, draft in enumerate(self.reading.drafts):
            draft.index = k
        self.owner = {b: renumber[d] for b, d in self.owner.items() if d in renumber}
        self.reading.owner = self.owner
        return self.reading

    def _find_row_lead(self, i: int) -> None:
        """A number or label cell directly left of cell ``i``, of the same height, leads it."""
        b = self.boxes[i].bbox
        if not self._bare(i):
            return
        right = [
            j
            for j in self.index.at((b[2] - self.touch, b[1], b[2] + self.touch, b[3]))
            if j != i and abs(self.boxes[j].bbox[0] - b[2]) <= self.touch and self._same_row(i, j) and not self._bare(j)
        ]
        if len(right) == 1 and self.boxes[i].kind == self.boxes[right[0]].kind != "text":
            self.beside.setdefault(right[0], i)

    def _bare_figure(self, i: int) -> bool:
        """A figure alone that is no amount of money."""
        text = squeeze(self.boxes[i].text)
        return is_figure(text) and not is_money(text)

    def _sideways(self, i: int) -> bool:
        """Text that runs up or down beside an upright tree names a tier or group of tiers."""
        words = [w for line in self.boxes[i].lines for w in line.words]
        return sum(len(w.text) for w in words if w.angle in (90, 270)) * 2 > sum(len(w.text) for w in words)

    def _bare(self, i: int) -> bool:
        """Only a number, or only a label."""
        return bool(self.parts[i]) and all(p.kind in ("number", "label", "header") for p in self.parts[i])

    def _find_tag(self, i: int) -> None:
        """A small box across the border of a larger one is its tag: what it says belongs to the larger."""
        b = self.boxes[i].bbox
        if self.boxes[i].kind == "text":
            return
        area = (b[2] - b[0]) * (b[3] - b[1])
        for j in self.index.at(b):
            a = self.boxes[j].bbox
            if j == i or self.boxes[j].kind == "text" or (a[2] - a[0]) * (a[3] - a[1]) < 2 * area:
                continue
            shared = max(0.0, min(a[2], b[2]) - max(a[0], b[0])) * max(0.0, min(a[3], b[3]) - max(a[1], b[1]))
            if TAG_LEAST * area <= shared <= TAG_MOST * area:
                self.tags[j].append(i)
                self.tagged.add(i)
                return

    def _find_figure(self, i: int) -> None:
        """A cell with a figure alone, right of a cell of text in its row, is that text's target."""
        b = self.boxes[i].bbox
        if self.boxes[i].kind == "text" or not is_figure(squeeze(self.boxes[i].text)):
            return
        left = [
            j
            for j in self.index.at((b[0] - self.touch, b[1], b[0] + self.touch, b[3]))
            if j != i and abs(self.boxes[j].bbox[2] - b[0]) <= self.touch and self._same_row(i, j) and not self._bare(j)
        ]
        if len(left) == 1 and not is_figure(squeeze(self.boxes[left[0]].text)):
            self.figure_of[i] = left[0]

    def _find_label_columns(self) -> None:
        """A column of cells that are all labels ("Program", "Indikator Program", "Kegiatan") says what each row holds."""
        columns: dict[tuple[int, int], list[int]] = defaultdict(list)
        for i, box in enumerate(self.boxes):
            if box.kind != "text":
                columns[(round(box.bbox[0] / self.touch), round(box.bbox[2] / self.touch))].append(i)
        for members in columns.values():
            labels = [i for i in members if self._bare(i) and self.parts[i][-1].kind in ("label", "header")]
            if len(labels) < LEAST_LABELS or len(labels) < LABEL_SHARE * len(members):
                continue
            for i in labels:
                b = self.boxes[i].bbox
                row = [j for j in self.index.at((self.left, b[1], self.right, b[3])) if j != i and j not in members]
                row = [j for j in row if self._same_row(j, i) and not self._bare(j)]
                if row and self._chained(i, row):
                    self.row_labels.add(i)
                    self.row_roles.update((j, self.parts[i][-1]) for j in row)

    def _chained(self, i: int, row: Sequence[int]) -> bool:
        """The row's cells follow on the label's side by side."""
        b = self.boxes[i].bbox
        return any(
            abs(self.boxes[j].bbox[0] - b[2]) <= self.touch or abs(self.boxes[j].bbox[2] - b[0]) <= self.touch for j in row
        )

    def _find_row_roles(self) -> None:
        """A header that stands apart at the side ("ANGGARAN") says what the boxes of its row are."""
        left = min((b.bbox[0] for b in self.boxes), default=0.0)
        for i, parts in enumerate(self.parts):
            b = self.boxes[i].bbox
            if not parts or parts[-1].kind != "header" or not self._bare(i) or b[0] > left + (b[2] - b[0]):
                continue
            if len(self.index.at(b)) > 1:
                continue
            row = [j for j in self.index.at((b[2], b[1], self.right, b[3])) if j != i]
            row = [j for j in row if self._same_row(j, i) and not self._bare(j)]
            if len(row) > 1 and not any(abs(self.boxes[j].bbox[0] - b[2]) <= self.touch for j in row):
                self.row_roles.update((j, parts[-1]) for j in row)

    def _column_head(self, i: int) -> Draft | None:
        """The nearest draft above box ``i`` in its column."""
        b = self.boxes[i].bbox
        over = [
            d
            for d in self.drafts
            if d.bbox[3] <= b[1] + self.touch and min(d.bbox[2], b[2]) - max(d.bbox[0], b[0]) >= WITHIN * (b[2] - b[0])
        ]
        named = [d for d in over if d.names] or over
        return max(named, key=lambda d: d.bbox[1], default=None)

    def _same_row(self, i: int, j: int) -> bool:
        a, b = self.boxes[i].bbox, self.boxes[j].bbox
        overlap = min(a[3], b[3]) - max(a[1], b[1])
        return overlap >= SAME_ROW * max(min(a[3] - a[1], b[3] - b[1]), 0.1) and overlap >= 0.6 * (b[3] - b[1])

    def _above(self, i: int) -> list[int]:
        """The boxes that box ``i`` touches from below and stands under, nearest in width first."""
        b = self.boxes[i].bbox
        width = max(b[2] - b[0], 0.1)
        found = []
        touch = self.touch * (LOOSE if self.boxes[i].kind == "text" else 1.0)
        for j in self.index.at((b[0], b[1] - touch, b[2], b[1] + touch)):
            a = self.boxes[j].bbox
            overlaps = a[1] < b[1] < a[3] < b[3] and self.boxes[i].kind != "text"
            apart = (i, j) in self.linked and abs(a[3] - b[1]) > SEAM_SHARE * self.touch
            if j == i or apart or a[1] >= b[1] or (abs(a[3] - b[1]) > touch and not overlaps):
                continue
            over = min(a[2], b[2]) - max(a[0], b[0])
            if over >= WITHIN * width or (over >= WITHIN * (a[2] - a[0]) and over > 0.3 * width):
                found.append(j)
        return sorted(found, key=lambda j: abs((self.boxes[j].bbox[2] - self.boxes[j].bbox[0]) - width))

    def _place(self, i: int) -> None:
        parts = self.parts[i]
        if i in self.beside.values() or i in self.tagged or i in self.row_labels:
            return
        lead = self.beside.get(i)
        if lead is not None:
            parts = [*self.parts[lead], *parts]
        for tag in self.tags.get(i, ()):
            parts = [*parts, *self.parts[tag]]
        kinds = {p.kind for p in parts}
        if self._sideways(i) and not self._bare(i):
            self.reading.tiers.append(Tier(self.boxes[i].bbox, None, squeeze(self.boxes[i].text)))
            return
        if "title" in kinds and not kinds & {"indicator", "label"}:
            self.reading.titles.extend(p.text for p in parts if p.kind == "title")
            return
        if kinds <= {"note"}:
            return
        if kinds <= {"signature"} or (self.boxes[i].kind == "text" and self._signs(i, kinds)):
            self.signatures.append(self.boxes[i].bbox)
            return
        if i in self.figure_of:
            self._take_figure(i)
            return
        above = self._above(i) if self.boxes[i].kind != "text" or i in self.in_network else self._above(i)[:1]
        draft = next((self.drafts[self.owner[j]] for j in above if j in self.owner), None)
        mode = next((self.mode[j] for j in above if j in self.mode), None)
        if draft is not None and draft.indicators and self._bare_figure(i) and i not in self.row_roles:
            self._add_figure(draft, "target", Part("target", squeeze(self.boxes[i].text), self.boxes[i].bbox))
            draft.boxes.append(i)
            draft.bbox = box_of([draft.bbox, self.boxes[i].bbox])
            self.owner[i] = draft.index
            return
        if self._bare(i) and lead is None:
            # The header of what stands below; its column keeps the draft above for indicator headers.
            head = parts[-1]
            if head.kind != "number":
                self.mode[i] = head
                if head.kind == "header" and draft is not None:
                    self.owner[i] = draft.index
            return
        role = self.row_roles.get(i)
        if role is not None and role.kind == "label":
            draft, mode = None, role
        elif role is not None and (draft is None or self.row_labels):
            draft, mode = self._column_head(i), role
        loose = self.boxes[i].kind == "text" and i not in self.in_network
        if draft is None and is_figure(squeeze(self.boxes[i].text)):
            return
        if loose and draft is None and "label" not in kinds and (mode is None or mode.level is None):
            return
        self._take(i, parts, draft, mode)
        if i not in self.owner:
            return
        for tag in self.tags.get(i, ()):
            self.owner[tag] = self.owner[i]
        if lead is not None:
            self.owner[lead] = self.owner[i]
        label = next((j for j in above if j in self.mode and j not in self.owner and self.mode[j].kind == "label"), None)
        if label is not None and self._same_width(label, i):
            # Lines end at the label box that heads a statement as at the statement itself.
            draft = self.drafts[self.owner[i]]
            self.owner[label] = draft.index
            draft.bbox = box_of([draft.bbox, self.boxes[label].bbox])

    def _signs(self, i: int, kinds: set[str]) -> bool:
        """Loose text that holds, or stands under, a place and date or a NIP."""
        b = self.boxes[i].bbox
        under = any(s[1] <= b[1] <= s[3] + 8 * self.touch and min(s[2], b[2]) > max(s[0], b[0]) for s in self.signatures)
        return i not in self.in_network and ("signature" in kinds or under)

    def _take_figure(self, i: int) -> None:
        """Gives a figure cell to the last indicator of the cell at its left; a figure alone is never a node."""
        home = self.owner.get(self.figure_of[i])
        if home is None:
            return
        draft = self.drafts[home]
        own = [d for d in draft.indicators if d.box == self.figure_of[i]] or draft.indicators
        if own:
            own[-1].figures.append(("target", squeeze(self.boxes[i].text), self.boxes[i].bbox, None))
            self.owner[i] = home

    def _take(self, i: int, parts: Sequence[Part], draft: Draft | None, mode: Part | None) -> None:
        """Adds a box's parts to the draft above or starts a new one."""
        current = draft
        role = mode.code if mode is not None and mode.kind == "header" else None
        level = mode.level if mode is not None and mode.kind == "label" else None
        fresh = False
        pending: Part | None = mode if level is not None else None
        for part in parts:
            kind = part.kind
            if kind == "number":
                pending = part
                continue
            if kind == "label":
                pending, current, fresh = part, (current if fresh else None), fresh
                if fresh and current is not None and (current.statement or current.names):
                    current, fresh = None, False
                continue
            if kind == "header":
                role = part.code
                continue
            if kind in ("title", "signature", "note"):
                continue
            kind = self._settle(kind, part, current, role, pending, fresh)
            if kind == "statement" and pending is not None and pending.kind == "label" and pending.labelled:
                kind = kind if is_statement_wording(part.text) else "name"
            if kind in ("statement", "name", "holder") and (
                current is None or self._starts_new(kind, part, current, fresh, i, pending)
            ):
                before = current if fresh and part.item else None
                labelled = part.level is not None or (pending is not None and pending.level is not None)
                above = None if fresh or kind == "holder" else current
                current = self._new(i, None if labelled else above)
                if above is not None and _next_item(above.item, part.item):
                    current.sibling = above
                fresh = True
                if before is not None and part.level is None:
                    current.level, current.explicit, current.holder = before.level, before.explicit, before.holder
            if current is None:
                current = self._new(i)
                fresh = True
            self._add(current, kind, part, i, pending)
            if kind in ("statement", "name"):
                pending = None
        if current is not None:
            if i not in current.boxes:
                current.boxes.append(i)
            current.bbox = box_of([current.bbox, self.boxes[i].bbox])
            self.owner[i] = current.index
            if mode is not None and role is not None and mode.kind == "header":
                self.mode[i] = mode

    def _settle(
        self,
        kind: str,
        part: Part,
        current: Draft | None,
        role: str | None,
        pending: Part | None,
        fresh: bool,
    ) -> str:
        """A part's kind in its place: unlabelled text under an indicator header is an indicator, a bare figure its target."""
        code = part.code or (pending.code if pending is not None and pending.kind == "number" else None)
        takes = ("statement", "name") if role == "indicator" else ("statement", "name", "target")
        if role is not None and kind in takes and part.level is None:
            return role if role in ("indicator", "target", "holder", "budget", "crosscutting", "realisasi", "baseline") else kind
        if fresh and kind in ("statement", "name") and part.item == "-" and current is not None and current.listed:
            return "indicator"
        if current is None or fresh or part.level is not None or (pending is not None and pending.level is not None):
            return kind
        if kind == "statement" and split_target(part.text)[1] is not None:
            return "indicator"
        dotted = code is not None and "." in code
        if kind in ("statement", "name") and current.indicators and dotted and part.level is None:
            return "indicator"
        if (
            kind in ("statement", "name")
            and dotted
            and current.number is not None
            and code is not None
            and code.startswith(current.number)
        ):
            return "indicator"
        if (
            kind == "statement"
            and current.holder
            and not current.statement
            and not current.names
            and (dotted or current.indicators)
        ):
            return "indicator"
        return kind

    def _starts_new(self, kind: str, part: Part, current: Draft, fresh: bool, i: int, pending: Part | None) -> bool:
        """Whether a head part opens another node than the one it stands under or in."""
        if fresh and kind == "statement" and part.item and part.item != "-" and current.statement is not None:
            # A numbered list of statements in one box is a list of nodes.
            return True
        if fresh:
            # Within one box: a second statement or a labelled head of another level is another node; names add up.
            if kind == "statement":
                return current.statement is not None and (part.level is not None or pending is not None)
            if kind == "name":
                return (
                    part.level is not None and current.level is not None and part.level != current.level and bool(current.names)
                )
            return False
        if pending is not None and pending.level is not None:
            return not (kind == "name" and pending.level == current.level and not current.names)
        if kind == "holder":
            return bool(current.holder) or not self._one_figure(current, i)
        if kind == "name" and self._only_text(current) and self._one_figure(current, i):
            return False
        if kind == "name":
            return (
                bool(current.names)
                or not current.statement
                or not self._one_figure(current, i)
                or bool(current.indicators and part.level)
            )
        if current.holder and not (current.statement or current.names or current.indicators):
            # A position heads the statement that it answers for.
            return False
        return not (current.names and not current.statement and self._one_figure(current, i))

    def _only_text(self, draft: Draft) -> bool:
        """Nothing but one unlabelled text that is worded as an indicator: what a name below it makes a statement."""
        bare = not (draft.statement or draft.names or draft.holder)
        return bare and len(draft.indicators) == 1 and not draft.indicators[0].labelled

    def _one_figure(self, draft: Draft, i: int) -> bool:
        """Same column and width as the last box of the draft."""
        return self._same_width(draft.boxes[-1], i)

    def _same_width(self, i: int, j: int) -> bool:
        a, b = self.boxes[i].bbox, self.boxes[j].bbox
        wide, narrow = max(a[2] - a[0], b[2] - b[0]), min(a[2] - a[0], b[2] - b[0])
        return narrow >= SAME_WIDTH * wide and abs(a[0] - b[0]) <= (1 - SAME_WIDTH) * wide

    def _new(self, i: int, above: Draft | None = None) -> Draft:
        draft = Draft(len(self.drafts), self.page, self.boxes[i].bbox, [i], fill=self.boxes[i].fill)
        if above is not None and above.explicit and not above.indicators and self._one_figure(above, i):
            # A list of statements under one label: the label speaks for each.
            draft.level, draft.explicit = above.level, True
        self.drafts.append(draft)
        return draft

    def _add(self, draft: Draft, kind: str, part: Part, i: int, pending: Part | None) -> None:
        level = part.level or (pending.level if pending is not None else None)
        if kind in ("statement", "name") and level is not None and draft.level is None:
            draft.level, draft.explicit = level, True
            draft.number = part.number or (pending.number if pending is not None else None)
        if kind == "name" and part.level is not None and draft.level == "sasaran" and part.level != "sasaran":
            # "Sasaran" over the statement, "SUB KEG 4" over the name: the name tells whose sasaran it is.
            draft.level = part.level
        if kind in ("statement", "name") and draft.item is None:
            draft.item = part.item
        if kind == "statement":
            draft.listed = bool(part.item and part.item != "-")
            draft.statement = part.text if draft.statement is None else f"{draft.statement} {part.text}"
            draft.code = draft.code or part.code or (pending.code if pending is not None else None)
        elif kind == "name":
            draft.names.append(part.text)
        elif kind == "holder":
            draft.holder = part.text if draft.holder is None else f"{draft.holder}; {part.text}"
        elif kind == "crosscutting":
            draft.crosscutting.append(part.text)
        elif kind == "budget":
            draft.budgets.append((part.text, part.bbox))
        elif kind == "indicator":
            self._add_indicator(draft, part, i, pending)
        elif kind in ("target", "realisasi", "baseline"):
            self._add_figure(draft, kind, part)
        elif kind == "unit" and draft.indicators:
            draft.indicators[-1].unit = part.text

    def _add_indicator(self, draft: Draft, part: Part, i: int, pending: Part | None) -> None:
        number = part.number or part.code or (pending.code if pending is not None and pending.kind == "number" else None)
        name, target = split_target(part.text)
        if not name:
            return
        indicator = DraftIndicator(name, part.bbox, number, box=i, labelled=part.labelled)
        if target is not None:
            indicator.figures.append(("target", target, part.bbox, None))
        draft.indicators.append(indicator)

    def _add_figure(self, draft: Draft, kind: str, part: Part) -> None:
        """A figure belongs to the first indicator that lacks one of its kind when several are enumerated, else to the last."""
        if not draft.indicators:
            return
        lacking = [d for d in draft.indicators if not any(f[0] == kind for f in d.figures)]
        (lacking[0] if lacking else draft.indicators[-1]).figures.append((kind, part.text, part.bbox, part.year))

    def _tiers(self) -> None:
        """Labels that nothing touches from below or beside name tiers."""
        used = set(self.beside.values())
        for i, parts in enumerate(self.parts):
            if i in used or i in self.owner or i in self.row_labels or not parts or parts[0].kind != "label" or not self._bare(i):
                continue
            level = parts[0].level
            if level is None or self._heads_something(i):
                continue
            self.reading.tiers.append(Tier(self.boxes[i].bbox, level, parts[0].text, self.boxes[i].fill))

    def _heads_something(self, i: int) -> bool:
        b = self.boxes[i].bbox
        return any(
            i in self._above(j) for j in self.index.at((b[0], b[3] - self.touch, b[2], b[3] + self.touch)) if j in self.owner
        )
