"""The type of a document that prints no title, by what its pages look like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.extract.identity.identity import Reading
from pipeline.extract.layout import Layout
from pipeline.extract.words.labels import is_position, is_unit_position
from pipeline.normalize.text import squeeze
from pipeline.record import DocumentType

HEAD_ROWS = 5
"""Rows of a table in which its column heads stand."""
QUARTERS = 3
"""Quarters named in a table that make it one of quarters."""
POSITIONS = 3
"""Short passages naming positions that make a tree a cascading (who answers for what)."""
LONGEST_POSITION = 10
"""Words of a passage that names a position and nothing else."""
CONNECTED = 3
"""Lines that join boxes on a page of a tree."""
_QUARTER = re.compile(r"^(?:tri\s*wulan|tw|tri?w|q)?[\s.\-]*(iv|i{1,3}|[1-4])\s*:?$", re.IGNORECASE)
_ACTION_LINE = re.compile(r"^(?:tri\s*wulan|tw|tri?w)[\s.\-]*(?:iv|i{1,3}|[1-4])\b", re.IGNORECASE)
_REALISED = re.compile(r"\b(?:realisasi|capaian)\b", re.IGNORECASE)
_PLEDGE = re.compile(r"\bpihak (?:pertama|kedua)\b", re.IGNORECASE)


def type_by_looks(layouts: Sequence[Layout], readings: Sequence[Reading]) -> list[DocumentType]:
    """The likeliest type, or none where the pages hold neither table nor tree."""
    texts = [r.passage.text for r in readings]
    if sum(1 for t in texts if _PLEDGE.search(t)) > 1:
        return ["perjanjian_kinerja"]
    heads = [r.passage.text for r in readings if r.passage.top] + list(_column_heads(layouts))
    quarters = {m.group(1).casefold() for t in heads if (m := _QUARTER.match(t)) and not t.isdigit()}
    lines = sum(1 for t in texts if _ACTION_LINE.match(t))
    tables = any(g.cols > POSITIONS + 1 and g.score > 0.5 for layout in layouts for g in layout.grids)
    if tables and (len(quarters) >= QUARTERS or lines >= QUARTERS):
        return ["realisasi"] if any(_REALISED.search(t) for t in heads) else ["rencana_aksi"]
    positions = [t for t in texts if len(t.split()) <= LONGEST_POSITION and (is_position(t) or is_unit_position(t))]
    if len(positions) >= POSITIONS:
        return ["cascading"]
    if any(len(layout.networks) >= CONNECTED and len(layout.boxes) > CONNECTED for layout in layouts):
        return ["pohon_kinerja"]
    return []


def _column_heads(layouts: Sequence[Layout]) -> Iterator[str]:
    """The texts of the first rows of all tables."""
    for layout in layouts:
        for grid in layout.grids:
            yield from (squeeze(cell.text) for cell in grid.cells if cell.row < HEAD_ROWS and cell.text)
