"""How the boxes of a drawing stand to each other: stacked, side by side in a row, as a tag on a border.

Only geometry and the kinds of what a box says decide here; what becomes of it is told in :mod:`.composite`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from pipeline.extract.diagrams.annexes import find_annexes
from pipeline.extract.diagrams.block_columns import block_columns
from pipeline.extract.diagrams.captions import find_captions
from pipeline.extract.diagrams.headed_figures import headed_figures
from pipeline.extract.diagrams.paid_figures import paid_figure
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.unit_rows import unit_rows
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import overlap, overlap_area
from pipeline.extract.geometry.network import Network
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.words.outline_keys import OutlineKey
from pipeline.extract.words.targets import figure_list, is_figure, is_grade, is_letter_grade, is_money, is_no_money
from pipeline.normalize.text import squeeze
from pipeline.page import BBox

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
LAID_OVER = 0.35
"""Share of its width by which a shape with a figure lies over the end of the shape of its text at most."""
WITHIN = 0.75
"""A box stands under another when at least this share of its width lies under it."""
MOST_CELLS = 8
"""Cells of a row at most that follow on its first."""
SAME_WIDTH = 0.82
"""Two stacked boxes are one figure when the narrower is at least this share of the wider."""
CENTRED_WIDTH, CENTRED = 0.7, 0.03
"""The same where their middles are no farther apart than the second share of the wider one's width."""
TAB_WIDTH, TAB_HEIGHT = 0.6, 2.0
"""Share of a box's width that a tab at its foot has at most, and its own heights that the box has at least."""
SAME_ROW = 0.8
"""Two neighbouring cells are one row when the overlap of their heights is at least this share of the lower one."""


BARE = frozenset({"number", "label", "header"})
"""Kinds of parts that say nothing of their own, but lead or head others."""


_DECIMAL = re.compile(r"\d{2,},\d+|\d,\d{2,}")
"""A number with a decimal comma that is no number of an outline ("1,1")."""


