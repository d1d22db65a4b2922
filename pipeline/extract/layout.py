"""One page as later stations need it: its lines, tables, boxes and connectors. The page's paths and images are let go."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.extract.figures import Figures
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import Grid, Line, lines_of
from pipeline.extract.geometry.line_keys import dashed_meanings
from pipeline.extract.geometry.network import Network
from pipeline.extract.geometry.ruling import letter_height
from pipeline.extract.reading.sizing import at_usual_size
from pipeline.extract.tables import find_grids
from pipeline.page import Page


@dataclass(frozen=True, slots=True)
class Layout:
    """``page`` without strokes, shapes and images; ``letter`` its usual letter height in points; ``figures`` its boxes and
    connectors; ``dashed`` what its legend says that dashed lines are."""

    page: Page
    letter: float
    lines: tuple[Line, ...]
    grids: tuple[Grid, ...]
    figures: Figures
    dashed: tuple[str, ...] = ()

    @property
    def number(self) -> int:
        """The page number, from 1."""
        return self.page.number

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The boxes with text, in reading order."""
        return self.figures.found()[0]

    @property
    def networks(self) -> tuple[Network, ...]:
        """The networks of connectors that reach two boxes at least."""
        return self.figures.found()[1]


def lay_out(page: Page) -> Layout:
    """Finds the lines, tables, boxes and connectors of a page, at its usual size.

    Where all lines lie in tables boxes and connectors wait until they are asked for.
    """
    page = at_usual_size(page)
    letter = letter_height(page)
    lines = lines_of(page.words)
    grids = tuple(find_grids(page))
    figures = Figures(page, letter)
    if figures.may_lie_beside([grid.bbox for grid in grids]):
        figures.found()
    bare = replace(page, strokes=(), shapes=(), images=())
    return Layout(bare, letter, lines, grids, figures, dashed_meanings(page.strokes, lines, letter))
