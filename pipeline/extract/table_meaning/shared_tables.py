"""Tables of who else shares a performance ("Kinerja | OPD Terkait | Bentuk Dukungan"), and tables of another matter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.part_kinds import NEXT_OFFICE
from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.identity.organisations import starts_known_office
from pipeline.extract.table_meaning.entries import listed
from pipeline.extract.table_meaning.header_text import tight, words
from pipeline.extract.table_meaning.row_numbers import parse_mark
from pipeline.extract.words.labels import is_position, is_statement_wording, parse_label
from pipeline.normalize.quantity import is_empty
from pipeline.normalize.text import fold, squeeze, strip_lead
from pipeline.record import LEVELS, Node

MOST_HEADER_WORDS = 5
"""Words of a header cell of a table of another matter."""
LEAST_ROWS = 3
"""Its rows, the header among them."""


@lru_cache
def _pattern(table: str, key: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in words()[table][key]))


def _headers(grid: Grid) -> list[Cell]:
    """The cells of the first row with more than one text."""
    for row in range(grid.rows):
        cells = [c for c in grid.starting(row) if c.lines]
        if len(cells) > 1:
            return cells
    return []


def partner_columns(grid: Grid) -> tuple[int, list[int]] | None:
    """The column of the performances and those of the organisations that share them; None where the header names neither."""
    heads = {c.col: tight(c.text) for c in _headers(grid)}
    partners = [col for col, text in heads.items() if _pattern("roles", "crosscutting").search(text)]
    own = [col for col, text in heads.items() if col not in partners and _pattern("shares", "own").search(text)]
    # An indicator beside its sasaran names no node.
    own = [col for col in own if not _pattern("indicator", "patterns").search(heads[col])] or own
    if not partners or not own:
        return None
    left = [col for col in own if col < partners[0]]
    return (left[-1] if left else own[0]), partners


def read_partners(grid: Grid, builder: Builder) -> None:
    """Gives the nodes that a table names the organisations beside them; a text that is no node of the document gives nothing."""
    found = partner_columns(grid)
    if found is None:
        return
    own, columns = found
    start = _headers(grid)[0].last_row + 1
    for row in range(start, grid.rows):
        cell = grid.at(row, own)
        node = _known(builder, squeeze(cell.text)) if cell is not None and cell.lines else None
        if node is None:
            continue
        for col in columns:
            beside = grid.at(row, col)
            if beside is None or beside.row != row or beside.col != col:
                continue
            names = [name for name in organisations_in(beside) if fold(name) not in map(fold, node.crosscutting)]
            node.crosscutting += names
            if names:
                node.pages = sorted({*node.pages, beside.page})


def organisations_in(cell: Cell) -> Iterator[str]:
    """The organisations of a cell: items of a list, lines that begin with one, names behind a comma or semicolon."""
    items = [item.text for item in listed(cell)]
    if len(items) == 1:
        items = []
        for line in cell.lines:
            if items and not starts_known_office(line.text):
                items[-1] = squeeze(f"{items[-1]}\n{line.text}")
            else:
                items.append(line.text)
    for item in items:
        for name in NEXT_OFFICE.split(item):
            text = strip_lead(squeeze(name)).strip(" .,;:*")
            if text and not is_empty(text):
                yield text


def _known(builder: Builder, text: str) -> Node | None:
    """The node whose statement or name this is, of whatever level."""
    label = parse_label(text)
    bare = label.rest if label is not None and label.level is not None and label.rest else strip_lead(text)
    for level in LEVELS:
        node = builder.find(level, bare, None) or builder.find(level, None, bare)
        if node is not None:
            return node
    return None


def is_of_another_matter(grid: Grid) -> bool:
    """A plain table whose header has no word of a tier: its first column counts the rows, or the header has a fill of its own."""
    if grid.rows < LEAST_ROWS or grid.cols < 2:
        return False
    heads = grid.starting(0)
    if len(heads) != grid.cols or any(not c.lines or c.rowspan > 1 for c in heads):
        return False
    if any(len(c.text.split()) > MOST_HEADER_WORDS or _speaks(squeeze(c.text)) for c in heads):
        return False
    body = [c for c in grid.cells if c.row > 0]
    marks = [c.text for c in body if c.col == 0 and c.lines]
    if _pattern("roles", "number").search(tight(heads[0].text)) and marks and all(parse_mark(text) for text in marks):
        return True
    fill = heads[0].fill
    return fill is not None and all(c.fill == fill for c in heads) and all(c.fill != fill for c in body)


def _speaks(text: str) -> bool:
    """Names a tier, a part of a box or a position, or states a performance."""
    return parse_label(text) is not None or is_position(text) or is_statement_wording(text)


def is_taken(grid: Grid) -> bool:
    """Whether a table that is not understood is still none of a drawing's boxes."""
    return partner_columns(grid) is not None or is_of_another_matter(grid)


def read_all_partners(grids: Iterable[Grid], builder: Builder) -> None:
    """:func:`read_partners` of each table, once all nodes are known."""
    for grid in grids:
        read_partners(grid, builder)
