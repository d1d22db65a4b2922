"""Rows that a page break cut in two: which cells go on overleaf, and both parts of them as one."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from pipeline.extract.geometry.grid import Cell, Line
from pipeline.normalize.text import fold

MIN_FIGURES = 3
"""Filled cells from which a column shows whether it is one of figures."""
HEADERS = 1
"""Cells without number of a numbered column: its header's second row."""
MOSTLY = 0.7
"""Share of its cells that are figures in such a column."""
SAME_START = 2.0
"""Points within which two lines begin at one left edge."""
BEGINNING = 3
"""Letters by which the texts of a column begin alike: "Ter…", "Men…"."""
_CODE = re.compile(r"^\d{1,2}(?:[.]\d{1,4})+")
_FIGURE = re.compile(r"^(?:rp\.?\s*)?[(-]?\d[\d.,]*", re.IGNORECASE)
_ITEM = re.compile(r"^(?:\(?\w{1,2}[.)]|[-\u2022])\s*\S")
_FIRST_ITEM = re.compile(r"^\(?(?:1|a)[.)]\s*[^\W\d]{3}")
_NUMBERED = re.compile(r"^\(?\w{1,2}[.)]\s*[^\W\d]{3}")
NUMBERING = re.compile(r"^\(?\d{1,2}[a-z]?\)?$|^\(?[a-z]\)?$", re.IGNORECASE)
"""A number or letter of a row or column alone."""


def mend_cut_row(upper: list[Cell], lower: list[Cell], rows: int, ruled: bool) -> tuple[list[Cell], list[Cell]]:
    """Joins what the page break cut: a whole row, or those cells of it that go on.

    Where all text of the first row below goes on and each of its cells stands under one above, the row becomes one with the row
    above; else the cells that go on stretch over the break, and so do empty cells left of them. ``ruled``: rules at the top of
    the part below are the cells' own, not those of a repeated header.
    """
    last = {c.col: c for c in upper if c.last_row == rows - 1}
    pairs = [(last.get(c.col), c) for c in lower if c.row == rows]
    pairs = [(a, b) for a, b in pairs if a is not None and a.colspan == b.colspan]
    known = {fold(c.text) for c in (*upper, *lower) if c.lines}
    both = [(a, b) for a, b in pairs if a is not None]
    # A text under a rule at the top of the page is another one, though no rule ended the cell before it.
    cut = [(a, b) for a, b in both if b.open_above or (a.open_below and not (ruled and a.lines and b.lines))]
    cut = cut if 0 < len(cut) < len(both) else _numbered_over_the_break(both)
    if _begins_entry(both):
        cut = [(a, b) for a, b in cut if not (a.lines and b.lines)]
    if cut:
        return _over_the_break(upper, lower, cut)
    on = _going_on(both, known, _numbered_columns(upper), _small_columns(upper))
    first = [c for c in lower if c.row == rows]
    filled = [c for c in first if c.lines]
    if len(on) < len(filled) and not _counts_anew(both) and (_lacks_figures(both, upper) or _lacks_company(both, upper)):
        on = filled
    if not first or (not on and filled):
        return upper, lower
    under = {id(below) for _, below in both}
    whole = len(on) == len(filled) and all(c.rowspan == 1 or id(c) in under for c in first)
    whole = whole and min(c.rowspan for c in first) == 1
    reach = max((c.col for c in on), default=-1) if not whole else max(c.col for c in first)
    grown: dict[int, Cell] = {}
    gone: set[int] = set()
    for above, below in pairs:
        if above is None or not (below in on or (not below.lines and below.col <= reach)):
            continue
        lines = _without_overlap(above.lines, below.lines)
        turns = _turns(above, below)
        grown[id(above)] = replace(above, lines=lines, rowspan=above.rowspan + below.rowspan - whole, turns=turns)
        gone.add(id(below))
    rest = [c for c in lower if id(c) not in gone]
    if whole and all(c.row > rows for c in rest):
        rest = [replace(c, row=c.row - 1) for c in rest]
    return [grown.get(id(c), c) for c in upper], rest


def _numbered_over_the_break(pairs: list[tuple[Cell, Cell]]) -> list[tuple[Cell, Cell]]:
    """The cells of a numbered entry of several rows whose number stands before the break and whose text behind it, as each is set
    in the middle of its cell: the number's cell and the one beside it."""
    for (number, below), (empty, text) in pairwise(pairs):
        alone = number.lines and not below.lines and NUMBERING.match(number.text.strip().rstrip("."))
        begun = not empty.lines and text.lines and empty.row == number.row and below.row == text.row
        if alone and begun and re.search(r"[^\W\d]{4}", text.text):
            return [(number, below), (empty, text)]
    return []


