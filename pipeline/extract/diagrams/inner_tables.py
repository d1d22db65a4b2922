"""Small tables within a box, without lines: "Indikator   Target   Satuan", below it rows of an indicator with its figures.

Web applications print the cards of a tree so. The header says what stands in each column; between two columns there is white that
no word of the table crosses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extract.diagrams.figure_columns import rows_of
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.grid import Line, box_of
from pipeline.extract.words.labels import (
    is_number_header,
    is_position,
    is_unit_position,
    leads_nowhere,
    parse_heading,
    parse_label,
)
from pipeline.extract.words.targets import is_figure, is_grade, is_money
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze, strip_lead
from pipeline.page import Word

LEAST_WHITE = 0.15
"""White between two columns in letter heights at least."""
WIDE = 0.5
"""A white of this share of the widest may part two columns too: texts and figures have spaces of their own."""
HEAD_SLACK = 0.5
"""What stands in a column may stick out from under its header by this many letter heights: headers have margins of their own."""
MOST_HEAD = 4
"""Words over one column at most."""
FIGURES = ("target", "realisasi", "baseline")
"""Roles of the columns that hold figures; one of them at least is there."""
_YEAR = re.compile(r"(?:19|20)\d{2}")


@dataclass(frozen=True, slots=True)
class Head:
    """The words over one column: its ``role`` (as in ``labels.toml``, or "number") and the ``year`` that they name."""

    role: str
    words: tuple[Word, ...]

    @property
    def year(self) -> str | None:
        """The year of its figures."""
        found = _YEAR.search(" ".join(w.text for w in self.words))
        return found[0] if found else None


@dataclass(frozen=True, slots=True)
class InnerTable:
    """Lines of a box: those ``before`` the table, what its rows say as ``parts``, and those ``after`` it."""

    before: list[Line]
    parts: list[Part]
    after: list[Line]


def inner_table(lines: Sequence[Line]) -> InnerTable | None:
    """The first table of indicators among a box's lines; None where there is none."""
    for k, line in enumerate(lines[:-1]):
        heads = _heads(line)
        if heads is None:
            continue
        end = _end(lines, k + 1, heads)
        edges = _edges(heads, lines[k + 1 : end])
        if edges is None:
            continue
        rows = [_columns(row, edges) for row in lines[k + 1 : end]]
        parts = list(_parts(heads, rows))
        if parts:
            return InnerTable(list(lines[:k]), parts, list(lines[end:]))
    return None


def _heads(line: Line) -> list[Head] | None:
    """A header's columns: every word belongs to the name of one, the first, but for a number, is the indicators'."""
    out: list[Head] = []
    at = 0
    while at < len(line.words):
        last = min(len(line.words), at + MOST_HEAD)
        nowhere = leads_nowhere(" ".join([w.text for w in line.words[at:last]]))
        for end in range(last, at, -1):
            text = " ".join([w.text for w in line.words[at:end]])
            heading = None if nowhere else parse_heading(text)
            role = "number" if is_number_header(text) else heading.role if heading is not None else None
            if role is not None:
                out.append(Head(role, line.words[at:end]))
                at = end
                break
        else:
            return None
    roles = [head.role for head in out if head.role != "number"]
    told = len(roles) > 1 and roles[0] == "indicator" and roles.count("indicator") == 1
    return out if told and any(role in FIGURES for role in roles) else None


def _end(lines: Sequence[Line], start: int, heads: Sequence[Head]) -> int:
    """Where the lines of a table from ``start`` on end: at its last line with a figure, or where that one's text goes on."""
    left = _names_end(heads)
    last = start
    for k in range(start, len(lines)):
        text = squeeze(lines[k].text)
        words = [w.text for w in lines[k].words if w.bbox[0] >= left]
        behind = squeeze(" ".join(words))
        label = parse_label(text)
        if is_money(behind) or is_position(text) or is_unit_position(text) or (label is not None and label.marked):
            break
        figure = any(c.isdigit() for c in behind) or is_grade(behind) or any(map(is_empty, words))
        goes_on = k == last and (text[:1].islower() or lines[k].words[0].bbox[0] >= left)
        # What neither has a figure nor goes on may be the first line of a text whose figure stands lower.
        last = k + 1 if figure or goes_on else last
    return last