class Neighbours:
    """The boxes of a page beside, above and on each other.

    ``beside``: the number or label cell that leads a cell, ``leads``: all such cells; ``figure_of``: the cell of text that a
    figure cell belongs to, ``unit_of``: that of a cell below "Satuan" or behind a figure;
    ``annexes``: figures and money in the row of a text (:mod:`.annexes`), ``annexed``: their cells,
    ``paid``: the texts with money; ``tags``: small boxes across a box's border;
    ``row_roles``: the label or header of a box's row or column; ``row_labels``, ``post_labels``: the labels of such rows;
    ``led``: the header cell beside several rows that speaks for a cell; ``columned``: the boxes of columns that a header heads;
    ``numbered``: the numbers of boxes in a numbered drawing (:mod:`.outlines`).
    All by index of the box.
    """

    def __init__(self, boxes: Sequence[Box], networks: Sequence[Network], letter: float, parts: list[list[Part]]) -> None:
        self.boxes = boxes
        self.parts = parts
        self.touch = TOUCH * letter
        self.left = min((b.bbox[0] for b in boxes), default=0.0)
        self.right = max((b.bbox[2] for b in boxes), default=0.0)
        self.index = SpatialIndex([b.bbox for b in boxes])
        self.networks = networks
        self.in_network: set[int] = set()
        self.linked: set[tuple[int, int]] = set()
        for network in networks:
            ids = sorted({a.box for a in network.attachments})
            self.in_network.update(ids)
            self.linked.update((a, b) for a in ids for b in ids)
        self.linked |= _children_of_one(networks)
        self.beside: dict[int, int] = {}
        self.row_roles: dict[int, Part] = {}
        self.row_labels: set[int] = set()
        self.post_labels: set[int] = set()
        self.figure_of: dict[int, int] = {}
        blocks = block_columns(boxes, parts, self.index, self.touch)
        rows = unit_rows(boxes, parts, self.index, self.touch)
        self.figure_of.update(rows.figures | blocks.figures)
        self.unit_of = rows.units | blocks.units
        self.tags: dict[int, list[int]] = defaultdict(list)
        self.tagged: set[int] = set()
        self._above: dict[int, list[int]] = {}
        self._next: dict[tuple[int, bool], int | None] = {}
        self._under: dict[int, int | None] = {}
        for i in sorted(range(len(boxes)), key=lambda i: (boxes[i].bbox[1], boxes[i].bbox[0])):
            self._find_tag(i)
            self._find_row_lead(i)
            self._find_figure(i)
        self.figure_of |= headed_figures(list(boxes), parts, self.index, self.touch)
        self.leads = set(self.beside.values())
        self.annexes = find_annexes(boxes, parts, self.index, self.touch, self.linked)
        self.annexed = {i for a in self.annexes for i in (a.box, a.head) if i is not None}
        self.paid = {a.home for a in self.annexes if a.role == "budget" and a.home is not None}
        self.captions: dict[int, list[int]] = defaultdict(list)
        for text, home in find_captions(boxes, parts, self.index).items():
            self.captions[home].append(text)
        self.captioned = {text for texts in self.captions.values() for text in texts}
        self._find_label_columns()
        self._find_row_roles()
        self.led = self._find_led()
        self.columned: set[int] = set()
        self._find_column_roles()
        self.numbered: dict[int, OutlineKey] = {}

    def _find_row_lead(self, i: int) -> None:
        """A number or label cell directly left of cell ``i``, of the same height, leads it."""
        b = self.boxes[i].bbox
        if not self.bare(i) or i in self.figure_of or i in self.unit_of or self._follows_indicator(i):
            return
        right = [
            j
            for j in self.index.at((b[2] - self.touch, b[1], b[2] + self.touch, b[3]))
            if j != i and abs(self.boxes[j].bbox[0] - b[2]) <= self.touch and self.same_row(i, j) and not self.bare(j)
        ]
        if len(right) == 1 and self.boxes[i].kind == self.boxes[right[0]].kind != "text" and not self._heads_column(i, right[0]):
            self.beside.setdefault(right[0], i)

    def _follows_indicator(self, i: int) -> bool:
        """A decimal number right behind an indicator's cell is that one's figure, whatever stands behind it: "43,50"."""
        x0, y0, _, y1 = self.boxes[i].bbox
        if _DECIMAL.fullmatch(squeeze(self.boxes[i].text)) is None:
            return False
        left = [j for j in self.index.at((x0 - self.touch, y0, x0 + self.touch, y1)) if j != i and self.boxes[j].kind != "text"]
        level = [j for j in left if abs(self.boxes[j].bbox[2] - x0) <= self.touch and self.same_row(i, j)]
        return any({p.kind for p in self.parts[j]} == {"indicator"} for j in level)

    def _heads_column(self, i: int, beside: int) -> bool:
        """A label as wide as the cell beside it, under a text and over what it heads in a column of its own."""
        x0, y0, x1, y1 = self.boxes[i].bbox
        width = self.boxes[beside].bbox[2] - self.boxes[beside].bbox[0]
        if min(x1 - x0, width) < SAME_WIDTH * max(x1 - x0, width) or all(p.kind == "number" for p in self.parts[i]):
            return False
        found = [j for j in self.index.at((x0, y0 - self.touch, x1, y1 + self.touch)) if j != i and self.boxes[j].kind != "text"]
        column = [j for j in found if self.same_width(i, j) and self.parts[j] and not self.bare(j)]
        above = any(abs(self.boxes[j].bbox[3] - y0) <= self.touch for j in column)
        return above and any(abs(self.boxes[j].bbox[1] - y1) <= self.touch for j in column)

    def sideways(self, i: int) -> bool:
        """Text that runs up or down beside an upright tree names a tier or group of tiers."""
        words = [w for line in self.boxes[i].lines for w in line.words]
        turned = [w for w in words if w.angle in (90, 270)]
        return bool(turned) and sum(len(w.text) for w in turned) * 2 > sum(len(w.text) for w in words)

    @property
    def parts(self) -> list[list[Part]]:
        """What each box says; other parts may be set, not changed."""
        return self._parts

    @parts.setter
    def parts(self, parts: list[list[Part]]) -> None:
        self._parts = parts
        self._bare: dict[int, bool] = {}

    def bare(self, i: int) -> bool:
        """Only a number, or only a label."""
        known = self._bare.get(i)
        if known is None:
            known = self._bare[i] = bool(self._parts[i]) and BARE.issuperset([p.kind for p in self._parts[i]])
        return known

    def _find_tag(self, i: int) -> None:
        """A small box across the border of a larger one is its tag: what it says belongs to the larger. So does a figure or sum
        in a box of its own within another that has a text."""
        b = self.boxes[i].bbox
        if self.boxes[i].kind == "text":
            return
        area = (b[2] - b[0]) * (b[3] - b[1])
        homes = []
        for j in self.index.at(b):
            a = self.boxes[j].bbox
            if j == i or self.boxes[j].kind == "text" or (a[2] - a[0]) * (a[3] - a[1]) < 2 * area:
                continue
            shared = overlap_area(a, b)
            if TAG_LEAST * area <= shared <= TAG_MOST * area or (shared > TAG_MOST * area and self._is_sum(i)):
                homes.append(((a[2] - a[0]) * (a[3] - a[1]), j))
        if homes:
            self.tags[min(homes)[1]].append(i)
            self.tagged.add(i)

    def _is_sum(self, i: int) -> bool:
        """A sum of money and nothing else."""
        text = squeeze(self.boxes[i].text)
        return is_money(text) or is_no_money(text)

    def _find_figure(self, i: int) -> None:
        """A cell with a figure alone, or with money below it, right of a cell of text in its row, is that text's target; so is a
        single letter that is a grade, right of an indicator."""
        b = self.boxes[i].bbox
        if i in self.figure_of or i in self.unit_of or self.boxes[i].kind == "text":
            return
        paid = paid_figure(self.boxes[i].lines)
        text = paid.figure if paid is not None else self.boxes[i].text
        letter = is_letter_grade(squeeze(text)) and i not in self.in_network and i not in self.beside.values()
        figure = letter or is_figure(squeeze(text)) or is_grade(squeeze(text)) or bool(figure_list(text))
        if not figure:
            return
        left = [
            j
            for j in self.index.at((b[0] - self.touch, b[1], b[0] + self.touch, b[3]))
            if j != i and self._ends_at(j, i) and self.same_row(i, j) and not self.bare(j)
        ]
        if letter and not all(p.kind == "indicator" for j in left for p in self.parts[j]):
            return
        if len(left) == 1 and not self._is_amount(left[0]):
            self.figure_of[i] = left[0]

    def _is_amount(self, i: int) -> bool:
        """Figures or money alone, misprinted money too."""
        text = squeeze(self.boxes[i].text)
        return is_figure(text) or is_money(text) or bool(figure_list(self.boxes[i].text))

    def _ends_at(self, left: int, i: int) -> bool:
        """Box ``left`` ends where box ``i`` begins, or this shape lies over its end."""
        a, b = self.boxes[left].bbox, self.boxes[i].bbox
        over = a[0] < b[0] < a[2] < b[2] and a[2] - b[0] <= LAID_OVER * (b[2] - b[0]) and self.boxes[i].kind == "shape"
        return abs(a[2] - b[0]) <= self.touch or (over and self.boxes[left].kind == "shape")

    def _find_label_columns(self) -> None:
        """A column of cells that are all labels ("Program", "Indikator Program", "Kegiatan") says what each row holds."""
        columns: dict[tuple[int, int], list[int]] = defaultdict(list)
        for i, box in enumerate(self.boxes):
            if box.kind != "text":
                columns[(round(box.bbox[0] / self.touch), round(box.bbox[2] / self.touch))].append(i)
        for members in columns.values():
            labels = [i for i in members if self.bare(i) and self.parts[i][-1].kind in ("label", "header")]
            if len(labels) < LEAST_LABELS or len(labels) < LABEL_SHARE * len(members):
                continue
            for i in labels:
                b = self.boxes[i].bbox
                row = [j for j in self.index.at((self.left, b[1], self.right, b[3])) if j != i and j not in members]
                row = [j for j in row if (self.same_row(j, i) or self._opens_row(j, i)) and not self.bare(j)]
                if row and self._chained(i, row):
                    self.row_labels.add(i)
                    self.row_roles.update((j, self.parts[i][-1]) for j in row)

    def _find_led(self) -> dict[int, Part]:
        """The text cells of several rows right of one header cell ("IK") that is as high as all of them: it speaks for each."""
        out: dict[int, Part] = {}
        for i, box in enumerate(self.boxes):
            _, y0, x1, y1 = box.bbox
            if box.kind == "text" or not self.bare(i) or self.parts[i][-1].kind != "header":
                continue
            found = self.index.at((x1 - self.touch, y0, x1 + self.touch, y1))
            right = [j for j in found if j != i and abs(self.boxes[j].bbox[0] - x1) <= self.touch and not self.bare(j)]
            inside = [j for j in right if y0 - self.touch <= self.boxes[j].bbox[1] and self.boxes[j].bbox[3] <= y1 + self.touch]
            if len(right) == len(inside) > 1:
                out.update((j, self.parts[i][-1]) for j in inside)
        return out

    def _chained(self, i: int, row: Sequence[int]) -> bool:
        """The row's cells follow on the label's side by side."""
        b = self.boxes[i].bbox
        return any(
            abs(self.boxes[j].bbox[0] - b[2]) <= self.touch or abs(self.boxes[j].bbox[2] - b[0]) <= self.touch for j in row
        )

    def _find_row_roles(self) -> None:
        """A header that stands apart at the side ("ANGGARAN", "SEKSI") says what the boxes of its row are."""
        for i, parts in enumerate(self.parts):
            b = self.boxes[i].bbox
            if not parts or b[0] > self.left + (b[2] - b[0]) or len(self.index.at(b)) > 1:
                continue
            row = [j for j in self.index.at((b[2], b[1], self.right, b[3])) if j != i]
            row = [j for j in row if self.same_row(j, i) and not self.bare(j)]
            role = self._role_of_row(i, row)
            if role is not None and len(row) > 1 and not any(abs(self.boxes[j].bbox[0] - b[2]) <= self.touch for j in row):
                self.row_roles.update((j, role) for j in row)
                self.post_labels.update({i} if parts[-1].kind == "holder" else ())

    def _role_of_row(self, i: int, row: Sequence[int]) -> Part | None:
        """What the label ``i`` says of its row: a header, or a word for posts over boxes that name nothing else."""
        last = self.parts[i][-1]
        if last.kind == "header" and last.code != "input" and self.bare(i):
            return last
        posts = [j for j in row if [p.kind for p in self.parts[j]] == ["holder"] and j not in self.in_network]
        if last.kind == "holder" and len(self.boxes[i].text.split()) == 1 and len(posts) == len(row):
            return replace(last, kind="header", code="holder")
        return None

    def _find_column_roles(self) -> None:
        """A header "Indikator" apart over a column, beside labels of levels over others, says what its column's boxes are."""
        heads = [i for i in range(len(self.boxes)) if self.bare(i) and self.parts[i][-1].kind in ("label", "header")]
        if sum(self.parts[i][-1].kind == "label" for i in heads) < LEAST_LABELS:
            return
        for i in heads:
            x0, _, x1, y1 = self.boxes[i].bbox
            centre = (x0 + x1) / 2
            if self.parts[i][-1].code != "indicator" or i in self.leads:
                continue
            lowest = max(box.bbox[3] for box in self.boxes)
            column = [j for j in self.index.at((centre, y1, centre, lowest)) if j != i and self.boxes[j].kind != "text"]
            if len(column) >= LEAST_LABELS and not self._heads_card(i) and not any(self.bare(j) for j in column):
                self.row_roles.update((j, self.parts[i][-1]) for j in column)
                self.columned.update(column)

    def _heads_card(self, i: int) -> bool:
        """The boxes that touch box ``i`` from below, side by side, are together about as wide: it is a part of their figure."""
        x0, _, x1, y1 = self.boxes[i].bbox
        found = self.index.at((x0, y1 - self.touch, x1, y1 + self.touch))
        under = [self.boxes[j].bbox for j in found if j != i and abs(self.boxes[j].bbox[1] - y1) <= self.touch]
        within = [b for b in under if b[0] >= x0 - self.touch and b[2] <= x1 + self.touch]
        return any(self.same_width(i, j) for j in found if self.boxes[j].bbox in under) or (
            sum(b[2] - b[0] for b in within) >= SAME_WIDTH * (x1 - x0)
        )

    def same_row(self, i: int, j: int) -> bool:
        """Box ``i`` stands in the row of box ``j``: they overlap by most of the lower one's height."""
        a, b = self.boxes[i].bbox, self.boxes[j].bbox
        common = overlap(a, b, 1)
        return common >= SAME_ROW * max(min(a[3] - a[1], b[3] - b[1]), 0.1) and common >= 0.6 * (b[3] - b[1])

    def _opens_row(self, i: int, j: int) -> bool:
        """Box ``i`` is the first of several under each other in the row that box ``j`` labels, and heads a node."""
        a, b = self.boxes[i].bbox, self.boxes[j].bbox
        first = abs(a[1] - b[1]) <= self.touch and a[3] <= b[3] + self.touch
        return first and any(p.kind in ("statement", "name") for p in self.parts[i])

    def beside_of(self, i: int, under: BBox, reach: float | None = None) -> list[int]:
        """The cells that touch cell ``i`` at its left or right, or stand within ``reach`` (points) there, in its row and below
        the box ``under``."""
        x0, y0, x1, y1 = self.boxes[i].bbox
        touch = self.touch
        reach = reach or touch
        found = self.index.at((x0 - reach, y0, x1 + reach, y1))
        within = (j for j in found if under[0] - touch <= self.boxes[j].bbox[0] and self.boxes[j].bbox[2] <= under[2] + touch)
        return [j for j in within if j != i and self.boxes[j].kind != "text" and self.same_row(i, j)]

    def is_footnote(self, i: int, kinds: Set[str]) -> bool:
        """A remark without a border that reaches beyond the box above it."""
        if kinds != {"explanation"} or self.boxes[i].kind != "text":
            return False
        x0, _, x1, _ = self.boxes[i].bbox
        return any(x0 < self.boxes[j].bbox[0] - self.touch or x1 > self.boxes[j].bbox[2] + self.touch for j in self.above(i))

    def next_cell(self, i: int, left: bool = False) -> int | None:
        """The one cell that touches cell ``i`` at its right, or left, and is as high."""
        if (i, left) not in self._next:
            self._next[i, left] = self._find_next(i, left)
        return self._next[i, left]

    def _find_next(self, i: int, left: bool) -> int | None:
        b, touch = self.boxes[i].bbox, self.touch
        x, side = (b[0], 2) if left else (b[2], 0)
        cells = (j for j in self.index.at((x - touch, b[1], x + touch, b[3])) if j != i and self.boxes[j].kind != "text")
        beside = [j for j in cells if abs(self.boxes[j].bbox[side] - x) <= touch]
        found = [j for j in beside if max(abs(self.boxes[j].bbox[k] - b[k]) for k in (1, 3)) <= touch]
        return found[0] if len(found) == 1 else None

    def row_from(self, i: int) -> Iterator[int]:
        """The cells that follow on cell ``i`` at its right, as high as it, each touching the one before."""
        following = self.next_cell(i)
        for _ in range(MOST_CELLS):
            if following is None:
                return
            yield following
            following = self.next_cell(following)

    def column_below(self, i: int) -> Iterator[int]:
        """The cells that follow on cell ``i`` downwards, as wide as it, each touching the one before."""
        at: int | None = i
        while at is not None:
            if at not in self._under:
                self._under[at] = self._find_under(at)
            at = self._under[at]
            if at is not None:
                yield at

    def _find_under(self, i: int) -> int | None:
        """The one cell that touches cell ``i`` from below and is as wide."""
        b, touch = self.boxes[i].bbox, self.touch
        cells = (j for j in self.index.at((b[0], b[3] - touch, b[2], b[3] + touch)) if self.boxes[j].kind != "text")
        below = [j for j in cells if j != i and abs(self.boxes[j].bbox[1] - b[3]) <= touch]
        found = [j for j in below if max(abs(self.boxes[j].bbox[k] - b[k]) for k in (0, 2)) <= touch]
        return found[0] if len(found) == 1 else None

    def above(self, i: int) -> list[int]:
        """The boxes that box ``i`` touches from below and stands under, nearest in width first."""
        if i not in self._above:
            self._above[i] = self._find_above(i)
        return self._above[i]

    def _find_above(self, i: int) -> list[int]:
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
            over = overlap(a, b, 0)
            if over >= WITHIN * width or (over >= WITHIN * (a[2] - a[0]) and over > 0.3 * width):
                found.append(j)
        return sorted(found, key=lambda j: abs((self.boxes[j].bbox[2] - self.boxes[j].bbox[0]) - width))

    def same_width(self, i: int, j: int) -> bool:
        """The boxes are parts of one figure: of one width at one place, or the narrower below the middle of the wider."""
        a, b = self.boxes[i].bbox, self.boxes[j].bbox
        wide, narrow = max(a[2] - a[0], b[2] - b[0]), min(a[2] - a[0], b[2] - b[0])
        middles = abs(a[0] + a[2] - b[0] - b[2]) / 2
        alike = narrow >= SAME_WIDTH * wide and abs(a[0] - b[0]) <= (1 - SAME_WIDTH) * wide
        return alike or (narrow >= CENTRED_WIDTH * wide and middles <= CENTRED * wide)

    def is_tab(self, i: int, j: int) -> bool:
        """Box ``i`` is a tab in the middle of the foot of a wider and higher box ``j``."""
        a, b = self.boxes[j].bbox, self.boxes[i].bbox
        middles = abs(a[0] + a[2] - b[0] - b[2]) / 2
        inside = b[2] - b[0] <= TAB_WIDTH * (a[2] - a[0]) and TAB_HEIGHT * (b[3] - b[1]) <= a[3] - a[1]
        return inside and middles <= CENTRED * (a[2] - a[0]) and abs(a[3] - b[1]) <= self.touch


def _children_of_one(networks: Sequence[Network]) -> set[tuple[int, int]]:
    """Pairs of boxes to which lines of their own lead from one side of a third box, each to the same side: siblings."""
    ends: dict[tuple[int, str, str], set[int]] = defaultdict(set)
    for network in networks:
        if len(network.attachments) == 2:
            a, b = network.attachments
            ends[(a.box, a.side, b.side)].add(b.box)
            ends[(b.box, b.side, a.side)].add(a.box)
    return {(a, b) for children in ends.values() for a in children for b in children if a != b}