def _over_the_break(upper: list[Cell], lower: list[Cell], cut: list[tuple[Cell, Cell]]) -> tuple[list[Cell], list[Cell]]:
    """Joins the cells that the break cut where rules end the others: spreadsheets leave the edge of a merged cell open there,
    and set its text in the middle of the whole, on either page.
    """
    grown = {id(a): _grown(a, b) for a, b in cut}
    gone = {id(b) for _, b in cut}
    return [grown.get(id(c), c) for c in upper], [c for c in lower if id(c) not in gone]


def _grown(above: Cell, below: Cell) -> Cell:
    """Both parts of a cell as one; its page and box are those of the part with text."""
    told = above if above.lines or not below.lines else below
    lines = _without_overlap(above.lines, below.lines)
    rows = above.rowspan + below.rowspan
    turns = _turns(above, below) if above.lines else below.turns
    whole = replace(told, row=above.row, rowspan=rows, lines=lines, turns=turns)
    return replace(whole, open_above=above.open_above, open_below=below.open_below)


def _turns(above: Cell, below: Cell) -> tuple[tuple[int, int], ...]:
    """Where the text of two parts of a cell goes on, on which page."""
    start = len(above.lines)
    own = ((start, below.page),) if below.lines else ()
    return (*above.turns, *own, *((start + first, page) for first, page in below.turns))


def _numbered_columns(cells: list[Cell]) -> set[int]:
    """Columns of text in which every entry below the header begins with a number."""
    counts: dict[int, list[int]] = {}
    for cell in cells:
        if cell.lines and cell.row > 0 and re.search(r"[^\W\d]{4}", cell.text):
            tally = counts.setdefault(cell.col, [0, 0])
            tally[0] += 1
            tally[1] += bool(_ITEM.match(cell.text) or _CODE.match(cell.text))
    return {col for col, (filled, numbered) in counts.items() if numbered >= MIN_FIGURES and filled - numbered <= HEADERS}


def _small_columns(cells: list[Cell]) -> set[int]:
    """Columns of which most entries begin in small letters: units ("orang", "dokumen")."""
    counts: dict[int, list[bool]] = {}
    for cell in cells:
        if cell.lines and cell.row > 0 and cell.text[0].isalpha():
            counts.setdefault(cell.col, []).append(cell.text[0].islower())
    return {col for col, small in counts.items() if sum(small) >= max(MIN_FIGURES, MOSTLY * len(small) - HEADERS)}


def _going_on(pairs: list[tuple[Cell, Cell]], known: set[str], numbered: set[int], small: set[int]) -> list[Cell]:
    """The cells below a break whose text carries on the cell above, and the filled ones left of them; in columns of ``small``
    letters an entry's first letter tells nothing."""
    on = [
        below.col
        for above, below in pairs
        if below.lines
        and above.lines
        and (_carries_on(above, below, known, below.col in small) or (below.col in numbered and _unnumbered(above, below)))
    ]
    if not on:
        return []
    out = []
    for above, below in pairs:
        two_figures = above.lines and below.lines and _FIGURE.match(above.text) and _FIGURE.match(below.text)
        if two_figures and not _NUMBERED.match(above.text) and below.col < max(on):
            return []
        if below.lines and (below.col in on or (below.col < max(on) and above.lines)):
            out.append(below)
    return [] if _begins_entry(pairs) else out


def _counts_anew(pairs: list[tuple[Cell, Cell]]) -> bool:
    """Whether the row below has a code in one of its first columns, or a list counting from one again, as the row above has."""
    coded = any(_CODE.match(a.text) and _CODE.match(b.text) for a, b in pairs[:2])
    return coded or any(_FIRST_ITEM.match(a.text) and _FIRST_ITEM.match(b.text) for a, b in pairs)


def _begins_entry(pairs: list[tuple[Cell, Cell]]) -> bool:
    """Whether the row below has a number or code in one of its first columns."""
    return any(NUMBERING.match(b.text.rstrip(".")) or _CODE.match(b.text) for _, b in pairs[:2] if b.lines)


def _unnumbered(above: Cell, below: Cell) -> bool:
    """Whether a text of a numbered column begins without number below one as bold."""
    return above.bold == below.bold and not (_ITEM.match(below.text) or _CODE.match(below.text))


