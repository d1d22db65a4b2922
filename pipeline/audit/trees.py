"""The tree: nodes that serve nothing, branches that end early, tiers that are skipped, indicators that are merely repeated.

Edges that are marked for review are not judged: their own finding (``doubtful_parent``) comes first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from pipeline.audit.index import RecordIndex, title
from pipeline.audit.registry import Problem, check, problem_at
from pipeline.normalize.indicator_form import form_of
from pipeline.record import Node

HABIT = 0.75
"""Share of the nodes of a level from which a document has a habit: what the others lack is a gap, not the document's form."""
SEVERAL = 3
"""Nodes of a level from which it can show a habit."""
PROGRAMMED = ("program", "kegiatan", "sub_kegiatan")
"""The hierarchy of the nomenclature (Permendagri 90/2019): each belongs to one of the level before it."""
INNER = ("tujuan_daerah", "sasaran_daerah", "tujuan", "sasaran", "program", "kegiatan")
"""Levels that something must serve."""


@check("warning")
def orphan_node(index: RecordIndex) -> Iterator[Problem]:
    """A program, kegiatan or sub kegiatan serves a performance above it (Perpres 29/2014, PermenPAN-RB 89/2021).

    Asked where the other nodes of its level have a parent; a list of programs beside its sasaran is the document's form.
    """
    for nodes in _by_level(index, PROGRAMMED).values():
        orphans = [node for node in nodes if node.id not in index.parent_of]
        if orphans and _is_habit(len(nodes) - len(orphans), len(nodes)):
            for node in orphans:
                yield problem_at(node, f"The {node.level} “{title(node)}” serves nothing above it")


@check("info")
def branch_ends_early(index: RecordIndex) -> Iterator[Problem]:
    """A performance is broken down to what is done for it (PermenPAN-RB 89/2021): no branch ends before the others."""
    for level, nodes in _by_level(index, INNER).items():
        leaves = [node for node in nodes if not index.children(node)]
        if leaves and _is_habit(len(nodes) - len(leaves), len(nodes)):
            for node in leaves:
                yield problem_at(node, f"Nothing serves the {level} “{title(node)}”, as it does the others")


@check("warning")
def level_skipped(index: RecordIndex) -> Iterator[Problem]:
    """A sub kegiatan belongs to a kegiatan, a kegiatan to a program (Permendagri 90/2019), in a document that names both."""
    for above, level in pairwise(PROGRAMMED):
        nodes = [node for node in index.nodes.values() if node.level == level and node.id in index.sure_parent_of]
        higher = PROGRAMMED[: PROGRAMMED.index(above)]
        strays = [node for node in nodes if index.nodes[index.sure_parent_of[node.id]].level in higher]
        if strays and _is_habit(len(nodes) - len(strays), len(nodes)):
            for node in strays:
                parent = index.nodes[index.sure_parent_of[node.id]]
                message = f"The {level} “{title(node)}” stands under a {parent.level}, not under a {above}"
                yield problem_at(node, message, expected=above, found=parent.level)


@check("info")
def indicator_repeated_below(index: RecordIndex) -> Iterator[Problem]:
    """What is measured below is a step towards what is measured above, not the same again (PermenPAN-RB 89/2021 on cascading)."""
    for indicator in index.record.indicators:
        node = index.nodes.get(indicator.node)
        parent = index.sure_parent_of.get(indicator.node)
        if node is None or parent is None or node.level == index.nodes[parent].level:
            continue
        form = form_of(indicator.name, indicator.unit)
        for above in index.indicators_of[parent]:
            if form_of(above.name, above.unit).key == form.key and form.words:
                message = f"“{indicator.name}” measures the {node.level} and the {index.nodes[parent].level} above it"
                yield problem_at(indicator, message, expected="an indicator of its own", found=indicator.name)
                break


def _by_level(index: RecordIndex, levels: tuple[str, ...]) -> dict[str, list[Node]]:
    """The office's own nodes of these levels, without the topmost and the lowest of the document where nothing can be asked."""
    nodes: dict[str, list[Node]] = defaultdict(list)
    for node in index.nodes.values():
        if node.level in levels and not node.organisation:
            nodes[node.level].append(node)
    return nodes


def _is_habit(having: int, all_of_them: int) -> bool:
    return having >= SEVERAL and having / all_of_them >= HABIT
