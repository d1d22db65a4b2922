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
from pipeline.normalize.text import fold
from pipeline.record import LEVELS, NAMED_LEVELS, Node

HABIT = 0.75
"""Share of the nodes of a level from which a document has a habit: what the others lack is a gap, not the document's form."""
SEVERAL = 3
"""Nodes of a level from which it can show a habit."""
INNER = ("program", "kegiatan")
"""Levels that something must serve, of what an office does itself: a government's sasaran may be another office's."""


@check("warning")
def orphan_node(index: RecordIndex) -> Iterator[Problem]:
    """A program, kegiatan or sub kegiatan serves a performance above it (Perpres 29/2014, PermenPAN-RB 89/2021).

    Asked where the other nodes of its level have a parent, as a list of programs beside its sasaran is the document's form, and
    where a higher level stands on its page, as a drawing may go on from the page before.
    """
    for level, nodes in _by_level(index, NAMED_LEVELS).items():
        orphans = [node for node in nodes if node.id not in index.parent_of]
        if orphans and _is_habit(len(nodes) - len(orphans), len(nodes)):
            above = {node.page for node in index.nodes.values() if LEVELS.index(node.level) < LEVELS.index(nodes[0].level)}
            for node in orphans:
                if node.page in above:
                    yield problem_at(node, f"The {level} “{title(node)}” serves nothing above it")


@check("info")
def branch_ends_early(index: RecordIndex) -> Iterator[Problem]:
    """A performance is broken down to what is done for it (PermenPAN-RB 89/2021): no branch ends before the others.

    A name that the document goes on with at another place has its children there. Not asked where edges are doubtful or missing:
    what belongs there may have been hung elsewhere.
    """
    if any(edge.review for edge in index.record.edges) or _roots_below_the_top(index):
        return
    for level, nodes in _by_level(index, INNER).items():
        leaves = [node for node in nodes if not index.children(node) and (node.statement or node.name)]
        if leaves and _is_habit(len(nodes) - len(leaves), len(nodes)):
            served = {_said(node) for node in nodes if index.children(node)}
            for node in leaves:
                if _said(node) not in served and not _has_code_below(index, node):
                    yield problem_at(node, f"Nothing serves the {level} “{title(node)}”, as it does the others")


@check("warning")
def level_skipped(index: RecordIndex) -> Iterator[Problem]:
    """A sub kegiatan belongs to a kegiatan, a kegiatan to a program (Permendagri 90/2019), in a document that names both.

    Told of names that are surely in the nomenclature, and not where the one to which a name belongs by its code stands elsewhere
    in the document: then the edge is doubtful.
    """
    for above, level in pairwise(NAMED_LEVELS):
        nodes = [node for node in index.nodes.values() if node.level == level and node.id in index.sure_parent_of]
        higher = NAMED_LEVELS[: NAMED_LEVELS.index(above)]
        strays = [node for node in nodes if index.nodes[index.sure_parent_of[node.id]].level in higher]
        if strays and _is_habit(len(nodes) - len(strays), len(nodes)):
            codes = [index.code_of[node.id] for node in index.nodes.values() if node.level == above and node.id in index.code_of]
            for node in strays:
                own = index.code_of.get(node.id)
                if own is None or any(own.startswith(f"{code}.") for code in codes):
                    continue
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


def _roots_below_the_top(index: RecordIndex) -> bool:
    """Whether a node other than of the document's topmost level has no parent."""
    own = [node for node in index.nodes.values() if not node.organisation]
    top = min((LEVELS.index(node.level) for node in own), default=0)
    return any(LEVELS.index(node.level) > top and node.id not in index.parent_of for node in own)


def _said(node: Node) -> str:
    return fold(node.name or node.statement or node.id)


def _has_code_below(index: RecordIndex, node: Node) -> bool:
    """Whether something of the document belongs below a node by its code, wherever it hangs."""
    code = index.code_of.get(node.id)
    return code is not None and any(other.startswith(f"{code}.") for other in index.code_of.values())


def _is_habit(having: int, all_of_them: int) -> bool:
    return having >= SEVERAL and having / all_of_them >= HABIT