def _lacks_figures(pairs: list[tuple[Cell, Cell]], upper: list[Cell]) -> bool:
    """Whether the row below has text in several cells but none where rows have their figures, and the row above has both."""
    counts: dict[int, list[int]] = {}
    for cell in upper:
        if cell.lines and cell.row > 0:
            tally = counts.setdefault(cell.col, [0, 0])
            tally[0] += 1
            tally[1] += bool(_FIGURE.match(cell.lines[0].text)) and not _NUMBERED.match(cell.lines[0].text)
    rows = len({c.row for c in upper if c.lines and c.row > 0})
    figures = {
        col
        for col, (filled, some) in counts.items()
        if filled >= MIN_FIGURES and some >= MOSTLY * filled and filled >= MOSTLY * rows
    }
    text = [(a, b) for a, b in pairs if b.lines]
    blank = [(a, b) for a, b in pairs if b.col in figures and a.lines and not b.lines]
    none_new = not any(b.lines for _, b in pairs if b.col in figures)
    same_style = all(a.lines and a.bold == b.bold for a, b in text)
    enough = len(text) >= 2 or (len(text) == 1 and _always_with_figures(upper, text[0][1], figures))
    return enough and bool(blank) and none_new and same_style


def _lacks_company(pairs: list[tuple[Cell, Cell]], upper: list[Cell]) -> bool:
    """Whether the row below has one text only, begun like no other of its column, and nothing in a column that has something
    beside each of these; the row above has both."""
    text = [(a, b) for a, b in pairs if b.lines]
    if len(text) != 1 or not text[0][0].lines or text[0][0].bold != text[0][1].bold:
        return False
    above, below = text[0]
    entries = {c.row: c for c in upper if c.col == below.col and c.lines and c.row > 0 and c.colspan == below.colspan}
    if len(entries) < MIN_FIGURES or _begun(below) in {_begun(c) for c in entries.values()}:
        return False
    beside: dict[int, set[int]] = {}
    for cell in upper:
        if cell.lines and cell.row in entries and cell.col != below.col:
            beside.setdefault(cell.col, set()).add(cell.row)
    always = {col for col, rows in beside.items() if rows == set(entries)}
    return any(a.lines and not b.lines and b.col in always and a.row == above.row for a, b in pairs)


def _begun(cell: Cell) -> str:
    return fold(cell.text)[:BEGINNING]


def _always_with_figures(upper: list[Cell], text: Cell, figures: set[int]) -> bool:
    """Whether every entry that is set like a text has figures in its row: then text without any is no entry. Headings that span
    the table or stand out by their weight are no entries.
    """
    alike = [c for c in upper if c.col == text.col and c.lines and c.row > 0]
    entries = {c.row for c in alike if c.colspan == text.colspan and c.bold == text.bold}
    return len(entries) >= MIN_FIGURES and entries <= {c.row for c in upper if c.col in figures and c.lines}


def _carries_on(above: Cell, below: Cell, known: set[str], small: bool) -> bool:
    """Whether the lower text begins in mid-sentence, repeats the line that the break cut, or completes a known text."""
    end, start = above.lines[-1].text, below.lines[0].text
    if fold(end) == fold(start) and re.search(r"[^\W\d]{4}", start) and fold(above.text) != fold(below.text):
        return True
    worded = re.search(r"[^\W\d]{3}", end) is not None
    if (start[0].islower() and not small) or (worded and (start[0] in "(),.-&/" or end.endswith((",", "-", "&", "/")))):
        return not re.fullmatch(r"[-\u2013]+", start) and not _ITEM.match(start)
    if _hangs_on(above, below.lines[0]):
        return True
    return bool(fold(below.text)) and bool(fold(above.text)) and fold(above.text + " " + below.text) in known


def _hangs_on(above: Cell, line: Line) -> bool:
    """Whether a line begins at the hanging indent of the list's item that the upper text ends with."""
    items = [k for k, other in enumerate(above.lines) if _ITEM.match(other.text)]
    if not items or items[-1] == len(above.lines) - 1 or _ITEM.match(line.text):
        return False
    start, hanging = above.lines[items[-1]].bbox[0], above.lines[-1].bbox[0]
    return hanging > start + SAME_START and abs(line.bbox[0] - hanging) <= SAME_START


def _without_overlap(above: tuple[Line, ...], below: tuple[Line, ...]) -> tuple[Line, ...]:
    """Both parts of a cell's text; lines that the break printed on both pages once."""
    tail = [fold(line.text) for line in above]
    head = [fold(line.text) for line in below]
    for size in range(min(len(tail), len(head)), 0, -1):
        if tail[-size:] == head[:size]:
            return above + below[size:]
    return above + below
