"""Drawings made of a spreadsheet's cells: small tables of indicators side by side, each under the cell that they measure.

"No | Indikator Program | Target" stands once under every program, so the columns of one block say nothing of the next, and the
cells above the blocks span them as a tree's. A table has its header once, or columns for what its indicators measure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extract.geometry.grid import Cell, Grid
from pipeline.extract.table_meaning.header_text import is_header_text
from pipeline.extract.words.labels import is_number_header, is_position, parse_heading, parse_label
from pipeline.normalize.text import fold, squeeze
from pipeline.page import BBox

LEAST_BLOCKS = 2
"""Blocks of one header at one height from which they are parts of a drawing."""
LEAST_POSTS = 3
"""The same of headers below cells that name a position, at whatever heights."""
PAID = 2
"""Cells at most of a row that names what a position pays for: a name and its money."""
RULED = ("ruled", "filled")
"""Kinds of grids whose cells are drawn."""
SAME_HEIGHT = 3.0
"""Points by which the headers of blocks side by side may differ in height."""

_Head = tuple[int, BBox]


@dataclass(frozen=True, slots=True)
class _Block:
    """The header row of a block by its "Indikator …": its folded text, height and page, and the cell over it, by page and box."""

    text: str
    top: float
    page: int
    head: _Head
    post: bool = False
    """The cell over it names a position."""
    card: bool = False
    """So does the cell over its whole table, which has what its indicators measure in a column too."""


def of_blocks(grids: Iterable[Grid]) -> set[int]:
    """The places in ``grids`` of those whose cells are the blocks of a drawing."""
    blocks = [(k, block) for k, grid in enumerate(grids) if grid.kind in RULED for block in _blocks(grid)]
    heads: dict[tuple[str, int, int], set[_Head]] = defaultdict(set)
    for _, block in blocks:
        heads[(block.text, block.page, round(block.top / SAME_HEIGHT))].add(block.head)
    posts: dict[tuple[str, int], set[_Head]] = defaultdict(set)
    for _, block in blocks:
        if block.post:
            posts[(block.text, block.page)].add(block.head)
    pages = {page for (_, page, _), those in heads.items() if len(those) >= LEAST_BLOCKS}
    pages |= {page for (_, page), those in posts.items() if len(those) >= LEAST_POSTS}
    carded: dict[tuple[str, int], set[_Head]] = defaultdict(set)
    for _, block in blocks:
        if block.card:
            carded[(block.text, block.page)].add(block.head)
    pages |= {page for (_, page), those in carded.items() if _beside(those)}
    return {k for k, block in blocks if block.page in pages}


def _beside(heads: Iterable[_Head]) -> bool:
    """Whether two cells stand side by side, at whatever heights: their columns have nothing of each other."""
    boxes = sorted(bbox for _, bbox in heads)
    return any(a[2] <= b[0] for a, b in pairwise(boxes))


def _blocks(grid: Grid) -> list[_Block]:
    """The headers of indicators below another cell, in rows that head nothing but indicators, their numbers and figures; and the
    whole header of a table that has what they are of in a column too ("Kode | Kegiatan | Indikator | Anggaran")."""
    out = []
    for row in range(grid.rows):
        cells = [c for c in grid.starting(row) if c.lines]
        if not cells or not any(_is_indicator(c) for c in cells):
            continue
        figures = all(_heads_figures(c) for c in cells)
        if row and figures:
            heads = [(cell, head) for cell in cells if _is_indicator(cell) and (head := _head(grid, cell)) is not None]
            out += [
                _Block(fold(cell.text), cell.bbox[1], cell.page, (head.page, head.bbox), is_position(squeeze(head.text)))
                for cell, head in heads
            ]
        elif figures:
            # A table apart, the cell that it measures some way above.
            out += [_Block(fold(c.text), c.bbox[1], c.page, (grid.page, grid.bbox)) for c in cells if _is_indicator(c)]
        elif not figures and all(_heads_figures(c) or is_header_text(c.text) for c in cells):
            whole = fold(" ".join(c.text for c in cells))
            over = _head(grid, cells[0]) if row else None
            place = (grid.page, over.bbox if over else grid.bbox)
            out.append(_Block(whole, cells[0].bbox[1], cells[0].page, place, card=_is_card(grid, row)))
    return out


def _is_card(grid: Grid, header: int) -> bool:
    """A position's cell as wide as the table stands over a row of headers, at most a program and its money between."""
    over = [[c for c in grid.starting(row) if c.lines] for row in range(header)]
    post = next((k for k, cells in enumerate(over) if len(cells) == 1 and is_position(squeeze(cells[0].text))), None)
    return post is not None and over[post][0].colspan >= grid.cols and all(len(cells) <= PAID for cells in over[post + 1 :])


def _is_indicator(cell: Cell) -> bool:
    """A header "Indikator …"."""
    label = parse_label(squeeze(cell.text))
    return label is not None and label.role == "indicator"


def _heads_figures(cell: Cell) -> bool:
    """The header of a column of numbers, indicators, figures or units, and of nothing that they are of."""
    return is_number_header(squeeze(cell.text)) or parse_heading(cell.text) is not None


def _head(grid: Grid, cell: Cell) -> Cell | None:
    """The nearest cell with text above a block's header, where it is no header itself."""
    for row in range(cell.row - 1, -1, -1):
        over = grid.at(row, cell.col)
        if over is not None and over.lines:
            return None if _heads_figures(over) else over
    return None
