"""Where rows begin that no rule parts: at lines with a row's number or a list's mark, and at lines with figures."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from pipeline.extract.geometry.grid import Line
from pipeline.extract.geometry.printed import SEAM, PrintedLine
from pipeline.extract.table_structure.heads import FIGURE

LEAST_MARKED = 3
"""Numbered lines from which a table counts its rows."""
FIGURE_SHARE = 0.6
"""Share of a column's texts that are figures in a column of figures."""
WITH_FIGURES = 0.5
"""Share of the numbered lines that must hold their row's figures: figures that are centred on their rows stand elsewhere."""
SINGLE = 1.5
"""Letter heights within which the first line below a rule stands."""

_ORDINAL = re.compile(r"^\(?(?:[IVX]{1,5}|\d{1,2}|[a-zA-Z])[.)]?$")
_GRADE = re.compile(r"^[A-Z]{1,4}[+-]?$")
_MARK = re.compile(r"^\(?(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])[.)]\s*(?=[^\W\d])")


def row_starts(rows: Sequence[PrintedLine], xs: Sequence[float], rules: Sequence[float], letter: float) -> list[float]:
    """Heights over the lines of a table's body that begin its rows; empty where lines do not tell.

    ``xs`` are the column edges and ``rules`` the heights of the rules, the second of which ends the header; ``letter`` is the
    letter height in points.
    """
    if len(rules) < 2:
        return []
    first = next((k for k, row in enumerate(rows) if row.top > rules[1] - letter / 2), len(rows))
    body = rows[first:]
    marked, figures = _telling(body, xs)
    starts = sorted(marked | figures)
    if len(marked) < LEAST_MARKED or len(marked & figures) < WITH_FIGURES * len(marked):
        return []
    if any(k not in starts for k in _first_below(body, rules[1:], letter)):
        return []
    bounds = [((body[k - 1].bottom + body[k].top) / 2, body[k - 1].bottom, body[k].top) for k in starts if k]
    reach = letter / 2
    return [y for y, above, under in bounds if not any(above - reach <= rule <= under + reach for rule in rules)]


def sums_below(rows: Sequence[PrintedLine]) -> set[int]:
    """The lines that end an entry with its figures: a numbered line above opened it without any, and was too full for the first
    word of this: "4. Program Peningkatan", below it "Pelaporan Kinerja Rp. 38.450.000" at the same left edge."""
    out: set[int] = set()
    above: Line | None = None
    for k, row in enumerate(rows):
        text, figures = row.phrases[0], any(FIGURE.match(p.text) for p in row.phrases[1:])
        begins = _entry_begins(row)
        if begins is not None:
            above = None if figures else begins
        elif above is None or not _wraps(above, text, rows):
            above = None
        elif figures:
            out.add(k)
            above = None
        else:
            above = text
    return out


def _wraps(above: Line, below: Line, rows: Sequence[PrintedLine]) -> bool:
    """Whether a phrase goes on with the one over it: at its left edge, and its first word has no room behind that among the
    phrases that begin there."""
    left = above.bbox[0]
    right = max(p.bbox[2] for row in rows for p in row.phrases if abs(p.bbox[0] - left) <= SEAM)
    first = below.words[0].bbox
    return abs(below.bbox[0] - left) <= SEAM and above.bbox[2] + first[2] - first[0] > right


def _entry_begins(row: PrintedLine) -> Line | None:
    """The text of a numbered line, behind a number in a column of its own; None where no such number opens it."""
    first, *others = row.phrases
    return others[0] if others and _ORDINAL.match(first.text) else None


def _telling(body: Sequence[PrintedLine], xs: Sequence[float]) -> tuple[set[int], set[int]]:
    """The lines that a number or mark opens, and those with figures in columns of figures."""
    texts: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for k, row in enumerate(body):
        for phrase in row.phrases:
            texts[bisect_right(xs, phrase.bbox[0] + SEAM) - 1].append((k, phrase.text))
    marked: set[int] = set()
    figures: set[int] = set()
    for column, found in texts.items():
        if column == 0 and all(_ORDINAL.match(text) for _, text in found):
            marked.update(k for k, _ in found)
        elif sum(bool(FIGURE.match(text)) for _, text in found) >= FIGURE_SHARE * len(found):
            figures.update(_first_figures(found))
        elif column <= 1:
            marked.update(k for k, text in found if _MARK.match(text))
    return marked, figures


def _first_figures(found: Sequence[tuple[int, str]]) -> Iterator[int]:
    """The lines of a column with figures but for those in brackets below a grade: "BB" over "(70,10)"."""
    above: tuple[int, str] | None = None
    for k, text in found:
        of_grade = above is not None and above[0] == k - 1 and _GRADE.match(above[1]) and text.startswith("(")
        if FIGURE.match(text) and not of_grade:
            yield k
        above = k, text


def _first_below(body: Sequence[PrintedLine], rules: Sequence[float], letter: float) -> list[int]:
    """The first line below each rule, where one follows at once."""
    out = []
    for rule in rules:
        line = next((k for k, row in enumerate(body) if row.top > rule - letter / 2), None)
        if line is not None and body[line].top - rule < SINGLE * letter:
            out.append(line)
    return out
