"""Annexes of a row of cells: money, figures and who answers, that stand beside the text they belong to, not under it.

An annex is a cell with a figure alone, with its header ("Anggaran", "TARGET") on top where it has one, or a position with its
header ("PENANGGUNG JAWAB"). What it belongs to is the text at the left end of its row, past other annexes: one tall target for a
whole column may stand between; or the card that both lie in. Geometry and the kinds of what a box says decide;
:mod:`pipeline.extract.diagrams.composite` gives the figures to their drafts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import box_of, overlap, overlap_area
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.words.labels import is_statement_wording
from pipeline.extract.words.targets import is_figure, is_money
from pipeline.normalize.text import squeeze
from pipeline.page import BBox

ROLES = ("target", "realisasi", "baseline", "budget", "holder")
"""What an annex is, and what its header may say."""
SAME_WIDTH = 0.82
"""A header and its figure are one annex when the narrower is at least this share of the wider."""
IN_ROW = 0.6
"""An annex stands in the row of a text when they share at least this much of the lower one's height."""
APART = 1.0
"""White between a text and its money at most, in widths of the money's box."""
LEAST_COLUMN = 3
"""Cells with money one above the other, with lines to texts on their left, that make a column apart."""
INSIDE = 0.98
"""Share of an annex and its header that lies in the card they are of."""
MOST_STEPS = 6
"""Annexes between a text and the last one in its row at most: target, realisasi and capaian, pagu and what was spent."""
MOST_WORDS = 8
"""Words of a figure with its units at most ("6 Keg./ 16 Komunitas TIK")."""

MEASURES = ("header", "indicator", "target", "realisasi", "baseline", "unit")
"""Kinds of what a cell below a name says of its indicators."""

BULLETS = "•·▪➢●○◦■* "
"""What may stand before a figure that is alone in its cell."""


@dataclass(frozen=True, slots=True)
class Annex:
    """A figure beside a text: ``role`` one of ROLES, ``box`` the figure's cell, ``head`` its header's or None, ``home`` the
    text's cell; None where several texts share the figure. ``measures``: the cells of indicators below that text whose row the
    figure spans too."""

    role: str
    box: int
    head: int | None
    home: int | None
    measures: tuple[int, ...] = ()


def find_annexes(
    boxes: Sequence[Box],
    parts: Sequence[Sequence[Part]],
    index: SpatialIndex,
    touch: float,
    linked: Set[tuple[int, int]] = frozenset(),
) -> list[Annex]:
    """The annexes of a page, from top to bottom, with the figures between them and their texts, whose own header is missing.

    ``touch`` in points: boxes nearer than this touch; ``linked`` boxes that a connector joins. A figure that stands in no text's
    row is not among them.
    """
    return _Annexes(boxes, parts, index, touch, linked).find()


