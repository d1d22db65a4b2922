"""Draws over a page what was found on it: boxes, tables, connectors, composite nodes, chosen and rejected links.

Colours: grey words; blue boxes; green table cells; orange connectors, dashed where they are drawn so; purple nodes, one frame
about all their boxes, with id and level; red chosen edges with their confidence, dashed for further parents and crosscutting;
pink dashes for rejected links with the confidence that was left for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline import errors
from pipeline.extract.layout import Layout, lay_out
from pipeline.extract.read import open_pdf, read_pages
from pipeline.extract.reading.turning import unturn_box
from pipeline.page import BBox, Point
from pipeline.record import Edge, Node, Record

GREY, BLUE, GREEN, ORANGE, PURPLE, RED, PINK = (
    (0.6, 0.6, 0.6), (0.1, 0.3, 0.9), (0.1, 0.6, 0.2), (0.95, 0.5, 0.0), (0.5, 0.0, 0.6), (0.85, 0.0, 0.1), (1.0, 0.6, 0.75),
)  # fmt: skip
LONGEST_SIDE = 2600
"""Pixels of a picture's longer side: legible on a poster, small enough to open."""


def draw(path: Path, page: int, out: Path, record: Record | None = None, rejected: Sequence[Edge] = ()) -> None:
    """Writes page ``page`` (from 1) of a PDF with what was found to ``out``, as SVG where it ends so, else as PNG.

    ``record`` adds nodes and edges, ``rejected`` the links that were possible and not chosen. Raises the refusals of
    :mod:`pipeline.errors`.
    """
    found = next(iter(read_pages(path, {page})), None)
    if found is None:
        raise errors.NoPages(path.name, f"no page {page}", page)
    layout = lay_out(found)
    document = open_pdf(path)
    try:
        canvas = document.load_page(page - 1)
        if canvas.rotation:
            canvas.remove_rotation()
        _draw_layout(canvas, layout)
        if record is not None:
            _draw_record(canvas, layout, record, rejected)
        if out.suffix.lower() == ".svg":
            out.write_text(canvas.get_svg_image(), "utf-8")
        else:
            zoom = LONGEST_SIDE / max(canvas.rect.width, canvas.rect.height)
            canvas.get_pixmap(dpi=int(72 * zoom)).save(out)
    finally:
        document.close()


def _draw_layout(canvas: Any, layout: Layout) -> None:
    thin = max(0.3, layout.letter / 20)

    def rect(box: BBox, colour: tuple[float, float, float], width: float, dashes: str | None = None) -> None:
        canvas.draw_rect(unturn_box(box, layout.page), color=colour, width=width, dashes=dashes)

    for word in layout.page.words:
        rect(word.bbox, GREY, thin / 2)
    for grid in layout.grids:
        for cell in grid.cells:
            rect(cell.bbox, GREEN, thin * 1.5)
    for box in layout.boxes:
        rect(box.bbox, BLUE, thin * (1 if box.kind == "text" else 2), "[2] 0" if box.kind == "text" else None)
    for network in layout.networks:
        for a, b in network.lines:
            dashes = f"[{thin * 12:.1f}] 0" if network.dashed else None
            canvas.draw_line(_point(a, layout), _point(b, layout), color=ORANGE, width=thin * 4, dashes=dashes)
        if network.block:
            rect(network.bbox, ORANGE, thin * 3)
        for attachment in network.attachments:
            canvas.draw_circle(_point(attachment.point, layout), layout.letter / 3, color=ORANGE, fill=ORANGE)


def _point(p: Point, layout: Layout) -> Point:
    box = unturn_box((p[0], p[1], p[0], p[1]), layout.page)
    return box[0], box[1]


def _draw_record(canvas: Any, layout: Layout, record: Record, rejected: Sequence[Edge]) -> None:
    nodes = {n.id: n for n in record.nodes if n.page == layout.number and n.bbox is not None}
    size = max(4.0, layout.letter)
    for node in nodes.values():
        if node.bbox is not None:
            canvas.draw_rect(node.bbox, color=PURPLE, width=max(0.5, size / 8))
            canvas.insert_text((node.bbox[0], node.bbox[1] - 1), f"{node.id} {node.level}", fontsize=size * 0.8, color=PURPLE)
    for edge in rejected:
        _draw_edge(canvas, edge, nodes, size, PINK, 1 / 12, "[2] 0")
    for edge in record.edges:
        _draw_edge(canvas, edge, nodes, size, RED, 1 / 7, None if edge.kind == "cascade" else "[4] 0")


def _draw_edge(
    canvas: Any,
    edge: Edge,
    nodes: Mapping[str, Node],
    size: float,
    colour: tuple[float, float, float],
    width: float,
    dashes: str | None,
) -> None:
    """A line between the middles of two nodes of the page, ``width`` in letter heights, its confidence beside its middle."""
    parent, child = nodes.get(edge.parent), nodes.get(edge.child)
    if parent is None or child is None or parent.bbox is None or child.bbox is None:
        return
    ends = _centre(parent.bbox), _centre(child.bbox)
    canvas.draw_line(*ends, color=colour, width=max(0.4, size * width), dashes=dashes)
    middle = tuple((a + b) / 2 for a, b in zip(*ends, strict=True))
    canvas.insert_text(middle, f"{edge.confidence or 0:.2f}", fontsize=size * 0.7, color=colour)


def _centre(b: BBox) -> Point:
    return (b[0] + b[2]) / 2, (b[1] + b[3]) / 2
