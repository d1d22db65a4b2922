"""What the boxes of a page say once their neighbours are heard: every rule that changes parts before nodes are composed."""

from __future__ import annotations

from pipeline.extract.diagrams.executor_rows import settle_executors
from pipeline.extract.diagrams.foot_rows import settle_foot_rows
from pipeline.extract.diagrams.head_rows import settle_head_row
from pipeline.extract.diagrams.lanes import settle_lanes, split_beside_codes
from pipeline.extract.diagrams.measured_rows import settle_measured_rows
from pipeline.extract.diagrams.neighbours import Neighbours
from pipeline.extract.diagrams.numbered_names import settle_numbered
from pipeline.extract.diagrams.paid_stacks import settle_stacks
from pipeline.extract.diagrams.parts import Part
from pipeline.extract.diagrams.post_columns import settle_posts
from pipeline.extract.diagrams.row_cards import headed_names

RULES = (
    split_beside_codes,
    settle_head_row,
    settle_posts,
    settle_numbered,
    settle_stacks,
    settle_measured_rows,
    settle_foot_rows,
    settle_executors,
)
"""The rules, each on what those before it left."""


def settle_parts(near: Neighbours) -> list[list[Part]]:
    """The parts of all boxes after all rules; they are those of ``near`` too."""
    for rule in RULES:
        near.parts = rule(near)
    near.parts = settle_lanes(near, headed_names(near))
    return near.parts
