"""Evidence to edges: each node's parent by the maximum-weight arborescence over the candidate links (Edmonds 1967).

Candidate links of one pair are pieces of evidence that err independently: together they are wrong only if all are. The
arborescence maximises the sum of log odds against "no parent"; an edge's confidence is its share of the belief among the child's
candidates.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import log

from pipeline.extraction import CandidateLink, Extraction
from pipeline.record import LEVELS, Edge, Finding, Node, Record

ROOT = "\0root"
LEAST = 0.02
"""Weights are kept between this and its complement: no evidence is certain."""
NO_PARENT = 0.25
"""Belief in having no parent at all, against which candidates compete: weaker evidence makes no edge."""
LEVEL_ORDER = {level: i for i, level in enumerate(LEVELS)}
UPWARDS = 0.15
"""A link from a lower to a higher level keeps this share of its weight: mislabelled boxes exist, but are rare."""
ALSO = 0.55
"""A second drawn parent from this belief on is an ``also`` edge."""
DRAWN = frozenset({"connector", "arrow", "row", "code", "also"})
"""Evidence that names a parent outright; only such a parent can be a second one."""
REVIEW = 0.6
"""Edges below this confidence are marked for review."""


@dataclass(slots=True)
class _Pair:
    belief: float = 0.0
    evidence: list[str] = field(default_factory=list)
    via: str | None = None
    page: int | None = None


def decide(extraction: Extraction) -> Record:
    """The record of an extraction: its parts and the edges decided from the candidates."""
    nodes = {n.id: n for n in extraction.nodes}
    pairs = _pairs((c for c in extraction.candidates if c.kind != "crosscut"), nodes)
    chosen = _arborescence(pairs, nodes)
    rivals: dict[str, dict[str, float]] = defaultdict(dict)
    for (parent, child), pair in pairs.items():
        rivals[child][parent] = pair.belief
    edges = [_edge(parent, child, pairs[(parent, child)], rivals[child]) for child, parent in chosen.items()]
    edges += _also(pairs, chosen)
    edges += _crosscut(extraction)
    order = {n.id: i for i, n in enumerate(extraction.nodes)}
    edges.sort(key=lambda e: (order[e.child], e.kind != "cascade"))
    return Record(
        document=extraction.document,
        nodes=extraction.nodes,
        indicators=extraction.indicators,
        values=extraction.values,
        budgets=extraction.budgets,
        actions=extraction.actions,
        edges=edges,
        totals=extraction.totals,
        matches=extraction.matches,
        findings=[*extraction.findings, *_doubtful(edges, nodes)],
    )


def _pairs(candidates: Iterable[CandidateLink], nodes: dict[str, Node]) -> dict[tuple[str, str], _Pair]:
    """Belief per (parent, child): one minus the chance that every piece of evidence is wrong."""
    best: dict[tuple[str, str, str], CandidateLink] = {}
    for c in candidates:
        if c.parent in nodes and c.child in nodes and c.parent != c.child:
            key = (c.parent, c.child, c.evidence)
            if key not in best or c.weight > best[key].weight:
                best[key] = c
    doubt: dict[tuple[str, str], float] = defaultdict(lambda: 1.0)
    pairs: dict[tuple[str, str], _Pair] = defaultdict(_Pair)
    for (parent, child, evidence), c in best.items():
        weight = c.weight
        if LEVEL_ORDER[nodes[parent].level] > LEVEL_ORDER[nodes[child].level]:
            weight *= UPWARDS
        doubt[(parent, child)] *= 1.0 - min(max(weight, LEAST), 1.0 - LEAST)
        pair = pairs[(parent, child)]
        pair.evidence.append(evidence)
        pair.via = pair.via or c.via_indicator
        pair.page = pair.page if pair.page is not None else c.page
    for ends, pair in pairs.items():
        pair.belief = 1.0 - doubt[ends]
    return dict(pairs)


def _odds(belief: float) -> float:
    b = min(max(belief, LEAST), 1.0 - LEAST * LEAST)
    return log(b / (1.0 - b)) - log(NO_PARENT / (1.0 - NO_PARENT))


def _arborescence(pairs: dict[tuple[str, str], _Pair], nodes: dict[str, Node]) -> dict[str, str]:
    """Parent of each child that has one. The best candidate of every child, unless these make a circle."""
    best: dict[str, tuple[float, str]] = {}
    for (parent, child), pair in pairs.items():
        odds = _odds(pair.belief)
        if odds > 0 and (child not in best or odds > best[child][0]):
            best[child] = (odds, parent)
    chosen = {child: parent for child, (_, parent) in best.items()}
    if not _has_circle(chosen):
        return chosen
    return _edmonds(pairs, nodes)


def _has_circle(parent: dict[str, str]) -> bool:
    safe: set[str] = set()
    for start in parent:
        path: set[str] = set()
        at = start
        while at in parent and at not in safe:
            if at in path:
                return True
            path.add(at)
            at = parent[at]
        safe |= path
    return False


def _edmonds(pairs: dict[tuple[str, str], _Pair], nodes: dict[str, Node]) -> dict[str, str]:
    import networkx as nx

    graph = nx.DiGraph()
    for node in nodes:
        graph.add_edge(ROOT, node, weight=0.0)
    for (parent, child), pair in pairs.items():
        odds = _odds(pair.belief)
        if odds > 0:
            graph.add_edge(parent, child, weight=odds)
    tree = nx.maximum_spanning_arborescence(graph, attr="weight")
    return {child: parent for parent, child in tree.edges if parent != ROOT}


def _edge(parent: str, child: str, pair: _Pair, rivals: dict[str, float]) -> Edge:
    others = sum(_share(b) for p, b in rivals.items() if p != parent)
    share = _share(pair.belief)
    confidence = round(pair.belief * share / (share + others), 3)
    alternatives = sorted((p for p in rivals if p != parent), key=lambda p: -rivals[p])[:3]
    return Edge(
        parent=parent,
        child=child,
        kind="cascade",
        confidence=confidence,
        evidence=sorted(set(pair.evidence)),
        via_indicator=pair.via,
        page=pair.page,
        review=confidence < REVIEW,
        alternatives=alternatives if confidence < REVIEW else [],
    )


def _share(belief: float) -> float:
    b = min(belief, 1.0 - LEAST)
    return b / (1.0 - b)


def _also(pairs: dict[tuple[str, str], _Pair], chosen: dict[str, str]) -> list[Edge]:
    """Further parents that the document names outright."""
    out = []
    for (parent, child), pair in pairs.items():
        if chosen.get(child) in (None, parent) or pair.belief < ALSO or not DRAWN & set(pair.evidence):
            continue
        if _is_ancestor(parent, child, chosen) or _is_ancestor(child, parent, chosen):
            continue
        out.append(
            Edge(
                parent=parent,
                child=child,
                kind="also",
                confidence=round(pair.belief, 3),
                evidence=sorted(set(pair.evidence)),
                via_indicator=pair.via,
                page=pair.page,
            )
        )
    return out


def _is_ancestor(above: str, below: str, chosen: dict[str, str]) -> bool:
    at = below
    while at in chosen:
        at = chosen[at]
        if at == above:
            return True
    return False


def _crosscut(extraction: Extraction) -> list[Edge]:
    seen: set[tuple[str, str]] = set()
    out = []
    for c in extraction.candidates:
        if c.kind == "crosscut" and (c.parent, c.child) not in seen:
            seen.add((c.parent, c.child))
            out.append(
                Edge(parent=c.parent, child=c.child, kind="crosscut", confidence=c.weight, evidence=[c.evidence], page=c.page)
            )
    return out


def _doubtful(edges: list[Edge], nodes: dict[str, Node]) -> list[Finding]:
    """A finding per edge that a steward should look at."""
    out = []
    for edge in edges:
        if edge.review:
            child = nodes[edge.child]
            title = child.statement or child.name or child.holder or edge.child
            out.append(
                Finding(
                    check="doubtful_parent",
                    severity="info",
                    page=child.page,
                    bbox=child.bbox,
                    message=f"The parent of “{title[:80]}” is uncertain ({edge.confidence:.2f})",
                    found=edge.parent,
                    expected=", ".join(edge.alternatives) or None,
                )
            )
    return out