def _names_end(heads: Sequence[Head]) -> float:
    """Where the header over the indicators ends, in points."""
    return next(head.words[-1].bbox[2] for head in heads if head.role == "indicator")


def _edges(heads: Sequence[Head], rows: Sequence[Line]) -> list[float] | None:
    """Where the columns part: a white over all rows between two headers, about the widest, nearest to where the right one
    begins. None where there is none."""
    if not rows:
        return None
    words = [w for row in rows for w in row.words]
    size = max(w.size for w in words)
    least, slack = LEAST_WHITE * size, HEAD_SLACK * size
    edges = []
    for one, other in pairwise(heads):
        whites = [
            (b - a, (a + b) / 2)
            for a, b in _whites(words, one.words[-1].bbox[2] - slack, other.words[0].bbox[0] + slack)
            if b - a >= least
        ]
        if not whites:
            return None
        wide = WIDE * max(whites)[0]
        edges.append(min((abs(at - other.words[0].bbox[0]), at) for white, at in whites if white >= wide)[1])
    return edges


def _whites(words: Sequence[Word], low: float, high: float) -> Iterator[tuple[float, float]]:
    """The stretches from ``low`` to ``high`` that none of the words covers."""
    at = low
    for start, end in sorted((w.bbox[0], w.bbox[2]) for w in words if w.bbox[0] < high and w.bbox[2] > low):
        if start > at:
            yield at, start
        at = max(at, end)
    if at < high:
        yield at, high


def _columns(row: Line, edges: Sequence[float]) -> list[list[Word]]:
    """The words of a line by column."""
    out: list[list[Word]] = [[] for _ in range(len(edges) + 1)]
    for w in row.words:
        out[sum((w.bbox[0] + w.bbox[2]) / 2 > edge for edge in edges)].append(w)
    return out


def _parts(heads: Sequence[Head], rows: Sequence[Sequence[Sequence[Word]]]) -> Iterator[Part]:
    """What the rows say: each indicator, then its unit and its figures."""
    names = next(k for k, head in enumerate(heads) if head.role == "indicator")
    texts = [Line(tuple(row[names])) for row in rows if row[names]]
    figures = [k for k, head in enumerate(heads) if head.role in FIGURES]
    beside = [Line(tuple(words)) for row in rows if (words := [w for k in range(names + 1, len(heads)) for w in row[k]])]
    if not texts or not beside or not all(_is_value(row[k]) for row in rows for k in figures if row[k]):
        return
    of_line = {id(line): row for line, row in zip(beside, [r for r in rows if any(r[names + 1 :])], strict=True)}
    for named, told in _by_row(texts, beside, figures, of_line):
        yield Part(
            "indicator", strip_lead(squeeze("\n".join(t.text for t in named))), box_of(t.bbox for t in named), labelled=True
        )
        for k, head in enumerate(heads):
            line = Line(tuple(w for row in told for w in row[k]))
            text = squeeze(line.text) if line.words else ""
            if not text or is_empty(text):
                continue
            if head.role == "unit":
                yield Part("unit", text, line.bbox)
            elif head.role in FIGURES:
                yield Part(head.role, text, line.bbox, year=head.year)


def _by_row(
    texts: Sequence[Line], beside: Sequence[Line], figures: Sequence[int], of_line: dict[int, Sequence[Sequence[Word]]]
) -> Iterator[tuple[list[Line], list[Sequence[Sequence[Word]]]]]:
    """Each indicator's lines with the columns of the lines beside it. A line without a figure, as of a unit that is broken, is of
    the nearest line with one."""
    told = [line for line in beside if any(of_line[id(line)][k] for k in figures)] or list(beside[:1])
    groups: list[list[Line]] = [[] for _ in told]
    for line in beside:
        groups[min(range(len(told)), key=lambda k: abs(told[k].bbox[1] - line.bbox[1]))].append(line)
    of_figure = {id(line): group for line, group in zip(told, groups, strict=True)}
    for named, line in rows_of(texts, told):
        yield list(named), [of_line[id(other)] for other in of_figure[id(line)]]


def _is_value(words: Sequence[Word]) -> bool:
    text = squeeze(" ".join(w.text for w in words))
    return is_figure(text) or is_grade(text) or is_empty(text)
