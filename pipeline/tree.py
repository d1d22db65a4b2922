"""Evidence to edges: each node's parent by the maximum-weight arborescence over the candidate links (Edmonds 1967).

The arborescence maximises the sum of log odds against "no parent" (:mod:`pipeline.belief`): the whole tree is the likeliest one.
An edge's confidence is its parent's probability among the child's candidates and "none of them".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest
from math import exp

from pipeline.belief import RANK, Pair, Weights, fitted, log_odds, pairs_of
from pipeline.extraction import Extraction
from pipeline.record import BBox, Edge, Finding, Node, Record

ROOT = "\0root"
NO_PARENT = 0.25
"""Probability of having no parent at all, against which candidates compete: weaker evidence makes no edge."""
NAMED = frozenset({"connector", "arrow", "row", "code", "also"})
"""Evidence that names a parent outright; only such a parent can be a second one."""
REVIEW = 0.7
"""Edges below this confidence are marked for review, unless the settings say otherwise."""
TITLE = 80
"""Letters of a node's text in a message."""
ALIKE = 0.3
"""Log odds within which two parents are named alike: how straight a line runs says no more."""
CERTAIN = 0.88
"""Strength from which a line's two ends are plain: further strength says nothing of the parent."""
ALTERNATIVES = 3
"""Other parents that an edge for review offers."""

Pairs = dict[tuple[str, str], Pair]


def decide(extraction: Extraction, weights: Weights | None = None, review: float = REVIEW) -> Record:
    """The record of an extraction: its parts and the edges decided from the candidates.

    ``weights`` say what evidence is worth, the fitted ones where not given; edges of less confidence than ``review`` are marked.
    """
    weights = weights or fitted()
    nodes = {n.id: n for n in extraction.nodes}
    pairs = pairs_of((c for c in extraction.candidates if c.kind == "cascade"), nodes, weights)
    chosen = _arborescence(pairs, nodes)
    told = _told(pairs)
    order = {n.id: i for i, n in enumerate(extraction.nodes)}
    edges = _edges(pairs, chosen, told, weights)
    _first_of_equals(edges, pairs, chosen, order)
    places = _Places(extraction.nodes)
    for edge in edges:
        if edge.kind == "cascade" and (edge.confidence or 0.0) < review:
            edge.review, edge.alternatives = True, _alternatives(edge, told[edge.child], pairs, nodes, places)
    edges += _outright(extraction, {(e.parent, e.child) for e in edges})
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
        indicator_matches=extraction.indicator_matches,
        findings=[*extraction.findings, *_doubtful(edges, nodes)],
    )


def _gain(pair: Pair) -> float:
    """What a pair adds to the tree: its log odds over those of having no parent."""
    return pair.odds - log_odds(NO_PARENT)


def _arborescence(pairs: Pairs, nodes: dict[str, Node]) -> dict[str, str]:
    """Parent of each child that has one. The best candidate of every child, unless these make a circle."""
    best: dict[str, tuple[float, str]] = {}
    for (parent, child), pair in pairs.items():
        gain = _gain(pair)
        if gain > 0 and (child not in best or gain > best[child][0]):
            best[child] = (gain, parent)
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


def _edmonds(pairs: Pairs, nodes: dict[str, Node]) -> dict[str, str]:
    import networkx as nx

    graph = nx.DiGraph()
    for node in nodes:
        graph.add_edge(ROOT, node, weight=0.0)
    for (parent, child), pair in pairs.items():
        gain = _gain(pair)
        if gain > 0:
            graph.add_edge(parent, child, weight=gain)
    tree = nx.maximum_spanning_arborescence(graph, attr="weight")
    return {child: parent for parent, child in tree.edges if parent != ROOT}


def _told(pairs: Pairs) -> dict[str, list[str]]:
    """The candidate parents of each child, in order of appearance."""
    out: dict[str, list[str]] = defaultdict(list)
    for parent, child in pairs:
        out[child].append(parent)
    return out


def _edges(pairs: Pairs, chosen: dict[str, str], candidates: dict[str, list[str]], weights: Weights) -> list[Edge]:
    """The ``cascade`` edge of each child that has a parent, and ``also`` edges to further parents that the document names.

    Parents that are both right are no rivals of each other.
    """
    out = []
    for child, parent in chosen.items():
        further = [p for p in candidates[child] if p != parent and _is_further(p, child, parent, pairs, chosen)]
        rivals = sum(exp(pairs[(p, child)].odds) for p in candidates[child] if p != parent and p not in further)
        cascade = _edge(parent, child, pairs[(parent, child)], rivals)
        also = [_edge(p, child, pairs[(p, child)], rivals) for p in further]
        kept = [edge for edge in also if (edge.confidence or 0.0) >= weights.also]
        if len(kept) < len(also):
            rivals += sum(exp(pairs[(e.parent, child)].odds) for e in also if e not in kept)
            cascade = _edge(parent, child, pairs[(parent, child)], rivals)
        out += [cascade, *(edge.model_copy(update={"kind": "also"}) for edge in kept)]
    return out


