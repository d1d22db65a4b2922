"""What of a record is doubtful: each thing with its place, the reasons, and what hangs on the answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pipeline.normalize.name_decision import FIRST_YEAR
from pipeline.normalize.nomenclature import canonical_code, level_of_code
from pipeline.record import BBox, Node, Record
from pipeline.review.addresses import Addresses, node_text

Question = Literal["figure", "parent", "level", "name"]
QUESTIONS: tuple[Question, ...] = ("parent", "level", "name", "figure")
LEVEL_WORDS = {"program": "program", "kegiatan": "kegiatan", "sub kegiatan": "sub_kegiatan"}
"""First words of a name that tell its level."""
NAMED = tuple(LEVEL_WORDS.values())


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question to a steward: ``key`` is the address of what it is about, or that of a name; ``said`` what was read;
    ``worth`` how many facts become certain with the answer."""

    question: Question
    key: str
    page: int
    bbox: BBox | None
    title: str
    said: str
    reasons: tuple[str, ...]
    worth: float


def doubts_of(record: Record, keys: Addresses, settled: frozenset[str] = frozenset()) -> Iterator[Doubt]:
    """All questions about a record; ``keys`` are the addresses of its parts, ``settled`` those that are decided.

    Questions about names have the key ``LEVEL|NAME``, as what is decided of a name holds in all documents.
    """
    below = _Below(record)
    coded = (record.document.year or FIRST_YEAR) >= FIRST_YEAR
    nodes = {node.id: node for node in record.nodes}
    names = {indicator.id: indicator.name for indicator in record.indicators}
    for value, address in zip(record.values, keys.values, strict=True):
        if value.doubts:
            reasons = tuple(value.doubts)
            yield Doubt("figure", str(address), value.page, value.bbox, names[value.indicator], value.text, reasons, 1.0)
    for budget, address in zip(record.budgets, keys.budgets, strict=True):
        if budget.doubts:
            title, reasons = node_text(nodes[budget.node]), tuple(budget.doubts)
            yield Doubt("figure", str(address), budget.page, budget.bbox, title, budget.text, reasons, 1.0)
    for edge in record.edges:
        if edge.review and edge.kind == "cascade":
            child, worth = nodes[edge.child], below.facts(edge.child) * (1.0 - (edge.confidence or 0.0))
            said, key = node_text(nodes[edge.parent]), str(keys.nodes[edge.child])
            yield Doubt("parent", key, child.page, child.bbox, node_text(child), said, ("confidence",), round(1.0 + worth, 3))
    for node in record.nodes:
        reasons = tuple(_level_doubts(node, coded))
        if reasons and str(keys.nodes[node.id]) not in settled:
            key, worth = str(keys.nodes[node.id]), 1.0 + below.facts(node.id) / 2
            yield Doubt("level", key, node.page, node.bbox, node_text(node), node.level, reasons, worth)
    for match in record.matches:
        if match.status == "review":
            node = nodes[match.node]
            key = f"{match.level}|{match.raw}"
            yield Doubt("name", key, node.page, node.bbox, match.raw, match.name or "", ("review",), 1.0 + match.score)
    indicators = {indicator.id: indicator for indicator in record.indicators}
    for found in record.indicator_matches:
        if found.status == "review":
            place, key = indicators[found.indicator], f"{found.level}|{found.raw}"
            yield Doubt("name", key, place.page, place.bbox, found.raw, found.name or "", ("review",), found.score)


def _level_doubts(node: Node, coded: bool) -> Iterator[str]:
    """Why a node's level may be another: its printed code is another level's, or its name begins with another level's word.

    ``coded``: the document's codes are those of the nomenclature.
    """
    code = canonical_code(node.code) if node.code and coded else None
    told = level_of_code(code) if code else None
    if told in NAMED and node.level in NAMED and told != node.level:
        yield "code"
    if node.name and not node.names[1:]:
        folded = node.name.casefold().replace("-", " ")
        word = next((word for word in sorted(LEVEL_WORDS, key=len, reverse=True) if folded.startswith(f"{word} ")), None)
        if word and node.level in NAMED and LEVEL_WORDS[word] != node.level:
            yield "word"


class _Below:
    """How much hangs on each node."""

    def __init__(self, record: Record) -> None:
        self._children: dict[str, list[str]] = defaultdict(list)
        for edge in record.edges:
            if edge.kind == "cascade":
                self._children[edge.parent].append(edge.child)
        self._own: dict[str, int] = defaultdict(int)
        for indicator in record.indicators:
            self._own[indicator.node] += 1

    def facts(self, node: str) -> int:
        """Nodes and indicators of the branch that begins with this node."""
        total, waiting, seen = 0, [node], {node}
        while waiting:
            at = waiting.pop()
            total += 1 + self._own[at]
            fresh = [child for child in self._children[at] if child not in seen]
            seen.update(fresh)
            waiting += fresh
        return total
