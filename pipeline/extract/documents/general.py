"""The general way: tables whose columns are understood are read as tables, the rest of a page as a drawing."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.extract.builder import Builder
from pipeline.extract.drawing import Drawn, printed_levels, read_drawing
from pipeline.extract.layout import Layout
from pipeline.extract.wording import link_positions


def read(layouts: Sequence[Layout], builder: Builder) -> None:
    """Reads every page into the builder."""
    printed = printed_levels(layouts)
    before: Drawn | None = None
    for layout in layouts:
        before = read_drawing(layout, builder, printed, before)
    link_positions(builder)
