"""Whether confidence means what it says: of edges given 0.9, nine in ten should be right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.gold import allowance
from pipeline.pairing import pair
from pipeline.record import Edge, Node, Record

BOUNDS = (0.0, 0.25, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0)
"""Edges of the bins of the reliability table: narrow where most edges lie."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An edge of a record held against gold: ``right`` as ``pokin evaluate`` counts; ``paired`` where gold has both its nodes."""

    edge: Edge
    right: bool
    paired: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Edges whose confidence lies from ``low`` to ``high``: how many, their mean confidence and the share that is right."""

    low: float
    high: float
    count: int
    confidence: float
    right: float


def judge(record: Record, gold: Record) -> list[Judged]:
    """The edges of a record that gold says something about; optional ones and pages without annotation are left out."""
    allowed = allowance(gold)
    pairing = pair(record, gold, allowed)
    back = {found: wanted for wanted, found in pairing.nodes.items()}
    nodes = {node.id: node for node in record.nodes}
    wanted = {(e.parent, e.child, e.kind) for e in gold.edges}
    parents: dict[str | None, set[str | None]] = {}
    for edge in record.edges:
        parents.setdefault(back.get(edge.child), set()).add(back.get(edge.parent))
    out = []
    for edge in record.edges:
        parent, child = back.get(edge.parent), back.get(edge.child)
        if parent is None or child is None:
            if _annotated(nodes, edge, allowed.pages):
                out.append(Judged(edge, False, False))
            continue
        right = (parent, child, edge.kind) in wanted or frozenset(parents[child]) in allowed.parents.get(child, ())
        if right or ((parent, child) not in allowed.optional_edges and _annotated(nodes, edge, allowed.pages)):
            out.append(Judged(edge, right, True))
    return out


def _annotated(nodes: dict[str, Node], edge: Edge, pages: frozenset[int] | None) -> bool:
    ends = [nodes[end] for end in (edge.parent, edge.child) if end in nodes]
    return pages is None or all(not pages.isdisjoint({n.page, *n.pages}) for n in ends)


def reliability(judged: Iterable[tuple[float, bool]], bounds: Sequence[float] = BOUNDS) -> list[Bin]:
    """(confidence, right) in bins from each bound to the next; empty bins are left out."""
    those = list(judged)
    out = []
    for low, high in pairwise(bounds):
        inside = [(c, r) for c, r in those if low <= c < high or (c == high == bounds[-1])]
        if inside:
            n = len(inside)
            out.append(Bin(low, high, n, sum(c for c, _ in inside) / n, sum(r for _, r in inside) / n))
    return out


def calibration_error(judged: Iterable[tuple[float, bool]], bounds: Sequence[float] = BOUNDS) -> float:
    """Expected calibration error: how far confidence and the share right lie apart in a bin, in the mean over edges."""
    bins = reliability(judged, bounds)
    total = sum(b.count for b in bins)
    return sum(b.count * abs(b.confidence - b.right) for b in bins) / total if total else 0.0
