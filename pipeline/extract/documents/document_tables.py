"""The tables of a document as the readers of all types want them: joined over pages, with the lines above, and understood."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.extract.builder import Builder
from pipeline.extract.geometry.grid import Grid, Line
from pipeline.extract.layout import Layout
from pipeline.extract.layouts import layouts_of
from pipeline.extract.packed import Packed
from pipeline.extract.table_meaning.column import Column, Section
from pipeline.extract.table_meaning.columns import sections
from pipeline.extract.table_meaning.headings import captions_above
from pipeline.extract.table_meaning.table_reading import caption_year, named_levels
from pipeline.extract.table_meaning.titled_figures import titled
from pipeline.extract.table_structure.joining import EDGE_SHIFT, LOOSE, OPEN_GRIDS, join_grids
from pipeline.normalize.quantity import is_empty
from pipeline.record import Level

Mend = Callable[[list[Section], int | None], list[Section]]
"""What a type's reader makes of a table's sections, with the table's year, before they are read."""


LEAST_COLUMNS = 4
"""Columns from which two tables with the same edges are parts of one."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with the lines above it, its year, and its rows under their headers."""

    grid: Grid
    captions: list[Line]
    year: int | None
    sections: list[Section]


def document_tables(
    layouts: Sequence[Layout], builder: Builder, mend: Mend | None = None, begins: Collection[int] = ()
) -> Sequence[Table]:
    """The tables of a document in their order, as ``mend`` understands them; none goes on on the pages ``begins``."""
    return Packed(OPEN_GRIDS, _tables(layouts, builder, mend, begins))


def _tables(layouts: Sequence[Layout], builder: Builder, mend: Mend | None, begins: Collection[int]) -> Iterator[Table]:
    pages = layouts_of(layouts)
    before: tuple[Grid, Sequence[Section]] | None = None
    for grid in join_grids(((layout.page, layout.grids) for layout in pages), begins):
        captions = captions_above(grid, pages.numbered(grid.page))
        year = year_of(captions, builder)
        understood = titled(sections(grid, year), [line.text for line in captions], builder.document.type)
        if not understood and before is not None:
            understood = _under_header_of(*before, grid)
        before = (grid, understood) if understood else before
        yield Table(grid, captions, year, understood if mend is None else mend(understood, year))


def _under_header_of(above: Grid, understood: Sequence[Section], grid: Grid) -> list[Section]:
    """The rows of a table without a header of its own under that of the table before it, where both have the same columns: the
    next part of one table, below a heading of its own. Empty where the columns are others, or pages lie between."""
    same = len(above.xs) == len(grid.xs) and all(abs(a - b) <= EDGE_SHIFT for a, b in zip(above.xs, grid.xs, strict=True))
    near = grid.page - max(above.pages or (above.page,)) <= 1
    if not same or not near or grid.cols < LEAST_COLUMNS or {above.kind, grid.kind} & LOOSE:
        return []
    columns = understood[-1].columns
    return [Section(list(columns), range(grid.rows))] if _opens_with_figures(grid, columns) else []


def _opens_with_figures(grid: Grid, columns: Sequence[Column]) -> bool:
    """Whether a table's first row of several cells has figures where such columns have them: words there are its own header."""
    rows = ([c for c in grid.starting(row) if c.lines] for row in range(grid.rows))
    first = next((cells for cells in rows if len(cells) > 2), [])
    figures = [c.text for c in first if c.colspan == 1 and columns[c.col].role in ("value", "budget")]
    return bool(figures) and all(is_empty(text) or any(ch.isdigit() for ch in text) for text in figures)


def year_of(captions: Sequence[Line], builder: Builder) -> int | None:
    """The year that a table's captions name, else the document's."""
    return caption_year(tuple(line.text for line in captions)) or builder.document.year


def levels_named_in(tables: Iterable[Table]) -> dict[str, Level]:
    """The levels of names that the tables tell (:func:`pipeline.extract.table_meaning.table_reading.named_levels`)."""
    return named_levels((table.grid, table.sections) for table in tables)
