"""Stewards' corrections applied to a record as it was read, each telling what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from pipeline.doubts import mark_doubts, settle
from pipeline.normalize.text import squeeze
from pipeline.record import LEVELS, NAMED_LEVELS, Budget, Edge, Indicator, Match, Node, Record, Value
from pipeline.review.addresses import Addresses, Finder, Part, addresses_of, parse_address

Outcome = Literal["applied", "agrees", "changed", "lost"]
"""``applied``: as decided. ``agrees``: the document is now read so. ``changed``: applied, but what is read now is neither what
was read then nor what was decided; a confirmation no longer holds. ``lost``: its part is not found any more, or is several."""
CONFIRMED, PARENT, REMOVED = "confirmed", "parent", "removed"
"""Fields of decisions beside those of the record: what is read is right; another parent; no such thing is printed."""
OWNER = {"value": "indicator", "budget": "node"}
"""What a figure belongs to; a decision gives the address of another one."""
TEXTS: dict[Part, tuple[str, ...]] = {
    "node": ("statement", "name", "holder", "level"),
    "indicator": ("name", "unit"),
    "value": ("text", "unit"),
    "budget": ("text",),
}
NUMBERS: dict[Part, tuple[str, ...]] = {"node": (), "indicator": (), "value": ("value",), "budget": ("amount",)}
Rematch = Callable[[Node, Record], Match]
"""What a node's name means."""
STEWARD = "steward"
"""The evidence of an edge that a steward decided."""
ROOT = ""
"""The address of no parent."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A decision about a part: ``old`` is what was read of the field then, ``new`` what holds; ``id`` is the caller's."""

    id: int
    key: str
    field: str
    old: str | None
    new: str | None


@dataclass(slots=True)
class Corrected:
    """A record with all corrections applied; ``keys`` are its parts' addresses as they were read, for figures in the order of
    the corrected record; ``outcomes`` tell of each correction, ``settled`` are the addresses of parts that are decided."""

    record: Record
    keys: Addresses
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    settled: frozenset[str] = frozenset()


def fields_of(part: Part) -> tuple[str, ...]:
    """The fields of a part that a steward may correct one by one."""
    return (*TEXTS[part], *NUMBERS[part])


def read_of(item: Node | Indicator | Value | Budget, name: str) -> str | None:
    """A field as a decision stores it: text, numbers in their shortest form."""
    value = getattr(item, name)
    return repr(float(value)) if isinstance(value, float | int) else value


def signature(item: Value | Budget | Node | Indicator, part: Part) -> str:
    """All that is confirmed when a part is said to be right."""
    return " | ".join(squeeze(read_of(item, name) or "–") for name in fields_of(part))


def correct(record: Record, corrections: Sequence[Correction], rematch: Rematch | None = None) -> Corrected:
    """The record with the corrections, applied in their order; the record itself stays as it is.

    Figures and edges that were decided are no longer doubtful; doubts about others are looked at anew. ``rematch`` says what
    a corrected name means; without it a steward is asked.
    """
    addresses = addresses_of(record)
    if not corrections:
        return Corrected(record, addresses)
    work = _Work(record, addresses)
    outcomes = {correction.id: work.apply(correction) for correction in corrections}
    return Corrected(work.finished(rematch), work.kept_addresses(), outcomes, work.settled_keys())


