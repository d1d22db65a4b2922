"""A record as the checks look at it: what belongs to what, by id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from pipeline.record import Action, Budget, Edge, Indicator, Match, Node, Record, Value

T = TypeVar("T")
LIKELY = 0.7
"""Score from which a candidate of the nomenclature may be meant too: names move and change a little between versions."""
TITLE_LENGTH = 80
"""Characters of a title in a message."""


class RecordIndex:
    """Look-ups over one record; lists are in the record's order, and empty where there is nothing."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.nodes: dict[str, Node] = {node.id: node for node in record.nodes}
        self.indicators: dict[str, Indicator] = {indicator.id: indicator for indicator in record.indicators}
        self.indicators_of: dict[str, list[Indicator]] = _grouped((i.node, i) for i in record.indicators)
        self.values_of: dict[str, list[Value]] = _grouped((v.indicator, v) for v in record.values)
        self.budgets_of: dict[str, list[Budget]] = _grouped((b.node, b) for b in record.budgets)
        self.actions_of: dict[str, list[Action]] = _grouped((a.indicator, a) for a in record.actions)
        cascade = [e for e in record.edges if e.kind == "cascade" and e.parent in self.nodes and e.child in self.nodes]
        self.parent_of: dict[str, str] = {edge.child: edge.parent for edge in cascade}
        self.parents_of: dict[str, set[str]] = defaultdict(set)
        for edge in record.edges:
            if edge.kind in ("cascade", "also"):
                self.parents_of[edge.child].add(edge.parent)
        self.sure_parent_of: dict[str, str] = {edge.child: edge.parent for edge in cascade if not edge.review}
        sure = [match for match in record.matches if match.status == "matched" and match.code]
        self.code_of: dict[str, str] = {match.node: match.code for match in sure if match.code}
        self.version_of: dict[str, str | None] = {match.node: match.version for match in sure}
        self.candidates_of: dict[str, list[str]] = {match.node: _candidate_codes(match) for match in record.matches}
        self.edges_of: dict[str, list[Edge]] = _grouped((e.parent, e) for e in record.edges)

    def children(self, node: Node) -> list[Node]:
        """The nodes that serve this one, whether it is their first parent or a further one."""
        edges = (edge for edge in self.edges_of[node.id] if edge.kind in ("cascade", "also"))
        return [self.nodes[edge.child] for edge in edges if edge.child in self.nodes]

    def descendants(self, node: Node) -> set[str]:
        """Ids of all nodes below this one."""
        below: set[str] = set()
        waiting = [node]
        while waiting:
            for child in self.children(waiting.pop()):
                if child.id not in below:
                    below.add(child.id)
                    waiting.append(child)
        return below


def title(node: Node) -> str:
    """What a message calls a node."""
    text = node.name or node.statement or node.holder or node.id
    return text if len(text) <= TITLE_LENGTH else text[: TITLE_LENGTH - 1] + "…"


def _grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for key, item in pairs:
        groups[key].append(item)
    return groups


def _candidate_codes(match: Match) -> list[str]:
    """Codes of the entries that a name may mean besides the chosen one."""
    candidates = (match.model_extra or {}).get("candidates") or []
    return [candidate["code"] for candidate in candidates if candidate.get("code") and candidate.get("score", 0) >= LIKELY]