class _Annexes:
    def __init__(
        self,
        boxes: Sequence[Box],
        parts: Sequence[Sequence[Part]],
        index: SpatialIndex,
        touch: float,
        linked: Set[tuple[int, int]],
    ) -> None:
        self.boxes, self.parts, self.index, self.touch = boxes, parts, index, touch
        self.lined = {a for a, b in linked if boxes[a].bbox[0] >= boxes[b].bbox[2]}
        single = ((j, said[0]) for j, said in enumerate(parts) if len(said) == 1)
        self.headers = {j for j, part in single if part.kind == "header" and part.code in ROLES}

    def find(self) -> list[Annex]:
        figures: dict[int, tuple[str, int | None]] = {}
        self._measured: dict[int, tuple[int, ...]] = {}
        for i, box in enumerate(self.boxes):
            if box.kind != "text" and (found := self._role(i)) is not None:
                figures[i] = found
        heads = {head for _, head in figures.values() if head is not None}
        out: list[Annex] = []
        between: set[int] = set()
        for i, (role, head) in sorted(figures.items(), key=lambda f: (self.boxes[f[0]].bbox[1], self.boxes[f[0]].bbox[0])):
            whole = self.boxes[i].bbox if head is None else box_of([self.boxes[i].bbox, self.boxes[head].bbox])
            if self._stacked(i if head is None else head, figures):
                continue
            home, passed = self._home(whole, figures, heads)
            if home is None and role == "budget" and not passed:
                home = self._across(whole, figures, heads)
            if home is None and role != "budget" and head is not None:
                home = self._around(whole)
            if home is not None:
                out.append(Annex(role, i, head, home, self._measured.get(home, ())))
                between.update(j for j in passed if j not in figures and j not in heads)
        return out + [Annex("target", j, None, self._home(self.boxes[j].bbox, figures, heads)[0]) for j in sorted(between)]

    def _role(self, i: int) -> tuple[str, int | None] | None:
        """What a box's figure is and its header's box; None where the box holds no figure alone."""
        text = self._text(i)
        head = self._head(i)
        if head is not None:
            role = self.parts[head][-1].code or ""
            if role == "holder":
                return (role, head) if [p.kind for p in self.parts[i]] == ["holder"] else None
            fits = is_money(text) if role == "budget" else text[:1].isdigit() and len(text.split()) <= MOST_WORDS
            return (role, head) if fits or is_figure(text) else None
        return ("budget", None) if is_money(text) or [p.kind for p in self.parts[i]] == ["budget"] else None

    def _head(self, i: int) -> int | None:
        """The header of a figure's kind directly above a box, of its width."""
        if not self.headers:
            return None
        b = self.boxes[i].bbox
        for j in self.index.at((b[0], b[1] - self.touch, b[2], b[1] + self.touch)):
            a = self.boxes[j].bbox
            if j not in self.headers or j == i or self.boxes[j].kind == "text" or abs(a[3] - b[1]) > self.touch:
                continue
            if self._same_width(i, j):
                return j
        return None

    def _same_width(self, i: int, j: int) -> bool:
        a, b = self.boxes[i].bbox, self.boxes[j].bbox
        shared = overlap(a, b, 0)
        return shared >= SAME_WIDTH * max(a[2] - a[0], b[2] - b[0])

    def _stacked(self, i: int, figures: Mapping[int, tuple[str, int | None]]) -> bool:
        """Whether a text stands directly above in the same column, a note of who shares the node not counted: then the figure is
        part of that stack."""
        b = self.boxes[i].bbox
        return any(
            j != i
            and j not in figures
            and abs(self.boxes[j].bbox[3] - b[1]) <= self.touch
            and self._covers(j, i)
            and not self._heads_columns(j, i)
            and {p.kind for p in self.parts[j]} != {"crosscutting"}
            for j in self.index.at((b[0], b[1] - self.touch, b[2], b[1] + self.touch))
        )

    def _heads_columns(self, j: int, i: int) -> bool:
        """A label alone over this and further columns: "KEGIATAN DAN ANGGARAN"."""
        a, b = self.boxes[j].bbox, self.boxes[i].bbox
        bare = bool(self.parts[j]) and all(p.kind in ("label", "header") for p in self.parts[j])
        return bare and SAME_WIDTH * (a[2] - a[0]) > b[2] - b[0]

    def _covers(self, j: int, i: int) -> bool:
        a, b = self.boxes[j].bbox, self.boxes[i].bbox
        return overlap(a, b, 0) >= SAME_WIDTH * (b[2] - b[0])

    def _home(self, row: BBox, figures: Mapping[int, tuple[str, int | None]], heads: set[int]) -> tuple[int | None, list[int]]:
        """The one text at the left end of a row of annexes, None where there is none or several share the annex; and the boxes
        between."""
        edge = row[0]
        passed: list[int] = []
        for _ in range(MOST_STEPS):
            beside = [
                j
                for j in self.index.at((edge - self.touch, row[1], edge + self.touch, row[3]))
                if self.boxes[j].kind != "text"
                and abs(self.boxes[j].bbox[2] - edge) <= self.touch
                and self._in_row(row, self.boxes[j].bbox)
            ]
            texts = [j for j in beside if j not in figures and j not in heads and self._says_something(j)]
            stack = self._stack(row, beside)
            if stack:
                self._measured[stack[0]] = stack[1:]
                return stack[0], passed
            if texts or not beside:
                return (texts[0] if len(texts) == 1 else None), passed
            passed += beside
            edge = min(self.boxes[j].bbox[0] for j in beside)
        return None, passed

    def _stack(self, row: BBox, beside: Sequence[int]) -> tuple[int, ...]:
        """The cells beside an annex where they fill its row one below the other, touching, and all but the first hold only that
        one's indicators; else none."""
        cells = tuple(sorted(beside, key=lambda j: self.boxes[j].bbox[1]))
        if len(cells) < 2 or not self._may_head(cells[0]) or not self._are_measures(cells[0], cells[1:]):
            return ()
        whole = box_of(self.boxes[j].bbox for j in cells)
        touching = all(abs(self.boxes[b].bbox[1] - self.boxes[a].bbox[3]) <= self.touch for a, b in pairwise(cells))
        level = abs(whole[1] - row[1]) <= self.touch and abs(whole[3] - row[3]) <= self.touch
        return cells if touching and level and all(self._same_width(cells[0], j) for j in cells[1:]) else ()

    def _may_head(self, i: int) -> bool:
        """One text that is a statement or a name."""
        return [p.kind for p in self.parts[i] if p.kind not in ("label", "number")] in (["statement"], ["name"])

    def _are_measures(self, head: int, below: Sequence[int]) -> bool:
        """Cells hold indicators with their figures or items behind a bullet; beside such also what is worded as a statement below
        a head that is none ("Tersusunnya data base" below "Penataan Kelembagaan")."""
        plain = [j for j in below if all(p.kind in MEASURES or p.item == "-" for p in self.parts[j])]
        worded = [j for j in below if j not in plain and self._may_head(j) and is_statement_wording(self._text(j))]
        return bool(plain) and len(plain) + len(worded) == len(below) and not (worded and is_statement_wording(self._text(head)))

    def _across(self, row: BBox, figures: Mapping[int, tuple[str, int | None]], heads: set[int]) -> int | None:
        """The text left of money in a column of such cells apart, a short line between them perhaps."""
        column = [j for j in figures if min(self.boxes[j].bbox[2], row[2]) > max(self.boxes[j].bbox[0], row[0])]
        if sum(figures[j][0] == "budget" and j in self.lined for j in column) < LEAST_COLUMN:
            return None
        reach = row[0] - APART * (row[2] - row[0])
        beside = [
            j
            for j in self.index.at((reach, row[1], row[0], row[3]))
            if self.boxes[j].kind != "text" and self.boxes[j].bbox[2] <= row[0] and self._in_row(row, self.boxes[j].bbox)
        ]
        return beside[0] if len(beside) == 1 and beside[0] not in heads and self._says_something(beside[0]) else None

    def _around(self, row: BBox) -> int | None:
        """The smallest box with a text of its own that an annex and its header lie in, as on a card."""
        least = INSIDE * overlap_area(row, row)
        found = [
            (overlap_area(box, box), j)
            for j in self.index.at(row)
            if overlap_area(box := self.boxes[j].bbox, row) >= least and self.boxes[j].kind != "text" and self._says_something(j)
        ]
        return min(found)[1] if found else None

    def _text(self, i: int) -> str:
        """A box's text without the bullet before it."""
        return squeeze(self.boxes[i].text).lstrip(BULLETS)

    def _says_something(self, i: int) -> bool:
        """More than a figure, number, label or header alone."""
        text = self._text(i)
        short = text[:1].isdigit() and len(text.split()) <= MOST_WORDS
        return not is_figure(text) and not short and any(p.kind not in ("number", "label", "header") for p in self.parts[i])

    def _in_row(self, row: BBox, box: BBox) -> bool:
        shared = overlap(row, box, 1)
        return shared >= IN_ROW * min(row[3] - row[1], box[3] - box[1])
