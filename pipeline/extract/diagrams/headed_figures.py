"""Cells below a header "Target" beside cells of text: what they say is the target, figure or word ("ada", "terlaksana")."""

from __future__ import annotations

from pipeline.extract.diagrams.parts import Part
from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.extract.words.labels import is_statement_wording

MOST_WORDS = 3
"""Words of such a target; more are a text of their own."""
COLUMN = 1.0
"""Distances at which boxes touch by which the sides of a column's cells may differ."""


def headed_figures(boxes: list[Box], parts: list[list[Part]], index: SpatialIndex, touch: float) -> dict[int, int]:
    """Cells of a few words in a column of cells of one width that a header "Target" opens, each with the cell left of it, whose
    height is its own. By index of the box; ``touch`` in points."""
    out: dict[int, int] = {}
    for head, said in enumerate(parts):
        if boxes[head].kind == "text" or len(said) != 1 or said[0].kind != "header" or said[0].code != "target":
            continue
        at = _next(head, boxes, index, touch)
        while at is not None:
            text = boxes[at].text
            if len(text.split()) > MOST_WORDS or is_statement_wording(text) or any(p.kind == "header" for p in parts[at]):
                break
            left = _left_of(at, boxes, index, touch)
            if left is None or all(p.kind in ("number", "label", "header") for p in parts[left]):
                break
            out[at] = left
            at = _next(at, boxes, index, touch)
    return out


def _next(i: int, boxes: list[Box], index: SpatialIndex, touch: float) -> int | None:
    """The cell right below, of one width."""
    x0, _, x1, y1 = boxes[i].bbox
    for j in index.at((x0, y1 - touch, x1, y1 + touch)):
        b = boxes[j].bbox
        sides = max(abs(b[0] - x0), abs(b[2] - x1)) <= COLUMN * touch
        if j != i and boxes[j].kind != "text" and sides and abs(b[1] - y1) <= touch:
            return j
    return None


def _left_of(i: int, boxes: list[Box], index: SpatialIndex, touch: float) -> int | None:
    """The cell with text at the left side, of one height."""
    x0, y0, _, y1 = boxes[i].bbox
    for j in index.at((x0 - touch, y0, x0 + touch, y1)):
        b = boxes[j].bbox
        level = max(abs(b[1] - y0), abs(b[3] - y1)) <= COLUMN * touch
        if j != i and boxes[j].kind != "text" and boxes[j].text and level and abs(b[2] - x0) <= touch:
            return j
    return None
