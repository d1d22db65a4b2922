"""Cites for what was found on a sheet the tile that it starts on, as the document shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.extraction import Extraction
from pipeline.page import BBox, Tile
from pipeline.record import Action, Budget, Indicator, Node, Statement, Total, Value

INSET = 2.0
"""Points that a box must reach into a tile to stand on it: pens overhang a cut."""

Cited = Node | Indicator | Value | Budget | Action | Total | Statement


def cite_tiles(extraction: Extraction, sheets: Mapping[int, tuple[Tile, ...]]) -> None:
    """Puts page and box of all that stands on a sheet (by the number of its first page) onto the tile where it starts."""
    places = {node.id: (node.page, node.bbox) for node in extraction.nodes}
    nodes = {i.id: places.get(i.node) for i in extraction.indicators}
    for node in extraction.nodes:
        if node.page in sheets:
            own = tuple(t.number for t in _tiles_of(node.bbox, sheets[node.page]))
            node.pages = sorted({*own, *(p for p in node.pages if p not in sheets)})
    found: list[Cited] = [
        *extraction.nodes,
        *extraction.indicators,
        *extraction.values,
        *extraction.budgets,
        *extraction.actions,
        *extraction.totals,
        *extraction.document.statements,
    ]
    for item in found:
        tiles = sheets.get(item.page)
        if tiles is None:
            continue
        box = item.bbox or _place_of(item, places, nodes)
        tile = next(iter(_tiles_of(box, tiles)))
        item.page = tile.number
        if item.bbox is not None:
            item.bbox = _on_tile(item.bbox, tile)


def _place_of(
    item: Cited, nodes: Mapping[str, tuple[int, BBox | None]], indicators: Mapping[str, tuple[int, BBox | None] | None]
) -> BBox | None:
    """Where the node of something without a box of its own stands."""
    if isinstance(item, Indicator | Budget):
        place = nodes.get(item.node)
    elif isinstance(item, Value | Action):
        place = indicators.get(item.indicator)
    else:
        place = None
    return place[1] if place is not None else None


def _tiles_of(box: BBox | None, tiles: tuple[Tile, ...]) -> list[Tile]:
    """The tiles that a box stands on, the one where it starts first; the sheet's first where there is no box."""
    if box is None:
        return [tiles[0]]
    x0, y0 = min(box[0] + INSET, (box[0] + box[2]) / 2), min(box[1] + INSET, (box[1] + box[3]) / 2)
    x1, y1 = max(x0, box[2] - INSET), max(y0, box[3] - INSET)
    on = [t for t in tiles if t.bbox[0] <= x1 and t.bbox[2] >= x0 and t.bbox[1] <= y1 and t.bbox[3] >= y0]
    return sorted(on, key=lambda t: (t.bbox[1], t.bbox[0])) or [tiles[0]]


def _on_tile(box: BBox, tile: Tile) -> BBox:
    """A box of the sheet in the coordinates of a tile's page, as far as it lies on it."""
    x0, y0, x1, y1 = (
        max(box[0], tile.bbox[0]), max(box[1], tile.bbox[1]), min(box[2], tile.bbox[2]), min(box[3], tile.bbox[3]),
    )  # fmt: skip
    dx, dy = tile.shift
    return x0 - dx, y0 - dy, max(x0, x1) - dx, max(y0, y1) - dy


def pages_of(tiles: Iterable[Tile]) -> int:
    """How many of the document's pages a page that was read stands for."""
    return max(1, sum(1 for _ in tiles))
