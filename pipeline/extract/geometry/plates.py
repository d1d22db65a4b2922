"""Plates: empty figures laid under a box, a little aside, as a shadow or as the back of a card.

Lines that end at a plate are drawn to its box.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.geometry.box import Box
from pipeline.extract.geometry.grid import overlap_area
from pipeline.extract.geometry.network import area, join_boxes
from pipeline.extract.geometry.spatial import SpatialIndex
from pipeline.page import BBox

COVERED = 0.6
"""Share of a plate's area that its box lies over, and of the box's that lies on the plate, at least."""


def with_plates(boxes: Sequence[Box], empty: Sequence[BBox]) -> list[Box]:
    """The boxes, those that lie on an empty figure of about their size grown to its outline. A frame around several is none."""
    if not empty:
        return list(boxes)
    index = SpatialIndex([b.bbox for b in boxes])
    grown = [box.bbox for box in boxes]
    for plate in empty:
        over = [i for i in index.at(plate) if boxes[i].kind != "text" and overlap_area(boxes[i].bbox, plate) > 0]
        on = [i for i in over if overlap_area(boxes[i].bbox, plate) >= COVERED * max(area(plate), area(boxes[i].bbox))]
        if len(on) == 1 and all(i == on[0] or overlap_area(boxes[i].bbox, plate) < COVERED * area(boxes[i].bbox) for i in over):
            grown[on[0]] = join_boxes(grown[on[0]], plate)
    return [box if bbox == box.bbox else replace(box, bbox=bbox) for box, bbox in zip(boxes, grown, strict=True)]
