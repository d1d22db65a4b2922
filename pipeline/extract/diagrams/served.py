"""Statements that say in brackets which numbered ones they serve: "Terwujudnya … (mendukung Sasaran 1 dan 2)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pipeline.extract.builder import Builder
from pipeline.extract.diagrams.drafts import Draft
from pipeline.extract.table_meaning.reference_columns import SERVED, served
from pipeline.extract.words.labels import parse_label
from pipeline.record import LEVELS, Level, Node

_BEHIND = re.compile(
    r"\s*\((?:untuk\s+)?(?:mendukung|menunjang|mendorong)\s+(?P<what>(?P<level>[a-z ]+?)\s*\d[^()]*)\)\s*$", re.IGNORECASE
)


def take_served(drafts: Iterable[Draft]) -> None:
    """Takes such brackets off the statements of drafts into ``serves``."""
    for draft in drafts:
        found = _BEHIND.search(draft.statement or "")
        label = parse_label(found["level"]) if found is not None else None
        numbers = served(found["what"].strip()) if found is not None else []
        if found is not None and draft.statement and label is not None and label.level is not None and numbers:
            draft.statement, draft.serves = draft.statement[: found.start()], (label.level, tuple(numbers))


def link_served(drafts: Iterable[Draft], nodes: Mapping[int, Node], builder: Builder, page: int) -> None:
    """Links the nodes of such drafts to those that they name, counted in the order in which the document prints that level; to
    none where it prints fewer. ``nodes`` by the drafts' indices.
    """
    for draft in drafts:
        if draft.serves is None or draft.index not in nodes:
            continue
        level, numbers = draft.serves
        child = nodes[draft.index]
        known = [node for node in builder.extraction.nodes if node.level == level and node is not child]
        if not _above(level, child) or max(numbers) > len(known):
            continue
        for place, number in enumerate(numbers):
            evidence = "also" if place else "code"
            builder.link(known[number - 1], child, evidence, SERVED, page=page, bbox=draft.bbox)


def _above(level: Level, child: Node) -> bool:
    return LEVELS.index(level) < LEVELS.index(child.level)