def _first_of_equals(edges: list[Edge], pairs: Pairs, chosen: dict[str, str], order: Mapping[str, int]) -> None:
    """Of parents that the document names alike on the same pages the first in reading order is the ``cascade`` one, the others
    are ``also``; in place."""
    further: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        if edge.kind == "also":
            further[edge.child].append(edge)
    for edge in edges:
        if edge.kind != "cascade" or edge.child not in further:
            continue
        own = pairs[(edge.parent, edge.child)]
        alike = [
            other
            for other in further[edge.child]
            if (pair := pairs[(other.parent, edge.child)]).strengths.keys() == own.strengths.keys()
            and pair.pages == own.pages
            and (own.odds - pair.odds <= ALIKE or min(*own.strengths.values(), *pair.strengths.values()) >= CERTAIN)
            and order[other.parent] < order[edge.parent]
            and not _is_ancestor(edge.child, other.parent, chosen)
        ]
        if alike:
            first = min(alike, key=lambda other: order[other.parent])
            edge.kind, first.kind = "also", "cascade"
            chosen[edge.child] = first.parent


def _edge(parent: str, child: str, pair: Pair, rivals: float) -> Edge:
    """``rivals``: summed odds of the child's other candidates."""
    own = exp(pair.odds)
    return Edge(
        parent=parent,
        child=child,
        kind="cascade",
        confidence=round(own / (1.0 + own + rivals), 3),
        evidence=sorted(pair.strengths),
        via_indicator=pair.via,
        page=pair.page,
    )


def _is_further(parent: str, child: str, first: str, pairs: Pairs, chosen: dict[str, str]) -> bool:
    """Whether the document names this parent beside the first: outright, and on a page where it also names the first.

    Another parent on another page is another reading of the place, not a second parent.
    """
    pair = pairs[(parent, child)]
    if not NAMED & pair.strengths.keys() or not pair.pages & pairs[(first, child)].pages:
        return False
    return not (_is_ancestor(parent, child, chosen) or _is_ancestor(child, parent, chosen))


def _is_ancestor(above: str, below: str, chosen: dict[str, str]) -> bool:
    at = below
    while at in chosen:
        at = chosen[at]
        if at == above:
            return True
    return False


def _alternatives(edge: Edge, told: Sequence[str], pairs: Pairs, nodes: Mapping[str, Node], places: _Places) -> list[str]:
    """Ids of the likeliest other parents: what evidence ``told``, then the nearest nodes of the parent's level on the page."""
    others = sorted((p for p in told if p != edge.parent), key=lambda p: -pairs[(p, edge.child)].odds)[:ALTERNATIVES]
    if len(others) < ALTERNATIVES:
        child, parent = nodes[edge.child], nodes[edge.parent]
        near = places.near(child, parent.level) if RANK[parent.level] < RANK[child.level] else ()
        others += [key for key in near if key not in (child.id, parent.id, *others)]
    return others[:ALTERNATIVES]


class _Places:
    """Nodes by page and level, to find the nearest to another."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.boxes: dict[tuple[int, str], list[tuple[str, BBox]]] = defaultdict(list)
        for node in nodes:
            if node.bbox is not None:
                self.boxes[(node.page, node.level)].append((node.id, node.bbox))

    def near(self, node: Node, level: str) -> list[str]:
        """The nearest nodes of a level on a node's page, the nearest first; more than enough for the alternatives."""
        box = node.bbox
        if box is None:
            return []
        those = ((_distance(other, box), key) for key, other in self.boxes[(node.page, level)])
        return [key for _, key in nsmallest(ALTERNATIVES + 2, those, key=lambda found: found[0])]


def _distance(a: BBox, b: BBox) -> float:
    """Points between two boxes along both axes; 0 where they touch."""
    return max(a[0] - b[2], b[0] - a[2], 0.0) + max(a[1] - b[3], b[1] - a[3], 0.0)


def rejected(extraction: Extraction, record: Record, weights: Weights | None = None) -> list[Edge]:
    """Candidate links that became no edge of the extraction's record, as edges with the confidence that was left for them."""
    nodes = {n.id: n for n in extraction.nodes}
    pairs = pairs_of((c for c in extraction.candidates if c.kind == "cascade"), nodes, weights)
    kept = {(e.parent, e.child) for e in record.edges}
    every: dict[str, float] = defaultdict(float)
    for (_, child), pair in pairs.items():
        every[child] += exp(pair.odds)
    return [
        _edge(parent, child, pair, every[child] - exp(pair.odds))
        for (parent, child), pair in pairs.items()
        if (parent, child) not in kept
    ]


def _outright(extraction: Extraction, known: set[tuple[str, str]]) -> list[Edge]:
    """The edges that are no part of the tree: what is shared with others, and further parents named as such; none twice."""
    seen = {*((parent, child, "also") for parent, child in known)}
    out = []
    for c in extraction.candidates:
        if c.kind == "cascade" or (c.parent, c.child, c.kind) in seen:
            continue
        seen.add((c.parent, c.child, c.kind))
        out.append(Edge(parent=c.parent, child=c.child, kind=c.kind, confidence=c.weight, evidence=[c.evidence], page=c.page))
    return out


def _doubtful(edges: list[Edge], nodes: dict[str, Node]) -> list[Finding]:
    """A finding per edge that a steward should look at."""
    out = []
    for edge in edges:
        if edge.review:
            child = nodes[edge.child]
            others = " or ".join(_title(nodes[other]) for other in edge.alternatives)
            chosen = f"{_title(nodes[edge.parent])} ({edge.confidence:.2f})"
            instead = f"; {others} is possible too" if others else ""
            out.append(
                Finding(
                    check="doubtful_parent",
                    severity="info",
                    page=child.page,
                    bbox=child.bbox,
                    message=f"The parent of {_title(child)} is uncertain: {chosen}{instead}",
                    found=edge.parent,
                    expected=", ".join(edge.alternatives) or None,
                )
            )
    return out


def _title(node: Node) -> str:
    """What a message calls a node."""
    return f"“{(node.statement or node.name or node.holder or node.id)[:TITLE]}”"