class _Work:
    """A copy of a record under correction."""

    def __init__(self, record: Record, addresses: Addresses) -> None:
        self.read = record
        self.record = record.model_copy(deep=True)
        self.addresses = addresses
        self.finder = Finder(addresses)
        self.settled: set[tuple[Part, int]] = set()
        self.gone: set[tuple[Part, int]] = set()
        self.decided_children: dict[str, str | None] = {}

    def apply(self, correction: Correction) -> Outcome:
        """Applies one correction."""
        address = parse_address(correction.key)
        row = self.finder.find(address) if address is not None else None
        if address is None or row is None:
            return "lost"
        part = address.part
        if correction.field == PARENT and part == "node":
            return self._set_parent(row, correction)
        if correction.field == CONFIRMED:
            return self._confirm(part, row, correction)
        if correction.field == REMOVED and part in OWNER:
            self.gone.add((part, row))
            return "applied"
        if correction.field == OWNER.get(part):
            return self._move(part, row, correction)
        if correction.field not in fields_of(part):
            return "lost"
        return self._set_field(part, row, correction)

    def _set_field(self, part: Part, row: int, correction: Correction) -> Outcome:
        name, new = correction.field, correction.new
        value = _typed(part, name, new)
        if name == "level" and value not in LEVELS:
            return "lost"
        item = self._items(self.record, part)[row]
        setattr(item, name, value)
        if isinstance(item, Node) and name == "name":
            item.names = []
        self.settled.add((part, row))
        now = read_of(self._items(self.read, part)[row], name)
        if _same(now, new):
            return "agrees"
        return "applied" if _same(now, correction.old) else "changed"

    def _confirm(self, part: Part, row: int, correction: Correction) -> Outcome:
        if signature(self._items(self.read, part)[row], part) != correction.new:
            return "changed"
        self.settled.add((part, row))
        return "applied"

    def _move(self, part: Part, row: int, correction: Correction) -> Outcome:
        """A figure to another indicator or node."""
        wanted = parse_address(correction.new or "")
        found = self.finder.find(wanted) if wanted is not None and wanted.part == OWNER[part] else None
        if wanted is None or found is None:
            return "lost"
        ids = list(self.addresses.nodes if wanted.part == "node" else self.addresses.indicators)
        setattr(self._items(self.record, part)[row], OWNER[part], ids[found])
        self.settled.add((part, row))
        return "agrees" if getattr(self._items(self.read, part)[row], OWNER[part]) == ids[found] else "applied"

    def _set_parent(self, row: int, correction: Correction) -> Outcome:
        ids = list(self.addresses.nodes)
        child, parent = ids[row], None
        if correction.new:
            wanted = parse_address(correction.new)
            found = self.finder.find(wanted) if wanted is not None and wanted.part == "node" else None
            if found is None:
                return "lost"
            parent = ids[found]
        edges = self.record.edges
        if parent is not None and (parent == child or child in _above(parent, edges)):
            return "lost"  # the tree is another one by now: it would become a circle
        before = next((edge for edge in edges if edge.child == child and edge.kind == "cascade"), None)
        self.decided_children.setdefault(child, before.parent if before else None)
        kept = [e for e in edges if not (e.child == child and (e.kind == "cascade" or (e.kind == "also" and e.parent == parent)))]
        if parent is not None:
            kept.append(_decided_edge(before, parent, child, self.record.nodes[row].page))
        order = {node.id: place for place, node in enumerate(self.record.nodes)}
        self.record.edges = sorted(kept, key=lambda edge: (order[edge.child], edge.kind != "cascade"))
        read = next((edge.parent for edge in self.read.edges if edge.child == child and edge.kind == "cascade"), None)
        return "agrees" if read == parent and correction.new != correction.old else "applied"

    def finished(self, rematch: Rematch | None) -> Record:
        """The corrected record: doubts and findings as they now are."""
        record = self.record
        record.matches = list(_matches(record, self.read, rematch))
        figures: list[Value | Budget] = [*record.values, *record.budgets]
        settled = {id(self._items(record, part)[row]) for part, row in self.settled if part in OWNER}
        record.values = [value for row, value in enumerate(record.values) if ("value", row) not in self.gone]
        record.budgets = [budget for row, budget in enumerate(record.budgets) if ("budget", row) not in self.gone]
        for figure in figures:
            figure.doubts = [doubt for doubt in figure.doubts if doubt == "recognised"]
        settle(mark_doubts(record), [figure for figure in figures if id(figure) in settled])
        answered = self._answered()
        record.findings = [
            found for found in record.findings
            if found.check != "doubtful_parent" or (found.page, found.bbox, found.found) not in answered
        ]  # fmt: skip
        return record

    def kept_addresses(self) -> Addresses:
        """The addresses as read of the parts that are left."""
        values = [a for row, a in enumerate(self.addresses.values) if ("value", row) not in self.gone]
        budgets = [a for row, a in enumerate(self.addresses.budgets) if ("budget", row) not in self.gone]
        return Addresses(self.addresses.nodes, self.addresses.indicators, values, budgets)

    def settled_keys(self) -> frozenset[str]:
        """The addresses of all parts about which something is decided."""
        return frozenset(str(self.addresses.of(part)[row]) for part, row in self.settled)

    def _answered(self) -> set[tuple[Any, ...]]:
        """Page, box and parent of the findings that doubt a parent which is now decided."""
        nodes = {node.id: node for node in self.read.nodes}
        return {(nodes[child].page, nodes[child].bbox, parent) for child, parent in self.decided_children.items()}

    @staticmethod
    def _items(record: Record, part: Part) -> Sequence[Any]:
        parts: dict[Part, Sequence[Any]] = {
            "node": record.nodes, "indicator": record.indicators, "value": record.values, "budget": record.budgets,
        }  # fmt: skip
        return parts[part]


def _decided_edge(before: Edge | None, parent: str, child: str, page: int) -> Edge:
    """The edge that a steward has decided; one that stays keeps its evidence."""
    same = before is not None and before.parent == parent
    evidence = before.evidence if before is not None and same else []
    return Edge(
        parent=parent,
        child=child,
        confidence=1.0,
        evidence=[*(kind for kind in evidence if kind != STEWARD), STEWARD],
        via_indicator=before.via_indicator if before is not None and same else None,
        page=before.page if before is not None and same else page,
    )


def _above(node: str, edges: Iterable[Edge]) -> set[str]:
    """The ids of all nodes above one."""
    parents: Mapping[str, str] = {edge.child: edge.parent for edge in edges if edge.kind == "cascade"}
    above: set[str] = set()
    while node in parents and parents[node] not in above:
        node = parents[node]
        above.add(node)
    return above


def _matches(record: Record, read: Record, rematch: Rematch | None) -> Iterator[Match]:
    """The matches; those of a node whose name or level was corrected are made anew: their candidates were another name's."""
    before = {node.id: (node.name, node.level) for node in read.nodes}
    changed = {node.id: node for node in record.nodes if (node.name, node.level) != before[node.id]}
    yield from (match for match in record.matches if match.node not in changed)
    for node in changed.values():
        if node.name and node.level in NAMED_LEVELS:
            asked = Match(node=node.id, raw=node.name, level=node.level, status="review")
            yield rematch(node, record) if rematch is not None else asked


def _typed(part: Part, name: str, new: str | None) -> Any:
    if name in NUMBERS[part]:
        return float(new) if new else None
    return new or None if name not in ("text", "level") else new or ""


def _same(one: str | None, other: str | None) -> bool:
    return squeeze(one or "") == squeeze(other or "")
