"""Figures in a column of their own within a box: indicators at the left, their targets at the right over white or a thin line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.geometry.grid import Line
from pipeline.extract.words.labels import is_indicator_wording
from pipeline.extract.words.targets import is_figure, is_grade, is_money
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import squeeze
from pipeline.page import Word

GUTTER = 1.2
"""White between a text and the figure beside it in letter heights at least."""
LEVEL = 0.5
"""A text's line stands beside a figure when their middles are at most this many letter heights apart."""
_YEAR = re.compile(r"20\d\d\b(?![.,]\d)")


@dataclass(frozen=True, slots=True)
class FigureRows:
    """Lines of a box: those ``before`` the rows, each row's text lines with its figure, and those ``after`` the rows."""

    before: list[Line]
    rows: list[tuple[list[Line], Line]]
    after: list[Line]


def figure_rows(lines: Sequence[Line]) -> FigureRows | None:
    """The rows of texts with a figure at their right, over a gutter that no line of them crosses; None where there are none."""
    beside = [(k, figure) for k, line in enumerate(lines) if (figure := _figure_behind(line)) is not None]
    if not beside:
        return None
    edge = min(figure.bbox[0] for _, figure in beside)
    start, end = beside[0][0], beside[-1][0]
    # A figure in the middle of its text has lines of that before it.
    while start > 0 and not is_indicator_wording(lines[start].text) and is_indicator_wording(lines[start - 1].text):
        start -= 1
    inner = max(w.bbox[2] for k, _ in beside for w in lines[k].words if w.bbox[2] <= edge)
    while end + 1 < len(lines) and _goes_on(lines[end], lines[end + 1], inner, edge):
        end += 1
    if end + 1 < len(lines) and lines[end + 1].text[:1].islower():
        return None
    inside = lines[start : end + 1]
    edge = min([edge, *(line.bbox[0] for line in inside if line.bbox[0] >= inner)])
    if any(w.bbox[0] < edge < w.bbox[2] for line in inside for w in line.words):
        return None
    texts = [Line(words) for line in inside if (words := tuple(w for w in line.words if w.bbox[2] <= edge))]
    figures = _figures(inside, edge)
    if not texts or any(not _is_value(squeeze(f.text)) for f in figures):
        return None
    return FigureRows(list(lines[:start]), rows_of(texts, figures), list(lines[end + 1 :]))


def _figure_behind(line: Line) -> Line | None:
    """The figure at a line's end that white parts from the words before it."""
    for k in range(len(line.words) - 1, 0, -1):
        left, right = line.words[k - 1], line.words[k]
        if right.bbox[0] - left.bbox[2] >= GUTTER * max(left.size, right.size):
            rest = Line(line.words[k:])
            words = any(c.isalpha() for w in line.words[:k] for c in w.text)
            return rest if words and _is_value(squeeze(rest.text)) else None
    return None


def _is_value(text: str) -> bool:
    return not is_money(text) and not _YEAR.match(text) and (is_figure(text) or is_grade(text) or is_empty(text))


def _goes_on(last: Line, line: Line, inner: float, edge: float) -> bool:
    """A line below the last figure that is still of that row: it goes on in small letters, in the column of the texts or in that
    of the figures, which lies right of ``inner``."""
    near = line.bbox[1] - last.bbox[3] <= LEVEL * max(w.size for w in line.words)
    return near and line.text[:1].islower() and (line.bbox[2] <= edge or line.bbox[0] >= inner)


def _figures(lines: Sequence[Line], edge: float) -> list[Line]:
    """What stands right of the edge, a figure with the unit below it as one."""
    out: list[list[Word]] = []
    for line in lines:
        words = [w for w in line.words if w.bbox[0] >= edge]
        if words and out and words[0].text[:1].islower() and not any(w.bbox[2] <= edge for w in line.words):
            out[-1] += words
        elif words:
            out.append(words)
    return [Line(tuple(words)) for words in out]


def rows_of(texts: Sequence[Line], figures: Sequence[Line]) -> list[tuple[list[Line], Line]]:
    """Each figure with its lines: from its own height on where each figure stands beside the first line of a text, else the
    lines that are nearest to it."""
    firsts = [next((k for k, text in enumerate(texts) if _level(text, figure)), None) for figure in figures]
    at = [k for k in firsts if k is not None]
    topped = len(at) == len(figures) and at[0] == 0 and all(texts[k].text[:1].isupper() or k == 0 for k in at)
    if topped:
        ends = [*at[1:], len(texts)]
        return [(list(texts[a:b]), figure) for a, b, figure in zip(at, ends, figures, strict=True)]
    homes: list[list[Line]] = [[] for _ in figures]
    for text in texts:
        nearest = min(range(len(figures)), key=lambda k: abs(_middle(figures[k]) - _middle(text)))
        homes[nearest].append(text)
    return [(home, figure) for home, figure in zip(homes, figures, strict=True) if home]


def _level(a: Line, b: Line) -> bool:
    return abs(_middle(a) - _middle(b)) <= LEVEL * max(w.size for w in b.words)


def _middle(line: Line) -> float:
    return (line.bbox[1] + line.bbox[3]) / 2
