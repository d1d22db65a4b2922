"""Tables that tell which position answers for what a document states elsewhere: "Jabatan | Kinerja yang Diampu | Jenjang".

Decks of penjenjangan end with one: it states nothing of its own, so it waits until tables and drawings are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.extract.builder import Builder
from pipeline.extract.documents.document_tables import Table
from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.entries import Item, listed, place
from pipeline.extract.table_meaning.header_text import pattern, tight
from pipeline.extract.words.labels import is_position, is_statement_wording, is_unit_position
from pipeline.extract.words.targets import is_figure
from pipeline.normalize.text import fold, similarity, squeeze
from pipeline.record import Node

LEAST_ROWS = 3
"""Rows of such a table at least, below its header."""
MOSTLY = 0.7
"""Share of a column's cells that are positions, and of another's texts that are worded as statements, at least."""
KNOWN = 0.8
"""Share of its statements that the document states elsewhere, at least."""
SAME_TEXT = 0.92
"""Similarity from which a statement is one that is known, spelt otherwise."""


@dataclass(frozen=True, slots=True)
class AnsweringTable:
    """The statements of each position, with their cells, from top to bottom."""

    rows: tuple[tuple[str, Cell, tuple[Item, ...]], ...]


def answering_tables(tables: Iterable[Table]) -> dict[int, AnsweringTable]:
    """Such tables by their place among all."""
    found = ((k, _answering(table.grid)) for k, table in enumerate(tables))
    return {k: own for k, own in found if own is not None}


def read_answering_table(own: AnsweringTable, builder: Builder) -> bool:
    """Gives the nodes that the table states the positions beside them; False, and nothing given, where it states others."""
    nodes = [n for n in builder.extraction.nodes if n.statement]
    exact = {fold(n.statement or ""): n for n in reversed(nodes)}
    told: list[tuple[Node, str, int]] = []
    items = [(post, cell, item) for post, cell, texts in own.rows for item in texts]
    for post, cell, item in items:
        node = exact.get(fold(item.text)) or _nearest(item.text, nodes)
        if node is not None:
            told.append((node, post, place(cell, item)[0]))
    if len(told) < KNOWN * len(items):
        return False
    for node, post, page in told:
        node.holder = node.holder or post
        node.pages = sorted({*(node.pages or [node.page]), page})
    return True


def _nearest(text: str, nodes: Sequence[Node]) -> Node | None:
    """The node whose statement is this text but for its spelling."""
    likely = max(((similarity(text, n.statement or ""), -k) for k, n in enumerate(nodes)), default=(0.0, 0))
    return nodes[-likely[1]] if likely[0] >= SAME_TEXT else None


def _answering(grid: Grid) -> AnsweringTable | None:
    """The table as one of positions and what they answer for; None where it is another."""
    header = {cell.col: tight(cell.text) for cell in grid.starting(0) if cell.lines}
    held = [col for col, text in header.items() if pattern("roles", "holder").search(text)]
    if len(held) != 1 or grid.rows <= LEAST_ROWS or any(pattern("indicator").search(text) for text in header.values()):
        return None
    columns = {col: _column(grid, col) for col in header}
    posts = columns[held[0]]
    if sum(is_position(c.text) or is_unit_position(squeeze(c.text)) for c in posts.values()) < MOSTLY * len(posts) or not posts:
        return None
    stated = [col for col, cells in columns.items() if col != held[0] and _states(cells)]
    others = (cell for col, cells in columns.items() if col not in (held[0], *stated) for cell in cells.values())
    if len(stated) != 1 or any(is_figure(squeeze(cell.text)) and not squeeze(cell.text).strip(".").isdigit() for cell in others):
        return None
    rows = []
    for row, cell in columns[stated[0]].items():
        post = grid.at(row, held[0])
        if post is not None and post.lines:
            rows.append((squeeze(post.text), cell, tuple(listed(cell))))
    return AnsweringTable(tuple(rows)) if len(rows) >= LEAST_ROWS else None


def _column(grid: Grid, col: int) -> Mapping[int, Cell]:
    """The filled cells of a column below the header, by the row in which they begin."""
    cells = (grid.at(row, col) for row in range(1, grid.rows))
    return {cell.row: cell for cell in cells if cell is not None and cell.lines and cell.row > 0 and cell.col == col}


def _states(cells: Mapping[int, Cell]) -> bool:
    texts = [item.text for cell in cells.values() for item in listed(cell)]
    return bool(texts) and sum(map(is_statement_wording, texts)) >= MOSTLY * len(texts)
